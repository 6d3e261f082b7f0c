"""Lines and columns of code-point offsets."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from copydesk.model.span import Span

NEWLINES = ("\r\n", "\n", "\r")
_NEWLINE = re.compile("|".join(NEWLINES))


@dataclass(frozen=True)
class Lines:
    """The lines of a text, as editors count them: ended by CR LF, LF or CR."""

    text: str

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in _NEWLINE.finditer(self.text))]

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1; columns count code points."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def around(self, offset: int) -> Span:
        """The line that holds an offset, without its end of line."""
        line, column = self.position(offset)
        start = offset - column + 1
        end = self._starts[line] if line < len(self._starts) else len(self.text)
        return Span(start, start + len(self.text[start:end].rstrip("\r\n")))
