"""Whether each sentence of a planned article says all that it needs, or one before it does."""

import re
from collections.abc import Iterator

from copydesk.model.draft import SectionKind
from copydesk.model.event import Event
from copydesk.write.described import is_name
from copydesk.write.planned import Plan
from copydesk.write.presumed import presumed, told_by
from copydesk.write.telling import Item

_OF_FIGURES = "f"
"""How the ids of figures begin, whose sentences are the article's own."""


def unclear_in(event: Event, plan: Plan, topic: frozenset[str]) -> frozenset[str]:
    """The keys of the sentences of an article of which a reader cannot place some word.

    The article is read in its order, headline and lede first, so that each sentence knows what
    stands before it, and nothing else.

    Args:
        event: the record.
        plan: the article.
        topic: the keys of the words on what the news is about, which a reader can place.
    """
    return frozenset(_unclear(event, plan, topic))


def _unclear(event: Event, plan: Plan, topic: frozenset[str]) -> Iterator[str]:
    told: list[str] = []
    of_company = is_of_a_company(event)
    given = {plan.headline.key, *_keys_of_lede(plan)}
    for item in plan.items():
        text = item.sentence.text
        unclear = (
            item.key not in given
            and _is_of_a_report(item)
            and (
                presumed(text, told_by(told), of_company=of_company, topic=topic) is not None
                or _is_unintroduced(event, text, told)
                or _is_titled_stranger(text, told)
            )
        )
        if unclear:
            yield item.key
        else:
            told.append(text)


def _keys_of_lede(plan: Plan) -> Iterator[str]:
    """The keys of the sentences that begin an article."""
    for section in plan.sections:
        if section.kind is SectionKind.LEDE:
            yield from (one.key for group in section.paragraphs for one in group)


def _is_of_a_report(item: Item) -> bool:
    """Whether a sentence is a clause of a report: no figure, and nothing on the sources."""
    slots = item.sentence.slots
    return not item.of_sources and not any(one.startswith(_OF_FIGURES) for one in slots)


def _is_unintroduced(event: Event, text: str, told: list[str]) -> bool:
    """Whether a sentence calls somebody by a surname whom nothing before it has named in full."""
    before = " ".join([*told, text])
    return any(
        one.short != one.name
        and one.name not in before
        and f" {one.short} " in f" {_plain(text)} "
        and f" {one.short} " not in f" {_plain(' '.join(told))} "
        for one in event.people
        if one.short
    )


def _is_titled_stranger(text: str, told: list[str]) -> bool:
    """Whether a sentence speaks of a "Mr Brandt" whom nothing before it has named."""
    before = f" {_plain(' '.join(told))} "
    return any(f" {one[1]} " not in before for one in _TITLED.finditer(text))


_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr)\.? (?:[A-Z]\w+ )?([A-Z]\w+)")


def _plain(text: str) -> str:
    """Words with nothing but spaces between them, owners' endings off."""
    return " ".join(
        word.strip('.,;:!?“”"()').removesuffix("’s").removesuffix("'s") for word in text.split()
    )


def is_of_a_company(event: Event) -> bool:
    """Whether an event is of somebody named who is no person: a company, mostly."""
    main = event.main
    if main is None or not is_name(main.subject):
        return False
    people = {one.short for one in event.people if one.short and one.short != one.name}
    return main.subject.split()[-1] not in people
