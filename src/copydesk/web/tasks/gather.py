"""Gathering from the web."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from copydesk.api import gather as gather_all
from copydesk.ingest.urls import is_url
from copydesk.model.gathered import Refused
from copydesk.web.jobs.process import Tell
from copydesk.web.tasks.library import as_outcome


def gather(arguments: Mapping[str, Any], content: bytes, tell: Tell) -> bytes:
    """Fetch what URLs name; tells that it has begun, and of each report. Paths are refused."""
    tell({})
    urls = [url for url in arguments["urls"] if is_url(url)]
    for other in arguments["urls"]:
        if not is_url(other):
            tell(as_outcome(Refused(other, "only http and https URLs are gathered")))
    if urls:
        found = gather_all(
            *urls,
            library=Path(arguments["library"]),
            allow_hosts=arguments["allow_hosts"],
            limit=arguments["limit"],
        )
        for one in found:
            tell(as_outcome(one))
    return b""
