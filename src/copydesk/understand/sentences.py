"""Sentences of an article's prose.

A rule-based splitter in the manner of Read et al. (2012), "Sentence Boundary Detection: A Long
Solved Problem?": terminal punctuation, then what precedes and what follows it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.model.article import Block, BlockKind
from copydesk.model.span import Span
from copydesk.understand.lang.en.sentences import OFTEN_LAST, STARTERS, TITLES

_TERMINAL = re.compile(r"(?:[.!?]{1,9}|…)[\"'”’)\]]{0,3}(?=\s)")
_LAST_WORD = re.compile(r"[^\W\d_](?:[\w.&'’-]{0,30})$")
_NEXT = re.compile(r"\s{1,200}[\"'“‘(\[]{0,3}([^\W_]{0,20})")
_GOES_ON = re.compile(r"\s{1,200}[,;]")

LONGEST = 2_000
"""Code points; no sentence of prose is longer, so what is read per sentence stays cheap."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence.

    Attributes:
        span: without the white space around it.
        block: the index of its block in the article.
        kind: what that block is.
    """

    span: Span
    block: int
    kind: BlockKind


def split_sentences(prose: str, blocks: Sequence[Block]) -> tuple[Sentence, ...]:
    """The sentences of each block in turn; no sentence crosses a block's border."""
    return tuple(
        Sentence(span, index, block.kind)
        for index, block in enumerate(blocks)
        for span in _split(prose, block.span)
    )


def _split(prose: str, block: Span) -> list[Span]:
    borders = [
        match.end()
        for match in _TERMINAL.finditer(prose, block.start, block.end)
        if _ends_sentence(prose, match, block)
    ]
    spans = []
    for start, end in zip([block.start, *borders], [*borders, block.end], strict=True):
        words = prose[start:end]
        left = start + len(words) - len(words.lstrip())
        if words.strip():
            spans.extend(_bounded(prose, left, left + len(words.strip())))
    return spans


def _bounded(prose: str, start: int, end: int) -> list[Span]:
    """A stretch without borders, cut at white space where it is too long for a sentence."""
    spans = []
    while end - start > LONGEST:
        cut = prose.rfind(" ", start + 1, start + LONGEST)
        cut = cut if cut > start else start + LONGEST
        spans.append(Span(start, cut))
        start = cut + (prose[cut] == " ")
    return [*spans, Span(start, end)] if start < end else spans


def _ends_sentence(prose: str, mark: re.Match[str], block: Span) -> bool:
    following = _NEXT.match(prose, mark.end(), block.end)
    if _GOES_ON.match(prose, mark.end(), block.end):
        return False
    if not following or not following[1]:
        return True
    next_word = following[1]
    if next_word[0].islower():
        return False
    if not mark[0].startswith(".") or mark[0].startswith(".."):
        return True
    before = _LAST_WORD.search(prose, max(block.start, mark.start() - 32), mark.start())
    word = before[0].lower() if before else ""
    if word in OFTEN_LAST:
        return next_word.lower() in STARTERS
    if len(word) == 1 and word != "i":
        return False
    return word not in TITLES or (word == "no" and not next_word[0].isdigit())
