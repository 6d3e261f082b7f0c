"""A part of a quotation that a source has but for a "not", so that it says the opposite."""

import re
from collections.abc import Iterator, Sequence

from copydesk.understand.reading import Reading
from copydesk.verify.person_match import Certainty
from copydesk.verify.quote_candidate import content_of
from copydesk.verify.quote_found import match_of
from copydesk.verify.quote_match import QuoteMatch, QuoteStatus
from copydesk.verify.quote_negation import negates
from copydesk.verify.quote_sides import Said, Side
from copydesk.verify.quote_speakers import SameSpeaker, same_speaker
from copydesk.verify.quote_words import Token, find_run

_LEAST = 5
"""Words that both have around a denial that only one has."""
_BEHIND = 3
"""How many of them stand behind it, where it tells."""
_TELLING = 3
"""Words of content among them."""
_ENDS = re.compile(r"[.!?;]")


def find_turned(article: Reading, said: Said, side: Side) -> QuoteMatch | None:
    """An utterance of the same speaker that denies what the article has it say, or the reverse.

    Args:
        article: the article.
        said: its quotation, whose words the source has not as they stand.
        side: the source.
    """
    for group in side.groups:
        theirs = group[0].quotation.speaker
        same = same_speaker(article, said.quotation.speaker, side.reading, theirs)
        if same is not SameSpeaker.SAME:
            continue
        hay = [token for one in group for token in one.tokens]
        turned = next(_turned(article, said.tokens, side.reading, hay), None)
        if turned is not None:
            here, there = (run[0].span.join(run[-1].span) for run in turned)
            whole = hay[0].span.join(hay[-1].span)
            prose = side.reading.text
            return match_of(
                said, QuoteStatus.ALTERED, Certainty.SURE, side.index, whole, theirs,
                whole.cut(prose), f"the source has “{there.cut(prose)}”", (here,), (there,),
            )  # fmt: skip
    return None


def _turned(
    article: Reading, mine: Sequence[Token], source: Reading, theirs: Sequence[Token]
) -> Iterator[tuple[Sequence[Token], Sequence[Token]]]:
    """The words that both have around a denial of one of them, on either side."""
    for one, other in _around_denials(source, theirs, article, mine):
        yield other, one
    yield from _around_denials(article, mine, source, theirs)


def _around_denials(
    reading: Reading, denying: Sequence[Token], other: Reading, plain: Sequence[Token]
) -> Iterator[tuple[Sequence[Token], Sequence[Token]]]:
    """Words with a denial, and the same without it, where the other text has them so alone."""
    texts = [token.text for token in plain]
    prose = reading.article.prose
    for at, token in enumerate(denying):
        if not negates(token):
            continue
        end = at + 1
        while end < len(denying) and not _apart(prose, denying, end):
            end += 1
        start = at
        while start and not _apart(prose, denying, start):
            start -= 1
        for last in range(end, at + _BEHIND, -1):
            for first in range(start, at):
                run = [*denying[first:at], *denying[at + 1 : last]]
                if len(run) < _LEAST or len(content_of([one.text for one in run])) < _TELLING:
                    break
                place = find_run([one.text for one in run], texts)
                if place is not None and not _denies(other, plain, place, place + len(run)):
                    yield denying[first:last], plain[place : place + len(run)]
                    return


def _denies(reading: Reading, tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a sentence denies anything of which some words are a part."""
    prose = reading.article.prose
    while start and not _apart(prose, tokens, start):
        start -= 1
    while end < len(tokens) and not _apart(prose, tokens, end):
        end += 1
    return any(negates(token) for token in tokens[start:end])


def _apart(prose: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether a sentence begins with a word."""
    return _ENDS.search(prose, tokens[at - 1].span.end, tokens[at].span.start) is not None
