"""The documentation of a rule as text."""

import pytest

from copydesk import Severity
from copydesk.report.rule_text import explain, summary
from copydesk.rules import RULES, Bad, Good, Rule

RULE = Rule(
    code="ZZ001",
    name="made-by-hand",
    severity=Severity.WARNING,
    since="0.1.0",
    doc="""Finds Fridays
    that are wrong. Even more of them.

    Why it matters: it does not.
    """,
    bad=(
        Bad("On [[Friday]] and [[Saturday]].", message="wrong", suggestion="Monday"),
        Bad("東京 [[Friday]]", message="wrong", published="2024-01-04"),
    ),
    good=(Good("On Monday."),),
    check=lambda reading, rule: (),
)


def test_summary_is_the_first_sentence() -> None:
    assert summary(RULE) == "Finds Fridays that are wrong"


def test_explain_underlines_the_words_at_fault() -> None:
    assert (
        explain(RULE)
        == """\
ZZ001 made-by-hand
severity warning, since 0.1.0

Finds Fridays that are wrong. Even more of them.

Why it matters: it does not.

Flagged:

    On Friday and Saturday.
       ^^^^^^     ^^^^^^^^
    wrong
    right would be: Monday

    (published 2024-01-04)
    東京 Friday
         ^^^^^^
    wrong

Not flagged:

    On Monday.
"""
    )


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_rule_can_be_explained(rule: Rule) -> None:
    text = explain(rule)
    assert "[[" not in text
    assert "^" in text
    assert max(len(line) for line in text.splitlines()) <= 100
