"""Persons are found with their offices, and with when they hold them."""

import pytest

from copydesk.ingest import read
from copydesk.understand.people import Person, Tenure
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference


def people(text: str) -> dict[str, Person]:
    article = read(text)
    reading = Reading(article, find_reference(article, None))
    return {person.fullest.cut(text): person for person in reading.people}


def held(person: Person) -> list[str]:
    return [holding.office.head for holding in person.holdings]


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        ("Finance Minister Anna Veld spoke on Monday.", "Anna Veld", "minister"),
        ("The finance minister, Anna Veld, spoke on Monday.", "Anna Veld", "minister"),
        ("Anna Veld, the finance minister, spoke on Monday.", "Anna Veld", "minister"),
        ("Anna Veld, 61, the mayor of Lindau, spoke on Monday.", "Anna Veld", "mayor"),
        ("The talks were led by harbour master Tom Brand.", "Tom Brand", "harbour master"),
        ("Chief Financial Officer Tom Brand resigned.", "Tom Brand", "chief financial officer"),
        ("CFO Tom Brand resigned.", "Tom Brand", "chief financial officer"),
        ("Tom Brand, the finance director, resigned.", "Tom Brand", "chief financial officer"),
        ("Sub-commissioner Tom Brand began.", "Tom Brand", "deputy commissioner"),
        ("Vice-Chancellor Tom Brand began.", "Tom Brand", "vice-chancellor"),
        ("Tom Brand, leader of the opposition Reed Party, spoke.", "Tom Brand", "leader"),
        ("Tom Brand, the leader of the opposition, spoke.", "Tom Brand", "opposition leader"),
        ("Tom Brand is the coach of Lindau United.", "Tom Brand", "coach"),
        ("Tom Brand, who runs the ferry service, was there.", "Tom Brand", "head"),
        ("Its president, Ines Duarte, was there.", "Ines Duarte", "president"),
        ("The River Trust, whose chair, Ines Duarte, was there, agreed.", "Ines Duarte", "chair"),
        ("The River Trust, chaired by Ms Ines Duarte, agreed.", "Ines Duarte", "chair"),
        ("Lindau's manager, Tom Brand, said no.", "Tom Brand", "manager"),
        (
            "The deputy governor of Alder province, Ravi Nair, called.",
            "Ravi Nair",
            "deputy governor",
        ),
        ("Ines Duarte, the woman who leads it, agreed.", "Ines Duarte", "head"),
    ],
)
def test_offices(text: str, name: str, office: str) -> None:
    assert held(people(text)[name]) == [office]


def test_a_rank_before_a_name_hides_no_office() -> None:
    found = people("The governor, Colonel Tom Brand, was in the capital.")
    assert held(found["Tom Brand"]) == ["governor", "colonel"]


@pytest.mark.parametrize(
    "text",
    [
        "According to the minister, Anna Veld was at home.",
        "Anna Veld, the mayor and the governor met in Lindau.",
        "They saw Anna Veld, the mayor, Tom Brand, the coach, at noon.",
        "She wrote to the mayor. Anna Veld did not answer.",
        "Anna Veld told the mayor that the bridge was shut.",
        "Stephen King wrote the book. Anna Veld read it.",
    ],
)
def test_no_office(text: str) -> None:
    assert held(people(text)["Anna Veld"]) == []


@pytest.mark.parametrize(
    ("text", "tenure"),
    [
        ("Former President Anna Veld spoke.", Tenure.FORMER),
        ("The then president, Anna Veld, had ordered it.", Tenure.FORMER),
        ("Anna Veld, president at the time, had ordered it.", Tenure.FORMER),
        ("Anna Veld, who was then president, had ordered it.", Tenure.FORMER),
        ("Anna Veld, president until 2019, spoke.", Tenure.FORMER),
        ("It was signed by Anna Veld, the president of the day.", Tenure.FORMER),
        ("The president of the time, Anna Veld, signed it.", Tenure.FORMER),
        ("Anna Veld, president in 2019, signed it.", Tenure.FORMER),
        ("Anna Veld, the president during the flood, signed it.", Tenure.FORMER),
        ("Anna Veld, the president of the day's host club, signed it.", Tenure.NOW),
        ("Anna Veld, at the time the town's president, spoke.", Tenure.FORMER),
        ("President-elect Anna Veld spoke.", Tenure.COMING),
        ("President Anna Veld spoke.", Tenure.NOW),
    ],
)
def test_tenure(text: str, tenure: Tenure) -> None:
    assert [holding.tenure for holding in people(text)["Anna Veld"].holdings] == [tenure]


@pytest.mark.parametrize(
    "text",
    [
        "She followed her predecessor, Anna Veld, in May.",
        "Tom Brand took over from Anna Veld in May.",
        "Tom Brand has run it since Anna Veld resigned in May.",
    ],
)
def test_departures(text: str) -> None:
    assert people(text)["Anna Veld"].departed


def test_short_forms_are_one_person() -> None:
    text = "Mayor Anna Veld spoke. Ms Veld left at noon. Veld’s car was seen. Tom Brand waited."
    found = people(text)
    assert len(found["Anna Veld"].names) == 3
    assert found["Anna Veld"].titled
    assert not found["Tom Brand"].titled


def test_scope_and_domain() -> None:
    text = "Anna Veld, the French foreign minister, met Lindau United coach Tom Brand."
    found = people(text)
    minister = found["Anna Veld"].holdings[0].office
    coach = found["Tom Brand"].holdings[0].office
    assert (minister.scope, len(minister.domain)) == (frozenset({"france"}), 1)
    assert coach.scope == frozenset({"lindau", "united"})


def test_acting_is_told() -> None:
    holdings = people("Acting mayor Anna Veld spoke.")["Anna Veld"].holdings
    assert [holding.office.acting for holding in holdings] == [True]
