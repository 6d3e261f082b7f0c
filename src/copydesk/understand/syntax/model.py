"""A parsed sentence: a dependency tree whose tokens know where they stand in the article."""

from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.model.span import Span


@dataclass(frozen=True, slots=True)
class Token:
    """One token.

    Attributes:
        index: its place in the sentence.
        span: its words in the article.
        lemma: its dictionary form, lower case.
        pos: its universal part of speech ("VERB", "PROPN").
        tag: its Penn Treebank tag ("VBD").
        relation: how it depends on its head, in ClearNLP's names ("nsubj", "dobj", "ROOT").
        head: the index of its head; its own for the root.
    """

    index: int
    span: Span
    lemma: str
    pos: str
    tag: str
    relation: str
    head: int


@dataclass(frozen=True, slots=True)
class Parse:
    """The tree of one sentence; empty where the sentence could not be parsed.

    Attributes:
        tokens: in the order of the words.
        children: the indexes of each token's dependents, in the order of the words.
    """

    tokens: tuple[Token, ...] = ()
    children: tuple[tuple[int, ...], ...] = ()

    def of(self, token: Token, *relations: str) -> Iterator[Token]:
        """The dependents of a token that stand in one of these relations; all when none given."""
        for index in self.children[token.index]:
            if not relations or self.tokens[index].relation in relations:
                yield self.tokens[index]

    def subtree(self, token: Token) -> tuple[Token, ...]:
        """A token and all that depends on it, in the order of the words."""
        found: list[int] = []
        waiting = [token.index]
        while waiting:
            index = waiting.pop()
            found.append(index)
            waiting.extend(self.children[index])
        return tuple(self.tokens[index] for index in sorted(found))

    def span(self, token: Token) -> Span:
        """From the first to the last word of its subtree."""
        tokens = self.subtree(token)
        return Span(tokens[0].span.start, tokens[-1].span.end)

    @property
    def root(self) -> Token | None:
        """The head of the first clause."""
        return next((token for token in self.tokens if token.relation == "ROOT"), None)
