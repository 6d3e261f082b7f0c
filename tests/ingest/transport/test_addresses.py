"""Which addresses are public, and which spelling of a URL is requested."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.errors import FetchError
from copydesk.ingest.transport.addresses import is_public
from copydesk.ingest.urls import page_url, web_url


@pytest.mark.parametrize(
    "address",
    ["8.8.8.8", "193.0.14.129", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"],
)
def test_addresses_of_public_hosts(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    """
    127.0.0.1 127.8.9.10 0.0.0.0 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1
    192.0.2.1 198.18.0.1 203.0.113.9 224.0.0.1 240.0.0.1 255.255.255.255 :: ::1 fe80::1 fe80::1%lo
    fc00::1 fd12::1 fec0::1 ff02::1 2001:db8::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 2002:7f00:1::
    64:ff9b::7f00:1 64:ff9b::a00:1 2001:0:7f00:1::1 localhost nothing
    """.split(),
)
def test_all_others(address: str) -> None:
    assert not is_public(address)


@settings(deadline=None)
@given(st.integers(0, 2**24 - 1))
def test_no_loopback_address_gets_through_in_any_disguise(low: int) -> None:
    address = f"127.{low >> 16}.{low >> 8 & 255}.{low & 255}"
    number = (127 << 24) | low
    carried = f"{number >> 16:x}:{number & 0xFFFF:x}"
    for disguise in (address, f"::ffff:{address}", f"2002:{carried}::1", f"64:ff9b::{carried}"):
        assert not is_public(disguise)


@pytest.mark.parametrize(
    ("written", "requested"),
    [
        ("HTTP://Example.ORG:80/a b#part", "http://example.org/a%20b"),
        ("https://example.org", "https://example.org/"),
        ("https://bücher.example/ü?q=ä", "https://xn--bcher-kva.example/%C3%BC?q=%C3%A4"),
        (" https://example.org/a?b=1&c ", "https://example.org/a?b=1&c"),
    ],
)
def test_a_url_has_one_spelling(written: str, requested: str) -> None:
    assert web_url(written) == requested
    assert web_url(requested) == requested


@pytest.mark.parametrize(
    "url",
    [
        *("ftp://example.org/a", "file:///etc/passwd", "javascript:alert(1)", "//example.org/"),
        *("http:///path", "http://user:secret@example.org/", "http://user@example.org/"),
        *("http://example.org:99999/", "http://example.org:0/", "http://a\x00b/", "", "a/b.html"),
        *("http://[::1/", "http://" + "a" * 5000, "http://xn--\ud800/", "http://..\u3002/"),
    ],
)
def test_what_is_not_fetched(url: str) -> None:
    with pytest.raises(FetchError):
        web_url(url)


@settings(deadline=None)
@given(st.text(max_size=50))
def test_any_text_is_a_url_or_an_error(text: str) -> None:
    for words in (text, f"http://{text}/", f"http://example.org/{text}"):
        try:
            url = web_url(words)
        except FetchError:
            continue
        assert url.startswith(("http://", "https://"))
        assert url.isascii()


@pytest.mark.parametrize("url", ["https://example.org/", "https://example.org", "/a", None, "a:b"])
def test_a_site_is_no_page(url: str | None) -> None:
    assert page_url(url) is None
