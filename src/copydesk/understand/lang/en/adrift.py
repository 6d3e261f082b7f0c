"""Words around a length of time by which it must lie between two times that its article tells."""

import re

NOT_ITS_OWN = re.compile(
    r"\b(?:within|every|each|per|another|further|extra|additional|first|last|past|next|coming|"
    r"previous|other|preceding|opening|closing|final|recent|usual|up to|than|either|any|some|"
    r"a (?:mere |minimum of |maximum of )|at least|at most|no more|without|like|"
    r"(?:once|twice|three times) in)\s(?:the\s|a\s|an\s)?\Z",
    re.IGNORECASE,
)
"""Before a length that is a part of some other, or of each of several."""

LAID_DOWN = re.compile(
    r"\b(?:jailed|sentenced|banned|imprisoned|suspended|barred|disqualified|term|prison|jail|"
    r"sentence|ban|wanted|sought|demand\w*|fac(?:es|ed|ing)|plan\w*|propos\w+|schedul\w+|"
    r"expect\w*|meant|due|designed|built|allow\w*|permit\w*|entitled|offer\w*|promis\w+|usually|"
    r"normally|typically|average|often|sometimes|always|advi[sc]e\w*|recommend\w*|requir\w+)\b"
    r"[^,;.]{0,40}\Z",
    re.IGNORECASE,
)
"""Before a length that was laid down or is usual."""

GENERAL = re.compile(
    r"\b(?:will|would|could|may|might|should|must|can|shall|takes?|needs?|lasts|requires?|costs?|"
    r"if|unless|when(?:ever)? you)\b[^;.]{0,60}\Z",
    re.IGNORECASE,
)
"""Before a length of what is not so, not yet, or always."""

OF_STUFF = re.compile(
    r"(?:[’']s?)?\s(?:(?:of|in) )?(?:(?:base|back|full|unpaid|paid|sick|parental|annual) )?"
    r"(?:pay|wages|salary|salaries|notice|imports|experience|leave|rent|stock|supply|supplies|"
    r"food|water|fuel|rations|community service|probation|data|work experience|training|sleep|"
    r"rest|holiday|overtime|footage|music|film|tape|recordings?)\b"
    r"|[’']\s"
    r"|\s(?:an?|per|each|every)\s(?:second|minute|hour|shift|night|day|week|month|year|time)\b"
    r"|\s(?:each|every|apiece|left|to go|remaining|to run|or (?:more|less|so|longer)|at a time|"
    r"at most|in advance|from now|hence|more|longer|shorter|late|early|ahead|faster|slower|"
    r"older|younger|senior|junior|sooner|than|off|each way|old|allowed|granted|permitted|required|"
    r"needed|stipulated|agreed|behind\s(?:schedule|time|him|her|them|the|[A-Z]))\b",
    re.IGNORECASE,
)
"""After a length that measures an amount, a lead or what is still to come."""

KIND_OF_TERM = re.compile(
    r"[\s-](?:[a-z]{3,15}[\s-])?(?:terms?|sentences?|bans?|prison|jail|plans?|warranty|warranties|"
    r"guarantee|record|low|high|average|veteran|limit|deadline|target|forecast|outlook|bond|bonds|"
    r"note|notes|yield|mortgage|degree|course|history|cycle|notice|option|extension|window)\b",
    re.IGNORECASE,
)
"""After a length, what it was laid down for or is compared over."""

DEFINITE = re.compile(
    r"\b(?:the|that|this|those|these|his|her|its|their|whose|our|my)\s"
    r"(?:(?:whole|entire|full|long|nearly|almost|about|some|more than|barely|just|roughly|"
    r"well over|over|under|same|best part of)\s){0,2}\Z",
    re.IGNORECASE,
)
"""Before a length that is known already: "the six-week stoppage", "those nine years"."""

DETERMINER_IN_IT = re.compile(r"(?:the|those|these|that|this)\s", re.IGNORECASE)
"""A length that begins with the same."""

OPENING = re.compile(
    r"[\s“\"'‘(—–]*(?:(?:and|but|so|after|in|over|for|during|across|through|nearly|almost|about|"
    r"some|exactly|precisely|roughly|barely|just|only|more than|less than|not quite|fully|a full|"
    r"a good|all of|around|that makes|that made|that is|that was|it was|it is|it had been|"
    r"it has been|it had taken|it took|it all took|all this took|all in|in all)\s){0,3}\Z",
    re.IGNORECASE,
)
"""All that stands before a length in its sentence, or in its quotation."""

