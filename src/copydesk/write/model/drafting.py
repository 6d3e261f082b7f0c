"""A draft worded anew by a language model, section by section."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from copydesk.errors import FetchError
from copydesk.model.draft import Draft, Paragraph, Section, SectionKind, Sentence, Spent
from copydesk.model.event import Event
from copydesk.write.model.answer import read_sentences
from copydesk.write.model.client import Client
from copydesk.write.model.judging import Kept, judged
from copydesk.write.model.prompt import SYSTEM, section_prompt
from copydesk.write.model.settings import ModelSettings
from copydesk.write.model.slots import Slot, slots_of

_WORDED = (
    SectionKind.LEDE,
    SectionKind.BACKGROUND,
    SectionKind.EVENTS,
    SectionKind.RESPONSIBILITY,
    SectionKind.REACTIONS,
    SectionKind.OUTLOOK,
)
"""The parts that a model may word; what is said of the article and its sources stays as it is."""


def draft_with(
    settings: ModelSettings,
    *,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> Callable[[Event, Draft], Draft]:
    """What words drafts anew; the budgets hold for all its drafts together.

    Whatever the endpoint does, a draft comes back: its sentences are the model's where they state
    what their slots have and nothing else, and the built-in ones everywhere else. What went wrong
    is in `Draft.spent`.

    Args:
        settings: which model is asked, where, and its limits.
        clock: seconds, counted from anywhere, never going back.
        sleep: waits so many seconds.
    """
    client = Client(settings, clock, sleep)

    def reworded(event: Event, draft: Draft) -> Draft:
        return _reworded(client, settings.model, event, draft)

    return reworded


def _reworded(client: Client, model: str, event: Event, draft: Draft) -> Draft:
    before = (client.requests, client.tokens_in, client.tokens_out, client.cost or 0.0)
    slots = slots_of(event)
    faults: dict[str, None] = {}
    sections: list[Section] = []
    kept = replaced = 0
    for section in draft.sections:
        built_in = [one for group in section.paragraphs for one in group]
        if section.kind not in _WORDED or not built_in:
            sections.append(section)
            continue
        try:
            good, bad = _sentences(client, model, event, section, built_in, slots)
        except FetchError as fault:
            faults[str(fault)] = None
            sections.append(section)
            continue
        except Exception as fault:  # noqa: BLE001 -- an answer must not lose the article
            faults[f"fault in judging an answer: {type(fault).__name__}"] = None
            sections.append(section)
            continue
        kept += len(good)
        replaced += bad
        sections.append(_overlaid(section, good))
    spent = Spent(
        model,
        client.requests - before[0],
        client.tokens_in - before[1],
        client.tokens_out - before[2],
        kept,
        replaced,
        tuple(faults),
        None if client.cost is None else client.cost - before[3],
    )
    return replace(draft, sections=tuple(sections), spent=spent)


def _sentences(
    client: Client,
    model: str,
    event: Event,
    section: Section,
    built_in: Sequence[Sentence],
    slots: dict[str, Slot],
) -> tuple[list[Kept], int]:
    """The model's sentences of a section that may stand, and how many may not."""
    ids = dict.fromkeys(slot for one in built_in for slot in one.slots)
    named = [slots[one] for one in ids if one in slots]
    as_of = event.as_of.isoformat() if event.as_of else None
    heading = section.heading or section.kind.value
    answer = client.ask(SYSTEM, section_prompt(heading, built_in, named, as_of))
    return judged(event, read_sentences(answer), built_in, slots, model)


def _overlaid(section: Section, kept: Sequence[Kept]) -> Section:
    """The section with the model's sentences, each where the first that it stands for stood."""
    first = {one.replaces[0]: one.sentence for one in kept}
    gone = {part for one in kept for part in one.replaces}
    paragraphs: list[Paragraph] = []
    for group in section.paragraphs:
        sentences = tuple(first.get(one, one) for one in group if one in first or one not in gone)
        if sentences:
            paragraphs.append(sentences)
    return replace(section, paragraphs=tuple(paragraphs))
