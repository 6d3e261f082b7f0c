"""Words around English names."""

TITLES = frozenset(
    "mr mrs ms dr prof professor sir dame lord lady president vice-president prime minister "
    "chancellor premier king queen prince princess pope cardinal archbishop bishop rev reverend "
    "father imam ayatollah sheikh general gen lieutenant lt colonel col major maj captain capt "
    "sergeant sgt corporal admiral commander marshal officer senator sen congressman congresswoman "
    "rep representative governor gov mayor councillor ambassador secretary justice judge chief "
    "director chairman chairwoman chair deputy speaker coach manager referee former then-president "
    "supreme leader foreign interior defence defense finance health interim acting us u.s uk "
    "iranian british american french german russian chinese israeli".split()
)
"""Capitalised words that may stand before a name and are no part of it."""

NEVER_NAMES = frozenset(
    "the a an this that these those it its he she they we i you his her their our my your in on at "
    "by for from to of with after before when while as if since until although though but and or "
    "so yet however meanwhile then now both several some many most all no not one two three four "
    "five six seven eight nine ten more less fewer nearly about over under according there here "
    "what who why how where which whose is are was were be been has have had do does did will "
    "would can could may might shall should must during despite because once also even just only "
    "among between through amid across within without against toward towards into out up down off "
    "like unlike per via plus minus next last first second third early late earlier later "
    "yesterday today tomorrow tonight every each another other such none nothing nobody someone "
    "everyone anyone officials police authorities rescuers witnesses residents experts analysts "
    "born founded built established opened launched killed asked speaking named known set made "
    "critics supporters prosecutors investigators organisers organizers".split()
)
"""Words that are capitalised because a sentence or a heading begins with them."""

PARTICLES = frozenset(
    "al el bin ibn abu de da di du del della der den van von la le y of the".split()
)
"""Lower-case words that may stand inside a name."""

INNER_ONLY = frozenset("of the y".split())
"""Particles that join only names of things: "Bank of England"."""
