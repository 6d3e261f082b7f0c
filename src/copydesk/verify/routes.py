"""Journeys the other way about: "from Tolm to Harn" where every source has "from Harn to Tolm"."""

import re
from collections.abc import Iterator

from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.understand.lang.en.places import BACK, WHENCE, WHITHER
from copydesk.understand.names import Name, same_name
from copydesk.understand.reading import Reading
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison
from copydesk.verify.nearest import nearest, text_of
from copydesk.verify.passages import Passages

_NEAREST = 12
_ALIKE = 0.5
"""How alike in meaning the two sentences must be."""
_SURE = 1.0
"""More than any likeness of words: what is compared are the places themselves."""
_REACH = 24

Route = tuple[Name, Name]
"""Whence, and whither."""


def compare_routes(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """The passages that have a journey of a clause the other way about.

    None, where a source has it as the article has, or one of the two speaks of a way back.
    """
    prose = reading.article.prose
    sentence = reading.sentences[claim.sentence].span.cut(prose)
    mine = [
        route for route in _routes(reading, claim.sentence) if all(map(claim.says, _spans(route)))
    ]
    if len(mine) != 1 or BACK.search(sentence):
        return []
    found = []
    for near in nearest(reading, claim, passages, _NEAREST):
        source = passages.readings[near.passage.source]
        for route in _routes(source, near.passage.sentence):
            if _same(route, mine[0]):
                return []
            turned = _same(route, mine[0][::-1]) and near.likeness >= _ALIKE
            if turned and not BACK.search(text_of(passages, near.passage)):
                start, end = sorted(_spans(route), key=lambda span: span.start)
                found.append(
                    Comparison(
                        near.passage,
                        Stance.CONTRADICTS,
                        _SURE + near.likeness,
                        "it has it the other way about",
                        wrong=Span.join(*sorted(_spans(mine[0]), key=lambda span: span.start)),
                        differing=(start.join(end),),
                        fault=faults.PLACE,
                    )
                )
    return found


def _routes(reading: Reading, sentence: int) -> Iterator[Route]:
    """Each pair of a name whence and a name whither."""
    names = reading.names[sentence]
    starts = [name for name in names if _stands_behind(reading, name, WHENCE)]
    ends = [name for name in names if _stands_behind(reading, name, WHITHER)]
    if len(starts) == 1 and len(ends) == 1:
        yield starts[0], ends[0]


def _stands_behind(reading: Reading, name: Name, words: re.Pattern[str]) -> bool:
    start = name.span.start
    return bool(words.search(reading.article.prose, max(0, start - _REACH), start))


def _same(one: Route, other: Route) -> bool:
    return same_name(one[0], other[0]) and same_name(one[1], other[1])


def _spans(route: Route) -> tuple[Span, Span]:
    return route[0].span, route[1].span
