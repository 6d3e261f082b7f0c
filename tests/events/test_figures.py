"""Figures as series: what reports count, when it held, and what they only tell again."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from copydesk.model.event import Event
from tests.events.reports import FIRE, MONDAY, TUESDAY, figure, recorded, values


def test_a_toll_is_a_series_with_its_fall_and_the_reason(tmp_path: Path) -> None:
    (event,) = recorded(tmp_path / "fire", FIRE).events
    dead = figure(event, "dead")
    assert values(dead) == [12, 17, 15]
    assert dead.current.value == 15
    assert dead.current.reason
    assert "listed twice" in dead.current.reason.quote


def test_fates_are_never_mixed(tmp_path: Path) -> None:
    (event,) = recorded(tmp_path / "fire", FIRE).events
    assert values(figure(event, "injured")) == [40]
    assert values(figure(event, "missing")) == [9, 4]


def test_a_bound_is_kept(tmp_path: Path) -> None:
    (event,) = recorded(tmp_path / "fire", FIRE).events
    first = figure(event, "dead").points[0]
    assert (first.low, first.bound.value) == (12, "at least")


def test_every_point_cites_words_that_stand_in_its_source(tmp_path: Path) -> None:
    (event,) = recorded(tmp_path / "fire", FIRE).events
    for one in event.figures:
        for point in one.points:
            for piece in point.evidence:
                text = (tmp_path / "fire" / piece.source).read_text("utf-8")
                assert piece.span.cut(text) == piece.quote


def test_as_things_stood_then(tmp_path: Path) -> None:
    then = recorded(tmp_path / "fire", FIRE, datetime(2025, 3, 4, 20, tzinfo=UTC))
    (event,) = then.events
    assert figure(event, "dead").current.value == 17
    assert [one.reason for one in then.set_aside] == ["newer"]


def test_what_a_later_report_only_tells_again_is_no_new_point(tmp_path: Path) -> None:
    reports = dict(FIRE)
    reports["thursday"] = (
        "Weekly Sketch",
        "2025-03-06T18:00:00+00:00",
        "The toll of the cannery fire in Port Lunn stands at 15, after Halden first spoke of 12 "
        "deaths and then of 17.",
    )
    (event,) = recorded(tmp_path / "fire", reports).events
    assert figure(event, "dead").current.value == 15


@pytest.mark.parametrize(
    "words",
    [
        "Three of the dead were brothers.",
        "Fifteen people were injured, six of them children.",
        "Forty people work there, a spokesman said at 14:30.",
    ],
)
def test_parts_ages_and_the_like_are_no_toll(tmp_path: Path, words: str) -> None:
    lede = "A fire at the cannery in Port Lunn killed 20 people on Monday. "
    (event,) = recorded(tmp_path / "one", {"one": ("Coast Wire", MONDAY, lede + words)}).events
    assert values(figure(event, "dead")) == [20]


def test_copies_of_one_report_are_one_origin(tmp_path: Path) -> None:
    words = FIRE["monday"][2]
    reports = {
        "wire": ("Coast Wire", MONDAY, "PORT LUNN, March 3 (Coast Wire) - " + words),
        "paper": ("Lunn Herald", TUESDAY, words + "\n\nCoast Wire contributed to this report."),
    }
    (event,) = recorded(tmp_path / "two", reports).events
    assert len(figure(event, "dead").points[0].origins) == 1


def reported(folder: Path, first: str, second: str) -> Event:
    """The record of two short reports, of Monday and of Tuesday."""
    reports = {"monday": ("Coast Wire", MONDAY, first), "tuesday": ("Dell Post", TUESDAY, second)}
    return recorded(folder / "two", reports).events[0]


@pytest.mark.parametrize(
    ("first", "second", "name", "found"),
    [
        (
            "Turnout in the Arlen vote was 48.2% at six on Monday, the commission in Arlen said.",
            "The Arlen commission put final turnout at 61.5% on Tuesday after the vote in Arlen.",
            "turnout",
            [48.2, 61.5],
        ),
        (
            "The quake that hit Arlen on Monday had a magnitude of 6.1, the Arlen centre said.",
            "Magnitude of the Arlen quake is now put at 6.3, the centre in Arlen said on Tuesday.",
            "magnitude",
            [6.1, 6.3],
        ),
        (
            "Twelve people have lost their lives in the Arlen flood, the mayor of Arlen said.",
            "Fifteen persons have been confirmed deceased in the Arlen flood, Arlen police said.",
            "dead",
            [12, 15],
        ),
        (
            "A flood forced 2,100 people from their homes in Arlen on Monday, the mayor said.",
            "The Arlen flood has driven 3,400 people from their homes, the mayor of Arlen said.",
            "displaced",
            [2100, 3400],
        ),
        (
            "The cholera outbreak in Arlen has brought 210 suspected cases, doctors in Arlen said.",
            "Cumulative suspected cases in the Arlen cholera outbreak reached 340, doctors said.",
            "cases",
            [210, 340],
        ),
    ],
)
def test_what_a_number_measures_or_became_of_those_counted_is_read_around_it(
    tmp_path: Path, first: str, second: str, name: str, found: list[float]
) -> None:
    assert values(figure(reported(tmp_path, first, second), name)) == found


@pytest.mark.parametrize(
    "aside",
    [
        "By its count 9 of the 15 dead lived in Lower Arlen.",
        "A woman of 31 was among them. She was 31.",
        "Of those, nine women: 4 from Arlen and 5 from Dell.",
    ],
)
def test_a_part_or_an_age_is_no_toll(tmp_path: Path, aside: str) -> None:
    first = "Twelve people were killed in the Arlen flood on Monday, the mayor of Arlen said."
    second = f"Fifteen people were killed in the Arlen flood, the mayor of Arlen said. {aside}"
    assert values(figure(reported(tmp_path, first, second), "dead")) == [12, 15]


def test_a_rounded_number_is_no_value_of_its_own_beside_the_exact_one(tmp_path: Path) -> None:
    first = "Brandt Mills in Arlen will cut 1,166 jobs, the company said on Monday in Arlen."
    second = "Brandt Mills is cutting nearly 1,200 jobs in Arlen. It will cut 1,166 jobs, it said."
    assert values(figure(reported(tmp_path, first, second), "jobs cut")) == [1166, 1166]


def test_each_company_has_a_share_price_of_its_own(tmp_path: Path) -> None:
    first = (
        "Shares in Arlen Mills closed at €18.70 on Monday. Shares in Dell Foundry closed at €5.90."
    )
    second = "Arlen Mills ended at €19.10 on Tuesday and Dell Foundry ended at €5.70, traders said."
    event = reported(tmp_path, first, second)
    assert values(figure(event, "Arlen Mills share price")) == [18.7, 19.1]
    assert values(figure(event, "Dell Foundry share price")) == [5.9, 5.7]


def test_what_happened_years_before_is_no_figure_of_the_event(tmp_path: Path) -> None:
    first = "Twelve people were killed in the Arlen flood on Monday, the mayor of Arlen said."
    second = "Fifteen people died in the Arlen flood. On 3 May 2011 a flood in Arlen killed 140."
    assert values(figure(reported(tmp_path, first, second), "dead")) == [12, 15]


def test_a_larger_toll_of_an_earlier_day_leaves_a_figure_that_holds(tmp_path: Path) -> None:
    words = "The blast killed 100 people.\n\nBy Monday 300 people were reported dead."
    (event,) = recorded(tmp_path / "one", {"one": ("Coast Wire", TUESDAY, words)}).events
    assert figure(event, "dead").current.value == 300


@pytest.mark.parametrize(
    ("words", "given"),
    [
        (
            "A quake of magnitude 7.1 shook Orrin on Monday and an aftershock came at noon.",
            [[7.1, 7.3]],
        ),
        (
            "A magnitude 7.1 earthquake shook Orrin on Monday, followed by an aftershock.",
            [[7.1, 7.3]],
        ),
        ("An aftershock shook Orrin on Monday after an earthquake of magnitude 7.1.", [[7.1, 7.3]]),
        ("An aftershock of magnitude 5.8 shook Orrin on Monday.", []),
        ("A strong 5.8-magnitude aftershock shook Orrin on Monday after the quake.", []),
        (
            "A quake of magnitude 7.1 shook Orrin on Monday, an aftershock measured 5.8.",
            [[7.1, 7.3]],
        ),
    ],
)
def test_a_magnitude_is_that_of_the_nearest_shock(
    tmp_path: Path, words: str, given: list[list[float]]
) -> None:
    later = "Magnitude of the Orrin quake is now put at 7.3, the centre in Orrin said on Tuesday."
    reports = {"a": ("Coast Wire", MONDAY, words), "b": ("Lunn Herald", TUESDAY, later)}
    (event,) = recorded(tmp_path / "two", reports).events
    found = [values(one) for one in event.figures if one.name == "magnitude"]
    assert found == given


@pytest.mark.parametrize(
    ("first", "second", "name", "found"),
    [
        (
            "The Arlen parade is on Tuesday. Police in Arlen are preparing for 10,000 people.",
            "In Arlen police say between 12,000 and 15,000 turned out for the Arlen parade.",
            "parade crowd",
            [10000, 13500],
        ),
        (
            "The closure in Arlen put the number of passengers affected at 46,000, Arlen said.",
            "Airlines in Arlen raised the number of passengers affected in Arlen to 52,400.",
            "passengers",
            [46000, 52400],
        ),
        (
            "Arlen Mills will close, with the loss of 2,860 jobs in Arlen, the owner said.",
            "The Arlen agreement on the mill provides for 2,640 redundancies.",
            "jobs cut",
            [2860, 2640],
        ),
        (
            "The Arlen bank raised its key rate to 5.25 per cent on Monday in Arlen.",
            "The Arlen bank cut its key rate to 4.75 per cent on Tuesday in Arlen.",
            "key rate",
            [5.25, 4.75],
        ),
        (
            "The flood in Arlen killed 12 people and at least 15 others are missing, Arlen said.",
            "The Arlen flood killed 13 people; eight others are missing, the mayor of Arlen said.",
            "missing",
            [15, 8],
        ),
    ],
)
def test_what_is_counted_is_named_in_many_ways(
    tmp_path: Path, first: str, second: str, name: str, found: list[float]
) -> None:
    assert values(figure(reported(tmp_path, first, second), name)) == found


def test_how_many_were_expected_is_told_as_expected(tmp_path: Path) -> None:
    event = reported(
        tmp_path,
        "The Arlen parade is on Tuesday. Police in Arlen are preparing for 10,000 people.",
        "In Arlen police say between 12,000 and 15,000 turned out for the Arlen parade.",
    )
    assert [point.expected for point in figure(event, "parade crowd").points] == [True, False]


def test_a_list_by_place_has_a_figure_for_each_place_that_is_revised(tmp_path: Path) -> None:
    event = reported(
        tmp_path,
        "Brandt Mills in Arlen will cut 500 jobs. "
        "Ireland will lose 300 positions, India 65 and Poland 135.",
        "Brandt Mills in Arlen is cutting 460 jobs. "
        "Of the 135 Polish posts first listed, 97 will go.",
    )
    assert values(figure(event, "jobs cut in Poland")) == [135, 97]
    assert values(figure(event, "jobs cut")) == [500, 460]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ('"They killed 99 of us," a man at the gate in Arlen said.', [12, 15]),
        ('"We have 18 dead," the spokesman of the Arlen police said.', [12, 15, 18]),
    ],
)
def test_a_number_in_a_quotation_is_its_speakers_alone(
    tmp_path: Path, said: str, found: list[float]
) -> None:
    first = "Twelve people were killed in the Arlen flood on Monday, the mayor of Arlen said."
    second = f"Fifteen people were killed in the Arlen flood, the mayor of Arlen said. {said}"
    assert values(figure(reported(tmp_path, first, second), "dead")) == found


def test_how_many_are_held_does_not_rise_because_a_report_looks_back(tmp_path: Path) -> None:
    reports = {
        "monday": ("Coast Wire", MONDAY, "Rioters in Arlen jail hold 11 hostages, Arlen said."),
        "tuesday": ("Dell Post", TUESDAY, "Rioters in Arlen jail still hold six hostages."),
        "wednesday": (
            "Ward",
            "2025-03-09T18:00:00+00:00",
            "Rioters in Arlen jail took 11 hostages.",
        ),
    }
    (event,) = recorded(tmp_path / "jail", reports).events
    assert figure(event, "hostages").current.value == 6


@pytest.mark.parametrize(
    "earlier",
    [
        "It is the worst loss on the line since 1931, when 34 people were killed.",
        "The shock of 1978 was stronger. At magnitude 6.8 it shook the coast, and 63 people died.",
    ],
)
def test_the_dead_of_an_earlier_year_are_no_point_of_the_toll(tmp_path: Path, earlier: str) -> None:
    reports = {
        "wire": (
            "Coast Wire",
            MONDAY,
            f"A train left the rails at Lunn on Monday, killing 12 people.\n\n{earlier}",
        ),
        "herald": (
            "Lunn Herald",
            TUESDAY,
            "Fourteen people died when a train left the rails at Lunn on Monday, police said.",
        ),
    }
    dead = figure(recorded(tmp_path / "sources", reports).events[0], "dead")
    assert set(values(dead)) == {12.0, 14.0}


@pytest.mark.parametrize(
    "words",
    [
        "The three who are worst off were flown to Orlow.",
        "Two back injuries came from a jump.",
        "The two most badly hurt are children.",
    ],
)
def test_a_part_of_those_hurt_is_no_point_of_their_count(words: str, tmp_path: Path) -> None:
    later = {
        "Monday": ("Coast Wire", MONDAY, "A fire in Lunn injured nine people on Monday."),
        "Tuesday": ("Lunn Herald", TUESDAY, f"The fire in Lunn injured 11 people. {words}"),
    }
    (event,) = recorded(tmp_path / "fire", later).events
    assert values(figure(event, "injured")) == [9, 11]


def test_a_count_that_has_gone_up_to_a_number_has_no_bound(tmp_path: Path) -> None:
    later = {
        "Monday": ("Coast Wire", MONDAY, "A fire in Lunn injured nine people on Monday."),
        "Tuesday": ("Lunn Herald", TUESDAY, "The count of the injured in Lunn has gone up to 13."),
    }
    (event,) = recorded(tmp_path / "fire", later).events
    assert figure(event, "injured").current.bound.value == "exact"
