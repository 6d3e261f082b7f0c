"""Words that tie one time to another."""

SINCE = frozenset("since from in".split())
"""Prepositions under which a date is the far end of a stretch: "a wait since 1987"."""

REACHING_BACK = (
    r"(?:since|(?:go(?:es|ing)?|went|dat(?:es|ed|ing)|stretch(?:es|ed|ing)|reach(?:es|ed|ing)|"
    r"extend(?:s|ed|ing)?)\s(?:all the way\s)?(?:back\s)?(?:to|from)|back (?:to|in)|"
    r"(?:that|which) (?:began|started|opened) in|(?:begun|started) in)"
)
"""What stands between a stretch and the date it began: "a wait that went back to 1987"."""

ANAPHORS = r"(?:that|this|it|which|those|these|the last one|the previous one)"
"""Subjects that take up the event just told."""

AHEAD = frozenset(
    "ahead upcoming approaching next will would nears nearing approaches looming prepares "
    "preparing plans planned planning due forthcoming eve run-up until before soon".split()
)
"""Words by which an anniversary has not come yet."""

ROUND_ANNIVERSARIES = {
    "centenary": 100,
    "centennial": 100,
    "bicentenary": 200,
    "bicentennial": 200,
    "tercentenary": 300,
    "tricentennial": 300,
    "quatercentenary": 400,
    "sesquicentennial": 150,
    "sesquicentenary": 150,
}

TENS_ORDINALS = {
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
    "hundredth": 100,
}

AT_THAT_AGE = frozenset(
    "who was is were has had and or but with whose which that when where said died built born "
    "founded opened made won took became from to".split()
)
"""Words at which the noun phrase of an age has ended."""
