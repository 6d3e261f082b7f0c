"""Words of a stretch of prose."""

import re
from dataclasses import dataclass

from copydesk.model.span import Span

_WORD = re.compile(r"[^\W_](?:[^\W_]|['’.-](?=[^\W_])){0,60}")


@dataclass(frozen=True, slots=True)
class Word:
    """One word: letters and digits, with inner apostrophes, hyphens and full stops.

    Attributes:
        span: its place.
        text: as written.
        lower: in lower case, with a straight apostrophe and without a possessive ending.
    """

    span: Span
    text: str
    lower: str

    @property
    def possessive(self) -> bool:
        """Whether it is a possessive: "Smith's", "the Beatles'"."""
        return self.text.lower().endswith(("'s", "’s"))


def words_of(prose: str, span: Span) -> tuple[Word, ...]:
    """The words inside ``span``, in order."""
    found = []
    for match in _WORD.finditer(prose, span.start, span.end):
        lower = match[0].lower().replace("’", "'").removesuffix("'s")
        found.append(Word(Span(match.start(), match.end()), match[0], lower))
    return tuple(found)
