"""Who did it is compared by doer and undergoer, for deeds that one party does alone."""

import pytest

from tests.verify.reports import compared, wrong_words

_TOWN = " The town of Varn lies on the river. Nobody was hurt, according to the mayor of Varn."
_ELSEWHERE = (
    " In Varn, a town of nine thousand on the river, shops opened late and the schools stayed shut "
    "for the day. The mayor, who had been up all night, hoped for calm. Trains ran as usual."
)


def found(article: str, *sources: str) -> list[str]:
    given = {f"Wire {number}": one + _ELSEWHERE for number, one in enumerate(sources)}
    return wrong_words(compared(article + _TOWN, given))


@pytest.mark.parametrize(
    ("article", "source", "wrong"),
    [
        pytest.param(
            "On 2 March Skerran engineers closed the sluice at Dorn, which feeds a canal.",
            "Tension has grown since 2 March, when Halmark shut a sluice at Dorn, cutting the flow "
            "to a canal. Skerra called the step illegal.",
            "Skerran engineers",
            id="a country's people",
        ),
        pytest.param(
            "Kestrel Holdings bought the mill at Brandt for 30 million crowns.",
            "The mill at Brandt was acquired by Moor & Sons for 30 million crowns. Kestrel "
            "Holdings had offered less.",
            "Kestrel Holdings",
            id="the passive",
        ),
        pytest.param(
            "Maren Holt discovered the manuscript in the attic of the priory in 2019.",
            "In 2019 the manuscript was found in the attic of the priory by Lukas Frey, a roofer. "
            "Maren Holt read it first.",
            "Maren Holt",
            id="two persons",
        ),
    ],
)
def test_another_did_it(article: str, source: str, wrong: str) -> None:
    assert found(article, source) == [wrong]


def test_several_reports_need_no_circumstances() -> None:
    article = "The motion was tabled by the Metal League."
    one = "The motion had been submitted by the Harbour Party. The Metal League backed it."
    other = "Late on Friday the Harbour Party proposed the motion. The Metal League was for it."
    assert found(article, one, other) == ["the Metal League"]
    assert found(article, one) == []


@pytest.mark.parametrize(
    ("article", "source"),
    [
        pytest.param(
            "On 9 March Skerra closed the sluice at Brod.",
            "On 2 March Halmark shut the sluice at Dorn. Skerra protested.",
            id="another sluice",
        ),
        pytest.param(
            "Norland closed its border with Ostia on Friday.",
            "Vestmark closed its border with Ostia on Friday. Norland did the same an hour later.",
            id="both did",
        ),
        pytest.param(
            "Vestmark closed the border with Norland on Monday.",
            "On Monday Ola Dahl closed the border with Norland, and Vestmark was cut in two.",
            id="a person for a country",
        ),
        pytest.param(
            "Ida Holm won the race in Varn in 2:11:04.",
            "Ida Holm won the race in Varn in 2:11:04. Vera Lund won the race in Varn last year.",
            id="a source that has it so",
        ),
        pytest.param(
            "Envoys of Norland visited the camp at the port of Skerra on Friday.",
            "On Friday envoys of Vestmark visited the camp at the port of Skerra. Norland asked "
            "for aid.",
            id="what many do",
        ),
        pytest.param(
            "Norland called for a talk on the port of Skerra on Friday.",
            "On Friday Vestmark called for the talk on the port of Skerra. Norland sat by.",
            id="what is called for",
        ),
    ],
)
def test_what_says_nothing(article: str, source: str) -> None:
    assert found(article, source) == []
