"""What somebody is whom a lede names: "Lantern Foods, a maker of frozen meals,"."""

import re
from collections.abc import Iterable, Iterator

from copydesk.model.evidence import Evidence
from copydesk.write.lang.en.style import BODIES, COMMON_START, DEICTIC, OWN_VOICE
from copydesk.write.telling import Telling

_APPOSED = r",\s+(?:the|an?)\s+([A-Za-z][^,.;:\"“”]{5,80}),\s"
_BEHIND = re.compile(r"\s(?:for|in|with|from|at|on|to|that|which|whose)\s.*$", re.DOTALL)
"""What a description can do without, behind its noun."""


def descriptions(telling: Telling, name: str, evidence: Iterable[Evidence]) -> Iterator[str]:
    """A name with what sources say it is, the fullest first; none for people and common nouns."""
    if not is_name(name) or telling.cast.named_in(name):
        return
    for piece in evidence:
        found = re.search(rf"\b{re.escape(name)}{_APPOSED}", f"{piece.quote} ")
        if found is None or DEICTIC.search(found[1]) or OWN_VOICE.search(found[1]):
            continue
        what = " ".join(found[1].split())
        for words in dict.fromkeys((what, _BEHIND.sub("", what))):
            yield f"{name}, {'an' if words[0].lower() in 'aeiou' else 'a'} {words}"


def is_name(words: str) -> bool:
    """Whether a subject is a name: "Lantern Foods", not "The company"."""
    return words[:1].isupper() and not COMMON_START.match(words)


def is_body(words: str) -> bool:
    """Whether a subject is a body spoken of as known: "the company"."""
    the, _, noun = words.lower().partition(" ")
    return the == "the" and noun in BODIES
