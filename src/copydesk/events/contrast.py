"""What a clause is told with or not at all: its "but", and the outcome of what was tried."""

from collections.abc import Sequence

from copydesk.events.lang.contrast import BUT, FINDING, NOTHING
from copydesk.understand.syntax import Parse, Token


def told_with(parse: Parse, verb: Token) -> Token | None:
    """The verb that is joined to another and belongs to it: "asked 28 people and found nobody".

    Args:
        parse: of the sentence.
        verb: the verb to which it may be joined.
    """
    children = list(parse.of(verb))
    for at, one in enumerate(children):
        if one.relation != "conj" or one.pos not in ("VERB", "AUX") or at == 0:
            continue
        joints = [each.lemma for each in children[:at] if each.relation == "cc"]
        if joints and joints[-1] in BUT:
            return one
        if one.lemma in FINDING and _is_nothing(parse, one):
            return one
    return None


def belongs_to_another(parse: Parse, verb: Token) -> bool:
    """Whether a clause is told with the one that it is joined to, and not by itself."""
    head = parse.tokens[verb.head]
    return verb.relation == "conj" and told_with(parse, head) == verb


def with_what_belongs(parse: Parse, verb: Token, rest: Sequence[Token]) -> list[Token]:
    """What stands behind a verb, with the clause that belongs to it."""
    other = told_with(parse, verb)
    if other is None:
        return list(rest)
    last = max((one.index for one in (verb, *rest)), default=verb.index)
    end = parse.subtree(other)[-1].index
    return [*rest, *(one for one in parse.tokens[last + 1 : end + 1])]


def _is_nothing(parse: Parse, verb: Token) -> bool:
    """Whether a verb says that there was nothing: "found no match", "found nobody"."""
    objects = list(parse.of(verb, "dobj"))
    return any(
        one.lemma in NOTHING or any(each.lemma == "no" for each in parse.of(one, "det"))
        for one in objects
    ) or any(True for _ in parse.of(verb, "neg"))
