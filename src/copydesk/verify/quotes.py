"""Compares the quotations of an article with those of its sources, word by word."""

from collections.abc import Sequence

from copydesk.understand.quotes import QuoteKind
from copydesk.understand.reading import Reading
from copydesk.verify.person_match import Certainty
from copydesk.verify.quote_altered import find_nearly, find_reworded
from copydesk.verify.quote_found import find_words
from copydesk.verify.quote_match import QuoteMatch, QuoteStatus
from copydesk.verify.quote_sides import Said, Side, Used, utterances_of
from copydesk.verify.quote_splice import find_splice
from copydesk.verify.quote_swapped import find_swapped
from copydesk.verify.quote_turned import find_turned

__all__ = ["Certainty", "QuoteMatch", "QuoteStatus", "compare_quotes"]

_OF_MANY = 4
"""Of so many quotations one may be in no source, without the article having sources of its own."""


def compare_quotes(article: Reading, sources: Sequence[Reading]) -> tuple[QuoteMatch, ...]:
    """Compare the quotations of an article with the quotations and the prose of its sources.

    Args:
        article: the article.
        sources: what it is compared with; matches give their indices in it.

    Returns:
        For each quotation that is speech, in the order of the article, a match for each source
        that has it, or else for each that has it otherwise, or else one that says it was not
        found.
    """
    mine = [
        said
        for said in utterances_of(article, 0)
        if said.quotation.kind is QuoteKind.SPEECH and said.quotation.depth == 0
    ]
    sides = [Side(index, source) for index, source in enumerate(sources)]
    found = [
        [match for side in sides if (match := find_words(article, said, side))] for said in mine
    ]
    used = _used(found, sides)
    found = [
        matches or _nearly(article, said, sides) for said, matches in zip(mine, found, strict=True)
    ]
    left = [said for said, matches in zip(mine, found, strict=True) if not matches]
    if _from_these_sources(mine, left):
        found = [
            matches or find_reworded(article, said, mine, left, sides, used)
            for said, matches in zip(mine, found, strict=True)
        ]
    return tuple(
        match
        for said, matches in zip(mine, found, strict=True)
        for match in (_deciding(matches) or [_not_found(said)])
    )


def _from_these_sources(mine: Sequence[Said], left: Sequence[Said]) -> bool:
    """Whether an article has what it quotes from these sources.

    Where much of it is in none of them, it has heard its speakers itself or read other reports,
    and what they say there and here is two things.

    Args:
        mine: the quotations of an article.
        left: those of which no source has the words or nearly so.
    """
    own = len({said.utterance for said in left})
    return own <= max(1, len({said.utterance for said in mine}) // _OF_MANY)


def _used(found: Sequence[Sequence[QuoteMatch]], sides: Sequence[Side]) -> frozenset[Used]:
    """The utterances of the sources that the article has."""
    return frozenset(
        (side.index, group[0].utterance)
        for matches in found
        for match in matches
        for side in sides
        if side.index == match.source and match.source_span
        for group in side.groups
        if group[0].quotation.span.start <= match.source_span.start < group[-1].quotation.span.end
    )


def _nearly(article: Reading, said: Said, sides: Sequence[Side]) -> list[QuoteMatch]:
    """The sources that have it in nearly the same words, or else denied, or spliced."""
    nearly = find_nearly(article, said, sides)
    if any(match.found and match.certainty is Certainty.SURE for match in nearly):
        return nearly
    return (
        [match for side in sides if (match := find_splice(article, said, side))]
        or nearly
        or [match for side in sides if (match := find_turned(article, said, side))]
        or [match for side in sides if (match := find_swapped(article, said, side))]
    )


def _deciding(matches: list[QuoteMatch]) -> list[QuoteMatch]:
    """The sources that decide: those with the same speaker, else with another, else the rest."""
    found = [match for match in matches if match.found]
    other = [match for match in matches if match.status is QuoteStatus.WRONG_SPEAKER]
    if other and not any(match.same_speaker for match in found):
        return other
    return found or matches


def _not_found(said: Said) -> QuoteMatch:
    speaker = said.quotation.speaker
    return QuoteMatch(
        said.quotation.span,
        QuoteStatus.NOT_FOUND,
        Certainty.UNSURE,
        speaker.span if speaker else None,
        why="no source has these words",
    )
