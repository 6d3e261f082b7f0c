"""Event records, and articles written from them."""

from fastapi import APIRouter, Request, Response

from copydesk.web.answers import answer, as_words, documented
from copydesk.web.desk import TheDesk, while_waited_for
from copydesk.web.requests import MendingRoute
from copydesk.web.schemas import OfEvent, ToWrite

router = APIRouter(prefix="/api", tags=["event"], route_class=MendingRoute)

_WRITTEN = documented("json", "markdown", "html", "ninjs", "newsarticle")


@router.post("/event", responses=documented("json", "html"), response_class=Response)
async def event(asked: OfEvent, desk: TheDesk, request: Request) -> Response:
    """What sources together say of each event they tell of."""
    arguments = desk.with_library(
        sources=asked.sources, as_of=as_words(asked.as_of), format=asked.format
    )
    found = await while_waited_for(request, desk.work, "event.record", arguments)
    return answer(found, asked.format, "event")


@router.post("/write", responses=_WRITTEN, response_class=Response)
async def write(asked: ToWrite, desk: TheDesk, request: Request) -> Response:
    """An article written from an event record, each sentence with its sources."""
    arguments = desk.with_library(
        sources=asked.sources,
        as_of=as_words(asked.as_of),
        event=asked.event,
        format=asked.format,
    )
    written = await while_waited_for(request, desk.work, "event.write", arguments)
    return answer(written, asked.format, "article")
