"""Learns how much each sign tells that the sources time two events the other way about.

A logistic regression (Cox 1958) over the likest pair of tellings of each sequence (the rule of
multiple instances, Dietterich 1997): the sequences of the packs, where a planted error of order is
one that sources contradict and everything else is not, and those of real articles beside the others
of their event, which are taken not to be. Each is there twice more with the tellings of one event
left out, so that nothing but a wrong telling contradicts them. The figures are those of packs left
out one by one.

Run: ``python -m eval.orders [PACKS ...]`` and copy the weights to ``verify/orders/weights.py``.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from copydesk.api import sources_in
from copydesk.ingest import read
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference
from copydesk.verify import prepare
from copydesk.verify.orders.fits import Fits
from copydesk.verify.orders.signs import SIGNS
from copydesk.verify.orders.surest import Candidates, candidates, tells_an_order
from copydesk.verify.orders.tellings import Telling
from copydesk.verify.passages import Passages
from copydesk.verify.related import related
from copydesk.verify.sequences import sequences_in
from copydesk.verify.sides import sides_of
from eval.event_packs import WITH_SOURCES
from eval.origins import clusters
from eval.shared import AbsentError, shared

Rows = NDArray[np.float64]

_REAL = 0.4
"""What a sequence of a real article counts for, beside one of a pack."""
_UNTOLD = 0.5
"""What one counts for of which an event is left out, beside one as it is."""
_RIDGE = 0.5
_ROUNDS = 4
_ARTICLES = 7
_MOST = 6
"""Articles of each event, and others that each is compared with."""
_STEPS = 30
_LEFT_OUT = (_UNTOLD, _UNTOLD * _REAL)
_FIRM = 1e-6 * np.eye(len(SIGNS))
"""What keeps the equations solvable where a sign is the same everywhere."""


@dataclass(frozen=True)
class Example:
    """One sequence.

    Attributes:
        group: the pack or event that it is from.
        place: its sentence.
        rows: the signs of the pairs of tellings that contradict it.
        wrong: whether its order is a planted error.
        weight: what it counts for.
        told: its words, and those of each pair.
    """

    group: str
    place: str
    rows: Rows
    wrong: bool
    weight: float
    told: tuple[str, ...]


def _of_article(
    group: str,
    reading: Reading,
    passages: Passages,
    errors: Sequence[tuple[int, int, str]],
    weight: float,
) -> Iterator[Example]:
    for sentence, here in enumerate(reading.sentences):
        kinds = {
            kind for start, end, kind in errors if start < here.span.end and here.span.start < end
        }
        if kinds and "order" not in kinds:
            continue
        for sequence in sequences_in(reading, sentence):
            sides = sides_of(passages, reading, sentence, sequence)
            if sides is None or sequence.gap or not tells_an_order(reading, sequence):
                continue
            found = candidates(reading, sentence, sequence, sides, passages)
            if found is None:
                continue
            said = [sequence.earlier.cut(reading.text), sequence.later.cut(reading.text)]
            place = f"{group} {here.span.start} {reading.article.title}"
            one = Example(
                group, place, found.pairs().rows, bool(kinds), weight, (" < ".join(said),)
            )
            yield from _if_any(one, found, passages)
            for name, other in _right(found):
                made = replace(
                    one,
                    place=f"{place} {name}",
                    rows=other.pairs().rows,
                    wrong=False,
                    weight=_UNTOLD * weight,
                )
                yield from _if_any(made, other, passages)


def _if_any(one: Example, found: Candidates, passages: Passages) -> Iterator[Example]:
    if len(one.rows):
        yield replace(one, told=(*one.told, *_told(found, passages)))


def _right(found: Candidates) -> Iterator[tuple[str, Candidates]]:
    """What surely does not contradict a sequence: one of its events is told by nobody."""
    yield "earlier untold", replace(found, earlier=_untold(found, found.earlier))
    yield "later untold", replace(found, later=_untold(found, found.later))


def _untold(found: Candidates, fits: Fits) -> Fits:
    """The same without the tellings that may be of the event, and all others of their times."""
    likely = fits.rates > _OF_IT * fits.rates.max()
    times = {_time(one) for one, of_it in zip(found.tellings, likely, strict=True) if of_it}
    gone = np.array([_time(one) in times for one in found.tellings])
    return replace(fits, rates=np.where(gone, -1.0, fits.rates))


def _time(telling: Telling) -> str:
    start = telling.moment.start
    return f"{start:%H:%M}" if start.hour or start.minute else f"{start:%m-%d}"


_OF_IT = 0.65
"""How much less well than the best a telling fits that is not of the event."""


def _told(found: Candidates, passages: Passages) -> Iterator[str]:
    for places in found.pairs().places:
        both = [found.tellings[at] for at in places]
        words = [one.moment.words.cut(passages.readings[one.passage.source].text) for one in both]
        yield " // ".join(
            f"{one.text[:120]!r} {word}" for one, word in zip(both, words, strict=True)
        )


def packs(folder: Path) -> Iterator[Example]:
    """The sequences of some packs."""
    for path in sorted(folder.glob("*/gold.json")):
        gold = json.loads(path.read_text("utf-8"))
        draft = path.with_name("draft.md")
        text = draft.read_text("utf-8")
        errors = [
            (start := text.index(one["quote"]), start + len(one["quote"]), one["kind"])
            for one in gold["errors"]
        ]
        article = read(draft)
        reading = Reading(article, find_reference(article, None))
        prepared = sources_in(path.with_name("sources")).for_article(reading)
        passages = related(reading, prepared.passages)
        yield from _of_article(path.parent.name, reading, passages, errors, 1.0)


def real() -> Iterator[Example]:
    """The sequences of real articles beside others of their event.

    Raises:
        AbsentError: if they are not here.
    """
    for event, sources in clusters().items():
        for source in sources[:_ARTICLES]:
            others = [other for other in sources if other is not source][:_MOST]
            if others:
                reading = Reading(source.article, find_reference(source.article, None))
                passages = related(reading, prepare(others).passages)
                yield from _of_article(event, reading, passages, (), _REAL)


def learn(examples: Sequence[Example]) -> Rows:
    """The weight of each sign."""
    weights = np.array([1.0 if sign in ("both", "weaker") else 0.0 for sign in SIGNS])
    wrong = np.array([one.wrong for one in examples], np.float64)
    counts = np.array([one.weight for one in examples])
    for _ in range(_ROUNDS):
        likest = np.array([one.rows[int((one.rows @ weights).argmax())] for one in examples])
        weights = _fit(likest, wrong, counts)
    return weights


def _fit(signs: Rows, wrong: Rows, counts: Rows) -> Rows:
    """Newton's method for ridge-penalised logistic regression; the first sign is the bias."""
    penalty = np.diag([0.0, *[_RIDGE] * (len(SIGNS) - 1)])
    weights = np.zeros(len(SIGNS))
    for _ in range(_STEPS):
        sure = 1 / (1 + np.exp(-signs @ weights))
        slope = signs.T @ (counts * (sure - wrong)) + penalty @ weights
        bend = (signs.T * (counts * sure * (1 - sure))) @ signs + penalty + _FIRM
        weights = weights - np.linalg.solve(bend, slope)
    return weights


