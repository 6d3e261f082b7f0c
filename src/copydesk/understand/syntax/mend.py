"""A mistake of the pipeline that news is full of, mended: the main verb read as a participle.

In "A fire swept through the market, killing two, the mayor said", the small model hangs "swept"
on "fire" ("a fire that was swept") and makes both "fire" and "mayor" the subject of "said". A verb
has one subject; so the first is that of its own verb, and the clause is what was said.
"""

from collections.abc import Sequence
from dataclasses import replace

from copydesk.understand.syntax.model import Token

_SUBJECTS = ("nsubj", "nsubjpass")


def mended(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens of a sentence, where the first of two subjects has a clause of its own."""
    made = list(tokens)
    for verb in tokens:
        if verb.tag not in ("VBN", "VBD") or verb.relation not in ("acl", "relcl"):
            continue
        noun = tokens[verb.head]
        said = tokens[noun.head]
        if noun.relation not in _SUBJECTS or not noun.index < verb.index < said.index:
            continue
        rivals = [one for one in tokens if one.head == said.index and one.relation in _SUBJECTS]
        if rivals[-1].index < verb.index or _is_complete(tokens, verb):
            continue
        made[noun.index] = replace(noun, head=verb.index, relation="nsubj")
        made[verb.index] = replace(verb, head=said.index, relation="ccomp", tag="VBD")
    return tuple(made)


def _is_complete(tokens: Sequence[Token], verb: Token) -> bool:
    """Whether the clause names who did it, or has an auxiliary or a subject of its own."""
    inside = [one for one in tokens if one.head == verb.index]
    return any(one.relation in ("agent", "aux", "auxpass", *_SUBJECTS) for one in inside)
