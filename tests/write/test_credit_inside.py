"""Who reports it, between subject and verb."""

import pytest

from copydesk.write.credit_inside import with_credit_inside


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("The two cranes stopped at noon.", "The two cranes, Gulf Wire reported, stopped at noon."),
        ("Ida Brandt resigned on 4 May.", "Ida Brandt, Gulf Wire reported, resigned on 4 May."),
    ],
)
def test_it_stands_behind_the_subject(text: str, made: str) -> None:
    assert with_credit_inside(text, "Gulf Wire") == made


@pytest.mark.parametrize(
    "text",
    [
        "He resigned on 4 May.",
        "The mayor said the gate was shut.",
        "On 4 May the gate was shut.",
        "The gate, shut since 1990, fell.",
        "The mayor called it “a farce”.",
        "No sentence at all",
        "",
    ],
)
def test_where_it_has_no_place_there_is_none(text: str) -> None:
    assert with_credit_inside(text, "Gulf Wire") is None
