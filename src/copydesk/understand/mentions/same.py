"""Whether two mentions speak of one event, and when an event took place."""

from collections.abc import Mapping, Sequence

from copydesk.model.timex import Grain, Resolution, Timex
from copydesk.understand.lang.en.events import KIND_OF, ONCE
from copydesk.understand.mentions.find import Determiner, Mention
from copydesk.understand.names import same_name

_POINTING = (Determiner.POSSESSIVE, Determiner.DEFINITE, Determiner.DEMONSTRATIVE)
_MOST = 200
"""Dated mentions of one kind; a text with more is a list, and no event of it stands out."""


def same_event(one: Mention, other: Mention) -> bool:
    """Whether two mentions certainly speak of one event.

    Deaths, births, foundings and completions happen once to each participant. Other events can
    recur, so there a later mention must point back ("that attack", "the merger").
    """
    if not _same_kind(one.kind, other.kind):
        return False
    if one.kind in ONCE:
        return any(same_name(a, b) for a in one.participants for b in other.participants)
    return False


def mentions_with_dates(mentions: Sequence[Mention]) -> dict[str, list[Mention]]:
    """The mentions whose year is written or certain, by kind."""
    dated: dict[str, list[Mention]] = {}
    for mention in mentions:
        if mention.time is not None and _firm(mention.time):
            dated.setdefault(mention.kind, []).append(mention)
    return dated


def dated_event(target: Mention, dated: Mapping[str, Sequence[Mention]]) -> Timex | None:
    """The one date that the article itself states for the event of ``target``.

    Args:
        target: a mention of the event.
        dated: what `mentions_with_dates` gives.

    Returns:
        None when there is no date, or when the candidates disagree about it.
    """
    alike = [
        mention
        for kind in _kinds_like(target.kind)
        for mention in dated.get(kind, ())[: _MOST + 1]
        if mention is not target
    ]
    if len(alike) > _MOST:
        return None
    matches = [mention for mention in alike if same_event(target, mention)]
    if not matches and target.kind not in ONCE and target.determiner in _POINTING:
        matches = [
            mention
            for mention in alike
            if any(same_name(a, b) for a in target.participants for b in mention.participants)
        ]
    if not matches and _points_back(target):
        matches = alike
        if target.determiner is Determiner.DEMONSTRATIVE:
            earlier = [m for m in alike if m.trigger.start < target.trigger.start]
            matches = sorted(earlier, key=lambda mention: mention.trigger)[-1:]
    times = [mention.time for mention in matches if mention.time is not None]
    if not times or not all(_compatible(times[0], time) for time in times[1:]):
        return None
    return min(times, key=lambda time: time.grain or Grain.MILLENNIUM)


def _kinds_like(kind: str) -> tuple[str, ...]:
    """A kind, the wider one that can stand for it, and those it can stand for."""
    wider = (KIND_OF[kind],) if KIND_OF.get(kind, kind) != kind else ()
    narrower = tuple(one for one, whole in KIND_OF.items() if whole == kind and one != kind)
    return (kind, *wider, *narrower)


def _same_kind(one: str, other: str) -> bool:
    return one == other or other == KIND_OF.get(one) or one == KIND_OF.get(other)


def _points_back(mention: Mention) -> bool:
    """Whether it refers to an event already told, without naming whose."""
    return (
        not mention.participants
        and mention.determiner
        in (
            Determiner.DEMONSTRATIVE,
            Determiner.DEFINITE,
        )
    ) or mention.determiner is Determiner.DEMONSTRATIVE


def _firm(time: Timex) -> bool:
    return time.stated.year is not None or (
        time.resolution is Resolution.STATED and time.stated.amount is None
    )


def _compatible(one: Timex, other: Timex) -> bool:
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    return one.start < other.end and other.start < one.end
