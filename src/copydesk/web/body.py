"""The bodies of requests: limited in size and in time."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any

from starlette.exceptions import HTTPException

from copydesk.web.config import MB, Limits
from copydesk.web.faults import ApiError

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]

_FORM_ROOM = 64 * 1024
"""Bytes of a form around the file in it."""
_DRAINED = 256 * MB
"""Bytes of a refused body that are still taken, so that whoever sends it can read the answer."""
_DRAIN_SECONDS = 10.0


class BodyError(HTTPException):
    """A body that is not taken, in a class that the framework lets through."""

    def __init__(self, error: ApiError) -> None:
        super().__init__(error.status)
        self.error = error


def size_limit(method: str, path: str, limits: Limits) -> int:
    """How many bytes the body of a request may have."""
    if method == "POST" and path == "/api/sources":
        return limits.upload
    return limits.file + _FORM_ROOM if path == "/api/check/file" else limits.body


def too_large(most: int) -> ApiError:
    """The error for a body over the limit."""
    return ApiError(413, "too_large", f"the request is over the limit of {most / MB:g} MB")


def announced(headers: Iterable[tuple[bytes, bytes]]) -> int:
    """The length of the body by its headers; 0 if they do not say."""
    for name, value in headers:
        if name == b"content-length" and value.isdigit() and len(value) < 20:
            return int(value)
    return 0


async def drain(receive: Receive) -> None:
    """Take what is left of a body and forget it."""
    taken = 0
    try:
        async with asyncio.timeout(_DRAIN_SECONDS):
            while taken < _DRAINED:
                message = await receive()
                taken += len(message.get("body", b""))
                if message["type"] != "http.request" or not message.get("more_body"):
                    return
    except TimeoutError:
        return


def metered(receive: Receive, most: int, seconds: float) -> Receive:
    """The same body, which ends in an error when it is too large or too slow."""
    deadline = time.monotonic() + seconds
    taken = 0
    whole = False

    async def next_message() -> Message:
        nonlocal taken, whole
        if whole:
            return await receive()
        try:
            async with asyncio.timeout(max(0.0, deadline - time.monotonic())):
                message = await receive()
        except TimeoutError:
            words = f"the request did not come within {seconds:g} seconds"
            raise BodyError(ApiError(408, "too_slow", words)) from None
        taken += len(message.get("body", b""))
        if taken > most:
            await drain(receive)
            raise BodyError(too_large(most))
        whole = not message.get("more_body")
        return message

    return next_message
