"""Fetching from a server that misbehaves."""

import gzip
import socket
import ssl
import time
import zlib
from collections.abc import Callable, Sequence

import pytest
import trustme

from copydesk.errors import FetchError
from copydesk.ingest.transport import Limits
from copydesk.ingest.transport.http import HttpTransport
from tests.ingest.transport.conftest import Clock
from tests.ingest.transport.server import Answer, Site, dripping, page, raw, serving, status

QUICK = Limits(connect=2, read=0.5, total=1.0, size=2**20, interval=0)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


def local(limits: Limits = QUICK, **settings: object) -> HttpTransport:
    return HttpTransport(limits, allow_hosts=["127.0.0.1"], **settings)  # type: ignore[arg-type]


def test_a_page_with_what_the_server_says_of_it(site: Site) -> None:
    site.pages["/a"] = page(
        "<p>Ça</p>", "Text/HTML; Charset=UTF-8", ETag='W/"1"', Last_Modified="Thu, 04 Jan 2024"
    )
    with local() as transport:
        found = transport.fetch(f"{site.url}/a#part")
    assert (found.url, found.status) == (f"{site.url}/a", 200)
    assert found.content.decode() == "<p>Ça</p>"
    assert (found.media_type, found.charset) == ("text/html", "utf-8")
    assert (found.etag, found.last_modified) == ('W/"1"', "Thu, 04 Jan 2024")
    path, headers = site.asked[-1]
    assert path == "/a"
    assert headers["user-agent"].startswith("Copydesk/")
    assert "cookie" not in headers


def test_a_conditional_request(site: Site) -> None:
    site.pages["/a"] = status(304)
    with local() as transport:
        found = transport.fetch(f"{site.url}/a", etag='"ü1"', last_modified="Thu, 04 Jan 2024")
    assert found.unchanged
    headers = site.asked[-1][1]
    assert headers["if-none-match"].encode("latin-1").decode("latin-1") == '"ü1"'
    assert headers["if-modified-since"] == "Thu, 04 Jan 2024"


@pytest.mark.parametrize("etag", ['"a\r\nX: y"', '"\ud800"', '"東京"', ""])
def test_validators_that_no_header_can_hold(site: Site, etag: str) -> None:
    site.pages["/a"] = page("a")
    with local() as transport:
        assert transport.fetch(f"{site.url}/a", etag=etag).content == b"a"
    assert "if-none-match" not in site.asked[-1][1]
    assert "x" not in site.asked[-1][1]


