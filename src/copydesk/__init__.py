"""Copydesk checks news articles: what is wrong, where, why, and what would be right.

>>> import copydesk
>>> report = copydesk.check("The vote was held on Monday, 3 January 2024.")
>>> for finding in report.findings:
...     print(finding.span.cut(report.article.text), "-", finding.message)
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from copydesk.api import check, gather, record, sources_in, update, write
    from copydesk.batch import check_many
    from copydesk.errors import ConfigError, CopydeskError, ReadError
    from copydesk.ingest import find_articles, read
    from copydesk.model.article import Article
    from copydesk.model.draft import Draft
    from copydesk.model.finding import Finding, Severity
    from copydesk.model.gathered import Refused
    from copydesk.model.outcome import Outcome
    from copydesk.model.report import Reference, ReferenceFrom, Report
    from copydesk.model.span import Span
    from copydesk.model.update import Update
    from copydesk.rules.settings import Settings
    from copydesk.sources.store import Kept, Library

    __version__: str

_HOMES = {
    "Article": "copydesk.model.article",
    "ConfigError": "copydesk.errors",
    "CopydeskError": "copydesk.errors",
    "Draft": "copydesk.model.draft",
    "Finding": "copydesk.model.finding",
    "Kept": "copydesk.sources.store",
    "Library": "copydesk.sources.store",
    "Outcome": "copydesk.model.outcome",
    "ReadError": "copydesk.errors",
    "Reference": "copydesk.model.report",
    "ReferenceFrom": "copydesk.model.report",
    "Refused": "copydesk.model.gathered",
    "Report": "copydesk.model.report",
    "Settings": "copydesk.rules.settings",
    "Severity": "copydesk.model.finding",
    "Span": "copydesk.model.span",
    "Update": "copydesk.model.update",
    "check": "copydesk.api",
    "check_many": "copydesk.batch",
    "find_articles": "copydesk.ingest",
    "gather": "copydesk.api",
    "read": "copydesk.ingest",
    "record": "copydesk.api",
    "sources_in": "copydesk.api",
    "update": "copydesk.api",
    "write": "copydesk.api",
}

__all__ = [
    "Article",
    "ConfigError",
    "CopydeskError",
    "Draft",
    "Finding",
    "Kept",
    "Library",
    "Outcome",
    "ReadError",
    "Reference",
    "ReferenceFrom",
    "Refused",
    "Report",
    "Settings",
    "Severity",
    "Span",
    "Update",
    "__version__",
    "check",
    "check_many",
    "find_articles",
    "gather",
    "read",
    "record",
    "sources_in",
    "update",
    "write",
]


if not TYPE_CHECKING:  # type checkers then know which names there are

    def __getattr__(name: str) -> object:
        """Import a name when it is first asked for, so that ``import copydesk`` is cheap."""
        if name == "__version__":
            from importlib.metadata import version

            return version("copydesk")
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
