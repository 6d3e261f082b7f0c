"""How a figure is named and told: "84 people were killed", "the death toll", "Dead"."""

import re

from copydesk.events.intervals import INTERVAL
from copydesk.events.lang.figures import STATE_NAMES
from copydesk.model.event import Figure, FigurePoint
from copydesk.model.quantity import Bound
from copydesk.write.lang.en.figures import (
    ATTENDANCE,
    COLLECTIVE,
    CUT,
    GIVEN,
    HAPPENED,
    LABELS,
    OF_PEOPLE,
    PLANNED,
    PLURALS,
    RATE,
    RATES,
    RECEIVER,
    STILL,
    TOLLS,
    TREATED,
    UNCOUNTED,
)
from copydesk.write.numerals import in_figures, value_of

_MAN = 4
INTERVAL_LABEL = "Time between the first and the second"
"""Of two parts of an event whose name is not known."""


def printed(figure: Figure, point: FigurePoint) -> str:
    """The value with bound and unit."""
    return value_of(point, figure.unit)


def is_money(unit: str | None) -> bool:
    """Whether a unit is a currency, by its ISO 4217 code."""
    return unit is not None and len(unit) == _CODE and unit.isupper()


_CODE = 3


def is_definite(point: FigurePoint) -> bool:
    """Whether a value is no guess and no bound: neither rounded nor a range nor "at least"."""
    return point.bound is Bound.EXACT


def in_table(figure: Figure, point: FigurePoint) -> str:
    """The same in figures, however small, with its rate: "about $160 million a year"."""
    return in_figures(value_of(point, figure.unit)) + _rate(figure, point)


def _rate(figure: Figure, point: FigurePoint) -> str:
    """ " a year" behind a value that a source gives so; empty for what is no rate."""
    value = re.escape(value_of(point, figure.unit).split(" to ")[-1].split()[-1])
    pattern = re.compile(rf"{value}(?P<rate>{RATE})", re.IGNORECASE)
    quotes = (" ".join(piece.quote.split()) for piece in point.evidence)
    found = next(filter(None, map(pattern.search, quotes)), None)
    return f" {RATES[found['rate'].split()[-1].lower()]}" if found else ""


def _whose(figure: Figure) -> str:
    """ "Winners' " before a sum that a source says is for them; empty where none does."""
    if not is_money(figure.unit):
        return ""
    value = re.escape(value_of(figure.current, figure.unit))
    pattern = re.compile(
        rf"\bthe (?P<of>{RECEIVER})[’'] {value}|{value} (?:to|for) the (?P<to>{RECEIVER})\b"
    )
    quotes = (" ".join(piece.quote.split()) for one in figure.points for piece in one.evidence)
    found = next(filter(None, map(pattern.search, quotes)), None)
    return f"{(found['of'] or found['to']).capitalize()}' " if found else ""


def counted(figure: Figure, point: FigurePoint) -> str:
    """ "84 people", "214 houses"; the value alone where nothing is counted."""
    value = printed(figure, point)
    if is_of_people(figure):
        return f"{value} {'person' if point.high == 1 else 'people'}"
    if not figure.counted:
        return value
    noun = figure.counted if point.value == 1 and point.high == 1 else plural_of(figure.counted)
    return f"{value} {noun}"


def is_of_people(figure: Figure) -> bool:
    """Whether it counts people by what became of them: "dead", "missing"."""
    return figure.counted == "person" or (
        figure.state in OF_PEOPLE
        and figure.name in (figure.state, STATE_NAMES.get(figure.state or ""))
    )


def plural_of(noun: str) -> str:
    """ "people" for "person", "houses" for "house"."""
    if noun in PLURALS:
        return PLURALS[noun]
    if noun.endswith("man") and len(noun) > _MAN:
        return f"{noun[:-3]}men"
    if noun.endswith(("s", "x", "ch", "sh")):
        return f"{noun}es"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}s"


def participle(figure: Figure) -> str | None:
    """ "killed" for the dead; None for what just is."""
    return HAPPENED.get(figure.state or "")


def noun_of(figure: Figure) -> str:
    """ "the death toll", "the number of houses destroyed", "the attendance"."""
    name = name_in_print(figure)
    place = f" in {figure.place}" if figure.place and figure.place not in name else ""
    if figure.state in TOLLS and (is_of_people(figure) or _is_treated(figure)):
        return TOLLS[figure.state] + _purpose(figure) + place
    if figure.unit or not figure.counted or figure.counted in COLLECTIVE:
        article = "" if name in UNCOUNTED else "the "
        return f"{article}{name}{place}"
    if figure.name == figure.state:
        became = participle(figure) or figure.state
        return f"the number of {plural_of(figure.counted)} {became}{place}"
    return f"the number of {name}{place}"


def name_in_print(figure: Figure) -> str:
    """A figure's name without who or what gave it: "attendance", "jobs to be cut in Poland"."""
    quotes = [piece.quote for point in figure.points for piece in point.evidence]
    name = GIVEN.sub("", figure.name)
    if name == "crowd" and any(ATTENDANCE.search(quote) for quote in quotes):
        return "attendance"
    if figure.state == "cut" and any(PLANNED.search(quote) for quote in quotes):
        return CUT.sub("to be cut", name)
    return name


def _purpose(figure: Figure) -> str:
    """ " for smoke inhalation": what people were treated for, where a source says so."""
    if figure.state != "treated":
        return ""
    quotes = (" ".join(piece.quote.split()) for one in figure.points for piece in one.evidence)
    found = next(filter(None, map(TREATED.search, quotes)), None)
    return f" for {found['what']}" if found else ""


def _is_treated(figure: Figure) -> bool:
    """Whether it counts those who were treated, whatever they are called."""
    return figure.state == "treated" and (is_of_people(figure) or figure.name == "treated")


def label_of(figure: Figure) -> str:
    """The figure's name in the table."""
    name = name_in_print(figure)
    place = f", {figure.place}" if figure.place and figure.place not in name else ""
    if _is_treated(figure):
        still = any(STILL.search(piece.quote) for piece in figure.current.evidence)
        return ("Still being treated" if still else LABELS["treated"] + _purpose(figure)) + place
    if is_of_people(figure) and figure.state in LABELS:
        return LABELS[figure.state] + place
    if figure.name == INTERVAL:
        return INTERVAL_LABEL
    if figure.name == figure.state and figure.counted:
        became = participle(figure) or figure.state
        return f"{plural_of(figure.counted).capitalize()} {became}{place}"
    if whose := _whose(figure):
        return f"{whose}{name}{place}"
    return name[:1].upper() + name[1:] + place
