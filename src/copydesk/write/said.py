"""What was said: quotations word for word, statements in the article's words, never as ours."""

from collections.abc import Iterator

from copydesk.model.event import Statement, StatementKind
from copydesk.write.lang.en.speech import OF_SOMEBODY, SOMEBODY
from copydesk.write.quoted import quoted_wordings
from copydesk.write.reported_speech import reported_wordings
from copydesk.write.restyle import restyle
from copydesk.write.speaker import on_its_day, speaker_of_statement
from copydesk.write.telling import Item, Telling


def statement_items(telling: Telling, one: Statement) -> Iterator[Item]:
    """One statement as a sentence; none of what somebody says whom nobody knows."""
    if SOMEBODY.fullmatch(one.speaker_name) or OF_SOMEBODY.search(one.speaker_name):
        return
    what = f"{one.speaker_name}: {one.words}"
    makers = list(
        quoted_wordings(telling, one)
        if one.kind is StatementKind.QUOTE
        else reported_wordings(telling, one)
    )
    item = telling.tell(one.id, makers, [one.id], one.evidence, what)
    if item:
        yield item


def claimed_item(telling: Telling, one: Statement) -> Item | None:
    """That somebody claims to have done it, in one short sentence."""
    makers = [lambda: _claimed(telling, one)]
    what = f"claim of responsibility by {one.speaker_name}"
    return telling.tell(f"{one.id}:claim", makers, [one.id], one.evidence, what)


def _claimed(telling: Telling, one: Statement) -> str | None:
    name = speaker_of_statement(telling, one)
    if name is None:
        return None
    channel = f" {restyle(one.channel)}" if one.channel else ""
    return f"{name} claimed responsibility{on_its_day(telling, one)}{channel}"
