"""English words of tables: totals, scales, and headings that cannot be added up."""

TOTALS = frozenset("total totals sum overall combined altogether all".split())
"""First words of a heading whose row or column is the sum of the others."""

SUBSETS = ("of which", "of whom", "including", "incl", "thereof", "among them")
"""Beginnings of headings whose row is a part of the row above."""

NOT_ADDED = frozenset(
    "average mean median rate per rank position place year season date change growth ratio margin "
    "index age price temperature speed minute percentage pct % points level high low best".split()
)
"""Words of headings whose numbers make no sum."""

SCALES = {
    "thousand": 10.0**3,
    "thousands": 10.0**3,
    "000s": 10.0**3,
    "million": 10.0**6,
    "millions": 10.0**6,
    "m": 10.0**6,
    "mn": 10.0**6,
    "billion": 10.0**9,
    "billions": 10.0**9,
    "bn": 10.0**9,
}
"""Words of headings by which the numbers below are to be multiplied."""
