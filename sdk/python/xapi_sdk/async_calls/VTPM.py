# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VTPM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import VTPM as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.VTPM import VTPMRecord


class AsyncVTPMCalls:
    """A virtual TPM 2.0 device of a VM; its state is stored by the server and travels with the
    VM.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def create(self, vM: refs.VMRef, is_unique: bool) -> refs.VTPMRef:
        """Adds a virtual TPM to a halted VM; a VM can have one only. Returns the device. A
        prototype; it may change.

        vM: VM that receives the device.
        is_unique: True if clones must not inherit its state.
        """
        return await self._client.invoke(m.create, (vM, is_unique))

    async def destroy(self, ref: refs.VTPMRef) -> None:
        """Deletes the device and its stored state; the VM must be halted. Secrets sealed by it
        are lost. A prototype; it may change.
        """
        return await self._client.invoke(m.destroy, (ref,))

    async def get_contents(self, ref: refs.VTPMRef) -> str:
        """Returns the encoded state of the device; internal. A prototype; it may change."""
        return await self._client.invoke(m.get_contents, (ref,))

    async def set_contents(self, ref: refs.VTPMRef, contents: str) -> None:
        """Stores the encoded state of the device; internal. A prototype; it may change.

        contents: Base64 text.
        """
        return await self._client.invoke(m.set_contents, (ref, contents))

    async def get_VM(self, ref: refs.VTPMRef) -> refs.VMRef:
        """Read VM: VM the device belongs to."""
        return await self._client.invoke(m.get_VM, (ref,))

    async def get_allowed_operations(self, ref: refs.VTPMRef) -> list[enums.VTPMOperations]:
        """Read allowed_operations: Operations that would be accepted at present; advisory."""
        return await self._client.invoke(m.get_allowed_operations, (ref,))

    async def get_backend(self, ref: refs.VTPMRef) -> refs.VMRef:
        """Read backend: Domain that serves the device; null when the host itself does."""
        return await self._client.invoke(m.get_backend, (ref,))

    async def get_current_operations(self, ref: refs.VTPMRef) -> dict[str, enums.VTPMOperations]:
        """Read current_operations: Operations in progress on the device, by reference of their
        task.
        """
        return await self._client.invoke(m.get_current_operations, (ref,))

    async def get_is_protected(self, ref: refs.VTPMRef) -> bool:
        """Read is_protected: True if the stored state is encrypted. A prototype; it may change."""
        return await self._client.invoke(m.get_is_protected, (ref,))

    async def get_is_unique(self, ref: refs.VTPMRef) -> bool:
        """Read is_unique: True if the device must exist only once, so that clones and copies
        start with an empty one. A prototype; it may change.
        """
        return await self._client.invoke(m.get_is_unique, (ref,))

    async def get_persistence_backend(self, ref: refs.VTPMRef) -> enums.PersistenceBackend:
        """Read persistence_backend: Where the state is stored; always xapi, the database. A
        prototype; it may change.
        """
        return await self._client.invoke(m.get_persistence_backend, (ref,))

    async def get_uuid(self, ref: refs.VTPMRef) -> str:
        """Read uuid: Unique identifier of the device."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.VTPMRef:
        """The object with this uuid. A prototype; it may change."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.VTPMRef) -> VTPMRecord:
        """All visible fields of the object. A prototype; it may change."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.VTPMRef]:
        """All objects. A prototype; it may change."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.VTPMRef]:
        """All objects for which the filter expression holds. A prototype; it may change."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.VTPMRef, VTPMRecord]:
        """All objects with their records. A prototype; it may change."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.VTPMRef, VTPMRecord]:
        """All objects, with their records, for which the filter holds. A prototype; it may
        change.
        """
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncVTPMTasks:
    """Messages of VTPM as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def create(self, vM: refs.VMRef, is_unique: bool) -> AsyncTask[refs.VTPMRef]:
        """Adds a virtual TPM to a halted VM; a VM can have one only. Returns the device. A
        prototype; it may change.

        vM: VM that receives the device.
        is_unique: True if clones must not inherit its state.
        """
        return await self._client.start(m.create, (vM, is_unique))

    async def destroy(self, ref: refs.VTPMRef) -> AsyncTask[None]:
        """Deletes the device and its stored state; the VM must be halted. Secrets sealed by it
        are lost. A prototype; it may change.
        """
        return await self._client.start(m.destroy, (ref,))

    async def get_contents(self, ref: refs.VTPMRef) -> AsyncTask[str]:
        """Returns the encoded state of the device; internal. A prototype; it may change."""
        return await self._client.start(m.get_contents, (ref,))

    async def set_contents(self, ref: refs.VTPMRef, contents: str) -> AsyncTask[None]:
        """Stores the encoded state of the device; internal. A prototype; it may change.

        contents: Base64 text.
        """
        return await self._client.start(m.set_contents, (ref, contents))
