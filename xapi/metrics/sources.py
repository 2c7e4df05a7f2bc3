"""What is measured: a data source, as whoever measures describes it, and one reading of several.

Both are protocols, so that the host agent, which must not know this room, can have classes of its
own. This module must not measure or keep anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

__all__ = ["DataSource", "Kind", "Owner", "Reading", "Source"]

Kind: TypeAlias = Literal["gauge", "absolute", "derive"]
"""gauge: the value itself; absolute: what has come since the last reading, kept as a rate; derive:
a counter, kept as the rate at which it grows (semantics of rrdtool)."""

Owner: TypeAlias = Literal["host", "vm", "sr"]


class Source(Protocol):
    """One figure. Equal sources are the same one; they are hashable."""

    @property
    def name(self) -> str:
        """As in legends, such as ``cpu0``; no colon."""
        ...

    @property
    def description(self) -> str: ...

    @property
    def units(self) -> str:
        """``B``, ``B/s``, ``(fraction)``…"""
        ...

    @property
    def kind(self) -> Kind: ...

    @property
    def minimum(self) -> float:
        """What is kept is unknown where it is smaller, or larger than `maximum`."""
        ...

    @property
    def maximum(self) -> float: ...

    @property
    def standard(self) -> bool:
        """Recorded unless somebody says otherwise."""
        ...


@dataclass(frozen=True, slots=True)
class DataSource:
    """A source as it is read from a file or a document."""

    name: str
    description: str
    units: str
    kind: Kind
    minimum: float
    maximum: float
    standard: bool


class Reading(Protocol):
    """The figures of one owner at one time."""

    @property
    def sources(self) -> Sequence[Source]:
        """The same object as long as nothing is plugged or unplugged: identity is compared."""
        ...

    @property
    def values(self) -> Sequence[float | None]:
        """One a source, in their order; None where it is not known. Must not change later."""
        ...

    @property
    def life(self) -> str:
        """Counters of another life have begun anew: a domain's number, for example."""
        ...
