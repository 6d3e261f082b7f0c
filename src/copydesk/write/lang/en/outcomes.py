"""What became of what a report said was to come: verbs of a plan, and of its outcome."""

CAME_OF = {
    "open": ("begin", "start"),
    "begin": ("open", "start"),
    "start": ("begin", "open"),
    "run": ("end", "last", "finish"),
    "last": ("end", "run", "finish"),
    "continue": ("end", "last"),
    "close": ("shut",),
    "shut": ("close",),
    "end": ("finish", "conclude"),
    "finish": ("end", "conclude"),
    "meet": ("gather",),
    "leave": ("depart",),
    "depart": ("leave",),
}
"""Verbs that say of a thing that it came as planned, besides the plan's own verb."""
