"""What later reports have overtaken, and what never was right."""

from pathlib import Path

import pytest

from copydesk.ingest import read
from copydesk.model.claim import ClaimKind
from copydesk.model.report import Reference, ReferenceFrom
from copydesk.model.update import StaleKind
from copydesk.understand.reading import Reading
from copydesk.write.update.in_style import in_style_of
from copydesk.write.update.notes import correction_note, misquoted_note, wrong_speaker_note
from tests.write.update.reports import only, reports, updated

__all__ = ["reports"]

NO_TIME = Reference(None, ReferenceFrom.NONE)
SANK = "The ferry Corvana capsized off Ellmouth on Tuesday evening. "


def test_what_only_later_reports_deny_is_an_update(reports: Path) -> None:
    head = "---\ntitle: Ferry\npublished: 2025-05-06T23:00:00+00:00\n---\n\n"
    words = "Police have not arrested any engineers of the ferry company."
    stale = only(updated(reports, SANK + words, head))
    assert stale.kind is StaleKind.UPDATE
    assert stale.replacement == (
        "On Wednesday, 7 May, two engineers of the ferry company were arrested by police, "
        "Ellmouth Herald reported."
    )
    assert stale.note == (
        "An earlier version of this article said “Police have not arrested any engineers of the "
        "ferry company”; Ellmouth Herald reported otherwise on 7 May."
    )


@pytest.mark.parametrize(
    ("words", "replacement", "note"),
    [
        (
            "The ferry left Ellmouth harbour at 16:45 with 212 passengers on board.",
            "The ferry left Ellmouth harbour at 17:45 with 212 passengers on board.",
            "gave a time as 16:45; it should have been 17:45, according to ",
        ),
        (
            "The captain of the Corvana, Arne Solberg, was rescued.",
            "The captain of the Corvana, Anders Molin, was rescued.",
            "gave a name as Arne Solberg; it should have been Anders Molin, according to ",
        ),
    ],
)
def test_what_no_source_has_is_a_correction(
    reports: Path, words: str, replacement: str, note: str
) -> None:
    stale = only(updated(reports, SANK + words))
    assert stale.kind is StaleKind.CORRECTION
    assert stale.replacement == replacement
    assert stale.note.startswith(f"Correction: An earlier version of this article {note}")


def test_a_quotation_is_corrected_in_the_note_and_left_to_the_editor(reports: Path) -> None:
    words = 'Anders Molin, the captain, said: "The pumps failed again and again."'
    stale = only(updated(reports, SANK + words))
    assert stale.replacement is None
    assert stale.note.startswith(
        "Correction: An earlier version of this article misquoted Anders Molin; the words were "
        "“The pumps failed one after another”, not “The pumps failed again and again”"
    )


def test_two_faults_of_a_sentence_are_mended_together(reports: Path) -> None:
    words = "The ferry under Captain Arne Solberg left Ellmouth harbour at 16:45."
    found = updated(reports, SANK + words)
    assert {one.replacement for one in found.stale} <= {
        None,
        "The ferry under Captain Anders Molin left Ellmouth harbour at 17:45.",
        "The ferry under Captain Arne Solberg left Ellmouth harbour at 17:45.",
    }


def test_what_is_new_is_listed_and_makes_nothing_stale(reports: Path) -> None:
    head = "---\ntitle: Ferry\npublished: 2025-05-06T23:00:00+00:00\n---\n\n"
    found = updated(reports, "The ferry Corvana capsized off Ellmouth on Tuesday evening.", head)
    assert found.stale == ()
    assert any("arrested" in one.text for one in found.since)
    assert all(piece.source != "night.md" for one in found.since for piece in one.evidence)


@pytest.mark.parametrize(
    ("was", "right", "kind", "styled"),
    [
        ("15:00", "16:30 local time", ClaimKind.CLOCK, "16:30"),
        ("22:14 UTC", "2114 UTC", ClaimKind.CLOCK, "21:14 UTC"),
        ("3 p.m.", "16:30", ClaimKind.CLOCK, "4:30 p.m."),
        ("17 November", "Monday, Nov. 10", ClaimKind.DATE, "10 November"),
        ("November 17", "10 November 2025", ClaimKind.DATE, "November 10"),
        ("Monday, 17 November", "Monday, 10 November", ClaimKind.DATE, "Monday, 10 November"),
        ("upstream", "below", ClaimKind.EVENT, "downstream"),
    ],
)
def test_what_is_right_is_put_as_the_article_would_put_it(
    was: str, right: str, kind: ClaimKind, styled: str
) -> None:
    assert in_style_of(was, right, kind, None) == styled


def test_a_unit_keeps_the_articles_word() -> None:
    reading = Reading(read("The lake holds 21.4 million cubic metres."), NO_TIME)
    (number,) = reading.quantities
    was = number.span.cut(reading.text)
    right = in_style_of(was, "12.4 million m³", ClaimKind.FIGURE, number)
    assert right == "12.4 million cubic metres"


@pytest.mark.parametrize(
    ("was", "now", "told"),
    [
        ("Arne Solberg", "Anders Molin", "gave a name as Arne Solberg; it should have been"),
        ("mayor", "harbour master", "gave an office as mayor; it should have been harbour master"),
    ],
)
def test_names_and_offices_are_called_so(was: str, now: str, told: str) -> None:
    assert told in correction_note(ClaimKind.NAME, was, now, "Strand Wire")


@pytest.mark.parametrize(
    ("now", "shown"),
    [
        (
            "The pumps failed. One after another. Nobody came to help us that night",
            "pumps failed. One",
        ),
        ('We waited," he said. "Nobody came', "the words were “We waited”"),
    ],
)
def test_a_quotation_is_quoted_as_far_as_it_goes(now: str, shown: str) -> None:
    note = misquoted_note("Anders Molin", "The pumps failed again and again", now, "Strand Wire")
    assert shown in note
    assert "that night" not in note
    assert "he said" not in note


def test_a_share_keeps_the_articles_word() -> None:
    reading = Reading(read("The shares fell by 14 per cent."), NO_TIME)
    (number,) = reading.quantities
    was = number.span.cut(reading.text)
    assert in_style_of(was, "18%", ClaimKind.FIGURE, number) == "18 per cent"


def test_a_note_on_an_office_says_whose_it_is(reports: Path) -> None:
    note = correction_note(ClaimKind.NAME, "mayor", "harbour master", "Strand Wire", "Anders Molin")
    assert "gave the office of Anders Molin as mayor; it should have been harbour master" in note


def test_a_pronoun_is_no_speaker() -> None:
    note = wrong_speaker_note(ClaimKind.QUOTE, "he", "The captain", "Strand Wire")
    assert note == (
        "Correction: An earlier version of this article attributed a quotation to the wrong "
        "speaker; it came from the captain, according to Strand Wire."
    )
