# Written by codegen from idl/; change the IDL, not this file.
"""The record of PVS_server, and what clients know of its messages."""

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


class PVSServerRecord(Record):
    """A provisioning server, or a group of addresses of one, that serves a PVS site."""

    api_class: ClassVar[str] = "PVS_server"
    addresses: list[str]
    """IPv4 addresses of the server; unique over all servers."""
    first_port: int
    """First UDP port of the range the server uses."""
    last_port: int
    """Last UDP port of the range the server uses."""
    site: refs.PVSSiteRef
    """PVS site the server belongs to."""
    uuid: str
    """Unique identifier of the server."""

    _decoders = {
        "first_port": integer,
        "last_port": integer,
    }
    _unset = {
        "addresses": list,
        "first_port": int,
        "last_port": int,
        "site": null,
        "uuid": str,
    }


_pvs_server_ref_to_pvs_server_record_map = map_of(identity, PVSServerRecord.decode)

forget: Method[None] = Method("PVS_server.forget", void)
introduce: Method[refs.PVSServerRef] = Method("PVS_server.introduce", identity)
get_addresses: Method[list[str]] = Method("PVS_server.get_addresses", identity, safe=True)
get_first_port: Method[int] = Method("PVS_server.get_first_port", integer, safe=True)
get_last_port: Method[int] = Method("PVS_server.get_last_port", integer, safe=True)
get_site: Method[refs.PVSSiteRef] = Method("PVS_server.get_site", identity, safe=True)
get_uuid: Method[str] = Method("PVS_server.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.PVSServerRef] = Method("PVS_server.get_by_uuid", identity, safe=True)
get_record: Method[PVSServerRecord] = Method(
    "PVS_server.get_record", PVSServerRecord.decode, safe=True
)
get_all: Method[list[refs.PVSServerRef]] = Method("PVS_server.get_all", identity, safe=True)
get_all_where: Method[list[refs.PVSServerRef]] = Method(
    "PVS_server.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.PVSServerRef, PVSServerRecord]] = Method(
    "PVS_server.get_all_records", _pvs_server_ref_to_pvs_server_record_map, safe=True
)
get_all_records_where: Method[dict[refs.PVSServerRef, PVSServerRecord]] = Method(
    "PVS_server.get_all_records_where", _pvs_server_ref_to_pvs_server_record_map, safe=True
)
