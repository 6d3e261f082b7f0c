"""Where the information of sources comes from."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from copydesk.web.answers import answer, documented
from copydesk.web.desk import Desk, TheDesk, while_waited_for
from copydesk.web.schemas import Names

router = APIRouter(prefix="/api", tags=["sources"])
Named = Annotated[Names | None, Query()]


@router.get("/origins", responses=documented("json"), response_class=Response)
async def origins(desk: TheDesk, request: Request, name: Named = None) -> Response:
    """The origin of each source, and every link that shows it."""
    return await _drawn(desk, request, name, "json")


@router.get("/origins.svg", responses=documented("svg"), response_class=Response)
async def drawing(desk: TheDesk, request: Request, name: Named = None) -> Response:
    """The same as a drawing."""
    return await _drawn(desk, request, name, "svg")


async def _drawn(desk: Desk, request: Request, names: list[str] | None, format_: str) -> Response:
    arguments = desk.with_library(names=names or [], format=format_)
    return answer(await while_waited_for(request, desk.work, "library.origins", arguments), format_)
