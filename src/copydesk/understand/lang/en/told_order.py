"""Words by which what one sentence tells came before or after what the one before it tells."""

import re

_BACK = (
    r"(?P<what>(?:that|this|these|those|the|his|her|its|their|such)\s[^,;:.()]{3,60}|it|this|that)"
)
_CAUSES = (
    r"(?:led (?:directly |straight )?to|prompted|triggered|provoked|sparked|caused|"
    r"paved the way (?:for|to)|brought about|set off|gave rise to|resulted in)(?! by)"
)
_REPLY = r"(?:response|reply|answer|reaction|retaliation|protest|revenge)"

EARLIER_THAN = re.compile(
    rf"\b(?:ahead of|before|prior to|in advance of|in time for|preceded|heralded|foreshadowed|"
    rf"anticipated|{_CAUSES}) {_BACK}",
    re.IGNORECASE,
)
"""What stands before it came earlier than what it names."""

LATER_THAN = re.compile(
    rf"(?<!until )(?<!day )\b(?:after|following|in the wake of|on the heels of|in consequence of|"
    rf"past|once|in {_REPLY} (?:to|for|at|against|over)|because of|as a result of|"
    rf"(?:prompted|triggered|provoked|sparked|caused|followed) by|came after|followed(?! by)|"
    rf"too late (?:for|to stop|to prevent|to save)) "
    rf"(?:reading |receiving |hearing (?:of )?|learning (?:of )?|seeing )?{_BACK}",
    re.IGNORECASE,
)
"""What stands before it came later than what it names."""

_SUBJECT = r"\A(?P<what>(?:That|This|The|His|Her|Its|Their)(?: [\w’'-]+){1,4}?|It|This|That) "
SUBJECT_EARLIER = re.compile(
    rf"{_SUBJECT}(?:had |then |in turn )?(?:{_CAUSES}|preceded|was (?:soon |then )?followed by|"
    r"was (?:the|a|an) (?:signal|trigger|cue|reason|cause|spark|catalyst|pretext) for|"
    r"(?:came|was made|was told|happened) (?:\w+ )?before)\b"
)
"""The event brought back came earlier than what stands behind it."""

SUBJECT_LATER = re.compile(
    rf"{_SUBJECT}(?:had |then )?(?:followed|came (?:\w+ )?(?:after|in {_REPLY} to|on the heels of)|"
    rf"was (?:a|the|an|his|her|its|their|in) {_REPLY} to|resulted from|"
    r"was (?:prompted|triggered|provoked|sparked|caused|preceded) by)\b"
)
"""The event brought back came later than what stands behind it."""

AFTERWARDS = re.compile(
    r"\b(?:afterwards?|thereafter|subsequently|only then|only later)\b", re.IGNORECASE
)
BEFOREHAND = re.compile(
    r"\b(?:beforehand|(?:by|before) (?:then|that (?:time|date|point|day|hour))"
    r"(?=,? (?:\w+ ){0,4}(?:had|already)|,)|had (?:\w+ ){0,2}already|had beaten \w+ to it)\b",
    re.IGNORECASE,
)
"""Words that put an event before or after the one just told, without naming that."""

NO_ORDER = re.compile(
    r"\b(?:will|would|if|unless|should|(?-i:may)|might|could|every|each|until|till|not|never|no|plans?|"
    r"planned|due|expected|hopes?|earlier|later|another|second|next|previous|again|says?|said that|"
    r"between|since)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Words by which an order is of plans or habits, is denied, or is of other events."""

SHELLS = frozenset(
    "announcement decision move order ruling verdict statement news warning "
    "agreement step incident event cut-off ban dismissal sacking arrest closure capture "
    "takeover departure resignation collapse blast explosion attack raid crash walkout stoppage "
    "handover signing disclosure revelation request complaint "
    "letter call alarm alert notice".split()
)
"""Nouns by which a sentence takes up, with "the", what the one before it tells."""
