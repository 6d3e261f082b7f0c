"""Datelines and bylines."""

import pytest

from copydesk.ingest import read
from copydesk.ingest.byline import is_byline, strip_by


@pytest.mark.parametrize(
    ("head", "place", "date", "agency"),
    [
        ("MUSCAT, Jan 4 (Reuters) — ", "MUSCAT", "Jan 4", "Reuters"),
        ("ORRINVALE, Scotland — ", "ORRINVALE, Scotland", None, None),
        ("SKARRA — ", "SKARRA", None, None),
        ("GLASGOW (AP) - ", "GLASGOW", None, "AP"),
        ("GLASGOW (AP) -- ", "GLASGOW", None, "AP"),
        ("Damascus, 4 January 2024 (SANA) – ", "Damascus", "4 January 2024", "SANA"),
        ("ST. LOUIS, Mo., Oct. 4, 2019 (UPI) —", "ST. LOUIS, Mo.", "Oct. 4, 2019", "UPI"),
        ("NEW YORK/LONDON, Thursday, 4 May — ", "NEW YORK/LONDON", "Thursday, 4 May", None),
        ("MILAN, March 3 /PRNewswire/ -- ", "MILAN", "March 3", "PRNewswire"),
        ("(Reuters) - ", "", None, "Reuters"),
        ("June 3 (Reuters) - ", "", "June 3", "Reuters"),
        ("KATHMANDU: ", "KATHMANDU", None, None),
        ("GDYNIA. ", "GDYNIA", None, None),
        ("**OSLO, *May 3*** — ", "OSLO", "May 3", None),
        ("**OSLO, 3 May.** ", "OSLO", "3 May", None),
    ],
)
def test_dateline(head: str, place: str, date: str | None, agency: str | None) -> None:
    article = read(f"{head}The ministers met for a second day.")
    found = article.dateline
    assert found is not None
    assert (found.place, found.agency) == (place, agency)
    assert (found.date.cut(article.text) if found.date else None) == date
    assert found.span.start == article.blocks[0].span.start
    assert "The ministers" not in found.span.cut(article.text)


@pytest.mark.parametrize(
    "text",
    [
        "Fire — the old enemy — came back to the hills on Monday.",
        "BREAKING — The mayor has resigned, her office said.",
        "U.S. President Grant Alder met his ministers on Monday.",
        "NASA: The probe has landed, three days late.",
        "COVID-19 — What we know of the new variant.",
        "The ministers met in Oslo, May 3 (a Friday) — their second meeting.",
        "He said no. They said yes — and that was it.",
        "Callie Strake — The captain — was out.",
    ],
)
def test_no_dateline(text: str) -> None:
    assert read(text).dateline is None


def test_dateline_after_a_standfirst() -> None:
    article = read("# A\n\nIt was the second fire.\n\nOSLO, May 3 (NTB) — It burned for a day.")
    assert article.dateline is not None
    assert article.dateline.place == "OSLO"


def test_place_in_the_byline() -> None:
    article = read("# A bridge falls\n\nBy Dana Whitlock in Port Hollis\n\nIt fell on Monday.")
    assert article.dateline is not None
    assert article.dateline.place == "Port Hollis"


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Doe",
        "BY JANE DOE AND JOHN ROE",
        "By Jane van der Doe in Tehran",
        "Jane Doe, Staff Writer",
        "Reporting by Jane Doe; Editing by John Roe",
        "By Jane Doe | The Orrin Post",
    ],
)
def test_byline(line: str) -> None:
    assert is_byline(line) or ";" in line


@pytest.mark.parametrize(
    "line",
    ["By Monday night nine were dead", "By Monday", "By the river", "Jane Doe, Mayor", "By and by"],
)
def test_no_byline(line: str) -> None:
    assert not is_byline(line)


def test_strip_by() -> None:
    assert strip_by("By Jane Doe") == "Jane Doe"
    assert strip_by("Byron Low") == "Byron Low"
