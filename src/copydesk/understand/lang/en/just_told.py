"""Words by which a length of time is said of what the sentence before told."""

import re

OPENING = re.compile(
    r"(?:So\s|And\s|In all,?\s)?"
    r"(?:That|This|It|All (?:this|that|of it)|The whole (?:thing|business))"
    r"(?:['’]s|\sis|\swas|\stook|\smakes|\smade|\slasted|\scame|\smeans|\smeant|\shad taken)\s"
    r"(?:(?:just|only|barely|about|some|almost|nearly|fully|a full|all of|exactly|over|in all)\s)*",
    re.IGNORECASE,
)
"""What opens such a sentence, before the length."""

COUNTS_ON = re.compile(
    r"\s(?:after|before|since|until|later|earlier|than|from|short|ahead|behind|late|early|longer|"
    r"shorter|more|less|faster|slower|each|a day|a week|per)\b"
)
"""Behind a length that counts from something else, or compares."""

SINCE_DATED = re.compile(
    r"[^,;.]{3,40}?\b(?P<way>after|before)\s[^;.]{3,80}?,\s(?:on|in)\s(?:the\s)?", re.IGNORECASE
)
"""From a length to the date of what it counts from."""

DRAWN = re.compile(
    r"(?:,\swhich\s(?:[a-z]+\s)?(?:gave|gives|left|leaves|made|makes|means|meant|allowed|is|was)|"
    r",\s(?:giving|leaving|making)|;\s(?:that|this)\s(?:gave|left|is|was|makes|made)|\bso that|"
    r"\b(?:reduced|cut|narrowed|brought|trimmed|shrank|lowered|increased|stretched|extended|raised|"
    r"widened)\b[^.;]{0,40}\sto)\b[^.;]{0,40}\Z",
    re.IGNORECASE,
)
"""Before a length that follows from two told before."""
