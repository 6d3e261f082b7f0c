"""English number words, hedges, and numbers that are names."""

from copydesk.model.quantity import Bound

UNITS_AND_TEENS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split()
    )
}
TENS = {
    word: 10 * value
    for value, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
}
MAGNITUDES = {
    "hundred": 10**2,
    "thousand": 10**3,
    "lakh": 10**5,
    "lakhs": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "crores": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
}
LETTER_MAGNITUDES = {
    "k": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "bn": 10**9,
    "b": 10**9,
    "tn": 10**12,
    "trn": 10**12,
}
"""Letters that touch the number: "1.2m", "$3.4bn"."""

DOZEN = {"dozen": 12, "score": 20}

ORDINAL_UNITS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(),
        start=1,
    )
} | {"hundredth": 100, "thousandth": 1000, "millionth": 10**6}
ORDINAL_TENS = {
    word: 10 * value
    for value, word in enumerate(
        "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(),
        start=2,
    )
}
ORDINAL_SUFFIXES = frozenset({"st", "nd", "rd", "th"})

FRACTION_NOUNS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fourth": 4,
    "fourths": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "seventh": 7,
    "sevenths": 7,
    "eighth": 8,
    "eighths": 8,
    "ninth": 9,
    "ninths": 9,
    "tenth": 10,
    "tenths": 10,
    "twentieth": 20,
    "hundredth": 100,
    "hundredths": 100,
}
FRACTION_SIGNS = {
    "½": (1, 2),
    "⅓": (1, 3),
    "⅔": (2, 3),
    "¼": (1, 4),
    "¾": (3, 4),
    "⅕": (1, 5),
    "⅖": (2, 5),
    "⅗": (3, 5),
    "⅘": (4, 5),
    "⅙": (1, 6),
    "⅛": (1, 8),
    "⅜": (3, 8),
    "⅝": (5, 8),
    "⅞": (7, 8),
}

VAGUE: dict[str, tuple[float, float]] = {
    "dozens": (24, 120),
    "scores": (40, 250),
    "hundreds": (200, 2_000),
    "thousands": (2_000, 20_000),
    "millions": (2_000_000, 100_000_000),
    "billions": (2_000_000_000, 100_000_000_000),
    "trillions": (2_000_000_000_000, 100_000_000_000_000),
    "several": (3, 12),
    "few": (2, 12),
    "couple": (2, 3),
    "handful": (2, 10),
}
"""Words that give no number, as the interval an editor would let pass."""

VAGUE_TIMES = {"tens": (20, 100), "hundreds": (200, 1_000), "dozens": (24, 120)}
"""First words of "tens of thousands"."""

SETS = {"both": 2, "twin": 2, "pair": 2, "duo": 2, "trio": 3, "triplets": 3, "twins": 2}
"""Words that say how many without a number."""

NONE_WORDS = frozenset({"nobody", "none"})

MULTIPLES = {
    "twice": 2.0,
    "double": 2.0,
    "doubled": 2.0,
    "doubles": 2.0,
    "doubling": 2.0,
    "treble": 3.0,
    "trebled": 3.0,
    "trebling": 3.0,
    "triple": 3.0,
    "tripled": 3.0,
    "triples": 3.0,
    "tripling": 3.0,
    "thrice": 3.0,
    "quadruple": 4.0,
    "quadrupled": 4.0,
    "quadrupling": 4.0,
    "quintupled": 5.0,
    "halved": 0.5,
    "halves": 0.5,
    "halving": 0.5,
    "twofold": 2.0,
    "threefold": 3.0,
    "fourfold": 4.0,
    "fivefold": 5.0,
    "sixfold": 6.0,
    "sevenfold": 7.0,
    "eightfold": 8.0,
    "ninefold": 9.0,
    "tenfold": 10.0,
}
AFTER_TIMES = frozenset(
    "as the more higher larger greater bigger that what its their his her faster longer older "
    "last this".split()
)
"""What follows "three times" when it is a factor and not three occasions."""

