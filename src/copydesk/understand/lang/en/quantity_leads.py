"""English words around leads, top-ups, amounts that cover a sum, and rises in steps."""

import re

LEAD_OF = re.compile(
    r"\b(?:leads?|advantage|cushion|margin|gap)\sof\s(?:just\s|only\s|exactly\s|some\s)?\Z",
    re.IGNORECASE,
)
"""Before how far the first of a table just told is ahead."""

EARLIER_ON = re.compile(r"\b(?:had|was|were|once|before|until|earlier|then|at one point)\b")
"""In the sentence of a lead that is not the present one."""

SET_ASIDE = re.compile(
    r"\b(?:put|set|laid)\s(?:aside|by)\s\Z|\b(?:already|so far)\s(?:put\saside|set\saside|paid|"
    r"raised|spent|booked|provided|received|collected)\s\Z|\bhaving\s(?:already\s)?(?:paid|raised|"
    r"spent|booked|provided|received|collected)\s\Z",
    re.IGNORECASE,
)
"""Before what of a sum was there already."""

ALREADY_THERE = re.compile(
    r"\s(?:(?:already|so\sfar)\s)?(?:set\saside|put\saside|put\sby|laid\sby|in\shand|raised|paid|"
    r"booked|provided|collected|saved|pledged)\b",
    re.IGNORECASE,
)
"""The same, behind it."""

TOP_UP = re.compile(
    r"\b(?:book|pay|find|raise|provide|need|spend|take|record|charge|owe|add|put up)s?\s"
    r"(?:an\sextra|another|a\sfurther|an\sadditional|the\sremaining|the\sother|the\soutstanding)"
    r"\s\Z",
    re.IGNORECASE,
)
"""Before what is still wanting to make up that sum."""

COVERS = re.compile(
    r"\s(?:[^\s,;.]{1,20}\s){0,5}?(?:will\s|would\s|are\sto\s|is\sto\s|together\s){0,2}"
    r"(?:cover|covers|covered|make\sup|makes\sup|made\sup|fund|funds|finance|pay\sfor|add\sup\sto|"
    r"adds\sup\sto|account\sfor|meet|come\sto|came\sto)\s(?:the|its|that|their|a\stotal\sof|all\sof"
    r"\sthe)\s(?:full\s|whole\s|total\s|price\sof\s|cost\sof\s|bill\sof\s)?",
    re.IGNORECASE,
)
"""Between two amounts and the sum that they make up."""

AND_ANOTHER = re.compile(
    r"(?:\s(?!will\b|would\b)[^\s,;.]{1,20}){0,4}?,?\s(?:and|plus)\s(?:some\s)?"
)
"""Between those two."""

OVER_YEARS = re.compile(
    r"\s(?:over|across|during|within|spread\sover)\s(?:the\snext\s|the\scoming\s)?"
    r"(?P<years>two|three|four|five|six|2|3|4|5|6)\syears\b"
)
"""Behind a rise in all."""

THIS_YEAR = re.compile(
    r"\s(?:this\syear|next\syear|in\sthe\sfirst(?:\syear)?|at\sonce|now|from\s[A-Z][a-z]+|"
    r"immediately)\b,?\s(?:and\s|then\s|followed\sby\s|and\sthen\s){0,2}(?:another\s|a\sfurther\s)?"
)
"""Between the first step and the further ones."""

IN_EACH = re.compile(
    r"\s(?:in|for)\seach\sof\s(?:the\s)?(?:next\s|following\s|other\s|remaining\s|coming\s)?"
    r"(?P<years>two|three|four|five|2|3|4|5)\s(?:years\b|that\sfollow|following|after)"
)
"""Behind the further ones."""

YEARS = {
    word: number
    for number, words in enumerate(
        (("two", "2"), ("three", "3"), ("four", "4"), ("five", "5"), ("six", "6")), 2
    )
    for word in words
}
"""Numbers of years in words and in figures."""

WORKS_OUT = re.compile(
    r"\b(?:works?\sout\s(?:at|to\sbe)|worked\sout\sat|amounts?\sto|comes?\sto|makes?|that\sis|means?|"
    r"equals?|gives?)\s(?:about\s|some\s|roughly\s|just\s|almost\s|nearly\s)?\Z"
)
"""Before an amount per head."""

FOR_EACH = re.compile(
    r"\s(?:for\s)?(?:each\b|apiece\b|a\shead\b|per\s(?:head|person|claimant|victim|family)\b|"
    r"every\sone\b)"
)
"""Behind it."""
