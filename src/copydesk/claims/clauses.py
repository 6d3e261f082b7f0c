"""The clauses of a sentence that can be right or wrong by themselves, from its dependency tree."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.lang.en.predicates import REPORTING
from copydesk.understand.syntax import Parse, Token

_OPENING = ("conj", "relcl", "advcl", "parataxis", "ccomp")
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_AUXILIARY = ("aux", "auxpass")
_SUBJECT = ("nsubj", "nsubjpass", "expl", "csubj")
_PADDING = ("punct", "cc", "mark")
_FEWEST = 2
"""Terms that a clause needs to state anything."""
_ENOUGH = {"relcl": 2, "advcl": 3, "conj": 3, "parataxis": 3, "ccomp": 3}
"""Terms that a clause of each kind needs to be told apart from the one around it."""


@dataclass(frozen=True, slots=True)
class Clause:
    """What one verb says.

    Attributes:
        span: from its first to its last word.
        inner: the clauses inside that say something of their own.
    """

    span: Span
    inner: tuple[Span, ...] = ()


def clauses_in(parse: Parse, terms: Sequence[Span]) -> tuple[Clause, ...]:
    """The clauses of a parsed sentence, in the order of their first words.

    A clause that says too little stays in the one that it depends on; none comes back where the
    sentence has no verb.

    Args:
        parse: the tree of the sentence.
        terms: what the sentence is about, as `Reading.terms` has it.
    """
    root = parse.root
    if root is None or root.pos not in ("VERB", "AUX"):
        return ()
    heads = [root.index, *(token.index for token in parse.tokens if _opens(parse, token))]
    owner = [_owner(parse, token, heads) for token in parse.tokens]
    stated = [token.index for token in parse.tokens if any(_begins(one, token) for one in terms)]
    for head in sorted(heads[1:], key=lambda one: -_depth(parse, one)):
        parent = owner[parse.tokens[head].head]
        said = Counter(owner[at] for at in stated)
        relation = parse.tokens[head].relation
        little = said[parent] < _FEWEST and relation != "ccomp"
        if said[head] < _ENOUGH[relation] or little:
            owner = [parent if one == head else one for one in owner]
    said = Counter(owner[at] for at in stated)
    spans = {head: _span(parse, owner, head) for head in dict.fromkeys(owner)}
    clauses = [
        Clause(span, tuple(one for one in spans.values() if one != span and span.contains(one)))
        for head, span in spans.items()
        if said[head] >= _FEWEST and not _only_says(parse, owner, head, stated)
    ]
    return tuple(sorted(clauses, key=lambda one: (one.span.start, -one.span.end)))


def _begins(term: Span, token: Token) -> bool:
    return token.span.start <= term.start < token.span.end


def _opens(parse: Parse, token: Token) -> bool:
    """Whether a verb begins a clause that can stand by itself."""
    if token.relation not in _OPENING or token.pos not in ("VERB", "AUX"):
        return False
    head = parse.tokens[token.head]
    auxiliaries = [one.tag for one in parse.of(token, *_AUXILIARY)]
    if "TO" in auxiliaries:
        return False
    finite = token.tag in _FINITE or bool(auxiliaries)
    if token.relation == "ccomp":
        return finite and (head.lemma in REPORTING or _runs_on(parse, token, head))
    if token.relation == "conj":
        return finite or (token.tag == head.tag == "VBN")
    if token.relation == "relcl":
        return not any(one.lemma == "that" for one in parse.subtree(token)[:1])
    return True


def _runs_on(parse: Parse, token: Token, head: Token) -> bool:
    """Whether what is parsed as a verb's content stands before it as a sentence of its own."""
    return (
        token.index < head.index
        and any(True for _ in parse.of(token, *_SUBJECT))
        and any(True for _ in parse.of(head, *_SUBJECT))
    )


def _owner(parse: Parse, token: Token, heads: Sequence[int]) -> int:
    """The head of the clause that a token belongs to."""
    index = token.index
    while index not in heads and parse.tokens[index].head != index:
        index = parse.tokens[index].head
    return index


def _depth(parse: Parse, index: int) -> int:
    depth = 0
    while parse.tokens[index].head != index:
        index = parse.tokens[index].head
        depth += 1
    return depth


def _only_says(parse: Parse, owner: Sequence[int], head: int, stated: Sequence[int]) -> bool:
    """Whether nothing is left of a clause but who says what another clause has."""
    verb = parse.tokens[head]
    said = any(one.index in owner for one in parse.of(verb, "ccomp"))
    if verb.lemma not in REPORTING or not said:
        return False
    speaker = {one.index for part in parse.of(verb, *_SUBJECT) for one in parse.subtree(part)}
    return not any(owner[at] == head and at != head and at not in speaker for at in stated)


def _span(parse: Parse, owner: Sequence[int], head: int) -> Span:
    """From the first word of a clause to its last, without the marks around it."""
    own = [token for token, mine in zip(parse.tokens, owner, strict=True) if mine == head]
    while len(own) > 1 and own[-1].relation in _PADDING:
        own.pop()
    while len(own) > 1 and own[0].relation in ("punct", "cc"):
        own.pop(0)
    return Span(own[0].span.start, own[-1].span.end)
