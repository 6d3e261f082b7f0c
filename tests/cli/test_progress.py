"""The progress bar: only on a terminal, and never on standard output."""

from copydesk.cli.progress import tracked


def test_items_pass_through_where_there_is_no_terminal() -> None:
    assert list(tracked(range(20), 20)) == list(range(20))
