"""What all tests share."""

from hypothesis import settings

settings.register_profile("gate", deadline=None, max_examples=30)
settings.register_profile("thorough", deadline=None, max_examples=1_000)
settings.load_profile("gate")
