"""What a sentence presumes its reader to know: "the claim", "the other two", "it".

A clause that was cut out of its report keeps the words that lean on the sentences before it. Such a
word is clear where the article itself has told what it means, where the sentence says so, where
what was told implies it (a bus has a driver), or where all know it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from copydesk.understand.syntax import Parse, Token
from copydesk.understand.terms import key_of
from copydesk.write.clause import lowered, tree_of
from copydesk.write.lang.en.presumed import (
    ALIKE,
    IMPLIED,
    KNOWN_TO_ALL,
    NUMBERED,
    OF_A_COMPANY,
    OF_ANY_COUNTRY,
    PUBLIC_BODIES,
    REPORTING,
    SINGLING_OUT,
)
from copydesk.write.pointers import pointer_in
from copydesk.write.runs import words_of

LEANING = "it means what stands before it in its source"
_EXPLAINING = ("prep", "relcl", "acl", "appos", "poss")
_NAMING = ("compound", "amod", "nmod", "nummod")
_BEFORE_HYPHEN = re.compile(r"(?:\w+-)+$")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")


def spoken_by(texts: Mapping[str, str], origins: Mapping[str, str]) -> Mapping[str, int]:
    """Of how many origins each word is, by its key.

    Args:
        texts: the prose of each source, by name.
        origins: the origin of each source, by name.
    """
    return _spoken(tuple((origins.get(name, name), text) for name, text in texts.items()))


@lru_cache(maxsize=8)
def _spoken(told: tuple[tuple[str, str], ...]) -> Mapping[str, int]:
    found: dict[str, set[str]] = {}
    for origin, text in told:
        for key in keys_of(text):
            found.setdefault(key, set()).add(origin)
    return {key: len(by) for key, by in found.items()}


def topic_of(spoken: Mapping[str, int], origins: int) -> frozenset[str]:
    """The keys of the words that more than half of the origins have, two at the least.

    What all write of needs no introduction in an article on it.

    Args:
        spoken: of how many origins each word is, as of `spoken_by`.
        origins: how many there are.
    """
    return frozenset(key for key, of in spoken.items() if of > max(1, origins / 2))


def keys_of(text: str) -> frozenset[str]:
    """The keys of the words of a text."""
    return frozenset(map(_key, frozenset(words_of(text))))


@lru_cache(maxsize=65536)
def _key(word: str) -> str:
    return key_of(word)


def told_by(sentences: Iterable[str]) -> frozenset[str]:
    """The keys of what some sentences tell, without the words on who says so."""
    return keys_of(REPORTING.sub(" ", " ".join(sentences)))


@lru_cache(maxsize=1024)
def implied_by(told: frozenset[str]) -> frozenset[str]:
    """The keys of all that a reader knows who was told some words: a bus has a driver."""
    found = set(told)
    for first, second in _implications():
        if not first.isdisjoint(told):
            found |= second
    return frozenset(found)


@lru_cache(maxsize=1)
def _implications() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    alike = [(_keys(words), _keys(words)) for words in ALIKE]
    return (*alike, *((_keys(first), _keys(second)) for first, second in IMPLIED))


def _keys(words: str) -> frozenset[str]:
    return frozenset(map(_key, words.split()))


@lru_cache(maxsize=8192)
def presumed(
    text: str,
    told: frozenset[str],
    *,
    of_company: bool = False,
    topic: frozenset[str] = frozenset(),
) -> str | None:
    """The first word of a sentence that a reader cannot place; None where there is none.

    Args:
        text: the sentence; what it quotes is left aside.
        told: the keys of what the article has told, as of `told_by`.
        of_company: whether what the article is of is a company that it has named.
        topic: the keys of the words on what the news is about, as of `topic_of`; so many of a
            thing are clear only where they were told.
    """
    plain = _QUOTED.sub("so", text).replace("\n", " ").strip(" .;:,")
    tree = tree_of(lowered(f"{plain}."))
    pointer = pointer_in(tree, plain)
    if pointer is not None:
        return pointer
    for noun in _definite(tree, plain):
        word = _word_at(plain, noun)
        if _is_clear(tree, noun, plain, of_company=of_company):
            continue
        before = told_by([plain[: tree.span(noun).start]]) | told
        known = before if _is_numbered(tree, noun) else implied_by(before)
        known = known if any(True for _ in tree.of(noun, "nummod")) else known | topic
        if known.isdisjoint(_key(part) for part in (word, *word.split("-"))):
            return word
    return None


def _word_at(text: str, noun: Token) -> str:
    """A noun with what hyphens join to it: "shoot-out"."""
    joined = _BEFORE_HYPHEN.search(text[: noun.span.start])
    return f"{joined[0] if joined else ''}{noun.span.cut(text)}".lower()


def _is_clear(tree: Parse, noun: Token, text: str, *, of_company: bool) -> bool:
    """Whether a noun needs no telling: all know it, or it is the company that the news is of."""
    if _is_numbered(tree, noun):
        return False
    word = noun.span.cut(text).lower()
    if of_company and word in OF_A_COMPANY:
        return True
    described = [one.span.cut(text).lower() for one in tree.of(noun, *_NAMING)]
    if noun.lemma in PUBLIC_BODIES and described:
        return True
    common = word in KNOWN_TO_ALL or noun.lemma in KNOWN_TO_ALL
    return common and all(one in OF_ANY_COUNTRY or one.isdigit() for one in described)


def _definite(tree: Parse, text: str) -> Iterator[Token]:
    """The nouns that are spoken of as known, without a word on which one is meant."""
    for noun in tree.tokens:
        if noun.pos != "NOUN" or not noun.span.cut(text).replace("-", "").isalpha():
            continue
        if _is_numbered(tree, noun):
            yield noun
            continue
        if not any(one.lemma in ("the", "both") for one in tree.of(noun, "det", "predet")):
            continue
        if any(one.index > noun.index for one in tree.of(noun, *_EXPLAINING)):
            continue
        described = list(tree.of(noun, *_NAMING))
        if any(_singles_out(one, text) for one in described):
            continue
        if any(True for _ in tree.of(noun, "poss")):
            continue
        yield noun


def _is_numbered(tree: Parse, noun: Token) -> bool:
    """Whether a number behind a noun names which one is meant: "gate 2"."""
    after = tree.tokens[noun.index + 1] if noun.index + 1 < len(tree.tokens) else None
    return noun.lemma in NUMBERED and after is not None and after.pos == "NUM"


def _singles_out(one: Token, text: str) -> bool:
    """Whether a word before a noun names it or says which: "the Tampa office"."""
    word = one.span.cut(text)
    return word[:1].isupper() or one.tag in ("JJR", "JJS", "RBS") or word.lower() in SINGLING_OUT
