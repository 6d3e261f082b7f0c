"""Where information comes from."""

import time
from collections.abc import Mapping
from datetime import datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.ingest import read
from copydesk.model.origin import LinkKind, Origins
from copydesk.model.source import Source
from copydesk.model.span import Span
from copydesk.sources.origins import copies_of, find_origins

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
REWRITTEN = """Before daybreak on Tuesday a freighter hit the bottom near Arnvik; 23 were on \
it, by the word of the coast guard.

It was the Marta Linde, of 2009, and the reef lies 4 kilometres west from the harbour. The hour \
was 04:35.

Two helicopters lifted the crew off in three hours. Cold was what four had to be treated for.

Linde Lines, owner of the ship, had 1,840 containers in it on the way from Vesby to Port Hallow.

In the tanks there are 120 tonnes of oil.

On Wednesday, should the wind drop, divers are to inspect its hull, says harbourmaster Ida Torsen.
"""
OWN = """From the window of the bakery in Quay Lane you can see the bow of the Marta Linde, and on \
Tuesday morning the whole of Arnvik came to look.

"We heard her before we saw her," said Per Aune, who bakes there. He counted nine fishing boats \
that put out to help and were not needed.

The pilot station says that the ship had not asked for a pilot. It has logged such cases since \
2017, and this was the sixth.

At noon the school sent its pupils home, for the wind had turned and the smell of oil was in every \
classroom from Quay Lane to the church.
"""
WIRE_NAME, OWN_NAME = "Skerry Press", "Arnvik Post"


def source(name: str, publisher: str, body: str, published: str = "2026-03-03T09:00") -> Source:
    """A source as it would be read from a file."""
    head = f'---\ntitle: "Ship aground"\npublisher: {publisher}\npublished: {published}\n---\n\n'
    return Source(name, name, read(head + body))


def origins_of(*bodies: tuple[str, str]) -> Origins:
    """The origins of some sources, each given as publisher and body, published hour by hour."""
    first = datetime(2026, 3, 3, 9)
    return find_origins(
        [
            source(f"{n}.md", publisher, body, (first + timedelta(hours=n)).isoformat())
            for n, (publisher, body) in enumerate(bodies)
        ]
    )


def kinds(origins: Origins) -> Mapping[str, set[LinkKind]]:
    """The kinds of links of each source."""
    found: dict[str, set[LinkKind]] = {name: set() for name in origins.by_source}
    for link in origins.links:
        found[link.source].add(link.kind)
    return found


def test_independent_reports_keep_their_own_origins() -> None:
    origins = origins_of((WIRE_NAME, WIRE), (OWN_NAME, OWN))
    assert origins.by_source == {"0.md": WIRE_NAME, "1.md": OWN_NAME}


@pytest.mark.parametrize(
    "note",
    [
        "*By Skerry Press*",
        "*Skerry Press, Arnvik*",
        "*From Skerry Press in Arnvik*",
        "**ARNVIK (Skerry Press)**",
        "Source: Skerry Press",
        "By Jane Doe, Skerry Press",
        "By Jane Doe\nfor Skerry Press",
        "Skerry Press | 3 March",
        "Text: Skerry Press",
    ],
)
@pytest.mark.parametrize("body", [EDITED, OWN])
def test_credit_at_the_head(note: str, body: str) -> None:
    origins = origins_of(("Vesby Herald", f"{note}\n\n{body}"))
    assert origins.by_source["0.md"] == WIRE_NAME
    assert LinkKind.CREDIT in kinds(origins)["0.md"]


@pytest.mark.parametrize(
    "note",
    [
        "*Copy supplied by Skerry Press; headline by the Herald.*",
        "This article was first published by Skerry Press.",
        "Republished with permission of Skerry Press",
        "This story was provided by Skerry Press.",
        "© Skerry Press",
        "Copyright 2026 Skerry Press. All rights reserved.",
        "Source: Skerry Press",
        "Skerry Press",
        "Originally published in the Skerry Press",
    ],
)
def test_credit_at_the_foot(note: str) -> None:
    origins = origins_of(("Vesby Herald", f"{OWN}\n{note}\n"))
    assert origins.by_source["0.md"] == WIRE_NAME


