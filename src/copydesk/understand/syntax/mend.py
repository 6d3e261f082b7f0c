"""Mistakes of the pipeline that news is full of, mended: the main verb read as a participle.

In "A fire swept through the market, killing two, the mayor said", the small model hangs "swept"
on "fire" ("a fire that was swept") and makes both "fire" and "mayor" the subject of "said". A verb
has one subject; so the first is that of its own verb, and the clause is what was said.

A number that names something ("a quake of magnitude 6.4 shook ...") is no second subject, and the
last noun of an object ("the Bolivian highlands") no verb.
"""

from collections.abc import Sequence
from dataclasses import replace

from copydesk.understand.syntax.model import Token

_SUBJECTS = ("nsubj", "nsubjpass")
_INSIDE = ("dobj", "pobj", "prep", "acl", "compound")
_DEEP = 6


def mended(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens of a sentence, where the first of two subjects has a clause of its own."""
    made = _with_numbers_of_nouns(_with_nouns_of_objects(tokens))
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


def _with_numbers_of_nouns(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, a number behind a noun its own where the verb has another subject before it."""
    made = list(tokens)
    for one in tokens:
        if one.tag != "CD" or one.relation not in _SUBJECTS or not one.index:
            continue
        noun = tokens[one.index - 1]
        other = any(
            each.head == one.head and each.relation in _SUBJECTS and each.index < one.index
            for each in tokens
        )
        if other and noun.tag == "NN" and noun.relation == "pobj":
            made[one.index] = replace(one, head=noun.index, relation="nummod")
    return made


def _with_nouns_of_objects(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, the last noun of an object its head, and not a verb or an object of its own."""
    made = list(tokens)
    for one in tokens:
        if not one.index or (one.tag, one.relation) not in _LOOSE:
            continue
        name = made[one.index - 1]
        if name.pos != "PROPN" or name.relation not in ("dobj", "pobj") or name.head != one.head:
            continue
        if not any(each.head == name.index and each.relation == "det" for each in tokens):
            continue
        for each in tokens:
            if each.head == name.index and each.relation in ("det", "amod", "compound", "poss"):
                made[each.index] = replace(each, head=one.index)
            elif each.head == one.index and each.index > one.index:
                made[each.index] = replace(each, head=one.head)
        noun = replace(one, tag="NNS", pos="NOUN", relation=name.relation, head=name.head)
        made[one.index] = noun
        made[name.index] = replace(name, relation="amod", head=one.index)
    return made


_LOOSE = frozenset((("VBZ", "dep"), ("NNS", "dobj"), ("NN", "dobj")))
"""Tags and relations that the noun behind an object's name is given by mistake."""


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
