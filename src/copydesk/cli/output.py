"""Where output goes: standard output, a file, or one line of complaint on standard error."""

import sys
from collections.abc import Iterable
from pathlib import Path

from copydesk.errors import ConfigError
from copydesk.report.visible import visible


def complain(message: str) -> None:
    """Print one line on standard error."""
    encoding = sys.stderr.encoding or "ascii"
    print(f"copydesk: {visible(message, encoding)}", file=sys.stderr)


def write(pieces: Iterable[str], output: Path | None, encoding: str = "utf-8") -> None:
    """Write text to a file or to standard output.

    Raises:
        ConfigError: if the file cannot be written.
    """
    if output is None:
        sys.stdout.flush()
        for piece in pieces:
            sys.stdout.buffer.write(piece.encode(encoding, "backslashreplace"))
        sys.stdout.buffer.flush()
        return
    try:
        with output.open("wb") as file:
            file.writelines(piece.encode(encoding, "backslashreplace") for piece in pieces)
    except OSError as error:
        raise ConfigError(f"cannot write {output}: {error.strerror or error}") from None