SPELL_OF = re.compile(
    r"\b(?:waits?|gap|drought|absence|interval|interlude|reign|run|spell|silence|standoff|stand-off|"
    r"siege|hiatus|lull|break|career|tenure|stay|stint|exile|captivity|stoppage|closure|shutdown|"
    r"delay|pause|interruption|truce|blackout|outage|vigil|ordeal|search|hunt|manhunt|war|conflict|"
    r"occupation|marriage|partnership|campaign|voyage|journey|crossing|flight|stretch|span|"
    r"life|lifetime|lifespan|existence|dispute|feud|battle|trial|trek|ride|climb|blockade|strike|"
    r"walkout|lockout|lockdown|curfew|quarantine|coma|imprisonment|detention|confinement|"
    r"sitting|session|debate|match|game|contest|rally|downtime|disruption|famine|dearth|peace)\s"
    r"(?:of|lasting|totalling|spanning)\s(?:(?:just|only|nearly|almost|about|some|exactly|barely|"
    r"more than|over|less than|a full|fully|all of)\s){0,2}\Z",
    re.IGNORECASE,
)
"""Before the length of a spell: "a drought of eleven years"."""

HAD_STOOD = re.compile(
    r"\b(?:had|has|have|having)\s(?:\w+\s){0,2}?(?:stood|lasted|lain|lived|gone|been|sat|waited|run|"
    r"held|kept|spent|served|ruled|governed|reigned|endured|survived|dragged on|taken|passed|"
    r"elapsed|led|worked|stayed|remained)\b[^,;.]{0,40}\Z"
    r"|\b(?:lasted|stood|took|spent|endured|spanned|dragged on|leaving|being|keeping|making|taking|"
    r"ending|closing|completing|rounding off|marking|marks|marked|meaning|giving|gave|for a total|"
    r"in|inside|after|over|across|through|during|of|separated?s?|between)\b[^,;.]{0,40}\Z",
    re.IGNORECASE,
)
"""Before the length of what was just told."""

COUNTED_FROM = re.compile(
    r",?\s(?:(?:and|no more|to the day|exactly|precisely|or so)[,\s]\s?)*"
    r"(?:since|between|apart|in between|separate[ds]?|into\s(?:the|his|her|its|their|a|this)|"
    r"from\s(?!now|here)[^,;.]{2,40}\sto|lay|lie|lies|lain|on\b|in all|all told|passed|elapsed|"
    r"had (?:passed|gone|elapsed)|have (?:passed|gone|elapsed)|went by|gone|"
    r"(?:in|on|at)\s(?:the|an?|his|her|its)\s|behind|as\s|of\s(?:\w+ing|[a-z]+)\b|to\s[a-z]+|"
    r"(?:we|they|he|she|it|I)\s(?:have|has|had|’ve|'ve|waited|lived|took)|is\b|was\b|"
    r"that\s(?:was|were|had|has|have)\b|without|inside|underground|aloft|airborne|afloat)",
    re.IGNORECASE,
)
"""After the length of what was just told."""

IN_ROLE = re.compile(
    r"\s(?:of (?:service|power|duty|rule|office|leadership|stewardship)|on the (?:throne|bench|air|"
    r"board|job|road)|at the (?:helm|top|head|wheel)|in (?:the |his |her |its )?(?:job|post|office|"
    r"power|charge|role|business|chair|saddle|trade)|as an? (?:[a-z-]+ )?[a-z]+)\b",
    re.IGNORECASE,
)
"""After the length of somebody's service."""

FOR = re.compile(r"\bfor (?:(?:nearly|almost|about|some|exactly|over) ){0,2}\Z", re.IGNORECASE)
"""Before it."""

BOTH_TOLD = re.compile(
    r"[^,;.]{0,30}?\b(?:in between|between (?:them|the two|those|these|one and|the one)|"
    r"separate[ds]?\s(?:the|them|those|these)|apart)\b",
    re.IGNORECASE,
)
"""After a length that lies between two times just told."""

ENDED_SO = re.compile(r"\b(?:after|following|before|until)\s[^,;.]{0,40}\Z", re.IGNORECASE)
"""Before a length that was over at a time told beside it."""

UP_TO_NOW = re.compile(r"\b(?:now|will|today|yet|still|this week)\b", re.IGNORECASE)
"""What says that it reaches the present all the same."""

