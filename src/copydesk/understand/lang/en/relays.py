"""English words by which a report says that it has its information from another outlet.

The patterns read a sentence in which the names of other outlets are masked as `OUTLET`, nouns
that point back to one ("the paper") as `ANAPHOR`, and the report's own outlet as `OWN`, letter by
letter, so that offsets stay.
"""

import re

OUTLET, ANAPHOR, OWN = "\ue000", "\ue001", "\ue002"
_O = f"(?<![{OUTLET}{ANAPHOR}])[{OUTLET}{ANAPHOR}]++"
_OF = r"(?:'s|’s|'|’)?"

_TYPE = (
    r"(?:news(?:paper|letter|room|wire)?|daily|weekly|agency|broadcaster|channel|magazine|web|"
    r"site|website|station|network|programme|program|blog|tabloid|outlet|wire|service|television|"
    r"tv|radio|paper|portal|publication)"
)
_REPORT = (
    r"(?:account|article|bulletin|correspondents?|coverage|dispatch|investigation|interview|"
    r"journalists?|live|page|piece|reporters?|reporting|reports?|sources?|story|version)"
)
_PIECE = (
    r"(?:account|analysis|article|coverage|dispatch|exclusive|interview|investigation|piece|poll|"
    r"report|reporting|story|survey)"
)
_FILL = (
    rf"(?:(?:the|a|an|its|his|her|their|our|by|in|from|of|on|at|with|to|local|state|state-run|"
    rf"national|regional|business|trade|sister|partner|rival|sports?|financial|public|private|"
    rf"colleagues|partners|friends|an?other|exclusive|recent|earlier|that|which|ran|appeared|"
    rf"published|printed|last|yesterday(?:'s|’s)|night(?:'s|’s)|{_TYPE}|{_REPORT}|(?-i:[A-Z])[\w-]{{1,20}}(?:['’]s)?)\s+){{0,6}}"
)
_NEAR = r"(?:[\w'’-]{1,30}\s{1,9}){0,5}?"
_ADVERB = (
    r"(?:(?:also|first|later|has|had|then|earlier|itself|previously|further|separately|though|"
    r"however|too|added|today|yesterday|on \w{3,9}|which \w+),?\s+){0,3}"
)
_SAYS = (
    r"(?:add(?:s|ed)?|attribut\w{1,3}|broke|calculate[sd]?|carrie[sd]|cite[sd]?|claim(?:s|ed)?|"
    r"count(?:s|ed)?|describe[sd]?|does admit|establish(?:es|ed)|estimate[sd]?|finds?|found|"
    r"gave|gives?|has (?:it|more|the|this|two|its) \w+|learn(?:s|ed|t)?|list(?:s|ed)?|"
    r"name[sd]?|note[sd]?|obtained|"
    r"pieced|points? out|publishe[sd]|puts?|quote[sd]?|recall(?:s|ed)?|reckons?|records?|"
    r"report(?:s|ed)?|reveal(?:s|ed)?|said|saw|saying|says?|shows?|tells|thinks|told|"
    r"understands?|understood|writes|wrote)\b"
)

RELAYS = re.compile(
    rf"(?:\b(?i:according to|citing|cit(?:es|ed)|quot(?:es|ed|ing)(?: by| in)?|report(?:s|ed)? by|"
    rf"reports? (?:by|in|from)|reporting (?:by|from)|told|tells|telling|interview (?:with|to|in)|"
    rf"spe(?:aking|aks) to|spoken? to|spoke (?:to|with)|talked to|talking to|interviewed by|"
    rf"seen by|obtained by|published (?:by|in|on)|revealed (?:by|in)|broken by|by way of|"
    rf"courtesy of|via|thanks to|relayed by|remarks to|comments to|statement to|writing in|"
    rf"wrote in|appeared in|carried (?:by|in)|as|per|by)|"
    rf",[”\"’']? (?:says|said|reports|reported|writes|wrote|notes)(?= (?:the )?{_O}))"
    rf"\s+{_FILL}(?P<before>{_O})"
    rf"|(?P<after>{_O}){_OF}(?:\s+{_TYPE}){{0,2}}(?:,[^,.;]{{1,60}},)?\s+{_ADVERB}{_SAYS}"
    rf"|(?P<own>{_O})(?:'s|’s)\s+(?:\w{{1,30}}\s{{1,9}}){{0,2}}(?:{_REPORT}|website)\b"
    rf"|(?P<piece>{_O})\s+{_PIECE}\b",
)
"""A sentence that passes on what an outlet said."""

