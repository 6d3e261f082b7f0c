"""Clauses cut off before the "but" of their sentence, which mean something else without it."""

import re
from collections.abc import Sequence

from copydesk.events.lang.contrast import GOES_ON_BUT
from copydesk.model.evidence import Evidence

_LAST = 3
"""Words by which the end of a clause is found in its sentence."""
_WORD = re.compile(r"[\w’'-]+")


def is_cut_off(words: str, evidence: Sequence[Evidence]) -> bool:
    """Whether the sentence of a report goes on with "but" where a clause of it ends.

    Args:
        words: of the clause, as written.
        evidence: where it stands.
    """
    last = _WORD.findall(words)[-_LAST:]
    if not evidence or len(last) < _LAST:
        return False
    pattern = r"\b" + r"\W+".join(map(re.escape, last)) + r"\b"
    found = list(re.finditer(pattern, evidence[0].quote))
    return bool(found) and bool(GOES_ON_BUT.match(evidence[0].quote[found[-1].end() :]))
