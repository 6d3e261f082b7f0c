"""Claims against the evidence of independent sources."""

from copydesk.verify.findings import findings_from
from copydesk.verify.from_library import FromLibrary
from copydesk.verify.run import Prepared, prepare, verify
from copydesk.verify.wrong_parts import beside_findings

__all__ = [
    "FromLibrary",
    "Prepared",
    "beside_findings",
    "findings_from",
    "prepare",
    "verify",
]
