"""Which nouns take an article, as some texts use them: "the engine", but "traffic"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from copydesk.understand.quantity.counted import singular
from copydesk.write.lang.en.style import BEHIND_NOUN, COMMON_START

_WITH = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)((?:\s[a-z-]+){1,3})\b")
_WITHOUT = re.compile(r"\b(?:of|in|by|with|for|from|on)\s+([a-z-]+)\b")
_WORD = re.compile(r"(?<![\w’'])[a-z][a-z-]*")


@dataclass(frozen=True, slots=True)
class Nouns:
    """The words of some texts.

    Attributes:
        articled: those that stand behind an article or an owner, up to two other words between.
        bare: those that stand right behind a preposition or a conjunction.
        small: those written without a capital.
    """

    articled: frozenset[str] = frozenset()
    bare: frozenset[str] = frozenset()
    small: frozenset[str] = frozenset()

    def lacks_article(self, subject: str) -> bool:
        """Whether a subject was written without its article, as in a diary of hours.

        "Port engine stopped", "Square filled": the texts have "the engine", "the square".
        """
        words = BEHIND_NOUN.split(subject, maxsplit=1)[0].split()
        if COMMON_START.match(subject) or not words or not words[0][:1].isupper():
            return False
        if any(not word.islower() for word in words[1:]) or words[0].lower() not in self.small:
            return False
        noun = words[-1].lower()
        return singular(noun) == noun and noun in self.articled and noun not in self.bare


def nouns_in(texts: Iterable[str]) -> Nouns:
    """The words of some texts by how they stand in them."""
    whole = "\n".join(texts)
    return Nouns(
        frozenset(word for words in _WITH.findall(whole) for word in words.split()),
        frozenset(_WITHOUT.findall(whole)),
        frozenset(_WORD.findall(whole)),
    )
