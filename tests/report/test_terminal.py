"""What a person at a terminal sees."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk import (
    Finding,
    Outcome,
    Reference,
    ReferenceFrom,
    Report,
    Severity,
    Span,
    check,
    read,
)
from copydesk.report.terminal import Look, render
from copydesk.report.visible import cells

MakeReport = Callable[..., Report]
PLAIN = Look()


def printed(*outcomes: Outcome, look: Look = PLAIN) -> str:
    return "".join(render(outcomes, look))


def test_a_finding_shows_place_words_reason_and_what_would_be_right(bridge: Outcome) -> None:
    assert (
        printed(bridge)
        == """\
news/bridge.md: read against Monday 6 May 2024, from the metadata

news/bridge.md:7:46: error ZZ001 made-by-hand

        … the Tarn reopened on Monday, two years after the storm of 4 May 2021.
                                       ^^^^^^^^^^^^^^^              ~~~~~~~~~~
    From 4 May 2021 to 6 May 2024 are three years.
    right would be: three years after
    compare line 7: “4 May 2021”

news/bridge.md:9:28: warning ZZ001 made-by-hand

        It had been due to open on Friday 2 May 2024, said the mayor.
                                   ^^^^^^^^^^^^^^^^^
    2 May 2024 was a Thursday.

1 article checked, 1 error, 1 warning
"""
    )


def test_terms_inside_the_flagged_words_are_not_told_twice() -> None:
    text = "The team won 12 medals: five gold, four silver and two bronze, and went home happy."
    shown = printed(Outcome("team.txt", report=check(text)))
    assert "^" * len("12 medals: five gold, four silver and two") in shown
    assert "5 + 4 + 2 = 11, not 12" in shown
    assert "compare" not in shown


def test_colour_only_when_wanted(bridge: Outcome) -> None:
    assert "\x1b[" not in printed(bridge)
    assert "\x1b[1;31mtwo years after\x1b[0m" in printed(bridge, look=Look(colour=True))


def test_a_clean_article_shows_what_it_was_read_against(bridge: Outcome) -> None:
    assert bridge.report
    clean = replace(bridge, report=replace(bridge.report, findings=()))
    assert printed(clean) == (
        "read against Monday 6 May 2024, from the metadata\n1 article checked, nothing found\n"
    )


@pytest.mark.parametrize(
    ("reference", "words"),
    [
        (
            Reference(datetime(2024, 1, 4), ReferenceFrom.CALLER),
            "Thursday 4 January 2024, as given",
        ),
        (
            Reference(datetime(2024, 1, 4), ReferenceFrom.INFERRED),
            "Thursday 4 January 2024, inferred from the article’s own dates",
        ),
        (Reference(None, ReferenceFrom.NONE), "without a dateline time: the article gives none"),
    ],
)
def test_the_dateline_time_and_where_it_came_from(
    bridge: Outcome, reference: Reference, words: str
) -> None:
    assert bridge.report
    assert words in printed(replace(bridge, report=replace(bridge.report, reference=reference)))


def test_denominators_are_honest(bridge: Outcome, make_report: MakeReport) -> None:
    foreign = replace(make_report("Bonjour."), language="fr", not_checked={"language": 1})
    shown = printed(bridge, Outcome("b.md", foreign), Outcome("c.md", error="the file is empty"))
    assert "b.md: not checked (language: fr; only English is checked)\n" in shown
    assert shown.splitlines()[-1] == (
        "1 article checked, 1 error, 1 warning; not checked: 1 (language); could not be read: 1"
    )


def test_wide_characters_are_underlined_right(make_report: MakeReport) -> None:
    report = make_report("東京 on Friday 今日", ("Friday", Severity.ERROR, "Why.", None, ()))
    lines = printed(Outcome("a.md", report)).splitlines()
    words, marks = (line for line in lines if line.startswith("        "))
    assert cells(words[: words.index("Friday")]) == marks.index("^")


def test_what_acts_on_a_terminal_is_written_out(make_report: MakeReport) -> None:
    text = "It opened \x1b[2J on Friday \u202eyadnoM."
    report = make_report(text, ("Friday", Severity.ERROR, "Not \x1b[31m so.", "\x07", ()))
    shown = printed(Outcome("a\n\x1b.md", report))
    assert r"a\n\x1b.md:1:19:" in shown
    assert r"\x1b[2J" in shown
    assert r"\u202eyadnoM" in shown
    assert r"right would be: \x07" in shown
    assert "\x1b" not in shown


def test_an_encoding_without_the_characters_gets_escapes(make_report: MakeReport) -> None:
    words = "€ – Friday 東京 " * 9
    report = make_report(words, ("Friday", Severity.ERROR, "“Why”", None, ()))
    shown = printed(Outcome("é.md", report), look=Look(encoding="ascii"))
    assert shown.isascii()
    line, marks = (line for line in shown.splitlines() if line.startswith("        "))
    assert line.index("Friday") == marks.index("^")


@given(
    text=st.text(min_size=1, max_size=400),
    ends=st.tuples(st.integers(0, 400), st.integers(0, 400)),
    width=st.integers(20, 120),
    encoding=st.sampled_from(["utf-8", "latin-1", "ascii"]),
)
def test_any_words_can_be_shown(
    text: str, ends: tuple[int, int], width: int, encoding: str
) -> None:
    start, end = sorted(min(place, len(text)) for place in ends)
    finding = Finding("ZZ001", "made-by-hand", Severity.INFO, Span(start, end), text, text)
    article = replace(read("Words."), text=text, prose=text, blocks=())
    report = Report(article, Reference(None, ReferenceFrom.NONE), "en", (finding,))
    shown = printed(Outcome("-", report), look=Look(width=width, encoding=encoding))
    shown.encode(encoding)
    assert all(character.isprintable() or character in "\n\u200c\u200d" for character in shown)
    line = shown.splitlines()[4]
    assert cells(line) <= max(width, 20)
