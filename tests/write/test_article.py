"""Articles from an event record: what they say, what they cite, and what the gate lets pass."""

from dataclasses import replace

import pytest

from copydesk.api import check
from copydesk.model.article import Article
from copydesk.model.draft import Draft, SectionKind, Sentence, Spent
from copydesk.model.event import Event
from copydesk.model.report import Report
from copydesk.model.verdict import VerdictKind
from copydesk.verify import Prepared, prepare
from copydesk.write import write
from copydesk.write.layout import lay_out
from copydesk.write.runs import Runs
from tests.write.made import AS_OF, EVENT, SOURCES, STATEMENTS, TEXTS

PREPARED: Prepared = prepare(tuple(SOURCES.values()))


def against(article: Article) -> Report:
    return check(article, published=AS_OF, against=PREPARED)


@pytest.fixture(scope="module")
def draft() -> Draft:
    return write(EVENT, check=against, texts=TEXTS)


def text_of(draft: Draft) -> str:
    return "\n".join(one.text for one in sentences(draft))


def sentences(draft: Draft) -> list[Sentence]:
    groups = [group for section in draft.sections for group in section.paragraphs]
    return [draft.headline, *(one for group in groups for one in group)]


def test_the_lede_says_who_what_where_when_how_many_and_according_to_whom(draft: Draft) -> None:
    lede = draft.sections[0].paragraphs[0][0].text
    for words in ("Five people were killed", "16 injured", "fire", "Orvell", "6:40 a.m.",
                  "Tuesday, 11 March", "to Fire Commissioner Ruth Adeyo"):  # fmt: skip
        assert words in lede


def test_sections_stand_in_their_order_and_none_is_empty(draft: Draft) -> None:
    kinds = [section.kind for section in draft.sections]
    assert kinds == sorted(kinds, key=list(SectionKind).index)
    assert all(section.paragraphs or section.rows for section in draft.sections)


def test_every_sentence_cites_but_those_of_the_disclosure(draft: Draft) -> None:
    for section in draft.sections:
        for one in (one for group in section.paragraphs for one in group):
            assert bool(one.evidence and one.slots) is (section.kind is not SectionKind.DISCLOSURE)


def test_no_run_of_eight_words_is_a_sources(draft: Draft) -> None:
    runs = Runs(TEXTS.values())
    assert [one.text for one in sentences(draft) if runs.shared(one.text)] == []


def test_no_claim_is_contradicted(draft: Draft) -> None:
    report = against(lay_out(draft).article)
    assert not [one for one in report.verdicts if one.kind is VerdictKind.CONTRADICTED]


def test_key_figures_are_the_latest_with_their_time_and_giver(draft: Draft) -> None:
    rows = {row.label: row for section in draft.sections for row in section.rows}
    assert (rows["Dead"].value, rows["Dead"].slot) == ("5", "f1.4")
    assert rows["Dead"].as_of == "12 March 2025"
    assert rows["Dead"].said_by == "Fire Commissioner Ruth Adeyo"
    assert rows["Injured"].value == "16"


def test_names_are_given_in_full_with_the_office_once_then_short(draft: Draft) -> None:
    text = text_of(draft).partition("This article")[0]
    assert text.count("Fire Commissioner Ruth Adeyo") == 1
    assert text.count("Adeyo") > 1


def test_quotations_are_word_for_word(draft: Draft) -> None:
    assert "“We heard a bang and then the lights went.”" in text_of(draft)


def test_forecasts_are_somebodys(draft: Draft) -> None:
    outlook = [one for one in draft.sections if one.kind is SectionKind.OUTLOOK]
    for one in (one for section in outlook for group in section.paragraphs for one in group):
        assert "said" in one.text


def test_the_same_record_gives_the_same_draft(draft: Draft) -> None:
    assert write(EVENT, check=against, texts=TEXTS) == draft


def test_what_is_left_out_is_said_with_the_reason(draft: Draft) -> None:
    assert draft.left_out
    assert all(one.what and one.why for one in draft.left_out)


def test_the_disclosure_names_the_sources_and_copies(draft: Draft) -> None:
    closing = " ".join(one.text for one in draft.sections[-1].paragraphs[0])
    assert (
        "written by software from three reports, which go back to two origins: "
        "Lantern Wire (passed on by Gable Courier) and The Orvell Voice." in closing
    )
    assert "Software compared it with these reports before publication." in closing
    assert "Information is as of 12 March 2025, 6 p.m. UTC." in closing


