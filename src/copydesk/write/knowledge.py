"""How we know: where sources differ, what was revised, what rests on a single origin."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from copydesk.model.event import Disagreement, Figure, FigurePoint, Side
from copydesk.write.counts import noun_of, printed
from copydesk.write.lang.en.style import COMMON_START
from copydesk.write.numerals import cardinal
from copydesk.write.restyle import restyle
from copydesk.write.telling import Item, Telling
from copydesk.write.toll import falls_of, moved

_LONGEST_SIDE = 40
_LATER = re.compile(r",.*$", re.DOTALL)


def revision_items(telling: Telling) -> Iterator[Item]:
    """ "An earlier toll of 103 was revised to 84 on 4 January." """
    for figure in moved(telling.event.figures):
        for before, after in falls_of(figure):
            item = telling.tell(
                f"{after.id}:revised",
                [partial(_revised, telling, figure, before, after)],
                [before.id, after.id],
                [*before.evidence, *after.evidence],
                f"revision of {noun_of(figure)}",
            )
            if item:
                yield item


def _revised(telling: Telling, figure: Figure, before: FigurePoint, after: FigurePoint) -> str:
    noun = noun_of(figure)
    first, last = printed(figure, before), printed(figure, after)
    if noun == "the death toll":
        earlier = f"an earlier toll of {first}"
    elif noun.startswith("the number of "):
        earlier = f"an earlier count of {noun[len('the number of ') :]}, {first},"
    else:
        earlier = f"an earlier figure for {noun}, {first},"
    preposition = "on" if after.as_of_stated else "by"
    day = telling.calendar.on_day(after.as_of.date())
    return f"{earlier} was revised to {last} {preposition} {day}"


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
    return f"accounts differ on {one.about}: {'; '.join(told)}" if len(told) > 1 else None


def _sides(telling: Telling, one: Disagreement, *, quoted: bool) -> str | None:
    told = [_side(telling, side, quoted=quoted) for side in one.sides]
    if None in told:
        return None
    return f"accounts differ on {one.about}: {'; '.join(str(side) for side in told)}"


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
        return f"{_inside(speaker)} {said}“{quote}” ({outlets})"
    if colon:
        return f"{_inside(speaker)} said {restyle(words)}, {outlets} reported"
    return f"{restyle(words)}, according to {outlets}"


def _inside(speaker: str) -> str:
    return speaker[:1].lower() + speaker[1:] if COMMON_START.match(speaker) else speaker


def _outlets(telling: Telling, side: Side) -> str:
    names = list(dict.fromkeys(telling.outlet([piece]) for piece in side.evidence))
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def single_items(telling: Telling, told: list[Item]) -> Iterator[Item]:
    """How much of the article rests on one origin alone, and on which."""
    alone: dict[str, list[Item]] = {}
    for item in told:
        origins = {piece.origin for piece in item.sentence.evidence}
        if len(origins) == 1:
            alone.setdefault(origins.pop(), []).append(item)
    if not alone:
        return
    counts = Counter({origin: len(items) for origin, items in alone.items()})
    total = counts.total()
    parts = [
        f"{cardinal(count)} on {origin.removeprefix('www.')}"
        for origin, count in counts.most_common()
    ]
    listed = parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
    items = [item for found in alone.values() for item in found]
    slots = [slot for item in items for slot in item.sentence.slots]
    evidence = [found[0].sentence.evidence[0] for found in alone.values()]
    if len(parts) == 1:
        origin = next(iter(counts))
        text = (
            f"{cardinal(total)} of the sentences above {'rests' if total == 1 else 'rest'} on "
            f"{origin} alone"
        )
    else:
        text = f"{cardinal(total)} of the sentences above rest on a single origin: {listed}"
    whole = telling.tell("single", [lambda: text], slots, evidence, "what rests on one origin")
    if whole:
        yield replace(whole, of_sources=True)
