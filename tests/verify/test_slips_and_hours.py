"""Values that differ by a slip from what all sources have, and hours that are none."""

import pytest

from tests.verify.reports import compared, wrong_words

RACE = {
    "Orlow Wire": "ORLOW - Wind of 4.6 metres per second put back the start of the Orlow regatta, "
    "planned for 15:00. The first boat went out at 15:34. Members backed the new course with 68 "
    "per cent. The buoy turns once in 12.4 hours.",
    "Tarn Gazette": "Of the members who voted, 68 per cent said yes to the course. The race counts "
    "only if no fewer than 95 per cent of the boats that are entered take part. Race director "
    "Borut Falk was booed. Ten sailors were missing on Monday.",
    "Harn Post": "Director B. Falk; umpire L. Aust. The buoy turns every 12.4 hours.",
}


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (
            "Wind of 4.6 metres per second pushed the regatta in Orlow back from three o'clock, "
            "and no boat left the harbour until 15:43.",
            "15:43",
        ),
        ("In Orlow, 78 per cent of the members voting said yes to the course.", "78 per cent"),
        (
            "The race in Orlow counts only if at least 85 per cent of the boats entered take part.",
            "at least 85 per cent",
        ),
        ("The buoy off Orlow turns once every 14.2 hours.", "every 14.2 hours"),
        ("The race director of the Orlow regatta, Boris Falk, was booed.", "Boris Falk"),
    ],
)
def test_a_slip_is_found(draft: str, words: str) -> None:
    assert any(words in found for found in wrong_words(compared(draft, RACE)))


TOLL = {
    "Orlow Wire": "The number of dead in the Orlow flood has risen to 17, police said. Six people "
    "were still missing, down from ten on Monday. Seven of those killed were from Brough, nine "
    "from Harn.",
    "Tarn Gazette": "Police at 16:00 today put the number of deaths at 15. The Friday sermon in "
    "the Orlow chapel began at 12:47.",
}


@pytest.mark.parametrize(
    "draft",
    [
        "Seven of the victims of the Orlow flood lived in Brough and nine in Harn.",
        "Police spoke of 12 deaths at noon on Sunday.",
        "The flood came during the midday sermon in the Orlow chapel.",
        "The Orlow flood has killed 17 people, and six are still missing, against ten on Monday.",
    ],
)
def test_what_may_be_so_stays(draft: str) -> None:
    assert wrong_words(compared(draft, TOLL)) == []
