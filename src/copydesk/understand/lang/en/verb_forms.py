"""Forms of English words that are not made by an ending alone."""

IRREGULAR: dict[str, str] = {
    "be": "am is are was were been being",
    "have": "has had having",
    "do": "does did done doing",
    "bear": "bears bore borne bearing",
    "become": "becomes became becoming",
    "begin": "begins began begun beginning",
    "break": "breaks broke broken breaking",
    "bring": "brings brought bringing",
    "catch": "catches caught catching",
    "climb": "climbs climbed climbing",
    "cling": "clings clung clinging",
    "come": "comes came coming",
    "cut": "cuts cutting",
    "dig": "digs dug digging",
    "draw": "draws drew drawn drawing",
    "fall": "falls fell fallen falling",
    "fight": "fights fought fighting",
    "find": "finds found finding",
    "foot": "foots footed footing",
    "forbid": "forbids forbade forbidden forbidding",
    "forgo": "forgoes forwent forgone forgoing",
    "get": "gets got getting",
    "give": "gives gave given giving",
    "go": "goes went gone going",
    "hang": "hangs hung hanging",
    "hear": "hears heard hearing",
    "hit": "hits hitting",
    "hold": "holds held holding",
    "keep": "keeps kept keeping",
    "know": "knows knew known knowing",
    "lay": "lays laid laying",
    "leave": "leaves left leaving",
    "let": "lets letting",
    "lose": "loses lost losing",
    "make": "makes made making",
    "meet": "meets met meeting",
    "pay": "pays paid paying",
    "put": "puts putting",
    "run": "runs ran running",
    "say": "says said saying",
    "see": "sees saw seen seeing",
    "seek": "seeks sought seeking",
    "sell": "sells sold selling",
    "send": "sends sent sending",
    "shoot": "shoots shot shooting",
    "shut": "shuts shutting",
    "sit": "sits sat sitting",
    "speak": "speaks spoke spoken speaking",
    "spring": "springs sprang sprung springing",
    "stand": "stands stood standing",
    "stick": "sticks stuck sticking",
    "strike": "strikes struck striking",
    "sweep": "sweeps swept sweeping",
    "take": "takes took taken taking",
    "tell": "tells told telling",
    "think": "thinks thought thinking",
    "throw": "throws threw thrown throwing",
    "undo": "undoes undid undone undoing",
    "win": "wins won winning",
    "withdraw": "withdraws withdrew withdrawn withdrawing",
    "withhold": "withholds withheld withholding",
    "write": "writes wrote written writing",
}
"""The other forms of each word."""

PAST_FORMS = frozenset(
    form
    for forms in IRREGULAR.values()
    for form in forms.split()
    if not form.endswith(("s", "ing"))
)
"""Forms of the past among them, and some that are of the present too."""

DOUBLING = frozenset(
    "admit ban bar commit drop hop jam nod pin plan quit refer scrap scar skip slip spot stop "
    "strip submit transfer trap wed wrap".split()
)
"""Words whose last letter is written twice before an ending."""
