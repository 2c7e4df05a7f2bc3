# Written by codegen from idl/; change the IDL, not this file.
"""The record of VMSS, and what clients know of its messages."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import epoch
from xapi_sdk.values import (
    date_time,
    enum_of,
    identity,
    integer,
    map_of,
    void,
)

_enum_vmss_frequency = enum_of(enums.VMSSFrequency)
_enum_vmss_type = enum_of(enums.VMSSType)


class VMSSRecord(Record):
    """A snapshot schedule; it takes snapshots of its VMs at fixed times and keeps the newest
    ones.
    """

    api_class: ClassVar[str] = "VMSS"
    VMs: list[refs.VMRef]
    """VMs assigned to the schedule; written through the VM's snapshot_schedule field."""
    enabled: bool
    """True if the schedule runs; a disabled one can still be run by hand."""
    frequency: enums.VMSSFrequency
    """How often snapshots are taken (hourly, daily or weekly)."""
    last_run_time: datetime
    """When the schedule last ran; 1970-01-01 if never."""
    name_description: str
    """Free text describing the schedule."""
    name_label: str
    """Name of the schedule; need not be unique."""
    retained_snapshots: int
    """Number of scheduled snapshots kept per VM; older ones are destroyed."""
    schedule: dict[str, str]
    """When to run, with keys min and, depending on the frequency, hour and days (weekday names,
    comma separated).
    """
    type: enums.VMSSType
    """Kind of snapshot taken; checkpoint includes the memory of the VM."""
    uuid: str
    """Unique identifier of the schedule."""

    _decoders = {
        "frequency": _enum_vmss_frequency,
        "last_run_time": date_time,
        "retained_snapshots": integer,
        "type": _enum_vmss_type,
    }
    _unset = {
        "VMs": list,
        "enabled": bool,
        "frequency": lambda: enums.VMSSFrequency("hourly"),
        "last_run_time": epoch,
        "name_description": str,
        "name_label": str,
        "retained_snapshots": int,
        "schedule": dict,
        "type": lambda: enums.VMSSType("snapshot"),
        "uuid": str,
    }


_vmss_ref_to_vmss_record_map = map_of(identity, VMSSRecord.decode)

add_to_schedule: Method[None] = Method("VMSS.add_to_schedule", void)
remove_from_schedule: Method[None] = Method("VMSS.remove_from_schedule", void)
set_frequency: Method[None] = Method("VMSS.set_frequency", void)
set_last_run_time: Method[None] = Method("VMSS.set_last_run_time", void)
set_retained_snapshots: Method[None] = Method("VMSS.set_retained_snapshots", void)
set_schedule: Method[None] = Method("VMSS.set_schedule", void)
set_type: Method[None] = Method("VMSS.set_type", void)
snapshot_now: Method[str] = Method("VMSS.snapshot_now", identity)
get_VMs: Method[list[refs.VMRef]] = Method("VMSS.get_VMs", identity, safe=True)
get_enabled: Method[bool] = Method("VMSS.get_enabled", identity, safe=True)
set_enabled: Method[None] = Method("VMSS.set_enabled", void)
get_frequency: Method[enums.VMSSFrequency] = Method(
    "VMSS.get_frequency", _enum_vmss_frequency, safe=True
)
get_last_run_time: Method[datetime] = Method("VMSS.get_last_run_time", date_time, safe=True)
get_name_description: Method[str] = Method("VMSS.get_name_description", identity, safe=True)
set_name_description: Method[None] = Method("VMSS.set_name_description", void)
get_name_label: Method[str] = Method("VMSS.get_name_label", identity, safe=True)
set_name_label: Method[None] = Method("VMSS.set_name_label", void)
get_retained_snapshots: Method[int] = Method("VMSS.get_retained_snapshots", integer, safe=True)
get_schedule: Method[dict[str, str]] = Method("VMSS.get_schedule", identity, safe=True)
get_type: Method[enums.VMSSType] = Method("VMSS.get_type", _enum_vmss_type, safe=True)
get_uuid: Method[str] = Method("VMSS.get_uuid", identity, safe=True)
create: Method[refs.VMSSRef] = Method("VMSS.create", identity)
destroy: Method[None] = Method("VMSS.destroy", void)
get_by_uuid: Method[refs.VMSSRef] = Method("VMSS.get_by_uuid", identity, safe=True)
get_record: Method[VMSSRecord] = Method("VMSS.get_record", VMSSRecord.decode, safe=True)
get_by_name_label: Method[list[refs.VMSSRef]] = Method(
    "VMSS.get_by_name_label", identity, safe=True
)
get_all: Method[list[refs.VMSSRef]] = Method("VMSS.get_all", identity, safe=True)
get_all_where: Method[list[refs.VMSSRef]] = Method("VMSS.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.VMSSRef, VMSSRecord]] = Method(
    "VMSS.get_all_records", _vmss_ref_to_vmss_record_map, safe=True
)
get_all_records_where: Method[dict[refs.VMSSRef, VMSSRecord]] = Method(
    "VMSS.get_all_records_where", _vmss_ref_to_vmss_record_map, safe=True
)
