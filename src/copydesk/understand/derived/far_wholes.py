"""Wholes told further off: the total of a table, or what the words of a share name: "or 17 per cent
of the value of the contract", which was told two paragraphs before."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.understand.derived.neighbours import alike, head, operand
from copydesk.understand.lang.en.quantity_counted import STOPS
from copydesk.understand.lang.en.quantity_derived import WHOLES
from copydesk.understand.lang.en.quantity_relations import COLLECTIVES, MONEY
from copydesk.understand.quantity.counted import singular
from copydesk.understand.quantity.links import LOOKED_THROUGH, words_in
from copydesk.understand.quantity.sameness import same_thing
from copydesk.understand.quantity.share_wording import CLOSING
from copydesk.understand.sentences import Sentence

_FAR = 8
"""How many sentences back a named whole may stand."""
_ARTICLES = frozenset({("the",), ("its",), ("their",)})
_PRONOUNS = frozenset({("those",), ("all",)})
_FEWEST_ROWS = 3
_BESIDE = 60
"""Code points between a number and the word for it."""


class FarWholes:
    """The numbers of an article that a share may be of, from anywhere in it."""

    def __init__(
        self, prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
    ) -> None:
        self._prose = prose
        self._sentences = sentences
        self._told = [q for q in quantities[:LOOKED_THROUGH] if operand(q)]
        self._totals = tuple(_totals(self._told))

    def of(self, part: Quantity, following: tuple[str, ...]) -> Iterator[Quantity]:
        """What the words behind a share name, where no number near it can be its whole.

        Args:
            part: the number of which the share is said.
            following: the words and signs behind the share.
        """
        if following[:2] != ("of", "the"):
            return
        names = _names(following[2:])
        if names and names[-1] in WHOLES:
            yield from (q for q in self._totals if alike(part, q) and q.value > part.value)
        for whole in self._told:
            back = part.sentence - whole.sentence
            if whole.cell or not 0 < back <= _FAR or whole.value <= part.value:
                continue
            if alike(part, whole) and names and names[-1] in self._beside(whole):
                yield whole

    def of_kind(self, part: Quantity, following: tuple[str, ...]) -> Iterator[Quantity]:
        """Larger numbers of the article that count the same, for "half of the chain", "a third of
        those who had come": wholes that go by no noun of their own.

        Args:
            part, following: as for `of`.
        """
        if following[:1] == ("of",) and part.kind is QuantityKind.MONEY:
            yield from self._of_the_money(part, following[1:])
        if following[:1] != ("of",) or not head(part):
            return
        names = _names(following[2:]) if following[1:2] in _ARTICLES else []
        if following[1:2] in _PRONOUNS or (names and names[-1] in COLLECTIVES | WHOLES):
            for one in self._told:
                named = head(one) or (self._labelled(one) if one.cell else "")
                if one.value > part.value and same_thing(head(part), named):
                    yield one

    def _of_the_money(self, part: Quantity, following: tuple[str, ...]) -> Iterator[Quantity]:
        """The larger sum told most often, the smallest of these: "a third of the takings"."""
        names = _names(following[1:]) if following[:1] in _ARTICLES | {("that",)} else []
        if not names or names[-1] not in MONEY:
            return
        larger = [q for q in self._told if q.unit == part.unit and q.value > part.value]
        times = Counter(q.value for q in larger)
        often = [value for value, many in times.items() if many == max(times.values()) > 1]
        yield from (q for q in larger if often and q.value == min(often))

    def _labelled(self, cell: Quantity) -> str:
        """The noun with which the row of a cell begins: "Shops before the sale"."""
        place = cell.cell
        start = self._sentences[cell.sentence - 1] if cell.sentence else None
        if place is None or place.column != 1 or start is None or not start.span.cut(self._prose):
            return ""
        words = words_in(self._prose, start.span.start, start.span.end)
        return singular(words[0]) if words else ""

    def alike(self, part: Quantity) -> tuple[Quantity, ...]:
        """All numbers of the article of which it may be a part."""
        return tuple(q for q in self._told if q.value > part.value and alike(part, q))

    def _beside(self, whole: Quantity) -> set[str]:
        bounds = self._sentences[whole.sentence].span
        start = max(bounds.start, whole.span.start - _BESIDE)
        end = min(bounds.end, whole.span.end + _BESIDE)
        return {singular(word) for word in words_in(self._prose, start, end)}


def _names(words: tuple[str, ...]) -> list[str]:
    """The nouns that a share is of, singular, up to the end of the phrase."""
    names: list[str] = []
    for word in words:
        if word in CLOSING or word in STOPS - {"of", "the"}:
            break
        if word not in STOPS:
            names.append(singular(word))
    return names


def _totals(told: Sequence[Quantity]) -> Iterator[Quantity]:
    """The last cells of columns that are the sum of those above."""
    columns: dict[tuple[int, int], list[Quantity]] = defaultdict(list)
    for one in told:
        if one.cell:
            columns[one.cell.table, one.cell.column].append(one)
    for column in columns.values():
        *rows, last = column
        if len(rows) >= _FEWEST_ROWS and abs(sum(q.value for q in rows) - last.value) < 1:
            yield last
