"""Which rules run, and at which severity their findings are reported."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from copydesk.errors import ConfigError
from copydesk.model.finding import Finding, Severity


class Named(Protocol):
    """What settings can choose: a rule, a fault that sources show, or a finding of either."""

    @property
    def code(self) -> str:
        """Family letters and number."""

    @property
    def name(self) -> str:
        """The fault."""


@dataclass(frozen=True, slots=True)
class Settings:
    """A choice of rules. Rules are named by code, by a code's beginning ("DT") or by name.

    Attributes:
        select: run only these; all when empty.
        ignore: never run these; it wins over select.
        severity: severity to report a rule's findings at, instead of their own.
        at_least: leave out findings below this severity.
    """

    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    at_least: Severity = Severity.INFO

    def selects(self, rule: Named) -> bool:
        """Whether the rule runs, or the rule that a finding is of."""
        if any(_names(word, rule.code, rule.name) for word in self.ignore):
            return False
        return not self.select or any(_names(word, rule.code, rule.name) for word in self.select)

    def graded(self, finding: Finding) -> Finding:
        """The finding at the severity set for its rule; "DT001" goes before "DT"."""
        fitting = [word for word in self.severity if _names(word, finding.code, finding.name)]
        if not fitting:
            return finding
        return replace(finding, severity=self.severity[max(fitting, key=len)])

    def keeps(self, finding: Finding) -> bool:
        """Whether the finding is grave enough to report."""
        return finding.severity.rank >= self.at_least.rank


def check_names(settings: Settings, rules: Iterable[Named]) -> None:
    """Make sure that each name of the settings names a rule; without names, none is looked at.

    Raises:
        ConfigError: for a name that names none.
    """
    words = (*settings.select, *settings.ignore, *settings.severity)
    known = list(rules) if words else []
    for word in words:
        if not any(_names(word, rule.code, rule.name) for rule in known):
            raise ConfigError(f"no rule is named {word!r}; `copydesk rules` lists them")


def _names(word: str, code: str, name: str) -> bool:
    return word == name or (word != "" and code.startswith(word.upper()))
