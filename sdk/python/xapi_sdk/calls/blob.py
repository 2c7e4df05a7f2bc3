# Written by codegen from idl/; change the IDL, not this file.
"""Messages of blob."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import Invoker
from xapi_sdk.model import blob as m

if TYPE_CHECKING:
    from xapi_sdk.model.blob import BlobRecord


class BlobCalls:
    """A piece of binary data stored by the pool and read or written over HTTP by its reference."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def create(self, mime_type: str, public: bool = False) -> refs.BlobRef:
        """Creates an empty blob and returns it; the content is uploaded over HTTP afterwards.

        mime_type: MIME type; empty means application/octet-stream.
        public: True if it can be read without a session. Since tampa.
        """
        return self._client.invoke(m.create, (mime_type, public))

    def destroy(self, ref: refs.BlobRef) -> None:
        """Deletes the blob and its content."""
        return self._client.invoke(m.destroy, (ref,))

    def get_last_updated(self, ref: refs.BlobRef) -> datetime:
        """Read last_updated: When the content was last written."""
        return self._client.invoke(m.get_last_updated, (ref,))

    def get_mime_type(self, ref: refs.BlobRef) -> str:
        """Read mime_type: MIME type of the content."""
        return self._client.invoke(m.get_mime_type, (ref,))

    def get_name_description(self, ref: refs.BlobRef) -> str:
        """Read name_description: Free text describing the blob."""
        return self._client.invoke(m.get_name_description, (ref,))

    def set_name_description(self, ref: refs.BlobRef, value: str) -> None:
        """Set name_description: Free text describing the blob."""
        return self._client.invoke(m.set_name_description, (ref, value))

    def get_name_label(self, ref: refs.BlobRef) -> str:
        """Read name_label: Name of the blob."""
        return self._client.invoke(m.get_name_label, (ref,))

    def set_name_label(self, ref: refs.BlobRef, value: str) -> None:
        """Set name_label: Name of the blob."""
        return self._client.invoke(m.set_name_label, (ref, value))

    def get_public(self, ref: refs.BlobRef) -> bool:
        """Read public: True if the content can be read without a session."""
        return self._client.invoke(m.get_public, (ref,))

    def set_public(self, ref: refs.BlobRef, value: bool) -> None:
        """Set public: True if the content can be read without a session."""
        return self._client.invoke(m.set_public, (ref, value))

    def get_size(self, ref: refs.BlobRef) -> int:
        """Read size: Size of the content in bytes; 0 until it is written."""
        return self._client.invoke(m.get_size, (ref,))

    def get_uuid(self, ref: refs.BlobRef) -> str:
        """Read uuid: Unique identifier of the blob."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.BlobRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.BlobRef) -> BlobRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_by_name_label(self, label: str) -> list[refs.BlobRef]:
        """All objects with this name."""
        return self._client.invoke(m.get_by_name_label, (label,))

    def get_all(self) -> list[refs.BlobRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.BlobRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.BlobRef, BlobRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.BlobRef, BlobRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))
