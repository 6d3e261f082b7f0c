"""Prose to values. Words and tables live in ``lang/``, logic beside it."""
