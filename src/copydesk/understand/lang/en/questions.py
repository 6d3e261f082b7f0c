"""Questions that news answers, each with two sides, and the English words that answer them.

A cue is a row of words. ``~`` stands for the forms of a verb, ``+`` for the plural, ``/`` between
words for one of them, ``_`` for up to four words between. Denials are no cues: "refused to
appeal", "no appeal", "ruled out an appeal" are read from the tree of the sentence.
"""

QUESTIONS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "possibility": (
        (
            "keep~ _ open", "leave~ _ open", "leave~ _ door open", "open mind", "possible",
            "possibility/possibilities", "possibly", "on the table", "too early to say/tell/know",
            "undecided", "prepared/willing to", "consider~", "weigh~", "mull~", "look~ at/into",
            "open question", "all options", "conceivable", "could yet",
        ),
        (
            "rule~ out", "rule~ _ out", "exclude~", "out of the question", "off the table",
            "impossible", "inconceivable", "discount~", "have~ decided", "have~ not decided",
            "have~ not yet decided", "hasn't/haven't/hadn't decided",
            "make~ _ decision on/about/whether", "made up _ mind", "promise~ that",
        ),
    ),
    "consent": (
        (
            "accept~", "agree~ to", "agree~ that", "sign~ up", "consent~", "endorse~", "welcome~",
            "embrace~", "say~ yes", "take~ up", "bow~ to", "comply~", "recognise~/recognize~",
            "concede~", "acknowledge~", "waive~", "abide~ by", "go~ along with", "give~ way",
            "admit~", "yield~", "back~ down", "return~ to _ table",
        ),
        (
            "refuse~", "reject~", "decline~", "turn~ down/aside/away", "turn~ _ down", "rebuff~",
            "spurn~", "walk~ away/out", "contest~", "challenge~", "dispute~", "oppose~",
            "object~ to", "fight~", "resist~", "deny~", "protest~", "protest+", "veto~", "appeal~",
            "appeal+", "protest~ _ innocence", "maintain~ _ innocence", "hold~ out", "dig~ in",
            "defy~", "go~ to court", "throw~ out", "dismiss~", "brush~ off/aside", "repudiate~",
        ),
    ),
    "recourse": (
        (
            "appeal+ against", "will/would/to appeal", "appealed", "appealing",
            "lodge~/file~/enter~/submit~/bring~/launch~/make~ _ appeal/appeals/protest"
            "/protests/objection/objections/complaint/complaints/challenge/lawsuit/suit",
            "go~ to court/law", "take~ _ to court/tribunal/judge/judges", "contest~", "challenge~",
            "sue~", "seek~ _ review/annulment", "fight~ _ court/courts/ruling/decision/verdict",
            "appeal+ _ lodged/filed/rejected/dismissed/heard/failed",
            "protest+ _ lodged/filed/rejected/dismissed/heard/failed/examined",
            "reject~/dismiss~/hear~/examine~ _ appeal/appeals/protest/protests"
            "/complaint/objection",
            "turn~ down _ appeal/protest/complaint/objection", "protest~ formally",
            "ask~/request~ _ sample/samples", "ask~ for _ recount/retrial",
            "go~ to _ court/tribunal", "take~ _ court of appeal", "fight~ it/on",
        ),
        (
            "accept~ _ verdict/judgment/judgement/ruling/sentence/decision/finding"
            "/findings/result/outcome/defeat/penalty/fine",
            "waive~", "drop~ _ appeal/case", "withdraw~ _ appeal/challenge", "abide~ by",
            "concede~", "let~ _ stand", "draw~ a line",
        ),
    ),
    "openness": (
        (
            "open", "opened", "reopen~", "stay~/remain~/keep~ open", "open to _ traffic/public",
            "run~ throughout", "allowed to run/operate/open",
            "take~/treat~/see~/admit~ _ patients", "carry~ on", "resume~", "doors _ open",
            "business as usual", "open as usual",
        ),
        (
            "close~", "closed", "shut", "shut~ down", "suspend~", "halt~", "seal~ off", "block~",
            "lock~", "turn~ _ away", "stop~", "ground~", "suspension", "closure", "cordon~ off",
        ),
    ),
    "operation": (
        (
            "in _ use/operation/service", "working order", "work~", "working", "switch~ on",
            "turn~ on", "function~", "operational", "operate~", "stay~/remain~/be~ up", "online",
            "on line", "serviceable", "in order", "start~ up", "kick~ in", "spring~ to life",
            "running", "stay~/remain~ _ on", "keep~ on", "uninterrupted", "intact",
        ),
        (
            "switch~ off", "turn~ off", "out of service/order/action/use", "disable~",
            "deactivate~", "cut~ off", "was/were/been cut", "offline", "inoperative",
            "break~ down", "fail~", "faulty", "was/were/been off/down/dead/dark", "defective",
            "shut~ down", "knock~ out", "go~ dark", "jam~", "malfunction~", "out of _ service",
            "black~ out", "take~ out of",
        ),
    ),
    "validity": (
        (
            "uphold~", "upheld", "stand", "stands", "let~ stand", "valid", "in force", "intact",
            "remain~/stay~/keep~ in place", "maintain~", "confirm~", "keep~ _ force", "standing",
            "take~ effect", "apply", "applies",
        ),
        (
            "overturn~", "annul~", "void", "invalid", "invalidate~", "quash~", "set aside",
            "sets aside", "setting aside", "wipe~ out", "wipe~ away", "strike~ down",
            "struck down", "strike~ out", "lift~", "repeal~", "revoke~", "rescind~", "lapse~",
            "reverse~", "nullify~", "throw~ out", "sweep~ away", "undo~", "undid", "cancel~",
            "withdraw~", "no longer applies/apply",
        ),
    ),
    "term": (
        (
            "renew~", "extend~", "prolong~", "roll~ over", "in date", "still valid", "run~ until",
        ),
        (
            "expire~", "lapse~", "run~ out", "ran out", "out of date", "terminate~",
            "let~ _ lapse", "end~", "discontinue~",
        ),
    ),
    "survival": (
        (
            "survive~", "alive", "lived through", "lived to tell", "still living",
            "will live", "rescue~", "pull~ out alive",
        ),
        (
            "die~", "died", "dead", "kill~", "perish~", "drown~", "succumb~",
        ),
    ),
    "injury": (
        (
            "injure~", "hurt", "wound~", "injury/injuries", "frostbite", "broken _ leg/arm/ankle",
            "taken to hospital", "in hospital", "hospitalise~/hospitalize~", "harmed", "harm",
            "suffer~ _ burns/bruises/cuts/fractures/concussion", "treated for",
        ),
        (
            "unhurt", "unharmed", "uninjured", "unscathed", "safe and well/sound",
            "escape~ injury",
        ),
    ),
    "damage": (
        (
            "damage~", "damage", "torn", "tear", "tears", "harm~", "harm", "destroy~", "scratch~",
            "crack~", "crack+", "dent~", "broken", "ruin~", "burn~", "wreck~", "deface~", "stain~",
            "scar~",
        ),
        (
            "undamaged", "intact", "unharmed", "unscathed", "untouched", "spared", "unbroken",
        ),
    ),
    "custody": (
        (
            "arrest~", "detain~", "in custody", "in detention", "behind bars", "jail~", "remand~",
            "imprison~", "under arrest", "in _ cell", "being held", "held for/on/over",
            "held by police", "caught", "capture~",
        ),
        (
            "release~", "free~", "on bail", "at large", "on the run", "set~ free", "at liberty",
            "walk~ free", "escape~", "go~ free", "went home",
        ),
    ),
    "admission": (
        (
            "admit~", "confess~", "concede~", "acknowledge~", "plead~ guilty", "own~ up",
            "grant~ that", "accept~ that", "accept~ responsibility/blame",
            "take~ responsibility/blame", "concession",
        ),
        (
            "deny~", "denial~", "plead~ not guilty", "protest~ _ innocence",
            "maintain~ _ innocence", "maintain~ that",
            "reject~ _ allegation/allegations/accusation/accusations/charge/charges"
            "/claim/claims",
            "dispute~", "contest~", "repudiate~", "insist~",
        ),
    ),
    "guilt": (
        (
            "convict~", "find~ _ guilty", "found guilty", "condemn~", "guilty of", "conviction",
        ),
        (
            "acquit~", "clear~ of", "find~ _ not guilty", "exonerate~", "absolve~", "innocent",
            "acquittal",
        ),
    ),
    "charges": (
        (
            "charge~", "indict~", "prosecute~", "stand~ trial", "go~ on trial", "put~ on trial",
            "be~ heard", "be~ tried", "face~ _ charge/charges/trial", "hear~ _ charge/charges",
        ),
        (
            "drop~", "withdraw~", "without charge", "close~ _ case/investigation/inquiry",
            "throw~ out", "dismiss~ _ case/charges/charge", "bar~", "discontinue~", "let~ _ off",
        ),
    ),
    "presence": (
        (
            "attend~", "present at/in", "was/were present", "turn~ up", "show~ up", "in person",
            "was/were there", "appear~ at/in/before",
            "come~ to _ ceremony/meeting/hearing/funeral/session/match", "on board",
            "stay~ on board", "at the scene", "at the ceremony", "at the meeting",
        ),
        (
            "absent", "absence", "stay~ away", "skip~", "boycott~", "send~/sent _ apologies",
            "video link", "miss~ _ meeting/ceremony/hearing/session",
            "leave~ _ ship/scene/room/hall", "abroad", "walk~ out", "fail~ to appear",
        ),
    ),
    "participation": (
        (
            "take~ part", "join~", "participate~", "behind _ strike/action/protest/call/appeal",
            "back~", "support~", "call~ _ strike", "call~ by", "stand~ behind", "throw~ _ weight",
            "sign~", "contribute~",
        ),
        (
            "stay~ out", "stay~ away", "abstain~", "pull~ out", "drop~ out", "distance~",
            "opt~ out", "keep~ out", "shun~", "boycott~", "leave~", "withdraw~", "sit~ out",
        ),
    ),
    "backing": (
        (
            "support~", "back~", "in favour/favor", "endorse~", "vote~ for/yes", "approve~ of",
            "applaud~", "champion~", "defend~", "stand~ by", "throw~ _ weight behind",
            "stand~ behind",
        ),
        (
            "oppose~", "against", "vote~ against/no", "reject~", "criticise~/criticize~",
            "condemn~", "object~", "campaign~ against", "fight~", "denounce~", "attack~",
            "dissent~", "come~ out against", "turn~ against",
        ),
    ),
    "knowledge": (
        (
            "know~", "knew", "aware", "idea", "knowingly", "deliberate", "deliberately",
            "intentional", "intentionally", "on purpose", "bad faith", "informed of", "told of",
            "inform~", "realise~/realize~", "in the know", "learn~ of",
        ),
        (
            "good faith", "unaware", "unknowing", "unknowingly", "unwitting", "unwittingly",
            "ignorant", "ignorance", "by mistake", "inadvertent", "inadvertently", "by accident",
            "in the dark", "oblivious", "unsuspecting", "innocently",
        ),
    ),
    "payment": (
        (
            "pay~", "owe~", "due", "payable", "compensate~", "reimburse~", "refund~", "money back",
            "entitled", "eligible", "claim~ compensation/damages/refund", "cover~",
            "full wages/pay", "break/termination/exit fee", "compensation", "damages",
            "get~ _ back", "hand~ over", "settle~ _ bill/debt/claim", "foot~ _ bill", "bear~",
            "share~ _ cost/costs/bill/burden", "contribute~",
        ),
        (
            "unpaid", "own costs", "own expense", "empty-handed", "withhold~", "withheld",
            "free of charge", "for nothing", "without pay", "default~", "waive~", "forgo~",
            "quits",
        ),
    ),
    "claim": (
        (
            "accept~ _ claim/claims", "settle~", "pay~ out", "meet~ _ claim", "honour~/honor~",
            "recognise~/recognize~ _ claim",
        ),
        (
            "decline~ _ claim/claims", "reject~ _ claim/claims", "refuse~ to pay", "deny~ _ claim",
            "dispute~", "contest~", "turn~ down",
        ),
    ),
    "warning": (
        (
            "warn~", "warning+", "alert~", "alert+", "alarm~", "alarm+", "siren+", "message+ _ to",
            "notify~", "give~ notice", "announce~", "announced", "advance notice",
            "evacuation message", "message+ _ sent", "tell~ _ in advance", "signal~",
        ),
        (
            "unannounced", "without warning", "unwarned", "by surprise", "out of the blue",
            "caught off guard", "unexpected", "without notice", "silent", "unprepared",
        ),
    ),
    "evacuation": (
        (
            "evacuate~", "evacuation", "clear~", "brought to safety",
            "leave~ _ home/homes/village/town/building", "left _ home/homes/village/town/building",
            "empty~", "get~ out", "move~ out",
        ),
        (
            "stay~ put", "stay~/remain~ in _ home/homes/building/village/town", "stay~ indoors",
            "still inside", "trapped", "asleep",
        ),
    ),
    "staging": (
        (
            "go~ ahead", "went ahead", "take~ place", "took place",
            "was/were/be/been held/played/staged", "play~ to the end", "played out", "as planned",
            "finish~", "complete~", "run~ to the end", "to the end", "kick~ off",
            "go~ off as planned",
        ),
        (
            "call~ off", "call~ _ off", "cancel~", "abandon~", "scrap~", "break~ off",
            "interrupt~", "cut~ short", "postpone~", "put~ off", "cancellation", "rain~ off",
            "suspend~",
        ),
    ),
    "punctuality": (
        (
            "on time", "on schedule", "punctual", "as scheduled", "to the minute",
            "ahead of schedule", "promptly", "at once", "immediately", "early",
        ),
        (
            "late", "delay~", "behind schedule", "overdue", "belated", "belatedly", "hold~ up",
            "drag~ on", "postpone~", "put~ back",
        ),
    ),
    "continuation": (
        (
            "continue~", "carry~ on", "under way", "resume~", "ongoing", "in progress",
            "keep~ going", "press~ on", "persist~", "still searching/looking/burning", "drag~ on",
            "remain~ in force", "restart~",
        ),
        (
            "stop~", "halt~", "ended", "suspend~", "call~ off", "break~ off", "broke off",
            "cease~", "come~ to an end", "give~ up", "put~ out", "extinguish~", "under control",
        ),
    ),
    "talks": (
        (
            "talks/negotiations/contacts", "negotiate~", "in contact", "in touch", "talk~ to/with",
            "speak~ with/to", "sit~ down with", "at the table", "to the table", "reopen~ talks",
            "dialogue", "bargain~", "meet~ with",
        ),
        (
            "break~ off", "broken off", "collapse~", "walk~ out", "walk~ away",
            "refuse~ to talk/negotiate", "stall~", "deadlock", "silence", "leave~ the table",
        ),
    ),
    "retreat": (
        (
            "withdraw~", "drop~", "shelve~", "abandon~", "scrap~", "back~ down", "retreat~",
            "climb~ down", "think~ again", "reconsider~", "give~ up", "pull~", "take~ back",
            "u-turn", "soften~", "water~ down", "change~ _ mind", "change~ course",
        ),
        (
            "go~ ahead", "press~ ahead/on", "push~ through/ahead", "stick~ to", "stuck to",
            "unchanged", "proceed~", "stand~ by", "stand~ firm", "hold~ firm", "keep~ to",
            "insist~ on", "forge~ ahead", "plough~ on", "stay~ the course",
        ),
    ),
    "approval": (
        (
            "approve~", "ratify~", "pass~", "adopt~", "authorise~/authorize~", "permit~", "allow~",
            "licence/license/licensed", "green light", "permission", "clearance", "go-ahead",
            "consent", "give~ _ blessing", "grant~", "sign~ off", "wave~ through", "approval",
            "cleared", "certify~", "let~ _ go/leave/through",
        ),
        (
            "reject~", "vote~ down", "block~", "veto~", "refuse~", "ban~",
            "unauthorised/unauthorized", "unlicensed", "forbid~", "forbade", "forbidden",
            "prohibit~", "throw~ out", "deny~", "bar~", "illegal", "illegally", "withhold~",
            "withheld", "turn~ down",
        ),
    ),
    "unanimity": (
        (
            "unanimous", "unanimously", "unanimity", "with one voice", "unopposed", "of one mind",
            "united", "all agreed", "agree~ on", "in agreement", "consensus", "at one",
            "without dissent",
        ),
        (
            "split", "divided", "dissent~", "dissenting", "dissenter+", "vote~ against",
            "by _ votes to", "two to one", "three to two", "four to one", "five to two",
            "five to four", "four to three", "six to three", "by a majority",
            "of its/the/their _ members/judges supported/voted/backed/favoured/favored",
            "disagree~", "at odds", "torn", "members/judges voted for", "abstain~",
        ),
    ),
    "office": (
        (
            "resign~", "resignation", "step~ down", "stand~ down", "quit", "quits",
            "leave~ office", "left office", "step~ aside", "bow~ out", "hand~ in", "go~ early",
            "give~ up _ post",
        ),
        (
            "stay~ on", "stay~/remain~ in office/post/charge/place", "stay~/remain~ as", "cling~",
            "carry~ on", "hold~ on", "serve~ out", "keep~ _ job/post/seat",
            "remain~ president/mayor/minister/chairman/chair", "stand~ again",
        ),
    ),
    "employment": (
        (
            "dismiss~", "sack~", "lay~ off", "laid off", "let~ go", "redundant", "redundancies",
            "job cuts", "layoff+", "cut~ _ jobs", "further/another round+",
        ),
        (
            "reinstate~", "keep~ _ job/jobs/post", "retain~", "hire~", "guarantee~ _ jobs",
        ),
    ),
    "candidacy": (
        (
            "run~ for", "stand~ for", "stand~ as", "candidate",
            "seek~ _ term/election/re-election", "will start/race/play/compete", "line~ up",
            "compete~", "enter~",
        ),
        (
            "withdraw~", "pull~ out", "drop~ out", "will/would/to miss", "sit~ out",
            "ruled out of", "bow~ out", "scratch~", "stand~ aside", "unfit", "sidelined",
        ),
    ),
    "detection": (
        (
            "detect~", "discover~", "notice~", "spot~", "trace~", "uncover~", "pick~ up",
            "locate~",
        ),
        (
            "overlook~", "undetected", "unnoticed", "untraced", "vanish~", "unidentified",
            "disappear~",
        ),
    ),
    "faults": (
        (
            "defect+", "fault+", "flaw+", "deficiency/deficiencies", "corrosion", "crack~",
            "crack+", "wrong", "problem+", "violation+", "irregularity/irregularities",
            "shortcoming+", "out of order/service", "worn", "unsafe", "unfit", "unsound", "leak~",
            "leak+", "damage", "rust~", "weakness+", "failing+", "at fault", "faulty", "defective",
        ),
        (
            "sound", "flawless", "in _ order", "serviceable", "fit", "clean bill",
            "good condition", "safe", "faultless", "working order", "sturdy", "up to standard",
            "well maintained", "correct", "compliant", "in _ working order", "fit for",
        ),
    ),
    "inspection": (
        (
            "pass~", "approve~", "certify~", "clear~", "clean bill", "satisfy~", "satisfied",
        ),
        (
            "fail~", "failed", "reject~", "condemn~", "ground~", "flag~", "write~ up", "complain~",
        ),
    ),
    "conditions": (
        (
            "condition+", "string+", "proviso+", "subject to", "reservation+", "caveat+",
            "conditional", "provided that", "on condition", "so long as", "as long as",
            "in return",
        ),
        (
            "unconditional", "unconditionally", "unreserved", "unreservedly", "freely", "outright",
        ),
    ),
    "need": (
        (
            "need~", "require~", "necessary", "must", "obliged", "have~ to", "has to", "mandatory",
            "compulsory", "advise~", "urge~", "recommend~", "hinge~ on", "depend~ on",
            "ask~ for _ closed/shut/replaced", "tell~ _ to", "demand~", "call~ for",
        ),
        (
            "unnecessary", "optional", "superfluous", "needless", "dispense~ with", "do without",
            "voluntary", "exempt~", "free to",
        ),
    ),
    "force": (
        (
            "order~", "oblige~", "force~", "compulsory", "mandatory", "binding", "impose~",
            "compel~", "instruct~", "issue~ _ order", "enforce~", "require~", "by order",
        ),
        (
            "voluntary", "voluntarily", "of _ own accord", "non-binding", "advisory", "optional",
            "recommend~", "own initiative", "own free will", "free will",
        ),
    ),
    "restriction": (
        (
            "restrict~", "restriction+", "close~", "shut~", "ban~", "limit~", "stop~ using",
            "halt~", "cordon~", "curb~", "forbid~", "suspend~", "take~ _ out of use", "prohibit~",
            "reduce~ _ speed", "still in force",
        ),
        (
            "unrestricted", "unlimited", "allow~", "permit~", "free to", "lift~", "ease~",
            "reopen~", "let~", "run throughout", "relax~",
        ),
    ),
    "access": (
        (
            "admit~", "let in", "let~ inside", "allowed in/into/inside/to", "access", "enter~",
            "granted _ access", "free access", "unhindered", "unimpeded", "come~ in", "get~ in",
            "able to observe/watch/enter", "welcome~", "invited in",
        ),
        (
            "refuse~ access/entry/admission", "deny~ access/entry/admission", "turn~ away",
            "kept out", "keep~ out", "bar~", "shut out", "lock~ out", "block~", "sent away",
            "exclude~", "expel~", "obstruct~", "ban~",
        ),
    ),
    "entry": (
        (
            "enter~", "inside", "cross~ into", "cross~", "stray~", "intrude~", "trespass~",
            "sail~ into/through",
        ),
        (
            "outside", "remain~ outside", "stay~ outside", "avoid~", "clear of", "skirt~",
            "keep~ out", "short of",
        ),
    ),
    "insurance": (
        (
            "insured", "insurance", "covered", "cover against", "policy", "under cover",
        ),
        (
            "uninsured", "uncovered", "self-insured", "without cover", "void~",
        ),
    ),
    "sharing": (
        (
            "share~", "jointly", "joint", "tie~", "tied", "split between", "between them",
            "dead heat", "together with",
        ),
        (
            "alone", "single", "sole", "outright", "unshared", "solo", "by _ own", "undivided",
        ),
    ),
    "settlement": (
        (
            "settle~", "resolve~", "define~", "clarify~", "fix~", "regulate~", "spell~ out",
            "lay~ down", "laid down", "deal~ with", "address~", "answer~", "cover~", "contain~",
            "say~ _ who/what/how", "word+ _ said", "word+ about", "mention~",
        ),
        (
            "silent", "left open", "leave~ open", "leave~ aside", "leave~ out", "left out",
            "unresolved", "unsettled", "sidestep~", "shelve~", "struck out", "omit~", "unanswered",
            "skirt~", "postpone~", "avoid~",
        ),
    ),
    "comment": (
        (
            "comment~", "answer~", "reply~", "respond~", "speak~", "issue~ _ statement",
            "tell~ reporters", "speak~ out", "explain~",
        ),
        (
            "silent", "silence", "decline~ to comment", "refuse~ to comment", "unavailable",
            "tight-lipped", "stay~ silent", "avoid~ _ question/questions",
        ),
    ),
    "responsibility": (
        (
            "claim~ responsibility", "take~ responsibility", "behind", "involved", "responsible",
            "at fault", "to blame", "blame~", "liable", "role in", "to do with", "part in",
            "hand in", "negligent", "negligence", "guilty",
        ),
        (
            "blameless", "disclaim~", "uninvolved", "innocent", "clear~ of", "exonerate~",
        ),
    ),
    "safety": (
        (
            "risk~", "risk+", "danger+", "threat+", "threaten~", "hazard+", "unsafe", "dangerous",
            "peril~", "at risk", "warn~", "harmful", "could go/overflow/collapse/burst/spread",
            "go~ over", "toxic", "contaminated", "imminent",
        ),
        (
            "safe", "harmless", "secure", "out of danger", "contained", "under control",
            "reassur~",
        ),
    ),
    "protection": (
        (
            "protect~", "secured", "guarded", "safeguard~", "second step/factor", "encrypt~",
            "locked", "two-factor", "shield~", "cover~", "authentication",
        ),
        (
            "unprotected", "unsecured", "unguarded", "exposed", "vulnerable", "only _ password",
            "password only", "sufficient", "password was enough", "unlocked", "wide open",
        ),
    ),
    "scope": (
        (
            "cover~", "include~", "apply~ to", "applies to", "extend~ to", "affect~", "concern+",
            "protect~", "eligible", "such assurance/protection/right/guarantee/promise",
            "benefit~", "also get/receive/apply", "part of", "affected",
        ),
        (
            "exclude~", "exempt~", "limited to", "confined to", "restricted to", "leave~ out",
            "left out", "unaffected", "spare~", "omit~", "may continue", "only for", "ineligible",
        ),
    ),
    "keeping": (
        (
            "keep", "keeps", "kept", "keeping", "retain~", "hold~ on to", "hang~ on to",
            "stay~ in _ collection",
        ),
        (
            "return~", "give~ back", "gave back", "hand~ back", "hand~ over", "give~ up",
            "surrender~", "restitute~", "part~ with", "send~ back",
        ),
    ),
    "sale": (
        (
            "sell~", "sold", "sale", "dispose~ of", "on the market", "auction~",
        ),
        (
            "unsold", "keep", "kept", "retain~", "withdraw~ from sale", "take~ off the market",
        ),
    ),
    "delivery": (
        (
            "deliver~", "arrive~", "sold to", "hand~ out", "distribute~", "ship~", "get~ through",
        ),
        (
            "hold~ back", "held back", "turn~ back", "undelivered", "withhold~", "intercept~",
            "never left",
        ),
    ),
    "success": (
        (
            "succeed~", "manage~ to", "win~", "won", "work~ out", "pull~ off", "successful",
            "successfully", "prevail~", "secure~", "reach~ _ agreement/deal",
        ),
        (
            "fail~", "lose~", "lost", "unsuccessful", "in vain", "fall~ short", "fell short",
            "collapse~", "founder~", "miss~ out", "come~ to nothing", "get~ nowhere",
            "got nowhere",
        ),
    ),
    "confidence": (
        (
            "confidence", "trust~", "faith in", "stand~ behind", "full backing", "satisfied",
            "pleased", "happy",
        ),
        (
            "distrust~", "mistrust~", "lose~ faith", "dissatisfied", "unhappy", "disappointed",
            "dismay~",
        ),
    ),
    "publicity": (
        (
            "public", "publicly", "openly", "publish~", "disclose~", "make~ public", "in the open",
        ),
        (
            "secret", "secretly", "private", "privately", "behind closed doors", "confidential",
            "unpublished", "undisclosed", "under seal", "withhold~", "withheld", "classified",
            "kept back",
        ),
    ),
    "repair": (
        (
            "repair~", "fix~", "replace~", "restore~", "mend~", "rebuild~", "rebuilt",
            "put~ right", "rectify~", "remedy~", "renovate~",
        ),
        (
            "unrepaired", "neglect~", "ignore~", "leave~ as", "left as", "disregard~", "put~ off",
            "defer~", "worn",
        ),
    ),
    "heeding": (
        (
            "follow~", "heed~", "act~ on", "comply~", "obey~", "carry~ out", "implement~",
            "observe~", "adhere~ to", "meet~ _ recommendation/recommendations",
        ),
        (
            "ignore~", "disregard~", "flout~", "neglect~", "override~", "overrode", "brush~ aside",
            "violate~", "defy~", "breach+",
        ),
    ),
    "identity": (
        (
            "identify~", "establish~", "determine~", "clear what/why/how", "find~ _ cause",
        ),
        (
            "unidentified", "unknown", "unclear", "unnamed", "mystery", "a mystery",
            "undetermined",
        ),
    ),
    "penalty": (
        (
            "penalty/penalties", "fine~", "punish~", "ban~", "sanction~", "disqualify~",
            "suspend~", "discipline~", "disciplinary", "sentence~", "dock~", "deduct~",
        ),
        (
            "unpunished", "spared", "let~ off", "escape~ _ punishment/penalty", "clear~",
            "dismiss~", "pardon~", "reprieve~", "go~ free",
        ),
    ),
    "arms": (
        (
            "armed", "open~ fire", "fire~ _ shot/shots", "shot~ _ fired", "shots/shot/bullets",
            "shoot~", "gunfire", "weapon+",
        ),
        (
            "unarmed", "without firing", "peaceful", "peacefully", "hold~ _ fire", "held _ fire",
            "bare hands",
        ),
    ),
}  # fmt: skip

NEGATIVE = frozenset("nobody none nothing no-one neither nor no never not n't hardly".split())
"""Words that deny what they stand by."""

CARRYING = frozenset(
    "be have do get make take give bring see find found file lodge enter submit announce send "
    "issue begin start open hold impose record detect leave remain stay show contain carry "
    "attach grant receive suffer note report reveal discover launch put come go follow arise "
    "occur happen exist emerge sound publish offer provide obtain win cast express cause "
    "sustain raise mean keep say declare need want require involve include add know".split()
)
"""Verbs that leave it to a noun beside them to say what is so: "lodged a protest"."""

EARLIER = frozenset(
    "initially first originally previously formerly once earlier then until before ago".split()
)
"""Words by which a sentence tells what was so, and may have changed."""
