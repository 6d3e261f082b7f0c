"""What sources contradict: what later reports have overtaken, and what never was right."""

import re
from collections.abc import Sequence, Set

from copydesk.model.claim import ClaimKind
from copydesk.model.quantity import Quantity
from copydesk.model.span import Span
from copydesk.model.update import Stale, StaleKind
from copydesk.model.verdict import Verdict, VerdictKind
from copydesk.verify.faults import OPPOSITE, PLACE, SPEAKER
from copydesk.verify.series import MOVING, is_moving
from copydesk.write.lang.en.style import POINTING
from copydesk.write.lang.en.updating import PRONOUN, PRONOUNS
from copydesk.write.runs import words_of
from copydesk.write.update.beside import Beside, aware
from copydesk.write.update.in_style import in_style_of, is_opposite
from copydesk.write.update.notes import (
    correction_note,
    misquoted_note,
    overtaken_note,
    wrong_speaker_note,
)
from copydesk.write.update.rows import state_of_row

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
_NEAR = 8
_THE = re.compile(r"\b(?:the|an?)\s+\Z", re.IGNORECASE)
_OWNED = re.compile(r"\S{1,40}['’]s?\s")


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
    replaceable = replaceable and not _is_of_moving_row(beside, verdict)
    replaceable = replaceable and (kind is not ClaimKind.NAME or _same_pronoun(beside, whole, now))
    said, by = " ".join(was.split()), beside.publishers(verdict.evidence)
    if of_speaker:
        note = wrong_speaker_note(kind, _with_article(text, verdict.span), now, by)
    elif kind is ClaimKind.QUOTE:
        note = misquoted_note(_speaker_of(beside, verdict), said, now, by)
    else:
        note = correction_note(kind, said, now, by, _whose_office(beside, verdict.span))
    return Stale(
        kind=StaleKind.CORRECTION,
        sentence=whole,
        span=verdict.span,
        now=now,
        note=note,
        evidence=verdict.evidence,
        fits=now is not None and replaceable and _fits(text, whole, verdict.span, now),
    )


def _same_pronoun(beside: Beside, whole: Span, now: str | None) -> bool:
    """Whether "he" or "she" in a sentence or behind it can be the person who is named now."""
    block = next(
        (one.span for one in beside.report.article.blocks if one.span.contains(whole)), whole
    )
    prose = Span(whole.start, block.end).cut(beside.reading.article.prose)
    used = {PRONOUNS[found[0].lower()] for found in PRONOUN.finditer(prose)}
    people = (one for event in beside.record.events for one in event.people)
    theirs = {one.pronoun for one in people if now and now.endswith((one.name, one.short))}
    return used <= theirs


def _is_of_moving_row(beside: Beside, verdict: Verdict) -> bool:
    """Whether a cell counts what reports go on counting: what was right may be another by now."""
    number = verdict.claim.value
    if not isinstance(number, Quantity):
        return False
    return state_of_row(beside.report.article, number) in MOVING


def _speaker_of(beside: Beside, verdict: Verdict) -> str | None:
    """The words for the speaker of a quotation, where they name somebody."""
    reading = beside.reading
    for quotation in reading.quotations:
        speaker = quotation.speaker
        if speaker is not None and quotation.span.overlaps(verdict.span):
            words = " ".join(speaker.span.cut(reading.text).split())
            return _named(beside, speaker.words) if POINTING.match(words) else words
    return None


def _named(beside: Beside, words: Sequence[str]) -> str | None:
    """The fullest name of somebody whose words it folds to."""
    people = (one for one in beside.reading.people if words and one.words == tuple(words))
    return next((one.fullest.cut(beside.reading.text) for one in people), None)


def _whose_office(beside: Beside, span: Span) -> str | None:
    """The name of the person whose office some words are."""
    for person in beside.reading.people:
        if any(holding.office.span.overlaps(span) for holding in person.holdings):
            return person.fullest.cut(beside.reading.text)
    return None


def _with_article(text: str, span: Span) -> str:
    """The words for a speaker, "the" before them included."""
    said = " ".join(span.cut(text).split())
    before = _THE.search(text[max(0, span.start - _NEAR) : span.start])
    return f"the {said}" if before and before[0].lower().startswith("the") else said


def _fits(text: str, whole: Span, span: Span, now: str) -> bool:
    """Whether words can stand in a sentence in which none of them stands already.

    "Tarn's quality boss" cannot stand behind "the".
    """
    ahead = text[max(0, span.start - _NEAR) : span.start]
    if not whole.contains(span) or (_THE.search(ahead) and _OWNED.match(now)):
        return False
    rest = text[whole.start : span.start] + " " + text[span.end : whole.end]
    new = set(words_of(now)) - set(words_of(span.cut(text)))
    return not {word for word in new if len(word) > _SHORT and word.isalpha()} & set(words_of(rest))
