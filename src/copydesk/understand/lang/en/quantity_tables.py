"""English words of tables: totals, scales, and headings that cannot be added up."""

import re

TOTALS = frozenset("total totals sum overall combined altogether all".split())
"""First words of a heading whose row or column is the sum of the others."""

SUBSETS = ("of which", "of whom", "including", "incl", "thereof", "among them")
"""Beginnings of headings whose row is a part of the row above."""

NOT_ADDED = frozenset(
    "average mean median rate per rank position place year season date change growth ratio margin "
    "index age price temperature speed minute percentage pct % points level high low best".split()
)
"""Words of headings whose numbers make no sum."""

SCALES = {
    "thousand": 10.0**3,
    "thousands": 10.0**3,
    "000s": 10.0**3,
    "million": 10.0**6,
    "millions": 10.0**6,
    "m": 10.0**6,
    "mn": 10.0**6,
    "billion": 10.0**9,
    "billions": 10.0**9,
    "bn": 10.0**9,
}
"""Words of headings by which the numbers below are to be multiplied."""

UNTELLING = frozenset(
    "the and of in at by on to for with as per cent percent number people persons total "
    "january february march april may june july august september october november december "
    "million billion thousand so far confirmed figure figures".split()
)
"""Words of a heading that do not tell its row from others."""

ROW_STATES = {
    word: state
    for state, words in {
        "dead": "dead deaths death killed died dying fatalities toll lives",
        "injured": "injured hurt wounded injuries hospital",
        "missing": "missing unaccounted",
        "displaced": "displaced homeless homes evacuated fled flee evacuees",
        "rescued": "rescued saved alive survivors survived",
        "arrested": "arrested detained arrests custody",
    }.items()
    for word in words.split()
}
"""Words of rows, and of sentences that speak of them, by what became of those counted."""

HELD_ROWS = dict.fromkeys("held hostage hostages captive captives captivity".split(), "captive")
"""Words of rows for those who are held."""

TOLD_STATES = {
    "rescued": (
        re.compile(r"\b(?:pulled|brought|dragged|plucked|fished)\s\Z"),
        re.compile(
            r"\s(?:(?:have|has|had|were|was|been|had been)\s){0,3}(?:(?:brought|pulled|taken|got|"
            r"dragged|fished|plucked)\s(?:out\s)?(?:alive|to safety|ashore|from the (?:sea|water|"
            r"river|rubble|wreck|debris|mud|lake))|survived\b)"
        ),
    ),
    "displaced": (
        re.compile(r"\b(?:driven|drove|forced|uprooted)\s\Z"),
        re.compile(
            r"\s(?:(?:have|has|had|were|was|been)\s){0,3}(?:(?:driven|forced|chased|flooded|burned|"
            r"bombed)\s(?:out of|from)\s(?:their\s)?homes|to leave their homes|lost their homes|"
            r"left their homes|from their homes|without a roof)\b"
        ),
    ),
    "missing": (
        re.compile(r"(?!)"),
        re.compile(
            r"\s(?:(?:have|has|had|are|is|were|still|yet|not|been)\s){0,4}"
            r"(?:to be (?:found|traced|accounted for)|been found\b|unaccounted for)"
        ),
    ),
    "injured": (
        re.compile(r"(?!)"),
        re.compile(
            r"\s(?:(?:have|has|had|were|was|been)\s){0,3}(?:taken|admitted|brought)\sto\s"
            r"(?:the\s|a\s)?(?:[a-z]{3,12}\s)?hospitals?\b"
        ),
    ),
    "acquitted": (
        re.compile(r"\b(?:clear(?:ed|ing)|let off)\s\Z"),
        re.compile(
            r"\s(?:others?\s)?(?:(?:have|has|had|were|was|been)\s){0,3}"
            r"(?:cleared|let off|found not guilty|found innocent)\b(?!\s(?:to|for|by|away|up))"
        ),
    ),
}
"""What became of people, told in other words than the state's own: before and after the count."""

ALL_OF_A_FATE = re.compile(
    r"\sof\s(?:the|those)\s(?:dead|killed|injured|wounded|missing|victims|arrested|detained|accused|"
    r"convicted|acquitted|released|freed|rescued)\s"
    r"(?:were|are|had|have|came|come|lived|live|worked|belonged|died|will)\b"
)
"""After "all three": all that the fate befell."""

ALL_VICTIMS = re.compile(r"\s(?:victims|fatalities)\s(?:were|are|had|have|came|lived|worked)\b")
"""The same of those who died."""

