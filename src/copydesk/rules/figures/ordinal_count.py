"""FG006 ordinal-count."""

import re
from collections.abc import Iterator

from copydesk.model.finding import Finding
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.lang.en.quantity_relations import (
    EARLIER_ONES,
    EARLIER_TIMES,
    JOINING_EARLIER,
)
from copydesk.understand.quantity.wording import ordinal, ordinal_word
from copydesk.understand.reading import Reading

_EARLIER = re.compile(
    rf"[^.;:()\d]{{0,60}}?\b(?:{JOINING_EARLIER})\s(?:(?:{EARLIER_ONES})\s){{0,4}}"
    r"(?P<years>(?:19|20)\d\d(?:,\s(?:19|20)\d\d){0,9}(?:,?\sand\s(?:19|20)\d\d)?)"
    r"(?!\s?[-–/]|,\s\d|\d)"
)
_YEAR = re.compile(r"\d{4}")
_TIME = rf"(?:(?:early|late|mid)[\s-])?(?:\d{{1,2}}\s)?(?:{EARLIER_TIMES})(?:\s\d{{1,2}})?"
_EARLIER_TIMES = re.compile(
    rf"(?P<lead>[^.;:()\d]{{0,60}}?)\b(?:{JOINING_EARLIER})\s(?:those|the ones|the moves|moves)\s"
    rf"(?:of|in|on|from)\s(?P<times>{_TIME}(?:,\s{_TIME}){{0,6}}(?:,?\sand\s{_TIME})?)(?!\s\d|\w)"
)
_EACH_TIME = re.compile(_TIME)
_IN_A_ROW = re.compile(r"\b(?:in a row|running|straight|consecutive|successive|in succession)\b")


@rule(
    code="FG006",
    name="ordinal-count",
    since="0.1.0",
    bad=(
        Bad(
            "It is a [[fourth]] trophy to stand beside those of 1974 and 1987.",
            message="with those of 1974 and 1987 it is the third, not the fourth",
            suggestion="third",
        ),
        Bad(
            "She won her [[third]] title, after 2011, 2014 and 2019.",
            message="with those of 2011, 2014 and 2019 it is the fourth, not the third",
            suggestion="fourth",
        ),
        Bad(
            "The port closed for fog, the [[fifth]] closure in a row after those of March, June "
            "and September.",
            message="with those of March, June and September it is the fourth, not the fifth",
            suggestion="fourth",
        ),
    ),
    good=(
        Good("It is a third trophy to stand beside those of 1974 and 1987."),
        Good("It was their fifth final, after the two they won and defeats in 1993 and 2009."),
        Good("It is the fourth trophy since 1974."),
        Good("It was her tenth goal of the season after those in May and June."),
        Good("The port closed for fog, the third closure in a row after those of March and June."),
        Good("It was the second book after 1998 to be banned twice, in 2001 and 2004."),
    ),
)
def ordinal_count(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds an ordinal that the list of earlier years behind it does not lead up to: "a fourth
    trophy to stand beside those of 1974 and 1987".

    Why it matters: the count of titles is what a club's readers know by heart.

    Does not claim: which of the two is wrong. The years must stand alone, as all the earlier
    ones; one year alone ("the third since 1998") is no list.

    Source: counting.
    """
    prose = reading.article.prose
    for quantity in reading.quantities:
        if quantity.kind is not QuantityKind.ORDINAL or quantity.cell or quantity.value < 2:
            continue
        end = reading.sentences[quantity.sentence].span.end
        found = _EARLIER.match(prose, quantity.span.end, end)
        years = _YEAR.findall(found["years"]) if found else []
        if found and len(years) >= 2 and len(years) + 1 != quantity.value:
            yield _finding(rule, quantity, Span(*found.span("years")), prose, len(years) + 1)
        told = _EARLIER_TIMES.match(prose, quantity.span.end, end)
        times = len(_EACH_TIME.findall(told["times"])) if told else 0
        if told and times >= 2 and _miscounted(int(quantity.value), times + 1, told["lead"]):
            yield _finding(rule, quantity, Span(*told.span("times")), prose, times + 1)


def _miscounted(said: int, listed: int, lead: str) -> bool:
    """Whether an ordinal is below what is listed, or above it in an unbroken row.

    Two of a kind may fall into one month, so that a list of months is only a least number.
    """
    return said < listed or (said > listed and bool(_IN_A_ROW.search(lead)))


def _finding(rule: Rule, quantity: Quantity, years: Span, prose: str, right: int) -> Finding:
    word = quantity.span.cut(prose)
    said = ordinal_word(right) if word.isalpha() else None
    return rule.finding(
        quantity.span,
        f"with those of {years.cut(prose)} it is the {said or ordinal(right)}, not the {word}",
        suggestion=said or ordinal(right),
        related=[years],
    )
