"""What a robots.txt forbids is not fetched."""

import time

import pytest

from copydesk.errors import FetchError
from copydesk.ingest.transport import Limits
from copydesk.ingest.transport.http import HttpTransport
from tests.ingest.transport.conftest import Clock
from tests.ingest.transport.server import Answer, Site, dripping, page, raw, status


def fetch(site: Site, clock: Clock, *paths: str) -> list[str]:
    """What became of each path."""
    limits = Limits(read=1.0, total=2.0)
    transport = HttpTransport(limits, allow_hosts=["127.0.0.1"], clock=clock.now, sleep=clock.sleep)
    outcomes = []
    with transport:
        for path in paths:
            try:
                outcomes.append(transport.fetch(f"{site.url}{path}").content.decode())
            except FetchError as error:
                outcomes.append(str(error))
    return outcomes


@pytest.mark.parametrize(
    ("rules", "allowed"),
    [
        ("User-agent: *\nDisallow: /", ""),
        ("User-agent: *\nDisallow: /private", "/public /a.pdf"),
        ("User-agent: *\nDisallow: /\nAllow: /pub", "/public"),
        ("User-agent: *\nDisallow: /*.pdf$", "/public /private"),
        ("User-agent: *\nDisallow:\n", "/public /private /a.pdf"),
        ("User-agent: copydesk\nDisallow: /a\n\nUser-agent: *\nDisallow: /", "/public /private"),
        ("User-agent: *\nDisallow: /p\n\nUser-Agent: Copydesk/1.0 # us\nDisallow: /a", "/p both"),
        ("User-agent: other\nUser-agent: another\nDisallow: /", "/public /private /a.pdf"),
        ("User-agent: other\nUser-agent: Copydesk\nDisallow: /p", "/a.pdf"),
        ("<html>no rules at all</html>", "/public /private /a.pdf"),
        ("\ufeffUser-agent: *\r\nDisallow: /p", "/a.pdf"),
        ("\x00\xff: :\nDisallow: /\n" * 99, "/public /private /a.pdf"),
    ],
)
def test_rules(site: Site, clock: Clock, rules: str, allowed: str) -> None:
    paths = ("/public", "/private", "/a.pdf")
    site.pages |= {path: page(path) for path in paths}
    site.pages["/robots.txt"] = page(rules, "text/plain")
    wanted = allowed.replace("/p both", "/public /private").split()
    forbidden = "robots.txt forbids it"
    expected = [path if path in wanted else forbidden for path in paths]
    assert fetch(site, clock, *paths) == expected
    assert site.paths == wanted


def test_they_are_asked_for_once(site: Site, clock: Clock) -> None:
    site.pages |= {"/a": page("a"), "/b": page("b")}
    fetch(site, clock, "/a", "/b")
    assert [path for path, _ in site.asked] == ["/robots.txt", "/a", "/b"]


def test_they_count_for_the_target_of_a_redirect(site: Site, clock: Clock) -> None:
    site.pages |= {
        "/a": status(301, "/private"),
        "/private": page("secret"),
        "/robots.txt": page("User-agent: *\nDisallow: /private", "text/plain"),
    }
    assert fetch(site, clock, "/a") == ["robots.txt forbids it"]
    assert site.paths == ["/a"]


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (status(404), "a"),
        (status(403), "a"),
        (status(301, "/rules"), "robots.txt forbids it"),
        (status(503), "robots.txt: status 503"),
        (status(301, "/robots.txt"), "robots.txt: redirects that lead in a circle"),
        (raw(b""), "robots.txt: the answer is not whole, or is not HTTP"),
    ],
)
def test_when_they_cannot_be_had(site: Site, clock: Clock, answer: Answer, outcome: str) -> None:
    """RFC 9309, section 2.3.1: missing rules allow all, unreachable ones nothing."""
    site.pages |= {
        "/a": page("a"),
        "/robots.txt": answer,
        "/rules": page("User-agent: *\nDisallow: /", "text/plain"),
    }
    assert fetch(site, clock, "/a") == [outcome]


def test_the_pause_that_a_site_asks_for(site: Site, clock: Clock) -> None:
    site.pages |= {"/a": page("a"), "/b": page("b")}
    site.pages["/robots.txt"] = page("User-agent: *\nCrawl-delay: 7", "text/plain")
    assert fetch(site, clock, "/a", "/b") == ["a", "b"]
    assert clock.slept == [7.0, 7.0]


def test_a_pause_that_nobody_waits_for(site: Site, clock: Clock) -> None:
    site.pages |= {"/a": page("a")}
    site.pages["/robots.txt"] = page("User-agent: *\nCrawl-delay: 86400", "text/plain")
    assert fetch(site, clock, "/a") == ["robots.txt asks for longer intervals than are waited for"]
    assert clock.slept == []


@pytest.mark.parametrize(
    "rules",
    [
        "".join(f"User-agent: a{n}\n" for n in range(20_000)) + "Disallow: /x\n" * 20_000,
        "User-agent: *\nDisallow: /" + "*a" * 200_000 + "$",
        "User-agent: *\n" + "".join(f"Disallow: /*{n}*a*b$\n" for n in range(20_000)),
        "User-agent" * 50_000,
        "User-agent: " + " " * 400_000,
    ],
)
def test_rules_made_to_take_long(site: Site, clock: Clock, rules: str) -> None:
    site.pages |= {"/a": page("a"), "/robots.txt": page(rules, "text/plain")}
    began = time.process_time()
    assert fetch(site, clock, "/a") == ["a"]
    assert time.process_time() - began < 3


def test_endless_rules(site: Site, clock: Clock) -> None:
    head = b"HTTP/1.1 200 OK\r\n\r\n"
    site.pages |= {"/a": page("a"), "/robots.txt": dripping(head, b"#" * 2**16, 0)}
    assert fetch(site, clock, "/a") == ["robots.txt: over the limit of 50 MB"]
