"""Forms of English words that are not made by an ending alone."""

IRREGULAR: dict[str, str] = {
    "be": "am is are was were been being",
    "have": "has had having",
    "do": "does did done doing",
    "awake": "awakes awoke awoken awaking",
    "bear": "bears bore borne bearing",
    "become": "becomes became becoming",
    "begin": "begins began begun beginning",
    "bite": "bites bit bitten biting",
    "break": "breaks broke broken breaking",
    "bring": "brings brought bringing",
    "build": "builds built building",
    "burst": "bursts bursting",
    "catch": "catches caught catching",
    "climb": "climbs climbed climbing",
    "cling": "clings clung clinging",
    "come": "comes came coming",
    "cut": "cuts cutting",
    "dig": "digs dug digging",
    "draw": "draws drew drawn drawing",
    "drive": "drives drove driven driving",
    "fall": "falls fell fallen falling",
    "feel": "feels felt feeling",
    "fight": "fights fought fighting",
    "find": "finds found finding",
    "flee": "flees fled fleeing",
    "fly": "flies flew flown flying",
    "foot": "foots footed footing",
    "forbid": "forbids forbade forbidden forbidding",
    "forgive": "forgives forgave forgiven forgiving",
    "forgo": "forgoes forwent forgone forgoing",
    "freeze": "freezes froze frozen freezing",
    "get": "gets got getting",
    "give": "gives gave given giving",
    "go": "goes went gone going",
    "grow": "grows grew grown growing",
    "hang": "hangs hung hanging",
    "hear": "hears heard hearing",
    "hide": "hides hid hidden hiding",
    "hit": "hits hitting",
    "hold": "holds held holding",
    "keep": "keeps kept keeping",
    "know": "knows knew known knowing",
    "lay": "lays laid laying",
    "lead": "leads led leading",
    "leave": "leaves left leaving",
    "let": "lets letting",
    "light": "lights lit lighted lighting",
    "lose": "loses lost losing",
    "make": "makes made making",
    "meet": "meets met meeting",
    "overcome": "overcomes overcame overcoming",
    "override": "overrides overrode overridden overriding",
    "overrun": "overruns overran overrunning",
    "overthrow": "overthrows overthrew overthrown overthrowing",
    "pay": "pays paid paying",
    "put": "puts putting",
    "read": "reads reading",
    "rebuild": "rebuilds rebuilt rebuilding",
    "ride": "rides rode ridden riding",
    "rise": "rises rose risen rising",
    "run": "runs ran running",
    "say": "says said saying",
    "see": "sees saw seen seeing",
    "seek": "seeks sought seeking",
    "sell": "sells sold selling",
    "send": "sends sent sending",
    "set": "sets setting",
    "shake": "shakes shook shaken shaking",
    "shoot": "shoots shot shooting",
    "show": "shows showed shown showing",
    "shut": "shuts shutting",
    "sink": "sinks sank sunk sinking",
    "sit": "sits sat sitting",
    "sleep": "sleeps slept sleeping",
    "speak": "speaks spoke spoken speaking",
    "split": "splits splitting",
    "spread": "spreads spreading",
    "spring": "springs sprang sprung springing",
    "stand": "stands stood standing",
    "steal": "steals stole stolen stealing",
    "stick": "sticks stuck sticking",
    "strike": "strikes struck striking",
    "swear": "swears swore sworn swearing",
    "sweep": "sweeps swept sweeping",
    "swing": "swings swung swinging",
    "take": "takes took taken taking",
    "tear": "tears tore torn tearing",
    "tell": "tells told telling",
    "think": "thinks thought thinking",
    "throw": "throws threw thrown throwing",
    "understand": "understands understood understanding",
    "undo": "undoes undid undone undoing",
    "uphold": "upholds upheld upholding",
    "wake": "wakes woke woken waking",
    "wear": "wears wore worn wearing",
    "win": "wins won winning",
    "withdraw": "withdraws withdrew withdrawn withdrawing",
    "withhold": "withholds withheld withholding",
    "withstand": "withstands withstood withstanding",
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
    "abet acquit admit ban bar clap commit compel concur confer control cram debar defer deter "
    "dispel drag drop drum excel expel flag fret grab hop impel infer jam nod occur omit outbid "
    "permit pin plan plod plug pop prefer propel quit rebut recur refer regret repel rig rip "
    "scrap scar ship shrug shun skip slam slap slip snap snub spot stem step stop strap strip "
    "submit sap swap tap tip transfer trap trim wed wrap".split()
)
"""Verbs whose last consonant is doubled before an ending."""

DOUBLING_OR_NOT = frozenset(
    "annul appal benefit cancel counsel dial equal fuel initial label level marshal model pedal "
    "quarrel rival shovel signal target total travel tunnel".split()
)
"""Those in which it may be, as in Britain: "cancelled", "canceled"."""
