"""``copydesk serve``."""

import os
import sys
from pathlib import Path
from threading import Thread
from typing import Annotated

import typer

from copydesk.cli.exit_codes import NOTHING
from copydesk.cli.output import say

EPILOG = "Ends with Ctrl-C. Exit codes: 0 ended; 2 could not serve."


def serve(
    host: Annotated[
        str, typer.Option(metavar="NAME", help="Listen here; a token is demanded of others.")
    ] = "127.0.0.1",
    port: Annotated[
        int | None,
        typer.Option(metavar="N", min=0, max=65535, help="Listen on this port; 0 is any."),
    ] = None,
    library: Annotated[
        Path | None, typer.Option(metavar="DIR", help="The library; else the user's own.")
    ] = None,
    allow_host: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Gather from this host though it is not public."),
    ] = None,
    open_: Annotated[
        bool, typer.Option("--open/--no-open", help="Open the desk in the browser.")
    ] = True,
) -> int:
    """Open the desk in the browser: check, gather, compare, write.

    Listens on this machine alone unless --host says otherwise.
    """
    from copydesk.sources.store.place import library_path
    from copydesk.web.config import Config
    from copydesk.web.serve import listen, serve

    def tell(url: str) -> None:
        say(f"Copydesk is at {url} (Ctrl-C ends it)\n")
        if open_:
            _open(url)

    path = library_path(library)
    _must_be_usable(path)
    config = Config(path, host=host, allow_hosts=tuple(allow_host or ()))
    serve(config, listen(host, port), tell)
    return NOTHING


def _must_be_usable(library: Path) -> None:
    """That there is a library, or that one can be made when something is stored.

    Raises:
        LibraryError: if something else is there, or it cannot be read.
    """
    from copydesk.sources.store import Library

    if library.exists() and not (library.is_dir() and not any(library.iterdir())):
        Library.open(library, create=False).close()


def _open(url: str) -> None:
    """Open a URL in a browser with a window, if there can be one; the server goes on meanwhile."""
    import webbrowser

    windows = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if windows or not sys.platform.startswith("linux"):
        Thread(target=webbrowser.open, args=(url,), daemon=True).start()
