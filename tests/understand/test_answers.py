"""Questions of news: which a sentence answers, and on which side, denials reckoned with."""

import pytest

from copydesk.ingest import read
from copydesk.understand.answers import Answer, answers_in
from copydesk.understand.lang.en.questions import QUESTIONS
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference
from copydesk.understand.syntax.outlook import Standing


def _answers(sentence: str) -> list[Answer]:
    article = read(f"The town of Halden woke to rain. {sentence}".encode())
    return list(answers_in(Reading(article, find_reference(article, None)), 1))


def _sides(sentence: str, question: str) -> set[bool]:
    return {one.yes for one in _answers(sentence) if one.question == question}


@pytest.mark.parametrize(
    ("sentence", "question", "yes"),
    [
        ("The union will return to the table on Monday.", "talks", True),
        ("The union refused to reopen talks.", "talks", False),
        ("There are no talks with the owner.", "talks", False),
        ("He ruled out an appeal.", "possibility", False),
        ("She declined to rule out negligence.", "possibility", True),
        ("The police said that nothing had been ruled out.", "possibility", True),
        ("“I exclude nothing,” he said.", "possibility", True),
        ("He said that he had not decided about a new trial.", "possibility", True),
        ("In the end they lodged no protest.", "recourse", False),
        ("The jury rejected the protest.", "recourse", True),
        ("None of the packs had been delivered to pharmacies.", "delivery", False),
        ("Not one shot was fired by the guards.", "arms", False),
        ("No warning was sent to the villages.", "warning", False),
        ("The company failed to warn residents.", "warning", False),
        ("The alarm failed to sound in the eastern hall.", "warning", False),
        ("The alarm didn’t sound in the eastern hall.", "warning", False),
        ("The ferry left without clearance from the harbourmaster.", "approval", False),
        ("Parliament has yet to approve the treaty.", "approval", False),
        ("The treaty still has to be ratified by parliament.", "approval", False),
        ("He stopped short of accepting the offer.", "consent", False),
        ("Nobody has been arrested.", "custody", False),
        ("Inspectors found every pump in working order.", "operation", True),
        ("Inspectors found nothing wrong with the pumps.", "faults", False),
        ("She was not aware of the order.", "knowledge", False),
        ("The recall is not a voluntary one.", "force", True),
    ],
)
def test_denials_turn_an_answer_round(sentence: str, question: str, yes: bool) -> None:
    assert _sides(sentence, question) == {yes}


@pytest.mark.parametrize(
    ("sentence", "question"),
    [
        ("In the end the ship reached the harbour.", "continuation"),
        ("The minister wants to sell the house.", "custody"),
    ],
)
def test_words_that_only_look_like_a_cue_answer_nothing(sentence: str, question: str) -> None:
    assert not _sides(sentence, question)


def test_what_somebody_wants_is_left_open() -> None:
    (answer,) = (one for one in _answers("He wants to sell the house.") if one.question == "sale")
    assert answer.told.standing is Standing.OPEN


def test_every_question_has_two_sides() -> None:
    assert all(yes and no for yes, no in QUESTIONS.values())


def test_no_cue_stands_on_both_sides() -> None:
    assert not [name for name, (yes, no) in QUESTIONS.items() if set(yes) & set(no)]


@pytest.mark.parametrize(
    ("sentence", "question", "yes"),
    [
        ("The judges acquitted him.", "guilt", False),
        ("The mayor stepped down on Friday.", "office", True),
        ("The concert was cancelled.", "staging", False),
        ("The concert was canceled.", "staging", False),
        ("The council annulled the vote.", "validity", False),
        ("She asked for her second sample to be tested.", "recourse", True),
        ("The party stays in the cabinet.", "membership", True),
        ("The party quit the cabinet.", "membership", False),
        ("The letter is a forgery.", "authenticity", False),
    ],
)
def test_forms_of_verbs_and_words_of_a_state(sentence: str, question: str, yes: bool) -> None:
    assert _sides(sentence, question) == {yes}
