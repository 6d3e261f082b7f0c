"""Many articles: checked one after the other, or by several processes."""

from copydesk.batch.many import check_many
from copydesk.batch.one import attempt
from copydesk.model.outcome import Outcome

__all__ = ["Outcome", "attempt", "check_many"]
