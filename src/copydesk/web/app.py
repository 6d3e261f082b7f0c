"""The application: routes, pages, and how errors are answered."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp

import copydesk
from copydesk.report.visible import visible
from copydesk.web import pages
from copydesk.web.answers import ERRORS
from copydesk.web.body import BodyError
from copydesk.web.config import Config
from copydesk.web.desk import Desk
from copydesk.web.faults import ApiError
from copydesk.web.refusals import refusal
from copydesk.web.routes import about, check, docs, event, jobs, origins, rules, sources
from copydesk.web.security import Guard

_CODES = {
    400: "bad_request",
    404: "not_found",
    405: "method_not_allowed",
    413: "too_large",
}
_ROUTES = (about, docs, check, rules, sources, jobs, origins, event)


def make_app(config: Config) -> ASGIApp:
    """The desk as an ASGI application."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        desk = Desk(config)
        app.state.desk = desk
        await desk.open()
        try:
            yield
        finally:
            await desk.close()

    app = FastAPI(
        title="Copydesk",
        version=copydesk.__version__,
        description="Checks news articles: what is wrong, where, why, and what would be right.",
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
        redirect_slashes=False,
    )
    for module in _ROUTES:
        app.include_router(module.router, responses=ERRORS)
    app.include_router(pages.router)
    app.mount("/static", _Static(directory=pages.STATIC))
    app.add_exception_handler(ApiError, _api_error)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http_error)
    return Guard(app, config)


class _Static(StaticFiles):
    """The files of the pages; browsers ask each time whether they have changed."""

    def file_response(self, *given: Any, **named: Any) -> Any:
        """A file, or word that it has not changed."""
        response = super().file_response(*given, **named)
        response.headers["Cache-Control"] = "no-cache"
        return response


def _answer(
    request: Request, error: ApiError, headers: Mapping[str, str] | None = None
) -> Response:
    media_type, body = refusal(error, request.scope)
    later = {} if error.retry_after is None else {"Retry-After": str(error.retry_after)}
    return Response(body, error.status, {**(headers or {}), **later}, media_type)


async def _api_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, ApiError)
    told = ApiError(error.status, error.code, visible(error.message), error.retry_after)
    return _answer(request, told)


async def _http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if isinstance(error, BodyError):
        return _answer(request, error.error)
    code = _CODES.get(error.status_code, "bad_request")
    told = ApiError(error.status_code, code, visible(str(error.detail)))
    return _answer(request, told, error.headers)


async def _invalid(request: Request, error: Exception) -> Response:
    """Name the first field that is wrong, without repeating what was sent."""
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    place = ".".join(str(part) for part in first["loc"][1:]) or str(first["loc"][0])
    words = visible(f"{place}: {first['msg'].removeprefix('Value error, ')}")
    return _answer(request, ApiError(422, "invalid", words))
