# Written by codegen from idl/; change the IDL, not this file.
"""The record of VM_group, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.values import (
    enum_of,
    identity,
    map_of,
    void,
)

_enum_placement_policy = enum_of(enums.PlacementPolicy)


class VMGroupRecord(Record):
    """A set of VMs with a common placement rule, used when hosts are chosen for them. A
    prototype; it may change.
    """

    api_class: ClassVar[str] = "VM_group"
    VMs: list[refs.VMRef]
    """VMs in the group; written through the VM's groups field."""
    name_description: str
    """Free text describing the group."""
    name_label: str
    """Name of the group; need not be unique."""
    placement: enums.PlacementPolicy
    """Placement rule; anti_affinity spreads the VMs over hosts as far as possible, normal has
    no effect.
    """
    uuid: str
    """Unique identifier of the group."""

    _decoders = {
        "placement": _enum_placement_policy,
    }
    _unset = {
        "VMs": list,
        "name_description": str,
        "name_label": str,
        "placement": lambda: enums.PlacementPolicy("anti_affinity"),
        "uuid": str,
    }


_vm_group_ref_to_vm_group_record_map = map_of(identity, VMGroupRecord.decode)

get_VMs: Method[list[refs.VMRef]] = Method("VM_group.get_VMs", identity, safe=True)
get_name_description: Method[str] = Method("VM_group.get_name_description", identity, safe=True)
set_name_description: Method[None] = Method("VM_group.set_name_description", void)
get_name_label: Method[str] = Method("VM_group.get_name_label", identity, safe=True)
set_name_label: Method[None] = Method("VM_group.set_name_label", void)
get_placement: Method[enums.PlacementPolicy] = Method(
    "VM_group.get_placement", _enum_placement_policy, safe=True
)
get_uuid: Method[str] = Method("VM_group.get_uuid", identity, safe=True)
create: Method[refs.VMGroupRef] = Method("VM_group.create", identity)
destroy: Method[None] = Method("VM_group.destroy", void)
get_by_uuid: Method[refs.VMGroupRef] = Method("VM_group.get_by_uuid", identity, safe=True)
get_record: Method[VMGroupRecord] = Method("VM_group.get_record", VMGroupRecord.decode, safe=True)
get_by_name_label: Method[list[refs.VMGroupRef]] = Method(
    "VM_group.get_by_name_label", identity, safe=True
)
get_all: Method[list[refs.VMGroupRef]] = Method("VM_group.get_all", identity, safe=True)
get_all_where: Method[list[refs.VMGroupRef]] = Method("VM_group.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.VMGroupRef, VMGroupRecord]] = Method(
    "VM_group.get_all_records", _vm_group_ref_to_vm_group_record_map, safe=True
)
get_all_records_where: Method[dict[refs.VMGroupRef, VMGroupRecord]] = Method(
    "VM_group.get_all_records_where", _vm_group_ref_to_vm_group_record_map, safe=True
)
