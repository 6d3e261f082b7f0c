"""A mistake of the pipeline that news is full of, mended: the main verb read as a participle.

In "A fire swept through the market, killing two, the mayor said", the small model hangs "swept"
on "fire" ("a fire that was swept") and makes both "fire" and "mayor" the subject of "said". A verb
has one subject; so the first is that of its own verb, and the clause is what was said.
"""

from collections.abc import Sequence
from dataclasses import replace

from copydesk.understand.syntax.model import Token

_SUBJECTS = ("nsubj", "nsubjpass")
_INSIDE = ("dobj", "pobj", "prep", "acl", "compound")
_DEEP = 6


def mended(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens of a sentence, where the first of two subjects has a clause of its own."""
    made = list(tokens)
    for verb in reversed(tokens):
        if verb.tag not in ("VBN", "VBD") or verb.relation not in ("acl", "relcl"):
            continue
        noun = _subject_above(made, verb)
        if noun is None:
            continue
        said = made[noun.head]
        rivals = [one for one in made if one.head == said.index and one.relation in _SUBJECTS]
        if not noun.index < verb.index < said.index or rivals[-1].index < verb.index:
            continue
        inside = [one for one in made if one.head == verb.index]
        if any(_completes(one, noun) for one in inside):
            continue
        for one in inside:
            if one.relation in _SUBJECTS:
                made[one.index] = replace(one, head=noun.index, relation="appos")
        made[noun.index] = replace(noun, head=verb.index, relation="nsubj")
        made[verb.index] = replace(verb, head=said.index, relation="ccomp", tag="VBD")
    return tuple(made)


def _subject_above(tokens: Sequence[Token], verb: Token) -> Token | None:
    """The subject in whose phrase a participle hangs."""
    noun = tokens[verb.head]
    for _ in range(_DEEP):
        if noun.relation in _SUBJECTS:
            return noun
        if noun.relation not in _INSIDE or noun.head == noun.index:
            return None
        noun = tokens[noun.head]
    return None


def _completes(part: Token, noun: Token) -> bool:
    """Whether a word makes the verb above it a clause as it is: who did it, or its own subject.

    The name behind a noun ("the ferry Corvana") is no subject of its own.
    """
    if part.relation in _SUBJECTS:
        return part.pos != "PROPN" or part.index != noun.index + 1
    return part.relation in ("agent", "aux", "auxpass", "mark")
