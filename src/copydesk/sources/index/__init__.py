"""Retrieval: passages of sources, found by what they say."""

from copydesk.sources.index.index import Index, Passage, find_passages
from copydesk.sources.index.kept import open_index
from copydesk.sources.index.query import Wanted, wanted_by_user, wanted_of
from copydesk.sources.index.search import Filters
from copydesk.sources.index.verify import verify_index

__all__ = [
    "Filters",
    "Index",
    "Passage",
    "Wanted",
    "find_passages",
    "open_index",
    "verify_index",
    "wanted_by_user",
    "wanted_of",
]
