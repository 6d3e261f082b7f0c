"""Counts of occasions against the years listed for them: "three times, in 1974, 1996, 2011 and
2022"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_derived import NOT_ALL_LISTED, OCCASIONS
from copydesk.understand.sentences import Sentence

_YEAR = r"(?:1[5-9]|20)\d\d"
_LIST = re.compile(
    rf"{_YEAR}(?:, {_YEAR})*,? and (?:(?:again |once more )?in )?{_YEAR}(?!\d|[–-]\d)"
)
_BRACKETED = re.compile(rf"(?<=\(){_YEAR}(?:, {_YEAR})+(?=\))")
_ON = re.compile(r",? and (?:in |of )?\d")
_BARE = re.compile(_YEAR)
_ONCE = re.compile(rf"\b({'|'.join(OCCASIONS)})\b", re.IGNORECASE)
_GAP = re.compile(r"[^.;:()–—,]{0,30}(?:[,:(–—]|, those| –| —| \()? ?(?:in |of )?")
_PLAIN_GAP = re.compile(r"(?: before| so far| already| now)? in ")
_TIMES = frozenset({"time", "occasion"})
_FEWEST, _MOST = 2, 15
_BACK = 2
_WON_WITHIN = 70
_TIMES_OVER = re.compile(
    r"[- ]times? (?:[a-z-]+ ){0,3}?(?:champion|winner|victor|medallist|medalist|gold)s?\b"
)
_BEHIND = re.compile(rf"(?:,| \(|,? who) (?:[a-z]+ ){{0,5}}?(?:in )?(?={_YEAR},)")
_WON = re.compile(
    r"\b(?:won|wins|winner|crowned|champion|title|gold|victorious|victory|triumphed|took|prevailed"
    r"|success|lifted)\b"
)


@dataclass(frozen=True, slots=True)
class Occasions:
    """A count and the list of years behind it.

    Attributes:
        span: the count.
        said: how many it says.
        years: the list.
        listed: how many it has.
    """

    span: Span
    said: int
    years: Span
    listed: int


def find_occasions(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Occasions]:
    """Counts with a full list of years behind them of another length."""
    yield from _champions(prose, sentences, quantities)
    counts: dict[int, list[tuple[Span, int, int, bool]]] = {}
    for quantity in quantities:
        if _announces(quantity):
            counted = quantity.counted
            end = max(quantity.span.end, counted.span.end if counted else 0)
            times = counted is not None and counted.head in _TIMES
            counts.setdefault(quantity.sentence, []).append(
                (quantity.number_span, int(quantity.value), end, times)
            )
    for index, sentence in enumerate(sentences):
        where = sentence.span.start, sentence.span.end
        years = list(_LIST.finditer(prose, *where)) or list(_BRACKETED.finditer(prose, *where))
        if len(years) != 1 or _ON.match(prose, years[0].end()):
            continue
        told = list(counts.get(index, ()))
        for once in _ONCE.finditer(prose, sentence.span.start, years[0].start()):
            told.append((Span(*once.span()), OCCASIONS[once[0].lower()], once.end(), True))
        for span, said, end, times in told:
            found = _compare(prose, span, said, end, times, years[0])
            if found:
                yield found


def _champions(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Occasions]:
    """ "won the cup in 2021, 2023 and 2024. The four-time champion"; "the five-time champion,
    crowned in 2011, 2014 and 2019"."""
    for quantity in quantities:
        said = _announces(quantity) and _TIMES_OVER.match(prose, quantity.number_span.end)
        if not said:
            continue
        bounds = sentences[quantity.sentence].span
        behind = _BEHIND.match(prose, said.end(), bounds.end)
        years = list(_LIST.finditer(prose, said.end(), bounds.end)) if behind else []
        if not behind:
            opening = prose[bounds.start : quantity.span.start].lower()
            back = sentences[max(0, quantity.sentence - _BACK) : quantity.sentence]
            blocks = [one for one in back if one.block == sentences[quantity.sentence].block]
            if opening.strip() == "the" and blocks:
                where = blocks[0].span.start, bounds.start
                years = list(_LIST.finditer(prose, *where))
        if len(years) != 1 or _ON.match(prose, years[0].end()):
            continue
        start = max(0, years[0].start() - _WON_WITHIN)
        if not _WON.search(prose, start, years[0].start()):
            continue
        listed = [int(year) for year in _BARE.findall(years[0][0])]
        if listed == sorted(set(listed)) and len(listed) != quantity.value:
            span = Span(*years[0].span())
            yield Occasions(quantity.number_span, int(quantity.value), span, len(listed))


def _announces(quantity: Quantity) -> bool:
    barred = {Scope.ADDED, Scope.INCLUDED, Scope.REST, Scope.NEGATED, Scope.EACH}
    whole = quantity.value == int(quantity.value) and _FEWEST <= quantity.value <= _MOST
    count = quantity.kind is QuantityKind.COUNT and quantity.exact and quantity.cell is None
    return count and whole and not quantity.scope & barred


def _compare(
    prose: str, span: Span, said: int, end: int, times: bool, years: re.Match[str]
) -> Occasions | None:
    """The count and the list, where nothing else stands between them."""
    gap = prose[end : years.start()] if end <= years.start() else None
    if gap is None:
        return None
    opened = set(gap) & set(":(")
    if not opened and set(gap.lower().split()) & NOT_ALL_LISTED - {"before", "earlier"}:
        return None
    apart = _GAP.fullmatch(gap) is not None and bool(set(gap) & set(",:(–—"))
    if not apart and not (times and _PLAIN_GAP.fullmatch(gap)):
        return None
    listed = [int(year) for year in _BARE.findall(years[0])]
    if listed != sorted(set(listed)) or len(listed) == said:
        return None
    if len(listed) < said and not apart:
        return None
    return Occasions(span, said, Span(*years.span()), len(listed))
