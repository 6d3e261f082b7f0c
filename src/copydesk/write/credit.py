"""Outlets' names out of sentences that several independent origins bear out."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from copydesk.model.draft import Sentence
from copydesk.write.numerals import begin_with
from copydesk.write.telling import Item


def without_credits(
    items: Iterable[Item], agreed: Callable[[Item], bool]
) -> Mapping[Sentence, Sentence]:
    """The sentences that change when those that origins agree on name no outlet.

    What follows from the same outlet alone, and leaned on its name there, then names it.

    Args:
        items: the sentences of an article, in reading order.
        agreed: whether several origins bear out what a sentence says.
    """
    changed: dict[Sentence, Sentence] = {}
    dropped = ""
    for item in items:
        text = item.sentence.text
        bare = without_credit(text, item.credit) if item.credit and agreed(item) else None
        if bare is not None:
            dropped = item.credit
            changed[item.sentence] = replace(item.sentence, text=bare)
        elif item.credit:
            dropped = ""
        elif dropped and item.leans == dropped and not agreed(item):
            changed[item.sentence] = replace(item.sentence, text=with_credit(text, dropped))
            dropped = ""
    return changed


def without_credit(text: str, outlet: str) -> str | None:
    """A sentence without "according to" an outlet at its end or its beginning; None if neither."""
    for end in (f", according to {outlet}.", f", {outlet} reported."):
        if text.endswith(end):
            kept = text.removesuffix(end)
            return kept if kept.endswith(".") else f"{kept}."
    begin = f"According to {outlet}, "
    return begin_with(text.removeprefix(begin)) if text.startswith(begin) else None


def with_credit(text: str, outlet: str) -> str:
    """A sentence with "according to" an outlet at its end."""
    kept = text if text.endswith((".m.", "”")) else text.removesuffix(".")
    return f"{kept}, according to {outlet}."
