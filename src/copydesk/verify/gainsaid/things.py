"""Whether two texts speak of one thing: not of two of a kind, of a part, or of only some."""

from collections.abc import Iterator

from copydesk.understand.lang.en import embedding as known
from copydesk.understand.lang.en.predicates import NOBODY, PARTS
from copydesk.understand.syntax import Token
from copydesk.understand.terms import key_of
from copydesk.verify.gainsaid.saying import Saying, keys_of, subject_of


def of_some(mine: Saying, theirs: Saying, *, of_all: bool = False) -> bool:
    """Whether one speaks of some of them only, and the other not of none.

    Args:
        mine, theirs: what the article and the source say.
        of_all: whether the article speaks of all of them, or of none.
    """
    one, other = subject_of(mine), subject_of(theirs)
    if one is None or other is None:
        return False
    return (_is_some(one) and not _is_none(theirs, other)) or (
        _is_some(other) and not of_all and not _is_none(mine, one)
    )


def _is_some(noun: Token) -> bool:
    return noun.lemma in PARTS - {"all", "both"}


def _is_none(saying: Saying, noun: Token) -> bool:
    below = saying.parse.of(noun, "det", "neg")
    return noun.lemma in NOBODY or any(one.lemma in ("no", "neither", "not") for one in below)


def told_apart(mine: Saying, theirs: Saying) -> bool:
    """Whether both name a thing of one kind, and tell it from others: "the cream cake"."""
    return any(
        contrast(mine, one, theirs, other)
        if one.lemma == other.lemma
        else _is_set_against(theirs, other, one)
        or _is_set_against(mine, one, other)
        or _is_part_of(mine, one, theirs, other)
        or _of_one_owner(mine, one, theirs, other)
        for one in participants(mine)
        for other in participants(theirs)
    )


def _is_set_against(saying: Saying, noun: Token, other: Token) -> bool:
    """Whether a text itself sets a thing against the other one: "rest, not an operation"."""
    below = saying.parse.subtree(noun)
    same = next((one for one in below if one.lemma == other.lemma and one.index > noun.index), None)
    if same is None or noun.relation != "dobj":
        return False
    between = saying.parse.tokens[noun.index + 1 : same.index]
    return any(one.lemma in ("not", "instead", "rather") for one in between)


def _is_part_of(mine: Saying, one: Token, theirs: Saying, other: Token) -> bool:
    """Whether one is only a part of the other: "the frame of the painting", "the painting"."""
    return _hangs_on(mine, one, other) or _hangs_on(theirs, other, one)


def _hangs_on(saying: Saying, noun: Token, other: Token) -> bool:
    if noun.lemma in known.COLLECTING or noun.relation == "pobj" or other.relation == "pobj":
        return False
    parse = saying.parse
    of = (prep for prep in parse.of(noun, "prep") if prep.lemma == "of")
    wholes = (whole for prep in of for whole in parse.of(prep, "pobj"))
    return any(one.lemma == other.lemma and one.pos == "NOUN" for one in wholes)


def _of_one_owner(mine: Saying, one: Token, theirs: Saying, other: Token) -> bool:
    """Whether they are two of one owner's: "the union's leader", "the union's members"."""
    if one.relation != other.relation or key_of(one.lemma) == key_of(other.lemma):
        return False
    owner, owners = (
        {each.lemma for each in saying.parse.of(noun, "poss") if each.pos != "PRON"}
        for saying, noun in ((mine, one), (theirs, other))
    )
    return bool(owner & owners) and one.relation in ("nsubj", "nsubjpass")


def participants(saying: Saying) -> Iterator[Token]:
    """The nouns that what is said is of: who does it, what it is done to, what else is told."""
    verb = saying.verb()
    if verb is not None:
        for one in saying.parse.of(verb, "nsubj", "nsubjpass", "dobj", "prep", "agent"):
            yield from [one] if one.pos == "NOUN" else saying.parse.of(one, "pobj")


