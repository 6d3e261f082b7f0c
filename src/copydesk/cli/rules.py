"""``copydesk rules``."""

import json
import shutil
import textwrap
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from copydesk.cli.output import say

if TYPE_CHECKING:
    from copydesk.report.rule_text import Documented

_WIDEST = 100


class TableFormat(StrEnum):
    """The formats of the list of rules."""

    TERMINAL = "terminal"
    JSON = "json"


def rules(
    format_: Annotated[
        TableFormat, typer.Option("--format", "-f", help="How to print the list.")
    ] = TableFormat.TERMINAL,
) -> None:
    """List all rules, and the faults that only other sources show (--against)."""
    from copydesk.api import rules_and_faults
    from copydesk.report.rule_text import summary

    if format_ is TableFormat.JSON:
        rows = [
            {
                "code": rule.code,
                "name": rule.name,
                "severity": rule.severity.value,
                "since": rule.since,
                "summary": summary(rule),
            }
            for rule in rules_and_faults()
        ]
        say(json.dumps(rows, indent=2) + "\n")
        return
    say("".join(f"{line}\n" for rule in rules_and_faults() for line in _lines(rule)))


def _lines(rule: "Documented") -> list[str]:
    from copydesk.report.rule_text import summary

    width = min(_WIDEST, shutil.get_terminal_size((_WIDEST, 24)).columns)
    head = f"{rule.code} {rule.name} ({rule.severity.value}, since {rule.since})"
    return [head, *textwrap.wrap(summary(rule), width, initial_indent="  ", subsequent_indent="  ")]
