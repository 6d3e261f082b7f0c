"""The desk behind the routes: its lanes of work, its jobs, and what it remembers."""

import asyncio
from collections.abc import Mapping
from typing import Annotated, Any, cast

from fastapi import Depends, Request

from copydesk.web.cache import Cache
from copydesk.web.config import MB, Config
from copydesk.web.faults import ApiError
from copydesk.web.jobs.background import Background
from copydesk.web.jobs.frames import Files
from copydesk.web.jobs.lane import Lane

_REMEMBERED = 32 * MB
_LATER = 1.0
"""Seconds that the first page has for itself."""


class Desk:
    """All that lives as long as the server.

    Attributes:
        config: how it is set up.
        quick: for what is asked while somebody types.
        work: for what takes its time.
        library: for what the library can answer at once.
        storing: for what changes the library.
        background: for what goes on behind requests.
        cache: answers that depend on nothing but what was asked.
        streams: how many follow a job.
    """

    def __init__(self, config: Config) -> None:
        limits = config.limits
        self.config = config
        self.quick = Lane(limits.quick)
        self.work = Lane(limits.work)
        self.library = Lane(limits.library)
        self.storing = Lane(limits.storing)
        self._gathering = Lane(limits.gather)
        self.background = Background(self._gathering)
        self.cache = Cache(_REMEMBERED)
        self.streams = 0

    async def open(self) -> None:
        """Make ready for the first request, and a little later for what comes after it."""
        await self.quick.warm_up()
        self._warming = asyncio.create_task(self._warm_up())

    async def _warm_up(self) -> None:
        await asyncio.sleep(_LATER)
        for lane in (self.library, self.work):
            await lane.warm_up()

    async def close(self) -> None:
        """End everything."""
        self._warming.cancel()
        await asyncio.wait([self._warming])
        await self.background.close()
        for lane in (self.quick, self.work, self.library, self.storing, self._gathering):
            await lane.close()

    def with_library(self, **arguments: Any) -> dict[str, Any]:
        """Arguments of a task, with the library added."""
        return {"library": str(self.config.library.absolute()), **arguments}


async def while_waited_for(
    request: Request,
    lane: Lane,
    task: str,
    arguments: Mapping[str, Any],
    content: bytes | Files = b"",
) -> bytes:
    """The answer to a piece of work, which ends when nobody waits for it any more."""
    work = asyncio.create_task(lane.run(task, arguments, content))
    gone = asyncio.create_task(_gone(request))
    try:
        await asyncio.wait((work, gone), return_when=asyncio.FIRST_COMPLETED)
        if not work.done():
            raise ApiError(408, "too_slow", "whoever asked has gone")
        return work.result()
    finally:
        work.cancel()
        gone.cancel()


async def _gone(request: Request) -> None:
    """Return when whoever asked has gone."""
    while (await request.receive())["type"] != "http.disconnect":
        pass


def _desk(request: Request) -> Desk:
    return cast(Desk, request.app.state.desk)


TheDesk = Annotated[Desk, Depends(_desk)]
