"""Whether a time is that of a beginning or of an end: "ends today" beside "declared on Monday"."""

import re
from typing import Literal

from copydesk.model.claim import ClaimKind
from copydesk.understand.lang.en.phases import BEGINS, CLOSES, ENDS, FROM_THEN, UP_TO_THEN
from copydesk.understand.reading import Reading
from copydesk.verify.comparison import Comparison
from copydesk.verify.told_times import Told

Phase = Literal["begin", "close", "end"]
_LEAD = 70


def phase_of(told: Told) -> Phase | None:
    """What a time is of: a beginning, surely an end, or what may be an end or all that is told."""
    lead = told.before(_LEAD)
    if told.role == "from" or FROM_THEN.search(lead):
        return "begin"
    if told.role == "until" or UP_TO_THEN.search(lead):
        return "close"
    verbs: tuple[tuple[Phase, re.Pattern[str]], ...] = (
        ("begin", BEGINS),
        ("close", CLOSES),
        ("end", ENDS),
    )
    found = [(match.start(), name) for name, verb in verbs if (match := verb.search(lead))]
    return max(found)[1] if found else None


def is_of_another_phase(kind: ClaimKind, mine: Told, source: Reading, one: Comparison) -> bool:
    """Whether one of two times that differ is of the end of something, and the other is not.

    Args:
        kind: of the claim.
        mine: its time.
        source, one: a report, and what it has instead.
    """
    if kind not in (ClaimKind.DATE, ClaimKind.CLOCK):
        return False
    here = phase_of(mine)
    if here is None:
        return False
    sentence = one.passage.sentence
    theirs = [
        phase_of(Told(source, sentence, timex))
        for timex in source.timexes_by_sentence[sentence]
        if timex.span in one.differing
    ]
    if not theirs:
        return False
    if here == "begin":
        return theirs[0] in ("close", "end")
    return theirs[0] == "begin" or (here == "end" and theirs[0] is None)
