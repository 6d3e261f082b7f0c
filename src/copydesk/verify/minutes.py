"""Minutes of play of the article beside those of the sources, whatever the form: "71st", "71'"."""

import re
from collections.abc import Iterator

from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.understand.minutes_of_play import MinuteOfPlay
from copydesk.understand.reading import Reading
from copydesk.understand.terms import Term
from copydesk.verify.comparison import Comparison, context_of
from copydesk.verify.passages import Passages

_BORDER = re.compile(r"[,;:](?=\s)|\sand\s|\swhile\s")
"""Between the entries of a list, and the clauses of a sentence, that have a minute each."""


def compare_minutes(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """The passages that give somebody of a claim's clause the minute that it gives.

    Nothing where the claim is no minute of play or its clause names nobody.
    """
    mine = next(
        (one for one in reading.minutes_of_play[claim.sentence] if one.span.overlaps(claim.span)),
        None,
    )
    if mine is None:
        return []
    names = {
        term.key
        for term in context_of(reading, claim, passages).clause
        if _names_somebody(reading, term)
    }
    return list(_alike(mine, names, passages)) if names else []


def _alike(mine: MinuteOfPlay, names: set[str], passages: Passages) -> Iterator[Comparison]:
    for of_source in passages.by_source:
        for passage in of_source:
            source = passages.readings[passage.source]
            minutes = source.minutes_of_play[passage.sentence]
            for one in minutes:
                if one.minute == mine.minute and names & _named_with(source, passage.sentence, one):
                    words = one.span.cut(source.text)
                    why = f"it has {words!r} too"
                    yield Comparison(passage, Stance.SUPPORTS, 1.0, why, by_value=True)


def _named_with(source: Reading, sentence: int, minute: MinuteOfPlay) -> set[str]:
    """Who is named in the part of a sentence that goes with a minute, up to the next minute."""
    prose, whole = source.article.prose, source.sentences[sentence].span
    others = [one.span for one in source.minutes_of_play[sentence] if one is not minute]
    start = max((one.end for one in others if one.end <= minute.span.start), default=whole.start)
    end = min((one.start for one in others if one.start >= minute.span.end), default=whole.end)
    if start > whole.start:
        border = _BORDER.search(prose, start, minute.span.start)
        start = border.end() if border else start
    if end < whole.end:
        borders = list(_BORDER.finditer(prose, minute.span.end, end))
        end = borders[0].start() if borders else end
    part = Span(start, end)
    return {
        term.key
        for term in source.terms[sentence]
        if part.contains(term.span) and _names_somebody(source, term)
    }


def _names_somebody(reading: Reading, term: Term) -> bool:
    """Whether a word may be a family name: "Hartigan", "Hartigan's"."""
    return not term.minor and reading.article.prose[term.span.start].isupper()
