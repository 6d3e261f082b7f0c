"""Propositions: who did what to what in a sentence, and whether it says so or denies it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from copydesk.model.span import Span
from copydesk.understand.lang.en import predicates as verbs
from copydesk.understand.syntax.model import Parse, Token
from copydesk.understand.syntax.outlook import (
    Standing,
    is_kept_from,
    is_still_to_come,
    outlook,
    predicate_key,
)
from copydesk.understand.terms import key_of, name_key


@dataclass(frozen=True, slots=True)
class Argument:
    """A participant.

    Attributes:
        span: its words.
        head: the key of its head noun; empty for pronouns.
        keys: the keys of all its content words.
        named: the keys of those that are names.
        many: whether it is more than one.
        nobody: whether it denies for all of a kind ("no member", "nobody", "nothing").
        anything: whether it stands for whatever there is.
    """

    span: Span
    head: str
    keys: frozenset[str]
    named: frozenset[str]
    many: bool = False
    nobody: bool = False
    anything: bool = False


@dataclass(frozen=True, slots=True)
class Proposition:
    """One predicate with its participants.

    Attributes:
        predicate: the key of its verb, or of the noun or adjective that says more than the verb.
        span: the verb's words, auxiliaries and negation included.
        clause: all words under it.
        subject, object: who does it, and what it is done to; of a passive, both turned round.
        others: keys of what else belongs to it, clauses of time, cause and the like left out.
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
            found.append(proposition_of(parse, token))
            found.extend(_nominal(parse, token, found[-1]))
    return tuple(found)


def _nominal(parse: Parse, verb: Token, whole: Proposition) -> Iterator[Proposition]:
    """What a verb leaves to others: "made a promise", "is in use", "was guilty", "without it"."""
    for word in _predicated(parse, verb):
        yield replace(
            whole, predicate=key_of(word.lemma), span=whole.span.join(word.span), object=None
        )
    for noun in parse.of(verb, "dobj"):
        if verb.lemma in verbs.SUPPORTING and noun.pos == "NOUN" and noun.lemma not in verbs.IDLE:
            taken = verb.lemma in verbs.RECEIVING
            yield replace(
                whole,
                predicate=key_of(noun.lemma),
                span=noun.span,
                subject=None if taken else whole.subject,
                object=whole.subject if taken else None,
            )
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


def _predicated(parse: Parse, verb: Token) -> Iterator[Token]:
    """The adjective of a form of "be", or the bare noun behind its "in"."""
    if verb.lemma not in verbs.COPULAS:
        return
    yield from (one for one in parse.of(verb, "acomp") if one.pos == "ADJ")
    for prep in parse.of(verb, "prep"):
        noun = _prep_object(parse, prep) if prep.lemma == "in" else None
        if noun is not None and noun.pos == "NOUN" and not any(parse.of(noun, "det", "poss")):
            yield noun


def proposition_of(parse: Parse, verb: Token) -> Proposition:
    """What one verb of a sentence says."""
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
    denied, standing = outlook(parse, verb)
    if any(one is not None and one.nobody for one in (subject, target)):
        denied = not denied
    coming = is_still_to_come(parse, verb)
    denied ^= coming ^ is_kept_from(parse, verb)
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
        coming or bool(adverbs & verbs.FOR_NOW),
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


def _subject(parse: Parse, verb: Token) -> Token | None:
    """The subject of a verb; of a verb without one, that of the verb it hangs on."""
    for _ in range(_UP):
        own = next(parse.of(verb, "nsubj", "nsubjpass", "csubj"), None)
        if own is not None and not (own.tag in ("WDT", "WP") and verb.relation in ("relcl", "acl")):
            return own
        if verb.relation in ("relcl", "acl"):
            return parse.tokens[verb.head]
        if verb.relation not in ("conj", "xcomp", "advcl", "pcomp") or verb.head == verb.index:
            return None
        above = parse.tokens[verb.head]
        if verb.relation == "pcomp" and above.lemma != "without":
            return None
        verb = parse.tokens[above.head] if verb.relation == "pcomp" else above
    return None


_UP = 4


def _prep_object(parse: Parse, prep: Token) -> Token | None:
    return next(parse.of(prep, "pobj"), None)


def _argument(parse: Parse, head: Token | None) -> Argument | None:
    if head is None:
        return None
    told, head = head, _whole(parse, head)
    tokens = [
        token
        for token in _own(parse, head)
        if token.pos in ("NOUN", "PROPN", "ADJ", "NUM", "VERB") or token.index == head.index
    ]
    named = frozenset(name_key(token.lemma) for token in tokens if token.pos == "PROPN")
    words = frozenset(key_of(token.lemma) for token in tokens if token.pos in ("NOUN", "ADJ"))
    nobody = told.lemma in verbs.NOBODY or any(
        child.lemma in ("no", "neither", "none") and head.pos != "NUM"
        for child in parse.of(head, "det", "neg")
    )
    pronoun = head.pos == "PRON"
    key = "" if pronoun else name_key(head.lemma) if head.pos == "PROPN" else key_of(head.lemma)
    return Argument(
        parse.span(head),
        key,
        words | named,
        named,
        _is_many(parse, head),
        nobody,
        head.lemma in verbs.ANYTHING or head.lemma in verbs.NOBODY,
    )


def _own(parse: Parse, head: Token) -> list[Token]:
    """The words under a noun, but for whose it is and whom it is for: "the mayor's brother"."""
    aside = {
        one.index
        for part in parse.subtree(head)
        if part.relation == "poss" or (part.relation == "prep" and part.lemma == "for")
        for one in parse.subtree(part)
    }
    return [token for token in parse.subtree(head) if token.index not in aside]


def _is_many(parse: Parse, head: Token) -> bool:
    return (
        head.tag in ("NNS", "NNPS")
        or any(parse.of(head, "conj"))
        or any(one.lemma in verbs.EACH for one in parse.of(head, "det"))
    )


def _whole(parse: Parse, head: Token) -> Token:
    """Of "two of the lenders", and of "none of the lenders", the lenders."""
    part = head.pos == "NUM" or head.lemma in verbs.PARTS or head.lemma in verbs.NONE_OF
    if not part:
        return head
    of = (_prep_object(parse, prep) for prep in parse.of(head, "prep") if prep.lemma == "of")
    return next((noun for noun in of if noun is not None), head)


def _keys(parse: Parse, verb: Token) -> Iterator[str]:
    aside = {
        one.index
        for part in parse.subtree(verb)
        if part.index != verb.index and (part.relation in _ASIDE or _is_joined_on(verb, part))
        for one in parse.subtree(part)
    }
    for token in parse.subtree(verb):
        if token.index == verb.index or token.index in aside:
            continue
        if token.pos == "PROPN":
            yield name_key(token.lemma)
        elif token.pos in ("NOUN", "ADJ", "VERB"):
            yield key_of(token.lemma)


def _is_joined_on(verb: Token, part: Token) -> bool:
    """Whether a verb is one that "and" joins to another, so that it tells a deed of its own."""
    return part.relation == "conj" and part.head == verb.index and part.pos in ("VERB", "AUX")


_ASIDE = ("advcl", "relcl", "parataxis")
_DEEP = 4
"""How many verbs a clause is followed up."""
