"""Measures Copydesk on data that lie beside the project; run ``python -m eval``."""
