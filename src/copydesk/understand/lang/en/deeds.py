"""Deeds that one party does alone, so that two texts with two doers cannot both be right.

Many may condemn one attack, back one motion or visit one town; one party brings the motion. Each
line is one deed, in the words that two reports may have for it.
"""

DEEDS = tuple(
    line.split()
    for line in """
close shut seal block
open reopen
dam divert drain
table submit propose introduce file lodge bring move initiate
draft write author pen compose
build construct erect
design invent devise
found establish create
commission order
seize capture occupy storm overrun take
raid search
buy acquire purchase
sell
shoot fire
kill murder slay assassinate
arrest detain
abduct kidnap seize
poison drug
sack dismiss fire oust
appoint name nominate
hire recruit
host organise organize stage
chair preside
fund finance sponsor pay bankroll
publish release issue
leak disclose
deliver hand
launch start begin
stop halt suspend
cancel scrap abandon
ban outlaw prohibit forbid
veto block
call
discover find detect spot uncover unearth
rescue save pull pluck
lift raise recover retrieve salvage
repair mend fix
replace exchange
inspect examine certify
shell bombard
attack storm
bomb explode destroy demolish blow wreck dynamite
sink scuttle
ram hit strike
plant lay
steal rob
ignite light torch
broker mediate negotiate
sue
prosecute
convict
acquit
fine
alert notify phone ring telephone
score
win
ground
design
""".strip().splitlines()
)

LIKEWISE = frozenset("too also likewise same follow both together jointly alongside suit".split())
"""Near a name, these say that its bearer did so as well."""

INDIRECT = frozenset("for to at on in of with from into against about over".split())
"""Behind a verb, these show that what follows is not what is done: "called for a strike"."""
