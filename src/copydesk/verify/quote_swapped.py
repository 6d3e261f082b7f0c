"""A quotation of which the two sides of a contrast have changed places: "a hole, not a bruise"."""

from collections.abc import Sequence

from copydesk.understand.reading import Reading
from copydesk.verify.person_match import Certainty
from copydesk.verify.quote_candidate import content_of
from copydesk.verify.quote_found import match_of
from copydesk.verify.quote_match import QuoteMatch, QuoteStatus
from copydesk.verify.quote_sides import Said, Side
from copydesk.verify.quote_speakers import SameSpeaker, same_speaker
from copydesk.verify.quote_words import Token

_SAME = 0.7
"""The share of the words of content of the shorter of two contrasts that the other has."""
_FEWEST = 3
"""Words of content that the two share."""


def find_swapped(article: Reading, said: Said, side: Side) -> QuoteMatch | None:
    """An utterance that affirms what the article denies, and the reverse.

    Its speaker is not surely another.

    Args:
        article: the article.
        said: its quotation, whose words the source has not as they stand.
        side: the source.
    """
    mine = _contrast(article, said.tokens)
    if mine is None:
        return None
    for group in side.groups:
        theirs = group[0].quotation.speaker
        hay = [token for one in group for token in one.tokens]
        contrast = _contrast(side.reading, hay)
        if contrast is None or not _is_swapped(mine, contrast):
            continue
        same = same_speaker(article, said.quotation.speaker, side.reading, theirs)
        if same is not SameSpeaker.OTHER:
            here, there = (run[0].span.join(run[-1].span) for run in (said.tokens, hay))
            words = there.cut(side.reading.text)
            return match_of(
                said, QuoteStatus.ALTERED, Certainty.SURE, side.index, there, theirs,
                words, f"the source has “{words}”", (here,), (there,),
            )  # fmt: skip
    return None


def _contrast(reading: Reading, tokens: Sequence[Token]) -> tuple[set[str], set[str]] | None:
    """The words of content before and behind the one ", not" of some words; else None."""
    prose = reading.article.prose
    places = [
        at
        for at, token in enumerate(tokens)
        if at and token.text == "not" and _behind_a_comma(prose, tokens[at - 1], token)
    ]
    if len(places) != 1:
        return None
    before, behind = (
        content_of([token.text for token in run])
        for run in (tokens[: places[0]], tokens[places[0] + 1 :])
    )
    return (before, behind) if before and behind else None


def _behind_a_comma(prose: str, before: Token, token: Token) -> bool:
    between = prose[before.span.end : token.span.start]
    return "," in between or before.text in ("and", "but")


def _is_swapped(mine: tuple[set[str], set[str]], theirs: tuple[set[str], set[str]]) -> bool:
    whole, other = mine[0] | mine[1], theirs[0] | theirs[1]
    shared = whole & other
    if len(shared) < _FEWEST or len(shared) < _SAME * min(len(whole), len(other)):
        return False
    affirmed = (mine[0] & theirs[1]) - mine[1] - theirs[0]
    denied = (mine[1] & theirs[0]) - mine[0] - theirs[1]
    return bool(affirmed and denied)
