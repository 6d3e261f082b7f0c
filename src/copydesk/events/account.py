"""The story as agencies tell it: their reports sentence by sentence, in their order.

A report of an agency is written to be cut anywhere: what matters first, each sentence clear from
those before it. Told in that order the facts of an event explain one another, which clauses picked
from everywhere do not.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from copydesk.events.about import About
from copydesk.events.clauses import named_before
from copydesk.events.group import Group
from copydesk.model.article import BlockKind
from copydesk.model.event import Passage
from copydesk.model.span import Span
from copydesk.understand.reading import Reading

_OPENING = 2
"""Paragraphs in which a report that is no agency's says what is new."""
_SUBJECTS = ("nsubj", "nsubjpass")
_PERSONS = frozenset(("he", "she"))
_POINTERS = frozenset(("it", "they", "this", "that", "these", "those", "both", "one", "others"))


def find_account(group: Group) -> tuple[Passage, ...]:
    """The passages of an event's account; none where no report is an agency's."""
    agencies = list(_agencies(group))
    if not agencies:
        return ()
    about = About(group)
    found: list[Passage] = []
    for index in agencies:
        found += _passages(group, about, index, agency=True)
    for index in _others(group, agencies):
        found += _passages(group, about, index, agency=False)
    return tuple(_numbered(found))


def _agencies(group: Group) -> Iterator[int]:
    """The reports with a dateline, one of each origin and day.

    Where none has one, the reports of the origin that was first passed on by another.
    """
    lined = [index for index, one in enumerate(group.sources) if one.article.dateline]
    seen: set[tuple[str, date | None]] = set()
    for index in lined or _passed_on(group):
        source = group.sources[index]
        published = source.article.published
        key = group.origins.of(source.name), published.date() if published else None
        if key not in seen:
            seen.add(key)
            yield index


def _passed_on(group: Group) -> list[int]:
    """The reports of the first origin that two sources have."""
    origins = [group.origins.of(one.name) for one in group.sources]
    first = next((one for one in origins if origins.count(one) > 1), None)
    return [index for index, one in enumerate(origins) if one == first]


def _others(group: Group, agencies: Sequence[int]) -> Iterator[int]:
    """The reports of other kinds that are nobody's copies and pass nobody on."""
    seen = {group.origins.of(group.sources[index].name) for index in agencies}
    for index, source in enumerate(group.sources):
        origin = group.origins.of(source.name)
        if index not in agencies and origin not in seen:
            seen.add(origin)
            yield index


def _passages(group: Group, about: About, index: int, *, agency: bool) -> Iterator[Passage]:
    """The sentences of a report that are of the event: an agency's all, else its first
    paragraphs'."""
    reading = group.readings[index]
    line = reading.article.dateline
    blocks: list[int] = []
    for number, sentence in enumerate(reading.sentences):
        if sentence.kind is not BlockKind.PARAGRAPH or _is_a_label(reading, sentence.span):
            continue
        if sentence.block not in blocks:
            blocks.append(sentence.block)
        if not agency and len(blocks) > _OPENING:
            return
        if not about.is_told_at(index, sentence.span.start):
            continue
        start = sentence.span.start
        if line is not None and sentence.span.contains(line.span):
            start = line.span.end
        words = " ".join(Span(start, sentence.span.end).cut(reading.text).split())
        told, leans = _resolved(reading, number, words)
        evidence = (group.evidence(index, sentence.span),)
        yield Passage(
            "",
            told,
            len(blocks),
            None,
            leans,
            agency,
            evidence,
            group.origins_of(evidence),
        )


def _is_a_label(reading: Reading, span: Span) -> bool:
    """Whether a sentence is one or two words: "Policy." before what is told of it."""
    return len(span.cut(reading.text).split()) < _FEWEST


_FEWEST = 3


def _resolved(reading: Reading, sentence: int, words: str) -> tuple[str, bool]:
    """A sentence with the name for "he" as its subject, and whether it leans on what precedes."""
    parse = reading.parse_at(sentence)
    if parse.root is None:
        return words, True
    subject = next(parse.of(parse.root, *_SUBJECTS), None)
    if subject is None:
        return words, False
    pronoun = subject.span.cut(reading.text)
    if pronoun.lower() in _PERSONS:
        name = named_before(reading, sentence)
        begun = words.startswith(f"{pronoun} ")
        return (f"{name}{words[len(pronoun) :]}", False) if name and begun else (words, True)
    owned = words.partition(" ")[0].lower() in _OWNERS
    return words, owned or (subject.pos in ("PRON", "DET") and pronoun.lower() in _POINTERS)


_OWNERS = frozenset("its their his her".split())


def _numbered(passages: Sequence[Passage]) -> Iterator[Passage]:
    """Passages with their ids, each knowing the one before it in its paragraph."""
    before: Passage | None = None
    for number, one in enumerate(passages, 1):
        source = one.evidence[0].source
        same = (
            before is not None
            and before.paragraph == one.paragraph
            and before.evidence[0].source == source
        )
        before = replace(one, id=f"a{number}", after=before.id if same and before else None)
        yield before
