"""Verdicts on claims at a terminal."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk import Outcome, Reference, ReferenceFrom, Report, Span, read
from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.evidence import Evidence, Stance
from copydesk.model.verdict import Verdict, VerdictKind
from copydesk.report.terminal import Look, render


def printed(*outcomes: Outcome, claims: bool = False, look: Look | None = None) -> str:
    return "".join(render(outcomes, look or Look(), claims=claims))


def test_passages_stand_under_the_words_of_the_article(ferry: Outcome) -> None:
    assert printed(ferry) == (
        """\
ferry.md: read against Wednesday 5 March 2025, from the metadata

ferry.md:8:29: error ZZ001 made-by-hand

        The Aurora sank at 18:40 on Tuesday. Nine people died; 40 were saved.
                                    ^^^^^^^
    Own.

ferry.md:8:20: error SR003 made-by-hand, by 2 independent origins

        The Aurora sank at 18:40 on Tuesday. Nine people died; 40 were saved.
                           ^^^^^
    it has 16:15
    right would be: 16:15

    Lunn Wire | a.md | 4 March 2025, 22:00 UTC (from the same origin: copy.md)
        It sank at 16:15, off Port Lunn.
                   ^^^^^

    Coast Radio | b.md | 4 March 2025, 22:00 UTC
        At 16:15 it sank.
           ^^^^^

ferry.md:8:38: warning SR001 made-by-hand, by 1 origin

        The Aurora sank at 18:40 on Tuesday. Nine people died; 40 were saved.
                                             ^^^^^^^^^^^
    9 by one, 7 by another

    says so: Lunn Wire | a.md | 4 March 2025, 22:00 UTC
        Nine died.

    says otherwise: Coast Radio | b.md | 4 March 2025, 22:00 UTC
        Seven are dead.
        ^^^^^

ferry.md:8:56: superseded, by 1 origin

        The Aurora sank at 18:40 on Tuesday. Nine people died; 40 were saved.
                                                               ^^^^^^^^^^^^^
    44 since 6 March
    right would be: 44

    Coast Radio | b.md | 4 March 2025, 22:00 UTC
        The saved are 44.
                      ^^

checked 6 of 8 claims; 1 corroborated; 1 in one source; 1 contradicted; 1
disputed; 1 superseded; 1 not found; not checked: forecast 1, opinion 1

1 article checked, 2 errors, 1 warning
"""
    )


def test_every_claim_is_listed_when_asked_for(ferry: Outcome) -> None:
    shown = printed(ferry, claims=True)
    assert (
        """\
    8  contradicted   “18:40”
                      2 independent origins: Lunn Wire, Coast Radio
    8  disputed       “Nine people”
                      1 origin: Lunn Wire, Coast Radio
    8  superseded     “40 were saved”
                      1 origin: Coast Radio
   10  corroborated   “120 passengers”
                      2 independent origins: Lunn Wire, Coast Radio
   10  in one source  “The crew”
                      1 origin: Lunn Wire
   10  not checked    “had trained well”
                      opinion
   10  not checked    “raised in May”
                      forecast
   10  not found      “It was blue”

checked 6 of 8 claims"""
        in shown
    )


def test_without_verdicts_nothing_is_said_of_claims(bridge: Outcome) -> None:
    assert printed(bridge) == printed(bridge, claims=True)
    assert "claim" not in printed(bridge)


def test_findings_that_the_settings_leave_out_are_not_shown_as_claims(ferry: Outcome) -> None:
    assert ferry.report
    shown = printed(replace(ferry, report=replace(ferry.report, findings=())))
    assert "SR003" not in shown
    assert "right would be: 16:15" not in shown
    assert "1 contradicted" in shown


def test_the_claims_of_many_articles_are_counted_together(ferry: Outcome, bridge: Outcome) -> None:
    shown = " ".join(printed(ferry, bridge, ferry).split())
    assert shown.count("checked 6 of 8 claims") == 2
    assert "2 articles compared: checked 12 of 16 claims; 2 corroborated" in shown
    assert shown.endswith("3 articles checked, 5 errors, 3 warnings")


def test_differing_words_are_in_colour(ferry: Outcome) -> None:
    shown = printed(ferry, look=Look(colour=True))
    assert "It sank at \x1b[1;31m16:15\x1b[0m, off Port Lunn." in shown


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_what_sources_say_cannot_act_on_the_terminal(hostile: Outcome, encoding: str) -> None:
    shown = printed(hostile, claims=True, look=Look(encoding=encoding))
    assert r"\x1b[2J\u202e" in shown
    assert r"\ud800" in shown
    assert not {"\x1b", "\u202e"} & set(shown)
    shown.encode(encoding)


def test_a_very_long_passage_is_cut_around_what_differs(
    make_verdict: Callable[..., Verdict], make_report: Callable[..., Report]
) -> None:
    text = "It sank at 18:40."
    quote = "word " * 50_000 + "16:15" + " word" * 50_000
    verdict = make_verdict(
        text,
        "18:40",
        VerdictKind.CONTRADICTED,
        ("a.md", "Lunn Wire", Stance.CONTRADICTS, quote, "16:15"),
        origins=1,
    )
    shown = printed(Outcome("a.md", replace(make_report(text), verdicts=(verdict,))))
    assert len(shown) < 1500
    assert "…word" in shown
    marks = [line for line in shown.splitlines() if line.strip() == "^^^^^"]
    assert len(marks) == 2


@given(
    quote=st.text(min_size=1, max_size=300),
    ends=st.lists(st.tuples(st.integers(0, 320), st.integers(0, 320)), max_size=3),
    width=st.integers(20, 120),
    encoding=st.sampled_from(["utf-8", "ascii"]),
)
def test_any_passage_can_be_shown(
    quote: str, ends: list[tuple[int, int]], width: int, encoding: str
) -> None:
    span = Span(0, 5)
    piece = Evidence(
        source=quote,
        hash="",
        span=Span(7, 7 + len(quote)),
        quote=quote,
        stance=Stance.CONTRADICTS,
        origin=quote,
        why=quote,
        differing=tuple(Span(min(pair), max(pair)) for pair in ends),
    )
    verdict = Verdict(
        Claim("c1", span, span, ClaimKind.DATE),
        VerdictKind.CONTRADICTED,
        span,
        quote,
        1,
        (piece,),
        quote,
    )
    reference = Reference(None, ReferenceFrom.NONE)
    report = Report(read("Words here."), reference, "en", (), {}, (verdict,))
    shown = printed(Outcome("-", report), claims=True, look=Look(width=width, encoding=encoding))
    shown.encode(encoding)
    assert all(character.isprintable() or character in "\n\u200c\u200d" for character in shown)
