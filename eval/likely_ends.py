"""Learns how much each sign tells that a stated length of time lies between two times.

A choice among all pairs of times near a length, or none (multinomial logit, McFadden 1974), learnt
from articles in which lengths fit: nobody marks the pair that is meant, but one that the arithmetic
bears out is likelier to be it than chance has it (distant supervision, Mintz et al. 2009). Planted
errors of the packs are left out. The figures are of folds of whole packs and articles.

Run: ``python -m eval.likely_ends`` and copy the tables to ``understand/tlinks/likely/weights.py``.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from copydesk.ingest import read
from copydesk.model.timex import Grain
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference
from copydesk.understand.tlinks.likely.ends import clocks_of, dates_of
from copydesk.understand.tlinks.likely.pairs import lengths_said
from copydesk.understand.tlinks.likely.signs import place_of, signs_of
from copydesk.understand.tlinks.likely.surest import MOST_ENDS, pairs_near
from eval.corpora import real_articles
from eval.event_packs import DATE_KINDS, OURS, WITH_SOURCES
from eval.shared import AbsentError, shared

Array = NDArray[np.float64]
_SLIP = 0.01
"""How often a length of the articles does not fit the pair that is meant."""
_RIDGE = 2.0
_PACK = 3.0
"""What a length of a pack counts for, beside one of a real article."""
_START = -4.0
_STEPS = 400
_RATE = 0.08
_RARE = 8
"""Pairs that must have a sign for it to be learnt."""
_BESIDE = 80
"""Code points from a planted error within which a length may be part of it."""
_PARTS = 5


@dataclass(frozen=True, slots=True)
class Length:
    """One stated length.

    Attributes:
        source: where it is from.
        unit: its unit.
        fits: for each pair, whether the length fits it.
        signs: the signs of each pair.
        weight: what it counts for.
    """

    source: str
    unit: Grain
    fits: tuple[bool, ...]
    signs: tuple[tuple[str, ...], ...]
    weight: float


def lengths(source: str, reading: Reading, planted: Sequence[tuple[int, int]]) -> Iterator[Length]:
    """The lengths of an article that are not part of a planted error."""
    for said in lengths_said(reading):
        words = said.timex.span
        start, end = words.start - _BESIDE, words.end + _BESIDE
        if any(one < end and start < other for one, other in planted):
            continue
        ends = (clocks_of if said.by_clock else dates_of)(reading)
        place = place_of(reading, said, ends)
        pairs = list(pairs_near(reading, place, ends)) if 1 < len(ends) <= MOST_ENDS else []
        if pairs:
            signs = tuple(tuple(signs_of(reading, place, pair, ends)) for pair in pairs)
            weight = 1.0 if source.startswith("real") else _PACK
            fits = tuple(pair.holds for pair in pairs)
            yield Length(source, said.unit, fits, signs, weight)


def of_packs(folder: Path) -> Iterator[Length]:
    """The lengths of drafts and sources."""
    for pack in sorted(path for path in folder.iterdir() if (path / "gold.json").exists()):
        for report in sorted((pack / "sources").glob("*.md")):
            yield from lengths(pack.name, _reading(report), ())
        draft = _reading(pack / "draft.md")
        errors = json.loads((pack / "gold.json").read_text(encoding="utf-8"))["errors"]
        quotes = [error["quote"] for error in errors if error["kind"] in DATE_KINDS]
        starts = [(draft.text.find(quote), len(quote)) for quote in quotes]
        yield from lengths(pack.name, draft, [(at, at + long) for at, long in starts if at >= 0])


def _reading(path: Path) -> Reading:
    article = read(path)
    return Reading(article, find_reference(article, None))


def of_real() -> Iterator[Length]:
    """The lengths of real articles."""
    for text in real_articles():
        article = read(text.text)
        reading = Reading(article, find_reference(article, text.published))
        yield from lengths(f"real {text.key}", reading, ())


def chances(examples: Sequence[Length]) -> dict[Grain, float]:
    """How often a length fits two times that it does not mean, by its unit."""
    fitting: Counter[Grain] = Counter()
    told: Counter[Grain] = Counter()
    for one in examples:
        for fits, signs in zip(one.fits, one.signs, strict=True):
            if not {"near at:0", "near at:-1"} & set(signs):
                told[one.unit] += 1
                fitting[one.unit] += fits
    return {unit: (fitting[unit] + 6) / (told[unit] + 20) for unit in Grain}


@dataclass(frozen=True)
class Table:
    """The pairs of many lengths, as arrays.

    Attributes:
        names: of the signs.
        rows, columns: which pair has which sign.
        length: the length of each pair.
        odds: how much likelier each pair makes what is said than chance does.
        weights: what each length counts for.
    """

    names: Sequence[str]
    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    length: NDArray[np.int64]
    odds: Array
    weights: Array


def table(examples: Sequence[Length], chance: dict[Grain, float]) -> Table:
    """All examples as arrays."""
    counts = Counter(sign for one in examples for sign in {*chain.from_iterable(one.signs)})
    place = {sign: k for k, sign in enumerate(sorted(s for s in counts if counts[s] >= _RARE))}
    rows: list[int] = []
    columns: list[int] = []
    length: list[int] = []
    odds: list[float] = []
    for number, one in enumerate(examples):
        by_chance = chance[one.unit]
        for fits, signs in zip(one.fits, one.signs, strict=True):
            for sign in signs:
                if sign in place:
                    rows.append(len(length))
                    columns.append(place[sign])
            length.append(number)
            odds.append((1 - _SLIP) / by_chance if fits else _SLIP / (1 - by_chance))
    return Table(
        list(place),
        np.array(rows),
        np.array(columns),
        np.array(length),
        np.array(odds),
        np.array([one.weight for one in examples]),
    )


def learn(given: Table) -> Array:
    """The weight of each sign, by Adam (Kingma and Ba 2015) on the penalised likelihood."""
    count, pairs = len(given.weights), len(given.length)
    penalised = np.array([name != "pair" for name in given.names], np.float64)
    weights = np.where(penalised, 0.0, _START)
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, _STEPS + 1):
        scores = np.minimum(np.bincount(given.rows, weights[given.columns], pairs), 20.0)
        likely = np.exp(scores)
        whole = 1 + np.bincount(given.length, likely, count)
        before = likely / whole[given.length]
        seen = 1 / whole + np.bincount(given.length, before * given.odds, count)
        after = before * given.odds / seen[given.length]
        gain = (after - before) * given.weights[given.length]
        towards = np.bincount(given.columns, gain[given.rows], len(weights))
        slope = towards - _RIDGE * weights * penalised
        first = 0.9 * first + 0.1 * slope
        second = 0.99 * second + 0.01 * slope**2
        rate = _RATE * (1.0 if step < 0.75 * _STEPS else 0.2)
        update = (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
        weights = weights + rate * update
    return weights


def left_out(examples: Sequence[Length], chance: dict[Grain, float]) -> float:
    """The share of lengths with a fitting pair whose likeliest pair, learnt from others, fits."""
    right = told = 0
    for part in range(_PARTS):
        given = table([one for one in examples if _part(one) != part], chance)
        weights = dict(zip(given.names, learn(given), strict=True))
        for one in examples:
            if _part(one) == part and any(one.fits):
                scores = [sum(weights.get(sign, 0.0) for sign in signs) for signs in one.signs]
                told += 1
                right += one.fits[int(np.argmax(scores))]
    return right / told


def _part(one: Length) -> int:
    return crc32(one.source.encode()) % _PARTS


def main() -> int:
    """Print how often the likeliest pair fits, and the tables."""
    examples = [*of_packs(OURS), *of_packs(WITH_SOURCES)]
    try:
        examples += [*of_packs(shared("packs")), *of_real()]
    except AbsentError as absent:
        print(f"without shared data: {absent}")
    chance = chances(examples)
    print(f"{len(examples)} lengths; the likeliest pair fits {left_out(examples, chance):.1%}")
    for unit, share in chance.items():
        print(f"    Grain.{unit.name}: {share:.2f},")
    given = table(examples, chance)
    for sign, weight in zip(given.names, learn(given), strict=True):
        if abs(weight) >= 0.03:
            print(f'    "{sign}": {weight:.2f},')
    return 0


if __name__ == "__main__":
    sys.exit(main())
