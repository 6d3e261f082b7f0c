"""Propositions: who did what to what in a sentence, and whether it says so or denies it.

Polarity is worked out down the tree from the main clause, by what each verb does to its complement
(Nairn, Condoravdi and Karttunen 2006, "Computing relative polarity for textual inference").
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from copydesk.model.span import Span
from copydesk.understand.lang.en import predicates as verbs
from copydesk.understand.lang.en.phrases import PARTICLES
from copydesk.understand.syntax.model import Parse, Token
from copydesk.understand.terms import key_of, name_key


class Standing(StrEnum):
    """How a sentence stands to a proposition in it."""

    STATED = "stated"
    COMING = "coming"
    """Promised or foretold."""
    OPEN = "open"
    """Possible, asked, wished or under a condition."""


@dataclass(frozen=True, slots=True)
class Argument:
    """A participant.

    Attributes:
        span: its words.
        head: the key of its head noun; empty for pronouns.
        keys: the keys of all its content words.
        named: the keys of those that are names.
        nobody: whether it denies for all of a kind ("no member", "nobody", "nothing").
        anything: whether it stands for whatever there is.
    """

    span: Span
    head: str
    keys: frozenset[str]
    named: frozenset[str]
    nobody: bool = False
    anything: bool = False


@dataclass(frozen=True, slots=True)
class Proposition:
    """One predicate with its participants.

    Attributes:
        predicate: the key of its verb.
        span: the verb's words, auxiliaries and negation included.
        clause: all words under it.
        subject, object: who does it, and what it is done to; of a passive, both turned round.
        others: keys of what else belongs to it.
        denied: whether the sentence denies it.
        standing: whether it states it at all.
        for_now: whether the denial may be out of date: "not yet".
        relative: whether it only says which person or thing is meant.
    """

    predicate: str
    span: Span
    clause: Span
    subject: Argument | None
    object: Argument | None
    others: frozenset[str]
    denied: bool
    standing: Standing
    for_now: bool = False
    relative: bool = False


def propositions(parse: Parse) -> tuple[Proposition, ...]:
    """The propositions of a sentence, in the order of its verbs."""
    found = []
    for token in parse.tokens:
        if token.pos in ("VERB", "AUX") and token.relation not in ("aux", "auxpass"):
            found.append(_proposition(parse, token))
            found.extend(_nominal(parse, token, found[-1]))
    return tuple(found)


def _nominal(parse: Parse, verb: Token, whole: Proposition) -> Iterator[Proposition]:
    """What a light verb's object says ("made a promise"), and what was not there ("without it")."""
    for noun in parse.of(verb, "dobj"):
        if verb.lemma in verbs.SUPPORTING and noun.pos == "NOUN":
            yield replace(whole, predicate=key_of(noun.lemma), span=noun.span, object=None)
    for prep in parse.of(verb, "prep"):
        absent = _prep_object(parse, prep) if prep.lemma == "without" else None
        if absent is not None and absent.pos == "NOUN":
            yield replace(
                whole,
                predicate=key_of(absent.lemma),
                span=prep.span.join(absent.span),
                subject=None,
                object=None,
                denied=not whole.denied,
            )


def _proposition(parse: Parse, verb: Token) -> Proposition:
    passive = any(True for _ in parse.of(verb, "nsubjpass", "auxpass"))
    subject = _argument(parse, _subject(parse, verb))
    direct = next(parse.of(verb, "dobj", "attr", "acomp", "oprd"), None)
    if direct is None:
        direct = next((_prep_object(parse, prep) for prep in parse.of(verb, "prep")), None)
    target = _argument(parse, direct)
    if passive:
        agent = next(parse.of(verb, "agent"), None)
        target = subject if subject is not None else target
        subject = _argument(parse, _prep_object(parse, agent) if agent else None)
    denied, standing = _outlook(parse, verb)
    if any(one is not None and one.nobody for one in (subject, target)):
        denied = not denied
    adverbs = {adverb.lemma for adverb in parse.of(verb, "advmod")}
    span = parse.span(verb)
    return Proposition(
        predicate_key(parse, verb),
        _group(parse, verb),
        span,
        subject,
        target,
        frozenset(_keys(parse, verb)),
        denied,
        standing,
        bool(adverbs & verbs.FOR_NOW),
        _in_relative(parse, verb),
    )


def _group(parse: Parse, verb: Token) -> Span:
    """A verb with its auxiliaries, its negation and its particle."""
    group = verb.span
    for part in parse.of(verb, "aux", "auxpass", "neg", "prt"):
        if abs(part.index - verb.index) <= _GROUP:
            group = group.join(part.span)
    return group


_GROUP = 4


def _in_relative(parse: Parse, verb: Token) -> bool:
    """Whether a verb stands in a relative clause without a comma before it."""
    for _ in range(_DEEP):
        if verb.relation == "relcl":
            first = parse.subtree(verb)[0].index
            return first == 0 or parse.tokens[first - 1].pos != "PUNCT"
        if verb.relation not in ("conj", "xcomp", "ccomp", "pcomp") or verb.head == verb.index:
            return False
        verb = parse.tokens[verb.head]
    return False


