"""Drafts as `copydesk write --format json` prints them, read as articles."""

import json

from copydesk.model.article import BlockKind
from copydesk.write.update import article_of_draft

DRAFT = {
    "headline": {"text": "Nine die\nas ferry sinks"},
    "as_of": "2025-05-06T22:00:00+00:00",
    "sections": [
        {
            "heading": "Key\nfigures",
            "paragraphs": [[{"text": "The Corvana sank."}]],
            "rows": [
                {
                    "label": "Dead | found",
                    "value": "9",
                    "as_of": "6 May",
                    "said_by": "Strand\nWire",
                }
            ],
        }
    ],
}


def test_bars_and_line_ends_in_a_draft_break_no_row_and_no_heading() -> None:
    content = json.dumps({"version": 1, "drafts": [DRAFT]}).encode()
    article = article_of_draft(content, "draft.json")
    assert article is not None
    cells = [one for one in article.blocks if one.cell is not None and not one.cell.header]
    words = [one.span.cut(article.prose).replace("\\", " ").split() for one in cells]
    assert [" ".join(one) for one in words] == ["Dead | found", "9", "6 May", "Strand Wire"]
    kinds = {one.kind: one.span.cut(article.text) for one in article.blocks}
    assert kinds[BlockKind.TITLE] == "Nine die as ferry sinks"
    assert kinds[BlockKind.HEADING] == "Key figures"
