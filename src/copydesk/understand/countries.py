"""Which countries a name means, short names and initials included."""

from copydesk.knowledge.zones import country_codes
from copydesk.understand.lang.en.places import COUNTRY_INITIALS, COUNTRY_NAMES


def countries_of(name: str) -> frozenset[str]:
    """The ISO 3166 codes of the countries that a name may mean: "Korea" has two.

    Args:
        name: in any case; initials in capitals, with points or without.
    """
    code = COUNTRY_NAMES.get(name.casefold())
    known = frozenset({code}) if code else country_codes(name)
    return known or countries_by_initials(name)


def countries_by_initials(word: str) -> frozenset[str]:
    """The same of a word that is no more than a country's initials: "UK", "U.S."."""
    code = COUNTRY_INITIALS.get(word.replace(".", ""))
    return frozenset({code}) if code else frozenset()


def is_country(name: str) -> bool:
    """Whether a country, or a land of its own, has a name."""
    return bool(countries_of(name))