@pytest.mark.parametrize(
    ("body", "origin"),
    [
        ("ARNVIK, March 3 (Reuters) - " + OWN, "Reuters"),
        ("ARNVIK (AP) — " + OWN, "Associated Press"),
        (OWN.rstrip() + " (AFP)\n", "Agence France-Presse"),
        (OWN.rstrip() + " — Reuters\n", "Reuters"),
        (OWN + "\n(dpa)\n", "Deutsche Presse-Agentur"),
    ],
)
def test_known_agencies_by_any_of_their_names(body: str, origin: str) -> None:
    assert origins_of(("Vesby Herald", body)).by_source["0.md"] == origin


@pytest.mark.parametrize(
    "note",
    [
        "Photograph: Skerry Press",
        "Ida Torsen at the harbour. (Image: Skerry Press)",
        "With additional reporting by Skerry Press",
        "Skerry Press contributed to this report.",
        "(With input from Skerry Press)",
        "By Jane Doe and Skerry Press staff in Vesby Herald",
        "Skerry Press won the Norland prize for news in 2025.",
        "Skerry Press has its office in Quay Lane.",
    ],
)
def test_no_credit_for_the_whole(note: str) -> None:
    for body in (f"{OWN}\n{note}\n",):
        assert origins_of(("Vesby Herald", body)).by_source["0.md"] == "Vesby Herald"


def test_own_name_is_no_credit() -> None:
    origins = origins_of(("Halden Wire", "ARNVIK, March 3 (Halden) - " + OWN))
    assert origins.by_source["0.md"] == "Halden Wire"
    assert LinkKind.CREDIT not in kinds(origins)["0.md"]


@pytest.mark.parametrize(
    ("body", "kind"),
    [(WIRE, LinkKind.COPY), (EDITED, LinkKind.TRIMMED), (REWRITTEN, LinkKind.REWRITE)],
)
def test_shared_text_without_a_credit(body: str, kind: LinkKind) -> None:
    text = body.replace("ARNVIK, Norland, March 3 (Skerry Press) - ", "")
    for order in permutations([(WIRE_NAME, WIRE), ("Vesby Herald", text), (OWN_NAME, OWN)]):
        if order.index((WIRE_NAME, WIRE)) > order.index(("Vesby Herald", text)):
            continue
        origins = origins_of(*order)
        name = f"{order.index(('Vesby Herald', text))}.md"
        assert origins.by_source[name] == WIRE_NAME
        assert kind in kinds(origins)[name]
        assert origins.by_source[f"{order.index((OWN_NAME, OWN))}.md"] == OWN_NAME


def test_a_chain_is_followed_to_its_end() -> None:
    origins = origins_of(
        (WIRE_NAME, WIRE),
        ("Vesby Herald", "*By Skerry Press*\n\n" + EDITED),
        (
            "Noon Digest",
            "Everything here is taken from the Vesby Herald.\n\n"
            "The Marta Linde is aground off Arnvik with 23 on board.",
        ),
    )
    assert set(origins.by_source.values()) == {WIRE_NAME}


def test_two_who_credit_each_other_have_one_origin() -> None:
    origins = origins_of(
        ("Vesby Herald", "*By Hallow Gazette*\n\n" + OWN),
        ("Hallow Gazette", "*By Vesby Herald*\n\n" + EDITED),
    )
    assert set(origins.by_source.values()) == {"Vesby Herald"}


def test_one_publisher_at_two_times_is_one_origin() -> None:
    origins = origins_of(("Arnvik Post", OWN), ("The Arnvik Post (Late edition)", EDITED))
    assert len(set(origins.by_source.values())) == 1


