"""Directions and the words for their opposites."""

import re

_PAIRS = (
    ("upstream upriver above", "downstream downriver below down"),
    ("north northern northwards", "south southern southwards"),
    ("east eastern eastwards", "west western westwards"),
    (
        "northeast north-east northeastern north-eastern ne",
        "southwest south-west southwestern south-western sw",
    ),
    (
        "northwest north-west northwestern north-western nw",
        "southeast south-east southeastern south-eastern se",
    ),
    ("inside within", "outside"),
    ("above over", "below under beneath"),
    ("offshore", "onshore inland"),
    ("inland", "offshore"),
    ("uphill", "downhill"),
    ("upwind", "downwind"),
    ("inbound", "outbound"),
)

_OTHER_SENSES = frozenset("down above over below under beneath".split())
"""Words that tell of more than directions: "the ship went down"."""

OPPOSITE: dict[str, frozenset[str]] = {}
SAME: dict[str, frozenset[str]] = {}
for _one, _other in _PAIRS:
    for _words, _against in ((_one, _other), (_other, _one)):
        for _word in _words.split():
            OPPOSITE[_word] = OPPOSITE.get(_word, frozenset()) | frozenset(_against.split())
            _sure = {_word, *_words.split()} - (_OTHER_SENSES - {_word})
            SAME[_word] = SAME.get(_word, frozenset()) | _sure
"""For each direction, the words that a source would have if it went the other way; and those that
it would have if it went the same way: "upriver" and "upstream"."""

COURSES = frozenset(
    word
    for word in OPPOSITE
    if re.match(r"north|south|east|west|[ns][ew]\Z|(?:up|down)(?:river|stream)", word)
)
"""The points of the compass, and the ways of a river."""
