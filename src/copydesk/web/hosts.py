"""Which names a desk answers to."""

import socket
from ipaddress import IPv4Address, IPv6Address, ip_address

_LOCAL = frozenset(("localhost", "127.0.0.1", "::1"))


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach a host."""
    address = _address(host)
    return host.lower() == "localhost" if address is None else address.is_loopback


def names_of(host: str) -> frozenset[str]:
    """The names in a Host header that mean a desk that listens on ``host``."""
    names = {host.lower(), *_LOCAL}
    if is_anywhere(host):
        names |= {socket.gethostname().lower(), socket.getfqdn().lower()}
    return frozenset(names)


def is_anywhere(host: str) -> bool:
    """Whether a host stands for all addresses of this machine."""
    address = _address(host)
    return address is not None and address.is_unspecified


def is_ours(header: str, names: frozenset[str], *, any_address: bool) -> bool:
    """Whether a Host header names this desk, and not a name that was made to lead here.

    Args:
        names: as `names_of` gives them.
        any_address: whether any address in figures will do, since it cannot be made to lead here.
    """
    name = _without_port(header)
    return name in names or (any_address and _address(name) is not None)


def _without_port(header: str) -> str:
    if header.startswith("["):
        return header[1:].partition("]")[0].lower()
    return header.partition(":")[0].lower()


def _address(host: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(host)
    except ValueError:
        return None
