"""Stated lengths of time that are a slip away from what lies between two times near them: "13:17 …
15:56 … one hour and 39 minutes", "since 1998, that is, for 17 years".

A wrong tens digit, a wrong hour, a year too few or two digits changed round are what slips of the
pen look like, and seldom what lies between two times that are not meant. So a pair by which a
length is such a slip need not be as plainly meant as one by which it is merely wrong.
"""

from collections.abc import Iterator, Sequence, Set
from itertools import combinations
from math import ceil, exp, floor

from copydesk.model.timex import Grain
from copydesk.understand.lang.en.likely_ends import NOW
from copydesk.understand.quantity.sameness import transposed
from copydesk.understand.reading import Reading
from copydesk.understand.tlinks.likely.ends import End, clocks_of, dates_of
from copydesk.understand.tlinks.likely.pairs import Pair, Said, lengths_said, pair_of
from copydesk.understand.tlinks.likely.signs import Place, place_of, signs_of
from copydesk.understand.tlinks.likely.surest import MOST_ENDS, Misfit, judged, pairs_near
from copydesk.understand.tlinks.likely.weights import WEIGHTS

SURE = 0.06
"""How likely, beside all pairs that fit and to none being meant, a pair must be.

Of 1,509 lengths of real articles, reports and drafts that are right (30 November 2026) none has a
pair with as much, of those that may be meant at all.
"""
_OPEN = 0.25
"""What a pair that fits by another year or week than its words were read as counts for."""
_TO_THE_MINUTE = 10.0
"""What a pair counts for whose minutes are just those that are said, the hours not."""
_CAP = 20.0
_TEN = 10
_BY_HOURS = frozenset((60, 120, 180, 240))
_BY_YEARS = frozenset((12, 24))
_MINUTES = frozenset((10, 20, 30, 40, 50))
_HOUR = 60
_ROUND = 5
"""Minutes that are told roughly."""
_YEAR = 12
_CENTURY = 100


def slipped(reading: Reading) -> Iterator[Misfit]:
    """All of these in an article."""
    known: dict[bool, Sequence[End]] = {}
    for said in lengths_said(reading):
        if said.amount.exact is None:
            continue
        if said.by_clock not in known:
            known[said.by_clock] = (clocks_of if said.by_clock else dates_of)(reading)
        ends = known[said.by_clock]
        if 1 < len(ends) <= MOST_ENDS:
            yield from _likeliest(reading, said, ends)


def _likeliest(reading: Reading, said: Said, ends: Sequence[End]) -> Iterator[Misfit]:
    """The pair that a length most likely means and is a slip away from, if that is sure."""
    if _explained_here(said, ends):
        return
    place = place_of(reading, said, ends)
    best: tuple[float, Pair] | None = None
    explained = 1.0
    for pair in (*pairs_near(reading, place, ends), *_to_present(reading, place, ends)):
        signs = frozenset(signs_of(reading, place, pair, ends))
        likely = exp(min(sum(WEIGHTS.get(sign, 0.0) for sign in signs), _CAP))
        if pair.holds and pair.plainly and judged(signs):
            return
        if pair.holds and not signs & _NO_PROSE:
            explained += likely * (1.0 if pair.plainly else _OPEN)
        elif not pair.holds and _may_be_meant(said, signs) and _is_slip(said, pair):
            likely *= _TO_THE_MINUTE if _by_full_hours(said, pair) else 1.0
            best = max(best or (0.0, pair), (likely, pair), key=lambda one: one[0])
    if best and best[0] / explained >= SURE:
        yield Misfit(said, best[1], best[0] / explained, said.timex.span)


def _explained_here(said: Said, ends: Sequence[End]) -> bool:
    """Whether a time of the sentence and another of it, or the present, fit."""
    here = [end for end in ends if end.sentence in (said.sentence, -1)]
    pairs = (pair_of(said, one, other) for one, other in combinations(here, 2))
    return any(pair is not None and pair.holds and pair.plainly for pair in pairs)


