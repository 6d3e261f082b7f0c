"""Values of the sources that stand where an article has another one, whatever the words around."""

from copydesk.verify.rivals.surest import compare_rivals

__all__ = ["compare_rivals"]
