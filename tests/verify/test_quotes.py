"""Quotations are compared with sources word by word, and speaker by speaker."""

import time
from datetime import datetime

import pytest

from copydesk.ingest import read
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference
from copydesk.verify.quote_sides import Side, utterances_of
from copydesk.verify.quote_turned import find_turned
from copydesk.verify.quotes import Certainty, QuoteMatch, QuoteStatus, compare_quotes


def reading(text: str) -> Reading:
    article = read(text)
    return Reading(article, find_reference(article, datetime(2022, 5, 10)))


def compare(article: str, *sources: str) -> list[QuoteMatch]:
    return list(compare_quotes(reading(article), [reading(source) for source in sources]))


def statuses(article: str, *sources: str) -> set[str]:
    return {match.status.value for match in compare(article, *sources)}


SAID = 'Mayor Anna Veld told the council: "We will mend the bridge by May, and we will pay for it."'


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ('"We will mend the bridge by May, and we will pay for it," said Anna Veld.', "verbatim"),
        ('"We will mend the bridge by May," said Anna Veld.', "verbatim"),
        ("“We’ll mend the bridge by May,” said Anna Veld.", "verbatim"),
        ('Anna Veld said the town would "pay for it".', "verbatim"),
        ('"We will mend the bridge ... and we will pay for it," Anna Veld said.', "shortened"),
        ('"We will mend [the crossing] by May," said Anna Veld.', "shortened"),
        ('"We will mend that bridge by May, and will pay for it," Anna Veld said.', "variant"),
        ('"We will mend the bridge by June, and we will pay for it," Anna Veld said.', "altered"),
        ('"We will close the bridge by May, and we will pay for it," Anna Veld said.', "altered"),
        ('"We will not mend the bridge by May, and will pay for it," Anna Veld said.', "altered"),
        ('"We will mend the bridge by May," said Coach Tom Brand.', "wrong speaker"),
        ('"A song nobody knows was sung all night," said Anna Veld.', "not found"),
    ],
)
def test_statuses(words: str, status: str) -> None:
    assert statuses(words, SAID) == {status}


@pytest.mark.parametrize("words", ["a heavy", "an uneasy", "a guilty"])
def test_a_word_that_looks_like_another_is_altered(words: str) -> None:
    article = f'"I leave with {words} conscience and an empty desk," Anna Veld told deputies.'
    source = '"I leave with an easy conscience and an empty desk," Anna Veld told the house.'
    assert statuses(article, source) == {"altered"}


def test_words_that_the_source_does_not_quote() -> None:
    article = '"The ferry never ran on time," said Anna Veld.'
    assert statuses(article, "The ferry never ran on time. Anna Veld left.") == {"prose"}


@pytest.mark.parametrize(
    ("article", "source"),
    [
        (
            'Tom Brand said he would "rule out a second round".',
            '"We will not rule out a second round," Tom Brand said.',
        ),
        (
            '"We did ... cut corners on the hull," Tom Brand said.',
            '"We did not, at any time, cut corners on the hull," Tom Brand said.',
        ),
    ],
)
def test_a_negation_dropped(article: str, source: str) -> None:
    (match,) = compare(article, source)
    assert match.status is QuoteStatus.NEGATION_DROPPED
    assert match.source_differing[0].cut(source) == "not"


@pytest.mark.parametrize(
    ("article", "source"),
    [
        (
            'Tom Brand denied that the yard had "cut corners on the hull".',
            '"We did not cut corners on the hull," Tom Brand said.',
        ),
        (
            'Tom Brand would not "rule out a second round".',
            '"We will not rule out a second round," Tom Brand said.',
        ),
        (
            '"I was asleep. ... It rained all night," Tom Brand said.',
            '"I was asleep. I did not hear a thing. It rained all night," Tom Brand said.',
        ),
    ],
)
def test_a_negation_that_is_kept(article: str, source: str) -> None:
    assert statuses(article, source) <= {"verbatim", "shortened"}


def test_two_utterances_as_one() -> None:
    source = (
        '"The hull was sound in April," said Tom Brand. Asked about the crew, he paused for a '
        'while. Later in the day the talk was of money. "Nobody told me of the leak," he said.'
    )
    article = '"The hull was sound in April, nobody told me of the leak," said Tom Brand.'
    assert statuses(article, source) == {"spliced"}


