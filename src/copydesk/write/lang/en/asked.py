"""Words by which a report says that somebody answers, or shows to what somebody speaks."""

import re

ANSWERING = re.compile(
    r"\b(?:asked|answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|retorted|[Ss]hown|"
    r"confronted|pressed|when\s+told|questioned)\b"
)
"""A quotation beside one of these is an answer, and means little without what it answers."""

ASKED_ABOUT = re.compile(
    r"\b[Aa]sked\s+(?:(?:her|him|them|it)\s+)?about\s+"
    r"(?P<what>(?!it\b|that\b|this\b|them\b)[\w’' -]{3,50}?)"
    r"(?=\s+(?:she|he|they|it|said|replied|answered)\b|[,.:;\"“])"
)
""" "When it asked her about the budget she replied": what the question was about."""

MEANT_THEN = ((re.compile(r"\bnext (season|year|month|week)\b"), r"the following \1"),)
"""Times as seen from the report, and as an article has them."""

UNDER_WAY = re.compile(
    r"\b(?:is|are|was|were|had\s+been|has\s+been|have\s+been)\s+(?:\w+ly\s+|still\s+|now\s+)?\w+ing\b|"
    r"\b(?:will|would|plans?|planned|intends?|intended|due|hopes?|hoped)\b"
)
"""What was so, or was meant, when somebody said so, and may be over."""
