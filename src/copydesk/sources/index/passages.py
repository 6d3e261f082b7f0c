"""An article cut into passages: a few sentences each, the unit that is looked up."""

from bisect import bisect_left
from dataclasses import dataclass
from datetime import date

from copydesk.model.article import Article, BlockKind
from copydesk.model.span import Span
from copydesk.sources.index.keys import Key, keys_in
from copydesk.understand.sentences import Sentence, split_sentences

_SENTENCES = 3
_KEYS = 60
"""Some hundred words: keys are the words that carry content."""
_PROSE = (BlockKind.PARAGRAPH, BlockKind.CAPTION)
_HEADS = (BlockKind.TITLE, BlockKind.HEADING)


@dataclass(frozen=True, slots=True)
class Cut:
    """One passage of an article: its place, what it is found by, and whether it is the headline."""

    span: Span
    keys: tuple[str, ...]
    headline: bool


def published_day(article: Article) -> date | None:
    """The day of publication, as its own clock had it."""
    return article.published.date() if article.published else None


def cut_passages(article: Article) -> list[Cut]:
    """The passages of an article in reading order: up to three sentences or some hundred words.

    They do not overlap, none crosses a heading, and together they hold every sentence but the
    byline. The headline is one by itself.
    """
    keys = keys_in(article.prose, published_day(article))
    starts = [start for start, _, _ in keys]
    cuts: list[Cut] = []
    group: list[Sentence] = []
    first = 0
    for sentence in split_sentences(article.prose, article.blocks):
        if sentence.kind is BlockKind.BYLINE:
            continue
        after = bisect_left(starts, sentence.span.end)
        if group and (_full(group, sentence) or after - first > _KEYS):
            cuts.append(_cut(group, keys, starts))
            group = []
        if not group:
            first = bisect_left(starts, sentence.span.start)
        group.append(sentence)
    if group:
        cuts.append(_cut(group, keys, starts))
    return cuts


def _full(group: list[Sentence], following: Sentence) -> bool:
    last = group[-1].kind
    if last is BlockKind.TITLE or (following.kind in _HEADS and last not in _HEADS):
        return True
    return sum(1 for sentence in group if sentence.kind in _PROSE) >= _SENTENCES


def _cut(group: list[Sentence], keys: list[Key], starts: list[int]) -> Cut:
    span = Span(group[0].span.start, group[-1].span.end)
    inside = keys[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
    return Cut(span, tuple(key for _, _, key in inside), group[0].kind is BlockKind.TITLE)
