"""The commands together, and how every error ends: one line on standard error."""

import os
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from copydesk.cli.check import check
from copydesk.cli.event import EPILOG as EVENT_EPILOG
from copydesk.cli.event import event
from copydesk.cli.exit_codes import COULD_NOT, INTERRUPTED, NOTHING
from copydesk.cli.find import EPILOG as FIND_EPILOG
from copydesk.cli.find import find
from copydesk.cli.gather import EPILOG as GATHER_EPILOG
from copydesk.cli.gather import gather
from copydesk.cli.output import complain, say
from copydesk.cli.rule import rule
from copydesk.cli.rules import rules
from copydesk.cli.serve import EPILOG as SERVE_EPILOG
from copydesk.cli.serve import serve
from copydesk.cli.sources import app as sources
from copydesk.cli.update import EPILOG as UPDATE_EPILOG
from copydesk.cli.update import update
from copydesk.cli.write import EPILOG as WRITE_EPILOG
from copydesk.cli.write import write
from copydesk.errors import CopydeskError

_EPILOG = "Exit codes: 0 nothing found, or info alone; 1 errors or warnings; 2 could not do it."

app = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command(epilog=_EPILOG)(check)
app.command(epilog=GATHER_EPILOG)(gather)
app.command(epilog=FIND_EPILOG)(find)
app.command(epilog=EVENT_EPILOG)(event)
app.command(epilog=SERVE_EPILOG)(serve)
app.command(epilog=WRITE_EPILOG)(write)
app.command(epilog=UPDATE_EPILOG)(update)
app.command()(rules)
app.command()(rule)
app.add_typer(sources, name="sources")


def _print_version(wanted: bool) -> None:
    if wanted:
        import copydesk

        say(f"copydesk {copydesk.__version__}\n")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def copydesk(
    context: typer.Context,
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Print the version."
        ),
    ] = False,
) -> None:
    """Check news articles: what is wrong, where, why, and what would be right."""
    if context.invoked_subcommand is None:
        say(context.get_help() + "\n")
        raise typer.Exit(COULD_NOT)


def main(arguments: Sequence[str]) -> int:
    """Run the command line; gives the exit code."""
    command = typer.main.get_command(app)
    try:
        result = command.main(list(arguments), prog_name="copydesk", standalone_mode=False)
        sys.stdout.flush()
    except (CopydeskError, typer.TyperException) as error:
        message = error.format_message() if isinstance(error, typer.TyperException) else str(error)
        complain(message)
        return COULD_NOT
    except (BrokenPipeError, SystemExit):  # typer makes the one into the other
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return COULD_NOT
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the user gets a line, never a traceback
        complain(f"a fault in Copydesk: {type(error).__name__}: {error}")
        return COULD_NOT
    return result if isinstance(result, int) else NOTHING
