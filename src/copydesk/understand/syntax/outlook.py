"""Whether a sentence states what a verb in it says, denies it, or leaves it open.

Polarity is worked out up the tree, by what each verb does to its complement (Nairn, Condoravdi and
Karttunen 2006, "Computing relative polarity for textual inference").
"""

from collections.abc import Iterator
from enum import StrEnum

from copydesk.understand.lang.en import predicates as verbs
from copydesk.understand.lang.en.phrases import PARTICLES
from copydesk.understand.syntax.model import Parse, Token
from copydesk.understand.terms import key_of


class Standing(StrEnum):
    """How a sentence stands to a proposition in it."""

    STATED = "stated"
    COMING = "coming"
    """Promised or foretold."""
    OPEN = "open"
    """Possible, asked, wished or under a condition."""


def outlook(parse: Parse, verb: Token) -> tuple[bool, Standing]:
    """Whether a sentence denies what a verb says, and how it stands to it."""
    denied = bounded = False
    standing = Standing.STATED
    for one, governor in _upwards(parse, verb):
        bounded |= _is_bounded(parse, one)
        here, own = _own(parse, one)
        denied ^= here and (one is verb or one.lemma not in verbs.FACTIVE)
        unsaid = here and one is not verb and one.lemma in verbs.REPORTING
        standing = Standing.OPEN if unsaid else _weaker(standing, own)
        if _is_out_of_the_question(parse, one):
            denied, standing = not denied, Standing.OPEN
        if governor is not None:
            turned, above = _governed(parse, one, governor)
            denied ^= turned
            standing = _weaker(standing, above)
    return denied, Standing.OPEN if denied and bounded else standing


def _weaker(one: Standing, other: Standing) -> Standing:
    """Which of the two binds less."""
    order = (Standing.STATED, Standing.COMING, Standing.OPEN)
    return max(one, other, key=order.index)


def _own(parse: Parse, verb: Token) -> tuple[bool, Standing]:
    """What a verb's own auxiliaries, adverbs and conjunctions say."""
    negated = any(child.lemma in verbs.ANSWERS for child in parse.of(verb, "neg", "advmod"))
    modals = {child.lemma for child in parse.of(verb, "aux") if child.tag == "MD"}
    marks = {child.lemma for child in parse.of(verb, "mark", "advmod")}
    if verb.relation == "pcomp" and parse.tokens[verb.head].lemma == "without":
        negated = not negated
    if marks & _CONDITION or (modals & _POSSIBLE and not (negated and modals & _CAN)):
        return negated, Standing.OPEN
    return negated, Standing.COMING if modals & _WILL else Standing.STATED


def _is_bounded(parse: Parse, verb: Token) -> bool:
    """Whether a denial of what a verb says leaves it open: up to a time only, or of once more."""
    if any(adverb.lemma in verbs.ONCE_MORE for adverb in parse.of(verb, "advmod")):
        return True
    return any(
        prep.lemma in ("until", "till")
        or (prep.lemma == "before" and any(parse.of(prep, "pobj")))
        or (prep.lemma in _WITHIN and any(one.lemma in _SPELLS for one in parse.of(prep, "pobj")))
        for prep in parse.of(verb, "prep")
    )


def _is_out_of_the_question(parse: Parse, verb: Token) -> bool:
    """Whether somebody is only said to be in no mood, hurry or position to do it."""
    above = parse.tokens[verb.head]
    if verb.relation not in ("advcl", "xcomp", "acl") or not _is_infinitive(parse, verb):
        return False
    nouns = [
        noun
        for prep in parse.of(above, "prep")
        if prep.lemma in ("in", "under", "of")
        for noun in parse.of(prep, "pobj")
    ]
    return any(one.lemma == "no" for noun in nouns for one in parse.of(noun, "det"))


def _is_infinitive(parse: Parse, verb: Token) -> bool:
    return any(one.tag == "TO" for one in parse.of(verb, "aux"))


def is_still_to_come(parse: Parse, verb: Token) -> bool:
    """Whether it has yet to be: "has yet to approve", "still has to be ratified"."""
    above = parse.tokens[verb.head]
    if verb.relation != "xcomp":
        return False
    told = {one.lemma for one in (*parse.of(above, "advmod"), *parse.of(verb, "advmod"))}
    if above.lemma == "be":
        return "yet" in told and _is_infinitive(parse, verb)
    if above.lemma not in ("have", "remain", "need"):
        return False
    return bool(told & _STILL) or above.lemma == "remain"


def is_kept_from(parse: Parse, verb: Token) -> bool:
    """Whether what a verb says is what was not done: "stopped short of", "was spared from"."""
    prep = parse.tokens[verb.head]
    if verb.relation != "pcomp":
        return False
    above = parse.tokens[prep.head].lemma
    return above in _KEPT_FROM or (prep.lemma == "from" and above in verbs.KEEPING_FROM)


