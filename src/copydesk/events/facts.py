"""What reports tell beside the timeline, the figures and the statements: the facts of an event.

Each is a whole clause of a report. Two of different origins that have the same names, numbers and
most of the same words are one fact of both. What is told is chosen by how many origins tell it and
by how much of it the other reports speak of: the facts of the matter before what one report alone
thought worth its space.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from copydesk.events.about import About
from copydesk.events.group import Group
from copydesk.events.lang.contrast import GUESSING
from copydesk.events.lang.happenings import (
    CALLING,
    CAPTION,
    COLOUR,
    COUNT_OF,
    LASTING,
    NOT_FOR_LONG,
    ON_A_DAY,
    PERSONAL,
    RECORDING,
    UNTOLD,
)
from copydesk.events.lang.speech import SPEAKING
from copydesk.events.whole import Whole, wholes_in
from copydesk.model.article import BlockKind
from copydesk.model.event import Background, Figure, Happening, Statement
from copydesk.model.evidence import Evidence
from copydesk.model.span import Span
from copydesk.understand.quotes.model import Quotation
from copydesk.understand.reading import Reading
from copydesk.understand.terms import key_of

_MOST = 30
_FEWEST = 3
"""Words of a clause that says something."""
_ALIKE = 0.6
"""The part of the words of the shorter of two clauses that the other has."""
_TOLD = 0.6
_SAID = 0.8
"""The part of its words that the timeline, or what somebody says, has of a clause told already."""
_QUOTED = 4
"""Words of a quotation inside a clause."""
_OF_MAIN = 0.4
"""The part of its words that the event itself has in another telling of it."""
_FIRST = 2
"""Below are "first" and "one", which count nothing."""
_LARGE = 60
"""A number that no other figure is likely to share."""
_BRIEF = 8
"""Words behind a verb that tell no more than a number."""
_PLAIN = 0.2
"""How central a clause is at the least that only one origin tells."""
_MANY = 0.4
"""The same of a report in which much is its writer's."""
_ASIDE = 0.1
"""The part of its sentences in which a report of plain news may speak of itself."""


@dataclass(frozen=True, slots=True)
class _Fact:
    """One clause of one report."""

    source: int
    sentence: int
    whole: Whole
    keys: frozenset[str]
    numbers: frozenset[float]
    origin: str


def find_facts(
    group: Group,
    timed: Sequence[Happening | Background],
    statements: Sequence[Statement],
    figures: Sequence[Figure],
) -> tuple[Background, ...]:
    """The facts of an event that nothing else of its record tells, in the order of the reports."""
    every = list(_facts(group))
    spoken = _spoken(group)
    kept: list[list[_Fact]] = []
    for one in every:
        name = group.sources[one.source].name
        if _is_told(name, one, timed, statements) or _is_a_figure(one, figures):
            continue
        same = next((ones for ones in kept if any(_same(one, other) for other in ones)), None)
        if same is None:
            kept.append([one])
        else:
            same.append(one)
    bars = [_bar(group, index) for index in range(len(group.readings))]
    ranked = [
        ones
        for ones in kept
        if len(_origins(ones)) > 1 or _centre(ones[0], spoken) >= bars[ones[0].source]
    ]
    ranked.sort(key=lambda ones: (-len(_origins(ones)), -_centre(ones[0], spoken)))
    firsts = {_print(group, one): one.source for one in reversed(every)}
    chosen = sorted(
        ranked[:_MOST], key=lambda ones: (firsts[_print(group, ones[0])], ones[0].sentence)
    )
    return tuple(_told(group, ones) for ones in chosen)


def _print(group: Group, one: _Fact) -> tuple[str, date | None]:
    """Of what report a clause is, copies of it included: its origin and its day."""
    published = group.sources[one.source].article.published
    return one.origin, published.date() if published else None


