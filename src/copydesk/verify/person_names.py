"""Compares names as such: the same person, or one word of the name another."""

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from copydesk.model.article import BlockKind
from copydesk.model.span import Span
from copydesk.understand.countries import countries_by_initials, countries_of
from copydesk.understand.lang.en.people import PLACE_WORDS
from copydesk.understand.lang.en.stems import EMPTY
from copydesk.understand.people import Person
from copydesk.understand.people.spelling import Likeness, closeness, likeness, same_word
from copydesk.understand.reading import Reading
from copydesk.understand.stems import content_stems
from copydesk.understand.words import Word
from copydesk.verify.person_index import Found, PersonIndex
from copydesk.verify.person_match import Certainty, PersonMatch, PersonStatus

_NEAR = 0.45
_VERY_NEAR = 0.75
_SLIP = 0.6
_MOSTLY = 0.7
_CLOSING = "\"'”’)"
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.CAPTION})


def compare_names(index: PersonIndex, judged: Set[Span]) -> Iterator[PersonMatch]:
    """A match for each person named in full by the article and each source that names them.

    Args:
        index: the article and its sources.
        judged: names already found wrong by their office.
    """
    for person in index.article.people:
        if len(person.words) < 2:
            continue
        same = index.same(person.words)
        full = any(len(found.person.words) > 1 for found in same)
        agreeing = [_agrees(index, person, found) for found in same] if full else []
        if agreeing and all(map(_is_initial, same)) and not _is_initialled(person):
            agreeing = [] if _is_called_otherwise(index, person) else agreeing
        yield from agreeing
        misnamed: list[PersonMatch] = []
        if not agreeing and not judged & {name.span for name in person.names}:
            misnamed = list(_misnamed(index, person))
        yield from misnamed or _by_initials(index, person, {match.source for match in agreeing})


def _is_initial(found: Found) -> bool:
    """Whether a source gives no more of a first name than its letter, or no first name."""
    return len(found.person.words) < 2 or _is_initialled(found.person)


def _is_called_otherwise(index: PersonIndex, person: Person) -> bool:
    """Whether sources that give a first name in full have one that is no other spelling of it."""
    given = person.words[0]
    named = {found.person.words[0] for found in index.near(person.words)} - {given}
    return any(_misnamed(index, person)) and not any(
        closeness(given, other) >= _VERY_NEAR for other in named if len(other) > 1
    )


def _is_initialled(person: Person) -> bool:
    return len(person.words[0]) == 1


def _agrees(index: PersonIndex, person: Person, found: Found) -> PersonMatch:
    return PersonMatch(
        person.fullest,
        PersonStatus.AGREES,
        Certainty.SURE,
        found.source,
        found.person.fullest,
        None,
        f"{index.naming(found)} is named there too",
    )


def _by_initials(
    index: PersonIndex, person: Person, known: Set[int | None]
) -> Iterator[PersonMatch]:
    """The sources that give the initials of a body or a country: "the U.S.", "the UN"."""
    if person.titled or person.holdings:
        return
    codes = countries_of(person.fullest.cut(index.article.text))
    if not codes and not _is_body(index.article, person):
        return
    initials = "".join(word[0] for word in person.words).upper()
    for source, reading in enumerate(index.sources):
        if source in known:
            continue
        pairs = (pair for words in reading.words for pair in pairwise((None, *words)))
        short = next(
            (two for one, two in pairs if two and _stands_for(one, two, initials, codes)), None
        )
        if short is not None:
            why = f"{short.text} is named there too"
            status, sure = PersonStatus.AGREES, Certainty.SURE
            yield PersonMatch(person.fullest, status, sure, source, short.span, None, why)


def _is_body(reading: Reading, person: Person) -> bool:
    """Whether a name is a body's, and not a person's whose family name is a body's word too."""
    if not person.body or len(person.words) > 2:
        return person.body
    told = [
        name.span.start
        for name in person.names
        if len(name.words) > 1 and not _headline(reading, name.sentence)
    ]
    return bool(told) and all(reading.text[:at].lower().endswith("the ") for at in told)


def _stands_for(before: Word | None, word: Word, initials: str, codes: Set[str]) -> bool:
    """Whether a word is short for a body with such initials, or for a country with such codes.

    Two letters without points, and no article before them, may be many things: "IT staff".
    """
    bare = word.text.replace(".", "")
    if codes:
        return bare.startswith(initials) and bool(codes & countries_by_initials(bare))
    behind_article = before is not None and before.lower == "the"
    return bare == initials and (len(bare) > 2 or bare != word.text or behind_article)


