# Written by codegen from idl/; change the IDL, not this file.
"""The record of VBD, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import null
from xapi_sdk.values import (
    enum_of,
    identity,
    integer,
    list_of,
    map_of,
    void,
)

_enum_vbd_operations = enum_of(enums.VBDOperations)
_enum_vbd_operations_set = list_of(_enum_vbd_operations)
_string_to_enum_vbd_operations_map = map_of(identity, _enum_vbd_operations)
_enum_vbd_mode = enum_of(enums.VBDMode)
_enum_vbd_type = enum_of(enums.VBDType)


class VBDRecord(Record):
    """A virtual block device; it connects a disk image, or an empty drive, to a VM."""

    api_class: ClassVar[str] = "VBD"
    VDI: refs.VDIRef
    """Disk image behind the device; null for an empty CD drive."""
    VM: refs.VMRef
    """VM that owns the device."""
    allowed_operations: list[enums.VBDOperations]
    """Operations that would be accepted at present; advisory."""
    bootable: bool
    """True if the VM may boot from the device; matters to paravirtual guests only."""
    current_operations: dict[str, enums.VBDOperations]
    """Operations in progress on the device, by reference of their task."""
    currently_attached: bool
    """True if the device is attached to the running, paused or suspended VM."""
    device: str
    """Device name in the guest, such as xvda; empty while detached."""
    empty: bool
    """True if the drive holds no medium; possible for CD drives only."""
    metrics: refs.VBDMetricsRef
    """Removed; always null. Removed in tampa."""
    mode: enums.VBDMode
    """Access of the VM to the disk, RO or RW; CD drives are always RO."""
    other_config: dict[str, str]
    """Free-form settings of clients and tools; the key owner marks disks deleted together with
    the VM.
    """
    qos_algorithm_params: dict[str, str]
    """Parameters of the chosen I/O priority algorithm."""
    qos_algorithm_type: str
    """I/O priority algorithm, such as ionice; empty for none."""
    qos_supported_algorithms: list[str]
    """I/O priority algorithms available for the device."""
    runtime_properties: dict[str, str]
    """Properties of the attached device, as set by the backend."""
    status_code: int
    """Error code of the last attach operation; 0 if it went well."""
    status_detail: str
    """Text of the last attach error; empty if there was none."""
    storage_lock: bool
    """True if the disk's storage is locked for the device; not used any more."""
    type: enums.VBDType
    """How the device appears to the guest, Disk, CD or Floppy."""
    unpluggable: bool
    """True if the device can be taken away while the VM runs."""
    userdevice: str
    """Requested position of the device, a number from 0 or a name such as xvda; autodetect lets
    the server choose.
    """
    uuid: str
    """Unique identifier of the device."""

    _decoders = {
        "allowed_operations": _enum_vbd_operations_set,
        "current_operations": _string_to_enum_vbd_operations_map,
        "mode": _enum_vbd_mode,
        "status_code": integer,
        "type": _enum_vbd_type,
    }
    _unset = {
        "VDI": null,
        "VM": null,
        "allowed_operations": list,
        "bootable": bool,
        "current_operations": dict,
        "currently_attached": bool,
        "device": str,
        "empty": bool,
        "metrics": null,
        "mode": lambda: enums.VBDMode("RO"),
        "other_config": dict,
        "qos_algorithm_params": dict,
        "qos_algorithm_type": str,
        "qos_supported_algorithms": list,
        "runtime_properties": dict,
        "status_code": int,
        "status_detail": str,
        "storage_lock": bool,
        "type": lambda: enums.VBDType("CD"),
        "unpluggable": bool,
        "userdevice": str,
        "uuid": str,
    }


_vbd_ref_to_vbd_record_map = map_of(identity, VBDRecord.decode)

