"""Named holidays: "Good Friday", "Christmas Eve 2019", "last Thanksgiving"."""

from collections import defaultdict

from copydesk.model.timex import Stated, TimexType
from copydesk.understand.lang.en.time_holidays import HOLIDAY_NAMES
from copydesk.understand.time.found import Found, Kind
from copydesk.understand.time.tokens import Token, tokenize

_SHIFTS = {"LAST": -1, "THIS": 0, "NEXT": 1}


def _by_first_word() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    table: defaultdict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for spelling, name in HOLIDAY_NAMES.items():
        words = tuple(token.low for token in tokenize(spelling, 0, len(spelling)))
        table[words[0]].append((words, name))
    for spellings in table.values():
        spellings.sort(key=lambda entry: -len(entry[0]))
    return dict(table)


_TABLE = _by_first_word()
FIRST_WORDS = frozenset(_TABLE)
"""Words with which the name of a holiday can begin."""


def match(tokens: list[Token], index: int) -> tuple[Found, ...]:
    """The holiday named at this place, if any, with "last" or "next" before and a year after."""
    shift = _SHIFTS.get(tokens[index].kind)
    start = index if shift is None else index + 1
    if start >= len(tokens) or tokens[start].low not in _TABLE:
        return ()
    for words, name in _TABLE[tokens[start].low]:
        if not _written(tokens, start, words):
            continue
        last = start + len(words)
        year = _year_at(tokens, last)
        stated = Stated(holiday=name, year=year, direction=shift or 0)
        end = last + (1 if year else 0)
        return (Found(index, end, TimexType.DATE, Kind.HOLIDAY, stated, shift=shift),)
    return ()


def _written(tokens: list[Token], start: int, words: tuple[str, ...]) -> bool:
    here = tokens[start : start + len(words)]
    if tuple(token.low for token in here) != words:
        return False
    follows = tokens[start + len(words)] if start + len(words) < len(tokens) else None
    alone = len(words) == 1 and follows is not None and follows.capital and follows.kind == "x"
    return here[0].capital and here[-1].capital and not alone


def _year_at(tokens: list[Token], index: int) -> int | None:
    if index < len(tokens) and tokens[index].kind == "YR":
        year = tokens[index].value
        return year if isinstance(year, int) else None
    return None
