"""FG006 ordinal-count."""

import re
from collections.abc import Iterator

from copydesk.model.finding import Finding
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.lang.en.quantity_relations import EARLIER_ONES, JOINING_EARLIER
from copydesk.understand.quantity.wording import ordinal, ordinal_word
from copydesk.understand.reading import Reading

_EARLIER = re.compile(
    rf"[^.;:()\d]{{0,60}}?\b(?:{JOINING_EARLIER})\s(?:(?:{EARLIER_ONES})\s){{0,4}}"
    r"(?P<years>(?:19|20)\d\d(?:,\s(?:19|20)\d\d){0,9}(?:,?\sand\s(?:19|20)\d\d)?)"
    r"(?!\s?[-–/]|,\s\d|\d)"
)
_YEAR = re.compile(r"\d{4}")


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
    ),
    good=(
        Good("It is a third trophy to stand beside those of 1974 and 1987."),
        Good("It was their fifth final, after the two they won and defeats in 1993 and 2009."),
        Good("It is the fourth trophy since 1974."),
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


def _finding(rule: Rule, quantity: Quantity, years: Span, prose: str, right: int) -> Finding:
    word = quantity.span.cut(prose)
    said = ordinal_word(right) if word.isalpha() else None
    return rule.finding(
        quantity.span,
        f"with those of {years.cut(prose)} it is the {said or ordinal(right)}, not the {word}",
        suggestion=said or ordinal(right),
        related=[years],
    )
