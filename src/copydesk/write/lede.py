"""The lede: who, what, when, where, how many, according to whom."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from copydesk.events.scene import scene_of
from copydesk.model.event import Figure, FigurePoint, Happening, StatementKind
from copydesk.write.clause import Clause, Part, Role, simple
from copydesk.write.counts import counted, is_of_people, noun_of, participle, printed
from copydesk.write.course import (
    arrangements,
    behind,
    gives_its_day,
    happening_item,
    joined,
    without_time,
)
from copydesk.write.current import as_it_stands, has_moved_since
from copydesk.write.described import descriptions
from copydesk.write.given import credit_of
from copydesk.write.harm import (
    does_harm,
    harm_of,
    is_killing,
    is_of_one_time,
    others_of_the_day,
    tellable,
    tells_harm,
)
from copydesk.write.headline import PLACED
from copydesk.write.lang.en.figures import EVENT_NOUNS
from copydesk.write.lang.en.style import DEICTIC, DRAWN, WHOLE_ALONE
from copydesk.write.restyle import restyle
from copydesk.write.said import claimed_item
from copydesk.write.table import tells_something
from copydesk.write.telling import Item, Maker, Telling
from copydesk.write.thing import named_thing
from copydesk.write.toll import is_measure


def lede_items(telling: Telling) -> Iterator[Item]:
    """The first paragraph."""
    event, main = telling.event, telling.event.main
    harm = harm_of(event)
    toll_follows = False
    if harm:
        lede, toll_follows = _lede_of_harm(telling, harm)
    else:
        lede = _main_item(telling, main) if main else None
        if lede is None and main:
            lede = _in_the_words_of_its_source(telling, main) or _another(telling, main)
    if lede:
        yield lede
        if toll_follows:
            yield from _bare_figure(telling, harm[0])
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
    told = next(filter(None, (_harm_lede(telling, harm, one) for one in deadly)), None)
    if told:
        return told, False

    def of_main() -> Item | None:
        return _main_item(telling, replace(main, rest=_TOLL.sub("", main.rest))) if main else None

    if deadly:
        alone = _harm_lede(telling, harm, None)
        return (alone, False) if alone else (of_main(), True)
    first = of_main()
    return (first, True) if first else (_harm_lede(telling, harm, None), False)


_TOLL = re.compile(r",?\s+(?:killing|injuring|wounding|leaving)\b.*$", re.DOTALL)
"""What an event is told to have cost, which later reports have otherwise."""


def _main_item(telling: Telling, main: Happening) -> Item | None:
    """The event itself; a number in it that no longer holds gives way to the one that does."""
    if not re.match(r"(?:will|is|are)\b", main.verb):
        return happening_item(telling, main)
    clause = telling.clause(restyle(main.subject), main.verb, restyle(main.rest))
    moved = next((one for one in telling.event.figures if has_moved_since(one, main)), None)
    point = moved.current if moved else None
    evidence = [*main.evidence, *(point.evidence if point else ())]
    due = f"{'are' if clause.plural else 'is'} to {clause.infinitive}"

    def make(subject: str, parts: Sequence[Part]) -> str | None:
        if not clause.infinitive:
            return None
        comma = "," if ", " in subject else ""
        before = f", {_from_before(moved)}" if moved else ""
        whole = f"{telling.cast.rename(subject)}{comma} {due}{joined(parts)}"
        told = as_it_stands(telling.event, whole)
        if told == whole:
            credit = telling.source_words(main.evidence, main.origins)
            return f"{told}{before}, {credit}" if credit else f"{told}{before}"
        if moved is None or len(parts) > 1:
            return None
        giver = credit_of(telling, moved, moved.current)
        if giver and main.subject in giver:
            return f"{told}{before}, it said"
        return f"{told}{before}, according to {giver}" if giver else f"{told}{before}"

    tried = [*arrangements(clause), tuple(replace(one, words=one.bare) for one in clause.parts[:1])]
    slots = [main.id, *([point.id] if point else ())]
    subjects = [*descriptions(telling, clause.subject, evidence), clause.subject]
    makers = [partial(make, subject, parts) for subject in subjects for parts in tried]
    return telling.tell("lede", makers, slots, evidence, "the event itself") or happening_item(
        telling, main
    )


def _from_before(figure: Figure) -> str:
    """ "down from 1,166": what a figure was before."""
    at = figure.points.index(figure.current)
    before = next((one for one in reversed(figure.points[:at]) if _is_other(one, figure)), None)
    if before is None:
        return ""
    way = "down" if figure.current.value < before.value else "up"
    return f"{way} from {printed(figure, before)}"


def _is_other(point: FigurePoint, figure: Figure) -> bool:
    return point.value != figure.current.value


def _another(telling: Telling, main: Happening) -> Item | None:
    """What else of the day of the event can be told, what most reports have before all."""
    others = others_of_the_day(telling.event, main)
    return next(filter(None, (happening_item(telling, one) for one in others)), None)


def _in_the_words_of_its_source(telling: Telling, main: Happening) -> Item | None:
    """The event itself as a quotation, where every wording is too near to its source's."""
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
        return f"{stood} {preposition} {day}{_credit(telling, figure)}"

    slots = [figure.id, point.id]
    found = telling.tell("lede:figure", [make], slots, point.evidence, figure.name)
    if found:
        yield found


