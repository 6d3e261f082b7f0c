"""Learns how much each sign tells that the sources time two events the other way about.

From the sequences of the packs and their pairs of tellings (`eval.learning`): a planted error of
order is one that sources contradict and everything else is not; and from those of real articles
beside the others of their event, which are taken not to be. Each is there twice more with the
tellings of one event left out, so that nothing but a wrong telling contradicts them. The figures
are those of packs left out one by one.

Run: ``python -m eval.orders [PACKS ...]`` and copy the weights to ``verify/orders/weights.py``.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from copydesk.verify.orders.fits import Fits
from copydesk.verify.orders.signs import SIGNS
from copydesk.verify.orders.surest import Candidates, candidates, tells_an_order
from copydesk.verify.orders.tellings import Telling
from copydesk.verify.passages import Passages
from copydesk.verify.sequences import sequences_in
from copydesk.verify.sides import sides_of
from eval.drafts import Draft, examples_of_all
from eval.learning import Example, Rows, learn, left_out, print_likeliest, print_weights

_REAL = 0.4
"""What a sequence of a real article counts for, beside one of a pack."""
_UNTOLD = 0.5
"""What one counts for of which an event is left out, beside one as it is."""
_RIDGE = 0.5
_START = np.array([1.0 if sign in ("both", "weaker") else 0.0 for sign in SIGNS])
_LEFT_OUT = (_UNTOLD, _UNTOLD * _REAL)


@dataclass(frozen=True)
class Stated(Example):
    """A sequence; it holds that sources contradict it.

    Attributes:
        place: its sentence.
    """

    place: str = ""


def examples_of(drafts: Iterable[Draft], weight: float) -> Iterator[Stated]:
    """The sequences of some drafts; those of sentences with an error of another kind left out."""
    for draft in drafts:
        for sentence, here in enumerate(draft.reading.sentences):
            kinds = {kind for span, kind, _ in draft.errors if span.overlaps(here.span)}
            if not kinds or "order" in kinds:
                yield from _of_sentence(draft, sentence, weight, wrong=bool(kinds))


def _of_sentence(draft: Draft, sentence: int, weight: float, *, wrong: bool) -> Iterator[Stated]:
    reading, passages = draft.reading, draft.passages
    for sequence in sequences_in(reading, sentence):
        sides = sides_of(passages, reading, sentence, sequence)
        if sides is None or sequence.gap or not tells_an_order(reading, sequence):
            continue
        found = candidates(reading, sentence, sequence, sides, passages)
        if found is None:
            continue
        words = " < ".join(one.cut(reading.text) for one in (sequence.earlier, sequence.later))
        start = reading.sentences[sentence].span.start
        place = f"{draft.group} {start} {reading.article.title}"
        one = Stated(draft.group, found.pairs().rows, wrong, weight, (words,), place)
        yield from _if_any(one, found, passages)
        for name, other in _right(found):
            made = replace(
                one,
                place=f"{place} {name}",
                rows=other.pairs().rows,
                holds=False,
                weight=_UNTOLD * weight,
            )
            yield from _if_any(made, other, passages)


def _if_any(one: Stated, found: Candidates, passages: Passages) -> Iterator[Stated]:
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


def _learnt(examples: Sequence[Example]) -> Rows:
    return learn(examples, _START, _RIDGE)


def main() -> int:
    """Print what is found and wrongly found of packs left out, and the weights of all."""
    more = [Path(name) for name in sys.argv[1:] if name != "-v"]
    examples = examples_of_all(examples_of, more, _REAL)
    rated = left_out(examples, _learnt)
    print(f"{len(examples)} sequences, {len({one.place for one in examples if one.holds})} wrong")
    for sure in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        found = [one for how_sure, one, _ in rated if how_sure >= sure]
        print(
            f"at {sure}: {len({one.place for one in found if one.holds})} found, wrongly found "
            f"{len({one.place for one in found if not one.holds and one.weight == 1})} in packs, "
            f"{len({one.place for one in found if one.weight == _REAL})} in real articles, "
            f"{len({one.place for one in found if one.weight in _LEFT_OUT})} with an event untold"
        )
    if "-v" in sys.argv:
        print_likeliest(rated)
    print_weights(SIGNS, _learnt(examples))
    return 0


if __name__ == "__main__":
    sys.exit(main())
