"""Words of a parsed sentence, as they stand at its beginning and inside it."""

from collections.abc import Iterator, Sequence, Set

from copydesk.model.span import Span
from copydesk.understand.syntax import Parse, Token
from copydesk.write.clause import lowered

SUBJECTS = frozenset(("nsubj", "nsubjpass"))
WORDS_OWNING = 4
"""Words of an owner."""


def words_between(text: str, tokens: Sequence[Token]) -> str:
    """The text from the first of some words to the last."""
    return text[tokens[0].span.start : tokens[-1].span.end]


def is_one(tokens: Sequence[Token]) -> bool:
    """Whether words stand in a row."""
    return tokens[-1].index - tokens[0].index + 1 == len(tokens)


def inside(words: str, first: Token) -> str:
    """What began a sentence, inside one."""
    return lowered(words) if first.pos == "PROPN" else words[:1].lower() + words[1:]


def begun(words: str) -> str:
    """Words as they begin a sentence."""
    return words[:1].upper() + words[1:]


def owned(text: str, tree: Parse, nouns: Set[str]) -> Iterator[tuple[Token, Span, str]]:
    """Where "the board of the bank" may be "the bank's board": owner, place and other words.

    Args:
        text, tree: the sentence.
        nouns: what may be said to be its owner's, by its dictionary form.
    """
    for noun in tree.tokens:
        if noun.lemma.lower() not in nouns or noun.pos != "NOUN" or not noun.index:
            continue
        article = tree.tokens[noun.index - 1]
        of = next((one for one in tree.of(noun, "prep") if one.lemma == "of"), None)
        head = next(tree.of(of, "pobj"), None) if of else None
        if of is None or head is None or article.lemma != "the" or of.index != noun.index + 1:
            continue
        owner = tree.subtree(head)
        if [one.index for one in owner] != list(range(of.index + 1, head.index + 1)):
            continue
        if len(owner) > WORDS_OWNING:
            continue
        words = words_between(text, owner)
        mark = "’" if words.endswith("s") else "’s"
        yield head, article.span.join(head.span), f"{words}{mark} {noun.span.cut(text)}"


def subject_of(tree: Parse, root: Token) -> tuple[Token, ...]:
    """The words of the subject with which a sentence begins; none where it begins otherwise."""
    head = next(tree.of(root, *SUBJECTS), None)
    found = tree.subtree(head) if head else ()
    return found if found and found[0].index == 0 and is_one(found) else ()
