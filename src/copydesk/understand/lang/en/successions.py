"""Words that say that an office passes from one person to another.

Verbs are lemmas, with their particle behind a space.
"""

REPLACING = frozenset(
    "replace;succeed;oust;unseat;supplant;depose;dismiss;sack;fire;remove;topple;relieve;axe;"
    "vote out;vote;recall;beat;force out;push out;drop;discharge;dethrone;follow".split(";")
)
"""What is done to somebody who then no longer holds the office."""

TAKING = frozenset(
    "take over;take;inherit;assume;receive;get;win;wrest;pick up;accept;seize".split(";")
)
"""Whoever does this has the office from somebody."""

LEAVING = frozenset("resign;retire;quit;step down;step aside;stand down;bow out".split(";"))
"""Whoever does this no longer holds the office, whether or not it is named."""

HANDING = frozenset("hand over;hand;give way;make way;depart;step back;die;fall".split(";"))
"""The same, where another certainly holds the office; else it may be for an hour."""

GIVING_UP = frozenset(
    "leave;quit;give up;relinquish;vacate;lose;resign;surrender;lay down;forfeit;cede;"
    "abandon".split(";")
)
"""The same, where the office is their object."""

MOVING = frozenset(
    "move;go;switch;transfer;shift;promote;demote;reassign;make;appoint;name;send;leave;join;"
    "post;become;take over;head;lead;run".split(";")
)
"""What takes somebody to another office, which the sentence names."""

HOLDING = frozenset(
    "hold;lead;run;head;chair;manage;direct;coach;govern;occupy;serve;command;edit;be;fill".split(
        ";"
    )
)
"""What is said of an office while it lasts; until when, or that it had been so, ends it."""

STARTING = frozenset(
    "become;take over;take up;take;start;begin;assume;succeed;replace;swear in;swear;inaugurate;"
    "install;step up;step in;enter;follow".split(";")
)
"""With what somebody comes into an office."""

CHOOSING = frozenset("appoint name choose pick elect bring hire call ask nominate".split())
"""Verbs with whose purpose an office passes: "appointed him to replace her"."""

TEAMS = frozenset("team side squad crew staff firm business museum".split())
"""What somebody heads, by words that stand for any of its kind."""

TERMS = frozenset("term mandate contract tenure".split())
ENDING = frozenset(("end", "expire", "run out", "finish", "lapse"))

POSTS = frozenset(
    "post job role office position portfolio brief helm rein charge duty chair seat top it "
    "leadership presidency chairmanship governorship premiership mayoralty directorship".split()
)
"""Words that stand for an office just named."""

DEPARTMENTS = frozenset("ministry department".split())
"""What a minister or a secretary heads."""

SUCCESSORS = frozenset(("successor", "replacement"))
PREDECESSOR = "predecessor"
NOT_YET = frozenset(
    "possible likely potential eventual designated chosen future would-be next prospective "
    "favoured favored".split()
)
"""Said of a successor who has not succeeded."""

LED_TO = frozenset("to into for".split())
PLANNED = frozenset("be due set ready expect schedule plan".split())
"""What governs the infinitive of something that is to come: "is to become", "is due to"."""

UNTIL = frozenset(("until", "till"))
COMPLETING = frozenset("down aside out way".split())
"""What makes one thing of a verb: "step down", "make way"."""

BODIES = frozenset(
    "office embassy bank fund agency board company group party parliament senate council club "
    "court university institute treasury cabinet".split()
)
"""What somebody may move to for another office."""