def _facts(group: Group) -> Iterator[_Fact]:
    about = About(group)
    for index, reading in enumerate(group.readings):
        origin = group.origins.of(group.sources[index].name)
        guessed = _guessed(reading)
        for number, sentence in enumerate(reading.sentences):
            words = sentence.span.cut(reading.text).rstrip()
            if sentence.kind is not BlockKind.PARAGRAPH or words.endswith("?"):
                continue
            if sentence.block in guessed:
                continue
            if not about.is_told_at(index, sentence.span.start):
                continue
            for whole in wholes_in(reading, number):
                if _is_news(reading, whole):
                    keys, numbers = _keys(reading, number, whole), _numbers(reading, number, whole)
                    if len(keys) + len(numbers) >= _FEWEST - 1:
                        yield _Fact(index, number, whole, keys, numbers, origin)


def _guessed(reading: Reading) -> frozenset[int]:
    """The paragraphs in which a report guesses."""
    return frozenset(
        one.block for one in reading.sentences if GUESSING.search(one.span.cut(reading.text))
    )


def _is_news(reading: Reading, whole: Whole) -> bool:
    """Whether a clause tells a fact: no scene, no saying, nothing that is over by tomorrow."""
    passive = whole.verb.split()[0] in ("was", "were") and len(whole.verb.split()) > 1
    if whole.lemma in COLOUR | UNTOLD | (frozenset() if passive else SPEAKING - CALLING):
        return False
    if whole.lemma in CALLING and whole.rest.startswith("that "):
        return False
    if CAPTION.search(whole.subject):
        return False
    if COUNT_OF.match(whole.subject) or whole.rest.startswith("it "):
        return False
    if not whole.rest and not passive and not whole.verb.startswith(("will be ", "has been ")):
        return False
    if whole.present and (not whole.state or NOT_FOR_LONG.search(f"{whole.verb} {whole.rest}")):
        return False
    kept = whole.lemma in LASTING | RECORDING | {"be", "have"} or ON_A_DAY.search(whole.rest)
    if whole.present and not kept:
        return False
    return not any(
        whole.span.overlaps(one.span)
        and not (whole.span.contains(one.span) and _is_brief(reading, one))
        for one in reading.quotations
    )


def _is_brief(reading: Reading, quotation: Quotation) -> bool:
    """Whether a quotation is a few words in a clause of the report's own."""
    return len(quotation.span.cut(reading.text).split()) <= _QUOTED


def _keys(reading: Reading, sentence: int, whole: Whole) -> frozenset[str]:
    """The words that a clause is made of, those of its subject included."""
    inside = {
        term.key
        for term in reading.terms[sentence]
        if whole.span.contains(term.span) and not term.minor
    }
    words = (word.strip(".,;:'’s") for word in whole.subject.lower().split())
    return frozenset(inside | {key_of(word) for word in words if len(word) > _FEWEST})


def _numbers(reading: Reading, sentence: int, whole: Whole) -> frozenset[float]:
    return frozenset(
        one.value
        for one in reading.quantities_by_sentence[sentence]
        if whole.span.contains(one.span)
    )


def _same(one: _Fact, other: _Fact) -> bool:
    """Whether two clauses tell the same: most words in common, and no number of its own."""
    if one.source == other.source or (
        one.numbers ^ other.numbers and one.numbers and other.numbers
    ):
        return False
    small, large = sorted((one.keys, other.keys), key=len)
    return len(small & large) >= max(_FEWEST - 1, _ALIKE * len(small))


def _origins(ones: Sequence[_Fact]) -> set[str]:
    return {one.origin for one in ones}


def _spoken(group: Group) -> Counter[str]:
    """Of how many origins each word is."""
    words: dict[str, set[str]] = {}
    for source, reading in zip(group.sources, group.readings, strict=True):
        origin = group.origins.of(source.name)
        for terms in reading.terms:
            for term in terms:
                words.setdefault(term.key, set()).add(origin)
    return Counter({key: len(origins) for key, origins in words.items()})


def _centre(one: _Fact, spoken: Counter[str]) -> float:
    """The part of the words of a clause that reports of other origins have too."""
    shared = sum(spoken[key] > 1 for key in one.keys) + len(one.numbers) / 2
    early = 1 / (4 + one.sentence)
    return shared / (1 + len(one.keys)) + early


