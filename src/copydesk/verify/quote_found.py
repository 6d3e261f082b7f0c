"""Where a source has the words of a quotation: whole, shortened, or turned round."""

import re
from collections.abc import Sequence
from dataclasses import replace

from copydesk.model.span import Span
from copydesk.understand.lang.en.stems import EMPTY
from copydesk.understand.quotes import QuoteKind, Speaker
from copydesk.understand.reading import Reading
from copydesk.verify.person_match import Certainty
from copydesk.verify.quote_match import QuoteMatch, QuoteStatus
from copydesk.verify.quote_negation import negation_left_out
from copydesk.verify.quote_sides import Said, Side
from copydesk.verify.quote_speakers import SameSpeaker, only_other_near, same_speaker
from copydesk.verify.quote_words import Token, find_in_order, find_run, pieces_of

_SHORTEST = 3
_SHORTEST_PART = 5
_LONG = 8
"""Words of one utterance that nobody else says by chance."""
_SHORTEST_WHOLE = 4
"""Words of an utterance that is quoted whole."""


_ONCE = re.compile(r"\b(?:former|ex|predecessor|successor|then)\b", re.IGNORECASE)
"""A speaker told by an office of another time, whom a report may have by name alone."""


def _is_of_another_time(speaker: str) -> bool:
    """Whether a speaker without a name is told by an office that is held no more, or not yet."""
    return speaker == speaker.lower() and _ONCE.search(speaker) is not None


def find_words(article: Reading, said: Said, side: Side) -> QuoteMatch | None:
    """What one source has of the words of a quotation.

    Args:
        article: the article.
        said: its quotation.
        side: the source.
    """
    pieces = pieces_of(said.tokens)
    if not pieces:
        return None
    matches = [
        match
        for group in side.groups
        if (match := _in_utterance(article, said, pieces, side.reading, side.index, group))
    ]
    same = [match for match in matches if match.same_speaker]
    wrong = [match for match in matches if match.status is QuoteStatus.WRONG_SPEAKER]
    found = [match for match in matches if match.found]
    best = next(iter((*same, *wrong, *found, *matches)), None)
    return best or _in_prose(said, pieces, side)


def match_of(
    said: Said,
    status: QuoteStatus,
    certainty: Certainty,
    index: int,
    place: Span,
    theirs: Speaker | None,
    right: str | None,
    why: str,
    differing: tuple[Span, ...] = (),
    source_differing: tuple[Span, ...] = (),
) -> QuoteMatch:
    """The match of a quotation with the words of a source at ``place``."""
    mine = said.quotation.speaker
    return QuoteMatch(
        said.quotation.span, status, certainty, mine.span if mine else None, index, place,
        theirs.span if theirs else None, differing, source_differing, right, why,
    )  # fmt: skip


def _in_utterance(
    article: Reading,
    said: Said,
    pieces: Sequence[Sequence[Token]],
    source: Reading,
    index: int,
    group: Sequence[Said],
) -> QuoteMatch | None:
    hay = [token for one in group for token in one.tokens]
    wanted = [[token.text for token in piece] for piece in pieces]
    places = find_in_order(wanted, [token.text for token in hay])
    if places is None:
        return _part_by_another(article, said, source, index, group, hay)
    ends = [place + len(piece) for place, piece in zip(places, wanted, strict=True)]
    whole = hay[places[0]].span.join(hay[ends[-1] - 1].span)
    holder = next(one for one in group if one.tokens[-1].span.end > hay[places[0]].span.start)
    theirs = holder.quotation.speaker
    mine = said.quotation.speaker
    prose = source.article.prose
    speaker = same_speaker(article, mine, source, theirs)
    if speaker is SameSpeaker.OTHER:
        if mine and _is_of_another_time(mine.span.cut(article.text)):
            return None
        all_of_it = len(wanted) == 1 and len(wanted[0]) == len(hay) >= _SHORTEST_WHOLE
        if holder.quotation.kind is not QuoteKind.SPEECH or not (
            all_of_it or _telling(article, said, source, holder)
        ):
            return None
        name = naming(source, theirs)
        return match_of(
            said, QuoteStatus.WRONG_SPEAKER, Certainty.SURE, index, whole, theirs, name,
            f"the source has these words from {name}",
            (mine.span,) if mine else (), (theirs.span,) if theirs else (),
        )  # fmt: skip
    unsure = theirs is None or not (theirs.certain or theirs.words)
    if unsure and len(pieces) == 1 and len(pieces[0]) >= _LONG:
        other = only_other_near(mine, source, holder.quotation.span)
        if other is not None:
            name = other.fullest.cut(source.text)
            return match_of(
                said, QuoteStatus.WRONG_SPEAKER, Certainty.SURE, index, whole, theirs, name,
                f"the source has these words from {name}", (mine.span,) if mine else (),
            )  # fmt: skip
    negation = negation_left_out(article, said, hay, places, ends, prose)
    if negation:
        words = Span(negation.span.start, whole.end).join(whole).cut(prose)
        return match_of(
            said, QuoteStatus.NEGATION_DROPPED,
            Certainty.SURE if len(said.tokens) >= _SHORTEST else Certainty.UNSURE,
            index, whole.join(negation.span), theirs, words,
            f"the source has “{negation.span.cut(prose)}” before what is quoted",
            (said.quotation.words,), (negation.span,),
        )  # fmt: skip
    status = QuoteStatus.VERBATIM if len(pieces) == 1 else QuoteStatus.SHORTENED
    why = "the source has the same words"
    match = match_of(said, status, Certainty.SURE, index, whole, theirs, None, why)
    return replace(match, same_speaker=speaker is SameSpeaker.SAME)


