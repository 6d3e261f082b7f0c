"""The disclosure: written by what, from which sources, checked how, as of when."""

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
    independent = "one origin" if len(origins) == 1 else f"{cardinal(len(origins))} origins"
    said = [
        f"this article was written by {writer} from {reports} of {independent}: "
        f"{_listed(_publishers(event))}.",
    ]
    copies = [_copied(used) for used in event.sources if _is_copy(used, event)]
    if copies:
        said.append(f"counted once: {_listed(copies)}.")
    if spent is not None:
        said.append(_asked(spent))
    answered, claims = checked
    if claims:
        said.append(
            f"before publication the text of this article was checked against those reports by "
            f"software: of {claims:,} claims {answered:,} were compared with them, and none is "
            f"contradicted."
        )
    if event.as_of:
        moment = event.as_of.astimezone(UTC) if event.as_of.tzinfo else event.as_of
        zone = " UTC" if event.as_of.tzinfo else ""
        said.append(f"it holds as of {day(moment)}, {clock(moment)}{zone}.")
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


def _publishers(event: Event) -> list[str]:
    return list(dict.fromkeys(used.publisher or used.name for used in event.sources))


def _is_copy(used: Used, event: Event) -> bool:
    """Whether a report has its information from another publisher's."""
    publisher = used.publisher or ""
    others = {one.publisher for one in event.sources if one.publisher != used.publisher}
    return used.origin in others and used.origin not in publisher


def _copied(used: Used) -> str:
    return f"{used.publisher}, whose report has its information from {used.origin}"


def _listed(names: list[str]) -> str:
    marks = "; " if any("," in name for name in names) else ", "
    if len(names) < 2:
        return "".join(names)
    return f"{marks.join(names[:-1])}{';' if marks == '; ' else ''} and {names[-1]}"
