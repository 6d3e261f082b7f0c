"""That something happened: a clause of the article beside the sentences of the sources."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.evidence import Stance
from copydesk.understand.meaning import meant_meanwhile
from copydesk.understand.polarity import denied_for_a_time
from copydesk.understand.reading import Reading
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, context_of
from copydesk.verify.countries import compare_countries
from copydesk.verify.denials import Denials, compare_answers
from copydesk.verify.directions import compare_direction, compare_directions
from copydesk.verify.doers import compare_doer
from copydesk.verify.entail import Entailment, Stated, by_syntax, is_worth_parsing
from copydesk.verify.nearest import nearest
from copydesk.verify.only_ones import compare_only_ones
from copydesk.verify.order import compare_order
from copydesk.verify.outranked import compare_standings
from copydesk.verify.parallel import compare_parallel
from copydesk.verify.passages import Passage, Passages
from copydesk.verify.person_instead import compare_person_instead
from copydesk.verify.place_agreed import compare_agreed_places
from copydesk.verify.place_anchored import compare_anchored_places
from copydesk.verify.place_by_deed import compare_places_of_deeds
from copydesk.verify.place_kinds import compare_things_of_kind
from copydesk.verify.place_regions import compare_regions
from copydesk.verify.place_rivals import compare_place_rivals
from copydesk.verify.place_siblings import compare_sibling_places
from copydesk.verify.places import compare_place
from copydesk.verify.polarity import compare_polarity
from copydesk.verify.positions import compare_positions
from copydesk.verify.routes import compare_routes
from copydesk.verify.states import compare_states
from copydesk.verify.superlatives import compare_superlative, speaks_of_a_rank, superlative_in
from copydesk.verify.support import LEAST, supporting, texts_beside, worth_a_look
from copydesk.verify.told_gaps import compare_gaps
from copydesk.verify.unanimity import compare_unanimity
from copydesk.verify.universals import compare_universals

_WORTH = 0.3
NEAREST = 12
"""Passages that may say the same in other words."""


def compare_event(
    reading: Reading, claim: Claim, passages: Passages, entails: Entailment = by_syntax
) -> list[Comparison]:
    """The passages that say what a clause says, in whatever order and form, or its opposite.

    Args:
        reading: the article.
        claim: the clause.
        passages: the sentences of the sources.
        entails: the judge of sentences.
    """
    context = context_of(reading, claim, passages)
    ranked = superlative_in(reading, claim) is not None or speaks_of_a_rank(reading, claim)
    likest = nearest(reading, claim, passages, NEAREST)
    found: list[Comparison] = []
    silent: list[tuple[float, Passage]] = []
    for share, passage in worth_a_look(context.near(), likest, passages):
        said = None
        if share >= LEAST:
            said = _entailed(reading, claim, share, passage, passages, entails)
        if share >= _WORTH:
            said = (
                compare_direction(reading, claim, context, passage)
                or compare_place(reading, claim, context, passage)
                or said
            )
            if not ranked:
                said = said or compare_polarity(reading, claim, context, share, passage)
        if said:
            found.append(said)
        else:
            silent.append((share, passage))
    why = "it says so too"
    borne = list(supporting(reading, claim, context, silent))
    found += [Comparison(one.passage, Stance.SUPPORTS, one.likeness, why) for one in borne]
    denials = Denials() if ranked else compare_answers(reading, claim, context, borne)
    return [
        *filter(denials.leaves, found),
        *denials.found,
        *compare_states(reading, claim, context, likest),
        *compare_gaps(reading, claim, passages, likest),
        *compare_superlative(reading, claim, context),
        *compare_standings(reading, claim, passages),
        *compare_only_ones(reading, claim, passages),
        *([] if ranked else compare_universals(reading, claim, passages)),
        *compare_unanimity(reading, claim, passages),
        *compare_order(reading, claim, passages),
        *compare_parallel(reading, claim, passages),
        *compare_directions(reading, claim, passages),
        *compare_place_rivals(reading, claim, passages),
        *compare_agreed_places(reading, claim, passages),
        *compare_anchored_places(reading, claim, passages),
        *compare_sibling_places(reading, claim, passages),
        *compare_things_of_kind(reading, claim, passages),
        *compare_regions(reading, claim, passages),
        *compare_positions(reading, claim, passages),
        *compare_places_of_deeds(reading, claim, passages),
        *compare_routes(reading, claim, passages),
        *compare_countries(reading, claim, passages),
        *compare_doer(reading, claim, passages),
        *compare_person_instead(reading, claim, passages),
    ]


def read_ahead(reading: Reading, claims: Iterable[Claim], passages: Passages) -> None:
    """Make together, which is faster, the parses and vectors that some clauses will need."""
    beside = [
        (claim, context_of(reading, claim, passages).near())
        for claim in claims
        if claim.kind is ClaimKind.EVENT and claim.checkable
    ]
    texts = [text for one in beside for text in texts_beside(reading, *one, passages)]
    with meant_meanwhile(texts):
        _parse_ahead(reading, beside, passages)


def _parse_ahead(
    reading: Reading,
    beside: Iterable[tuple[Claim, Sequence[tuple[float, Passage]]]],
    passages: Passages,
) -> None:
    """Parse together, source by source, the passages that may deny what some clauses say."""
    worth: dict[int, set[int]] = defaultdict(set)
    for claim, near in beside:
        stated = Stated(reading, claim.sentence, claim.clause)
        for share, passage in near:
            if share < LEAST:
                break
            if is_worth_parsing(stated, _stated(passage, passages), share):
                worth[passage.source].add(passage.sentence)
    for source, sentences in worth.items():
        passages.readings[source].syntax.ahead(sentences)


def _stated(passage: Passage, passages: Passages) -> Stated:
    return Stated(passages.readings[passage.source], passage.sentence, passage.span)


def _entailed(
    reading: Reading,
    claim: Claim,
    share: float,
    passage: Passage,
    passages: Passages,
    entails: Entailment,
) -> Comparison | None:
    """What the sentences show as wholes."""
    stated = Stated(reading, claim.sentence, claim.clause)
    answer = entails(stated, _stated(passage, passages), share)
    if answer is None:
        return None
    denies = answer.stance is Stance.CONTRADICTS
    if denies and denied_for_a_time(reading, claim.clause):
        return None
    return Comparison(
        passage,
        answer.stance,
        answer.strength,
        answer.why,
        wrong=answer.mine if denies else None,
        differing=(answer.theirs,) if denies else (),
        fault=faults.OPPOSITE if denies else None,
    )
