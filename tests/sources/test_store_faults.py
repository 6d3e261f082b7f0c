"""What befalls a library: kills, full disks, damage, other processes, other versions."""

import os
import re
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from copydesk.errors import (
    BusyLibraryError,
    DamagedLibraryError,
    LibraryError,
    NewerLibraryError,
    NoLibraryError,
    UnwritableLibraryError,
)
from copydesk.ingest import read
from copydesk.model.gathered import Gathered
from copydesk.sources.store import Kept, Library, Status, database
from copydesk.sources.store.faults import FILE
from copydesk.sources.store.schema import MIGRATIONS
from eval import damage_store

PROJECT = Path(__file__).resolve().parents[2]
NOBODY = 65534
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def report(number: int) -> Gathered:
    """One of many reports; 2 KB that compress badly."""
    words = " ".join(f"{(number * 7919 + place * 104729) % 1_000_003:x}" for place in range(300))
    return Gathered(f"r{number:05}", read(f"The crane fell. No. {number}: {words}."))


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library"
    with Library.open(path) as opened:
        list(opened.put(map(report, range(20))))
    return path


@pytest.fixture
def open_library(library: Path) -> Iterator[Path]:
    """A library that every user can get at."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        path = Path(folder, "library")
        shutil.copytree(library, path)
        yield path
        path.chmod(0o755)


def is_whole(path: Path, numbers: range = range(20)) -> bool:
    """Whether the library holds these reports, whole, and nothing is damaged."""
    with Library.open(path) as opened:
        return all(
            opened.source(item.name).article == item.article for item in map(report, numbers)
        ) and not any(one.fault for one in opened.verify())


BEGIN = "import os, sys; from pathlib import Path; from tests.sources.test_store_faults import *\n"
AS_NOBODY = f"report(0); os.setgid({NOBODY}); os.setuid({NOBODY})\n" if ROOT else ""


def python(code: str, *arguments: object) -> subprocess.Popen[str]:
    """A process of its own that runs code which can use what is imported here."""
    return subprocess.Popen(
        [sys.executable, "-c", BEGIN + code, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=PROJECT,
    )


PUT_UNTIL_IT_FAILS = """
path, first = Path(sys.argv[1]), int(sys.argv[2])
kept = []
try:
    with Library.open(path) as library:
        for one in library.put(map(report, range(first, 100_000))):
            kept.append(one)
except LibraryError as error:
    print(type(error).__name__, len(kept), error)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_nothing_told_to_be_stored_is_lost_however_writers_are_killed() -> None:
    command = [sys.executable, "-m", "eval.kill_store", "--rounds", "30", "--full", "4"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=PROJECT)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert re.search(r"^ +60 writers killed$", done.stdout, re.MULTILINE)
    assert re.search(r"^ +4 writers that met the limit and said so$", done.stdout, re.MULTILINE)
    assert all(int(found) > 0 for found in re.findall(r"(\d+) reports looked for", done.stdout))


def test_damage_is_never_read_as_what_was_stored(capsys: pytest.CaptureFixture[str]) -> None:
    assert damage_store.main(["--rounds", "25"]) == 0
    out = capsys.readouterr().out
    assert re.search(r"[1-9]\d* said$", out, re.MULTILINE)
    assert re.search(r"[1-9]\d* verify: damage found$", out, re.MULTILINE)


def test_processes_that_write_at_once_wait_for_one_another(tmp_path: Path) -> None:
    code = """
numbers = range(int(sys.argv[2]), int(sys.argv[2]) + 600)
with Library.open(Path(sys.argv[1])) as library:
    print(sum(1 for _ in library.put(map(report, numbers))))
"""
    writers = [python(code, tmp_path / "new", first) for first in (0, 0, 300, 300)]
    assert [writer.communicate() for writer in writers] == [("600\n", "")] * 4
    assert is_whole(tmp_path / "new", range(900))
    with Library.open(tmp_path / "new") as opened:
        assert len(opened.ids()) == 900


