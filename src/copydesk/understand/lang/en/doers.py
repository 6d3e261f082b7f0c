"""English words about who does what."""

import re

from copydesk.understand.lang.en.people import BODY_WORDS, OFFICES
from copydesk.understand.lang.en.told import ASSOCIATIONS, BUSINESSES, PERSONS, TRADES

AUTHORSHIP = frozenset(
    "work idea creation composition invention brainchild doing design decision".split()
)
"""Nouns for what somebody has made or done: "the work of Anna Veld"."""

IDLE_VERBS = frozenset(
    "be have seem become remain stay appear stand lie belong mean know think feel look need "
    "live".split()
)
"""Verbs that tell of a state, or that anybody's clause may have."""

LOOSE_NAMES = frozenset(
    "man woman boy girl person people child adult individual figure politician official authority "
    "government side group organisation organization body company firm party team club member "
    "public crowd everybody everyone somebody nobody anyone one other others another many some "
    "few all both each none most several two three half rest who source report critic expert "
    "observer analyst staff crew administration leadership management officer spokesman "
    "spokeswoman spokesperson investigator statement newcomer veteran star hero victim suspect "
    "accused defendant plaintiff rival opponent successor predecessor colleague friend pair "
    "couple duo "
    "trio".split()
)
"""Nouns by which almost anybody may be meant."""

_BODIES = frozenset(
    "ministry institute university office agency bank council court commission committee board "
    "parliament senate cabinet house police army navy fleet airline operator regulator watchdog "
    "association union charity foundation federation league alliance museum theatre library "
    "hospital clinic school college academy church parish diocese monastery zoo observatory "
    "laboratory factory brewery shipyard municipality city town village county district province "
    "region state country kingdom republic embassy consulate brigade coastguard guard choir "
    "orchestra band troupe family household clan neighbourhood society cooperative network "
    "newspaper broadcaster station publisher insurer lender retailer supplier manufacturer maker "
    "developer builder contractor employer owner landlord utility authority service "
    "department".split()
)

BODIES = (_BODIES | BODY_WORDS | ASSOCIATIONS | BUSINESSES) - frozenset(
    "producer owner landlord publisher farmer worker "
    "doctors nurses teachers farmers workers drivers miners day prize award act treaty".split()
)
"""Nouns for bodies; "employer" and "owner" may be persons too."""

EITHER = frozenset(
    "maker owner employer builder supplier developer publisher contractor insurer operator "
    "manufacturer landlord farmer "
    "worker".split()
)
"""Nouns for bodies or for persons."""

_AGENT = re.compile(r"[a-z]{2,}(?:[eo]r|ist|ian|man|woman|maid|eer|ant|herd|wright)\Z")
_NO_AGENTS = frozenset(
    "compressor compartment page water fire number letter order paper power river weather winter "
    "summer tower border matter computer container trailer helicopter cover corner weapon plant "
    "restaurant factor motor sensor reactor tractor door floor error horror terror mirror harbor "
    "labor color humor rumor business process success access illness dryer burner engine counter "
    "barrier shelter center grant elephant giant consonant newsletter poster sticker charter "
    "chapter quarter character danger hunger anger laughter disaster master barometer thermometer "
    "timber lumber chamber murder fever liver shower flower layer layer carrier freighter trawler "
    "ferry cruiser steamer tanker bomber fighter boiler cooler heater monitor visitor amber "
    "ember".split()
)
_KIN = frozenset(
    "wife husband mother father son daughter brother sister uncle aunt grandmother grandfather "
    "granddaughter grandson widow nephew niece cousin neighbour neighbor boss chef cook nurse "
    "captain coach pilot guard priest bishop pope nun monk abbot king queen prince princess duke "
    "judge thief clerk apprentice trainee student pupil guide scout referee deputy chair mate "
    "hostess actress abbess prioress princess duchess countess heiress bride groom colonel "
    "general admiral major sergeant lieutenant corporal mayor chief architect scientist poet "
    "artist athlete surgeon dean head porter sheriff vet sculptor patient resident tenant surgeon "
    "principal cashier waitress "
    "headmistress".split()
)


def is_person_noun(lemma: str) -> bool:
    """Whether a noun in the singular is one for a person, by a list or by its ending."""
    if lemma in _NO_AGENTS:
        return False
    known = lemma in PERSONS or lemma in OFFICES or lemma in _KIN
    return known or bool(TRADES.match(lemma) or _AGENT.match(lemma))


ALOOF = re.compile(
    r"\b(?:refrain\w*|abstain\w*|kept out|ke(?:ep|pt)s? aloof|stayed out|stood (?:aside|back|by)|"
    r"(?:had|has|have|played|took|takes|plays) no (?:part|hand|say|share|role)|"
    r"did not (?:take part|join|contribute|sign|attend|help|know)|"
    r"was (?:away|abroad|absent|asleep)|"
    r"learn(?:ed|t|s) (?:of|about) (?:it|this|the)|had nothing to do|only watched|looked on|"
    r"den(?:y|ies|ied) any|ruled (?:it|one|this|that) out|"
    r"refused|was not (?:involved|present|there)|"
    r"knew nothing|disclaim\w*)\b",
    re.IGNORECASE,
)
"""How a report says that somebody had no part in what another did."""
