"""Work in processes: one that is slow, huge or dead holds up nobody else."""

import asyncio
import concurrent.futures
import contextlib
import gc
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from copydesk.web.config import MB, Config, Limits, Terms
from copydesk.web.desk import Desk
from copydesk.web.faults import ApiError
from copydesk.web.jobs.lane import Lane
from copydesk.web.serve import listen
from tests.web.serving import serving
from tests.web.test_api_check import WRONG, error_of

TERMS = Terms(1, 1, 5.0, 20.0, 2048 * MB, ())
LONG = "On Monday, 3 January 2024, some 40 of the 90 members (44%) met in the town. " * 5_000
QUICK = {"published": None}
PROCESS = "copydesk.web.jobs.process"

linux = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")


def workers_of(parent: int) -> list[int]:
    """The worker processes of a process."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            ours = int((folder / "stat").read_text().rpartition(")")[2].split()[1]) == parent
            if ours and PROCESS in (folder / "cmdline").read_text():
                found.append(int(folder.name))
        except OSError:
            continue
    return found


async def new_worker(others: set[int]) -> int:
    """The worker process of this one that is none of the others, once there is one."""
    async with asyncio.timeout(10):
        while not (found := set(workers_of(os.getpid())) - others):
            await asyncio.sleep(0.01)
    return found.pop()


def run(work: Callable[[Lane], Awaitable[Any]], terms: Terms = TERMS) -> Any:
    """Do something with a lane of these terms."""

    async def inside() -> Any:
        lane = Lane(terms)
        try:
            return await work(lane)
        finally:
            await lane.close()

    return asyncio.run(inside())


async def refused(work: Awaitable[bytes]) -> tuple[int, str]:
    """Status and code of the error that work ends in."""
    with pytest.raises(ApiError) as raised:
        await work
    return raised.value.status, raised.value.code


def test_work_that_takes_too_long_is_ended_and_the_next_is_done() -> None:
    async def work(lane: Lane) -> None:
        began = time.monotonic()
        late = await refused(lane.run("check.quick", QUICK, LONG.encode()))
        assert late == (504, "timeout")
        assert time.monotonic() - began < 1
        with pytest.raises(ApiError):
            await lane.run("check.quick", QUICK, b" ")

    run(work, replace(TERMS, seconds=0.2))


def test_work_that_needs_too_much_memory_is_told_and_the_next_is_done() -> None:
    async def work(lane: Lane) -> None:
        big = b"x " * (60 * MB)
        assert await refused(lane.run("check.quick", QUICK, big)) == (413, "too_large")
        assert b"DT001" in await lane.run("check.quick", QUICK, WRONG.encode())

    run(work, replace(TERMS, memory=400 * MB))


@linux
def test_a_process_that_dies_is_told_and_replaced() -> None:
    async def work(lane: Lane) -> None:
        others = set(workers_of(os.getpid()))
        working = asyncio.create_task(refused(lane.run("check.quick", QUICK, LONG.encode())))
        os.kill(await new_worker(others), signal.SIGKILL)
        assert await working == (503, "died")
        assert b"DT001" in await lane.run("check.quick", QUICK, WRONG.encode())

    run(work)


@linux
@pytest.mark.parametrize("turns", [0, 1, 2, 3, 4, 6, 8, 12, 16])
def test_a_lane_closed_while_a_process_is_replaced_leaves_none(turns: int) -> None:
    others = set(workers_of(os.getpid()))

    async def work(lane: Lane) -> None:
        working = asyncio.create_task(refused(lane.run("check.quick", QUICK, LONG.encode())))
        os.kill(await new_worker(others), signal.SIGKILL)
        assert await working == (503, "died")
        for _ in range(turns):
            await asyncio.sleep(0)

    run(work)
    assert set(workers_of(os.getpid())) <= others


@linux
@pytest.mark.parametrize("turns", [0, 1, 2, 3, 4, 5, 6, 8, 12, 16, 32])
@pytest.mark.parametrize("begun", ["left", "cancelled"])
def test_a_lane_closed_while_a_process_starts_leaves_none(turns: int, begun: str) -> None:
    others = set(workers_of(os.getpid()))

    async def work(lane: Lane) -> None:
        starting = asyncio.create_task(lane.run("check.quick", QUICK, LONG.encode()))
        for _ in range(turns):
            await asyncio.sleep(0)
        if begun == "cancelled":
            starting.cancel()

    run(work)
    gc.collect()
    assert set(workers_of(os.getpid())) <= others


@linux
@pytest.mark.parametrize("after", [0.0, 0.99, 1.0, 1.001, 1.002, 1.005, 1.01, 1.1])
def test_a_desk_closed_while_it_warms_up_leaves_no_process(library: Path, after: float) -> None:
    others = set(workers_of(os.getpid()))

    async def work() -> None:
        desk = Desk(Config(library))
        await desk.open()
        await asyncio.sleep(after)
        await desk.close()

    asyncio.run(work())
    gc.collect()
    assert set(workers_of(os.getpid())) <= others


@linux
def test_work_that_nobody_waits_for_is_ended() -> None:
    async def work(lane: Lane) -> None:
        others = set(workers_of(os.getpid()))
        working = asyncio.create_task(lane.run("check.quick", QUICK, LONG.encode()))
        worker = await new_worker(others)
        working.cancel()
        await asyncio.wait([working])
        async with asyncio.timeout(10):
            while worker in workers_of(os.getpid()):
                await asyncio.sleep(0.01)
        assert b"DT001" in await lane.run("check.quick", QUICK, WRONG.encode())

    run(work)


def test_a_queue_that_is_full_is_told_at_once() -> None:
    async def work(lane: Lane) -> None:
        first, second = (
            asyncio.create_task(lane.run("check.quick", QUICK, WRONG.encode())) for _ in range(2)
        )
        await asyncio.sleep(0)
        assert await refused(lane.run("check.quick", QUICK, b"")) == (503, "busy")
        assert b"DT001" in await first
        assert b"DT001" in await second

    run(work)


def test_waiting_has_an_end() -> None:
    async def work(lane: Lane) -> None:
        slow = asyncio.create_task(lane.run("check.quick", QUICK, LONG.encode()))
        await asyncio.sleep(0)
        assert await refused(lane.run("check.quick", QUICK, b"")) == (503, "busy")
        slow.cancel()

    run(work, replace(TERMS, patience=0.1))


def test_a_fault_in_a_task_is_an_answer() -> None:
    async def work(lane: Lane) -> None:
        assert await refused(lane.run("check.quick", {}, b"x")) == (500, "fault")
        assert b"DT001" in await lane.run("check.quick", QUICK, WRONG.encode())

    run(work)


def checked(url: str, route: str, text: str) -> httpx.Response:
    """The answer to a text that is checked."""
    return httpx.post(f"{url}api/{route}", json={"text": text}, timeout=60)


def test_slow_work_does_not_hold_up_quick_work(library: Path) -> None:
    with serving(Config(library)) as url, concurrent.futures.ThreadPoolExecutor(3) as pool:
        checked(url, "check/quick", WRONG)
        slow = [pool.submit(checked, url, "check", LONG[:40_000]) for _ in range(3)]
        time.sleep(0.3)
        for number in range(3):
            began = time.monotonic()
            assert checked(url, "check/quick", f"{WRONG} {number}").status_code == 200
            assert time.monotonic() - began < 4
        assert not all(one.done() for one in slow)
        assert [one.result().status_code for one in slow] == [200, 200, 200]


def test_work_for_a_client_that_has_gone_is_ended(library: Path) -> None:
    limits = Limits(work=Terms(1, 4, 20.0, 60.0, 2048 * MB, ("check.check",)))
    with serving(Config(library, limits=limits)) as url:
        checked(url, "check", WRONG)
        with pytest.raises(httpx.ReadTimeout):
            httpx.post(f"{url}api/check", json={"text": LONG}, timeout=0.3)
        began = time.monotonic()
        assert checked(url, "check", WRONG).status_code == 200
        assert time.monotonic() - began < 4


def test_of_too_many_requests_some_are_told_to_come_again(library: Path) -> None:
    limits = Limits(work=Terms(1, 1, 5.0, 20.0, 2048 * MB, ()))
    with (
        serving(Config(library, limits=limits)) as url,
        concurrent.futures.ThreadPoolExecutor(4) as pool,
    ):
        asked = [pool.submit(checked, url, "check", LONG[:20_000]) for _ in range(4)]
        answers = [one.result() for one in asked]
    busy = [answer for answer in answers if answer.status_code != 200]
    assert 1 <= len(busy) <= 3
    for answer in busy:
        assert error_of(answer) == (503, "busy")
        assert int(answer.headers["retry-after"]) > 0


@contextmanager
def command(library: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The command as a process, and where it says that it is."""
    code = "from copydesk.cli import run; run()"
    with subprocess.Popen(
        [sys.executable, "-c", code, "serve", "--no-open", "--port=0", f"--library={library}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stdout
        try:
            yield process, process.stdout.readline().split()[3]
        finally:
            process.kill()


def gone(pids: list[int]) -> bool:
    """Whether processes have ended, or do so within a few seconds."""
    until = time.monotonic() + 5
    while time.monotonic() < until:
        if not any(Path(f"/proc/{pid}").exists() for pid in pids):
            return True
        time.sleep(0.05)
    return False


@linux
def test_the_command_says_where_it_is_and_ends_with_an_interrupt(library: Path) -> None:
    with command(library) as (process, url), concurrent.futures.ThreadPoolExecutor(1) as pool:
        assert checked(url, "check/quick", WRONG).json()["findings"]
        slow = pool.submit(checked, url, "check", LONG)
        while len(found := workers_of(process.pid)) < 2:
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=10)
        assert (process.returncode, out, err) == (0, "", "")
        assert gone(found)
        with contextlib.suppress(httpx.HTTPError):
            slow.result()


@linux
def test_workers_end_when_their_server_is_killed(library: Path) -> None:
    with command(library) as (process, url):
        checked(url, "check/quick", WRONG)
        found = workers_of(process.pid)
        assert found
        process.kill()
        assert gone(found)


@contextmanager
def half_a_request(url: str, path: str = "/api/check") -> Iterator[socket.socket]:
    """A connection on which the beginning of a request has been sent."""
    host = url.removeprefix("http://").rstrip("/")
    name, _, port = host.partition(":")
    with socket.create_connection((name, int(port)), timeout=5) as connection:
        head = f"POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 99\r\n"
        kind = "Content-Type: multipart/form-data; boundary=x"
        connection.sendall(f"{head}{kind}\r\n\r\n--x".encode())
        yield connection


def test_a_body_that_does_not_come_is_given_up(library: Path) -> None:
    with (
        serving(Config(library, limits=Limits(body_seconds=0.3))) as url,
        half_a_request(url, "/api/check/file") as connection,
    ):
        assert b" 408 " in connection.recv(100)
        assert checked(url, "check/quick", WRONG).status_code == 200


@pytest.mark.parametrize(
    ("limits", "path"),
    [(Limits(requests=1), "/api/about"), (Limits(uploads=1), "/api/check/file")],
    ids=["requests", "uploads"],
)
def test_over_so_many_at_once_the_next_are_told_to_come_again(
    library: Path, limits: Limits, path: str
) -> None:
    with serving(Config(library, limits=limits)) as url:
        with half_a_request(url, "/api/check/file"):
            time.sleep(0.2)
            method = "GET" if path == "/api/about" else "POST"
            answer = httpx.request(method, f"{url.rstrip('/')}{path}")
            assert error_of(answer) == (503, "busy")
            assert int(answer.headers["retry-after"]) > 0
        time.sleep(0.2)
        assert httpx.get(f"{url}api/about").status_code == 200


def test_so_many_follow_jobs_and_no_more(library: Path) -> None:
    with serving(Config(library, limits=Limits(streams=0))) as url:
        job = httpx.post(f"{url}api/gather", json={"urls": ["nothing"]}).json()["id"]
        answer = httpx.get(f"{url}api/jobs/{job}/events")
        assert error_of(answer) == (503, "busy")


def ended(*options: str) -> tuple[int, str, str]:
    """Exit code, output and errors of the command, where it ends by itself."""
    code = "from copydesk.cli.app import main; import sys; sys.exit(main(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", code, "serve", "--no-open", *options],
        capture_output=True,
        text=True,
    )
    return done.returncode, done.stdout, done.stderr


def test_a_port_that_is_taken_ends_the_command_with_a_line() -> None:
    with listen("127.0.0.1", 0) as taken:
        port = str(taken.getsockname()[1])
        told = f"copydesk: cannot listen on port {port}: it is taken; name another with --port\n"
        assert ended("--port", port) == (2, "", told)


def test_what_is_no_library_ends_the_command_with_a_line(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("not a library")
    for path in (tmp_path, tmp_path / "letter.txt"):
        code, out, err = ended("--library", str(path))
        assert (code, out) == (2, "")
        assert err.startswith(f"copydesk: {path} is not a library")
        assert err.count("\n") == 1
