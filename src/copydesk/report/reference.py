"""The dateline time in words."""

from datetime import datetime

from copydesk.model.report import Reference, ReferenceFrom

_ORIGINS = {
    ReferenceFrom.CALLER: "as given",
    ReferenceFrom.METADATA: "from the metadata",
    ReferenceFrom.INFERRED: "inferred from the article’s own dates",
}


def describe_reference(reference: Reference) -> str:
    """ "against Thursday 4 January 2024, from the metadata"."""
    if reference.time is None:
        return "without a dateline time: the article gives none"
    return f"against {describe_day(reference.time)}, {_ORIGINS[reference.origin]}"


def describe_day(time: datetime) -> str:
    """ "Thursday 4 January 2024"."""
    return f"{time:%A} {time.day} {time:%B} {time.year}"
