"""The utterance that a quotation is another wording of, by what the two mean.

No source has the words. The speaker's likest utterance must be likelier than anything else that
the sources quote, whoever says it: what a speaker says on one subject in several sentences, and
what several say of it, is about equally alike. Thresholds were set on quotations of
`eval/source-packs` and on real articles of one event (`eval.origins.clusters`).
"""

from collections.abc import Sequence, Set

from copydesk.understand.meaning import meanings
from copydesk.understand.quotes import Speaker
from copydesk.understand.reading import Reading
from copydesk.verify.party import party_of
from copydesk.verify.quote_candidate import SHORT, Candidate, beside
from copydesk.verify.quote_sides import Said, Side, Used
from copydesk.verify.quote_speakers import SameSpeaker
from copydesk.verify.quote_words import Token, align, find_run

_SAME = 0.3
"""How alike an utterance of the same speaker must be, where the article quotes others rightly."""
_SAME_ALONE = 0.5
"""How alike, where it has no other quotation."""
_OF_ONE_NAME = 0.6
"""How alike, where the two speakers only share a word of what they are called."""
_OF_ANYBODY = 0.75
"""How alike, where the source does not say clearly who speaks."""
_AHEAD = 0.1
"""How much likelier than every other utterance."""
_LONGER = 3
"""Times by which one may be longer than the other."""


def nearest_in_meaning(
    article: Reading, said: Said, sides: Sequence[Side], used: Set[Used]
) -> list[Candidate]:
    """The utterance of which a quotation is another wording, as each source has it.

    Args:
        article: the article.
        said: its quotation, whose words no source has.
        sides: the sources.
        used: the utterances of the sources that the article has elsewhere.
    """
    if len(said.tokens) <= SHORT:
        return []
    every = [
        found
        for side in sides
        for group in side.groups
        if (found := beside(article, said, side.reading, side.index, group))
    ]
    if not every:
        return []
    texts = [_text(sides[found.source].reading, found) for found in every]
    likeness = meanings(texts) @ meanings([_without_names(article, said.tokens)])[0]
    rated = sorted(
        zip(map(float, likeness), range(len(every)), strict=True), key=lambda one: -one[0]
    )
    enough = {at: _enough(article, said, sides, every[at], used) for at in range(len(every))}
    chosen = [(like, at) for like, at in rated if like >= enough[at]]
    if not chosen:
        return []
    best, first = chosen[0]
    ahead = all(_one(every[first], every[at]) or like <= best - _AHEAD for like, at in rated)
    return [every[at] for _, at in chosen if _one(every[first], every[at])] if ahead else []


def _text(source: Reading, found: Candidate) -> str:
    return " ".join(_without_names(source, one.tokens) for one in found.group)


def _without_names(reading: Reading, tokens: Sequence[Token]) -> str:
    """Words without names, which all that is said of one thing shares."""
    spans = dict.fromkeys(token.span for token in tokens)  # "it's" is two words in one place
    words = [span.cut(reading.article.prose) for span in spans]
    return " ".join(word for at, word in enumerate(words) if not at or not word[0].isupper())


def _enough(
    article: Reading, said: Said, sides: Sequence[Side], found: Candidate, used: Set[Used]
) -> float:
    """How alike an utterance must be; more than anything can be if it is certainly another."""
    never = 2.0
    mine, theirs = said.quotation.speaker, found.quotation.speaker
    if found.speaker is SameSpeaker.OTHER or (found.source, found.utterance) in used:
        return never
    if find_run(found.whole, said.texts) is not None:
        return never
    if not 1 / _LONGER <= len(found.whole) / len(said.tokens) <= _LONGER:
        return never
    if found.speaker is SameSpeaker.SAME:
        return _SAME if used else _SAME_ALONE
    if mine is None or not mine.certain:
        return never
    if theirs is None or not theirs.certain:
        return _OF_ANYBODY
    return (
        _OF_ONE_NAME if _share_a_name(article, mine, sides[found.source].reading, theirs) else never
    )


def _share_a_name(article: Reading, mine: Speaker, source: Reading, theirs: Speaker) -> bool:
    return bool(_called(article, mine) & _called(source, theirs))


def _called(reading: Reading, speaker: Speaker) -> set[str]:
    """What tells a speaker from others; a name in two parts is both."""
    own = party_of(reading, speaker, frozenset()).own
    return {part for word in own for part in word.split("-")}


def _one(one: Candidate, other: Candidate) -> bool:
    """Whether two sources quote one utterance, the one perhaps more of it."""
    shared = align(one.whole, other.whole).shared
    return shared >= 0.75 * min(len(one.whole), len(other.whole))
