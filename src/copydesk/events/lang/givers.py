"""English words for who gives figures, and for what gives none."""

import re

OUTLETS = frozenset(
    """agency article bulletin broadcaster channel magazine newsletter newspaper page paper report
    site station website""".split()
)
"""What passes figures on: without a name it says nothing of who gave them."""

COUNTS = frozenset(
    "count figure figures list number numbers tally toll total data statistics".split()
)
"""What is given, and gives nothing."""

AUTHORITIES = frozenset(
    """agency army authorities authority board body centre center command commission committee
    company council department firm government hospital inspectorate ministry office official
    operator police protection service union""".split()
)
"""Bodies that set a count."""

ASCRIBED = re.compile(
    r"\b(?:(?:those|these|both|all)\s+(?:are\s+the\s+|were\s+the\s+)?(?:numbers|figures|counts)"
    r"\s+(?:(?:come|came|are|were)\s+)?from|"
    r"the\s+(?:numbers|figures|counts)\s+(?:come|came|are|were)\s+from|"
    r"attribut(?:es|ed)\s+(?:those|these|the|both|its)\s+(?:numbers|figures|counts)\s+to)\s+"
    r"(?P<who>(?!us\b|them\b|him\b|her\b|it\b|last\b|yesterday|before\b)[A-Za-z][\w’' -]{2,60}?)"
    r"(?=\s+(?:at|on|in|as|by|before|after|and|who|which|that|this|late|early)\b|[.,;:)]|\Z)",
    re.IGNORECASE,
)
"""What says whose figures are that a report has just given."""

HOW_MANY = re.compile(r"\bhow\s+(?:many|much|large|high)\b", re.IGNORECASE)
"""What somebody tells, where the next sentence gives the figure."""

SHORT_OF_WHO = re.compile(r"['’]s?\Z")
"""What ends an owner's name."""

DASH = re.compile(r"\s[-–—]\s")
"""What ends a dateline."""
