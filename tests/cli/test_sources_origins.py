"""``copydesk sources origins``: as text, as JSON, as a drawing; on a folder and on a library."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from copydesk.cli.app import main
from copydesk.ingest import read
from copydesk.model.gathered import Gathered
from copydesk.sources.store import Library

_BODY = """A container ship ran aground off Arnvik before dawn on Tuesday with 23 people aboard.

The Marta Linde, built in 2009, struck a reef about 4 km west of the harbour at 04:35.

All of the crew were lifted off by two helicopters within three hours, the coast guard said.
"""
_HEAD = "---\npublisher: {}\npublished: 2026-03-03T{}:00\n---\n\n"
_HOSTILE = "</text><script>alert(1)</script>\x1b[2J\u202e & Sons"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    reports = {
        "wire.md": _HEAD.format("Skerry Press", "09") + _BODY,
        "herald.md": _HEAD.format("Vesby Herald", "11") + "*By Skerry Press*\n\n" + _BODY,
        "post.md": _HEAD.format("Arnvik Post", "10") + "Nine boats put out, says Per Aune.\n",
        "odd.md": _HEAD.format(json.dumps(_HOSTILE), "12") + "The town was quiet.\n",
    }
    path = tmp_path / "reports"
    path.mkdir()
    for name, text in reports.items():
        (path / name).write_text(text, "utf-8")
    return path


def run(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    """Exit code, standard output and standard error."""
    code = main(["sources", "origins", *map(str, words)])
    out, err = capsys.readouterr()
    return code, out, err


def test_a_folder_as_text(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    code, out, err = run(capsys, "--in", folder)
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == "Skerry Press (2 sources)"
    assert lines[1].strip() == "wire.md"
    assert "herald.md" in lines[2]
    assert "copy of wire.md" in lines[3]
    assert "By Skerry Press" in lines[4]
    assert lines[-1] == "4 sources, 3 origins"
    assert "\x1b" not in out
    assert "\u202e" not in out


def test_a_folder_as_json(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    code, out, _ = run(capsys, "--in", folder, "--format", "json")
    said = json.loads(out)
    assert code == 0
    assert said["origins"] == 3
    origins = {source["name"]: source["origin"] for source in said["sources"]}
    assert origins["herald.md"] == origins["wire.md"] == "Skerry Press"
    credit = next(link for link in said["links"] if link["kind"] == "credit")
    text = (folder / "herald.md").read_text("utf-8")
    assert text[credit["words"]["start"] : credit["words"]["end"]] == credit["words"]["quote"]


def test_a_drawing_is_well_formed_and_harmless(
    capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path
) -> None:
    target = tmp_path / "origins.svg"
    code, out, err = run(capsys, "--in", folder, "--format", "svg", "--output", target)
    assert (code, out, err) == (0, "", "")
    root = ElementTree.fromstring(target.read_text("utf-8"))
    tags = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert tags == {"svg", "title", "style", "text", "rect", "path"}
    words = " ".join(root.itertext())
    assert "herald.md" in words
    assert "copy of wire.md" in words
    assert "<script>" in words
    assert "\x1b" not in words
    broken = [path for path in root.iter() if path.get("class") == "d"]
    assert len(broken) == 1


def test_the_library(capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path) -> None:
    library = tmp_path / "library"
    with Library.open(library) as opened:
        list(opened.put(Gathered(path.name, read(path)) for path in sorted(folder.iterdir())))
    code, out, _ = run(capsys, "--library", library)
    assert code == 0
    assert out == run(capsys, "--in", folder)[1]


def test_what_cannot_be_done(
    capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    wrong: list[list[str | Path]] = [
        ["--in", tmp_path / "nowhere"],
        ["--in", tmp_path / "empty"],
        ["--in", folder, "--library", tmp_path],
        ["--library", tmp_path / "nowhere"],
    ]
    for words in wrong:
        code, out, err = run(capsys, *words)
        assert (code, out) == (2, "")
        assert err.startswith("copydesk: ")


def test_a_file_that_is_no_report_is_named_and_left_out(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    (folder / "broken.json").write_text("{", "utf-8")
    code, out, err = run(capsys, "--in", folder)
    assert code == 0
    assert "broken.json" in err
    assert out.splitlines()[-1] == "4 sources, 3 origins"
