"""Other words for those of a run."""

import pytest

from copydesk.write.lang.en.synonyms import NOUNS, PHRASES, VERBS, WORDS
from copydesk.write.namesakes import with_namesakes_apart
from copydesk.write.runs import words_of
from copydesk.write.synonyms import otherwise
from tests.write.made import EVENT


def ways(text: str) -> list[str]:
    return list(otherwise(text, tuple(words_of(text))))


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Gunmen abducted the driver.", "Gunmen kidnapped the driver."),
        ("The launch was postponed twice.", "The launch was put off twice."),
        ("An inquiry was opened.", "An investigation was opened."),
        ("The blasts shook the town.", "The explosions shook the town."),
        ("A blast shook the town.", "An explosion shook the town."),
        ("The board of the bank met.", "The bank’s board met."),
        ("The motion passed by four votes to one.", "The motion passed by a vote of four to one."),
        ("She was first elected in 2013.", "She was elected for the first time in 2013."),
        ("They reached the cannery that burned.", "They reached the cannery which burned."),
        ("The Orvell cannery burned.", "The cannery in Orvell burned."),
        ("The area lies 40 km north.", "The area lies 40 kilometres north."),
        ("The mayor ordered a ban of 90 days.", "The mayor ordered a 90-day ban."),
        ("They won a lead of eight seconds.", "They won an eight-second lead."),
        ("The guild said all 140 of its members left.", "The guild said all its 140 members left."),
    ],
)
def test_a_word_gives_way_to_another_in_its_form(text: str, made: str) -> None:
    assert made in ways(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Truce Agreement was signed.",
        "The company employs 320 people.",
        "The 140 km stage ended in Lunn.",
        "It was a total of 40 days.",
        "He will not say what was paid.",
        "She is a member of the board of the bank of Orvell.",
    ],
)
def test_names_and_other_senses_are_left(text: str) -> None:
    changed = [one for one in ways(text) if "Agreement" not in one and "agreement" in text.lower()]
    assert not changed
    assert not any("uses 320" in one or "say that what" in one for one in ways(text))


def test_no_entry_is_its_own_or_empty() -> None:
    pairs = [(one[0], one[1]) for one in (*VERBS, *NOUNS, *WORDS, *PHRASES)]
    assert all(one and other and one != other for one, other in pairs)


def test_a_family_name_of_two_people_stands_for_neither() -> None:
    person = EVENT.people[0]
    texts = {"a": f"Zita {person.short} left. {person.name} stayed."}
    assert with_namesakes_apart(EVENT, texts).people[0].short == person.name
    same = {"a": f"{person.name} stayed."}
    assert with_namesakes_apart(EVENT, same).people[0].short == person.short
