"""English words by which a report credits the agency or outlet that wrote it.

The patterns read a line in which the names of other outlets are masked, as in `relays`.
"""

import re

from copydesk.understand.lang.en.relays import OUTLET, OWN

_O = f"(?<!{OUTLET}){OUTLET}++"
_PLACE = r"[A-Z][\w.'’-]*(?:[ -][A-Z][\w.'’-]*){0,3}"

_WORK = (
    r"(?:article|column|content|copy|dispatch|item|material|piece|post|report|reporting|statement|"
    r"notice|release|communiqu[eé]|bulletin|announcement|press release|story|text|translation|"
    r"version|words)"
)
_OPENER = (
    r"(?:(?:by|from|via|source|text|words|story|report|copy|reporting by|with|©|"
    r"copyright(?: \d{4})?|©(?: \d{4})?)\s*:?\s+"
    r"(?:our (?:correspondents?|partners?|colleagues?|friends?) (?:at|of|from|with)\s+)?)"
)
_NAMED = (
    rf"(?:the\s+)?(?P<outlet>{_O})\s*(?:news agency|agency|news service|newsroom|"
    rf"staff(?: writers?| reporters?)?|reporters?|correspondents?|wire|report)?"
)
_WHERE = rf"(?:in|at|from)\s+(?:the\s+)?{_PLACE}"
HEAD = re.compile(
    rf"^\W*{_OPENER}?{_NAMED}\s*(?:[,;]?\s*{_WHERE})?\s*(?P<rest>\W*$|[,|/–—;(-][^.]*\W*$)",
    re.IGNORECASE,
)
"""A line at the head that is a credit: "Gulf Wire, Kerman", "From Gulf Wire in Kerman"."""

FOOT = re.compile(
    rf"^\W*(?:{_OPENER}{_NAMED}\s*(?:[,;]?\s*{_WHERE})?\s*(?:\W*$|[,|/–—;(-][^.]*\W*$)"
    rf"|(?:the\s+)?(?P<alone>{_O})\W*$)",
    re.IGNORECASE,
)
"""A line at the foot that is a credit: "Source: Gulf Wire"."""

PLACED = re.compile(
    rf"^\W*[^\W\d_][\w .,'’/–—-]{{1,60}}[(/|]\s*(?P<outlet>{_O})\s*[)/]?\W*$"
    rf"|^\W*[Aa]n?\s+(?P<piece>{_O})\s+{_WORK}\W*$",
)
"""A dateline that stands alone: "SERUWAY (Archipelago Wire)"."""

BYLINE = re.compile(
    rf"(?:,|\bfor|\bof|\bat|\bvia|\band|/|\||-|–|—|\()\s+(?:the\s+)?(?P<outlet>{_O})"
)
"""A byline of a person that names the outlet: "By Jane Doe, Gulf Wire"."""

_GIVEN = (
    r"(?:provided|supplied|written|produced|issued|released|filed|compiled|furnished|distributed|"
    r"syndicated|licensed|prepared)"
)
_TAKEN = (
    r"(?:translated|adapted|condensed|abridged|shortened|taken|excerpted|edited|cut|rewritten|"
    r"reworked|derived)"
)
_AGAIN = r"(?:re-?published|reprinted|reproduced|re-?posted|cross-?posted|re-?used|carried)"
_THIS = rf"(?:this|the (?:above|following|original)|our)\s+(?:\w+\s+){{0,2}}?{_WORK}"
NOTE = re.compile(
    rf"\b(?:(?:copy|text|story|report|article|content|material|words|translation)\s+"
    rf"(?:{_GIVEN}\s+)?(?:by|from|courtesy of|via|©):?"
    rf"|(?:first|originally|previously)\s+(?:\w+\s+){{0,2}}?(?:published|appeared|printed|run|ran)"
    rf"|{_THIS}[^.;]{{0,40}}?\b(?:by|from|in|on|to|of|belongs to|©)"
    rf"|{_AGAIN}\b[^.;]{{0,40}}?\b(?:by|from|of|with)"
    rf"|{_GIVEN}\s+(?:\w+\s+){{0,3}}?(?:by|from)"
    rf"|{_TAKEN}\s+(?:\w+\s+){{0,4}}?(?:from|of)"
    r"|(?:by|with)\s+(?:the\s+)?(?:kind\s+)?(?:permission|arrangement|courtesy|agreement)"
    r"\s+(?:of|with|from)"
    rf"|under licen[cs]e from|copyright|source\s*:|courtesy of"
    r"|^\W*(?:extracts? |excerpts? |full text )?(?:from|of)?\s*(?:an?|the)?\s*(?:\w+\s+)?"
    rf"{_WORK}\s+"
    rf"(?:issued\s+|released\s+|published\s+|made\s+)?(?:by|from|of))"
    rf"[^.;]{{0,30}}?(?P<outlet>{_O})"
    rf"|(?:©|\(c\))\s*(?:\d{{4}}\s+)?(?:the\s+)?(?P<holder>{_O})"
    rf"|\bthis is an?\s+(?P<piece>{_O})\s+{_WORK}"
    rf"|^\W*(?:the\s+)?(?P<taken>{_O}),\s*(?:{_TAKEN}|{_AGAIN})\b"
    rf"|^\W*(?:the\s+)?(?P<whose>{_O})(?:'s|’s)?\s+(?:\w+\s+){{0,2}}?{_WORK}\b[^.]{{0,40}}\b(?:edited|"
    rf"shortened|abridged|adapted|headline|style|{_AGAIN}|condensed|in full|in part|cut)",
    re.IGNORECASE,
)
"""A note that says whose text it is: "Copy supplied by Meseta Press"."""

