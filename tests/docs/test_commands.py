"""Every command, option and setting is documented, and what is documented works."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import typer.main
from typer.core import TyperGroup

import copydesk
from copydesk.cli.app import app
from copydesk.cli.config import load_settings

PROJECT = Path(__file__).resolve().parents[2]
PAGE = (PROJECT / "docs" / "commands.md").read_text("utf-8")
API = (PROJECT / "docs" / "api.md").read_text("utf-8")
README = (PROJECT / "README.md").read_text("utf-8")
GROUPS = typer.main.get_group(app).commands
COMMANDS = dict(GROUPS)
for name, group in GROUPS.items():
    if isinstance(group, TyperGroup):
        COMMANDS |= {f"{name} {inner}": command for inner, command in group.commands.items()}
OPTIONS = [
    pytest.param(name, option, id=f"{name} {option}")
    for name, command in COMMANDS.items()
    for parameter in command.params
    for option in parameter.opts
    if option.startswith("--")
]


def section(command: str) -> str:
    """What the page says of one command."""
    found = re.search(rf"^##+ `copydesk {command}`$(.*?)(?=^##|\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert found, f"no section on {command}"
    return found[1]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_section(command: str) -> None:
    assert section(command).strip()


@pytest.mark.parametrize(("command", "option"), OPTIONS)
def test_every_option_is_in_its_commands_section(command: str, option: str) -> None:
    assert f"`{option}`" in section(command)


def test_no_option_is_documented_that_is_not_there() -> None:
    documented = set(re.findall(r"^\| `(--[\w-]+)`", PAGE, re.MULTILINE))
    assert documented <= {str(option.values[1]) for option in OPTIONS}


@pytest.mark.parametrize("page", [PAGE, README], ids=["commands", "readme"])
def test_documented_settings_are_accepted(page: str, tmp_path: Path) -> None:
    example = page.partition("```toml\n")[2].partition("```")[0]
    path = tmp_path / "copydesk.toml"
    path.write_text(example)
    assert tomllib.loads(example)
    assert load_settings(path).select


@pytest.mark.parametrize(
    ("page", "printed"), [(README, "Thursday"), (API, "2nd")], ids=["readme", "api"]
)
def test_python_examples_run(page: str, printed: str) -> None:
    example = page.partition("```python\n")[2].partition("```")[0]
    done = subprocess.run(
        [sys.executable, "-c", example], capture_output=True, encoding="utf-8", cwd=PROJECT
    )
    assert printed in done.stdout, done.stderr


def test_every_public_name_is_documented() -> None:
    assert [name for name in copydesk.__all__ if not re.search(rf"`{name}\b", API)] == []