assert_attachable: Method[None] = Method("VBD.assert_attachable", void)
eject: Method[None] = Method("VBD.eject", void)
insert: Method[None] = Method("VBD.insert", void)
pause: Method[str] = Method("VBD.pause", identity)
plug: Method[None] = Method("VBD.plug", void)
set_mode: Method[None] = Method("VBD.set_mode", void)
unpause: Method[None] = Method("VBD.unpause", void, defaults=("",))
unplug: Method[None] = Method("VBD.unplug", void)
unplug_force: Method[None] = Method("VBD.unplug_force", void)
unplug_force_no_safety_check: Method[None] = Method("VBD.unplug_force_no_safety_check", void)
get_VDI: Method[refs.VDIRef] = Method("VBD.get_VDI", identity, safe=True)
get_VM: Method[refs.VMRef] = Method("VBD.get_VM", identity, safe=True)
get_allowed_operations: Method[list[enums.VBDOperations]] = Method(
    "VBD.get_allowed_operations", _enum_vbd_operations_set, safe=True
)
get_bootable: Method[bool] = Method("VBD.get_bootable", identity, safe=True)
set_bootable: Method[None] = Method("VBD.set_bootable", void)
get_current_operations: Method[dict[str, enums.VBDOperations]] = Method(
    "VBD.get_current_operations", _string_to_enum_vbd_operations_map, safe=True
)
get_currently_attached: Method[bool] = Method("VBD.get_currently_attached", identity, safe=True)
get_device: Method[str] = Method("VBD.get_device", identity, safe=True)
get_empty: Method[bool] = Method("VBD.get_empty", identity, safe=True)
get_metrics: Method[refs.VBDMetricsRef] = Method("VBD.get_metrics", identity, safe=True)
get_mode: Method[enums.VBDMode] = Method("VBD.get_mode", _enum_vbd_mode, safe=True)
get_other_config: Method[dict[str, str]] = Method("VBD.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("VBD.set_other_config", void)
add_to_other_config: Method[None] = Method("VBD.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("VBD.remove_from_other_config", void)
get_qos_algorithm_params: Method[dict[str, str]] = Method(
    "VBD.get_qos_algorithm_params", identity, safe=True
)
set_qos_algorithm_params: Method[None] = Method("VBD.set_qos_algorithm_params", void)
add_to_qos_algorithm_params: Method[None] = Method("VBD.add_to_qos_algorithm_params", void)
remove_from_qos_algorithm_params: Method[None] = Method(
    "VBD.remove_from_qos_algorithm_params", void
)
get_qos_algorithm_type: Method[str] = Method("VBD.get_qos_algorithm_type", identity, safe=True)
set_qos_algorithm_type: Method[None] = Method("VBD.set_qos_algorithm_type", void)
get_qos_supported_algorithms: Method[list[str]] = Method(
    "VBD.get_qos_supported_algorithms", identity, safe=True
)
get_runtime_properties: Method[dict[str, str]] = Method(
    "VBD.get_runtime_properties", identity, safe=True
)
get_status_code: Method[int] = Method("VBD.get_status_code", integer, safe=True)
get_status_detail: Method[str] = Method("VBD.get_status_detail", identity, safe=True)
get_storage_lock: Method[bool] = Method("VBD.get_storage_lock", identity, safe=True)
get_type: Method[enums.VBDType] = Method("VBD.get_type", _enum_vbd_type, safe=True)
set_type: Method[None] = Method("VBD.set_type", void)
get_unpluggable: Method[bool] = Method("VBD.get_unpluggable", identity, safe=True)
set_unpluggable: Method[None] = Method("VBD.set_unpluggable", void)
get_userdevice: Method[str] = Method("VBD.get_userdevice", identity, safe=True)
set_userdevice: Method[None] = Method("VBD.set_userdevice", void)
get_uuid: Method[str] = Method("VBD.get_uuid", identity, safe=True)
create: Method[refs.VBDRef] = Method("VBD.create", identity)
destroy: Method[None] = Method("VBD.destroy", void)
get_by_uuid: Method[refs.VBDRef] = Method("VBD.get_by_uuid", identity, safe=True)
get_record: Method[VBDRecord] = Method("VBD.get_record", VBDRecord.decode, safe=True)
get_all: Method[list[refs.VBDRef]] = Method("VBD.get_all", identity, safe=True)
get_all_where: Method[list[refs.VBDRef]] = Method("VBD.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.VBDRef, VBDRecord]] = Method(
    "VBD.get_all_records", _vbd_ref_to_vbd_record_map, safe=True
)
get_all_records_where: Method[dict[refs.VBDRef, VBDRecord]] = Method(
    "VBD.get_all_records_where", _vbd_ref_to_vbd_record_map, safe=True
)
