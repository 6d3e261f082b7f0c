"""FG007 group-count."""

from collections.abc import Iterator

from copydesk.model.finding import Finding, Severity
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.quantity.groups import find_beyond, find_groups
from copydesk.understand.reading import Reading


@rule(
    code="FG007",
    name="group-count",
    since="0.1.0",
    severity=Severity.WARNING,
    bad=(
        Bad(
            "Anna Bell, Joe Carr and Sue Dean were [[both]] taken to hospital.",
            message="“both” is 2, “Anna Bell, Joe Carr and Sue Dean” are 3",
        ),
        Bad(
            "Police named the dead as Anna Bell and Joe Carr. [[All three]] lived in Aldea.",
            message="“All three” is 3, “Anna Bell and Joe Carr” are 2",
        ),
        Bad(
            "Anna Bell, Joe Carr and Sue Dean were held on Monday. [[The pair]] will appear in "
            "court on Friday.",
            message="“The pair” is 2, “Anna Bell, Joe Carr and Sue Dean” are 3",
        ),
        Bad(
            "The works will be done in two stages. The first begins in May.\n\nThe [[third]] stage "
            "will be the hardest, the engineer said.",
            message="“third” is 3, “two” are 2",
        ),
    ),
    good=(
        Good("Anna Bell and Joe Carr were both taken to hospital."),
        Good("In Paris, Joe Carr and Sue Dean were both taken to hospital."),
        Good("The dead are Anna Bell and Joe Carr. Both lived in Aldea."),
        Good("Anna Bell lives with Joe Carr and Sue Dean. All three work in Aldea."),
        Good("Three men died. Police named Anna Bell and Joe Carr. All three lived in Aldea."),
        Good("Two men sing. Bell, Carr and Dean play. The pair met at school."),
        Good("The works will be done in three stages. The third stage begins in May."),
    ),
)
def group_count(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds "both", "the pair", "the trio" or "all three" behind a list of more or fewer names, and
    "the third stage" of what was said to have two.

    Why it matters: either someone has been left out, or one too many is accused.

    Does not claim: which of the two is wrong. The sentence before must name its list and nobody
    else, and the article must not have spoken of such a number before.

    Source: counting.
    """
    prose = reading.article.prose
    found = [
        *find_groups(prose, reading.sentences, reading.quantities),
        *find_beyond(prose, reading.sentences, reading.quantities),
    ]
    for group in found:
        said, named = group.span.cut(prose), group.named.cut(prose)
        yield rule.finding(
            group.span,
            f"“{said}” is {group.said}, “{named}” are {group.count}",
            related=[group.named],
        )
