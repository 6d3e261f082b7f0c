"""Whether a quotation says by itself, or by what was told before it, what it is about."""

import re
from collections.abc import Iterable, Mapping

from copydesk.model.event import Statement
from copydesk.write.presumed import implied_by, keys_of, presumed, told_by

_LONG = 4
"""Letters of a word that says something."""
_GOES_ON = re.compile(r",?[\"”’']\s[^\"“”.!?]{2,80},\s[\"“‘'][a-z]")
"""How a sentence in quotation marks goes on behind its speaker."""


def lacks_topic(words: str, sentences: Iterable[str]) -> bool:
    """Whether a quotation speaks of something as known of which the article has told nothing.

    Args:
        words: the quotation.
        sentences: what the article has told before it.
    """
    told = told_by(sentences)
    shared = {key for key in keys_of(words) if len(key) >= _LONG} & implied_by(told)
    return not shared and presumed(words, told) is not None


def goes_on_below(one: Statement, texts: Mapping[str, str]) -> bool:
    """Whether the rest of a quotation's sentence stands behind its speaker: "because ..."."""
    return any(
        _GOES_ON.match(text, at + len(one.words))
        for text in texts.values()
        if (at := text.find(one.words)) >= 0
    )
