"""What is stale in an article, as JSON.

::

    {"version": 1,
     "article": {"path", "title", "published", "modified"},
     "stale": [{"kind": "update|correction", "sentence": WORDS, "words": WORDS, "now",
                "replacement", "proposed", "note", "evidence": [{"source", "hash", "start", "end",
                                                                 "quote", "origin", "published"}]}],
     "notes": ["..."], "notes_to_come": ["..."],
     "in_doubt": [WORDS],
     "since": [{"text", "evidence": [...]}],
     "summary": {"claims": N, "compared": M, "reports": K, "as_of"}}

WORDS is ``{"start", "end", "quote"}``; offsets count code points of the article's source text.
"replacement" is the sentence as it should read, where that is certain; else it is null, and
"proposed" may hold a sentence that the sources support. "notes" are those on what is replaced,
"notes_to_come" those on what an editor has yet to rewrite. The output is pure ASCII.
"""

import json
from datetime import datetime
from typing import Any

from copydesk.model.article import Article
from copydesk.model.span import Span
from copydesk.model.update import Stale, Update
from copydesk.report.evidence_json import evidence_json

VERSION = 1


def render(update: Update) -> str:
    """JSON text with one object."""
    return json.dumps(as_object(update), indent=2) + "\n"


def as_object(update: Update) -> dict[str, Any]:
    """The object of an update."""
    article = update.article
    answered, claims = update.checked
    return {
        "version": VERSION,
        "article": {
            "path": article.path,
            "title": article.title,
            "published": _iso(article.published),
            "modified": _iso(article.modified),
        },
        "stale": [_stale(one, article) for one in update.stale],
        "notes": list(update.notes),
        "notes_to_come": list(update.notes_to_come),
        "in_doubt": [_words(span, article) for span in update.in_doubt],
        "since": [
            {"text": one.text, "evidence": [evidence_json(piece) for piece in one.evidence]}
            for one in update.since
        ],
        "summary": {
            "claims": claims,
            "compared": answered,
            "reports": len(update.sources),
            "as_of": _iso(update.as_of),
        },
    }


def _stale(one: Stale, article: Article) -> dict[str, Any]:
    return {
        "kind": one.kind.value,
        "sentence": _words(one.sentence, article),
        "words": _words(one.span, article),
        "now": one.now,
        "replacement": one.replacement,
        "proposed": one.proposed,
        "note": one.note,
        "evidence": [evidence_json(piece) for piece in one.evidence],
    }


def _words(span: Span, article: Article) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "quote": span.cut(article.text)}


def _iso(time: datetime | None) -> str | None:
    return time.isoformat() if time else None
