"""Whether a report says how things are or will be, and the article is of a later day."""

import re
from datetime import timedelta

from copydesk.events.lang.happenings import LASTING
from copydesk.model.event import Passage
from copydesk.write.backshift import in_simple_past
from copydesk.write.sentence_shape import defines, finite_verb, looks_ahead
from copydesk.write.telling import Telling

_STALE = timedelta(days=2)
"""How much later an article may be than a report that says how things are."""


def is_of_its_day(telling: Telling, one: Passage) -> bool:
    """Whether a passage says what need not hold any more when the article appears."""
    published, as_of = one.evidence[0].published, telling.event.as_of
    if published is None or as_of is None:
        return False
    if as_of.replace(tzinfo=None) - published.replace(tzinfo=None) < _STALE:
        return False
    if looks_ahead(one.words):
        return True
    plain = one.words.rstrip(". ")
    if in_simple_past(plain) != plain:
        return False
    first, lemma = finite_verb(one.words)
    if first not in ("VBZ", "VBP") or defines(one.words):
        return False
    return lemma not in LASTING and not (lemma in _DONE_FOR_LONG and _IS_DONE.search(one.words))


_DONE_FOR_LONG = frozenset("sell use make know call own locate name build situate".split())
_IS_DONE = re.compile(r"\b(?:is|are)\s(?:not\s|also\s|mostly\s|widely\s)?\w+(?:ed|[dtn])\b")
"""What is done to a thing for long: "the drug is not sold in Ireland"."""
