"""Claims against the evidence of independent sources."""

from copydesk.verify.findings import findings_from
from copydesk.verify.run import Prepared, prepare, verify

__all__ = ["Prepared", "findings_from", "prepare", "verify"]
