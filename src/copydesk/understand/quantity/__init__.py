"""Quantities: found by our own grammar, read as intervals with unit, count and scope."""

from copydesk.understand.quantity.reader import read_quantities

__all__ = ["read_quantities"]
