"""Counts that later reports have revised: which are stale, what replaces them, and the note."""

from pathlib import Path

import pytest

from copydesk.model.update import StaleKind
from tests.events.reports import written
from tests.write.update.reports import FERRY, only, reports, updated

__all__ = ["reports"]

SANK = "The ferry Corvana capsized off Ellmouth on Tuesday evening. "


@pytest.mark.parametrize(
    ("words", "was", "replacement"),
    [
        (
            "At least 23 people were killed when the Corvana capsized.",
            "At least 23",
            "Twenty-one people were killed when the Corvana capsized.",
        ),
        (
            "The Corvana disaster has killed 23 people.",
            "23",
            "The Corvana disaster has killed 21 people.",
        ),
        (
            "The Corvana disaster has killed twenty-three people, 900 metres off the harbour.",
            "twenty-three",
            "The Corvana disaster has killed 21 people, 900 metres off the harbour.",
        ),
    ],
)
def test_a_count_that_was_revised_is_replaced(
    reports: Path, words: str, was: str, replacement: str
) -> None:
    found = updated(reports, SANK + words)
    stale = only(found)
    assert stale.kind is StaleKind.UPDATE
    assert stale.span.cut(found.article.text) == was
    assert stale.replacement == replacement
    assert stale.evidence[0].source == "week.md"


def test_the_note_says_what_was_said_who_revised_it_and_when(reports: Path) -> None:
    found = updated(reports, SANK + "The Corvana disaster has killed 23 people.")
    assert found.notes == (
        "An earlier version of this article gave the death toll as 23; the coast guard revised it "
        "to 21 on 12 May.",
    )


def test_one_figure_in_two_places_has_one_note(reports: Path) -> None:
    head = "---\ntitle: 23 dead off Ellmouth\npublished: 2025-05-07T10:00:00+00:00\n---\n\n"
    found = updated(reports, SANK + "The Corvana disaster has killed 23 people.", head)
    assert len({one.sentence for one in found.stale}) == 2
    assert len(found.notes) == 1


@pytest.mark.parametrize(
    "words",
    [
        "The Corvana disaster has killed 21 people.",
        "The death toll stood at 23 on Wednesday, the coast guard said.",
        "The coast guard first gave the death toll as nine.",
        "The death toll was lowered from 23 to 21.",
        "Police spoke of 23 dead on the day.",
        "More than 20 people were killed when the Corvana capsized.",
        "The Corvana carried 212 passengers.",
        "The ferry company runs 23 ships.",
        "The ferry left with 212 passengers and 30 lorries.",
    ],
)
def test_what_still_holds_or_tells_of_the_past_is_not_stale(reports: Path, words: str) -> None:
    assert updated(reports, SANK + words).stale == ()


def test_where_another_number_may_hang_on_it_the_sentence_is_proposed_and_not_replaced(
    reports: Path,
) -> None:
    words = "The Corvana disaster has killed 23 people, 11 per cent of the passengers."
    stale = only(updated(reports, SANK + words))
    assert stale.replacement is None
    assert stale.proposed == ("The death toll stood at 21 on 12 May, according to the coast guard.")


def test_a_count_of_a_named_hour_is_not_replaced_by_one_of_another(reports: Path) -> None:
    words = "By Wednesday morning the dead numbered 23, with twelve people missing."
    assert all(one.replacement is None for one in updated(reports, SANK + words).stale)


def test_where_somebody_else_gave_the_old_count_it_is_not_put_into_his_mouth(
    reports: Path,
) -> None:
    words = "The mayor of Ellmouth said the Corvana disaster had killed 23 people."
    stale = only(updated(reports, SANK + words))
    assert stale.replacement is None


def test_a_table_with_labels_is_read_by_them(reports: Path) -> None:
    table = "\n\n| What | How many |\n|---|---|\n| Killed | 23 |\n| Missing | 12 |"
    found = updated(reports, SANK + table)
    stale = only(found)
    assert stale.span.cut(found.article.text) == "23"
    assert stale.replacement == "21"


