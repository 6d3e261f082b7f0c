"""How a figure is named and told: "84 people were killed", "the death toll", "Dead"."""

from copydesk.events.intervals import INTERVAL
from copydesk.events.lang.figures import STATE_NAMES
from copydesk.model.event import Figure, FigurePoint
from copydesk.write.lang.en.figures import (
    COLLECTIVE,
    HAPPENED,
    LABELS,
    OF_PEOPLE,
    PLURALS,
    TOLLS,
    UNCOUNTED,
)
from copydesk.write.numerals import in_figures, value_of

_MAN = 4


def printed(figure: Figure, point: FigurePoint) -> str:
    """The value with bound and unit."""
    return value_of(point, figure.unit)


def in_table(figure: Figure, point: FigurePoint) -> str:
    """The same in figures, however small."""
    return in_figures(value_of(point, figure.unit))


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
    place = f" in {figure.place}" if figure.place and figure.place not in figure.name else ""
    if is_of_people(figure) and figure.state in TOLLS:
        return TOLLS[figure.state] + place
    if figure.unit or not figure.counted or figure.counted in COLLECTIVE:
        article = "" if figure.name in UNCOUNTED else "the "
        return f"{article}{figure.name}{place}"
    if figure.name == figure.state:
        became = participle(figure) or figure.state
        return f"the number of {plural_of(figure.counted)} {became}{place}"
    return f"the number of {figure.name}{place}"


def label_of(figure: Figure) -> str:
    """The figure's name in the table."""
    place = f", {figure.place}" if figure.place and figure.place not in figure.name else ""
    if is_of_people(figure) and figure.state in LABELS:
        return LABELS[figure.state] + place
    if figure.name == INTERVAL:
        return "Time between the first and the second"
    if figure.name == figure.state and figure.counted:
        became = participle(figure) or figure.state
        return f"{plural_of(figure.counted).capitalize()} {became}{place}"
    return figure.name[:1].upper() + figure.name[1:] + place
