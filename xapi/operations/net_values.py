"""Addresses as text: what is valid, and what a MAC is drawn from. Pure functions."""

from __future__ import annotations

import hashlib
import ipaddress
import re
from collections.abc import Iterable
from typing import Literal

from xapi.generated import errors

__all__ = [
    "check_address",
    "check_cidr",
    "check_dns",
    "check_mac",
    "check_netmask",
    "mac_from_seed",
]

Version = Literal[4, 6]

_MAC = re.compile(r"[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}")


def check_mac(mac: str) -> None:
    """Six octets, joined by colons; a multicast one passes, as upstream lets it (peer notes).

    Raises MAC_INVALID [mac].
    """
    if _MAC.fullmatch(mac) is None:
        raise errors.MACInvalid(mac)


def mac_from_seed(seed: str, device: str) -> str:
    """The address of a guest's interface: the same for the same seed and position.

    Locally administered, unicast.
    """
    octets = bytearray(hashlib.sha256(f"{seed}/{device}".encode()).digest()[:6])
    octets[0] = octets[0] & 0xFC | 0x02
    return octets.hex(":")


def _is_address(text: str, version: Version) -> bool:
    try:
        return ipaddress.ip_address(text).version == version
    except ValueError:
        return False


def check_address(parameter: str, text: str, version: Version) -> None:
    """Raises INVALID_IP_ADDRESS_SPECIFIED [parameter] for what is no address of the version."""
    if not _is_address(text, version):
        raise errors.InvalidIPAddressSpecified(parameter)


def check_cidr(parameter: str, text: str, version: Version) -> None:
    """An address with a prefix length. Raises INVALID_CIDR_ADDRESS_SPECIFIED [parameter]."""
    address, slash, prefix = text.partition("/")
    most = 32 if version == 4 else 128
    valid = slash and prefix.isascii() and prefix.isdigit() and int(prefix) <= most
    if not valid or not _is_address(address, version):
        raise errors.InvalidCidrAddressSpecified(parameter)


def check_netmask(parameter: str, text: str) -> None:
    """Raises INVALID_IP_ADDRESS_SPECIFIED [parameter] for what is no contiguous IPv4 mask."""
    check_address(parameter, text, 4)
    host_bits = ~int(ipaddress.IPv4Address(text)) & 0xFFFFFFFF
    if host_bits & (host_bits + 1):
        raise errors.InvalidIPAddressSpecified(parameter)


def check_dns(parameter: str, text: str) -> None:
    """Addresses joined by commas, of either version; empty is none."""
    for address in _parts(text):
        if not _is_address(address, 4) and not _is_address(address, 6):
            raise errors.InvalidIPAddressSpecified(parameter)


def _parts(text: str) -> Iterable[str]:
    return (part.strip() for part in text.split(",") if part.strip())