FROM_LATER = re.compile(
    r"[^;.]{0,60}?\b(?:since|from|began|begun|started|starting|back to|last)\b", re.IGNORECASE
)
"""Between a length and its beginning told after it."""

AFTER_SPELL = re.compile(
    r"(?:,|\w)\s(?:after|following)\s(?:(?:an?|nearly|almost|about|some|more than|just|only|"
    r"barely|over|a total of|all of)\s)*(?:[a-z]+ (?:of|lasting) )?\Z"
)
"""Before the length of a spell that was over when what was told before it came about."""

BEFORE_ELSE = re.compile(r"[^,;.]{0,30}\bbefore\b")
"""After a length that was over before something else."""

OF_OTHERS = re.compile(r"\b(?:who|whose|whom|where)\b")
"""Between a time and a length that is somebody else's: "won by Osei, who has ruled for"."""

SPENT = re.compile(r"\b(?:spent|served|worked|lived|stayed)\s[^,;.]{0,20}\Z")
"""Before a length that may be part of a longer stretch."""

CELEBRATED = re.compile(
    r"\b(?:celebrat\w+|commemorat\w+|toast\w*|mark(?:s|ed|ing)?|honou?r\w*|look\w* back on)\s"
    r"(?:(?:its|his|her|their|the|nearly|almost|exactly|just)\s){0,2}\Z",
    re.IGNORECASE,
)
"""Before a length that is kept up to the present."""

IT_ENDS = re.compile(
    r"(?:\A|[.;,]\s|\band\s|\bif [^,;.]{3,40}\s)"
    r"(?:it|that|this|the|they|his|her|its|their|these|those|"
    r"an?\s(?:period|term|deadline|time|window|limit|span|delay)\s(?:that|which))\s[^,;.]{0,40}"
    r"\b(?:closes?|closed|expires?|expired|ends?|ended|runs? out|ran out|lapses?|lapsed|"
    r"winds? up|wound up|finish(?:es|ed)?|conclude[sd]?|is over|last day|final day|deadline|is up|"
    r"is due|comes? to an end)\b[^,;.]{0,25}\Z"
    r"|,\s(?:that is|that means|which means|in other words|i\.e\.),?\s(?:until|till|to|by)\s"
    r"(?:the\s)?\Z",
    re.IGNORECASE,
)
"""Before the end of what was told with its length and its beginning."""

IT_LASTED = re.compile(
    r"\s(?:that |which )?(?:it|they|he|she|this)\s(?:had |has |have )?"
    r"(?:lasted|took|taken|ran|run|stood|spent|needed|waited|been)\b",
    re.IGNORECASE,
)
"""After the length of what was told: "the seven hours it lasted"."""

SINCE_DEED = re.compile(
    r"\s+(?:after|since)\s+(?:they|it|he|she|we|the|an?|his|her|its|their|both|all)\b",
    re.IGNORECASE,
)
"""Behind a length that counts from what somebody did, which no time need tell."""

BORN_RIGHT_BEFORE = re.compile(r"\bborn\s(?:[io]n\s)?\Z", re.IGNORECASE)
"""Before the date of a birth."""

WENT_BY = re.compile(
    r"\s(?:had\s|were\sto\s|would\s)?(?:passed|pass|elapsed|elapse|went\sby|gone\sby|go\sby|"
    r"followed|follow)\sbefore\b",
    re.IGNORECASE,
)
"""After a length from what was just told to what follows: "An hour passed before, at 07:20"."""

WERE_SO = re.compile(
    r"\s(?:the\s[a-z]{3,15}|[a-z][\w’'-]{2,20}|they|he|she|it|we)\s(?:had|have)\s"
    r"(?:been|stood|lain|waited|thought|believed|led|held|hung|sat)\b",
    re.IGNORECASE,
)
"""After a length that opens its sentence: what was so between the two times just told."""

ENDS_BY = re.compile(r"(?:,\s(?:or\s)?|\s\()(?:by|until|till)\s(?:the\s)?\Z", re.IGNORECASE)
"""The same, right behind what it counts from: "within a week of the vote, by"."""

FROM_NAMED = re.compile(
    r"\s(?:from|of|after)\s(?:the\s|that\s)?(?P<what>(?:polling|election|voting)\sday|vote|ballot|"
    r"election|poll|referendum)\b",
    re.IGNORECASE,
)
"""After a length, the vote from which it counts: "three weeks from election day"."""
