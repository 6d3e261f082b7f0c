"""Which words are names: those that keep their capital in the middle of a sentence."""

import re
from collections.abc import Iterable

_CAPITAL = re.compile(r"(?<=[a-z,;] )[A-Z][\w’'-]*")


def names_in(texts: Iterable[str]) -> frozenset[str]:
    """The words that some texts write with a capital behind another word."""
    return frozenset(word for text in texts for word in _CAPITAL.findall(text))
