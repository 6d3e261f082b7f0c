"""Whether one text can gainsay what another says by some words: what every opposite must pass.

Both must say so of their own accord, or by one voice, and of one part, place, time and receiver.
"""

from copydesk.understand.syntax.embedding import is_asserted
from copydesk.verify.gainsaid.attached import of_two_things
from copydesk.verify.gainsaid.saying import Saying
from copydesk.verify.gainsaid.scopes import at_another_time, elsewhere
from copydesk.verify.gainsaid.things import by_another, of_some, told_apart
from copydesk.verify.gainsaid.voices import by_other_voices, is_retort
from copydesk.verify.gainsaid.wording import (
    contrasts,
    deny_alike,
    only_describes,
    share_a_quotation,
)


def may_gainsay(
    mine: Saying, theirs: Saying, *, theirs_denies: bool | None = None, of_all: bool = False
) -> bool:
    """Whether what one text says by some words can be the opposite of what the other says.

    Args:
        mine, theirs: the words of the article, and those of the source.
        theirs_denies: whether it is the source that denies; None where neither or both do.
        of_all: whether the article speaks of all of them, or of none: one of them gainsays it.
    """
    return (
        is_asserted(mine.parse, mine.words)
        and is_asserted(theirs.parse, theirs.words)
        and not by_other_voices(mine, theirs)
        and not is_retort(mine, theirs)
        and not of_some(mine, theirs, of_all=of_all)
        and not told_apart(mine, theirs)
        and not of_two_things(mine, theirs)
        and not by_another(mine, theirs)
        and not at_another_time(mine, theirs)
        and not (only_describes(mine) and only_describes(theirs))
        and not contrasts(mine)
        and not contrasts(theirs)
        and not share_a_quotation(mine, theirs)
        and not deny_alike(mine, theirs)
        and not elsewhere(mine, theirs, theirs_denies)
    )
