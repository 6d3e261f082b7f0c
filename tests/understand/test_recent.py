"""What was made of texts is kept for those that come again, but not without bound."""

from concurrent.futures import ThreadPoolExecutor

from copydesk.understand.recent import Recent


def test_one_large_batch_does_not_outgrow_the_bound() -> None:
    recent: Recent[int] = Recent(most=3)
    recent.keep({f"Bell {number} rang.": number for number in range(10)})
    assert len(recent) == 3
    assert recent.known(["Bell 9 rang.", "Bell 0 rang."]) == {"Bell 9 rang.": 9}


def test_what_was_asked_for_last_is_kept_longest() -> None:
    recent: Recent[int] = Recent(most=2)
    recent.keep({"one": 1, "two": 2})
    recent.known(["one"])
    recent.keep({"three": 3})
    assert set(recent.known(["one", "two", "three"])) == {"one", "three"}


def test_threads_may_share_it() -> None:
    recent: Recent[int] = Recent(most=5)

    def use(number: int) -> int:
        recent.keep({f"{number}": number})
        return len(recent.known(map(str, range(number))))

    with ThreadPoolExecutor(8) as pool:
        assert all(count <= 5 for count in pool.map(use, range(500)))
    assert len(recent) == 5
