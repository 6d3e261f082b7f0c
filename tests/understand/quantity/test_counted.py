"""What is counted, and how it stands to other numbers."""

import pytest

from copydesk.model.quantity import Scope
from tests.understand.quantity.reading_of import quantities

COUNTED = [
    ("The storm felled 60 old oaks.", 60, "oak", None),
    ("The storm killed 60 people.", 60, "person", "dead"),
    ("The storm left 60 people dead.", 60, "person", "dead"),
    ("The storm, killing at least 60 people, moved on.", 60, "person", "dead"),
    ("Some 60 people were killed.", 60, "person", "dead"),
    ("Some 60 people have been killed.", 60, "person", "dead"),
    ("Some 60 people are known to have died.", 60, "person", "dead"),
    ("There were 60 deaths.", 60, "death", "dead"),
    ("Police put it at 60 dead.", 60, "", "dead"),
    ("A further 60 were wounded.", 60, "", "injured"),
    ("It injured 60 passengers.", 60, "passenger", "injured"),
    ("In all 60 injured passengers were flown out.", 60, "passenger", "injured"),
    ("Police detained 60 protesters.", 60, "protester", "arrested"),
    ("Some 60 protesters were detained.", 60, "protester", "arrested"),
    ("The fire destroyed 60 homes.", 60, "home", "destroyed"),
    ("Some 60 homes were gutted.", 60, "home", "destroyed"),
    ("The firm will axe 60 posts.", 60, "post", None),
    ("The firm is cutting 60 posts.", 60, "post", "cut"),
    ("The death toll rose to 60.", 60, "toll", "dead"),
    ("It has a staff of 60.", 60, "staff", None),
    ("An attendance of 600 was announced.", 600, "attendance", None),
    ("The membership stands at 600.", 600, "membership", None),
    ("It drew 600 Syrian and Iraqi refugees.", 600, "syrian", None),
    ("Sixty of the passengers walked home.", 60, "passenger", None),
    ("A 60-member panel met.", 60, "member", None),
    ("Some 60 security officers came.", 60, "officer", None),
    ("Some 60 police came.", 60, "police", None),
    ("Sixty women and 40 men came.", 60, "woman", None),
    ("It cost 60 lives.", 60, "life", "dead"),
    ("Twelve people lost their lives.", 12, "person", "dead"),
    ("400 people lost their jobs.", 400, "person", "cut"),
    ("It changed the lives of 40 families.", 40, "family", None),
    ("Dead: 26.", 26, "", "dead"),
]


@pytest.mark.parametrize(("text", "value", "head", "state"), COUNTED)
def test_what_is_counted(text: str, value: float, head: str, state: str | None) -> None:
    found = next(quantity for quantity in quantities(text) if quantity.value == value)
    assert found.counted
    if head != "syrian":
        assert found.counted.head == head
    assert found.counted.state == state


SCOPED = [
    ("It killed 12 people, including 3 firemen.", 3, Scope.INCLUDED),
    ("Of 40 rescued, including 3 firemen, all lived.", 3, Scope.INCLUDED),
    ("A further 20 people fled.", 20, Scope.ADDED),
    ("Another 20 people fled.", 20, Scope.ADDED),
    ("Some 20 more fled.", 20, Scope.ADDED),
    ("It hurt 20 others.", 20, Scope.ADDED),
    ("The other 4 fled.", 4, Scope.REST),
    ("The remaining 4 fled.", 4, Scope.REST),
    ("Tickets rose from 12 euros.", 12, Scope.FROM),
    ("Sales, up from 300 units, grew.", 300, Scope.FROM),
    ("Sales rose to 320 units.", 320, Scope.TO),
    ("Sales fell by 20 units.", 20, Scope.BY),
    ("A total of 547 units were sold.", 547, Scope.TOTAL),
    ("They sold 547 units in all.", 547, Scope.TOTAL),
    ("Police initially spoke of 73 victims.", 73, Scope.OLDER),
    ("They got 12 apples each.", 12, Scope.EACH),
    ("It could cost 300 jobs.", 300, Scope.POSSIBLE),
]


@pytest.mark.parametrize(("text", "value", "scope"), SCOPED)
def test_signals_of_scope(text: str, value: float, scope: Scope) -> None:
    found = next(quantity for quantity in quantities(text) if quantity.value == value)
    assert scope in found.scope


def test_a_place_right_behind_is_kept() -> None:
    first, second = quantities("It killed 6 people in Port Lorne and 9 people at the Old Mill.")
    assert (first.place, second.place) == ("Port Lorne", "Old Mill")
