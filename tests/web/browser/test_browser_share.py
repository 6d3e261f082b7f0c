"""Handing the report on."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.web.browser.conftest import OpenPage
from tests.web.browser.steps import EXAMPLE, go_to, tab_to, type_article


def shared(filled: str, open_page: OpenPage, width: int = 1280) -> Page:
    page = open_page(filled, width)
    type_article(page, (EXAMPLE / "ferry-marigold.txt").read_text("utf-8"))
    expect(page.locator("#share")).to_contain_text("claims")
    go_to(page, "Share")
    return page


@pytest.mark.parametrize(
    ("label", "key"),
    [("JSON", "findings"), ("SARIF", "runs"), ("ClaimReview", "@graph")],
)
def test_a_report_for_programs(filled: str, open_page: OpenPage, label: str, key: str) -> None:
    page = shared(filled, open_page)
    with page.expect_download() as download:
        page.get_by_role("button", name=label, exact=True).click()
    value = json.loads(Path(download.value.path()).read_text("utf-8"))
    assert key in (value if isinstance(value, dict) else value[0])


def test_a_report_as_a_page_by_keyboard(
    filled: str, open_page: OpenPage, tmp_path: Path, width: int
) -> None:
    page = shared(filled, open_page, width)
    tab_to(page, page.get_by_role("button", name="Page (HTML)"))
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    saved = tmp_path / download.value.suggested_filename
    download.value.save_as(saved)
    other = page.context.new_page()
    other.goto(saved.as_uri())
    expect(other.get_by_role("heading", level=1)).to_contain_text("Ferry hits breakwater")


def test_paper_has_the_article_and_its_flags_alone(filled: str, open_page: OpenPage) -> None:
    page = shared(filled, open_page)
    expect(page.locator("#cards > li").first).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator("#words")).to_be_visible()
    expect(page.locator("#cards > li").first).to_be_visible()
    for hidden in ("nav", "#downloads", "#theme"):
        expect(page.locator(hidden)).to_be_hidden()


def test_without_an_article_it_says_where_to_begin(filled: str, open_page: OpenPage) -> None:
    page = open_page(f"{filled}/share")
    page.get_by_role("link", name="Check an article").click()
    expect(page.locator("#article")).to_be_visible()
