"""The words of English time expressions: what class each belongs to, and what it stands for."""

from copydesk.model.timex import Grain

MONTHS = {
    name: number
    for number, names in enumerate(
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|"
        "september sep sept|october oct|november nov|december dec".split("|"),
        start=1,
    )
    for name in names.split()
}
"""Month names and abbreviations, 1 to 12."""

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        "monday mon|tuesday tue tues|wednesday wed weds|thursday thu thur thurs|friday fri|"
        "saturday sat|sunday sun".split("|")
    )
    for name in names.split()
}
"""Weekday names and abbreviations, Monday 0."""

NEED_CAPITAL = frozenset(
    "may march mar jan jun jul august aug sep dec nov oct apr feb mon tue tues wed weds thu thur "
    "thurs fri sat sun".split()
)
"""Months and weekdays that are time words only with a capital letter."""

UNITS = {
    "sec": Grain.SECOND,
    "minute": Grain.MINUTE, "min": Grain.MINUTE,
    "hour": Grain.HOUR, "hr": Grain.HOUR,
    "day": Grain.DAY, "week": Grain.WEEK, "month": Grain.MONTH,
    "quarter": Grain.QUARTER, "year": Grain.YEAR, "decade": Grain.DECADE,
    "century": Grain.CENTURY, "millennium": Grain.MILLENNIUM, "weekend": Grain.WEEKEND,
    "annum": Grain.YEAR,
}  # fmt: skip
"""Units in the singular; a fortnight and a half-year are no TIMEX3 units."""

PLURAL_UNITS = {
    "seconds": Grain.SECOND, "secs": Grain.SECOND, "minutes": Grain.MINUTE, "mins": Grain.MINUTE,
    "hours": Grain.HOUR, "hrs": Grain.HOUR, "days": Grain.DAY, "weeks": Grain.WEEK,
    "months": Grain.MONTH, "quarters": Grain.QUARTER, "years": Grain.YEAR,
    "decades": Grain.DECADE, "centuries": Grain.CENTURY, "millennia": Grain.MILLENNIUM,
    "weekends": Grain.WEEKEND,
}  # fmt: skip

DAYPARTS = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI",
    "mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI",
    "daytime": "DT", "dawn": "MO", "dusk": "EV", "nightfall": "NI",
}  # fmt: skip

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}

DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip

SMALL = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split()
    )
}
TENS = {
    word: 10 * number
    for number, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
}
SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000}

ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
        "twentieth".split(),
        start=1,
    )
} | {"thirtieth": 30}

ZONES = {
    "gmt": 0, "utc": 0, "z": 0, "bst": 60, "wet": 0, "west": 60, "cet": 60, "cest": 120,
    "eet": 120, "eest": 180, "msk": 180, "est": -300, "edt": -240, "cdt": -300, "mst": -420,
    "mdt": -360, "pdt": -420, "hst": -600, "jst": 540, "kst": 540, "hkt": 480, "sgt": 480,
    "aest": 600, "aedt": 660, "pkt": 300, "wib": 420, "sast": 120, "eat": 180, "wat": 60,
    "cat": 120, "cst": None, "pst": None, "ist": None, "ast": None, "et": None, "ct": None,
    "pt": None, "mt": None,
}  # fmt: skip
"""Minutes east of Greenwich; None where the same letters name more than one offset.

Source: the zone abbreviations of the IANA time zone database; BST as the British press uses it.
"""

FREQUENCIES = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W",
    "fortnightly": "P2W", "monthly": "P1M", "quarterly": "P3M", "yearly": "P1Y",
    "annually": "P1Y", "biannually": "P6M", "biennially": "P2Y",
}  # fmt: skip

VAGUE = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "presently": "PRESENT_REF",
    "nowadays": "PRESENT_REF", "recently": "PAST_REF", "lately": "PAST_REF",
    "soon": "FUTURE_REF",
}  # fmt: skip

