"""Passages are found by what they say; filters, versions and times are respected."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.model.article import Article, Block, BlockKind
from copydesk.model.source import Source
from copydesk.model.span import Span
from copydesk.sources.folder import as_source
from copydesk.sources.index import Filters, Index, find_passages, wanted_by_user
from tests.sources.index.making import JAN_4, source

DAM = "The dam above Quelpán gave way at 04:12. Eighty-four people were killed."
FERRY = "A ferry sank off Ludmere. Its captain, Orla Bray, had warned of the pump."
CUP = "Vale won the cup. The prize of £180,000 will mend the roof."
SOURCES = (
    source("dam", DAM, title="Dam bursts", publisher="Meseta Press", published=JAN_4.isoformat()),
    source(
        "ferry",
        FERRY,
        title="Ferry lost",
        publisher="The Ludmere Post",
        published=(JAN_4 + timedelta(days=30)).isoformat(),
    ),
    source("cup", CUP, title="Vale win"),
)
INDEX = Index.of(SOURCES)


def names(query: str, **filters: Any) -> list[str]:
    """The names of the sources found, best first."""
    found = INDEX.find(wanted_by_user(query), 10, filters=Filters(**filters))
    return list(dict.fromkeys(passage.source for passage in found))


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("84 dead", "dam"),
        ("burst at 4.12am", "dam"),
        ("Quelpan", "dam"),
        ("the vessel capsized", "ferry"),
        ("what Captain Bray warned of", "ferry"),
        ("£180,000", "cup"),
        ("180 thousand", "cup"),
    ],
)
def test_it_is_found_in_other_words(query: str, name: str) -> None:
    assert names(query)[0] == name


def test_a_passage_says_where_it_stands() -> None:
    (best, *_) = INDEX.find("eighty-four killed")
    text = SOURCES[0].article.text
    assert best.span.cut(text) == best.text == DAM
    assert (best.title, best.publisher, best.published) == ("Dam bursts", "Meseta Press", JAN_4)
    assert [span.cut(text) for span in best.matched] == ["Eighty-four", "killed"]


@pytest.mark.parametrize("query", ["", "   ", "the of and", "zyxw", "\x00", "\ud800"])
def test_nothing_to_look_for_finds_nothing(query: str) -> None:
    assert names(query) == []


def test_the_limit_is_kept() -> None:
    assert len(INDEX.find("dam ferry cup won sank", 2)) == 2
    assert INDEX.find("dam", 0) == ()


def test_context_counts_for_less_than_the_claim() -> None:
    with_context = INDEX.find("the prize", context="Vale and the ferry and the dam at Quelpán")
    assert with_context[0].source == "cup"
    assert {passage.source for passage in with_context} == {"cup", "ferry", "dam"}


def test_days_are_seen_from_the_claims_own_day() -> None:
    made = [
        source("on time", "It opened on Thursday.", published="2024-01-05"),
        source("late", "It opened on Thursday.", published="2024-02-02"),
    ]
    (best, *_) = find_passages(made, "It opened on Thursday", today=date(2024, 2, 2))
    assert best.source == "late"


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"publisher": "meseta press"}, ["dam"]),
        ({"publisher": "Nobody"}, []),
        ({"since": JAN_4}, ["dam", "ferry"]),
        ({"since": datetime(2024, 1, 4, 12, 0, 1)}, ["ferry"]),
        ({"until": JAN_4}, ["dam"]),
        ({"since": JAN_4, "until": JAN_4}, ["dam"]),
        ({"as_of": JAN_4 + timedelta(days=1)}, ["dam"]),
        ({"about": "ferries"}, ["ferry"]),
        ({"about": "burst dam"}, ["dam"]),
        ({"about": "dam ferry"}, []),
        ({}, ["cup", "dam", "ferry"]),
    ],
)
def test_filters(filters: dict[str, Any], expected: list[str]) -> None:
    assert sorted(names("dam ferry cup won sank Quelpan", **filters)) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ('"gave way"', ["dam"]),
        ('"way gave"', []),
        ('"GAVE  way" ferry', ["dam"]),
        ('"the pump" ferry', ["ferry"]),
        ('"', []),
    ],
)
def test_words_in_quotation_marks_stand_as_they_are(query: str, expected: list[str]) -> None:
    assert names(query) == expected


def test_the_newest_version_answers_unless_a_time_is_given() -> None:
    def version(count: str, day: int) -> Source:
        time = datetime(2024, 1, day, tzinfo=UTC).isoformat()
        return source("toll", f"{count} people were killed.", published="2024-01-03", modified=time)

    index = Index.of([version("73", 3), version("103", 4), version("84", 6)])

    def toll(as_of: datetime | None = None) -> list[str]:
        found = index.find("people were killed", filters=Filters(as_of=as_of))
        return [passage.text.split()[0] for passage in found]

    assert toll() == ["84"]
    assert toll(datetime(2024, 1, 5)) == ["103"]
    assert toll(datetime(2024, 1, 3, 12)) == ["73"]
    assert toll(datetime(2024, 1, 2)) == []


def test_old_versions_do_not_crowd_out_what_stands() -> None:
    old = [source("page", f"The toll is {number}.") for number in range(400)]
    found = find_passages([*old, source("other", "A toll road opened in the north.")], "the toll")
    assert {passage.source: passage.text for passage in found} == {
        "page": "The toll is 399.",
        "other": "A toll road opened in the north.",
    }


def test_ties_come_by_name() -> None:
    made = [source(name, "The bridge was closed.") for name in "dbca"]
    assert [passage.source for passage in find_passages(made, "bridge closed")] == list("abcd")


@given(st.text(), st.text(max_size=20))
def test_no_query_is_an_error(query: str, name: str) -> None:
    INDEX.find(wanted_by_user(query), filters=Filters(publisher=name, about=name))
    INDEX.find(query, context=query)


@pytest.mark.parametrize(
    "query",
    ['+-&&||!(){}[]^"~*?:\\/', "keys:dam", "dam AND (", "dam^9e9", "[a TO b]", "*", "a" * 100_000],
)
def test_query_syntax_is_only_words(query: str) -> None:
    assert isinstance(names(query), list)


def test_text_with_lone_surrogates_is_found() -> None:
    text = "The crane \udcff fell."
    odd = Article(text, text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),), title="\ud800")
    (passage,) = find_passages([as_source("odd\ud800", odd)], "crane fell")
    assert (passage.source, passage.text, passage.title) == ("odd\ud800", text, "\ud800")
