"""The utterances of a text: quotations with the fragments that carry them on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from copydesk.understand.quotes import Quotation
from copydesk.understand.reading import Reading
from copydesk.verify.quote_words import Token, all_tokens, tokens_of

Used = tuple[int, int]
"""An utterance that an article has: a source's index, and the utterance's number."""


@dataclass(frozen=True, slots=True)
class Said:
    """One quotation with the utterance that it is part of.

    Attributes:
        source: the index of its text.
        quotation: the quotation.
        tokens: its words.
        utterance: a number that the fragments of one utterance share.
    """

    source: int
    quotation: Quotation
    tokens: tuple[Token, ...]
    utterance: int

    @property
    def texts(self) -> list[str]:
        """Its words, folded."""
        return [token.text for token in self.tokens]


def utterances_of(reading: Reading, source: int) -> tuple[Said, ...]:
    """The quotations of a text, in reading order."""
    found = []
    utterance = 0
    for quotation in reading.quotations:
        if not quotation.goes_on and quotation.depth == 0:
            utterance += 1
        tokens = tokens_of(reading.article.prose, quotation.words)
        if tokens:
            found.append(Said(source, quotation, tuple(tokens), utterance))
    return tuple(found)


def joined(side: Sequence[Said]) -> list[list[Said]]:
    """The fragments of each utterance, in order."""
    groups: dict[int, list[Said]] = {}
    for one in side:
        if one.quotation.depth == 0:
            groups.setdefault(one.utterance, []).append(one)
    return [groups[key] for key in sorted(groups)]


@dataclass(frozen=True, slots=True)
class Words:
    """A long sequence of words in which runs are found fast.

    Attributes:
        texts: the words.
        places: where each stands.
    """

    texts: tuple[str, ...]
    places: Mapping[str, Sequence[int]]

    def find(self, needle: Sequence[str]) -> int | None:
        """Where a run of words stands, without a gap."""
        offset = min(range(len(needle)), key=lambda i: len(self.places.get(needle[i], ())))
        for place in self.places.get(needle[offset], ()):
            start = place - offset
            if start >= 0 and list(self.texts[start : start + len(needle)]) == list(needle):
                return start
        return None


def prose_tokens(reading: Reading) -> tuple[tuple[Token, ...], Words]:
    """All words of a text, and an index of them."""
    tokens = tuple(all_tokens(reading.article.prose))
    places: dict[str, list[int]] = {}
    for index, token in enumerate(tokens):
        places.setdefault(token.text, []).append(index)
    return tokens, Words(tuple(token.text for token in tokens), places)


class Side:
    """One source: its quotations, and all its words.

    Attributes:
        index: its index among the sources.
        reading: the source.
        groups: the fragments of each utterance, in order.
    """

    def __init__(self, index: int, reading: Reading) -> None:
        self.index = index
        self.reading = reading
        self.groups = joined(utterances_of(reading, index))

    @cached_property
    def prose(self) -> tuple[tuple[Token, ...], Words]:
        """All words of its prose, and an index of them."""
        return prose_tokens(self.reading)
