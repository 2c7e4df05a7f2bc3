# Written by codegen from idl/; change the IDL, not this file.
"""Messages of blob."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import AsyncInvoker
from xapi_sdk.model import blob as m

if TYPE_CHECKING:
    from xapi_sdk.model.blob import BlobRecord


class AsyncBlobCalls:
    """A piece of binary data stored by the pool and read or written over HTTP by its reference."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def create(self, mime_type: str, public: bool = False) -> refs.BlobRef:
        """Creates an empty blob and returns it; the content is uploaded over HTTP afterwards.

        mime_type: MIME type; empty means application/octet-stream.
        public: True if it can be read without a session. Since tampa.
        """
        return await self._client.invoke(m.create, (mime_type, public))

    async def destroy(self, ref: refs.BlobRef) -> None:
        """Deletes the blob and its content."""
        return await self._client.invoke(m.destroy, (ref,))

    async def get_last_updated(self, ref: refs.BlobRef) -> datetime:
        """Read last_updated: When the content was last written."""
        return await self._client.invoke(m.get_last_updated, (ref,))

    async def get_mime_type(self, ref: refs.BlobRef) -> str:
        """Read mime_type: MIME type of the content."""
        return await self._client.invoke(m.get_mime_type, (ref,))

    async def get_name_description(self, ref: refs.BlobRef) -> str:
        """Read name_description: Free text describing the blob."""
        return await self._client.invoke(m.get_name_description, (ref,))

    async def set_name_description(self, ref: refs.BlobRef, value: str) -> None:
        """Set name_description: Free text describing the blob."""
        return await self._client.invoke(m.set_name_description, (ref, value))

    async def get_name_label(self, ref: refs.BlobRef) -> str:
        """Read name_label: Name of the blob."""
        return await self._client.invoke(m.get_name_label, (ref,))

    async def set_name_label(self, ref: refs.BlobRef, value: str) -> None:
        """Set name_label: Name of the blob."""
        return await self._client.invoke(m.set_name_label, (ref, value))

    async def get_public(self, ref: refs.BlobRef) -> bool:
        """Read public: True if the content can be read without a session."""
        return await self._client.invoke(m.get_public, (ref,))

    async def set_public(self, ref: refs.BlobRef, value: bool) -> None:
        """Set public: True if the content can be read without a session."""
        return await self._client.invoke(m.set_public, (ref, value))

    async def get_size(self, ref: refs.BlobRef) -> int:
        """Read size: Size of the content in bytes; 0 until it is written."""
        return await self._client.invoke(m.get_size, (ref,))

    async def get_uuid(self, ref: refs.BlobRef) -> str:
        """Read uuid: Unique identifier of the blob."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.BlobRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.BlobRef) -> BlobRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_by_name_label(self, label: str) -> list[refs.BlobRef]:
        """All objects with this name."""
        return await self._client.invoke(m.get_by_name_label, (label,))

    async def get_all(self) -> list[refs.BlobRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.BlobRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.BlobRef, BlobRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.BlobRef, BlobRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))
