"""Which UTC offsets a place keeps, by the IANA time zone database.

Source: IANA tz database (public domain) as shipped by the ``tzdata`` package: ``zone.tab`` and
``iso3166.tab`` for countries, the last part of a zone's name for cities.
"""

import re
from datetime import datetime
from functools import cache, lru_cache
from importlib.resources import files
from zoneinfo import ZoneInfo

_BRACKETS = re.compile(r"\s*\(.*?\)")


def offsets_of(place: str, when: datetime) -> frozenset[int]:
    """The UTC offsets, in minutes east of Greenwich, that clocks in a place may show.

    Args:
        place: a country ("Chile") or a city that names a zone ("Lima"), in any case.
        when: the local time.

    Returns:
        Empty for a place that is not known; several where a country spans several zones.
    """
    offsets = set()
    for zone in _zones().get(place.casefold(), ()):
        offset = when.replace(tzinfo=ZoneInfo(zone)).utcoffset()
        if offset is not None:
            offsets.add(int(offset.total_seconds()) // 60)
    return frozenset(offsets)


@lru_cache(maxsize=1024)
def offsets_in_year(place: str, year: int) -> frozenset[int]:
    """The UTC offsets, in minutes, that clocks in a place show in the middle of any month."""
    return frozenset().union(*(offsets_of(place, datetime(year, m, 15)) for m in range(1, 13)))


def country_codes(name: str) -> frozenset[str]:
    """The ISO 3166 codes of the countries, or lands of their own in the table, with a name.

    Args:
        name: in any case, without what the table has in brackets: "Korea" is either of two.
    """
    return _countries().get(name.casefold(), frozenset())


@cache
def _countries() -> dict[str, frozenset[str]]:
    table = (files("tzdata") / "zoneinfo" / "iso3166.tab").read_text("utf-8")
    codes: dict[str, frozenset[str]] = {}
    for code, written in _rows(table, 0, 1):
        name = _BRACKETS.sub("", written).casefold()
        for one in {name, name.replace("&", "and")}:
            codes[one] = codes.get(one, frozenset()) | {code}
    return codes


@cache
def _zones() -> dict[str, tuple[str, ...]]:
    table = files("tzdata") / "zoneinfo"
    countries = dict(_rows((table / "iso3166.tab").read_text("utf-8"), 0, 1))
    zones: dict[str, list[str]] = {}
    for code, zone in _rows((table / "zone.tab").read_text("utf-8"), 0, 2):
        zones.setdefault(countries[code].casefold(), []).append(zone)
        city = zone.rpartition("/")[2].replace("_", " ").casefold()
        zones.setdefault(city, []).append(zone)
    return {name: tuple(found) for name, found in zones.items()}


def _rows(table: str, *columns: int) -> list[tuple[str, str]]:
    rows = [line.split("\t") for line in table.splitlines() if line and not line.startswith("#")]
    return [(row[columns[0]], row[columns[1]]) for row in rows]
