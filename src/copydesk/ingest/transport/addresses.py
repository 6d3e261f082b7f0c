"""Which addresses are those of public servers."""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

_NAT64 = IPv6Network("64:ff9b::/96")
"""RFC 6052: the IPv4 address is in the last four bytes."""


def is_public(address: str) -> bool:
    """Whether an address is globally reachable and that of one host (RFC 6890 and its registries).

    Private, loopback, link-local, shared, reserved, multicast and unspecified addresses are not,
    nor are IPv6 addresses that carry such an IPv4 address (mapped, 6to4, Teredo, NAT64).
    """
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, IPv4Address):
        return _is_global(found)
    if found.ipv4_mapped:
        return _is_global(found.ipv4_mapped)
    return _is_global(found) and all(map(_is_global, _carried(found)))


def _carried(address: IPv6Address) -> tuple[IPv4Address, ...]:
    if address.sixtofour:
        return (address.sixtofour,)
    if address.teredo:
        return address.teredo
    return (IPv4Address(address.packed[-4:]),) if address in _NAT64 else ()


def _is_global(address: IPv4Address | IPv6Address) -> bool:
    site_local = isinstance(address, IPv6Address) and address.is_site_local
    return address.is_global and not address.is_multicast and not site_local
