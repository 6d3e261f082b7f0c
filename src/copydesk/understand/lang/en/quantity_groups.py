"""English words for groups taken up again, and for things that are numbered through."""

GROUPS = {
    "the pair": 2,
    "the duo": 2,
    "the two": 2,
    "both": 2,
    "the trio": 3,
    "the three": 3,
    "all three": 3,
    "the quartet": 4,
    "the four": 4,
    "all four": 4,
    "the quintet": 5,
    "the five": 5,
    "all five": 5,
    "all six": 6,
}
"""Openings of a sentence that take up those named in the one before, and how many they are."""

TAKING_UP = frozenset(
    "men women people teenagers suspects defendants brothers sisters victims players officers "
    "soldiers drivers countries companies firms cities towns villages clubs teams students were "
    "are was had have has will would deny denied denies say said live lived come came left face "
    "pleaded appeared worked died survived won lost met went escaped of remain remained play "
    "played belong belonged signed agreed".split()
)
"""Words that follow such an opening."""

MORE_OF_THEM = frozenset(
    "another other others third fourth fifth his her their its wife husband son daughter brother "
    "sister mother father friend colleague driver companion partner man woman boy girl each who "
    "whose with joined including alongside plus unnamed".split()
)
"""Words by which a sentence may speak of others than those it names."""

NO_NAME = frozenset(
    "in on at by for from with to of after before since until when while as if but and or so yet "
    "the a an this that these those his her their its our my your it he she they we i you no not "
    "both all some many most few each every there here now then later meanwhile yesterday today "
    "tomorrow last next earlier monday tuesday wednesday thursday friday saturday sunday january "
    "february march april may june july august september october november december according "
    "also only even however like unlike besides despite under over near police officials".split()
)
"""Capitalised first words of a sentence that begin no name."""

NUMBERED = frozenset(
    "stage phase step part reason condition question option goal aim priority pillar principle "
    "chapter act leg instalment installment tranche section theme chamber movement volume "
    "session demand objective strand".split()
)
"""Nouns of things that are announced as so many and then told one by one."""

ANNOUNCING = frozenset("has have had in into over comprises comprising gave set named are".split())
"""Words right before that number."""

GROUP_NOUNS = frozenset("pair duo trio threesome quartet foursome quintet sextet".split())
"""Nouns that say by themselves how many they are."""

CREWS = frozenset("crew crewman sailor fisherman seaman mariner seafarer crewmember".split())
"""Nouns for those who work on a vessel."""

DISSENTERS = frozenset("opponent dissenter objector dissident naysayer".split())
SUPPORTERS = frozenset("supporter backer proponent".split())
"""Nouns for those on either side of a vote."""

JOINED = frozenset(
    "another other others third fourth fifth joined joining alongside plus also later accomplice "
    "accomplices second more including besides together".split()
)
"""Words by which others may have come to a group."""

SUBSETS = frozenset(
    "one two three died killed dead drowned missing rescued escaped freed released survived left "
    "except besides without neither none injured hurt some most".split()
)
"""Words by which not all of a group need be meant."""
