# Written by codegen from idl/; change the IDL, not this file.
"""The record of VM, and what clients know of its messages."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.model.data_source import DataSourceRecord
from xapi_sdk.record import Record
from xapi_sdk.unset import epoch, null
from xapi_sdk.values import (
    date_time,
    double,
    enum_of,
    identity,
    integer,
    list_of,
    map_of,
    void,
)

_enum_on_crash_behaviour = enum_of(enums.OnCrashBehaviour)
_enum_on_normal_exit = enum_of(enums.OnNormalExit)
_enum_on_softreboot_behavior = enum_of(enums.OnSoftrebootBehavior)
_enum_vm_operations = enum_of(enums.VMOperations)
_enum_vm_operations_set = list_of(_enum_vm_operations)
_enum_vm_operations_to_string_map = map_of(_enum_vm_operations, identity)
_string_to_enum_vm_operations_map = map_of(identity, _enum_vm_operations)
_enum_domain_type = enum_of(enums.DomainType)
_enum_update_guidances = enum_of(enums.UpdateGuidances)
_enum_update_guidances_set = list_of(_enum_update_guidances)
_enum_vm_power_state = enum_of(enums.VMPowerState)
_enum_vm_secureboot_certificates_state = enum_of(enums.VMSecurebootCertificatesState)
_data_source_record_set = list_of(DataSourceRecord.decode)
_enum_vm_secureboot_readiness = enum_of(enums.VMSecurebootReadiness)


class VMRecord(Record):
    """A virtual machine, a template or a snapshot; control domains are rows of this class too.
    Disks, network interfaces and other devices hang on it as separate objects.
    """

    api_class: ClassVar[str] = "VM"
    HVM_boot_params: dict[str, str]
    """Firmware boot settings of an HVM guest; order lists boot devices (c disk, d CD, n
    network), firmware is bios or uefi.
    """
    HVM_boot_policy: str
    """Deprecated boot policy; non-empty (usually "BIOS order") means HVM, empty means
    paravirtual. Use domain_type instead. Deprecated since kolkata.
    """
    HVM_shadow_multiplier: float
    """Factor applied to the default shadow or nested page-table memory of an HVM guest; at
    least 1.0.
    """
    NVRAM: dict[str, str]
    """Firmware variables of the guest as a map; EFI-variables holds the encoded UEFI variable
    store.
    """
    PCI_bus: str
    """Deprecated list of PCI devices handed to the guest; use other_config or the PCI messages
    instead. Deprecated since boston.
    """
    PV_args: str
    """Kernel command line of a paravirtual guest."""
    PV_bootloader: str
    """Name of the boot loader that finds the kernel of a paravirtual guest (for example
    pygrub); empty boots PV_kernel.
    """
    PV_bootloader_args: str
    """Arguments passed to the boot loader of a paravirtual guest."""
    PV_kernel: str
    """Path of the kernel on the host for a directly booted paravirtual guest."""
    PV_legacy_args: str
    """Kernel command line used when a paravirtual guest boots a legacy kernel image."""
    PV_ramdisk: str
    """Path of the initial ramdisk on the host for a directly booted paravirtual guest."""
    VBDs: list[refs.VBDRef]
    """Virtual block devices of the VM, disks and CD drives alike."""
    VCPUs_at_startup: int
    """Number of virtual CPUs online at boot; between 1 and VCPUs_max."""
    VCPUs_max: int
    """Highest number of virtual CPUs the VM can ever have while it runs."""
    VCPUs_params: dict[str, str]
    """Scheduler settings of the virtual CPUs, such as weight, cap (percent of one CPU) and mask
    (CPU numbers).
    """
    VGPUs: list[refs.VGPURef]
    """Virtual graphics devices of the VM."""
    VIFs: list[refs.VIFRef]
    """Virtual network interfaces of the VM."""
    VTPMs: list[refs.VTPMRef]
    """Virtual TPM devices of the VM; at most one."""
    VUSBs: list[refs.VUSBRef]
    """Virtual USB devices of the VM."""
    actions_after_crash: enums.OnCrashBehaviour
    """What happens when the guest crashes; a crash soon after start shuts the VM down instead
    of restarting it.
    """
    actions_after_reboot: enums.OnNormalExit
    """What happens when the guest asks to reboot, normally restart."""
    actions_after_shutdown: enums.OnNormalExit
    """What happens when the guest powers itself off, normally destroy."""
    actions_after_softreboot: enums.OnSoftrebootBehavior
    """What happens when the guest asks for a soft reboot, which keeps the domain's memory. A
    prototype; it may change.
    """
    affinity: refs.HostRef
    """Host preferred when the VM is placed automatically; null for no preference."""
    allowed_operations: list[enums.VMOperations]
    """Operations that would be accepted at present; advisory, and internal operations are left
    out.
    """
    appliance: refs.VMApplianceRef
    """Appliance the VM belongs to; null if none."""
    attached_PCIs: list[refs.PCIRef]
    """PCI devices passed through to the running VM."""
    bios_strings: dict[str, str]
    """BIOS strings shown to the guest, by key (for example bios-vendor); set once, before the
    first boot.
    """
    blobs: dict[str, refs.BlobRef]
    """Binary data attached to the VM, by name."""
    blocked_operations: dict[enums.VMOperations, str]
    """Operations the owner has forbidden, each with the reason; they fail with
    OPERATION_BLOCKED.
    """
    children: list[refs.VMRef]
    """VMs and snapshots whose parent is this one."""
    consoles: list[refs.ConsoleRef]
    """Consoles of the running VM; empty while it is halted."""
    crash_dumps: list[refs.CrashdumpRef]
    """Crash dumps recorded for the VM."""
    current_operations: dict[str, enums.VMOperations]
    """Operations in progress on the VM, by reference of the task that runs them."""
    domain_type: enums.DomainType
    """Kind of domain created at the next boot (hvm, pv, pvh or pv_in_pvh); unspecified means
    derived from HVM_boot_policy.
    """
    domarch: str
    """Architecture of the current domain; only kept for older clients."""
    domid: int
    """Domain number on its host while the VM runs; -1 otherwise."""
    generation_id: str
    """Generation ID shown to the guest as two integers joined by a colon; 0:0 asks for a fresh
    one, empty turns it off.
    """
    groups: list[refs.VMGroupRef]
    """VM groups the VM is in; at most one. A prototype; it may change."""
    guest_metrics: refs.VMGuestMetricsRef
    """What the guest agent reports; null until an agent has reported since boot."""
    ha_always_run: bool
    """Deprecated; true if the high-availability service restarts the VM. Use
    ha_restart_priority and power_state. Deprecated since boston.
    """
    ha_restart_priority: str
    """How high availability protects the VM; "restart" (guaranteed), "best-effort" or empty for
    unprotected.
    """
    hardware_platform_version: int
    """Version of the virtual hardware the VM needs; only hosts that list it can run the VM."""
    has_vendor_device: bool
    """True if the guest sees the extra PCI device that lets Windows Update deliver drivers;
    changeable only while halted.
    """
    is_a_snapshot: bool
    """True if the object is a snapshot or a checkpoint; such objects are also templates."""
    is_a_template: bool
    """True if the object is a template, which cannot be started; clearing it turns a template
    into a VM.
    """
    is_control_domain: bool
    """True for the control domain of a host; such VMs cannot be started, cloned or migrated
    like guests.
    """
    is_default_template: bool
    """True for templates shipped with the product; they cannot be destroyed."""
    is_snapshot_from_vmpp: bool
    """Removed; it marked snapshots taken by a protection policy. Removed in clearwater."""
    is_vmss_snapshot: bool
    """True if the snapshot was taken by a snapshot schedule."""
    last_boot_CPU_flags: dict[str, str]
    """CPU vendor and features the VM last booted with; used to judge where it can migrate or
    resume.
    """
    last_booted_record: str
    """Record of the VM as it was at its last boot, as text; empty if it never booted."""
    memory_dynamic_max: int
    """Upper limit in bytes of the memory target while the VM runs."""
    memory_dynamic_min: int
    """Lower limit in bytes of the memory target while the VM runs."""
    memory_overhead: int
    """Memory in bytes the host needs beyond the guest's own; recomputed when memory, CPUs or
    shadow settings change.
    """
    memory_static_max: int
    """Most memory in bytes the VM can ever use; changeable only while halted."""
    memory_static_min: int
    """Least memory in bytes the VM is expected to work with; changeable only while halted."""
    memory_target: int
    """Deprecated memory target in bytes; the target now follows from the dynamic range.
    Deprecated since midnight-ride.
    """
    metrics: refs.VMMetricsRef
    """Metrics the host reports about the VM."""
    name_description: str
    """Free text describing the VM."""
    name_label: str
    """Name of the VM; need not be unique."""
    order: int
    """Position in the start order of an appliance or an HA restart; lower numbers start first
    and stop last.
    """
    other_config: dict[str, str]
    """Free-form settings of clients and tools; some keys need a higher role to change."""
    parent: refs.VMRef
    """Snapshot this VM or snapshot comes after in the snapshot tree; set by snapshot and
    revert, null if none.
    """
    pending_guidances: list[enums.UpdateGuidances]
    """Mandatory steps still due after host updates, such as restarting the VM."""
    pending_guidances_full: list[enums.UpdateGuidances]
    """Steps still due before every applied host update takes full effect on the VM. A
    prototype; it may change.
    """
    pending_guidances_recommended: list[enums.UpdateGuidances]
    """Recommended, not mandatory, steps still due after host updates. A prototype; it may
    change.
    """
    platform: dict[str, str]
    """Settings of the virtual hardware, such as acpi, viridian, nx or secureboot; read at boot.
    """
    power_state: enums.VMPowerState
    """Power state, Halted, Paused, Running or Suspended; it follows the hypervisor's events."""
    protection_policy: refs.VMPPRef
    """Deprecated protection policy reference; always null. Deprecated since clearwater."""
    recommendations: str
    """XML text with the limits and properties advised for VMs made from this template."""
    reference_label: str
    """Key that identifies the template the VM was made from, for tools and statistics; may be
    empty.
    """
    requires_reboot: bool
    """True if a change or a host update takes effect only after the VM restarts; cleared when
    it halts.
    """
    resident_on: refs.HostRef
    """Host the VM runs on, or is paused on; null when halted or suspended."""
    scheduled_to_be_resident_on: refs.HostRef
    """Host on which memory is reserved during start, resume or migration; null otherwise."""
    secureboot_certificates_state: enums.VMSecurebootCertificatesState
    """Whether newer Secure Boot certificates are available for the VM's variable store or will
    be written at boot. A prototype; it may change.
    """
    shutdown_delay: int
    """Seconds a clean shutdown may take before the VM is stopped hard, also waited in an
    appliance; 0 for the default.
    """
    snapshot_info: dict[str, str]
    """State recorded with the snapshot, such as the power state of the VM at that moment."""
    snapshot_metadata: str
    """Encoded record of the original VM at snapshot time, used by revert; empty if there is
    none.
    """
    snapshot_of: refs.VMRef
    """VM the snapshot was taken of; null if this is not a snapshot, dangling if that VM is
    gone.
    """
    snapshot_schedule: refs.VMSSRef
    """Snapshot schedule the VM is assigned to; null if none."""
    snapshot_time: datetime
    """When the snapshot was taken; 1970-01-01 if this is not a snapshot."""
    snapshots: list[refs.VMRef]
    """Snapshots and checkpoints taken of the VM."""
    start_delay: int
    """Seconds to wait after starting the VM before the next position in the start order begins.
    """
    suspend_SR: refs.SRRef
    """SR that receives the suspend image; null uses the host's or the pool's setting."""
    suspend_VDI: refs.VDIRef
    """Image with the VM's suspended state; null unless suspended (or a checkpoint)."""
    tags: list[str]
    """Labels chosen by the user for searching and grouping."""
    transportable_snapshot_id: str
    """Identifier given by a guest snapshot provider; empty, kept for older clients."""
    user_version: int
    """Version number the creator of the VM or template gave it."""
    uuid: str
    """Unique identifier of the VM, stable across restarts and migrations."""
    version: int
    """Number of times the VM has been recovered; decides between copies during disaster
    recovery.
    """
    xenstore_data: dict[str, str]
    """Keys written below the VM's xenstore subtree when it starts, with the vm-data/ prefix."""

    _decoders = {
        "HVM_shadow_multiplier": double,
        "VCPUs_at_startup": integer,
        "VCPUs_max": integer,
        "actions_after_crash": _enum_on_crash_behaviour,
        "actions_after_reboot": _enum_on_normal_exit,
        "actions_after_shutdown": _enum_on_normal_exit,
        "actions_after_softreboot": _enum_on_softreboot_behavior,
        "allowed_operations": _enum_vm_operations_set,
        "blocked_operations": _enum_vm_operations_to_string_map,
        "current_operations": _string_to_enum_vm_operations_map,
        "domain_type": _enum_domain_type,
        "domid": integer,
        "hardware_platform_version": integer,
        "memory_dynamic_max": integer,
        "memory_dynamic_min": integer,
        "memory_overhead": integer,
        "memory_static_max": integer,
        "memory_static_min": integer,
        "memory_target": integer,
        "order": integer,
        "pending_guidances": _enum_update_guidances_set,
        "pending_guidances_full": _enum_update_guidances_set,
        "pending_guidances_recommended": _enum_update_guidances_set,
        "power_state": _enum_vm_power_state,
        "secureboot_certificates_state": _enum_vm_secureboot_certificates_state,
        "shutdown_delay": integer,
        "snapshot_time": date_time,
        "start_delay": integer,
        "user_version": integer,
        "version": integer,
    }
    _unset = {
        "HVM_boot_params": dict,
        "HVM_boot_policy": str,
        "HVM_shadow_multiplier": float,
        "NVRAM": dict,
        "PCI_bus": str,
        "PV_args": str,
        "PV_bootloader": str,
        "PV_bootloader_args": str,
        "PV_kernel": str,
        "PV_legacy_args": str,
        "PV_ramdisk": str,
        "VBDs": list,
        "VCPUs_at_startup": int,
        "VCPUs_max": int,
        "VCPUs_params": dict,
        "VGPUs": list,
        "VIFs": list,
        "VTPMs": list,
        "VUSBs": list,
        "actions_after_crash": lambda: enums.OnCrashBehaviour("destroy"),
        "actions_after_reboot": lambda: enums.OnNormalExit("destroy"),
        "actions_after_shutdown": lambda: enums.OnNormalExit("destroy"),
        "actions_after_softreboot": lambda: enums.OnSoftrebootBehavior("soft_reboot"),
        "affinity": null,
        "allowed_operations": list,
        "appliance": null,
        "attached_PCIs": list,
        "bios_strings": dict,
        "blobs": dict,
        "blocked_operations": dict,
        "children": list,
        "consoles": list,
        "crash_dumps": list,
        "current_operations": dict,
        "domain_type": lambda: enums.DomainType("hvm"),
        "domarch": str,
        "domid": int,
        "generation_id": str,
        "groups": list,
        "guest_metrics": null,
        "ha_always_run": bool,
        "ha_restart_priority": str,
        "hardware_platform_version": int,
        "has_vendor_device": bool,
        "is_a_snapshot": bool,
        "is_a_template": bool,
        "is_control_domain": bool,
        "is_default_template": bool,
        "is_snapshot_from_vmpp": bool,
        "is_vmss_snapshot": bool,
        "last_boot_CPU_flags": dict,
        "last_booted_record": str,
        "memory_dynamic_max": int,
        "memory_dynamic_min": int,
        "memory_overhead": int,
        "memory_static_max": int,
        "memory_static_min": int,
        "memory_target": int,
        "metrics": null,
        "name_description": str,
        "name_label": str,
        "order": int,
        "other_config": dict,
        "parent": null,
        "pending_guidances": list,
        "pending_guidances_full": list,
        "pending_guidances_recommended": list,
        "platform": dict,
        "power_state": lambda: enums.VMPowerState("Halted"),
        "protection_policy": null,
        "recommendations": str,
        "reference_label": str,
        "requires_reboot": bool,
        "resident_on": null,
        "scheduled_to_be_resident_on": null,
        "secureboot_certificates_state": lambda: enums.VMSecurebootCertificatesState("ok"),
        "shutdown_delay": int,
        "snapshot_info": dict,
        "snapshot_metadata": str,
        "snapshot_of": null,
        "snapshot_schedule": null,
        "snapshot_time": epoch,
        "snapshots": list,
        "start_delay": int,
        "suspend_SR": null,
        "suspend_VDI": null,
        "tags": list,
        "transportable_snapshot_id": str,
        "user_version": int,
        "uuid": str,
        "version": int,
        "xenstore_data": dict,
    }


