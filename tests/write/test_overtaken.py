"""What a later report has overtaken is told as it came out."""

from datetime import UTC, datetime

import pytest

from copydesk.model.event import Background, Event, Figure, FigurePoint, Used
from copydesk.model.evidence import Evidence, Stance
from copydesk.model.quantity import Bound
from copydesk.model.span import Span
from copydesk.write.overtaken import up_to_date

_EARLY, _LATE = datetime(2025, 3, 3, 9, tzinfo=UTC), datetime(2025, 4, 14, 9, tzinfo=UTC)


def _used(name: str, published: datetime) -> Used:
    return Used(name, name, None, name, published, None, name)


def _evidence(name: str, text: str, published: datetime) -> Evidence:
    return Evidence(
        name, name, Span(0, len(text)), text, Stance.SUPPORTS, name, published
    )  # fmt: skip


def _event(plan: tuple[str, str, str], later: str) -> tuple[Event, dict[str, str]]:
    early = f"{' '.join(plan)}."
    piece = _evidence("Lantern Wire", early, _EARLY)
    fact = Background("b1", None, *plan, (piece,), ("Lantern Wire",))
    sources = (_used("Lantern Wire", _EARLY), _used("Gable Courier", _LATE))
    event = Event("", _LATE, sources, background=(fact,))
    return event, {"Lantern Wire": early, "Gable Courier": later}


@pytest.mark.parametrize(
    ("plan", "later", "told"),
    [
        (
            ("The Orvell depot", "will be closed", ""),
            "Trams now start from Hale, since the Orvell depot closed its gates last week.",
            "The Orvell depot had closed by 14 April",
        ),
        (
            ("The hearing on the quarry", "opens", "on Monday, 10 March"),
            "The hearing that began on 10 March ended after nine days.",
            "The hearing on the quarry began on 10 March",
        ),
        (
            ("The hearing on the quarry", "runs", "for nine working days, to 20 March: 9 days"),
            "The hearing that began on 10 March ended after 9 days.",
            "The hearing on the quarry ended after 9 days",
        ),
    ],
)
def test_a_plan_is_told_with_its_outcome(plan: tuple[str, str, str], later: str, told: str) -> None:
    event, texts = _event(plan, later)
    (fact,) = up_to_date(event, texts).background
    assert f"{fact.subject} {fact.verb} {fact.rest}" == told
    assert fact.evidence[0].quote == later
    assert fact.origins == ("Gable Courier",)


@pytest.mark.parametrize(
    ("plan", "later"),
    [
        (("The Orvell depot", "will be closed", ""), "The Hale depot closed last week."),
        (("The Orvell depot", "will be closed", ""), "The Orvell depot has not closed."),
        (("The Orvell depot", "will be closed", ""), "A road near the Orvell depot was closed."),
        (("The hearing", "opens", "on 10 March"), "A hearing opened on 7 April."),
        (("The depot", "was built", "in 1987"), "The depot was built in 1987."),
    ],
)
def test_a_plan_without_an_outcome_stays(plan: tuple[str, str, str], later: str) -> None:
    event, texts = _event(plan, later)
    assert up_to_date(event, texts).background == event.background


@pytest.mark.parametrize(
    ("rest", "when_told", "told"),
    [
        ("were treated for burns", True, "Eight visitors"),
        ("were treated for burns", False, "Six visitors"),
    ],
)
def test_a_count_is_the_one_that_holds(rest: str, when_told: bool, told: str) -> None:
    text = f"Six visitors {rest}."
    piece = _evidence("Lantern Wire", text, _EARLY)
    other = piece if when_told else _evidence("Gable Courier", text, _EARLY)
    fact = Background("b1", None, "Six visitors", "were treated", "for burns", (piece,), ())
    points = tuple(
        FigurePoint(f"f1.{at}", value, value, value, Bound.EXACT, day, True, None, (), (by,))
        for at, (value, day, by) in enumerate(
            ((6, _EARLY, other), (8, _LATE, _evidence("Gable Courier", "Eight.", _LATE))), 1
        )
    )
    figure = Figure("f1", "treated", "visitor", "treated", None, None, points, "f1.2")
    event = Event("", _LATE, (), figures=(figure,), background=(fact,))
    assert up_to_date(event, {}).background[0].subject == told
