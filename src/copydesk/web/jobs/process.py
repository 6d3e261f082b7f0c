"""The process of a worker: takes one piece of work after the other from its standard input.

``python -m copydesk.web.jobs.process BYTES NICE TASK...``: the memory that it may take, by how much
others come before it, and the tasks whose modules it loads before the first of them comes.
"""

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, BinaryIO, cast

from copydesk.errors import CopydeskError
from copydesk.web.faults import ApiError, as_api_error, fault
from copydesk.web.jobs.frames import Head, pack, read

Tell = Callable[[Mapping[str, Any]], None]
Task = Callable[[Mapping[str, Any], bytes, Tell], bytes]
"""A piece of work: arguments, content and what is given word of progress, to an answer."""

_GRACE = 10
"""Seconds after the time allowed, when a worker ends itself if its server has not ended it."""
_WORN = 0.4
"""The part of its memory that a worker may have needed and still be used again."""


def main(arguments: list[str]) -> None:
    """Work until standard input ends."""
    memory, nice, *preloaded = arguments
    orders = sys.stdin.buffer
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what a library prints must not be an answer
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit(int(memory), int(nice))
    for name in preloaded:
        task = find_task(name)
        warm = getattr(sys.modules[task.__module__], "warm", None)
        if warm:
            warm()
    while frame := read(orders):
        head, content = frame
        _set_alarm(head["seconds"] + _GRACE)
        answer, result = _done(head, content, lambda word: _send(answers, {"progress": word}))
        _set_alarm(0)
        worn = _peak() > _WORN * int(memory) or bool(answer.get("worn"))
        _send(answers, {**answer, "worn": worn}, result)
        if worn:
            return


def find_task(name: str) -> Task:
    """The function that a name stands for."""
    module, _, function = name.partition(".")
    return cast(Task, getattr(import_module(f"copydesk.web.tasks.{module}"), function))


def _done(head: Head, content: bytes, tell: Tell) -> tuple[dict[str, Any], bytes]:
    try:
        return {"done": True}, find_task(head["task"])(head["arguments"], content, tell)
    except ApiError as error:
        return _told(error), b""
    except CopydeskError as error:
        return _told(as_api_error(error)), b""
    except MemoryError:
        words = "this needs more memory than a request may take"
        return _told(ApiError(413, "too_large", words)) | {"worn": True}, b""
    except Exception as error:  # noqa: BLE001 - whatever it is, the server gets an answer
        return _told(fault(error)), b""


def _told(error: ApiError) -> dict[str, Any]:
    return {"error": [error.status, error.code, error.message, error.retry_after]}


def _send(file: BinaryIO, head: Head, content: bytes = b"") -> None:
    file.write(pack(head, len(content)))
    file.write(content)
    file.flush()


def _set_alarm(seconds: float) -> None:
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _limit(memory: int, nice: int) -> None:
    if hasattr(os, "nice"):
        os.nice(nice)
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _peak() -> int:
    """The most memory that this process has had, in bytes; 0 where that cannot be told."""
    with contextlib.suppress(ImportError):
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak if sys.platform == "darwin" else peak * 1024
    return 0


if __name__ == "__main__":
    main(sys.argv[1:])