def test_a_fragment_in_other_words() -> None:
    article = 'Anna Veld promised a "swift and painless" review.'
    sources = [
        'Mayor Anna Veld promised a "thorough review" on Monday.',
        'The mayor, Anna Veld, had promised a "thorough review".',
    ]
    matches = compare(article, *sources)
    assert {match.status for match in matches} == {QuoteStatus.ALTERED}
    assert {match.right for match in matches} == {"thorough review"}
    assert all(match.certainty is Certainty.SURE for match in matches)
    assert {match.certainty for match in compare(article, sources[0])} == {Certainty.UNSURE}


def test_a_fragment_changed_by_a_word() -> None:
    article = 'Anna Veld said the crane had been "fully operational" when the cable snapped.'
    source = 'Anna Veld insisted that the crane was "fully serviceable" before the cable snapped.'
    (match,) = compare(article, source)
    assert (match.status, match.certainty) == (QuoteStatus.ALTERED, Certainty.SURE)


def test_a_source_that_quotes_less_contradicts_nothing() -> None:
    article = 'Anna Veld called the tower "the ugliest thing on the coast".'
    source = 'Anna Veld once called the tower "the ugliest".'
    assert not any(match.wrong for match in compare(article, source))


def test_what_differs_is_shown() -> None:
    article = '"We will close the bridge by May, and we will pay for it," said Anna Veld.'
    (match,) = compare(article, SAID)
    assert [span.cut(article) for span in match.differing] == ["close"]
    assert [span.cut(SAID) for span in match.source_differing] == ["mend"]
    assert match.right == "We will mend the bridge by May, and we will pay for it"


@pytest.mark.parametrize(
    ("article", "source"),
    [
        # the source's speaker is only described
        ('"We will mend the bridge by May," said Anna Veld.',
         '"We will mend the bridge by May," a speaker said.'),
        # nobody is named
        ('"We will mend the bridge by May," an official said.',
         '"We will mend the bridge by May," Anna Veld said.'),
        # two could be meant
        ('"We will mend the bridge by May," said Anna Veld.',
         'Ines Duarte met Vera Lund. "We will mend the bridge by May," she said.'),
        # a body and one who speaks for it
        ('"We will mend the bridge by May," the council said.',
         '"We will mend the bridge by May," said Anna Veld.'),
        # words that anybody may say
        ('"No comment," said Anna Veld.', '"No comment," said Tom Brand.'),
        # a misspelt name is another fault
        ('"We will mend the bridge by May," said Anna Felt.',
         '"We will mend the bridge by May," said Anna Veld.'),
    ],
)  # fmt: skip
def test_no_speaker_is_called_wrong_without_certainty(article: str, source: str) -> None:
    assert not any(match.wrong for match in compare(article, source))


def test_a_source_with_the_same_speaker_outweighs_another() -> None:
    article = '"We will mend the bridge by May," said Anna Veld.'
    other = '"We will mend the bridge by May," said Tom Brand.'
    assert statuses(article, other, SAID) == {"verbatim"}
    assert statuses(article, other) == {"wrong speaker"}


def test_scare_quotes_and_titles_are_not_compared() -> None:
    assert compare('The so-called "ghost ship" and the book "The Long Road" came up.', SAID) == []


def test_long_texts_take_linear_time() -> None:
    article = " ".join(f'"We will mend bridge {n} by May," said Anna Veld.' for n in range(60))
    source = " ".join(f'"They will shut road {n} by June," said Anna Veld.' for n in range(200))
    one, other = reading(article), reading(source)
    assert one.quotations
    assert other.quotations
    began = time.perf_counter()
    compare_quotes(one, [other])
    assert time.perf_counter() - began < 20


