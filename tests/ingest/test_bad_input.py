"""Whatever is given is read, or refused with a message; nothing else happens."""

from pathlib import Path

import pytest

from copydesk.errors import NoTextError, ReadError, TooLargeError
from copydesk.ingest import SIZE_LIMIT, read
from copydesk.ingest.decode import decode
from tests.ingest.reading import assert_lawful

WORDS = "The crane fell on Monday, 3 May. "


@pytest.mark.parametrize(
    "data", [b"", b" \n\t ", b"\x00\x00", b"\xef\xbb\xbf", b"\xff\xfe", "", "\ufeff"]
)
def test_empty(data: bytes | str) -> None:
    with pytest.raises(NoTextError, match="empty"):
        read(data)


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
        b"PK\x03\x04" + bytes(100),
        b"%PDF-1.7 The crane fell.",
        b"\xff\xd8\xff\xe0" + bytes(100),
        bytes(range(256)) * 20,
        bytes(1000),
        b"{\\rtf1 The crane fell.}",
    ],
)
def test_binary(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    with pytest.raises(NoTextError, match=r"not text|empty"):
        read(path)


@pytest.mark.parametrize("text", ["$" * 100_000, "---\n***\n", "| |\n|-|\n", "…", "<!-- a -->"])
def test_no_words(text: str) -> None:
    with pytest.raises(NoTextError):
        read(text)


def test_xml_is_refused() -> None:
    with pytest.raises(ReadError, match="XML"):
        read('<?xml version="1.0"?><rss><channel><title>The crane fell</title></channel></rss>')


def test_over_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(SIZE_LIMIT + 1)
    for source in (path, b"a" * (SIZE_LIMIT + 1)):
        with pytest.raises(TooLargeError, match="16 MB"):
            read(source)


def test_fifty_megabytes_are_refused_at_once() -> None:
    with pytest.raises(TooLargeError):
        read((WORDS * 300 + "\n\n") * 5_000)


def test_ten_megabytes_in_a_thousand_paragraphs() -> None:
    article = read((WORDS * 300 + "\n\n") * 1_000)
    assert len(article.blocks) == 1_000


def test_one_line_of_ten_megabytes() -> None:
    text = WORDS * 300_000
    article = read(text)
    assert article.text == text
    assert len(article.blocks) == 1


@pytest.mark.parametrize(
    "unit",
    [
        *("* ", "*", "_a", "a*", "**", "[", "](", "![", "<", "<a", "&", "&#", "`", "` ", "\\*"),
        *("```\n", "~~~\n", "|", "a|\n", "a|b\na|b|c\n", "|-\n", ">", "> a\n", "# a\n", "- a\n"),
        *("<!--", "<script>", "- ", "=", "a\n---\n", "http://", "\n", "(", ". ", "A,", "\u200b"),
    ],
)
def test_runs_of_markup_are_read_in_linear_time(unit: str) -> None:
    assert_lawful(read(WORDS + unit * 20_000))


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Żar — “fire”".encode(), "Żar — “fire”"),
        ("Żar".encode("utf-8-sig"), "\ufeffŻar"),
        ("Żar — “fire”".encode("utf-16"), "\ufeffŻar — “fire”"),
        ("Żar — “fire”".encode("utf-32"), "\ufeffŻar — “fire”"),
        ("The crane — fell".encode("utf-16-le"), "The crane — fell"),
        ("The crane — fell".encode("utf-16-be"), "The crane — fell"),
        ("Zoë’s “café”".encode("cp1252"), "Zoë’s “café”"),
        ("Łódź ".encode() * 5 + "“café”".encode("cp1252"), "Łódź " * 5 + "“café”"),
        (b"one \x81 two", "one \ufffd two"),
        (b"cut \xe2\x80", "cut â€"),
        ("a \ud800 b".encode("utf-8", "surrogatepass"), "a í\xa0€ b"),
    ],
)
def test_encodings(data: bytes, text: str) -> None:
    assert decode(data).removeprefix("\ufeff") == text.removeprefix("\ufeff")


def test_lone_surrogates_and_nuls() -> None:
    article = read("The \ud800crane\x00 fell.")
    assert_lawful(article)
    assert article.text == "The \ufffdcrane\x00 fell."
    assert article.prose == "The \ufffdcrane  fell."
