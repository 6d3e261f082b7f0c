"""A sentence without what hangs on its end, as a sub-editor cuts from the bottom.

What is cut is an adverbial, a clause behind "and" or a relative clause: what is left was said with
it and holds without it. Whoever gives it, a condition, an exception and a negation stay.
"""

from collections.abc import Iterator

from copydesk.events.lang.speech import SPEAKING
from copydesk.understand.syntax import Parse, Token
from copydesk.write.clause import tree_of
from copydesk.write.lang.en.order import ASKING_FOR_MORE, KEPT
from copydesk.write.restyle import without_brackets

_ENDINGS = frozenset(("prep", "advcl", "conj", "npadvmod", "relcl", "appos", "acl"))
_VERBAL = frozenset(("VERB", "AUX"))
_FEWEST = 8
"""Words of what is left."""


def cut_short(text: str) -> Iterator[str]:
    """Shorter and shorter beginnings of a sentence that are sentences themselves.

    Args:
        text: the sentence, its credit not at its end.
    """
    text = without_brackets(text)
    while True:
        cut = _cut_once(text)
        if cut is None or len(cut.split()) < _FEWEST:
            return
        text = cut
        yield text


def _cut_once(text: str) -> str | None:
    """The sentence without its last ending; None where it ends with what it needs."""
    text = text.rstrip(" .") + "."
    tree = tree_of(text)
    verb = tree.root
    if verb is None or verb.pos not in _VERBAL or verb.lemma == "be":
        return None
    while True:
        last = _last(tree, verb)
        if last is None:
            return None
        if last.relation in _ENDINGS:
            says = verb.lemma in SPEAKING and not any(True for _ in tree.of(verb, "ccomp", "dobj"))
            return None if says else _without(text, tree, verb, last)
        if last.relation == "ccomp" and verb.lemma in SPEAKING and last.pos in _VERBAL:
            verb = last
        elif last.relation in ("dobj", "attr", "pobj", "nsubjpass"):
            return _without_clause(text, tree, last)
        else:
            return None


def _last(tree: Parse, verb: Token) -> Token | None:
    """The last dependent of a verb that stands behind it."""
    behind = [one for one in tree.of(verb) if one.relation != "punct" and one.index > verb.index]
    return behind[-1] if behind else None


def _without(text: str, tree: Parse, verb: Token, last: Token) -> str | None:
    tokens = tree.subtree(last)
    if last.relation == "conj" and last.pos not in _VERBAL:
        return None
    begin = tokens[0].span.start
    if begin <= verb.span.start:
        return None
    gone = text[begin:]
    if KEPT.search(gone) or (last.relation == "prep" and last.index == verb.index + 1):
        return None
    if last.relation in ("conj", "appos", "npadvmod") and tokens[0].tag == "CD":
        return None
    if last.relation == "prep" and verb.lemma in ASKING_FOR_MORE:
        return None
    if last.relation == "conj" and not any(True for _ in tree.of(last, "nsubj", "nsubjpass")):
        return None
    left = text[:begin].rstrip(" ,;:").removesuffix(" and").rstrip(" ,;:")
    return None if left.endswith((" but", " or", " while", " yet")) else left


def _without_clause(text: str, tree: Parse, noun: Token) -> str | None:
    """The sentence without the relative clause or apposition behind a comma at its end."""
    for one in reversed([*tree.of(noun, "relcl", "appos", "acl", "prep")]):
        begin = tree.subtree(one)[0].span.start
        if not text[:begin].endswith(", ") or tree.subtree(one)[-1].index < len(tree.tokens) - 2:
            continue
        if KEPT.search(text[begin:]) or " and " in text[begin:]:
            return None
        return text[:begin].rstrip(" ,")
    return None