@pytest.mark.parametrize(
    ("article", "source"),
    [
        pytest.param(
            '"They asked for silence, and we gave them a song," said Anna Veld.',
            '"They wanted us mute. They got a choir, and we gave it to them," said Anna Veld.',
            id="the turn of the sentence",
        ),
        pytest.param(
            '"We had wood enough to build, and no summer left," Anna Veld told the yard.',
            'Anna Veld said: "We never ran short of wood. We ran short of summer."',
            id="words of content, and nothing else from the speaker",
        ),
        pytest.param(
            'In a broadcast at 10:30, Anna Veld said: "They reckoned with your fear, and you gave '
            'them your courage."',
            'Anna Veld said on the radio at 10:30: "They wanted your silence. They have your '
            'answer." Later in the day she said: "Bread comes at six."',
            id="the turn and the hour",
        ),
        pytest.param(
            '"The barges broke loose before anything else and pulled us under with them," said '
            "Anna Veld, who was on the quay.",
            'Anna Veld was on the quay. "First the boats went. Then all of us went," she said. '
            'Coach Tom Brand said: "The bread was late again."',
            id="the same in no word that is the same",
        ),
        pytest.param(
            '"My aunt told me to keep quiet until the last bell, and I waited for it," Anna Veld '
            "said.",
            'Anna Veld won. Tom Brand lost. "My aunt said keep quiet until the very last bell. I '
            'did not know which bell, so I waited," she told him.',
            id="a speaker that the source leaves to a pronoun",
        ),
        pytest.param(
            '"I will obey the order for as long as I am made to," Ms Veld said.',
            '"I will obey the order," Anna Veld said, "though nobody has told me what it means."',
            id="another second half, behind its attribution",
        ),
        pytest.param(
            '"Granite always sends a warning, and this time no one was in," Anna Veld said.',
            'For Anna Veld, a geologist, it was no surprise. "Granite grumbles for years before it '
            'falls," she said. Tom Brand said nothing.',
            id="a speaker named in what opens the sentence before",
        ),
    ],
)
def test_a_quotation_in_other_words_altogether(article: str, source: str) -> None:
    (match,) = compare(article, source)
    assert match.status is QuoteStatus.ALTERED
    assert match.certainty is Certainty.SURE


@pytest.mark.parametrize(
    ("article", "source"),
    [
        pytest.param(
            '"We will mend the bridge by May," Anna Veld said.',
            '"Nobody slept in the valley that night," Anna Veld said.',
            id="another utterance",
        ),
        pytest.param(
            '"We lost two barns and a mill in the night," Anna Veld said.',
            '"We have opened the school, the church and the hall," Anna Veld said. "Our doors are '
            'open to all," she said.',
            id="the same pronoun",
        ),
        pytest.param(
            'Anna Veld spoke of "a long, wet winter for every farmer here".',
            '"The mill will turn again, with or without the council," said Anna Veld.',
            id="a fragment of something else",
        ),
        pytest.param(
            '"They asked for silence, and we gave them a song," said Anna Veld.',
            '"They wanted us mute, and we gave them a choir," said Coach Tom Brand.',
            id="another speaker",
        ),
        pytest.param(
            '"They asked for silence, and we gave them a song," said Anna Veld. "They wanted us '
            'mute. They got a choir," she said.',
            '"They wanted us mute. They got a choir," said Anna Veld.',
            id="an utterance that the article has as well",
        ),
        pytest.param(
            '"The barges broke loose before anything else and took us with them," said Anna Veld. '
            '"I have not slept since the harbour wall gave way," she said. Tom Brand said: "The '
            'bread was late, as it always is on Mondays."',
            'Anna Veld said: "First the boats went. Then all of us went."',
            id="an article with sources of its own",
        ),
        pytest.param(
            '"We are switching on River Guide for every barge tonight," said Anna Veld.',
            '"River Guide also draws the sandbanks, so that pilots see them sooner than before," '
            "said Anna Veld.",
            id="two things of one name",
        ),
        pytest.param(
            '"No quarrel. We live in two towns and it grew hard," said Anna Veld.',
            '"We live in two towns and it grew hard," said Anna Veld.',
            id="a source with one sentence of two",
        ),
        pytest.param(
            '"It\'s a night of terror," said Anna Veld.',
            'Tom Brand said: "It\'s a drill." Anna Veld spoke of "a night of terror".',
            id="words too small for a splice",
        ),
    ],
)
def test_a_quotation_of_which_the_sources_know_nothing(article: str, source: str) -> None:
    sure = [
        one for one in compare(article, source) if one.wrong and one.certainty is Certainty.SURE
    ]
    assert sure == []


