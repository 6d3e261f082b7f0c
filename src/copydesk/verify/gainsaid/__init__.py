"""What every finding of an opposite must pass, by whatever route it comes about."""

from copydesk.verify.gainsaid.judge import may_gainsay
from copydesk.verify.gainsaid.saying import Saying
from copydesk.verify.gainsaid.things import is_ended_of_another, of_other_doers

__all__ = ["Saying", "is_ended_of_another", "may_gainsay", "of_other_doers"]
