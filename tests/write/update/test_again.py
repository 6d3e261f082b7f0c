"""An article brought up to date is up to date."""

from pathlib import Path

import pytest

from copydesk.api import update
from copydesk.model.update import Update
from copydesk.report.update import text
from eval.event_packs import WITH_SOURCES

PACKS = ("tarn-recall", "wildfire")


@pytest.mark.parametrize("pack", PACKS)
def test_to_update_it_again_with_the_same_reports_changes_nothing(
    pack: str, tmp_path: Path
) -> None:
    sources = WITH_SOURCES / pack / "sources"

    def updated(made: str) -> Update:
        path = tmp_path / "updated.md"
        path.write_text(made, "utf-8")
        return update(path, sources)

    first = text.render_settled(update(WITH_SOURCES / pack / "draft.md", sources), updated)
    again = updated(first)
    assert again.notes == ()
    assert text.render(again) == first


@pytest.mark.parametrize("pack", PACKS[:2])
def test_every_note_is_on_a_sentence_that_is_replaced(pack: str) -> None:
    found = update(WITH_SOURCES / pack / "draft.md", WITH_SOURCES / pack / "sources")
    replaced = {one.note for one in found.stale if one.replacement is not None}
    assert set(found.notes) == replaced
    assert not replaced & set(found.notes_to_come)
