"""Predicates of news events, by kind: verbs in every form, and nouns.

Kinds follow the event types of ACE 2005 (LDC, "English Annotation Guidelines for Events") where it
has one, with kinds for disasters and institutions added.
"""

import re

VERBS: dict[str, frozenset[str]] = {
    "die": frozenset(
        "die dies died dying kill kills killed killing slay slain murder murdered murdering "
        "assassinate assassinated assassinating execute executed perish perished drown drowned "
        "beheaded martyred lynched".split()
    ),
    "birth": frozenset(["born"]),
    "found": frozenset(
        "founded founding establish established incorporated co-founded cofounded formed "
        "registered chartered instituted".split()
    ),
    "build": frozenset(
        "built completed constructed inaugurated finished commissioned planted erected "
        "carved".split()
    ),
    "open": frozenset("opened opens reopened unveiled".split()),
    "attack": frozenset(
        "attacked bombed raided stormed struck shelled ambushed stabbed exploded detonated "
        "massacred".split()
    ),
    "crash": frozenset("crashed derailed collided capsized sank sunk foundered".split()),
    "collapse": frozenset("collapsed breached burst failed ruptured crumbled".split()),
    "fire": frozenset("burned burnt blazed".split()),
    "flood": frozenset("flooded inundated".split()),
    "erupt": frozenset(["erupted"]),
    "elect": frozenset("elected re-elected reelected".split()),
    "appoint": frozenset("appointed hired promoted installed ordained crowned enthroned".split()),
    "resign": frozenset("resigned quit retired abdicated".split()),
    "arrest": frozenset("arrested detained captured".split()),
    "convict": frozenset("convicted sentenced jailed imprisoned".split()),
    "release": frozenset("freed released".split()),
    "marry": frozenset("married wed".split()),
    "divorce": frozenset("divorced separated".split()),
    "sign": frozenset("signed ratified".split()),
    "merge": frozenset("merged amalgamated".split()),
    "acquire": frozenset("acquired bought purchased nationalised nationalized privatised".split()),
    "invade": frozenset("invaded annexed occupied".split()),
    "float": frozenset("floated".split()),
    "launch": frozenset("launched blasted".split()),
    "commemorate": frozenset(
        "commemorate commemorated commemorating commemorates honour honor honouring honoring "
        "mourn mourned mourning".split()
    ),
    "win": frozenset("won win wins winning beat beaten defeated triumphed clinched".split()),
    "vote": frozenset("voted".split()),
    "meet": frozenset("met convened gathered".split()),
    "close": frozenset("closed shut shuttered demolished dismantled".split()),
}

NOUNS: dict[str, frozenset[str]] = {
    "die": frozenset(
        "death killing assassination murder slaying execution drowning passing martyrdom "
        "suicide".split()
    ),
    "birth": frozenset(["birth"]),
    "found": frozenset("founding foundation establishment inception formation creation".split()),
    "build": frozenset("completion construction".split()),
    "open": frozenset("opening inauguration reopening".split()),
    "attack": frozenset(
        "attack attacks bombing bombings bombers blast blasts explosion explosions massacre "
        "shooting raid assault siege stabbing ambush".split()
    ),
    "quake": frozenset("earthquake quake tremor temblor".split()),
    "crash": frozenset(
        "crash derailment collision sinking shipwreck capsizing wreck accident".split()
    ),
    "collapse": frozenset("collapse breach failure rupture".split()),
    "fire": frozenset("fire blaze inferno wildfire".split()),
    "flood": frozenset("flood floods flooding deluge".split()),
    "storm": frozenset("hurricane cyclone typhoon tornado storm".split()),
    "erupt": frozenset(["eruption"]),
    "slide": frozenset("landslide avalanche mudslide".split()),
    "disaster": frozenset("disaster tragedy catastrophe".split()),
    "elect": frozenset("election re-election referendum".split()),
    "appoint": frozenset("appointment promotion coronation ordination".split()),
    "resign": frozenset("resignation retirement abdication".split()),
    "arrest": frozenset("arrest capture detention".split()),
    "convict": frozenset("conviction sentencing".split()),
    "release": frozenset(["release"]),
    "marry": frozenset("marriage wedding".split()),
    "divorce": frozenset("divorce".split()),
    "sign": frozenset("signing ratification treaty accord".split()),
    "merge": frozenset("merger amalgamation".split()),
    "acquire": frozenset("acquisition takeover purchase".split()),
    "invade": frozenset("invasion annexation".split()),
    "float": frozenset("flotation listing".split()),
    "launch": frozenset("launch liftoff lift-off blast-off".split()),
    "commemorate": frozenset(
        "memorial commemoration remembrance vigil tribute mourners anniversary".split()
    ),
    "independence": frozenset(["independence"]),
    "revolution": frozenset("revolution coup uprising revolt".split()),
    "win": frozenset("final win victory triumph".split()),
    "vote": frozenset(["vote", "ballot"]),
    "meet": frozenset("summit meeting conference congress".split()),
    "close": frozenset("closure demolition".split()),
    "outbreak": frozenset(["outbreak"]),
}

EVENT_ENDINGS = ("ed", "ing", "ment", "tion", "sion")
"""How most words end that tell what happens, and are of no kind above."""

ONCE: frozenset[str] = frozenset(["die", "birth", "found", "build"])
"""What happens to one participant only once."""

KIND_OF: dict[str, str] = dict.fromkeys(
    ("quake", "crash", "collapse", "fire", "flood", "storm", "erupt", "slide"), "disaster"
)
"""Kinds that a wider word ("the disaster") can stand for."""

MOMENTARY: frozenset[str] = frozenset(
    "attack quake crash collapse fire erupt slide commemorate vote resign".split()
)
"""Kinds that take place on one day."""

FATAL: frozenset[str] = frozenset("shot found stabbed beaten pronounced struck".split())
"""Words before "dead" with which it tells of a death: "was shot dead"."""

OPENERS: frozenset[str] = frozenset(
    "on in at by since from until before after during early late about around some nearly almost "
    "just only the a and but then that who which when back as of exactly more than over".split()
)
"""Words that may stand before a time that opens its clause: "Early on 3 January 2020, …"."""

MEANS = re.compile(r"\s(?:by|in|during)\s(?:an?|the)\s(?:[^\s,;.]{1,20}\s){0,2}")
"""Between a verb and the event noun that tells its means: "killed in a car"."""

PERSONS_FOLLOW = re.compile(
    r"\s(?:at least|more than|about|some|nearly|up to|another|a|an|two|three|four|five|six|seven|"
    r"eight|nine|ten|dozens|scores|hundreds|thousands|many|several|\d)",
    re.IGNORECASE,
)
"""After "killed", those who are counted or not named."""

NOUN_FOLLOWS = re.compile(
    r"['’]s?\s|\s(?!(?:in|on|at|by|with|when|while|and|as|during|after|before|near|outside|inside|"
    r"from|for|who|early|late|last|two|three|four|five|a|an|the|to|but|or|then|was|is)\b)[a-z]"
)
"""After a name that only qualifies a noun: "the Hamas leader"."""

PLACED = re.compile(r"\b(?:in|at|near|by|from|outside|across|around|of)\s(?:the\s)?\Z")
"""Before a name that is a place or another's."""
