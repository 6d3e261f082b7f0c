"""English words by which a place is put in the region that it lies in: "Lunn, County Harn"."""

import re

_NAME = r"[A-Z][\w’'-]+(?:[ -][A-Z][\w’'-]+){0,2}"
_KINDS = "county|province|prefecture|district|canton|governorate|oblast|department|state|parish"

IN_REGION = re.compile(
    rf"\b(?P<place>{_NAME}),?\s(?:(?:in|of)\s)?(?:the\s)?(?:"
    rf"(?P<kind>(?i:{_KINDS}))\s(?:of\s)?(?P<region>{_NAME})"
    rf"|(?P<before>{_NAME})\s(?P<behind>{_KINDS}))\b"
)
"""A place, and the region of some kind that it is in."""
