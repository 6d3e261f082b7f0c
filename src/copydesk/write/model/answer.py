"""What an endpoint's answer holds: untrusted bytes, read as the chat-completions API has them."""

import json
from dataclasses import dataclass
from typing import Any

from copydesk.errors import FetchError

_MOST_SENTENCES = 60
_MOST_TOKENS = 10**9


@dataclass(frozen=True, slots=True)
class Completion:
    """One answer of a model.

    Attributes:
        content: its text.
        tokens_in, tokens_out: what the endpoint says that it used; None where it says nothing.
    """

    content: str
    tokens_in: int | None
    tokens_out: int | None


@dataclass(frozen=True, slots=True)
class Worded:
    """A sentence as a model gave it, not yet judged."""

    text: str
    slots: tuple[str, ...]


def read_completion(content: bytes) -> Completion:
    """The answer in the body of a response.

    Raises:
        FetchError: if it is not JSON, or not in the form of the API.
    """
    answer = _parsed(content, "the endpoint's answer is not JSON")
    usage = answer.get("usage") if isinstance(answer, dict) else None
    usage = usage if isinstance(usage, dict) else {}
    try:
        text = answer["choices"][0]["message"]["content"]
    except (KeyError, IndexError, TypeError):
        raise FetchError("the endpoint's answer has not the form of a chat completion") from None
    if not isinstance(text, str):
        raise FetchError("the endpoint's answer has not the form of a chat completion")
    return Completion(
        text, _count(usage.get("prompt_tokens")), _count(usage.get("completion_tokens"))
    )


def read_sentences(content: str) -> tuple[Worded, ...]:
    """The sentences in a model's answer; what is not in their form is left out.

    Raises:
        FetchError: if it is empty, not JSON, or has no list of sentences.
    """
    text = _unfenced(content.strip())
    if not text:
        raise FetchError("the model's answer is empty")
    answer = _parsed(text, "the model's answer is not JSON")
    sentences = answer.get("sentences") if isinstance(answer, dict) else None
    if not isinstance(sentences, list):
        raise FetchError("the model's answer has not the form that was asked for")
    if len(sentences) > _MOST_SENTENCES:
        raise FetchError(f"the model's answer has over {_MOST_SENTENCES} sentences")
    return tuple(_worded(one) for one in sentences)


def _worded(one: Any) -> Worded:
    """A sentence; one that is not in form has no words, and so fails the gate."""
    if not isinstance(one, dict):
        return Worded("", ())
    text, slots = one.get("text"), one.get("slots")
    if not isinstance(text, str) or not isinstance(slots, list):
        return Worded("", ())
    if not all(isinstance(slot, str) for slot in slots):
        return Worded("", ())
    return Worded(text.strip(), tuple(dict.fromkeys(slots)))


def _parsed(text: str | bytes, fault: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise FetchError(fault) from None


def _unfenced(text: str) -> str:
    """The text without the code fence that many models put around JSON."""
    if not (text.startswith("```") and text.endswith("```") and "\n" in text):
        return text
    return text[text.index("\n") + 1 : -3].strip()


def _count(value: Any) -> int | None:
    whole = isinstance(value, int) and not isinstance(value, bool)
    return value if whole and 0 <= value <= _MOST_TOKENS else None