def contrast(mine: Saying, one: Token, theirs: Saying, other: Token) -> bool:
    """Whether each of two nouns is told from things of its kind, and in another way."""
    here, there = _modifiers(mine, one), _modifiers(theirs, other)
    if any(here & some and there & some and not here & there for some in known.CONTRASTS):
        return True
    for kind in (_kinds, _numbers):
        kinds, others = kind(mine, one), kind(theirs, other)
        if kinds and others and not kinds & others:
            return True
    return False


def _modifiers(saying: Saying, noun: Token) -> set[str]:
    prose = saying.reading.article.prose
    return {one.span.cut(prose).lower() for one in saying.parse.of(noun, "amod", "compound")}


def _kinds(saying: Saying, noun: Token) -> set[str]:
    """The nouns that say of which kind a thing is: "the cream cake"."""
    below = saying.parse.of(noun, "compound")
    return {key_of(one.lemma) for one in below if one.pos == "NOUN"}


def _numbers(saying: Saying, noun: Token) -> set[str]:
    """The numbers that are names of things: "deck three"."""
    return {one.lemma for one in saying.parse.of(noun, "nummod") if one.index > noun.index}


def of_other_doers(mine: Saying, theirs: Saying) -> bool:
    """Whether both tell who it is by nouns, and neither was just spoken of by the other text.

    "The goalkeeper did not touch the ball", "the defender touched it".
    """
    one, other = subject_of(mine), subject_of(theirs)
    if one is None or other is None or one.relation != other.relation:
        return False
    if not one.pos == other.pos == "NOUN":
        return False
    here, there = keys_of(mine, one), keys_of(theirs, other)
    known = _keys_before(mine) | _keys_done_to(mine), _keys_before(theirs) | _keys_done_to(theirs)
    return not (here & (there | known[1]) or there & known[0])


def is_ended_of_another(mine: Saying, theirs: Saying) -> bool:
    """Whether one is of somebody by name, and the other of a thing of which the first says nothing.

    "Marn and Tolm will go on as two", "their merger was called off".
    """
    one, other = subject_of(mine), subject_of(theirs)
    if one is None or other is None or {one.pos, other.pos} != {"NOUN", "PROPN"}:
        return False
    thing, known = (
        (other, keys_of(mine, one)) if other.pos == "NOUN" else (one, keys_of(theirs, other))
    )
    return thing.relation == "nsubjpass" and key_of(thing.lemma) not in known


def _keys_done_to(saying: Saying) -> frozenset[str]:
    verb = saying.verb()
    nouns = saying.parse.of(verb, "dobj") if verb is not None else ()
    return frozenset(key_of(noun.lemma) for noun in nouns)


def _keys_before(saying: Saying) -> frozenset[str]:
    keys = saying.reading.term_keys
    return frozenset().union(*keys[max(0, saying.sentence - _BEHIND) : saying.sentence])


_BEHIND = 1
"""Sentences before one that tell of whom it speaks."""


def by_another(mine: Saying, theirs: Saying) -> bool:
    """Whether one names the doer of a passive, and the other somebody else as doer."""
    return _is_done_by_another(mine, theirs) or _is_done_by_another(theirs, mine)


def _is_done_by_another(passive: Saying, other: Saying) -> bool:
    verb, doer = passive.verb(), subject_of(other)
    if verb is None or doer is None or doer.relation != "nsubj" or doer.pos == "PRON":
        return False
    agents = [
        noun
        for by in passive.parse.of(verb, "agent")
        for noun in passive.parse.of(by, "pobj")
        if noun.pos in ("NOUN", "PROPN") and noun.pos == doer.pos
        if noun.lemma not in known.MARGINS
        if not any(one.lemma in known.OWN for one in passive.parse.of(noun, "poss"))
    ]
    said = other.reading.term_keys[other.sentence]
    return any(not keys_of(passive, agent) & (said | keys_of(other, doer)) for agent in agents)