def predicate_key(parse: Parse, verb: Token) -> str:
    """The key of a verb, its particle included: "ruled out" is kin to "excluded"."""
    for particle in parse.of(verb, "prt"):
        known = PARTICLES.get((verb.lemma, particle.lemma))
        if known:
            return key_of(known)
    return key_of(verb.lemma)


def _subject(parse: Parse, verb: Token) -> Token | None:
    """The subject of a verb; of a verb without one, that of the verb it hangs on."""
    for _ in range(_UP):
        own = next(parse.of(verb, "nsubj", "nsubjpass", "csubj"), None)
        if own is not None and not (own.tag in ("WDT", "WP") and verb.relation in ("relcl", "acl")):
            return own
        if verb.relation in ("relcl", "acl"):
            return parse.tokens[verb.head]
        if verb.relation not in ("conj", "xcomp", "advcl") or verb.head == verb.index:
            return None
        verb = parse.tokens[verb.head]
    return None


_UP = 4


def _prep_object(parse: Parse, prep: Token) -> Token | None:
    return next(parse.of(prep, "pobj"), None)


def _argument(parse: Parse, head: Token | None) -> Argument | None:
    if head is None:
        return None
    tokens = [
        token
        for token in parse.subtree(head)
        if token.pos in ("NOUN", "PROPN", "ADJ", "NUM", "VERB") or token.index == head.index
    ]
    named = frozenset(name_key(token.lemma) for token in tokens if token.pos == "PROPN")
    words = frozenset(key_of(token.lemma) for token in tokens if token.pos in ("NOUN", "ADJ"))
    nobody = head.lemma in verbs.NOBODY or any(
        child.lemma in ("no", "neither", "none") for child in parse.of(head, "det", "neg")
    )
    pronoun = head.pos == "PRON"
    key = "" if pronoun else name_key(head.lemma) if head.pos == "PROPN" else key_of(head.lemma)
    return Argument(
        parse.span(head),
        key,
        words | named,
        named,
        nobody,
        head.lemma in verbs.ANYTHING or head.lemma in verbs.NOBODY,
    )


def _keys(parse: Parse, verb: Token) -> Iterator[str]:
    for token in parse.subtree(verb):
        if token.index == verb.index:
            continue
        if token.pos == "PROPN":
            yield name_key(token.lemma)
        elif token.pos in ("NOUN", "ADJ", "VERB"):
            yield key_of(token.lemma)


def _outlook(parse: Parse, verb: Token) -> tuple[bool, Standing]:
    """Whether a proposition is denied, and how the sentence stands to it."""
    denied = False
    standing = Standing.STATED
    for step in range(_DEEP):
        negated = any(child.lemma in verbs.ANSWERS for child in parse.of(verb, "neg", "advmod"))
        modals = {child.lemma for child in parse.of(verb, "aux") if child.tag == "MD"}
        marks = {child.lemma for child in parse.of(verb, "mark", "advmod")}
        denied ^= negated
        if modals & _POSSIBLE and not (negated and modals & _CAN):
            standing = Standing.OPEN
        elif modals & _WILL and standing is Standing.STATED:
            standing = Standing.COMING
        if marks & _CONDITION:
            standing = Standing.OPEN
        if verb.relation == "conj" and step == 0 and verb.head != verb.index:
            head = parse.tokens[verb.head]
            if head.pos in ("VERB", "AUX") and not any(parse.of(verb, "nsubj", "nsubjpass")):
                verb = head
                if any(child.lemma in verbs.ANSWERS for child in parse.of(head, "neg")):
                    return denied, standing
                continue
        if verb.relation not in ("xcomp", "ccomp", "pcomp", "acl") or verb.head == verb.index:
            return denied, standing
        governor = parse.tokens[verb.head]
        if governor.pos == "ADP":
            if governor.lemma not in _CARRYING:
                return denied, standing
            governor = parse.tokens[governor.head]
        lemma = governor.lemma
        if governor.pos in ("VERB", "AUX"):
            if predicate_key(parse, governor) in _DENYING:
                denied = not denied
            elif lemma in verbs.PROMISING:
                standing = Standing.COMING if standing is Standing.STATED else standing
            elif lemma in verbs.UNSETTLED or (
                lemma not in verbs.REPORTING and verb.relation == "ccomp" and lemma != "be"
            ):
                standing = Standing.OPEN
        elif governor.lemma in ("unable", "unwilling", "refusal", "failure", "impossible"):
            denied = not denied
        elif governor.pos in ("NOUN", "ADJ"):
            standing = Standing.OPEN
        if governor.pos not in ("VERB", "AUX"):
            return denied, standing
        verb = governor
    return denied, standing


def _unknown(lemma: str, complement: Token) -> bool:
    """Whether it is not known what a verb does to the clause that it governs."""
    return complement.relation == "ccomp" and lemma not in verbs.REPORTING and lemma != "be"


_DEEP = 4
_CARRYING = frozenset(("from", "of", "about", "on", "to"))
"""Prepositions through which a verb governs another: "refrain from leaving"."""
_POSSIBLE = frozenset("may might could can should must".split())
_CAN = frozenset(("can", "could"))
_WILL = frozenset(("will", "would", "shall"))
_CONDITION = frozenset(("if", "whether", "unless", "lest"))
_DENYING = frozenset(key_of(lemma) for lemma in verbs.DENYING)
