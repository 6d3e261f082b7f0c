"""Work that goes on behind a request, with a record of what came of it."""

import asyncio
import json
import secrets
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from copydesk.web.faults import ApiError, fault
from copydesk.web.jobs.lane import Lane

_KEPT = 100
"""Jobs that are remembered, those that run included."""
_EVENTS = 20_000
"""Events that are remembered of one job; the counts go on."""
_SILENCE = 15.0
"""Seconds after which those who follow get a sign of life."""


class State(StrEnum):
    """The states of a job."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


_ENDED = (State.DONE, State.FAILED, State.CANCELLED)


@dataclass(eq=False)
class Job:
    """One piece of work in the background.

    Attributes:
        id: names it; cannot be guessed.
        state: where it stands.
        counts: how many outcomes of each status.
        outcomes: what became of each report, in order.
        error: why it failed.
    """

    id: str
    state: State = State.QUEUED
    counts: Counter[str] = field(default_factory=Counter)
    outcomes: list[Mapping[str, Any]] = field(default_factory=list)
    error: ApiError | None = None
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def ended(self) -> bool:
        """Whether nothing more will come."""
        return self.state in _ENDED

    def as_object(self) -> dict[str, Any]:
        """The job as JSON has it."""
        statuses = ("new", "version", "unchanged", "refused")
        return {
            "id": self.id,
            "state": self.state.value,
            "counts": {status: self.counts[status] for status in statuses},
            "error": self.error.body()["error"] if self.error else None,
        }

    def tell(self, outcome: Mapping[str, Any]) -> None:
        """Note an outcome."""
        self.counts[outcome["status"]] += 1
        if len(self.outcomes) < _EVENTS:
            self.outcomes.append(outcome)
        self.wake()

    def become(self, state: State) -> None:
        """Go on to a state."""
        self.state = state
        self.wake()

    def wake(self) -> None:
        """Tell those who follow that there is news."""
        self.changed.set()
        self.changed = asyncio.Event()

    async def follow(self, after: int) -> AsyncIterator[tuple[int, str, Mapping[str, Any]] | None]:
        """Events after the one of a number: number, name, data; None when long nothing came."""
        at = max(0, after)
        while True:
            news = self.changed
            while at < len(self.outcomes):
                at += 1
                yield at, "outcome", self.outcomes[at - 1]
            if self.ended:
                yield at + 1, self.state.value, self.as_object()
                return
            try:
                async with asyncio.timeout(_SILENCE):
                    await news.wait()
            except TimeoutError:
                yield None


class Background:
    """All jobs of a desk."""

    def __init__(self, lane: Lane) -> None:
        self._lane = lane
        self._jobs: dict[str, Job] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def start(self, task: str, arguments: Mapping[str, Any]) -> Job:
        """Begin a piece of work.

        Raises:
            ApiError: 503 if too many are waiting.
        """
        if len(self._jobs) >= _KEPT:
            ended = next((one.id for one in self._jobs.values() if one.ended), None)
            if ended is None:
                raise ApiError(503, "busy", "too many jobs are waiting", 10)
            del self._jobs[ended]
        job = Job(secrets.token_hex(8))
        self._jobs[job.id] = job
        running = asyncio.create_task(self._run(job, task, arguments))
        self._tasks[job.id] = running
        running.add_done_callback(lambda _: self._tasks.pop(job.id, None))
        return job

    def get(self, id_: str) -> Job:
        """A job by its id.

        Raises:
            ApiError: 404 if there is none.
        """
        if id_ not in self._jobs:
            raise ApiError(404, "no_job", "there is no job of this id, or it is forgotten")
        return self._jobs[id_]

    async def cancel(self, id_: str) -> Job:
        """End a job; what it has stored stays."""
        job = self.get(id_)
        running = self._tasks.get(id_)
        if running is not None:
            running.cancel()
            await asyncio.wait([running])
        if not job.ended:
            job.become(State.CANCELLED)
        return job

    async def close(self) -> None:
        """End all jobs."""
        for id_ in list(self._tasks):
            await self.cancel(id_)

    async def _run(self, job: Job, task: str, arguments: Mapping[str, Any]) -> None:
        def tell(word: Mapping[str, Any]) -> None:
            job.become(State.RUNNING)
            if word:
                job.tell(word)

        try:
            await self._lane.run(task, arguments, tell=tell)
        except asyncio.CancelledError:
            job.become(State.CANCELLED)
        except ApiError as error:
            job.error = error
            job.become(State.FAILED)
        except Exception as error:  # noqa: BLE001 - a job ends in its record, whatever happens
            job.error = fault(error)
            job.become(State.FAILED)
        else:
            job.become(State.DONE)


def as_event(number: int, name: str, data: Mapping[str, Any]) -> str:
    """A server-sent event (HTML Standard, section 9.2)."""
    return f"id: {number}\nevent: {name}\ndata: {json.dumps(data)}\n\n"
