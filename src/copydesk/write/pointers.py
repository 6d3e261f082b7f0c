"""Words that point at what a sentence does not say: "the other two", "both", a bare "it"."""

from copydesk.understand.syntax import Parse, Token
from copydesk.write.lang.en.order import PERSONAL
from copydesk.write.lang.en.pointers import OTHERS, PERSONS, SAME_TIME, SOMEBODY, THING
from copydesk.write.lang.en.style import WEEKDAYS

_SUBJECTS = ("nsubj", "nsubjpass")
_OBJECTS = ("dobj", "pobj", "dative")
_EXPLAINED = ("prep", "relcl", "acl", "appos", "conj")


def pointer_in(tree: Parse, text: str) -> str | None:
    """The first word of a sentence that points out of it; None where none does.

    A pronoun that begins the sentence is the writer's own, and points at the sentence before.

    Args:
        tree: of the sentence.
        text: the sentence that was parsed.
    """
    for one in tree.tokens:
        word = one.span.cut(text).lower()
        if (
            _counts_known(tree, one, text)
            or _is_another(tree, one, word)
            or _is_both(tree, one, word)
            or _is_alike(tree, one, word, text)
            or _is_bare_it(tree, one, word)
            or _is_nobody(tree, one, word)
        ):
            return word
    return None


def _counts_known(tree: Parse, one: Token, text: str) -> bool:
    """Whether so many are spoken of as known, with no word on what they are: "of the three"."""
    if one.pos != "NUM" or one.relation in ("nummod", "compound", "quantmod", "npadvmod"):
        return False
    if not any(each.lemma == "the" for each in tree.of(one, "det")):
        return False
    explained = any(each.index > one.index for each in tree.of(one, *_EXPLAINED))
    explained = explained or (one.lemma == "one" and any(True for _ in tree.of(one, "amod")))
    return not explained and text[one.span.start : one.span.end].isalnum()


def _is_another(tree: Parse, one: Token, word: str) -> bool:
    """Whether it is "the other two", "the remaining 56" or "the others"."""
    if word not in OTHERS:
        return False
    if one.relation in (*_SUBJECTS, *_OBJECTS):
        return True
    head = tree.tokens[one.head]
    return one.relation == "amod" and any(each.lemma == "the" for each in tree.of(head, "det"))


def _is_both(tree: Parse, one: Token, word: str) -> bool:
    """Whether "both" stands alone: neither before "and" nor with a noun."""
    if word != "both" or one.relation in ("preconj", "det", "predet", "cc", "advmod"):
        return False
    return not any(True for _ in tree.of(one, "prep", "conj"))


def _is_alike(tree: Parse, one: Token, word: str, text: str) -> bool:
    """Whether it is "such" a thing or "the same" thing, with no word on which."""
    after = tree.tokens[one.index + 1].span.cut(text).lower() if _has_after(tree, one) else ""
    if word == "such":
        return after not in ("as", "that")
    if word != "same":
        return False
    behind = {each.span.cut(text).lower() for each in tree.tokens[one.index + 1 :]}
    return after not in SAME_TIME and "as" not in behind


def _has_after(tree: Parse, one: Token) -> bool:
    return one.index + 1 < len(tree.tokens)


def _is_bare_it(tree: Parse, one: Token, word: str) -> bool:
    """Whether a pronoun behind the subject has nothing before it in the sentence that it can mean.

    As the object of a verb it cannot mean the verb's subject; as the subject of a clause below one
    whose subject is the same word it means something else.
    """
    if word not in THING or one.index == 0:
        return False
    before = [
        each
        for each in tree.tokens[: one.index]
        if each.pos in ("NOUN", "PROPN") and each.relation not in ("compound", "npadvmod")
    ]
    verb = tree.tokens[one.head]
    if one.relation in _SUBJECTS:
        above = tree.tokens[verb.head]
        twice = any(each.lemma == one.lemma for each in tree.of(above, *_SUBJECTS))
        below = verb.relation == "ccomp" and above.index != verb.index
        return not before or (below and twice and above.relation != "ROOT")
    if one.relation in ("dobj", "dative"):
        own = {each.index for each in _subject_of(tree, verb)}
        return not any(each.index not in own for each in before)
    return one.relation == "pobj" and not before


def _is_nobody(tree: Parse, one: Token, word: str) -> bool:
    """Whether a pronoun behind the first word means a person whom the sentence does not have."""
    if word not in SOMEBODY or one.index == 0:
        return False
    return not any(
        (each.pos == "PROPN" and each.lemma.capitalize() not in WEEKDAYS)
        or each.lemma.lower() in PERSONS
        or each.lemma.endswith(PERSONAL)
        for each in tree.tokens
        if each.index != one.index
        and each.pos in ("NOUN", "PROPN", "PRON")
        and each.lemma.lower() not in SOMEBODY
    )


def _subject_of(tree: Parse, verb: Token) -> list[Token]:
    """The words of the subject of a verb, or of the one that it is joined to."""
    while not any(True for _ in tree.of(verb, *_SUBJECTS)) and verb.relation in ("conj", "xcomp"):
        verb = tree.tokens[verb.head]
    return [part for each in tree.of(verb, *_SUBJECTS) for part in tree.subtree(each)]
