"""Deeds: each thing that a sentence says somebody does, with the words for who and for what.

Wider than `propositions`: also what is done by somebody after a participle ("a poem written by"),
after a noun ("the work of", "an order by"), and what several verbs with one subject tell apart.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.lang.en import predicates as verbs
from copydesk.understand.lang.en.doers import AUTHORSHIP
from copydesk.understand.syntax.model import Parse, Token
from copydesk.understand.syntax.outlook import Standing, outlook

_SOMEBODY = "somebody"
_LEFT_OUT = ("advcl", "parataxis", "mark", "cc", "preconj")
_UP = 4


@dataclass(frozen=True, slots=True)
class Deed:
    """What somebody does.

    Attributes:
        doer: the index of the head of the words for who does it.
        who: the words for who does it, appositions included.
        verb: the verb or noun that tells what.
        what: what is done, with "somebody" for who does it.
        brief: the same without relative clauses.
        parts: the indexes of the tokens that tell it, without those for who.
        denied: whether the sentence denies it, or only asks, plans or supposes it.
        passive: whether the doer stands behind the deed.
    """

    doer: int
    who: Span
    verb: Token
    what: str
    brief: str
    parts: tuple[int, ...]
    denied: bool
    passive: bool = False


def deeds(parse: Parse, prose: str) -> tuple[Deed, ...]:
    """What a sentence says that somebody does, in the order of its words."""
    found: list[Deed] = []
    for token in parse.tokens:
        if token.pos in ("VERB", "AUX") and token.relation not in ("aux", "auxpass"):
            found.extend(_of_verb(parse, token, prose))
        elif token.pos == "NOUN" and token.lemma in AUTHORSHIP:
            found.extend(_of_noun(parse, token, prose))
    return tuple(found)


def _of_verb(parse: Parse, verb: Token, prose: str) -> Iterator[Deed]:
    by = [agent for prep in parse.of(verb, "agent") for agent in parse.of(prep, "pobj")]
    if by:
        for doer in _all(parse, by[0]):
            yield _deed(parse, verb, doer, prose, passive=True)
        return
    if any(True for _ in parse.of(verb, "nsubjpass", "auxpass")):
        return
    subject = _subject(parse, verb)
    if subject is not None:
        for one in _all(parse, subject):
            yield _deed(parse, verb, one, prose)


def _all(parse: Parse, doer: Token) -> Iterator[Token]:
    """A doer and those joined to it: "the mayor and her deputy", but not "and not the mayor"."""
    yield doer
    for other in parse.of(doer, "conj"):
        if other.pos in ("NOUN", "PROPN") and not any(
            one.lemma in ("not", "rather") for one in (*parse.of(doer), *parse.of(other))
        ):
            yield from _all(parse, other)


def _of_noun(parse: Parse, noun: Token, prose: str) -> Iterator[Deed]:
    """ "the work of Anna Veld", "a petition by the teacher"."""
    for prep in parse.of(noun, "prep"):
        if prep.lemma in ("of", "by"):
            for doer in parse.of(prep, "pobj"):
                if doer.pos == "PROPN":
                    yield _deed(parse, noun, doer, prose, passive=True)


def _deed(parse: Parse, verb: Token, doer: Token, prose: str, *, passive: bool = False) -> Deed:
    who = {token.index for token in _noun_phrase(parse, doer)}
    aside: set[int] = set()
    for part in parse.subtree(verb):
        own = part.relation in _LEFT_OUT or (part.relation == "conj" and part.pos in _VERBAL)
        if own and part.index != verb.index and verb.index not in _indexes(parse, part):
            aside |= {token.index for token in parse.subtree(part)}
    aside |= {token.index for other in _all(parse, doer) for token in parse.subtree(other)} - {
        token.index for token in parse.subtree(verb) if _is_under(parse, token, verb, doer)
    }
    parts = [t.index for t in parse.subtree(verb) if t.index not in who | aside]
    if verb.pos == "NOUN" and verb.relation in ("appos", "attr"):
        head = parse.tokens[verb.head]
        parts = sorted({*parts, *(t.index for t in parse.subtree(head) if t.index not in who)})
    if verb.relation == "acl":
        parts = sorted({*parts, *(t.index for t in _noun_phrase(parse, parse.tokens[verb.head]))})
    parts = [i for i in parts if not _idle(parse.tokens[i], prose)]
    long = {
        token.index
        for part in parse.subtree(verb)
        if part.relation == "relcl" and part.index != verb.index
        for token in parse.subtree(part)
        if verb.index not in _indexes(parse, part)
    }
    brief = [i for i in parts if i not in long]
    tokens = [parse.tokens[i] for i in sorted(who)]
    return Deed(
        doer.index,
        Span(tokens[0].span.start, tokens[-1].span.end),
        verb,
        _told(parse, parts, prose, passive=passive),
        _told(parse, brief, prose, passive=passive),
        tuple(parts),
        _is_open(parse, verb),
        passive,
    )


def _told(parse: Parse, parts: Sequence[int], prose: str, *, passive: bool) -> str:
    words = [parse.tokens[i].span.cut(prose) for i in parts]
    return " ".join([*words, _SOMEBODY] if passive else [_SOMEBODY, *words])


_VERBAL = ("VERB", "AUX")


def _indexes(parse: Parse, token: Token) -> set[int]:
    return {one.index for one in parse.subtree(token)}


def _is_under(parse: Parse, token: Token, verb: Token, doer: Token) -> bool:
    """Whether a word hangs on a verb without its doer in between."""
    while token.index != verb.index and token.index != token.head:
        if token.index == doer.index:
            return False
        token = parse.tokens[token.head]
    return token.index == verb.index


def _is_open(parse: Parse, verb: Token) -> bool:
    """Whether a sentence denies a deed or leaves it open; what is only told counts as stated."""
    if verb.pos not in _VERBAL:
        return False
    own = any(True for _ in parse.of(verb, "neg")) or any(
        one.tag == "MD" for one in parse.of(verb, "aux")
    )
    above = parse.tokens[verb.head]
    if own or (verb.relation == "ccomp" and above.lemma in verbs.UNSETTLED):
        return True
    if verb.relation == "acl" and verb.tag == "VBN":
        return False
    denied, standing = outlook(parse, verb)
    return denied or (standing is not Standing.STATED and verb.relation != "ccomp")


def _idle(token: Token, prose: str) -> bool:
    return token.pos in ("PUNCT", "SPACE") or token.tag in ("WP", "WDT")


def _noun_phrase(parse: Parse, head: Token) -> Iterator[Token]:
    """A noun with all that belongs to it but clauses."""
    for token in parse.subtree(head):
        at = token
        while at.index != head.index and at.relation not in ("relcl", "acl"):
            at = parse.tokens[at.head]
        if at.index == head.index:
            yield token


def _subject(parse: Parse, verb: Token) -> Token | None:
    """The subject of a verb; of a verb without one, that of the verb it hangs on."""
    for _ in range(_UP):
        own = next(parse.of(verb, "nsubj"), None)
        if own is not None and not (own.tag in ("WDT", "WP") and verb.relation in ("relcl", "acl")):
            return own
        if own is not None or (verb.relation in ("acl", "relcl") and verb.tag == "VBG"):
            return parse.tokens[verb.head]
        above = parse.tokens[verb.head]
        if verb.relation in ("relcl", "acl") and above.lemma in ("first", "one", "last"):
            verb = parse.tokens[above.head]
            continue
        if any(True for _ in parse.of(verb, "nsubjpass")):
            return None
        if verb.relation not in ("conj", "xcomp") or verb.head == verb.index:
            return None
        verb = parse.tokens[verb.head]
    return None
