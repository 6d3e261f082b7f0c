"""Sitemaps and their indexes."""

import io
from contextlib import suppress
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.errors import ReadError
from copydesk.ingest.contents import read_contents
from copydesk.ingest.place import Place
from copydesk.ingest.sitemaps import MOST_URLS, Listed, read_sitemap
from copydesk.model.gathered import Refused

SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def test_pages_the_latest_first() -> None:
    found = read_sitemap(
        f"""<?xml version="1.0" encoding="UTF-8"?><urlset {SPACE}>
        <url><loc>https://a.example/none</loc></url>
        <url><loc> https://a.example/old </loc><lastmod>2024-01-04</lastmod></url>
        <url><lastmod>2024-01-05T10:00:00+02:00</lastmod><loc>https://a.example/?x&amp;y</loc></url>
        <url><loc></loc></url><url/><other><loc>https://a.example/other</loc></other>
        </urlset>""".encode()
    )
    assert [listed.url for listed in found] == [
        "https://a.example/?x&y",
        "https://a.example/old",
        "https://a.example/none",
    ]
    assert found[1] == Listed("https://a.example/old", datetime(2024, 1, 4))


def test_an_index() -> None:
    data = f"<sitemapindex {SPACE}><sitemap><loc>https://a.example/1.xml.gz</loc></sitemap></sitemapindex>"
    assert read_sitemap(data.encode()) == (Listed("https://a.example/1.xml.gz", None, True),)


def test_news_sitemaps_have_elements_of_their_own() -> None:
    data = (
        f'<urlset {SPACE} xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url>'
        "<news:news><news:title>Loc</news:title></news:news><loc>https://a.example/a</loc>"
        "</url></urlset>"
    )
    assert [listed.url for listed in read_sitemap(data.encode())] == ["https://a.example/a"]


@pytest.mark.parametrize(
    "data",
    [
        *(b"", b"<urlset>", b"hello", b"<urlset><url></urlset>"),
        b"<urlset>" + b"<url>" * 100 + b"</url>" * 100 + b"</urlset>",
        b'<!DOCTYPE u [<!ENTITY a "b">]><urlset><url><loc>&a;</loc></url></urlset>',
        b'<!DOCTYPE u [<!ENTITY a SYSTEM "file:///etc/passwd">]><urlset><url><loc>&a;</loc></url></urlset>',
        b'<!DOCTYPE u SYSTEM "http://127.0.0.1:1/x"><urlset/>',
    ],
)
def test_what_is_no_sitemap(data: bytes) -> None:
    with pytest.raises(ReadError):
        read_sitemap(data)


def test_entities_that_multiply() -> None:
    entities = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(20))
    data = (
        f'<!DOCTYPE u [<!ENTITY e0 "aaaa">{entities}]><urlset><url><loc>&e20;</loc></url></urlset>'
    )
    with pytest.raises(ReadError):
        read_sitemap(data.encode())


def test_more_than_the_protocol_allows_is_told() -> None:
    many = "".join(f"<url><loc>https://a.example/{n}</loc></url>" for n in range(MOST_URLS + 9))
    data = io.BytesIO(f"<urlset>{many}</urlset>".encode())
    first = next(read_contents(data, Place("/sitemap.xml")))
    assert first == Refused("/sitemap.xml", "over 50,000 entries: the rest is left out")


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_give_entries_or_an_error(data: bytes) -> None:
    for whole in (data, b"<urlset><url><loc>" + data + b"</loc></url></urlset>"):
        with suppress(ReadError):
            assert all(listed.url for listed in read_sitemap(whole))
