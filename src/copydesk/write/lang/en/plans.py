"""English words by which a report tells what was still to come."""

import re

AHEAD = re.compile(
    r"^(?:will|shall|(?:is|are|was|were)\s+(?:still\s+)?(?:to|due|set|scheduled|expected|planned|likely)"
    r"|(?:has|have|had)\s+been\s+(?:called|scheduled|planned|set|announced)|plans?|intends?|hopes?"
    r"|expects?)\b"
)
"""How the verb group of a plan begins."""

TO_COME = re.compile(r"^(?:to|due|set\s+to|expected\s+to)\s")
"""How what stands behind a form of "be" begins in a plan: "is | to be closed"."""

TERMS = frozenset(
    "apply bring carry continue cost cover earn get keep last pay receive run".split()
)
"""What an agreement or an offer gives, which holds though its report is old."""

UNTIL = re.compile(r"\buntil\s+(?:an?|the|his|her|its|their|he|she|it|they)\b")
"""That something lasts until another thing happens, of which no day is given."""

IF_IT_COMES = re.compile(r"\b(?:if|unless)\s")
"""That something comes under a condition, of which a later report may tell how it went."""
