"""Lengths that count from a time right beside them to something the article tells, and that fit
none of its times: "cleared at 07:40, four hours after the slide"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from copydesk.model.span import Span
from copydesk.understand.lang.en.events import NOUNS, VERBS
from copydesk.understand.lang.en.told_beside import ASIDE, DATE_BEHIND, DEED_BEHIND, TO_LENGTH
from copydesk.understand.reading import Reading
from copydesk.understand.stems import content_stems, stem
from copydesk.understand.tlinks.around import signal_of
from copydesk.understand.tlinks.closely import holds_closely
from copydesk.understand.tlinks.likely.ends import End, clocks_of, dates_of
from copydesk.understand.tlinks.likely.pairs import Pair, Said, pair_of, said_in
from copydesk.understand.tlinks.stretch import Moment, Stretch, clock_pairs, on_clock

_MOST = 60
"""Times of an article beyond which one that fits by chance is sure to be found."""
_FEWEST = 2
"""Other times of the same scale that the article tells at least; with fewer it may not tell that
of the deed."""
_KINDS = {
    stem(word): kind for table in (VERBS, NOUNS) for kind, words in table.items() for word in words
}


def beside_deeds(reading: Reading) -> Iterator[Stretch]:
    """All of these in an article, each to the time that it misses least."""
    dates, clocks = dates_of(reading), clocks_of(reading)
    if len(dates) + len(clocks) > _MOST:
        return
    for index, timexes in enumerate(reading.timexes_by_sentence):
        for timex in timexes:
            said = said_in(reading.article.prose, timex, index)
            if said is not None and said.kind in ("later", "earlier", "length"):
                yield from _misfit(reading, said, clocks if said.by_clock else dates)


def _misfit(reading: Reading, said: Said, ends: Sequence[End]) -> Iterator[Stretch]:
    prose = reading.article.prose
    start = said.timex.span.end - len(signal_of(prose, said.timex))
    limit = reading.sentences[said.sentence].span.end
    deed = DEED_BEHIND.match(prose, start, limit)
    if deed is None or ASIDE.match(deed["what"]):
        return
    what = Span(*deed.span("what"))
    times = reading.timexes_by_sentence[said.sentence]
    if any(what.overlaps(other.span) for other in times):
        return
    here = _beside(reading, said, what, ends)
    if here is None or not _is_told_elsewhere(reading, said.sentence, what):
        return
    after = deed["how"].lower() == "after"
    others = [end for end in ends if end is not here]
    stretches = [one for end in others for one in _between(said, here, end, after=after)]
    scale = [end for end in others if _of_scale(said, here, end, after=after)]
    if len(scale) < _FEWEST or any(holds_closely(one) for one in stretches):
        return
    yield replace(min(stretches, key=lambda stretch: stretch.off), refuted=True)


def _beside(reading: Reading, said: Said, what: Span, ends: Sequence[End]) -> End | None:
    """The time to which a comma or less joins a length, before it or behind the deed."""
    prose = reading.article.prose
    for end in ends:
        if end.timex is None or end.sentence != said.sentence or end.timex is said.timex:
            continue
        span = end.timex.span
        if span < said.timex.span and TO_LENGTH.fullmatch(prose, span.end, said.timex.span.start):
            return end
        if span.start >= what.end and DATE_BEHIND.fullmatch(prose, what.end, span.start):
            return end
    return None


def _is_told_elsewhere(reading: Reading, sentence: int, what: Span) -> bool:
    """Whether another sentence tells of the deed, by a word that is kin to one of its own or one
    for the same kind of happening."""
    own = content_stems(word for word in reading.words[sentence] if what.contains(word.span))
    kinds = {_KINDS[one] for one in own if one in _KINDS}
    for index, words in enumerate(reading.words):
        if index == sentence:
            continue
        stems = content_stems(words)
        if stems & own or kinds & {_KINDS[one] for one in stems if one in _KINDS}:
            return True
    return False


def _between(said: Said, here: End, other: End, *, after: bool) -> Iterator[Stretch]:
    """The lengths from the one to the other, in the order that the words give."""
    early, late = (other, here) if after else (here, other)
    if said.by_clock:
        choices = _on_clock(early, late)
    else:
        pair = pair_of(said, *sorted((here, other), key=lambda end: end.sentence))
        choices = []
        if pair and pair.stretch.late.span == late.moment.span and not _of_another_week(pair):
            choices = [(pair.stretch.early, pair.stretch.late)]
    for first, last in choices:
        yield Stretch(
            said.timex.span, said.amount, said.unit, said.timex.mod, first, last, sure=False
        )


def _of_another_week(pair: Pair) -> bool:
    """Whether a weekday has to be of another week than told for a length to fit."""
    by_weekday = any(
        end.timex and end.timex.stated.weekday is not None and end.timex.stated.day is None
        for end in (pair.one, pair.other)
    )
    return by_weekday and pair.holds and not pair.plainly


def _on_clock(early: End, late: End) -> Sequence[tuple[Moment, Moment]]:
    if early.timex is None or late.timex is None:
        return ()
    if not (early.half_known and late.half_known):
        return clock_pairs(early.timex, late.timex)
    first, last = on_clock(early.timex), on_clock(late.timex)
    if first.interval.start >= last.interval.start:
        last = on_clock(late.timex, 24)
    return ((first, last),)


def _of_scale(said: Said, here: End, other: End, *, after: bool) -> bool:
    """Whether two times are about as far apart as is said, so that they might be meant."""
    for stretch in _between(said, here, other, after=after):
        low, high = stretch.spread
        if 0.25 <= (low + high) / 2 / (said.amount.low or 1.0) <= 4:
            return True
    return False
