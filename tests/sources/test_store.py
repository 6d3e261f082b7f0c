"""What is put into a library is there, whole, with its versions and where it came from."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.errors import NoSourceError
from copydesk.ingest import read
from copydesk.ingest.values import layout_of, make_article, metadata_of
from copydesk.model.article import Article, Block, BlockKind, Cell, Dateline
from copydesk.model.gathered import Gathered
from copydesk.model.span import Span
from copydesk.sources.store import Library, Status
from copydesk.sources.store.encoding import dump, load

EXAMPLES = sorted(
    path
    for path in (Path(__file__).resolve().parents[2] / "examples").iterdir()
    if path.suffix in (".md", ".html")
)
JAN = datetime(2024, 1, 4, 21, 40, tzinfo=UTC)
FEB = JAN + timedelta(days=31)
MARCH = JAN + timedelta(days=60)


def plain(text: str, **metadata: object) -> Article:
    """An article of one paragraph."""
    block = Block(BlockKind.PARAGRAPH, Span(0, len(text)))
    return replace(Article(text, text, (block,)), **metadata)  # type: ignore[arg-type]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as opened:
        yield opened


def put(library: Library, *items: Gathered) -> list[Status]:
    """What became of each."""
    return [kept.status for kept in library.put(items)]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_an_article_comes_back_whole(library: Library, path: Path) -> None:
    article = read(path)
    (kept,) = library.put([Gathered(path.name, article)])
    source = library.source(path.name)
    assert source.article == article
    assert source.name == kept.name == path.name
    assert source.hash == kept.hash == sha256(article.text.encode()).hexdigest()
    assert library.by_hash(kept.hash) == source


def test_it_is_there_for_the_next_process(tmp_path: Path) -> None:
    with Library.open(tmp_path / "new" / "library") as library:
        put(library, Gathered("a", plain("The crane fell.")))
    with Library.open(tmp_path / "new" / "library") as library:
        assert library.source("a").article.text == "The crane fell."


def test_an_unchanged_report_is_no_new_version(library: Library) -> None:
    item = Gathered("a", plain("The crane fell.", published=JAN))
    assert put(library, item, item) == [Status.NEW, Status.UNCHANGED]
    generation = library.generation
    moved = replace(item, article=replace(item.article, path="elsewhere.md"), via="feed")
    assert put(library, moved) == [Status.UNCHANGED]
    assert library.generation == generation
    assert [record.version for record in library.sources(all_versions=True)] == [1]


@pytest.mark.parametrize(
    "changed",
    [
        plain("The crane fell twice.", published=JAN),
        plain("The crane fell.", published=JAN, modified=FEB),
        plain("The crane fell.", published=JAN, title="Crane falls"),
        replace(plain("The crane fell.", published=JAN), blocks=()),
    ],
    ids=["text", "modified", "title", "blocks"],
)
def test_a_changed_report_is_a_new_version_and_the_old_one_stays(
    library: Library, changed: Article
) -> None:
    first = plain("The crane fell.", published=JAN)
    generation = library.generation
    assert put(library, Gathered("a", first), Gathered("a", changed)) == [
        Status.NEW,
        Status.VERSION,
    ]
    assert library.generation > generation
    assert library.source("a").article == library.source("a", 2).article == changed
    assert library.source("a", 1).article == first
    assert [record.version for record in library.sources()] == [2]
    assert [(one.version, one.newest) for one in library.sources(all_versions=True)] == [
        (1, False),
        (2, True),
    ]


def test_a_report_that_is_taken_back_is_a_version_again(library: Library) -> None:
    texts = ("Ten died.", "Twelve died.", "Ten died.")
    assert put(library, *(Gathered("a", plain(text)) for text in texts))[2] is Status.VERSION
    assert library.source("a").article.text == "Ten died."
    assert library.source("a").hash == library.source("a", 1).hash


def test_what_is_known_to_be_older_does_not_become_the_newest(library: Library) -> None:
    new = Gathered("a", plain("Twelve died."), fetched=FEB, etag='"2"')
    old = Gathered("a", plain("Ten died."), fetched=JAN, etag='"1"')
    assert put(library, new, old) == [Status.NEW, Status.VERSION]
    assert library.source("a").article.text == "Twelve died."
    assert library.validators("a") == ('"2"', None)
    assert put(library, old, new, old, new) == [Status.UNCHANGED] * 4
    assert put(library, replace(old, fetched=MARCH)) == [Status.VERSION]
    assert library.source("a").article.text == "Ten died."


def test_validators_are_those_of_the_last_fetch(library: Library) -> None:
    item = Gathered("a", plain("Ten died."), fetched=JAN, etag='"1"', last_modified="Thu")
    put(library, item)
    assert library.validators("a") == ('"1"', "Thu")
    put(library, replace(item, etag='"2"', last_modified=None))
    assert library.validators("a") == ('"2"', None)
    put(library, replace(item, etag=None, last_modified=None))
    assert library.validators("a") == ('"2"', None)
    put(library, Gathered("a", plain("Twelve died."), fetched=FEB))
    assert library.validators("a") == (None, None)
    assert library.validators("b") is None


def test_copies_share_one_text(library: Library) -> None:
    kept = list(library.put([Gathered(name, plain("Ten died.")) for name in "ba"]))
    assert kept[0].hash == kept[1].hash
    assert library.by_hash(kept[0].hash).name == "b"


def test_records_say_where_a_report_came_from(library: Library) -> None:
    zone = timezone(timedelta(hours=3, minutes=30))
    article = plain(
        *("Ten died.",),
        title="Blast",
        byline="A. Writer",
        publisher="The Courier",
        published=datetime(2024, 1, 4, 1, 2, 3, tzinfo=zone),
        modified=datetime(2024, 1, 5),
        url="https://courier.example/1",
        language="en-GB",
        path="a.html",
    )
    put(library, Gathered("u", article, via="https://courier.example/feed", fetched=FEB))
    (record,) = library.sources()
    assert (record.name, record.version, record.newest) == ("u", 1, True)
    for field in "title byline publisher published modified url language path".split():
        assert getattr(record, field) == getattr(article, field)
    assert record.published
    assert record.published.utcoffset() == timedelta(hours=3, minutes=30)
    assert (record.via, record.fetched) == ("https://courier.example/feed", FEB)


@pytest.mark.parametrize(
    ("chosen", "names"),
    [
        ({}, "abcd"),
        ({"publisher": "the  COURIER"}, "ac"),
        ({"publisher": "courier"}, ""),
        ({"since": JAN}, "ab"),
        ({"until": JAN}, "ac"),
        ({"since": JAN, "until": JAN}, "a"),
        ({"since": JAN.replace(tzinfo=None)}, "ab"),
        ({"publisher": "The Courier", "until": JAN - timedelta(seconds=1)}, "c"),
        ({"until": datetime(2024, 1, 5, 0, 39, tzinfo=timezone(timedelta(hours=3)))}, "c"),
    ],
)
def test_sources_are_chosen_by_publisher_and_time(
    library: Library, chosen: dict[str, object], names: str
) -> None:
    put(
        library,
        Gathered("d", plain("Four.")),
        Gathered("c", plain("Three.", publisher="The Courier", published=datetime(2023, 1, 1))),
        Gathered("b", plain("Two.", publisher="Herald", published=FEB)),
        Gathered("a", plain("One.", publisher="The Courier", published=JAN)),
    )
    assert "".join(record.name for record in library.sources(**chosen)) == names  # type: ignore[arg-type]


def test_a_choice_is_of_the_newest_version(library: Library) -> None:
    put(
        library,
        Gathered("a", plain("One.", publisher="Herald")),
        Gathered("a", plain("One.", publisher="Courier")),
    )
    assert not list(library.sources(publisher="Herald"))
    assert len(list(library.sources(publisher="Herald", all_versions=True))) == 1


def test_many_sources_come_each_once_and_in_order(library: Library) -> None:
    names = [f"{number:04}" for number in range(1201)]
    put(library, *(Gathered(name, plain(f"No. {name}.")) for name in reversed(names)))
    put(library, *(Gathered(name, plain(f"No. {name}, again.")) for name in names[::400]))
    assert [record.name for record in library.sources()] == names
    assert len(list(library.sources(all_versions=True))) == 1205


def test_the_library_can_be_written_to_while_it_is_listed(library: Library) -> None:
    put(library, *(Gathered(f"{number:04}", plain(f"No. {number}.")) for number in range(600)))
    listed = library.sources()
    next(listed)
    with Library.open(library.path) as other:
        assert put(other, Gathered("9999", plain("Last."))) == [Status.NEW]
    assert put(library, Gathered("9998", plain("Last but one."))) == [Status.NEW]
    assert len(list(listed)) == 601


@pytest.mark.parametrize("version", [None, 2, 0, -(2**80), 2**80])
def test_what_is_not_there_is_said_not_to_be(library: Library, version: int | None) -> None:
    put(library, Gathered("a", plain("One.")))
    with pytest.raises(
        NoSourceError, match=f"holds no version {version} of a$" if version is not None else "no b"
    ):
        library.source("b" if version is None else "a", version)
    for no_hash in ("00" * 32, "rubbish", ""):
        with pytest.raises(NoSourceError, match="no text with the hash"):
            library.by_hash(no_hash)


TEXTS = st.text(st.characters(codec=None), max_size=40) | st.sampled_from(
    ["\ud83d\ude00", "\ud800", "a\x00b", "  \n ", "\x1b[31m", "é\u202e"]
)
ZONES = st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))
TIMES = st.none() | st.datetimes(timezones=st.none() | ZONES)
OPTIONAL = st.none() | TEXTS


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Any article that the model allows."""
    text = draw(TEXTS)
    spans = st.builds(
        lambda one, other: Span(min(one, other), max(one, other)),
        st.integers(0, len(text)),
        st.integers(0, len(text)),
    )
    cells = st.builds(Cell, st.integers(0), st.integers(0), st.integers(0), st.booleans())
    blocks = st.builds(
        Block, st.sampled_from(BlockKind), spans, st.integers(0, 6), st.none() | cells
    )
    blanks = draw(st.lists(st.booleans(), min_size=len(text), max_size=len(text)))
    prose = "".join(" " if blank else letter for letter, blank in zip(text, blanks, strict=True))
    odd = draw(st.booleans()) and text
    return Article(
        text=text,
        prose="é" + prose[1:] if odd else prose,
        blocks=tuple(draw(st.lists(blocks, max_size=3))),
        dateline=draw(st.none() | st.builds(Dateline, spans, TEXTS, st.none() | spans, OPTIONAL)),
        published=draw(TIMES),
        modified=draw(TIMES),
        extracted=draw(st.booleans()),
        **{name: draw(OPTIONAL) for name in "title byline publisher url language path".split()},
    )


@given(articles())
def test_any_article_is_encoded_without_loss(article: Article) -> None:
    metadata, layout = (load(dump(part)) for part in (metadata_of(article), layout_of(article)))
    assert make_article(article.text, metadata, layout, article.path) == article


@settings(max_examples=20)
@given(
    st.lists(
        st.builds(Gathered, TEXTS, articles(), OPTIONAL, TIMES, OPTIONAL, OPTIONAL), max_size=4
    )
)
def test_any_report_is_stored_without_loss(
    tmp_path_factory: pytest.TempPathFactory, items: list[Gathered]
) -> None:
    with Library.open(tmp_path_factory.mktemp("any") / "library") as library:
        kept = list(library.put(items))
        assert [one.name for one in kept] == [item.name for item in items]
        for item, one in zip(items, kept, strict=True):
            stored = library.by_hash(one.hash).article
            assert stored.text == item.article.text
        for name in {item.name for item in items}:
            versions = [one for one in library.sources(all_versions=True) if one.name == name]
            put_in = [item.article for item in items if item.name == name]
            for record in versions:
                assert library.source(name, record.version).article in put_in
            assert library.source(name).article in put_in
