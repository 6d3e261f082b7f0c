"""Which of two sources that share text is the model, and what the other is to it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from copydesk.knowledge.publishers import publisher_key
from copydesk.model.origin import LinkKind
from copydesk.model.span import Span
from copydesk.sources.origins.credits import Credit
from copydesk.sources.origins.publisher import is_agency, is_official
from copydesk.sources.origins.shared import Index, Shared, shared_quotes, shared_with
from copydesk.sources.origins.text import Text

_NEARLY_ALL = 0.8
_MOST = 0.5
_CREDITED = 0.35
"""The part of a source's words that suffices where it credits the other, or names the body whose
statement the other is."""
_RETOLD = 0.7
_RETOLD_LINES = 6
_PASSAGE = 50
"""Words of neighbouring sentences that are more than a shared statement."""
_STATEMENT = 25
"""Words of neighbouring sentences that two reports do not share by chance."""


@dataclass(frozen=True, slots=True)
class Dependence:
    """One source, or a passage of it, rests on the text of another.

    Attributes:
        source, model: the indices of the two.
        kind: how.
        share: the part of the source's words that the model has.
        passage: what is shared; None for the whole source.
    """

    source: int
    model: int
    kind: LinkKind
    share: float
    passage: Span | None = None


def dependences(
    texts: Sequence[Text],
    pairs: Iterable[tuple[int, int]],
    credits_: Sequence[Sequence[Credit]],
) -> tuple[Dependence, ...]:
    """What each pair of sources of different publishers has to do with each other."""
    indices: dict[int, Index] = {}
    found: list[Dependence] = []
    at = 0
    for i, j in sorted(pairs):
        if i != at:
            at = i
            indices = {number: index for number, index in indices.items() if number >= i}
        if texts[i].publisher == texts[j].publisher:
            continue
        for number in (i, j):
            if number not in indices:
                indices[number] = Index(texts[number])
        one = shared_with(texts[i], indices[j])
        other = shared_with(texts[j], indices[i])
        found.extend(_judge(texts, credits_, (i, j), one, other))
    return tuple(found)


def _judge(
    texts: Sequence[Text],
    credits_: Sequence[Sequence[Credit]],
    pair: tuple[int, int],
    one: Shared,
    other: Shared,
) -> Iterable[Dependence]:
    first, second = pair
    if not is_model(texts, credits_, first, second):
        (first, second), (one, other) = (second, first), (other, one)
    # now `first` is the model, and `other` says what of `second` stands in it
    share, back = other.copied_share, one.copied_share
    credited = _hands_on(texts[first], texts[second]) or any(
        publisher_key(credit.outlet) == publisher_key(texts[first].publisher)
        for credit in credits_[second]
    )
    if share >= (_CREDITED if credited else _MOST):
        kind = LinkKind.COPY if min(share, back) >= _NEARLY_ALL else LinkKind.TRIMMED
        yield Dependence(second, first, kind, share)
        return
    if back >= _MOST and _times_unknown(texts[first], texts[second]):
        yield Dependence(first, second, LinkKind.TRIMMED, back)
        return
    if min(other.retold_share, one.retold_share) >= _RETOLD and len(other.retold) >= _RETOLD_LINES:
        yield Dependence(second, first, LinkKind.REWRITE, other.retold_share)
        return
    for passage, size in other.runs(_STATEMENT):
        kind = LinkKind.COPY if size >= _PASSAGE else LinkKind.QUOTATION
        yield Dependence(second, first, kind, share, passage)
    for span in sorted(shared_quotes(texts[second], texts[first])):
        yield Dependence(second, first, LinkKind.QUOTATION, share, span)


def _hands_on(model: Text, text: Text) -> bool:
    """Whether a text names the body whose statement the model is."""
    return is_official(model.publisher) and model.publisher.lower() in text.prose.lower()


def _times_unknown(one: Text, other: Text) -> bool:
    return not one.source.article.published or not other.source.article.published


def is_model(
    texts: Sequence[Text], credits_: Sequence[Sequence[Credit]], one: int, other: int
) -> bool:
    """Whether, of two sources that share text, ``one`` is the model.

    A credit decides; then which of the two is an agency, time, and completeness.
    """
    return _rank(texts, credits_, one, other) <= _rank(texts, credits_, other, one)


def _rank(
    texts: Sequence[Text], credits_: Sequence[Sequence[Credit]], one: int, other: int
) -> tuple[bool, bool, bool, bool, int, str]:
    text, rival = texts[one], texts[other]
    keys = {publisher_key(credit.outlet) for credit in credits_[one]}
    whole = any(credit.whole for credit in credits_[one])
    rival_credits = {publisher_key(credit.outlet) for credit in credits_[other]}
    return (
        publisher_key(rival.publisher) in keys,
        publisher_key(text.publisher) not in rival_credits,
        not (whole or is_agency(text.publisher)),
        is_later(text, rival),
        -text.size,
        text.name,
    )


def is_later(text: Text, other: Text) -> bool:
    """Whether a text was published after another, if both times are known."""
    mine, theirs = instant_of(text), instant_of(other)
    return mine is not None and theirs is not None and mine > theirs


def instant_of(text: Text) -> datetime | None:
    """When a text was published, if that is known; a time without a zone is taken for UTC."""
    time = text.source.article.published
    return time.replace(tzinfo=UTC) if time and time.tzinfo is None else time
