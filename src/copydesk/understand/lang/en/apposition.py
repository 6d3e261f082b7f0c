"""Words that may or may not stand inside an apposition."""

HEDGES = frozenset(
    "on in at by of the some about around roughly nearly almost just over more than exactly "
    "not quite approximately only barely back that is i.e or a full".split()
)
"""Words that may stand between two ways of saying one time."""

CONNECTIVES = frozenset(
    "and or to until till through after before since from than following ahead previous prior "
    "but not later earlier then next last despite versus between".split()
)
"""Words that put two times into a relation other than being the same."""

FINITE = frozenset(
    "is are was were be been has have had will would could can may might must shall should do "
    "does did said says told killed died struck began ended opened closed came went took made "
    "became won lost held left met fell rose got found brought ran set saw put who which that "
    "when where while because as if".split()
)
"""Verbs and subordinators: past one of these, another statement begins."""