NOT_RELAYS = re.compile(
    rf"{_O}{_OF}[^.]{{0,40}}\b(?:wrong|wrongly|false|falsely|incorrect\w*|inaccura\w+|untrue|"
    rf"mistaken\w*|erroneous\w*|retract\w*|apolog\w+|misreport\w*|misquot\w*|mislead\w*|misled|"
    rf"misstate\w*|baseless|fabricat\w+|withdr[ae]wn?|debunk\w+|made up|garbled|exaggerat\w+|"
    rf"overstat\w+|journalists were|(?:said|says|announced) (?:it|its|in a statement|that it)\b)"
    rf"|\b(?:contrary to|unlike|den(?:y|ies|ied|ying)|refut\w+|disput\w+|reject\w+|dismiss\w+|"
    rf"debunk\w+|contradict\w*|correct(?:s|ed|ing)|sue[sd]?|suing|criticis\w+|criticiz\w+|"
    rf"mistaken\w*|at odds with)\s+{_NEAR}(?:{_O}|(?:\w{{1,30}}\s{{1,9}}){{1,3}}{_NEAR}{_O})"
    rf"|\bdeclin\w+ to (?:comment|answer|speak)[^.]{{0,30}}{_O}"
    rf"|\b(?:photo\w*|picture|image|video|footage|graphic|map|illustration)s?\b[^.]{{0,25}}{_O}",
    re.IGNORECASE,
)
"""A sentence that names an outlet and does not pass on its report: it corrects it, say."""

_DERIVED = (
    r"(?:abridged|adapted|based|borrowed|collected|com(?:es?|ing)|came|compiled|condensed|culled|"
    r"derived|distilled|drawn|excerpted|extracted|gathered|gleaned|lifted|made|originat\w+|paraphrased|"
    r"repeated|reprinted|republished|reproduced|rest(?:s|ed|ing)?|rewritten|shortened|"
    r"stems?|summari[sz]ed|taken|translated|reworked|cribbed|relies|rely|drawing|leans?)"
)

_PIECE_OR_FOUND = rf"(?:{_PIECE}|found|reported|says|said|reports|learned)"
DERIVES = re.compile(
    rf"\b{_DERIVED}\s+(?:\w+\s+){{0,4}}?(?:from|on|upon|by)\s+{_FILL}(?P<from>{_O})"
    rf"|(?P<which>{_O}){_OF}[^.;]{{0,60}}\b(?:from|on|upon|by) wh(?:ich|om|ose)\b"
    rf"[^.;]{{0,60}}\b{_DERIVED}"
    rf"|\b(?:summary|digest|pr[eé]cis|paraphrase|abridgement|translation|version|excerpts?|"
    rf"extracts?|courtesy|r[eé]sum[eé]) of\s+{_NEAR}(?P<of>{_O})"
    rf"|\b(?:owe|owed|debt|credit|indebted|thanks)\b[^.;]{{0,60}}\bto\s+{_NEAR}(?P<owed>{_O})"
    rf"|(?:^|[:;]\s+)\W*(?:all|everything|what|whatever|"
    rf"the (?:work|reporting|facts|figures))\b[^.;]{{0,80}}"
    rf"\b(?:is|are|was|were|comes?|belongs?)\s+(?:\w{{1,30}}\s{{1,9}}){{0,2}}?"
    rf"(?:(?:to|by)\s+)?{_FILL}(?P<whose>{_O})"
    rf"(?:'s|’s)?\s*(?:,|;|\.|$|alone|and not|work|not ours)"
    rf"|\bthis is (?:what )?(?:an? )?{_NEAR}(?P<this>{_O})"
    rf"(?:(?:'s|’s)\s+(?:\w+\s+)?|\s+){_PIECE_OR_FOUND}\b"
    rf"|(?P<used>{_O}),?\s+whose\s+(?:\w+\s+){{1,2}}(?:we|I)\b",
    re.IGNORECASE,
)
"""A sentence that says what a report, or part of it, was made from."""

