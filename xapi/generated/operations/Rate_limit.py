# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of Rate_limit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypedDict, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class Rate_limitArgs(TypedDict):
    """Argument of Rate_limit.create, with defaults filled in."""

    burst_size: float
    fill_rate: float
    name_description: str
    name_label: str


class Rate_limitOperations(Generic[CallT]):
    """What Rate_limit messages do. A token bucket that slows down its callers: each call takes
    tokens, which flow back at a fixed rate.
    """

    async def add_caller(
        self, call: CallT, ref: refs.Rate_limitRef, caller: refs.CallerRef
    ) -> None:
        """Puts a caller under this limit; a caller is under one limit at most."""
        raise NotImplementedMessage("Rate_limit.add_caller")

    async def remove_caller(
        self, call: CallT, ref: refs.Rate_limitRef, caller: refs.CallerRef
    ) -> None:
        """Frees a caller from this limit."""
        raise NotImplementedMessage("Rate_limit.remove_caller")

    async def set_burst_size(self, call: CallT, ref: refs.Rate_limitRef, value: float) -> None:
        """Sets the size of the bucket in tokens."""
        raise NotImplementedMessage("Rate_limit.set_burst_size")

    async def set_fill_rate(self, call: CallT, ref: refs.Rate_limitRef, value: float) -> None:
        """Sets how many tokens flow back per second."""
        raise NotImplementedMessage("Rate_limit.set_fill_rate")

    async def create(self, call: CallT, args: Rate_limitArgs) -> refs.Rate_limitRef:
        """Make a Rate_limit object from its record."""
        raise NotImplementedMessage("Rate_limit.create")

    async def destroy(self, call: CallT, ref: refs.Rate_limitRef) -> None:
        """Destroy the Rate_limit object."""
        raise NotImplementedMessage("Rate_limit.destroy")
