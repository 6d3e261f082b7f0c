"""English words for states that exclude one another, in pairs.

Each line is one respect in which a thing is so or is not: the words for the one, a bar, and the
words for the other. They are alternatives of a pattern, in lower case. A respect without a second
half has only its denial as opposite: "a warning went out", "no warning went out".
"""

import re

PAIRS: dict[str, tuple[str, str]] = {
    "validity": (
        r"(?:remain(?:s|ed)?|stay(?:s|ed)?|still|are|is|were|be) (?:\w+ly |fully )?(?:valid"
        r"|in force)"
        r"|(?:keep|kept|retain)(?:s|ed)? (?:its|their) (?:legal )?(?:force|validity)"
        r"|upheld|upholds|leaves? (?:\w+ ){1,6}(?:intact|standing|in place)|left standing",
        r"void|invalid(?:ates?|ated)?|annul(?:s|led)?|quash(?:es|ed)?|overturn(?:s|ed)?"
        r"|null and void"
        r"|(?:wipe[sd]?|strikes?|struck|swept|sweeps?|throws?|threw) (?:out|away|down)"
        r"|rescind(?:s|ed)?|revoke[sd]?|set aside|sets aside|undoes|nullif(?:y|ies|ied)"
        r"|reverse[sd]?|cease(?:s|d)? to apply|lapse[sd]?|no longer (?:valid|in force)",
    ),
    "cover": (
        r"cover(?:s|ed)?|protect(?:s|ed)?|entitled|eligible|qualif(?:y|ies|ied)|reimbursed?"
        r"|refund(?:s|ed)?|compensated|(?:can|may|are able to|could) (?:also )?(?:claim|demand)"
        r"|(?:get|receive|have) (?:all )?(?:their|his|her|its) (?:money|fare|fares) back"
        r"|(?:is|are) (?:due|payable|owed)|right to|appl(?:y|ies) (?:also )?to|extends? to",
        r"(?:is|are|was|were) exempt(?:ed)?|limited to|confined to|restricted to|left out"
        r"|no such (?:assurance|protection|right|guarantee|promise)|exclude[sd]?",
    ),
    "working": (
        r"(?:stay|remain|keep|kept)(?:s|ed)? (?:up|on|running|working|available|online)"
        r"|up and running|in (?:full |normal )?(?:use|operation|service)|switched on|turned on"
        r"|(?:was|were|is|are) (?:fully |still )?(?:working|operational|functioning|active"
        r"|online)"
        r"|worked|functioned|uninterrupted|never interrupted",
        r"switched off|turned off|out of (?:service|use|action|order)|taken out|cut off"
        r"|blacked out"
        r"|(?:was|were|been|is|are) (?:still )?(?:cut|dark|down|offline|disabled|disconnected"
        r"|dead"
        r"|inoperative|deactivated|blocked|interrupted)|shut down|not working|stopped working",
    ),
    "need": (
        r"need(?:s|ed)?|required?|requires|necessary|obligatory|mandatory|compulsory|subject to"
        r"|conditional (?:up)?on|depends on|hinges on|must be (?:approved|passed|agreed)",
        r"unnecessary|optional|voluntary|superfluous|dispensed with",
    ),
    "conditions": (
        r"(?<!critical )(?<!serious )(?<!stable )(?<!grave )(?<!medical )(?<!good )(?<!poor )"
        r"(?<!working )(?<!living )(?<!weather )(?<!road )(?<!driving )(?<!market )(?<!snow )"
        r"(?:condition(?! (?:of|in|inside|aboard) )|conditions(?! (?:in|inside|aboard|at) ))"
        r"|conditional(?:ly)?|provisos?|strings"
        r"|reservations?|caveats?",
        r"unconditional(?:ly)?|unreserved(?:ly)?",
    ),
    "knowledge": (
        r"knew|knowingly|aware|with full knowledge|in the knowledge|deliberate(?:ly)?"
        r"|intentional(?:ly)?|on purpose|bad faith",
        r"good faith|unknowing(?:ly)?|unaware|unwitting(?:ly)?|had no idea|in ignorance|ignorant"
        r"|innocent(?:ly)?|unsuspecting|by mistake|inadvertent(?:ly)?|accidental(?:ly)?",
    ),
    "accord": (
        r"unanimous(?:ly)?|unanimity|without dissent|with one voice|unopposed|of one mind"
        r"|united behind",
        r"(?:was|were|is|are|been|a) (?:\w+ly )?(?:split|divided)|split (?:decision|vote|board)"
        r"|dissent(?:s|ed|ing|er|ers)?|vot(?:ed|es|e) (?:against|no\b)|(?:five|six|seven|four"
        r"|three|two"
        r"|\w+) (?:votes? )?to (?:one|two|three|four|five|six|seven)\b|by a majority"
        r"|(?:two|three|four|five|six|seven|eight) of (?:the|its|their) (?:\w+ )?(?:three|four"
        r"|five|six"
        r"|seven|eight|nine|ten|eleven|twelve|members|judges)",
    ),
    "admission": (
        r"admitted|let in(?:to|side)?|allowed (?:in|into|inside)|(?:granted|given|gained"
        r"|had) access"
        r"|free access|unhindered|unimpeded",
        r"refused (?:access|entry|admission)|denied (?:access|entry|admission)|turned away"
        r"|kept out"
        r"|shut out|barred|locked out|blocked from|sent away",
    ),
    "acceptance": (
        r"accept(?:s|ed|ing)?|acknowledge[sd]?|admit(?:s|ted)|concede[sd]?|plead(?:s|ed)? guilty"
        r"|welcome[sd]?|embrace[sd]?|took up|taken up|waive[sd]?",
        r"den(?:y|ies|ied)|reject(?:s|ed)?|contest(?:s|ed|ing)?|dispute[sd]?|turn(?:s"
        r"|ed) (?:down|aside)"
        r"|challenge[sd]?|plead(?:s|ed)? not guilty|protest(?:s|ed)? (?:his|her|their) innocence"
        r"|refuse[sd]?|spurn(?:s|ed)|rebuff(?:s|ed)|decline[sd]?",
    ),
    "holding": (
        r"(?:went|gone|go|goes) ahead|t(?:ook|aken) place|(?:was|were|been) (?:played|held"
        r"|staged)"
        r"|played (?:to the end|out|on)|went off as planned|as planned",
        r"called? (?:\w+ ){0,3}off|cancel(?:s|led)|abandoned|scrapped",
    ),
    "talks": (
        r"(?:is|are|was|were) (?:already )?(?:under way|in progress|ongoing|being held|talking"
        r"|negotiating)"
        r"|in (?:talks|negotiations|contact)|talks|negotiations|negotiating",
        r"broken off|broke off|collapsed",
    ),
    "sharing": (
        r"shared|jointly|joint|tied|split between|between them|ex aequo|two winners",
        r"alone|(?:a|one) single|sole|outright|unshared",
    ),
    "settlement": (
        r"settle[sd]?|resolve[sd]?|lays? down|laid down|define[sd]?|clarif(?:y|ies|ied)|fixe[sd]"
        r"|regulate[sd]?|spells? out|spelled out",
        r"silent|(?:left|leaves?) (?:\w+ ){0,4}(?:open|aside|out)|(?:says?|said"
        r"|contains?) nothing"
        r"|not a (?:word|line)|unresolved|unsettled|no mention|sidesteps?|sidestepped"
        r"|not mentioned|shelved",
    ),
    "warning": (r"warnings?|alerts?|message|alarm|sirens?", r"unwarned|unannounced"),
    "agreement": (
        r"(?:ha[sd]|have) agreed to|agreed (?:to|on)|consented|has accepted|have accepted"
        r"|signed up"
        r"|took on|taken on|approved|decided to|has decided|gave (?:its|their|his"
        r"|her) (?:consent|blessing)",
        r"(?:ha[sd]|have|was|were|is|been) (?:been )?(?:asked|invited|urged|approached) to"
        r"|considering"
        r"|weighing|mulling|undecided|has yet to|have yet to|no decision|pending|awaiting"
        r"|will consider"
        r"|(?:is|are|was|were) studying|(?:has|have) not (?:yet )?(?:agreed|decided|answered"
        r"|replied)"
        r"|agreed (?:to )?nothing|not committed",
    ),
    "consent": (
        r"with (?:the |its |their |his |her )?(?:full )?(?:consent|approval|permission"
        r"|agreement|blessing)"
        r"|authori[sz]ed|licensed|permitted|sanctioned",
        r"against (?:the|its|their|his|her) (?:will|wishes)|unauthori[sz]ed|unlicensed"
        r"|illegal(?:ly)?"
        r"|without (?:the |its |their |his |her |any )?(?:consent|approval|permission|agreement"
        r"|blessing"
        r"|authori[sz]ation|a licen[cs]e)",
    ),
    "arms": (r"armed", r"unarmed"),
    "publicity": (
        r"(?:in|made|was|were|is|are) public|publicly|openly|published|disclosed"
        r"|released to the public",
        r"secret(?:ly)?|in private|behind closed doors|confidential|unpublished|undisclosed"
        r"|kept back"
        r"|withheld|under seal|classified",
    ),
    "force": (
        r"binding|enforceable|compulsory|mandatory|obligatory",
        r"non-?binding|advisory|voluntary|optional|unenforceable|a recommendation"
        r"|only recommends?",
    ),
    "finality": (
        r"final|cannot be appealed|no (?:right of )?appeal|irrevocable|irreversible|definitive"
        r"|permanent(?:ly)?|for good",
        r"provisional(?:ly)?|appealable|can (?:still )?(?:be )?appeal(?:ed)?"
        r"|may (?:still )?appeal"
        r"|temporar(?:y|ily)|interim|for the time being|open to appeal|reversible"
        r"|subject to appeal",
    ),
    "option": (
        r"possib(?:le|ility)|open to|leaves? (?:\w+ ){0,4}open|left (?:\w+ ){0,4}open"
        r"|on the table"
        r"|exclude[sd]? nothing|rul(?:e|es|ed|ing) nothing out|could (?:still )?happen",
        r"rule[sd]? (?:\w+ ){0,4}out|exclude[sd]?|off the table|out of the question|impossible"
        r"|inconceivable",
    ),
    "backing": (
        r"back(?:s|ed)|support(?:s|ed)|in favour|endorse[sd]?|voted for|approve[sd]? of"
        r"|welcome[sd]?",
        r"oppose[sd]?|object(?:s|ed) to|vot(?:e|es|ed) (?:against|no)|came out against|(?:is"
        r"|are|was|were) against"
        r"|criticised|condemned|rejected",
    ),
    "soundness": (
        r"intact|undamaged|unharmed|unscathed|unhurt|untouched|uninjured|unbroken|whole|flawless",
        r"damaged?|harm(?:ed)?|torn|tear|tears|scratched|cracked|broken|dented|wounded|injured"
        r"|ruined",
    ),
    "presence": (
        r"attended|was present|were present|took part|was there|turned up|showed up"
        r"|appeared in person",
        r"absent|stayed away|boycotted|did not appear|sent (?:his|her) apologies|was missing"
        r"|skipped"
        r"|by video ?link|by proxy",
    ),
    "schedule": (
        r"on time|on schedule|punctual(?:ly)?|as scheduled|to the minute|ahead of schedule",
        r"late|delayed|behind schedule|overdue|belated(?:ly)?",
    ),
    "continuity": (
        r"stayed open|remained open|remains? open|kept open|never closed|open throughout"
        r"|(?:took|taken|take|treat(?:ed)?|accept(?:ed)?|saw|admitted) (?:\w+ )?patients",
        r"closed|shut|closed its doors|turned (?:\w+ )?patients away|sealed off|locked",
    ),
    "restriction": (
        r"restrict(?:s|ed|ion|ions|ing)?|close(?:d)? (?:\w+ ){0,4}lanes?|clos(?:e|ed|ing|ure)"
        r"|ban(?:ned)?"
        r"|limit(?:s|ed)?|stop using|take traffic off|shut",
        r"unrestricted|unlimited",
    ),
}
"""The pairs, by respect."""

