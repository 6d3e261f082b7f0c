"""Where information comes from."""

from collections.abc import Mapping

import pytest

from copydesk.ingest import read
from copydesk.model.origin import LinkKind, Origins
from copydesk.model.source import Source
from copydesk.sources.origins import find_origins

WIRE = """ARNVIK, Norland, March 3 (Skerry Press) - A container ship ran aground off Arnvik before \
dawn on Tuesday with 23 people aboard, the coast guard said.

The Marta Linde, built in 2009, struck a reef about 4 km (2.5 miles) west of the harbour at 04:35.

All of the crew were lifted off by two helicopters within three hours. Four of them were treated \
for cold.

The ship was carrying 1,840 containers from Vesby to Port Hallow, according to its owner, Linde \
Lines. Some 120 tonnes of oil are in its tanks.

Divers will inspect the hull on Wednesday if the wind drops, the harbourmaster, Ida Torsen, said.
"""
EDITED = """A container ship with 23 people on board ran aground off Arnvik in Norland before \
dawn today, the coast guard said.

The Marta Linde, built in 2009, struck a reef about 4km west of the harbour at 4.35am.

All of the crew were lifted off by two helicopters within three hours. Four were treated for cold.

The ship was carrying 1,840 containers from Vesby to Port Hallow, according to its owner, Linde \
Lines. Some 120 tonnes of oil are in its tanks.
"""
OWN = """From the window of the bakery in Quay Lane you can see the bow of the Marta Linde, and on \
Tuesday morning the whole of Arnvik came to look.

"We heard her before we saw her," said Per Aune, who bakes there. He counted nine fishing boats \
that put out to help and were not needed.

The pilot station says that the ship had not asked for a pilot. It has logged such cases since \
2017, and this was the sixth.
"""


def source(name: str, publisher: str, body: str, published: str = "2026-03-03T09:00") -> Source:
    """A source as it would be read from a file."""
    head = f'---\ntitle: "Ship aground"\npublisher: {publisher}\npublished: {published}\n---\n\n'
    return Source(name, name, read(head + body))


def origins_of(*bodies: tuple[str, str]) -> Origins:
    """The origins of some sources, each given as publisher and body."""
    return find_origins(
        [source(f"{n}.md", publisher, body) for n, (publisher, body) in enumerate(bodies)]
    )


def kinds(origins: Origins) -> Mapping[str, set[LinkKind]]:
    """The kinds of links of each source."""
    found: dict[str, set[LinkKind]] = {name: set() for name in origins.by_source}
    for link in origins.links:
        found[link.source].add(link.kind)
    return found


def test_independent_reports_keep_their_own_origins() -> None:
    origins = origins_of(("Skerry Press", WIRE), ("Arnvik Post", OWN))
    assert origins.by_source == {"0.md": "Skerry Press", "1.md": "Arnvik Post"}


@pytest.mark.parametrize(
    "note",
    [
        "*By Skerry Press*",
        "*Skerry Press, Arnvik*",
        "*From Skerry Press in Arnvik*",
        "**ARNVIK (Skerry Press)**",
        "Source: Skerry Press",
        "By Jane Doe, Skerry Press",
    ],
)
@pytest.mark.parametrize("body", [EDITED, OWN])
def test_credit_at_the_head(note: str, body: str) -> None:
    origins = origins_of(("Vesby Herald", f"{note}\n\n{body}"))
    assert origins.by_source["0.md"] == "Skerry Press"
    assert LinkKind.CREDIT in kinds(origins)["0.md"]