def test_newsrooms_of_one_owner_keep_their_origins() -> None:
    origins = origins_of(("The Times", OWN), ("The Sun", EDITED), (OWN_NAME, REWRITTEN))
    assert len(set(origins.by_source.values())) == 3
    owners = [link.target for link in origins.links if link.kind is LinkKind.PUBLISHER]
    assert owners == ["News Corp", "News Corp"]


def test_publisher_known_by_its_page() -> None:
    article = read(b'{"title": "Ship", "text": "It is aground.", "url": "https://www.bbc.com/x"}')
    other = source("b.md", "BBC News", OWN)
    origins = find_origins([Source("a.json", "a", article), other])
    assert set(origins.by_source.values()) == {"BBC"}


@pytest.mark.parametrize(
    "statement",
    [
        "Everything below comes from a report by the Arnvik Post.",
        "What follows is condensed from the Arnvik Post.",
        "All of this is based on the Arnvik Post's reporting.",
        "This summary is drawn from a story in the Arnvik Post.",
        "Read the Arnvik Post, from which the following is taken.",
        "The account worth your time is that in the Arnvik Post, from which this item is made.",
        "The Arnvik Post was at the quay all night. We have only its word for what follows.",
        "Hats off to the Arnvik Post. What we know, we know from them.",
        "Our pick is a piece in the Arnvik Post. We were asleep, so what follows is all theirs.",
        "All that follows is taken from a piece that ran in the Arnvik Post last night.",
        "The city has a daily, the Arnvik Post, and this summary rests on it.",
        "The best account is that of the Arnvik Post, and we are going to lean on them.",
        "This is not ours: the Arnvik Post got itself invited to the bridge.",
    ],
)
def test_relay_of_the_whole(statement: str) -> None:
    body = f"{statement}\n\nNine boats put out. The pilot station was not asked.\n\nMore at six."
    assert origins_of(("Noon Digest", body)).by_source["0.md"] == OWN_NAME
    assert origins_of((OWN_NAME, OWN), ("Noon Digest", body)).by_source["1.md"] == OWN_NAME


@pytest.mark.parametrize(
    "statement",
    [
        "The choice is theirs, the harbour master told the Arnvik Post.",
        "Everything here is wet, as readers of the Arnvik Post know.",
        "What follows is our own account; the Arnvik Post denied that it had one.",
    ],
)
def test_no_relay_of_the_whole(statement: str) -> None:
    body = f"{statement}\n\nNine boats put out. The pilot station was not asked.\n\nMore at six."
    assert origins_of(("Noon Digest", body)).by_source["0.md"] == "Noon Digest"


def test_a_source_that_cites_one_outlet_in_most_paragraphs_is_a_relay() -> None:
    body = (
        "More on the Carrow. El Faro de Arnvik says that nine boats put out. The tide was low.\n\n"
        "The captain, Ove Brask, told El Faro that the pilot slept. He had asked twice.\n\n"
        "According to the newspaper the sea was calm at 04:10. Now the weather."
    )
    faro = "Nine boats put out at low tide. Ove Brask, the captain, had asked for a pilot at 04:10."
    origins = origins_of(("El Faro de Arnvik", faro), ("Inlet Radio", body))
    assert origins.by_source["1.md"] == "El Faro de Arnvik"


@pytest.mark.parametrize(
    "sentence",
    [
        "Nine fishing boats put out to help, the Arnvik Post reported.",
        "The Arnvik Post says that nine fishing boats put out to help.",
        "According to the Arnvik Post, nine fishing boats put out to help.",
        "A baker told the newspaper Arnvik Post that nine fishing boats put out to help.",
        "Nine fishing boats put out to help, the pilot said in an interview with the Arnvik Post.",
        "The alarm came late, the council said, citing the Arnvik Post.",
    ],
)
def test_relay_of_a_passage(sentence: str) -> None:
    body = f"{EDITED}\n{sentence}\n"
    origins = find_origins([source("a.md", "Vesby Herald", body)])
    text = source("a.md", "Vesby Herald", body).article.text
    place = text.index(sentence)
    assert origins.by_source["a.md"] == "Vesby Herald"
    assert origins.at("a.md", Span(place, place + 9)) == OWN_NAME
    assert origins.at("a.md", Span(text.index("1,840"), text.index("1,840") + 5)) == "Vesby Herald"


