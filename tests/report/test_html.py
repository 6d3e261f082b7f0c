"""The page: whole, safe, and with every flag in its place."""

import base64
import hashlib
import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from copydesk import Finding, Outcome, Reference, ReferenceFrom, Report, Severity, Span, read
from copydesk.report import html

MakeReport = Callable[..., Report]


def page(*outcomes: Outcome) -> lxml_html.HtmlElement:
    return lxml_html.document_fromstring(html.render(outcomes))


def texts(tree: lxml_html.HtmlElement, selector: str) -> list[str]:
    return [" ".join(found.text_content().split()) for found in tree.xpath(selector)]


def test_flags_stand_in_the_text_and_cards_beside_it(bridge: Outcome) -> None:
    tree = page(bridge)
    assert texts(tree, "//h1") == ["Bridge reopens after storm"]
    assert texts(tree, "//mark") == ["two years after", "Friday 2 May 2024"]
    assert [mark.get("class") for mark in tree.xpath("//mark")] == ["error", "warning"]
    cards = texts(tree, "//section[contains(@class, 'card')]")
    assert cards[0] == (
        "1 Error made-by-hand ZZ001 “two years after” line 7 "
        "From 4 May 2021 to 6 May 2024 are three years. Right would be three years after "
        "Compare “4 May 2021” line 7"
    )
    assert "1 error, 1 warning" in texts(tree, "//body/header")[0]


def test_every_link_leads_to_a_place_on_the_page(bridge: Outcome) -> None:
    tree = page(bridge, replace(bridge, path="other.md"), Outcome("c.md", error="it is empty"))
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in tree.xpath("//@href")} <= set(ids)
    assert all(link.startswith("#") for link in tree.xpath("//@href"))


def test_words_that_overlap_keep_all_their_flags(make_report: MakeReport) -> None:
    report = make_report(
        "The bridge reopened on Friday 2 May 2024 at last.",
        ("Friday 2 May 2024", Severity.WARNING, "One.", None, ()),
        ("May 2024 at", Severity.ERROR, "Two.", None, ("Friday",)),
        ("bridge", Severity.INFO, "Three.", None, ()),
    )
    tree = page(Outcome("a.md", report))
    assert sorted(texts(tree, "//a[@class='flag']")) == ["1", "2", "3"]
    assert texts(tree, "//mark[@class='error']") == ["May 2024", "at"]


def test_findings_outside_of_all_blocks_still_have_their_card(bridge: Outcome) -> None:
    assert bridge.report
    report = replace(bridge.report, article=replace(bridge.report.article, blocks=()))
    tree = page(replace(bridge, report=report))
    assert len(texts(tree, "//section")) == 2
    assert "not shown here" in texts(tree, "//main")[0]


def test_tables_lists_and_headings_stay_what_they_are(make_report: MakeReport) -> None:
    text = "## Toll\n\n- one\n- two\n\n| Dead | 84 |\n|---|---|\n| Hurt | 284 |\n"
    report = make_report(text, ("284", Severity.ERROR, "Why.", None, ("84",)))
    tree = page(Outcome("a.md", report))
    assert texts(tree, "//main//li[@dir]") == ["one", "two"]
    assert texts(tree, "//th") == ["Dead", "84"]
    assert texts(tree, "//tr[2]/td") == ["Hurt", "2841"]
    assert texts(tree, "//h2") == ["Toll"]


def test_markup_of_the_source_is_not_shown(make_report: MakeReport) -> None:
    report = make_report("It was **a [Friday](https://example.org/x)** then.")
    assert texts(page(Outcome("a.md", report)), "//p[@class='paragraph']") == [
        "It was a Friday then."
    ]


def test_failures_and_other_languages_are_told(make_report: MakeReport) -> None:
    foreign = replace(make_report("Bonjour."), language="fr", not_checked={"language": 1})
    tree = page(Outcome("a.md", foreign), Outcome("b.md", error="the file is empty"))
    assert texts(tree, "//p[@class='notice']") == [
        "Not checked: language (fr).",
        "Could not be read: the file is empty.",
    ]


def test_the_page_allows_its_style_sheet_and_nothing_else(bridge: Outcome) -> None:
    text = html.render([bridge])
    style = re.search(r"<style>(.*?)</style>", text, re.DOTALL)
    assert style
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in text
    assert "<script" not in text
    assert "url(" not in style[1]
    assert " style=" not in text


@pytest.mark.parametrize("place", ["title", "publisher", "path", "message", "words", "error"])
def test_everything_from_outside_is_escaped(place: str, make_report: MakeReport) -> None:
    evil = "<img src=x onerror=alert(1)>'\"&"
    report = make_report("Words here.", ("Words", Severity.ERROR, evil, evil, ()))
    article = replace(report.article, title=evil, publisher=evil)
    if place == "words":
        article = replace(article, text=evil, prose=evil)
    outcome = Outcome(evil, replace(report, article=article))
    tree = page(outcome, Outcome(evil, error=evil))
    assert tree.xpath("//img") == []


@given(text=st.text(min_size=1, max_size=200), data=st.data())
def test_every_finding_has_one_card_and_no_word_is_lost(text: str, data: st.DataObject) -> None:
    text = "Words. " + text
    article = read(text)
    places = st.integers(0, len(article.text))
    spans = st.tuples(places, places).map(lambda ends: Span(min(ends), max(ends)))
    findings = tuple(
        Finding("ZZ001", "made-by-hand", severity, span, "Why.", related=tuple(related))
        for severity, span, related in data.draw(
            st.lists(st.tuples(st.sampled_from(Severity), spans, st.lists(spans, max_size=2)))
        )
    )
    report = Report(article, Reference(None, ReferenceFrom.NONE), "en", findings)
    tree = page(Outcome("-", report))
    assert len(tree.xpath("//section")) == len(findings)
    assert len(tree.xpath("//@id")) == len(set(tree.xpath("//@id")))
    html.render([Outcome("-", report)]).encode("utf-8")
