"""Words of two utterances put together as one quotation."""

from collections.abc import Sequence

from copydesk.understand.reading import Reading
from copydesk.verify.person_match import Certainty
from copydesk.verify.quote_candidate import content_of
from copydesk.verify.quote_found import match_of
from copydesk.verify.quote_match import QuoteMatch, QuoteStatus
from copydesk.verify.quote_sides import Said, Side
from copydesk.verify.quote_speakers import SameSpeaker, same_speaker
from copydesk.verify.quote_words import Token, find_run, pieces_of

_SHORTEST = 3
"""Words on either side of the seam."""
_TELLING = 2
"""Words of content among them."""


def find_splice(article: Reading, said: Said, side: Side) -> QuoteMatch | None:
    """The beginning of one utterance with the end of another, as if they were one."""
    pieces = pieces_of(said.tokens)
    if not pieces:
        return None
    needle = [token.text for token in pieces[0]]
    if len(pieces) > 1 or len(needle) < 2 * _SHORTEST:
        return None
    groups = [[token for one in group for token in one.tokens] for group in side.groups]
    speakers = [group[0].quotation.speaker for group in side.groups]
    heads = [_longest_prefix(needle, [token.text for token in group]) for group in groups]
    if not heads:
        return None
    first = max(range(len(heads)), key=lambda i: (heads[i][1], -i))
    at, size = heads[first]
    if any(
        len(part) < _SHORTEST or len(content_of(part)) < _TELLING
        for part in (needle[:size], needle[size:])
    ):
        return None
    for second, group in enumerate(groups):
        tail = find_run(needle[size:], [token.text for token in group])
        if tail is None or (second == first and tail > at):
            continue
        if second == first + 1 and _carries_on(side.reading, groups, first, at + size, tail):
            continue
        if same_speaker(article, said.quotation.speaker, side.reading, speakers[second]) is (
            SameSpeaker.OTHER
        ):
            continue
        one = groups[first][at].span.join(groups[first][at + size - 1].span)
        other = group[tail].span.join(group[tail + len(needle) - size - 1].span)
        text = side.reading.text
        return match_of(
            said, QuoteStatus.SPLICED, Certainty.SURE, side.index, one, speakers[first],
            f"“{one.cut(text)}” and, apart from it, “{other.cut(text)}”",
            "the source has these words in two utterances",
            (said.quotation.words,), (one, other),
        )  # fmt: skip
    return None


def _carries_on(
    source: Reading, groups: Sequence[Sequence[Token]], first: int, end: int, tail: int
) -> bool:
    """Whether the next utterance carries on the sentence of the one before it."""
    begins = source.article.prose[groups[first + 1][0].span.start]
    return end == len(groups[first]) and not tail and begins.islower()


def _longest_prefix(needle: Sequence[str], hay: Sequence[str]) -> tuple[int, int]:
    """Where the longest beginning of a sequence stands in another, and how long it is."""
    best = (0, 0)
    for at, word in enumerate(hay):
        if word != needle[0]:
            continue
        size = 0
        while size < len(needle) and at + size < len(hay) and hay[at + size] == needle[size]:
            size += 1
        best = max(best, (at, size), key=lambda found: found[1])
    return best
