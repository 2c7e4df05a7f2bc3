# Written by codegen from idl/; change the IDL, not this file.
"""The record of VM_appliance, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.values import (
    enum_of,
    identity,
    list_of,
    map_of,
    void,
)

_enum_vm_appliance_operation = enum_of(enums.VMApplianceOperation)
_enum_vm_appliance_operation_set = list_of(_enum_vm_appliance_operation)
_string_to_enum_vm_appliance_operation_map = map_of(identity, _enum_vm_appliance_operation)


class VMApplianceRecord(Record):
    """A set of VMs started, stopped and recovered as one, in the order given by their order and
    delay fields.
    """

    api_class: ClassVar[str] = "VM_appliance"
    VMs: list[refs.VMRef]
    """VMs in the appliance."""
    allowed_operations: list[enums.VMApplianceOperation]
    """Operations that would be accepted at present; advisory."""
    current_operations: dict[str, enums.VMApplianceOperation]
    """Operations in progress on the appliance, by reference of their task."""
    name_description: str
    """Free text describing the appliance."""
    name_label: str
    """Name of the appliance; need not be unique."""
    uuid: str
    """Unique identifier of the appliance."""

    _decoders = {
        "allowed_operations": _enum_vm_appliance_operation_set,
        "current_operations": _string_to_enum_vm_appliance_operation_map,
    }
    _unset = {
        "VMs": list,
        "allowed_operations": list,
        "current_operations": dict,
        "name_description": str,
        "name_label": str,
        "uuid": str,
    }


_vm_appliance_ref_to_vm_appliance_record_map = map_of(identity, VMApplianceRecord.decode)

assert_can_be_recovered: Method[None] = Method("VM_appliance.assert_can_be_recovered", void)
clean_shutdown: Method[None] = Method("VM_appliance.clean_shutdown", void)
get_SRs_required_for_recovery: Method[list[refs.SRRef]] = Method(
    "VM_appliance.get_SRs_required_for_recovery", identity
)
hard_shutdown: Method[None] = Method("VM_appliance.hard_shutdown", void)
recover: Method[None] = Method("VM_appliance.recover", void)
shutdown: Method[None] = Method("VM_appliance.shutdown", void)
start: Method[None] = Method("VM_appliance.start", void)
get_VMs: Method[list[refs.VMRef]] = Method("VM_appliance.get_VMs", identity, safe=True)
get_allowed_operations: Method[list[enums.VMApplianceOperation]] = Method(
    "VM_appliance.get_allowed_operations", _enum_vm_appliance_operation_set, safe=True
)
get_current_operations: Method[dict[str, enums.VMApplianceOperation]] = Method(
    "VM_appliance.get_current_operations", _string_to_enum_vm_appliance_operation_map, safe=True
)
get_name_description: Method[str] = Method("VM_appliance.get_name_description", identity, safe=True)
set_name_description: Method[None] = Method("VM_appliance.set_name_description", void)
get_name_label: Method[str] = Method("VM_appliance.get_name_label", identity, safe=True)
set_name_label: Method[None] = Method("VM_appliance.set_name_label", void)
get_uuid: Method[str] = Method("VM_appliance.get_uuid", identity, safe=True)
create: Method[refs.VMApplianceRef] = Method("VM_appliance.create", identity)
destroy: Method[None] = Method("VM_appliance.destroy", void)
get_by_uuid: Method[refs.VMApplianceRef] = Method("VM_appliance.get_by_uuid", identity, safe=True)
get_record: Method[VMApplianceRecord] = Method(
    "VM_appliance.get_record", VMApplianceRecord.decode, safe=True
)
get_by_name_label: Method[list[refs.VMApplianceRef]] = Method(
    "VM_appliance.get_by_name_label", identity, safe=True
)
get_all: Method[list[refs.VMApplianceRef]] = Method("VM_appliance.get_all", identity, safe=True)
get_all_where: Method[list[refs.VMApplianceRef]] = Method(
    "VM_appliance.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.VMApplianceRef, VMApplianceRecord]] = Method(
    "VM_appliance.get_all_records", _vm_appliance_ref_to_vm_appliance_record_map, safe=True
)
get_all_records_where: Method[dict[refs.VMApplianceRef, VMApplianceRecord]] = Method(
    "VM_appliance.get_all_records_where", _vm_appliance_ref_to_vm_appliance_record_map, safe=True
)
