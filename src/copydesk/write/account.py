"""The course of an event as agencies tell it: their sentences in their order, in other words.

A sentence is told whole, or without what hangs on its end behind a comma. One that leans on the
sentence before it follows only that; one with a number that no longer holds, or with what stands in
a section of its own, is left to that.
"""

from collections.abc import Callable, Sequence, Set

from copydesk.model.event import Passage, StatementKind
from copydesk.write.moments import Told
from copydesk.write.passages import (
    kept_of,
    passage_item,
    quoted_item,
    shorter,
    slots_of,
    statements_in,
    wordings,
)
from copydesk.write.planned import PARAGRAPH
from copydesk.write.presumed import LEANING
from copydesk.write.retold import matter_of
from copydesk.write.said import statement_items
from copydesk.write.telling import Item, Telling
from copydesk.write.timely import is_a_reaction, is_over
from copydesk.write.told_elsewhere import is_a_figure, on_figures
from copydesk.write.unfit import GUESS, NO_SENTENCE, OVERTAKEN, PLAN, STALE, why_unfit

_IN_PARTS = frozenset(("", LEANING, NO_SENTENCE, PLAN))
"""Reasons for which a passage is not told whole, but what the record has of it may be."""

_STRUCK = frozenset((GUESS, STALE))
"""Reasons for which what rests on a passage is told nowhere."""


def struck(telling: Telling) -> frozenset[str]:
    """The ids of what rests on guesses, and on how things stood when they were reported."""
    found: set[str] = set()
    for one in telling.event.account:
        if why_unfit(telling, one, set()) in _STRUCK:
            found.update(slot for slot in slots_of(telling, one) if slot[0] in "tb")
    return frozenset(found)


def account_items(
    telling: Telling, parts: Sequence[Told], tell: Callable[[Sequence[Told]], list[Item]]
) -> list[list[Item]]:
    """The account in paragraphs; where a sentence has no wording, what the record has of it.

    Args:
        telling: the article so far.
        parts: what of the course of the event may be told.
        tell: words some of them.
    """
    paragraphs: list[list[Item]] = []
    told: set[str] = set(telling.in_lede)
    whole: set[str] = set(telling.in_lede)
    last: Passage | None = None
    stopped: set[str] = set()
    for one in telling.event.account:
        source = one.evidence[0].source
        if source in stopped or one.id in told:
            continue
        items = _items(telling, one, told, whole, parts, tell)
        if not items:
            if not one.agency:
                stopped.add(source)
            continue
        told.update(slot for item in items for slot in item.sentence.slots)
        beside = last is not None and last.evidence[0].source == source
        same = beside and last is not None and last.paragraph == one.paragraph
        room = PARAGRAPH if same else PARAGRAPH - 1
        if beside and len(paragraphs[-1]) + len(items) <= room:
            paragraphs[-1] += items
        else:
            paragraphs.append(items)
        last = one
    return paragraphs


def _items(
    telling: Telling,
    one: Passage,
    told: set[str],
    whole: set[str],
    parts: Sequence[Told],
    tell: Callable[[Sequence[Told]], list[Item]],
) -> list[Item]:
    """A passage as a sentence, or what of it the record can tell; ``whole`` are told in full."""
    why = why_unfit(telling, one, whole)
    if why not in _IN_PARTS:
        item = _shortened_item(telling, one, whole) if why == OVERTAKEN else None
        return [item] if item else []
    item = None if why else passage_item(telling, one)
    if item is not None:
        whole.add(one.id)
        telling.sentences.append(item.sentence.text)
        return [item]
    slots = set(slots_of(telling, one)) - told
    items: list[Item] = []
    short = _shortened_item(telling, one, whole)
    if short is not None:
        telling.sentences.append(short.sentence.text)
        items.append(short)
        slots -= set(short.sentence.slots)
    resting = [part for part in parts if part.id in slots]
    items += tell(sorted(resting, key=lambda part: one.words.find(part.verb)))
    items = items or _stated(telling, one, slots)
    apart = {slot for slot in slots if slot.startswith(_OF_FACTS)} - {part.id for part in parts}
    return items or ([] if why or apart else _quoted(telling, one))


_OF_FACTS = "b"
"""How the ids of facts begin, some of which are told in a section of their own."""


def _quoted(telling: Telling, one: Passage) -> list[Item]:
    """A passage that finds no wording, as a quotation of its agency."""
    if not one.agency:
        return []
    before = len(telling.left_out)
    item = quoted_item(telling, one)
    if item is None:
        del telling.left_out[before:]
        return []
    telling.left_out[:] = [each for each in telling.left_out if one.id not in each.slots]
    telling.sentences.append(item.sentence.text)
    return [item]


def _shortened_item(telling: Telling, one: Passage, whole: set[str]) -> Item | None:
    """A passage without its end, where it stands or finds a wording so."""
    if one.paragraph == 1 and not one.after:
        return None
    before = len(telling.left_out)
    for short in shorter(one):
        if why_unfit(telling, short, whole):
            continue
        slots = [one.id, *kept_of(telling, short)]
        item = telling.tell(one.id, wordings(telling, short), slots, one.evidence, one.words)
        if item is not None:
            del telling.left_out[before:]
            return item
    del telling.left_out[before:]
    return None


def _stated(telling: Telling, one: Passage, slots: Set[str]) -> list[Item]:
    """What somebody states in a passage, in the words for a statement."""
    figures = on_figures(telling)
    for each in statements_in(telling, one):
        if each.kind is not StatementKind.STATEMENT or each.id not in slots:
            continue
        if is_a_figure(figures, each) or is_a_reaction(telling, each) or is_over(telling, each):
            continue
        items = list(statement_items(telling, each))
        if items:
            telling.told.append(matter_of(each))
            telling.sentences += [item.sentence.text for item in items]
            return items
    return []
