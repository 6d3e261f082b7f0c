"""Where a source has the words of a quotation: whole, shortened, spliced, or turned round."""

import re
from collections.abc import Sequence
from dataclasses import replace

from copydesk.model.span import Span
from copydesk.understand.lang.en.quotes import NEGATIONS
from copydesk.understand.lang.en.stems import EMPTY
from copydesk.understand.quotes import QuoteKind, Speaker
from copydesk.understand.reading import Reading
from copydesk.understand.words import words_of
from copydesk.verify.person_match import Certainty
from copydesk.verify.quote_match import QuoteMatch, QuoteStatus
from copydesk.verify.quote_sides import Said, Side
from copydesk.verify.quote_speakers import SameSpeaker, same_speaker
from copydesk.verify.quote_words import Token, find_in_order, find_run, pieces_of

_ENDS_CLAUSE = re.compile(r"[.,;:!?—]|\s–\s")
_ENDS_SENTENCE = re.compile(r"[.!?]")
_NEAR = 4
"""Words before a cut in which a negation still governs what is kept."""
_SHORTEST_SPLICE = 3
_SHORTEST_PART = 5
_FRAME = 60


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


def _match(
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
        if holder.quotation.kind is not QuoteKind.SPEECH or not _telling(
            article, said, source, holder
        ):
            return None
        name = _speaker_name(source, theirs)
        return _match(
            said, QuoteStatus.WRONG_SPEAKER, Certainty.SURE, index, whole, theirs, name,
            f"the source has these words from {name}",
            (mine.span,) if mine else (), (theirs.span,) if theirs else (),
        )  # fmt: skip
    negation = _negation_left_out(article, said, hay, places, ends, prose)
    if negation:
        words = Span(negation.span.start, whole.end).join(whole).cut(prose)
        return _match(
            said, QuoteStatus.NEGATION_DROPPED,
            Certainty.SURE if len(said.tokens) >= _SHORTEST_SPLICE else Certainty.UNSURE,
            index, whole.join(negation.span), theirs, words,
            f"the source has “{negation.span.cut(prose)}” before what is quoted",
            (said.quotation.words,), (negation.span,),
        )  # fmt: skip
    status = QuoteStatus.VERBATIM if len(pieces) == 1 else QuoteStatus.SHORTENED
    why = "the source has the same words"
    match = _match(said, status, Certainty.SURE, index, whole, theirs, None, why)
    return replace(match, same_speaker=speaker is SameSpeaker.SAME)


def _by_another(
    said: Said, source: Reading, index: int, place: Span, theirs: Speaker | None
) -> QuoteMatch:
    mine = said.quotation.speaker
    name = _speaker_name(source, theirs)
    return _match(
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


def _speaker_name(source: Reading, speaker: Speaker | None) -> str | None:
    """The speaker's fullest name in the source, else the words that describe them."""
    if speaker is None:
        return None
    for person in source.people:
        if speaker.words and person.words == speaker.words:
            return person.fullest.cut(source.text)
    return speaker.span.cut(source.text)


def _negates(token: Token) -> bool:
    return token.text in NEGATIONS or token.text.endswith("n't") or token.text in _FOLDED


_FOLDED = frozenset(word.replace("'", "") for word in NEGATIONS if "'" in word)


def _negation_left_out(
    article: Reading,
    said: Said,
    hay: Sequence[Token],
    places: Sequence[int],
    ends: Sequence[int],
    prose: str,
) -> Token | None:
    """The negation that the cut or the ellipsis leaves out, if it governs what is kept."""
    if _frame_negates(article, said):
        return None
    for index in range(places[0] - 1, max(-1, places[0] - 1 - _NEAR), -1):
        if _ENDS_CLAUSE.search(prose, hay[index].span.end, hay[index + 1].span.start):
            break
        if _negates(hay[index]):
            return hay[index]
    for end, start in zip(ends, places[1:], strict=False):
        if _ENDS_SENTENCE.search(prose, hay[end - 1].span.end, hay[start].span.start):
            continue
        dropped = next((token for token in hay[end:start] if _negates(token)), None)
        if dropped and start - end <= 2 * _NEAR:
            return dropped
    return None


def _frame_negates(article: Reading, said: Said) -> bool:
    """Whether the article's own words before the quotation say the negation."""
    quote = said.quotation
    begin = article.sentences[quote.sentence].span.start
    frame = Span(max(begin, quote.span.start - _FRAME), max(begin, quote.span.start))
    words = {word.lower for word in words_of(article.article.prose, frame)}
    return quote.act in ("deny", "condemn") or any(
        word in NEGATIONS or word.endswith("n't") or word in ("far", "against", "rule", "ruled")
        for word in words
    )


def _in_prose(said: Said, pieces: Sequence[Sequence[Token]], side: Side) -> QuoteMatch | None:
    """The words as the source's own."""
    wanted = [token.text for token in pieces[0]]
    if len(pieces) > 1 or len(wanted) < _SHORTEST_SPLICE:
        return None
    tokens, words = side.prose
    at = words.find(wanted)
    if at is None:
        return None
    place = tokens[at].span.join(tokens[at + len(wanted) - 1].span)
    why = "the source has these words outside quotation marks"
    return _match(said, QuoteStatus.PROSE, Certainty.SURE, side.index, place, None, None, why)


def find_splice(article: Reading, said: Said, side: Side) -> QuoteMatch | None:
    """The beginning of one utterance with the end of another, as if they were one."""
    pieces = pieces_of(said.tokens)
    if not pieces:
        return None
    needle = [token.text for token in pieces[0]]
    if len(pieces) > 1 or len(needle) < 2 * _SHORTEST_SPLICE:
        return None
    groups = [[token for one in group for token in one.tokens] for group in side.groups]
    speakers = [group[0].quotation.speaker for group in side.groups]
    heads = [_longest_prefix(needle, [token.text for token in group]) for group in groups]
    if not heads:
        return None
    first = max(range(len(heads)), key=lambda i: (heads[i][1], -i))
    at, size = heads[first]
    if size < _SHORTEST_SPLICE or len(needle) - size < _SHORTEST_SPLICE:
        return None
    for second, group in enumerate(groups):
        tail = find_run(needle[size:], [token.text for token in group])
        if tail is None or (second == first and tail > at):
            continue
        if same_speaker(article, said.quotation.speaker, side.reading, speakers[second]) is (
            SameSpeaker.OTHER
        ):
            continue
        one = groups[first][at].span.join(groups[first][at + size - 1].span)
        other = group[tail].span.join(group[tail + len(needle) - size - 1].span)
        text = side.reading.text
        return _match(
            said, QuoteStatus.SPLICED, Certainty.SURE, side.index, one, speakers[first],
            f"“{one.cut(text)}” and, apart from it, “{other.cut(text)}”",
            "the source has these words in two utterances",
            (said.quotation.words,), (one, other),
        )  # fmt: skip
    return None


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
