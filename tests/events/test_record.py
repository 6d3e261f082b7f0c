"""Records: which reports tell of one event, and what a record says of it."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copydesk import ReadError
from copydesk.api import record
from copydesk.model.event import StatementKind
from tests.events.reports import FIRE, MONDAY, TUESDAY, WEDNESDAY, recorded, written

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


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
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


def told_of(folder: Path, *sentences: str) -> list[str]:
    """What the record of one report says happened."""
    report = ("Coast Wire", MONDAY, "\n\n".join(sentences))
    (event,) = recorded(folder / "one", {"monday": report}).events
    return [" ".join(f"{one.subject} {one.verb} {one.rest}".split()) for one in event.happenings]


@pytest.mark.parametrize(
    "sentence",
    [
        "The offer the two firms had made on Monday at noon failed to move the judges of Arlen.",
        "Images from Arlen showed covered bodies on Monday at the harbour.",
        "The company announced on Monday.",
        "Buses to the harbour run at 14:30 on Monday.",
    ],
)
def test_half_clauses_captions_and_habits_are_no_happenings(tmp_path: Path, sentence: str) -> None:
    lede = "A crane fell on a market in Arlen on Monday at 13:10, police in Arlen said."
    told = told_of(tmp_path, lede, sentence)
    assert not any(words in one for one in told for words in ("had made", "announced", "Images"))
    assert not any("Buses" in one for one in told)


def test_a_participle_goes_with_its_verb(tmp_path: Path) -> None:
    told = told_of(
        tmp_path, "The council of Arlen issued a statement on Monday condemning the attack."
    )
    assert told == ["The council of Arlen issued a statement condemning the attack"]


def test_those_killed_are_not_the_event_itself(tmp_path: Path) -> None:
    reports = {
        "one": ("Coast Wire", MONDAY, "Scores of people were killed in Arlen on Monday."),
        "two": ("Dell Post", MONDAY, "A lorry drove into a crowd in Arlen on Monday, police said."),
    }
    (event,) = recorded(tmp_path / "two", reports).events
    assert event.main
    assert event.main.subject == "A lorry"


def test_when_something_was_said_is_the_time_of_the_saying(tmp_path: Path) -> None:
    words = (
        "The mayor of Arlen, Ines Brock, said on Monday that every file would be handed to the "
        "judges. Ines Brock said the files would be given to the judges, who met on Sunday."
    )
    report = {"one": ("Coast Wire", MONDAY, words)}
    (event,) = recorded(tmp_path / "said", report).events
    days = [one.said and one.said.start.day for one in event.statements]
    assert 2 not in days


def test_other_news_of_a_digest_is_not_said_of_the_event(tmp_path: Path) -> None:
    digest = (
        "Weekly Sketch",
        WEDNESDAY,
        "**1. Fire.** The toll of the fire at the Halden cannery in Port Lunn stands at 15.\n\n"
        "**2. Rice.** Prices rose again. Traders blamed the grain board for the long delay.",
    )
    (event,) = recorded(tmp_path / "digest", FIRE | {"digest": digest}).events
    assert not any("Traders" in one.speaker_name for one in event.statements)


def test_whose_something_was_is_said_by_name(tmp_path: Path) -> None:
    told = told_of(
        tmp_path,
        "A bridge fell in Arlen on Monday, the police of the town of Arlen said in a statement.",
        "Nobody had warned General Tomas Brandt of what the town had planned for him. "
        "A drone hit his convoy on Monday at noon.",
    )
    assert any("Brandt's convoy" in one for one in told)
    assert not any("his convoy" in one for one in told)


@pytest.mark.parametrize("speaker", ["The Fed", "Samir Ahmed", "Orrin United"])
def test_a_name_may_end_as_a_verb_does(tmp_path: Path, speaker: str) -> None:
    words = f"The bank at Orrin closed on Monday.\n\n{speaker} said the vault had been empty."
    (event,) = recorded(tmp_path / "one", {"one": ("Coast Wire", MONDAY, words)}).events
    assert speaker.removeprefix("The ") in {
        one.speaker_name.removeprefix("The ").removeprefix("the ") for one in event.statements
    }


ACCUSED = (
    "A bomb damaged the Orvell bridge on Monday, injuring 12 people, police said.\n\n"
    "Ministers blamed the Harbour Front; in Lunn, the League said the Harbour Front had nothing to "
    'do with it. President Ilse Marn promised a "swift answer".\n\n'
    "Wednesday was declared a day of mourning.\n\n"
    "The bridge was named after Admiral Tove Halmer. He was shot dead in Port Lunn in May 1962."
)


def test_a_claim_and_its_denial_in_one_sentence_are_both_told(tmp_path: Path) -> None:
    (event,) = recorded(tmp_path / "one", {"a": ("Coast Wire", MONDAY, ACCUSED)}).events
    kinds = {one.speaker_name: one.kind for one in event.statements}
    assert kinds["Ministers"] is StatementKind.ACCUSATION
    assert kinds["the League"] is StatementKind.DENIAL


def test_two_words_that_are_promised_are_a_statement(tmp_path: Path) -> None:
    (event,) = recorded(tmp_path / "one", {"a": ("Coast Wire", MONDAY, ACCUSED)}).events
    assert "swift answer" in {one.words for one in event.statements}


def test_a_day_that_is_declared_lies_ahead(tmp_path: Path) -> None:
    (event,) = recorded(tmp_path / "one", {"a": ("Coast Wire", MONDAY, ACCUSED)}).events
    declared = next(one for one in event.happenings if one.subject == "Wednesday")
    assert (declared.when.start.month, declared.when.start.day) == (3, 5)


def test_he_in_what_was_before_is_the_one_person_just_named(tmp_path: Path) -> None:
    (event,) = recorded(tmp_path / "one", {"a": ("Coast Wire", MONDAY, ACCUSED)}).events
    assert any("Halmer" in one.subject for one in event.background)


STORM = (
    "A gale sank the ferry Alcyone off Port Lunn on Monday, the coastguard said. The ferry had "
    "left the harbour at 05:10 on Monday."
)


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("The lighthouse at Cape Ash collapsed at 04:30, before the ferry sank.", False),
        ("The lighthouse at Cape Ash collapsed at 04:30 on Wednesday.", True),
    ],
)
def test_an_hour_in_a_later_report_that_gives_no_day_dates_nothing(
    tmp_path: Path, told: str, kept: bool
) -> None:
    reports = {
        "wire": ("Coast Wire", MONDAY, STORM),
        "later": ("Lunn Herald", WEDNESDAY, f"The ferry Alcyone lies off Port Lunn. {told}"),
    }
    (event,) = recorded(tmp_path / "storm", reports).events
    found = [one for one in event.happenings if "lighthouse" in one.subject]
    assert bool(found) is kept


@pytest.mark.parametrize(
    ("lede", "subject", "verb"),
    [
        (
            "The yacht Halcyon took line honours in the Bay Race off Port Lunn on Monday.",
            "The yacht Halcyon",
            "took",
        ),
        (
            "Pilots in the north and their airline, Ostmark, signed a contract on Monday.",
            "Pilots in the north and their airline",
            "signed",
        ),
        (
            "Mara Lund broke the Ostmark mile record on Monday, running 4 minutes 31 seconds to "
            "erase a mark that had stood since July 2004.",
            "Mara Lund",
            "broke",
        ),
        (
            "Ida Reyes finished 41 votes ahead of her rival when counting ended late on Monday.",
            "Ida Reyes",
            "finished",
        ),
        (
            "Carmaker Ostmark Group will stop making vans at its plant in Port Lunn on June 30, "
            "2026, it said in a filing. Shares in the company fell on Monday.",
            "Carmaker Ostmark Group",
            "will stop",
        ),
    ],
)
def test_the_first_clause_of_a_wire_is_the_event_itself(
    tmp_path: Path, lede: str, subject: str, verb: str
) -> None:
    reports = {
        "wire": ("Coast Wire", MONDAY, lede),
        "copy": ("Lunn Herald", MONDAY, f"*From Coast Wire*\n\n{lede}"),
    }
    (event,) = recorded(tmp_path / "lede", reports).events
    assert event.main is not None
    assert (event.main.subject, event.main.verb) == (subject, verb)


def test_who_is_dismissed_from_office_is_not_accused(tmp_path: Path) -> None:
    words = (
        "President Ida Reyes dismissed the governor of the central bank on Monday. She dismissed "
        "the claim that the bank had been pressed."
    )
    (event,) = recorded(tmp_path / "office", {"wire": ("Coast Wire", MONDAY, words)}).events
    denied = [one.words for one in event.statements if one.kind is StatementKind.DENIAL]
    assert not any("governor" in one for one in denied)
