"""Where an event happened: the places that ledes put it in."""

from collections import Counter
from collections.abc import Collection, Iterator

from copydesk.events.group import Group
from copydesk.events.lang.places import IN, KIND_OF, NOUN_BEHIND, PEOPLES, VENUE, WITHIN
from copydesk.model.event import Place
from copydesk.understand.reading import Reading
from copydesk.understand.terms import folded

_LEDE = 6
"""Sentences, headline included, that say where."""
_BEFORE = 60
_MOST = 6
_DATELINE = 4
"""What it adds that a report was written there."""
_SHARE = 0.4
"""The share of its mentions in which a place has something happen in it; a company has less."""


def find_places(group: Group) -> tuple[Place, ...]:
    """The places of an event; the first is the one that most sources' ledes name."""
    votes: Counter[str] = Counter()
    named: Counter[str] = Counter()
    lines = {
        folded(source.article.dateline.place.split(",")[0])
        for source in group.sources
        if source.article.dateline
    }
    countries = dict(_countries(group))
    publishers = {folded(one.article.publisher or "") for one in group.sources}
    words: dict[str, str] = {}
    where: dict[str, list[tuple[int, int]]] = {}
    within: dict[str, Counter[str]] = {}
    for index, reading in enumerate(group.readings):
        people = {name.span for person in reading.people if person.titled for name in person.names}
        for sentence, names in enumerate(reading.names):
            for span in names:
                text = span.span.cut(reading.text)
                named[folded(text)] += 1
                before = reading.article.prose[max(0, span.span.start - _BEFORE) : span.span.start]
                if span.span in people or not IN.search(before):
                    continue
                key = folded(text)
                if _is_no_place(reading, text, before, span.span.end) or _is_paper(key, publishers):
                    continue
                words.setdefault(key, text)
                votes[key] += _weight(sentence) + (_DATELINE if key in lines else 0)
                where.setdefault(key, []).append((index, sentence))
                around = _within(reading, before, span.span.end)
                if around:
                    within.setdefault(key, Counter())[around] += 1
                if key in countries:
                    within.setdefault(key, Counter())[countries[key]] += _DATELINE
    placed = [key for key in votes if len(where[key]) >= _SHARE * named[key]]
    ranked = sorted(placed, key=lambda key: (-votes[key], key))[:_MOST]
    return tuple(
        Place(
            f"l{number}",
            words[key],
            within[key].most_common(1)[0][0] if key in within else "",
            tuple(
                dict.fromkeys(
                    group.evidence(index, group.readings[index].sentences[sentence].span)
                    for index, sentence in where[key]
                )
            ),
        )
        for number, key in enumerate(ranked, 1)
    )


def _countries(group: Group) -> Iterator[tuple[str, str]]:
    """The country that a dateline gives its place: "KERMAN, Iran"."""
    for source in group.sources:
        line = source.article.dateline
        place, _, country = line.place.partition(",") if line else ("", "", "")
        if country.strip():
            yield folded(place), country.strip()


def _is_no_place(reading: Reading, name: str, before: str, end: int) -> bool:
    """Whether a name is of a building, a people, or only the first word of what lies there."""
    if VENUE.search(name) or PEOPLES.fullmatch(name):
        return True
    article = before.rstrip().lower().endswith("the")
    return article and bool(NOUN_BEHIND.match(reading.article.prose, end))


def _is_paper(name: str, publishers: Collection[str]) -> bool:
    """Whether a name is a publisher's, or the several words with which one begins."""
    several = " " in name
    return any(one == name or (several and one.startswith(name)) for one in publishers)


def find_dateline(group: Group) -> str:
    """Where most reports that give their dateline were written; empty where none is so first."""
    lines = [
        source.article.dateline.place.split(",")[0].strip()
        for source in group.sources
        if source.article.dateline
    ]
    counts = Counter(folded(line) for line in lines)
    best = max(counts.values(), default=0)
    if sum(count == best for count in counts.values()) > 1:
        return ""
    line = next((one for one in lines if counts[folded(one)] == best), "")
    return line.title() if line.isupper() else line


def _weight(sentence: int) -> int:
    return 5 if sentence < _LEDE else 1


def _within(reading: Reading, before: str, end: int) -> str:
    """What a place lies in: "the southern Iranian city of Kerman", "Kerman, in southern Iran"."""
    after = WITHIN.match(reading.article.prose, end, end + _BEFORE)
    if after:
        return " ".join(after[1].split())
    kind = KIND_OF.search(before)
    return " ".join(kind[1].split()) if kind else ""
