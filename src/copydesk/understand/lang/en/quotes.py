"""Words around quotations."""

SPEECH = {
    "say": "said says say saying saith",
    "tell": "told tells tell telling",
    "write": "wrote writes written writing",
    "add": "added adds adding continued continues concluded concludes",
    "ask": "asked asks asking wondered inquired queried",
    "reply": "replied replies replying responded responds answered answers countered retorted",
    "explain": "explained explains explaining elaborated clarified clarifies",
    "insist": "insisted insists insisting maintained maintains stressed stresses emphasized "
    "emphasised emphasizes emphasises asserted asserts reiterated reiterates repeated repeats "
    "certified certifies",
    "warn": "warned warns warning cautioned cautions threatened threatens",
    "state": "stated states stating declared declares declaring announced announces announcing "
    "proclaimed read reads",
    "claim": "claimed claims claiming alleged alleges argued argues arguing contended contends "
    "suggested suggests implied",
    "note": "noted notes noting observed observes remarked remarks commented comments mentioned",
    "recall": "recalled recalls remembered remembers",
    "joke": "joked jokes quipped quips",
    "post": "tweeted tweets posted posts",
    "shout": "shouted shouts cried cries yelled yells screamed screams whispered whispers chanted "
    "chants sang",
    "admit": "admitted admits acknowledged acknowledges conceded concedes confessed confesses",
    "confirm": "confirmed confirms affirmed affirms",
    "deny": "denied denies rejected rejects dismissed dismisses rebuffed",
    "promise": "promised promises promising vowed vows vowing pledged pledges pledging swore",
    "call": "called calls calling described describes describing dubbed labelled labeled labels "
    "branded termed deemed characterized characterised hailed hails likened denounced "
    "denounces",
    "condemn": "condemned condemns criticized criticised criticizes criticises blasted slammed "
    "lambasted decried",
    "praise": "praised praises lauded applauded thanked thanks",
    "urge": "urged urges urging demanded demands demanding begged pleaded appealed exhorted "
    "implored",
    "complain": "complained complains lamented laments grumbled sighed fumed groaned",
    "testify": "testified testifies",
    "predict": "predicted predicts forecast",
    "boast": "boasted boasts bragged gloated",
    "accuse": "accused accuses accusing blamed blames",
    "report": "reported reports reporting",
    "think": "thinks believes felt feels believed thought",
    "speak": "spoke speaks spoken referred refers cited cites citing quoted quoting",
    "rule": "ruled rules found",
}
"""Verbs of speech by what is done with them."""

VERBS = {form: act for act, forms in SPEECH.items() for form in forms.split()}
"""What each form does."""

GENERAL = frozenset("say tell write add state note explain report speak post".split())
"""Acts that say nothing of what kind of utterance it was."""

NOT_VERBS_AFTER = frozenset("the a an his her its their my our this that of in by for".split())
"""Before "claims", "notes", "calls" and so on these show a noun."""

NOUNS_TOO = frozenset(
    "claims notes calls labels comments reports demands posts promises vows pledges remarks rules "
    "reads thanks states tweets answers warning writing reporting feels thought forecast cries "
    "screams whispers chants boasts appeal found read cites".split()
)
"""Forms that are nouns as often."""

PRONOUNS = {"he": "m", "she": "f", "they": "", "it": "thing", "i": "", "we": ""}

SEX_OF_TITLE = {
    title: sex
    for sex, titles in {
        "m": "mr sir lord baron count prince king father",
        "f": "mrs ms miss dame lady baroness countess princess queen",
    }.items()
    for title in titles.split()
}
"""Whom "he" and "she" mean, by the title before a name."""

ELISIONS = frozenset("em til tis twas cause n bout round cos tween".split())
"""Words that begin with an apostrophe: "'em", "'til"."""

SUBORDINATING = frozenset(
    "while when after before as if because although though since unless until once whereas where "
    "like unlike for with without despite in at of from".split()
)
"""Words before a name at the beginning of a sentence that make it no subject of the sentence."""

TITLE_NOUNS = frozenset(
    "song album film movie book novel play poem opera musical series show episode essay painting "
    "exhibition documentary single track programme program sitcom memoir article titled entitled "
    "headlined nicknamed codenamed code-named symphony ballet podcast column chapter report "
    "operation game magazine".split()
)
"""What bears a title in quotation marks."""

