"""The base of all enums of the API."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

__all__ = ["WireEnum"]


class WireEnum(StrEnum):
    """A string enum that keeps what it does not know.

    Servers compare without case, and newer ones have more values: an unknown value becomes a member
    of its own, equal to its text, with `known` false.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        folded = value.casefold()
        for member in cls:
            if member.value.casefold() == folded:
                return member
        unknown = str.__new__(cls, value)
        unknown._name_ = value
        unknown._value_ = value
        return unknown

    @property
    def known(self) -> bool:
        """False for a value that this version of the SDK has no name for."""
        return self._name_ in type(self).__members__
