"""Which model is asked, where, and what it may cost."""

import ssl
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from copydesk.errors import ConfigError

_LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class ModelLimits:
    """What a run may take of a language model.

    Attributes:
        connect: seconds until a connection stands.
        read: seconds between one piece of an answer and the next.
        total: seconds for all requests of a run together, waiting included.
        size: bytes of one answer.
        retries: how often a request that failed in passing is sent again.
        pause: seconds before the first retry, doubled for each further one; a Retry-After header
            takes its place.
        max_requests: requests of a run, retries included.
        max_tokens: tokens of a run, prompts and answers together.
        answer_tokens: tokens that one answer may have.
        max_cost: what a run may cost, in the unit of the prices; None for no limit.
    """

    connect: float = 10.0
    read: float = 90.0
    total: float = 300.0
    size: int = 2**20
    retries: int = 2
    pause: float = 1.0
    max_requests: int = 24
    max_tokens: int = 60_000
    answer_tokens: int = 2_000
    max_cost: float | None = None


@dataclass(frozen=True, slots=True)
class Prices:
    """What a million tokens cost, in any one currency.

    Attributes:
        prompt, answer: of what is sent, and of what comes back.
    """

    prompt: float
    answer: float

    def cost(self, tokens_in: int, tokens_out: int) -> float:
        """What so many tokens cost."""
        return (tokens_in * self.prompt + tokens_out * self.answer) / 1_000_000


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """Which language model is asked, and how.

    Attributes:
        model: its name, as the endpoint knows it.
        endpoint: the base URL of an OpenAI-compatible API: "http://127.0.0.1:8080/v1".
        key: sent as a bearer token; part of no message and of no ``repr``.
        limits: what it may take.
        prices: what its tokens cost, if that is to be counted.
        allow_http: whether a public host may be asked without encryption.
        tls: how the server proves who it is; by the certificates that certifi has when None.

    Raises:
        ConfigError: if one of them is not right.
    """

    model: str
    endpoint: str
    key: str | None = field(default=None, repr=False, compare=False)
    limits: ModelLimits = ModelLimits()
    prices: Prices | None = None
    allow_http: bool = False
    tls: ssl.SSLContext | None = field(default=None, repr=False, compare=False)

    def __post_init__(self) -> None:
        _check_model(self.model)
        _check_endpoint(self.endpoint)
        _check_limits(self.limits, self.prices)
        if self.key is not None and not (self.key.isascii() and self.key.isprintable()):
            raise ConfigError("the model's key holds characters that a header cannot have")

    @property
    def url(self) -> str:
        """Where requests are sent."""
        return self.endpoint.rstrip("/") + "/chat/completions"

    @property
    def host(self) -> str:
        """The host of the endpoint, without its port."""
        return (urlsplit(self.endpoint).hostname or "").rstrip(".")


def _check_model(name: str) -> None:
    if not name.strip() or not name.isprintable() or len(name) > _LONGEST_NAME:
        raise ConfigError(f"the model's name must be 1 to {_LONGEST_NAME} printable characters")


def _check_endpoint(endpoint: str) -> None:
    """Refuse what is no plain base URL; the URL is not repeated, since it may hold a secret."""
    try:
        parts = urlsplit(endpoint)
        known = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        known = False
    if not known or not (endpoint.isascii() and endpoint.isprintable()) or " " in endpoint:
        raise ConfigError("the endpoint must be a URL such as http://127.0.0.1:8080/v1")
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise ConfigError("the endpoint must be a URL without a user, a query or a fragment")


def _check_limits(limits: ModelLimits, prices: Prices | None) -> None:
    counts = (limits.max_requests, limits.max_tokens, limits.answer_tokens, limits.size)
    seconds = (limits.connect, limits.read, limits.total)
    if min(counts) < 1 or not all(0 < one < float("inf") for one in seconds):
        raise ConfigError("the limits of a model must be above zero")
    if limits.max_cost is not None and prices is None:
        raise ConfigError("what a model may cost can be limited only if its prices are given")
    amounts = [*([limits.max_cost] if limits.max_cost is not None else [])]
    amounts += [prices.prompt, prices.answer] if prices else []
    if not all(0 <= one < float("inf") for one in amounts):
        raise ConfigError("prices and costs must be numbers from zero up")