_BY_CLASS = {
    "THE": "the",
    "A": "a an",
    "LAST": "last",
    "PAST": "past",
    "PREV": "previous preceding prior",
    "NEXT": "next",
    "COMING": "coming upcoming",
    "FOLLOWING": "following ensuing subsequent",
    "THIS": "this",
    "CURRENT": "current",
    "THAT": "that",
    "SAME": "same",
    "LIKE": "corresponding comparable equivalent",
    "THESE": "these those",
    "RECENT": "recent",
    "LATEST": "latest",
    "EACH": "each every",
    "OTHER": "other",
    "AGO": "ago",
    "EARLIER": "earlier",
    "BEFORE": "before previously beforehand",
    "LATER": "later",
    "AFTER": "after afterwards afterward thereafter",
    "FROM": "from",
    "EARLY": "early",
    "LATE": "late",
    "MID": "mid",
    "START": "beginning start outset",
    "MIDDLE": "middle",
    "END": "end close",
    "OF": "of",
    "TO": "to",
    "UNTIL": "until till through",
    "AND": "and",
    "OR": "or",
    "IN": "in during within throughout around circa",
    "ON": "on",
    "AT": "at",
    "BY": "by",
    "FOR": "for",
    "SINCE": "since",
    "BETWEEN": "between",
    "HALF": "half",
    "MORE": "more additional further extra",
    "FEW": "few several",
    "COUPLE": "couple",
    "MANY": "many some countless various numerous",
    "FULL": "full whole entire straight consecutive successive solid trading working business "
    "calendar gruelling grueling",
    "LONG": "long",
    "OLD": "old olds",
    "AGED": "aged",
    "AGE": "age",
    "TODAY": "today",
    "YESTERDAY": "yesterday",
    "TOMORROW": "tomorrow",
    "TONIGHT": "tonight",
    "OVERNIGHT": "overnight",
    "NOON": "noon midday midnight",
    "OCLOCK": "o'clock",
    "AM": "am a.m a.m.",
    "PM": "pm p.m p.m.",
    "LOCAL": "local",
    "TIME": "time",
    "PER": "per",
    "TIMES": "once twice thrice",
    "TIMESX": "times",
    "FISCAL": "fiscal financial",
    "PERIOD": "period",
    "FUTURE": "future",
    "NEAR": "near foreseeable",
    "FORTNIGHT": "fortnight fortnights",
    "WHILE": "while",
    "REGION": "eastern central mountain pacific atlantic",
}

LEXICON: dict[str, tuple[str, object]] = {
    **{word: (name, word) for name, words in _BY_CLASS.items() for word in words.split()},
    **{word: ("UNIT", unit) for word, unit in UNITS.items()},
    **{word: ("UNITS", unit) for word, unit in PLURAL_UNITS.items()},
    **{word: ("DAYPART", code) for word, code in DAYPARTS.items()},
    **{word: ("SEASON", code) for word, code in SEASONS.items()},
    **{word: ("DECADE", number) for word, number in DECADES.items()},
    **{word: ("NWORD", number) for word, number in (SMALL | TENS | SCALES).items()},
    **{word: ("ORD", number) for word, number in ORDINALS.items()},
    "second": ("SECOND", 2),
    **{f"q{number}": ("QN", number) for number in range(1, 5)},
    "h": ("UNITS", Grain.HOUR),
    "s": ("UNITS", Grain.SECOND),
    **{word: ("ZONE", offset) for word, offset in ZONES.items()},
    **{word: ("FREQ", value) for word, value in FREQUENCIES.items()},
    **{word: ("VAGUE", value) for word, value in VAGUE.items()},
}

MEASURED = frozenset(
    "people men women children troops soldiers dollars pounds euros feet metres meters miles "
    "kilometres kilometers km kg tons tonnes barrels percent per jobs homes members others more "
    "million billion votes seats cars workers employees units shares copies rpm acres points "
    "calories words residents students civilians refugees prisoners police officers".split()
)
"""Words after which a four-digit number before them is no year."""

COUNTING = frozenset(
    "number no nos flight room route highway nearly approximately than almost another model "
    "total boeing airbus page psalm channel article section resolution class lot bus train "
    "interstate least additional exactly estimated".split()
)
"""Words before which a four-digit number after them is no year."""

YEAR_BEFORE = frozenset(
    "in since by until till during before after from between through of circa around the a an "
    "and or to his her its their our my this early late mid for on".split()
)
"""Words that may stand before a year."""

YEAR_ALWAYS = frozenset("in since by until from between and of circa".split())
"""Words after which a figure from 1400 on is a year, however old."""

NO_LENGTH = frozenset(
    "early small late wee rush office opening peak visiting closing business".split()
)
"""Words before which "hours" or "days" are no length of time: "the small hours"."""

EACH = frozenset("a per each every".split())
TURNS = frozenset("day week month year season".split())
"""What so many hours or days are of, which is no length but how often: "seven days a week"."""

PREPOSITIONS = frozenset("of to for and or on".split())
"""Words that may stand between a counting word and its figure: "a total of 1950"."""

PRICED = frozenset(
    "shares share stock stocks price prices index points percent cent cents rate rates odds yield "
    "dollar dollars euro euros pound pounds yen rupees traded trading closed % $ £ € seconds "
    "metres meters average ratio score magnitude".split()
)
"""Words near which "at 12.50" is a price or a measure, not a time."""
