"""Results that bring their own encoding, because many callers share it or it is already made."""

from __future__ import annotations

__all__ = ["Encoded"]


class Encoded:
    """A result of a call in both protocols. Parts are joined (or sent in turn) unchanged.

    A base class and not a protocol: every result is asked whether it is one.
    """

    __slots__ = ()

    def xml_parts(self) -> list[bytes]:
        """The ``<value>…</value>`` text."""
        raise NotImplementedError

    def json_parts(self) -> list[bytes]:
        """The JSON text."""
        raise NotImplementedError