_vm_ref_to_vm_record_map = map_of(identity, VMRecord.decode)

add_to_NVRAM: Method[None] = Method("VM.add_to_NVRAM", void)
add_to_VCPUs_params_live: Method[None] = Method("VM.add_to_VCPUs_params_live", void)
add_to_blocked_operations: Method[None] = Method("VM.add_to_blocked_operations", void)
add_to_other_config: Method[None] = Method("VM.add_to_other_config", void)
add_to_platform: Method[None] = Method("VM.add_to_platform", void)
assert_agile: Method[None] = Method("VM.assert_agile", void)
assert_can_be_recovered: Method[None] = Method("VM.assert_can_be_recovered", void)
assert_can_boot_here: Method[None] = Method("VM.assert_can_boot_here", void)
assert_can_migrate: Method[None] = Method("VM.assert_can_migrate", void, defaults=({},))
assert_can_migrate_sender: Method[None] = Method("VM.assert_can_migrate_sender", void)
assert_operation_valid: Method[None] = Method("VM.assert_operation_valid", void)
atomic_set_resident_on: Method[None] = Method("VM.atomic_set_resident_on", void)
call_host_plugin: Method[str] = Method("VM.call_host_plugin", identity)
call_plugin: Method[str] = Method("VM.call_plugin", identity)
checkpoint: Method[refs.VMRef] = Method("VM.checkpoint", identity)
clean_reboot: Method[None] = Method("VM.clean_reboot", void)
clean_shutdown: Method[None] = Method("VM.clean_shutdown", void)
clone: Method[refs.VMRef] = Method("VM.clone", identity)
compute_memory_overhead: Method[int] = Method("VM.compute_memory_overhead", integer)
copy: Method[refs.VMRef] = Method("VM.copy", identity)
copy_bios_strings: Method[None] = Method("VM.copy_bios_strings", void)
create_new_blob: Method[refs.BlobRef] = Method("VM.create_new_blob", identity, defaults=(False,))
csvm: Method[refs.VMRef] = Method("VM.csvm", identity)
forget_data_source_archives: Method[None] = Method("VM.forget_data_source_archives", void)
get_SRs_required_for_recovery: Method[list[refs.SRRef]] = Method(
    "VM.get_SRs_required_for_recovery", identity
)
get_allowed_VBD_devices: Method[list[str]] = Method(
    "VM.get_allowed_VBD_devices", identity, safe=True
)
get_allowed_VIF_devices: Method[list[str]] = Method(
    "VM.get_allowed_VIF_devices", identity, safe=True
)
get_boot_record: Method[VMRecord] = Method("VM.get_boot_record", VMRecord.decode, safe=True)
get_cooperative: Method[bool] = Method("VM.get_cooperative", identity)
get_data_sources: Method[list[DataSourceRecord]] = Method(
    "VM.get_data_sources", _data_source_record_set, safe=True
)
get_possible_hosts: Method[list[refs.HostRef]] = Method("VM.get_possible_hosts", identity)
get_secureboot_readiness: Method[enums.VMSecurebootReadiness] = Method(
    "VM.get_secureboot_readiness", _enum_vm_secureboot_readiness
)
hard_reboot: Method[None] = Method("VM.hard_reboot", void)
hard_reboot_internal: Method[None] = Method("VM.hard_reboot_internal", void)
hard_shutdown: Method[None] = Method("VM.hard_shutdown", void)
import_: Method[list[refs.VMRef]] = Method("VM.import", identity)
import_convert: Method[None] = Method("VM.import_convert", void)
maximise_memory: Method[int] = Method("VM.maximise_memory", integer)
migrate_send: Method[refs.VMRef] = Method(
    "VM.migrate_send",
    identity,
    defaults=(
        {},
        {},
    ),
)
pause: Method[None] = Method("VM.pause", void)
pool_migrate: Method[None] = Method("VM.pool_migrate", void)
pool_migrate_complete: Method[None] = Method("VM.pool_migrate_complete", void)
power_state_reset: Method[None] = Method("VM.power_state_reset", void)
provision: Method[None] = Method("VM.provision", void)
query_data_source: Method[float] = Method("VM.query_data_source", double)
query_services: Method[dict[str, str]] = Method("VM.query_services", identity)
record_data_source: Method[None] = Method("VM.record_data_source", void)
recover: Method[None] = Method("VM.recover", void)
remove_from_NVRAM: Method[None] = Method("VM.remove_from_NVRAM", void)
remove_from_blocked_operations: Method[None] = Method("VM.remove_from_blocked_operations", void)
remove_from_other_config: Method[None] = Method("VM.remove_from_other_config", void)
remove_from_platform: Method[None] = Method("VM.remove_from_platform", void)
restart_device_models: Method[None] = Method("VM.restart_device_models", void)
resume: Method[None] = Method("VM.resume", void)
resume_on: Method[None] = Method("VM.resume_on", void)
retrieve_wlb_recommendations: Method[dict[refs.HostRef, list[str]]] = Method(
    "VM.retrieve_wlb_recommendations", identity
)
revert: Method[None] = Method("VM.revert", void)
s3_resume: Method[None] = Method("VM.s3_resume", void)
s3_suspend: Method[None] = Method("VM.s3_suspend", void)
send_sysrq: Method[None] = Method("VM.send_sysrq", void)
send_trigger: Method[None] = Method("VM.send_trigger", void)
set_HVM_boot_policy: Method[None] = Method("VM.set_HVM_boot_policy", void)
set_HVM_shadow_multiplier: Method[None] = Method("VM.set_HVM_shadow_multiplier", void)
set_NVRAM: Method[None] = Method("VM.set_NVRAM", void)
set_NVRAM_EFI_variables: Method[None] = Method(
    "VM.set_NVRAM_EFI_variables", void, defaults=(enums.UpdateStatus.unspecified,)
)
set_VCPUs_at_startup: Method[None] = Method("VM.set_VCPUs_at_startup", void)
set_VCPUs_max: Method[None] = Method("VM.set_VCPUs_max", void)
set_VCPUs_number_live: Method[None] = Method("VM.set_VCPUs_number_live", void)
set_actions_after_crash: Method[None] = Method("VM.set_actions_after_crash", void)
set_appliance: Method[None] = Method("VM.set_appliance", void)
set_bios_strings: Method[None] = Method("VM.set_bios_strings", void)
set_blocked_operations: Method[None] = Method("VM.set_blocked_operations", void)
set_domain_type: Method[None] = Method("VM.set_domain_type", void)
set_groups: Method[None] = Method("VM.set_groups", void)
set_ha_always_run: Method[None] = Method("VM.set_ha_always_run", void)
set_ha_restart_priority: Method[None] = Method("VM.set_ha_restart_priority", void)
set_has_vendor_device: Method[None] = Method("VM.set_has_vendor_device", void)
set_is_default_template: Method[None] = Method("VM.set_is_default_template", void)
set_memory: Method[None] = Method("VM.set_memory", void)
set_memory_dynamic_max: Method[None] = Method("VM.set_memory_dynamic_max", void)
set_memory_dynamic_min: Method[None] = Method("VM.set_memory_dynamic_min", void)
set_memory_dynamic_range: Method[None] = Method("VM.set_memory_dynamic_range", void)
set_memory_limits: Method[None] = Method("VM.set_memory_limits", void)
set_memory_static_max: Method[None] = Method("VM.set_memory_static_max", void)
set_memory_static_min: Method[None] = Method("VM.set_memory_static_min", void)
set_memory_static_range: Method[None] = Method("VM.set_memory_static_range", void)
set_memory_target_live: Method[None] = Method("VM.set_memory_target_live", void)
set_order: Method[None] = Method("VM.set_order", void)
set_other_config: Method[None] = Method("VM.set_other_config", void)
set_platform: Method[None] = Method("VM.set_platform", void)
set_protection_policy: Method[None] = Method("VM.set_protection_policy", void)
set_shadow_multiplier_live: Method[None] = Method("VM.set_shadow_multiplier_live", void)
set_shutdown_delay: Method[None] = Method("VM.set_shutdown_delay", void)
set_snapshot_schedule: Method[None] = Method("VM.set_snapshot_schedule", void)
set_start_delay: Method[None] = Method("VM.set_start_delay", void)
set_suspend_VDI: Method[None] = Method("VM.set_suspend_VDI", void)
set_uefi_mode: Method[str] = Method("VM.set_uefi_mode", identity)
shutdown: Method[None] = Method("VM.shutdown", void)
snapshot: Method[refs.VMRef] = Method("VM.snapshot", identity, defaults=([],))
snapshot_with_quiesce: Method[refs.VMRef] = Method("VM.snapshot_with_quiesce", identity)
start: Method[None] = Method("VM.start", void)
start_on: Method[None] = Method("VM.start_on", void)
suspend: Method[None] = Method("VM.suspend", void)
sysprep: Method[None] = Method("VM.sysprep", void)
unpause: Method[None] = Method("VM.unpause", void)
update_allowed_operations: Method[None] = Method("VM.update_allowed_operations", void)
update_secureboot_certificates_on_boot: Method[None] = Method(
    "VM.update_secureboot_certificates_on_boot", void
)
update_snapshot_metadata: Method[None] = Method("VM.update_snapshot_metadata", void)
wait_memory_target_live: Method[None] = Method("VM.wait_memory_target_live", void)
get_HVM_boot_params: Method[dict[str, str]] = Method("VM.get_HVM_boot_params", identity, safe=True)
set_HVM_boot_params: Method[None] = Method("VM.set_HVM_boot_params", void)
add_to_HVM_boot_params: Method[None] = Method("VM.add_to_HVM_boot_params", void)
remove_from_HVM_boot_params: Method[None] = Method("VM.remove_from_HVM_boot_params", void)
get_HVM_boot_policy: Method[str] = Method("VM.get_HVM_boot_policy", identity, safe=True)
get_HVM_shadow_multiplier: Method[float] = Method("VM.get_HVM_shadow_multiplier", double, safe=True)
get_NVRAM: Method[dict[str, str]] = Method("VM.get_NVRAM", identity, safe=True)
get_PCI_bus: Method[str] = Method("VM.get_PCI_bus", identity, safe=True)
set_PCI_bus: Method[None] = Method("VM.set_PCI_bus", void)
get_PV_args: Method[str] = Method("VM.get_PV_args", identity, safe=True)
set_PV_args: Method[None] = Method("VM.set_PV_args", void)
get_PV_bootloader: Method[str] = Method("VM.get_PV_bootloader", identity, safe=True)
set_PV_bootloader: Method[None] = Method("VM.set_PV_bootloader", void)
get_PV_bootloader_args: Method[str] = Method("VM.get_PV_bootloader_args", identity, safe=True)
set_PV_bootloader_args: Method[None] = Method("VM.set_PV_bootloader_args", void)
get_PV_kernel: Method[str] = Method("VM.get_PV_kernel", identity, safe=True)
set_PV_kernel: Method[None] = Method("VM.set_PV_kernel", void)
get_PV_legacy_args: Method[str] = Method("VM.get_PV_legacy_args", identity, safe=True)
set_PV_legacy_args: Method[None] = Method("VM.set_PV_legacy_args", void)
get_PV_ramdisk: Method[str] = Method("VM.get_PV_ramdisk", identity, safe=True)
set_PV_ramdisk: Method[None] = Method("VM.set_PV_ramdisk", void)
get_VBDs: Method[list[refs.VBDRef]] = Method("VM.get_VBDs", identity, safe=True)
get_VCPUs_at_startup: Method[int] = Method("VM.get_VCPUs_at_startup", integer, safe=True)
get_VCPUs_max: Method[int] = Method("VM.get_VCPUs_max", integer, safe=True)
get_VCPUs_params: Method[dict[str, str]] = Method("VM.get_VCPUs_params", identity, safe=True)
set_VCPUs_params: Method[None] = Method("VM.set_VCPUs_params", void)
add_to_VCPUs_params: Method[None] = Method("VM.add_to_VCPUs_params", void)
remove_from_VCPUs_params: Method[None] = Method("VM.remove_from_VCPUs_params", void)
get_VGPUs: Method[list[refs.VGPURef]] = Method("VM.get_VGPUs", identity, safe=True)
get_VIFs: Method[list[refs.VIFRef]] = Method("VM.get_VIFs", identity, safe=True)
get_VTPMs: Method[list[refs.VTPMRef]] = Method("VM.get_VTPMs", identity, safe=True)
get_VUSBs: Method[list[refs.VUSBRef]] = Method("VM.get_VUSBs", identity, safe=True)
get_actions_after_crash: Method[enums.OnCrashBehaviour] = Method(
    "VM.get_actions_after_crash", _enum_on_crash_behaviour, safe=True
)
get_actions_after_reboot: Method[enums.OnNormalExit] = Method(
    "VM.get_actions_after_reboot", _enum_on_normal_exit, safe=True
)
set_actions_after_reboot: Method[None] = Method("VM.set_actions_after_reboot", void)
get_actions_after_shutdown: Method[enums.OnNormalExit] = Method(
    "VM.get_actions_after_shutdown", _enum_on_normal_exit, safe=True
)
set_actions_after_shutdown: Method[None] = Method("VM.set_actions_after_shutdown", void)
get_actions_after_softreboot: Method[enums.OnSoftrebootBehavior] = Method(
    "VM.get_actions_after_softreboot", _enum_on_softreboot_behavior, safe=True
)
set_actions_after_softreboot: Method[None] = Method("VM.set_actions_after_softreboot", void)
get_affinity: Method[refs.HostRef] = Method("VM.get_affinity", identity, safe=True)
set_affinity: Method[None] = Method("VM.set_affinity", void)
get_allowed_operations: Method[list[enums.VMOperations]] = Method(
    "VM.get_allowed_operations", _enum_vm_operations_set, safe=True
)
get_appliance: Method[refs.VMApplianceRef] = Method("VM.get_appliance", identity, safe=True)
get_attached_PCIs: Method[list[refs.PCIRef]] = Method("VM.get_attached_PCIs", identity, safe=True)
get_bios_strings: Method[dict[str, str]] = Method("VM.get_bios_strings", identity, safe=True)
get_blobs: Method[dict[str, refs.BlobRef]] = Method("VM.get_blobs", identity, safe=True)
get_blocked_operations: Method[dict[enums.VMOperations, str]] = Method(
    "VM.get_blocked_operations", _enum_vm_operations_to_string_map, safe=True
)
get_children: Method[list[refs.VMRef]] = Method("VM.get_children", identity, safe=True)
get_consoles: Method[list[refs.ConsoleRef]] = Method("VM.get_consoles", identity, safe=True)
get_crash_dumps: Method[list[refs.CrashdumpRef]] = Method("VM.get_crash_dumps", identity, safe=True)
get_current_operations: Method[dict[str, enums.VMOperations]] = Method(
    "VM.get_current_operations", _string_to_enum_vm_operations_map, safe=True
)
get_domain_type: Method[enums.DomainType] = Method(
    "VM.get_domain_type", _enum_domain_type, safe=True
)
get_domarch: Method[str] = Method("VM.get_domarch", identity, safe=True)
get_domid: Method[int] = Method("VM.get_domid", integer, safe=True)
get_generation_id: Method[str] = Method("VM.get_generation_id", identity, safe=True)
get_groups: Method[list[refs.VMGroupRef]] = Method("VM.get_groups", identity, safe=True)
get_guest_metrics: Method[refs.VMGuestMetricsRef] = Method(
    "VM.get_guest_metrics", identity, safe=True
)
get_ha_always_run: Method[bool] = Method("VM.get_ha_always_run", identity, safe=True)
get_ha_restart_priority: Method[str] = Method("VM.get_ha_restart_priority", identity, safe=True)
get_hardware_platform_version: Method[int] = Method(
    "VM.get_hardware_platform_version", integer, safe=True
)
set_hardware_platform_version: Method[None] = Method("VM.set_hardware_platform_version", void)
get_has_vendor_device: Method[bool] = Method("VM.get_has_vendor_device", identity, safe=True)
get_is_a_snapshot: Method[bool] = Method("VM.get_is_a_snapshot", identity, safe=True)
get_is_a_template: Method[bool] = Method("VM.get_is_a_template", identity, safe=True)
set_is_a_template: Method[None] = Method("VM.set_is_a_template", void)
get_is_control_domain: Method[bool] = Method("VM.get_is_control_domain", identity, safe=True)
get_is_default_template: Method[bool] = Method("VM.get_is_default_template", identity, safe=True)
get_is_snapshot_from_vmpp: Method[bool] = Method(
    "VM.get_is_snapshot_from_vmpp", identity, safe=True
)
get_is_vmss_snapshot: Method[bool] = Method("VM.get_is_vmss_snapshot", identity, safe=True)
get_last_boot_CPU_flags: Method[dict[str, str]] = Method(
    "VM.get_last_boot_CPU_flags", identity, safe=True
)
get_last_booted_record: Method[str] = Method("VM.get_last_booted_record", identity, safe=True)
get_memory_dynamic_max: Method[int] = Method("VM.get_memory_dynamic_max", integer, safe=True)
get_memory_dynamic_min: Method[int] = Method("VM.get_memory_dynamic_min", integer, safe=True)
get_memory_overhead: Method[int] = Method("VM.get_memory_overhead", integer, safe=True)
get_memory_static_max: Method[int] = Method("VM.get_memory_static_max", integer, safe=True)
get_memory_static_min: Method[int] = Method("VM.get_memory_static_min", integer, safe=True)
get_memory_target: Method[int] = Method("VM.get_memory_target", integer, safe=True)
get_metrics: Method[refs.VMMetricsRef] = Method("VM.get_metrics", identity, safe=True)
get_name_description: Method[str] = Method("VM.get_name_description", identity, safe=True)
set_name_description: Method[None] = Method("VM.set_name_description", void)
get_name_label: Method[str] = Method("VM.get_name_label", identity, safe=True)
set_name_label: Method[None] = Method("VM.set_name_label", void)
get_order: Method[int] = Method("VM.get_order", integer, safe=True)
get_other_config: Method[dict[str, str]] = Method("VM.get_other_config", identity, safe=True)
get_parent: Method[refs.VMRef] = Method("VM.get_parent", identity, safe=True)
get_pending_guidances: Method[list[enums.UpdateGuidances]] = Method(
    "VM.get_pending_guidances", _enum_update_guidances_set, safe=True
)
get_pending_guidances_full: Method[list[enums.UpdateGuidances]] = Method(
    "VM.get_pending_guidances_full", _enum_update_guidances_set, safe=True
)
get_pending_guidances_recommended: Method[list[enums.UpdateGuidances]] = Method(
    "VM.get_pending_guidances_recommended", _enum_update_guidances_set, safe=True
)
get_platform: Method[dict[str, str]] = Method("VM.get_platform", identity, safe=True)
get_power_state: Method[enums.VMPowerState] = Method(
    "VM.get_power_state", _enum_vm_power_state, safe=True
)
get_protection_policy: Method[refs.VMPPRef] = Method(
    "VM.get_protection_policy", identity, safe=True
)
get_recommendations: Method[str] = Method("VM.get_recommendations", identity, safe=True)
set_recommendations: Method[None] = Method("VM.set_recommendations", void)
get_reference_label: Method[str] = Method("VM.get_reference_label", identity, safe=True)
get_requires_reboot: Method[bool] = Method("VM.get_requires_reboot", identity, safe=True)
get_resident_on: Method[refs.HostRef] = Method("VM.get_resident_on", identity, safe=True)
get_scheduled_to_be_resident_on: Method[refs.HostRef] = Method(
    "VM.get_scheduled_to_be_resident_on", identity, safe=True
)
get_secureboot_certificates_state: Method[enums.VMSecurebootCertificatesState] = Method(
    "VM.get_secureboot_certificates_state", _enum_vm_secureboot_certificates_state, safe=True
)
get_shutdown_delay: Method[int] = Method("VM.get_shutdown_delay", integer, safe=True)
get_snapshot_info: Method[dict[str, str]] = Method("VM.get_snapshot_info", identity, safe=True)
get_snapshot_metadata: Method[str] = Method("VM.get_snapshot_metadata", identity, safe=True)
get_snapshot_of: Method[refs.VMRef] = Method("VM.get_snapshot_of", identity, safe=True)
get_snapshot_schedule: Method[refs.VMSSRef] = Method(
    "VM.get_snapshot_schedule", identity, safe=True
)
get_snapshot_time: Method[datetime] = Method("VM.get_snapshot_time", date_time, safe=True)
get_snapshots: Method[list[refs.VMRef]] = Method("VM.get_snapshots", identity, safe=True)
get_start_delay: Method[int] = Method("VM.get_start_delay", integer, safe=True)
get_suspend_SR: Method[refs.SRRef] = Method("VM.get_suspend_SR", identity, safe=True)
set_suspend_SR: Method[None] = Method("VM.set_suspend_SR", void)
get_suspend_VDI: Method[refs.VDIRef] = Method("VM.get_suspend_VDI", identity, safe=True)
get_tags: Method[list[str]] = Method("VM.get_tags", identity, safe=True)
set_tags: Method[None] = Method("VM.set_tags", void)
add_tags: Method[None] = Method("VM.add_tags", void)
remove_tags: Method[None] = Method("VM.remove_tags", void)
get_transportable_snapshot_id: Method[str] = Method(
    "VM.get_transportable_snapshot_id", identity, safe=True
)
get_user_version: Method[int] = Method("VM.get_user_version", integer, safe=True)
set_user_version: Method[None] = Method("VM.set_user_version", void)
get_uuid: Method[str] = Method("VM.get_uuid", identity, safe=True)
get_version: Method[int] = Method("VM.get_version", integer, safe=True)
get_xenstore_data: Method[dict[str, str]] = Method("VM.get_xenstore_data", identity, safe=True)
set_xenstore_data: Method[None] = Method("VM.set_xenstore_data", void)
add_to_xenstore_data: Method[None] = Method("VM.add_to_xenstore_data", void)
remove_from_xenstore_data: Method[None] = Method("VM.remove_from_xenstore_data", void)
create: Method[refs.VMRef] = Method("VM.create", identity)
destroy: Method[None] = Method("VM.destroy", void)
get_by_uuid: Method[refs.VMRef] = Method("VM.get_by_uuid", identity, safe=True)
get_record: Method[VMRecord] = Method("VM.get_record", VMRecord.decode, safe=True)
get_by_name_label: Method[list[refs.VMRef]] = Method("VM.get_by_name_label", identity, safe=True)
get_all: Method[list[refs.VMRef]] = Method("VM.get_all", identity, safe=True)
get_all_where: Method[list[refs.VMRef]] = Method("VM.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.VMRef, VMRecord]] = Method(
    "VM.get_all_records", _vm_ref_to_vm_record_map, safe=True
)
get_all_records_where: Method[dict[refs.VMRef, VMRecord]] = Method(
    "VM.get_all_records_where", _vm_ref_to_vm_record_map, safe=True
)
