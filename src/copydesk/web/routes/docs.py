"""The API's description as a page, made on this machine of nothing but itself."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import HTMLResponse

from copydesk.report.page import templates_in

router = APIRouter(prefix="/api", include_in_schema=False)
_FOLDER = Path(__file__).parent
_SHAPES = "#/components/schemas/"


@dataclass(frozen=True, slots=True)
class Taken:
    """One thing that a route takes."""

    name: str
    place: str
    kind: str
    needed: bool


@dataclass(frozen=True, slots=True)
class Route:
    """One route, as the page shows it."""

    method: str
    path: str
    tag: str
    words: str
    takes: tuple[Taken, ...]
    gives: tuple[str, ...]


@router.get("/docs")
async def docs(request: Request) -> HTMLResponse:
    """The routes, with what they take and give."""
    return HTMLResponse(_page(request.app))


@cache
def _page(app: FastAPI) -> str:
    description = app.openapi()
    template = templates_in(_FOLDER).get_template("docs.html.jinja")
    return template.render(version=app.version, routes=list(_routes(description)))


def _routes(description: Mapping[str, Any]) -> Iterator[Route]:
    for path, methods in description["paths"].items():
        for method, operation in methods.items():
            yield Route(
                method.upper(),
                path,
                operation["tags"][0],
                operation["description"],
                tuple(_taken(operation, description["components"]["schemas"])),
                tuple(_given(operation)),
            )


def _taken(operation: Mapping[str, Any], shapes: Mapping[str, Any]) -> Iterator[Taken]:
    for one in operation.get("parameters", ()):
        yield Taken(one["name"], one["in"], _kind(one["schema"]), one.get("required", False))
    for media_type, content in operation.get("requestBody", {}).get("content", {}).items():
        shape = shapes[content["schema"]["$ref"].removeprefix(_SHAPES)]
        for name, field in shape["properties"].items():
            needed = name in shape.get("required", ())
            yield Taken(name, media_type, _kind(field), needed)


def _given(operation: Mapping[str, Any]) -> Iterator[str]:
    for status, answer in operation["responses"].items():
        if status.startswith("2"):
            kinds = ", ".join(answer.get("content", ()))
            yield f"{status}: {kinds}"


def _kind(schema: Mapping[str, Any]) -> str:
    """The type of a value, in a few words."""
    if "anyOf" in schema:
        return " or ".join(_kind(one) for one in schema["anyOf"])
    if "enum" in schema:
        return " or ".join(f'"{value}"' for value in schema["enum"])
    if "const" in schema:
        return f'"{schema["const"]}"'
    if schema.get("type") == "array":
        return f"list of {_kind(schema['items'])}"
    if "contentMediaType" in schema or schema.get("format") == "binary":
        return "file"
    return str(schema.get("type", schema.get("$ref", "object"))).removeprefix(_SHAPES)
