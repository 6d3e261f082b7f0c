"""What a run may take of a model, and which endpoints may be asked at all."""

from dataclasses import replace
from typing import Any

import pytest

from copydesk.errors import ConfigError
from copydesk.model.draft import Spent
from copydesk.write.model import ModelLimits, ModelSettings, Prices, draft_with
from tests.write.made import EVENT
from tests.write.model.drafts import DRAFT, QUICK, reworded
from tests.write.model.server import Answer, echo, serving, status, words


def spent(answer: Answer, limits: ModelLimits = QUICK, **more: Any) -> Spent:
    with serving(answer) as endpoint:
        found = reworded(endpoint.url, limits, **more).spent
    assert found is not None
    return found


def test_tokens_are_those_that_the_endpoint_counts() -> None:
    found = spent(words(prompt_tokens=120, completion_tokens=30))
    assert (found.requests, found.tokens_in, found.tokens_out, found.cost) == (2, 240, 60, None)


@pytest.mark.parametrize(
    "usage",
    [{}, {"prompt_tokens": "many"}, {"prompt_tokens": -5, "completion_tokens": True},
     {"prompt_tokens": 10**30, "completion_tokens": 1.5}],
)  # fmt: skip
def test_tokens_are_estimated_where_it_counts_none(usage: dict[str, object]) -> None:
    found = spent(words(**usage))
    assert 400 < found.tokens_in < 10_000
    assert 0 < found.tokens_out < 100


def test_the_budget_of_tokens_ends_the_talk() -> None:
    limits = replace(QUICK, max_tokens=5_000)
    found = spent(words(prompt_tokens=4_900, completion_tokens=90), limits)
    assert found.requests == 1
    assert found.faults == ("the budget of 5,000 tokens is spent",)


def test_nothing_is_asked_that_no_budget_has_room_for() -> None:
    assert spent(echo, replace(QUICK, max_tokens=60)).requests == 0


def test_an_answer_is_asked_for_that_the_budget_has_room_for() -> None:
    with serving(echo) as endpoint:
        reworded(endpoint.url, replace(QUICK, max_tokens=3_000, answer_tokens=10_000))
    assert 0 < endpoint.asked[0][2]["max_tokens"] < 3_000


def test_the_budget_of_requests_counts_retries() -> None:
    found = spent(status(503), replace(QUICK, retries=9, max_requests=3))
    assert found.requests == 3
    assert found.faults == ("the budget of 3 requests is spent",)


def test_the_cost_is_counted_and_bounded() -> None:
    prices = Prices(prompt=2.0, answer=10.0)
    answer = words(prompt_tokens=10_000, completion_tokens=1_000)
    assert spent(answer, prices=prices).cost == pytest.approx(0.06)
    bounded = spent(answer, replace(QUICK, max_cost=0.031), prices=prices)
    assert bounded.requests == 1
    assert bounded.faults == ("the budget of 0.031 is spent",)


def test_the_budgets_hold_for_all_drafts_of_a_run() -> None:
    with serving(words()) as endpoint:
        limits = replace(QUICK, max_requests=3)
        again = draft_with(ModelSettings("small-1", endpoint.url, limits=limits))
        first, second = again(EVENT, DRAFT).spent, again(EVENT, DRAFT).spent
    assert first is not None
    assert second is not None
    assert (first.requests, second.requests) == (2, 1)


@pytest.mark.parametrize(
    "endpoint",
    ["", "localhost:8080", "ftp://127.0.0.1/v1", "file:///etc/passwd", "http://", "http://[",
     "http://user:pw@127.0.0.1/v1", "https://a.example/v1?key=s3cret", "http://127.0.0.1:99999/v1",
     "https://a.example/v1#x", "http://127.0.0.1/v1\r\nX: y", "http://127.0.0.1/ v1"],
)  # fmt: skip
def test_an_endpoint_that_is_no_plain_url(endpoint: str) -> None:
    with pytest.raises(ConfigError) as error:
        ModelSettings("small-1", endpoint)
    assert "s3cret" not in str(error.value)
    assert "pw" not in str(error.value)


@pytest.mark.parametrize("name", ["", " ", "a\nb", "a\x1b[0m", "x" * 101])
def test_a_model_that_has_no_printable_name(name: str) -> None:
    with pytest.raises(ConfigError):
        ModelSettings(name, "http://127.0.0.1/v1")


def test_a_key_that_no_header_can_have() -> None:
    with pytest.raises(ConfigError) as error:
        ModelSettings("small-1", "http://127.0.0.1/v1", key="sk-1\r\nHost: evil")
    assert "sk-1" not in str(error.value)


@pytest.mark.parametrize(
    ("limits", "prices"),
    [
        (ModelLimits(max_requests=0), None),
        (ModelLimits(max_tokens=-1), None),
        (ModelLimits(total=0), None),
        (ModelLimits(read=float("nan")), None),
        (ModelLimits(max_cost=1.0), None),
        (ModelLimits(max_cost=-1.0), Prices(1, 1)),
        (ModelLimits(), Prices(-1, 1)),
        (ModelLimits(), Prices(float("nan"), 1)),
    ],
)
def test_limits_that_mean_nothing(limits: ModelLimits, prices: Prices | None) -> None:
    with pytest.raises(ConfigError):
        ModelSettings("small-1", "http://127.0.0.1/v1", limits=limits, prices=prices)


def test_a_public_host_is_asked_only_with_encryption() -> None:
    found = reworded("http://93.184.215.14/v1").spent
    assert found is not None
    assert found.faults == ("the endpoint is a public host, and http: is not encrypted",)
