"""A language model behind an endpoint: asked within a budget, and never trusted."""

import json
import math
from collections.abc import Callable, Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus

from copydesk.errors import FetchError
from copydesk.write.model.answer import read_completion
from copydesk.write.model.exchange import PassingError, Reply, post
from copydesk.write.model.settings import ModelSettings

_PASSING = (408, 425, 429, 500, 502, 503, 504)
_TOKEN_BYTES = 3
"""Bytes of a token, taken low, so that an estimate is rather too high."""
_FEWEST_TOKENS = 50
"""Tokens of an answer below which it is not worth asking."""


class StoppedError(FetchError):
    """The model is asked no more in this run."""


class Client:
    """Asks a model, and counts what it takes.

    Args:
        settings: which model, and its limits.
        clock: seconds, counted from anywhere, never going back.
        sleep: waits so many seconds.

    Attributes:
        requests, tokens_in, tokens_out: what has been used so far.
        stopped: why it is asked no more; None while it may be.
    """

    def __init__(
        self,
        settings: ModelSettings,
        clock: Callable[[], float],
        sleep: Callable[[float], None],
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._sleep = sleep
        self._deadline: float | None = None
        self.requests = 0
        self.tokens_in = 0
        self.tokens_out = 0
        self.stopped: str | None = None

    @property
    def cost(self) -> float | None:
        """What was used has cost; None without prices."""
        prices = self._settings.prices
        return prices.cost(self.tokens_in, self.tokens_out) if prices else None

    def ask(self, system: str, user: str) -> str:
        """The model's answer to two messages.

        Raises:
            StoppedError: if the endpoint cannot be used or a budget is spent; it is asked no more.
            FetchError: if this answer is of no use.
        """
        if self.stopped:
            raise StoppedError(self.stopped)
        if self._deadline is None:
            self._deadline = self._clock() + self._settings.limits.total
        try:
            return self._ask(system, user)
        except StoppedError as fault:
            self.stopped = str(fault)
            raise

    def _ask(self, system: str, user: str) -> str:
        prompt = estimated(system) + estimated(user)
        room = self._room(prompt)
        content = _request(self._settings.model, system, user, room)
        reply = self._answered(content)
        try:
            completion = read_completion(reply.content)
        except FetchError:
            self._count(prompt, min(room, estimated(reply.content)))
            raise
        self._count(
            prompt if completion.tokens_in is None else completion.tokens_in,
            estimated(completion.content)
            if completion.tokens_out is None
            else completion.tokens_out,
        )
        if self._settings.key and self._settings.key in completion.content:
            raise StoppedError("the endpoint's answer repeats the key")
        return completion.content

    def _room(self, prompt: int) -> int:
        """How many tokens an answer may have without exceeding a budget."""
        limits, prices = self._settings.limits, self._settings.prices
        room = limits.max_tokens - self.tokens_in - self.tokens_out - prompt
        if room < _FEWEST_TOKENS:
            raise StoppedError(f"the budget of {limits.max_tokens:,} tokens is spent")
        if limits.max_cost is not None and prices is not None:
            left = limits.max_cost - prices.cost(self.tokens_in + prompt, self.tokens_out)
            answers = math.inf if not prices.answer else left / prices.answer * 1_000_000
            if left < 0 or answers < _FEWEST_TOKENS:
                raise StoppedError(f"the budget of {limits.max_cost:g} is spent")
            room = int(min(room, answers))
        return min(room, limits.answer_tokens)

    def _count(self, tokens_in: int, tokens_out: int) -> None:
        self.tokens_in += tokens_in
        self.tokens_out += tokens_out

    def _answered(self, content: bytes) -> Reply:
        """The answer of status 200, asked for again where that may help."""
        limits = self._settings.limits
        for attempt in range(limits.retries + 1):
            self._check_time()
            fault, wait = self._attempt(content, limits.pause * 2**attempt)
            if isinstance(fault, Reply):
                return fault
            self._check_time()
            if wait is None or attempt == limits.retries:
                break
            if wait >= self._left():
                raise StoppedError(f"{fault}, and to wait {wait:g} seconds is too long")
            self._sleep(wait)
        raise StoppedError(fault)

    def _attempt(self, content: bytes, pause: float) -> tuple[Reply | str, float | None]:
        """The answer, or what is wrong and after how many seconds to try again, if at all."""
        limits = self._settings.limits
        if self.requests >= limits.max_requests:
            return f"the budget of {limits.max_requests} requests is spent", None
        self.requests += 1
        try:
            reply = post(self._settings, content, seconds=self._left(), clock=self._clock)
        except PassingError as fault:
            return str(fault), pause
        except FetchError as fault:
            return str(fault), None
        if reply.status == HTTPStatus.OK:
            return reply, None
        if reply.status in _PASSING:
            asked = _retry_after(reply.headers)
            return _told(reply.status), pause if asked is None else asked
        return _told(reply.status), None

    def _check_time(self) -> None:
        if self._left() <= 0:
            raise StoppedError(f"the {self._settings.limits.total:g} seconds allowed are over")

    def _left(self) -> float:
        assert self._deadline is not None
        return self._deadline - self._clock()


def estimated(text: str | bytes) -> int:
    """Tokens of a text, where nobody counted them: rather too many."""
    size = len(text) if isinstance(text, bytes) else len(text.encode("utf-8", "surrogatepass"))
    return -(-size // _TOKEN_BYTES)


def _request(model: str, system: str, user: str, room: int) -> bytes:
    """The body of a request; pure ASCII."""
    messages = [{"role": "system", "content": system}, {"role": "user", "content": user}]
    asked = {
        "model": model,
        "messages": messages,
        "temperature": 0,
        "max_tokens": room,
        "stream": False,
    }
    return json.dumps(asked).encode("ascii")


def _told(status: int) -> str:
    if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN):
        return f"the endpoint refused the key, or there is none ({status})"
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return "the endpoint was asked too often (429)"
    if 300 <= status < 400:
        return f"the endpoint sends elsewhere ({status}), which is not followed"
    return f"the endpoint answered {status}"


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait (RFC 9110, section 10.2.3); a date counts from the answer's own."""
    words = headers.get("retry-after", "").strip()
    if words.isascii() and words.isdigit() and len(words) < 10:
        return float(words)
    until, now = _date(words), _date(headers.get("date", ""))
    return max(0.0, (until - now).total_seconds()) if until and now else None


def _date(words: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(words)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return found if found.tzinfo else None
