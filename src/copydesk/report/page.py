"""What self-contained pages have in common: templates, and one style sheet with its hash."""

import base64
import hashlib
from collections.abc import Iterable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from copydesk.report.visible import visible, visible_name

PAGE_STYLE = Path(__file__).parent / "html" / "page.css"
"""The style sheet of every page: its colours and its type."""


def templates_in(folder: Path) -> Environment:
    """The templates of a folder; a name that a page does not know is a fault."""
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
    )
    environment.filters.update(visible=visible, visible_name=visible_name)
    return environment


def styled(sheets: Iterable[Path]) -> dict[str, str]:
    """The text of some style sheets, and the hash by which a page allows it."""
    style = "".join(sheet.read_text("utf-8") for sheet in sheets)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return {"style": style, "style_hash": f"sha256-{digest}"}
