"""``copydesk rules``."""

import json
from enum import StrEnum
from typing import Annotated

import typer

from copydesk.cli.output import say


class TableFormat(StrEnum):
    """The formats of the list of rules."""

    TERMINAL = "terminal"
    JSON = "json"


def rules(
    format_: Annotated[
        TableFormat, typer.Option("--format", "-f", help="How to print the list.")
    ] = TableFormat.TERMINAL,
) -> None:
    """List all rules."""
    from copydesk.report.rule_text import summary
    from copydesk.rules import RULES

    if format_ is TableFormat.JSON:
        rows = [
            {
                "code": rule.code,
                "name": rule.name,
                "severity": rule.severity.value,
                "since": rule.since,
                "summary": summary(rule),
            }
            for rule in RULES
        ]
        say(json.dumps(rows, indent=2) + "\n")
        return
    width = max((len(rule.name) for rule in RULES), default=0)
    lines = (
        f"{rule.code}  {rule.name:{width}}  {rule.severity.value:7}  {summary(rule)}\n"
        for rule in RULES
    )
    say("".join(lines))
