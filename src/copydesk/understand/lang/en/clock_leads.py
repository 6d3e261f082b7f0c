"""Words for how far one place's clock is from another's, and for whose clock shows a time."""

import re

HOURS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(),
        start=1,
    )
} | {"an": 1}
QUARTERS = {"a quarter": 15, "three quarters": 45, "three quarter": 45}
MINUTES = {"fifteen": 15, "thirty": 30, "forty-five": 45}

_HOUR = rf"(?:\d{{1,2}}(?:\.5|½)?|{'|'.join(HOURS)})"
AMOUNT = (
    rf"(?:(?P<minutes_only>\d{{2}}|thirty|forty-five)[ -]minutes?|half an hour"
    rf"|(?P<hours>{_HOUR})(?P<half>(?: and)? a half)?"
    rf"(?: and (?P<quarters>a quarter|three[ -]quarters?))?"
    rf"(?:[ -]hours?)?(?P<half_behind> and a half)?"
    rf"(?:(?: and)? (?P<minutes>\d{{2}}|{'|'.join(MINUTES)}) minutes)?)"
)
"""A length of so many hours and minutes."""

_NAME = r"(?:the )?[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,2}"
WORLD = r"(?:GMT|UTC|Greenwich(?: [Mm]ean [Tt]ime)?|(?:[Cc]oordinated )?[Uu]niversal [Tt]ime)"

LEAD = re.compile(
    rf"(?<!quarter of )\b{AMOUNT} (?P<way>ahead|in front|behind|in advance|in arrears)"
    rf"(?: (?:of )?(?P<base>{WORLD}|{_NAME}))?"
)
""" "five hours ahead of Greenwich"."""

LED = re.compile(
    rf"\b(?P<way>leads|trails|lags|lags behind|precedes)"
    rf" (?P<base>{WORLD}|{_NAME}) by {AMOUNT}"
)
""" "trails London by five hours"."""

ADDED = re.compile(rf"\b(?P<base>{WORLD}) ?(?P<way>plus|minus|\+|-|−|–) ?{AMOUNT}(?![\w:]|\.\d)")
""" "GMT plus eight"."""

APART = re.compile(
    rf"\b(?:{AMOUNT}(?:’|')? (?P<way>difference|gap|apart|separate|earlier there|later there|"
    rf"(?:time |time-)?difference|(?:between|apart) the two)\b"
    rf"|(?:gap|(?:time )?difference)(?: between (?:the two|them))? (?:is|was|of|being) (?:then )?"
    rf"{AMOUNT.replace('(?P<', '(?P<b_')})"
)
""" "the gap is five hours", "a five-hour difference"."""

ELLIPSIS = re.compile(
    rf"\A(?:, (?:and |while |but )?| and | while | but )(?P<subject>{_NAME})"
    rf"(?:, in (?:summer|winter),?| in (?:summer|winter)| is)? {AMOUNT}(?=[,.;])"
)
""" "and Lisbon, in summer, one", behind a lead."""

KEEPS_WORLD = re.compile(
    rf"(?P<subject>{_NAME}),? (?:which |that )?(?:keeps|keep|is on|runs on|goes by|uses|stays on)"
    rf" (?:to )?{WORLD}(?! ?(?:[+−–-]|plus|minus))"
)
""" "Accra, which keeps GMT"."""

AHEAD = frozenset(("ahead", "in front", "in advance", "leads", "precedes", "plus", "+"))
BEHIND = frozenset(
    ("behind", "in arrears", "trails", "lags", "lags behind", "minus", "-", "−", "–")
)

_DAY = r"(?:,? on (?:[A-Z]\w+day|the (?:same|next|previous) day))?"
BEHIND_CLOCK = re.compile(
    rf"{_DAY},?(?: (?:in the )?(?:morning|afternoon|evening))?,?"
    rf" ?\(?(?:(?:in|by|of|at|for|on)(?: the)?(?: (?:clocks?|watches|time) (?:of|in))? )?"
    rf"(?P<place>{WORLD}|{_NAME})(?:[’']s? (?:time|clocks?)| time| clocks?| there)?\b"
)
"""What tells, behind a time, whose clock shows it: " on Thursday in Lisbon", " by GMT"."""

SAME_TIME = frozenset(
    "be reach read show keep make mean watch tune see follow listen join do have become hear "
    "correspond equal translate air run stand lie trail lag lead say go sit can "
    "will may could would must".split()
)
"""Verbs that do not put a second time later than the first: "it was 7 p.m. in Moscow"."""

OTHER_TIME = re.compile(
    r"\b(?:to|until|till|before|after|afterwards|later|earlier|then|again|between|followed|"
    r"first|second|last|next|another|and(?! (?:so |thus )?it (?:was|is)))\b|\bby\s\Z",
    re.IGNORECASE,
)
"""Words between two times by which they are not one moment."""

SAME_MOMENT_BEHIND = re.compile(
    r"(?:,|\(| –| —)? ?(?:or|that is|i\.e\.|which (?:is|was|meant)|equivalent to|namely)"
    r"(?: (?:at|only|just|already))? ?\Z"
    r"|\s?\((?:at )?\Z"
)
"""The end of what stands between two times that are one moment: ", or"."""
