"""What a terminal can show, and text fitted to it."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.report.visible import encodable, visible

BOLD, DIM = "1", "2"
INDENT = "    "
_QUOTED = 72


@dataclass(frozen=True, slots=True)
class Look:
    """What the terminal can show.

    Attributes:
        colour: whether ANSI colours are wanted.
        width: columns.
        encoding: of the output; what it lacks is written as an escape.
    """

    colour: bool = False
    width: int = 80
    encoding: str = "utf-8"

    def paint(self, text: str, style: str) -> str:
        """The text in an ANSI style ("1" bold, "31" red), where colour is wanted."""
        return f"\x1b[{style}m{text}\x1b[0m" if self.colour and text else text

    def show(self, text: str) -> str:
        """The text made visible."""
        return visible(text, self.encoding)

    def quote(self, text: str) -> str:
        """The text in quotation marks, cut if long."""
        text = text if len(text) <= _QUOTED else text[:_QUOTED].rstrip() + "…"
        marks = "“”" if encodable("“”", self.encoding) else '""'
        return marks[0] + self.show(text) + marks[1]

    def wrapped(self, text: str, indent: str = INDENT) -> Iterator[str]:
        """The text made visible, in lines that fit, each with an indent and its end of line."""
        for line in textwrap.wrap(self.show(text), max(20, self.width - len(indent))):
            yield f"{indent}{line}\n"
