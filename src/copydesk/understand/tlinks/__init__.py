"""Links between times: what the text says lies between two moments it dates.

After TimeML's TLINK: each link joins two time expressions, or an expression and the article's
present, by a stated amount.
"""

from copydesk.understand.tlinks.stretch import Moment, Stretch

__all__ = ["Moment", "Stretch"]
