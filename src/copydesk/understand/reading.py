"""An article as understood: what every rule is given.

Each part is worked out when first asked for, and once.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol, TypeVar

from copydesk.model.article import Article
from copydesk.model.quantity import Quantity
from copydesk.model.report import Reference
from copydesk.model.span import Span
from copydesk.model.timex import Timex, TimexRange
from copydesk.understand.calendar import Interval
from copydesk.understand.clauses import clauses_of
from copydesk.understand.derived.conclusions import Candidate, find_conclusions
from copydesk.understand.mentions import Mention, find_mentions, mentions_with_dates
from copydesk.understand.minutes_of_play import MinuteOfPlay, find_minutes
from copydesk.understand.names import Name, names_in
from copydesk.understand.people import Person, find_people
from copydesk.understand.present import find_present
from copydesk.understand.quantity import read_quantities
from copydesk.understand.quotes import Quotation, Told, find_quotations, find_told
from copydesk.understand.sentences import Sentence, split_sentences
from copydesk.understand.syntax import Parse
from copydesk.understand.syntax.sentences import Syntax
from copydesk.understand.terms import Term, terms_in
from copydesk.understand.time import TimeReading, read_times
from copydesk.understand.timeline import Timeline, find_timeline
from copydesk.understand.words import Word, words_of
from copydesk.understand.zones import own_zone


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

    @cached_property
    def years(self) -> frozenset[int]:
        """The years in which its time expressions lie."""
        return frozenset(timex.start.year for timex in self.timexes if timex.start)

    @property
    def ranges(self) -> tuple[TimexRange, ...]:
        """The ranges that pairs of those expressions form."""
        return self._times.ranges

    @cached_property
    def words(self) -> tuple[tuple[Word, ...], ...]:
        """The words of each sentence."""
        return tuple(words_of(self.article.prose, sentence.span) for sentence in self.sentences)

    @cached_property
    def clauses(self) -> tuple[tuple[Span, ...], ...]:
        """The clauses of each sentence."""
        return tuple(clauses_of(self.article.prose, sentence.span) for sentence in self.sentences)

    @cached_property
    def timexes_by_sentence(self) -> tuple[tuple[Timex, ...], ...]:
        """The time expressions of each sentence."""
        return _by_sentence(self.timexes, self.sentences)

    @cached_property
    def minutes_of_play(self) -> tuple[tuple[MinuteOfPlay, ...], ...]:
        """The minutes of play of each sentence, where it reports a match."""
        return find_minutes(self.article, self.sentences, self.timexes_by_sentence)

    @cached_property
    def ranges_by_sentence(self) -> tuple[tuple[TimexRange, ...], ...]:
        """The ranges of each sentence."""
        return _by_sentence(self.ranges, self.sentences)

    def sentence_at(self, span: Span) -> int:
        """The index of the sentence in which a span begins."""
        starts = self._sentence_starts
        return max(0, bisect_right(starts, span.start) - 1)

    def around(self, sentence: int, reach: int = 1) -> range:
        """The indices of a sentence and of so many on either side of it."""
        return range(max(0, sentence - reach), min(len(self.sentences), sentence + reach + 1))

    def ranges_at(self, span: Span) -> tuple[TimexRange, ...]:
        """The ranges of the sentence in which a span begins."""
        return self.ranges_by_sentence[self.sentence_at(span)]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.sentences]

    @cached_property
    def full_names(self) -> Mapping[str, frozenset[tuple[str, ...]]]:
        """The names of two words and more, by their last word."""
        found: dict[str, set[tuple[str, ...]]] = {}
        for names in self.names:
            for name in names:
                if len(name.parts) > 1:
                    found.setdefault(name.key, set()).add(name.parts)
        return {key: frozenset(parts) for key, parts in found.items()}

    @cached_property
    def timex_at(self) -> Mapping[int, Timex]:
        """The time expressions by the offset at which they begin."""
        return {timex.span.start: timex for timex in self.timexes}

    @cached_property
    def names(self) -> tuple[tuple[Name, ...], ...]:
        """The names in each sentence."""
        return tuple(
            names_in(words, self.article.prose, [timex.span for timex in timexes])
            for words, timexes in zip(self.words, self.timexes_by_sentence, strict=True)
        )

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """Everybody and every body that it names, with their offices, by first naming."""
        return find_people(self.article.prose, self.sentences, self.words, self.timexes_by_sentence)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """Everything in quotation marks, with who says it, in reading order."""
        article = self.article
        return find_quotations(article.prose, article.blocks, self.sentences, self.people)

    @cached_property
    def told(self) -> tuple[Told, ...]:
        """What somebody is said to say in the writer's own words, in reading order."""
        return find_told(
            self.article.prose, self.sentences, self.words, self.people, self.quotations
        )

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """The event mentions of all sentences."""
        return find_mentions(
            self.article.prose, self.words, self.names, self.timexes_by_sentence, self.clauses
        )

    @cached_property
    def mentions_by_sentence(self) -> tuple[tuple[Mention, ...], ...]:
        """The event mentions of each sentence."""
        grouped: list[list[Mention]] = [[] for _ in self.sentences]
        for mention in self.mentions:
            grouped[mention.sentence].append(mention)
        return tuple(map(tuple, grouped))

    @cached_property
    def dated_mentions(self) -> Mapping[str, Sequence[Mention]]:
        """The event mentions whose date is certain, by kind."""
        return mentions_with_dates(self.mentions)

    @cached_property
    def timeline(self) -> Timeline:
        """What the article dates, clause by clause."""
        return find_timeline(self.article.prose, self.words, self.timexes_by_sentence, self.clauses)

    @cached_property
    def zone(self) -> int | None:
        """How many minutes its own clock is east of Greenwich, where it lets one know."""
        return own_zone(self.article.prose, self.timexes_by_sentence)

    @cached_property
    def present(self) -> Interval | None:
        """The days that the article's "now" and its main event may mean."""
        return find_present(self.sentences, self.timexes_by_sentence, self.reference.time)

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """All quantities that are not times, in reading order, not overlapping."""
        article = self.article
        return read_quantities(article.prose, self.sentences, self.timexes, article.blocks)

    @cached_property
    def conclusions(self) -> tuple[Candidate, ...]:
        """The changes and multiples that are drawn from numbers near them."""
        return tuple(find_conclusions(self.article.prose, self.sentences, self.quantities))

    @cached_property
    def quantities_by_sentence(self) -> tuple[tuple[Quantity, ...], ...]:
        """The quantities of each sentence."""
        return _by_sentence(self.quantities, self.sentences)

    @cached_property
    def syntax(self) -> Syntax:
        """Parses and propositions. Asking it for one loads the English pipeline."""
        dateline = self.article.dateline
        spans = [sentence.span for sentence in self.sentences]
        return Syntax(self.article.prose, spans, dateline.span if dateline else None)

    @cached_property
    def parses(self) -> tuple[Parse, ...]:
        """The parse of each sentence."""
        return self.syntax.all()

    def parse_at(self, sentence: int) -> Parse:
        """The parse of one sentence."""
        return self.syntax.at(sentence)

    @cached_property
    def term_keys(self) -> tuple[frozenset[str], ...]:
        """The keys of the terms of each sentence."""
        return tuple(frozenset(term.key for term in terms) for terms in self.terms)

    @cached_property
    def terms(self) -> tuple[tuple[Term, ...], ...]:
        """What each sentence is about, its times and numbers left out."""
        return tuple(
            terms_in(
                words,
                [name.span for name in names],
                [timex.span for timex in timexes] + [number.span for number in numbers],
            )
            for words, names, timexes, numbers in zip(
                self.words,
                self.names,
                self.timexes_by_sentence,
                self.quantities_by_sentence,
                strict=True,
            )
        )


class _Placed(Protocol):
    @property
    def span(self) -> Span: ...


_T = TypeVar("_T", bound=_Placed)


def _by_sentence(things: Sequence[_T], sentences: Sequence[Sentence]) -> tuple[tuple[_T, ...], ...]:
    """What stands in each sentence; both sequences are in reading order."""
    grouped: list[tuple[_T, ...]] = []
    position = 0
    for sentence in sentences:
        first = position
        while position < len(things) and things[position].span.start < sentence.span.end:
            position += 1
        grouped.append(tuple(things[first:position]))
    return tuple(grouped)
