"""A real endpoint on this machine that answers as a test tells it to."""

import json
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = Callable[["Handler"], None]


@dataclass
class Endpoint:
    """What the endpoint answers, one answer a request, the last one again and again.

    Attributes:
        url: its base URL.
        answers: in the order of the requests.
        asked: the requests: path, headers in lower case, body.
    """

    url: str = ""
    answers: Sequence[Answer] = ()
    asked: list[tuple[str, dict[str, str], dict[str, Any]]] = field(default_factory=list)


class Handler(BaseHTTPRequestHandler):
    """One request."""

    protocol_version = "HTTP/1.1"
    endpoint: Endpoint

    def do_POST(self) -> None:
        here = self.endpoint
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        here.asked.append((self.path, {k.lower(): v for k, v in self.headers.items()}, body))
        self.close_connection = True
        with suppress(OSError):
            here.answers[min(len(here.asked), len(here.answers)) - 1](self)

    do_GET = do_POST  # noqa: N815 -- the name is the standard library's

    def log_message(self, format: str, *args: Any) -> None:
        pass


def raw(body: bytes, **headers: str) -> Answer:
    """An answer of status 200 with this body."""

    def answer(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def says(content: Any, **usage: Any) -> Answer:
    """A chat completion with this content."""
    answer: dict[str, Any] = {"choices": [{"message": {"role": "assistant", "content": content}}]}
    if usage:
        answer["usage"] = usage
    return raw(json.dumps(answer).encode())


def words(*sentences: tuple[str, Sequence[str]], **usage: Any) -> Answer:
    """A chat completion with sentences and their slots."""
    listed = [{"text": text, "slots": list(slots)} for text, slots in sentences]
    return says(json.dumps({"sentences": listed}), **usage)


def echo(handler: Handler) -> None:
    """Gives the sentences of the prompt back, as a model that changes nothing."""
    prompt = handler.endpoint.asked[-1][2]["messages"][1]["content"]
    record = json.loads(prompt.partition("<record>")[2].partition("</record>")[0])
    words(*((one["text"], one["slots"]) for one in record["sentences"]))(handler)


def status(code: int, **headers: str) -> Answer:
    """An answer of another status."""

    def answer(handler: Handler) -> None:
        handler.send_response(code)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    return answer


def endless(handler: Handler) -> None:
    """Sends as fast as it is read, without an end."""
    handler.send_response(200)
    handler.end_headers()
    while True:
        handler.wfile.write(b" " * 65_536)


def dripping(handler: Handler) -> None:
    """Sends a byte now and then, and never an end of its headers."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    for _ in range(400):
        handler.wfile.write(b"a")
        time.sleep(0.02)


def silent(handler: Handler) -> None:
    """Says nothing for longer than anybody waits."""
    time.sleep(0.6)


def cut_off(handler: Handler) -> None:
    """Ends in the middle of its answer."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"choices": [')


@contextmanager
def serving(*answers: Answer, tls: ssl.SSLContext | None = None) -> Iterator[Endpoint]:
    """An endpoint that gives these answers."""
    endpoint = Endpoint(answers=answers)
    server = ThreadingHTTPServer(
        ("127.0.0.1", 0), type("Bound", (Handler,), {"endpoint": endpoint})
    )
    server.daemon_threads = True
    server.block_on_close = False
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    scheme = "https" if tls else "http"
    endpoint.url = f"{scheme}://127.0.0.1:{server.server_address[1]}/v1"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield endpoint
    finally:
        server.shutdown()
        server.server_close()