def test_a_process_that_never_lets_go_is_told_of(library: Path) -> None:
    with closing(sqlite3.connect(library / FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with Library.open(library) as opened:
            opened._connection.execute("PRAGMA busy_timeout = 20")
            assert opened.source("r00001").article == report(1).article
            with pytest.raises(BusyLibraryError, match="try again when it has finished"):
                list(opened.put([report(99)]))
            other.execute("ROLLBACK")
            assert len(list(opened.put([report(99)]))) == 1


def test_a_full_disk_loses_nothing_and_is_told(tmp_path: Path) -> None:
    if not ROOT or not shutil.which("unshare"):
        pytest.skip("needs to mount a small disk")
    code = (
        """
import subprocess
disk = Path(sys.argv[1])
mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk])
if mounted.returncode:
    sys.exit(77)
filler = disk / "filler"
filler.write_bytes(bytes(200_000))
sys.argv[1:] = [str(disk / "library"), "0"]
"""
        + PUT_UNTIL_IT_FAILS
        + """
assert kept and is_whole(path, range(len(kept)))
filler.unlink()
with Library.open(path) as library:
    print(len(list(library.put(map(report, range(len(kept) + 30))))) - len(kept))
assert is_whole(path, range(len(kept) + 30))
try:
    (disk / "filler").write_bytes(bytes(1_000_000))
except OSError:
    pass
try:
    Library.open(disk / "other")
except LibraryError as error:
    print(type(error).__name__)
"""
    )
    (tmp_path / "disk").mkdir()
    script = tmp_path / "script.py"
    script.write_text(BEGIN + code)
    command = ["unshare", "-m", sys.executable, str(script), str(tmp_path / "disk")]
    environment = os.environ | {"PYTHONPATH": str(PROJECT)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    if done.returncode == 77:
        pytest.skip("cannot mount")
    assert done.stderr == ""
    first, *rest = done.stdout.splitlines()
    assert re.match(r"UnwritableLibraryError [1-9]\d* the disk of the library .* is full: ", first)
    assert rest == ["30", "UnwritableLibraryError"]


@pytest.mark.parametrize("place", ["library", "library/new"])
def test_a_folder_that_may_not_be_written_to(open_library: Path, place: str) -> None:
    path = open_library.parent / place
    for part in (open_library, *open_library.iterdir()):
        part.chmod(stat.S_IREAD | stat.S_IRGRP | stat.S_IROTH | (0o111 if part.is_dir() else 0))
    look = "path = Path(sys.argv[1])\nif path.name == 'library': print(is_whole(path))\n"
    out, err = python(AS_NOBODY + look + PUT_UNTIL_IT_FAILS, path, 100).communicate()
    assert err == ""
    *read_first, told = out.splitlines()
    assert read_first == (["True"] if path == open_library else [])
    assert told.startswith("UnwritableLibraryError 0 ")
    assert "--library" in told
    assert is_whole(open_library)


@pytest.mark.skipif(not ROOT, reason="needs another user")
def test_what_a_killed_process_left_where_nothing_can_be_written(open_library: Path) -> None:
    killed = "library = Library.open(Path(sys.argv[1])); list(library.put([report(20)]))\n"
    python(killed + "os.kill(os.getpid(), 9)", open_library).communicate()
    assert (open_library / f"{FILE}-wal").stat().st_size
    look = "print(is_whole(Path(sys.argv[1]), range(21)))"
    assert python(AS_NOBODY + look, open_library).communicate() == ("True\n", "")
    (open_library / f"{FILE}-shm").unlink()
    _, err = python(AS_NOBODY + look, open_library).communicate()
    assert "copy the folder to where it is" in err
    assert is_whole(open_library, range(21))


def _as_newer(path: Path) -> None:
    with closing(sqlite3.connect(path / FILE)) as connection:
        connection.execute("PRAGMA user_version = 99")


def _as_anothers(path: Path) -> None:
    (path / FILE).unlink()
    with closing(sqlite3.connect(path / FILE)) as connection:
        connection.execute("CREATE TABLE visits (url TEXT)")


def _without_database(path: Path) -> None:
    (path / "index").mkdir()
    (path / FILE).unlink()


def _as_file(path: Path) -> None:
    shutil.rmtree(path)
    path.write_text("words")


def _as_other_folder(path: Path) -> None:
    shutil.rmtree(path)
    path.mkdir()
    (path / "letter.txt").write_text("words")


@pytest.mark.parametrize(
    ("change", "error", "message"),
    [
        (_as_newer, NewerLibraryError, "newer version of Copydesk .* update Copydesk"),
        (_as_anothers, NoLibraryError, "another program's database; name another folder"),
        (_without_database, DamagedLibraryError, "lost its database .* put it back from a copy"),
        (_as_file, NoLibraryError, "not a library but a file; name a folder"),
        (_as_other_folder, NoLibraryError, "folder of other files; name a new or an empty"),
        (
            lambda path: (path / FILE).write_bytes(b""),
            DamagedLibraryError,
            "is empty; put library.sqlite back",
        ),
        (lambda path: (path / FILE).write_bytes(b"no"), DamagedLibraryError, "not a database"),
    ],
    ids="newer another's without-database file other-folder empty rubbish".split(),
)
@pytest.mark.parametrize("create", [True, False])
def test_what_is_no_usable_library_is_told_and_left_alone(
    library: Path,
    change: Callable[[Path], None],
    error: type[LibraryError],
    message: str,
    create: bool,
) -> None:
    change(library)
    before = contents(library)
    with pytest.raises(error, match=message):
        Library.open(library, create=create)
    assert contents(library) == before


def contents(path: Path) -> dict[str, bytes]:
    """The files of a folder, or the file."""
    files = [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file()]
    return {str(file): file.read_bytes() for file in files}


@pytest.mark.parametrize("path", ["\x00", "a/\x00b", "n" * 300, "/dev/null", "/proc/none"])
def test_paths_that_cannot_be(path: str) -> None:
    with pytest.raises(LibraryError, match="--library"):
        Library.open(Path(path))


def test_what_a_killed_maker_left_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / f"{FILE}.unfinished-1").write_bytes(b"half")
    (tmp_path / f"{FILE}.unfinished-1-journal").write_bytes(b"half")
    with Library.open(tmp_path) as opened:
        assert len(list(opened.put([report(0)]))) == 1


def test_the_folder_of_the_index_is_no_concern_of_the_library(library: Path) -> None:
    (library / "index").mkdir()
    (library / "index" / "meta.json").write_text("{rubbish")
    assert is_whole(library)
    shutil.rmtree(library / "index")
    assert is_whole(library)


@pytest.mark.parametrize(
    "change",
    [
        "metadata = metadata || ' '",
        "provenance = 'null'",
        "identity = zeroblob(32)",
        "seal = 7",
        "number = number + 1",
    ],
)
def test_a_record_that_was_changed_is_told_and_the_others_are_read(
    library: Path, change: str
) -> None:
    with closing(sqlite3.connect(library / FILE)) as connection, connection:
        connection.execute(f"UPDATE version SET {change} WHERE id = 5")
    with Library.open(library) as opened:
        with pytest.raises(DamagedLibraryError, match="sources verify"):
            opened.source("r00004")
        with pytest.raises(DamagedLibraryError, match="sources verify"):
            list(opened.sources())
        assert opened.source("r00005").article == report(5).article
        faults = [one for one in opened.verify() if one.fault]
        assert len(faults) == 1
        exported = list(opened.export())
        assert len([one for one in exported if isinstance(one, Gathered)]) == 19
        opened.remove(["r00004"])
        list(opened.put([report(4)]))
    assert is_whole(library)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE text SET body = zeroblob(9) WHERE id = 5",
        "DELETE FROM text WHERE id = 5",
        "UPDATE version SET layout = 'x' WHERE id = 5",
        "UPDATE version SET layout = 'x', metadata = '[]' WHERE id = 5",
        "UPDATE version SET provenance = 5 WHERE id = 5",
        "UPDATE version SET seal = 5, publisher = 'x' WHERE id = 5",
        "UPDATE version SET published = 5 WHERE id = 5",
    ],
)
def test_gathering_again_mends(library: Path, change: str) -> None:
    with closing(sqlite3.connect(library / FILE)) as connection, connection:
        connection.execute(change)
    with Library.open(library) as opened:
        assert any(one.fault for one in opened.verify())
        statuses = [one.status for one in opened.put([report(4)])]
        assert statuses == [Status.UNCHANGED]
    assert is_whole(library)