NEAR_MARGIN = re.compile(
    r"(?:\s(?:votes?|ballots?|points?))?\s(?:between\s(?:the\s(?:two|pair)|them)\b|in\sit\b|"
    r"(?:separat(?:e|es|ed|ing)|divid(?:e|es|ed|ing))\s|(?:apart|ahead|clear)\b)"
)
"""After a number by which one was ahead of another."""

MARGIN_OF = re.compile(
    r"\b(?:majority|margin|gap|lead|won|win|victory|beaten|defeated|lost)\s(?:just\s|only\s)?"
    r"(?:of|by)\s(?:just\s|only\s)?\Z",
    re.IGNORECASE,
)
"""Before such a number."""

MARGIN_NOUN = re.compile(
    r"\b(?:majority|margin|gap|lead)\s(?:just\s|only\s)?of\s(?:just\s|only\s)?\Z", re.IGNORECASE
)
"""Before one that may take up what was told."""

GAP_HEADINGS = frozenset("gap behind time margin deficit difference diff".split())
"""Headings of columns of how far each was behind."""

MARGIN_ROWS = re.compile(
    r"(?:majority|margin|winning margin|lead|gap)\b(?!.*\bneeded)", re.IGNORECASE
)
"""What a table calls it."""

PLACE_FIRST = re.compile(r"In (?:the )?([A-Z][\w’'-]{2,20})")
PLACE_BEHIND = re.compile(r"(?:\s[a-z]{3,12}){0,2}?\s(?:in|at|from) (?:the )?([A-Z][\w’'-]{2,20})")
"""Where a count was taken: before the sentence or behind what is counted."""

ANOTHER_DAY = re.compile(
    r"\b(?:on|by|until|late|early)\s(?:[A-Z][a-z]{2,9}day|the first|that)\b|"
    r"\b(?:at first|initially|earlier|last year|in \d{4})\b",
    re.IGNORECASE,
)
"""Before a count that is not the latest one."""

MORE_OF_THEM = re.compile(r"\b(?:more|another|further|other)\b", re.IGNORECASE)
"""Beside a count that is not the whole."""

PART_OF_THEM = re.compile(
    r"\s+(?:[\w-]+\s+){0,2}?of\s+(?:the|those|these|its|their|his|her|our)\s+(?!\d)", re.IGNORECASE
)
"""Behind a count of some: "two of the dead", "three men of those hurt"."""

FIRST_COUNTS = re.compile(
    r"\b(?:first|initial|early|earliest|preliminary)\s"
    r"(?:reports?|counts?|figures?|tolls?|estimates?|accounts?|bulletins?)\b",
    re.IGNORECASE,
)
"""In a sentence whose counts are not the latest ones."""

DONE_BY = re.compile(r"\sby\s|\sin\s(?:the\s)?first\s")
"""After a count, who did it, or when: others may have done more."""

WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")

FORMER_COUNTS = re.compile(
    r"\bhad\b[^.]{0,60}\b(?:before|previously|earlier|until\s+then)\b", re.IGNORECASE
)
"""A sentence of what had been counted before what the article tells."""