@pytest.mark.parametrize(
    "sentence",
    [
        "The Arnvik Post was wrong to say that nine boats put out.",
        "The harbourmaster denied a report in the Arnvik Post that the ship had no pilot.",
        "Contrary to the Arnvik Post, a pilot had been asked for.",
        "The Arnvik Post will close in June with the loss of 40 jobs.",
        "The sun told its own story, and the times were hard.",
        "The Cabinet Press Office said that 23 people were on board.",
        "The Ministry of Fisheries said that the oil would be pumped out.",
        "The Environment Agency reported that birds had been found.",
        '"I signed nothing," she told this newspaper.',
    ],
)
def test_what_is_no_relay(sentence: str) -> None:
    origins = origins_of(("Vesby Herald", f"{EDITED}\n{sentence}\n"), (OWN_NAME, OWN))
    assert LinkKind.RELAY not in kinds(origins)["0.md"]
    assert origins.by_source["0.md"] == "Vesby Herald"


def test_digest_relays_all_that_it_says_of_the_matter() -> None:
    body = """Three things for your lunch.

**The ship.** Arnvik Post reports that nine fishing boats put out from Arnvik to the Marta \
Linde and were not needed. The paper has it from Per Aune, a baker in Quay Lane. It says that the \
pilot station has logged six such cases since 2017.

**Rice.** Prices rose for a fourth week. Traders blame the grain board.

**Trams.** Line 6 is diverted until Sunday. Nobody knows why.
"""
    origins = origins_of((OWN_NAME, OWN), ("Noon Digest", body), (WIRE_NAME, WIRE))
    assert origins.by_source["1.md"] == OWN_NAME


def test_a_shared_quotation_makes_no_copy() -> None:
    words = '"We will lift every container before the oil, and we will do it in this order," said '
    one, other = f"{words}Linde Lines.\n\n{OWN}", f"{EDITED}\n\n{words}the owner on Wednesday."
    origins = origins_of((OWN_NAME, one), ("Vesby Herald", other))
    assert origins.by_source == {"0.md": OWN_NAME, "1.md": "Vesby Herald"}
    assert LinkKind.QUOTATION in kinds(origins)["1.md"]


def test_a_sentence_of_a_press_release_in_both_makes_no_copy() -> None:
    words = (
        "Linde Lines operates 41 vessels on nine routes between Norland and the southern ports "
        "and has carried more than two million containers since it was founded in 1987.\n"
    )
    origins = origins_of((OWN_NAME, f"{OWN}\n{words}"), ("Vesby Herald", f"{EDITED}\n{words}"))
    assert origins.by_source == {"0.md": OWN_NAME, "1.md": "Vesby Herald"}


def test_speakers_are_shown_and_never_merge() -> None:
    line = "Four were hurt, the fisheries ministry said.\n"
    origins = origins_of((OWN_NAME, f"{OWN}\n{line}"), ("Vesby Herald", f"{EDITED}\n{line}"))
    assert len(set(origins.by_source.values())) == 2
    speakers = [
        (link.source, link.target) for link in origins.links if link.kind is LinkKind.SPEAKER
    ]
    assert ("0.md", "the fisheries ministry") in speakers
    assert ("1.md", "the fisheries ministry") in speakers


def test_statement_of_a_body_that_is_not_among_the_sources() -> None:
    note = "*From a statement by the Ministry of Fisheries of Norland, shortened.*"
    origins = origins_of(("Vesby Herald", f"{note}\n\n{EDITED}"))
    assert origins.by_source["0.md"] == "Ministry of Fisheries of Norland"