def _bar(group: Group, index: int) -> float:
    """How central a clause must be that one report alone tells.

    A report that others have copied is plain news; one that speaks of itself and to its readers
    tells much else.
    """
    origins = [group.origins.of(one.name) for one in group.sources]
    if origins.count(origins[index]) > 1:
        return 0.0
    reading = group.readings[index]
    told = [one for one in reading.sentences if one.kind is BlockKind.PARAGRAPH]
    personal = sum(bool(PERSONAL.search(one.span.cut(reading.text))) for one in told)
    return _PLAIN if personal <= _ASIDE * len(told) else _MANY


def _is_told(
    name: str, one: _Fact, timed: Sequence[Happening | Background], statements: Sequence[Statement]
) -> bool:
    """Whether the timeline has just what a clause tells, or somebody says it."""
    mine = words_of(f"{one.whole.subject} {one.whole.verb} {one.whole.rest}")
    for other in timed:
        theirs = words_of(f"{other.subject} {other.verb} {other.rest}")
        if isinstance(other, Happening) and other.main and _is_of_main(one, other, mine & theirs):
            return True
        if other.verb == one.whole.verb and len(mine & theirs) >= _TOLD * len(mine):
            return True
    return any(
        len(mine & words_of(said.words)) >= _SAID * len(mine)
        for said in statements
        if any(
            piece.source == name and piece.span.overlaps(one.whole.span) for piece in said.evidence
        )
    )


def _is_of_main(one: _Fact, main: Happening, shared: frozenset[str]) -> bool:
    """Whether a clause tells the event itself once more."""
    same = one.whole.subject.split()[-1].lower() == main.subject.split()[-1].lower()
    return same and len(shared) >= _OF_MAIN * len(words_of(f"{main.subject} {main.rest}"))


def _is_a_figure(one: _Fact, figures: Sequence[Figure]) -> bool:
    """Whether all the numbers of a clause are values of figures whose course is told."""
    words = words_of(f"{one.whole.subject} {one.whole.verb} {one.whole.rest}")
    values = {
        point.value
        for figure in figures
        if len(figure.points) > 1
        for point in figure.points
        if point.value >= _LARGE or words & words_of(f"{figure.name} {figure.counted}")
    }
    numbers = {number for number in one.numbers if number >= _FIRST}
    brief = len(one.whole.rest.split()) <= _BRIEF or any(map(str.isdigit, one.whole.subject))
    return bool(numbers) and numbers <= values and brief


def words_of(words: str) -> frozenset[str]:
    """The keys of the longer words of a clause."""
    plain = (word.strip(".,;:'’s") for word in words.lower().split())
    return frozenset(key_of(word) for word in plain if len(word) >= _FEWEST)


def _fullness(one: _Fact) -> tuple[bool, int, int]:
    """How much a telling says: names before the first comma count most, and it is not too long."""
    first = one.whole.rest.partition(",")[0].split()
    return len(one.whole.rest.split()) <= _FULL, sum(map(_is_name, first)), len(one.keys)


def _is_name(word: str) -> bool:
    return word[:1].isupper()


def _told(group: Group, ones: Sequence[_Fact]) -> Background:
    """A fact as its fullest telling has it."""
    fullest = max(ones, key=_fullness)
    ordered = sorted(ones, key=lambda one: one is not fullest)
    evidence: tuple[Evidence, ...] = tuple(
        dict.fromkeys(group.evidence(one.source, _span(group, one)) for one in ordered)
    )
    whole = fullest.whole
    rest = whole.rest
    if whole.speaker:
        rest = f"{rest}, according to {whole.speaker[:1].lower()}{whole.speaker[1:]}"
    return Background(
        "", None, whole.subject, whole.verb, rest, evidence, group.origins_of(evidence)
    )


_FULL = 30
"""Words of a clause that is not too long to tell."""


def _span(group: Group, one: _Fact) -> Span:
    return group.readings[one.source].sentences[one.sentence].span