SO_CALLED = frozenset(
    "so-called called dubbed known nicknamed codenamed term word words phrase name named".split()
)
"""Before a word or two in marks these show that the words are spoken of, not said."""

CHANNELS = {
    "telegram": ("telegram",),
    "social media": (
        "twitter", "tweet", "tweets", "tweeted", "facebook", "instagram", "weibo", "tiktok",
        "truth social", "bluesky", "social media",
    ),
    "statement": ("statement", "communique", "communiqué", "press release", "bulletin"),
    "news conference": ("news conference", "press conference", "briefing"),
    "interview": ("interview",),
    "letter": ("letter", "memo", "email", "e-mail", "written message", "note to staff"),
    "television": ("television", "tv"),
    "radio": ("radio",),
    "speech": ("speech", "address", "sermon", "rally"),
    "court": ("court", "courtroom", "jury", "testimony"),
    "filing": ("filing", "report"),
    "phone": ("by phone", "by telephone", "video call", "conference call"),
}  # fmt: skip
"""Where something is said, by the words for it."""

NEGATIONS = frozenset(
    "not no never none nobody nothing neither nor hardly scarcely without cannot can't won't don't "
    "doesn't didn't isn't aren't wasn't weren't wouldn't couldn't shouldn't haven't hasn't hadn't "
    "ain't mustn't needn't refuse refused deny denied unless".split()
)
"""Words that turn what follows into its opposite."""

TURNING = frozenset(
    "i we he she it they you me us him her them my our your his its their not no never nobody "
    "nothing but and because if than who what all".split()
)
"""Pronouns, negations and conjunctions: the turn of a sentence, which a rewording often keeps."""

CONTRACTED = {
    "i'm": ("i", "am"), "it's": ("it", "is"), "he's": ("he", "is"), "she's": ("she", "is"),
    "that's": ("that", "is"), "there's": ("there", "is"), "what's": ("what", "is"),
    "we're": ("we", "are"), "you're": ("you", "are"), "they're": ("they", "are"),
    "we've": ("we", "have"), "i've": ("i", "have"), "you've": ("you", "have"),
    "they've": ("they", "have"), "i'll": ("i", "will"), "we'll": ("we", "will"),
    "you'll": ("you", "will"), "they'll": ("they", "will"), "it'll": ("it", "will"),
    "he'll": ("he", "will"), "she'll": ("she", "will"), "i'd": ("i", "would"),
    "we'd": ("we", "would"), "they'd": ("they", "would"), "let's": ("let", "us"),
    "don't": ("do", "not"), "doesn't": ("does", "not"), "didn't": ("did", "not"),
    "can't": ("can", "not"), "cannot": ("can", "not"), "won't": ("will", "not"),
    "isn't": ("is", "not"), "aren't": ("are", "not"), "wasn't": ("was", "not"),
    "weren't": ("were", "not"), "wouldn't": ("would", "not"), "couldn't": ("could", "not"),
    "shouldn't": ("should", "not"), "haven't": ("have", "not"), "hasn't": ("has", "not"),
    "hadn't": ("had", "not"), "dont": ("do", "not"), "doesnt": ("does", "not"),
    "didnt": ("did", "not"), "isnt": ("is", "not"), "arent": ("are", "not"),
    "wasnt": ("was", "not"), "werent": ("were", "not"), "wouldnt": ("would", "not"),
    "couldnt": ("could", "not"), "shouldnt": ("should", "not"), "havent": ("have", "not"),
    "hasnt": ("has", "not"), "hadnt": ("had", "not"), "gonna": ("going", "to"),
    "wanna": ("want", "to"),
}  # fmt: skip
"""What contractions stand for."""

NUMBERS = frozenset(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
    "hundred hundreds thousand thousands million millions billion billions dozen dozens half third "
    "quarter twice first second monday tuesday wednesday thursday friday saturday sunday january "
    "february march april may june july august september october november december".split()
)
"""Numbers, days and months: their exchange for one another changes what is said."""

ANSWERS = frozenset(
    "answer comment explanation message promise rejoinder reply response retort verdict view "
    "warning words".split()
)
"""What somebody says, by whose it is: "the minister's reply was"."""
