"""Claims against the evidence of independent sources."""

from copydesk.verify.findings import findings_from, with_sources
from copydesk.verify.from_library import FromLibrary
from copydesk.verify.run import Prepared, prepare, verify

__all__ = [
    "FromLibrary",
    "Prepared",
    "findings_from",
    "prepare",
    "verify",
    "with_sources",
]
