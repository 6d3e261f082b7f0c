"""English verbs by what they do to what they govern.

The classes of complement-taking verbs are those of Nairn, Condoravdi and Karttunen (2006),
"Computing relative polarity for textual inference"; the members are ours.
"""

LIGHT = frozenset(
    "be have do get make take give go come put set become remain stay seem appear begin start "
    "continue use want need happen let keep hold see look know think feel turn bring try attempt "
    "seek manage help hope plan expect like love".split()
)
"""Verbs that any two sentences share: they are no ground for saying that two tell of one thing."""

COPULAS = frozenset("be remain stay become seem look".split())
"""Verbs that leave it to an adjective or a noun to say what is so."""

SUPPORTING = frozenset("make give grant get receive have take issue sign offer obtain win".split())
"""Verbs whose object says what is done: "gave permission", "made a promise"."""

RECEIVING = frozenset("get receive obtain win".split())
"""Those of them whose subject it is done to: "received permission" is "was permitted"."""

IDLE = frozenset("part place time step care note account advantage issue way lead turn".split())
"""Nouns that say nothing behind such a verb: "take part"."""

DENYING = frozenset(
    "fail refuse decline deny avoid prevent neglect omit reject exclude forbid ban block stop "
    "forget preclude withhold lack refrain".split()
)
"""What they govern did not happen, or is said not to."""

FALLING = frozenset(("decline",))
"""Those of them that mean something else as well, so that their synonyms deny nothing."""

KEEPING_FROM = frozenset(
    "keep spare save deter dissuade discourage hinder bar disqualify exempt excuse suspend "
    "restrain desist shy shrink stay abstain".split()
)
"""Verbs behind which "from" brings what was not done."""

DENYING_NOUNS = frozenset("unable unwilling refusal failure impossible".split())
"""The same of nouns and adjectives."""

REPORTING = frozenset(
    "say tell add state report announce confirm declare note write reveal disclose show explain "
    "acknowledge admit stress insist conclude find record claim maintain argue testify recall "
    "repeat remark reply answer point manage hear learn".split()
)
"""What they govern is stated, by whoever it is."""

ALLEGING = frozenset(
    "say tell add state declare claim maintain argue insist allege reply answer counter assert "
    "contend protest repeat complain deny dispute testify".split()
)
"""What they govern is told as somebody's own word, which another may gainsay."""

SPOKEN = frozenset(
    "agree comment respond mention speak discuss talk call ask request quote assert "
    "apologize apologise criticize criticise accuse complain express describe".split()
)
"""Further verbs of speaking. Who has said nothing of one thing may well have spoken of another."""

ASKING = frozenset("ask wonder question enquire inquire query".split())
"""What they govern, behind "whether", is said by nobody."""

NEEDING = frozenset("need require await seek request subject depend hinge wait pend apply".split())
"""What they govern has not been had."""

FACTIVE = frozenset("regret resent mind realise realize know forget".split())
"""What they govern is so, whether they are denied or not."""

UNSETTLED = frozenset(
    "believe think hope fear expect want ask demand urge suspect suppose assume wonder consider "
    "propose suggest recommend call request seek try attempt plan intend aim threaten warn offer "
    "wish doubt encourage order instruct allow permit invite predict forecast estimate".split()
)
"""What they govern may or may not be so."""

PROMISING = frozenset("promise pledge vow commit guarantee assure".split())
"""What they govern is said to come."""

NOBODY = frozenset("nobody none nothing no-one neither".split())
"""Words that deny for all of a kind."""

NONE_OF = frozenset(("none", "neither"))
"""Before "of" and those of whom all is denied."""

PARTS = frozenset("some many most several few both all half part majority".split())
"""Words behind which "of" brings the ones that are meant."""

EACH = frozenset("every each any no all".split())
"""Determiners that speak of all of a kind, in the singular too."""

ANYTHING = frozenset("anything anyone anybody something everything possibility word any".split())
"""Words that stand for whatever there is."""

ANSWERS = frozenset("not n't never hardly barely no".split())
"""Adverbs and determiners that deny what they modify."""

ONCE_MORE = frozenset("again anew twice".split())
"""What is denied with one of these has been done before: "it is not being elected again"."""

FOR_NOW = frozenset("yet still initially first immediately so until far earlier before".split())
"""What is denied with one of these may have come true since."""

MUTUAL = frozenset(
    "meet marry divorce talk discuss debate agree negotiate join merge collide clash play face "
    "draw contact call phone exchange share match equal resemble border adjoin "
    "accompany visit".split()
)
"""What one does to another the other does to the first, or may well do too."""
