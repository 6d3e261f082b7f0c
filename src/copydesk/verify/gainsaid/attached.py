"""Whether what hangs on words that two texts share tells that they speak of two things.

"The strike at the port goes on", "the strike at the refinery was called off".
"""

from collections.abc import Iterator

from copydesk.understand.syntax import Token
from copydesk.understand.terms import key_of
from copydesk.verify.gainsaid.saying import Saying, keys_of
from copydesk.verify.gainsaid.things import contrast, participants

_TELLING = frozenset("of on against over about".split())
"""Behind a verb they bring what it is about: "acquitted of fraud"."""


def of_two_things(mine: Saying, theirs: Saying) -> bool:
    """Whether one preposition brings two different nouns behind words that both texts have."""
    return any(
        _are_two(mine, one, theirs, other)
        for here, there in _alike(mine, theirs)
        for preposition, one in _behind(mine, here)
        for same, other in _behind(theirs, there)
        if preposition == same and (here.pos == "NOUN" or preposition in _TELLING)
    )


def _alike(mine: Saying, theirs: Saying) -> Iterator[tuple[Token, Token]]:
    """The nouns that are one on both sides, and the verbs that say what is said."""
    for one in participants(mine):
        for other in participants(theirs):
            if key_of(one.lemma) == key_of(other.lemma):
                yield one, other
    verb, their_verb = mine.verb(), theirs.verb()
    if verb is not None and their_verb is not None:
        yield verb, their_verb


def _behind(saying: Saying, head: Token) -> Iterator[tuple[str, Token]]:
    """What prepositions bring behind a word, or behind an adjective that it brings; no times."""
    parse, times = saying.parse, saying.reading.timexes_by_sentence[saying.sentence]
    for above in (head, *parse.of(head, "acomp", "oprd", "dobj")):
        for preposition in parse.of(above, "prep"):
            for noun in parse.of(preposition, "pobj"):
                if not any(time.span.overlaps(noun.span) for time in times):
                    yield preposition.lemma, noun


def _are_two(mine: Saying, one: Token, theirs: Saying, other: Token) -> bool:
    """Whether two nouns are of two things."""
    if not {one.pos, other.pos} <= {"NOUN", "PROPN"}:
        return False
    if one.lemma.lower() == other.lemma.lower():
        return contrast(mine, one, theirs, other)
    if one.pos != other.pos:
        return False
    return not keys_of(mine, one) & keys_of(theirs, other)
