# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of user."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypedDict, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class userArgs(TypedDict):
    """Argument of user.create, with defaults filled in."""

    fullname: str
    other_config: Mapping[str, str]
    short_name: str


class userOperations(Generic[CallT]):
    """What user messages do. A local account as it was modelled before subjects. Old, and not
    used by logins.
    """

    async def create(self, call: CallT, args: userArgs) -> refs.userRef:
        """Make a user object from its record."""
        raise NotImplementedMessage("user.create")

    async def destroy(self, call: CallT, ref: refs.userRef) -> None:
        """Destroy the user object."""
        raise NotImplementedMessage("user.destroy")
