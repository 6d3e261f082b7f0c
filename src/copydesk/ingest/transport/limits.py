"""What one request may take."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of fetching.

    Attributes:
        connect: seconds until a connection stands.
        read: seconds between one piece of the answer and the next.
        total: seconds from the connection to the last byte, for each request.
        size: bytes of an answer, as they come and, counted apart, when decompressed. The default
            is the most that a sitemap may have.
        redirects: how many are followed.
        interval: seconds between the requests to one host, which its robots.txt may raise.
        longest_interval: seconds that a robots.txt may ask for; of hosts that want more nothing
            is fetched.
    """

    connect: float = 10.0
    read: float = 20.0
    total: float = 120.0
    size: int = 50 * 2**20
    redirects: int = 5
    interval: float = 1.0
    longest_interval: float = 60.0
