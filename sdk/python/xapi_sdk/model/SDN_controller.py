# Written by codegen from idl/; change the IDL, not this file.
"""The record of SDN_controller, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.values import (
    enum_of,
    identity,
    integer,
    map_of,
    void,
)

_enum_sdn_controller_protocol = enum_of(enums.SDNControllerProtocol)


class SDNControllerRecord(Record):
    """A software-defined networking controller that the virtual switches of all hosts connect
    to.
    """

    api_class: ClassVar[str] = "SDN_controller"
    address: str
    """IP address of the controller; empty for passive connections."""
    port: int
    """TCP port of the controller; 0 means the protocol's default."""
    protocol: enums.SDNControllerProtocol
    """Connection kind: ssl for switches that call the controller, pssl for switches that
    listen.
    """
    uuid: str
    """Unique identifier of the record."""

    _decoders = {
        "port": integer,
        "protocol": _enum_sdn_controller_protocol,
    }
    _unset = {
        "address": str,
        "port": int,
        "protocol": lambda: enums.SDNControllerProtocol("ssl"),
        "uuid": str,
    }


_sdn_controller_ref_to_sdn_controller_record_map = map_of(identity, SDNControllerRecord.decode)

forget: Method[None] = Method("SDN_controller.forget", void)
introduce: Method[refs.SDNControllerRef] = Method(
    "SDN_controller.introduce",
    identity,
    defaults=(
        enums.SDNControllerProtocol.ssl,
        "",
        0,
    ),
)
get_address: Method[str] = Method("SDN_controller.get_address", identity, safe=True)
get_port: Method[int] = Method("SDN_controller.get_port", integer, safe=True)
get_protocol: Method[enums.SDNControllerProtocol] = Method(
    "SDN_controller.get_protocol", _enum_sdn_controller_protocol, safe=True
)
get_uuid: Method[str] = Method("SDN_controller.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.SDNControllerRef] = Method(
    "SDN_controller.get_by_uuid", identity, safe=True
)
get_record: Method[SDNControllerRecord] = Method(
    "SDN_controller.get_record", SDNControllerRecord.decode, safe=True
)
get_all: Method[list[refs.SDNControllerRef]] = Method("SDN_controller.get_all", identity, safe=True)
get_all_where: Method[list[refs.SDNControllerRef]] = Method(
    "SDN_controller.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.SDNControllerRef, SDNControllerRecord]] = Method(
    "SDN_controller.get_all_records", _sdn_controller_ref_to_sdn_controller_record_map, safe=True
)
get_all_records_where: Method[dict[refs.SDNControllerRef, SDNControllerRecord]] = Method(
    "SDN_controller.get_all_records_where",
    _sdn_controller_ref_to_sdn_controller_record_map,
    safe=True,
)
