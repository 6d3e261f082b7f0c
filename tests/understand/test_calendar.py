"""What may be said of the time between two moments."""

from datetime import datetime, timedelta

import pytest

from copydesk.model.timex import Amount, Grain, Mod
from copydesk.understand.calendar import Interval, agrees, between, describe


def interval(text: str) -> Interval:
    """A year, a month, a day or a minute, by how much of it is written."""
    parts = [int(part) for part in text.replace("T", "-").replace(":", "-").split("-")]
    defaults = [1, 1, 1, 0, 0]
    year, month, day, hour, minute = parts + defaults[len(parts) :]
    start = datetime(year, month, day, hour, minute)
    if len(parts) == 1:
        return Interval(start, datetime(parts[0] + 1, 1, 1))
    if len(parts) == 2:
        return Interval(start, (start + timedelta(days=32)).replace(day=1))
    return Interval(start, start + timedelta(days=1 if len(parts) == 3 else 1 / 1440))


@pytest.mark.parametrize(
    ("early", "late", "unit", "said", "mod", "right"),
    [
        ("2020-01-03", "2024-01-03", Grain.YEAR, 4, None, True),
        ("2020-01-03", "2024-01-03", Grain.YEAR, 2, None, False),
        ("2020-01-03", "2024-01-03", Grain.YEAR, 3, None, False),
        ("2020-01-03", "2024-01-03", Grain.YEAR, 5, None, False),
        ("1987", "2025-05-25", Grain.YEAR, 38, None, True),
        ("1987", "2025-05-25", Grain.YEAR, 28, None, False),
        ("2024-03", "2025-06-15", Grain.MONTH, 15, None, True),
        ("2023-01", "2025-11-07", Grain.MONTH, 18, Mod.LESS_THAN, False),
        ("2023-01", "2025-11-07", Grain.YEAR, 3, Mod.LESS_THAN, True),
        ("1979-02", "2024-01-04", Grain.YEAR, 45, Mod.LESS_THAN, True),
        ("2025-04-27", "2025-05-25", Grain.WEEK, 4, None, True),
        ("2025-04-27", "2025-05-25", Grain.WEEK, 6, None, False),
        ("2025-06-03", "2025-06-15", Grain.DAY, 13, None, True),
        ("2025-06-03", "2025-06-15", Grain.DAY, 20, None, False),
        ("2025-06-15T03:35", "2025-06-15T04:12", Grain.MINUTE, 37, None, True),
        ("2025-06-15T03:35", "2025-06-15T04:12", Grain.MINUTE, 52, None, False),
        ("2025-06-15T03:35", "2025-06-15T04:12", Grain.MINUTE, 40, None, True),
        ("2011", "2024-03-10", Grain.DECADE, 1, Mod.MORE_THAN, True),
    ],
)
def test_agreement(
    early: str, late: str, unit: Grain, said: int, mod: Mod | None, right: bool
) -> None:
    spread = between(unit, interval(early), interval(late))
    assert agrees(Amount(said, said), unit, mod, spread) is right


@pytest.mark.parametrize(
    ("early", "late", "unit", "words"),
    [
        ("2020-01-03", "2024-01-03", Grain.YEAR, "4 years"),
        ("2025-06-15T03:35", "2025-06-15T04:12", Grain.MINUTE, "37 minutes"),
        ("2025-04-27", "2025-05-25", Grain.WEEK, "4 weeks"),
        ("1987", "2025-05-25", Grain.YEAR, "38 years"),
        ("2023-01-20", "2025-11-07", Grain.YEAR, "2 to 3 years"),
    ],
)
def test_description(early: str, late: str, unit: Grain, words: str) -> None:
    assert describe(unit, interval(early), interval(late)) == words


def test_vague_amounts_always_agree() -> None:
    assert agrees(Amount(None, None), Grain.YEAR, None, (3.0, 4.0))
