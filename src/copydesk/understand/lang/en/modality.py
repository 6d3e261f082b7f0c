"""English words that show how a sentence stands to the facts."""

import re

SPEECH = re.compile(
    r"\b(?:said|says|say|told(?!\s+as\b)|tells|added|adds|announced|announces|stated|states|reported|reports"
    r"|according\s+to|claimed|claims|insisted|insists|argued|argues|maintained|wrote|writes"
    r"|warned|warns|confirmed|confirms|denied|denies|acknowledged|admitted|explained|explains"
    r"|promised|pledged|vowed|noted|notes|suggested|testified|alleged|alleges|accused|blamed"
    r"|estimated|estimates|puts?\s+the|gave|asked|called\s+(?:it|the)|described"
    r"|thought|thinks?|believed?|believes)\b",
    re.IGNORECASE,
)
"""Somebody other than the article says so."""

FORECAST = re.compile(
    r"\b(?:will|won['’]t|shall|is\s+(?:likely|expected|due|set|bound|sure)\s+to"
    r"|are\s+(?:likely|expected|due|set|bound|sure)\s+to|expects?\s+to|forecasts?|is\s+going\s+to"
    r"|are\s+going\s+to|may|might|could|would)\b",
    re.IGNORECASE,
)

OPINION = re.compile(
    r"\b(?:should|ought\s+to|must|need(?:s)?\s+to|tempting|perhaps|arguably|surely|certainly"
    r"|clearly|obviously|undoubtedly|of\s+course|seems?|seemed|appears?|feels?|felt|deserves?"
    r"|harder\s+question|real\s+question|question\s+(?:is|now)|remarkable|extraordinary"
    r"|humiliation|every\s+reason|hardly|no\s+favours|fairy\s+tales?|all\s+but\s+certain"
    r"|what\s+(?:matters|counts|is\s+(?:clear|certain|striking))|it\s+remains|in\s+truth"
    r"|(?:plainer|simpler|different|bigger|larger|sadder|older)\s+(?:tale|story|truth|picture)"
    r"|in\s+the\s+end|suggests?\s+that|lesson|meaning\s+of|symbol|test\s+of)\b",
    re.IGNORECASE,
)

TURN = re.compile(
    r"\b(?:attention\s+(?:is|was|has|now|soon)\s+(?:\w{1,10}\s+)?turn(?:s|ing|ed)?"
    r"|took\s+(?:some\s+|its\s+)?time\s+to\s+(?:emerge|sink\s+in|become\s+clear)"
    r"|(?:scale|extent|picture)\s+(?:of\s+\w{1,20}\s+)?(?:was|is)\s+(?:slow|still|only)\b)",
    re.IGNORECASE,
)
"""A turn of the telling, which states nothing."""

NOTICE = re.compile(
    r"\b(?:(?:automated\s+system|software|computer|machine|algorithm|artificial\s+intelligence|\bAI\b)"
    r".{0,80}\b(?:article|text|report|story|content|written|wrote|generated|compiled|produced)"
    r"|(?:article|text|report|story|content|page)\s+(?:was|is|has\s+been)\s+"
    r"(?:written|generated|produced|compiled|created|assembled|drafted)"
    r"|(?:double-?check|verify|confirm|check)\s+(?:\w{1,30}\s{1,9}){0,4}(?:facts?|anything|figures?|details?)"
    r"|read\s+more|(?:sign\s+up|subscribe)\s+(?:here|now|(?:to|for)\s+(?:our|more|free))"
    r"|follow\s+us|all\s+rights\s+reserved|click\s+here)\b"
    r"|(?:\A|[!:;–—]\s{1,3})\W{0,3}(?:sign\s+up|subscribe)\b",
    re.IGNORECASE | re.DOTALL,
)
"""An article speaks of itself."""

DISCLOSURE = re.compile(
    r"\b(?:(?:written|generated|produced|compiled|drafted|assembled|prepared|assisted|made|"
    r"put\s{1,3}together|helped?)\s{1,3}(?:\w{1,20}\s{1,3}){0,4}?(?:by|with|from|using|of)\s{1,3}"
    r"(?:an?\s{1,3}|the\s{1,3})?(?:[\w-]{1,20}\s{1,3}){0,2}"
    r"(?:machine|software|computer|program|algorithm|language\s{1,3}model|AI|"
    r"artificial\s{1,3}intelligence|automated\s{1,3}tools?|news\s{1,3}system|chatbot)\b"
    r"|machine-(?:written|generated)|(?:written|generated|produced|compiled)\s{1,3}automatically"
    r"|generated\s{1,3}automatically"
    r"|without\s{1,3}human\s{1,3}(?:help|review|editing|intervention|hands?)"
    r"|AI\s{1,3}(?:notice|disclosure)|how\s{1,3}this\s{1,3}article\s{1,3}was\s{1,3}made"
    r"|(?:uses?|used)\s{1,3}(?:an?\s{1,3})?(?:AI|automated)\s{1,3}(?:\w{1,20}\s{1,3}){0,2}?tools?"
    r"|machine\s{1,3}(?:wrote|drafted)"
    r"|language\s{1,3}model\s{1,3}(?:wrote|produced|drafted)"
    r"|computer\s{1,3}program\s{1,3}(?:wrote|drafted))",
    re.IGNORECASE,
)
"""What the closing lines of an article say of how it came about."""

RELATED = re.compile(
    r"^(?:related|read\s+(?:more|also|next|on)|see\s+also|more\s+(?:on|from)|further\s+reading"
    r"|also\s+on|in\s+other\s+news)\b",
    re.IGNORECASE,
)
"""Headings under which other articles are listed."""

OUTLOOK = re.compile(
    r"\b(?:outlook|analysis|opinion|comment|what\s+(?:it|this)\s+means|looking\s+ahead"
    r"|what\s+(?:comes\s+)?next)\b",
    re.IGNORECASE,
)
"""Headings under which an article weighs things up."""
