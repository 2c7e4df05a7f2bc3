"""Results that bring their own encoding, because many callers share it or it is already made."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

__all__ = ["Encoded"]


@runtime_checkable
class Encoded(Protocol):
    """A result of a call in both protocols. Parts are joined (or sent in turn) unchanged."""

    def xml_parts(self) -> list[bytes]:
        """The ``<value>…</value>`` text."""
        ...

    def json_parts(self) -> list[bytes]:
        """The JSON text."""
        ...
