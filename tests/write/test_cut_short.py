"""Sentences without what hangs on their end."""

import pytest

from copydesk.write.cut_short import cut_short


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "Dockers at the port of Lunn went on strike on Monday, after talks broke down.",
            "Dockers at the port of Lunn went on strike on Monday",
        ),
        (
            "The tanker Vessa ran aground off the cape of Orm, and its crew were taken off.",
            "The tanker Vessa ran aground off the cape of Orm",
        ),
        (
            "The old ferry to Harn (built in 1961) sank beside the quay, after a fire on deck.",
            "The old ferry to Harn sank beside the quay",
        ),
    ],
)
def test_the_end_of_a_sentence_is_cut(text: str, left: str) -> None:
    assert next(cut_short(text), None) == left


@pytest.mark.parametrize(
    "text",
    [
        "The ministry will pay the miners of the northern valley unless the court forbids it.",
        "The committee put the loss of the two northern ports at 40 million crowns.",
        "The flight round the northern islands of Orm took the crew 12 hours, 26 minutes.",
        "The first stage of the rocket worked as planned, but the second lost its way.",
        "The mayor was sentenced by the court in Lunn without the right to appeal.",
        "Nobody was hurt.",
        "",
        "((((",
    ],
)
def test_what_the_rest_does_not_hold_without_stays(text: str) -> None:
    assert list(cut_short(text)) == []
