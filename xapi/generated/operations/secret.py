# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of secret."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypedDict, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class secretArgs(TypedDict):
    """Argument of secret.create, with defaults filled in."""

    other_config: Mapping[str, str]
    value: str


class secretOperations(Generic[CallT]):
    """What secret messages do. A password or similar value kept apart from the settings that
    need it, which name it by uuid.
    """

    async def introduce(
        self, call: CallT, uuid: str, value: str, other_config: Mapping[str, str]
    ) -> refs.secretRef:
        """Creates a secret with a given uuid, for instance on import into another pool, and
        returns it.
        """
        raise NotImplementedMessage("secret.introduce")

    async def create(self, call: CallT, args: secretArgs) -> refs.secretRef:
        """Make a secret object from its record."""
        raise NotImplementedMessage("secret.create")

    async def destroy(self, call: CallT, ref: refs.secretRef) -> None:
        """Destroy the secret object."""
        raise NotImplementedMessage("secret.destroy")
