"""Words of a parsed sentence, as they stand at its beginning and inside it."""

from collections.abc import Sequence

from copydesk.understand.syntax import Parse, Token
from copydesk.write.clause import lowered

SUBJECTS = frozenset(("nsubj", "nsubjpass"))


def words_between(text: str, tokens: Sequence[Token]) -> str:
    return text[tokens[0].span.start : tokens[-1].span.end]


def is_one(tokens: Sequence[Token]) -> bool:
    """Whether words stand in a row."""
    return tokens[-1].index - tokens[0].index + 1 == len(tokens)


def inside(words: str, first: Token) -> str:
    """What began a sentence, inside one."""
    return lowered(words) if first.pos == "PROPN" else words[:1].lower() + words[1:]


def begun(words: str) -> str:
    return words[:1].upper() + words[1:]


def subject_of(tree: Parse, root: Token) -> tuple[Token, ...]:
    """The words of the subject with which a sentence begins; none where it begins otherwise."""
    head = next(tree.of(root, *SUBJECTS), None)
    found = tree.subtree(head) if head else ()
    return found if found and found[0].index == 0 and is_one(found) else ()
