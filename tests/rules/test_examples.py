"""Every rule's documented examples, run: the bad ones flag exactly what they mark."""

from datetime import datetime

import pytest

from copydesk.ingest import read
from copydesk.model.finding import Finding, Severity
from copydesk.model.span import Span
from copydesk.rules import RULES, Bad, Good, Rule
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference

BAD = [
    pytest.param(rule, example, id=f"{rule.code}-bad-{number}")
    for rule in RULES
    for number, example in enumerate(rule.bad, 1)
]
GOOD = [
    pytest.param(rule, example, id=f"{rule.code}-good-{number}")
    for rule in RULES
    for number, example in enumerate(rule.good, 1)
]


def unmarked(text: str) -> tuple[str, list[Span]]:
    """The text without its marks, and the spans that stood between them."""
    plain = ""
    spans = []
    for piece in text.split("[["):
        inside, mark, outside = piece.partition("]]")
        if mark:
            spans.append(Span(len(plain), len(plain) + len(inside)))
        plain += inside + outside
    return plain, spans


def understood(text: str, published: str | None) -> Reading:
    """The text as rules are given it."""
    article = read(text)
    time = datetime.fromisoformat(published) if published else None
    return Reading(article, find_reference(article, time))


def findings(rule: Rule, reading: Reading) -> list[Finding]:
    """What the rule alone finds, in the order of the text."""
    return sorted(rule.check(reading, rule), key=lambda found: found.span)


@pytest.mark.parametrize(
    ("text", "plain", "spans"),
    [
        ("none", "none", []),
        ("a [[b]] c", "a b c", [Span(2, 3)]),
        ("[[a]] b [[cd]]", "a b cd", [Span(0, 1), Span(4, 6)]),
    ],
)
def test_marks_are_read(text: str, plain: str, spans: list[Span]) -> None:
    assert unmarked(text) == (plain, spans)


@pytest.mark.parametrize(("rule", "example"), BAD)
def test_bad_example_is_flagged_exactly_where_marked(rule: Rule, example: Bad) -> None:
    text, spans = unmarked(example.text)
    reading = understood(text, example.published)
    found = findings(rule, reading)
    assert [f.span.cut(text) for f in found] == [span.cut(text) for span in spans]
    assert [f.span for f in found] == spans


@pytest.mark.parametrize(("rule", "example"), BAD)
def test_bad_example_gives_its_message_suggestion_and_severity(rule: Rule, example: Bad) -> None:
    text, _ = unmarked(example.text)
    first = findings(rule, understood(text, example.published))[0]
    assert example.message in first.message
    assert first.suggestion == example.suggestion
    assert first.severity is (example.severity or rule.severity)


@pytest.mark.parametrize(("rule", "example"), [*BAD, *GOOD])
def test_findings_carry_the_code_and_name_of_their_rule(rule: Rule, example: Bad | Good) -> None:
    text, _ = unmarked(example.text)
    found = findings(rule, understood(text, example.published))
    assert all((f.code, f.name) == (rule.code, rule.name) for f in found)


@pytest.mark.parametrize(("rule", "example"), GOOD)
def test_good_example_is_passed_in_silence(rule: Rule, example: Good) -> None:
    assert findings(rule, understood(example.text, example.published)) == []


@pytest.mark.parametrize(("rule", "example"), GOOD)
def test_good_example_is_no_error_to_any_other_rule(rule: Rule, example: Good) -> None:
    reading = understood(example.text, example.published)
    others = [found for other in RULES if other is not rule for found in findings(other, reading)]
    assert [found for found in others if found.severity is Severity.ERROR] == []
