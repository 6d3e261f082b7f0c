"""Learns how much each sign tells that one value stands in the place of another.

From the claims of the packs and their candidates (`eval.learning`): a planted error is one that has
a rival and everything else is not; and from those of real articles beside the others of their
event, which are taken not to have one. The figures are those of packs left out one by one.

Run: ``python -m eval.rivals [PACKS...] [-v]``, with folders of more packs if there are, and copy
the weights to ``verify/rivals/weights.py``.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np

from copydesk.claims import claims_of
from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.evidence import Stance
from copydesk.verify.comparison import context_of
from copydesk.verify.judge import compare
from copydesk.verify.rivals.candidates import candidates
from copydesk.verify.rivals.signs import SIGNS, likest, rows
from copydesk.verify.rivals.surest import has_a_place, may_tell_it
from eval.drafts import Draft, examples_of_all
from eval.learning import Example, Rows, learn, left_out, print_weights

_KINDS = {
    ClaimKind.FIGURE: frozenset(("figure", "percent", "ratio", "unit")),
    ClaimKind.DATE: frozenset(("date", "weekday")),
    ClaimKind.CLOCK: frozenset(("clock",)),
    ClaimKind.DURATION: frozenset(("duration", "elapsed")),
}
_REAL = 0.3
"""What a claim of a real article counts for, beside one of a pack."""
_RIDGE = 1.0
_START = np.array([1.0 if sign in ("clause", "sentence", "words") else 0.0 for sign in SIGNS])


def examples_of(drafts: Iterable[Draft], weight: float) -> Iterator[Example]:
    """The claims of some drafts that have candidates; those with a planted error hold.

    Claims with an error of another kind, or borne out by a source, are left out.
    """
    for draft in drafts:
        reading, passages = draft.reading, draft.passages
        for claim in claims_of(reading):
            if claim.kind not in _KINDS or not claim.checkable or not has_a_place(reading, claim):
                continue
            here = [one for one in draft.errors if one[0].overlaps(claim.span)]
            wrong = any(
                needs == "sources" and kind in _KINDS[claim.kind] for _, kind, needs in here
            )
            if (here and not wrong) or _is_borne_out(draft, claim):
                continue
            found = candidates(reading, claim, context_of(reading, claim, passages))
            found = likest(reading, claim, found, passages)
            if found.rivals:
                told = [reading.sentences[claim.sentence].span.cut(reading.article.prose)]
                for one in found.rivals:
                    text = passages.readings[one.passage.source].text
                    told.append(f"{one.span.cut(text)} | {one.passage.span.cut(text)}")
                named = f"{claim.span.cut(reading.text)} | {told[0]}"
                signs = rows(reading, claim, found, passages)
                close = may_tell_it(claim, signs)
                if close.any():
                    rivals = [one for one, kept in zip(told[1:], close, strict=True) if kept]
                    yield Example(draft.group, signs[close], wrong, weight, (named, *rivals))


def _is_borne_out(draft: Draft, claim: Claim) -> bool:
    """Whether a source has a claim's value, so that nothing is asked of its rivals."""
    found = compare(draft.reading, claim, draft.passages)
    return any(one.stance is Stance.SUPPORTS for one in found)


def _learnt(examples: Sequence[Example]) -> Rows:
    return learn(examples, _START, _RIDGE)


def main() -> int:
    """Print what is found and wrongly found of packs left out, and the weights of all."""
    more = [Path(name) for name in sys.argv[1:] if name != "-v"]
    examples = examples_of_all(examples_of, more, _REAL)
    rated = left_out(examples, _learnt)
    planted = sum(one.holds for _, one, _ in rated)
    print(f"{len(examples)} claims with candidates, {planted} planted errors")
    for sure in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7):
        found = [one for how_sure, one, _ in rated if how_sure >= sure]
        print(
            f"at {sure}: {sum(one.holds for one in found)} found, wrongly found "
            f"{sum(not one.holds and one.weight == 1 for one in found)} in packs, "
            f"{sum(one.weight != 1 for one in found)} in real articles"
        )
    if "-v" in sys.argv:
        for how_sure, one, _ in sorted(rated, key=lambda item: -item[0]):
            if how_sure >= 0.2 or one.holds:
                print(
                    f"{how_sure:.2f} {'planted' if one.holds else 'right'} {one.group}: {one.told}"
                )
    print_weights(SIGNS, _learnt(examples))
    return 0


if __name__ == "__main__":
    sys.exit(main())
