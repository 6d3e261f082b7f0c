"""An utterance of a source beside a quotation, and what differs between them."""

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.understand.lang.en.quotes import NEGATIONS, NUMBERS
from copydesk.understand.lang.en.stems import EMPTY
from copydesk.understand.people.spelling import closeness
from copydesk.understand.quotes import Quotation, QuoteKind
from copydesk.understand.reading import Reading
from copydesk.understand.stems import stem
from copydesk.verify.quote_sides import Said
from copydesk.verify.quote_speakers import SameSpeaker, in_one_office, same_speaker
from copydesk.verify.quote_words import GAP, Alignment, Token, align

_SPELT, _SPELT_ELSE = 0.5, 0.85
"""How close two spellings of one word are that begin with the same letter, and with another."""
_MANY = 12
_FEW = 8
"""Words; a longer stretch that only one side has is another part of what was said."""
SHORT = 5
"""Words; a quotation of no more is a fragment, told apart by its speech act."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An utterance of a source beside the quotation.

    Attributes:
        source: the index of the source.
        group: the fragments of the utterance.
        tokens: the words that the quotation may be taken from.
        speaker: whether it is the quotation's speaker who says it.
        alignment: of the words of the quotation, left, and these, right.
    """

    source: int
    group: tuple[Said, ...]
    tokens: tuple[Token, ...]
    speaker: SameSpeaker
    alignment: Alignment

    @property
    def quotation(self) -> Quotation:
        """Its first fragment."""
        return self.group[0].quotation

    @property
    def utterance(self) -> int:
        """Its number within the source."""
        return self.group[0].utterance

    @property
    def whole(self) -> tuple[str, ...]:
        """The words of the whole utterance."""
        return tuple(token.text for one in self.group for token in one.tokens)

    @property
    def texts(self) -> tuple[str, ...]:
        """The words that the quotation may be taken from, folded."""
        return tuple(token.text for token in self.tokens)


def candidate_of(
    article: Reading, said: Said, source: Reading, index: int, group: Sequence[Said]
) -> Candidate | None:
    """An utterance that may be the quotation: not another speaker's, nor without shared words."""
    found = beside(article, said, source, index, group)
    if found is None or found.speaker is SameSpeaker.OTHER:
        return None
    if found.speaker is SameSpeaker.UNKNOWN:
        words = {token.text for one in group for token in one.tokens}
        return found if len(words & set(said.texts)) >= SHORT else None
    return found


def beside(
    article: Reading, said: Said, source: Reading, index: int, group: Sequence[Said]
) -> Candidate | None:
    """An utterance beside the quotation, whoever says it; None if it is no speech."""
    if group[0].quotation.kind is not QuoteKind.SPEECH:
        return None
    mine, theirs = said.quotation.speaker, group[0].quotation.speaker
    speaker = same_speaker(article, mine, source, theirs)
    if speaker is SameSpeaker.OTHER and in_one_office(article, mine, source, theirs):
        speaker = SameSpeaker.SAME
    tokens = tuple(token for one in group for token in one.tokens)
    first, last = _window(source.article.prose, said.texts, tokens)
    tokens = tokens[first:last]
    alignment = align(said.texts, [token.text for token in tokens])
    return Candidate(index, tuple(group), tokens, speaker, alignment)


def _window(prose: str, left: Sequence[str], right: Sequence[Token]) -> tuple[int, int]:
    """The part of an utterance that a quotation may be taken from: whole sentences."""
    whole = align(left, [token.text for token in right])
    lost = {index for start, end in whole.right for index in range(start, end)}
    kept = [index for index in range(len(right)) if index not in lost]
    if not kept:
        return 0, len(right)
    first, last = kept[0], kept[-1] + 1
    while first > 0 and kept[0] - first < SHORT and not _ends(prose, right, first - 1):
        first -= 1
    while last < len(right) and last - kept[-1] < 2 * SHORT and not _ends(prose, right, last - 1):
        last += 1
    return first, last


def _ends(prose: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether a sentence or a fragment ends behind a word."""
    between = prose[tokens[index].span.end : tokens[index + 1].span.start]
    return any(mark in between for mark in '.!?"”»')


def content_of(texts: Sequence[str]) -> set[str]:
    """The words that carry content."""
    return {text for text in texts if text not in EMPTY}


def is_material(tokens: Sequence[Token], found: Candidate) -> bool:
    """Whether what differs is more than small words, forms of one word and words left out.

    Another transcript or another translation differs in those; an alteration says something else:
    a word of content for another, a number for another, a negation more or less.
    """
    for mine, theirs in zip(found.alignment.left, found.alignment.right, strict=True):
        left = [token.text for token in tokens[slice(*mine)] if token.text != GAP]
        right = [token.text for token in found.tokens[slice(*theirs)] if token.text != GAP]
        if _numbers(left) and _numbers(right) and _numbers(left) != _numbers(right):
            return True
        if len(left) + len(right) <= _FEW and set(left) & NEGATIONS != set(right) & NEGATIONS:
            return True
        plain, other = sorted(content_of(left)), sorted(content_of(right))
        if plain and other and not is_kin(plain, other):
            return True
    return False


def _numbers(texts: Sequence[str]) -> set[str]:
    return {text for text in texts if text.isdigit() or text in NUMBERS}


def is_kin(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether some word of one run is a form or a spelling of a word of the other."""
    if "".join(left) == "".join(right):
        return True
    return any(
        stem(one) == stem(other) or _spelt_alike(one, other)
        for one in left[:_MANY]
        for other in right[:_MANY]
    )


def _spelt_alike(one: str, other: str) -> bool:
    """Whether one word may be a spelling of another: "enquiry", but not "uneasy" for "easy"."""
    return closeness(one, other) >= (_SPELT if one[0] == other[0] else _SPELT_ELSE)
