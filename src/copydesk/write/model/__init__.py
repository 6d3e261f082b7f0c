"""The seam for a language model: it may word a draft anew, and each of its sentences is judged."""

from copydesk.write.model.drafting import draft_with
from copydesk.write.model.settings import ModelLimits, ModelSettings, Prices

__all__ = ["ModelLimits", "ModelSettings", "Prices", "draft_with"]
