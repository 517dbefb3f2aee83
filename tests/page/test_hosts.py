"""Hosts are looked up once, and private addresses are left out."""

from __future__ import annotations

import socket
from ipaddress import ip_address

import pytest

from dateline.errors import PageError
from dateline.page.hosts import is_public, resolve_host

PRIVATE = (
    "127.0.0.1 127.8.8.8 0.0.0.0 10.0.0.1 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 192.0.2.1 198.18.0.1"
    " 224.0.0.1 240.0.0.1 255.255.255.255 :: ::1 fe80::1 fc00::1 fec0::1 ff02::1 2001:db8::1 ::ffff:10.0.0.1"
    " ::ffff:127.0.0.1 2002:7f00:1:: 64:ff9b::7f00:1 64:ff9b::a9fe:a9fe ::7f00:1"
).split()
PUBLIC = "8.8.8.8 93.184.216.34 2606:4700::6810:1 ::ffff:8.8.8.8 2002:808:808:: 64:ff9b::808:808".split()


@pytest.mark.parametrize("address", PRIVATE)
def test_addresses_that_lead_inside(address: str) -> None:
    """Loopback, private, link-local, shared, reserved, multicast, documentation: also wrapped in an IPv6 address."""
    assert not is_public(ip_address(address))


@pytest.mark.parametrize("address", PUBLIC)
def test_addresses_of_the_internet(address: str) -> None:
    """An ordinary address is public, also behind a translator to IPv4."""
    assert is_public(ip_address(address))


def answer(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    """Let every host have these addresses."""
    entries = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 80)) for address in addresses]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: entries)


def test_private_addresses_of_a_host_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that stands for inside and outside is reached outside; each address comes once, in order."""
    answer(monkeypatch, "8.8.4.4", "10.0.0.1", "8.8.8.8", "8.8.4.4")
    assert resolve_host("a.example", port=80) == ["8.8.4.4", "8.8.8.8"]
    assert resolve_host("a.example", port=80, allow_private=True) == ["8.8.4.4", "10.0.0.1", "8.8.8.8"]


def test_a_host_inside_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The message says which address it was and what lets it through."""
    answer(monkeypatch, "192.168.1.7")
    with pytest.raises(PageError, match=r"router\.example is inside a private network \(192\.168\.1\.7\)") as caught:
        resolve_host("router.example", port=80)
    assert caught.value.code == "D108"
    assert resolve_host("router.example", port=80, allow_private=True) == ["192.168.1.7"]


@pytest.mark.parametrize("host", ["127.0.0.1", "2130706433", "0x7f.1", "0177.0.0.1", "127.1", "::1", "::ffff:7f00:1"])
def test_other_spellings_of_this_machine_are_refused(host: str) -> None:
    """What counts is the address that the system understands, not how it is written."""
    with pytest.raises(PageError) as caught:
        resolve_host(host, port=80)
    assert caught.value.code in {"D108", "D109"}  # D109 where the system knows no such spelling


@pytest.mark.parametrize("host", ["a..example", "a" * 64 + ".example"])
def test_a_name_that_cannot_be(host: str) -> None:
    """A name that no resolver accepts is an unknown host."""
    with pytest.raises(PageError, match="no such host") as caught:
        resolve_host(host, port=80)
    assert caught.value.code == "D109"


def test_an_unknown_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that nobody has is told as such."""

    def fail(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    with pytest.raises(PageError, match=r"no such host: gone\.example") as caught:
        resolve_host("gone.example", port=80)
    assert caught.value.code == "D109"
