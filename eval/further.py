"""Learns how much each sign tells that a further report has a value that one report has.

From the values inside true claims of the packs, beside all sources of theirs (`eval.learning`);
gold says which of these have the claim. The figures are those of packs left out one by one.

Run: ``python -m eval.further`` and copy the weights to ``verify/further.py``.
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

from copydesk.claims import claims_of
from copydesk.model.claim import ClaimKind
from copydesk.verify.further import BEHIND, SIGNS, SURE, having
from eval.drafts import Draft, of_packs
from eval.event_packs import WITH_SOURCES
from eval.learning import Example, learn, left_out, print_weights

_RIDGE = 1.0
_OF_VALUES = (ClaimKind.FIGURE, ClaimKind.CLOCK, ClaimKind.DURATION)


def examples_of(drafts: Iterable[Draft]) -> Iterator[Example]:
    """The values of the true claims of some packs beside each source that has the same value."""
    for draft in drafts:
        true = [(draft.place(one["quote"]), one["evidence"]) for one in draft.gold["true_claims"]]
        for claim in claims_of(draft.reading):
            if claim.kind not in _OF_VALUES or not claim.checkable:
                continue
            evidence = next((names for span, names in true if span.contains(claim.span)), None)
            if not evidence:
                continue
            rows: dict[int, list[list[float]]] = {}
            for passage, _, signs in having(draft.reading, claim, draft.passages):
                rows.setdefault(passage.source, []).append([signs[sign] for sign in SIGNS])
            if len(rows) < 2:
                continue
            for source, made in rows.items():
                name = Path(draft.passages.sources[source].name).name
                yield Example(draft.group, np.array(made), name in evidence)


def main() -> int:
    """Print the weights, and what they find in packs that they were not learnt from."""
    found = list(examples_of(of_packs(Path(sys.argv[1]) if len(sys.argv) > 1 else WITH_SOURCES)))
    start = np.array([1.0 if sign in BEHIND else 0.0 for sign in SIGNS])
    said = [
        one.holds
        for sure, one, _ in left_out(found, lambda examples: learn(examples, start, _RIDGE))
        if sure >= SURE
    ]
    right, wanted = sum(said), sum(one.holds for one in found)
    print(
        f"{len(found)} values beside a source that has them; "
        f"precision {right / max(1, len(said)):.3f}, recall {right / max(1, wanted):.3f}"
    )
    print_weights(SIGNS, learn(found, start, _RIDGE))
    return 0


if __name__ == "__main__":
    sys.exit(main())
