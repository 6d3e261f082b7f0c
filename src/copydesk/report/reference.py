"""The dateline time in words."""

from copydesk.model.report import Reference, ReferenceFrom

_ORIGINS = {
    ReferenceFrom.CALLER: "as given",
    ReferenceFrom.METADATA: "from the metadata",
    ReferenceFrom.INFERRED: "inferred from its own dates",
}


def describe_reference(reference: Reference) -> str:
    """ "read against Thursday 4 January 2024, from the metadata"."""
    time = reference.time
    if time is None:
        return "read without a dateline time: the article gives none"
    return f"read against {time:%A} {time.day} {time:%B} {time.year}, {_ORIGINS[reference.origin]}"