NO_NOTE = re.compile(
    r"\b(?:said|says|told|according to|reported|denied|confirmed|added|announced|will|would|"
    r"killed|died|was|were|has|had|have)\b",
    re.IGNORECASE,
)
"""Words of a sentence that reports; notes that credit have them only in set phrases."""

NOTE_SUBJECT = re.compile(
    rf"^\W*(?:{_THIS}|{_WORK}\s+(?:was|has|is)|it (?:was|is)|(?:first|originally) )", re.IGNORECASE
)
"""How a note in a full sentence begins: "This article was first published by"."""

STATED = re.compile(
    r"\W*(?i:from|full text of|extracts? from|shortened from|taken from|based on|notice from|"
    r"this is)\s+(?:an?|the)?\s*(?:press |news |public )?(?:statement|release|communiqu[eé]|notice|"
    r"announcement|bulletin|media release)?\s*(?:issued |released |published |given )?"
    r"(?:by|from|of)\s+(?:the\s+)?"
    r"(?P<body>[A-Z][\w&'’-]+(?:\s+(?:of|for|the|and|on|de|[A-Z][\w&'’-]+)){1,8})",
)
"""A note that says whose statement it prints."""

GAVE_PART = re.compile(
    r"\b(?:contribut\w+|additional (?:reporting|material|information)|with (?:\w+ ){0,2}?"
    r"(?:inputs?|files?|material|reporting|information|contributions?|help|agenc\w+|wires?)|"
    rf"(?:staff|{OWN}+)\s*(?:and|,|/|&|with)|and (?:agencies|wires?|staff)|"
    r"some (?:material|of this))",
    re.IGNORECASE,
)
"""A note by which others gave part of a report, not the whole."""

PICTURES = re.compile(
    r"\b(?:photo\w*|pictured?s?|images?|video|footage|graphics?|maps?|illustrations?|caption|"
    r"getty|cartoon|chart)\b",
    re.IGNORECASE,
)
"""A note about pictures."""

SIGNED = re.compile(
    rf"[.!?…][”’\"')]{{0,2}}\s*(?:[(\[]\s*|[–—-]{{1,2}}\s*|/\s*)(?:with\s+)?(?P<outlet>{_O})"
    r"\s*[)\]/]?\s*$"
)
"""The end of a report that is signed: "— Reuters", "(AP)"."""
IN_BRACKETS = re.compile(rf"[(\[/]\s*(?P<outlet>{_O})\s*[)\]/]")
"""An agency in brackets in the first sentence."""

IN_URL = re.compile(r"/(?:wires?|agency|agencies|syndicated)/([a-z-]{2,30})/")
"""The part of a page's address that says that an agency wrote it."""

NO_AGENCY = frozenset(
    "file photo photos video live update updated urgent analysis opinion exclusive local utc gmt "
    "est edt bst cet inc ltd plc nyse nasdaq aet".split()
)
"""Words in brackets in a dateline that name no agency."""
