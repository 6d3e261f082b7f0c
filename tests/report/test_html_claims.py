"""Verdicts on claims on the page."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from copydesk import Outcome, Reference, ReferenceFrom, Report, Span, read
from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.evidence import Evidence, Stance
from copydesk.model.verdict import Verdict, VerdictKind
from copydesk.report import html


def page(*outcomes: Outcome) -> lxml_html.HtmlElement:
    return lxml_html.document_fromstring(html.render(outcomes))


def texts(tree: lxml_html.HtmlElement, selector: str) -> list[str]:
    return [" ".join(found.text_content().split()) for found in tree.xpath(selector)]


def test_every_claim_has_its_sign_in_the_text_and_its_card_below(ferry: Outcome) -> None:
    tree = page(ferry)
    signs = tree.xpath("//a[starts-with(@class, 'sign')]")
    assert [sign.text for sign in signs] == ["✗2", "⇄1", "↻1", "✓2", "✓1", "n/c", "n/c", "○"]
    assert signs[0].get("aria-label") == "Claim 1: contradicted, 2 independent origins"
    assert signs[7].get("aria-label") == "Claim 8: not found"
    cards = tree.xpath("//li[starts-with(@class, 'claim-card')]")
    assert [sign.get("href") for sign in signs] == [f"#{card.get('id')}" for card in cards]
    assert [sign.get("class").split()[-1] for sign in signs] == [
        card.get("class").split()[-1] for card in cards
    ]


def test_both_sides_stand_in_the_card_with_the_words_that_differ(ferry: Outcome) -> None:
    tree = page(ferry)
    assert texts(tree, "//li[@id='claim-1-1']") == [
        "✗2 Contradicted 2 independent origins figure "
        "The article The Aurora sank at 18:40 on Tuesday. line 8 it has 16:15 Right would be 16:15 "
        "Lunn Wire a.md 4 March 2025, 22:00 UTC It sank at 16:15, off Port Lunn. "
        "From the same origin: copy.md "
        "Coast Radio b.md 4 March 2025, 22:00 UTC At 16:15 it sank."
    ]
    assert texts(tree, "//li[@id='claim-1-1']//blockquote/mark") == ["16:15", "16:15"]
    disputed = texts(tree, "//li[@id='claim-1-2']//p[@class='from']/i")
    assert disputed == ["says so", "says otherwise"]


def test_the_card_of_the_finding_has_the_foremost_passages_and_leads_to_the_claim(
    ferry: Outcome,
) -> None:
    tree = page(ferry)
    assert texts(tree, "//section[@id='card-1-2']//blockquote") == [
        "It sank at 16:15, off Port Lunn."
    ]
    assert texts(tree, "//section[@id='card-1-3']//blockquote") == ["Nine died.", "Seven are dead."]
    more = texts(tree, "//section[@id='card-1-2']//p[@class='more']")
    assert more == ["2 independent origins side by side"]
    assert tree.xpath("//section[@id='card-1-2']//p[@class='more']/a/@href") == ["#claim-1-1"]
    assert tree.xpath("//section[@id='card-1-1']//p[@class='more']") == []


def test_denominators_stand_at_the_top(ferry: Outcome) -> None:
    assert texts(page(ferry), "//article/header/div[@class='claims-tally']")[0].startswith(
        "Compared with sources: checked 6 of 8 claims ✓ 1 corroborated ✓ 1 in one source "
        "✗ 1 contradicted ⇄ 1 disputed ↻ 1 superseded ○ 1 not found "
        "n/c 1 not checked: forecast n/c 1 not checked: opinion"
    )


def test_the_contents_of_many_articles_tell_their_denominators(
    ferry: Outcome, bridge: Outcome
) -> None:
    first, second = texts(page(ferry, bridge), "//nav//li")
    assert first.endswith("2 errors 1 warning sources on 5 of 8 claims")
    assert "claims" not in second


def test_every_link_leads_to_a_place_on_the_page(ferry: Outcome, bridge: Outcome) -> None:
    tree = page(ferry, bridge, replace(ferry, path="other.md"))
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in tree.xpath("//@href")} <= set(ids)
    assert all(link.startswith("#") for link in tree.xpath("//@href"))


def test_an_article_that_was_not_compared_has_nothing_of_claims(bridge: Outcome) -> None:
    tree = page(bridge)
    assert tree.xpath("//*[contains(@class, 'claim') or contains(@class, 'sign')]") == []
    assert "Claim by claim" not in tree.text_content()


def test_the_shortest_claim_marks_the_words(
    make_verdict: Callable[..., Verdict], make_report: Callable[..., Report]
) -> None:
    text = "The Aurora carried 120 passengers on Tuesday."
    verdicts = (
        make_verdict(text, "The Aurora carried 120 passengers", VerdictKind.NOT_FOUND),
        make_verdict(text, "120 passengers", VerdictKind.CORROBORATED, origins=2),
    )
    tree = page(Outcome("a.md", replace(make_report(text), verdicts=verdicts)))
    assert texts(tree, "//span[@class='claim not-found']") == ["The Aurora carried"]
    assert texts(tree, "//span[@class='claim corroborated']") == ["120 passengers"]


def test_claims_outside_of_all_blocks_still_have_their_card(ferry: Outcome) -> None:
    assert ferry.report
    report = replace(ferry.report, article=replace(ferry.report.article, blocks=()))
    tree = page(replace(ferry, report=report))
    assert len(tree.xpath("//li[starts-with(@class, 'claim-card')]")) == 8
    assert tree.xpath("//a[@class='line']") == []


def test_what_sources_say_is_escaped_and_seen(hostile: Outcome) -> None:
    text = html.render([hostile])
    tree = page(hostile)
    assert tree.xpath("//script") == []
    assert "\u202e" not in text
    assert r"\u202e" in tree.text_content()
    assert "<script>alert(1)</script>" in tree.text_content()
    assert not {link for link in tree.xpath("//@href") if not link.startswith("#")}
    text.encode("utf-8")


def test_the_page_stays_without_script_and_inline_style(ferry: Outcome) -> None:
    text = html.render([ferry])
    assert "<script" not in text
    assert " style=" not in text
    assert not re.search(r"\son\w+=", text)


@pytest.mark.parametrize("kind", VerdictKind)
def test_every_verdict_has_its_style_and_a_sign_of_its_own(kind: VerdictKind) -> None:
    from copydesk.report.html.claims import SIGNS, class_of

    style = html.render([]).partition("<style>")[2].partition("</style>")[0]
    assert SIGNS[kind]
    plain = (VerdictKind.NOT_FOUND, VerdictKind.FAILED)
    assert kind in plain or f".{class_of(kind)}" in style


@given(
    text=st.text(min_size=1, max_size=120),
    ends=st.lists(st.tuples(st.integers(0, 130), st.integers(0, 130)), min_size=1, max_size=5),
    kind=st.sampled_from(VerdictKind),
)
def test_every_claim_has_one_card_and_no_word_is_lost(
    text: str, ends: list[tuple[int, int]], kind: VerdictKind
) -> None:
    article = read("Words. " + text)
    length = len(article.text)
    spans = [Span(min(*pair, length), min(max(pair), length)) for pair in ends]
    piece = Evidence(text, "", Span(0, len(text)), text, Stance.CONTRADICTS, text, why=text)
    verdicts = tuple(
        Verdict(Claim("c1", span, span, ClaimKind.EVENT), kind, span, text, 1, (piece,), text)
        for span in spans
    )
    reference = Reference(None, ReferenceFrom.NONE)
    plain = Outcome("-", Report(article, reference, "en", ()))
    marked = Outcome("-", Report(article, reference, "en", (), {}, verdicts))
    tree = page(marked)
    assert len(tree.xpath("//li[starts-with(@class, 'claim-card')]")) == len(verdicts)
    assert len(tree.xpath("//@id")) == len(set(tree.xpath("//@id")))
    for sign in tree.xpath("//a[starts-with(@class, 'sign')]"):
        sign.drop_tree()
    inside = "//main//p[@class='paragraph']"
    assert ["".join(p.split()) for p in texts(tree, inside)] == [
        "".join(p.split()) for p in texts(page(plain), inside)
    ]
