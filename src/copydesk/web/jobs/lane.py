"""A lane of work: a few processes, a queue of bounded length, and a time limit."""

import asyncio
from collections.abc import Coroutine, Mapping
from typing import Any

from copydesk.web.config import Terms
from copydesk.web.faults import ApiError
from copydesk.web.jobs.frames import Files
from copydesk.web.jobs.worker import Told, Worker

_LATER = 2


class Lane:
    """Gives work to processes; a process that dies or takes too long is replaced.

    One lane's work never waits for another's, so that slow work does not hold up quick work.
    """

    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._free = asyncio.Semaphore(terms.workers)
        self._idle: list[Worker] = []
        self._working: set[asyncio.Task[bytes]] = set()
        self._ending: set[asyncio.Task[None]] = set()
        self._waiting = 0
        self._closed = False

    async def warm_up(self) -> None:
        """Start a worker before there is work."""
        if not self._idle:
            self._idle.append(await self._started())

    async def run(
        self,
        task: str,
        arguments: Mapping[str, Any],
        content: bytes | Files = b"",
        tell: Told = lambda word: None,
    ) -> bytes:
        """The answer to a piece of work.

        Args:
            task: its name, "module.function" in `copydesk.web.tasks`.
            arguments: what it is given, in JSON's types.
            content: bytes that it is given, or files that are read when it is its turn.
            tell: is given word of its progress.

        Raises:
            ApiError: 503 if too many wait or the process dies, 504 if it takes too long, and
                whatever the work ends in. When this is cancelled, the process is ended.
        """
        await self._wait()
        work = asyncio.create_task(self._given(task, arguments, content, tell))
        self._working.add(work)
        work.add_done_callback(self._working.discard)
        try:
            return await work
        finally:
            self._free.release()

    async def close(self) -> None:
        """End all work and all processes, also those that are just being started."""
        self._closed = True
        for work in self._working:
            work.cancel()
        while tasks := self._working | self._ending:
            await asyncio.wait(tasks)
        while self._idle:
            await self._idle.pop().end()

    async def _wait(self) -> None:
        if self._free.locked() and self._waiting >= self._terms.waiting:
            raise ApiError(503, "busy", "too many requests are waiting", _LATER)
        self._waiting += 1
        try:
            async with asyncio.timeout(self._terms.patience):
                await self._free.acquire()
        except TimeoutError:
            raise ApiError(503, "busy", "other requests took too long", _LATER) from None
        finally:
            self._waiting -= 1

    async def _given(
        self, task: str, arguments: Mapping[str, Any], content: bytes | Files, tell: Told
    ) -> bytes:
        if self._closed:
            raise ApiError(503, "busy", "the desk is closing", _LATER)
        worker = await self._worker()
        try:
            async with asyncio.timeout(self._terms.seconds):
                return await worker.do(task, arguments, content, self._terms.seconds, tell)
        except TimeoutError:
            words = f"not done within the {self._terms.seconds:g} seconds allowed"
            raise ApiError(504, "timeout", words) from None
        finally:
            if worker.fit and not self._closed:
                self._idle.append(worker)
            else:
                self._replace(worker)

    async def _worker(self) -> Worker:
        while self._idle:
            worker = self._idle.pop()
            if worker.lives:
                return worker
        return await self._started()

    async def _started(self) -> Worker:
        """A new worker; if nobody waits for it any more once it is there, it is ended."""
        starting = asyncio.create_task(Worker.start(self._terms))
        try:
            return await asyncio.shield(starting)
        except asyncio.CancelledError:
            self._see_to(self._ended(starting))
            raise

    @staticmethod
    async def _ended(starting: asyncio.Task[Worker]) -> None:
        await (await starting).end()

    def _replace(self, worker: Worker) -> None:
        self._see_to(self._replaced(worker))

    def _see_to(self, ending: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(ending)
        self._ending.add(task)
        task.add_done_callback(self._ending.discard)

    async def _replaced(self, worker: Worker) -> None:
        await worker.end()
        if not self._closed:
            await self.warm_up()
