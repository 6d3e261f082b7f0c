"""Folders are searched; files are opened only if they are files."""

import os
from pathlib import Path

import pytest

from copydesk.errors import UnreadableError
from copydesk.ingest import find_articles, read


def test_folders_are_searched_in_order(tmp_path: Path) -> None:
    for name in ("b.md", "a.txt", "c.PY", ".hidden.md", "d/e.json", "d/.git/f.md", "d/G.HTML"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    found = [path.relative_to(tmp_path).as_posix() for path in find_articles([tmp_path])]
    assert found == ["a.txt", "b.md", "d/G.HTML", "d/e.json"]


def test_named_files_are_taken_whatever_their_suffix(tmp_path: Path) -> None:
    named = [tmp_path / "notes.log", tmp_path / "absent"]
    assert list(find_articles(named)) == named


def test_linked_folders_make_no_loop(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("x")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert list(find_articles([tmp_path])) == [tmp_path / "a.md"]


def test_what_is_no_readable_file(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.md"
    os.mkfifo(pipe)
    broken = tmp_path / "broken.md"
    broken.symlink_to(tmp_path / "absent")
    for path in (tmp_path, tmp_path / "absent.md", pipe, broken, Path("/dev/null"), Path("a\0b")):
        with pytest.raises(UnreadableError):
            read(path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_no_permission(tmp_path: Path) -> None:
    path = tmp_path / "secret.md"
    path.write_text("Words.")
    path.chmod(0)
    with pytest.raises(UnreadableError, match="permission"):
        read(path)


def test_the_name_in_reports(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("Words.")
    assert read(path).path == str(path)
    assert read(path, name="desk").path == "desk"
    assert read("Words.").path is None
