"""JSON requests as texts need them: any text is taken, lone surrogates in it mended."""

import json
from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.params import Form
from fastapi.routing import APIRoute

from copydesk.ingest.decode import mend
from copydesk.web.body import BodyError
from copydesk.web.faults import ApiError

_DEEPEST = 2
"""An object, and lists in it."""


class MendingRequest(Request):
    """A request whose JSON is read strictly, and whose words can be printed."""

    async def json(self) -> Any:
        """The body.

        Raises:
            HTTPException: if it is not JSON.
        """
        body = await self.body()
        try:
            value = json.loads(body.decode("utf-8"), parse_constant=_no_number)
        except (ValueError, RecursionError):
            error = ApiError(400, "bad_request", "the body is not JSON in UTF-8")
            raise BodyError(error) from None
        return _mended(value)


class MendingRoute(APIRoute):
    """A route whose requests are `MendingRequest`s, in JSON or in a form and nothing else."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The handler, given the request in this class."""
        handler = super().get_route_handler()
        form = self.body_field is not None and isinstance(self.body_field.field_info, Form)
        wanted = "multipart/form-data" if form else "application/json"

        async def handle(request: Request) -> Response:
            kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
            if self.body_field is not None and kind != wanted:
                words = f"the Content-Type is not {wanted}"
                raise ApiError(415, "unsupported_media_type", words)
            return await handler(MendingRequest(request.scope, request.receive))

        return handle


def _no_number(word: str) -> Any:
    raise ValueError(word)


def _mended(value: Any, depth: int = _DEEPEST) -> Any:
    """The value with its texts mended; what lies deeper than in any request is left alone."""
    if isinstance(value, str):
        return mend(value)
    if depth and isinstance(value, list):
        return [_mended(one, depth - 1) for one in value]
    if depth and isinstance(value, dict):
        return {mend(name): _mended(one, depth - 1) for name, one in value.items()}
    return value
