"""The event record, and the article written from it."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.web.browser.conftest import OpenPage
from tests.web.browser.steps import Press, ready, tab_to


def opened(url: str, open_page: OpenPage, screen: str, width: int = 1280) -> Page:
    page = open_page(f"{url}/{screen}", width)
    expect(page.locator("#record h2, #draft h1").first).to_be_visible()
    return page


def test_a_figure_is_a_chart_with_its_table(
    filled: str, open_page: OpenPage, seat: tuple[int, Press]
) -> None:
    width, press = seat
    page = opened(filled, open_page, "event", width)
    figure = page.locator(".figure", has=page.locator("svg")).first
    chart = figure.get_by_role("img").and_(figure.locator(":visible"))
    expect(chart).to_have_count(1)
    told = chart.locator("desc").text_content()
    assert told is not None
    assert "May 2024" in told
    press(page, figure.get_by_text("All values, as a table"))
    expect(figure.get_by_role("table")).to_be_visible()
    expect(figure.get_by_role("columnheader", name="Said by")).to_be_visible()


def test_five_outlets_of_three_origins_are_said_to_be_that(
    filled: str, open_page: OpenPage
) -> None:
    page = opened(filled, open_page, "event")
    expect(page.locator("#record .about")).to_contain_text(re.compile(r"\d+ independent origins"))


def move_to_the_first(page: Page) -> None:
    slider = page.get_by_role("slider", name="As of")
    slider.focus()
    page.keyboard.press("Home")


@pytest.mark.parametrize("screen", ["event", "write"])
def test_as_of_an_earlier_time_by_keyboard(
    filled: str, open_page: OpenPage, screen: str, width: int
) -> None:
    page = opened(filled, open_page, screen, width)
    with page.expect_response(f"**/api/{screen}") as answer:
        move_to_the_first(page)
    assert answer.value.ok
    asked = answer.value.request.post_data_json or {}
    assert asked["as_of"].startswith("2024-05-14T11:20")
    expect(page.locator("#moment-words")).to_contain_text("14 May 2024, 11:20")
    expect(page.locator("#working")).to_be_hidden()
    newer = page.locator("#record, #draft").filter(visible=True)
    expect(newer).not_to_contain_text("North Coast Review reported")


@pytest.mark.parametrize(("label", "ending"), [("as a page", ".html"), ("as JSON", ".json")])
def test_the_record_can_be_taken_along(
    filled: str, open_page: OpenPage, label: str, ending: str
) -> None:
    page = opened(filled, open_page, "event")
    with page.expect_download() as download:
        page.get_by_role("button", name=f"Download {label}").click()
    assert download.value.suggested_filename.endswith(ending)
    assert "Marigold" in Path(download.value.path()).read_text("utf-8")


def test_a_sentence_shows_its_sources_on_hover(filled: str, open_page: OpenPage) -> None:
    page = opened(filled, open_page, "write")
    page.locator("#draft p .sentence").first.hover()
    expect(page.locator(".note:visible blockquote").first).not_to_be_empty()


def test_a_sentence_shows_its_sources_on_focus(
    filled: str, open_page: OpenPage, width: int
) -> None:
    page = opened(filled, open_page, "write", width)
    sentence = page.locator("#draft p .sentence").first
    tab_to(page, sentence)
    expect(page.locator(".note:visible")).to_have_count(1)
    expect(sentence).to_be_in_viewport()
    note = sentence.get_attribute("aria-describedby")
    assert note == page.locator(".note:visible").get_attribute("id")


def test_what_was_left_out_is_told(filled: str, open_page: OpenPage) -> None:
    page = opened(filled, open_page, "write")
    expect(page.locator("#gate")).to_contain_text("Left out")
    expect(page.locator("#gate")).to_contain_text("claims with the sources")


def test_the_article_is_copied_as_markdown_and_as_html(
    filled: str, open_page: OpenPage, seat: tuple[int, Press]
) -> None:
    width, press = seat
    page = opened(filled, open_page, "write", width)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    headline = page.locator("#draft h1").inner_text()
    press(page, page.get_by_role("button", name="Copy as Markdown"))
    expect(page.locator("#announce")).to_have_text("Copied as Markdown.")
    assert headline in page.evaluate("navigator.clipboard.readText()")
    press(page, page.get_by_role("button", name="Copy as HTML"))
    expect(page.locator("#announce")).to_have_text("Copied as HTML.")
    html = page.evaluate(
        "navigator.clipboard.read().then(([one]) => one.getType('text/html'))"
        ".then(blob => blob.text())"
    )
    assert headline in html
    assert "<p" in html


def test_the_article_goes_to_the_check(filled: str, open_page: OpenPage) -> None:
    page = opened(filled, open_page, "write")
    headline = page.locator("#draft h1").inner_text()
    page.get_by_role("button", name="Check it").click()
    page.wait_for_url(f"{filled}/")
    ready(page)
    assert headline in page.locator("#article").input_value()
    expect(page.locator("#share")).to_contain_text("claims")
