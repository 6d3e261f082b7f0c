"""Which of two events came first, by the times that all the sources together give."""

from copydesk.verify.orders.surest import compare_times

__all__ = ["compare_times"]
