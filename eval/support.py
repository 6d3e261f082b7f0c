"""Learns how much each sign tells that a passage says what a clause says.

From the clauses of the true claims of the packs, beside all sources of theirs (`eval.learning`);
gold says which of these have the claim. The figures are those of packs left out one by one.

Run: ``python -m eval.support`` and copy the weights to ``verify/support.py``.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from copydesk.claims import claims_of
from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.span import Span
from copydesk.verify.comparison import context_of
from copydesk.verify.events import NEAREST
from copydesk.verify.nearest import nearest
from copydesk.verify.support import SIGNS, SURE, SURE_TOO, TOO, signs_beside, worth_a_look
from eval.drafts import Draft, of_packs
from eval.event_packs import WITH_SOURCES
from eval.learning import Example, Rows, learn, left_out, print_weights

_RIDGE = 1.0
_OF_QUOTE, _OF_CLAUSE = 0.6, 0.5
"""What a clause must have of a true claim, and the claim of the clause, to be one."""


def examples_of(drafts: Iterable[Draft]) -> Iterator[Example]:
    """The clauses of the true claims of some packs beside each of their sources that may have them.

    They hold where gold says that the source has the claim.
    """
    for draft in drafts:
        true = [(draft.place(one["quote"]), one["evidence"]) for one in draft.gold["true_claims"]]
        for claim in claims_of(draft.reading):
            if claim.kind is not ClaimKind.EVENT or not claim.checkable:
                continue
            if any(span.overlaps(claim.clause) for span, _, _ in draft.errors):
                continue
            for span, evidence in true:
                if evidence and _are_one(claim, span):
                    yield from _beside(draft, claim, evidence)
                    break


def _beside(draft: Draft, claim: Claim, evidence: Sequence[str]) -> Iterator[Example]:
    reading, passages = draft.reading, draft.passages
    context = context_of(reading, claim, passages)
    rows: dict[int, list[list[float]]] = {}
    likest = nearest(reading, claim, passages, NEAREST)
    near = worth_a_look(context.near(), likest, passages)
    for _, passage, signs in signs_beside(reading, claim, context, near):
        rows.setdefault(passage.source, []).append([float(signs[sign]) for sign in TOO])
    for index, source in enumerate(passages.sources):
        has = Path(source.name).name in evidence
        made = np.array(rows.get(index, [])).reshape(-1, len(TOO))
        yield Example(draft.group, made, has)


def _are_one(claim: Claim, span: Span) -> bool:
    shared = min(claim.clause.end, span.end) - max(claim.clause.start, span.start)
    return shared >= max(_OF_QUOTE * len(span), _OF_CLAUSE * len(claim.clause), 1)


def _learn_by(signs: Sequence[str]) -> Callable[[Sequence[Example]], Rows]:
    start = np.array([1.0 if sign in ("share", "meaning") else 0.0 for sign in signs])
    return lambda examples: learn(examples, start, _RIDGE)


def main() -> int:
    """Print the weights, and what they find in packs that they were not learnt from."""
    found = list(examples_of(of_packs(Path(sys.argv[1]) if len(sys.argv) > 1 else WITH_SOURCES)))
    for signs, bar in ((SIGNS, SURE), (TOO, SURE_TOO)):
        columns = [TOO.index(sign) for sign in signs]
        cut = [replace(one, rows=one.rows[:, columns]) for one in found if len(one.rows)]
        said = [one.holds for sure, one, _ in left_out(cut, _learn_by(signs)) if sure >= bar]
        right, wanted = sum(said), sum(one.holds for one in found)
        print(
            f"{len(found)} clauses beside a source; precision {right / max(1, len(said)):.3f}, "
            f"recall {right / max(1, wanted):.3f}"
        )
        print_weights(signs, _learn_by(signs)(cut))
    return 0


if __name__ == "__main__":
    sys.exit(main())
