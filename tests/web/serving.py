"""A desk that runs in this process, on a real socket."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from copydesk.web.config import Config
from copydesk.web.serve import Server, as_served, listen

_PATIENCE = 20


@contextmanager
def serving(config: Config) -> Iterator[str]:
    """The URL at which the desk answers, with the token if there is one."""
    listening = listen(config.host, config.port)
    said: list[str] = []
    answers = threading.Event()

    def tell(url: str) -> None:
        said.append(url)
        answers.set()

    server = Server(as_served(config, listening), tell)
    thread = threading.Thread(target=server.run, args=([listening],))
    thread.start()
    try:
        assert answers.wait(_PATIENCE)
        yield said[0]
    finally:
        server.should_exit = True
        thread.join(_PATIENCE)
        listening.close()
    assert not thread.is_alive()
