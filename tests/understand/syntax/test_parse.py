"""Parses: places in the article, trees, and what is not parsed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.model.span import Span
from copydesk.understand.syntax import Parse, parse


def parsed(text: str) -> Parse:
    (found,) = parse(text, [Span(0, len(text))])
    return found


def test_tokens_stand_where_the_article_has_them() -> None:
    prose = "Quiet.  The mayor\nresigned on Monday."
    first, second = parse(prose, [Span(0, 6), Span(8, len(prose))])
    assert [token.span.cut(prose) for token in first.tokens] == ["Quiet", "."]
    assert [token.span.cut(prose) for token in second.tokens][:3] == ["The", "mayor", "resigned"]


def test_the_same_sentence_elsewhere_stands_where_the_article_has_it() -> None:
    sentence = "The mayor resigned."
    prose = f"{sentence} Then it rained. {sentence}"
    again = prose.rindex(sentence)
    first, second = parse(prose, [Span(0, len(sentence)), Span(again, len(prose))])
    assert [token.span.cut(prose) for token in second.tokens] == ["The", "mayor", "resigned", "."]
    assert second.children == first.children
    assert second.tokens[0].span.start == again


def test_the_subject_of_a_clause_is_found_from_its_verb() -> None:
    text = "The old bridge collapsed on Monday."
    found = parsed(text)
    assert found.root
    assert found.root.lemma == "collapse"
    (subject,) = found.of(found.root, "nsubj")
    assert found.span(subject).cut(text) == "The old bridge"


@pytest.mark.parametrize(
    ("text", "subject", "verb", "speaker"),
    [
        (
            "A fire swept through the Halden cannery in Port Lunn on Monday, killing at least 12 "
            "people and injuring 40, the fire service said.",
            "fire",
            "sweep",
            "service",
        ),
        (
            "The ferry Corvana capsized off Ellmouth on Tuesday evening, killing at least nine "
            "people, the coast guard said.",
            "ferry",
            "capsize",
            "guard",
        ),
        (
            "A lorry carrying migrants overturned near Calder, injuring 12, police said.",
            "lorry",
            "overturn",
            "police",
        ),
        (
            "A landslide buried a school bus near Tarn, killing six children, the governor said.",
            "landslide",
            "bury",
            "governor",
        ),
    ],
)
def test_a_lede_before_its_speaker_is_a_clause(
    text: str, subject: str, verb: str, speaker: str
) -> None:
    found = parsed(text)
    assert found.root
    (said,) = found.of(found.root, "nsubj")
    (clause,) = found.of(found.root, "ccomp")
    assert (said.lemma, clause.lemma) == (speaker, verb)
    assert [one.lemma for one in found.of(clause, "nsubj")] == [subject]


@pytest.mark.parametrize(
    ("text", "verb", "subject", "object_"),
    [
        ("A quake of magnitude 6.4 shook the town on Tuesday.", "shook", "quake", "town"),
        (
            "The earthquake shook the Bolivian highlands on Tuesday.",
            "shook",
            "earthquake",
            "highlands",
        ),
    ],
)
def test_a_number_is_no_subject_and_a_noun_no_verb(
    text: str, verb: str, subject: str, object_: str
) -> None:
    tree = parsed(text)
    root = next(one for one in tree.tokens if one.span.cut(text) == verb)
    assert [one.span.cut(text) for one in tree.of(root, "nsubj")] == [subject]
    assert [one.span.cut(text) for one in tree.of(root, "dobj")] == [object_]


@pytest.mark.parametrize("text", ["$" * 20_000, "he said \ud800 so", "a" * 5_000, "word " * 500])
def test_what_is_unsafe_to_parse_is_not_parsed(text: str) -> None:
    assert parsed(text) == Parse()


def test_a_sentence_left_out_leaves_the_others_in_their_places() -> None:
    prose = "$" * 50 + " She left."
    nothing, found = parse(prose, [Span(0, 50), Span(51, len(prose))])
    assert nothing == Parse()
    assert found.tokens


@settings(max_examples=30)
@given(st.text(max_size=200))
def test_any_text_gives_a_tree_of_its_own_words(text: str) -> None:
    found = parsed(text)
    for token in found.tokens:
        assert 0 <= token.span.start < token.span.end <= len(text)
        assert 0 <= token.head < len(found.tokens)
    assert sum(map(len, found.children)) <= len(found.tokens)
