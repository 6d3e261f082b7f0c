"""A new user, an empty library, and every screen in turn."""

import pytest
from playwright.sync_api import expect

from tests.web.browser.conftest import OpenPage
from tests.web.browser.steps import Press, by_keyboard, by_mouse, flags, ready


@pytest.mark.parametrize("press", [by_mouse, by_keyboard])
def test_every_flow_without_reading_anything(
    fresh: str, open_page: OpenPage, width: int, press: Press
) -> None:
    page = open_page(fresh, width)

    def go_to(screen: str) -> None:
        navigation = page.get_by_role("navigation")
        press(page, navigation.get_by_role("link", name=screen, exact=True))
        page.wait_for_url(f"**/{screen.lower()}")
        ready(page)

    press(page, page.get_by_role("button", name="Try it with an example"))
    expect(page.locator("#share")).to_contain_text("claims")
    assert flags(page).count() >= 3
    press(page, page.get_by_role("button", name="Next"))
    card = page.locator(".card[aria-current]")
    expect(card).to_be_visible()
    before = page.locator("#counts").inner_text()
    press(page, card.get_by_role("button", name="Replace with"))
    expect(page.locator("#counts")).not_to_have_text(before)

    go_to("Sources")
    expect(page.locator("#origins-words")).to_contain_text("5 independent origins")
    go_to("Event")
    expect(page.locator("#record .figure").first).to_be_visible()
    go_to("Write")
    expect(page.locator("#draft h1")).not_to_be_empty()
    go_to("Share")
    with page.expect_download() as download:
        press(page, page.get_by_role("button", name="Page (HTML)"))
    assert download.value.suggested_filename == "ferry-marigold.html"


@pytest.mark.parametrize("screen", ["sources", "event", "write"])
def test_an_empty_library_offers_the_example(fresh: str, open_page: OpenPage, screen: str) -> None:
    page = open_page(f"{fresh}/{screen}")
    page.get_by_role("button", name="Load the example").click()
    expect(page.locator("#origins li, #record h2, #draft h1").first).to_be_visible()


def test_the_first_view_is_there_within_a_second(filled: str, open_page: OpenPage) -> None:
    page = open_page(filled)
    took = []
    for _ in range(3):
        page.reload()
        ready(page)
        took.append(
            page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
        )
    assert min(took) < 1000
