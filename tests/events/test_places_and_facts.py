"""What reports tell without a time, where the event was, and what the event itself is."""

from pathlib import Path

from copydesk.events.places import find_dateline
from copydesk.model.event import Event
from tests.events.reports import MONDAY, TUESDAY, recorded

WIRE = (
    "ARLEN, March 3 (Coast Wire) - A bridge over the Lunn collapsed in Arlen on Monday, throwing "
    "four lorries into the river, police in Arlen said. A crane lifted two lorries from the "
    "riverbed. Toll collectors at the Hotel Lunn heard the crash."
)
COPY = (
    "A bridge over the Lunn collapsed in Arlen on Monday, throwing four lorries into the river, "
    "police in Arlen said. A crane lifted two lorries from the riverbed. Coast Wire"
)
PAPER = (
    "Arlen is without its bridge over the Lunn since Monday. In the riverbed two lorries lay until "
    "a crane could lift them. The mayor of Arlen, Ada Brill, walked home. Nobody in Arlen sleeps."
)


def bridge(folder: Path) -> Event:
    """The record of three reports on a bridge."""
    reports = {
        "wire": ("Coast Wire", MONDAY, WIRE),
        "copy": ("Dell Post", MONDAY, COPY),
        "paper": ("Arlen Mirror", TUESDAY, PAPER),
    }
    return recorded(folder / "bridge", reports).events[0]


def told_without_time(event: Event) -> list[str]:
    """The details of a record, each as a clause."""
    return [f"{one.subject} {one.verb} {one.rest}" for one in event.background if one.when is None]


def test_what_a_report_tells_and_another_speaks_of_is_a_detail(tmp_path: Path) -> None:
    assert "A crane lifted two lorries from the riverbed" in told_without_time(bridge(tmp_path))


def test_scenes_and_what_nobody_else_speaks_of_are_none(tmp_path: Path) -> None:
    told = " ".join(told_without_time(bridge(tmp_path)))
    assert "walked" not in told
    assert "heard" not in told


def test_a_detail_has_an_id_and_cites_its_sentence(tmp_path: Path) -> None:
    event = bridge(tmp_path)
    ids = [one.id for one in event.background]
    assert ids == [f"b{number}" for number in range(1, len(ids) + 1)]
    assert all(one.evidence for one in event.background)


def test_the_dateline_is_the_reports_own_and_a_hotel_is_no_place(tmp_path: Path) -> None:
    event = bridge(tmp_path)
    assert event.dateline == "Arlen"
    assert all("Hotel" not in place.name for place in event.places)
    assert find_dateline.__doc__


def test_the_event_itself_is_what_the_first_reports_open_with(tmp_path: Path) -> None:
    main = bridge(tmp_path).main
    assert main is not None
    assert (main.subject, main.verb) == ("A bridge over the Lunn", "collapsed")


def test_a_time_of_a_clause_inside_is_not_that_of_the_clause(tmp_path: Path) -> None:
    words = (
        "Arlen Mills closed its loom on Monday. Its shares ended at €5.20, the weakest close since "
        "the mill was listed in 2011. Arlen Mills won prizes in 2013, 2016 and 2019."
    )
    reports = {"wire": ("Coast Wire", MONDAY, words), "copy": ("Dell Post", TUESDAY, words)}
    event = recorded(tmp_path / "mills", reports).events[0]
    dated = [one for one in event.background if one.when is not None]
    assert not any("ended" in one.verb or "won" in one.verb for one in dated)


def test_the_time_of_a_value_that_another_is_compared_with_is_its_own(tmp_path: Path) -> None:
    words = (
        "Arlen Mills closed its loom on Friday, 28 February. The mill's shares closed at €5.20, "
        "against €6.10 on Thursday. The mill's debt rose to €9 million from €7 million on Tuesday. "
        "The board met on Thursday."
    )
    reports = {"wire": ("Coast Wire", MONDAY, words), "copy": ("Dell Post", TUESDAY, words)}
    event = recorded(tmp_path / "mills", reports).events[0]
    assert not any(one.verb in ("closed at", "rose") for one in event.happenings)
    assert not any("shares" in one.subject for one in event.happenings)


def test_where_reports_were_written_at_two_places_there_is_no_dateline(tmp_path: Path) -> None:
    reports = {
        "wire": ("Coast Wire", MONDAY, WIRE),
        "paper": ("Dell Post", TUESDAY, f"DELL, March 4 (Dell Post) - {PAPER}"),
    }
    assert recorded(tmp_path / "two", reports).events[0].dateline == ""
