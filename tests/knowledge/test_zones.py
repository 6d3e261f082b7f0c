"""Places keep the offsets of the tz database, summer time included."""

from datetime import datetime

import pytest

from copydesk.knowledge.zones import offsets_of


@pytest.mark.parametrize(
    ("place", "when", "minutes"),
    [
        ("Tokyo", "2024-06-14", {540}),
        ("CHILE", "2025-06-15", {-240, -360, -180}),
        ("London", "2024-01-04", {0}),
        ("London", "2024-07-04", {60}),
        ("India", "2024-07-04", {330}),
        ("Nowhere", "2024-07-04", set()),
    ],
)
def test_offsets(place: str, when: str, minutes: set[int]) -> None:
    assert offsets_of(place, datetime.fromisoformat(when)) == minutes
