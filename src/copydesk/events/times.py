"""When something in a sentence was, as the record has times."""

from copydesk.model.event import When
from copydesk.model.timex import Grain, Mod, Timex, TimexType
from copydesk.understand.reading import Reading


def as_when(timex: Timex) -> When | None:
    """A time expression as a time of the record; None where it gives no interval."""
    if timex.start is None or timex.end is None or timex.grain is None:
        return None
    if timex.type not in (TimexType.DATE, TimexType.TIME):
        return None
    rough = timex.mod in (Mod.APPROX, Mod.BEFORE, Mod.AFTER, Mod.START, Mod.END)
    return When(timex.start, timex.end, timex.grain, rough, timex.stated.zone)


def when_of(reading: Reading, sentence: int) -> When | None:
    """The time that a sentence gives, when it gives just one of a day or finer."""
    found = [
        when
        for timex in reading.timexes_by_sentence[sentence]
        if (when := as_when(timex)) is not None and when.grain <= Grain.DAY
    ]
    return found[0] if len(found) == 1 else None
