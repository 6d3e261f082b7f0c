"""The people of an event, and the bodies that speak or act: one each, over all sources."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from copydesk.events.group import Group
from copydesk.events.lang.people import HE, HEADS, NAMED, NO_FORENAME, NO_NAME, OF_WHERE, SHE
from copydesk.events.lang.speech import SPEECHLESS
from copydesk.model.event import Person
from copydesk.model.evidence import Evidence
from copydesk.model.span import Span
from copydesk.understand.lang.en.time_words import SMALL, TENS
from copydesk.understand.people import Person as Named
from copydesk.understand.people.model import Holding, Tenure
from copydesk.understand.people.spelling import same_word
from copydesk.understand.quotes.model import QuoteKind
from copydesk.understand.reading import Reading

_MOST = 40
_BEFORE = 8
"""Code points before a name in which its title stands."""


@dataclass(slots=True)
class _One:
    """One person while sources are gone through: each naming with the index of its source."""

    names: list[tuple[int, Named]] = field(default_factory=list)
    pronouns: set[str] = field(default_factory=set)
    speaks: bool = False

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(word for _, named in self.names for word in named.words)


def find_people(group: Group) -> tuple[Person, ...]:
    """Those whom the sources give an office, a title or words, the most often named first."""
    found: list[_One] = []
    for index, reading in enumerate(group.readings):
        for named in reading.people:
            if not named.words or _is_nobody(named.fullest.cut(reading.text)):
                continue
            one = _known(found, named)
            if one is None:
                one = _One()
                found.append(one)
            one.names.append((index, named))
            one.pronouns |= set(_pronouns(reading, named))
        _speakers(found, reading)
    kept = [one for one in found if _matters(one, group)]
    kept.sort(key=lambda one: (-sum(len(named.names) for _, named in one.names), _place(one)))
    made = [_person(f"p{number}", one, group) for number, one in enumerate(kept[:_MOST], 1)]
    first = {one.name: one for one in reversed(made)}
    return tuple(one for one in made if first[one.name] is one)


def _is_nobody(name: str) -> bool:
    """Whether a name is a place's or a number's: "Harbour Square", "Twenty-eight"."""
    words = name.lower().split()
    number = words[0].partition("-")[0] in SMALL.keys() | TENS.keys()
    return name.lower() in NO_NAME or words[-1] in SPEECHLESS or number


def _known(found: Sequence[_One], named: Named) -> _One | None:
    """Who is meant by a name: the one whose fullest name has all its words, or the other way."""
    fits = [
        one
        for one in found
        if any(
            other.body is named.body
            and same_word(other.words[-1], named.words[-1])
            and _one_in_other(other.words, named.words)
            for _, other in one.names
        )
    ]
    return fits[0] if len(fits) == 1 else None


def _one_in_other(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether every word of the shorter name is one of the longer, spelt one way or another."""
    short, long = sorted((one, other), key=len)
    return all(any(same_word(word, known) for known in long) for word in short)


def _matters(one: _One, group: Group) -> bool:
    if one.speaks or any(named.titled for _, named in one.names):
        return True
    return any(named.holdings for _, named in one.names) and not all(
        named.body for _, named in one.names
    )


def _place(one: _One) -> tuple[int, int]:
    index, named = one.names[0]
    return index, named.names[0].span.start


def _speakers(found: Sequence[_One], reading: Reading) -> None:
    """Mark who is quoted, and by which pronoun."""
    for quotation in reading.quotations:
        speaker = quotation.speaker
        if quotation.kind is not QuoteKind.SPEECH or speaker is None or not speaker.words:
            continue
        for one in found:
            if any(named.words == speaker.words for _, named in one.names):
                one.speaks = True
                words = speaker.span.cut(reading.text).lower()
                if speaker.certain and words in ("he", "she"):
                    one.pronouns.add(words)


def _pronouns(reading: Reading, named: Named) -> Iterator[str]:
    """What the titles before a name say."""
    for name in named.names:
        before = reading.text[max(0, name.span.start - _BEFORE) : name.span.start]
        if HE.search(before):
            yield "he"
        elif SHE.search(before):
            yield "she"


def _person(key: str, one: _One, group: Group) -> Person:
    index, fullest = max(
        one.names,
        key=lambda pair: (
            " of " not in pair[1].fullest.cut(group.readings[pair[0]].text),
            len(pair[1].words),
        ),
    )
    name = " ".join(fullest.fullest.cut(group.readings[index].text).split())
    first, _, others = name.partition(" ")
    name = others if first.lower() in NO_FORENAME and " " in others else name
    body = all(named.body for _, named in one.names)
    held = any(named.holdings for _, named in one.names)
    name = _own_name(name) if held or not body else name
    now = _offices(one, group, Tenure.NOW)
    once = _offices(one, group, Tenure.FORMER)
    evidence = tuple(dict.fromkeys(_evidence(one, group)))
    return Person(
        id=key,
        name=name,
        short=name if body else _short(name),
        office=now[0] if now else "",
        described="" if now else f"former {once[0]}" if once else _described(one, group),
        pronoun=next(iter(one.pronouns)) if len(one.pronouns) == 1 else None,
        evidence=evidence,
        origins=group.origins_of(evidence),
    )


def _described(one: _One, group: Group) -> str:
    """What a report says of somebody without an office: "a shopkeeper", "of the bakery"."""
    behind = ""
    for index, named in one.names:
        text = group.readings[index].article.prose
        for mentioned in named.names:
            start = mentioned.span.start
            kind = NAMED.search(" ".join(text[max(0, start - _BEFORE_NAMED) : start].split()) + " ")
            if kind:
                return kind["what"][:1].lower() + kind["what"][1:]
            found = OF_WHERE.match(text, mentioned.span.end)
            if found and len(mentioned.words) > 1 and not behind:
                behind = " ".join(found["what"].split())
    return behind


_BEFORE_NAMED = 60


def _own_name(name: str) -> str:
    """ "Ana Ruiz" of "Harbour Union of Ana Ruiz", which names whose party it is."""
    owner = name.rpartition(" of ")[2]
    return owner if " " in owner else name


_PARTICLES = frozenset("al de del della der di dos du el la le van von bin ben ibn da".split())


def _short(name: str) -> str:
    """The family name, with what belongs to it."""
    words = name.split()
    at = len(words) - 1
    while at > 1 and words[at - 1].lower() in _PARTICLES:
        at -= 1
    return " ".join(words[at:])


def _offices(one: _One, group: Group, tenure: Tenure) -> list[str]:
    """The words for the offices held then, those that most sources use first."""
    words = Counter(
        _office(group.readings[index].text, holding)
        for index, named in one.names
        for holding in named.holdings
        if holding.tenure is tenure
    )
    return [office for office, _ in sorted(words.items(), key=lambda item: -item[1]) if office]


def _office(text: str, holding: Holding) -> str:
    """An office as a noun phrase: "runs the port" is "head of the port"."""
    words = " ".join(holding.office.span.cut(text).split())
    words = re.sub(r"^then[- ]", "", words, flags=re.IGNORECASE)
    first, _, rest = words.partition(" ")
    if first.lower() in HEADS:
        return f"{HEADS[first.lower()]} of {rest}" if rest else ""
    return words


def _evidence(one: _One, group: Group) -> Iterator[Evidence]:
    """The sentences in which somebody is first named, and in which an office is given."""
    for index, named in one.names:
        reading = group.readings[index]
        sentences = {named.names[0].sentence, *(held.sentence for held in named.holdings)}
        for sentence in sorted(sentences):
            span = reading.sentences[sentence].span
            yield group.evidence(index, Span(span.start, span.end))
