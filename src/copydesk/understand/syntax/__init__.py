"""Syntax: the words of a sentence with their lemmas, parts of speech and heads."""

from copydesk.understand.syntax.model import Parse, Token
from copydesk.understand.syntax.parse import parse

__all__ = ["Parse", "Token", "parse"]
