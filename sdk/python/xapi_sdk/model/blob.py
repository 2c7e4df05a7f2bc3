# Written by codegen from idl/; change the IDL, not this file.
"""The record of blob, and what clients know of its messages."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import epoch
from xapi_sdk.values import (
    date_time,
    identity,
    integer,
    map_of,
    void,
)


class BlobRecord(Record):
    """A piece of binary data stored by the pool and read or written over HTTP by its reference."""

    api_class: ClassVar[str] = "blob"
    last_updated: datetime
    """When the content was last written."""
    mime_type: str
    """MIME type of the content."""
    name_description: str
    """Free text describing the blob."""
    name_label: str
    """Name of the blob."""
    public: bool
    """True if the content can be read without a session."""
    size: int
    """Size of the content in bytes; 0 until it is written."""
    uuid: str
    """Unique identifier of the blob."""

    _decoders = {
        "last_updated": date_time,
        "size": integer,
    }
    _unset = {
        "last_updated": epoch,
        "mime_type": str,
        "name_description": str,
        "name_label": str,
        "public": bool,
        "size": int,
        "uuid": str,
    }


_blob_ref_to_blob_record_map = map_of(identity, BlobRecord.decode)

create: Method[refs.BlobRef] = Method("blob.create", identity, defaults=(False,))
destroy: Method[None] = Method("blob.destroy", void)
get_last_updated: Method[datetime] = Method("blob.get_last_updated", date_time, safe=True)
get_mime_type: Method[str] = Method("blob.get_mime_type", identity, safe=True)
get_name_description: Method[str] = Method("blob.get_name_description", identity, safe=True)
set_name_description: Method[None] = Method("blob.set_name_description", void)
get_name_label: Method[str] = Method("blob.get_name_label", identity, safe=True)
set_name_label: Method[None] = Method("blob.set_name_label", void)
get_public: Method[bool] = Method("blob.get_public", identity, safe=True)
set_public: Method[None] = Method("blob.set_public", void)
get_size: Method[int] = Method("blob.get_size", integer, safe=True)
get_uuid: Method[str] = Method("blob.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.BlobRef] = Method("blob.get_by_uuid", identity, safe=True)
get_record: Method[BlobRecord] = Method("blob.get_record", BlobRecord.decode, safe=True)
get_by_name_label: Method[list[refs.BlobRef]] = Method(
    "blob.get_by_name_label", identity, safe=True
)
get_all: Method[list[refs.BlobRef]] = Method("blob.get_all", identity, safe=True)
get_all_where: Method[list[refs.BlobRef]] = Method("blob.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.BlobRef, BlobRecord]] = Method(
    "blob.get_all_records", _blob_ref_to_blob_record_map, safe=True
)
get_all_records_where: Method[dict[refs.BlobRef, BlobRecord]] = Method(
    "blob.get_all_records_where", _blob_ref_to_blob_record_map, safe=True
)
