"""The stated lengths of time that surely lie between two times, and do not fit them."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from math import exp

from copydesk.model.span import Span
from copydesk.understand.lang.en.likely_ends import LAST, NOW
from copydesk.understand.reading import Reading
from copydesk.understand.tlinks.likely.ends import End, clocks_of, dates_of
from copydesk.understand.tlinks.likely.own_end import is_of_another_deed
from copydesk.understand.tlinks.likely.pairs import Pair, Said, lengths_said, pairs_of
from copydesk.understand.tlinks.likely.signs import Place, place_of, signs_of
from copydesk.understand.tlinks.likely.weights import CHANCE, SURE, WEIGHTS, WRONG

MOST_ENDS = 40
"""Times of an article beyond which its pairs are too many to weigh."""
_CAP = 20.0
_NEARLY = 0.3
"""How likely, beside the likeliest that does not fit either, a pair must be to be told of."""
_BESIDE = 10
"""Code points between "the next day" and its date, both of which may be wrong."""
_ALSO = 0.05
"""How likely, beside the likeliest, a pair that fits must be to explain what is said."""


@dataclass(frozen=True, slots=True)
class Misfit:
    """A stated length that does not lie between the two times which it most likely means.

    Attributes:
        said: the length.
        pair: the two times.
        sure: how probable it is that it is wrong, 0 to 1.
        span: the words that are wrong: the length, or the end that is reckoned from it.
    """

    said: Said
    pair: Pair
    sure: float
    span: Span

    @property
    def in_one_sentence(self) -> bool:
        """Whether both times are told in the sentence of the length."""
        ends = (self.pair.one, self.pair.other)
        return all(end.timex and end.sentence == self.said.sentence for end in ends)


def misfits(reading: Reading) -> Iterator[Misfit]:
    """The stated lengths of an article that are surely wrong."""
    known: dict[bool, Sequence[End]] = {}
    for said in lengths_said(reading):
        if said.by_clock not in known:
            known[said.by_clock] = (clocks_of if said.by_clock else dates_of)(reading)
        ends = known[said.by_clock]
        found = _misfit(reading, said, ends) if 1 < len(ends) <= MOST_ENDS else None
        if found is not None and found.sure >= SURE:
            yield found


def pairs_near(reading: Reading, place: Place, ends: Sequence[End]) -> Iterator[Pair]:
    """The pairs of times between which a stated length may lie."""
    sentence = reading.sentences[place.said.sentence].span
    up_to_now = bool(NOW.search(reading.article.prose, sentence.start, sentence.end))
    linked = {end.timex.span for end in ends if end.timex and place.links(end.timex.span)}
    for pair in pairs_of(place.said, ends, up_to_now):
        spans = {end.timex.span for end in (pair.one, pair.other) if end.timex}
        if not linked or linked & spans:
            yield pair


def _misfit(reading: Reading, said: Said, ends: Sequence[End]) -> Misfit | None:
    """The likeliest pair that does not fit, and how sure it is that it is meant."""
    place = place_of(reading, said, ends)
    pairs = list(pairs_near(reading, place, ends))
    if all(pair.holds for pair in pairs):
        return None
    rated = [_rated(reading, place, pair, ends) for pair in pairs]
    failing = sorted((one for one in rated if not one.pair.holds), key=lambda one: -one.likely)
    best = next((one for one in failing if one.judged), failing[0])
    if not best.judged or best.likely < _NEARLY * failing[0].likely:
        return None
    if any(_explains(one, best) for one in rated):
        return None
    chance = CHANCE[said.unit]
    right = 1.0
    wrong = 0.0
    for one in rated:
        if not one.pair.holds:
            wrong += one.likely * WRONG / (1 - chance)
        elif one.judged or not (one.backwards or (best.linked and not one.linked)):
            right += one.likely * (1 - WRONG) / chance
    return Misfit(said, best.pair, wrong / (right + wrong), _wrong_words(reading, said, best.pair))


@dataclass(frozen=True, slots=True)
class _Rated:
    """A pair, how likely it is to be meant, and whether it may be held against what is said."""

    pair: Pair
    likely: float
    judged: bool
    backwards: bool
    linked: bool


def _rated(reading: Reading, place: Place, pair: Pair, ends: Sequence[End]) -> _Rated:
    signs = frozenset(signs_of(reading, place, pair, ends))
    likely = exp(min(sum(WEIGHTS.get(sign, 0.0) for sign in signs), _CAP))
    fair = judged(signs) and not is_of_another_deed(reading, place.said, pair)
    return _Rated(pair, likely, fair, "wrong way" in signs, "link met" in signs)


def _explains(one: _Rated, best: _Rated) -> bool:
    """Whether a pair that fits may be meant in place of the likeliest that does not."""
    strays = one.backwards or (best.linked and not one.linked)
    also = one.pair.plainly and not strays and one.likely > _ALSO * best.likely
    return one.pair.holds and (one.judged or also)


def _wrong_words(reading: Reading, said: Said, pair: Pair) -> Span:
    """The end, in "appointed on 3 May 2021 for six years, a term to end in May 2028"."""
    words = said.timex.span
    one, other = pair.one.timex, pair.other.timex
    late = other if other and words < other.span else one
    if said.kind == "next" and late and 0 < late.span.start - words.end <= _BESIDE:
        return words.join(late.span)
    if said.kind != "length" or one is None or other is None or other.span < words:
        return words
    reckoned = LAST.search(reading.article.prose[words.end : other.span.start])
    near = words.start - one.span.end < other.span.start - words.end
    return other.span if near and reckoned and one.span < words else words


def judged(found: Set[str]) -> bool:
    """Whether a pair with such signs may be held against what is said at all."""
    if found & _NEVER or not (found & _NEAR and found & _FAR):
        return False
    if "is:length" in found:
        return _of_length(found)
    if "is:ago" in found:
        return {"near beside", "near alone"} <= found
    if "is:age" in found:
        return "of it" in found and bool(found & _TO_PRESENT)
    if "link met" in found:
        return bool(found & _TOLD_BESIDE) or {"off lead:left", "only two here"} <= found
    return "near beside" in found and ("link unmet" not in found or _of_the_told(found))


def _of_length(found: Set[str]) -> bool:
    """The same for a plain length: "took four weeks"."""
    if found & _NOT_OF_LENGTH or not found & _TOGETHER:
        return False
    if "around" in found and found & _LAID_DOWN and "foreseen" not in found:
        return False
    if {"len lead:after", "len tail:of"} <= found:
        return False
    if "near across" in found and "of the whole" not in found:
        return False
    if "len lead:spent" in found and not found & _FROM_TO:
        return False
    return "near at:0" in found or "of the whole" in found or "len lead:those" in found


def _of_the_told(found: Set[str]) -> bool:
    """Whether what a length counts from can only be what the one other time tells of: "after it
    vanished", "after setting out"."""
    return "link of told" in found and bool(found & _ONLY_TWO)


_NEVER = frozenset(
    (
        *("wrong way", "near no prose", "far no prose", "near weekday", "far weekday"),
        *(f"{group} tail:than" for group in ("off", "len", "ago", "age", "next")),
    )
)
"""Signs by which a pair is never the one that is meant, or may not be."""

_ONLY_TWO = frozenset(("only two here", "one here, one before"))
_FROM_TO = frozenset(("range", "from to"))
_TOGETHER = _ONLY_TWO | _FROM_TO | frozenset(("only two before",))
_LAID_DOWN = frozenset(("len lead:for", "term"))
_TO_PRESENT = frozenset(("near present", "far present"))
_NOT_OF_LENGTH = frozenset(
    (
        *("near present", "far present", "hyphen", "would", "len lead:other", "of a part"),
        *("len tail:placed", "travels", "planned"),
    )
)
_TOLD_BESIDE = frozenset(("near not linked, beside", "far not linked, beside"))
_NEAR = frozenset(("near at:0", "near at:-1", "near at:1"))
_FAR = frozenset(
    "far at:0|far at:-1|far at:-2|far at:1|far present|far recalled|far opening".split("|")
)
