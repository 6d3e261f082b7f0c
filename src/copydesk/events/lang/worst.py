"""English words by which reports say that an event is the worst of its kind."""

import re

_PLACE = (
    r"(?:\s(?P<place>(?:in|at|on|off)\s(?:the\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?|"
    r"in\sthe\scountry))?"
)
_SINCE = r"\ssince\s(?P<since>(?:the\s)?[\w’'-]+(?:\s(?!has\b|had\b)[\w’'-]+){0,5})"

NONE_MORE = re.compile(
    rf"\b[Nn]o\s(?:other\s)?(?P<noun>[a-z-]+){_PLACE}{_SINCE}\s(?:has|had)\s"
    r"(?:killed|taken|cost|claimed)\s(?:more|as\smany)\s?(?:people|lives|dead|victims)?"
)
""" "No attack in Iran since the 1979 revolution has taken more lives"."""

IT_WAS = re.compile(
    rf"\b(?:It|This)\s(?:was|is)\s(?:the|[A-Z]\w+['’]s)\s(?P<degree>deadliest|worst|bloodiest|costliest)\s"
    rf"(?P<noun>[a-z-]+(?:\s[a-z-]+)?){_PLACE}{_SINCE}(?=[.,;]|\Z)"
)
""" "It was the worst flood in Arlen since 1953"."""
