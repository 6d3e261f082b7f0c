"""Who reports something, named between its subject and its verb, as agencies pick up others."""

from copydesk.events.lang.speech import SPEAKING
from copydesk.write.clause import tree_of
from copydesk.write.phrase import subject_of, words_between

_LONGEST = 9
"""Words of a subject behind which a reader still knows what the verb is of."""


def with_credit_inside(text: str, outlet: str) -> str | None:
    """ "The mayor, Gulf Wire reported, resigned"; None where a sentence has no place for it.

    Args:
        text: a sentence.
        outlet: who reports it, as it stands within a sentence.
    """
    whole = f"{text.rstrip(' .')}."
    tree = tree_of(whole)
    root = tree.root
    if root is None or root.lemma in SPEAKING or "“" in text or '"' in text:
        return None
    subject = subject_of(tree, root)
    if not subject or len(subject) > _LONGEST or any(one.tag in _APART for one in subject):
        return None
    words = words_between(whole, subject)
    behind = whole[subject[-1].span.end :]
    return f"{words}, {outlet} reported,{behind}" if behind.startswith(" ") else None


_APART = frozenset((",", "PRP", "WDT", "WP"))
