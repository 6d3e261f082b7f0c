"""Real articles, in the forms their data sets come in."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from eval.corpora import Text, fa_kes, giveme5w1h, polnear, timeml, undated, wikinews


def said(texts: list[Text]) -> list[tuple[str, datetime | None]]:
    """Text and time of each."""
    return [(text.text, text.published) for text in texts]


def test_wikinews(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(
        'url,date,title,text\nu,2019-01-04,Hall opens,"It did.\nYes."\n'
    )
    expected = ("Hall opens\n\nIt did.\nYes.", datetime(2019, 1, 4))
    assert said(list(wikinews(tmp_path))) == [expected]


def test_giveme5w1h(tmp_path: Path) -> None:
    row = {"title": "Hall opens", "text": "It did.", "date_publish": "2018-02-06T05:13:15"}
    (tmp_path / "a.json").write_text(json.dumps(row))
    expected = ("Hall opens\n\nIt did.", datetime(2018, 2, 6, 5, 13, 15))
    assert said(list(giveme5w1h(tmp_path))) == [expected]


def test_polnear_is_dated_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "gazette_2016-09-12_hall-opens.txt").write_text("Hall opens.\n\nIt did.")
    assert said(list(polnear(tmp_path))) == [("Hall opens.\n\nIt did.", datetime(2016, 9, 12))]


@pytest.mark.parametrize(
    ("body", "published"),
    [
        ("Fri 07 Apr 2017 at 0914 It fell.", datetime(2017, 4, 7)),
        ("Published July 8 2015 It fell on 3 May 2014.", datetime(2015, 7, 8)),
        ("It fell.", None),
        ("It fell. " * 40 + "3 May 2014", None),
    ],
)
def test_fa_kes_is_dated_by_the_first_date_at_its_head(
    tmp_path: Path, body: str, published: datetime | None
) -> None:
    path = tmp_path / "real.jsonl"
    path.write_text(json.dumps({"article_title": "T", "article_content": body}))
    assert said(list(fa_kes(path))) == [(f"T\n\n{body}", published)]


def test_timeml_without_its_marks(tmp_path: Path) -> None:
    (tmp_path / "TimeBank").mkdir()
    (tmp_path / "TimeBank" / "a.tml").write_text(
        '<TimeML><DCT><TIMEX3 type="DATE" value="1998-01-08">d</TIMEX3></DCT>'
        '<TEXT>\nOpen <TIMEX3 type="DATE" value="1998-01-08">today</TIMEX3>.\n</TEXT></TimeML>'
    )
    assert said(list(timeml(tmp_path))) == [("Open today.", datetime(1998, 1, 8))]


def test_articles_of_summary_pairs_are_not_dated(tmp_path: Path) -> None:
    path = tmp_path / "pairs.jsonl"
    path.write_text(json.dumps({"article": "The hall opened.", "summary": "It did."}))
    assert said(list(undated("pairs", path, "article"))) == [("The hall opened.", None)]


def test_an_article_is_known_by_its_text(tmp_path: Path) -> None:
    for name in ("gazette_2016-09-12_a.txt", "gazette_2016-09-13_b.txt"):
        (tmp_path / name).write_text("The same words.")
    first, second = polnear(tmp_path)
    assert first.key == second.key
    assert len(first.key) == 10
