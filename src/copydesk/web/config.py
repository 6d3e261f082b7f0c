"""How a desk is set up: where it listens, which library it has, and its limits."""

from dataclasses import dataclass, field
from pathlib import Path

MB = 2**20


@dataclass(frozen=True, slots=True)
class Terms:
    """What the processes of one lane of work may take.

    Attributes:
        workers: how many processes work at once.
        waiting: how many requests may wait for one.
        patience: seconds that a request waits at most.
        seconds: that a piece of work may take.
        memory: bytes of address space of each process.
        preload: the tasks whose modules a process loads before the first of them comes.
        nice: by how much others come before it when the processors are busy.
    """

    workers: int
    waiting: int
    patience: float
    seconds: float
    memory: int
    preload: tuple[str, ...]
    nice: int = 0


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of a desk; sizes in bytes.

    Attributes:
        body: of a JSON request.
        file: of an article that is sent as a file.
        upload: of one request with sources.
        urls: in one request to gather.
        sources: that one request may name or compare.
        requests: under way at once.
        uploads: of them, those that send files.
        streams: server-sent events followed at once.
        body_seconds: until a request's body has come.
        quick, work, library, storing, gather: the lanes.
    """

    body: int = 8 * MB
    file: int = 16 * MB
    upload: int = 64 * MB
    urls: int = 50
    sources: int = 500
    requests: int = 256
    uploads: int = 16
    streams: int = 64
    body_seconds: float = 60.0
    quick: Terms = Terms(2, 64, 10.0, 10.0, 2048 * MB, ("check.quick",))
    work: Terms = Terms(2, 64, 30.0, 120.0, 4096 * MB, ("check.check", "chosen.prepared"), 5)
    library: Terms = Terms(1, 64, 20.0, 90.0, 2048 * MB, ("library.listed",))
    storing: Terms = Terms(1, 32, 60.0, 120.0, 2048 * MB, (), 5)
    gather: Terms = Terms(1, 16, 3600.0, 1800.0, 2048 * MB, (), 5)


@dataclass(frozen=True, slots=True)
class Config:
    """One desk.

    Attributes:
        library: the folder of its library, which need not be there yet.
        host, port: where it listens.
        token: what a request has to show; None where only this machine can ask.
        allow_hosts: hosts to gather from though their addresses are not public.
        limits: what requests may take.
    """

    library: Path
    host: str = "127.0.0.1"
    port: int = 0
    token: str | None = None
    allow_hosts: tuple[str, ...] = ()
    limits: Limits = field(default_factory=Limits)
