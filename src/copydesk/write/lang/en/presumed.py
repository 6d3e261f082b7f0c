"""Words by which a clause leans on what its report told before it, and by which it does not."""

KNOWN_TO_ALL = frozenset(
    """afternoon air army authorities autumn beginning border capital centre chance coast company
    constitution country course day dead economy edge emergency end evening event fact fire firm
    first floor front future government ground hour house injured internet interior kind law lead
    left majority middle military minute missing moment month morning nation night north number
    opposition parliament past people police politics press process public purpose rain reason
    rest result right risk road same scene sea side sky south east west southern northern spot
    spring start state station stock storm street summer sun time top total truth victim weather
    way week weekend winter wind world wounded year""".split()
)
"""Nouns that "the" alone makes clear enough, in any report."""

SINGLING_OUT = frozenset("first last only main next final top whole entire".split())
"""What says of a noun by itself which one is meant."""

NUMBERED = frozenset(
    """berth block boat bus car engine gate hall lane line phase pier plant platform pump reactor
    room route runway section shaft stage terminal tower track turbine unit ward""".split()
)
"""Things that a number names, which says nothing to who does not know what they are of."""