HEDGES: dict[tuple[str, ...], Bound] = {
    tuple(words.split()): bound
    for bound, phrases in {
        Bound.AT_LEAST: "at least|no fewer than|no less than|not less than|not fewer than|"
        "a minimum of|minimum of|at the very least",
        Bound.MORE_THAN: "more than|over|upwards of|upward of|in excess of|exceeding|exceeded|"
        "above|greater than|well over|far more than|well above|higher than|topped|surpassed",
        Bound.AT_MOST: "at most|up to|as many as|as much as|no more than|not more than|"
        "a maximum of|maximum of|at the most|capped at",
        Bound.LESS_THAN: "less than|fewer than|under|below|lower than|well under|far fewer than",
        Bound.NEARLY: "nearly|almost|close to|approaching|nears|nearing|"
        "just under|just short of|a little under|"
        "slightly less than|slightly under|just below|just less than|just shy of|shy of|"
        "not quite|getting on for|slightly fewer than|virtually",
        Bound.JUST_OVER: "just over|slightly more than|slightly over|a little over|"
        "a little more than|just above|just more than|little more than",
        Bound.ABOUT: "about|around|roughly|approximately|some|an estimated|estimated|circa|c.|ca|"
        "ca.|approx|approx.|~|barely|in the region of|something like|in the order of|"
        "on the order of|or so|more or less|near|an average of|averaging",
    }.items()
    for words in phrases.split("|")
}
LONGEST_HEDGE = max(len(words) for words in HEDGES)

_AT_THE_LEAST = "at the least|at the very least|at a minimum|as a minimum|and upwards"
_AT_THE_MOST = "at the most|at the very most|at a maximum|as a maximum|or under"

AFTER_HEDGES: dict[tuple[str, ...], Bound] = {
    ("or", "so"): Bound.ABOUT,
    ("-", "odd"): Bound.ABOUT,
    ("odd",): Bound.ABOUT,
    ("or", "more"): Bound.AT_LEAST,
    ("or", "fewer"): Bound.AT_MOST,
    ("or", "less"): Bound.AT_MOST,
    ("-", "plus"): Bound.AT_LEAST,
    ("plus",): Bound.AT_LEAST,
    ("+",): Bound.AT_LEAST,
    ("and", "counting"): Bound.AT_LEAST,
    ("or", "thereabouts"): Bound.ABOUT,
    ("at", "least"): Bound.AT_LEAST,
    ("at", "most"): Bound.AT_MOST,
    **dict.fromkeys([tuple(words.split()) for words in _AT_THE_LEAST.split("|")], Bound.AT_LEAST),
    **dict.fromkeys([tuple(words.split()) for words in _AT_THE_MOST.split("|")], Bound.AT_MOST),
}
LONGEST_AFTER_HEDGE = max(len(words) for words in AFTER_HEDGES)

NAMING_NOUNS = frozenset(
    "flight route highway interstate channel article section chapter page gate room level phase "
    "stage step grade class type size platform pier runway terminal unit block sector zone area "
    "district ward precinct region group number no no. nos. nr resolution rule law act proposition "
    "prop amendment clause paragraph annex appendix schedule exhibit figure fig table item "
    "question part volume vol issue episode season series game round lap heat leg set session "
    "day week year month minute hour bus line train tram lot plot apartment flat suite floor "
    "tier division category cat formula apollo version model mark ps version track verse psalm "
    "line bay berth pool court studio hangar hall building house unit reactor well tower camp "
    "stand box seat row aisle locker cell junction exit km kilometre mile hole hurdle seed ranked "
    "rated aged age".split()
)
"""Nouns whose number names one thing: "gate 2", "chapter 11", "page 3"."""

CALENDAR_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december".split()
)
"""Capitalised words after which a number is no name: "On Monday 180 came", "On 3 May 12 left"."""

NAME_OF_NUMBER = frozenset("group gang big band house dirty famous magnificent fab".split())
"""First words of names such as "Group of Seven" and "Big Four"."""

RANGING = frozenset(
    "anything anywhere somewhere range ranges ranged ranging vary varies varied varying".split()
)
"""Words before "from 84 to 95" by which that is no change, but what may be or what there was."""

TAKING_OVER = frozenset("hand hands handed handing turn turns turned turning".split())
"""Verbs to which an "over" before a number belongs: "to hand over $2 million"."""


GOING_UP = frozenset(
    "go goes going gone went rise rises rising risen rose climb climbs climbing climbed creep "
    "creeps crept move moves moved moving push pushed jump jumped shot put bring brings brought "
    "took taken takes revised drives drove driven edged inched".split()
)
"""Verbs to which an "up to" before a number belongs: "the count has gone up to 13"."""
