"""A pool of processes that outlives the death of any of them."""

import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path

from copydesk.model.outcome import Outcome

Task = Callable[[Path], Outcome]
_CHUNK = 8
_DIED = "the process that checked this article died (out of memory?)"


def run_pool(task: Task, paths: Sequence[Path], workers: int) -> Iterator[Outcome]:
    """Run a task on each path by several processes; the outcomes come in the order of the paths.

    When a process dies, the files it may have died of are tried again, one at a time: the one that
    kills its process again is reported as failed.
    """
    chunks = [paths[at : at + _CHUNK] for at in range(0, len(paths), _CHUNK)]
    done = 0
    while done < len(chunks):
        for outcomes in _until_death(task, chunks[done:], workers):
            yield from outcomes
            done += 1
        if done < len(chunks):
            yield from _one_by_one(task, chunks[done])
            done += 1


def _until_death(
    task: Task, chunks: Sequence[Sequence[Path]], workers: int
) -> Iterator[list[Outcome]]:
    pool = _pool(min(workers, len(chunks)))
    try:
        futures = [pool.submit(_run_chunk, task, chunk) for chunk in chunks]
        for future in futures:
            if isinstance(future.exception(), BrokenProcessPool):
                return
            yield future.result()
    except BrokenProcessPool:
        return
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _one_by_one(task: Task, paths: Sequence[Path]) -> Iterator[Outcome]:
    waiting = list(paths)
    while waiting:
        with _pool(1) as pool:
            while waiting:
                path = waiting.pop(0)
                future = pool.submit(task, path)
                if isinstance(future.exception(), BrokenProcessPool):
                    yield Outcome(str(path), error=_DIED)
                    break
                yield future.result()


def _pool(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_leave_signals)


def _leave_signals() -> None:
    """Let an interrupt from the keyboard end the parent, which ends the pool, without noise."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _run_chunk(task: Task, paths: Sequence[Path]) -> list[Outcome]:
    return [task(path) for path in paths]