def test_the_order_of_the_sources_does_not_matter() -> None:
    sources = [
        source("a.md", WIRE_NAME, WIRE),
        source("b.md", "Vesby Herald", EDITED, "2026-03-03T11:00"),
        source("c.md", OWN_NAME, OWN),
    ]
    found = [dict(find_origins(list(order)).by_source) for order in permutations(sources)]
    assert all(one == found[0] for one in found)


def test_many_sources_give_what_few_give() -> None:
    few = [
        source("a.md", WIRE_NAME, WIRE),
        source("b.md", "Vesby Herald", EDITED, "2026-03-03T11:00"),
        source("c.md", OWN_NAME, OWN),
    ]
    rest = [
        source(f"x{n}.md", f"Outlet {n}", f"Word{n} and thing{n} met by chance on road {n}.")
        for n in range(80)
    ]
    by_source = find_origins([*few, *rest]).by_source
    assert {name: by_source[name] for name in ("a.md", "b.md", "c.md")} == dict(
        find_origins(few).by_source
    )


def test_copies_of_an_article_are_known() -> None:
    draft = source("draft.md", "Vesby Herald", EDITED, "2026-03-03T12:00").article
    sources = [
        source("itself.md", "Vesby Herald", EDITED, "2026-03-03T12:00"),
        source("later.md", "Hallow Gazette", EDITED, "2026-03-03T15:00"),
        source("older.md", "Vesby Herald", EDITED.replace("23", "21"), "2026-03-03T10:00"),
        source("wire.md", WIRE_NAME, WIRE, "2026-03-03T08:00"),
        source("own.md", OWN_NAME, OWN),
    ]
    assert copies_of(draft, sources) == {"itself.md", "later.md", "older.md"}


@given(st.lists(st.text(max_size=300), max_size=4))
def test_any_text(bodies: list[str]) -> None:
    sources = [source(f"{n}.md", "X", f"Arnvik. {body}") for n, body in enumerate(bodies)]
    origins = find_origins(sources)
    assert set(origins.by_source) == {one.name for one in sources}
    texts = {one.name: one.article.text for one in sources}
    for link in origins.links:
        for span in (link.span, link.passage):
            assert span is None or span.end <= len(texts[link.source])


@pytest.mark.parametrize(
    "unit",
    [
        "told the ",
        '"',
        "(",
        "by the ",
        "Skerry Press ",
        "A",
        "1 ",
        "‘",
        "— ",
        "the paper says ",
        "\n\nBy X",
    ],
)
def test_long_and_odd_texts_take_little_time(unit: str) -> None:
    body = "The Skerry Press reported. " + unit * (60_000 // len(unit))
    sources = [source(f"{n}.md", f"Outlet {n}", body) for n in range(2)]
    began = time.process_time()
    find_origins(sources)
    assert time.process_time() - began < 5


STATEMENT = """Ship aground off Arnvik: statement no. 2.

Aboard: 23. Lifted off by two helicopters: 23. Treated for cold: 4. Divers will inspect the hull \
on Wednesday if the wind drops.

Oil in the tanks of the Marta Linde: 120 tonnes. A boom has been laid across the harbour mouth.
"""
HANDED_ON = """What insurers need to know of the Marta Linde. The {body} has put out its second \
statement, and premiums for reefs west of Arnvik are likely to go up in the autumn round.

Aboard: 23. Treated for cold: 4. Divers will inspect the hull on Wednesday if the wind drops.

Oil in the tanks of the Marta Linde: 120 tonnes. A boom has been laid across the harbour mouth. \
Brokers in Vesby expect claims from the owners of 1,840 containers.
"""


@pytest.mark.parametrize(("body", "origins"), [("Ministry of Fisheries", 1), ("coast guard", 2)])
def test_a_third_of_a_statement_that_is_named_makes_one_origin(body: str, origins: int) -> None:
    found = origins_of(
        ("Ministry of Fisheries", STATEMENT), ("Vesby Brokers", HANDED_ON.format(body=body))
    )
    assert len(set(found.by_source.values())) == origins
