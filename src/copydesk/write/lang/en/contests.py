"""Words by which a report says whom one side of a contest met, and of which side somebody is."""

AGAINST = r"\b(?:beat(?:ing|en)?|defeat(?:ing|ed)|over|against|overc[ao]m(?:e|ing)|past|with)\s+"
"""What stands before the name of the other side."""

FOR_A_SIDE = r"\s(?:put|headed|fired|shot|gave|brought|pulled|sent)\s{side}\b"
"""What somebody does for the own side: "put Arlen ahead"; behind the name."""

HAD_SENT_OFF = r"\b{side}\s(?:had|lost)\s(?:[\w-]+\s){{0,2}}$"
"""What stands before the name of a player who was sent off."""

FROM_THE_OTHER = r"\bsaved\s(?:[a-z]+\s){0,3}from\s(?:[A-Z]\S+\s(?:and\s)?){0,3}"
"""What a player does against the other side, before the name of one of that."""
