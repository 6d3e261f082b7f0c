"""The cues of paraphrased speech: verbs, "according to", names before a colon, "its forecast"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.lang.en.quotes import NOT_VERBS_AFTER, VERBS
from copydesk.understand.lang.en.told import (
    AMOUNT,
    CONTINUES,
    FINITE,
    GIVES_AMOUNT,
    ONLY_WITH_THAT,
    TO_BE,
    VIEW_NOUNS,
    VIEW_VERBS,
)
from copydesk.understand.quotes.speech import HEARD, Attribution, is_verb, subject_of
from copydesk.understand.words import Word

_FEWEST = 4
"""Words that tell anything."""
_LABEL = 6
"""Words before a colon that may name who speaks."""
_PHRASE = 14
"""Words behind "according to" among which its noun phrase ends."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One attribution of a sentence.

    Attributes:
        found: the words of attribution.
        span: from the first to the last of them that is certain: the verb, "according to".
        trailing: whether what is told stands before it.
    """

    found: Attribution
    span: Span
    trailing: bool


def cues_of(prose: str, words: Sequence[Word], sentence: Span) -> Iterator[Cue]:
    """The attributions of a sentence, in order.

    Args:
        prose: the text.
        words: the words of the sentence that are the writer's own.
        sentence: its place.
    """
    label = _label(prose, words, sentence)
    if label:
        yield label
        return
    for at, word in enumerate(words):
        if word.lower == "to" and at and words[at - 1].lower == "according" and words[at + 1 :]:
            subject = Span(words[at + 1].span.start, _phrase_end(prose, words, at + 1))
            span = Span(words[at - 1].span.start, word.span.end)
            yield Cue(Attribution(subject, True), span, span.start > sentence.start)
            continue
        cue = _view_cue(prose, words, at) if word.lower in VIEW_NOUNS else None
        if cue is None and (word.lower in VIEW_VERBS or is_verb(words, at)):
            noun = word.lower in VIEW_NOUNS and not _has_an_object(words, at)
            cue = None if noun or word.lower.endswith("ing") else _verb_cue(prose, words, at)
        if cue:
            yield cue


def _has_an_object(words: Sequence[Word], at: int) -> bool:
    """Whether "estimate", "forecast" and so on are verbs, by what goes on behind them."""
    before, behind = words[max(0, at - 1) : at], words[at + 1 : at + 2]
    named = bool(before) and before[0].lower not in NOT_VERBS_AFTER and not before[0].possessive
    return named and any(one.lower in CONTINUES for one in behind)


def _label(prose: str, words: Sequence[Word], sentence: Span) -> Cue | None:
    """A name and a colon at the beginning: "Lantern Keepers' League: two lights out"."""
    for at, word in enumerate(words[:_LABEL]):
        if prose[word.span.end : word.span.end + 2] == ": " and len(words) - at > _FEWEST:
            subject = words[0].span.join(word.span)
            capitals = [one.text[0].isupper() for one in words[: at + 1] if len(one.lower) > 3]
            if not at or not capitals or not all(capitals):
                return None
            return Cue(Attribution(subject, True), subject, False)
    return None


def _phrase_end(prose: str, words: Sequence[Word], at: int) -> int:
    """Where the noun phrase behind "according to" ends, an apposition included."""
    start = words[at].span.start
    limit = words[min(at + _PHRASE, len(words) - 1)].span.end
    comma = prose.find(",", start, limit)
    if comma < 0:
        return limit
    behind = [word for word in words if word.span.start > comma]
    if behind and behind[0].text[0].isupper():
        second = prose.find(",", comma + 1, limit)
        return second if second > 0 else limit
    return comma


def _verb_cue(prose: str, words: Sequence[Word], at: int) -> Cue | None:
    verb = words[at]
    that = any(word.lower == "that" for word in words[at + 1 : at + 9])
    closed = _set_off(prose, words, at)
    if verb.lower in ONLY_WITH_THAT and not (that or closed or _finds_to_be(prose, words, at)):
        return None
    if (
        verb.lower in GIVES_AMOUNT
        and not that
        and not AMOUNT.search(prose, verb.span.end, words[-1].span.end)
    ):
        return None
    by = any(word.lower == "by" for word in words[at + 1 : at + 2])
    if verb.lower in VIEW_VERBS and at and words[at - 1].lower in _PASSIVE and not by:
        return None
    act = VERBS.get(verb.lower) or VIEW_VERBS[verb.lower]
    inverted = None if act == HEARD else _inverted(prose, words, at)
    if inverted:
        return Cue(Attribution(inverted, True, verb.span, act), verb.span, True)
    found = subject_of(prose, words, at, act)
    if found is None or found.loose:
        return None
    return Cue(found, verb.span, closed)


def _finds_to_be(prose: str, words: Sequence[Word], at: int) -> bool:
    """Whether a verb says of something what it is: "found the price to be too low"."""
    behind = TO_BE.match(prose, words[at].span.end, words[-1].span.end)
    return words[at].lower == "found" and behind is not None


_PASSIVE = frozenset("to be been being is are was were".split())


def _view_cue(prose: str, words: Sequence[Word], at: int) -> Cue | None:
    """Whose view it is: "The bank has raised its forecast", "the bank's forecast"."""
    for back in range(at - 1, max(-1, at - 4), -1):
        span = Span(words[0].span.start, words[back].span.start)
        if words[back].possessive:
            start = _noun_start(words, back)
            found = Attribution(Span(words[start].span.start, words[back].span.end), True)
            return Cue(found, words[at].span, False)
        if words[back].lower in ("its", "his", "her", "their") and back > 1:
            verb = next((i for i in range(1, back) if _finite(words, i)), None)
            if verb is None or "," in span.cut(prose):
                return None
            first = 1 if words[0].lower in ("but", "and", "yet", "so") and verb > 1 else 0
            subject = words[first].span.join(words[verb - 1].span)
            return Cue(Attribution(subject, True), subject.join(words[at].span), False)
    return None


def _finite(words: Sequence[Word], at: int) -> bool:
    """Whether a word is the first of a verb, as far as its form tells."""
    lower = words[at].lower
    return lower in FINITE or (lower.endswith("ed") and words[at].text[0].islower())


def _noun_start(words: Sequence[Word], at: int) -> int:
    """Where the noun phrase begins that ends in a possessive."""
    start = at
    while start > max(0, at - 5) and (
        words[start - 1].text[0].isupper() or words[start].text[0].islower()
    ):
        start -= 1
        if words[start].lower in ("the", "a", "an"):
            break
    return start


def _set_off(prose: str, words: Sequence[Word], at: int) -> bool:
    """Whether a verb closes its sentence or clause, so that what is told stands before it."""
    end = words[at].span.end
    mark = prose[end : end + 1]
    few = len(words) - at - 1 <= 5 and not any(
        word.lower in CONTINUES - {"the", "a", "an", "his", "her", "its", "their"}
        for word in words[at + 1 :]
    )
    return at >= _FEWEST and (mark in ".,;" or few)


def _inverted(prose: str, words: Sequence[Word], at: int) -> Span | None:
    """The subject behind a verb: "CONTENT, said the harbour master"."""
    verb = words[at]
    before = prose[max(0, verb.span.start - _GAP) : verb.span.start].rstrip()[-1:]
    behind = words[at + 1 :]
    if before not in ",”\"’'" or not behind or at < _FEWEST or prose[verb.span.end] != " ":
        return None
    first = behind[0]
    comma = prose.find(",", verb.span.end, behind[-1].span.end)
    reach = [word for word in behind if comma < 0 or word.span.end <= comma]
    if len(reach) > _SUBJECT or any(word.lower in FINITE for word in reach):
        return None
    if not (first.text[0].isupper() or first.lower in ("the", "a", "an", "its")):
        return None
    return None if _apposed(prose, words, at) else first.span.join(behind[-1].span)


_GAP = 4
"""Code points of space and marks between what is told and its verb, at most."""
_SUBJECT = 8
"""Words of a subject behind its verb, at most."""


def _apposed(prose: str, words: Sequence[Word], at: int) -> bool:
    """Whether the comma before a verb closes an apposition: "Tom Brand, the captain, said"."""
    opening = prose.find(",", words[0].span.start, words[at - 1].span.end)
    head = [word for word in words[:at] if word.span.end <= opening]
    named = bool(head) and all(word.text[0].isupper() for word in head if len(word.lower) > 3)
    return named and len(head) <= _SUBJECT
