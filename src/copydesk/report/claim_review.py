"""Verdicts as ClaimReview (schema.org), the markup by which fact-checks are exchanged.

One JSON-LD document for a run, with a `ClaimReview` for each claim that sources settle: what they
corroborate, what one of them has, what they contradict, dispute or have since revised. Claims that
no source has, and those that were not checked, are no reviews and are left out; the JSON report has
them all.

What is reviewed are the claim's own words; where they are but a part of a sentence ("18:40"), that
sentence stands beside them, in brackets and as `isPartOf`.

The rating is a name (`alternateName`) with its explanation. schema.org asks for no number, and none
is made up: a scale from 1 to 5 would say more than is known. Who answers for the review, and its
date, are there only if the caller gives them.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from copydesk.model.article import Article
from copydesk.model.evidence import Evidence
from copydesk.model.outcome import Outcome
from copydesk.model.span import Span
from copydesk.model.verdict import Verdict, VerdictKind
from copydesk.report.claim_counts import origins_in_words
from copydesk.report.context import Context
from copydesk.report.voices import STANCES

CONTEXT = "https://schema.org"
_RATINGS = {
    VerdictKind.CORROBORATED: "Corroborated",
    VerdictKind.SINGLE_SOURCE: "In one source",
    VerdictKind.CONTRADICTED: "Contradicted",
    VerdictKind.DISPUTED: "Disputed",
    VerdictKind.SUPERSEDED: "Superseded",
}


def render(outcomes: Iterable[Outcome], *, by: str | None = None, on: date | None = None) -> str:
    """One JSON-LD document, as pure ASCII.

    Args:
        outcomes: of all articles.
        by: the organization that answers for the reviews, if the caller gives one.
        on: the day of the reviews, if the caller gives one.
    """
    reviews = [review for outcome in outcomes for review in _reviews(outcome, by, on)]
    return json.dumps({"@context": CONTEXT, "@graph": reviews}, indent=2) + "\n"


def _reviews(outcome: Outcome, by: str | None, on: date | None) -> Iterator[dict[str, Any]]:
    if outcome.report is None:
        return
    context = Context(outcome.report.article)
    appearance = _appearance(context.article)
    for verdict in outcome.report.verdicts:
        if verdict.kind in _RATINGS:
            yield _review(verdict, context, appearance) | _signature(by, on)


def _signature(by: str | None, on: date | None) -> dict[str, Any]:
    return _filled(
        author={"@type": "Organization", "name": by} if by else None,
        datePublished=on.isoformat() if on else None,
    )


def _review(verdict: Verdict, context: Context, appearance: dict[str, Any]) -> dict[str, Any]:
    article, claim = context.article, verdict.claim.span
    claimed, whole = _words(article, claim), _words(article, context.sentence_of(claim))
    part = claimed.strip(" .") != whole.strip(" .")
    body = [f"“{_words(article, verdict.span)}”: {verdict.reason}"]
    if origins := origins_in_words(verdict):
        body.append(origins)
    if verdict.right is not None:
        body.append(f"right would be: {verdict.right}")
    return {
        "@type": "ClaimReview",
        "claimReviewed": f"{claimed} (“{whole}”)" if part else claimed,
        "itemReviewed": {
            "@type": "Claim",
            "text": claimed,
            **_filled(isPartOf={"@type": "CreativeWork", "text": whole} if part else None),
            "appearance": appearance,
        },
        "reviewRating": {
            "@type": "Rating",
            "alternateName": _RATINGS[verdict.kind],
            "ratingExplanation": verdict.reason,
        },
        "reviewBody": "; ".join(body),
        "citation": [_citation(piece) for piece in verdict.evidence],
    }


def _words(article: Article, span: Span) -> str:
    """Words of the article without its markup, on one line."""
    return " ".join(span.cut(article.prose).split()) or span.cut(article.text)


def _appearance(article: Article) -> dict[str, Any]:
    """The article, as its own metadata say."""
    return {
        "@type": "NewsArticle",
        **_filled(
            headline=article.title,
            url=article.url,
            datePublished=article.published.isoformat() if article.published else None,
            publisher=_organization(article.publisher),
        ),
    }


def _citation(piece: Evidence) -> dict[str, Any]:
    """A passage: its words, the report that has them, and the origin of that."""
    said = STANCES[piece.stance]
    is_url = piece.source.startswith(("http://", "https://"))
    return {
        "@type": "CreativeWork",
        "name": piece.source,
        "text": piece.quote,
        "description": f"{said}: {piece.why}" if piece.why else said,
        **_filled(
            url=piece.source if is_url else None,
            datePublished=piece.published.isoformat() if piece.published else None,
            sourceOrganization=_organization(piece.origin),
        ),
    }


def _organization(name: str | None) -> dict[str, str] | None:
    return {"@type": "Organization", "name": name} if name else None


def _filled(**values: object) -> dict[str, Any]:
    """What is known."""
    return {name: value for name, value in values.items() if value is not None}
