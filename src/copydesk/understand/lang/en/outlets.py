"""English words by which news outlets, their short names and official bodies are told."""

OUTLET_TYPES = frozenset(
    """
    advertiser agency argus banner beacon bee blog brief broadcasting bugle bulletin business
    channel chronicle courier daily democrat digest dispatch echo enquirer evening examiner express
    flag free gazette globe guardian herald independent inquirer insider intelligencer journal
    ledger live magazine mail mercury messenger mirror monitor morning news newsroom newswire
    nightly notes observer online outlook pilot post press radio record recorder register reporter
    republic review sentinel service standard star statesman sun sunday telegraph television times
    today tribune tv voice watch weekly wire world
    """.split()
)
"""Words that say of what kind an outlet is: what is left of its name may stand for it."""

SURE_TYPES = frozenset(
    """
    argus broadcasting bugle chronicle courier dispatch enquirer examiner gazette herald inquirer
    intelligencer journal news newswire press radio sentinel telegraph television times tribune tv
    wire
    """.split()
)
"""Words that close the name of an outlet nobody has heard of: "Skerry Press"."""

UNSURE_TYPES = frozenset(
    """
    brief business insider live mirror monitor online outlook pilot record register republic review
    service standard star sun voice watch weekly world
    """.split()
)
"""Types that other things are named by as well."""

AGENCY_TYPES = frozenset("agency newswire wire wires".split())
"""Words that name outlets which write for others."""

OFFICIAL = frozenset(
    """
    administration airline airlines airport airways archive army assembly association authority
    bank board bureau cabinet cathedral center centre chamber city clinic clinics club
    coastguard college commission commissioner committee company consortium constabulary
    corporation council court department directorate embassy exchange federation festival fire
    force foundation fund gallery government governorate group guild health holdings hospital
    inc inspectorate institute institution insurance laboratories league library limited ltd
    minerals ministry municipality museum navigation navy observatory office organisation
    organization parliament party pharma pharmaceuticals plc police prefecture presidency
    prosecutor rail railway railways regulator school secretariat senate society survey telecom
    theatre treasury tribunal trust union university zoo
    """.split()
)
"""Words that name bodies which speak for themselves: quoting them is no relay of a report."""

OFFICIAL_AGENCIES = frozenset(
    """
    administration atomic aviation border civil coast defence defense development disaster
    emergency employment energy environment environmental enforcement health hydrology
    hydrological hydrometeorological immigration intelligence investigation maritime management
    medicines meteorological mapping national food police prison protection railway rating ratings
    refugee regulatory relief rescue revenue river safety security space statistics tax transport
    travel water weather
    """.split()
)
"""Words before "agency" or "service" by which it is an office and no newsroom."""

NEWS_WORDS = frozenset("news newspaper press wire newswire radio television tv".split())
"""Words by which an agency or service is a newsroom, whatever else its name says."""

COMMON_WORDS = frozenset(
    """
    aa age apa app atlantic banner beacon bee brief bta bulletin channel chronicle cns courier
    daily deadline dha digest echo efe examiner express fars flag fortune gazette globe
    guardian hill herald hindu independent inquirer insider intercept journal ledger mail mehr
    mena mirror nan nature news nna notes observer pana pap petra pioneer pna post press record
    recorder review sapa science sda slate spa spectator sputnik standard star statesman stt
    sun telegraph time times today tribune tt unb variety verge vna voice vox wam week wired
    wire world
    """.split()
)
"""Names of outlets that are words or abbreviations of other things too: alone they need a "the",
or the place where credits stand."""

ANAPHORS = frozenset(
    """
    agency blog broadcaster channel daily magazine network newsletter newspaper newsroom outlet
    paper publication programme program site station tabloid title website weekly
    """.split()
)
"""Nouns that point back to an outlet: "the paper says"."""

REPORTS = frozenset("account article bulletin dispatch piece report reports story".split())
"""Nouns that point back to what an outlet published: "the same report"."""
