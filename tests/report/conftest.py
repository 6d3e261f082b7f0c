"""A report made by hand, for all renderers."""

from collections.abc import Callable
from datetime import datetime

import pytest

from copydesk import Finding, Outcome, Reference, ReferenceFrom, Report, Severity, Span, read

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
