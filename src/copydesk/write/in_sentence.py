"""A fact that one origin alone has, told in the sentence in which that has it, in other words.

A clause taken out of its sentence loses what the sentence says of it; its own sentence, cut from
the end where it is long, keeps its grammar and its hedges.
"""

import re
from functools import partial

from copydesk.model.event import Passage
from copydesk.write.lang.en.account import CREDITED, DATELINE, POINTING
from copydesk.write.moments import Told
from copydesk.write.passages import shorter, wordings
from copydesk.write.telling import Item, Maker, Telling
from copydesk.write.unfit import is_fit

_SAID = re.compile(r"\b(?:said|says|told|according\s+to|reported|announced)\b")


def sentence_item(telling: Telling, one: Told) -> Item | None:
    """The fact in its sentence; None where that leans on others or finds no wording."""
    piece = one.evidence[0]
    words = " ".join(DATELINE.sub("", piece.quote).split())
    whole = Passage(
        one.id, words, 2, None, bool(POINTING.match(words)), False, (piece,), one.origins
    )
    before = len(telling.left_out)
    for passage in (whole, *shorter(whole)):
        if one.verb.split()[-1] not in passage.words or not is_fit(telling, passage):
            continue
        makers = [partial(_credited, telling, passage, make) for make in wordings(telling, passage)]
        item = telling.tell(one.id, makers, [one.id], [piece], words)
        if item is not None:
            del telling.left_out[before:]
            return item
    return None


def is_as_reported(one: Told) -> bool:
    """Whether a fact has the words of its report, and was not put as it came to be."""
    words = " ".join(one.evidence[0].quote.split())
    return one.subject in words and one.verb in words


def is_a_main_clause(one: Told) -> bool:
    """Whether a fact is the main clause of its sentence, or one that "and" joins to it."""
    words = " ".join(DATELINE.sub("", one.evidence[0].quote).split())
    joined = f" and {one.subject} " in words
    return joined or (words.startswith(one.subject) and not POINTING.match(words))


def _credited(telling: Telling, passage: Passage, make: Maker) -> str | None:
    """A wording with the outlet that has it, where it names nobody itself."""
    told = make()
    if told is None or _SAID.search(told) or CREDITED.search(told):
        return told
    credit = telling.source_words(passage.evidence, passage.origins)
    return f"{told.rstrip(' .')}, {credit}" if credit else told