def _to_present(reading: Reading, place: Place, ends: Sequence[End]) -> Iterator[Pair]:
    """ "It was founded in 2012, and 22 years later it is still there": up to the present, where no
    other time of the sentence is meant."""
    said = place.said
    sentence = reading.sentences[said.sentence].span
    here = [end for end in ends if end.sentence == said.sentence]
    present = ends[-1]
    if said.kind != "later" or len(here) != 1 or present.timex is not None:
        return
    if NOW.search(reading.article.prose, said.timex.span.end, sentence.end):
        pair = pair_of(said, here[0], present)
        if pair is not None:
            yield pair


def _is_slip(said: Said, pair: Pair) -> bool:
    """Whether what is said of two times is a slip away from what lies between them."""
    amount = said.amount.exact
    if amount is None:
        return False
    if said.by_clock:
        return _by_clock(said, pair, amount)
    early, late = pair.stretch.early.interval.start, pair.stretch.late.interval.start
    if said.unit is Grain.YEAR and amount % 1:
        months = (late.year - early.year) * _YEAR + late.month - early.month
        return abs(months - round(amount * _YEAR)) in _BY_YEARS | {_TEN * _YEAR}
    if amount % 1:
        return False
    told = int(amount)
    low, high = pair.stretch.spread
    return any(
        _one_slip(said.unit, told, real)
        for real in {floor(low), ceil(low - 1e-9), floor(high), round((low + high) / 2)}
    )


def _one_slip(unit: Grain, told: int, real: int) -> bool:
    off = abs(told - real)
    if unit is Grain.YEAR and off == _CENTURY:
        return True
    if unit is Grain.MONTH and off in _BY_YEARS:
        return True
    return off == _TEN or transposed(f"{told}", f"{real}", shortest=2)


def _by_clock(said: Said, pair: Pair, amount: float) -> bool:
    told = round(amount * (_HOUR if said.unit is Grain.HOUR else 1))
    if said.unit is Grain.SECOND or not told % _HOUR:
        return False
    early, late = pair.stretch.early.interval.start, pair.stretch.late.interval.start
    real = round((late - early).total_seconds() / 60)
    tens = abs(told - real) in _MINUTES and told // _HOUR == real // _HOUR
    return tens or abs(told - real) in _BY_HOURS or transposed(f"{told}", f"{real}", shortest=2)


def _by_full_hours(said: Said, pair: Pair) -> bool:
    """Whether only the hours differ: "one hour and 39 minutes" from 13:17 to 15:56."""
    lapse = pair.stretch.late.interval.start - pair.stretch.early.interval.start
    told = round((said.amount.exact or 0.0) * _HOUR)
    exactly = said.unit is Grain.HOUR and told % _ROUND != 0
    return exactly and not (round(lapse.total_seconds() / 60) - told) % _HOUR


def _may_be_meant(said: Said, found: Set[str]) -> bool:
    """Whether a pair with such signs may be meant at all."""
    to_present = bool(found & {"near present", "far present"})
    if found & (_NEVER if not to_present else _NEVER - {"wrong way"}) or any(
        sign.endswith("tail:than") for sign in found
    ):
        return False
    here = "near at:0" in found
    if not (here or "only two before" in found):
        return False
    if said.by_clock:
        return bool(found & _TOLD_NEAR)
    if "link unmet" in found and "link of told" not in found:
        return False
    if said.kind == "age":
        return here and "of it" in found and bool(found & _TO_PRESENT)
    if said.kind == "ago" and not {"near beside", "near beside before"} <= found:
        return False
    if said.unit in (Grain.DAY, Grain.WEEK):
        return not found & _VAGUE and bool(found & _BOTH_TOLD)
    return True


_NO_PROSE = frozenset(("near no prose", "far no prose"))
_NEVER = _NO_PROSE | {
    "wrong way",
    "of a part",
    "len lead:other",
    "len lead:spent",
    "would",
    "hyphen",
    "planned",
}
_TOLD_NEAR = frozenset(("far at:0", "far at:-1"))
_TO_PRESENT = frozenset(
    ("near present", "far present", "near weekday", "far weekday", "far opening", "near opening")
)
_VAGUE = frozenset(("near present", "far present", "near weekday", "far weekday"))
_BOTH_TOLD = frozenset(("only two before", "range", "one sentence"))
