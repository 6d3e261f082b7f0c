"""``copydesk gather``."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from copydesk.cli.exit_codes import COULD_NOT, FINDINGS, NOTHING
from copydesk.cli.output import say
from copydesk.errors import ConfigError

if TYPE_CHECKING:
    from copydesk.model.gathered import Refused
    from copydesk.sources.store import Kept

EPILOG = "Exit codes: 0 all taken; 1 some refused; 2 nothing taken, or could not do it."
_SHOWN = 3
"""How many of those refused for one reason are named."""

_MOST_REASONS = 50
_OTHERS = "other reasons"
_DETAIL = re.compile(r": | \(")


def gather(
    whats: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="WHAT", help="Files, folders, archives; URLs of pages, feeds and sitemaps."
        ),
    ] = None,
    library: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Keep it here; else in the user's library.")
    ] = None,
    allow_host: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Fetch from this host though it is not public."),
    ] = None,
    limit: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="Take so many reports of each WHAT.")
    ] = None,
) -> int:
    """Gather reports and data files into the library.

    Reads all that `check` reads, and RSS, Atom, sitemaps, WARC, JSON Lines, CSV, TSV and XLSX.
    What is gathered again is unchanged, or a new version of the same source.
    """
    if not whats:
        raise ConfigError("nothing to gather: name files, folders or URLs")
    import copydesk
    from copydesk.cli.progress import counted

    tally = _Tally()
    outcomes = copydesk.gather(*whats, library=library, allow_hosts=allow_host or (), limit=limit)
    try:
        for outcome in counted(outcomes, "Gathering"):
            tally.add(outcome)
    except BaseException:
        if tally.taken or tally.refused:
            _say(tally)
        raise
    _say(tally)
    if not tally.refused:
        return NOTHING
    return FINDINGS if tally.taken.total() else COULD_NOT


def _say(tally: "_Tally") -> None:
    say("".join(f"{line}\n" for line in tally.lines()))


@dataclass(slots=True)
class _Reason:
    """One reason for refusing, with the first words and names that it came with."""

    words: str
    count: int = 0
    names: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Tally:
    """What became of all that was gathered, in memory that does not grow with it."""

    taken: Counter[str] = field(default_factory=Counter)
    refused: dict[str, _Reason] = field(default_factory=dict)

    def add(self, outcome: "Kept | Refused") -> None:
        """Count one outcome; reasons that differ in details alone count as one."""
        from copydesk.model.gathered import Refused

        if not isinstance(outcome, Refused):
            self.taken[outcome.status.value] += 1
            return
        reason = _DETAIL.split(outcome.reason, maxsplit=1)[0]
        if reason not in self.refused and len(self.refused) == _MOST_REASONS:
            reason = _OTHERS
        found = self.refused.setdefault(
            reason, _Reason(_OTHERS if reason == _OTHERS else outcome.reason)
        )
        found.count += 1
        if len(found.names) < _SHOWN:
            found.names.append(outcome.name)

    def lines(self) -> Iterator[str]:
        """The summary: how many of each, and the first of those refused, by reason."""
        from copydesk.report.visible import visible_name

        versions = self.taken["version"]
        yield (
            f"{self.taken['new']} new, {versions} new version{'s' * (versions != 1)}, "
            f"{self.taken['unchanged']} unchanged, "
            f"{sum(reason.count for reason in self.refused.values())} refused"
        )
        for reason in sorted(self.refused.values(), key=lambda found: (-found.count, found.words)):
            yield f"refused, {reason.count}: {visible_name(reason.words)}"
            yield from (f"  {visible_name(name)}" for name in reason.names)
            if reason.count > len(reason.names):
                yield f"  and {reason.count - len(reason.names)} more"
