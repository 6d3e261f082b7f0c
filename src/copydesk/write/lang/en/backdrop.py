"""English words that tell the background from the event."""

import re

LASTING = re.compile(r"(?:is|are|has|have)\Z|(?!was\b)[a-z]+s\Z")
TIMED = re.compile(r"\d(?::\d\d)?\s?[ap]\.?m\b|\bminutes?\b", re.IGNORECASE)
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
CLAIMING = re.compile(r"\b(?:blam|accus|claim|den(?:y|ied)|held)\w*")
