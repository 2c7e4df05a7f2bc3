# Written by codegen from idl/; change the IDL, not this file.
"""The record of network, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.values import (
    enum_of,
    identity,
    integer,
    list_of,
    map_of,
    void,
)

_enum_network_operations = enum_of(enums.NetworkOperations)
_enum_network_operations_set = list_of(_enum_network_operations)
_string_to_enum_network_operations_map = map_of(identity, _enum_network_operations)
_enum_network_default_locking_mode = enum_of(enums.NetworkDefaultLockingMode)
_enum_network_purpose = enum_of(enums.NetworkPurpose)
_enum_network_purpose_set = list_of(_enum_network_purpose)


class NetworkRecord(Record):
    """A virtual network of the pool. VMs attach to it through VIFs, hosts through PIFs; without
    PIFs it is internal to each host.
    """

    api_class: ClassVar[str] = "network"
    MTU: int
    """Largest packet payload in bytes, normally 1500; PIFs and VIFs take it over when they are
    next plugged.
    """
    PIFs: list[refs.PIFRef]
    """Host interfaces that connect this network to the outside, at most one per host."""
    VIFs: list[refs.VIFRef]
    """Virtual interfaces of VMs attached to this network."""
    allowed_operations: list[enums.NetworkOperations]
    """Operations the network would accept now; advisory, the list may be out of date when the
    call arrives.
    """
    assigned_ips: dict[refs.VIFRef, str]
    """IP addresses handed out to VIFs on a host-internal management network, by VIF."""
    blobs: dict[str, refs.BlobRef]
    """Binary blobs attached to the network, by name."""
    bridge: str
    """Name of the bridge that implements the network on each host."""
    current_operations: dict[str, enums.NetworkOperations]
    """Operations running on the network, as a map from task reference to operation."""
    default_locking_mode: enums.NetworkDefaultLockingMode
    """Traffic rule for VIFs that follow the network: unlocked lets all pass, disabled drops
    all.
    """
    managed: bool
    """True when the toolstack sets the bridge up; false if it is made by other means."""
    name_description: str
    """Free description for people."""
    name_label: str
    """Display name of the network."""
    other_config: dict[str, str]
    """Free key-value pairs for tools."""
    purpose: list[enums.NetworkPurpose]
    """Special uses of the network, such as serving disks by NBD with or without TLS."""
    tags: list[str]
    """Labels given by users, for grouping and searching."""
    uuid: str
    """Unique identifier of the network."""

    _decoders = {
        "MTU": integer,
        "allowed_operations": _enum_network_operations_set,
        "current_operations": _string_to_enum_network_operations_map,
        "default_locking_mode": _enum_network_default_locking_mode,
        "purpose": _enum_network_purpose_set,
    }
    _unset = {
        "MTU": int,
        "PIFs": list,
        "VIFs": list,
        "allowed_operations": list,
        "assigned_ips": dict,
        "blobs": dict,
        "bridge": str,
        "current_operations": dict,
        "default_locking_mode": lambda: enums.NetworkDefaultLockingMode("unlocked"),
        "managed": bool,
        "name_description": str,
        "name_label": str,
        "other_config": dict,
        "purpose": list,
        "tags": list,
        "uuid": str,
    }


_network_ref_to_network_record_map = map_of(identity, NetworkRecord.decode)

add_purpose: Method[None] = Method("network.add_purpose", void)
attach: Method[None] = Method("network.attach", void)
attach_for_vm: Method[None] = Method("network.attach_for_vm", void)
create_new_blob: Method[refs.BlobRef] = Method(
    "network.create_new_blob", identity, defaults=(False,)
)
detach_for_vm: Method[None] = Method("network.detach_for_vm", void)
pool_introduce: Method[refs.NetworkRef] = Method("network.pool_introduce", identity)
remove_purpose: Method[None] = Method("network.remove_purpose", void)
set_default_locking_mode: Method[None] = Method("network.set_default_locking_mode", void)
get_MTU: Method[int] = Method("network.get_MTU", integer, safe=True)
set_MTU: Method[None] = Method("network.set_MTU", void)
get_PIFs: Method[list[refs.PIFRef]] = Method("network.get_PIFs", identity, safe=True)
get_VIFs: Method[list[refs.VIFRef]] = Method("network.get_VIFs", identity, safe=True)
get_allowed_operations: Method[list[enums.NetworkOperations]] = Method(
    "network.get_allowed_operations", _enum_network_operations_set, safe=True
)
get_assigned_ips: Method[dict[refs.VIFRef, str]] = Method(
    "network.get_assigned_ips", identity, safe=True
)
get_blobs: Method[dict[str, refs.BlobRef]] = Method("network.get_blobs", identity, safe=True)
get_bridge: Method[str] = Method("network.get_bridge", identity, safe=True)
get_current_operations: Method[dict[str, enums.NetworkOperations]] = Method(
    "network.get_current_operations", _string_to_enum_network_operations_map, safe=True
)
get_default_locking_mode: Method[enums.NetworkDefaultLockingMode] = Method(
    "network.get_default_locking_mode", _enum_network_default_locking_mode, safe=True
)
get_managed: Method[bool] = Method("network.get_managed", identity, safe=True)
get_name_description: Method[str] = Method("network.get_name_description", identity, safe=True)
set_name_description: Method[None] = Method("network.set_name_description", void)
get_name_label: Method[str] = Method("network.get_name_label", identity, safe=True)
set_name_label: Method[None] = Method("network.set_name_label", void)
get_other_config: Method[dict[str, str]] = Method("network.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("network.set_other_config", void)
add_to_other_config: Method[None] = Method("network.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("network.remove_from_other_config", void)
get_purpose: Method[list[enums.NetworkPurpose]] = Method(
    "network.get_purpose", _enum_network_purpose_set, safe=True
)
get_tags: Method[list[str]] = Method("network.get_tags", identity, safe=True)
set_tags: Method[None] = Method("network.set_tags", void)
add_tags: Method[None] = Method("network.add_tags", void)
remove_tags: Method[None] = Method("network.remove_tags", void)
get_uuid: Method[str] = Method("network.get_uuid", identity, safe=True)
create: Method[refs.NetworkRef] = Method("network.create", identity)
destroy: Method[None] = Method("network.destroy", void)
get_by_uuid: Method[refs.NetworkRef] = Method("network.get_by_uuid", identity, safe=True)
get_record: Method[NetworkRecord] = Method("network.get_record", NetworkRecord.decode, safe=True)
get_by_name_label: Method[list[refs.NetworkRef]] = Method(
    "network.get_by_name_label", identity, safe=True
)
get_all: Method[list[refs.NetworkRef]] = Method("network.get_all", identity, safe=True)
get_all_where: Method[list[refs.NetworkRef]] = Method("network.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.NetworkRef, NetworkRecord]] = Method(
    "network.get_all_records", _network_ref_to_network_record_map, safe=True
)
get_all_records_where: Method[dict[refs.NetworkRef, NetworkRecord]] = Method(
    "network.get_all_records_where", _network_ref_to_network_record_map, safe=True
)
