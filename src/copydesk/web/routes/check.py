"""Checking."""

from typing import Annotated, Literal

from fastapi import APIRouter, File, Form, Request, Response, UploadFile

from copydesk.web.answers import answer, as_words, documented
from copydesk.web.cache import key_of
from copydesk.web.desk import Desk, TheDesk, while_waited_for
from copydesk.web.jobs.frames import Files
from copydesk.web.names import upload_name
from copydesk.web.requests import MendingRoute
from copydesk.web.schemas import Check, Format, Moment, Names, QuickCheck

router = APIRouter(prefix="/api/check", tags=["check"], route_class=MendingRoute)
_ANY = documented("json", "html", "sarif", "claimreview")


@router.post("/quick", responses=documented("json"), response_class=Response)
async def quick(asked: QuickCheck, desk: TheDesk) -> Response:
    """Check a text by the rules alone, quickly: for typing."""
    published = as_words(asked.published)
    key = key_of("quick", asked.text, published)
    report = desk.cache.get(key)
    if report is None:
        report = await desk.quick.run("check.quick", {"published": published}, asked.text.encode())
        desk.cache.put(key, report)
    return answer(report)


@router.post("", responses=_ANY, response_class=Response)
async def check(asked: Check, desk: TheDesk, request: Request) -> Response:
    """Check a text, against the library or some of its sources if they are named."""
    arguments = desk.with_library(
        file=False,
        name=upload_name(asked.name) if asked.name else None,
        published=as_words(asked.published),
        against=asked.against,
        format=asked.format,
    )
    return await _checked(desk, request, arguments, asked.text.encode())


@router.post("/file", responses=_ANY, response_class=Response)
async def check_file(
    desk: TheDesk,
    request: Request,
    file: Annotated[UploadFile, File(description="Text, Markdown, HTML or JSON.")],
    published: Annotated[Moment, Form()] = None,
    against: Annotated[Literal["", "library"], Form()] = "",
    sources: Annotated[Names | None, Form()] = None,
    format: Annotated[Format, Form()] = "json",
) -> Response:
    """The same for a file."""
    arguments = desk.with_library(
        file=True,
        name=upload_name(file.filename),
        published=as_words(published),
        against=against or sources or None,
        format=format,
    )
    return await _checked(desk, request, arguments, [(file.file, file.size or 0)])


async def _checked(
    desk: Desk, request: Request, arguments: dict[str, object], content: bytes | Files
) -> Response:
    report = await while_waited_for(request, desk.work, "check.check", arguments, content)
    return answer(report, str(arguments["format"]))
