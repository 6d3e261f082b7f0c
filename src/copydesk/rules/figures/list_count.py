"""FG005 list-count."""

import re
from collections.abc import Iterator

from copydesk.model.finding import Finding, Severity
from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.derived.occasions import find_occasions
from copydesk.understand.quantity.wording import plain
from copydesk.understand.reading import Reading

_CUE = re.compile(r"[^.;:()]{0,60}?(?::| are| were|, namely) ")
_COMMA = re.compile(", ")
_CLAUSE = re.compile(r"[^;:()?!]{1,300}")
_ITEM = re.compile(r", and |, | and ")
_TAIL = re.compile(r" (?:of|at|from|in|for) (?:the )?[^\W\d_]{1,30}$")
_LIST_END = re.compile(r", (?=[a-z])(?!and |of |at |from |in |for )")
_GOES_ON = re.compile(r"\band (?=[A-Z])")
_PARTICLES = frozenset("of de del der van von la le the al bin da dos el".split())
_FEWEST, _MOST = 2, 12
_SURE = 3


@rule(
    code="FG005",
    name="list-count",
    since="0.1.0",
    bad=(
        Bad(
            "[[Four]] countries have signed: Chad, Mali and Niger.",
            message="Chad, Mali and Niger are 3, not 4",
            suggestion="Three",
        ),
        Bad(
            "The [[five]] winners are Anna Bell, Joe Carr, Sue Dean and Max Eger.",
            message="are 4, not 5",
            suggestion="four",
        ),
        Bad(
            "[[Three]] ministers went: Bakare at health, Idowu at trade, Sule at energy and "
            "Danjuma at works.",
            message="are 4, not 3",
            suggestion="Four",
        ),
        Bad(
            "The [[two]] brothers, Carlo, Dino and Enzo Ricci, deny all charges.",
            message="Carlo, Dino and Enzo Ricci are 3, not 2",
            suggestion="three",
        ),
        Bad(
            "He is survived by [[three]] daughters, Ellen, Ruth, Grace and Joan.",
            message="are 4, not 3",
            suggestion="four",
        ),
        Bad(
            "He has been champion [[three]] times, in 1998, 2001, 2004 and 2010.",
            message="are 4, not 3",
        ),
    ),
    good=(
        Good("Two firms make it: Sudermann, which sells it in Lunn, and Nordin of Sweden."),
        Good("He won the title three times, most recently in 2019 and 2022."),
        Good("Three countries have signed: Chad, Mali and Niger."),
        Good("Five countries have signed, including Chad, Mali and Niger."),
        Good("Two pairs won: Bell and Carr, and Dean and Eger."),
        Good("The five winners were happy. They are Anna Bell, Joe Carr, Sue Dean and Max Eger."),
        Good("At least four countries have signed: Chad, Mali and Niger."),
    ),
)
def list_count(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a list of names that has more or fewer items than the sentence announces.

    Why it matters: either the number is wrong, or someone has been left out.

    Does not claim: which of the two. Only lists of names right behind a colon, "are" or "were",
    up to the end of the clause, are counted; "including" announces no full list.

    Source: counting.
    """
    for quantity in reading.quantities:
        items = _items(reading, quantity) if _announces(quantity) else None
        if items and items[1] != quantity.value:
            yield _finding(reading, rule, quantity, *items)
    found = find_occasions(reading.article.prose, reading.sentences, reading.quantities)
    for occasions in found:
        yield rule.finding(
            occasions.span,
            f"{occasions.years.cut(reading.text)} are {occasions.listed}, not {occasions.said}",
            related=[occasions.years],
            severity=None if occasions.said < occasions.listed else Severity.WARNING,
        )


def _items(reading: Reading, quantity: Quantity) -> tuple[Span, int] | None:
    """Where the list of names stands that a number announces, and how many there are."""
    prose = reading.article.prose
    end = reading.sentences[quantity.sentence].span.end
    cue = _CUE.match(prose, quantity.span.end, end) or _apposed(prose, quantity, end)
    clause = _CLAUSE.match(prose, cue.end(), end) if cue and "includ" not in cue[0] else None
    if clause is None or clause[0].count(" and ") != 1:
        return None
    words, *behind = _LIST_END.split(clause[0], maxsplit=1)
    if behind and _GOES_ON.search(behind[0]):
        return None
    words = words.rstrip(" .")
    items = _ITEM.split(words)
    few = cue is not None and cue[0] == ", " and len(items) < _SURE
    if few or not all(_is_name(item) for item in items):
        return None
    return Span(clause.start(), clause.start() + len(words)), len(items)


def _apposed(prose: str, quantity: Quantity, end: int) -> re.Match[str] | None:
    """The comma right behind what is counted: "three daughters, Ellen, Ruth and Joan"."""
    counted = quantity.counted
    if not counted or counted.span.start < quantity.span.end:
        return None
    return _COMMA.match(prose, counted.span.end, end)


def _is_name(item: str) -> bool:
    words = _TAIL.split(item)[0].split()
    capital = bool(words) and words[0][0].isupper() and len(words) <= 5
    return capital and all(word[0].isupper() or word in _PARTICLES for word in words)


def _announces(quantity: Quantity) -> bool:
    barred = {Scope.ADDED, Scope.INCLUDED, Scope.REST, Scope.NEGATED}
    return (
        quantity.kind is QuantityKind.COUNT
        and quantity.exact
        and quantity.cell is None
        and not quantity.scope & barred
        and _FEWEST <= quantity.value <= _MOST
        and quantity.value == int(quantity.value)
        and quantity.counted is not None
    )


def _finding(reading: Reading, rule: Rule, quantity: Quantity, items: Span, count: int) -> Finding:
    written = quantity.number_span.cut(reading.text)
    words = "zero one two three four five six seven eight nine ten eleven twelve".split()
    right = plain(count)
    if written.isalpha() and count < len(words):
        right = words[count].capitalize() if written[0].isupper() else words[count]
    names = items.cut(reading.article.prose)
    return rule.finding(
        quantity.span,
        f"{names} are {count}, not {plain(quantity.value)}",
        suggestion=right,
        related=[items],
    )
