"""English words that say where in a ranking something stands, without a superlative."""

import re

from copydesk.understand.lang.en.superlatives import COMPARATIVES

_MORE = "|".join(
    word.replace(" ", r"\s")
    for word in sorted(COMPARATIVES, key=len, reverse=True)
    if word not in ("more", "further")
)
_LATER = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"

NONE_ABOVE = re.compile(
    r"\b(?:no|nobody|none|nowhere|not\sone)\b(?!\s(?:more|longer|less|later|fewer|sooner)\b)"
    rf"(?![^.;,]*\b(?:except|but|apart|other)\b)[^.;,]{{0,70}}?\b({_MORE}|more)\b"
    r"[^.;,]{0,40}?\sthan\b",
    re.IGNORECASE,
)
"""It is at the top: "there is no larger bank than", "nobody employs more people than"."""

PLACED_ABOVE = frozenset("higher better faster quicker".split())
"""Comparatives by which a NONE_ABOVE speaks of a place in a table or a race."""

NEVER_SO = re.compile(
    r"\bnever\b[^.;,]{0,60}\b(?:so|as|such)\s(?!far\b|long\sas\b|soon\b|well\b)\w+", re.IGNORECASE
)
"""It is at the top for all time: "never before had they lost so much"."""

SOME_ABOVE = re.compile(
    r"\b(?:(?:others?|several|another|some|at\sleast\sone|there\s(?:are|is))\b[^.;,]{0,60}?"
    r"|(?:an?|two|three|four)\s[\w-]+[^.;,]{0,40}?\s(?:even|still\sbe)\s)"
    rf"\b({_MORE})\b",
    re.IGNORECASE,
)
"""It is not at the top: "other towers of greater height have survived"."""

OTHERS_BEFORE = re.compile(
    r"\b(?:others?|several|another|many|at\sleast\sone|had\soften)\b[^.;]{0,100}?"
    r"\b(?:before|earlier|previously|already)\b"
    r"|\bhad\s(?:(?:already|previously|once|often)\s)?(?:been\s)?\w+[^.;,]{0,60}?"
    r"\b(?:before|previously|in\searlier\s\w+|on\s(?:several\s)?earlier\s\w+)"
    r"(?=[.;,]|\s?\Z|\salready\b|\son\s\w+)",
    re.IGNORECASE,
)
"""It is not the first: "other women had led it before her"."""

NOT_TOP = re.compile(
    r"\b(?:is|was|are|were)(?:\snot|n['’]t)\s(?:quite\s)?(?:the|a|its|their|his|her)\s"
    r"(first|record|earliest|\w{2,12}est|worst|best|most\s\w+)\b",
    re.IGNORECASE,
)
"""The same in plain words: "is not the first"."""

LOWER_PLACE = re.compile(
    rf"\b(?:came|comes|finish\w*|ended\sup|ranked|placed)\s(?:in\s|only\s|a\s)?(?:{_LATER}|last)\b"
    rf"|\b(?:{_LATER}|bottom)(?:-placed|\splace\b|\sclub\b|\steam\b)",
    re.IGNORECASE,
)
"""It stands lower in a table or a race: "came second to", "third-placed"."""

A_FIRST = re.compile(
    r"\bfirst(?:\stime\b|-?\s?ever\b|(?:\s(?!half|round|day)[\w-]+){1,4}?\sto\b|\s(?:woman|man|person)\b)",
    re.IGNORECASE,
)
"""It is the first, said of what a report is about."""

DENIED = re.compile(r"\b(?:no|not|never|nor|nobody|none|neither|without)\b|n['’]t\b", re.IGNORECASE)
