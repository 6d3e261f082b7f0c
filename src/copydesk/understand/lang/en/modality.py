"""English words that show how a sentence stands to the facts."""

import re

SPEECH = re.compile(
    r"\b(?:said|says|say|told|tells|added|adds|announced|announces|stated|states|reported|reports"
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
    r"|in\s+the\s+end|suggests?\s+that|lesson|meaning\s+of|symbol|test\s+of)\b",
    re.IGNORECASE,
)

NOTICE = re.compile(
    r"\b(?:(?:automated\s+system|software|computer|machine|algorithm|artificial\s+intelligence|\bAI\b)"
    r".{0,80}\b(?:article|text|report|story|content|written|wrote|generated|compiled|produced)"
    r"|(?:article|text|report|story|content|page)\s+(?:was|is|has\s+been)\s+"
    r"(?:written|generated|produced|compiled|created|assembled|drafted)"
    r"|(?:double-?check|verify|confirm|check)\s+(?:\w{1,30}\s{1,9}){0,4}(?:facts?|anything|figures?|details?)"
    r"|read\s+more|sign\s+up|subscribe|follow\s+us|all\s+rights\s+reserved|click\s+here)\b",
    re.IGNORECASE | re.DOTALL,
)
"""An article speaks of itself."""

DISCLOSURE = re.compile(
    r"\b(?:(?:by|with|from|using|of)\s+(?:an?\s+|the\s+)?(?:[\w-]{1,20}\s+){0,2}"
    r"(?:machine|software|computer|program|algorithm|language\s+model|artificial\s+intelligence"
    r"|AI|automated\s+tools?|news\s+system|chatbot)\b"
    r"|machine-(?:written|generated)|(?:written|generated|produced|compiled)\s+automatically"
    r"|generated\s+automatically|without\s+human|automated\s+tools"
    r"|AI\s+(?:notice|disclosure)|how\s+this\s+article\s+was\s+made"
    r"|language\s+model\s+(?:wrote|produced|drafted)|computer\s+program\s+(?:wrote|drafted))",
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
