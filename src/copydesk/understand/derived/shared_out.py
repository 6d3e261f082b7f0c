"""Amounts per head of a total of the same sentence, for people told some sentences before: "£15
million goes to the families, which comes to about £2,000 for each of them"."""

from collections.abc import Iterator, Sequence

from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.understand.derived.neighbours import Numbers, names_people, operand
from copydesk.understand.derived.products import Product
from copydesk.understand.lang.en.quantity_leads import FOR_EACH, WORKS_OUT
from copydesk.understand.quantity.links import LOOKED_THROUGH
from copydesk.understand.sentences import Sentence

_BACK = 6
_FACTOR = 5
_SLACK = 0.08


def find_shared_out(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Product]:
    """Those that no total and no count of the article make."""
    counts = [
        one
        for one in quantities[:LOOKED_THROUGH]
        if one.kind is QuantityKind.COUNT and one.value > 1 and one.bounded and not one.per
    ]
    for group in Numbers(sentences, quantities).groups():
        for at, each in enumerate(group[1:], 1):
            start = sentences[each.sentence].span
            if each.kind is not QuantityKind.MONEY or not each.bounded:
                continue
            said = WORKS_OUT.search(prose[start.start : each.span.start])
            if not said or not FOR_EACH.match(prose, each.span.end, start.end):
                continue
            totals = [one for one in group[:at] if one.unit == each.unit and operand(one)]
            around = [one for one in counts if abs(each.sentence - one.sentence) <= _BACK]
            near = [one for one in around if one.sentence < each.sentence]
            near = [one for one in near if names_people(one) and one.cell is None]
            if len(totals) != 1 or len({one.value for one in near}) != 1:
                continue
            found = Product(near[-1], each, totals[0])
            sums = [one for one in quantities if one.unit == each.unit and one.value > each.value]
            if _is_off(found) and not any(
                _makes(one, each, many) for one in sums for many in around
            ):
                yield found


def _makes(total: Quantity, each: Quantity, many: Quantity) -> bool:
    return abs(total.value / many.value - each.value) <= _SLACK * each.value


def _is_off(found: Product) -> bool:
    ratio = found.right / found.total.value
    return 1 / _FACTOR <= ratio <= _FACTOR
