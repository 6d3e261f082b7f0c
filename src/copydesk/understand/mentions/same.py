"""Whether two mentions speak of one event, and when an event took place."""

from collections.abc import Mapping, Sequence

from copydesk.model.timex import Grain, Resolution, Timex
from copydesk.understand.calendar import may_be_one
from copydesk.understand.lang.en.events import KIND_OF, ONCE
from copydesk.understand.mentions.find import Determiner, Mention
from copydesk.understand.names import same_name

_POINTING = (Determiner.POSSESSIVE, Determiner.DEFINITE, Determiner.DEMONSTRATIVE)
_MOST = 200
"""Dated mentions of one kind; a text with more is a list, and no event of it stands out."""


def same_event(one: Mention, other: Mention) -> bool:
    """Whether two mentions certainly speak of one event, by kind and participant alone.

    Only what happens once to each participant (a death, a birth, a founding) can be told so; for
    other kinds `dated_event` looks at how the later mention points back.
    """
    return (
        one.kind == other.kind
        and one.kind in ONCE
        and any(same_name(a, b) for a in one.participants for b in other.participants)
    )


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
    if not times or not all(may_be_one(times[0], time) for time in times[1:]):
        return None
    return min(times, key=lambda time: time.grain or Grain.MILLENNIUM)


def _kinds_like(kind: str) -> tuple[str, ...]:
    """A kind, the wider one that can stand for it, and those it can stand for."""
    wider = (KIND_OF[kind],) if kind in KIND_OF else ()
    narrower = tuple(one for one, whole in KIND_OF.items() if whole == kind)
    return (kind, *wider, *narrower)


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
