"""A library's index holds what the library holds, whatever befalls it."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from copydesk.model.gathered import Gathered
from copydesk.sources.index import Filters, Index, open_index, verify_index
from copydesk.sources.store import Library
from tests.sources.index.making import article

_TICK = 0.02
"""Seconds after which a file that is written again has another time of change."""
WORDS = "harbour bridge tunnel ferry museum orchard quarry station".split()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as opened:
        put(opened, {word: f"The {word} was closed for repairs." for word in WORDS})
        yield opened


def put(library: Library, texts: dict[str, str], day: int = 3) -> None:
    """Store one report for each name."""
    fetched = datetime(2024, 1, day, tzinfo=UTC)
    items = [Gathered(name, article(text), fetched=fetched) for name, text in texts.items()]
    assert len(list(library.put(items))) == len(items)


def found(index: Index, query: str, **filters: datetime) -> list[str]:
    """The names of the sources found."""
    passages = index.find(query, 100, filters=Filters(**filters))  # type: ignore[arg-type]
    return sorted({passage.source for passage in passages})


def opened(library: Library) -> tuple[Index, list[str]]:
    """The index, and what the user is told."""
    said: list[str] = []
    index = open_index(library, said.append)
    assert list(verify_index(library)) == []
    return index, said


def data_files(library: Library) -> list[Path]:
    """The files of the index that hold something."""
    files = library.index_path.glob("passages-*/*.*")
    return sorted(path for path in files if not path.name.startswith(".") and path.stat().st_size)


def test_it_is_made_once(library: Library) -> None:
    index, said = opened(library)
    assert found(index, "the ferry") == ["ferry"]
    assert found(index, "closed for repairs") == sorted(WORDS)
    assert "none yet" in said[0]
    index, said = opened(library)
    assert found(index, "the ferry") == ["ferry"]
    assert said == []


def test_what_is_added_and_removed_is_seen(library: Library) -> None:
    opened(library)
    put(library, {"mill": "The mill was closed too."})
    library.remove(["ferry", "quarry"])
    index, said = opened(library)
    assert found(index, "closed") == sorted({*WORDS, "mill"} - {"ferry", "quarry"})
    assert said == ["the index is brought up to date: 1 new, 2 removed"]
    assert opened(library)[1] == []


def test_what_is_removed_is_not_found_by_an_index_still_open(library: Library) -> None:
    index, _ = opened(library)
    library.remove(["ferry"])
    assert found(index, "the ferry") == []


def test_the_newest_version_is_found_and_the_old_one_as_of_then(library: Library) -> None:
    put(library, {"ferry": "The ferry sails again."}, day=9)
    index, _ = opened(library)
    assert found(index, "ferry closed repairs", as_of=datetime(2024, 1, 4)) == sorted(WORDS)
    (passage, *_) = index.find("ferry")
    assert passage.text == "The ferry sails again."
    (passage, *_) = index.find("ferry", filters=Filters(as_of=datetime(2024, 1, 4)))
    assert passage.text == "The ferry was closed for repairs."
    assert found(index, "ferry", as_of=datetime(2024, 1, 1)) == []


def _replace(path: Path, data: bytes) -> None:
    """Put other bytes in a file's place; a file still mapped must never be cut under its reader."""
    beside = path.with_name(path.name + ".new")
    beside.write_bytes(data)
    beside.replace(path)


