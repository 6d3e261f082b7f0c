"""A place in another country than the sources have it in is wrong, and nothing less is."""

import pytest

from tests.verify.reports import compared, wrong_words

REPORTS = {
    "Lunn Wire": "The pumps come from Korr Works, at Altwies in Austria. They are late.",
    "Dell Post": "Korr Works (Altwies, Austria) makes the pumps.",
}


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("The pumps come from Korr Works at Altwies in Norway.", ["Norway"]),
        ("They come from Korr Works, at Altwies in Norway, and Bell Works of Sweden.", ["Norway"]),
        ("The pumps come from Korr Works at Altwies in Austria.", []),
        ("The pumps were shown in Altwies, Norway and Sweden by Korr Works.", []),
    ],
)
def test_the_country_of_a_place(draft: str, words: list[str]) -> None:
    assert wrong_words(compared(draft, REPORTS)) == words
