"""Who does what to whom, and whether the sentence says so."""

import pytest

from copydesk.model.span import Span
from copydesk.understand.syntax import parse
from copydesk.understand.syntax.outlook import Standing
from copydesk.understand.syntax.propositions import Proposition, propositions
from copydesk.understand.terms import key_of


def one_of(sentence: str, verb: str) -> Proposition:
    """The first proposition of a sentence with that predicate."""
    (tree,) = parse(sentence, [Span(0, len(sentence))])
    return next(one for one in propositions(tree) if one.predicate == key_of(verb))


@pytest.mark.parametrize(
    ("sentence", "verb", "denied"),
    [
        ("The council approved the pier.", "approve", False),
        ("The council has not approved the pier.", "approve", True),
        ("The council refused to approve the pier.", "approve", True),
        ("The council did not refuse to approve the pier.", "approve", False),
        ("Nobody approved the pier.", "approve", True),
        ("The pilot left without testing the brakes.", "test", True),
        ("The mayor turned down the offer.", "refuse", False),
        ("The mayor brushed aside the offer.", "reject", False),
        ("The pilot was not guilty.", "guilty", True),
        ("The pump was in use.", "use", False),
        ("The world No 1 won the race.", "win", False),
        ("The council has yet to approve the pier.", "approve", True),
        ("The pier is yet to be approved.", "approve", True),
        ("The mayor was spared from paying the fine.", "pay", True),
        ("The mayor stopped short of approving the pier.", "approve", True),
        ("At noon the power was cut; the roof fell in at dusk.", "cut", False),
    ],
)
def test_denial_goes_down_the_tree(sentence: str, verb: str, denied: bool) -> None:
    assert one_of(sentence, verb).denied is denied


@pytest.mark.parametrize(
    ("sentence", "verb", "standing"),
    [
        ("The council approved the pier.", "approve", Standing.STATED),
        ("The council will approve the pier.", "approve", Standing.COMING),
        ("The council promised to approve the pier.", "approve", Standing.COMING),
        ("The council may approve the pier.", "approve", Standing.OPEN),
        ("If the council approves the pier, work begins.", "approve", Standing.OPEN),
        ("Trains will not run before 24 March.", "run", Standing.OPEN),
        ("The council had been told to approve the pier.", "approve", Standing.OPEN),
        ("The council was in no mood to approve the pier.", "approve", Standing.OPEN),
        ("She told reporters outside the court that he would appeal.", "appeal", Standing.COMING),
    ],
)
def test_what_is_stated_promised_or_open(sentence: str, verb: str, standing: Standing) -> None:
    assert one_of(sentence, verb).standing is standing


def test_a_passive_has_its_participants_turned_round() -> None:
    active = one_of("Marlow sued Petrov.", "sue")
    passive = one_of("Petrov was sued by Marlow.", "sue")
    for one in (active, passive):
        assert one.subject is not None
        assert one.object is not None
        assert (one.subject.head, one.object.head) == ("marlow", "petrov")
