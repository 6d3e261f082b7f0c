"""Endings that English words lose to show what they share, and words that carry no content."""

ENDINGS = (
    "ations", "ation", "ments", "ment", "ings", "ing", "ures", "ure", "ions", "ion", "ers", "er",
    "ed", "es", "al", "s", "e",
)  # fmt: skip
"""Longest first."""

EMPTY = frozenset(
    "the a an this that these those it its he she they we i you his her their our my your who whom "
    "whose which what when where while as if and or but nor so yet than then there here in on at "
    "by for from to of with after before since until till into out up down off over under about "
    "around between through during without within against is are was were be been being am has "
    "have had having do does did will would can could may might shall should must not no first "
    "second third last next previous earlier later new old former same other another such more "
    "most many much some any all both each every few several one two three four five six seven "
    "eight nine ten only also just still even again once ago now today yesterday tomorrow year "
    "years month months week weeks day days hour hours minute minutes night morning evening "
    "afternoon date time said says told made took came went got set way began "
    "begin begun end ends ended start started happened".split()
)
"""Function words, time words and words too common to tell one event from another."""

GENERIC = frozenset(
    "disaster tragedy catastrophe accident incident event affair collapse crash fire storm "
    "attack".split()
)
"""Words for any great event: beside a name they add nothing."""

IRREGULAR = {
    "struck": "strike", "broke": "break", "broken": "break", "fell": "fall", "fallen": "fall",
    "sank": "sink", "sunk": "sink", "shot": "shoot", "flew": "fly", "flight": "fly",
    "stole": "steal", "stolen": "steal", "fought": "fight", "bought": "buy", "sold": "sell",
    "sale": "sell", "won": "win", "lost": "lose", "loss": "lose", "born": "birth", "died": "death",
    "dead": "death", "built": "build", "met": "meet", "rose": "rise", "grew": "grow",
    "growth": "grow", "burnt": "burn", "froze": "freeze", "wrote": "write", "spoke": "speak",
    "speech": "speak", "chose": "choose", "choice": "choose", "swore": "swear", "sworn": "swear",
    "shook": "shake", "blew": "blow", "hung": "hang", "arrival": "arrive", "exploded": "explosion",
    "explodes": "explosion", "collided": "collision", "decided": "decision", "invaded": "invasion",
}  # fmt: skip
"""Forms that no ending shows, by the form that stands for them."""