def test_a_copy_of_a_damaged_text_mends_it(library: Path) -> None:
    with closing(sqlite3.connect(library / FILE)) as connection, connection:
        connection.execute("UPDATE text SET body = zeroblob(9) WHERE id = 5")
    with Library.open(library) as opened:
        list(opened.put([replace(report(4), name="copy")]))
    assert is_whole(library)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE version SET publisher = 'x' WHERE id = 5",
        "UPDATE version SET published = 7 WHERE id = 5",
        "UPDATE version SET known_at = 7 WHERE id = 5",
        "UPDATE version SET newest = 0 WHERE id = 5",
        "UPDATE version SET text = 6 WHERE id = 5",
        "UPDATE version SET text = 999 WHERE id = 5",
        "UPDATE source SET name = 'r99' WHERE id = 5",
        "UPDATE text SET hash = zeroblob(32) WHERE id = 5",
        "DELETE FROM text WHERE id = 5",
        "DELETE FROM version WHERE id = 5",
        "DELETE FROM source WHERE id = 5",
        "INSERT INTO source (name) VALUES ('nothing')",
    ],
)
def test_verify_finds_what_does_not_fit(library: Path, change: str) -> None:
    with closing(sqlite3.connect(library / FILE)) as connection, connection:
        connection.execute(change)
    with Library.open(library) as opened:
        assert any(one.fault for one in opened.verify())


