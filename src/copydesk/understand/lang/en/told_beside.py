"""English words around lengths that count from something told: "two hours after the slide"."""

import re

DEED_BEHIND = re.compile(
    r"\s(?P<how>after|before)\s(?P<what>(?:(?:the|that|this|its|his|her|their|it|he|she|they|a)\s)?"
    r"[^,;.()–—]{3,70})",
    re.IGNORECASE,
)
"""What a length counts from."""

ASIDE = re.compile(
    r"(?:the\s(?:last|previous|first|next|same|other)(?:\sone)?|that|this|then|now|it|a)\b(?!\s\w)"
    r"|(?:an?|another|he|she|they)\s",
    re.IGNORECASE,
)
"""A deed of its own or one without a name, of which the article need not tell when."""

_HEDGES = (
    r"(?:(?:some|about|just|barely|only|almost|nearly|exactly|more than|fully|not quite|less than|"
    r"roughly|around|well over|over|which was|which is|and thus|that is|or|a little|a full)\s)*"
)
TO_LENGTH = re.compile(
    r"(?:\son\s[A-Z]\w+day|\sthat\s\w+|\slocal time)?(?:\s\([^()]{1,40}\))?,\s" + _HEDGES,
    re.IGNORECASE,
)
"""All that may stand between a time and the length that counts to it."""

DATE_BEHIND = re.compile(r",\s(?:on|at|in)\s(?:the\s)?", re.IGNORECASE)
"""The same between the deed and a time behind it."""
