"""Holidays whose name means one day wherever English-language news is written, and how a date is
put to them.
"""

import re

WITH_ORTHODOX = frozenset(
    [
        "Christmas Eve",
        "Christmas Day",
        "Palm Sunday",
        "Maundy Thursday",
        "Good Friday",
        "Holy Saturday",
        "Easter Sunday",
        "Easter Monday",
        "Pentecost",
        "Whit Monday",
    ]
)
"""Feasts that the Eastern churches keep on another date as well."""

ONE_MEANING = WITH_ORTHODOX | frozenset(
    [
        "New Year's Day",
        "New Year's Eve",
        "Martin Luther King Day",
        "Valentine's Day",
        "International Women's Day",
        "St Patrick's Day",
        "May Day",
        "VE Day",
        "Juneteenth",
        "Canada Day",
        "Bastille Day",
        "Anzac Day",
        "Halloween",
        "All Saints' Day",
        "Armistice Day",
        "Remembrance Sunday",
        "Boxing Day",
        "Shrove Tuesday",
        "Ash Wednesday",
    ]
)
"""Without the feasts that many countries keep on a Sunday (Epiphany, Ascension, Corpus Christi)."""

MOVED = frozenset(
    [
        "New Year's Day",
        "St Patrick's Day",
        "Anzac Day",
        "May Day",
        "Juneteenth",
        "Canada Day",
        "All Saints' Day",
        "Christmas Day",
        "Boxing Day",
    ]
)
"""Holidays that are kept on a working day when they fall on a weekend, or on a near Sunday."""

ON_DATE = re.compile(
    r"\s?[,(–—-]?\s?(?:(?:on|(?:which )?(?:was|is|fell on|falls on|was on|is on)) )?(?:the )?"
)
"""What may stand between a holiday and its date, on whichever side."""

OTHER_HOLIDAY = re.compile(
    r"(?:\b(?:after|before|following|until|till|since|from|than|to|ahead of|of|between|past|like)"
    r"(?: the)?|\b(?!(?:On|In|At|By|For|The|This|Last|And|But|It|That|When)\b)[A-Z][\w’'-]{1,20})"
    r"\s\Z"
)
"""What stands before a holiday that is only counted from, or is another's: "Lunar New Year's Day".
"""

LISTED = re.compile(r"\s?(?:[,–—-]|,?\s?(?:and|or|to|until|through|&))\s?(?:on )?(?:the )?")
"""What joins a date to the next of a list or a range."""
