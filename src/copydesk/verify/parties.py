"""Whether two speakers are clearly two."""

from collections.abc import Sequence
from dataclasses import replace

from copydesk.understand.lang.en.told import AKIN
from copydesk.understand.people.spelling import Likeness, fold, likeness
from copydesk.understand.quotes import Known, Speaker
from copydesk.understand.reading import Reading
from copydesk.understand.stems import stem
from copydesk.verify.party import SHARED, Party, party_of

_LINKED = 7
"""Words between two names within which a report may make them one party."""


def clearly_two(
    mine: Party, theirs: Party, sources: Sequence[Reading], *, silent: bool = False
) -> bool:
    """Whether two speakers are certainly two, and speak for two parties.

    A person may speak for a body and a body may go by several names. So the sources must know the
    article's speaker too, must never join the two, and the two must be of different sorts, or be
    two persons, or two bodies that one source tells apart by name.

    Args:
        mine: the article's speaker.
        theirs: a source's speaker.
        sources: all sources.
        silent: whether a source says beside the other's words that the article's speaker said
            nothing, which tells the two apart.
    """
    if mine.umbrella or theirs.umbrella or mine.relay or theirs.relay:
        return False
    if not mine.own or not theirs.own or share_a_word(mine, theirs):
        return False
    if silent:
        return not _joined(mine, theirs, sources)
    if mine.name and theirs.name and likeness(mine.name, theirs.name) is not Likeness.DIFFERENT:
        return False
    if not _known(mine, sources) or _joined(mine, theirs, sources):
        return False
    if not mine.name and not theirs.name:
        return _of_two_sorts(mine, theirs) or _of_two_kinds(mine, theirs)
    mine, theirs = (
        _as_known(one, sources) if one.name and not one.sorts else one for one in (mine, theirs)
    )
    if mine.person and theirs.person and mine.name and theirs.name:
        return not (mine.sorts & theirs.sorts)
    if mine.sorts and theirs.sorts:
        return _of_two_sorts(mine, theirs) or _of_two_kinds(mine, theirs)
    named = bool(mine.name) and bool(theirs.name) and not (mine.person or theirs.person)
    return named and any(_knows(source, mine) and _knows(source, theirs) for source in sources)


def share_a_word(mine: Party, theirs: Party) -> bool:
    """Whether the two are called by one word; of two names of two sorts, by a word of a name."""
    if not (mine.name and theirs.name and _of_two_sorts(mine, theirs)):
        return bool(mine.own & theirs.own)
    return bool(theirs.called & set(mine.name) or mine.called & set(theirs.name))


def _of_two_sorts(mine: Party, theirs: Party) -> bool:
    return bool(mine.sorts and theirs.sorts) and not mine.sorts & theirs.sorts


def _of_two_kinds(mine: Party, theirs: Party) -> bool:
    """Whether one is a court, say, and the other an authority."""
    return bool(mine.kinds and theirs.kinds) and not any(
        one == other or frozenset((one, other)) in AKIN
        for one in mine.kinds
        for other in theirs.kinds
    )


def _as_known(party: Party, sources: Sequence[Reading]) -> Party:
    """A party with all that the sources call it, where one text has its name alone."""
    called = set(party.called)
    for source in sources:
        for known in source.people:
            if likeness(known.words, party.name) is Likeness.SAME:
                speaker = Speaker(known.fullest, Known.NAMED, known.words)
                called |= party_of(source, speaker, frozenset()).called
    return replace(party, called=frozenset(called))


def _known(party: Party, sources: Sequence[Reading]) -> bool:
    return any(_knows(source, party) for source in sources)


def _knows(source: Reading, party: Party) -> bool:
    """Whether a source speaks of a party by its name, or in all words of its description."""
    if party.name:
        return any(likeness(person.words, party.name) is Likeness.SAME for person in source.people)
    wanted = party.own
    return any(wanted <= {stem(word.lower) for word in sentence} for sentence in source.words)


def _joined(mine: Party, theirs: Party, sources: Sequence[Reading]) -> bool:
    """Whether a source names both so near each other that they may be one party."""
    one = _key(mine)
    other = _key(theirs)
    for source in sources:
        for sentence in source.words:
            left = [i for i, word in enumerate(sentence) if fold(word.lower) in one]
            right = [i for i, word in enumerate(sentence) if fold(word.lower) in other]
            if any(abs(i - j) <= _LINKED for i in left for j in right):
                return True
    return False


def _key(party: Party) -> frozenset[str]:
    return frozenset(party.name[-1:]) if party.name else frozenset(party.called - SHARED)
