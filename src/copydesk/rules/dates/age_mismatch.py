"""DT005 age-mismatch."""

from collections.abc import Iterator, Sequence
from itertools import chain

from copydesk.model.finding import Finding, Severity
from copydesk.model.span import Span
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.lang.en.ages import FAMILY
from copydesk.understand.names import same_name
from copydesk.understand.reading import Reading
from copydesk.understand.tlinks.aged import aged
from copydesk.understand.tlinks.aged_adrift import adrift_ages
from copydesk.understand.tlinks.aged_pair import Aged
from copydesk.understand.tlinks.aged_since import ages_since
from copydesk.understand.tlinks.aged_then import ages_from_other_times
from copydesk.understand.tlinks.ages import Age, ages

_MOST = 50
"""Ages of one family name that are compared."""


@rule(
    code="DT005",
    name="age-mismatch",
    since="0.1.0",
    bad=(
        Bad(
            "The prize went to Mara Lind, a [[19-year-old]] cellist, born on 2 March 2004.",
            message="2 March 2004",
            suggestion="21",
            published="2025-05-26",
        ),
        Bad(
            "Ilse Brand was born on 2 May 1961, a miller's daughter, and is [[62]].",
            message="64 years, not 62",
            suggestion="64",
            published="2025-12-01",
        ),
        Bad(
            "Founded in 1948, and so [[67 years old]] this year, the club has 300 members.",
            message="77 years, not 67",
            suggestion="77",
            published="2025-12-01",
        ),
        Bad(
            "Ilse Brand died at home on Sunday. She was [[86]].\n\nBrand was born in May 1944.",
            message="81 years, not 86",
            suggestion="81",
            published="2025-12-01",
            severity=Severity.WARNING,
        ),
        Bad(
            "Mara Lind, who was 45 when she took office in 2001, is [[58]] now.",
            message="“2001”",
            published="2025-06-12",
            severity=Severity.WARNING,
        ),
        Bad(
            "The mill, which was registered in 1925, turns [[90]] this year.",
            message="100 years, not 90",
            suggestion="100",
            published="2025-05-26",
        ),
        Bad(
            "The flood broke a [[67-year-old]] earth dam completed in 1968.",
            message="56 or 57",
            published="2025-06-17",
        ),
        Bad(
            "Mara Lind, 41, joined the board.\n\nIt chose the [[43-year-old]] Lind by nine votes.",
            message="41",
            published="2025-06-17",
            severity=Severity.WARNING,
        ),
        Bad(
            "The hall bought a [[150-year-old]] violin that Anna Torri made in 1806.",
            message="219 or 220",
            published="2026-02-20",
        ),
        Bad(
            "Jo Falk, the [[54-year-old]] former head of the port of Aldea, born on 2 August 1961, "
            "was found guilty.",
            message="64",
            suggestion="64",
            published="2026-01-14",
        ),
        Bad(
            "*Ann Torri, composer: 3 February 1934 – 11 May 2023*\n\nShe was [[34]] when it was "
            "first sung, in May 1962.",
            message="28 years, not 34",
            suggestion="28",
            published="2023-05-20",
            severity=Severity.WARNING,
        ),
        Bad(
            "Vera Lund was born in March 1990 on a barge. She was [[29]] when she won the seat, in "
            "October 2015.",
            message="25",
            suggestion="25",
            published="2025-05-26",
            severity=Severity.WARNING,
        ),
        Bad(
            "The oldest was Ilse Brand, born on 2 May 1961 and now [[62]], who carried the flag.",
            message="64 years, not 62",
            suggestion="64",
            published="2025-12-01",
        ),
        Bad(
            "Jo Falk, born on 9 July 1999 in Melby, is a [[25-year-old]] who had never sung there.",
            message="26 years, not 25",
            suggestion="26",
            published="2025-12-01",
        ),
        Bad(
            "The meals came from Torri, a [[22-year-old]] caterer set up in the port in 2013.",
            message="11 or 12 years",
            published="2025-06-17",
        ),
        Bad(
            "The mill, built in 1968 and so [[47 years old]], was shut on Friday.",
            message="57",
            published="2025-06-17",
        ),
        Bad(
            "Ann Torri, a [[43-year-old]] Maltese cellist born on 9 November 1982, was found at "
            "07:40 on the quay.",
            message="42 years, not 43",
            suggestion="42",
            published="2025-10-17",
        ),
        Bad(
            "Ada Holm of Turku, [[26]], born on 4 May 1998, rowed home first.",
            message="28 years, not 26",
            suggestion="28",
            published="2026-08-10",
        ),
        Bad(
            "The prize fell to Ben Ruiz, born on 4 May 2006 and therefore [[eighteen]], in June.",
            message="20 years, not 18",
            suggestion="20",
            published="2026-08-10",
        ),
        Bad(
            "Sir Noah Pell (1831–1902), a clerk, was made curator in 1875 at [[the age of 54]].",
            message="42 or 45 years, not 54",
            published="2026-08-10",
        ),
    ),
    good=(
        Good(
            "The mill was opened in 1964. In 1998 it had 2,150 hands. It is 860 now.",
            published="2025-01-23",
        ),
        Good(
            "Ada Holm of Turku, 28, born on 4 May 1998, rowed home first.", published="2026-08-10"
        ),
        Good(
            "Ada Holm, 19, born on 4 May 1998 in Turku, won on 6 June 2017 for the first time.",
            published="2026-08-10",
        ),
        Good(
            "Sir Noah Pell (1831–1902), whose son drowned in 1880 at the age of 12, was a clerk.",
            published="2026-08-10",
        ),
        Good(
            "Ann Torri, a 42-year-old Maltese cellist born on 9 November 1982, was found at 07:40 "
            "on the quay.",
            published="2025-10-17",
        ),
        Good(
            "Ann Torri, a 43-year-old cellist with a daughter born on 9 November 2012, was found "
            "at 07:40.",
            published="2025-10-17",
        ),
        Good(
            "Jo Falk, born on 9 July 1999 in Melby, met a 25-year-old who had never sung there.",
            published="2025-12-01",
        ),
        Good(
            "The meals came from Torri, a 12-year-old caterer set up in the port in 2013.",
            published="2025-06-17",
        ),
        Good(
            "Mara Lind was born in 1961, studied in Graz for six years and is 12th in the table.",
            published="2025-05-26",
        ),
        Good("Born in 1975, he moved to Rome, and his brother is 42.", published="2025-05-26"),
        Good(
            "The war took Ilse Brand, who was born in 1928 and was 15, in 1944. ",
            published="2025-05-26",
        ),
        Good(
            "Vera Lund was born in March 1990 on a barge. She was 25 when she won the seat, in "
            "October 2015.",
            published="2025-05-26",
        ),
        Good(
            "He met a 54-year-old clerk of the court and his wife Ann, born on 2 August 1951.",
            published="2026-01-14",
        ),
        Good(
            "Jo Ferrand, who was born on 30 August 1991 and is 33, lifted the cup.",
            published="2025-05-26",
        ),
        Good(
            "Mara Lind, who was born in 1980, was 19 when she won her first prize.",
            published="2025-05-26",
        ),
        Good(
            "Mara Lind was born on 4 May 1990. Her tutor has known her since she was 12, I hear.",
            published="2025-05-26",
        ),
        Good(
            "Mara Lind, 41, joined the board. Her brother Karl Lind, 43, sits on it.",
            published="2025-06-17",
        ),
    ),
)
def age_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds an age that does not fit the birth date, founding or building that the article gives,
    and two ages of one person.

    Why it matters: ages identify people in court and accident reports, and a wrong one can name
    the wrong person.

    Does not claim: ages at another time ("was 19 when"), or of persons whom the article does not
    name with their birth. Two ages of one name are a warning only.

    Source: age in completed years, as AP Stylebook, "ages", has it.
    """
    stated = ages(reading)
    told: set[Span] = set()
    for pair in aged(reading, stated):
        if not (pair.holds or pair.is_no_age):
            told.add(pair.age.span)
            yield _finding(reading, rule, pair)
    yield from _two_ages(reading, rule, stated, told)


def _finding(reading: Reading, rule: Rule, pair: Aged) -> Finding:
    low, high = pair.counts
    right = f"{low}" if low == high else f"{low} or {high}"
    return rule.finding(
        pair.age.span,
        f"from {pair.born.named(reading.text)} to {pair.now.named(reading.text)} "
        f"is {right} {pair.age.unit.name.lower()}s, not {pair.age.count}",
        suggestion=right if low == high else None,
        related=pair.ends,
        severity=None if pair.sure else Severity.WARNING,
    )


def _two_ages(
    reading: Reading, rule: Rule, stated: Sequence[Sequence[Age]], told: set[Span]
) -> Iterator[Finding]:
    for since in ages_since(reading):
        if not any(since.age.span.overlaps(span) for span in told) and not (
            since.holds or since.is_no_age
        ):
            told.add(since.age.span)
            yield _finding(reading, rule, since)
    for implied in ages_from_other_times(reading, stated):
        if implied.age.span not in told and not (implied.holds or implied.is_no_age):
            told.add(implied.age.span)
            yield _finding(reading, rule, implied)
    for guess in adrift_ages(reading, stated):
        if not any(guess.age.span.overlaps(span) for span in told) and not (
            guess.holds or guess.is_no_age
        ):
            told.add(guess.age.span)
            yield _finding(reading, rule, guess)
    by_family: dict[str, list[Age]] = {}
    for age in chain.from_iterable(stated):
        if age.name is None or age.then or age.turning or age.span in told:
            continue
        before = by_family.setdefault(age.name.key, [])
        same = [known for known in before if known.name and same_name(known.name, age.name)]
        alone = len(reading.full_names.get(age.name.key, ())) <= 1
        gap = reading.article.prose[same[-1].span.end : age.span.start][:80] if same else ""
        alone = alone and not FAMILY.search(gap)
        if same and alone and not any((a.count, a.unit) == (age.count, age.unit) for a in same):
            yield rule.finding(
                age.span,
                f"elsewhere in the article the same person is {same[0].count}, not {age.count}",
                related=[same[0].span],
                severity=Severity.WARNING,
            )
        if len(before) < _MOST:
            before.append(age)
