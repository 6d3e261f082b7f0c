"""Where the information of each source comes from."""

from collections.abc import Sequence

from copydesk.knowledge.publishers import publisher_key
from copydesk.model.origin import Origins
from copydesk.model.source import Source
from copydesk.sources.origins.candidates import candidate_pairs
from copydesk.sources.origins.copies import dependences
from copydesk.sources.origins.credits import credits_of
from copydesk.sources.origins.named import Named, name_outlets
from copydesk.sources.origins.outlets import Outlets
from copydesk.sources.origins.publisher import publisher_of
from copydesk.sources.origins.relays import relays_in
from copydesk.sources.origins.resolve import resolve
from copydesk.sources.origins.resting import resting
from copydesk.sources.origins.speakers import speakers_in
from copydesk.sources.origins.text import Text, make_text, words_in


def find_origins(sources: Sequence[Source]) -> Origins:
    """Group sources by where their information comes from, with the words that show it.

    Args:
        sources: any collection; their names are unique.

    Returns:
        The origin of each source and every link found. Sources of one publisher have one origin.
        Time is near linear in the number of words: sources are compared sentence by sentence only
        where they share text or facts.
    """
    publishers = publishers_of(sources)
    outlets = Outlets(publishers)
    texts: list[Text] = []
    named: list[Named] = []
    for source, publisher in zip(sources, publishers, strict=True):
        worded = words_in(source)
        texts.append(make_text(source, publisher, worded))
        named.append(name_outlets(texts[-1], worded, outlets))
    credits_ = [credits_of(one, outlets) for one in named]
    weights = _weights(texts)
    relays = [relays_in(one, weights[number]) for number, one in enumerate(named)]
    for number, relay in resting(named).items():
        if all(other.passage is not None for other in relays[number]):
            relays[number] = (relay, *relays[number])
    shared = dependences(texts, candidate_pairs(texts), credits_)
    speakers = [tuple(speakers_in(one)) for one in named]
    return resolve(texts, credits_, relays, shared, speakers)


def publishers_of(sources: Sequence[Source]) -> list[str]:
    """The publisher of each source, or its name; one publisher is spelled in one way."""
    spelled: dict[str, str] = {}
    found = []
    for source in sources:
        name = publisher_of(source.article) or source.name
        found.append(spelled.setdefault(publisher_key(name), name))
    return found


def _weights(texts: Sequence[Text]) -> list[list[float]]:
    """How much each sentence of each source matters: what it has in common with other publishers.

    Of a source that has nothing in common with any other, all sentences matter by their length.
    """
    publishers: dict[str, str] = {}
    several: set[str] = set()
    for text in texts:
        for line in text.lines:
            for key, weight in line.facts.items():
                if weight >= 2 and publishers.setdefault(key, text.publisher) != text.publisher:
                    several.add(key)
    found = []
    for text in texts:
        weights = [
            sum(weight for key, weight in line.facts.items() if weight >= 2 and key in several)
            for line in text.lines
        ]
        found.append(weights if any(weights) else [float(len(line.own)) for line in text.lines])
    return found
