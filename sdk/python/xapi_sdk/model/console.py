# Written by codegen from idl/; change the IDL, not this file.
"""The record of console, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import null
from xapi_sdk.values import (
    enum_of,
    identity,
    map_of,
    void,
)

_enum_console_protocol = enum_of(enums.ConsoleProtocol)


class ConsoleRecord(Record):
    """A console of a running VM, graphical or text; it goes away when the VM stops."""

    api_class: ClassVar[str] = "console"
    VM: refs.VMRef
    """VM the console belongs to."""
    location: str
    """URL of the console; open it with HTTP CONNECT and a session to reach the stream."""
    other_config: dict[str, str]
    """Free-form settings of clients and tools."""
    protocol: enums.ConsoleProtocol
    """Protocol of the stream, rfb (VNC), vt100 (text) or rdp."""
    uuid: str
    """Unique identifier of the console."""

    _decoders = {
        "protocol": _enum_console_protocol,
    }
    _unset = {
        "VM": null,
        "location": str,
        "other_config": dict,
        "protocol": lambda: enums.ConsoleProtocol("vt100"),
        "uuid": str,
    }


_console_ref_to_console_record_map = map_of(identity, ConsoleRecord.decode)

get_VM: Method[refs.VMRef] = Method("console.get_VM", identity, safe=True)
get_location: Method[str] = Method("console.get_location", identity, safe=True)
get_other_config: Method[dict[str, str]] = Method("console.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("console.set_other_config", void)
add_to_other_config: Method[None] = Method("console.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("console.remove_from_other_config", void)
get_protocol: Method[enums.ConsoleProtocol] = Method(
    "console.get_protocol", _enum_console_protocol, safe=True
)
get_uuid: Method[str] = Method("console.get_uuid", identity, safe=True)
create: Method[refs.ConsoleRef] = Method("console.create", identity)
destroy: Method[None] = Method("console.destroy", void)
get_by_uuid: Method[refs.ConsoleRef] = Method("console.get_by_uuid", identity, safe=True)
get_record: Method[ConsoleRecord] = Method("console.get_record", ConsoleRecord.decode, safe=True)
get_all: Method[list[refs.ConsoleRef]] = Method("console.get_all", identity, safe=True)
get_all_where: Method[list[refs.ConsoleRef]] = Method("console.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.ConsoleRef, ConsoleRecord]] = Method(
    "console.get_all_records", _console_ref_to_console_record_map, safe=True
)
get_all_records_where: Method[dict[refs.ConsoleRef, ConsoleRecord]] = Method(
    "console.get_all_records_where", _console_ref_to_console_record_map, safe=True
)
