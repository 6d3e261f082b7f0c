"""`copydesk write --model`: a process, a real endpoint, and a key that is shown nowhere."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.write.made import TEXTS
from tests.write.model.server import echo, serving, status

COPYDESK = [sys.executable, "-c", "from copydesk.cli import run; run()"]
KEY = "sk-secret-0123456789"


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    folder = tmp_path / "sources"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COPYDESK, "write", *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "COPYDESK_API_KEY": KEY},
        check=False,
    )


def test_a_model_words_the_article_and_what_it_took_is_shown(sources: Path) -> None:
    with serving(echo) as endpoint:
        done = run(
            str(sources), "--model", "small-1", "--endpoint", endpoint.url, "--format", "json",
            "--prices", "1,2",
        )  # fmt: skip
    assert done.returncode == 0
    (draft, *_) = json.loads(done.stdout)["drafts"]
    spent = draft["spent"]
    assert spent["kept"] > 0
    assert spent["cost"] > 0
    assert f"small-1: {spent['requests']} requests" in done.stderr
    assert endpoint.asked[0][1]["authorization"] == f"Bearer {KEY}"
    assert KEY not in done.stdout + done.stderr
    disclosure = [one["text"] for one in draft["sections"][-1]["paragraphs"][0]]
    assert any("The language model small-1 worded" in text for text in disclosure)


def test_a_fault_is_one_line_and_the_article_is_the_one_without_a_model(sources: Path) -> None:
    with serving(status(401)) as endpoint:
        done = run(str(sources), "--model", "small-1", "--endpoint", endpoint.url)
    assert done.returncode == 0
    assert "the built-in sentences stand" in done.stderr
    assert "Traceback" not in done.stderr
    without = run(str(sources)).stdout
    about = "## About this article"
    assert done.stdout.partition(about)[0] == without.partition(about)[0]
    assert "none of its sentences was used" in done.stdout
    assert KEY not in done.stdout + done.stderr


@pytest.mark.parametrize(
    "options",
    [
        ["--model", "small-1"],
        ["--endpoint", "http://127.0.0.1:1/v1"],
        ["--max-tokens", "100"],
        ["--model", "m", "--endpoint", "nowhere"],
        ["--model", "m", "--endpoint", "http://127.0.0.1:1/v1", "--max-cost", "1"],
        ["--model", "m", "--endpoint", "http://127.0.0.1:1/v1", "--prices", "cheap"],
    ],
)
def test_options_that_do_not_fit(sources: Path, options: list[str]) -> None:
    done = run(str(sources), *options)
    assert done.returncode == 2
    assert done.stderr.startswith("copydesk: ")
    assert "Traceback" not in done.stderr