def _truncate(path: Path) -> None:
    _replace(path, path.read_bytes()[: path.stat().st_size // 2])


def _empty(path: Path) -> None:
    _replace(path, b"")


def _flip_a_bit(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[0] ^= 4
    _replace(path, bytes(data))


def _overwrite(path: Path) -> None:
    _replace(path, random.Random(7).randbytes(path.stat().st_size))


@pytest.mark.parametrize("harm", [Path.unlink, _truncate, _empty, _flip_a_bit, _overwrite])
def test_damage_to_any_file_is_noticed_and_mended(
    library: Library, harm: Callable[[Path], None]
) -> None:
    opened(library)
    kinds = {path.suffix for path in data_files(library)}
    assert {".json", ".store", ".term", ".idx", ".fast", ".fieldnorm"} <= kinds
    for kind in sorted(kinds):
        time.sleep(_TICK)
        for path in data_files(library):
            if path.suffix == kind and path.name != ".managed.json":
                harm(path)
        index, said = opened(library)
        assert "is made" in said[0], (kind, said)
        assert found(index, "closed for repairs") == sorted(WORDS)


@pytest.mark.parametrize(
    "state",
    [b"", b"{", b"[]", b"null", b"\xff", b'{"folder": "../..", "made_by": "", "seen": {}}'],
)
def test_a_state_that_cannot_be_read_is_made_anew(library: Library, state: bytes) -> None:
    opened(library)
    (library.index_path / "state.json").write_bytes(state)
    index, said = opened(library)
    assert "has been lost" in said[0]
    assert found(index, "closed") == sorted(WORDS)


def test_another_versions_index_is_made_anew(library: Library) -> None:
    opened(library)
    path = library.index_path / "state.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"made_by": "another"}))
    index, said = opened(library)
    assert "another version" in said[0]
    assert found(index, "the ferry") == ["ferry"]
    assert len(list(library.index_path.glob("passages-*"))) == 1


def test_another_librarys_index_is_made_anew(library: Library, tmp_path: Path) -> None:
    opened(library)
    with Library.open(tmp_path / "other") as other:
        put(other, {f"{word} two": f"The {word} was sold." for word in WORDS})
        put(other, {"last": "The mill was sold."})
        library.index_path.rename(other.index_path)
        index, said = opened(other)
        assert "of another library" in said[0]
        assert found(index, "mill ferry closed") == ["ferry two", "last"]


def test_copied_files_are_taken_for_what_they_are(library: Library, tmp_path: Path) -> None:
    opened(library)
    for path in data_files(library):
        os.utime(path, (1, 1))
    assert opened(library)[1] == []


def test_a_bit_flipped_behind_the_clock_is_found_by_verify(library: Library) -> None:
    opened(library)
    (store,) = library.index_path.glob("passages-*/*.store")
    status = store.stat()
    _flip_a_bit(store)
    os.utime(store, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert list(verify_index(library)) == [f"{store.name} is not as it was written"]


def test_an_index_that_cannot_be_written_is_made_in_memory(library: Library) -> None:
    library.index_path.write_text("a file in its way")
    said: list[str] = []
    index = open_index(library, said.append)
    assert found(index, "the ferry") == ["ferry"]
    assert "in memory" in said[0]


MANY = 600
_FILL = """
import sys
from pathlib import Path
from copydesk.sources.index import open_index
from copydesk.sources.index import filling
from copydesk.sources.store import Library
filling._COMMIT = 100
print("ready", flush=True)
with Library.open(Path(sys.argv[1])) as library:
    open_index(library, lambda line: None)
print("done", flush=True)
"""


def _filling(path: Path) -> "subprocess.Popen[str]":
    """Another process that brings the index up to date, with many commits."""
    return subprocess.Popen(
        [sys.executable, "-c", _FILL, str(path)], stdout=subprocess.PIPE, text=True
    )


def _fill(library: Library) -> None:
    put(library, {f"n{number}": f"Ship {number} left port. " * 30 for number in range(MANY)})


def test_killed_at_any_moment_it_goes_on(library: Library) -> None:
    _fill(library)
    moments = random.Random(11)
    for _ in range(6):
        process = _filling(library.path)
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        time.sleep(moments.uniform(0, 0.5))
        process.send_signal(signal.SIGKILL)
        process.communicate()
    index, _ = opened(library)
    assert {passage.source for passage in index.find("Ship 234", 1)} == {"n234"}
    assert found(index, "closed for repairs") == sorted(WORDS)


def test_two_processes_at_once(library: Library) -> None:
    _fill(library)
    processes = [_filling(library.path) for _ in range(2)]
    assert ["done" in process.communicate(timeout=60)[0] for process in processes] == [True] * 2
    index, said = opened(library)
    assert said == []
    assert {passage.source for passage in index.find("Ship 77", 1)} == {"n77"}
