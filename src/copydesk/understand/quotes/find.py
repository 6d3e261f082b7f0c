"""Finds the quotations of a text, with who says them, how and where."""

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Sequence
from dataclasses import replace

from copydesk.model.article import Block
from copydesk.model.span import Span
from copydesk.understand.lang.en.quotes import CHANNELS, SO_CALLED, TITLE_NOUNS
from copydesk.understand.lang.en.stems import EMPTY
from copydesk.understand.people import Person
from copydesk.understand.quotes.antecedents import Before, antecedent
from copydesk.understand.quotes.marks import Marked, find_marked
from copydesk.understand.quotes.model import Known, Quotation, QuoteKind, Speaker
from copydesk.understand.quotes.speakers import Scene, pronoun_of, scene_of, speaker_of
from copydesk.understand.quotes.speech import LOOK_BACK, Attribution, ahead, behind
from copydesk.understand.sentences import Sentence
from copydesk.understand.words import words_of

_SHORT = 3
_MARKS = frozenset("'‘\"“")
"""Where a quotation begins with another, the words before it say who speaks in one of the two."""
_TRIMMED = " \t\n,;"
_CHANNELS = {
    channel: re.compile(r"\b(?:" + "|".join(map(re.escape, words)) + r")\b", re.IGNORECASE)
    for channel, words in CHANNELS.items()
}


def find_quotations(
    prose: str,
    blocks: Sequence[Block],
    sentences: Sequence[Sentence],
    people: Sequence[Person],
) -> tuple[Quotation, ...]:
    """All quotations of a text, in reading order.

    Args:
        prose: the text.
        blocks: its blocks.
        sentences: its sentences.
        people: everybody it names (see `people.find_people`).
    """
    scene = scene_of(prose, people)
    marked = find_marked(prose, blocks)
    starts = [sentence.span.start for sentence in sentences]
    found: list[Quotation] = []
    by_block: dict[int, list[Marked]] = {}
    for mark in marked:
        by_block.setdefault(mark.block, []).append(mark)
    last: Quotation | None = None
    for index, marks in sorted(by_block.items()):
        outer = [mark for mark in marks if mark.depth == 0]
        inner = deque(mark for mark in marks if mark.depth)
        above = blocks[index - 1].span if index else None
        for position, mark in enumerate(outer):
            quotation = _read(scene, blocks[index].span, outer, position, last, above)
            sentence = max(0, _at(starts, quotation.span.start))
            last = replace(quotation, sentence=sentence)
            found.append(last)
            while inner and inner[0].span.end <= mark.span.end:
                one = inner.popleft()
                if mark.span.contains(one.span):
                    found.append(_inner(prose, one, sentence))
    return tuple(found)


def _near(outer: Sequence[Marked], position: int) -> list[Span]:
    """The quotations that end within reach before the one at ``position``, the last one first."""
    found: list[Span] = []
    for index in range(position - 1, -1, -1):
        if outer[index].span.end < outer[position].span.start - LOOK_BACK:
            break
        found.append(outer[index].span)
    return found


def _at(starts: Sequence[int], offset: int) -> int:
    return bisect_right(starts, offset) - 1


def _inner(prose: str, mark: Marked, sentence: int) -> Quotation:
    words = _trimmed(prose, mark.inner)
    kind = QuoteKind.SPEECH if len(words_of(prose, words)) > _SHORT else QuoteKind.TERM
    return Quotation(mark.span, words, kind, mark.depth, mark.block, sentence)


def _trimmed(prose: str, inner: Span) -> Span:
    start, end = inner.start, inner.end
    while start < end and prose[start] in _TRIMMED:
        start += 1
    while end > start and prose[end - 1] in _TRIMMED:
        end -= 1
    return Span(start, end)


def _read(
    scene: Scene,
    block: Span,
    outer: Sequence[Marked],
    position: int,
    last: Quotation | None,
    above: Span | None,
) -> Quotation:
    prose = scene.prose
    mark = outer[position]
    words = _trimmed(prose, mark.inner)
    limit = outer[position + 1].span.start if position + 1 < len(outer) else block.end
    quoted = _near(outer, position)
    after = None if mark.runs_on else behind(prose, mark.span, limit)
    before = ahead(prose, mark.span, block.start, quoted)
    led = above is not None and above.cut(prose).rstrip().endswith(":")
    if before is None and above is not None and led and mark.span.start == block.start:
        before = ahead(prose, mark.span, above.start, ())
    fragment = prose[words.start : words.start + 1].islower()
    chosen = (before or after) if fragment else (after or before)
    if after and after.verb is None:
        chosen = after
    speaker = _speaker(scene, block, chosen, mark, last, above) if chosen else None
    if speaker is None and chosen is not None:
        other = after if chosen is before else before
        speaker = _speaker(scene, block, other, mark, last, above) if other else None
        chosen = other if speaker else chosen
    if speaker and chosen is before and prose[words.start] in _MARKS:
        speaker = replace(speaker, known=Known.GUESSED)
    goes_on = False
    if chosen is None:
        goes_on = _goes_on(scene, mark, last)
        speaker = _carried(last) if goes_on and last else None
        if speaker is None and not fragment:
            speaker = _of_sentence_before(scene, block, mark, quoted, last)
    elif last is not None and last.verb and chosen.verb == last.verb:
        goes_on = last.verb.start >= last.span.end and _goes_on(scene, mark, last)
    kind = _kind(prose, mark, words, block, speaker, chosen)
    return Quotation(
        mark.span,
        words,
        kind,
        0,
        mark.block,
        0,
        speaker if kind is QuoteKind.SPEECH else None,
        chosen.verb if chosen else None,
        (chosen.act or "say") if chosen else (last.act if goes_on and last else None),
        _channel(prose, mark, block, quoted),
        goes_on,
    )


