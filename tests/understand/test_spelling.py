"""Spellings of one name agree; other names do not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.understand.people.spelling import Likeness, closeness, likeness, name_words


def like(one: str, other: str) -> Likeness:
    return likeness(name_words(one), name_words(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mohammed Hosseini", "Muhammad Husseini"),
        ("Yevgeny Lebedev", "Evgeniy Lebedeff"),
        ("Ghasem Qalibaf", "Qasem Ghalibaf"),
        ("Zoë Krüger", "Zoe Kruger"),
        ("Łukasz Wójcik", "Lukasz Wojcik"),
        ("Salman al-Rashid", "Salman Rashid"),
        ("Abdel Karim Nasser", "Abdul Karim Nasser"),
        ("Anne-Marie Dubois", "Anne Marie Dubois"),
        ("Dmitry Sokolovsky", "Dmitri Sokolovskiy"),
        ("Robert Hale", "Bob Hale"),
        ("Hale", "Robert Hale"),
        ("R. Hale", "Robert Hale"),
        ("Robert J. Hale", "Robert Hale"),
        ("Park Ji-won", "Ji-won Park"),
    ],
)
def test_one_name(one: str, other: str) -> None:
    assert like(one, other) is Likeness.SAME
    assert like(other, one) is Likeness.SAME


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("Anna Veld", "Tom Veld", Likeness.OTHER_GIVEN),
        ("Lucia Moretti", "Lucia Moresco", Likeness.OTHER_FAMILY),
        ("Lena Moss-Hallam", "Lena Marsh-Hallam", Likeness.OTHER_FAMILY),
        ("Anna Veld", "Tom Brand", Likeness.DIFFERENT),
        ("Veld", "Brand", Likeness.DIFFERENT),
        ("Hanna Kask", "Henno Kisk", Likeness.DIFFERENT),
    ],
)
def test_other_names(one: str, other: str, how: Likeness) -> None:
    assert like(one, other) is how


@settings(deadline=None)
@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_has_a_likeness_both_ways(one: str, other: str) -> None:
    assert like(one, other) is like(other, one)
    assert 0 <= closeness(one, other) <= 1
