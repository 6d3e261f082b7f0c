"""Articles in HTML: main text by trafilatura, metadata by the page's own markup."""

import re
from copy import deepcopy
from html import unescape
from typing import TYPE_CHECKING

from copydesk.errors import NoTextError
from copydesk.ingest.html_blocks import INLINE, lay_out
from copydesk.ingest.html_metadata import page_metadata
from copydesk.ingest.markdown import hide_comments
from copydesk.ingest.parts import Layout, Metadata, make_article
from copydesk.ingest.structure import name_parts
from copydesk.model.article import Article, BlockKind

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

_MOST_ELEMENTS = 20_000
"""Of larger pages all text is taken, menus included: trafilatura needs 0.1 ms an element, news
pages have some 3,000."""

_SHORT = 300
"""Of pages with fewer characters of text all of it is taken: trafilatura would run the blocks of
what it finds in them together."""

_DEEPEST = 250
"""Pages nested deeper than this many elements are stripped of their tags and no more."""

_DROPPED = ("script", "style", "noscript", "template", "svg", "iframe")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_XML_HEAD = re.compile(r"\s{0,99}<\?xml[^>]{0,500}\?>")
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9]{0,30})(?:[\s/][^<>]{0,20000})?>|<![^<>]{0,2000}>")


def read_html(text: str, *, path: str | None = None) -> Article:
    """The article in an HTML page; its text is the one extracted.

    Raises:
        NoTextError: if the page holds no prose.
    """
    text = _XML_HEAD.sub("", text.lstrip("\ufeff"), count=1)
    layout, metadata = Layout(), Metadata()
    page = _parse(text)
    if page is None:
        layout.paragraphs(strip_tags(text))
    else:
        metadata = _lay_out_page(page, layout)
    if all(part.kind is BlockKind.TITLE for part in layout.parts):
        raise NoTextError("the page holds no text to check")
    parts = name_parts(layout.text, layout.parts)
    return make_article(layout.text, parts, metadata, path=path, extracted=True)


def lay_out_fragment(markup: str, layout: Layout) -> None:
    """Append the blocks of a piece of HTML, all of it being the article, to ``layout``."""
    root = _parse(markup)
    if root is None:
        layout.paragraphs(strip_tags(markup))
    else:
        lay_out(root, layout)


def strip_tags(markup: str) -> str:
    """The text of HTML too odd to be parsed, with a blank line for each block element."""
    words = " ".join(hide_comments(markup).split())
    return unescape(_TAG.sub(_gap, words))


def _gap(tag: re.Match[str]) -> str:
    return "" if (tag[1] or "").lower() in INLINE else "\n\n"


def _parse(markup: str) -> "HtmlElement | None":
    """The tree, or None if there is none or it is too deep to be complete."""
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    try:
        page = document_fromstring(_NOT_XML.sub(" ", markup), HTMLParser(huge_tree=True))
    except (etree.LxmlError, ValueError, AssertionError):
        return None
    depth = deepest = 0
    for event, _ in etree.iterwalk(page, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return page if deepest < _DEEPEST else None


def _lay_out_page(page: "HtmlElement", layout: Layout) -> Metadata:
    metadata, body = page_metadata(page)
    captions = _captions_as_paragraphs(page)
    for element in list(page.iter(*_DROPPED)):
        element.drop_tree()
    main = _main_text(page)
    if metadata.title:
        layout.add(BlockKind.TITLE, metadata.title)
    if main is None and body:
        layout.paragraphs(body)
    else:
        main = page if main is None else main
        _drop_title(main, metadata.title)
        lay_out(main, layout, captions)
    return metadata


def _main_text(page: "HtmlElement") -> "_Element | None":
    """The tree of the main text as trafilatura finds it, or None if it finds none."""
    if len(page.text_content()) < _SHORT or sum(1 for _ in page.iter()) > _MOST_ELEMENTS:
        return None
    from trafilatura import bare_extraction

    try:
        found = bare_extraction(
            deepcopy(page), include_comments=False, include_tables=True, include_images=True
        )
    except Exception:  # noqa: BLE001 - whatever breaks in there, the page's whole text remains
        return None
    body = getattr(found, "body", None)
    return body if body is not None and len(body) else None


def _captions_as_paragraphs(page: "HtmlElement") -> list[str]:
    """Make captions into paragraphs beside their figure or table, where trafilatura keeps them."""
    from lxml.html import Element

    captions = []
    for caption in list(page.iter("figcaption", "caption")):
        words = " ".join(_NOT_XML.sub(" ", caption.text_content()).split())
        holder = caption.getparent()
        if not words or holder is None or holder.getparent() is None:
            continue
        captions.append(words)
        paragraph = Element("p")
        paragraph.text = words
        if holder.tag == "table":
            holder.addprevious(paragraph)
        else:
            paragraph.tail, holder.tail = holder.tail, None
            holder.addnext(paragraph)
        caption.drop_tree()
    return captions


def _drop_title(main: "_Element", title: str | None) -> None:
    wanted = " ".join((title or "").lower().split())
    for element in main.iter("head", "h1", "h2", "p"):
        if wanted and " ".join("".join(element.itertext()).lower().split()) == wanted:
            for child in list(element):
                element.remove(child)
            element.text = None
            return
