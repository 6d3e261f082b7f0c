"""Compares the quotations of an article with those of its sources, word by word."""

from collections.abc import Sequence, Set

from copydesk.understand.quotes import QuoteKind
from copydesk.understand.reading import Reading
from copydesk.verify.person_match import Certainty
from copydesk.verify.quote_altered import Used, find_altered
from copydesk.verify.quote_found import find_words
from copydesk.verify.quote_match import QuoteMatch, QuoteStatus
from copydesk.verify.quote_sides import Said, Side, utterances_of
from copydesk.verify.quote_splice import find_splice

__all__ = ["Certainty", "QuoteMatch", "QuoteStatus", "compare_quotes"]


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
    left = [said for said, matches in zip(mine, found, strict=True) if not matches]
    used = frozenset(
        (side.index, group[0].utterance)
        for matches in found
        for match in matches
        for side in sides
        if side.index == match.source and match.source_span
        for group in side.groups
        if group[0].quotation.span.start <= match.source_span.start < group[-1].quotation.span.end
    )
    return tuple(
        match
        for said, matches in zip(mine, found, strict=True)
        for match in (
            _deciding(matches)
            or _other_words(article, said, left, sides, used)
            or [_not_found(said)]
        )
    )


def _other_words(
    article: Reading, said: Said, left: Sequence[Said], sides: Sequence[Side], used: Set[Used]
) -> list[QuoteMatch]:
    """The sources that have it otherwise: nearly so, spliced, or altered."""
    altered = find_altered(article, said, left, sides, used)
    if any(match.found and match.certainty is Certainty.SURE for match in altered):
        return altered
    return [match for side in sides if (match := find_splice(article, said, side))] or altered


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
