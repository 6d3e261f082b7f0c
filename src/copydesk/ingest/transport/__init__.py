"""Fetching: the seam, and what fetches over HTTP behind it."""

from copydesk.ingest.transport.limits import Limits
from copydesk.ingest.transport.seam import Response, Transport

__all__ = ["Limits", "Response", "Transport"]
