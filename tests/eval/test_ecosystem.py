"""Flags on real articles against stored judgements."""

from datetime import datetime
from pathlib import Path

from eval.corpora import Text
from eval.ecosystem import (
    EXPECTED,
    Comparison,
    Flag,
    Judgement,
    flags_of,
    load_judgements,
    store_judgements,
)


def flag(start: int, severity: str = "error") -> Flag:
    """A flag that differs from others by where it starts."""
    return Flag("set", "0123456789", "DT001", start, start + 8, severity, "why", "Thursday", "")


def compared(*flags: Flag, **judged: bool | None) -> Comparison:
    """A run with these flags, and judgements by where the flag starts ("at_12")."""
    stored = {
        flag(int(name.removeprefix("at_"))).key: Judgement(right, "")
        for name, right in judged.items()
    }
    return Comparison(1, flags, (), stored)


def test_a_flag_nobody_judged_is_new() -> None:
    assert compared(flag(1), flag(2), at_1=True).new == [flag(2)]


def test_a_recorded_flag_without_a_judgement_is_still_new() -> None:
    assert compared(flag(1), at_1=None).new == [flag(1)]


def test_a_flag_judged_wrong_counts_by_its_severity() -> None:
    figures = compared(flag(1), flag(2, "warning"), at_1=False, at_2=False).figures()
    assert (figures["errors_wrong"], figures["warnings_wrong"]) == (1, 1)
    assert figures["unjudged"] == 0


def test_only_right_flags_can_be_lost() -> None:
    comparison = compared(at_1=True, at_2=False, at_3=None)
    assert comparison.lost == [flag(1).key]


def test_judgements_are_stored_and_read_back_in_order(tmp_path: Path) -> None:
    path = tmp_path / "judged.jsonl"
    judged = {flag(2).key: Judgement(False, "“mid-week”"), flag(1).key: Judgement(True, "")}
    store_judgements(judged, path)
    assert load_judgements(path) == judged
    assert list(load_judgements(path)) == [flag(1).key, flag(2).key]


def test_the_stored_file_is_sorted_and_says_nothing_twice() -> None:
    judged = load_judgements()
    assert list(judged) == sorted(judged)
    if EXPECTED.exists():
        assert len(judged) == len(EXPECTED.read_text("utf-8").splitlines())


def test_every_false_alarm_on_record_is_explained() -> None:
    assert [
        key for key, said in load_judgements().items() if said.right is False and not said.note
    ] == []


def test_flags_of_an_article_without_dates() -> None:
    text = Text("set", "0123456789", "The council met in the old hall.", datetime(2024, 1, 4))
    assert flags_of(text) == []
