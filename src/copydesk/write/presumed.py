"""What a clause presumes its reader to know: "the claim", "gate 2", which only its report has told.

A clause that was cut out of its report keeps the words that lean on the sentences before it. Such
a noun is clear where the article has told of it, where most reports speak of it, where it says
itself which one is meant, or where all know it.
"""

from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

from copydesk.understand.syntax import Parse, Token
from copydesk.understand.terms import key_of
from copydesk.write.clause import lowered, tree_of
from copydesk.write.lang.en.presumed import KNOWN_TO_ALL, NUMBERED, SINGLING_OUT
from copydesk.write.lang.en.style import BODIES
from copydesk.write.runs import words_of

LEANING = "it means what stands before it in its source"
_EXPLAINING = ("prep", "relcl", "acl", "appos", "poss")
_NAMING = ("compound", "amod", "nmod", "nummod")
_FEWEST = 2
"""Origins that speak of what is no one report's own matter."""


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


def keys_of(text: str) -> frozenset[str]:
    """The keys of the words of a text."""
    return frozenset(map(_key, frozenset(words_of(text))))


@lru_cache(maxsize=65536)
def _key(word: str) -> str:
    return key_of(word)


def presumed(
    subject: str, verb: str, rest: str, told: Collection[str], spoken: Mapping[str, int], of: int
) -> str | None:
    """The first noun of a clause that only its own report explains; None where there is none.

    Args:
        subject, verb, rest: the clause taken apart.
        told: the keys of the words that the article has told.
        spoken: of how many origins each word is.
        of: how many origins there are.
    """
    text = f"{subject.strip()} {verb.strip()} {rest.strip().rstrip('.;:,')}.".replace("\n", " ")
    tree = tree_of(lowered(text))
    for noun in _definite(tree, text):
        word = noun.span.cut(text).lower()
        if _is_numbered(tree, noun):
            if _key(word) not in told:
                return word
            continue
        if word in KNOWN_TO_ALL | BODIES or noun.lemma in KNOWN_TO_ALL | BODIES:
            continue
        key = _key(word)
        first = noun.span.end <= len(subject)
        needed = max(_FEWEST, -(-of // 2)) if first else _FEWEST
        if key not in told and spoken.get(key, 0) < needed:
            return word
    return None


def _definite(tree: Parse, text: str) -> Iterator[Token]:
    """The nouns that are spoken of as known, without a word on which one is meant."""
    for noun in tree.tokens:
        if noun.pos != "NOUN" or not noun.span.cut(text).isalpha():
            continue
        if _is_numbered(tree, noun):
            yield noun
            continue
        if not any(one.lemma == "the" for one in tree.of(noun, "det")):
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
    return word[:1].isupper() or one.tag in ("JJS", "RBS") or word.lower() in SINGLING_OUT
