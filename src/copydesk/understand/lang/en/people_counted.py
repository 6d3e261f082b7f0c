"""Nouns for people, singular, as counts of one crowd may name them by turns."""

PEOPLE = frozenset(
    "person people man woman child resident inhabitant citizen villager passenger visitor guest "
    "spectator supporter fan protester demonstrator worker employee staff member voter patient "
    "victim survivor casualty evacuee refugee migrant student pupil soldier officer policeman "
    "civilian body hostage captive prisoner traveller commuter pilgrim mourner rescuer volunteer "
    "firefighter family household soul head life death fatality".split()
)
