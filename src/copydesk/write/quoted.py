"""Wordings of quotations: whole sentences, before or behind who says them."""

from collections.abc import Iterator
from functools import partial

from copydesk.model.event import Statement
from copydesk.write.answers import occasion_of
from copydesk.write.lang.en.speech import GOES_ON, LOST, SENTENCE_END, SUBORDINATE
from copydesk.write.quotation import before_its_speaker, dangles, ended, words_in_print
from copydesk.write.quoted_part import in_a_clause
from copydesk.write.speaker import is_stranger, on_its_day, speaker_of_statement
from copydesk.write.telling import Item, Maker, Telling
from copydesk.write.topic import goes_on_below, lacks_topic

_WHOLE = 4
"""Words from which a quotation that begins with a capital is a sentence."""
_LONGEST_QUOTE = 60
_FEWEST = 5
"""Words of a quotation that says something by itself."""


def quoted_wordings(telling: Telling, one: Statement) -> Iterator[Maker]:
    """Wordings of a quotation: whole sentences behind a colon or in front; parts in a sentence."""
    words = words_in_print(one)
    count = len(words.split())
    if not words or count > _LONGEST_QUOTE or LOST.search(words):
        return
    occasion = occasion_of(one, telling.texts)
    if occasion is None or is_stranger(telling, one) or goes_on_below(one, telling.texts):
        return
    if not occasion and lacks_topic(words, telling.sentences):
        return
    if not is_sentence(words):
        if len(SENTENCE_END.split(words)) == 1 and not SUBORDINATE.match(words):
            yield partial(in_a_clause, telling, one, words)
        return
    if count < _FEWEST or dangles(words) or GOES_ON.match(words):
        return
    if occasion:
        yield partial(_answering, telling, one, words, occasion)
        return
    orders = [partial(_behind, telling, one, words), partial(_in_front, telling, one, words)]
    person = telling.cast.person(one.speaker)
    again = person is not None and telling.cast.last == person.id
    yield from reversed(orders) if again or telling.quotes % 2 else orders


def is_sentence(words: str) -> bool:
    """Whether a quotation is a sentence, and no part of one."""
    return words[:1].isupper() and len(words.split()) >= _WHOLE


def _behind(telling: Telling, one: Statement, words: str) -> str | None:
    """ "The minister said: “...”"."""
    name = speaker_of_statement(telling, one)
    also = "also " if name == telling.named and name not in ("he", "she") else ""
    telling.named = name or ""
    telling.quotes += 1
    return f"{name} {also}said{on_its_day(telling, one)}: “{ended(words)}”" if name else None


def _answering(telling: Telling, one: Statement, words: str, occasion: str) -> str | None:
    """ "Asked about the budget, the minister said: “...”"."""
    name = speaker_of_statement(telling, one)
    telling.quotes += 1
    return f"{occasion}, {name.rstrip(',')} said: “{ended(words)}”" if name else None


def _in_front(telling: Telling, one: Statement, words: str) -> str | None:
    """ "“...,” the minister said"."""
    name = speaker_of_statement(telling, one)
    telling.quotes += 1
    return f"“{before_its_speaker(words)}” {_saying(telling, one, name)}" if name else None


def _saying(telling: Telling, one: Statement, name: str) -> str:
    """ "Vahidi said", and "said Ana Ruiz, the head of the board" where the name is long."""
    if "," in name:
        return f"said {name.rstrip(',')}"
    return f"{name} said{on_its_day(telling, one)}"


def joined_item(telling: Telling, one: Statement, other: Statement) -> Item | None:
    """Two quotations that stand one behind the other in a source: “...,” she said. “...”"""
    first, second = words_in_print(one), words_in_print(other)
    occasion = occasion_of(one, telling.texts)
    if occasion is None or is_stranger(telling, one):
        return None
    if not (is_sentence(first) and is_sentence(second)) or dangles(first):
        return None
    if not occasion and lacks_topic(f"{first} {second}", telling.sentences):
        return None
    if len(first.split()) + len(second.split()) > _LONGEST_QUOTE:
        return None

    def make() -> str | None:
        name = speaker_of_statement(telling, one)
        if name is None:
            return None
        telling.quotes += 1
        if occasion:
            return f"{occasion}, {name.rstrip(',')} said: “{ended(first)} {ended(second)}”"
        return f"“{before_its_speaker(first)}” {_saying(telling, one, name)}. “{ended(second)}”"

    evidence = (*one.evidence, *other.evidence)
    what = f"{one.speaker_name}: {one.words} {other.words}"
    found = telling.tell(f"{one.id}+{other.id}", [make], [one.id, other.id], evidence, what)
    if found is None:
        telling.left_out.pop()
    return found
