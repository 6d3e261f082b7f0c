"""Event mentions: what a sentence says happened, to whom, and when.

Enough understanding to see that "killed … two years ago", "On January 3, 2020 … was killed" and
"the anniversary of his death" speak of one event, and to keep quiet where that is not certain.
"""

from copydesk.understand.mentions.find import Determiner, Mention, find_mentions
from copydesk.understand.mentions.same import dated_event, mentions_with_dates

__all__ = ["Determiner", "Mention", "dated_event", "find_mentions", "mentions_with_dates"]
