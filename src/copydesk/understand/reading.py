"""An article as understood: what every rule is given.

Each part is worked out when first asked for, and once.
"""

from dataclasses import dataclass
from functools import cached_property

from copydesk.model.article import Article
from copydesk.model.report import Reference
from copydesk.model.timex import Timex, TimexRange
from copydesk.understand.sentences import Sentence, split_sentences
from copydesk.understand.time import TimeReading, read_times


@dataclass(frozen=True)
class Reading:
    """An article, its dateline time, and what its prose says.

    Attributes:
        article: the article.
        reference: the dateline time.
    """

    article: Article
    reference: Reference

    @property
    def text(self) -> str:
        """The source text."""
        return self.article.text

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences of all blocks, in reading order."""
        return split_sentences(self.article.prose, self.article.blocks)

    @cached_property
    def _times(self) -> TimeReading:
        return read_times(self.article.prose, self.sentences, self.reference.time)

    @property
    def timexes(self) -> tuple[Timex, ...]:
        """All time expressions, in reading order, not overlapping."""
        return self._times.timexes

    @property
    def ranges(self) -> tuple[TimexRange, ...]:
        """The ranges that pairs of those expressions form."""
        return self._times.ranges