@pytest.mark.parametrize(
    "table",
    [
        "| What | 7 May 2025 |\n|---|---|\n| Killed | 23 |",
        "| What | At sea | In hospital |\n|---|---|---|\n| Killed | 23 | 2 |",
    ],
)
def test_a_table_of_another_day_or_of_parts_is_not_stale(reports: Path, table: str) -> None:
    assert updated(reports, f"{SANK}\n\n{table}").stale == ()


def test_an_article_changed_since_is_compared_as_of_its_change(reports: Path) -> None:
    head = (
        "---\ntitle: Ferry\npublished: 2025-05-06T23:00:00+00:00\n"
        "modified: 2025-05-07T10:00:00+00:00\n---\n\n"
    )
    words = "The Corvana disaster off Ellmouth has killed 23 people."
    assert only(updated(reports, SANK + words, head)).now == "21"


def test_only_the_new_report_is_needed(tmp_path: Path) -> None:
    folder = written(tmp_path / "new", {"week": FERRY["week"]})
    found = updated(folder, SANK + "The Corvana disaster has killed 23 people.")
    stale = only(found)
    assert stale.replacement == "The Corvana disaster has killed 21 people."
    assert "revised it to 21 on 12 May" in stale.note


@pytest.mark.parametrize(
    "words",
    [
        "A ferry fire off Tarn killed 25 people in 2011.",
        "The Corvana disaster has killed 230 people.",
    ],
)
def test_a_count_of_which_no_report_is_known_is_not_taken_for_an_earlier_one(
    tmp_path: Path, words: str
) -> None:
    folder = written(tmp_path / "new", {"week": FERRY["week"]})
    assert updated(folder, SANK + words).stale == ()


def test_an_older_report_does_not_correct_a_newer_article(tmp_path: Path) -> None:
    folder = written(tmp_path / "old", {"night": FERRY["night"]})
    words = "The ferry Corvana capsized off Ellmouth, injuring 26 people. It has killed 23 people."
    assert updated(folder, words).stale == ()


def test_what_the_lede_counts_otherwise_is_a_count_of_the_past(reports: Path) -> None:
    between = "Boats searched the bay. Divers waited in the harbour. The wind had turned. "
    words = f"The Corvana disaster has killed 21 people. {between}It killed 23 people."
    assert updated(reports, SANK + words).stale == ()


KEY_FIGURES = "| Figure | Value | As of | Given by |\n|---|---|---|---|\n"
OTHER_HEAD = "| Figure | Value | Ship | Port |\n|---|---|---|---|\n"


def test_a_row_of_key_figures_is_written_anew(reports: Path) -> None:
    row = "| Dead | 23 | 7 May | The coast guard, in Ellmouth Herald |"
    stale = only(updated(reports, f"{SANK}\n\n{KEY_FIGURES}{row}"))
    assert stale.replacement is not None
    assert stale.replacement.startswith("21 | ")


@pytest.mark.parametrize(
    "table",
    [
        OTHER_HEAD + "| Dead | 23 | Corvana | Ellmouth |",
        KEY_FIGURES + "| Dead | Corvana | 23 | Ellmouth |",
    ],
)
def test_a_row_of_other_columns_is_never_written_anew(reports: Path, table: str) -> None:
    found = updated(reports, f"{SANK}\n\n{table}")
    assert all(one.replacement is None for one in found.stale)


def test_two_events_have_each_their_own_note(tmp_path: Path) -> None:
    mine = {
        "gallery": (
            "Hill Courier",
            "2025-05-06T20:00:00+00:00",
            "A gallery of the Brennick mine near Tarrow collapsed on Tuesday morning, killing 7 "
            "people, the mine inspectorate said.",
        ),
        "lifted": (
            "Tarrow Times",
            "2025-05-12T09:00:00+00:00",
            "The death toll of the collapse of a gallery of the Brennick mine near Tarrow rose "
            "to 11 on Monday, the mine inspectorate said.",
        ),
    }
    words = "The Corvana ferry disaster off Ellmouth has killed 23 people. "
    words += "The collapse of a gallery of the Brennick mine near Tarrow has killed 7 people."
    found = updated(written(tmp_path / "reports", FERRY | mine), words)
    assert [note.split(";")[0] for note in found.notes] == [
        "An earlier version of this article gave the death toll as 23",
        "An earlier version of this article gave the death toll as 7",
    ]
