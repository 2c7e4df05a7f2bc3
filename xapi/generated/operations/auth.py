# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of auth."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    pass

CallT = TypeVar("CallT")


class authOperations(Generic[CallT]):
    """What auth messages do. Look-ups in the external directory the pool is joined to. It has
    no objects.
    """

    async def get_group_membership(self, call: CallT, subject_identifier: str) -> tuple[str, ...]:
        """Returns the identifiers of all groups a user is in, groups within groups included."""
        raise NotImplementedMessage("auth.get_group_membership")

    async def get_subject_identifier(self, call: CallT, subject_name: str) -> str:
        """Returns the directory identifier of a user or group; SUBJECT_CANNOT_BE_RESOLVED if
        unknown.
        """
        raise NotImplementedMessage("auth.get_subject_identifier")

    async def get_subject_information_from_identifier(
        self, call: CallT, subject_identifier: str
    ) -> Mapping[str, str]:
        """Returns what the directory knows of a user or group, by name of the attribute."""
        raise NotImplementedMessage("auth.get_subject_information_from_identifier")
