"""English nouns for kinds of things that have names of their own: "the Penrow refinery"."""

KINDS = frozenset(
    # buildings
    "hospital clinic hospice school college university academy institute church cathedral "
    "chapel mosque temple synagogue shrine monastery convent museum gallery library "
    "theatre theater cinema hotel hostel inn prison jail penitentiary barracks castle "
    "palace fortress tower hall mall market warehouse depot cemetery stadium arena "
    "velodrome racecourse "
    # works
    "station substation bridge tunnel dam reservoir weir lock canal aqueduct pipeline "
    "plant refinery smelter mill factory foundry brewery dairy mine pit colliery quarry "
    "shaft platform rig field oilfield windfarm farm port harbour harbor dock wharf quay "
    "pier terminal airport airfield airbase runway shipyard yard "
    # institutions
    "court tribunal parliament "
    # land and water
    "island islet river stream creek lake lagoon bay valley gorge canyon pass glacier "
    "volcano mountain peak ridge forest park reef strait peninsula desert beach cape "
    # within towns and countries
    "district suburb village town borough parish county province constituency ward "
    "street road avenue boulevard square crossing junction roundabout motorway "
    "highway".split()
)
"""Kinds of places and bodies of which one is told from another by its name."""

NO_KIND_BEHIND = frozenset("officials staff police workers manager spokesman director".split())
"""Words behind a kind that make people of it: "hospital staff"."""

SHARED = frozenset(
    "district supreme high federal regional central national general state municipal "
    "city county appeal appeals constitutional criminal civil first second third "
    "local royal international main old new upper lower north south east west "
    "northern southern eastern western memorial children university public provincial "
    "cassation justice crown river lake st saint port the".split()
)
"""Words in such names that many share, or that tell what sort it is."""
