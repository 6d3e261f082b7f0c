"""One worker process, as the server sees it."""

import asyncio
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, Self

from copydesk.web.config import Terms
from copydesk.web.faults import ApiError
from copydesk.web.jobs.frames import Files, pack, pieces_of, receive, size_of

Told = Callable[[Mapping[str, Any]], None]
"""What is given word of progress."""

_DIED = "the process that worked on this died; it has been replaced"


class Worker:
    """A process that does one thing at a time.

    Attributes:
        fit: whether it can be given more work.
    """

    def __init__(self, process: Process) -> None:
        self._process = process
        self.fit = True

    @classmethod
    async def start(cls, terms: Terms) -> Self:
        """A new worker."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-P",
            "-m",
            "copydesk.web.jobs.process",
            str(terms.memory),
            str(terms.nice),
            *terms.preload,
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            start_new_session=True,
        )
        return cls(process)

    async def do(
        self,
        task: str,
        arguments: Mapping[str, Any],
        content: bytes | Files,
        seconds: float,
        tell: Told,
    ) -> bytes:
        """The answer to a piece of work.

        Raises:
            ApiError: if the work ends in one, or the process in its middle.
        """
        self.fit = False
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        head = {"task": task, "arguments": arguments, "seconds": seconds}
        try:
            stdin.write(pack(head, size_of(content)))
            for piece in pieces_of(content):
                stdin.write(piece)
                await stdin.drain()
            while True:
                answer, result = await receive(stdout)
                if "progress" not in answer:
                    break
                tell(answer["progress"])
        except (asyncio.IncompleteReadError, ConnectionError):
            raise ApiError(503, "died", _DIED, retry_after=1) from None
        self.fit = not answer["worn"]
        if "error" in answer:
            raise ApiError(*answer["error"])
        return result

    @property
    def lives(self) -> bool:
        """Whether its process is there."""
        return self._process.returncode is None

    async def end(self) -> None:
        """End its process, whatever it does, and read what it left to the end."""
        if self._process.returncode is None:
            with suppress(ProcessLookupError):
                self._process.kill()
        await self._process.wait()
        if self._process.stdout is not None:
            await self._process.stdout.read()
