"""What is exported is read again as it was, and nothing else is taken for it."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.errors import ReadError
from copydesk.ingest import read
from copydesk.ingest.exported import is_exported, read_exported, to_line
from copydesk.model.gathered import Gathered
from tests.ingest.reading import assert_lawful

FOLDER = Path(__file__).resolve().parents[2] / "examples"
EXAMPLES = [FOLDER / name for name in ("harbour-fair.html", "kerman.md", "night-ferry.md")]
FERRY = read(next(path for path in EXAMPLES if path.stem == "night-ferry"))
WHOLE = Gathered("n\ud800.md", FERRY, "feed", datetime(2024, 1, 4, tzinfo=UTC), '"1"', "Thu")


def fields_of(item: Gathered) -> dict[str, Any]:
    fields: dict[str, Any] = json.loads(to_line(item))
    return fields


@pytest.mark.parametrize(
    "item",
    [WHOLE, *(Gathered(path.name, read(path)) for path in EXAMPLES)],
    ids=lambda item: item.name.encode("ascii", "replace").decode(),
)
def test_it_comes_back_as_it_was(item: Gathered) -> None:
    line = to_line(item)
    assert line.isascii()
    assert line.endswith("\n")
    assert line.count("\n") == 1
    assert is_exported(line.encode())
    assert read_exported(line.encode()) == item


def test_other_programs_find_the_text_and_the_metadata() -> None:
    fields = fields_of(WHOLE)
    assert (fields["text"], fields["title"]) == (FERRY.text, FERRY.title)
    assert (fields["publisher"], fields.get("url")) == (FERRY.publisher, FERRY.url)
    assert datetime.fromisoformat(fields["published"]) == FERRY.published


@pytest.mark.parametrize("line", [b"", b"{}", b'{"text": "a"}', b'[{"copydesk": 1}]', b"\xff"])
def test_other_lines_are_not_taken_for_it(line: bytes) -> None:
    assert not is_exported(line)


def _layout(place: tuple[int, ...], value: object) -> Callable[[dict[str, Any]], None]:
    def change(fields: dict[str, Any]) -> None:
        inner = fields["layout"]
        for step in place[:-1]:
            inner = inner[step]
        inner[place[-1]] = value

    return change


@pytest.mark.parametrize(
    "change",
    [
        lambda fields: fields.update(text=fields["text"].replace("ferry", "train")),
        lambda fields: fields.update(text=fields["text"] + "\n"),
        lambda fields: fields.update(text=5),
        lambda fields: fields.update(title=["x"]),
        lambda fields: fields.update(title="\ud800"),
        lambda fields: fields.update(name=None),
        lambda fields: fields.update(published="Thursday"),
        lambda fields: fields.update(fetched=17),
        lambda fields: fields.update(copydesk="1"),
        lambda fields: fields.pop("hash"),
        lambda fields: fields.pop("layout"),
        _layout((0,), "other words of the prose than those of the text"),
        _layout((0,), [5]),
        _layout((0,), [5, -9]),
        _layout((0,), [0, 10**12]),
        _layout((1, 0, 0), "advertisement"),
        _layout((1, 0, 1), -1),
        _layout((1, 0, 2), 10**9),
        _layout((1, 0, 1), 0.5),
        _layout((1, 1), ["paragraph", 0, 5, 0, None]),
        _layout((1, 0, 3), "2"),
        _layout((1, 0, 4), [1, 2]),
        _layout((1, 0, 4), ["a", 0, 0, False]),
        _layout((2,), [0, 10**9, "OSLO", None, None]),
        _layout((2,), [0, 4, 7, None, None]),
        _layout((1,), None),
    ],
)
def test_what_was_changed_is_refused(change: Callable[[dict[str, Any]], None]) -> None:
    fields = fields_of(WHOLE)
    change(fields)
    with pytest.raises(ReadError, match="not as it was exported"):
        read_exported(json.dumps(fields).encode())


@pytest.mark.parametrize("field", ["published", "modified", "fetched"])
@pytest.mark.parametrize("time", ["0001-01-01T00:00:00+14:00", "9999-12-31"])
def test_an_impossible_time_is_refused(field: str, time: str) -> None:
    line = json.dumps(fields_of(WHOLE) | {field: time})
    with pytest.raises(ReadError, match="nothing can have been published"):
        read_exported(line.encode())


def test_a_newer_format_is_told() -> None:
    line = json.dumps({"copydesk": 2}).encode()
    with pytest.raises(ReadError, match=r"newer version of Copydesk .* update Copydesk"):
        read_exported(line)


@pytest.mark.parametrize(
    "line", [b'{"copydesk": 1', b'{"copydesk": ' + b"[" * 100_000, b'{"copydesk": 1}', b"\xff\xfe"]
)
def test_broken_lines_are_refused(line: bytes) -> None:
    with pytest.raises(ReadError):
        read_exported(line)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=6,
)


@given(st.sampled_from(sorted(fields_of(WHOLE))), JSON, st.lists(JSON, min_size=4, max_size=4))
def test_any_change_gives_a_lawful_article_or_an_error(
    name: str, value: object, layout: list[object]
) -> None:
    fields = fields_of(WHOLE) | {name: value}
    for changed in (fields, fields | {"layout": layout}):
        try:
            item = read_exported(json.dumps(changed).encode())
        except ReadError:
            continue
        assert_lawful(item.article)
        assert isinstance(item.name, str)