NOUNS = frozenset(("conditions", "warning"))
"""Respects whose words are nouns, so that "without" denies them."""

OPEN_BEFORE = re.compile(
    r"\b(?:if|whether|unless|would|might|should|hope[sd]?|fear(?:s|ed)?|wants?|wanted|ask(?:s|ed)"
    r"|demand(?:s|ed)?|call(?:s|ed) for|accus\w+|alleg\w+|seek(?:s|ing)?|sought|no longer|not yet"
    r"|at first|initially|threaten\w*|plan(?:s|ned)?|propos\w+|rumou?rs?|nearly|almost|until|once"
    r"|while|when|or|believes?|thinks?|does not think|says it|others?|another|most|many|some|few"
    r"|several"
    r"|unlikely|likely|expected)\b"
    r"|(?:\b(?:not|never|cannot|nor)|n['’]t) (?:\w+ )?(?:rul(?:e|ed|ing) out|exclud(?:e|ed|ing))\b"
    r"|\bin no (?:mood|hurry|position|state|rush)\b"
    r"|\b(?:nothing|silen(?:t|ce)|comment(?:s|ed|ing)?|no (?:\w+ )?(?:findings?|conclusions?"
    r"|judge?ments?|statements?|words?|views?|opinions?|details?|information))\b(?: \w+){0,3}"
    r" (?:about|on|over|regarding|concerning|as to)\b",
    re.IGNORECASE,
)
"""Words before a state by which it is wished, alleged, of another time or of only some."""

OPEN_AFTER = re.compile(
    r"\A\W*(?:[\w'-]+\W+){0,4}?(?:until|before|if|unless|or|at first|initially|for now)\b",
    re.IGNORECASE,
)
"""The same shortly behind it."""

ANOTHER = re.compile(
    r"\b(?:first|second|third|fourth|fifth|others?|another|earlier|previous|former|older|old|next"
    r"|separate|similar|last|prime|deputy|vice|co|junior|assistant|acting)\b",
    re.IGNORECASE,
)
"""Words by which one thing of a kind is told from another."""
