"""Identities that are the same at every first start of the same host."""

from __future__ import annotations

import hashlib
from uuid import UUID, uuid5

__all__ = ["stable_mac", "stable_uuid"]


def stable_uuid(host_uuid: str, *path: str) -> str:
    """The uuid of something that belongs to the host, drawn from the host's own."""
    return str(uuid5(UUID(host_uuid), "/".join(path)))


def stable_mac(host_uuid: str, device: str) -> str:
    """A locally administered unicast address for an interface whose real one is not known."""
    octets = bytearray(hashlib.sha256(f"{host_uuid}/{device}".encode()).digest()[:6])
    octets[0] = octets[0] & 0xFC | 0x02
    return octets.hex(":")
