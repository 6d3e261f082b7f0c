"""What the robots.txt of a site allows (RFC 9309), read by Protego."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from copydesk.errors import FetchError

if TYPE_CHECKING:
    from protego import Protego

_MOST = 500 * 1024
"""Bytes that are read of a robots.txt (RFC 9309, section 2.5)."""

_AGENT_LINE = re.compile(r"[ \t]{0,99}user[ -]?agent[ \t]{0,9}:?[ \t]{0,99}([^#\r\n]{0,200})", re.I)


@dataclass(frozen=True, slots=True)
class SiteRules:
    """What one site asks of robots.

    Attributes:
        refusal: why nothing may be fetched, if so.
    """

    product: str
    refusal: str | None = None
    rules: "Protego | None" = None

    def check(self, url: str) -> None:
        """Raise unless the URL may be fetched.

        Raises:
            FetchError: if not, with the reason.
        """
        if self.refusal:
            raise FetchError(self.refusal)
        if self.rules and not self.rules.can_fetch(url, self.product):
            raise FetchError("robots.txt forbids it")

    @property
    def interval(self) -> float:
        """Seconds that the site wants between requests; 0 if it does not say."""
        return (self.rules.crawl_delay(self.product) if self.rules else None) or 0.0


class Robots:
    """The rules of each site, fetched once.

    Args:
        product: the product token of the User-Agent, in lower case.
        fetch: gives status and content of a URL, redirects followed; FetchError if it cannot.
    """

    def __init__(self, product: str, fetch: Callable[[str], tuple[int, bytes]]) -> None:
        self._product = product
        self._fetch = fetch
        self._sites: dict[str, SiteRules] = {}

    def at(self, site: str) -> SiteRules:
        """The rules of a site, given as ``scheme://host:port``."""
        if site not in self._sites:
            self._sites[site] = self._read(site)
        return self._sites[site]

    def _read(self, site: str) -> SiteRules:
        """A site without rules allows all; one that cannot give them allows nothing (2.3.1)."""
        try:
            status, content = self._fetch(f"{site}/robots.txt")
        except FetchError as error:
            return SiteRules(self._product, f"robots.txt: {error}")
        if status >= 500:
            return SiteRules(self._product, f"robots.txt: status {status}")
        if status != 200:
            return SiteRules(self._product)
        return SiteRules(self._product, rules=_parse(content, self._product))


def _parse(content: bytes, product: str) -> "Protego":
    """The rules, the groups of all other robots taken for those of one.

    Protego stores each rule once for every robot that its group names, which a robots.txt of
    hostile make could turn into hundreds of millions.
    """
    from protego import Protego

    text = content[:_MOST].decode("utf-8", errors="replace").lstrip("\ufeff")
    lines = (_one_agent(line, product) for line in text.splitlines())
    return Protego.parse("\n".join(lines))


def _one_agent(line: str, product: str) -> str:
    found = _AGENT_LINE.match(line)
    if not found:
        return line
    name = found[1].strip().lower()
    token = name if name == "*" else re.split(r"[/*\s]", name, maxsplit=1)[0]
    return f"User-agent: {token if token in ('*', product) else 'other'}"
