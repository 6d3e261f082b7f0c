"""The options that name a language model, made into its settings."""

import os

from copydesk.cli.output import complain
from copydesk.errors import ConfigError
from copydesk.model.draft import Draft
from copydesk.write.model import ModelLimits, ModelSettings, Prices

KEY = "COPYDESK_API_KEY"
"""The environment variable that a key is read from, and nothing else."""


def model_settings(
    model: str | None,
    endpoint: str | None,
    *,
    max_tokens: int | None,
    max_requests: int | None,
    prices: str | None,
    max_cost: float | None,
    allow_http: bool,
) -> ModelSettings | None:
    """The settings that some options come to; None where no model is named.

    Raises:
        ConfigError: if they do not fit together, or one of them is not right.
    """
    if model is None and endpoint is None:
        if any((max_tokens, max_requests, prices, max_cost is not None, allow_http)):
            raise ConfigError("these options belong to --model and --endpoint")
        return None
    if model is None or endpoint is None:
        raise ConfigError("--model and --endpoint are given together")
    default = ModelLimits()
    return ModelSettings(
        model,
        endpoint,
        key=os.environ.get(KEY) or None,
        limits=ModelLimits(
            max_tokens=default.max_tokens if max_tokens is None else max_tokens,
            max_requests=default.max_requests if max_requests is None else max_requests,
            max_cost=max_cost,
        ),
        prices=_prices(prices),
        allow_http=allow_http,
    )


def _prices(words: str | None) -> Prices | None:
    if words is None:
        return None
    try:
        prompt, answer = map(float, words.split(","))
    except ValueError:
        raise ConfigError(f"--prices: {words!r} is not two numbers with a comma between") from None
    return Prices(prompt, answer)


def tell_spent(drafts: tuple[Draft, ...]) -> None:
    """Say on standard error what a model took, and what went wrong with it."""
    for spent in (draft.spent for draft in drafts if draft.spent is not None):
        cost = "" if spent.cost is None else f", cost {spent.cost:.4f}"
        complain(
            f"{spent.model}: {spent.requests} requests, {spent.tokens_in:,} tokens in, "
            f"{spent.tokens_out:,} out{cost}; {spent.kept} sentences kept, "
            f"{spent.replaced} replaced"
        )
        for fault in spent.faults:
            complain(f"{spent.model}: {fault}; the built-in sentences stand")
