"""Whether a quotation is another wording of what its speaker is quoted with on the same matter.

No source has the words. A speaker says much on one day, so that another utterance proves nothing by
itself; it must share the turn of the sentence (its pronouns and negations), words of content or the
setting. Thresholds were set on pairs of different quotations of one speaker in one article of
PolNeAR (660 pairs, by `copydesk.understand.quotes`): 4.5% of them share the turn, 0.9% turn and
content, 0.9% turn and a quarter of all words, 0.6% a turn of three words, 0.9% half of the content
in two words.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.understand.lang.en.quotes import TURNING
from copydesk.understand.lang.en.stems import EMPTY
from copydesk.understand.quotes import Quotation
from copydesk.understand.reading import Reading
from copydesk.understand.terms import folded, key_of, name_key
from copydesk.verify.passages import value_keys
from copydesk.verify.quote_candidate import SHORT, Candidate
from copydesk.verify.quote_sides import Said
from copydesk.verify.quote_speakers import SameSpeaker
from copydesk.verify.quote_words import Token, align

_TURN = 0.5
_TURN_WORDS = 2
_LONG_TURN = 3
_CONTENT = 0.3
_MUCH = 0.5
_WORDS = 0.25
_LENGTHS = (0.4, 2.5)
_SETTING = 2
_OCCASION = 4
"""Words besides names that the sentences around share, from which on both tell of one occasion. Of
other utterances of one speaker they share two at most (the reports of `eval/source-packs` beside
one another)."""
_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class _Shared:
    """What two quotations have in common: the turn, content, words in order, and the setting."""

    turn: bool
    long_turn: bool
    content: bool
    much: bool
    words: bool
    setting: int

    def one_matter(self, *, only: bool) -> bool:
        """Whether they are two wordings of one utterance.

        Args:
            only: whether each side quotes the speaker with just this one.
        """
        if self.turn and (self.content or self.setting >= _SETTING):
            return True
        if self.much or (self.content and self.setting) or (self.long_turn and self.words):
            return True
        return only and (self.content or (self.turn and self.words))


def on_one_matter(
    article: Reading,
    said: Said,
    left: Sequence[Said],
    sources: Sequence[Reading],
    candidates: Sequence[Candidate],
) -> list[Candidate]:
    """The utterances of the same speaker of which a quotation is another wording.

    Args:
        article: the article.
        said: its quotation, whose words no source has.
        left: all quotations of the article of which that holds.
        sources: the readings of the sources.
        candidates: utterances of the sources that the article does not quote.
    """
    speaker = said.quotation.speaker
    if speaker is None or len(said.tokens) < SHORT:
        return []
    theirs = [
        found
        for found in candidates
        if found.speaker is SameSpeaker.SAME and len(found.whole) > 3 and _lengths(said, found)
    ]
    own = {
        one.utterance
        for one in left
        if one.quotation.speaker and one.quotation.speaker.words == speaker.words
    }
    every = [found for found in candidates if found.speaker is SameSpeaker.SAME]
    only = len(own) == 1 and all(_alike(every[0].whole, found.whole) for found in every)
    matching = []
    for found in theirs:
        shared = _shared(article, said, sources[found.source], found)
        if shared and shared.one_matter(only=only):
            matching.append(found)
    matching = matching or _on_one_occasion(article, said, sources, theirs)
    if not matching or any(not _alike(matching[0].whole, found.whole) for found in matching):
        return []
    return matching


def _on_one_occasion(
    article: Reading, said: Said, sources: Sequence[Reading], theirs: Sequence[Candidate]
) -> list[Candidate]:
    """The one utterance that several sources have from the occasion that the article describes."""
    own = _setting(article, said.quotation) - _names(article, said.quotation)
    shared = []
    for found in theirs:
        source = sources[found.source]
        setting = own & _setting(source, found.quotation) - _names(source, found.quotation)
        shared.append((len(setting), found))
    there = [found for count, found in shared if count >= _OCCASION]
    if len({found.source for found in there}) < _SEVERAL:
        return []
    others = [count for count, found in shared if not _alike(there[0].whole, found.whole)]
    return there if max(others, default=0) < _SETTING else []


def _lengths(said: Said, found: Candidate) -> bool:
    ratio = len(found.whole) / len(said.tokens)
    return _LENGTHS[0] <= ratio <= _LENGTHS[1]


def _alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two sources quote one utterance, the one perhaps more of it."""
    return align(one, other).shared >= 0.75 * min(len(one), len(other))


def _shared(article: Reading, said: Said, source: Reading, found: Candidate) -> _Shared | None:
    """What two quotations share; None when neither the turn nor any content."""
    turn = _same_turn(said.texts, found.whole)
    long_turn = turn >= _LONG_TURN
    mine = _content(article, said.tokens)
    theirs = _content(source, [token for one in found.group for token in one.tokens])
    both = len(mine & theirs)
    part = both / max(1, min(len(mine), len(theirs)))
    content = part >= _CONTENT
    if not (turn or content):
        return None
    names = _names(article, said.quotation) | _names(source, found.quotation)
    setting = _setting(article, said.quotation) & _setting(source, found.quotation) - names
    words = align(said.texts, found.whole).ratio >= _WORDS
    return _Shared(bool(turn), long_turn, content, both > 1 and part >= _MUCH, words, len(setting))


def _same_turn(left: Sequence[str], right: Sequence[str]) -> int:
    """How many pronouns, negations and conjunctions of two sentences come in one order."""
    mine = [word for word in left if word in TURNING]
    theirs = [word for word in right if word in TURNING]
    if min(len(mine), len(theirs)) < _TURN_WORDS:
        return 0
    found = align(mine, theirs)
    return found.shared if found.shared >= _TURN_WORDS and found.ratio >= _TURN else 0


def _content(reading: Reading, tokens: Sequence[Token]) -> set[str]:
    """The words of content without names, which all that is said of one thing shares."""
    prose = reading.article.prose
    return {
        key_of(token.text)
        for at, token in enumerate(tokens)
        if token.text not in EMPTY
        and len(token.text) > 2
        and not (at and prose[token.span.start].isupper())
    }


def _setting(reading: Reading, quotation: Quotation) -> set[str]:
    """What the sentences around a quotation say besides it, and the hours, which count twice."""
    sentence = quotation.sentence
    block = reading.sentences[sentence].block
    found: set[str] = set()
    for at in (sentence - 1, sentence, sentence + 1):
        if not 0 <= at < len(reading.sentences) or reading.sentences[at].block != block:
            continue
        found.update(
            term.key
            for term in reading.terms[at]
            if not any(one.span.contains(term.span) for one in reading.quotations)
        )
        for timex in reading.timexes_by_sentence[at]:
            if timex.stated.hour is not None:
                found.update(f"{times}{key}" for key in value_keys(timex) for times in "@=")
    return found


def _names(reading: Reading, quotation: Quotation) -> set[str]:
    """What the speaker is called, which says nothing of the setting."""
    speaker = quotation.speaker
    if speaker is None:
        return set()
    found = {name_key(folded(word)) for word in speaker.words} | {"=boss"}
    for person in reading.people:
        if person.words == speaker.words:
            for span in (
                *(name.span for name in person.names),
                *(h.office.span for h in person.holdings),
            ):
                inside = reading.terms[reading.sentence_at(span)]
                found |= {term.key for term in inside if span.overlaps(term.span)}
    return found
