"""A model's sentences of one section: which take the place of the built-in ones."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from copydesk.model.draft import Sentence
from copydesk.model.event import Event
from copydesk.write.model.answer import Worded
from copydesk.write.model.form import fault_of_form, fault_of_language
from copydesk.write.model.slots import Slot
from copydesk.write.model.support import allowed_by, fault_of_support, reading_of


@dataclass(frozen=True, slots=True)
class Kept:
    """A model's sentence that may stand, and the built-in ones that it stands for."""

    sentence: Sentence
    replaces: tuple[Sentence, ...]


def judged(
    event: Event,
    worded: Sequence[Worded],
    built_in: Sequence[Sentence],
    slots: Mapping[str, Slot],
    model: str,
) -> tuple[list[Kept], int]:
    """The sentences that may stand, and how many may not."""
    kept: list[Kept] = []
    left = list(built_in)
    for one in worded:
        named = _with_figures(one.slots)
        covered = tuple(part for part in left if part.slots and set(part.slots) <= named)
        if fault_of_form(one.text) or not _known(one, built_in, slots) or not covered:
            continue
        if _fault(event, one, named, covered, slots):
            continue
        evidence = tuple(dict.fromkeys(piece for part in covered for piece in part.evidence))
        named_slots = tuple(dict.fromkeys(slot for part in covered for slot in part.slots))
        extra = tuple(slot for slot in one.slots if slot not in named_slots)
        evidence += tuple(
            piece for slot in extra for piece in slots[slot].evidence if piece not in evidence
        )
        kept.append(Kept(Sentence(one.text, named_slots + extra, evidence, model), covered))
        left = [part for part in left if part not in covered]
    return kept, len(worded) - len(kept)


def _known(one: Worded, built_in: Sequence[Sentence], slots: Mapping[str, Slot]) -> bool:
    """Whether a sentence names slots, all of them of its section."""
    own = {slot for part in built_in for slot in part.slots}
    return bool(one.slots) and all(slot in own and slot in slots for slot in one.slots)


def _with_figures(ids: Sequence[str]) -> set[str]:
    """Ids with those of the figures whose points they name."""
    return {*ids, *(one.partition(".")[0] for one in ids)}


def _fault(
    event: Event,
    one: Worded,
    named: set[str],
    covered: Sequence[Sentence],
    slots: Mapping[str, Slot],
) -> str | None:
    reading = reading_of(one.text, event.as_of)
    stated = [slots[slot] for slot in sorted(named) if slot in slots]
    fault = fault_of_language(reading)
    fault = fault or fault_of_support(one.text, reading, allowed_by(event, stated, covered))
    return fault or _left_unsaid(one.text, stated, covered)


def _left_unsaid(text: str, stated: Sequence[Slot], covered: Sequence[Sentence]) -> str | None:
    """What a sentence claims to state and does not: a figure, or who says so."""
    said = {(one.low, one.high) for one in reading_of(text, None).quantities}
    before = " ".join(part.text for part in covered)
    built = {(one.low, one.high) for one in reading_of(before, None).quantities}
    if built - said:
        return "a figure left out"
    mine, theirs = set(_keys(text)), set(_keys(before))
    for slot in stated:
        heads = {keys[-1] for keys in map(_keys, slot.speakers) if keys}
        if heads & theirs and not heads & mine:
            return "an attribution left out"
    return None


def _keys(text: str) -> list[str]:
    return [term.key for terms in reading_of(text, None).terms for term in terms]
