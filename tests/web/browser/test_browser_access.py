"""Everybody can use the desk: axe finds nothing, at each width, in light and in dark."""

import json

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.web.browser.conftest import OpenPage
from tests.web.browser.steps import EXAMPLE, flags, go_to, type_article

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]
"""What a scheme of colours can break."""


def violations(page: Page) -> list[str]:
    """What axe finds: by all rules in light, by those on colours in dark."""
    page.emulate_media(color_scheme="light")
    light = found(page, RULES)
    page.emulate_media(color_scheme="dark")
    return light + found(page, COLOURS)


def found(page: Page, rules: list[str]) -> list[str]:
    answer = Axe().run(page, options={"runOnly": rules}).response
    assert answer["passes"]
    return [f"{one['id']}: {node['html']}" for one in answer["violations"] for node in one["nodes"]]


def overflow(page: Page) -> int:
    return int(page.evaluate("document.documentElement.scrollWidth - innerWidth"))


def test_axe_finds_nothing(filled: str, open_page: OpenPage, width: int) -> None:
    page = open_page(filled, width)
    assert violations(page) == []
    type_article(page, (EXAMPLE / "ferry-marigold.txt").read_text("utf-8"))
    expect(page.locator("#share")).to_contain_text("claims")
    page.get_by_role("button", name="Next").click()
    assert violations(page) == []
    assert overflow(page) <= 0
    for screen in ("Sources", "Event", "Write", "Share"):
        go_to(page, screen)
        for closed in page.get_by_role("main").locator("summary:visible").all()[:3]:
            closed.click()
        assert violations(page) == [], screen
        assert overflow(page) <= 0, screen


def test_the_chosen_colours_stay(filled: str, open_page: OpenPage) -> None:
    page = open_page(filled)
    paper = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(paper)
    page.get_by_role("button", name="Dark").click()
    dark = page.evaluate(paper)
    assert dark != light
    go_to(page, "Sources")
    assert page.evaluate(paper) == dark
    expect(page.get_by_role("button", name="Dark")).to_have_attribute("aria-pressed", "true")


def test_what_has_the_focus_is_seen(filled: str, open_page: OpenPage) -> None:
    page = open_page(filled)
    for _ in range(8):
        page.keyboard.press("Tab")
        shown = page.evaluate(
            "(() => { const s = getComputedStyle(document.activeElement.closest('.editor')"
            " ?? document.activeElement); return [s.outlineStyle, s.borderStyle] })()"
        )
        assert shown != ["none", "none"], json.dumps(shown)


def test_flags_do_not_rest_on_colour_alone(filled: str, open_page: OpenPage) -> None:
    page = open_page(filled)
    type_article(page, "It began on Monday, 3 January 2024.")
    expect(flags(page)).to_have_text(["Monday"])
    assert "underline" in flags(page).evaluate("one => getComputedStyle(one).textDecorationLine")
    expect(page.locator(".card .what b")).to_have_text("Error")
