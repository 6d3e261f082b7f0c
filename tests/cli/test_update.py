"""``copydesk update``: what is printed and written, exit codes, and what is said of bad input."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from copydesk.cli.app import main
from tests.events.reports import written
from tests.write.update.reports import FERRY, HEAD

Run = Callable[..., tuple[int, str, str]]

STALE = HEAD + "The ferry Corvana capsized off Ellmouth. The disaster has killed 23 people.\n"
NOTE = (
    "An earlier version of this article gave the death toll as 23; the coast guard revised it to "
    "21 on 12 May."
)


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    return written(tmp_path / "reports", FERRY)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.md"
    path.write_text(STALE, "utf-8")
    return path


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: object) -> tuple[int, str, str]:
        capfd.readouterr()
        code = main(["update", *map(str, arguments)])
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return code, out, err

    return run


def test_what_is_stale_is_shown_with_its_replacement_and_the_note(
    run: Run, article: Path, reports: Path
) -> None:
    code, out, err = run(article, reports)
    assert (code, err) == (1, "")
    assert "update: now “21”" in out
    assert "should read: The disaster has killed 21 people." in out
    assert NOTE in " ".join(out.split())
    assert "1 sentence is stale, 1 replaced" in out


def test_nothing_is_stale(run: Run, article: Path, reports: Path) -> None:
    code, out, _ = run(article, reports, "--as-of", "2025-05-07T12:00:00+00:00")
    assert code == 0
    assert "nothing is stale" in out


def test_json_has_words_with_offsets_and_evidence(run: Run, article: Path, reports: Path) -> None:
    code, out, _ = run(article, reports, "--format", "json")
    assert code == 1
    found = json.loads(out)
    (stale,) = found["stale"]
    words = stale["words"]
    assert STALE[words["start"] : words["end"]] == words["quote"] == "23"
    assert stale["replacement"] == "The disaster has killed 21 people."
    assert found["notes"] == [NOTE]
    assert stale["evidence"][0]["source"] == "week.md"
    assert found["summary"]["reports"] == 3


def test_the_article_is_written_with_its_note(
    run: Run, article: Path, reports: Path, tmp_path: Path
) -> None:
    output = tmp_path / "updated.md"
    assert run(article, reports, "--output", output)[0] == 1
    text = output.read_text("utf-8")
    assert "The disaster has killed 21 people." in text
    assert "modified: 2025-05-12T12:00:00+00:00" in text
    assert text.endswith(f"## Corrections and updates\n\n- {NOTE}\n")
    assert article.read_text("utf-8") == STALE
    assert run(output, reports)[0] == 0


def test_a_draft_as_json_is_read_and_written_as_markdown(
    run: Run, reports: Path, tmp_path: Path
) -> None:
    draft, output = tmp_path / "draft.json", tmp_path / "updated.md"
    early = ("--as-of", "2025-05-07T10:00:00+00:00")
    assert main(["write", str(reports), *early, "-f", "json", "-o", str(draft)]) == 0
    code, out, _ = run(draft, reports, "--output", output)
    assert code == 1
    assert NOTE in " ".join(out.split())
    text = output.read_text("utf-8")
    assert "| Dead | 21 | 12 May 2025" in text
    assert "Twenty-three people were" not in text
    assert run(output, reports)[0] == 0


def test_a_new_sentence_has_footnotes_of_its_own(run: Run, reports: Path, tmp_path: Path) -> None:
    draft, output = tmp_path / "draft.md", tmp_path / "updated.md"
    early = ("--as-of", "2025-05-07T10:00:00+00:00")
    assert main(["write", str(reports), *early, "-o", str(draft)]) == 0
    assert run(draft, reports, "--output", output)[0] == 1
    text = output.read_text("utf-8")
    cited = next(line for line in text.splitlines() if "was lowered to 21" in line)
    mark = cited.partition(":")[0]
    row = next(line for line in text.splitlines() if line.startswith("| Dead | 21 |"))
    assert row.endswith(f"{mark} |")
    assert run(output, reports)[0] == 0


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "the file is empty"),
        (b"\x00\x01\x02\xff", "not checked"),
        (
            "Le ferry a chaviré mardi soir au large, tuant neuf personnes.\n".encode() * 9,
            "language",
        ),
        (b'{"version": 1, "drafts": []}', "0 drafts"),
        (b'{"version": 1, "drafts": [{"headline": 5}]}', "no draft that can be read"),
        (b'{"version": 1, "drafts": [' + b"[" * 100_000, "no draft that can be read"),
    ],
)
def test_what_is_no_article_is_said_to_be_none(
    run: Run, reports: Path, tmp_path: Path, content: bytes, says: str
) -> None:
    path = tmp_path / "article.md"
    path.write_bytes(content)
    code, out, err = run(path, reports)
    assert (code, out) == (2, "")
    assert says in err


def test_bad_options(run: Run, article: Path, reports: Path, tmp_path: Path) -> None:
    assert run(article, tmp_path / "nothing")[0] == 2
    assert run(tmp_path / "nothing.md", reports)[0] == 2
    code, _, err = run(article, reports, "--as-of", "yesterday")
    assert code == 2
    assert "--as-of: 'yesterday' is not an ISO 8601 date or time" in err
    code, _, err = run(article, reports, "--output", reports / "week.md")
    assert code == 2
    assert "would be overwritten" in err


def test_a_page_is_compared_and_not_rewritten(run: Run, reports: Path, tmp_path: Path) -> None:
    page = tmp_path / "article.html"
    page.write_text(
        "<html><head><title>Ferry</title><meta property='article:published_time' "
        "content='2025-05-07T10:00:00+00:00'></head><body><article><h1>Ferry disaster off "
        "Ellmouth</h1><p>The ferry Corvana capsized off Ellmouth on Tuesday evening.</p>"
        "<p>The disaster has killed 23 people, the worst at sea.</p></article></body></html>",
        "utf-8",
    )
    assert run(page, reports)[0] == 1
    code, _, err = run(page, reports, "--output", tmp_path / "updated.html")
    assert code == 2
    assert "only plain text, Markdown and drafts" in err