WHOLE = re.compile(
    r"\b(?:everything (?:below|above|here|that follows|(?:in|on) this)|"
    r"(?:all (?:of )?)?what follows|"
    r"what (?:we have|you read|is below|is here)|all (?:of )?(?:this|it|the (?:above|below))"
    r" (?:is|was|comes|came) (?:from|by|theirs)|the following (?:is|was|are|comes)|"
    r"not ours|in short form|none of (?:it|this|the reporting) is ours|not our own)\b",
    re.IGNORECASE,
)
"""Words by which a sentence beside such a name speaks of the whole text."""

_ITEM = (
    r"(?:account|bulletin|digest|item|letter|note|notes|paragraphs?|piece|post|report|story|"
    r"summary|text|thread|update)"
)
_RESTS = (
    rf"(?:comes?|came|rests?|relies|draws|leans|stems?|owes?|belongs?|"
    rf"(?:is|was|are|has been)(?: (?:all|entirely|largely|mostly))? "
    rf"(?:theirs|its own|{_DERIVED}))\b"
)
ADMITS = re.compile(
    rf"\b(?:(?:all|everything|whatever)(?: of)?(?: that)? (?:this|that|it|follows|here|below|"
    rf"the following|we know)(?: \w+){{0,2}}? {_RESTS}|what follows(?: \w+){{0,2}}? {_RESTS}|"
    rf"word for (?:what follows|all of (?:this|it))|what (?:we|I) know, (?:we|I) know\b|"
    rf"this {_ITEM} {_RESTS}|(?:for|of) all of this {_ITEM}|"
    rf"(?:here|this) is (?:a|the) (?:\w+ )?{_ITEM} of (?:it|theirs|their|its|what)\b|"
    rf"(?:all|as|beyond|entirely|wholly) theirs\b|(?:this|it|that|week) is not ours\b|"
    rf"pass(?:ing)? on (?:its|their|his|her) \w+|hand(?:ing)? you over to|"
    rf"(?:going|have|need|had) to (?:lean|rely|draw) on (?:them|it)\b|"
    rf"(?:we|I) (?:\w+ )?(?:lean|rely|draw|relying|leaning|drawing)(?: \w+){{0,3}} on\b|"
    rf"source (?:for|of) (?:this|today(?:'s|’s))|"
    rf"(?:most|all|much) of (?:this|it|what follows) {_RESTS}|(?:most|all) of this is owed|"
    rf"comes? to you by way of|(?:treat|take) (?:all of )?this as\b|(?:we|I) are grateful to\b|"
    rf"(?:take|borrow|lift|took|borrowed|lifted) (?:it|them|this|all of it),? "
    rf"(?:with thanks,? )?from\b|none of (?:it|this|the reporting) is ours)",
    re.IGNORECASE,
)
"""Words by which an outlet says that all of a text is another's, named there or right beside."""

NO_REPORTING = re.compile(
    r"\b(?:we|I)(?:'ve|’ve| have| had| did| do| could| can| were| are)?\s*(?:not|n['’]t|never|no|"
    r"nobody|none)\b[^.;]{0,60}\b(?:spoken|confirm\w*|verif\w+|check\w*|report\w*|contact\w*|"
    r"interview\w*|seen|own|independent\w*|reach\w*|there)\b"
    r"|\b(?:no|none of our|not our|without|nothing of our) (?:\w+ )?(?:own )?(?:reporting|"
    r"newsgathering|reporters?)\b"
    r"|\bother people['’]s (?:newsrooms?|work|reporting)\b|\bothers do the (?:work|reporting)\b"
    r"|\b(?:hasn|haven|didn|couldn)['’]t (?:\w+ ){0,2}(?:confirm|verif|check|speak|spoken|seen)\w*",
    re.IGNORECASE,
)
"""A sentence in which an outlet says that it did not report the matter itself."""

OWN_REPORTING = re.compile(
    rf"\b(?:told|tells|telling|showed|spoke to|spoke with|reached by|seen by|obtained by|"
    rf"interviewed by)\s+(?:the\s+)?(?:us|me|{OWN}+|this (?:newspaper|paper|reporter|magazine|"
    rf"website|site|programme|correspondent))\b",
)
"""A sentence of the outlet's own reporting."""

GOES_ON = re.compile(
    r"^[“\"‘']?(?:It|He|She|They|Its|His|Her|Their|That|Those|This|These|By its)\b"
)
"""The beginning of a sentence that goes on with what the one before it said."""
