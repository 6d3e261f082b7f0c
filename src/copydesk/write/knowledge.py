"""How we know: where sources differ, and what rests on a single origin."""

import re
from collections.abc import Iterator
from functools import partial

from copydesk.model.event import Disagreement, Side
from copydesk.understand.lang.en.listing import listed
from copydesk.write.clause import lowered
from copydesk.write.counts import INTERVAL_LABEL, in_table, label_of, printed
from copydesk.write.given import is_exclusive
from copydesk.write.harm import event_noun
from copydesk.write.restyle import restyle
from copydesk.write.table import table_figures
from copydesk.write.telling import Item, Telling

_LONGEST_SIDE = 40
_SIDES = 2
_LATER = re.compile(r",.*$", re.DOTALL)


def disagreement_items(telling: Telling) -> Iterator[Item]:
    """What sources say differently, with every side."""
    for one in telling.event.disagreements:
        evidence = [piece for side in one.sides for piece in side.evidence]
        item = telling.tell(
            one.id,
            [
                partial(_values, telling, one),
                *(partial(_sides, telling, one, quoted=quoted) for quoted in (False, True)),
            ],
            [one.id, *one.slots],
            evidence,
            f"disagreement on {one.about}",
        )
        if item:
            yield item


def _values(telling: Telling, one: Disagreement) -> str | None:
    """The sides of a figure by their values."""
    told = []
    for figure in telling.event.figures:
        for point in figure.points:
            if point.id in one.slots:
                outlet = telling.outlet(point.evidence)
                told.append(f"{printed(figure, point)}, according to {outlet}")
    return (
        f"accounts differ on {_about(telling, one)}: {'; '.join(told)}" if len(told) > 1 else None
    )


def _sides(telling: Telling, one: Disagreement, *, quoted: bool) -> str | None:
    told = [_side(telling, side, quoted=quoted) for side in one.sides]
    if None in told:
        return None
    return f"accounts differ on {_about(telling, one)}: {'; '.join(str(side) for side in told)}"


def _about(telling: Telling, one: Disagreement) -> str:
    """What sides differ on; the parts of the event by what they are."""
    noun = event_noun(telling.event)
    return f"{one.about} {noun}" if one.about.endswith(INTERVAL_LABEL[1:]) and noun else one.about


def _side(telling: Telling, side: Side, *, quoted: bool) -> str | None:
    words = " ".join(side.words.split()).strip(" .,;")
    if not words or len(words.split()) > _LONGEST_SIDE or not side.evidence:
        return None
    outlets = _outlets(telling, side)
    speaker, colon, said = words.partition(": ")
    if colon:
        words = said
    if quoted:
        words = _LATER.sub("", words)
        quote = words.replace("“", "‘").replace("”", "’").replace('"', "'")
        if not colon:
            return f"“{quote}” ({outlets})"
        said = "said " if quote.startswith(("it ", "they ", "he ", "she ")) else ""
        return f"{lowered(speaker)} {said}“{quote}” ({outlets})"
    if colon:
        return f"{lowered(speaker)} said {restyle(words)}, {outlets} reported"
    return f"{restyle(words)}, according to {outlets}"


def _outlets(telling: Telling, side: Side) -> str:
    names = list(dict.fromkeys(telling.outlet([piece]) for piece in side.evidence))
    return listed(names)


def single_item(telling: Telling) -> Item | None:
    """Which figures of the table one report alone has; None if others have them all.

    A number that stands anywhere in a report of another origin is not said to be one report's.
    """
    alone = [one for one in table_figures(telling.event) if is_exclusive(telling, one)]
    if not alone or len(telling.event.origins) < _SIDES:
        return None
    told = [f"{_in_row(label_of(one))} ({in_table(one, one.current)})" for one in alone]
    words = listed(told)
    which = "this figure rests" if len(told) == 1 else "these figures rest"
    each = "" if len(told) == 1 else " each"
    slots = [one.latest for one in alone]
    evidence = [one.current.evidence[0] for one in alone]
    return telling.tell(
        "single",
        [lambda: f"{which} on a single report{each}: {words}"],
        slots,
        evidence,
        words,
    )


def _in_row(label: str) -> str:
    """A label within a sentence: "dead", "jobs to be cut in Poland"."""
    return label[:1].lower() + label[1:] if label[1:2].islower() else label
