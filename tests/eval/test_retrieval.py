"""The claims of the retrieval measurement are in the texts, and its made-up articles are lawful."""

import json
from itertools import islice

import pytest

from copydesk.ingest import read
from eval.made_articles import Maker
from eval.retrieval import EXPECTED, load_claims, load_own_claims
from eval.shared import AbsentError, shared


def test_what_is_stored_is_places_alone() -> None:
    for line in EXPECTED.read_text("utf-8").splitlines():
        row = json.loads(line)
        assert row.keys() == {"pack", "claim", "support"}
        assert row["support"]


def test_the_places_are_those_of_the_packs() -> None:
    try:
        packs = shared("packs")
    except AbsentError as absent:
        pytest.skip(str(absent))
    claims = list(load_claims(packs))
    stated = {
        (path.parent.name, claim["quote"], frozenset(claim["evidence"]))
        for path in packs.glob("*/gold.json")
        for claim in json.loads(path.read_text("utf-8"))["true_claims"]
    }
    ours = {
        (
            claim.pack,
            claim.span.cut(claim.draft.text),
            frozenset(name.partition("/")[2] for name in claim.support),
        )
        for claim in claims
    }
    assert ours == stated
    for claim in claims:
        for name, places in claim.support.items():
            text = (packs / claim.pack / "sources" / name.partition("/")[2]).read_text("utf-8")
            assert all(place.cut(text).strip() == place.cut(text) != "" for place in places)


def test_own_claims_are_in_their_drafts() -> None:
    claims = list(load_own_claims())
    assert claims
    assert all(claim.words.strip() and claim.support for claim in claims)


def test_made_articles_are_the_same_each_time_and_of_the_length_of_news() -> None:
    rows = list(Maker(3).articles(40))
    assert rows == list(Maker(3).articles(40))
    assert list(islice(Maker(4).articles(40), 3)) != rows[:3]
    assert len({row["url"] for row in rows}) == len(rows)
    for row in rows:
        article = read(json.dumps(row))
        assert article.published
        assert article.publisher == row["publisher"]
        assert 200 < len(article.prose.split()) < 800
