"""What a person does on the desk again and again."""

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

import copydesk.web.pages

EXAMPLE = copydesk.web.pages.STATIC / "example"


def ready(page: Page) -> None:
    """Wait until the screen has all that it begins with."""
    expect(page.locator("body[data-ready]")).to_be_attached()


def go_to(page: Page, screen: str) -> None:
    """Go to another screen by the navigation."""
    page.get_by_role("navigation").get_by_role("link", name=screen, exact=True).click()
    ready(page)


def type_article(page: Page, text: str) -> None:
    """Put an article on the desk in one go, as pasting does."""
    page.locator("#article").fill(text)


def flags(page: Page) -> Locator:
    """The marks of findings in the text."""
    return page.locator(".backdrop .flagged")


def tab_to(page: Page, target: Locator, most: int = 80) -> None:
    """Press Tab until the target has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if target.evaluate("element => element === document.activeElement"):
            return
    raise AssertionError(f"Tab does not come to {target}")


Press = Callable[[Page, Locator], None]


def by_mouse(page: Page, target: Locator) -> None:
    """Click, or tap."""
    target.click()


def by_keyboard(page: Page, target: Locator) -> None:
    """Come to it with Tab, and press Enter."""
    tab_to(page, target)
    page.keyboard.press("Enter")


def write(folder: Path, name: str, text: str) -> Path:
    """A file with a text."""
    path = folder / name
    path.write_text(text, "utf-8")
    return path
