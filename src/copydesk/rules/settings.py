"""Which rules run, and at which severity their findings are reported."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from copydesk.model.finding import Finding, Severity
from copydesk.rules.rule import Rule


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

    def selects(self, rule: Rule) -> bool:
        """Whether the rule runs."""
        if any(_names(word, rule.code, rule.name) for word in self.ignore):
            return False
        return not self.select or any(_names(word, rule.code, rule.name) for word in self.select)

    def graded(self, finding: Finding) -> Finding:
        """The finding at the severity set for its rule."""
        for word, severity in self.severity.items():
            if _names(word, finding.code, finding.name):
                return replace(finding, severity=severity)
        return finding

    def keeps(self, finding: Finding) -> bool:
        """Whether the finding is grave enough to report."""
        return finding.severity.rank >= self.at_least.rank


def _names(word: str, code: str, name: str) -> bool:
    return word == name or (word != "" and code.startswith(word.upper()))
