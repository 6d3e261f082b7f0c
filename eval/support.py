"""Learns how much each sign tells that a passage says what a clause says.

A logistic regression (Cox 1958) over the likest passage of each source (the rule of multiple
instances, Dietterich 1997): the clauses of the true claims of the packs, beside all sources of
theirs; gold says which of these have the claim. The figures are those of packs left out in turn.

Run: ``python -m eval.support`` and copy the weights to ``verify/support.py``.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from copydesk.api import sources_in
from copydesk.claims import claims_of
from copydesk.ingest import read
from copydesk.model.claim import Claim, ClaimKind
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference
from copydesk.verify.comparison import context_of
from copydesk.verify.events import NEAREST
from copydesk.verify.nearest import nearest
from copydesk.verify.passages import Passages
from copydesk.verify.related import related
from copydesk.verify.support import SIGNS, SURE, signs_of, worth_a_look
from eval.event_packs import WITH_SOURCES, with_sources

Rows = NDArray[np.float64]

_RIDGE = 1.0
_ROUNDS = 5
_STEPS = 60
_LONGEST_STEP = 2.0
_PARTS = 5
_OF_QUOTE, _OF_CLAUSE = 0.6, 0.5
"""What a clause must have of a true claim, and the claim of the clause, to be one."""


@dataclass(frozen=True)
class Example:
    """A clause beside one source.

    Attributes:
        pack: the pack that it is from.
        rows: the signs of the passages that may say so, if there are any.
        has: whether the source has it.
    """

    pack: str
    rows: Rows
    has: bool


def examples(folder: Path) -> Iterator[Example]:
    """The clauses of the true claims of some packs, beside each of their sources."""
    for pack in with_sources(folder):
        gold = json.loads((pack / "gold.json").read_text("utf-8"))
        article = read(pack / "draft.md")
        reading = Reading(article, find_reference(article, None))
        prepared = sources_in(pack / "sources").for_article(reading)
        passages = related(reading, prepared.passages)
        wrong = [_span(article.text, one["quote"]) for one in gold["errors"]]
        true = [(_span(article.text, one["quote"]), one["evidence"]) for one in gold["true_claims"]]
        for claim in claims_of(reading):
            if claim.kind is not ClaimKind.EVENT or not claim.checkable:
                continue
            if any(_shared(claim, span) for span in wrong):
                continue
            for span, evidence in true:
                if evidence and _are_one(claim, span):
                    yield from _beside(pack.name, reading, claim, passages, evidence)
                    break


def _beside(
    pack: str, reading: Reading, claim: Claim, passages: Passages, evidence: Sequence[str]
) -> Iterator[Example]:
    context = context_of(reading, claim, passages)
    rows: dict[int, list[list[float]]] = {}
    likest = nearest(reading, claim, passages, NEAREST)
    for share, passage in worth_a_look(context.near(), likest, passages):
        signs = signs_of(reading, claim, context, share, passage)
        if signs is not None:
            rows.setdefault(passage.source, []).append([float(signs[sign]) for sign in SIGNS])
    for index, source in enumerate(passages.sources):
        has = Path(source.name).name in evidence
        yield Example(pack, np.array(rows.get(index, [])).reshape(-1, len(SIGNS)), has)


def _span(text: str, quote: str) -> tuple[int, int]:
    start = text.index(quote)
    return start, start + len(quote)


def _shared(claim: Claim, span: tuple[int, int]) -> int:
    return max(0, min(claim.clause.end, span[1]) - max(claim.clause.start, span[0]))


def _are_one(claim: Claim, span: tuple[int, int]) -> bool:
    shared = _shared(claim, span)
    return shared >= max(_OF_QUOTE * (span[1] - span[0]), _OF_CLAUSE * len(claim.clause), 1)


def learn(found: Sequence[Example]) -> Rows:
    """The weights of the signs, by iterated reweighted least squares over the likest passages."""
    weights = np.array([1.0 if sign in ("share", "meaning") else 0.0 for sign in SIGNS])
    found = [one for one in found if len(one.rows)]
    has = np.array([float(one.has) for one in found])
    ridge = _RIDGE * np.eye(len(SIGNS))
    for _ in range(_ROUNDS):
        rows = np.array([one.rows[np.argmax(one.rows @ weights)] for one in found])
        fresh = np.zeros(len(SIGNS))
        for _ in range(_STEPS):
            likely = _likely(rows @ fresh)
            slope = rows.T @ (has - likely) - _RIDGE * fresh
            spread = np.maximum(likely * (1 - likely), 1e-3)
            step = np.linalg.solve((rows * spread[:, None]).T @ rows + ridge, slope)
            fresh = fresh + step * min(1.0, _LONGEST_STEP / (np.abs(step).max() + 1e-9))
        weights = fresh
    return weights


def _likely(told: Rows) -> Rows:
    made: Rows = 1 / (1 + np.exp(-np.clip(told, -15, 15)))
    return made


def left_out(found: Sequence[Example]) -> tuple[float, float]:
    """Precision and recall of the sources said to have a clause, of packs left out in turn."""
    packs = sorted({one.pack for one in found})
    right = said = 0
    for part in range(_PARTS):
        aside = set(packs[part::_PARTS])
        weights = learn([one for one in found if one.pack not in aside])
        for one in found:
            if one.pack in aside and _likely(one.rows @ weights).max(initial=0.0) >= SURE:
                said += 1
                right += one.has
    return right / max(1, said), right / max(1, sum(one.has for one in found))


def main() -> int:
    """Print the weights, and what they find in packs that they were not learnt from."""
    found = list(examples(Path(sys.argv[1]) if len(sys.argv) > 1 else WITH_SOURCES))
    precision, recall = left_out(found)
    print(f"{len(found)} clauses beside a source; precision {precision:.3f}, recall {recall:.3f}")
    for sign, weight in zip(SIGNS, learn(found), strict=True):
        print(f'    "{sign}": {weight:.2f},')
    return 0


if __name__ == "__main__":
    sys.exit(main())
