"""The content of paraphrased speech, and the passages that have it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from copydesk.model.quantity import Quantity
from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex
from copydesk.understand.quotes import QuoteKind, Told
from copydesk.understand.reading import Reading
from copydesk.verify.passages import Passage, Passages, value_keys

_MOST_QUOTED = 0.5
"""The part of what is told that may stand in quotation marks, whose words are compared as such."""
FEWEST = 2
"""Words, numbers and times without which nothing is told."""
_SHARED = 3
_MANY = 4
_ALIKE = 0.55
_ALIKE_OF_MANY = 0.42
_ALIKE_IF_SILENT = 0.3
"""The part of the article's content that a passage must have, and how many words, numbers and times
of it; less where the speaker is told apart by having said nothing. Set on `eval/source-packs`,
where other content of the same reports has at most 0.4 with four words shared."""
_MEANT = 0.75
"""How alike in meaning a passage in other words must be. Of real reports of one event, what two
speakers say of one subject is at most 0.72 alike (`eval.origins.clusters`)."""
_NUMBER = 1.2
"""What a number or a time weighs, of a word of middling weight."""


@dataclass(frozen=True)
class Content:
    """What is told.

    Attributes:
        weights: its words, numbers and times as keys, with how much each tells.
        values: the keys of its numbers and times.
        names: the keys of its names.
        quoted: the keys of its words that stand in quotation marks.
    """

    weights: Mapping[str, float]
    values: frozenset[str]
    names: frozenset[str]
    quoted: frozenset[str]

    @property
    def total(self) -> float:
        """What all of it weighs."""
        return sum(self.weights.values())

    @property
    def numbers(self) -> frozenset[str]:
        """The keys of its numbers, without times."""
        return frozenset(value for value in self.values if value[0] == "#")


def content_of(reading: Reading, told: Told, passages: Passages) -> Content | None:
    """What is told besides the attribution; None where it is mostly quoted or says too little.

    Args:
        reading: the text.
        told: its statement.
        passages: the passages of the sources, by which words are weighed.
    """
    quoted = sum(
        max(0, min(one.span.end, told.region.end) - max(one.span.start, told.region.start))
        for one in reading.quotations
        if one.kind is QuoteKind.SPEECH and one.depth == 0
    )
    if quoted > _MOST_QUOTED * len(told.region):
        return None

    def inside(span: Span) -> bool:
        return told.region.contains(span) and not told.frame.overlaps(span)

    weights: dict[str, float] = {}
    names: set[str] = set()
    said: set[str] = set()
    for term in reading.terms[told.sentence]:
        if inside(term.span):
            if term.name:
                names.add(term.key)
            if any(one.span.contains(term.span) for one in reading.quotations):
                said.add(term.key)
            weights[term.key] = max(weights.get(term.key, 0.0), passages.weight(term))
    values = _values(reading, told.sentence, inside)
    weights.update((value, _NUMBER * passages.middling) for value in sorted(values))
    return (
        Content(weights, frozenset(values), frozenset(names), frozenset(said))
        if len(weights) >= FEWEST
        else None
    )


def _values(reading: Reading, sentence: int, inside: Callable[[Span], bool]) -> set[str]:
    """The numbers and times of a sentence, as keys that two wordings share."""
    things: tuple[Quantity | Timex, ...] = (
        *reading.quantities_by_sentence[sentence],
        *reading.timexes_by_sentence[sentence],
    )
    return {key for thing in things if inside(thing.span) for key in _keys_of(thing)}


def _keys_of(thing: Quantity | Timex) -> tuple[str, ...]:
    if isinstance(thing, Quantity):
        return tuple(f"#{key}" for key in value_keys(thing))
    if thing.start is not None and thing.grain is Grain.MONTH:
        return (f"@{thing.start:%Y-%m}",)
    return tuple(f"@{key}" for key in value_keys(thing) or (thing.value,))


def nearest(content: Content, passages: Passages) -> Iterator[tuple[float, int, Passage]]:
    """The passages with some of the content and all its numbers, best first.

    Args:
        content: what is told.
        passages: the passages of the sources.

    Returns:
        The part of the content that each has, and how many words, numbers and times of it; names,
        which all reports of an event share, count as one.
    """
    rated = []
    for at, source in enumerate(passages.by_source):
        for passage, keys in zip(source, passages.once(_contents, at), strict=True):
            shared = [key for key in content.weights if key in keys]
            if len(shared) >= FEWEST and content.numbers <= keys:
                share = sum(content.weights[key] for key in shared) / content.total
                plain = sum(key not in content.names for key in shared)
                rated.append((share, plain + (plain < len(shared)), passage))
    rated.sort(key=lambda item: (-item[0], item[2].source, item[2].sentence))
    yield from rated


def _contents(passages: Passages, source: int) -> tuple[frozenset[str], ...]:
    """The words, numbers and times of each sentence of a source, as keys."""
    reading = passages.readings[source]
    return tuple(
        frozenset(term.key for term in terms) | _values(reading, sentence, lambda _: True)
        for sentence, terms in enumerate(passages.own_terms[source])
    )


def alike(share: float, shared: int, *, silent: bool) -> bool:
    """Whether a passage has clearly the same content, by its words.

    Args:
        share: the part of the content that it has.
        shared: how many words, numbers and times of it.
        silent: whether the source says that the article's speaker said nothing of it.
    """
    if shared < _SHARED:
        return False
    if silent:
        return share >= _ALIKE_IF_SILENT
    return share >= _ALIKE or (shared >= _MANY and share >= _ALIKE_OF_MANY)


def of_one_meaning(share: float, shared: int, likeness: float) -> bool:
    """Whether a passage has clearly the same content in other words.

    Args:
        share: the part of it that the passage has.
        shared: how many words, numbers and times of it.
        likeness: how alike in meaning the two are (see `understand.meaning`).
    """
    return shared >= FEWEST and likeness >= _MEANT and share >= _ALIKE_IF_SILENT


def has_what_is_quoted(content: Content, passage: Passage, passages: Passages) -> bool:
    """Whether a passage has the words that what is told has in quotation marks."""
    return content.quoted <= passages.once(_contents, passage.source)[passage.sentence]
