"""What somebody is said to say in the writer's own words: who says it, and how."""

import pytest

from copydesk.ingest import read
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference


def told(text: str) -> list[tuple[str, str]]:
    """The words for each speaker, with what is done with the verb."""
    article = read(text)
    reading = Reading(article, find_reference(article, None))
    return [(one.speaker.span.cut(text), one.act) for one in reading.told]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The harbour board said the quay was sinking.", [("The harbour board", "say")]),
        ("The quay was sinking, the harbour board said.", [("the harbour board", "say")]),
        ("The quay was sinking, said Mayor Edda Quill.", [("Edda Quill", "say")]),
        ("The lockkeeper said the quay was sinking.", [("The lockkeeper", "say")]),
        ("A paymaster said the quay was sinking.", [("A paymaster", "say")]),
        ("The hydrologist said the quay was sinking.", [("The hydrologist", "say")]),
        ("The tide gauge said the quay was sinking.", []),
        ("According to the board, the quay was sinking.", [("the board", "say")]),
        ("The quay was sinking, according to Edda Quill.", [("Edda Quill", "say")]),
        (
            "According to the insurer, Bray Mutual, the quay was sinking.",
            [("Bray Mutual", "say")],
        ),
        (
            "Bray Mutual, the firm that insured the quay, admitted that it was sinking.",
            [("Bray Mutual", "admit")],
        ),
        (
            "Tom Brand, an organiser with the Dock Union, said the board had known of it.",
            [("Tom Brand", "say")],
        ),
        (
            "Tom Brand of the Dock Union told this newspaper that the quay was sinking.",
            [("Tom Brand", "tell")],
        ),
        (
            "The Dock Alliance puts the bill at 40 million crowns.",
            [("The Dock Alliance"[4:], "put")],
        ),
        ("The divers put the chain on the quay.", []),
        (
            "But Caradog Bank has raised its forecast for the crown to 48.",
            [("Caradog Bank", "say")],
        ),
        (
            "Caradog Bank, the second lender, tore up its plans. It now expects 48 by December.",
            [("It", "expect")],
        ),
        (
            "- Dock League of Lunn: two hulls lost for each one found",
            [("Dock League of Lunn", "say")],
        ),
        ("Money: 40 million crowns for the quay and the crane.", []),
        ("Divers found four bodies under the quay.", []),
        ("The auditors found that the quay had been sinking.", [("The auditors", "rule")]),
        (
            "Edda Quill blamed the dredger, while Tom Brand blamed the tide of last week.",
            [("Edda Quill", "accuse"), ("Tom Brand", "accuse")],
        ),
        ("Written by a machine from public reports of the day.", []),
    ],
)
def test_who_is_said_to_say_it(text: str, found: list[tuple[str, str]]) -> None:
    assert told(text) == found


def test_a_word_that_also_stands_in_lower_case_is_nobody() -> None:
    assert told("Divers said the quay was sinking. Two divers went home.") == []
    assert told("Fathom said the quay was sinking. Two divers went home.") == [("Fathom", "say")]
