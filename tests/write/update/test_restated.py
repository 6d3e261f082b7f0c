"""Sums and counts that are no fate, and that a later report gives anew."""

from pathlib import Path

import pytest

from tests.events.reports import written
from tests.write.update.reports import only, updated

HEAD = "---\ntitle: Recall at Tarrow\npublished: 2025-05-07T10:00:00+00:00\n---\n\n"
FIRST = (
    "Strand Wire",
    "2025-05-06T18:00:00+00:00",
    "The carmaker Brennick said on Tuesday it was recalling 31,200 Corva electric cars because a "
    "seal in the battery leaks.\n\n"
    "Nine of the cars have caught fire, the carmaker said. It recalled the cars in Ellmouth.\n\n"
    "The company made a provision of 1.2 billion kronor. Its shares closed at 187 kronor.",
)
LATER = (
    "Northern Post",
    "2025-06-02T09:00:00+00:00",
    "The carmaker Brennick has extended the recall of Corva electric cars of 6 May. "
    "The carmaker is now recalling 33,900 Corva electric cars.\n\n"
    "The company has raised its provision from 1.2 to 1.4 billion kronor. Its shares now stand at "
    "195 kronor.",
)
LEDE = "The carmaker Brennick is recalling 31,200 Corva electric cars over a leaking seal. "


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    return written(tmp_path / "reports", {"first": FIRST, "later": LATER})


def test_a_count_that_a_later_report_gives_anew_is_replaced(reports: Path) -> None:
    stale = only(updated(reports, LEDE, HEAD))
    assert stale.replacement == LEDE.replace("31,200", "33,900").strip()
    assert "as 31,200; it stood at 33,900 on 2 June" in stale.note


def test_a_sum_keeps_the_articles_word_for_its_currency(reports: Path) -> None:
    found = updated(reports, f"{LEDE}\n\nThe company made a provision of 1.2 billion kronor.", HEAD)
    stale = next(one for one in found.stale if "kronor" in one.span.cut(found.article.text))
    assert stale.now == "1.4 billion kronor"
    assert "gave the provision as 1.2 billion kronor; it stood at 1.4 billion kronor" in stale.note


@pytest.mark.parametrize(
    "words",
    [
        "The shares closed at 187 kronor.",
        "Brennick set aside 1.2 billion kronor for a new works in 2019.",
        "Brennick sold 31,200 of its vans in 2023.",
    ],
)
def test_what_has_a_value_each_day_or_is_another_thing_is_not_stale(
    reports: Path, words: str
) -> None:
    found = updated(reports, f"The carmaker Brennick recalls cars.\n\n{words}", HEAD)
    assert found.stale == ()
