"""What sources contradict: what later reports have overtaken, and what never was right."""

from collections.abc import Set

from copydesk.model.claim import ClaimKind
from copydesk.model.quantity import Quantity
from copydesk.model.span import Span
from copydesk.model.update import Stale, StaleKind
from copydesk.model.verdict import Verdict, VerdictKind
from copydesk.verify.faults import OPPOSITE, PLACE, SPEAKER
from copydesk.verify.series import is_moving
from copydesk.write.lang.en.style import POINTING
from copydesk.write.runs import words_of
from copydesk.write.update.beside import Beside, aware
from copydesk.write.update.in_style import in_style_of, is_opposite
from copydesk.write.update.notes import (
    correction_note,
    misquoted_note,
    overtaken_note,
    wrong_speaker_note,
)

_AGAINST = 2
"""Origins that must contradict what has no other words to stand in its place."""
_REPLACEABLE = (
    ClaimKind.FIGURE,
    ClaimKind.DATE,
    ClaimKind.CLOCK,
    ClaimKind.DURATION,
    ClaimKind.NAME,
    ClaimKind.PLACE,
)
_SHORT = 3


def contradicted(beside: Beside, counted: Set[Span]) -> tuple[list[Stale], list[Span]]:
    """What no longer stands, and the claims of which that is not certain.

    Args:
        beside: the article and the record.
        counted: the counts that are of a series, which is asked and not the verdict.
    """
    stale: list[Stale] = []
    in_doubt: list[Span] = []
    for verdict in beside.verdicts:
        value = verdict.claim.value
        if verdict.kind is not VerdictKind.CONTRADICTED or (value and value.span in counted):
            continue
        if verdict.code == OPPOSITE.code and _only_later(beside, verdict):
            stale.append(_overtaken(beside, verdict))
        elif _is_sure(beside, verdict):
            stale.append(_corrected(beside, verdict))
        else:
            in_doubt.append(verdict.span)
    return stale, in_doubt


def _is_sure(beside: Beside, verdict: Verdict) -> bool:
    """Whether a contradiction shows that the article was never right.

    Weekdays and "next day" may be of another day than the source's, a place of another event; a
    count that moves may be of another hour.
    """
    claim = verdict.claim
    was = verdict.span.cut(beside.reading.text)
    if verdict.right is None or claim.kind is ClaimKind.DURATION or verdict.code == PLACE.code:
        if verdict.origins < _AGAINST:
            return False
    elif set(words_of(was)) <= set(words_of(verdict.right)) or _same_office(was, verdict.right):
        return False
    if claim.kind is ClaimKind.DATE and not (_has_digit(was) and _has_digit(verdict.right)):
        return False
    return not (isinstance(claim.value, Quantity) and is_moving(claim.value))


def _same_office(was: str, right: str) -> bool:
    """Whether two wordings end in one common noun: "Sarvian minister", "Sarvia's minister"."""
    mine, theirs = was.split()[-1:], right.split()[-1:]
    return mine == theirs and mine[0].islower() and len(was.split()) > 1


def _has_digit(words: str | None) -> bool:
    return any(character.isdigit() for character in words or "")


def _only_later(beside: Beside, verdict: Verdict) -> bool:
    """Whether all that is against a claim was published after the article."""
    times = [piece.published for piece in verdict.evidence if piece.published]
    if beside.told is None or len(times) < len(verdict.evidence):
        return False
    return all(aware(time) > beside.told for time in times)


def _overtaken(beside: Beside, verdict: Verdict) -> Stale:
    whole = beside.sentence(verdict.claim.sentence)
    said = whole.cut(beside.reading.article.prose)
    by = beside.publishers(verdict.evidence)
    note = overtaken_note(said, by, verdict.evidence, beside.told)
    return Stale(StaleKind.UPDATE, whole, verdict.span, None, note, verdict.evidence)


def _corrected(beside: Beside, verdict: Verdict) -> Stale:
    text = beside.reading.text
    whole = beside.sentence(beside.reading.sentence_at(verdict.span))
    kind, was = verdict.claim.kind, verdict.span.cut(text)
    now = in_style_of(was, verdict.right, kind, verdict.claim.value) if verdict.right else None
    of_speaker = verdict.code == SPEAKER.code
    replaceable = (kind in _REPLACEABLE or is_opposite(was, now)) and not of_speaker
    said, by = " ".join(was.split()), beside.publishers(verdict.evidence)
    if of_speaker:
        note = wrong_speaker_note(said, now, by)
    elif kind is ClaimKind.QUOTE:
        note = misquoted_note(_speaker_of(beside, verdict), said, now, by)
    else:
        note = correction_note(kind, said, now, by)
    return Stale(
        kind=StaleKind.CORRECTION,
        sentence=whole,
        span=verdict.span,
        now=now,
        note=note,
        evidence=verdict.evidence,
        fits=now is not None and replaceable and _fits(text, whole, verdict.span, now),
    )


def _speaker_of(beside: Beside, verdict: Verdict) -> str | None:
    """The words for the speaker of a quotation, where they name somebody."""
    reading = beside.reading
    for quotation in reading.quotations:
        speaker = quotation.speaker
        if speaker is not None and quotation.span.overlaps(verdict.span):
            words = " ".join(speaker.span.cut(reading.text).split())
            return None if POINTING.match(words) else words
    return None


def _fits(text: str, whole: Span, span: Span, now: str) -> bool:
    """Whether words can stand in a sentence in which none of them stands already."""
    if not whole.contains(span):
        return False
    rest = text[whole.start : span.start] + " " + text[span.end : whole.end]
    new = set(words_of(now)) - set(words_of(span.cut(text)))
    return not {word for word in new if len(word) > _SHORT and word.isalpha()} & set(words_of(rest))