def _misnamed(index: PersonIndex, person: Person) -> Iterator[PersonMatch]:
    """Where all sources name somebody who differs by one word of the name, in the same part."""
    candidates = [
        found
        for found in index.near(person.words)
        if len(found.person.words) > 1
        and likeness(person.words, found.person.words)
        in (Likeness.OTHER_GIVEN, Likeness.OTHER_FAMILY)
    ]
    candidates = [one for one in candidates if {*one.person.words} & {*person.words}] or candidates
    if not candidates:
        return
    usual = _usual(candidates)
    if any(likeness(found.person.words, usual) is not Likeness.SAME for found in candidates):
        return
    slip = any(same_word(one.words[-1], usual[-1]) for one in index.in_article(usual))
    if not (_is_slip if slip else _one_word_wrong)(index, person, usual):
        return
    if not _is_person(index.article, person) or not _are_persons(index, candidates):
        return
    alike = closeness("".join(person.words), "".join(usual))
    for found in candidates:
        if not (slip or alike >= _VERY_NEAR or _same_part(index, person, found)):
            continue
        name = index.naming(found)
        yield PersonMatch(
            person.fullest,
            PersonStatus.OTHER_NAME,
            Certainty.SURE,
            found.source,
            found.person.fullest,
            name,
            f"the source names {name}, not {index.naming_here(person)}",
        )


def _usual(candidates: Sequence[Found]) -> tuple[str, ...]:
    """The name that most texts have; of as many, the longest."""
    counts = Counter(found.person.words for found in candidates)
    return max(counts, key=lambda words: (counts[words], len(words)))


def _are_persons(index: PersonIndex, candidates: Sequence[Found]) -> bool:
    """Whether some sources have a name in running text, and none as a body's."""
    persons = [found.person for found in candidates]
    if any(one.body and not (one.titled or one.holdings) for one in persons):
        return False
    return any(_is_person(index.sources[found.source], found.person) for found in candidates)


def _is_person(reading: Reading, person: Person) -> bool:
    """Whether a name may be a person's: no body, and not just capitals of a headline."""
    if person.titled or person.holdings:
        return True
    written = person.fullest.cut(reading.text).split()
    if person.body or any(len(word) > 2 and word.isupper() for word in written):
        return False
    return any(
        len(name.words) > 1 and not _headline(reading, name.sentence) for name in person.names
    )


def _headline(reading: Reading, sentence: int) -> bool:
    """Whether most words of a sentence have capitals, or it is no sentence of the text."""
    if reading.sentences[sentence].kind not in _RUNNING:
        return True
    words = [word for word in reading.words[sentence] if word.lower not in EMPTY]
    ends = reading.sentences[sentence].span.cut(reading.article.prose).rstrip(_CLOSING)
    if ends.endswith(".") and any(word.text[0].islower() for word in words):
        return False
    return sum(word.text[0].isupper() for word in words) > _MOSTLY * len(words)


def _one_word_wrong(index: PersonIndex, person: Person, other: tuple[str, ...]) -> bool:
    """Whether the words that differ are each in one text only, and look alike or stand apart."""
    mine = [word for word in person.words if word not in other]
    theirs = [word for word in other if word not in person.words]
    if PLACE_WORDS & {*mine, *theirs, person.words[0]}:
        return False
    if not mine or not theirs or set(mine) & index.words or set(theirs) & index.own_words:
        return False
    if person.words[-1] not in mine:
        return True
    return closeness(mine[-1], theirs[-1]) >= _NEAR


def _is_slip(index: PersonIndex, person: Person, other: tuple[str, ...]) -> bool:
    """Whether an article that has the right name too spells the family name otherwise, once."""
    if len(person.names) > 1 or likeness(person.words, other) is not Likeness.OTHER_FAMILY:
        return False
    mine, theirs = person.words[-1], other[-1]
    return mine not in index.words and closeness(mine, theirs) >= _SLIP


def _same_part(index: PersonIndex, person: Person, found: Found) -> bool:
    """Whether both texts say the same of the person: an office, or some of the same words."""
    mine = {holding.office.head for holding in person.holdings}
    if mine & {holding.office.head for holding in found.person.holdings}:
        return True
    plain, named = _told(index.article, person)
    their_plain, their_named = _told(index.sources[found.source], found.person)
    shared = len(plain & their_plain)
    if shared >= 2 or shared + len(named & their_named) >= 3:
        return True
    around = _told_after(index.article, person) & _told_after(
        index.sources[found.source], found.person
    )
    return len(around) >= _SAME_STORY


_SAME_STORY = 3
"""Plain words that what two texts go on to tell of a person must share."""
_GOES_ON = 2
"""Sentences behind a full name in which a text goes on about the person."""


def _told_after(reading: Reading, person: Person) -> frozenset[str]:
    """The stems of the plain words that name a person in full, and of what follows it at once."""
    block = [sentence.block for sentence in reading.sentences]
    plain: set[str] = set()
    for name in person.names:
        if len(name.words) > 1:
            last = min(len(block), name.sentence + _GOES_ON + 1)
            for at in range(name.sentence, last):
                if block[at] == block[name.sentence]:
                    plain |= content_stems(
                        word for word in reading.words[at] if not word.text[0].isupper()
                    )
    return frozenset(plain)


def _told(reading: Reading, person: Person) -> tuple[frozenset[str], frozenset[str]]:
    """The plain words and the names in the sentences that name a person in full, as stems."""
    plain: set[str] = set()
    named: set[str] = set()
    for name in person.names:
        if len(name.words) > 1:
            words = [
                word for word in reading.words[name.sentence] if not word.span.overlaps(name.span)
            ]
            plain |= content_stems(word for word in words if not word.text[0].isupper())
            named |= content_stems(word for word in words if word.text[0].isupper())
    return frozenset(plain), frozenset(named)
