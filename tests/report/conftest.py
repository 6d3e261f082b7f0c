"""A report made by hand, for all renderers."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from copydesk import Finding, Outcome, Reference, ReferenceFrom, Report, Severity, Span, read
from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.evidence import Evidence, Stance
from copydesk.model.verdict import Verdict, VerdictKind
from copydesk.verify.findings import findings_from

TEXT = """\
---
title: Bridge reopens after storm
publisher: The Weir Post
published: 2024-05-06
---

The bridge over the Tarn reopened on Monday, two years after the storm of 4 May 2021.

It had been due to open on Friday 2 May 2024, said the mayor.
"""


def span_of(text: str, words: str) -> Span:
    """Where the first such words stand."""
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def make_report() -> Callable[..., Report]:
    """Makes a report on a text: findings are (words, severity, message, suggestion, related)."""

    def make(
        text: str,
        *flags: tuple[str, Severity, str, str | None, tuple[str, ...]],
        path: str = "a.md",
    ) -> Report:
        findings = tuple(
            Finding(
                "ZZ001",
                "made-by-hand",
                severity,
                span_of(text, words),
                message,
                suggestion,
                tuple(span_of(text, other) for other in related),
            )
            for words, severity, message, suggestion, related in flags
        )
        reference = Reference(datetime(2024, 5, 6), ReferenceFrom.METADATA)
        return Report(read(text, name=path), reference, "en", findings)

    return make


@pytest.fixture
def bridge(make_report: Callable[..., Report]) -> Outcome:
    """A short article with an error and a warning."""
    report = make_report(
        TEXT,
        (
            "two years after",
            Severity.ERROR,
            "From 4 May 2021 to 6 May 2024 are three years.",
            "three years after",
            ("4 May 2021",),
        ),
        ("Friday 2 May 2024", Severity.WARNING, "2 May 2024 was a Thursday.", None, ()),
    )
    return Outcome("news/bridge.md", report)


CLAIMS = """\
---
title: Ferry sinks off Port Lunn
publisher: The Weir Post
published: 2025-03-05T10:00+00:00
url: https://weir.example.org/ferry
---

The Aurora sank at 18:40 on Tuesday. Nine people died; 40 were saved.

It carried 120 passengers. The crew had trained well. It will be raised in May. It was blue.
"""


@pytest.fixture
def make_verdict() -> Callable[..., Verdict]:
    """Makes a verdict; passages are source, origin, stance, words and those that differ."""

    def make(
        text: str,
        words: str,
        kind: VerdictKind,
        *passages: tuple[str, str, Stance, str, str],
        origins: int = 0,
        reason: str = "why it is so",
        right: str | None = None,
        code: str | None = None,
        published: datetime | None = datetime(2025, 3, 4, 22, tzinfo=UTC),
    ) -> Verdict:
        span = span_of(text, words)
        return Verdict(
            claim=Claim("c1", span, span, ClaimKind.FIGURE),
            kind=kind,
            span=span,
            reason=reason,
            origins=origins,
            evidence=tuple(
                Evidence(
                    source=source,
                    hash="0" * 64,
                    span=Span(100, 100 + len(quote)),
                    quote=quote,
                    stance=stance,
                    origin=origin,
                    published=published,
                    why="what was compared",
                    differing=(_within(quote, differing),) if differing else (),
                )
                for source, origin, stance, quote, differing in passages
            ),
            right=right,
            code=code,
            name="made-by-hand" if code else None,
        )

    return make


def _within(quote: str, words: str) -> Span:
    found = span_of(quote, words)
    return Span(100 + found.start, 100 + found.end)


@pytest.fixture
def ferry(make_verdict: Callable[..., Verdict]) -> Outcome:
    """An article compared with sources: a claim of each verdict, and the findings they mirror."""
    verdicts = (
        make_verdict(
            CLAIMS,
            "18:40",
            VerdictKind.CONTRADICTED,
            ("a.md", "Lunn Wire", Stance.CONTRADICTS, "It sank at 16:15, off Port Lunn.", "16:15"),
            ("b.md", "Coast Radio", Stance.CONTRADICTS, "At 16:15 it sank.", "16:15"),
            ("copy.md", "Lunn Wire", Stance.CONTRADICTS, "It sank at 16:15.", "16:15"),
            origins=2,
            reason="it has 16:15",
            right="16:15",
            code="SR003",
        ),
        make_verdict(
            CLAIMS,
            "Nine people",
            VerdictKind.DISPUTED,
            ("a.md", "Lunn Wire", Stance.SUPPORTS, "Nine died.", ""),
            ("b.md", "Coast Radio", Stance.CONTRADICTS, "Seven are dead.", "Seven"),
            origins=1,
            reason="9 by one, 7 by another",
            code="SR001",
        ),
        make_verdict(
            CLAIMS,
            "40 were saved",
            VerdictKind.SUPERSEDED,
            ("b.md", "Coast Radio", Stance.CONTRADICTS, "The saved are 44.", "44"),
            origins=1,
            reason="44 since 6 March",
            right="44",
        ),
        make_verdict(
            CLAIMS,
            "120 passengers",
            VerdictKind.CORROBORATED,
            ("a.md", "Lunn Wire", Stance.SUPPORTS, "120 were aboard.", ""),
            ("b.md", "Coast Radio", Stance.SUPPORTS, "She had 120 aboard.", ""),
            origins=2,
        ),
        make_verdict(
            CLAIMS,
            "The crew",
            VerdictKind.SINGLE_SOURCE,
            ("a.md", "Lunn Wire", Stance.SUPPORTS, "The crew had drills.", ""),
            origins=1,
        ),
        make_verdict(CLAIMS, "had trained well", VerdictKind.NOT_CHECKED, reason="opinion"),
        make_verdict(CLAIMS, "raised in May", VerdictKind.NOT_CHECKED, reason="forecast"),
        make_verdict(CLAIMS, "It was blue", VerdictKind.NOT_FOUND, reason="no passage"),
    )
    findings = (
        Finding("ZZ001", "made-by-hand", Severity.ERROR, span_of(CLAIMS, "Tuesday"), "Own."),
        *findings_from(verdicts),
    )
    reference = Reference(datetime(2025, 3, 5), ReferenceFrom.METADATA)
    article = read(CLAIMS, name="ferry.md")
    return Outcome("ferry.md", Report(article, reference, "en", findings, {}, verdicts))


@pytest.fixture
def hostile(make_verdict: Callable[..., Verdict]) -> Outcome:
    """Sources that try to act on what shows them: markup, terminal escapes, bidi, forged links."""
    text = "The ferry sank at 18:40."
    verdict = make_verdict(
        text,
        "18:40",
        VerdictKind.CONTRADICTED,
        (f"{EVIL}.md", EVIL, Stance.CONTRADICTS, f"{EVIL} 16:15 {EVIL}", "16:15"),
        origins=1,
        reason=EVIL,
        right=EVIL,
        code="SR003",
    )
    reference = Reference(None, ReferenceFrom.NONE)
    findings = tuple(findings_from([verdict]))
    return Outcome("a.md", Report(read(text), reference, "en", findings, {}, (verdict,)))


EVIL = "<script>alert(1)</script> \x1b[2J\u202e[x](http://evil.example.org) \ud800\n'\"&"
