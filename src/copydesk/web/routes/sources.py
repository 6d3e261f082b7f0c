"""The library of sources."""

from typing import Annotated

from fastapi import APIRouter, File, Query, Response, UploadFile

from copydesk.web.answers import answer, as_words, documented
from copydesk.web.desk import TheDesk
from copydesk.web.names import upload_name
from copydesk.web.requests import MendingRoute
from copydesk.web.schemas import (
    Name,
    Names,
    Pasted,
    Removed,
    SourceList,
    SourceWithText,
    Taken,
)

router = APIRouter(prefix="/api/sources", tags=["sources"], route_class=MendingRoute)

Version = Annotated[int, Query(ge=1, le=2**31 - 1)]
Limit = Annotated[int, Query(ge=1, le=1_000)]
Time = Annotated[str, Query(max_length=40, description="ISO 8601, a date or a time.")]


@router.get("", response_model=SourceList)
async def sources(
    desk: TheDesk,
    publisher: Annotated[Name | None, Query()] = None,
    since: Time | None = None,
    until: Time | None = None,
    after: Annotated[Name | None, Query()] = None,
    limit: Limit = 100,
) -> Response:
    """The sources by name, each in its newest version."""
    arguments = desk.with_library(
        publisher=publisher, since=since, until=until, after=after, limit=limit
    )
    return answer(await desk.library.run("library.listed", arguments))


@router.get("/one", response_model=SourceWithText)
async def source(
    desk: TheDesk, name: Annotated[Name, Query()], version: Version | None = None
) -> Response:
    """A source with its text and its versions."""
    arguments = desk.with_library(name=name, version=version)
    return answer(await desk.library.run("library.one", arguments))


@router.post("", response_model=Taken)
async def add(
    desk: TheDesk,
    files: Annotated[list[UploadFile], File(description="All that `copydesk gather` reads.")],
) -> Response:
    """Store what files hold."""
    named = [(upload_name(file.filename), file.size or 0) for file in files]
    contents = [(file.file, file.size or 0) for file in files]
    arguments = desk.with_library(files=named, allow_hosts=desk.config.allow_hosts)
    return answer(await desk.storing.run("library.add", arguments, contents))


@router.post("/text", response_model=Taken)
async def paste(desk: TheDesk, pasted: Pasted) -> Response:
    """Store words that were pasted."""
    arguments = desk.with_library(
        name=upload_name(pasted.name) if pasted.name else None,
        title=pasted.title,
        publisher=pasted.publisher,
        published=as_words(pasted.published),
        url=pasted.url,
    )
    return answer(await desk.storing.run("library.paste", arguments, pasted.text.encode()))


@router.delete("", response_model=Removed)
async def remove(desk: TheDesk, name: Annotated[Names, Query(min_length=1)]) -> Response:
    """Remove sources with all their versions, all of those named or none."""
    return answer(await desk.storing.run("library.remove", desk.with_library(names=name)))


@router.get("/export", responses=documented("jsonl"), response_class=Response)
async def export(desk: TheDesk, name: Annotated[Names | None, Query()] = None) -> Response:
    """Sources as JSON Lines."""
    arguments = desk.with_library(names=name or [])
    return answer(await desk.work.run("library.export", arguments), "jsonl", "sources")