def test_a_figure_that_the_sources_contradict_is_not_printed() -> None:
    points = EVENT.figures[0].points
    wrong = replace(points[-1], value=48, low=48, high=48)
    figure = replace(EVENT.figures[0], points=(*points[:-1], wrong))
    event = replace(EVENT, figures=(figure, EVENT.figures[1]))
    draft = write(event, check=against, texts=TEXTS)
    told = [one for one in sentences(draft)[1:] if "48" in one.text or "Forty-eight" in one.text]
    assert told == []
    assert any("48" in one.what and "evidence" in one.why for one in draft.left_out)


def test_two_people_of_one_name_are_told_apart_no_further_than_it_goes() -> None:
    twin = replace(EVENT.people[0], id="p9", office="")
    draft = write(replace(EVENT, people=(*EVENT.people, twin)), check=against, texts=TEXTS)
    assert "Adeyo" in text_of(draft)


def test_a_record_of_nothing_is_a_draft_of_its_sources() -> None:
    draft = write(replace(EVENT, figures=(), happenings=(), statements=(), disagreements=(),
                          background=(), places=(), people=()), check=against)  # fmt: skip
    assert [one.kind for one in draft.sections] == [SectionKind.RELATED, SectionKind.DISCLOSURE]


def worded_by(change: str, replacement: str, model: str = "tiny"):  # type: ignore[no-untyped-def]
    """A rewording that replaces one sentence."""

    def draft_with(event: Event, draft: Draft) -> Draft:
        sections = tuple(
            replace(
                section,
                paragraphs=tuple(
                    tuple(
                        replace(one, text=replacement, by=model) if change in one.text else one
                        for one in group
                    )
                    for group in section.paragraphs
                ),
            )
            for section in draft.sections
        )
        return replace(draft, sections=sections, spent=Spent(model, 1, 10, 10, 0, 0))

    return draft_with


def test_a_models_sentence_that_passes_is_kept() -> None:
    reworded = "Five people died in the Orvell fire and 16 were hurt."
    draft = write(EVENT, check=against, texts=TEXTS, draft_with=worded_by("Five people", reworded))
    found = next(one for one in sentences(draft) if one.text == reworded)
    assert found.by == "tiny"
    assert draft.spent is not None
    assert (draft.spent.kept, draft.spent.replaced) == (1, 0)


@pytest.mark.parametrize(
    "bad",
    [
        "Fifty people were killed and 16 injured in the Orvell fire on Tuesday.",
        "A fire broke out at a cold store in the port of Orvell and five died.",
    ],
    ids=["contradicted", "a source's words"],
)
def test_a_models_sentence_that_fails_gives_way_to_the_built_in_one(bad: str) -> None:
    draft = write(EVENT, check=against, texts=TEXTS, draft_with=worded_by("Five people", bad))
    assert bad not in text_of(draft)
    assert "Five people were killed and 16 injured when" in text_of(draft)
    assert draft.spent is not None
    assert (draft.spent.kept, draft.spent.replaced) == (0, 1)


def test_a_pronoun_stands_only_for_who_was_named_last(draft: Draft) -> None:
    statements = (
        *STATEMENTS[:1],
        STATEMENTS[1],
        replace(STATEMENTS[1], id="s9", words="two names had been listed twice"),
    )
    text = text_of(write(replace(EVENT, statements=statements), check=against, texts=TEXTS))
    assert "She said" in text


def test_figures_that_one_report_alone_has_are_named() -> None:
    text = text_of(write(EVENT, check=against, texts=TEXTS))
    assert "These figures rest on a single report each: dead (5) and injured (16)." in text


@pytest.mark.parametrize("number", ["5", "five", "Five"])
def test_a_number_that_any_other_report_has_is_not_said_to_be_one_reports(number: str) -> None:
    texts = {**TEXTS, "wire.md": f"{TEXTS['wire.md']}\nThe blaze took {number} hours.\n"}
    text = text_of(write(EVENT, check=against, texts=texts))
    assert "This figure rests on a single report: injured (16)." in text
