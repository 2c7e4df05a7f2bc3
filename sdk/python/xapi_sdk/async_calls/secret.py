# Written by codegen from idl/; change the IDL, not this file.
"""Messages of secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import secret as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.secret import SecretRecord


class AsyncSecretCalls:
    """A password or similar value kept apart from the settings that need it, which name it by
    uuid.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def introduce(
        self, uuid: str, value: str, other_config: dict[str, str] | None = None
    ) -> refs.SecretRef:
        """Creates a secret with a given uuid, for instance on import into another pool, and
        returns it.

        uuid: Uuid the secret shall have.
        value: Secret text.
        """
        return await self._client.invoke(
            m.introduce, (uuid, value, {} if other_config is None else other_config)
        )

    async def get_other_config(self, ref: refs.SecretRef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.SecretRef, value: dict[str, str]) -> None:
        """Set other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.SecretRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.SecretRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_uuid(self, ref: refs.SecretRef) -> str:
        """Read uuid: Unique identifier of the secret, written where it is used."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_value(self, ref: refs.SecretRef) -> str:
        """Read value: The secret text itself; readable by administrators only."""
        return await self._client.invoke(m.get_value, (ref,))

    async def set_value(self, ref: refs.SecretRef, value: str) -> None:
        """Set value: The secret text itself; readable by administrators only."""
        return await self._client.invoke(m.set_value, (ref, value))

    async def create(
        self, *, value: str, other_config: dict[str, str] | None = None
    ) -> refs.SecretRef:
        """Make a secret object from its record.

        value: The secret text itself; readable by administrators only.
        other_config: Free-form settings of clients and tools.
        """
        return await self._client.invoke(
            m.create,
            ({"value": value, "other_config": {} if other_config is None else other_config},),
        )

    async def destroy(self, ref: refs.SecretRef) -> None:
        """Destroy the secret object."""
        return await self._client.invoke(m.destroy, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.SecretRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.SecretRef) -> SecretRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.SecretRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.SecretRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.SecretRef, SecretRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.SecretRef, SecretRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncSecretTasks:
    """Messages of secret as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def create(
        self, *, value: str, other_config: dict[str, str] | None = None
    ) -> AsyncTask[refs.SecretRef]:
        """Make a secret object from its record.

        value: The secret text itself; readable by administrators only.
        other_config: Free-form settings of clients and tools.
        """
        return await self._client.start(
            m.create,
            ({"value": value, "other_config": {} if other_config is None else other_config},),
        )

    async def destroy(self, ref: refs.SecretRef) -> AsyncTask[None]:
        """Destroy the secret object."""
        return await self._client.start(m.destroy, (ref,))
