"""Words by which a report says that nobody could check a claim, and of whose country a body is."""

import re

UNCHECKED = re.compile(
    r"\b(?:(?:could|can)\s*n[o']t\s(?:be\s)?(?:immediately\s|independently\s)?(?:verif|confirm|check)|"
    r"(?:no\s(?:\w+\s)?way|unable|not\s(?:been\s)?possible)\s(?:of|to)\s(?:\w+\s)?"
    r"(?:verif|confirm|check)|not\s(?:been\s)?(?:independently\s)?(?:verified|confirmed)|"
    r"(?:nothing|nobody|no\s\w+)\b[^.]{0,60}\b(?:verif|confirm|check)\w*\b[^.]{0,40}independent)",
    re.IGNORECASE,
)
"""That something could not be checked."""

A_CLAIM = re.compile(r"\b(?:claim|message|statement|text|video|post|assertion)\b", re.IGNORECASE)
"""What is checked."""

OF_COUNTRY = (("State Department", "U.S."), ("Foreign Office", "British"), ("Pentagon", "U.S."))
"""Bodies that are known by a name alone, and what says whose they are."""

INVOLVED = re.compile(r"\b(?:involve\w*|responsib\w+|behind|blame\w*|part\s+in)\b", re.IGNORECASE)
"""What a denial denies that is of the event itself."""
