"""Vectors by which sentences in other words are found."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from copydesk.understand.meaning import meanings


def test_the_same_in_other_words_is_more_alike_than_what_shares_words() -> None:
    told, same, other = meanings(
        [
            "The ferry to Harn went down in a gale.",
            "A storm sank the boat that was bound for Harn.",
            "The ferry to Harn sells coffee on the upper deck.",
        ]
    )
    assert told @ same > told @ other


def test_each_vector_is_of_length_one_and_depends_on_its_text_alone() -> None:
    alone = meanings(["The bridge was closed."])
    among = meanings(["A much longer sentence about the harbour.", "The bridge was closed."])
    assert np.allclose(np.linalg.norm(among, axis=1), 1, atol=1e-5)
    assert np.array_equal(alone[0], among[1])


@pytest.mark.parametrize("text", ["", " ", "\ud800", "🜂" * 50, "$" * 20_000, "\x00\x1b[31m"])
def test_any_text_has_a_vector(text: str) -> None:
    assert meanings([text]).shape == (1, 384)
    assert np.isfinite(meanings([text])).all()


def test_no_texts_have_no_vectors() -> None:
    assert meanings([]).shape == (0, 384)


def test_threads_get_the_same_vectors() -> None:
    texts = [f"Boat {number} left the quay." for number in range(20)]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: meanings(texts), range(4)))
    assert all(np.array_equal(found[0], other) for other in found)
