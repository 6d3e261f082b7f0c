"""Runs of words that a text shares with its sources.

An article writes its own sentences: eight words in a row that also stand in a source, outside
quotation marks, are the source's sentence. Numbers and letter case do not count as a difference.
"""

import re
from collections.abc import Iterable

LONGEST = 7
"""Words in a row that may be the same."""
_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")


def words_of(text: str) -> list[str]:
    """The words of a text, lower case."""
    return [word.lower().replace("’", "'") for word in _WORD.findall(text)]


class Runs:
    """All runs of eight words of some texts."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._runs: set[tuple[str, ...]] = set()
        for text in texts:
            words = words_of(text)
            self._runs.update(
                tuple(words[at : at + LONGEST + 1]) for at in range(len(words) - LONGEST)
            )

    def shared(self, sentence: str) -> tuple[str, ...] | None:
        """The first run of eight words that a sentence has from a text, outside quotations."""
        for stretch in _QUOTED.split(sentence):
            words = words_of(stretch)
            for at in range(len(words) - LONGEST):
                run = tuple(words[at : at + LONGEST + 1])
                if run in self._runs:
                    return run
        return None
