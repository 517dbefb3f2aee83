"""A host in; the network addresses it may be reached at out, none of them inside a private network."""

from __future__ import annotations

import socket
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Final

from dateline.errors import PageError
from dateline.page import codes

Address = IPv4Address | IPv6Address
_NAT64: Final = IPv6Network("64:ff9b::/96")  # RFC 6052: its last 32 bits are the IPv4 address that is meant


def resolve_host(host: str, *, port: int, allow_private: bool = False) -> list[str]:
    """Return the addresses of a host in the resolver's order, those of private networks left out.

    Connect to one of these and to nothing else: a second look-up may give another answer. Raises `PageError` when the
    name is unknown or every address is private.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:  # UnicodeError: a label of the name is empty or longer than 63 bytes
        raise PageError(codes.UNREACHABLE, f"no such host: {host}") from error
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    reachable = [address for address in addresses if allow_private or is_public(ip_address(address))]
    if not reachable:
        message = f"{host} is inside a private network ({addresses[0]}); allow private addresses if that is meant"
        raise PageError(codes.PRIVATE_ADDRESS, message)
    return reachable


def is_public(address: Address) -> bool:
    """Whether anyone on the internet may be at this address: not loopback, private, link-local, multicast, reserved.

    An IPv4 address wrapped in an IPv6 one (::ffff:10.0.0.1, 2002:a00:1::, 64:ff9b::10.0.0.1) is judged by itself.
    """
    wrapped = _unwrap(address) if isinstance(address, IPv6Address) else None
    if wrapped is not None:
        return is_public(wrapped)
    is_site_local = isinstance(address, IPv6Address) and address.is_site_local
    return address.is_global and not (address.is_multicast or address.is_reserved or is_site_local)


def _unwrap(address: IPv6Address) -> IPv4Address | None:
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour
