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
            "open question", "all options", "conceivable", "could yet", "remain~ an option",
            "remain~ open", "left open", "keep~ _ options open",
        ),
        (
            "rule~ out", "rule~ _ out", "exclude~", "out of the question", "off the table",
            "impossible", "inconceivable", "discount~", "have~ decided", "have~ not decided",
            "have~ not yet decided", "hasn't/haven't/hadn't decided",
            "make~ _ decision on/about/whether", "made up _ mind", "promise~ that", "preclude~",
            "close~ the door", "shut~ the door", "foreclose~", "a non-starter", "put~ paid to",
        ),
    ),
    "consent": (
        (
            "accept~", "agree~ to", "agree~ that", "sign~ up", "consent~", "endorse~", "welcome~",
            "embrace~", "say~ yes", "take~ up", "bow~ to", "comply~", "recognise~/recognize~",
            "concede~", "acknowledge~", "waive~", "abide~ by", "go~ along with", "give~ way",
            "admit~", "yield~", "back~ down", "return~ to _ table", "honour~/honor~",
            "subscribe~ to", "resign~ _ to", "assent~", "bend~", "cave~ in", "climb~ down",
        ),
        (
            "refuse~", "reject~", "decline~", "turn~ down/aside/away", "turn~ _ down", "rebuff~",
            "spurn~", "walk~ away/out", "contest~", "challenge~", "dispute~", "oppose~",
            "object~ to", "fight~", "resist~", "deny~", "protest~", "protest+", "veto~", "appeal~",
            "appeal+", "protest~ _ innocence", "maintain~ _ innocence", "hold~ out", "dig~ in",
            "defy~", "go~ to court", "throw~ out", "dismiss~", "brush~ off/aside", "repudiate~",
            "stand~ firm", "set~ _ against", "hold~ firm",
        ),
    ),
    "recourse": (
        (
            "appeal+ against", "will/would/to appeal", "appealed", "appealing",
            "lodge~/file~/enter~/submit~/bring~/launch~/make~ _ appeal/appeals/protest/protests"
            "/objection/objections/complaint/complaints/challenge/lawsuit/suit",
            "go~ to court/law", "take~ _ to court/tribunal/judge/judges", "contest~", "challenge~",
            "sue~", "seek~ _ review/annulment", "fight~ _ court/courts/ruling/decision/verdict",
            "appeal+ _ lodged/filed/rejected/dismissed/heard/failed",
            "protest+ _ lodged/filed/rejected/dismissed/heard/failed/examined",
            "reject~/dismiss~/hear~/examine~ _ appeal/appeals/protest/protests/complaint"
            "/objection",
            "turn~ down _ appeal/protest/complaint/objection", "protest~ formally",
            "ask~/request~ _ sample/samples", "ask~ for _ recount/retrial",
            "go~ to _ court/tribunal", "take~ _ court of appeal", "fight~ it/on",
            "not/never/no/under/lodge/lodged/pending appeal", "give~ notice of appeal",
            "take~ _ appeal", "to be appealed",
            "sample/samples/recount/recounts/analysis _ requested/demanded",
            "appeal~ against/over", "bring~ _ case/action/suit/proceedings", "file~ suit",
            "lawsuit+", "take~ _ higher",
            "file~/lodge~/enter~/submit~/bring~/make~ no/an/a appeal/protest/complaint/objection",
            "protest~ _ to _ jury/stewards/judges/referee/committee",
            "ask~/apply~ for _ sample/samples/recount/recounts/retrial/rehearing/review"
            "/analysis/counter-analysis/re-examination",
            "request~/demand~/seek~/want~ _ sample/samples/recount/recounts/retrial/rehearing"
            "/review/analysis/counter-analysis/re-examination",
            "insist~ on _ sample/samples/recount/recounts/retrial/rehearing/review/analysis"
            "/counter-analysis/re-examination",
        ),
        (
            "accept~ _ verdict/judgment/judgement/ruling/sentence/decision/finding/findings"
            "/result/outcome/defeat/penalty/fine",
            "waive~", "drop~ _ appeal/case", "withdraw~ _ appeal/challenge", "abide~ by",
            "concede~", "let~ _ stand", "draw~ a line",
            "forgo~/forego~/renounce~ _ right/appeal/sample/samples/recount", "leave~ it at that",
            "take~ _ no further", "let~ _ rest",
            "accept~ _ disqualification/relegation/suspension/ban",
            "drop~/withdraw~ _ protest/complaint/objection",
        ),
    ),
    "openness": (
        (
            "open", "opened", "reopen~", "stay~/remain~/keep~ open", "open to _ traffic/public",
            "run~ throughout", "allowed to run/operate/open",
            "take~/treat~/see~/admit~ _ patients", "carry~ on", "resume~", "doors _ open",
            "business as usual", "open as usual", "reopening", "doors/gates opened",
            "open _ doors", "back in business", "welcome~ _ visitors",
        ),
        (
            "close~", "closed", "shut", "shut~ down", "suspend~", "halt~", "seal~ off", "block~",
            "lock~", "turn~ _ away", "stop~", "ground~", "suspension", "closure", "cordon~ off",
            "shutter~", "padlock~", "off limits", "out of bounds", "shut _ doors",
            "close~ _ doors", "bar~ _ doors",
        ),
    ),
    "operation": (
        (
            "in _ use/operation/service", "working order", "work~", "working", "switch~ on",
            "turn~ on", "function~", "operational", "operate~", "stay~/remain~/be~ up", "online",
            "on line", "serviceable", "in order", "start~ up", "kick~ in", "spring~ to life",
            "running", "stay~/remain~ _ on", "keep~ on", "uninterrupted", "intact", "come~ on",
            "up and running", "activate~", "was/were/been triggered", "discharge~", "light~ up",
            "lit", "fire~ up", "in working order", "function~ normally", "in use",
            "as designed/intended/planned", "as _ was/were meant/supposed/designed to",
            "run~ normally", "usable", "alight", "run~ for", "sound~",
            "alarm/alarms/siren/sirens went off", "ring~",
        ),
        (
            "switch~ off", "turn~ off", "out of service/order/action/use", "disable~",
            "deactivate~", "cut~ off", "was/were/been cut", "offline", "inoperative",
            "break~ down", "fail~", "faulty", "was/were/been off/down/dead/dark", "defective",
            "shut~ down", "knock~ out", "go~ dark", "jam~", "malfunction~", "out of _ service",
            "black~ out", "take~ out of", "unserviceable", "out of commission", "inactive", "idle",
            "unlit", "unavailable", "crash~", "give~ out", "stall~", "unresponsive", "unusable",
            "unplug~", "disconnect~", "taken offline", "outage+", "fall~ silent", "seize~ up",
            "drop~ out", "went/gone dead", "dead", "dark", "blacked out", "sever~", "switched off",
            "lose~ power", "without power", "power cut", "fail~ to",
            "stay~/remain~ silent/dark/shut", "lie/lies/lay/lying idle",
        ),
    ),
    "validity": (
        (
            "uphold~", "upheld", "stand", "stands", "let~ stand", "valid", "in force", "intact",
            "remain~/stay~/keep~ in place", "maintain~", "confirm~", "keep~ _ force", "standing",
            "take~ effect", "apply", "applies", "hold~ good", "in effect", "legally binding",
            "keep~ _ validity", "retain~ _ validity/force", "left intact", "still stands/stand",
            "stand~ by", "good law", "sustain~", "affirm~", "remain~/stay~ binding",
            "still binding", "still holds/hold", "recognise~/recognize~",
        ),
        (
            "overturn~", "annul~", "void", "invalid", "invalidate~", "quash~", "set aside",
            "sets aside", "setting aside", "wipe~ out", "wipe~ away", "strike~ down",
            "struck down", "strike~ out", "lift~", "repeal~", "revoke~", "rescind~", "lapse~",
            "reverse~", "nullify~", "throw~ out", "sweep~ away", "undo~", "undid", "cancel~",
            "withdraw~", "scrap~", "tear~ up", "vacate~", "overrule~", "repudiate~", "dissolve~",
            "retract~", "disown~", "take~ _ back", "renounce~", "do~ away with", "disapply~",
            "suspend~", "terminate~", "dead letter", "cease~ to apply", "worthless",
        ),
    ),
    "term": (
        (
            "renew~", "extend~", "prolong~", "roll~ over", "in date", "still valid", "run~ until",
            "in effect", "up to date", "reissue~", "re-sign~",
            "new contract/lease/licence/license", "valid until", "valid to",
        ),
        (
            "expire~", "lapse~", "run~ out", "ran out", "out of date", "terminate~",
            "let~ _ lapse", "end~", "discontinue~", "run~ its course", "overdue", "elapse~",
            "fall~ due", "past its date", "discontinued",
        ),
    ),
    "survival": (
        (
            "survive~", "alive", "lived through", "lived to tell", "still living", "will live",
            "rescue~", "pull~ out alive", "pull~ through", "came/come through", "still breathing",
        ),
        (
            "die~", "died", "dead", "kill~", "perish~", "drown~", "succumb~", "lifeless", "fatal",
            "fatally", "killed", "lose~ _ life/lives",
        ),
    ),
    "injury": (
        (
            "injure~", "hurt", "wound~", "injury/injuries", "frostbite", "broken _ leg/arm/ankle",
            "taken to hospital", "in hospital", "hospitalise~/hospitalize~", "harmed", "harm",
            "suffer~ _ burns/bruises/cuts/fractures/concussion", "treated for",
            "casualty/casualties", "maim~", "bruise~", "scald~", "bleed~", "concussed",
            "fracture~", "broke _ leg/arm/ankle/wrist/rib/ribs/collarbone",
        ),
        (
            "unhurt", "unharmed", "uninjured", "unscathed", "safe and well/sound",
            "escape~ injury", "without a scratch", "safe and sound", "in good health",
            "fit and well",
        ),
    ),
    "damage": (
        (
            "damage~", "damage", "torn", "tear", "tears", "harm~", "harm", "destroy~", "scratch~",
            "crack~", "crack+", "dent~", "broken", "ruin~", "burn~", "wreck~", "deface~", "stain~",
            "scar~", "shatter~", "puncture~", "chip~", "water-damaged", "smash~",
            "vandalise~/vandalize~", "mangle~", "buckle~", "warp~", "charred",
        ),
        (
            "undamaged", "intact", "unharmed", "unscathed", "untouched", "spared", "unbroken",
            "in one piece", "pristine", "flawless", "good/perfect/sound condition", "unmarked",
            "unblemished", "spotless", "without a scratch",
        ),
    ),
    "custody": (
        (
            "arrest~", "detain~", "in custody", "in detention", "behind bars", "jail~", "remand~",
            "imprison~", "under arrest", "in _ cell", "being held", "held for/on/over",
            "held by police", "caught", "capture~", "arrest+", "detention+", "taken into custody",
            "locked up", "handcuff~", "apprehend~", "round~ up", "nab~", "in handcuffs",
            "in police hands",
        ),
        (
            "release~", "free~", "on bail", "at large", "on the run", "set~ free", "at liberty",
            "walk~ free", "escape~", "go~ free", "went home", "fugitive", "on the loose",
            "still being sought/hunted", "evade~", "elude~", "bail~", "discharged", "allowed home",
            "released on bail",
        ),
    ),
    "admission": (
        (
            "admit~", "confess~", "concede~", "acknowledge~", "plead~ guilty", "own~ up",
            "grant~ that", "accept~ that", "accept~ responsibility/blame",
            "take~ responsibility/blame", "concession", "accept~ _ responsibility/blame/fault",
            "admission", "confession", "come~ clean", "avow~", "acknowledgement/acknowledgment",
            "say~ _ was wrong/mistaken", "apologise~/apologize~",
        ),
        (
            "deny~", "denial~", "plead~ not guilty", "protest~ _ innocence",
            "maintain~ _ innocence", "maintain~ that",
            "reject~ _ allegation/allegations/accusation/accusations/charge/charges/claim/claims",
            "dispute~", "contest~", "repudiate~", "insist~", "plead~ innocent", "rebut~",
            "refute~", "brush~ aside", "stand~ by _ account",
            "dismiss~ _ allegation/allegations/accusation/accusations/claim/claims",
        ),
    ),
    "guilt": (
        (
            "convict~", "find~ _ guilty", "found guilty", "condemn~", "guilty of", "conviction",
            "guilty", "find~ _ against", "guilty verdict",
        ),
        (
            "acquit~", "clear~ of", "find~ _ not guilty", "exonerate~", "absolve~", "innocent",
            "acquittal", "clear~", "acquittal+", "vindicate~", "exonerated",
        ),
    ),
    "charges": (
        (
            "charge~", "indict~", "prosecute~", "stand~ trial", "go~ on trial", "put~ on trial",
            "be~ heard", "be~ tried", "face~ _ charge/charges/trial", "hear~ _ charge/charges",
            "answer~ for _ court", "bring~ to justice", "taken to court", "brought before",
            "before _ court/judge", "trial", "charges", "sue~", "proceed~ with",
        ),
        (
            "drop~", "withdraw~", "without charge", "close~ _ case/investigation/inquiry",
            "throw~ out", "dismiss~ _ case/charges/charge", "bar~", "discontinue~", "let~ _ off",
            "immunity", "amnesty", "spare~ prosecution", "spared _ prosecution/trial", "pardon~",
            "go~ unpunished", "off the hook", "collapse~",
        ),
    ),
    "presence": (
        (
            "attend~", "present at/in", "was/were present", "turn~ up", "show~ up", "in person",
            "was/were there", "appear~ at/in/before",
            "come~ to _ ceremony/meeting/hearing/funeral/session/match", "on board",
            "stay~ on board", "at the scene", "at the ceremony", "at the meeting", "on hand",
            "in attendance", "in the room/hall/building/stands", "stay~ to the end", "watch~ from",
            "front row",
        ),
        (
            "absent", "absence", "stay~ away", "skip~", "boycott~", "send~/sent _ apologies",
            "video link", "miss~ _ meeting/ceremony/hearing/session",
            "leave~ _ ship/scene/room/hall", "abroad", "walk~ out", "fail~ to appear", "no-show",
            "give~ _ a miss", "stand~ _ up", "remain~ at home", "stay~ at home", "cry~ off",
            "send~ _ deputy", "absent _self", "storm~ out",
        ),
    ),
    "participation": (
        (
            "take~ part", "join~", "participate~", "behind _ strike/action/protest/call/appeal",
            "back~", "support~", "call~ _ strike", "call~ by", "stand~ behind", "throw~ _ weight",
            "sign~", "contribute~", "line~ up", "enrol~", "sign~ up", "rally~ to",
            "swell~ _ ranks", "down~ tools", "walk~ out on strike",
        ),
        (
            "stay~ out", "stay~ away", "abstain~", "pull~ out", "drop~ out", "distance~",
            "opt~ out", "keep~ out", "shun~", "boycott~", "leave~", "withdraw~", "sit~ out",
            "turn~ _ back", "refrain~", "stand~ aloof", "stay~ at work", "cross~ _ picket",
        ),
    ),
    "backing": (
        (
            "support~", "back~", "in favour/favor", "endorse~", "vote~ for/yes", "approve~ of",
            "applaud~", "champion~", "defend~", "stand~ by", "throw~ _ weight behind",
            "stand~ behind", "side~ with", "rally~ behind", "give~ _ support/backing",
            "lend~ _ support/backing", "call~ for _ yes", "favour~/favor~",
            "speak~ in favour/favor", "line~ up behind", "plead~ for",
        ),
        (
            "oppose~", "against", "vote~ against/no", "reject~", "criticise~/criticize~",
            "condemn~", "object~", "campaign~ against", "fight~", "denounce~", "attack~",
            "dissent~", "come~ out against", "turn~ against", "hostile", "set~ _ face against",
            "withdraw~ _ support/backing", "speak~ out against", "break~ with", "turn~ _ back on",
            "disavow~",
        ),
    ),
    "knowledge": (
        (
            "know~", "knew", "aware", "idea", "knowingly", "deliberate", "deliberately",
            "intentional", "intentionally", "on purpose", "bad faith", "informed of", "told of",
            "inform~", "realise~/realize~", "in the know", "learn~ of", "alerted to", "warned of",
            "briefed", "tip~ off", "tipped off", "well aware", "by design", "with intent",
            "wilful/willful", "wilfully/willfully", "hear~ of",
        ),
        (
            "good faith", "unaware", "unknowing", "unknowingly", "unwitting", "unwittingly",
            "ignorant", "ignorance", "by mistake", "inadvertent", "inadvertently", "by accident",
            "in the dark", "oblivious", "unsuspecting", "innocently", "kept in _ dark", "news to",
            "in all innocence", "unintentional", "unintentionally", "accidental", "accidentally",
            "hid~ from", "kept from",
        ),
    ),
    "payment": (
        (
            "pay~", "owe~", "due", "payable", "compensate~", "reimburse~", "refund~", "money back",
            "entitled", "eligible", "claim~ compensation/damages/refund", "cover~",
            "full wages/pay", "break/termination/exit fee", "compensation", "damages",
            "get~ _ back", "hand~ over", "settle~ _ bill/debt/claim", "foot~ _ bill", "bear~",
            "share~ _ cost/costs/bill/burden", "contribute~", "pay~ up", "reward~", "remunerate~",
            "liable for", "on the hook", "at _ cost/expense", "repay~", "make~ good",
            "pick~ up _ bill/tab", "in full",
        ),
        (
            "unpaid", "own costs", "own expense", "empty-handed", "withhold~", "withheld",
            "free of charge", "for nothing", "without pay", "default~", "waive~", "forgo~",
            "quits", "scot-free", "gratis", "write~ off", "excuse~", "renege~", "unrewarded",
        ),
    ),
    "claim": (
        (
            "accept~ _ claim/claims", "settle~", "pay~ out", "meet~ _ claim", "honour~/honor~",
            "recognise~/recognize~ _ claim", "admit~ _ claim", "reimburse~", "compensate~",
            "allow~ _ claim",
        ),
        (
            "decline~ _ claim/claims", "reject~ _ claim/claims", "refuse~ to pay", "deny~ _ claim",
            "dispute~", "contest~", "turn~ down", "contest~ _ claim", "resist~ _ claim",
            "throw~ out _ claim",
        ),
    ),
    "warning": (
        (
            "warn~", "warning+", "alert~", "alert+", "alarm~", "alarm+", "siren+", "message+ _ to",
            "notify~", "give~ notice", "announce~", "announced", "advance notice",
            "evacuation message", "message+ _ sent", "tell~ _ in advance", "signal~",
            "advise~ _ leave", "red flag", "raise~ the alarm", "caution~", "forewarn~", "tip-off",
            "sound~", "advisory/advisories", "watch was", "bulletin+", "flag~",
        ),
        (
            "unannounced", "without warning", "unwarned", "by surprise", "out of the blue",
            "caught off guard", "unexpected", "without notice", "silent", "unprepared",
            "without _ notice", "unheralded", "off _ guard", "unforeseen",
        ),
    ),
    "evacuation": (
        (
            "evacuate~", "evacuation", "clear~", "brought to safety",
            "leave~ _ home/homes/village/town/building", "left _ home/homes/village/town/building",
            "empty~", "get~ out", "move~ out", "moved to safety", "bring~ out",
            "move~ _ families/residents/people/guests/patients", "resettle~", "relocate~",
        ),
        (
            "stay~ put", "stay~/remain~ in _ home/homes/building/village/town", "stay~ indoors",
            "still inside", "trapped", "asleep", "shelter~ in place", "remain~ inside",
            "stay~ inside", "refuse~ to leave", "stay~ at home", "stay~ where",
        ),
    ),
    "staging": (
        (
            "go~ ahead", "went ahead", "take~ place", "took place",
            "was/were/be/been held/played/staged", "play~ to the end", "played out", "as planned",
            "finish~", "complete~", "run~ to the end", "to the end", "kick~ off",
            "go~ off as planned", "be held", "on as planned", "open~ as planned", "see~ through",
            "as scheduled", "in full",
            "hold~ _ festival/ceremony/concert/march/match/race/fair/fiesta/parade/vigil"
            "/meeting/election",
            "play~ on",
        ),
        (
            "call~ off", "call~ _ off", "cancel~", "abandon~", "scrap~", "break~ off",
            "interrupt~", "cut~ short", "postpone~", "put~ off", "cancellation", "rain~ off",
            "suspend~", "shelve~", "axe~", "ditch~", "drop~ _ plan/plans", "washed out",
            "fall~ through", "cut short",
        ),
    ),
    "punctuality": (
        (
            "on time", "on schedule", "punctual", "as scheduled", "to the minute",
            "ahead of schedule", "promptly", "at once", "immediately", "early", "in time",
            "in good time", "timely", "prompt", "without delay", "in good order", "on cue",
            "to time", "before _ deadline",
        ),
        (
            "late", "delay~", "behind schedule", "overdue", "belated", "belatedly", "hold~ up",
            "drag~ on", "postpone~", "put~ back", "too late", "after _ deadline",
            "past _ deadline", "miss~ _ deadline", "behind time", "overrun~", "tardy",
            "out of time",
        ),
    ),
    "continuation": (
        (
            "continue~", "carry~ on", "under way", "resume~", "ongoing", "in progress",
            "keep~ going", "press~ on", "persist~", "still searching/looking/burning", "drag~ on",
            "remain~ in force", "restart~", "keep~ on", "keep~ up", "press~ ahead",
            "remain~/stay~ in place", "go~ ahead", "uninterrupted", "still going/running/under",
            "unbroken", "run~ on", "soldier~ on", "unchanged", "in full swing",
            "follow~ _ leads/lines/trail",
        ),
        (
            "stop~", "halt~", "ended", "suspend~", "call~ off", "break~ off", "broke off",
            "cease~", "come~ to an end", "give~ up", "put~ out", "extinguish~", "under control",
            "break~ up", "wind~ up", "come~ to a halt/stop/standstill", "grind~ to a halt",
            "abandon~", "discontinue~", "pause~", "call~ a halt", "stand~ down", "terminate~",
            "interrupt~", "pull~ the plug", "desist~", "die~ down",
        ),
    ),
    "talks": (
        (
            "talks/negotiations/contacts", "negotiate~", "in contact", "in touch", "talk~ to/with",
            "speak~ with/to", "sit~ down with", "at the table", "to the table", "reopen~ talks",
            "dialogue", "bargain~", "meet~ with", "meet~", "hold~ talks", "conversation+",
            "on the telephone/phone", "by telephone/phone", "parley~", "sound~ out", "mediate~",
            "negotiator+", "contact~", "hear~ from", "confer~",
        ),
        (
            "break~ off", "broken off", "collapse~", "walk~ out", "walk~ away",
            "refuse~ to talk/negotiate", "stall~", "deadlock", "silence", "leave~ the table",
            "snub~", "cut~ contact", "rebuff~", "hang~ up", "keep~ _ silence", "impasse",
            "suspend~ talks",
        ),
    ),
    "retreat": (
        (
            "withdraw~", "drop~", "shelve~", "abandon~", "scrap~", "back~ down", "retreat~",
            "climb~ down", "think~ again", "reconsider~", "give~ up", "pull~", "take~ back",
            "u-turn", "soften~", "water~ down", "change~ _ mind", "change~ course", "retract~",
            "recant~", "ditch~", "backtrack~", "row~ back", "relent~", "give~ in",
            "drop~ _ plan/plans/demand/demands", "apologise~/apologize~", "disown~",
        ),
        (
            "go~ ahead", "press~ ahead/on", "push~ through/ahead", "stick~ to", "stuck to",
            "unchanged", "proceed~", "stand~ by", "stand~ firm", "hold~ firm", "keep~ to",
            "insist~ on", "forge~ ahead", "plough~ on", "stay~ the course", "maintain~",
            "persist~", "refuse~ to budge", "double~ down", "reaffirm~", "reiterate~", "hold~ to",
            "adhere~ to", "remain~ committed", "plough~ ahead", "hold~ _ line",
        ),
    ),
    "approval": (
        (
            "approve~", "ratify~", "pass~", "adopt~", "authorise~/authorize~", "permit~", "allow~",
            "licence/license/licensed", "green light", "permission", "clearance", "go-ahead",
            "consent", "give~ _ blessing", "grant~", "sign~ off", "wave~ through", "approval",
            "cleared", "certify~", "let~ _ go/leave/through",
            "give~ _ consent/assent/nod/approval/agreement/permission", "agree~ to",
            "vote~ through", "assent~", "nod~ through", "rubber-stamp~", "okay~",
            "give~ _ go-ahead/green", "bless~",
        ),
        (
            "reject~", "vote~ down", "block~", "veto~", "refuse~", "ban~",
            "unauthorised/unauthorized", "unlicensed", "forbid~", "forbade", "forbidden",
            "prohibit~", "throw~ out", "deny~", "bar~", "illegal", "illegally", "withhold~",
            "withheld", "turn~ down", "throw~ _ out", "defeat~", "vote~ _ down", "send~ back",
            "turn~ _ down", "scupper~", "sink~", "rebuff~", "quash~", "disallow~",
            "fall~ short of",
        ),
    ),
    "unanimity": (
        (
            "unanimous", "unanimously", "unanimity", "with one voice", "unopposed", "of one mind",
            "united", "all agreed", "agree~ on", "in agreement", "consensus", "at one",
            "without dissent", "of the same mind/view", "without _ dissenting",
            "without dissent/opposition", "nem con", "see~ eye to eye", "concur~", "to a man",
            "all voted",
        ),
        (
            "split", "divided", "dissent~", "dissenting", "dissenter+", "vote~ against",
            "by _ votes to", "two to one", "three to two", "four to one", "five to two",
            "five to four", "four to three", "six to three", "by a majority",
            "of its/the/their _ members/judges supported/voted/backed/favoured/favored",
            "disagree~", "at odds", "torn", "members/judges voted for", "abstain~", "split~",
            "two votes to one", "by majority", "minority", "majority of", "voted for _ while",
            "outvote~", "one against", "two against", "narrowly",
        ),
    ),
    "office": (
        (
            "resign~", "resignation", "step~ down", "stand~ down", "quit", "quits",
            "leave~ office", "left office", "step~ aside", "bow~ out", "hand~ in", "go~ early",
            "give~ up _ post", "tender~ _ resignation", "offer~ to resign/go/quit", "vacate~",
            "relinquish~", "bow~ to calls",
        ),
        (
            "stay~ on", "stay~/remain~ in office/post/charge/place", "stay~/remain~ as", "cling~",
            "carry~ on", "hold~ on", "serve~ out", "keep~ _ job/post/seat",
            "remain~ president/mayor/minister/chairman/chair", "stand~ again",
            "refuse~ to go/quit/resign", "see~ out", "retain~", "stay~ put", "remain~ at the helm",
            "soldier~ on", "reinstated",
        ),
    ),
    "employment": (
        (
            "dismiss~", "sack~", "lay~ off", "laid off", "let~ go", "redundant", "redundancies",
            "job cuts", "layoff+", "cut~ _ jobs", "further/another round+", "job loss/losses",
            "axe~", "dismissal+", "redundancy", "out of work", "lose~ _ job/jobs",
        ),
        (
            "reinstate~", "keep~ _ job/jobs/post", "retain~", "guarantee~ _ jobs",
            "save~ _ jobs", "all jobs", "safeguard~",
        ),
    ),
    "candidacy": (
        (
            "run~ for", "stand~ for", "stand~ as", "candidate",
            "seek~ _ term/election/re-election", "will start/race/play/compete", "line~ up",
            "compete~", "enter~", "declare~ _ candidacy", "throw~ _ hat", "in the running",
            "on the ballot", "fit to play", "take~ part",
        ),
        (
            "withdraw~", "pull~ out", "drop~ out", "will/would/to miss", "sit~ out",
            "ruled out of", "bow~ out", "scratch~", "stand~ aside", "unfit", "sidelined",
            "out of the running", "off the ballot", "decline~ to stand",
        ),
    ),
    "detection": (
        (
            "detect~", "discover~", "notice~", "spot~", "trace~", "uncover~", "pick~ up",
            "locate~", "sign+ of", "hint+ of", "case+ of", "evidence of",
        ),
        (
            "overlook~", "undetected", "unnoticed", "untraced", "vanish~", "unidentified",
            "disappear~", "go~ unnoticed", "elude~", "escape~ notice", "unseen", "unrecorded",
        ),
    ),
    "faults": (
        (
            "defect+", "fault+", "flaw+", "deficiency/deficiencies", "corrosion", "crack~",
            "crack+", "wrong", "problem+", "violation+", "irregularity/irregularities",
            "shortcoming+", "out of order/service", "worn", "unsafe", "unfit", "unsound", "leak~",
            "leak+", "damage", "rust~", "weakness+", "failing+", "at fault", "faulty", "defective",
            "irregular", "malfunction~", "rot", "substandard", "deteriorate~", "worn out",
            "in need of", "unacceptable", "unsatisfactory", "dilapidated", "non-compliant",
            "below standard",
        ),
        (
            "sound", "flawless", "in _ order", "serviceable", "fit", "clean bill",
            "good condition", "safe", "faultless", "working order", "sturdy", "up to standard",
            "well maintained", "correct", "compliant", "in _ working order", "fit for", "in order",
            "roadworthy", "airworthy", "seaworthy", "healthy", "satisfactory", "free of",
            "in perfect", "up to scratch", "without fault",
        ),
    ),
    "inspection": (
        (
            "pass~", "approve~", "certify~", "clear~", "clean bill", "satisfy~", "satisfied",
            "give~ _ all-clear", "all clear", "pass~ _ inspection/test", "satisfactory",
            "without reservation", "sign~ off", "top marks",
        ),
        (
            "fail~", "failed", "reject~", "condemn~", "ground~", "flag~", "write~ up", "complain~",
            "unacceptable", "unsatisfactory", "find~ _ wanting", "lowest _ grade/grades",
            "inadequate", "deficient", "mark~ down", "substandard",
        ),
    ),
    "conditions": (
        (
            "condition+", "string+", "proviso+", "subject to", "reservation+", "caveat+",
            "conditional", "provided that", "on condition", "so long as", "as long as",
            "in return", "qualified", "qualification+", "strings attached", "hedge~",
            "with reservations",
        ),
        (
            "unconditional", "unconditionally", "unreserved", "unreservedly", "freely", "outright",
            "without reservation", "categorically", "wholehearted", "flatly",
        ),
    ),
    "need": (
        (
            "need~", "require~", "necessary", "must", "obliged", "have~ to", "has to", "mandatory",
            "compulsory", "advise~", "urge~", "recommend~", "hinge~ on", "depend~ on",
            "ask~ for _ closed/shut/replaced", "tell~ _ to", "demand~", "call~ for", "subject to",
            "conditional on", "require~ _ consent/approval/vote", "only with", "prerequisite",
            "essential", "obligatory", "order~ _ to", "it takes", "indispensable",
        ),
        (
            "unnecessary", "optional", "superfluous", "needless", "dispense~ with", "do without",
            "voluntary", "exempt~", "free to", "without need", "dispensable", "unneeded",
        ),
    ),
    "force": (
        (
            "order~", "oblige~", "force~", "compulsory", "mandatory", "binding", "impose~",
            "compel~", "instruct~", "issue~ _ order", "enforce~", "require~", "by order",
            "obligatory", "by decree", "make~ _ do", "under orders", "under compulsion",
            "on the orders", "coerce~",
        ),
        (
            "voluntary", "voluntarily", "of _ own accord", "non-binding", "advisory", "optional",
            "recommend~", "own initiative", "own free will", "free will",
            "of their/its/his/her own accord", "own accord", "at _ discretion", "by choice",
            "unprompted", "spontaneously", "choose~",
        ),
    ),
    "restriction": (
        (
            "restrict~", "restriction+", "close~", "shut~", "ban~", "limit~", "stop~ using",
            "halt~", "cordon~", "curb~", "forbid~", "suspend~", "take~ _ out of use", "prohibit~",
            "reduce~ _ speed", "still in force", "curfew", "speed limit", "bar~", "off limits",
            "clamp~ down", "ban+", "embargo",
        ),
        (
            "unrestricted", "unlimited", "allow~", "permit~", "free to", "lift~", "ease~",
            "reopen~", "let~", "run throughout", "relax~", "at will",
            "remove~ _ limit/limits/restriction/restrictions/ban", "end~ _ ban", "open to",
        ),
    ),
    "access": (
        (
            "admit~", "let in", "let~ inside", "allowed in/into/inside/to", "access", "enter~",
            "granted _ access", "free access", "unhindered", "unimpeded", "come~ in", "get~ in",
            "able to observe/watch/enter", "welcome~", "invited in", "let~ in", "allowed through",
            "gain~ entry", "wave~ through", "free to enter",
        ),
        (
            "refuse~ access/entry/admission", "deny~ access/entry/admission", "turn~ away",
            "kept out", "keep~ out", "bar~", "shut out", "lock~ out", "block~", "sent away",
            "exclude~", "expel~", "obstruct~", "ban~", "repel~", "stop~ at", "locked out",
            "shut _ out", "refuse~", "deny~",
        ),
    ),
    "entry": (
        (
            "enter~", "inside", "cross~ into", "cross~", "stray~", "intrude~", "trespass~",
            "sail~ into/through", "sail~/drive~/walk~/go~/fly~ into/through", "penetrate~",
        ),
        (
            "outside", "remain~ outside", "stay~ outside", "avoid~", "clear of", "skirt~",
            "keep~ out", "short of", "stay~/remain~ clear", "keep~ clear", "along the edge/side",
            "give~ _ wide berth", "stop~ short",
        ),
    ),
    "insurance": (
        (
            "insured", "insurance", "covered", "cover against", "policy", "under cover", "insure~",
        ),
        (
            "uninsured", "uncovered", "self-insured", "without cover", "void~", "at _ own risk",
        ),
    ),
    "sharing": (
        (
            "share~", "jointly", "joint", "tie~", "tied", "split between", "between them",
            "dead heat", "together with", "ex aequo", "two winners", "joint winners",
            "shared between", "half each", "in equal",
        ),
        (
            "alone", "single", "sole", "outright", "unshared", "solo", "by _ own", "undivided",
            "by himself/herself/itself", "all _ own", "a single", "go~ to one", "undisputed",
        ),
    ),
    "settlement": (
        (
            "settle~", "resolve~", "define~", "clarify~", "fix~", "regulate~", "spell~ out",
            "lay~ down", "laid down", "deal~ with", "address~", "cover~", "contain~",
            "word+ _ said", "word+ about", "mention~", "agree~ on",
            "rule~ on", "include~ _ provision", "provide~ for", "set~ out", "stipulate~",
        ),
        (
            "silent", "left open", "leave~ open", "leave~ aside", "leave~ out", "left out",
            "unresolved", "unsettled", "sidestep~", "shelve~", "struck out", "omit~", "unanswered",
            "skirt~", "postpone~", "avoid~", "unaddressed", "undecided", "put off", "defer~",
        ),
    ),
    "comment": (
        (
            "comment~", "answer~", "reply~", "respond~", "speak~", "issue~ _ statement",
            "tell~ reporters", "speak~ out", "explain~", "give~ _ interview", "make~ _ statement",
            "say~ _ sorry", "tell~ journalists",
        ),
        (
            "silent", "silence", "decline~ to comment", "refuse~ to comment", "unavailable",
            "tight-lipped", "stay~ silent", "avoid~ _ question/questions", "keep~ quiet",
            "hang~ up", "refuse~ to answer",
        ),
    ),
    "responsibility": (
        (
            "claim~ responsibility", "take~ responsibility", "behind", "involved", "responsible",
            "at fault", "to blame", "blame~", "liable", "role in", "to do with", "part in",
            "hand in", "negligent", "negligence", "guilty", "claim~ _ attack", "answerable",
            "complicit", "implicated", "implicate~", "culpable", "take~ the blame", "orchestrate~",
        ),
        (
            "blameless", "disclaim~", "uninvolved", "innocent", "clear~ of", "exonerate~",
            "deny~ _ role/involvement", "distance~",
        ),
    ),
    "safety": (
        (
            "risk~", "risk+", "danger+", "threat+", "threaten~", "hazard+", "unsafe", "dangerous",
            "peril~", "at risk", "warn~", "harmful", "could go/overflow/collapse/burst/spread",
            "go~ over", "toxic", "contaminated", "imminent", "alarming", "precarious", "unstable",
            "grave",
        ),
        (
            "safe", "harmless", "secure", "out of danger", "contained", "under control",
            "reassur~", "all clear", "edible", "fit to drink/eat", "fit for",
        ),
    ),
    "protection": (
        (
            "protect~", "secured", "guarded", "safeguard~", "second step/factor", "encrypt~",
            "locked", "two-factor", "shield~", "cover~", "authentication", "two-step",
            "double lock", "fenced", "alarmed", "firewall", "hidden behind", "behind _ glass",
        ),
        (
            "unprotected", "unsecured", "unguarded", "exposed", "vulnerable", "only _ password",
            "password only", "sufficient", "password was enough", "unlocked", "wide open",
            "open to anyone", "unencrypted", "undefended", "without protection", "single password",
            "unmonitored",
        ),
    ),
    "scope": (
        (
            "cover~", "include~", "apply~ to", "applies to", "extend~ to", "affect~", "concern+",
            "protect~", "eligible", "such assurance/protection/right/guarantee/promise",
            "benefit~", "also get/receive/apply", "part of", "affected", "involve~", "subject to",
            "extend~", "fall~ under", "entitled",
        ),
        (
            "exclude~", "exempt~", "limited to", "confined to", "restricted to", "leave~ out",
            "left out", "unaffected", "spare~", "omit~", "may continue", "only for", "ineligible",
            "outside _ scope", "except~", "only _ affected", "left aside", "untouched",
            "for _ only",
        ),
    ),
    "keeping": (
        (
            "keep", "keeps", "kept", "keeping", "retain~", "hold~ on to", "hang~ on to",
            "stay~ in _ collection", "stay~ with", "remain~ with", "hang~ on", "cling~ to",
        ),
        (
            "return~", "give~ back", "gave back", "hand~ back", "hand~ over", "give~ up",
            "surrender~", "restitute~", "part~ with", "send~ back", "repatriate~", "restore~ to",
            "relinquish~",
        ),
    ),
    "sale": (
        (
            "sell~", "sold", "sale", "dispose~ of", "on the market", "auction~",
            "put~ up for sale", "change~ hands",
        ),
        (
            "unsold", "keep", "kept", "retain~", "withdraw~ from sale", "take~ off the market",
            "off the market", "stay~ in _ hands", "fail~ to sell",
        ),
    ),
    "delivery": (
        (
            "deliver~", "arrive~", "sold to", "hand~ out", "distribute~", "ship~", "get~ through",
            "reach~",
        ),
        (
            "hold~ back", "held back", "turn~ back", "undelivered", "withhold~", "intercept~",
            "never left", "stranded", "impound~",
        ),
    ),
    "success": (
        (
            "succeed~", "manage~ to", "win~", "won", "work~ out", "pull~ off", "successful",
            "successfully", "prevail~", "secure~", "reach~ _ agreement/deal", "triumph~",
            "pay~ off", "come~ off", "bear~ fruit", "achieve~", "make~ it",
        ),
        (
            "fail~", "lose~", "lost", "unsuccessful", "in vain", "fall~ short", "fell short",
            "collapse~", "founder~", "miss~ out", "come~ to nothing", "get~ nowhere",
            "got nowhere", "flop~", "abortive", "fruitless", "fall~ through", "miss~", "thwart~",
            "foil~", "come~ undone", "draw~ a blank", "failure", "unable to",
        ),
    ),
    "confidence": (
        (
            "confidence", "trust~", "faith in", "stand~ behind", "full backing", "satisfied",
            "pleased", "happy", "vouch~ for", "reliable", "orderly", "credible", "free and fair",
            "rely~ on", "full confidence",
        ),
        (
            "distrust~", "mistrust~", "lose~ faith", "dissatisfied", "unhappy", "disappointed",
            "dismay~", "unreliable", "doubt~", "doubt+", "sceptical/skeptical", "unconvinced",
            "suspicion+", "rig~", "unfair", "irregular", "chaotic",
        ),
    ),
    "publicity": (
        (
            "public", "publicly", "openly", "publish~", "disclose~", "make~ public", "in the open",
            "open to the public", "in open court", "televise~", "on the record",
        ),
        (
            "secret", "secretly", "private", "privately", "behind closed doors", "confidential",
            "unpublished", "undisclosed", "under seal", "withhold~", "withheld", "classified",
            "kept back", "hush-hush", "in camera", "sealed", "hush~ up", "cover~ up", "in secret",
            "keep~ _ secret", "off the record", "under wraps",
        ),
    ),
    "repair": (
        (
            "repair~", "fix~", "replace~", "restore~", "mend~", "rebuild~", "rebuilt",
            "put~ right", "rectify~", "remedy~", "renovate~", "patch~", "overhaul~", "in repair",
            "refurbish~", "service~",
        ),
        (
            "unrepaired", "neglect~", "ignore~", "leave~ as", "left as", "disregard~", "put~ off",
            "defer~", "worn", "leave~ _ broken", "unfixed", "beyond repair", "await~ _ part/parts",
            "spare part", "write~ off",
        ),
    ),
    "heeding": (
        (
            "follow~", "heed~", "act~ on", "comply~", "obey~", "carry~ out", "implement~",
            "observe~", "adhere~ to", "meet~ _ recommendation/recommendations", "take~ _ advice",
            "keep~ to", "abide~ by", "act upon", "take~ _ seriously",
        ),
        (
            "ignore~", "disregard~", "flout~", "neglect~", "override~", "overrode", "brush~ aside",
            "violate~", "defy~", "breach+", "reject~ _ advice", "fall~ on deaf", "overrule~",
            "against _ advice", "unheeded", "dismiss~ _ warning/warnings",
        ),
    ),
    "identity": (
        (
            "identify~", "establish~", "determine~", "clear what/why/how", "find~ _ cause",
            "recognise~/recognize~", "find~ out", "pin~ down", "clear up", "solve~",
        ),
        (
            "unidentified", "unknown", "unclear", "unnamed", "mystery", "a mystery",
            "undetermined", "undisclosed", "unsolved", "unexplained", "remain~ a mystery",
        ),
    ),
    "penalty": (
        (
            "penalty/penalties", "fine~", "punish~", "ban~", "sanction~", "disqualify~",
            "suspend~", "discipline~", "disciplinary", "sentence~", "dock~", "deduct~", "demote~",
            "relegate~", "reprimand~", "expel~", "strip~", "punishment", "forfeit~", "suspension",
        ),
        (
            "unpunished", "spared", "let~ off", "escape~ _ punishment/penalty", "clear~",
            "dismiss~", "pardon~", "reprieve~", "go~ free", "clemency", "amnesty", "mercy",
            "exonerate~", "lenient",
        ),
    ),
    "arms": (
        (
            "armed", "open~ fire", "fire~ _ shot/shots", "shot~ _ fired", "shots/shot/bullets",
            "shoot~", "gunfire", "weapon+", "firearm+", "live rounds/ammunition", "bullet+",
        ),
        (
            "unarmed", "without firing", "peaceful", "peacefully", "hold~ _ fire", "held _ fire",
            "bare hands", "hold~ fire", "without a shot", "bare-handed", "held their fire",
        ),
    ),
    "membership": (
        (
            "remain~/stay~/continue~ in/within/inside/with", "stay~ on",
            "stay~/remain~ part/member", "stick~ with", "stay~ put", "keep~ _ ministers/seats",
            "stay~ loyal", "stand~ by",
        ),
        (
            "pull~ out", "leave~", "quit", "quits", "quitting", "withdraw~ from", "walk~ out",
            "break~ away", "break~ with", "exit~", "split from", "cut~ ties", "bolt~", "desert~",
            "defect~", "break~ up",
        ),
    ),
    "authenticity": (
        (
            "genuine", "authentic", "authenticate~", "verify~", "verified",
            "confirm~ _ authenticity/authorship", "believe~", "credible", "take~ _ seriously",
            "bona fide", "legitimate", "vouch~", "authenticity", "convincing", "trustworthy",
        ),
        (
            "fake+", "forge~", "forged", "forgery/forgeries", "hoax", "fabricate~", "doctored",
            "doubt~", "doubt+", "sceptical/skeptical", "unconvinced", "unverified", "disbelieve~",
            "little weight", "bogus", "counterfeit", "invented", "unproven", "cool on", "spurious",
            "sham", "implausible", "play~ down",
        ),
    ),
    "ruling": (
        (
            "uphold~", "allow~ _ appeal/appeals/complaint/complaints/protest/protests", "grant~",
            "find~ for", "side~ with", "sustain~", "in _ favour/favor", "accept~", "well founded",
            "agree~ with",
        ),
        (
            "reject~", "dismiss~", "throw~ out", "throw~ _ out", "turn~ down", "strike~ out",
            "rule~ against", "find~ against", "overrule~", "unfounded", "groundless",
            "without merit", "baseless", "deny~", "brush~ aside",
        ),
    ),
    "redemption": (
        (
            "accept~", "honour~/honor~", "redeem~", "usable", "valid", "recognise~/recognize~",
            "good for",
        ),
        (
            "worthless", "void", "expire~", "invalid", "useless",
        ),
    ),
    "treatment": (
        (
            "pasteurised/pasteurized", "sterilised/sterilized", "treated", "cooked",
            "heat-treated", "filtered", "disinfected", "boiled",
        ),
        (
            "unpasteurised/unpasteurized", "raw", "untreated", "uncooked",
            "unsterilised/unsterilized", "unfiltered", "unboiled",
        ),
    ),
    "labelling": (
        (
            "label~", "labelled/labeled", "labelling/labeling", "carry~ _ words/word/label",
            "classify~", "colour~/color~", "place~ _ class/classes",
        ),
        (
            "unlabelled/unlabeled", "unmarked", "undeclared", "unlisted",
        ),
    ),
    "writing": (
        (
            "in writing", "on paper", "in black and white",
            "enter~ _ register/log/book/diary/logbook", "put~ _ down", "minute~", "log~",
            "register~",
        ),
        (
            "by word of mouth", "orally", "verbal", "verbally", "unwritten", "unrecorded",
            "undocumented", "oral", "unminuted",
        ),
    ),
    "query": (
        (
            "query/queries", "query~", "raise~ _ doubts/doubt/objection/objections/alarm",
            "enquire~/inquire~", "check~ with", "enquiry/enquiries", "clarification",
        ),
        (
            "wave~ through", "let~ through", "without question", "unquestioned", "wave~ _ through",
            "unchallenged",
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
