"""What later reports have overtaken, and what never was right."""

from pathlib import Path

import pytest

from copydesk.model.update import StaleKind
from tests.write.update.reports import only, reports, updated

__all__ = ["reports"]

SANK = "The ferry Corvana capsized off Ellmouth on Tuesday evening. "


def test_what_only_later_reports_deny_is_an_update(reports: Path) -> None:
    head = "---\ntitle: Ferry\npublished: 2025-05-06T23:00:00+00:00\n---\n\n"
    words = "Police have not arrested any engineers of the ferry company."
    stale = only(updated(reports, SANK + words, head))
    assert stale.kind is StaleKind.UPDATE
    assert stale.replacement == (
        "Two engineers of the ferry company were arrested by police on Wednesday, 7 May, according "
        "to Ellmouth Herald."
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
