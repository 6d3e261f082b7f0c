"""``copydesk check`` from the outside."""

import io
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from copydesk.cli.app import main

WRONG = "The vote was held on Monday, 3 January 2024.\n"
RIGHT = "The vote was held on Wednesday, 3 January 2024.\n"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with two articles."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "wrong.md").write_text(WRONG, "utf-8")
    (tmp_path / "right.md").write_text(RIGHT, "utf-8")
    return tmp_path


@pytest.fixture
def run(desk: Path, capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs the command; gives its exit code, output and complaints."""

    def run(*arguments: str) -> tuple[int, str, str]:
        capfd.readouterr()
        code = main(arguments)
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return code, out, err

    return run


@pytest.mark.parametrize(
    ("paths", "code"),
    [
        (["right.md"], 0),
        (["wrong.md"], 1),
        (["right.md", "wrong.md"], 1),
        (["."], 1),
        (["missing.md"], 2),
        (["wrong.md", "missing.md"], 2),
        ([], 2),
    ],
)
def test_exit_codes(run: Run, paths: list[str], code: int) -> None:
    assert run("check", *paths)[0] == code


def test_findings_of_severity_info_alone_exit_0(run: Run, desk: Path) -> None:
    (desk / "copydesk.toml").write_text('[severity]\nweekday-mismatch = "info"\n')
    code, out, _ = run("check", "wrong.md")
    assert "weekday-mismatch" in out
    assert code == 0


def test_json_alone_on_standard_output(run: Run) -> None:
    code, out, err = run("check", "wrong.md", "--format", "json")
    report = json.loads(out)
    assert (code, err) == (1, "")
    assert report["article"]["path"] == "wrong.md"
    finding = report["findings"][0]
    assert WRONG[finding["start"] : finding["end"]] == finding["quote"] == "Monday"


def test_folders_and_several_files_are_an_array(run: Run, desk: Path) -> None:
    (desk / "only").mkdir()
    (desk / "only" / "one.md").write_text(RIGHT)
    assert len(json.loads(run("check", "only", "--format", "json")[1])) == 1
    several = json.loads(run("check", "wrong.md", "right.md", "only", "--format", "json")[1])
    assert [one["article"]["path"] for one in several] == ["wrong.md", "right.md", "only/one.md"]


def test_one_bad_file_does_not_stop_the_others(run: Run, desk: Path) -> None:
    (desk / "empty.md").write_bytes(b"")
    code, out, err = run("check", ".", "--format", "json")
    assert code == 2
    assert err == "copydesk: empty.md: the file is empty\n"
    by_path = {one["article"]["path"]: one for one in json.loads(out)}
    assert by_path["empty.md"]["error"] == "the file is empty"
    assert by_path["wrong.md"]["findings"]


def test_an_empty_folder_is_told(run: Run, desk: Path) -> None:
    (desk / "none").mkdir()
    code, _, err = run("check", "none", "right.md")
    assert (code, err) == (2, "copydesk: none: no articles in this folder\n")


def test_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(WRONG.encode()))
    monkeypatch.setattr(sys, "stdin", stdin)
    code, out, _ = run("check", "-")
    assert code == 1
    assert "<stdin>:1:22: error DT001 weekday-mismatch" in out


@pytest.mark.parametrize(("format_", "start"), [("html", "<!DOCTYPE html>"), ("sarif", "{")])
def test_other_formats_and_output_to_a_file(run: Run, desk: Path, format_: str, start: str) -> None:
    code, out, _ = run("check", "wrong.md", "--format", format_, "--output", "report.out")
    assert (code, out) == (1, "")
    written = (desk / "report.out").read_text("utf-8")
    assert written.startswith(start)
    assert "weekday-mismatch" in written
    assert run("check", "wrong.md", "-f", format_)[1] == written


def test_published_is_the_dateline_time(run: Run, desk: Path) -> None:
    (desk / "a.md").write_text("The vote was held on Monday, Jan. 3.\n")
    assert run("check", "a.md", "--published", "2024-01-05")[0] == 1
    out = run("check", "a.md", "--published", "2022-01-05T10:00:00Z", "--format", "json")[1]
    article = json.loads(out)["article"]
    assert article["reference_time"].startswith("2022-01-05")
    assert article["reference_time_from"] == "caller"


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (["--select", "DT001"], True),
        (["--select", "dt"], True),
        (["--select", "weekday-mismatch, DT004"], True),
        (["--select", "DT004"], False),
        (["--ignore", "DT001"], False),
        (["--select", "DT004", "--select", "DT001"], True),
        (["--severity", "error"], True),
    ],
)
def test_choosing_rules(run: Run, options: list[str], *, found: bool) -> None:
    assert run("check", "wrong.md", *options)[0] == found


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["check"], "nothing to check"),
        (["check", "gone.md"], "gone.md: there is no such file"),
        (["check", "right.md", "--select", "XX999"], "no rule 'XX999'"),
        (["check", "right.md", "--ignore", ""], "no rule ''"),
        (["check", "right.md", "--published", "yesterday"], "is not an ISO 8601 date"),
        (["check", "right.md", "--severity", "grave"], "grave"),
        (["check", "right.md", "--format", "pdf"], "pdf"),
        (["check", "right.md", "--select", "SR999"], "no rule 'SR999'"),
        (["check", "right.md", "--claims"], "--claims: claims are checked --against"),
        (["check", "right.md", "-f", "claimreview"], "claimreview: claims are checked --against"),
        (["check", "right.md", "--reviewed-by", "The Desk"], "belong to --format claimreview"),
        (["check", "right.md", "--reviewed-on", "today"], "'today' is not an ISO 8601 date"),
        (["check", "right.md", "--output", "no/such/folder"], "cannot write no/such/folder"),
        (["check", "right.md", "--config", "gone.toml"], "cannot read gone.toml"),
        (["check", "right.md", "--frmat", "json"], "--frmat"),
        (["chekc", "right.md"], "chekc"),
        (["rule", "weekday"], "no rule 'weekday'"),
    ],
)
def test_mistakes_are_one_clear_line(run: Run, arguments: list[str], complaint: str) -> None:
    code, _, err = run(*arguments)
    assert code == 2
    assert complaint in err
    assert err.count("\n") == 1
    assert err.startswith("copydesk: ")


@pytest.mark.parametrize(
    ("toml", "complaint"),
    [
        ("selct = []", "unknown key 'selct'"),
        ("select = 'DT001'", "select must be a list"),
        ("select = [1]", "select must be a list"),
        ("ignore = ['DT999']", "no rule 'DT999'"),
        ("severity = 'error'", "severity must be a table"),
        ("[severity]\nDT001 = 'grave'", "no severity 'grave'"),
        ("[severity]\nDT999 = 'info'", "no rule 'DT999'"),
        ("at-least = 3", "no severity 3"),
        ("select = [", "is not TOML"),
        ("\xff", "is not TOML"),
    ],
)
def test_mistakes_in_the_settings(run: Run, desk: Path, toml: str, complaint: str) -> None:
    (desk / "copydesk.toml").write_bytes(toml.encode("latin-1"))
    code, out, err = run("check", "right.md")
    assert (code, out) == (2, "")
    assert complaint in err
    assert err.count("\n") == 1


def test_settings_are_found_above_and_options_win(
    run: Run, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (desk / "copydesk.toml").write_text("ignore = ['DT001']\nat-least = 'warning'\n")
    (desk / "deep" / "er").mkdir(parents=True)
    monkeypatch.chdir(desk / "deep" / "er")
    assert run("check", "../../wrong.md")[0] == 0
    assert run("check", "../../wrong.md", "--ignore", "DT004")[0] == 1


@pytest.fixture
def compared(desk: Path) -> Path:
    """A draft with a wrong hour, and two reports that have the right one."""
    (desk / "draft.md").write_text(
        "---\npublished: 2025-03-05T10:00+00:00\n---\n"
        "The ferry Aurora capsized off Port Lunn at 18:40 on Tuesday, rescuers said.\n"
    )
    (desk / "sources").mkdir()
    for name, publisher, words in (
        ("a.md", "Lunn Wire", "The Aurora, a ferry, capsized off Port Lunn at 16:15 on Tuesday."),
        (
            "b.md",
            "Coast Radio",
            "Survivors put the time the ferry Aurora capsized off Port Lunn at 16:15.",
        ),
    ):
        (desk / "sources" / name).write_text(
            f"---\npublisher: {publisher}\npublished: 2025-03-04T22:00+00:00\n---\n{words}\n"
        )
    return desk


@pytest.mark.usefixtures("compared")
def test_sources_are_compared_with(run: Run) -> None:
    code, out, _ = run("check", "draft.md", "--against", "sources", "--format", "json")
    assert code == 1
    report = json.loads(out)
    (finding,) = [one for one in report["findings"] if one["code"] == "SR003"]
    assert finding["quote"] == "18:40"
    assert finding["suggestion"] == "16:15"
    assert {piece["source"] for piece in finding["evidence"]} == {"a.md", "b.md"}
    clock = next(one for one in report["claims"] if one["quote"] == "18:40")
    assert (clock["verdict"], clock["origins"]) == ("CONTRADICTED", 2)
    assert report["summary"]["claims"] == len(report["claims"])


@pytest.mark.usefixtures("compared")
@pytest.mark.parametrize(
    ("options", "code"),
    [
        (["--select", "SR"], 1),
        (["--select", "SR003"], 1),
        (["--select", "clock-contradicted"], 1),
        (["--select", "SR001"], 0),
        (["--ignore", "sr003"], 0),
        (["--ignore", "clock-contradicted"], 0),
    ],
)
def test_faults_that_sources_show_are_chosen_as_rules_are(
    run: Run, options: list[str], code: int
) -> None:
    assert run("check", "draft.md", "--against", "sources", *options)[0] == code


@pytest.mark.usefixtures("compared")
def test_settings_may_name_faults_that_sources_show(run: Run, desk: Path) -> None:
    (desk / "copydesk.toml").write_text('[severity]\nclock-contradicted = "info"\nSR = "warning"\n')
    code, out, _ = run("check", "draft.md", "--against", "sources")
    assert "info SR003 clock-contradicted" in out
    assert code == 0


@pytest.mark.usefixtures("compared")
def test_claims_are_counted_and_listed(run: Run) -> None:
    plain = run("check", "draft.md", "--against", "sources")[1]
    assert "Lunn Wire | a.md | 4 March 2025, 22:00 UTC" in plain
    assert "claims; " in plain
    assert "contradicted   “18:40”" not in plain
    listed = run("check", "draft.md", "--against", "sources", "--claims")[1]
    assert re.search(r"contradicted +“18:40”\n +2 independent origins: ", listed)


@pytest.mark.usefixtures("compared")
def test_claim_reviews_of_all_articles_are_one_document(run: Run) -> None:
    code, out, err = run(
        "check", "draft.md", "right.md", "--against", "sources", "--format", "claimreview",
        "--reviewed-by", "The Desk", "--reviewed-on", "2025-03-06",
    )  # fmt: skip
    assert (code, err) == (1, "")
    reviews = json.loads(out)["@graph"]
    assert "Contradicted" in {review["reviewRating"]["alternateName"] for review in reviews}
    assert {review["author"]["name"] for review in reviews} == {"The Desk"}
    assert {review["datePublished"] for review in reviews} == {"2025-03-06"}


def test_sources_that_are_not_there(run: Run) -> None:
    code, _, err = run("check", "wrong.md", "--against", "nowhere")
    assert code == 2
    assert "nowhere: no such file or folder" in err


def test_names_of_files_are_written_out(run: Run, desk: Path) -> None:
    name = "a\nb\x1b[31m.md"
    (desk / name).write_text(WRONG)
    out = run("check", name)[1]
    assert r"a\nb\x1b[31m.md:1:22: error" in out
    assert "\x1b" not in out
    assert r"gone\n.md: there is no such file" in run("check", "gone\n.md")[2]


def test_text_in_another_language_is_not_checked(run: Run, desk: Path) -> None:
    (desk / "fr.md").write_text("Le vote a été tenu le lundi 3 janvier 2024 dans la ville.\n")
    code, out, _ = run("check", "fr.md")
    assert code == 2
    assert "0 articles checked; not checked: 1 (language)" in out
