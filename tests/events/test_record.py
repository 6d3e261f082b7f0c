"""Records: which reports tell of one event, and what a record says of it."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copydesk import ReadError
from copydesk.api import record
from copydesk.model.event import StatementKind
from tests.events.reports import FIRE, MONDAY, TUESDAY, recorded, written

ELECTION = {
    "vote": (
        "Vale Times",
        MONDAY,
        "Ines Calloway won the mayoral election in Brackwater on Sunday with 54% of the vote. "
        "Her rival, Tom Redfern, asked for a recount of the ballots in two wards.",
    ),
    "recount": (
        "Brackwater Echo",
        TUESDAY,
        "The recount in Brackwater will begin on Wednesday, the electoral office said. Tom "
        "Redfern lost to Ines Calloway by 811 votes in the mayoral election.",
    ),
}


def test_reports_of_two_events_make_two_records(tmp_path: Path) -> None:
    found = recorded(tmp_path / "both", FIRE | ELECTION)
    names = [{source.name.removesuffix(".md") for source in one.sources} for one in found.events]
    assert names == [set(FIRE), set(ELECTION)]
    assert not found.set_aside


def test_a_report_about_something_else_is_set_aside_and_said_to_be(tmp_path: Path) -> None:
    found = recorded(tmp_path / "mixed", FIRE | {"vote": ELECTION["vote"]})
    assert [set(FIRE)] == [
        {source.name.removesuffix(".md") for source in one.sources} for one in found.events
    ]
    assert [(one.name, one.reason) for one in found.set_aside] == [("vote.md", "another event")]


def test_a_report_in_another_language_is_set_aside(tmp_path: Path) -> None:
    french = (
        "Un incendie a ravagé la conserverie de Port Lunn lundi, tuant au moins douze personnes."
    )
    found = recorded(tmp_path / "fr", FIRE | {"fr": ("Le Port", MONDAY, french * 3)})
    assert [(one.name, one.reason) for one in found.set_aside] == [("fr.md", "language")]


def test_the_event_itself_and_its_place(tmp_path: Path) -> None:
    (event,) = recorded(tmp_path / "fire", FIRE).events
    assert event.main
    assert event.main.subject == "A fire"
    assert event.main.when.start.date().isoformat() == "2025-03-03"
    assert event.places[0].name == "Port Lunn"


def test_the_timeline_is_in_order_of_time(tmp_path: Path) -> None:
    (event,) = recorded(tmp_path / "fire", FIRE).events
    starts = [one.when.start for one in event.happenings]
    assert starts == sorted(starts)
    assert any(one.subject == "Police" and one.verb == "arrested" for one in event.happenings)


def test_people_have_the_office_that_sources_give(tmp_path: Path) -> None:
    (event,) = recorded(tmp_path / "fire", FIRE).events
    offices = {person.name: person.office for person in event.people}
    assert offices["Marta Ekhom"] == "head of the fire service"
    assert "Voss" in {person.short for person in event.people}


def test_what_is_said_is_attributed(tmp_path: Path) -> None:
    (event,) = recorded(tmp_path / "fire", FIRE).events
    quote = next(one for one in event.statements if one.kind is StatementKind.QUOTE)
    assert quote.speaker_name == "Marta Ekhom"
    assert quote.words == "The doors were locked from outside"
    denial = next(one for one in event.statements if one.kind is StatementKind.DENIAL)
    assert "owner" in denial.speaker_name


def test_what_was_before_is_background(tmp_path: Path) -> None:
    (event,) = recorded(tmp_path / "fire", FIRE).events
    assert [one.when.start.year for one in event.background if one.when] == [2011]


def test_the_same_reports_make_the_same_record(tmp_path: Path) -> None:
    assert recorded(tmp_path / "a", FIRE) == recorded(tmp_path / "b", FIRE)


def test_a_folder_without_reports_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ReadError):
        record(tmp_path / "nothing")
    (tmp_path / "empty").mkdir()
    with pytest.raises(ReadError):
        record(tmp_path / "empty")


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.text(max_size=300), min_size=1, max_size=3))
def test_any_words_make_a_record_or_a_clear_error(tmp_path: Path, texts: list[str]) -> None:
    folder = tmp_path / "any"
    for old in folder.glob("*") if folder.exists() else ():
        old.unlink()
    reports = {
        f"r{number}": ("Desk", MONDAY, words.encode("utf-8", "replace").decode())
        for number, words in enumerate(texts)
    }
    try:
        found = record(written(folder, reports))
    except ReadError:
        return
    told = {source.name for event in found.events for source in event.sources}
    assert told | {one.name for one in found.set_aside} == {f"{name}.md" for name in reports}