_KEPT_FROM = frozenset(("short", "instead", "far"))
_STILL = frozenset(("still", "yet", "first"))


def is_denying(parse: Parse, verb: Token) -> bool:
    """Whether a verb says that its complement did not happen: "denied", "ruled out"."""
    return verb.lemma in verbs.DENYING or predicate_key(parse, verb) in _DENYING_KEYS


def _upwards(parse: Parse, verb: Token) -> Iterator[tuple[Token, Token | None]]:
    """A verb and those that govern it, each with the word that it hangs on, if that counts."""
    for step in range(_DEEP):
        joined = _joined(parse, verb) if step == 0 else None
        if joined is not None:
            yield verb, None
            if _negated(parse, joined):
                return
            verb = joined
            continue
        governor = _governor(parse, verb)
        yield verb, governor
        if governor is None or governor.pos not in ("VERB", "AUX"):
            return
        verb = governor


def _negated(parse: Parse, verb: Token) -> bool:
    return any(child.lemma in verbs.ANSWERS for child in parse.of(verb, "neg"))


def _joined(parse: Parse, verb: Token) -> Token | None:
    """The verb that another is joined to by "and", where both have one subject."""
    if verb.relation != "conj" or verb.head == verb.index:
        return None
    head = parse.tokens[verb.head]
    apart = head.pos not in ("VERB", "AUX") or any(parse.of(verb, "nsubj", "nsubjpass"))
    return None if apart else head


def _governor(parse: Parse, verb: Token) -> Token | None:
    """The word whose content a clause is; of a noun's, the verb of saying above it."""
    if verb.relation not in ("xcomp", "ccomp", "pcomp", "acl", "relcl") or verb.head == verb.index:
        return None
    governor = parse.tokens[verb.head]
    if verb.relation == "ccomp" and _is_parted(parse, verb, governor):
        return None
    if verb.relation in ("acl", "relcl"):
        told = any(child.lemma == "that" for child in parse.of(verb, "mark"))
        saying = _saying_above(parse, governor) if told else None
        return saying or (governor if verb.relation == "acl" else None)
    if governor.pos == "ADP":
        return parse.tokens[governor.head] if governor.lemma in _CARRYING else None
    return governor


def _is_parted(parse: Parse, verb: Token, governor: Token) -> bool:
    """Whether a semicolon stands between two verbs, so that neither is what the other tells."""
    return any(one.lemma == ";" for one in parse.tokens[verb.index : governor.index])


def _saying_above(parse: Parse, noun: Token) -> Token | None:
    """The verb of saying that a noun belongs to: "told reporters outside the court that ..."."""
    for _ in range(_DEEP):
        noun = parse.tokens[noun.head]
        if noun.pos in ("VERB", "AUX"):
            return noun if noun.lemma in verbs.REPORTING else None
    return None


def _governed(parse: Parse, verb: Token, governor: Token) -> tuple[bool, Standing]:
    """Whether a governor turns what it governs round, and how that stands then."""
    lemma = governor.lemma
    if governor.pos in ("VERB", "AUX"):
        if is_denying(parse, governor):
            return True, Standing.STATED
        if lemma in verbs.PROMISING:
            return False, Standing.COMING
        if lemma == "tell" and _is_infinitive(parse, verb):
            return False, Standing.OPEN
        unknown = verb.relation == "ccomp" and lemma not in verbs.REPORTING and lemma != "be"
        return False, Standing.OPEN if lemma in verbs.UNSETTLED or unknown else Standing.STATED
    if lemma in verbs.DENYING_NOUNS:
        return True, Standing.STATED
    return False, Standing.OPEN if governor.pos in ("NOUN", "ADJ") else Standing.STATED


def predicate_key(parse: Parse, verb: Token) -> str:
    """The key of a verb, its particle included: "ruled out" is kin to "excluded".

    Empty for verbs that say nothing by themselves, such as "be" and "take".
    """
    for particle in parse.of(verb, "prt", "advmod"):
        known = PARTICLES.get((verb.lemma, particle.lemma))
        if known:
            return key_of(known)
    empty = verb.lemma in verbs.LIGHT or not verb.lemma[:1].isalnum()
    return "" if empty else key_of(verb.lemma)


_DEEP = 4
_CARRYING = frozenset(("from", "of", "about", "on", "to"))
"""Prepositions through which a verb governs another: "refrain from leaving"."""
_WITHIN = frozenset(("in", "within", "during"))
_SPELLS = frozenset("second minute hour day night week month year decade time".split())
"""What was not so in the first minutes may have been so later."""
_POSSIBLE = frozenset("may might could can should must".split())
_CAN = frozenset(("can", "could"))
_WILL = frozenset(("will", "would", "shall"))
_CONDITION = frozenset(("if", "whether", "unless", "lest"))
_DENYING_KEYS = frozenset(key_of(lemma) for lemma in verbs.DENYING - verbs.FALLING)
