# Written by codegen from idl/; change the IDL, not this file.
"""The record of tunnel, and what clients know of its messages."""

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

_enum_tunnel_protocol = enum_of(enums.TunnelProtocol)


class TunnelRecord(Record):
    """A tunnel on one host that carries a private network inside IP packets; needs Open vSwitch
    and an SDN controller.
    """

    api_class: ClassVar[str] = "tunnel"
    access_PIF: refs.PIFRef
    """PIF made for the tunnel, by which its network is reached."""
    other_config: dict[str, str]
    """Free key-value pairs for tools."""
    protocol: enums.TunnelProtocol
    """Encapsulation: GRE or VXLAN."""
    status: dict[str, str]
    """State kept by the SDN controller; the key active tells whether the tunnel works."""
    transport_PIF: refs.PIFRef
    """Interface whose IP configuration carries the tunnelled packets."""
    uuid: str
    """Unique identifier of the tunnel."""

    _decoders = {
        "protocol": _enum_tunnel_protocol,
    }
    _unset = {
        "access_PIF": null,
        "other_config": dict,
        "protocol": lambda: enums.TunnelProtocol("gre"),
        "status": dict,
        "transport_PIF": null,
        "uuid": str,
    }


_tunnel_ref_to_tunnel_record_map = map_of(identity, TunnelRecord.decode)

create: Method[refs.TunnelRef] = Method(
    "tunnel.create", identity, defaults=(enums.TunnelProtocol.gre,)
)
destroy: Method[None] = Method("tunnel.destroy", void)
get_access_PIF: Method[refs.PIFRef] = Method("tunnel.get_access_PIF", identity, safe=True)
get_other_config: Method[dict[str, str]] = Method("tunnel.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("tunnel.set_other_config", void)
add_to_other_config: Method[None] = Method("tunnel.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("tunnel.remove_from_other_config", void)
get_protocol: Method[enums.TunnelProtocol] = Method(
    "tunnel.get_protocol", _enum_tunnel_protocol, safe=True
)
set_protocol: Method[None] = Method("tunnel.set_protocol", void)
get_status: Method[dict[str, str]] = Method("tunnel.get_status", identity, safe=True)
set_status: Method[None] = Method("tunnel.set_status", void)
add_to_status: Method[None] = Method("tunnel.add_to_status", void)
remove_from_status: Method[None] = Method("tunnel.remove_from_status", void)
get_transport_PIF: Method[refs.PIFRef] = Method("tunnel.get_transport_PIF", identity, safe=True)
get_uuid: Method[str] = Method("tunnel.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.TunnelRef] = Method("tunnel.get_by_uuid", identity, safe=True)
get_record: Method[TunnelRecord] = Method("tunnel.get_record", TunnelRecord.decode, safe=True)
get_all: Method[list[refs.TunnelRef]] = Method("tunnel.get_all", identity, safe=True)
get_all_where: Method[list[refs.TunnelRef]] = Method("tunnel.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.TunnelRef, TunnelRecord]] = Method(
    "tunnel.get_all_records", _tunnel_ref_to_tunnel_record_map, safe=True
)
get_all_records_where: Method[dict[refs.TunnelRef, TunnelRecord]] = Method(
    "tunnel.get_all_records_where", _tunnel_ref_to_tunnel_record_map, safe=True
)