_HOUR = (
    r"(?:the\s)?(?:next\s|following\s|same\s|early\s|late\s|mid-?)?(?:noon|midday|midnight|dawn|"
    r"daybreak|sunrise|sunset|dusk|nightfall|breakfast|lunch|dinner|tea(?:-?time)|morning|evening|"
    r"night|afternoon|then|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2}(?:[:.]\d{2}|"
    r"\s?[ap]\.?m\b)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"(?=,|;|\sthat\s|\sin\sthe\s|\so[’']clock))"
)
BY_AN_HOUR = re.compile(
    rf"\bhad\s(?:already\s|only\s|been\s)?[a-z]{{3,20}}\b[^.;]{{0,40}}\bby\s{_HOUR}"
    rf"|\bby\s{_HOUR}[^.]{{0,100}}\bby\s{_HOUR}",
    re.IGNORECASE,
)
"""A sentence of counts as they stood by some hour, or by one hour after another."""

POLLED = re.compile(
    r"\b(?:exit\spolls?|polls?|pollsters?|surveys?|projections?|projected|forecasts?|forecasters?|"
    r"bookmakers|predict(?:s|ed|ions?))\b",
    re.IGNORECASE,
)
"""In a sentence of what was expected, before the count of it."""

AHEAD_OF = re.compile(
    r"\s(?:clear\sof|ahead\sof|in\sfront\sof|behind|adrift\sof|short\sof|above|below|fewer\sthan"
    r"|more\sthan)\b",
    re.IGNORECASE,
)
"""Behind an amount that one is ahead of another by: "three points clear of"."""

NOT_YET = re.compile(
    r"\b(?:will|would|could|may|might|should|must|can|cannot|shall|needs?|needed|[Ii]f|[Uu]nless"
    r"|hop(?:es?|ed|ing)|plan(?:s|ned)?|aim(?:s|ed|ing)?|expect(?:s|ed)?|wants?|wanted|tr(?:y|ies"
    r"|ied|ying)\sto|enough\sto|due\sto|about\sto|set\sto)\b"
)
"""In a clause of what is not so, or not yet."""

_NTH = r"last|final|penultimate|first|second|third|fourth|fifth|opening|closing|next|previous"
PART_OF_IT = re.compile(
    rf"\balone\b|\b(?:{_NTH})\s(?:(?:two|three|four|five|few|\d{{1,2}})\s)?(?:days?|nights?|mornings?"
    r"|evenings?|afternoons?|weekends?|weeks?|fortnight|months?|quarters?|hal(?:f|ves)|sessions?|hours?"
    r"|stages?|rounds?|rides?|legs?|laps?|climbs?|kilomet(?:re|er)s?|km|miles?)\b"
    r"|\bat\s(?:the\s)?(?:half-?time|half-?way|break|interval|turn|start|one\s(?:point|stage)"
    r"|\d{1,3}\s?(?:km|kilomet(?:re|er)s|miles))\b"
    r"|\bafter\s(?:just\s|only\s)?[\w-]{1,12}\s?(?:km|kilomet(?:re|er)s|miles|laps|stages)\b",
    re.IGNORECASE,
)
"""In a clause of a part of what a table counts, or of how things stood before it was over."""

LEAD_UNITS = {
    "point": frozenset(("point", "pt")),
    "seat": frozenset(("seat",)),
    "vote": frozenset(("vote",)),
    "goal": frozenset(("goal",)),
    "medal": frozenset(("medal", "total")),
}
"""Words of a heading whose numbers are of the unit of a lead."""

MEDALS = frozenset(("gold", "silver", "bronze"))

OF_POINTS = frozenset(("", "point"))
"""What a change is counted in where it is not what is counted: "eight points", "24 more"."""

PERSONS_OF = {
    "arrested": ("suspect",),
    "injured": ("victim", "casualty"),
    "dead": ("victim", "fatality"),
    "missing": ("victim",),
    "displaced": ("resident", "evacuee"),
}
"""Nouns in a heading that name no others than the people of whom that became."""

ON_NUMBER = re.compile(r"\b(?:on|with|at|to)\s(?:a\s(?:total|score)\sof\s)?\Z", re.IGNORECASE)
"""Before the number that several have."""

LIST_BEHIND = re.compile(
    r",?\s(?:came|come|were|are|finished|finish|ended|followed|follow|stood|stand|sat|sit|lay|lie)\s"
    r"(?:both\s|all\s)?"
)
"""Between it and those who have it: "level on 31 are"."""

ALL_OF_LIST = re.compile(
    r",?\s(?:(?:all|both|each|then|who)\s){0,2}(?:finished|finish|ended|end|stood|stand|stayed|"
    r"tied|were|are|shared\s[a-z ]{3,30}|came\s[a-z ]{3,20}|had|have|followed|follow)"
    r"(?:\s(?:level|up|tied|together|next|equal|joint\s[a-z]{3,8}))?\s(?:on|with|at)\s"
    r"|,?\s(?:all|both|each)\s(?:of\sthem\s)?(?:level\s)?(?:on|with|at)\s"
)
"""The same where they stand before it: "Bell and Ito both finished on"."""

DOCKED = re.compile(
    r"\b(?:dock(?:ed|s|ing)?|deduct\w*|forfeit\w*|penalty points|bonus points?|stripped of|"
    r"shoot-?outs?|overtime|extra time)\b",
    re.IGNORECASE,
)
"""Words of an article by which points may be others than those of wins and draws."""

STANDINGS_HEADS = {
    **dict.fromkeys(("played", "games", "matches", "p", "pld", "gp", "mp"), "played"),
    **dict.fromkeys(("won", "wins", "win", "w"), "won"),
    **dict.fromkeys(("drawn", "draws", "draw", "d", "tied", "ties", "t"), "drawn"),
    **dict.fromkeys(("lost", "losses", "defeats", "defeat", "l"), "lost"),
    **dict.fromkeys(("points", "pts", "pt"), "points"),
}
"""Heads of the columns of a league table, by what they stand for."""
