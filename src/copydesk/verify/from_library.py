"""The reports of a library that bear on one article."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from copydesk.model.article import BlockKind
from copydesk.model.source import Source
from copydesk.understand.reading import Reading
from copydesk.verify.run import Prepared, prepare

_PER_SENTENCE = 10
"""Passages that are looked at for each sentence of an article."""
_MOST = 40
"""Reports that an article is compared with: those with most of its sentences."""
_TOLD = (BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.CAPTION)


@dataclass(frozen=True)
class FromLibrary:
    """A library to compare articles with.

    Attributes:
        path: its folder.
        tell: is given a line for the user when its index has to be made or mended.
    """

    path: Path
    tell: Callable[[str], None] = field(default=lambda line: None, compare=False)

    @property
    def left_out(self) -> Mapping[str, int]:
        """Nothing: what is in a library could be read."""
        return {}

    def for_article(self, reading: Reading) -> Prepared:
        """The reports in which most of an article's sentences find a passage, made ready.

        Raises:
            LibraryError: if the library cannot be read.
        """
        from copydesk.sources.index import open_index
        from copydesk.sources.store import Library

        prose = reading.article.prose
        time = reading.reference.time
        scores: dict[str, float] = defaultdict(float)
        with Library.open(self.path, create=False) as library:
            index = open_index(library, self.tell)
            for sentence in reading.sentences:
                if sentence.kind not in _TOLD:
                    continue
                found = index.find(
                    sentence.span.cut(prose), _PER_SENTENCE, today=time.date() if time else None
                )
                for passage in found:
                    scores[passage.source] += passage.score
            names = sorted(scores, key=lambda name: (-scores[name], name))[:_MOST]
            prepared = _prepared(tuple(library.source(name) for name in names))
        return prepared.for_article(reading)


@lru_cache(maxsize=2)
def _prepared(sources: tuple[Source, ...]) -> Prepared:
    """The same, once for an article that is checked again and again while it is written."""
    return prepare(sources)