def left_out(examples: Sequence[Example]) -> list[tuple[float, Example, int]]:
    """How sure the weights are of each sequence that were learnt without its pack or event."""
    by_group: dict[str, list[Example]] = defaultdict(list)
    for one in examples:
        by_group[one.group].append(one)
    rated = []
    for group, own in by_group.items():
        weights = learn([one for one in examples if one.group != group])
        for one in own:
            sure = 1 / (1 + np.exp(-(one.rows @ weights)))
            rated.append((float(sure.max()), one, int(sure.argmax())))
    return rated


def main() -> int:
    """Print what is found and wrongly found of packs left out, and the weights of all."""
    folders = [Path(one) for one in sys.argv[1:] if one != "-v"]
    examples = [example for folder in (WITH_SOURCES, *folders) for example in packs(folder)]
    try:
        examples += [*packs(shared("packs")), *real()]
    except AbsentError as absent:
        print(f"without shared data: {absent}")
    rated = left_out(examples)
    print(f"{len(examples)} sequences, {len({one.place for one in examples if one.wrong})} wrong")
    for sure in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        found = [one for how_sure, one, _ in rated if how_sure >= sure]
        print(
            f"at {sure}: {len({one.place for one in found if one.wrong})} found, wrongly found "
            f"{len({one.place for one in found if not one.wrong and one.weight == 1})} in packs, "
            f"{len({one.place for one in found if one.weight == _REAL})} in real articles, "
            f"{len({one.place for one in found if one.weight in _LEFT_OUT})} with an event untold"
        )
    if "-v" in sys.argv:
        for how_sure, one, at in sorted(rated, key=lambda item: -item[0]):
            if how_sure >= 0.2 or one.wrong:
                kind = "planted" if one.wrong else "right"
                print(f"{how_sure:.2f} {kind} {one.group}: {one.told[0]} | {one.told[1 + at]}")
    for sign, weight in zip(SIGNS, learn(examples), strict=True):
        print(f'    "{sign}": {weight:.2f},')
    return 0


if __name__ == "__main__":
    sys.exit(main())
