"""Whatever an endpoint does, the built-in article comes back, and a line says what went wrong."""

import socket
import ssl
from dataclasses import replace
from typing import Any

import pytest
import trustme

from copydesk.model.draft import Spent
from copydesk.write.model import ModelSettings, draft_with
from tests.write.made import EVENT
from tests.write.model.drafts import DRAFT, IMPATIENT, QUICK, reworded, sentences, texts
from tests.write.model.server import (
    Answer,
    cut_off,
    dripping,
    echo,
    endless,
    raw,
    says,
    serving,
    silent,
    status,
)

KEY = "sk-secret-0123456789"


def spent(url: str, **more: Any) -> Spent:
    """What was spent on a draft that the endpoint could not change."""
    draft = reworded(url, **more)
    assert replace(draft, spent=None) == DRAFT
    assert draft.spent is not None
    return draft.spent


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (status(401), "refused the key"),
        (status(403), "refused the key"),
        (status(404), "answered 404"),
        (status(429), "asked too often"),
        (status(500), "answered 500"),
        (endless, "over the limit of 1 MB"),
        (cut_off, "not whole"),
        (raw(b"\x00\x01 nonsense"), "not JSON"),
        (raw(b""), "not JSON"),
        (raw(b"[" * 200_000), "not JSON"),
        (raw(b"9" * 10_000), "not JSON"),
        (raw(b"[]"), "form of a chat completion"),
        (raw(b'{"choices": []}'), "form of a chat completion"),
        (raw(b"x", Content_Encoding="gzip"), "compressed"),
        (says(None), "form of a chat completion"),
        (says(""), "answer is empty"),
        (says("```\n```"), "answer is empty"),
        (says("Here is your article!"), "model's answer is not JSON"),
        (says('{"sentences": {}}'), "not the form"),
        (says('{"sentences": [' + ",".join(["{}"] * 61) + "]}"), "over 60 sentences"),
    ],
)
def test_each_fault_ends_in_the_built_in_article_and_a_line(answer: Answer, fault: str) -> None:
    with serving(answer) as endpoint:
        found = spent(endpoint.url)
    assert [fault in line for line in found.faults] == [True]
    assert found.kept == 0
    assert 1 <= found.requests <= 3


@pytest.mark.parametrize(
    ("answer", "total", "fault"),
    [(silent, 30.0, "within 0.3 seconds"), (dripping, 1.0, "the 1 seconds allowed are over")],
)
def test_an_endpoint_that_is_slow_is_waited_for_so_long_and_no_longer(
    answer: Answer, total: float, fault: str
) -> None:
    with serving(answer) as endpoint:
        found = spent(endpoint.url, limits=replace(IMPATIENT, total=total))
    assert any(fault in line for line in found.faults)
    assert found.kept == 0


def test_nobody_listens() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    assert spent(f"http://127.0.0.1:{port}/v1").faults == ("no connection could be made",)


def test_there_is_no_such_host() -> None:
    assert spent("https://no-such-host.invalid/v1").faults == (
        "there is no host no-such-host.invalid",
    )


def test_a_redirect_is_not_followed_and_no_other_host_sees_the_key() -> None:
    with serving(echo) as other, serving(status(307, Location=other.url)) as endpoint:
        found = spent(endpoint.url, key=KEY)
    assert "sends elsewhere (307)" in found.faults[0]
    assert other.asked == []


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def server_tls(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


def test_a_certificate_that_nobody_vouches_for(server_tls: ssl.SSLContext) -> None:
    with serving(echo, tls=server_tls) as endpoint:
        found = spent(endpoint.url, key=KEY)
    assert found.faults == ("the server's certificate does not prove who it is",)
    assert endpoint.asked == []


def test_a_certificate_that_is_trusted(authority: trustme.CA, server_tls: ssl.SSLContext) -> None:
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    with serving(echo, tls=server_tls) as endpoint:
        draft = reworded(endpoint.url, tls=trusting)
    assert draft.spent is not None
    assert draft.spent.faults == ()


def test_no_secure_connection_where_the_server_speaks_plainly() -> None:
    with serving(echo) as endpoint:
        found = spent(endpoint.url.replace("http:", "https:"))
    assert found.faults in (
        ("no secure connection could be made",),
        ("no connection could be made",),
    )


def test_after_an_endpoint_that_cannot_be_used_no_further_section_is_asked_for() -> None:
    with serving(status(401)) as endpoint:
        assert spent(endpoint.url).requests == 1
    assert len(endpoint.asked) == 1


def test_an_answer_of_no_use_leaves_the_other_sections_to_the_model() -> None:
    with serving(says("no"), echo) as endpoint:
        draft = reworded(endpoint.url)
    assert draft.spent is not None
    assert draft.spent.faults == ("the model's answer is not JSON",)
    assert {one.by for one in sentences(draft)} == {"copydesk", "small-1"}
    assert texts(draft) == texts(DRAFT)


class Wall:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    def now(self) -> float:
        return sum(self.slept)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


@pytest.mark.parametrize(
    ("headers", "waits"),
    [
        ({}, [1.0, 2.0]),
        ({"Retry_After": "7"}, [7.0, 7.0]),
        (
            {
                "Date": "Tue, 11 Mar 2025 10:00:00 GMT",
                "Retry_After": "Tue, 11 Mar 2025 10:00:05 GMT",
            },
            None,
        ),
        ({"Retry_After": "soon"}, [1.0, 2.0]),
        ({"Retry_After": "9" * 5000}, [1.0, 2.0]),
    ],
)
def test_it_waits_as_it_is_told(headers: dict[str, str], waits: list[float] | None) -> None:
    wall = Wall()
    limits = replace(QUICK, pause=1.0, retries=2, total=60, read=2)
    with serving(status(429, **headers), status(503, **headers), echo) as endpoint:
        settings = ModelSettings("small-1", endpoint.url, limits=limits)
        draft = draft_with(settings, clock=wall.now, sleep=wall.sleep)(EVENT, DRAFT)
    assert draft.spent is not None
    assert draft.spent.faults == ()
    assert draft.spent.requests == 4
    if waits is not None:
        assert wall.slept == waits


def test_it_does_not_wait_longer_than_the_run_may_take() -> None:
    wall = Wall()
    with serving(status(429, Retry_After="3600"), echo) as endpoint:
        settings = ModelSettings("small-1", endpoint.url, limits=QUICK)
        draft = draft_with(settings, clock=wall.now, sleep=wall.sleep)(EVENT, DRAFT)
    assert wall.slept == []
    assert draft.spent is not None
    assert "to wait 3600 seconds is too long" in draft.spent.faults[0]


def test_a_key_that_comes_back_ends_the_talk_and_is_shown_nowhere() -> None:
    with serving(says(f"Your key is {KEY}")) as endpoint:
        found = spent(endpoint.url, key=KEY)
    assert endpoint.asked[0][1]["authorization"] == f"Bearer {KEY}"
    assert found.faults == ("the endpoint's answer repeats the key",)
    assert KEY not in repr(found)
    assert KEY not in repr(ModelSettings("small-1", endpoint.url, key=KEY))
    assert KEY not in str(endpoint.asked[0][2])
