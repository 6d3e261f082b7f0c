"""Drafts as one self-contained page: no script, no request to anywhere.

Each sentence links to the passages that it rests on, and each passage back to its sentences.
"""

from functools import cache
from pathlib import Path

from jinja2 import Environment

from copydesk.model.draft import Draft
from copydesk.report.draft.citations import for_readers
from copydesk.report.draft.left_out import left_out_lines
from copydesk.report.draft.notes import notes_of, sentences_of, source_of
from copydesk.report.page import PAGE_STYLE, styled, templates_in
from copydesk.report.voices import describe_moment

_FOLDER = Path(__file__).parent
STYLE = _FOLDER / "draft.css"
_STYLES = (PAGE_STYLE, STYLE)


def render(drafts: tuple[Draft, ...]) -> str:
    """A page of some drafts."""
    page = _environment().get_template("page.html.jinja")
    return page.render(drafts=tuple(map(for_readers, drafts)), **styled(_STYLES))


def body(draft: Draft, prefix: str = "d1") -> str:
    """The ``<article>`` of one draft, its identifiers beginning with ``prefix``."""
    module = _environment().get_template("draft.html.jinja").module
    return str(module.draft(for_readers(draft), prefix))  # type: ignore[attr-defined]


@cache
def _environment() -> Environment:
    environment = templates_in(_FOLDER)
    environment.filters.update(web=_web)
    environment.globals.update(
        describe_moment=describe_moment,
        notes_of=notes_of,
        citing=_citing,
        source_of=source_of,
        left_out_lines=left_out_lines,
    )
    return environment


def _web(url: str | None) -> str | None:
    """An address that a page may link to."""
    return url if url and url.startswith(("http://", "https://")) else None


def _citing(draft: Draft) -> dict[int, int]:
    """The number of the first sentence that cites each note."""
    notes = notes_of(draft)
    found: dict[int, int] = {}
    for at, one in enumerate(sentences_of(draft)):
        for number in notes.numbers(one.evidence):
            found.setdefault(number, at)
    return found
