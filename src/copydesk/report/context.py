"""The words around a claim that make it a statement."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from copydesk.model.article import Article
from copydesk.model.span import Span
from copydesk.model.verdict import Verdict
from copydesk.understand.sentences import split_sentences


@dataclass(frozen=True)
class Context:
    """Where the claims of one article stand."""

    article: Article

    def clause(self, verdict: Verdict) -> Span:
        """The clause around a claim, or the sentence where the claim is all of its clause.

        So that "84" and "Rodrigo Salcedo" do not stand alone.
        """
        claim = verdict.claim
        whole = claim.clause.join(claim.span).join(verdict.span)
        return self.sentence(verdict) if whole == verdict.span else whole

    def sentence(self, verdict: Verdict) -> Span:
        """The sentence in which the words of a verdict begin, and these."""
        return self.sentence_of(verdict.span)

    def sentence_of(self, span: Span) -> Span:
        """The sentence in which some words begin, and these."""
        index = bisect_right(self._starts, span.start) - 1
        if index < 0 or self._sentences[index].end <= span.start:
            return span
        return self._sentences[index].join(span)

    @cached_property
    def _sentences(self) -> tuple[Span, ...]:
        article = self.article
        return tuple(one.span for one in split_sentences(article.prose, article.blocks))

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(span.start for span in self._sentences)
