"""The lede: who, what, when, where, how many, according to whom."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from copydesk.model.event import Figure, FigurePoint, Happening, StatementKind
from copydesk.write.clause import Part
from copydesk.write.counts import noun_of, printed
from copydesk.write.course import (
    arrangements,
    happening_item,
    joined,
)
from copydesk.write.current import as_it_stands, has_moved_since
from copydesk.write.described import descriptions
from copydesk.write.figure_dates import is_on
from copydesk.write.given import credit_of
from copydesk.write.harm import (
    does_harm,
    harm_of,
    is_harmless,
    others_of_the_day,
    tellable,
)
from copydesk.write.lang.en.account import TOLL
from copydesk.write.lang.en.style import DEICTIC, DRAWN
from copydesk.write.lede_of_harm import credit_words, day_of, harm_lede
from copydesk.write.openings import newest_item, opening_item
from copydesk.write.restyle import restyle
from copydesk.write.said import claimed_item
from copydesk.write.table import tells_something
from copydesk.write.telling import Item, Telling
from copydesk.write.toll import is_measure


def lede_items(telling: Telling) -> Iterator[Item]:
    """The first paragraph."""
    event, main = telling.event, telling.event.main
    harm = [] if main and is_harmless(main) else harm_of(event)
    toll_follows = False
    if harm:
        lede, toll_follows = _lede_of_harm(telling, harm)
    else:
        lede = opening_item(telling, of_main=True)
        lede = lede or (_main_item(telling, main) if main else None) or opening_item(telling)
        if lede is None and main:
            lede = _in_the_words_of_its_source(telling, main) or _another(telling, main)
    if lede:
        yield lede
        if toll_follows:
            alone = harm_lede(telling, harm, None)
            yield from [alone] if alone else _bare_figure(telling, harm[0])
    else:
        shown = max(
            (one for one in event.figures if tells_something(one) and not is_measure(one.unit)),
            key=lambda one: (bool(one.state), bool(one.counted)),
            default=None,
        )
        yield from _bare_figure(telling, shown) if shown else ()
    if lede and main and not harm:
        for figure in telling.event.figures:
            if has_moved_since(figure, main) and printed(figure, figure.current) not in (
                lede.sentence.text
            ):
                yield from _bare_figure(telling, figure)
                break
    score = _score_item(telling, main) if lede and main else None
    if score:
        yield score
    newest = newest_item(telling, lede.sentence.text) if lede else None
    if newest:
        yield newest
    claim = next(
        (one for one in event.statements if one.kind is StatementKind.RESPONSIBILITY), None
    )
    item = claimed_item(telling, claim) if claim else None
    if item:
        yield item


def _score_item(telling: Telling, main: Happening) -> Item | None:
    """How a match itself ended that was decided after it."""
    for piece in main.evidence:
        found = DRAWN.search(" ".join(piece.quote.split()))
        if found:
            told = partial("the {} itself finished {}".format, found[1], found[2])
            return telling.tell("score", [told], [main.id], [piece], "the score")
    return None


def _lede_of_harm(telling: Telling, harm: Sequence[Figure]) -> tuple[Item | None, bool]:
    """The lede of an event with dead or injured, and whether their number is still to be told.

    They are told with what can have harmed them; where nothing of the day can, what happened comes
    first, without the toll of the first hours.
    """
    event, main = telling.event, telling.event.main
    deadly = [one for one in tellable(event, main) if does_harm(one)]
    told = next(filter(None, (harm_lede(telling, harm, one) for one in deadly)), None)
    if told:
        return told, False

    def of_main() -> Item | None:
        return _main_item(telling, replace(main, rest=TOLL.sub("", main.rest))) if main else None

    if deadly:
        opening = opening_item(telling, of_main=True)
        if opening:
            return opening, not _tells(opening, harm[0])
        alone = harm_lede(telling, harm, None)
        return (alone, False) if alone else (of_main(), True)
    first = opening_item(telling, of_main=True) or of_main() or opening_item(telling)
    return (first, not _tells(first, harm[0])) if first else (harm_lede(telling, harm, None), False)


def _tells(item: Item, figure: Figure) -> bool:
    """Whether a sentence gives a figure as it stands."""
    return figure.current.id in item.sentence.slots


def _main_item(telling: Telling, main: Happening) -> Item | None:
    """The event itself; a number in it that no longer holds gives way to the one that does."""
    if not re.match(r"(?:will|is|are)\b", main.verb):
        return happening_item(telling, replace(main, when=day_of(main.when)))
    clause = telling.clause(restyle(main.subject), main.verb, restyle(main.rest))
    moved = next((one for one in telling.event.figures if has_moved_since(one, main)), None)
    point = moved.current if moved else None
    before = _value_before(moved) if moved else None
    cited = [one for one in (point, before) if one is not None]
    evidence = [*main.evidence, *(piece for one in cited for piece in one.evidence)]
    due = f"{'are' if clause.plural else 'is'} to {clause.infinitive}"

    def make(subject: str, parts: Sequence[Part]) -> str | None:
        if not clause.infinitive:
            return None
        comma = "," if ", " in subject else ""
        since = f", {_from_before(telling, moved)}" if before and moved else ""
        whole = f"{telling.cast.rename(subject)}{comma} {due}{joined(parts)}"
        told = as_it_stands(telling.event, whole)
        if told == whole:
            credit = telling.source_words(main.evidence, main.origins)
            return f"{told}{since}, {credit}" if credit else f"{told}{since}"
        if moved is None or len(parts) > 1:
            return None
        giver = credit_of(telling, moved, moved.current)
        if giver and main.subject in giver:
            return f"{told}{since}, it said{_told_on(telling, moved)}"
        return f"{told}{since}, according to {giver}" if giver else f"{told}{since}"

    tried = [*arrangements(clause), tuple(replace(one, words=one.bare) for one in clause.parts[:1])]
    slots = [main.id, *([point.id] if point else ())]
    subjects = [*descriptions(telling, clause.subject, evidence), clause.subject]
    makers = [partial(make, subject, parts) for subject in subjects for parts in tried]
    return telling.tell("lede", makers, slots, evidence, "the event itself") or happening_item(
        telling, main
    )


def _from_before(telling: Telling, figure: Figure) -> str:
    """ "down from 1,166 on Thursday, 6 November": what a figure was before, and when."""
    before = _value_before(figure)
    if before is None:
        return ""
    way = "down" if figure.current.value < before.value else "up"
    when = "on" if is_on(telling, before) else "as of"
    day = telling.calendar.on_day(before.as_of.date())
    return f"{way} from {printed(figure, before)} {when} {day}"


def _value_before(figure: Figure) -> FigurePoint | None:
    """The last value that a figure had before the one that holds."""
    at = figure.points.index(figure.current)
    earlier = reversed(figure.points[:at])
    return next((one for one in earlier if one.value != figure.current.value), None)


def _told_on(telling: Telling, figure: Figure) -> str:
    """When somebody gave a figure, or when that was reported where its report does not say."""
    day = telling.calendar.on_day(figure.current.as_of.date())
    return f" on {day}" if figure.current.as_of_stated else f" in figures reported on {day}"


def _another(telling: Telling, main: Happening) -> Item | None:
    """What else of the day of the event can be told, what most reports have before all."""
    others = others_of_the_day(telling.event, main)
    return next(filter(None, (happening_item(telling, one) for one in others)), None)


def _in_the_words_of_its_source(telling: Telling, main: Happening) -> Item | None:
    """The event itself as a quotation, where every wording is too near to its source's.

    Not with a number that no longer holds.
    """
    if any(
        has_moved_since(one, main)
        and any(printed(one, point) in main.words for point in one.points)
        for one in telling.event.figures
    ):
        return None
    pieces = sorted(main.evidence, key=lambda one: DEICTIC.search(one.quote) is not None)
    piece = pieces[0]
    words = _within(" ".join(_DATELINE.sub("", piece.quote).split()).rstrip(" ."))
    if words is None or _MARKED.search(words) or DEICTIC.search(words):
        return None

    def make() -> str:
        when = f" on {telling.calendar.on_day(piece.published.date())}" if piece.published else ""
        return f"“{words},” {telling.outlet_in_text(main.evidence)} reported{when}"

    return telling.tell("lede:quoted", [make], [main.id], [piece], "the event itself")


def _within(words: str) -> str | None:
    """A sentence up to the last comma at which it is short enough to quote."""
    while len(words.split()) > _LONGEST_QUOTE:
        words, comma, _ = words.rpartition(",")
        if not comma:
            return None
    return words if len(words.split()) >= _SHORTEST_QUOTE else None


_DATELINE = re.compile(r"\A[^a-z]{3,40}[^.]{0,60}?\s[-–—]\s")
_MARKED = re.compile(r"[\"“”«»*_|\[\]]")
_LONGEST_QUOTE = 40
_SHORTEST_QUOTE = 8


def _bare_figure(telling: Telling, figure: Figure) -> Iterator[Item]:
    """How a figure stands."""
    point = figure.current

    def make() -> str:
        day = telling.calendar.on_day(point.as_of.date())
        stood = f"{noun_of(figure)} stood at {printed(figure, point)}"
        preposition = "on" if point.as_of_stated else "by"
        return f"{stood} {preposition} {day}{credit_words(telling, figure)}"

    slots = [figure.id, point.id]
    found = telling.tell("lede:figure", [make], slots, point.evidence, figure.name)
    if found:
        yield found
