"""Things of a kind and persons that the article puts in the place of others."""

import pytest

from tests.verify.reports import compared, wrong_words

SPILL = {
    "Orlow Wire": "ORLOW - Oil ran into the Tarn on Monday after a valve broke at the Penrow "
    "refinery. The injured were flown to St Brigid's Hospital. The appeal will be heard by the "
    "Court of Appeal of Harn. Edda Marsh, who runs the ferry company Tarnline, was fined 40,000 "
    "crowns for the leak. Ruben Asch, a harbour pilot, was cleared.",
    "Tarn Gazette": "A broken valve at the Penrow refinery let oil into the river Tarn. Those hurt "
    "were taken to St Brigid's. The owner of the ferry company Tarnline, Edda Marsh, must pay a "
    "fine of 40,000 crowns. The pilot Ruben Asch walked free.",
}


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        ("Oil spilled into the Tarn when a valve at the Colby refinery broke.", "Colby"),
        ("A valve gave way at the refinery of Colby, and oil got into the Tarn.", "Colby"),
        ("The appeal goes to the court of appeal in Lunden.", "Lunden"),
        ("Ruben Asch, who owns the ferry firm Tarnline, was fined 40,000 crowns.", "Ruben Asch"),
    ],
)
def test_it_was_another(draft: str, wrong: str) -> None:
    assert wrong in wrong_words(compared(draft, SPILL))


@pytest.mark.parametrize(
    "draft",
    [
        "Oil spilled into the Tarn when a valve at the Penrow refinery broke.",
        "A valve gave way at the refinery at Penrow, and oil got into the Tarn.",
        "The appeal goes to the court of appeal in Harn.",
        "The injured are in the Penrow hospital.",
        "Edda Marsh, who owns the ferry firm Tarnline, was fined 40,000 crowns.",
        "Ruben Asch was acquitted.",
        "Neither the Colby refinery nor the one at Lunden was damaged.",
    ],
)
def test_it_was_that_one(draft: str) -> None:
    assert wrong_words(compared(draft, SPILL)) == []


JARS = {
    "Orlow Wire": "ORLOW - The jam was boiled for the grocer Hask at a plant in Selby, which has "
    "been shut since Friday. The current failed at 5:08 p.m. local time (1608 GMT) when a fuse "
    "blew at the Marlow substation. Of those who fell ill, 31 live in Dunster.",
    "Tarn Gazette": "Hask has its jam boiled at a factory in Selby. The lights went out at 17.08 "
    "on Tuesday 4 March, when a fuse went at the Marlow substation. The fair of Dunster is off.",
}


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        ("Hask had the jam boiled at a factory in Dunster.", "Dunster"),
        ("It was at a plant near Hexley that the jam of Hask was boiled.", "Hexley"),
        ("The power went at 17:08, when a fuse blew at the Tarrow Hill substation.", "Tarrow Hill"),
    ],
)
def test_the_sources_have_but_another_one(draft: str, wrong: str) -> None:
    assert wrong in wrong_words(compared(draft, JARS))


@pytest.mark.parametrize(
    ("draft", "sources"),
    [
        pytest.param("The jam came from a factory in Selby.", JARS, id="that one"),
        pytest.param("Hask has another factory in Dunster.", JARS, id="another one"),
        pytest.param("The jam was sold in Dunster.", JARS, id="no such thing"),
        pytest.param("Pears are dried in a factory in Hexley.", JARS, id="something else"),
        pytest.param(
            "Hask had the jam boiled at a factory in Dunster.",
            {
                **JARS,
                "Selby Post": "Dunster, a part of Selby, has lost its factory. The jam of Hask was "
                "boiled in Dunster.",
            },
            id="where the other one is",
        ),
        pytest.param(
            "Pears are dried in a factory in Hexley.",
            {**JARS, "Selby Post": "Hask has two factories: a factory in Lunden bottles plums."},
            id="one of several",
        ),
        pytest.param(
            "Pears are dried in a factory in Hexley.",
            {"Orlow Wire": JARS["Orlow Wire"]},
            id="one source alone",
        ),
        pytest.param(
            "The beer is brewed at a brewery in Dunster; the jam came from the factory in Selby.",
            JARS,
            id="another kind",
        ),
    ],
)
def test_the_sources_may_have_that_one(draft: str, sources: dict[str, str]) -> None:
    assert wrong_words(compared(draft, sources)) == []


MILL = {
    "Orlow Wire": "ORLOW - The flour came from a mill at Darne, County Harn, on Monday. It was "
    "sold in shops all over the country, and two bakers have sent it back since.",
    "Tarn Gazette": "Shops were told to take the flour off their shelves. The mill, in Darne, "
    "County Harn, has stopped its lines until the week is over.",
}


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        ("The flour was milled at Darne, County Tolm, on Monday.", "Tolm"),
        ("The mill at Darne in County Tolm has stopped.", "Tolm"),
    ],
)
def test_a_place_is_in_another_region(draft: str, wrong: str) -> None:
    assert wrong in wrong_words(compared(draft, MILL))


@pytest.mark.parametrize(
    "draft",
    [
        "The flour was milled at Darne, County Harn, on Monday.",
        "The flour was milled at Darne, Harn county, on Monday.",
        "The flour was milled at Darne in Lower Orlow province on Monday.",
        "The bakers are in Velm, County Tolm.",
    ],
)
def test_the_same_region_or_another_kind_is_none(draft: str) -> None:
    assert not wrong_words(compared(draft, MILL))