def _by_another(
    said: Said, source: Reading, index: int, place: Span, theirs: Speaker | None
) -> QuoteMatch:
    mine = said.quotation.speaker
    name = naming(source, theirs)
    return match_of(
        said, QuoteStatus.WRONG_SPEAKER, Certainty.SURE, index, place, theirs, name,
        f"the source has these words from {name}",
        (mine.span,) if mine else (), (theirs.span,) if theirs else (),
    )  # fmt: skip


def _part_by_another(
    article: Reading,
    said: Said,
    source: Reading,
    index: int,
    group: Sequence[Said],
    hay: Sequence[Token],
) -> QuoteMatch | None:
    """Where the source quotes a part of the words, from somebody else."""
    texts = [token.text for token in hay]
    theirs = group[0].quotation.speaker
    if len(texts) < _SHORTEST_PART or find_run(texts, said.texts) is None:
        return None
    if same_speaker(article, said.quotation.speaker, source, theirs) is not SameSpeaker.OTHER:
        return None
    return _by_another(said, source, index, hay[0].span.join(hay[-1].span), theirs)


def _telling(article: Reading, said: Said, source: Reading, holder: Said) -> bool:
    """Whether the words are so many, or so much about the same, that it is one utterance."""
    texts = [token.text for token in said.tokens]
    content = [text for text in texts if text not in EMPTY]
    if len(texts) >= 5 and len(content) >= 2:
        return True
    return len(content) >= 2 and bool(
        _around(article, said.quotation.sentence)
        & _around(source, holder.quotation.sentence) - set(texts)
    )


def _around(reading: Reading, sentence: int) -> set[str]:
    words = reading.words[sentence]
    return {word.lower for word in words if word.lower not in EMPTY and len(word.lower) > 3}


def naming(source: Reading, speaker: Speaker | None) -> str | None:
    """A speaker's fullest name in a source, else the words that describe them.

    Args:
        source: the source.
        speaker: its speaker, if it has one.
    """
    if speaker is None:
        return None
    for person in source.people:
        if speaker.words and person.words == speaker.words:
            return person.fullest.cut(source.text)
    words = speaker.span.cut(source.text)
    return words[:1].lower() + words[1:] if words.startswith(("The ", "A ", "An ")) else words


def _in_prose(said: Said, pieces: Sequence[Sequence[Token]], side: Side) -> QuoteMatch | None:
    """The words as the source's own."""
    wanted = [token.text for token in pieces[0]]
    if len(pieces) > 1 or len(wanted) < _SHORTEST:
        return None
    tokens, words = side.prose
    at = words.find(wanted)
    if at is None:
        return None
    place = tokens[at].span.join(tokens[at + len(wanted) - 1].span)
    why = "the source has these words outside quotation marks"
    return match_of(said, QuoteStatus.PROSE, Certainty.SURE, side.index, place, None, None, why)