def _speaker(
    scene: Scene,
    block: Span,
    found: Attribution,
    mark: Marked,
    last: Quotation | None,
    above: Span | None,
) -> Speaker | None:
    pronoun = pronoun_of(scene, found)
    if pronoun is None:
        return speaker_of(scene, found)
    if pronoun.lower == "it":
        return Speaker(pronoun.span, Known.GUESSED)
    speaker = last.speaker if last and last.speaker and last.speaker.words else None
    apart = mark.block - last.block if last else 0
    before = Before(block, above, mark.span, speaker if apart <= 1 else None, apart == 0)
    return antecedent(scene, pronoun.span, before)


def _goes_on(scene: Scene, mark: Marked, last: Quotation | None) -> bool:
    """Whether a quotation carries on the utterance before it, across its attribution."""
    if last is None or last.kind is not QuoteKind.SPEECH:
        return False
    prose = scene.prose
    if last.block == mark.block - 1:
        between = prose[last.span.end : mark.span.start]
        return not between.strip() and prose[last.span.end - 1] not in "\"”»’'"
    if last.block != mark.block:
        return False
    between = prose[last.span.end : mark.span.start]
    if last.speaker and last.speaker.span.start >= last.span.end:
        between = prose[
            max(last.speaker.span.end, last.verb.end if last.verb else 0) : mark.span.start
        ]
        sentences = between.count(". ") + between.count("? ") + between.count("! ")
        return sentences <= 1 and len(between) < 160
    return len(between.split()) <= 3


def _carried(last: Quotation) -> Speaker | None:
    speaker = last.speaker
    if speaker is None or speaker.known is Known.GUESSED:
        return speaker
    return replace(speaker, known=Known.RESOLVED if speaker.words else speaker.known)


def _of_sentence_before(
    scene: Scene, block: Span, mark: Marked, quoted: Sequence[Span], last: Quotation | None
) -> Speaker | None:
    """Nobody is said to speak: the speaker of the sentence before.

    That is a guess, but where its attribution stands between commas ("it was late, she said, and
    dark") and nobody is named after it.
    """
    left = mark.span.start
    while left > block.start and scene.prose[left - 1].isspace():
        left -= 1
    if left <= block.start or any(span.end == left for span in quoted):
        return None
    found = ahead(scene.prose, Span(left - 1, left), block.start, quoted)
    if found is None:
        return None
    speaker = _speaker(scene, block, found, mark, last, None)
    beside = found.verb is not None and scene.prose[found.verb.end : found.verb.end + 1] == ","
    if speaker and beside and not scene.inside(Span(found.subject.end, mark.span.start)):
        return speaker
    return replace(speaker, known=Known.GUESSED) if speaker else None


def _kind(
    prose: str,
    mark: Marked,
    words: Span,
    block: Span,
    speaker: Speaker | None,
    found: Attribution | None,
) -> QuoteKind:
    inside = words_of(prose, words)
    before = [
        word.lower
        for word in words_of(prose, Span(max(block.start, mark.span.start - 50), mark.span.start))
    ]
    content = [word for word in inside if word.lower not in EMPTY]
    titled = len(content) > 1 and all(word.text[0].isupper() for word in content)
    ends = prose[words.end - 1 : words.end] in ".!?…" or prose[mark.inner.end - 1] == ","
    if set(before[-3:]) & TITLE_NOUNS and not ends:
        return QuoteKind.TITLE
    if titled and prose[words.end - 1 : words.end] not in ".!?…":
        return QuoteKind.TITLE
    act = found.act if found else None
    spoken_of = act == "speak" or (set(before[-2:]) & SO_CALLED and act != "call")
    if len(inside) <= _SHORT and not ends and (found is None or spoken_of):
        return QuoteKind.TERM
    return QuoteKind.SPEECH


def _channel(prose: str, mark: Marked, block: Span, quoted: Sequence[Span]) -> str | None:
    """Where it was said, by the words of the block around the quotation."""
    around = prose[max(block.start, mark.span.start - 200) : mark.span.start]
    behind_it = prose[mark.span.end : min(block.end, mark.span.end + 120)]
    around = around.rpartition(". ")[2] + " " + behind_it.partition(". ")[0]
    return next((name for name, found in _CHANNELS.items() if found.search(around)), None)