@pytest.mark.parametrize(
    ("coding", "compress"),
    [
        ("gzip", gzip.compress),
        ("gzip", lambda data: gzip.compress(data[:5]) + gzip.compress(data[5:])),
        ("X-GZIP", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", lambda data: zlib.compress(data)[2:-4]),
        ("identity", bytes),
    ],
)
def test_compressed_answers(site: Site, coding: str, compress: Callable[[bytes], bytes]) -> None:
    body = b"<p>The vote was held on Monday.</p>" * 50
    site.pages["/a"] = page(compress(body), Content_Encoding=coding)
    with local() as transport:
        assert transport.fetch(f"{site.url}/a").content == body


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (status(404), "the server answered 404 (Not Found)"),
        (status(500), "the server answered 500 (Internal Server Error)"),
        (status(799), "the server answered 799"),
        (status(302), "the server answered 302 (Found)"),
        (raw(b""), "the answer is not whole, or is not HTTP"),
        (raw(b"hello\r\n\r\n"), "the answer is not whole, or is not HTTP"),
        (raw(HEAD + b"Content-Length: 99\r\n\r\n<p>Half"), "the answer is not whole"),
        (raw(HEAD + b"Content-Length: -5\r\n\r\n<p>Half"), "the answer is not whole"),
        (raw(HEAD + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nab"), "the answer is not"),
        (raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n"), "the answer is not whole"),
        (raw(HEAD + b"X: " + b"a" * 300_000 + b"\r\n\r\n"), "the answer is not whole"),
        (page(b"no gzip", Content_Encoding="gzip"), "the compressed data are broken"),
        (page(gzip.compress(b"a" * 99)[:-9], Content_Encoding="gzip"), "data break off"),
        (page(b"odd", Content_Encoding="br"), "compressed in a way that was not asked for"),
        (page(gzip.compress(bytes(2**27)), Content_Encoding="gzip"), "over the limit of 1 MB"),
        (page(b"a" * (2**20 + 2**19)), "over the limit of 1 MB"),
        (page(b"", Content_Length="99999999999"), "the answer is not whole"),
        (dripping(HEAD + b"\r\n", b"a" * 65_536, 0), "over the limit of 1 MB"),
        (dripping(b"HTTP/1.1 200 OK\r\nX: ", b"a", 0.02), "not done within 1 seconds"),
        (dripping(HEAD + b"\r\n", b"a", 0.02), "not done within 1 seconds"),
        (dripping(HEAD + b"Content-Length: 9\r\n\r\n", b"", 1.0), "no answer within 0.5 seconds"),
        (status(301, "ftp://example.org/"), "only http and https URLs are fetched"),
        (status(301, "file:///etc/passwd"), "only http and https URLs are fetched"),
        (status(301, "http://user:word@127.0.0.1/"), "holds a user name or a password"),
        (status(301, "http://a\\b:c/"), "not a URL"),
        (status(301, "http://localhost:1/"), "localhost is not a public host"),
        (status(301, "http://169.254.169.254/latest/meta-data"), "is not a public host"),
        (status(301, "http://10.0.0.1/"), "10.0.0.1 is not a public host"),
        (status(301, "http://[::1]/"), "is not a public host"),
        (status(301, "http://2130706433/"), "is not a public host"),
        (status(301, "http://0x7f.1/"), "is not a public host"),
        (status(301, "http://no-such-host.invalid/"), "there is no host no-such-host.invalid"),
    ],
)
def test_a_server_that_misbehaves(site: Site, answer: Answer, reason: str) -> None:
    site.pages["/a"] = answer
    began = time.monotonic()
    with local() as transport, pytest.raises(FetchError) as refused:
        transport.fetch(f"{site.url}/a")
    assert reason in str(refused.value)
    assert time.monotonic() - began < 10


def test_more_than_was_announced_is_left_out(site: Site) -> None:
    site.pages["/a"] = raw(HEAD + b"Content-Length: 4\r\n\r\nabcdefgh")
    site.pages["/b"] = page("next")
    with local() as transport:
        assert transport.fetch(f"{site.url}/a").content == b"abcd"
        assert transport.fetch(f"{site.url}/b").content == b"next"


def test_redirects(site: Site) -> None:
    site.pages |= {
        "/1": status(301, "/2"),
        "/2": status(302, f"{site.url}/3"),
        "/3": status(307, "a/../4?x=1#y"),
        "/4?x=1": page("there"),
    }
    with local() as transport:
        found = transport.fetch(f"{site.url}/1")
    assert (found.url, found.content) == (f"{site.url}/4?x=1", b"there")


def test_redirects_in_a_circle(site: Site) -> None:
    site.pages |= {"/1": status(301, "/2"), "/2": status(301, "/1")}
    with local() as transport, pytest.raises(FetchError, match="in a circle"):
        transport.fetch(f"{site.url}/1")
    assert site.paths == ["/1", "/2"]


def test_redirects_without_end(site: Site) -> None:
    site.pages |= {f"/{n}": status(301, f"/{n + 1}") for n in range(50)}
    with local() as transport, pytest.raises(FetchError, match="over 5 redirects"):
        transport.fetch(f"{site.url}/0")
    assert site.paths == [f"/{n}" for n in range(6)]


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost"])
def test_a_private_address_is_refused_unless_its_host_is_allowed(site: Site, name: str) -> None:
    site.pages["/a"] = page("secret")
    url = f"{site.url.replace('127.0.0.1', name)}/a"
    with HttpTransport(QUICK) as transport, pytest.raises(FetchError, match="not a public host"):
        transport.fetch(url)
    assert site.asked == []
    with HttpTransport(QUICK, allow_hosts=[name.upper()]) as transport:
        assert transport.fetch(url).content == b"secret"


def test_a_name_that_resolves_to_something_else_the_second_time(site: Site) -> None:
    """DNS rebinding: what was checked is what is connected to."""
    asked: list[str] = []

    def rebinding(host: str, port: int) -> Sequence[str]:
        asked.append(host)
        return ["192.0.2.1"] if len(asked) > 1 else ["127.0.0.1"]

    url = f"{site.url.replace('127.0.0.1', 'news.example')}/a"
    transport = HttpTransport(QUICK, resolve=rebinding)
    with transport, pytest.raises(FetchError, match="is not a public host"):
        transport.fetch(url)
    assert site.asked == []


def test_of_several_addresses_only_the_public_ones_are_tried(site: Site) -> None:
    tried: list[str] = []

    def both(host: str, port: int) -> Sequence[str]:
        tried.append(host)
        return ["127.0.0.1", "10.0.0.1"]

    port = site.url.rpartition(":")[2]
    with HttpTransport(QUICK, resolve=both) as transport, pytest.raises(FetchError):
        transport.fetch(f"http://news.example:{port}/a")
    assert (tried, site.asked) == (["news.example"], [])


def test_an_address_that_does_not_answer_is_followed_by_the_next(site: Site) -> None:
    site.pages["/a"] = page("here")
    port = site.url.rpartition(":")[2]
    transport = HttpTransport(
        QUICK, allow_hosts=["news.example"], resolve=lambda *_: ["127.0.0.2", "127.0.0.1"]
    )
    with transport:
        assert transport.fetch(f"http://news.example:{port}/a").content == b"here"


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with local() as transport, pytest.raises(FetchError, match="no connection could be made"):
        transport.fetch(f"http://127.0.0.1:{port}/")


def test_a_server_that_takes_a_connection_and_says_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        where = f"127.0.0.1:{mute.getsockname()[1]}/"
        limits = Limits(connect=0.2, read=0.2, total=0.5)
        with local(limits) as transport:
            with pytest.raises(FetchError, match=r"no connection could be made in time"):
                transport.fetch(f"https://{where}")
            with pytest.raises(FetchError, match=r"no answer within 0\.2 seconds"):
                transport.fetch(f"http://{where}")


def test_certificates() -> None:
    authority = trustme.CA()
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(server)
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    with serving(server) as site:
        site.pages["/a"] = page("proven")
        with local(tls=trusting) as transport:
            assert transport.fetch(f"{site.url}/a").content == b"proven"
        with local() as transport, pytest.raises(FetchError, match="does not prove who it is"):
            transport.fetch(f"{site.url}/a")
        elsewhere = HttpTransport(
            QUICK, allow_hosts=["other.test"], tls=trusting, resolve=lambda *_: ["127.0.0.1"]
        )
        with elsewhere, pytest.raises(FetchError, match="does not prove who it is"):
            elsewhere.fetch(site.url.replace("127.0.0.1", "other.test"))


def test_no_tls_where_it_is_expected(site: Site) -> None:
    with local() as transport, pytest.raises(FetchError, match="no secure connection"):
        transport.fetch(site.url.replace("http:", "https:"))


@pytest.mark.parametrize("code", [429, 503])
def test_a_host_that_has_had_enough_is_left_alone(site: Site, code: int) -> None:
    site.pages |= {"/a": status(code), "/b": page("b")}
    with local() as transport:
        with pytest.raises(FetchError, match=f"answered {code}"):
            transport.fetch(f"{site.url}/a")
        with pytest.raises(FetchError, match="left alone"):
            transport.fetch(f"{site.url}/b")
    assert site.paths == ["/a"]


def test_a_host_is_asked_at_intervals(site: Site, clock: Clock) -> None:
    site.pages |= {"/a": status(301, "/b"), "/b": page("b"), "/c": page("c")}
    limits = Limits(interval=2.0)
    with local(limits, clock=clock.now, sleep=clock.sleep) as transport:
        transport.fetch(f"{site.url}/a")
        clock.time += 1.5
        transport.fetch(f"{site.url}/c")
    assert clock.slept == [2.0, 2.0, 0.5]
