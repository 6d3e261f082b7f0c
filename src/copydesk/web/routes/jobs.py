"""Gathering, and other work in the background."""

from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import APIRouter, Header
from fastapi.responses import StreamingResponse

from copydesk.web.desk import Desk, TheDesk
from copydesk.web.faults import ApiError
from copydesk.web.jobs.background import Job, as_event
from copydesk.web.requests import MendingRoute
from copydesk.web.schemas import Gather, JobBody

router = APIRouter(prefix="/api", tags=["gather"], route_class=MendingRoute)
_EVENTS: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "events: outcome for each report; done, failed or cancelled at the end",
        "content": {"text/event-stream": {"schema": {"type": "string"}}},
    }
}


@router.post("/gather", status_code=202, response_model=JobBody)
async def gather(asked: Gather, desk: TheDesk) -> dict[str, Any]:
    """Fetch pages, feeds, sitemaps and data files into the library, in the background."""
    arguments = desk.with_library(
        urls=asked.urls, limit=asked.limit, allow_hosts=desk.config.allow_hosts
    )
    return desk.background.start("gather.gather", arguments).as_object()


@router.get("/jobs/{id}", response_model=JobBody)
async def job(id: str, desk: TheDesk) -> dict[str, Any]:
    """How far a job has come."""
    return desk.background.get(id).as_object()


@router.get("/jobs/{id}/events", responses=_EVENTS, response_class=StreamingResponse)
async def events(
    id: str,
    desk: TheDesk,
    last_event_id: Annotated[str, Header(description="Where to go on.")] = "0",
) -> StreamingResponse:
    """What happens to a job, as server-sent events, from its beginning on."""
    job = desk.background.get(id)
    if desk.streams >= desk.config.limits.streams:
        raise ApiError(503, "busy", "too many follow jobs", 5)
    after = int(last_event_id) if last_event_id.isdecimal() and len(last_event_id) < 10 else 0
    return StreamingResponse(_followed(desk, job, after), media_type="text/event-stream")


@router.delete("/jobs/{id}", response_model=JobBody)
async def cancel(id: str, desk: TheDesk) -> dict[str, Any]:
    """End a job; what it has stored stays."""
    return (await desk.background.cancel(id)).as_object()


async def _followed(desk: Desk, job: Job, after: int) -> AsyncIterator[str]:
    desk.streams += 1
    try:
        async for event in job.follow(after):
            yield as_event(*event) if event else ": still here\n\n"
    finally:
        desk.streams -= 1