@pytest.mark.parametrize("place", range(2))
def test_a_damaged_index_of_names_never_gives_another_source(library: Path, place: int) -> None:
    content = (library / FILE).read_bytes()
    parts = content.split(b"r00004")
    assert len(parts) >= 3
    parts[place : place + 2] = [parts[place] + b"r00005" + parts[place + 1]]
    (library / FILE).write_bytes(b"r00004".join(parts))
    with Library.open(library) as opened:
        for number in range(20):
            item = report(number)
            try:
                found = opened.source(item.name)
            except LibraryError:
                continue
            assert (found.name, found.article) == (item.name, item.article)
        assert any(one.fault for one in opened.verify())


@pytest.mark.parametrize("broken", [True, False])
def test_migrations_come_all_or_not_at_all(
    library: Path, broken: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = MIGRATIONS
    statements = ["CREATE TABLE note (words TEXT)"] * (1 + broken)
    monkeypatch.setattr(database, "MIGRATIONS", (*done, ";".join(statements)))
    if broken:
        with pytest.raises(DamagedLibraryError, match="already exists"):
            Library.open(library)
        monkeypatch.setattr(database, "MIGRATIONS", done)
    assert is_whole(library)
    with closing(sqlite3.connect(library / FILE)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master").fetchall()
        version = connection.execute("PRAGMA user_version").fetchone()
    assert (("note",) in tables, version) == (not broken, (len(done) + (not broken),))


def test_items_that_fail_lose_nothing_that_was_told(library: Path) -> None:
    def failing() -> Iterator[Gathered]:
        yield from map(report, range(20, 270))
        raise RuntimeError("the feed broke off")

    kept: list[Kept] = []
    with Library.open(library) as opened, pytest.raises(RuntimeError, match="broke off"):
        kept.extend(opened.put(failing()))
    assert len(kept) >= 200
    assert is_whole(library, range(20 + len(kept)))


def test_the_disk_has_what_is_told_to_be_stored(library: Path, tmp_path: Path) -> None:
    if not shutil.which("strace"):
        pytest.skip("needs strace")
    code = """
with Library.open(Path(sys.argv[1])) as library:
    for one in library.put(map(report, range(20, 520))):
        os.write(1, b"told")
"""
    calls = tmp_path / "calls"
    trace = ["strace", "-f", "-y", "-e", "trace=pwrite64,fsync,fdatasync,write", "-o", str(calls)]
    command = [*trace, sys.executable, "-c", BEGIN + code, str(library)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=PROJECT)
    if not calls.exists() or "told" not in done.stdout:
        pytest.skip("cannot trace")
    written = synced = told = 0
    for call in calls.read_text().splitlines():
        if f"{FILE}-wal" in call:
            is_sync = "sync(" in call
            synced += is_sync
            written = 0 if is_sync else written + 1
        elif '"told"' in call:
            told += 1
            assert not written
    assert told == 500
    assert synced >= 3


def test_storing_is_asked_of_the_disk_itself(library: Path) -> None:
    with Library.open(library) as opened:
        assert opened._connection.execute("PRAGMA synchronous").fetchone() == (2,)
        assert opened._connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


__all__ = ["Library", "LibraryError", "UnwritableLibraryError", "is_whole", "report"]
