"""How full a place is said to be, beside the number that it is for and the number that it holds:
"It was built for 620 and holds 1,054, an occupancy of 170 per cent"."""

import re
from collections.abc import Iterator, Sequence

from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.understand.derived.neighbours import Numbers, operand
from copydesk.understand.lang.en.fates import HELD, OCCUPANCY, OF_CAPACITY, PLACES_FOR
from copydesk.understand.quantity.proportion import Proportion
from copydesk.understand.quantity.shares import meet, ratio_interval, share_interval
from copydesk.understand.sentences import Sentence

_BACK = 2
_REACH = 60


def find_places_filled(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Proportion]:
    """Those shares with both numbers, which do not make them."""
    numbers = Numbers(sentences, quantities)
    for group in numbers.groups():
        bounds = sentences[group[0].sentence].span
        for at, share in enumerate(group):
            if share.kind is not QuantityKind.PERCENT:
                continue
            said = OCCUPANCY.search(prose, bounds.start, share.span.start)
            if not said and not OF_CAPACITY.match(prose, share.span.end, bounds.end):
                continue
            told = [one for row in numbers.earlier(share.sentence, _BACK) for one in row]
            told = [one for one in (*told, *group[:at]) if operand(one)]
            places = [one for one in told if _said(PLACES_FOR, prose, sentences, one)]
            held = [one for one in told if _said(HELD, prose, sentences, one)]
            held = [one for one in held if one not in places]
            if len(places) != 1 or not held:
                continue
            rated = share_interval(share)
            if not any(meet(ratio_interval(one, places[0]), rated) for one in told):
                yield Proportion(held[-1], places[0], share, certain=False)


def _said(cue: re.Pattern[str], prose: str, sentences: Sequence[Sentence], one: Quantity) -> bool:
    start = max(sentences[one.sentence].span.start, one.span.start - _REACH)
    return cue.search(prose, start, one.span.start) is not None
