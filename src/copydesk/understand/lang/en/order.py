"""Words for beginnings and ends."""

import re

LEAD = 100
"""Code points before a time in which its verb or its subject is looked for."""

BEGIN = re.compile(
    r"\b(?:left|set sail|took off|moved in|came in|jailed|imprisoned|detained|arrested|"
    r"arrived|joined|entered|closed|shut|began|begun|started|"
    r"opened|commenced|launched|founded|broke out|took office|"
    r"was born|were born|set out|set off|departed|kicked off|took effect|elected|appointed)\b"
    r"[^;.]{0,60}\Z",
    re.IGNORECASE,
)
"""A beginning, before its date."""

END = re.compile(
    r"(?![^;.]{0,60}\b(?:having|had|after|whose|father|mother|brother|sister|over|for|into|one|that|"
    r"who|which|site)\b)"
    r"(?:,?\s(?:and|but|then|until it|before it)\s[^;.,]{0,30}|,\s)"
    r"\b(?:left|moved out|departed|ended|finished|closed|concluded|wound up|dissolved|"
    r"died|stepped down|left office|returned|arrived|reopened|expired|was over|"
    r"came to an end|to end|landed|docked|graduated|married|completed|restored|lifted|"
    r"released|freed|retired|stood down|resigned|quit|stepped aside|opened again|broke up|"
    r"came back|was restored)\b"
    r"[^;.]{0,30}\s(?:on|in|by|at)\s",
    re.IGNORECASE,
)
"""What stands between the date of a beginning and the date of its end."""

MOVED = re.compile(
    r"\b(?:forward|moved?|shift\w*|cut|lower\w*|target|deadline|fell|rose|fall\w*|drop\w*|levels?|"
    r"down|compar\w*|revis\w*|brought|push\w*|back)\b",
    re.IGNORECASE,
)
"""Words by which two times are not the ends of a stretch: "moved from 2035 to 2030"."""

ANOTHER = re.compile(
    r"\b(?:another|first|third|series|wave|since|began|earlier|previous|previously|separate|separately|similar|also|"
    r"further|other|last year|years? ago|unrelated|a week before|days before|days earlier)\b",
    re.IGNORECASE,
)
"""Words by which a sentence may tell of another event of the same kind."""

REACTION = re.compile(
    r"\b(?:said|says|told|condemned|announced|urged|called|vowed|promised|warned|visited|mourned|"
    r"denied|confirmed|claimed|blamed|accused|reported|investigat\w+|met|discussed|published|"
    r"released|charged|arrested|agreed|asked|demanded|offered|praised|criticised|criticized)\b",
    re.IGNORECASE,
)
"""Verbs of reaction: a day beside them is the day of the reaction, not of the event."""

POSSESSED = re.compile(r"['’]s\s((?:[a-z]{3,20}\s)?[a-z]{3,20})\b")
"""What a weekday's possessive belongs to: "Thursday's flight"."""

FOLLOWED = re.compile(
    r"(?:It|This|That|He|She|They|The [a-z]{3,15}) (?:was|were) (?:then |soon )?followed (?:in|on) "
)
"""The opening of a sentence that tells what came next."""
