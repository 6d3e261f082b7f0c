"""Words that bind a length of time to the one date that it begins or ends at."""

import re

_HEDGE = (
    r"(?:(?:about|some|nearly|almost|just|only|barely|roughly|exactly|over|well over|more than|"
    r"less than|not quite|a full|another|the next|at least)\s){0,2}"
)

FROM_OWN_DATE = re.compile(
    r"(?:,\s|\s)(?:(?:and|but|which|it|he|she|they|who)\s){0,2}"
    r"(?:(?:so|thus|therefore|then|has|had|have|since|only|therefore|in the end|itself)\s){0,3}"
    r"(?:spent|lasted|stood|ran|stayed|remained|reigned|endured|survived|governed|ruled|"
    r"(?:was|were|been|be)\s(?:gone|away|out|lost|missing|on the road|at sea|in space|under way))\s"
    rf"(?:for\s)?{_HEDGE}\Z",
    re.IGNORECASE,
)
"""Between a beginning and how long what then began lasted: "set out on 2 May and spent"."""

BEGAN_WITH = re.compile(
    r"\b(?:set out|set off|set sail|left|departed|launched|lifted off|took off|sworn in|"
    r"took office|took over|"
    r"elected|appointed|began|begun|started|opened|founded|formed|signed|moved in|"
    r"vanished|disappeared|fled|escaped|went missing|jailed|imprisoned|closed|shut|broke out|"
    r"installed|inaugurated|came to power|entered service|went into service)\b[^;.]{0,50}\Z",
    re.IGNORECASE,
)
"""Before that date."""

BY_THE_TIME = re.compile(r"\b(?:by the time|when|before)\s[^;.]{3,60}\Z", re.IGNORECASE)
"""Before a date at which something had gone on for so long."""

HAD_BEEN_SO = re.compile(
    r",\s(?:it|he|she|they|the\s[a-z-]{3,20}(?:\s[a-z-]{3,20})?)\shad\s(?:already\s|by then\s)?"
    r"(?:been|stood|lain|spent|lived|lasted|served|waited|gone)\b[^;.,]{0,30}?"
    rf"(?:\sfor)?\s{_HEDGE}\Z",
    re.IGNORECASE,
)
"""Between that date and the length."""

HAD_BEEN_OPENS = re.compile(
    r"(?:It|They|He|She|Both|The\s[a-z-]{3,20})\shad\s(?:by then\s|then\s|already\s)?"
    r"(?:been|stood|hung|lain|run|spent|lived|lasted|served|flown|sailed|worked|traded)\b"
    rf"[^;.,]{{0,30}}?(?:\sfor)?\s{_HEDGE}\Z"
)
"""What opens a sentence before how long something had gone on when what was just told happened."""

BEGINNINGS = re.compile(
    r"\b(?:approved|launched|introduced|opened|founded|began|started|built|installed|entered|"
    r"licensed|came on|went on sale|first sold|first flown|first flew|elected|appointed|sworn in|"
    r"took office|took over|set up|established|moved in|joined|unveiled|inaugurated|"
    r"commissioned|completed)\b",
    re.IGNORECASE,
)
"""What a sentence says of a beginning."""

AFTER_IN_STATE = re.compile(rf"\bafter\s{_HEDGE}\Z", re.IGNORECASE)
IN_STATE = re.compile(
    r"\s(?:in the air|in the sky|on the road|on the rails|at sea|in business|in service|in print|"
    r"on air|on the air|on the market|in existence|of flying|of trading|of service|of publication|"
    r"of business|in operation|in the trade|on the high street)\b"
)
"""Around how long something had gone on when it ended: "after 47 years in service"."""

OVER_LATER = re.compile(
    r"\b(?:over|ended|finished|settled|lifted|called off|resolved|released|freed|reopened|"
    r"back at work|put out|ended it|gave up|surrendered)\s"
    r"(?:just\s|only\s|barely\s|some\s|about\s)?"
    r"\Z",
    re.IGNORECASE,
)
"""Before how much later what began at a date was over."""
