"""The gate: a draft is checked against its own sources before anything is printed."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from copydesk.model.claim import ClaimKind
from copydesk.model.draft import Sentence
from copydesk.model.finding import Severity
from copydesk.model.quantity import Bound, Quantity, QuantityKind
from copydesk.model.report import Reference, ReferenceFrom, Report
from copydesk.model.verdict import Verdict, VerdictKind
from copydesk.understand.reading import Reading
from copydesk.write.layout import Laid, as_article
from copydesk.write.numerals import in_number

_SUPPORTED = (
    VerdictKind.CORROBORATED,
    VerdictKind.SINGLE_SOURCE,
    VerdictKind.SUPERSEDED,
    VerdictKind.DISPUTED,
)
_NUMBER = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d{1,15})?")
_WORD = re.compile(r"[A-Za-z]+(?:-[a-z]+)?")
_MULTIPLE = QuantityKind.MULTIPLE
_MEASURED = (ClaimKind.FIGURE, ClaimKind.DURATION)
_UNANSWERED = (VerdictKind.NOT_CHECKED, VerdictKind.FAILED)


@dataclass(frozen=True, slots=True)
class Judged:
    """What the gate says of a draft.

    Attributes:
        faults: why a sentence may not be printed, by the sentence.
        checked: how many claims could be compared, of how many.
        contradicted: how many are contradicted.
        agreed: the sentences of which two or more origins tell every claim.
        shared: those of which two or more origins tell some claim.
    """

    faults: Mapping[Sentence, str] = field(default_factory=dict)
    checked: tuple[int, int] = (0, 0)
    contradicted: int = 0
    agreed: frozenset[Sentence] = frozenset()
    shared: frozenset[Sentence] = frozenset()


def judge_draft(laid: Laid, report: Report) -> Judged:
    """Find the sentences of a checked draft that may not be printed."""
    faults: dict[Sentence, str] = {}
    by_sentence: dict[Sentence, list[Verdict]] = {}
    for verdict in report.verdicts:
        sentence = laid.sentence_at(verdict.claim.span)
        if sentence is not None:
            by_sentence.setdefault(sentence, []).append(verdict)
    for sentence, verdicts in by_sentence.items():
        why = _fault(sentence, verdicts)
        if why:
            faults[sentence] = why
    for sentence, why in _found(laid, report):
        faults.setdefault(sentence, why)
    answered = sum(verdict.kind not in _UNANSWERED for verdict in report.verdicts)
    contradicted = sum(verdict.kind is VerdictKind.CONTRADICTED for verdict in report.verdicts)
    agreed = frozenset(one for one, verdicts in by_sentence.items() if _is_agreed(verdicts))
    shared = frozenset(one for one, found in by_sentence.items() if any(map(_is_borne_out, found)))
    return Judged(faults, (answered, len(report.verdicts)), contradicted, agreed, shared)


def _is_agreed(verdicts: list[Verdict]) -> bool:
    """Whether independent origins bear out the figures of a sentence; its clauses, if it has none.

    Its names and days alone make nothing that two origins tell.
    """
    asked = [one for one in verdicts if one.claim.checkable]
    figures = [one for one in asked if one.claim.kind in _MEASURED and not _is_rank(one)]
    decisive = figures or [one for one in asked if one.claim.kind is ClaimKind.EVENT]
    return bool(decisive) and all(map(_is_borne_out, decisive))


def _is_borne_out(verdict: Verdict) -> bool:
    """Whether two or more origins say so."""
    return verdict.kind is VerdictKind.CORROBORATED and verdict.origins > 1


def _is_rank(verdict: Verdict) -> bool:
    """Whether it is on "the second blast"."""
    value = verdict.claim.value
    return isinstance(value, Quantity) and value.kind is QuantityKind.ORDINAL


def _fault(sentence: Sentence, verdicts: list[Verdict]) -> str | None:
    """Why the sentence of some claims may not be printed."""
    for verdict in verdicts:
        if verdict.kind is VerdictKind.CONTRADICTED:
            return f"contradicted: {verdict.reason}"
    answered = [one for one in verdicts if one.claim.checkable and one.kind not in _UNANSWERED]
    alone = [one.claim.value for one in answered if one.kind is VerdictKind.NOT_FOUND]
    figures = [
        value
        for value in alone
        if isinstance(value, Quantity) and value.kind not in (QuantityKind.ORDINAL, _MULTIPLE)
    ]
    cited = _values(sentence) if figures else frozenset()
    if any(not cited.issuperset(_ends(figure)) for figure in figures):
        return "a figure that its evidence does not have"
    supported = any(one.kind in _SUPPORTED for one in answered)
    if answered and not supported and not (figures and sentence.by == "copydesk"):
        return "no source was found to support it"
    return None


def _ends(figure: Quantity) -> tuple[float, ...]:
    """The numbers of a figure: both ends of a range."""
    return (figure.low, figure.high) if figure.bound is Bound.RANGE else (figure.value,)


def _values(sentence: Sentence) -> frozenset[float]:
    """The numbers in what a sentence rests on."""
    text = "\n\n".join(" ".join(piece.quote.split()) for piece in sentence.evidence)
    reading = Reading(as_article(text), Reference(None, ReferenceFrom.NONE))
    ends = {end for one in reading.quantities for end in (one.value, one.low, one.high, *one.terms)}
    digits = {float(one.replace(",", "")) for one in _NUMBER.findall(text)}
    words = {in_number(word) for word in _WORD.findall(text)}
    return frozenset(ends) | digits | {float(word) for word in words if word is not None}


def _found(laid: Laid, report: Report) -> Iterator[tuple[Sentence, str]]:
    """What the rules find; the sources' own findings mirror verdicts."""
    for finding in report.findings:
        if finding.code.startswith("SR") or finding.severity is not Severity.ERROR:
            continue
        sentence = laid.sentence_at(finding.span)
        if sentence is not None:
            yield sentence, f"{finding.code} {finding.name}: {finding.message}"
