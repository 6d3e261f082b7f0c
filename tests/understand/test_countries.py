"""Countries by their names, short names and initials."""

import pytest

from copydesk.understand.countries import countries_of, is_country


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("United Kingdom", {"GB"}),
        ("Britain", {"GB"}),
        ("ENGLAND", {"GB"}),
        ("Scotland", {"GB"}),
        ("UK", {"GB"}),
        ("U.K", {"GB"}),
        ("USA", {"US"}),
        ("U.S.", {"US"}),
        ("South Korea", {"KR"}),
        ("Korea", {"KP", "KR"}),
        ("Ivory Coast", {"CI"}),
        ("Côte d’Ivoire", {"CI"}),
        ("Bosnia", {"BA"}),
        ("Bosnia and Herzegovina", {"BA"}),
        ("Myanmar", {"MM"}),
        ("Burma", {"MM"}),
        ("Chile", {"CL"}),
        ("us", set()),
        ("Halden", set()),
        ("New England", set()),
    ],
)
def test_a_country_by_any_of_its_names(name: str, codes: set[str]) -> None:
    assert countries_of(name) == codes
    assert is_country(name) is bool(codes)
