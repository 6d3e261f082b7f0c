"""English abbreviations that end in a full stop, by what may follow them."""

TITLES = frozenset(
    "mr mrs ms dr prof rev fr sr st gen lt col maj capt cmdr adm sgt cpl pvt gov sen rep hon pres "
    "supt insp det ald atty messrs mt ft no nos vs v art sec fig vol pp cf e.g i.e approx est "
    "ca c jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri "
    "sat sun min max rs".split()
)
"""Never the end of a sentence: something always follows."""

OFTEN_LAST = frozenset(
    "a.m p.m u.s u.k u.n e.u d.c inc corp co ltd plc llc bros jr sr etc al u.s.a a.d b.c ph.d m.d "
    "ave blvd rd dept univ".split()
)
"""The end of a sentence only when a word follows that starts sentences."""

STARTERS = frozenset(
    "the a an it its he she they we i you his her their our this that these those there here in on "
    "at by for from to of with after before when while as if since until although though but and "
    "so yet however meanwhile then now both several some many most all no not one two three more "
    "police officials residents witnesses what who why how where nearly about according".split()
)
"""Words that start sentences far more often than they follow an abbreviation capitalised."""
