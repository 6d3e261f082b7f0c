"""One article, whatever comes of it."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk.api import check
from copydesk.errors import CopydeskError
from copydesk.model.outcome import Outcome
from copydesk.rules.settings import Settings

if TYPE_CHECKING:
    from copydesk.verify import FromLibrary, Prepared


def attempt(
    source: Path | bytes,
    *,
    published: datetime | None = None,
    settings: Settings | None = None,
    against: "Prepared | FromLibrary | None" = None,
) -> Outcome:
    """Check one file, or the bytes of standard input; an error becomes part of the outcome.

    A fault of Copydesk's own on one article is reported as such, so that the others go on.
    """
    path = "-" if isinstance(source, bytes) else str(source)
    try:
        return Outcome(path, check(source, published=published, settings=settings, against=against))
    except CopydeskError as error:
        return Outcome(path, error=str(error))
    except Exception as error:  # noqa: BLE001 - one article must not stop the others
        fault = f"{type(error).__name__}: {error}"
        return Outcome(path, error=f"a fault in Copydesk, not in the article: {fault}")
