"""``copydesk rule``."""

from typing import Annotated

import typer

from copydesk.cli.output import say


def rule(
    name: Annotated[str, typer.Argument(metavar="CODE|NAME", help="Such as DT001.")],
) -> None:
    """Print the documentation of one rule, with examples."""
    from copydesk.api import rules_and_faults
    from copydesk.errors import ConfigError
    from copydesk.report.rule_text import explain

    for known in rules_and_faults():
        if name.upper() == known.code or name.lower() == known.name:
            say(explain(known))
            return
    raise ConfigError(f"no rule {name!r}; `copydesk rules` lists them")
