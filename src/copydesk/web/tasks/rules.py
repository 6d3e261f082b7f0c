"""The documentation of the rules."""

import inspect
import json
from collections.abc import Iterator, Mapping
from typing import Any

from copydesk.api import rules_and_faults
from copydesk.report.rule_text import Documented, explain, summary
from copydesk.rules import Rule
from copydesk.verify.fault_examples import EXAMPLES
from copydesk.web.faults import ApiError
from copydesk.web.jobs.process import Tell


def listed(arguments: Mapping[str, Any], content: bytes, tell: Tell) -> bytes:
    """All rules, and the faults that only sources show."""
    return json.dumps({"rules": [_about(rule) for rule in rules_and_faults()]}).encode("ascii")


def one(arguments: Mapping[str, Any], content: bytes, tell: Tell) -> bytes:
    """One of them, by its code or its name."""
    wanted = arguments["code"]
    for rule in rules_and_faults():
        if wanted in (rule.code, rule.name):
            docs = {"doc": inspect.cleandoc(rule.doc), "text": explain(rule)}
            return json.dumps(_about(rule) | docs | {"examples": [*_examples(rule)]}).encode()
    raise ApiError(404, "no_rule", f"there is no rule {wanted}")


def _about(rule: Documented) -> dict[str, Any]:
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.value,
        "since": rule.since,
        "summary": summary(rule),
    }


def _examples(rule: Documented) -> Iterator[dict[str, Any]]:
    if isinstance(rule, Rule):
        for bad in rule.bad:
            yield _example(bad.text, bad.published, bad.message, bad.suggestion, flagged=True)
        for good in rule.good:
            yield _example(good.text, good.published, flagged=False)
    elif rule.code in EXAMPLES:
        for compared, flagged in zip(EXAMPLES[rule.code], (True, False), strict=True):
            said = "; ".join(f"{who}: {words}" for who, words in compared.sources.items())
            yield _example(compared.article, None, said, flagged=flagged)


def _example(
    text: str,
    published: str | None,
    message: str | None = None,
    suggestion: str | None = None,
    *,
    flagged: bool,
) -> dict[str, Any]:
    return {
        "flagged": flagged,
        "text": text,
        "published": published,
        "message": message,
        "suggestion": suggestion,
    }
