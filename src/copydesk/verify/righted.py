"""Values that an article itself refutes, and for which sources have what would be right.

The article is read once more with what would be right in their place; where a source bears that
out, and none the article's own value, the sources contradict the article too. Where the article
does not say what would be right, values of sources are tried with which it refutes itself no more.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cached_property

from copydesk.claims import claims_of
from copydesk.errors import ReadError
from copydesk.ingest import read
from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.evidence import Evidence, Stance
from copydesk.model.finding import Finding, Severity
from copydesk.model.span import Span
from copydesk.model.verdict import BORNE_OUT, Verdict, VerdictKind
from copydesk.understand.lang.en.listing import listed
from copydesk.understand.lang.en.weekdays import DAY_NAME
from copydesk.understand.reading import Reading
from copydesk.verify.passages import Passages
from copydesk.verify.told_instead import Instead, told_instead

Answer = Callable[[Reading, Claim], Verdict]
"""What the sources say of a claim of some reading."""

_OF_TWO = ("FG001", "FG002")
"""Rules that set a value against one told elsewhere in the article, which may be the right one."""
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


class Righted:
    """An article with what its findings make right in place of what is wrong in it."""

    def __init__(
        self, reading: Reading, findings: Sequence[Finding], answer: Answer, passages: Passages
    ) -> None:
        """Read when first asked for.

        Args:
            reading: the article.
            findings: what the rules find in it by itself.
            answer: what the sources say of a claim.
            passages: the sentences of the sources.
        """
        self._reading = reading
        self._findings = findings
        self._answer = answer
        self._passages = passages
        self._changes = _apart(_changes(reading, findings))

    def contradicted(self, verdict: Verdict) -> Verdict | None:
        """The verdict on a value that is wrong, where sources have the right one; else None.

        It has no code of a fault: the finding of the article itself says what is wrong.
        """
        change = next((one for one in self._changes if verdict.claim.span.overlaps(one[0])), None)
        if change is None:
            return self._by_the_sources(verdict)
        span, right = change
        weekday = DAY_NAME.fullmatch(right) is not None
        if verdict.kind in BORNE_OUT and not weekday:
            return None
        claim = self._claim_at(verdict.claim.kind, span, right)
        if claim is None:
            return None
        found = self._answer(self._anew, claim)
        return _contradicted(verdict, found, span, right, right if weekday else "")

    def _by_the_sources(self, verdict: Verdict) -> Verdict | None:
        """The verdict on a value that is wrong, where sources have one that the article allows."""
        reading, claim = self._reading, verdict.claim
        finding = next(
            (
                one
                for one in self._findings
                if one.severity is not Severity.INFO and claim.span.contains(one.span)
            ),
            None,
        )
        if finding is None or verdict.kind in BORNE_OUT:
            return None

        def anew(one: Instead) -> Reading:
            text = reading.text[: one.span.start] + one.words + reading.text[one.span.end :]
            return Reading(read(text), reading.reference)

        for one, other in told_instead(reading, claim, finding, self._passages, anew):
            place = Span(one.span.start, one.span.start + len(one.words))
            alike = (it for it in claims_of(other) if it.kind is claim.kind)
            told = next((it for it in alike if it.span.overlaps(place)), None)
            if told is not None:
                found = self._answer(other, told)
                if against := _contradicted(verdict, found, finding.span, one.words, ""):
                    return against
        return None

    @cached_property
    def _anew(self) -> Reading:
        text, done = "", 0
        for span, right in self._changes:
            text += self._reading.text[done : span.start] + right
            done = span.end
        return Reading(read(text + self._reading.text[done:]), self._reading.reference)

    @cached_property
    def _claims(self) -> Sequence[Claim]:
        """The claims of the article as read anew; none where it can be read no more."""
        try:
            return claims_of(self._anew)
        except ReadError:
            return ()

    def _claim_at(self, kind: ClaimKind, span: Span, right: str) -> Claim | None:
        """The claim that has what is right where the article has what is wrong."""
        before = sum(
            len(other) - (one.end - one.start) for one, other in self._changes if one < span
        )
        place = Span(span.start + before, span.start + before + len(right))
        alike = (one for one in self._claims if one.kind is kind and one.span.overlaps(place))
        return next(alike, None)


def _contradicted(
    verdict: Verdict, found: Verdict, span: Span, right: str, word: str
) -> Verdict | None:
    """The verdict on a value where the right one is found borne out, by passages with a word."""
    evidence = tuple(_against(found.evidence, word))
    if found.kind not in BORNE_OUT or not evidence:
        return None
    origins = list(dict.fromkeys(one.origin for one in evidence))
    has = "has" if len(origins) == 1 else "have"
    return replace(
        verdict,
        kind=VerdictKind.CONTRADICTED,
        reason=f"by what {listed(origins)} {has} it is {right}",
        origins=len(origins),
        evidence=evidence,
        span=span,
        right=right,
        code=None,
        name=None,
    )


def _against(evidence: Iterable[Evidence], word: str) -> Iterable[Evidence]:
    """The passages that have a word, as evidence against the article."""
    for one in evidence:
        if one.stance is Stance.SUPPORTS and word.lower() in one.quote.lower():
            yield replace(one, stance=Stance.CONTRADICTS)


def _changes(reading: Reading, findings: Iterable[Finding]) -> Iterable[tuple[Span, str]]:
    """Words that are wrong, each with what would be right in their place."""
    for found in findings:
        words, right = found.span.cut(reading.text), found.suggestion
        if right is None and found.code in _OF_TWO and len(found.related) == 1:
            right = found.related[0].cut(reading.text)
        if right is None:
            continue
        number = _NUMBER.search(words)
        if number and _NUMBER.fullmatch(right) and number[0] != words:
            right = words[: number.start()] + right + words[number.end() :]
        yield found.span, right


def _apart(changes: Iterable[tuple[Span, str]]) -> Sequence[tuple[Span, str]]:
    """Those that do not overlap one before, in order."""
    kept: list[tuple[Span, str]] = []
    for span, right in sorted(changes):
        if not kept or kept[-1][0].end <= span.start:
            kept.append((span, right))
    return kept
