"""Copydesk checks news articles: what is wrong, where, why, and what would be right."""
