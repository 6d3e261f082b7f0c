"""Learns how much each sign tells that one value stands in the place of another.

A logistic regression (Cox 1958) over the likest candidate of each claim (the rule of multiple
instances, Dietterich 1997): the claims of the packs, where a planted error is one that has a rival
and everything else is not, and the claims of real articles beside the others of their event, which
are taken not to have one. The figures are those of packs left out one by one.

Run: ``python -m eval.rivals [PACKS...] [-v]``, with folders of more packs if there are, and copy
the weights to ``verify/rivals/weights.py``.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from copydesk.api import sources_in
from copydesk.claims import claims_of
from copydesk.ingest import read
from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.source import Source
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference
from copydesk.verify import prepare
from copydesk.verify.comparison import context_of
from copydesk.verify.passages import Passages
from copydesk.verify.related import related
from copydesk.verify.rivals.candidates import candidates
from copydesk.verify.rivals.signs import SIGNS, likest, rows
from copydesk.verify.rivals.surest import has_a_place
from eval.event_packs import WITH_SOURCES
from eval.origins import clusters
from eval.shared import AbsentError, shared

Rows = NDArray[np.float64]

_KINDS = {
    ClaimKind.FIGURE: frozenset(("figure", "percent", "ratio", "unit")),
    ClaimKind.DATE: frozenset(("date", "weekday")),
    ClaimKind.CLOCK: frozenset(("clock",)),
    ClaimKind.DURATION: frozenset(("duration", "elapsed")),
}
_REAL = 0.3
"""What a claim of a real article counts for, beside one of a pack."""
_RIDGE = 1.0
_ROUNDS = 4
_MOST = 6
"""Other articles that a real one is compared with."""
_STEPS = 30
_FIRM = 1e-6 * np.eye(len(SIGNS))
"""What keeps the equations solvable where a sign is the same everywhere."""


@dataclass(frozen=True)
class Example:
    """One claim.

    Attributes:
        group: the pack or event that it is from.
        rows: the signs of its candidates.
        wrong: whether its value is a planted error.
        weight: what it counts for.
        told: the claim and its candidates, in words.
    """

    group: str
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
    for claim in claims_of(reading):
        if claim.kind not in _KINDS or not claim.checkable or not has_a_place(reading, claim):
            continue
        here = [kind for start, end, kind in errors if _meets(claim, start, end)]
        wrong = any(kind in _KINDS[claim.kind] for kind in here)
        if here and not wrong:
            continue
        found = likest(candidates(reading, claim, context_of(reading, claim, passages)))
        if found.rivals:
            told = [reading.sentences[claim.sentence].span.cut(reading.article.prose)]
            for one in found.rivals:
                source = passages.readings[one.passage.source]
                told.append(f"{one.span.cut(source.text)} | {one.passage.span.cut(source.text)}")
            named = f"{claim.span.cut(reading.text)} | {told[0]}"
            signs = rows(reading, claim, found, passages)
            yield Example(group, signs, wrong, weight, (named, *told[1:]))


def _meets(claim: Claim, start: int, end: int) -> bool:
    return claim.span.start < end and start < claim.span.end


def packs(folder: Path) -> Iterator[Example]:
    """The claims of some packs."""
    for path in sorted(folder.glob("*/gold.json")):
        gold = json.loads(path.read_text("utf-8"))
        draft = path.with_name("draft.md")
        text = draft.read_text("utf-8")
        errors = [
            (start := text.index(one["quote"]), start + len(one["quote"]), one["kind"])
            if one["needs"] == "sources"
            else (start := text.index(one["quote"]), start + len(one["quote"]), "")
            for one in gold["errors"]
        ]
        article = read(draft)
        reading = Reading(article, find_reference(article, None))
        prepared = sources_in(path.with_name("sources")).for_article(reading)
        passages = related(reading, prepared.passages)
        yield from _of_article(path.parent.name, reading, passages, errors, 1.0)


def real() -> Iterator[Example]:
    """The claims of real articles beside others of their event.

    Raises:
        AbsentError: if they are not here.
    """
    for event, sources in clusters().items():
        for source in sources[: _MOST + 1]:
            others = _others(sources, source)
            if others:
                reading = Reading(source.article, find_reference(source.article, None))
                passages = related(reading, prepare(others).passages)
                yield from _of_article(event, reading, passages, (), _REAL)


def _others(sources: Sequence[Source], one: Source) -> list[Source]:
    return [other for other in sources if other is not one][:_MOST]


def learn(examples: Sequence[Example]) -> Rows:
    """The weight of each sign."""
    chosen = [int((one.rows @ _START).argmax()) for one in examples]
    weights = _START
    wrong = np.array([one.wrong for one in examples], np.float64)
    counts = np.array([one.weight for one in examples])
    for _ in range(_ROUNDS):
        likest_rows = np.array(
            [one.rows[at] for one, at in zip(examples, chosen, strict=True)], np.float64
        )
        weights = _fit(likest_rows, wrong, counts)
        chosen = [int((one.rows @ weights).argmax()) for one in examples]
    return weights


_START = np.array([1.0 if sign in ("clause", "sentence", "words") else 0.0 for sign in SIGNS])


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


def left_out(examples: Sequence[Example]) -> list[tuple[float, Example]]:
    """How sure the weights are of each claim that were learnt without its pack or event."""
    by_group: dict[str, list[Example]] = defaultdict(list)
    for one in examples:
        by_group[one.group].append(one)
    rated = []
    for group, own in by_group.items():
        weights = learn([one for one in examples if one.group != group])
        rated += [(float(1 / (1 + np.exp(-(one.rows @ weights).max()))), one) for one in own]
    return rated


def main() -> int:
    """Print what is found and wrongly found of packs left out, and the weights of all."""
    folders = [WITH_SOURCES, *(Path(name) for name in sys.argv[1:] if name != "-v")]
    examples = [one for folder in folders for one in packs(folder)]
    try:
        examples += [*packs(shared("packs")), *real()]
    except AbsentError as absent:
        print(f"without shared data: {absent}")
    rated = left_out(examples)
    planted = sum(one.wrong for _, one in rated)
    print(f"{len(examples)} claims with candidates, {planted} planted errors")
    for sure in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7):
        found = [one for how_sure, one in rated if how_sure >= sure]
        print(
            f"at {sure}: {sum(one.wrong for one in found)} found, wrongly found "
            f"{sum(not one.wrong and one.weight == 1 for one in found)} in packs, "
            f"{sum(one.weight != 1 for one in found)} in real articles"
        )
    if "-v" in sys.argv:
        for how_sure, one in sorted(rated, key=lambda item: -item[0]):
            if how_sure >= 0.2 or one.wrong:
                print(
                    f"{how_sure:.2f} {'planted' if one.wrong else 'right'} {one.group}: {one.told}"
                )
    for sign, weight in zip(SIGNS, learn(examples), strict=True):
        print(f'    "{sign}": {weight:.2f},')
    return 0


if __name__ == "__main__":
    sys.exit(main())
