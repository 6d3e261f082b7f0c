"""Which language a text is in: enough to know whether it can be checked.

Function words tell related languages apart on a few sentences (Grefenstette 1995, "Comparing two
language identification schemes"); for other scripts the script says that it is not English.
"""

import re
from collections import Counter

from copydesk.model.article import Article
from copydesk.understand.lang.en.function_words import ENGLISH, OTHERS

_WORD = re.compile(r"[^\W\d_]{1,40}")
_SAMPLE = 20_000
_LATIN_END = 0x0250
_FEW = 12


def guess_language(article: Article) -> str | None:
    """The language of the prose: a BCP 47 code, or None when it cannot be told.

    A text of a few words (a headline, a single date) counts as English unless its script says
    otherwise, so that it is checked.
    """
    words = [word.lower() for word in _WORD.findall(article.prose[:_SAMPLE])]
    if not words:
        return "en" if article.prose.strip() else None
    latin = sum(ord(word[0]) < _LATIN_END for word in words)
    if latin < len(words) / 2:
        return None
    counts = Counter(words)
    english = sum(counts[word] for word in ENGLISH)
    best, score = max(
        ((code, sum(counts[word] for word in table)) for code, table in OTHERS.items()),
        key=lambda pair: pair[1],
    )
    if score > 1.5 * english and score >= 2:
        return best
    stated = (article.language or "en").partition("-")[0].lower()
    if len(words) >= _FEW and english < len(words) * 0.05 and stated != "en":
        return stated
    return "en"
