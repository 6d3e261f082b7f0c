"""Names that tell one thing of its kind: "the Penrow refinery", "the Court of Appeal of Harn"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from copydesk.model.span import Span
from copydesk.understand.lang.en.kinds import KINDS, NO_KIND_BEHIND, SHARED
from copydesk.understand.names.find import Name
from copydesk.understand.terms.keys import key_of


class Link(StrEnum):
    """How a name goes with its kind: "Penrow refinery", "port of Varna", "clinic in Harn"."""

    NAMED = "named"
    OF = "of"
    AT = "at"


@dataclass(frozen=True, slots=True)
class OfKind:
    """One thing of a kind, by its name.

    Attributes:
        kind: the noun, in lower case.
        link: how the name goes with it.
        name: the name as it stands.
        own: its words that are not shared by many, in lower case.
    """

    kind: str
    link: Link
    name: Name
    own: frozenset[str]

    def is_kin(self, other: "OfKind") -> bool:
        """Whether the two are of one kind, by whatever noun: a plant and a factory."""
        return key_of(self.kind) == key_of(other.kind)

    def may_be(self, other: "OfKind") -> bool:
        """Whether the two may be one thing, or cannot be compared."""
        if not self.is_kin(other) or {self.link, other.link} == {Link.NAMED, Link.AT}:
            return True
        return bool(self.own & other.own)


def things_of_kind(names: tuple[Name, ...], prose: str, sentence: Span) -> Iterator[OfKind]:
    """What a sentence names with its kind.

    Args:
        names: the names in the sentence.
        prose: the text.
        sentence: where the sentence is.
    """
    for name in names:
        for kind, link in _kinds(name, prose, sentence):
            own = frozenset(part.removesuffix("'s") for part in name.parts) - SHARED - {kind}
            if own:
                yield OfKind(kind, link, name, own)
                break


def _kinds(name: Name, prose: str, sentence: Span) -> Iterator[tuple[str, Link]]:
    if name.parts[-1] in KINDS and len(name.parts) > 1:
        yield name.parts[-1], Link.NAMED
    elif name.parts[0] in KINDS and len(name.parts) > 1:
        yield name.parts[0], Link.OF
    if behind := _BEHIND.match(prose, name.span.end, sentence.end):
        yield behind[1].lower(), Link.NAMED
    if before := _BEFORE.search(prose, sentence.start, name.span.start):
        yield before[1].lower(), Link.OF if before[2] == "of" else Link.AT


_KIND = "|".join(sorted(KINDS, key=len, reverse=True))
_BEHIND = re.compile(
    rf"(?:['’]s)?\s+(?:(?!(?:and|or|in|on|at|to|the|an?|was|is|had|has|by|of|for|said)\b)[a-z]+\s)?"
    rf"({_KIND})\b(?!\s+(?:{'|'.join(NO_KIND_BEHIND)})\b)"
)
_BEFORE = re.compile(
    rf"\b({_KIND})(?:\s+of\s+[a-z]+)?\s+(of|in|at|near|outside)\s+(?:the\s+)?\Z", re.IGNORECASE
)
