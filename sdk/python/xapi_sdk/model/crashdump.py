# Written by codegen from idl/; change the IDL, not this file.
"""The record of crashdump, and what clients know of its messages."""

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


class CrashdumpRecord(Record):
    """Deprecated record of a crashed guest's memory stored in a disk image. Deprecated since
    inverness.
    """

    api_class: ClassVar[str] = "crashdump"
    VDI: refs.VDIRef
    """Image that holds the dump."""
    VM: refs.VMRef
    """VM that crashed."""
    other_config: dict[str, str]
    """Free-form settings of clients and tools."""
    uuid: str
    """Unique identifier of the dump."""

    _decoders = {}
    _unset = {
        "VDI": null,
        "VM": null,
        "other_config": dict,
        "uuid": str,
    }


_crashdump_ref_to_crashdump_record_map = map_of(identity, CrashdumpRecord.decode)

destroy: Method[None] = Method("crashdump.destroy", void)
get_VDI: Method[refs.VDIRef] = Method("crashdump.get_VDI", identity, safe=True)
get_VM: Method[refs.VMRef] = Method("crashdump.get_VM", identity, safe=True)
get_other_config: Method[dict[str, str]] = Method("crashdump.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("crashdump.set_other_config", void)
add_to_other_config: Method[None] = Method("crashdump.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("crashdump.remove_from_other_config", void)
get_uuid: Method[str] = Method("crashdump.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.CrashdumpRef] = Method("crashdump.get_by_uuid", identity, safe=True)
get_record: Method[CrashdumpRecord] = Method(
    "crashdump.get_record", CrashdumpRecord.decode, safe=True
)
get_all: Method[list[refs.CrashdumpRef]] = Method("crashdump.get_all", identity, safe=True)
get_all_where: Method[list[refs.CrashdumpRef]] = Method(
    "crashdump.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.CrashdumpRef, CrashdumpRecord]] = Method(
    "crashdump.get_all_records", _crashdump_ref_to_crashdump_record_map, safe=True
)
get_all_records_where: Method[dict[refs.CrashdumpRef, CrashdumpRecord]] = Method(
    "crashdump.get_all_records_where", _crashdump_ref_to_crashdump_record_map, safe=True
)
