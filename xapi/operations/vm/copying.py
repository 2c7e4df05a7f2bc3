"""The row of a VM that is made from another one: clones, copies and snapshots share it."""

from __future__ import annotations

from typing import Any

from xapi.generated import records, refs
from xapi.idl.identifiers import new_uuid
from xapi.idl.record import Writer
from xapi.operations.context import Call
from xapi.operations.validity.vm import DEFAULT_TEMPLATE_KEY
from xapi.operations.vm.rows import MAC_SEED_KEY

__all__ = ["COPIED_FIELDS", "copy_vm", "disks_of"]

COPIED_FIELDS = (
    "HVM_boot_params",
    "HVM_boot_policy",
    "HVM_shadow_multiplier",
    "NVRAM",
    "PCI_bus",
    "PV_args",
    "PV_bootloader",
    "PV_bootloader_args",
    "PV_kernel",
    "PV_legacy_args",
    "PV_ramdisk",
    "VCPUs_at_startup",
    "VCPUs_max",
    "VCPUs_params",
    "actions_after_crash",
    "actions_after_reboot",
    "actions_after_shutdown",
    "actions_after_softreboot",
    "affinity",
    "bios_strings",
    "domain_type",
    "generation_id",
    "hardware_platform_version",
    "has_vendor_device",
    "last_boot_CPU_flags",
    "last_booted_record",
    "memory_dynamic_max",
    "memory_dynamic_min",
    "memory_overhead",
    "memory_static_max",
    "memory_static_min",
    "memory_target",
    "name_description",
    "order",
    "platform",
    "recommendations",
    "reference_label",
    "shutdown_delay",
    "start_delay",
    "suspend_SR",
    "tags",
    "user_version",
    "version",
    "xenstore_data",
)
"""What makes the machine, as opposed to its name, state and place among other objects."""


def copy_vm(
    call: Call, tx: Writer, source: records.VM, name: str, *, same_machine: bool, **fields: Any
) -> refs.VMRef:
    """A new row like `source`, with metrics of its own and no devices yet.

    `same_machine`: a snapshot, which keeps the ``mac_seed``. `fields` are set on top.
    """
    config = {k: v for k, v in source.other_config.items() if k != DEFAULT_TEMPLATE_KEY}
    if not same_machine:
        config[MAC_SEED_KEY] = new_uuid()
    old = records.VM_metrics.find(tx, source.metrics)
    metrics = records.VM_metrics.create(
        tx,
        memory_actual=0,
        current_domain_type="unspecified" if old is None else old.current_domain_type,
        hvm=old is not None and old.hvm,
        nested_virt=old is not None and old.nested_virt,
        nomigrate=old is not None and old.nomigrate,
        install_time=call.services.now() if old is None else old.install_time,
        last_updated=call.services.now(),
    )
    row: dict[str, Any] = {field: getattr(source, field) for field in COPIED_FIELDS}
    row |= {
        "name_label": name,
        "power_state": "Halted",
        "domid": -1,
        "metrics": metrics,
        "other_config": config,
        "is_a_template": source.is_a_template,
        **fields,
    }
    return records.VM.create(tx, **row)


def disks_of(call: Call, vm: records.VM) -> list[records.VBD]:
    """The VBDs with a disk in them that is the VM's own; CDs are shared by all who use them."""
    found: list[records.VBD] = []
    for ref in vm.VBDs:
        vbd = records.VBD.get(call.db, ref)
        if vbd.type == "Disk" and records.VDI.find(call.db, vbd.VDI) is not None:
            found.append(vbd)
    found.sort(key=lambda vbd: (len(vbd.userdevice), vbd.userdevice))
    return found
