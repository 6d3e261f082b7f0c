"""Settings from ``copydesk.toml`` and the command line.

::

    select = ["DT", "weekday-mismatch"]   # run only these
    ignore = ["DT004"]                    # never these
    at-least = "warning"                  # leave out findings below this severity

    [severity]                            # report these rules' findings at another severity
    elapsed-mismatch = "warning"
"""

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from copydesk.api import rules_and_faults
from copydesk.errors import ConfigError
from copydesk.model.finding import Severity
from copydesk.rules.settings import Settings

FILE_NAME = "copydesk.toml"
_KEYS = frozenset(("select", "ignore", "severity", "at-least"))


def find_config(folder: Path) -> Path | None:
    """The ``copydesk.toml`` in a folder or, failing that, in the nearest folder above it."""
    for place in (folder, *folder.parents):
        if (place / FILE_NAME).is_file():
            return place / FILE_NAME
    return None


def load_settings(
    config: Path | None,
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    at_least: Severity | None = None,
) -> Settings:
    """The settings of a file, with those of the command line in the place of their like.

    Raises:
        ConfigError: if the file cannot be read or is not TOML, or a key, a severity or a rule in
            it is unknown.
    """
    table = _load(config) if config else {}
    where = f"{config}: " if config else ""
    unknown = sorted(table.keys() - _KEYS)
    if unknown:
        raise ConfigError(
            f"{where}unknown key {unknown[0]!r}; known are {', '.join(sorted(_KEYS))}"
        )
    return Settings(
        select=_rules(select, "--select")
        or _rules(_words(table, "select", where), where + "select"),
        ignore=_rules(ignore, "--ignore")
        or _rules(_words(table, "ignore", where), where + "ignore"),
        severity=_severities(table.get("severity", {}), where),
        at_least=at_least or _severity(table.get("at-least", Severity.INFO), where + "at-least"),
    )


def _load(config: Path) -> Mapping[str, Any]:
    try:
        return tomllib.loads(config.read_text("utf-8-sig"))
    except OSError as error:
        raise ConfigError(f"cannot read {config}: {error.strerror or error}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{config} is not TOML: {error}") from None


def _words(table: Mapping[str, Any], key: str, where: str) -> list[str]:
    words = table.get(key, [])
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise ConfigError(f'{where}{key} must be a list of rules, such as {key} = ["DT001"]')
    return words


def _rules(words: Iterable[str], where: str) -> frozenset[str]:
    chosen = frozenset(words)
    for word in sorted(chosen):
        alone = Settings(select=frozenset((word,)))
        if not word or not any(alone.selects(rule) for rule in rules_and_faults()):
            raise ConfigError(f"{where}: no rule {word!r}; `copydesk rules` lists them")
    return chosen


def _severities(table: object, where: str) -> dict[str, Severity]:
    if not isinstance(table, dict):
        raise ConfigError(f"{where}severity must be a table of rules")
    _rules(table, f"{where}severity")
    return {word: _severity(value, f"{where}severity.{word}") for word, value in table.items()}


def _severity(value: object, where: str) -> Severity:
    try:
        return Severity(str(value))
    except ValueError:
        known = ", ".join(Severity)
        raise ConfigError(f"{where}: no severity {value!r}; there are {known}") from None
