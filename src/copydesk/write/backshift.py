"""Reported speech: what was said, its verbs in the past."""

import re
from collections.abc import Iterator

from copydesk.understand.syntax import Parse, Token
from copydesk.write.clause import Clause, tree_of
from copydesk.write.inflect import past
from copydesk.write.lang.en.verbs import MODALS
from copydesk.write.telling import Telling


def backshifted(words: str) -> str:
    """What was said, in reported speech: "has fallen" becomes "had fallen"."""
    text = f"{words}."
    tree = tree_of(text)
    root = tree.root
    if root is None:
        return words
    pieces: list[str] = []
    at = 0
    for one in sorted(_finite(tree, root), key=lambda token: token.span.start):
        told = one.span.cut(text)
        subject = next(iter(tree.of(tree.tokens[one.head], "nsubj", "nsubjpass")), None)
        subject = next(iter(tree.of(one, "nsubj", "nsubjpass")), subject)
        plural = subject is not None and subject.tag in ("NNS", "NNPS")
        shifted = MODALS.get(told.lower()) if one.tag == "MD" else past(one.lemma, plural=plural)
        shifted = shifted if told.isalpha() and len(told) > 1 else told
        pieces += [text[at : one.span.start], shifted or told]
        at = one.span.end
    return ("".join(pieces) + text[at:]).removesuffix(".")


def _finite(tree: Parse, root: Token) -> Iterator[Token]:
    """The finite verbs of the main clause and of those joined to it, in a present or future."""
    waiting = [root]
    while waiting:
        verb = waiting.pop()
        waiting += tree.of(verb, "conj", "ccomp")
        if verb.pos not in ("VERB", "AUX"):
            continue
        helpers = list(tree.of(verb, "aux", "auxpass"))
        first = min([verb, *helpers], key=lambda token: token.index)
        if first.tag in ("VBZ", "VBP", "MD"):
            yield first


def clause_of(telling: Telling, words: str) -> Clause | None:
    """A clause in words taken apart, its verb in the past tense; None when it is none."""
    text = f"{words}."
    tree = tree_of(text)
    root = tree.root
    if root is None or root.pos not in ("VERB", "AUX"):
        return None
    group = [root, *tree.of(root, "aux", "auxpass", "neg")]
    first = min(one.span.start for one in group)
    end = max(one.span.end for one in group)
    subject = text[:first].strip()
    if not subject or not any(True for _ in tree.of(root, "nsubj", "nsubjpass", "expl", "csubj")):
        return None
    return telling.clause(subject, text[first:end], text[end:-1])


_SINCE = re.compile(r"\bsince\b")


def in_simple_past(text: str) -> str:
    """A sentence whose main verb is in the present perfect, as what happened: "police found"."""
    tree = tree_of(f"{text}.")
    root = tree.root
    if root is None or root.tag != "VBN" or any(True for _ in tree.of(root, "neg")):
        return text
    if _SINCE.search(text):
        return text
    have = next((one for one in tree.of(root, "aux") if one.tag in ("VBZ", "VBP")), None)
    if have is None or have.lemma != "have" or have.index > root.index:
        return text
    been = next(tree.of(root, "auxpass"), None)
    many = have.tag == "VBP"
    if root.lemma == "be" and text[root.span.end :].startswith(" to "):
        return f"{text[: have.span.start]}went{text[root.span.end :]}"
    if been is not None:
        simple, at = past("be", plural=many), been
    else:
        simple, at = past(root.lemma, plural=many), root
    before, between = text[: have.span.start], text[have.span.end : at.span.start].lstrip()
    return f"{before}{between}{simple}{text[at.span.end :]}"
