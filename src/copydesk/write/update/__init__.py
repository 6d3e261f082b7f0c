"""Keeping an article true: what later reports make stale, what replaces it, and the notes."""

from copydesk.write.update.draft_file import article_of_draft
from copydesk.write.update.stale import Write, find_stale

__all__ = ["Write", "article_of_draft", "find_stale"]
