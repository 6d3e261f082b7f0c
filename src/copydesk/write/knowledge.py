"""How we know: where sources differ, and what rests on a single origin."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from copydesk.model.draft import Sentence
from copydesk.model.event import Disagreement, Side
from copydesk.write.counts import INTERVAL_LABEL, printed
from copydesk.write.harm import event_noun
from copydesk.write.lang.en.style import COMMON_START
from copydesk.write.numerals import begin_with, cardinal
from copydesk.write.restyle import restyle
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
        return f"{_inside(speaker)} {said}“{quote}” ({outlets})"
    if colon:
        return f"{_inside(speaker)} said {restyle(words)}, {outlets} reported"
    return f"{restyle(words)}, according to {outlets}"


def _inside(speaker: str) -> str:
    return speaker[:1].lower() + speaker[1:] if COMMON_START.match(speaker) else speaker


def _outlets(telling: Telling, side: Side) -> str:
    names = list(dict.fromkeys(telling.outlet([piece]) for piece in side.evidence))
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def single_sentence(
    sentences: Sequence[Sentence], known: Mapping[Sentence, int]
) -> Sentence | None:
    """How much of the article rests on one origin alone, and on which; None if nothing does.

    Args:
        sentences: those of the article that state something of the event.
        known: how many origins the gate found to tell what a sentence claims, where it is known.
    """
    alone: dict[str, list[Sentence]] = {}
    for one in sentences:
        origins = {piece.origin for piece in one.evidence}
        if len(origins) == 1 and known.get(one, 1) <= 1:
            alone.setdefault(origins.pop(), []).append(one)
    if not alone:
        return None
    counts = Counter({origin: len(found) for origin, found in alone.items()})
    parts = [
        f"{cardinal(count)} on {origin.removeprefix('www.')}"
        for origin, count in counts.most_common()
    ]
    if len(parts) == 1:
        origin = next(iter(counts))
        listed = f" {origin.removeprefix('www.')} alone"
    else:
        listed = f" a single origin: {', '.join(parts[:-1])} and {parts[-1]}"
    total = counts.total()
    of = f"{cardinal(total)} of the {cardinal(len(sentences))} sentences above"
    slots = tuple(
        dict.fromkeys(slot for found in alone.values() for one in found for slot in one.slots)
    )
    evidence = tuple(found[0].evidence[0] for found in alone.values())
    words = begin_with(f"{of} {'rests' if total == 1 else 'rest'} on{listed}.")
    return Sentence(words, slots, evidence)
