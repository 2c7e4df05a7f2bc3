# Written by codegen from idl/; change the IDL, not this file.
"""The record of host_crashdump, and what clients know of its messages."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import epoch, null
from xapi_sdk.values import (
    date_time,
    identity,
    integer,
    map_of,
    void,
)


class HostCrashdumpRecord(Record):
    """A dump left behind by a crash of a host, kept on that host until it is destroyed."""

    api_class: ClassVar[str] = "host_crashdump"
    host: refs.HostRef
    """Host that crashed and holds the dump."""
    other_config: dict[str, str]
    """Free key-value pairs for tools."""
    size: int
    """Size of the dump in bytes."""
    timestamp: datetime
    """When the crash happened."""
    uuid: str
    """Unique identifier of the dump."""

    _decoders = {
        "size": integer,
        "timestamp": date_time,
    }
    _unset = {
        "host": null,
        "other_config": dict,
        "size": int,
        "timestamp": epoch,
        "uuid": str,
    }


_host_crashdump_ref_to_host_crashdump_record_map = map_of(identity, HostCrashdumpRecord.decode)

destroy: Method[None] = Method("host_crashdump.destroy", void)
upload: Method[None] = Method("host_crashdump.upload", void)
get_host: Method[refs.HostRef] = Method("host_crashdump.get_host", identity, safe=True)
get_other_config: Method[dict[str, str]] = Method(
    "host_crashdump.get_other_config", identity, safe=True
)
set_other_config: Method[None] = Method("host_crashdump.set_other_config", void)
add_to_other_config: Method[None] = Method("host_crashdump.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("host_crashdump.remove_from_other_config", void)
get_size: Method[int] = Method("host_crashdump.get_size", integer, safe=True)
get_timestamp: Method[datetime] = Method("host_crashdump.get_timestamp", date_time, safe=True)
get_uuid: Method[str] = Method("host_crashdump.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.HostCrashdumpRef] = Method(
    "host_crashdump.get_by_uuid", identity, safe=True
)
get_record: Method[HostCrashdumpRecord] = Method(
    "host_crashdump.get_record", HostCrashdumpRecord.decode, safe=True
)
get_all: Method[list[refs.HostCrashdumpRef]] = Method("host_crashdump.get_all", identity, safe=True)
get_all_where: Method[list[refs.HostCrashdumpRef]] = Method(
    "host_crashdump.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.HostCrashdumpRef, HostCrashdumpRecord]] = Method(
    "host_crashdump.get_all_records", _host_crashdump_ref_to_host_crashdump_record_map, safe=True
)
get_all_records_where: Method[dict[refs.HostCrashdumpRef, HostCrashdumpRecord]] = Method(
    "host_crashdump.get_all_records_where",
    _host_crashdump_ref_to_host_crashdump_record_map,
    safe=True,
)
