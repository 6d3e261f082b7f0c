"""Claims of which a part is wrong: what is left of them is what sources can have."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from copydesk.ingest import read
from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.finding import Finding, Severity
from copydesk.model.quantity import Quantity
from copydesk.model.report import Reference, ReferenceFrom
from copydesk.model.span import Span
from copydesk.model.verdict import Verdict, VerdictKind
from copydesk.understand.lang.en.function_words import ENGLISH
from copydesk.understand.reading import Reading

_BORNE_OUT = (VerdictKind.CORROBORATED, VerdictKind.SINGLE_SOURCE)
_OPEN = (*_BORNE_OUT, VerdictKind.NOT_FOUND)
"""What is said of a claim as long as nothing is known against a part of it."""
_FEWEST = 4
"""Content words that what is left of a clause must have to be a claim."""


def without_wrong_parts(
    reading: Reading,
    verdicts: Sequence[Verdict],
    findings: Iterable[Finding],
    answer: Callable[[Claim], Verdict],
) -> Iterator[Verdict]:
    """Verdicts in which no claim stands of which a number, a name or a time is known to be wrong.

    A value that the article itself or the calendar refutes is not checked: "Thursday, 3 January"
    of a Wednesday is not corroborated by reports that have the third. What the article's own
    numbers make right stands before what a report has. A clause with something wrong in it is
    compared anew without that, and its verdict is on the rest alone.

    Args:
        reading: the article.
        verdicts: what the sources say of each claim.
        findings: what the rules find in the article by itself.
        answer: what the sources say of a further claim.
    """
    grave = [found for found in findings if found.severity is not Severity.INFO]
    contradicted = [one.span for one in verdicts if one.kind is VerdictKind.CONTRADICTED]
    refuted = [found.span for found in grave]
    for verdict in verdicts:
        if verdict.claim.kind is ClaimKind.EVENT and verdict.kind in _OPEN:
            yield _of_the_rest(reading, verdict, [*contradicted, *refuted], answer)
        elif _is_answered_otherwise(verdict, grave) or _is_refuted(verdict, refuted):
            yield _not_checked(verdict, "wrong by the article itself")
        else:
            yield verdict


def _of_the_rest(
    reading: Reading,
    verdict: Verdict,
    wrong: Iterable[Span],
    answer: Callable[[Claim], Verdict],
) -> Verdict:
    """The verdict on a clause without what is wrong in it."""
    inside = [span for span in wrong if verdict.claim.says(span)]
    if not inside:
        return verdict
    rest = _rest(reading, verdict.claim, inside)
    said = answer(rest) if rest else None
    return said if said and said.kind in _BORNE_OUT else _not_checked(verdict, "part is wrong")


def _rest(reading: Reading, claim: Claim, wrong: Sequence[Span]) -> Claim | None:
    """A clause cut to its longest stretch without wrong words; none if that says too little."""
    borders = sorted((*wrong, Span(claim.clause.end, claim.clause.end)))
    start, parts = claim.clause.start, []
    for span in borders:
        parts.append(_trimmed(reading, Span(start, max(start, span.start))))
        start = max(start, span.end)
    longest = max(parts, key=len)
    terms = [term for term in reading.terms[claim.sentence] if longest.contains(term.span)]
    if len(terms) < _FEWEST:
        return None
    inner = tuple(span for span in claim.inner if longest.contains(span))
    return replace(claim, span=longest, clause=longest, inner=inner)


def _trimmed(reading: Reading, span: Span) -> Span:
    """Some words without what can neither begin nor end a statement: commas, "and", "on"."""
    words = span.cut(reading.article.prose)
    led, trailed = _LEADING.match(words), _TRAILING.search(words)
    start = led.end() if led else 0
    end = trailed.start() if trailed else len(words)
    return Span(span.start + start, span.start + max(start, end))


_LINKS = "|".join(sorted(ENGLISH))
_LEADING = re.compile(r"(?:[\W_]+|(?:and|but|or|of)\b)+", re.IGNORECASE)
_TRAILING = re.compile(rf"(?:[\W_]+|\b(?:{_LINKS}))+\Z", re.IGNORECASE)


def _is_refuted(verdict: Verdict, refuted: Sequence[Span]) -> bool:
    value = verdict.claim.value is not None and verdict.kind in _OPEN
    return value and any(verdict.claim.span.contains(span) for span in refuted)


def _is_answered_otherwise(verdict: Verdict, findings: Sequence[Finding]) -> bool:
    """Whether the article's own numbers give a value another right one than a source does.

    A single report that seems to have a third value is rather of another thing.
    """
    value, right = verdict.claim.value, verdict.right
    if verdict.kind is not VerdictKind.CONTRADICTED or not isinstance(value, Quantity):
        return False
    return right is not None and any(
        found.suggestion is not None
        and found.span.overlaps(value.number_span)
        and not _same_number(found.suggestion, right)
        for found in findings
    )


def _same_number(one: str, other: str) -> bool:
    """Whether two wordings may give one number; so if either gives none, or several."""
    mine, theirs = _quantities(one), _quantities(other)
    if len(mine) != 1 or len(theirs) != 1:
        return True
    return mine[0].allows(theirs[0].value) or theirs[0].allows(mine[0].value)


def _quantities(words: str) -> tuple[Quantity, ...]:
    return Reading(read(words), Reference(None, ReferenceFrom.NONE)).quantities


def _not_checked(verdict: Verdict, reason: str) -> Verdict:
    return replace(
        verdict, kind=VerdictKind.NOT_CHECKED, reason=reason, origins=0, evidence=(), right=None
    )
