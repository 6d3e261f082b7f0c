"""English verbs that say another thing with a particle or a noun behind them."""

PARTICLES = {
    tuple(words.split()): verb
    for words, verb in (
        line.split(" = ")
        for line in """
rule out = exclude
turn down = refuse
turn away = refuse
turn aside = refuse
wave away = refuse
brush aside = reject
throw out = reject
vote down = reject
strike down = overturn
call off = cancel
back down = yield
back out = withdraw
pull out = withdraw
drop out = withdraw
step down = resign
stand down = resign
give up = abandon
put off = postpone
push back = postpone
switch off = disable
turn off = disable
shut off = disable
shut down = close
cut off = cut
cut back = cut
break down = fail
give out = fail
pack up = fail
cut out = fail
conk out = fail
break out = begin
get under = begin
go ahead = proceed
carry on = continue
wind up = end
sign off = approve
sign up = join
carry out = perform
hand over = deliver
hand out = give
give back = return
send back = return
come back = return
go back = return
head back = return
set off = trigger
blow up = explode
take off = depart
cast off = depart
take over = acquire
sell off = sell
lay off = layoff
let off = acquit
set up = establish
find out = discover
track down = find
dig out = rescue
pull down = demolish
tear down = demolish
knock down = demolish
put out = extinguish
point out = say
put forward = propose
step up = increase
look into = investigate
get away = escape
run away = escape
""".strip().splitlines()
    )
}
"""Verbs with a particle, by the verb that says the same."""

IDIOMS = {
    "lose life": "die", "cost life": "die", "claim life": "die", "take life": "die",
    "lose lives": "die", "cost lives": "die", "claim lives": "die", "take lives": "die",
    "fall ill": "sick", "catch fire": "burn", "open fire": "shoot", "set free": "free",
}  # fmt: skip
"""Verbs with a noun or an adjective, by the word that says the same."""

FORMS = {
    "took": "take", "taken": "take", "gave": "give", "given": "give", "went": "go", "gone": "go",
    "came": "come", "stood": "stand", "threw": "throw", "thrown": "throw", "brought": "bring",
    "laid": "lay", "tore": "tear", "torn": "tear", "found": "find", "caught": "catch",
    "blown": "blow", "got": "get", "dug": "dig", "ran": "run", "struck": "strike", "fell": "fall",
    "fallen": "fall", "lost": "lose", "broke": "break", "broken": "break", "blew": "blow",
    "sent": "send", "sold": "sell",
}  # fmt: skip
"""Forms of these verbs that no ending shows."""
