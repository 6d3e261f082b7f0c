"""A lane of work: a few processes, a queue of bounded length, and a time limit."""

import asyncio
from collections.abc import Mapping
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
        self._ending: set[asyncio.Task[None]] = set()
        self._waiting = 0
        self._closed = False

    async def warm_up(self) -> None:
        """Start a worker before there is work."""
        if not self._idle:
            self._idle.append(await Worker.start(self._terms))

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
        try:
            return await self._given(task, arguments, content, tell)
        finally:
            self._free.release()

    async def close(self) -> None:
        """End all processes, also one that is just being started in place of another."""
        self._closed = True
        if self._ending:
            await asyncio.wait(self._ending)
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
        return await Worker.start(self._terms)

    def _replace(self, worker: Worker) -> None:
        task = asyncio.create_task(self._replaced(worker))
        self._ending.add(task)
        task.add_done_callback(self._ending.discard)

    async def _replaced(self, worker: Worker) -> None:
        await worker.end()
        if not self._closed:
            await self.warm_up()
