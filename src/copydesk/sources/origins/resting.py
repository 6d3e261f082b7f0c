"""Which sources rest on another that they name, in whatever words they say so."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from copydesk.knowledge.publishers import publisher_key
from copydesk.sources.origins.copies import is_later
from copydesk.sources.origins.named import Named
from copydesk.sources.origins.outlets import Mention
from copydesk.sources.origins.publisher import is_official
from copydesk.sources.origins.relays import Relay
from copydesk.sources.origins.text import Text
from copydesk.understand.lang.en.relays import NOT_RELAYS, OWN_REPORTING

_NEARLY_ALL = 0.8
_FEWEST = 5


def resting(named: Sequence[Named]) -> dict[int, Relay]:
    """The sources that name an outlet and state next to nothing that it had not stated before.

    Returns:
        The relay of the whole by the index of its source. The outlet's report must be among the
        sources and not later; a source that tells of its own reporting is left alone.
    """
    reports: Mapping[str, list[Text]] = defaultdict(list)
    for one in named:
        reports[publisher_key(one.text.publisher)].append(one.text)
    found = {}
    for number, one in enumerate(named):
        for mention in _candidates(one, reports):
            facts = one.text.facts - _words_of(mention.outlet)
            there = [
                len(facts & text.facts)
                for text in reports[publisher_key(mention.outlet)]
                if not is_later(text, one.text)
            ]
            if len(facts) >= _FEWEST and max(there, default=0) >= _NEARLY_ALL * len(facts):
                found[number] = Relay(mention.outlet, mention.span, None)
                break
    return found


def _candidates(named: Named, reports: Mapping[str, list[Text]]) -> list[Mention]:
    """The first mention of each outlet whose report is here, unless it is contradicted."""
    first: dict[str, Mention] = {}
    for line in named.text.lines:
        mentions = named.mentioned_in(line.span)
        words = named.cut(line.span)
        if OWN_REPORTING.search(words) or (mentions and NOT_RELAYS.search(words)):
            return []
        for mention in mentions:
            if publisher_key(mention.outlet) in reports and not is_official(mention.outlet):
                first.setdefault(mention.outlet, mention)
    return list(first.values())


def _words_of(outlet: str) -> frozenset[str]:
    return frozenset(outlet.lower().split())
