"""Which paragraphs of a report are of the event: a bulletin has other news beside it."""

from collections import Counter
from functools import cached_property

from copydesk.events.group import Group
from copydesk.model.article import BlockKind
from copydesk.model.span import Span

_SHARE = 1 / 3
"""The part of the sources that a word of the event stands in."""
_FEWEST = 3
"""Such words that a paragraph of the event has."""
_LABEL = 40
"""Code points in which the label of a paragraph ends: "**3. Copper.**"."""
_SOURCES = 3
"""Sources from which on it can be told what words they share."""


class About:
    """The words that the sources of an event share, and the paragraphs that have them."""

    def __init__(self, group: Group) -> None:
        self._group = group
        self._blocks: dict[tuple[int, int], bool] = {}

    def is_told_at(self, source: int, place: int) -> bool:
        """Whether the paragraph at a place of a source is of the event; True when unsure."""
        reading = self._group.readings[source]
        if len(self._group.readings) < _SOURCES:
            return True
        block = reading.sentences[reading.sentence_at(Span(place, place + 1))].block
        key = (source, block)
        if key not in self._blocks:
            self._blocks[key] = self._has_enough(source, block)
        return self._blocks[key]

    def _has_enough(self, source: int, block: int) -> bool:
        """Whether a paragraph has words of the event; one with a label of its own, a name too."""
        reading = self._group.readings[source]
        terms = [
            term
            for sentence, found in zip(reading.sentences, reading.terms, strict=True)
            if sentence.block == block
            for term in found
        ]
        words = {term.key for term in terms}
        common = words & self._shared
        if len(common) < min(_FEWEST, len(words)):
            return False
        begin = reading.article.blocks[block].span.cut(reading.text)[:_LABEL]
        return "**" not in begin or bool(words & self._titled)

    @cached_property
    def _titled(self) -> frozenset[str]:
        """The words that the headlines of two sources have."""
        counts: Counter[str] = Counter()
        for reading in self._group.readings:
            counts.update(
                {
                    term.key
                    for sentence, terms in zip(reading.sentences, reading.terms, strict=True)
                    if sentence.kind is BlockKind.TITLE
                    for term in terms
                }
            )
        return frozenset(key for key, count in counts.items() if count > 1)

    @cached_property
    def _shared(self) -> frozenset[str]:
        readings = self._group.readings
        counts = Counter(
            key for reading in readings for key in {t.key for terms in reading.terms for t in terms}
        )
        least = max(2, _SHARE * len(readings))
        return frozenset(key for key, count in counts.items() if count >= least)
