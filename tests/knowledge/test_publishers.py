"""The table of newsrooms."""

from collections import Counter

import pytest

from copydesk.knowledge.publishers import (
    PUBLISHERS,
    publisher_at,
    publisher_key,
    publisher_named,
)


def test_no_name_and_no_host_means_two() -> None:
    names = Counter(
        key
        for publisher in PUBLISHERS
        for key in {publisher_key(name) for name in (publisher.name, *publisher.aliases)}
    )
    hosts = Counter(host for publisher in PUBLISHERS for host in publisher.hosts)
    assert [name for name, count in (names + hosts).items() if count > 1] == []


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("AP", "Associated Press"),
        ("the associated press", "Associated Press"),
        ("MailOnline", "Daily Mail"),
        ("The New York Times", "New York Times"),
        ("Süddeutsche Zeitung", "Süddeutsche Zeitung"),
        ("Suddeutsche Zeitung", "Süddeutsche Zeitung"),
    ],
)
def test_names(written: str, name: str) -> None:
    found = publisher_named(written)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("www.bbc.co.uk", "BBC"),
        ("news.bbc.co.uk", "BBC"),
        ("edition.cnn.com", "CNN"),
        ("abcnews.go.com", "ABC News"),
    ],
)
def test_hosts(host: str, name: str) -> None:
    found = publisher_at(host)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("host", ["", "com", "co.uk", "notbbc.co.uk", "go.com", "x." * 200])
def test_hosts_of_nobody(host: str) -> None:
    assert publisher_at(host) is None


def test_nobody() -> None:
    assert publisher_named("Skerry Press") is None
