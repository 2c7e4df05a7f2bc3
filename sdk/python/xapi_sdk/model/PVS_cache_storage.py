# Written by codegen from idl/; change the IDL, not this file.
"""The record of PVS_cache_storage, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import null
from xapi_sdk.values import (
    identity,
    integer,
    map_of,
    void,
)


class PVSCacheStorageRecord(Record):
    """The storage one host gives to the cache of PVS proxies of one site."""

    api_class: ClassVar[str] = "PVS_cache_storage"
    SR: refs.SRRef
    """SR that holds the cache image."""
    VDI: refs.VDIRef
    """Cache image; null until a proxy on the host needs it."""
    host: refs.HostRef
    """Host that uses the cache."""
    site: refs.PVSSiteRef
    """PVS site whose proxies use the cache."""
    size: int
    """Size of the cache image in bytes."""
    uuid: str
    """Unique identifier of the cache storage."""

    _decoders = {
        "size": integer,
    }
    _unset = {
        "SR": null,
        "VDI": null,
        "host": null,
        "site": null,
        "size": int,
        "uuid": str,
    }


_pvs_cache_storage_ref_to_pvs_cache_storage_record_map = map_of(
    identity, PVSCacheStorageRecord.decode
)

get_SR: Method[refs.SRRef] = Method("PVS_cache_storage.get_SR", identity, safe=True)
get_VDI: Method[refs.VDIRef] = Method("PVS_cache_storage.get_VDI", identity, safe=True)
get_host: Method[refs.HostRef] = Method("PVS_cache_storage.get_host", identity, safe=True)
get_site: Method[refs.PVSSiteRef] = Method("PVS_cache_storage.get_site", identity, safe=True)
get_size: Method[int] = Method("PVS_cache_storage.get_size", integer, safe=True)
get_uuid: Method[str] = Method("PVS_cache_storage.get_uuid", identity, safe=True)
create: Method[refs.PVSCacheStorageRef] = Method("PVS_cache_storage.create", identity)
destroy: Method[None] = Method("PVS_cache_storage.destroy", void)
get_by_uuid: Method[refs.PVSCacheStorageRef] = Method(
    "PVS_cache_storage.get_by_uuid", identity, safe=True
)
get_record: Method[PVSCacheStorageRecord] = Method(
    "PVS_cache_storage.get_record", PVSCacheStorageRecord.decode, safe=True
)
get_all: Method[list[refs.PVSCacheStorageRef]] = Method(
    "PVS_cache_storage.get_all", identity, safe=True
)
get_all_where: Method[list[refs.PVSCacheStorageRef]] = Method(
    "PVS_cache_storage.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.PVSCacheStorageRef, PVSCacheStorageRecord]] = Method(
    "PVS_cache_storage.get_all_records",
    _pvs_cache_storage_ref_to_pvs_cache_storage_record_map,
    safe=True,
)
get_all_records_where: Method[dict[refs.PVSCacheStorageRef, PVSCacheStorageRecord]] = Method(
    "PVS_cache_storage.get_all_records_where",
    _pvs_cache_storage_ref_to_pvs_cache_storage_record_map,
    safe=True,
)
