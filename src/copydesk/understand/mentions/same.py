"""Whether two mentions speak of one event, and when an event took place."""

from collections.abc import Sequence

from copydesk.model.timex import Grain, Resolution, Timex
from copydesk.understand.lang.en.events import KIND_OF, ONCE
from copydesk.understand.mentions.find import Determiner, Mention
from copydesk.understand.names import same_name


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


def dated_event(target: Mention, mentions: Sequence[Mention]) -> Timex | None:
    """The one date that the article itself states for the event of ``target``.

    Only dates whose year is written or certain count. None when there is no date, or when the
    candidates disagree about it.
    """
    dated = [
        mention
        for mention in mentions
        if mention is not target and mention.time is not None and _firm(mention.time)
    ]
    matches = [mention for mention in dated if same_event(target, mention)]
    if not matches and _points_back(target):
        matches = [mention for mention in dated if _same_kind(target.kind, mention.kind)]
        if target.determiner is Determiner.DEMONSTRATIVE:
            earlier = [m for m in matches if m.trigger.start < target.trigger.start]
            matches = earlier[-1:]
    times = [mention.time for mention in matches if mention.time is not None]
    if not times or not all(_compatible(times[0], time) for time in times[1:]):
        return None
    return min(times, key=lambda time: time.grain or Grain.MILLENNIUM)


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
