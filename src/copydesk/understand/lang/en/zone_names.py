"""The time zones that are written out."""

_AMERICAN = {
    "atlantic": -240, "eastern": -300, "central": -360, "mountain": -420, "pacific": -480,
    "alaska": -540, "newfoundland": -210,
}  # fmt: skip
_EUROPEAN = {"western": 0, "central": 60, "eastern": 120}
_STANDARD = {
    "hawaii": -600, "moscow": 180, "india": 330, "indian": 330, "pakistan": 300, "japan": 540,
    "korea": 540, "china": 480, "singapore": 480, "philippine": 480, "gulf": 240, "arabia": 180,
    "south africa": 120, "new zealand": 720, "australian eastern": 600, "australian central": 570,
    "australian western": 480, "bangladesh": 360, "brasilia": -180, "argentina": -180,
}  # fmt: skip

ZONE_NAMES: dict[str, int] = {
    "greenwich mean time": 0, "coordinated universal time": 0, "universal time": 0,
    "british summer time": 60, "irish standard time": 60, "new zealand daylight time": 780,
    "australian eastern daylight time": 660, "australian central daylight time": 630,
    "west africa time": 60, "central africa time": 120, "east africa time": 180,
    "nepal time": 345,
    **{f"{name} standard time": offset for name, offset in (_AMERICAN | _STANDARD).items()},
    **{f"{name} daylight time": offset + 60 for name, offset in _AMERICAN.items()},
    **{f"{name} european time": offset for name, offset in _EUROPEAN.items()},
    **{f"{name} european summer time": offset + 60 for name, offset in _EUROPEAN.items()},
}  # fmt: skip
"""Minutes east of Greenwich, by name in lower case.

Source: the zone names of the IANA time zone database.
"""

REGION_CITIES = {
    "eastern": "New York", "central": "Chicago", "mountain": "Denver", "pacific": "Los Angeles",
    "et": "New York", "ct": "Chicago", "mt": "Denver", "pt": "Los Angeles",
}  # fmt: skip
"""A city that keeps "Eastern time", which is standard or daylight time by the season."""
