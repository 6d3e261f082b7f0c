"""What sources deny of a clause in other words: they answer a question of news the other way."""

from copydesk.verify.denials.surest import Denials, compare_answers

__all__ = ["Denials", "compare_answers"]
