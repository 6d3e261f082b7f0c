"""Where output goes: standard output, a file, or one line of complaint on standard error."""

import sys
from collections.abc import Iterable
from pathlib import Path

from copydesk.errors import ConfigError
from copydesk.report.visible import visible_name


def complain(message: str) -> None:
    """Print one line on standard error."""
    encoding = sys.stderr.encoding or "ascii"
    print(f"copydesk: {visible_name(message, encoding)}", file=sys.stderr)


def say(text: str) -> None:
    """Print text for people on standard output; what its encoding lacks is written out."""
    write([text], None, sys.stdout.encoding or "ascii")


def write(pieces: Iterable[str], output: Path | None, encoding: str = "utf-8") -> None:
    """Write text to a file or to standard output.

    Raises:
        ConfigError: if it cannot be written there.
        BrokenPipeError: if nobody reads standard output any more.
    """
    encoded = (piece.encode(encoding, "backslashreplace") for piece in pieces)
    try:
        if output is None:
            sys.stdout.buffer.writelines(encoded)
            sys.stdout.buffer.flush()
        else:
            with output.open("wb") as file:
                file.writelines(encoded)
    except BrokenPipeError:
        raise
    except OSError as error:
        place = output or "standard output"
        raise ConfigError(f"cannot write {place}: {error.strerror or error}") from None