def _harm_lede(telling: Telling, harm: Sequence[Figure], main: Happening | None) -> Item | None:
    """ "At least 84 people were killed and 284 injured when ..., according to ..."."""
    first = harm[0]
    others = [one for one in harm[1:] if is_of_people(one) and is_of_one_time(first, one)]
    second = next((one for one in others if one.state in ("injured", "wounded")), None)
    second = second or next(iter(others), None)
    told = [first, second] if second else [first]
    slots = [*(one.current.id for one in told), *([main.id] if main else ())]
    evidence = [piece for one in told for piece in one.current.evidence]

    def people() -> str:
        were = "was" if first.current.high == 1 else "were"
        said = f"{counted(first, first.current)} {were} {participle(first)}"
        if second is None:
            return said
        were = " were" if second.state == "missing" else ""
        return f"{said} and {printed(second, second.current)}{were} {participle(second)}"

    def without_main() -> str:
        return f"{people()}{_credit(telling, first)}"

    makers: list[Maker] = []
    if main:
        evidence += main.evidence
        rest = without_time(main.rest, main.time_words) if main.time_words else main.rest
        clause = simple(telling.clause(restyle(main.subject), main.verb, restyle(rest)))
        tried = [
            [one for one in parts if not tells_harm(one.words)] for parts in arrangements(clause)
        ]
        tried.append([replace(one, words=one.bare) for one in clause.parts[:1] if one.bare])
        clauses = [clause, *([replace(clause, subject=clause.core)] if clause.core else [])]
        known = named_thing(telling, clause)
        if known is not None:
            evidence.append(known[1])
            clauses = [replace(clause, subject=one, lower=True) for one in known[0]] + clauses
        makers = [
            partial(_when, telling, people, main, one, parts, first, early)
            for one in clauses
            for parts in [*tried, []]
            for early in (False, True)
        ]
        if is_killing(main):
            makers = [
                partial(_killing, telling, subject, clause.plural, first, second)
                for subject in (clause.subject, clause.core)
                if subject
            ]
    if main is None:
        makers = [without_main]
    found = telling.tell("lede", makers, slots, evidence, "the event and its figures")
    if found is None and main is not None:
        telling.left_out.pop()
    return found


def _credit(telling: Telling, *figures: Figure) -> str:
    """Who gave a figure as it stands; nothing where several origins have it."""
    credits = (credit_of(telling, one, one.current) for one in figures)
    credit = next(filter(None, credits), None)
    return f", according to {credit}" if credit else ""


def _killing(
    telling: Telling, subject: str, plural: bool, first: Figure, second: Figure | None
) -> str | None:
    """ "A landslide above Tarrow has killed 31 people, according to ..."."""
    if first.state != "dead":
        return None
    subject = telling.cast.rename(subject)
    has = "have" if plural else "has"
    told = f"{subject} {has} killed {counted(first, first.current)}"
    if second and second.state in ("injured", "wounded"):
        told = f"{told} and {participle(second)} {printed(second, second.current)}"
    place = _place(telling, told)
    return f"{told}{place}{_credit(telling, first)}"


def _when(
    telling: Telling,
    people: Callable[[], str],
    main: Happening,
    clause: Clause,
    parts: Sequence[Part],
    first: Figure,
    early: bool,
) -> str | None:
    """The lede, the time at its end or, where ``early``, behind the verb."""
    alone = clause.verb.split()[-1] in WHOLE_ALONE
    if not parts and not alone and any(one.role is Role.CORE for one in clause.parts):
        return None
    said = people()
    link = "after" if " missing" in said else "when"
    told = f"{main.when.start:%A}" in joined(parts)
    dated = main.time_words or (gives_its_day(main) and not told)
    when = telling.calendar.at(main.when, main.time_words) if dated else ""
    if early:
        happened = f"{clause.subject} {behind(clause, parts, when)}"
    else:
        happened = f"{clause.subject} {behind(clause, parts)}"
    happened = _THE_EVENT.sub(_newly, telling.cast.rename(clause.inside(happened)))
    happened += _place(telling, happened)
    if not early and when:
        happened += f" {when}"
    return f"{said} {link} {happened}{_credit(telling, first)}"


_THE_EVENT = re.compile(rf"^the ({'|'.join(sorted(EVENT_NOUNS))})\b")


def _newly(found: re.Match[str]) -> str:
    """ "a fire" for "the fire", which the article has not spoken of yet."""
    noun = found[1]
    if noun.endswith("s"):
        return noun
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _place(telling: Telling, said: str) -> str:
    """Where, unless the words have it."""
    place = scene_of(telling.event)
    main = telling.event.main
    if place is None or place.name in said or (main and PLACED.search(main.rest)):
        return ""
    named = any(word[:1].isupper() for word in place.within.split())
    within = f", {place.within}," if named and place.within not in said else ""
    return f" in {place.name}{within}"
