"""Whether a source has other words beside the rest of an utterance.

An article quotes two sentences of one utterance. A source has the one word for word, and where the
other should stand it has something else: "I would sue my own brother," he said. "Rules are rules."
"""

from collections.abc import Sequence

from copydesk.understand.reading import Reading
from copydesk.verify.quote_candidate import Candidate, beside, content_of
from copydesk.verify.quote_sides import Said, Side
from copydesk.verify.quote_speakers import SameSpeaker
from copydesk.verify.quote_words import Token, align, find_run

_FEWEST = 4
"""Words of the part that both have."""
_TELLING = 2
"""Words of content among them."""
_LEAST = 3
"""Words that stand in the other part's place."""
_LONGER = 3
"""Times by which one may be longer than the other."""
_ONE = 0.75
"""The part of the shorter's words by which two sources have one and the same thing."""


def beside_siblings(
    article: Reading, said: Said, mine: Sequence[Said], left: Sequence[Said], sides: Sequence[Side]
) -> list[Candidate]:
    """What the sources have in the place of a quotation, beside the rest of its utterance.

    Args:
        article: the article.
        said: its quotation, whose words no source has.
        mine: all its quotations.
        left: those of which that holds.
        sides: the sources.

    Returns:
        Nothing where the sources differ among themselves.
    """
    siblings = [
        one
        for one in mine
        if one.utterance == said.utterance
        and one not in left
        and len(one.texts) >= _FEWEST
        and len(content_of(one.texts)) >= _TELLING
    ]
    found = [
        candidate
        for side in sides
        for group in side.groups
        for sibling in siblings
        if (candidate := _in_place(article, said, sibling, mine, side, group))
    ]
    return found if all(_are_one(found[0], one) for one in found) else []


def _in_place(
    article: Reading,
    said: Said,
    sibling: Said,
    mine: Sequence[Said],
    side: Side,
    group: Sequence[Said],
) -> Candidate | None:
    """What one utterance of a source has before or behind the part that both have."""
    tokens = [token for one in group for token in one.tokens]
    at = find_run(sibling.texts, [token.text for token in tokens])
    if at is None:
        return None
    first = said.quotation.span.start < sibling.quotation.span.start
    rest = tokens[:at] if first else tokens[at + len(sibling.texts) :]
    if len(rest) < _LEAST or not 1 / _LONGER <= len(rest) / len(said.texts) <= _LONGER:
        return None
    if _has(mine, rest):
        return None
    found = beside(article, said, side.reading, side.index, group)
    if found is None or found.speaker is SameSpeaker.OTHER:
        return None
    own = tuple(one for one in group if any(token in rest for token in one.tokens))
    alignment = align(said.texts, [token.text for token in rest])
    return Candidate(side.index, own, tuple(rest), found.speaker, alignment)


def _has(mine: Sequence[Said], rest: Sequence[Token]) -> bool:
    """Whether the article quotes some of it elsewhere."""
    texts = [token.text for token in rest]
    return any(
        align(one.texts, texts).shared >= _ONE * min(len(one.texts), len(texts)) for one in mine
    )


def _are_one(one: Candidate, other: Candidate) -> bool:
    shared = align(one.texts, other.texts).shared
    return shared >= _ONE * min(len(one.texts), len(other.texts))
