# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of Caller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypedDict, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class CallerArgs(TypedDict):
    """Argument of Caller.create, with defaults filled in."""

    client_ip: str
    name_description: str
    name_label: str
    user_agent: str


class CallerOperations(Generic[CallT]):
    """What Caller messages do. A client of the API, told apart by user agent and address, whose
    use is counted and may be limited.
    """

    async def add_group(self, call: CallT, ref: refs.CallerRef, group: str) -> None:
        """Puts the caller into a group, which exists by being named."""
        raise NotImplementedMessage("Caller.add_group")

    async def query_all_usage(self, call: CallT) -> tuple[tuple[str, ...], ...]:
        """Returns the use of all callers as a table of text, one row each."""
        raise NotImplementedMessage("Caller.query_all_usage")

    async def query_call_count(self, call: CallT, ref: refs.CallerRef) -> int:
        """Returns how many calls the caller made."""
        raise NotImplementedMessage("Caller.query_call_count")

    async def query_group_call_count(self, call: CallT, group: str) -> int:
        """Returns how many calls the callers of a group made together."""
        raise NotImplementedMessage("Caller.query_group_call_count")

    async def query_group_token_usage(self, call: CallT, group: str) -> float:
        """Returns how many tokens the callers of a group used together."""
        raise NotImplementedMessage("Caller.query_group_token_usage")

    async def query_token_usage(self, call: CallT, ref: refs.CallerRef) -> float:
        """Returns how many tokens the caller used; each call costs one or more by its kind."""
        raise NotImplementedMessage("Caller.query_token_usage")

    async def remove_group(self, call: CallT, ref: refs.CallerRef, group: str) -> None:
        """Takes the caller out of a group."""
        raise NotImplementedMessage("Caller.remove_group")

    async def create(self, call: CallT, args: CallerArgs) -> refs.CallerRef:
        """Make a Caller object from its record."""
        raise NotImplementedMessage("Caller.create")

    async def destroy(self, call: CallT, ref: refs.CallerRef) -> None:
        """Destroy the Caller object."""
        raise NotImplementedMessage("Caller.destroy")
