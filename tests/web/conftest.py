"""One desk for most tests, and one of its own for those that need it."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from copydesk.web.config import Config
from tests.web.serving import serving


@pytest.fixture(scope="session")
def desk_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a desk answers whose library is not there; only for what stores nothing."""
    with serving(Config(tmp_path_factory.mktemp("desk") / "library")) as url:
        yield url


@pytest.fixture
def desk(desk_url: str) -> Iterator[httpx.Client]:
    """A client of that desk."""
    with httpx.Client(base_url=desk_url, timeout=30) as client:
        yield client


@pytest.fixture(scope="module")
def storing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """A client of a desk whose library the tests of one module fill."""
    library = tmp_path_factory.mktemp("storing") / "library"
    with (
        serving(Config(library, allow_hosts=("127.0.0.1",))) as url,
        httpx.Client(base_url=url, timeout=30) as client,
    ):
        yield client


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Where a library may be made."""
    return tmp_path / "library"
