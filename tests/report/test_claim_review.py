"""ClaimReview: the shape that schema.org gives it, and nothing made up."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from copydesk import Outcome
from copydesk.report import claim_review

# https://schema.org, version 29.0: the properties used here, with the types that each may have.
TEXT, URL, DATE = "Text", "URL", "Date"
CREATIVE_WORK = {
    "author": {"Organization", "Person"},
    "citation": {"CreativeWork", TEXT},
    "datePublished": {DATE},
    "headline": {TEXT},
    "isPartOf": {"CreativeWork", URL},
    "publisher": {"Organization", "Person"},
    "sourceOrganization": {"Organization"},
    "text": {TEXT},
}
THING = {"description": {TEXT}, "name": {TEXT}, "alternateName": {TEXT}, "url": {URL}}
REVIEW = {"itemReviewed": {"Thing"}, "reviewBody": {TEXT}, "reviewRating": {"Rating"}}
PROPERTIES: dict[str, dict[str, set[str]]] = {
    "ClaimReview": THING | CREATIVE_WORK | REVIEW | {"claimReviewed": {TEXT}},
    "Claim": THING | CREATIVE_WORK | {"appearance": {"CreativeWork"}},
    "Rating": THING | {"ratingExplanation": {TEXT}},
    "NewsArticle": THING | CREATIVE_WORK,
    "CreativeWork": THING | CREATIVE_WORK,
    "Organization": THING,
}
KINDS_OF = {"NewsArticle": {"NewsArticle", "CreativeWork"}, "Claim": {"Claim", "Thing"}}


def document(*outcomes: Outcome, **options: Any) -> Any:
    text = claim_review.render(outcomes, **options)
    assert text.isascii()
    return json.loads(text)


def faults_in(node: dict[str, Any]) -> Iterator[str]:
    """What schema.org does not allow: unknown properties, and values of other types."""
    type_ = node["@type"]
    for name, value in node.items():
        if name == "@type":
            continue
        allowed = PROPERTIES[type_].get(name)
        if allowed is None:
            yield f"{type_}.{name}"
            continue
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                if not KINDS_OF.get(one["@type"], {one["@type"]}) & allowed:
                    yield f"{type_}.{name} is a {one['@type']}"
                yield from faults_in(one)
            elif not isinstance(one, str) or not allowed & {TEXT, URL, DATE}:
                yield f"{type_}.{name} is {one!r}"


def test_each_claim_that_sources_settle_is_a_review(ferry: Outcome) -> None:
    made = document(ferry)
    assert made["@context"] == "https://schema.org"
    assert [fault for review in made["@graph"] for fault in faults_in(review)] == []
    assert [review["reviewRating"]["alternateName"] for review in made["@graph"]] == [
        "Contradicted",
        "Disputed",
        "Superseded",
        "Corroborated",
        "In one source",
    ]


def test_a_review_says_what_was_claimed_where_and_what_sources_have(ferry: Outcome) -> None:
    review = document(ferry)["@graph"][0]
    citations = review.pop("citation")
    assert review == {
        "@type": "ClaimReview",
        "claimReviewed": "18:40 (“The Aurora sank at 18:40 on Tuesday.”)",
        "itemReviewed": {
            "@type": "Claim",
            "text": "18:40",
            "isPartOf": {
                "@type": "CreativeWork",
                "text": "The Aurora sank at 18:40 on Tuesday.",
            },
            "appearance": {
                "@type": "NewsArticle",
                "headline": "Ferry sinks off Port Lunn",
                "url": "https://weir.example.org/ferry",
                "datePublished": "2025-03-05T10:00:00+00:00",
                "publisher": {"@type": "Organization", "name": "The Weir Post"},
            },
        },
        "reviewRating": {
            "@type": "Rating",
            "alternateName": "Contradicted",
            "ratingExplanation": "it has 16:15",
        },
        "reviewBody": "“18:40”: it has 16:15; 2 independent origins; right would be: 16:15",
    }
    assert len(citations) == 3
    assert citations[0] == {
        "@type": "CreativeWork",
        "name": "a.md",
        "text": "It sank at 16:15, off Port Lunn.",
        "description": "says otherwise: what was compared",
        "datePublished": "2025-03-04T22:00:00+00:00",
        "sourceOrganization": {"@type": "Organization", "name": "Lunn Wire"},
    }


def test_no_number_is_made_up_and_nobody_signs_unasked(ferry: Outcome) -> None:
    for review in document(ferry)["@graph"]:
        assert "ratingValue" not in review["reviewRating"]
        assert not {"author", "datePublished", "url"} & set(review)


def test_who_answers_for_the_review_and_its_day_are_the_callers(ferry: Outcome) -> None:
    made = document(ferry, by="The Weir Post", on=date(2025, 3, 6))
    for review in made["@graph"]:
        assert review["author"] == {"@type": "Organization", "name": "The Weir Post"}
        assert review["datePublished"] == "2025-03-06"
        assert list(faults_in(review)) == []


def test_articles_without_verdicts_and_failures_have_no_reviews(bridge: Outcome) -> None:
    assert document(bridge, Outcome("b.md", error="the file is empty"))["@graph"] == []
    assert document()["@graph"] == []


@pytest.mark.parametrize("times", [1, 3])
def test_one_document_for_all_articles(ferry: Outcome, bridge: Outcome, times: int) -> None:
    assert len(document(bridge, *[ferry] * times)["@graph"]) == 5 * times


def test_hostile_words_stay_words(hostile: Outcome) -> None:
    (review,) = document(hostile)["@graph"]
    assert list(faults_in(review)) == []
    assert "url" not in review["citation"][0]
    assert "<script>" in review["citation"][0]["text"]
