# Written by codegen from idl/; change the IDL, not this file.
"""Messages of auth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk.method import AsyncInvoker
from xapi_sdk.model import auth as m

if TYPE_CHECKING:
    pass


class AsyncAuthCalls:
    """Look-ups in the external directory the pool is joined to. It has no objects."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def get_group_membership(self, subject_identifier: str) -> list[str]:
        """Returns the identifiers of all groups a user is in, groups within groups included."""
        return await self._client.invoke(m.get_group_membership, (subject_identifier,))

    async def get_subject_identifier(self, subject_name: str) -> str:
        """Returns the directory identifier of a user or group; SUBJECT_CANNOT_BE_RESOLVED if
        unknown.

        subject_name: Name of the user or group, with or without domain.
        """
        return await self._client.invoke(m.get_subject_identifier, (subject_name,))

    async def get_subject_information_from_identifier(
        self, subject_identifier: str
    ) -> dict[str, str]:
        """Returns what the directory knows of a user or group, by name of the attribute."""
        return await self._client.invoke(
            m.get_subject_information_from_identifier, (subject_identifier,)
        )
