"""The TempEval-3 scorer on a document of our own."""

from pathlib import Path

import pytest

from copydesk.model.span import Span
from eval.tempeval import Marked, figures, main, pair, read_timeml, score

_TIMEML = """<?xml version="1.0" ?>
<TimeML>
<DCT><TIMEX3 tid="t0" type="DATE" value="2021-06-16">06/16/2021</TIMEX3></DCT>
<TEXT>The hall <EVENT eid="e1">burned</EVENT> <TIMEX3 tid="t1" type="DATE"
value="2021-06-14">on Monday</TIMEX3>. It took <TIMEX3 tid="t2" type="DURATION"
value="PT2H">two hours</TIMEX3>.

It was built <TIMEX3 tid="t3" type="DATE" value="PAST_REF">long ago</TIMEX3>.
</TEXT>
</TimeML>
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "one.tml").write_text(_TIMEML, encoding="utf-8")
    return tmp_path


def test_reads_text_and_annotations(folder: Path) -> None:
    document = read_timeml(folder / "one.tml")
    assert [mark.span.cut(document.text) for mark in document.gold] == [
        "on Monday",
        "two hours",
        "long ago",
    ]


def test_counts(folder: Path) -> None:
    result = score([read_timeml(folder / "one.tml")])
    assert (result.gold, result.read) == (3, 2)
    assert (result.strict, result.relaxed, result.value, result.type) == (1, 2, 2, 2)


def test_figures(folder: Path) -> None:
    measured = figures(folder)
    assert measured is not None
    assert measured["value_f1"] == pytest.approx(80.0)
    assert measured["strict_f1"] == pytest.approx(40.0)


def test_each_mark_is_matched_once() -> None:
    gold = [Marked(Span(0, 4), "DATE", "a"), Marked(Span(5, 9), "DATE", "b")]
    assert len(list(pair(gold, [Marked(Span(0, 9), "DATE", "a")]))) == 1


def test_says_when_data_are_absent(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert figures(tmp_path / "nowhere") is None
    assert main(["--data", str(tmp_path / "nowhere")]) == 0
    assert "skipped" in capsys.readouterr().out
