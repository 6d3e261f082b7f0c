"""The disclosure: written by what, from which sources, checked how, as of when."""

from collections.abc import Sequence
from datetime import UTC

from copydesk.model.draft import Sentence, Spent
from copydesk.model.event import Event, Used
from copydesk.write.dates import clock, day
from copydesk.write.numerals import begin_with, cardinal


def disclosure(event: Event, checked: tuple[int, int], spent: Spent | None) -> tuple[Sentence, ...]:
    """The sentences of the disclosure."""
    worded = spent is not None and spent.kept > 0
    writer = "software and a language model" if worded else "software"
    sources, origins = len(event.sources), event.origins
    reports = "one report" if sources == 1 else f"{cardinal(sources)} reports"
    count = len(origins)
    back = ""
    if count < sources and sources > 1:
        go = "all go back to one origin" if count == 1 else f"go back to {cardinal(count)} origins"
        back = f", which {go}"
    said = [
        f"this article was written by {writer} from {reports}{back}: {_listed(_origins(event))}."
    ]
    if spent is not None:
        said.append(_asked(spent))
    answered, claims = checked
    if claims:
        but = _but(answered, claims)
        said.append(f"software compared it with these reports before publication{but}.")
    if event.as_of:
        moment = event.as_of.astimezone(UTC) if event.as_of.tzinfo else event.as_of
        zone = " UTC" if event.as_of.tzinfo else ""
        said.append(f"information is as of {day(moment)}, {clock(moment)}{zone}.")
    return tuple(Sentence(_ended(begin_with(words)), (), ()) for words in said)


def _asked(spent: Spent) -> str:
    """What a language model was used for, and what it took."""
    kept = f"{cardinal(spent.kept)} sentence{'' if spent.kept == 1 else 's'}"
    part = f"worded {kept}" if spent.kept else "was asked, and none of its sentences was used"
    tokens = spent.tokens_in + spent.tokens_out
    cost = f", which cost {spent.cost:.4f}" if spent.cost is not None else ""
    return (
        f"the language model {spent.model} {part}, from the record of those reports: "
        f"{cardinal(spent.requests)} request{'' if spent.requests == 1 else 's'}, "
        f"{tokens:,} tokens{cost}."
    )


def _ended(words: str) -> str:
    return words.replace(".m..", ".m.")


def _but(answered: int, claims: int) -> str:
    """What could not be compared, if anything."""
    left = claims - answered
    return f"; {cardinal(left)} of its {claims:,} claims could not be checked" if left else ""


def _origins(event: Event) -> list[str]:
    """Each origin, with the outlets that passed its report on."""
    found = []
    for origin in event.origins:
        used = [one for one in event.sources if one.origin == origin]
        own = [one for one in used if not is_passed_on(one, event.sources)]
        names = list(dict.fromkeys(one.publisher or one.name for one in own)) or [origin]
        others = [one.publisher or one.name for one in used if one not in own]
        also = f" (passed on by {_listed(list(dict.fromkeys(others)))})" if others else ""
        found.append(" and ".join(names) + also)
    return found


def is_passed_on(used: Used, sources: Sequence[Used]) -> bool:
    """Whether a report has its information from another publisher's, which is a source too."""
    publisher = used.publisher or ""
    others = {one.publisher or "" for one in sources if one.publisher != used.publisher}
    return used.origin not in publisher and any(used.origin in one for one in others)


def _listed(names: list[str]) -> str:
    marks = "; " if any("," in name for name in names) else ", "
    if len(names) < 2:
        return "".join(names)
    return f"{marks.join(names[:-1])}{';' if marks == '; ' else ''} and {names[-1]}"
