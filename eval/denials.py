"""Learns how much each sign tells that a passage of the sources denies a clause.

From the clauses of the packs and the passages that answer a question the other way
(`eval.learning`): a planted error of negation is one that is denied and everything else is not; and
from those of real articles beside the others of their event, which are taken not to be. The figures
are those of packs and events left out one by one.

Run: ``python -m eval.denials [PACKS...] [-v]``, with folders of more packs if there are, and copy
the weights to ``verify/denials/weights.py``.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np

from copydesk.claims import claims_of
from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.span import Span
from copydesk.verify.comparison import context_of
from copydesk.verify.denials.candidates import answers_of, candidates
from copydesk.verify.denials.signs import SIGNS, rows
from copydesk.verify.events import NEAREST
from copydesk.verify.nearest import nearest, text_of
from copydesk.verify.support import supporting, worth_a_look
from eval.drafts import Draft, examples_of_all
from eval.learning import Example, Rows, learn, left_out, print_likeliest, print_weights

_REAL = 0.3
"""What a clause of a real article counts for, beside one of a pack."""
_RIDGE = 1.0
_START = np.array([1.0 if sign in ("clause", "sentence", "rest") else 0.0 for sign in SIGNS])


def examples_of(drafts: Iterable[Draft], weight: float) -> Iterator[Example]:
    """The clauses of some drafts that have candidates; those with a planted negation hold.

    Clauses with an error of another kind are left out.
    """
    for draft in drafts:
        for claim in _clauses(draft):
            kinds = {kind for span, kind, _ in draft.errors if _are_one(claim, span)}
            if kinds <= {"negation"}:
                yield from _beside(draft, claim, weight, holds=bool(kinds))


def _clauses(draft: Draft) -> list[Claim]:
    claims = claims_of(draft.reading)
    return [one for one in claims if one.kind is ClaimKind.EVENT and one.checkable]


def _beside(draft: Draft, claim: Claim, weight: float, *, holds: bool) -> Iterator[Example]:
    reading, passages = draft.reading, draft.passages
    found = candidates(reading, claim, answers_of(reading, claim), passages)
    if not found:
        return
    context = context_of(reading, claim, passages)
    near = worth_a_look(context.near(), nearest(reading, claim, passages, NEAREST), passages)
    borne = list(supporting(reading, claim, context, near))
    signs = rows(reading, claim, found, borne, context)
    told = [claim.clause.cut(reading.article.prose)]
    for one in found:
        words = one.theirs.cue.words.cut(passages.readings[one.passage.source].text)
        told.append(f"{one.mine.question}: {words} | {text_of(passages, one.passage)}")
    yield Example(draft.group, signs, holds, weight, tuple(told))


def _are_one(claim: Claim, span: Span) -> bool:
    """Whether a clause has half of some words, or is half of them."""
    shared = min(claim.clause.end, span.end) - max(claim.clause.start, span.start)
    return shared >= max(1, _MOST_OF * min(len(span), len(claim.clause)))


_MOST_OF = 0.5


def _learnt(examples: Sequence[Example]) -> Rows:
    return learn(examples, _START, _RIDGE)


def main() -> int:
    """Print what is found and wrongly found of packs left out, and the weights of all."""
    more = [Path(name) for name in sys.argv[1:] if name != "-v"]
    examples = examples_of_all(examples_of, more, _REAL)
    rated = left_out(examples, _learnt)
    planted = sum(one.holds for _, one, _ in rated)
    print(f"{len(rated)} clauses with candidates, {planted} planted errors")
    for sure in (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        found = [one for how_sure, one, _ in rated if how_sure >= sure]
        print(
            f"at {sure}: {sum(one.holds for one in found)} found, wrongly found "
            f"{sum(not one.holds and one.weight == 1 for one in found)} in packs, "
            f"{sum(one.weight == _REAL for one in found)} in real articles"
        )
    if "-v" in sys.argv:
        print_likeliest(rated)
    print_weights(SIGNS, _learnt(examples))
    return 0


if __name__ == "__main__":
    sys.exit(main())