def test_other_words_beside_the_rest_of_an_utterance() -> None:
    article = (
        '"I would have thrown the same stone at anyone," Anna Veld said. "A wall is a wall in the '
        'dark as well."'
    )
    source = '"I would sue my brother," Anna Veld said. "A wall is a wall in the dark as well."'
    assert statuses(article, source) == {"altered", "verbatim"}
    less = 'Anna Veld told the court: "A wall is a wall in the dark as well."'
    assert statuses(article, less) == {"not found", "verbatim"}


def test_other_words_on_one_occasion() -> None:
    article = (
        'Anna Veld gave up at dusk. "You have told us to go, and we heard it," she said on the '
        "steps of the grain exchange, a scarf round her neck."
    )
    source = (
        '"The town spoke, and nobody had to ask it twice," Anna Veld said at dusk on the steps of '
        "the grain exchange, her neck in a scarf."
    )
    assert statuses(article, source, source.replace("her neck", "the neck")) == {"altered"}
    elsewhere = '"The town spoke, and nobody had to ask it twice," Anna Veld said on the radio.'
    assert statuses(article, elsewhere, elsewhere.replace("radio", "wireless")) == {"not found"}


def test_altered_words_under_a_wrong_name() -> None:
    article = '"She leans, but she has not stopped singing," said flight director Tom Brand.'
    source = '"She is lying badly, but she is talking to us," flight director Ivo Marsh said.'
    assert statuses(article, source) == {"altered"}


@pytest.mark.parametrize(
    ("article", "source"),
    [
        pytest.param(
            '"I have lost faith in the harbour plan, and in those who drew it up," Anna Veld said.',
            '"I have not lost faith in the harbour plan," Anna Veld said. "I have lost faith in '
            'the way it was paid for."',
            id="the source denies it",
        ),
        pytest.param(
            '"The council never asked us about the price, nor did we care," Anna Veld said.',
            '"The council asked us about the price. We gave it a figure and a date and a name and '
            'heard no more," Anna Veld said.',
            id="the article denies it",
        ),
    ],
)
def test_a_part_of_a_quotation_turned_round(article: str, source: str) -> None:
    (match,) = compare(article, source)
    assert (match.status, match.certainty) == (QuoteStatus.ALTERED, Certainty.SURE)


@pytest.mark.parametrize(
    "source",
    [
        '"I have not lost faith in the harbour plan," Tom Brand said.',
        '"I have not lost faith in the mayor, whom I have known for years," Anna Veld said.',
    ],
)
def test_nothing_is_turned_round_by_another_or_of_another_thing(source: str) -> None:
    article = reading(
        '"I have lost faith in the harbour plan, and in those who drew it up," Anna Veld said.'
    )
    (said,) = utterances_of(article, 0)
    assert find_turned(article, said, Side(0, reading(source))) is None


def test_a_short_utterance_quoted_whole_has_one_speaker() -> None:
    article = '"You kept us waiting," said Anna Veld, who led the raid.'
    source = 'Anna Veld led the raid. "You kept us waiting," said Tom Brand.'
    assert statuses(article, source) == {"wrong speaker"}
    longer = 'Anna Veld led it. "You kept us waiting, and it was cold," said Tom Brand.'
    assert statuses(article, longer) != {"wrong speaker"}


def test_a_body_that_is_only_described_is_told_from_one_of_another_sort() -> None:
    article = 'The state inspectorate said the wind was "inside the permitted band all morning".'
    source = (
        'The company behind the lift said the wind was "inside the permitted band all morning". '
        "The state inspectorate gave no opinion."
    )
    assert statuses(article, source) == {"wrong speaker"}
    assert statuses(article, source.replace("company", "inspectorate")) == {"verbatim"}


@pytest.mark.parametrize(
    ("article", "altered"),
    [
        ('"It is a hole in the budget, not a bruise," Anna Veld wrote.', True),
        ('"It is a bruise, not a hole in the budget," Anna Veld wrote.', False),
        ('"It is a hole in the budget, not a bruise," Coach Tom Brand said.', False),
    ],
)
def test_the_sides_of_a_contrast_that_changed_places(article: str, altered: bool) -> None:
    source = '"It is a bruise on the budget, not a hole in it," Mayor Anna Veld said.'
    assert (statuses(article, source) == {"altered"}) is altered
