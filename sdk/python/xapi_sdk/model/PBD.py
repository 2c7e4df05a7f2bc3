# Written by codegen from idl/; change the IDL, not this file.
"""The record of PBD, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import null
from xapi_sdk.values import (
    identity,
    map_of,
    void,
)


class PBDRecord(Record):
    """The connection of one host to one SR, with the settings that host needs to reach it."""

    api_class: ClassVar[str] = "PBD"
    SR: refs.SRRef
    """SR that is connected."""
    currently_attached: bool
    """True if the SR is attached on the host now."""
    device_config: dict[str, str]
    """Location and access settings passed to the storage driver; passwords are given as
    references to secrets.
    """
    host: refs.HostRef
    """Host that is connected."""
    other_config: dict[str, str]
    """Free-form settings of clients and tools."""
    uuid: str
    """Unique identifier of the connection."""

    _decoders = {}
    _unset = {
        "SR": null,
        "currently_attached": bool,
        "device_config": dict,
        "host": null,
        "other_config": dict,
        "uuid": str,
    }


_pbd_ref_to_pbd_record_map = map_of(identity, PBDRecord.decode)

plug: Method[None] = Method("PBD.plug", void)
set_device_config: Method[None] = Method("PBD.set_device_config", void)
unplug: Method[None] = Method("PBD.unplug", void)
get_SR: Method[refs.SRRef] = Method("PBD.get_SR", identity, safe=True)
get_currently_attached: Method[bool] = Method("PBD.get_currently_attached", identity, safe=True)
get_device_config: Method[dict[str, str]] = Method("PBD.get_device_config", identity, safe=True)
get_host: Method[refs.HostRef] = Method("PBD.get_host", identity, safe=True)
get_other_config: Method[dict[str, str]] = Method("PBD.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("PBD.set_other_config", void)
add_to_other_config: Method[None] = Method("PBD.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("PBD.remove_from_other_config", void)
get_uuid: Method[str] = Method("PBD.get_uuid", identity, safe=True)
create: Method[refs.PBDRef] = Method("PBD.create", identity)
destroy: Method[None] = Method("PBD.destroy", void)
get_by_uuid: Method[refs.PBDRef] = Method("PBD.get_by_uuid", identity, safe=True)
get_record: Method[PBDRecord] = Method("PBD.get_record", PBDRecord.decode, safe=True)
get_all: Method[list[refs.PBDRef]] = Method("PBD.get_all", identity, safe=True)
get_all_where: Method[list[refs.PBDRef]] = Method("PBD.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.PBDRef, PBDRecord]] = Method(
    "PBD.get_all_records", _pbd_ref_to_pbd_record_map, safe=True
)
get_all_records_where: Method[dict[refs.PBDRef, PBDRecord]] = Method(
    "PBD.get_all_records_where", _pbd_ref_to_pbd_record_map, safe=True
)
