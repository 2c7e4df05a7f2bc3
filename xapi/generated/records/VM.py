# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A virtual machine, a template or a snapshot; control domains are rows of this class too.
Disks, network interfaces and other devices hang on it as separate objects.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import enums, refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import EMPTY_MAP, Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape, format_datetime, parse_datetime
from xapi.idl.types import parse_type

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_xml_enum_vm_operations_to_string_map = xml_writer(parse_type("(enum vm_operations -> string) map"))
_json_enum_vm_operations_to_string_map = json_writer(
    parse_type("(enum vm_operations -> string) map")
)
_restore_enum_vm_operations_to_string_map = restorer(
    parse_type("(enum vm_operations -> string) map")
)
_xml_string_to_blob_ref_map = xml_writer(parse_type("(string -> blob ref) map"))
_json_string_to_blob_ref_map = json_writer(parse_type("(string -> blob ref) map"))
_restore_string_to_blob_ref_map = restorer(parse_type("(string -> blob ref) map"))
_xml_string_to_enum_vm_operations_map = xml_writer(parse_type("(string -> enum vm_operations) map"))
_json_string_to_enum_vm_operations_map = json_writer(
    parse_type("(string -> enum vm_operations) map")
)
_restore_string_to_enum_vm_operations_map = restorer(
    parse_type("(string -> enum vm_operations) map")
)
_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))
_xml_pci_ref_set = xml_writer(parse_type("PCI ref set"))
_json_pci_ref_set = json_writer(parse_type("PCI ref set"))
_restore_pci_ref_set = restorer(parse_type("PCI ref set"))
_xml_vbd_ref_set = xml_writer(parse_type("VBD ref set"))
_json_vbd_ref_set = json_writer(parse_type("VBD ref set"))
_restore_vbd_ref_set = restorer(parse_type("VBD ref set"))
_xml_vgpu_ref_set = xml_writer(parse_type("VGPU ref set"))
_json_vgpu_ref_set = json_writer(parse_type("VGPU ref set"))
_restore_vgpu_ref_set = restorer(parse_type("VGPU ref set"))
_xml_vif_ref_set = xml_writer(parse_type("VIF ref set"))
_json_vif_ref_set = json_writer(parse_type("VIF ref set"))
_restore_vif_ref_set = restorer(parse_type("VIF ref set"))
_xml_vm_ref_set = xml_writer(parse_type("VM ref set"))
_json_vm_ref_set = json_writer(parse_type("VM ref set"))
_restore_vm_ref_set = restorer(parse_type("VM ref set"))
_xml_vm_group_ref_set = xml_writer(parse_type("VM_group ref set"))
_json_vm_group_ref_set = json_writer(parse_type("VM_group ref set"))
_restore_vm_group_ref_set = restorer(parse_type("VM_group ref set"))
_xml_vtpm_ref_set = xml_writer(parse_type("VTPM ref set"))
_json_vtpm_ref_set = json_writer(parse_type("VTPM ref set"))
_restore_vtpm_ref_set = restorer(parse_type("VTPM ref set"))
_xml_vusb_ref_set = xml_writer(parse_type("VUSB ref set"))
_json_vusb_ref_set = json_writer(parse_type("VUSB ref set"))
_restore_vusb_ref_set = restorer(parse_type("VUSB ref set"))
_xml_console_ref_set = xml_writer(parse_type("console ref set"))
_json_console_ref_set = json_writer(parse_type("console ref set"))
_restore_console_ref_set = restorer(parse_type("console ref set"))
_xml_crashdump_ref_set = xml_writer(parse_type("crashdump ref set"))
_json_crashdump_ref_set = json_writer(parse_type("crashdump ref set"))
_restore_crashdump_ref_set = restorer(parse_type("crashdump ref set"))
_xml_enum_update_guidances_set = xml_writer(parse_type("enum update_guidances set"))
_json_enum_update_guidances_set = json_writer(parse_type("enum update_guidances set"))
_restore_enum_update_guidances_set = restorer(parse_type("enum update_guidances set"))
_xml_enum_vm_operations_set = xml_writer(parse_type("enum vm_operations set"))
_json_enum_vm_operations_set = json_writer(parse_type("enum vm_operations set"))
_restore_enum_vm_operations_set = restorer(parse_type("enum vm_operations set"))
_xml_float = xml_writer(parse_type("float"))
_xml_string_set = xml_writer(parse_type("string set"))
_json_string_set = json_writer(parse_type("string set"))
_restore_string_set = restorer(parse_type("string set"))

if TYPE_CHECKING:

    class VMFields(TypedDict, total=False):
        """Fields of VM that can be given to new, create and modify."""

        HVM_boot_params: Mapping[str, str]
        HVM_boot_policy: str
        HVM_shadow_multiplier: float
        NVRAM: Mapping[str, str]
        PCI_bus: str
        PV_args: str
        PV_bootloader: str
        PV_bootloader_args: str
        PV_kernel: str
        PV_legacy_args: str
        PV_ramdisk: str
        VCPUs_at_startup: int
        VCPUs_max: int
        VCPUs_params: Mapping[str, str]
        actions_after_crash: enums.OnCrashBehaviour
        actions_after_reboot: enums.OnNormalExit
        actions_after_shutdown: enums.OnNormalExit
        actions_after_softreboot: enums.OnSoftrebootBehavior
        affinity: refs.hostRef
        allowed_operations: tuple[enums.VMOperations, ...]
        appliance: refs.VM_applianceRef
        attached_PCIs: tuple[refs.PCIRef, ...]
        bios_strings: Mapping[str, str]
        blobs: Mapping[str, refs.blobRef]
        blocked_operations: Mapping[enums.VMOperations, str]
        current_operations: Mapping[str, enums.VMOperations]
        domain_type: enums.DomainType
        domarch: str
        domid: int
        generation_id: str
        groups: tuple[refs.VM_groupRef, ...]
        guest_metrics: refs.VM_guest_metricsRef
        ha_always_run: bool
        ha_restart_priority: str
        hardware_platform_version: int
        has_vendor_device: bool
        is_a_snapshot: bool
        is_a_template: bool
        is_control_domain: bool
        is_default_template: bool
        is_snapshot_from_vmpp: bool
        is_vmss_snapshot: bool
        last_boot_CPU_flags: Mapping[str, str]
        last_booted_record: str
        memory_dynamic_max: int
        memory_dynamic_min: int
        memory_overhead: int
        memory_static_max: int
        memory_static_min: int
        memory_target: int
        metrics: refs.VM_metricsRef
        name_description: str
        name_label: str
        order: int
        other_config: Mapping[str, str]
        parent: refs.VMRef
        pending_guidances: tuple[enums.UpdateGuidances, ...]
        pending_guidances_full: tuple[enums.UpdateGuidances, ...]
        pending_guidances_recommended: tuple[enums.UpdateGuidances, ...]
        platform: Mapping[str, str]
        power_state: enums.VMPowerState
        protection_policy: refs.VMPPRef
        recommendations: str
        recommended_guidances: tuple[enums.UpdateGuidances, ...]
        reference_label: str
        requires_reboot: bool
        resident_on: refs.hostRef
        scheduled_to_be_resident_on: refs.hostRef
        secureboot_certificates_state: enums.VMSecurebootCertificatesState
        shutdown_delay: int
        snapshot_info: Mapping[str, str]
        snapshot_metadata: str
        snapshot_of: refs.VMRef
        snapshot_schedule: refs.VMSSRef
        snapshot_time: datetime
        start_delay: int
        suspend_SR: refs.SRRef
        suspend_VDI: refs.VDIRef
        tags: tuple[str, ...]
        transportable_snapshot_id: str
        user_version: int
        uuid: str
        version: int
        xenstore_data: Mapping[str, str]


class VM(Row):
    """A virtual machine, a template or a snapshot; control domains are rows of this class too.
    Disks, network interfaces and other devices hang on it as separate objects.
    """

    __slots__ = (
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
        "VBDs",
        "VCPUs_at_startup",
        "VCPUs_max",
        "VCPUs_params",
        "VGPUs",
        "VIFs",
        "VTPMs",
        "VUSBs",
        "actions_after_crash",
        "actions_after_reboot",
        "actions_after_shutdown",
        "actions_after_softreboot",
        "affinity",
        "allowed_operations",
        "appliance",
        "attached_PCIs",
        "bios_strings",
        "blobs",
        "blocked_operations",
        "children",
        "consoles",
        "crash_dumps",
        "current_operations",
        "domain_type",
        "domarch",
        "domid",
        "generation_id",
        "groups",
        "guest_metrics",
        "ha_always_run",
        "ha_restart_priority",
        "hardware_platform_version",
        "has_vendor_device",
        "is_a_snapshot",
        "is_a_template",
        "is_control_domain",
        "is_default_template",
        "is_snapshot_from_vmpp",
        "is_vmss_snapshot",
        "last_boot_CPU_flags",
        "last_booted_record",
        "memory_dynamic_max",
        "memory_dynamic_min",
        "memory_overhead",
        "memory_static_max",
        "memory_static_min",
        "memory_target",
        "metrics",
        "name_description",
        "name_label",
        "order",
        "other_config",
        "parent",
        "pending_guidances",
        "pending_guidances_full",
        "pending_guidances_recommended",
        "platform",
        "power_state",
        "protection_policy",
        "recommendations",
        "recommended_guidances",
        "reference_label",
        "requires_reboot",
        "resident_on",
        "scheduled_to_be_resident_on",
        "secureboot_certificates_state",
        "shutdown_delay",
        "snapshot_info",
        "snapshot_metadata",
        "snapshot_of",
        "snapshot_schedule",
        "snapshot_time",
        "snapshots",
        "start_delay",
        "suspend_SR",
        "suspend_VDI",
        "tags",
        "transportable_snapshot_id",
        "user_version",
        "uuid",
        "version",
        "xenstore_data",
    )

    HVM_boot_params: Mapping[str, str]
    """Firmware boot settings of an HVM guest; order lists boot devices (c disk, d CD, n
    network), firmware is bios or uefi.
    """
    HVM_boot_policy: str
    """Deprecated boot policy; non-empty (usually "BIOS order") means HVM, empty means
    paravirtual. Use domain_type instead.
    """
    HVM_shadow_multiplier: float
    """Factor applied to the default shadow or nested page-table memory of an HVM guest; at
    least 1.0.
    """
    NVRAM: Mapping[str, str]
    """Firmware variables of the guest as a map; EFI-variables holds the encoded UEFI variable
    store.
    """
    PCI_bus: str
    """Deprecated list of PCI devices handed to the guest; use other_config or the PCI messages
    instead.
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
    VBDs: tuple[refs.VBDRef, ...]
    """Virtual block devices of the VM, disks and CD drives alike."""
    VCPUs_at_startup: int
    """Number of virtual CPUs online at boot; between 1 and VCPUs_max."""
    VCPUs_max: int
    """Highest number of virtual CPUs the VM can ever have while it runs."""
    VCPUs_params: Mapping[str, str]
    """Scheduler settings of the virtual CPUs, such as weight, cap (percent of one CPU) and mask
    (CPU numbers).
    """
    VGPUs: tuple[refs.VGPURef, ...]
    """Virtual graphics devices of the VM."""
    VIFs: tuple[refs.VIFRef, ...]
    """Virtual network interfaces of the VM."""
    VTPMs: tuple[refs.VTPMRef, ...]
    """Virtual TPM devices of the VM; at most one."""
    VUSBs: tuple[refs.VUSBRef, ...]
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
    """What happens when the guest asks for a soft reboot, which keeps the domain's memory."""
    affinity: refs.hostRef
    """Host preferred when the VM is placed automatically; null for no preference."""
    allowed_operations: tuple[enums.VMOperations, ...]
    """Operations that would be accepted at present; advisory, and internal operations are left
    out.
    """
    appliance: refs.VM_applianceRef
    """Appliance the VM belongs to; null if none."""
    attached_PCIs: tuple[refs.PCIRef, ...]
    """PCI devices passed through to the running VM."""
    bios_strings: Mapping[str, str]
    """BIOS strings shown to the guest, by key (for example bios-vendor); set once, before the
    first boot.
    """
    blobs: Mapping[str, refs.blobRef]
    """Binary data attached to the VM, by name."""
    blocked_operations: Mapping[enums.VMOperations, str]
    """Operations the owner has forbidden, each with the reason; they fail with
    OPERATION_BLOCKED.
    """
    children: tuple[refs.VMRef, ...]
    """VMs and snapshots whose parent is this one."""
    consoles: tuple[refs.consoleRef, ...]
    """Consoles of the running VM; empty while it is halted."""
    crash_dumps: tuple[refs.crashdumpRef, ...]
    """Crash dumps recorded for the VM."""
    current_operations: Mapping[str, enums.VMOperations]
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
    groups: tuple[refs.VM_groupRef, ...]
    """VM groups the VM is in; at most one."""
    guest_metrics: refs.VM_guest_metricsRef
    """What the guest agent reports; null until an agent has reported since boot."""
    ha_always_run: bool
    """Deprecated; true if the high-availability service restarts the VM. Use
    ha_restart_priority and power_state.
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
    """Removed; it marked snapshots taken by a protection policy."""
    is_vmss_snapshot: bool
    """True if the snapshot was taken by a snapshot schedule."""
    last_boot_CPU_flags: Mapping[str, str]
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
    """Deprecated memory target in bytes; the target now follows from the dynamic range."""
    metrics: refs.VM_metricsRef
    """Metrics the host reports about the VM."""
    name_description: str
    """Free text describing the VM."""
    name_label: str
    """Name of the VM; need not be unique."""
    order: int
    """Position in the start order of an appliance or an HA restart; lower numbers start first
    and stop last.
    """
    other_config: Mapping[str, str]
    """Free-form settings of clients and tools; some keys need a higher role to change."""
    parent: refs.VMRef
    """Snapshot this VM or snapshot comes after in the snapshot tree; set by snapshot and
    revert, null if none.
    """
    pending_guidances: tuple[enums.UpdateGuidances, ...]
    """Mandatory steps still due after host updates, such as restarting the VM."""
    pending_guidances_full: tuple[enums.UpdateGuidances, ...]
    """Steps still due before every applied host update takes full effect on the VM."""
    pending_guidances_recommended: tuple[enums.UpdateGuidances, ...]
    """Recommended, not mandatory, steps still due after host updates."""
    platform: Mapping[str, str]
    """Settings of the virtual hardware, such as acpi, viridian, nx or secureboot; read at boot.
    """
    power_state: enums.VMPowerState
    """Power state, Halted, Paused, Running or Suspended; it follows the hypervisor's events."""
    protection_policy: refs.VMPPRef
    """Deprecated protection policy reference; always null."""
    recommendations: str
    """XML text with the limits and properties advised for VMs made from this template."""
    recommended_guidances: tuple[enums.UpdateGuidances, ...]
    """Removed internal list of recommended steps after host updates."""
    reference_label: str
    """Key that identifies the template the VM was made from, for tools and statistics; may be
    empty.
    """
    requires_reboot: bool
    """True if a change or a host update takes effect only after the VM restarts; cleared when
    it halts.
    """
    resident_on: refs.hostRef
    """Host the VM runs on, or is paused on; null when halted or suspended."""
    scheduled_to_be_resident_on: refs.hostRef
    """Host on which memory is reserved during start, resume or migration; null otherwise."""
    secureboot_certificates_state: enums.VMSecurebootCertificatesState
    """Whether newer Secure Boot certificates are available for the VM's variable store or will
    be written at boot.
    """
    shutdown_delay: int
    """Seconds a clean shutdown may take before the VM is stopped hard, also waited in an
    appliance; 0 for the default.
    """
    snapshot_info: Mapping[str, str]
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
    snapshots: tuple[refs.VMRef, ...]
    """Snapshots and checkpoints taken of the VM."""
    start_delay: int
    """Seconds to wait after starting the VM before the next position in the start order begins.
    """
    suspend_SR: refs.SRRef
    """SR that receives the suspend image; null uses the host's or the pool's setting."""
    suspend_VDI: refs.VDIRef
    """Image with the VM's suspended state; null unless suspended (or a checkpoint)."""
    tags: tuple[str, ...]
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
    xenstore_data: Mapping[str, str]
    """Keys written below the VM's xenstore subtree when it starts, with the vm-data/ prefix."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[VMFields]) -> VM:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.HVM_boot_params = EMPTY_MAP
        row.HVM_boot_policy = ""
        row.HVM_shadow_multiplier = 1.0
        row.NVRAM = EMPTY_MAP
        row.PCI_bus = ""
        row.PV_args = ""
        row.PV_bootloader = ""
        row.PV_bootloader_args = ""
        row.PV_kernel = ""
        row.PV_legacy_args = ""
        row.PV_ramdisk = ""
        row.VBDs = ()
        row.VCPUs_at_startup = 0
        row.VCPUs_max = 0
        row.VCPUs_params = EMPTY_MAP
        row.VGPUs = ()
        row.VIFs = ()
        row.VTPMs = ()
        row.VUSBs = ()
        row.actions_after_crash = "destroy"
        row.actions_after_reboot = "destroy"
        row.actions_after_shutdown = "destroy"
        row.actions_after_softreboot = "soft_reboot"
        row.affinity = refs.hostRef("OpaqueRef:NULL")
        row.allowed_operations = ()
        row.appliance = refs.VM_applianceRef("OpaqueRef:NULL")
        row.attached_PCIs = ()
        row.bios_strings = EMPTY_MAP
        row.blobs = EMPTY_MAP
        row.blocked_operations = EMPTY_MAP
        row.children = ()
        row.consoles = ()
        row.crash_dumps = ()
        row.current_operations = EMPTY_MAP
        row.domain_type = "unspecified"
        row.domarch = ""
        row.domid = 0
        row.generation_id = "0:0"
        row.groups = ()
        row.guest_metrics = refs.VM_guest_metricsRef("OpaqueRef:NULL")
        row.ha_always_run = False
        row.ha_restart_priority = ""
        row.hardware_platform_version = 0
        row.has_vendor_device = True
        row.is_a_snapshot = False
        row.is_a_template = False
        row.is_control_domain = False
        row.is_default_template = False
        row.is_snapshot_from_vmpp = False
        row.is_vmss_snapshot = False
        row.last_boot_CPU_flags = EMPTY_MAP
        row.last_booted_record = ""
        row.memory_dynamic_max = 0
        row.memory_dynamic_min = 0
        row.memory_overhead = 0
        row.memory_static_max = 0
        row.memory_static_min = 0
        row.memory_target = 0
        row.metrics = refs.VM_metricsRef("OpaqueRef:NULL")
        row.name_description = ""
        row.name_label = ""
        row.order = 0
        row.other_config = EMPTY_MAP
        row.parent = refs.VMRef("OpaqueRef:NULL")
        row.pending_guidances = ()
        row.pending_guidances_full = ()
        row.pending_guidances_recommended = ()
        row.platform = EMPTY_MAP
        row.power_state = "Halted"
        row.protection_policy = refs.VMPPRef("OpaqueRef:NULL")
        row.recommendations = ""
        row.recommended_guidances = ()
        row.reference_label = ""
        row.requires_reboot = False
        row.resident_on = refs.hostRef("OpaqueRef:NULL")
        row.scheduled_to_be_resident_on = refs.hostRef("OpaqueRef:NULL")
        row.secureboot_certificates_state = "ok"
        row.shutdown_delay = 0
        row.snapshot_info = EMPTY_MAP
        row.snapshot_metadata = ""
        row.snapshot_of = refs.VMRef("OpaqueRef:NULL")
        row.snapshot_schedule = refs.VMSSRef("OpaqueRef:NULL")
        row.snapshot_time = EPOCH
        row.snapshots = ()
        row.start_delay = 0
        row.suspend_SR = refs.SRRef("OpaqueRef:NULL")
        row.suspend_VDI = refs.VDIRef("OpaqueRef:NULL")
        row.tags = ()
        row.transportable_snapshot_id = ""
        row.user_version = 0
        row.uuid = ""
        row.version = 0
        row.xenstore_data = EMPTY_MAP
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[VMFields]) -> refs.VMRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.VMRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[VMFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("VM", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> VM:
        row = VM.__new__(VM)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.HVM_boot_params = self.HVM_boot_params
        row.HVM_boot_policy = self.HVM_boot_policy
        row.HVM_shadow_multiplier = self.HVM_shadow_multiplier
        row.NVRAM = self.NVRAM
        row.PCI_bus = self.PCI_bus
        row.PV_args = self.PV_args
        row.PV_bootloader = self.PV_bootloader
        row.PV_bootloader_args = self.PV_bootloader_args
        row.PV_kernel = self.PV_kernel
        row.PV_legacy_args = self.PV_legacy_args
        row.PV_ramdisk = self.PV_ramdisk
        row.VBDs = self.VBDs
        row.VCPUs_at_startup = self.VCPUs_at_startup
        row.VCPUs_max = self.VCPUs_max
        row.VCPUs_params = self.VCPUs_params
        row.VGPUs = self.VGPUs
        row.VIFs = self.VIFs
        row.VTPMs = self.VTPMs
        row.VUSBs = self.VUSBs
        row.actions_after_crash = self.actions_after_crash
        row.actions_after_reboot = self.actions_after_reboot
        row.actions_after_shutdown = self.actions_after_shutdown
        row.actions_after_softreboot = self.actions_after_softreboot
        row.affinity = self.affinity
        row.allowed_operations = self.allowed_operations
        row.appliance = self.appliance
        row.attached_PCIs = self.attached_PCIs
        row.bios_strings = self.bios_strings
        row.blobs = self.blobs
        row.blocked_operations = self.blocked_operations
        row.children = self.children
        row.consoles = self.consoles
        row.crash_dumps = self.crash_dumps
        row.current_operations = self.current_operations
        row.domain_type = self.domain_type
        row.domarch = self.domarch
        row.domid = self.domid
        row.generation_id = self.generation_id
        row.groups = self.groups
        row.guest_metrics = self.guest_metrics
        row.ha_always_run = self.ha_always_run
        row.ha_restart_priority = self.ha_restart_priority
        row.hardware_platform_version = self.hardware_platform_version
        row.has_vendor_device = self.has_vendor_device
        row.is_a_snapshot = self.is_a_snapshot
        row.is_a_template = self.is_a_template
        row.is_control_domain = self.is_control_domain
        row.is_default_template = self.is_default_template
        row.is_snapshot_from_vmpp = self.is_snapshot_from_vmpp
        row.is_vmss_snapshot = self.is_vmss_snapshot
        row.last_boot_CPU_flags = self.last_boot_CPU_flags
        row.last_booted_record = self.last_booted_record
        row.memory_dynamic_max = self.memory_dynamic_max
        row.memory_dynamic_min = self.memory_dynamic_min
        row.memory_overhead = self.memory_overhead
        row.memory_static_max = self.memory_static_max
        row.memory_static_min = self.memory_static_min
        row.memory_target = self.memory_target
        row.metrics = self.metrics
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.order = self.order
        row.other_config = self.other_config
        row.parent = self.parent
        row.pending_guidances = self.pending_guidances
        row.pending_guidances_full = self.pending_guidances_full
        row.pending_guidances_recommended = self.pending_guidances_recommended
        row.platform = self.platform
        row.power_state = self.power_state
        row.protection_policy = self.protection_policy
        row.recommendations = self.recommendations
        row.recommended_guidances = self.recommended_guidances
        row.reference_label = self.reference_label
        row.requires_reboot = self.requires_reboot
        row.resident_on = self.resident_on
        row.scheduled_to_be_resident_on = self.scheduled_to_be_resident_on
        row.secureboot_certificates_state = self.secureboot_certificates_state
        row.shutdown_delay = self.shutdown_delay
        row.snapshot_info = self.snapshot_info
        row.snapshot_metadata = self.snapshot_metadata
        row.snapshot_of = self.snapshot_of
        row.snapshot_schedule = self.snapshot_schedule
        row.snapshot_time = self.snapshot_time
        row.snapshots = self.snapshots
        row.start_delay = self.start_delay
        row.suspend_SR = self.suspend_SR
        row.suspend_VDI = self.suspend_VDI
        row.tags = self.tags
        row.transportable_snapshot_id = self.transportable_snapshot_id
        row.user_version = self.user_version
        row.uuid = self.uuid
        row.version = self.version
        row.xenstore_data = self.xenstore_data
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.HVM_boot_params:
            out["HVM_boot_params"] = self.HVM_boot_params
        if self.HVM_boot_policy != "":
            out["HVM_boot_policy"] = self.HVM_boot_policy
        if self.HVM_shadow_multiplier != 1.0:
            out["HVM_shadow_multiplier"] = self.HVM_shadow_multiplier
        if self.NVRAM:
            out["NVRAM"] = self.NVRAM
        if self.PCI_bus != "":
            out["PCI_bus"] = self.PCI_bus
        if self.PV_args != "":
            out["PV_args"] = self.PV_args
        if self.PV_bootloader != "":
            out["PV_bootloader"] = self.PV_bootloader
        if self.PV_bootloader_args != "":
            out["PV_bootloader_args"] = self.PV_bootloader_args
        if self.PV_kernel != "":
            out["PV_kernel"] = self.PV_kernel
        if self.PV_legacy_args != "":
            out["PV_legacy_args"] = self.PV_legacy_args
        if self.PV_ramdisk != "":
            out["PV_ramdisk"] = self.PV_ramdisk
        if self.VCPUs_at_startup != 0:
            out["VCPUs_at_startup"] = self.VCPUs_at_startup
        if self.VCPUs_max != 0:
            out["VCPUs_max"] = self.VCPUs_max
        if self.VCPUs_params:
            out["VCPUs_params"] = self.VCPUs_params
        if self.actions_after_crash != "destroy":
            out["actions_after_crash"] = self.actions_after_crash
        if self.actions_after_reboot != "destroy":
            out["actions_after_reboot"] = self.actions_after_reboot
        if self.actions_after_shutdown != "destroy":
            out["actions_after_shutdown"] = self.actions_after_shutdown
        if self.actions_after_softreboot != "soft_reboot":
            out["actions_after_softreboot"] = self.actions_after_softreboot
        if self.affinity != refs.hostRef("OpaqueRef:NULL"):
            out["affinity"] = self.affinity
        if self.appliance != refs.VM_applianceRef("OpaqueRef:NULL"):
            out["appliance"] = self.appliance
        if self.attached_PCIs:
            out["attached_PCIs"] = self.attached_PCIs
        if self.bios_strings:
            out["bios_strings"] = self.bios_strings
        if self.blobs:
            out["blobs"] = self.blobs
        if self.blocked_operations:
            out["blocked_operations"] = self.blocked_operations
        if self.domain_type != "unspecified":
            out["domain_type"] = self.domain_type
        if self.domarch != "":
            out["domarch"] = self.domarch
        if self.domid != 0:
            out["domid"] = self.domid
        if self.generation_id != "0:0":
            out["generation_id"] = self.generation_id
        if self.groups:
            out["groups"] = self.groups
        if self.guest_metrics != refs.VM_guest_metricsRef("OpaqueRef:NULL"):
            out["guest_metrics"] = self.guest_metrics
        if self.ha_always_run != False:
            out["ha_always_run"] = self.ha_always_run
        if self.ha_restart_priority != "":
            out["ha_restart_priority"] = self.ha_restart_priority
        if self.hardware_platform_version != 0:
            out["hardware_platform_version"] = self.hardware_platform_version
        if self.has_vendor_device != True:
            out["has_vendor_device"] = self.has_vendor_device
        if self.is_a_snapshot != False:
            out["is_a_snapshot"] = self.is_a_snapshot
        if self.is_a_template != False:
            out["is_a_template"] = self.is_a_template
        if self.is_control_domain != False:
            out["is_control_domain"] = self.is_control_domain
        if self.is_default_template != False:
            out["is_default_template"] = self.is_default_template
        if self.is_snapshot_from_vmpp != False:
            out["is_snapshot_from_vmpp"] = self.is_snapshot_from_vmpp
        if self.is_vmss_snapshot != False:
            out["is_vmss_snapshot"] = self.is_vmss_snapshot
        if self.last_boot_CPU_flags:
            out["last_boot_CPU_flags"] = self.last_boot_CPU_flags
        if self.last_booted_record != "":
            out["last_booted_record"] = self.last_booted_record
        if self.memory_dynamic_max != 0:
            out["memory_dynamic_max"] = self.memory_dynamic_max
        if self.memory_dynamic_min != 0:
            out["memory_dynamic_min"] = self.memory_dynamic_min
        if self.memory_overhead != 0:
            out["memory_overhead"] = self.memory_overhead
        if self.memory_static_max != 0:
            out["memory_static_max"] = self.memory_static_max
        if self.memory_static_min != 0:
            out["memory_static_min"] = self.memory_static_min
        if self.memory_target != 0:
            out["memory_target"] = self.memory_target
        if self.metrics != refs.VM_metricsRef("OpaqueRef:NULL"):
            out["metrics"] = self.metrics
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.order != 0:
            out["order"] = self.order
        if self.other_config:
            out["other_config"] = self.other_config
        if self.parent != refs.VMRef("OpaqueRef:NULL"):
            out["parent"] = self.parent
        if self.pending_guidances:
            out["pending_guidances"] = self.pending_guidances
        if self.pending_guidances_full:
            out["pending_guidances_full"] = self.pending_guidances_full
        if self.pending_guidances_recommended:
            out["pending_guidances_recommended"] = self.pending_guidances_recommended
        if self.platform:
            out["platform"] = self.platform
        if self.power_state != "Halted":
            out["power_state"] = self.power_state
        if self.protection_policy != refs.VMPPRef("OpaqueRef:NULL"):
            out["protection_policy"] = self.protection_policy
        if self.recommendations != "":
            out["recommendations"] = self.recommendations
        if self.recommended_guidances:
            out["recommended_guidances"] = self.recommended_guidances
        if self.reference_label != "":
            out["reference_label"] = self.reference_label
        if self.requires_reboot != False:
            out["requires_reboot"] = self.requires_reboot
        if self.resident_on != refs.hostRef("OpaqueRef:NULL"):
            out["resident_on"] = self.resident_on
        if self.scheduled_to_be_resident_on != refs.hostRef("OpaqueRef:NULL"):
            out["scheduled_to_be_resident_on"] = self.scheduled_to_be_resident_on
        if self.secureboot_certificates_state != "ok":
            out["secureboot_certificates_state"] = self.secureboot_certificates_state
        if self.shutdown_delay != 0:
            out["shutdown_delay"] = self.shutdown_delay
        if self.snapshot_info:
            out["snapshot_info"] = self.snapshot_info
        if self.snapshot_metadata != "":
            out["snapshot_metadata"] = self.snapshot_metadata
        if self.snapshot_of != refs.VMRef("OpaqueRef:NULL"):
            out["snapshot_of"] = self.snapshot_of
        if self.snapshot_schedule != refs.VMSSRef("OpaqueRef:NULL"):
            out["snapshot_schedule"] = self.snapshot_schedule
        if self.snapshot_time != EPOCH:
            out["snapshot_time"] = format_datetime(self.snapshot_time)
        if self.start_delay != 0:
            out["start_delay"] = self.start_delay
        if self.suspend_SR != refs.SRRef("OpaqueRef:NULL"):
            out["suspend_SR"] = self.suspend_SR
        if self.suspend_VDI != refs.VDIRef("OpaqueRef:NULL"):
            out["suspend_VDI"] = self.suspend_VDI
        if self.tags:
            out["tags"] = self.tags
        if self.transportable_snapshot_id != "":
            out["transportable_snapshot_id"] = self.transportable_snapshot_id
        if self.user_version != 0:
            out["user_version"] = self.user_version
        if self.uuid != "":
            out["uuid"] = self.uuid
        if self.version != 0:
            out["version"] = self.version
        if self.xenstore_data:
            out["xenstore_data"] = self.xenstore_data
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> VM:
        row = cls.new(ref)
        if "HVM_boot_params" in stored:
            row.HVM_boot_params = _restore_string_to_string_map(stored["HVM_boot_params"])
        if "HVM_boot_policy" in stored:
            row.HVM_boot_policy = stored["HVM_boot_policy"]
        if "HVM_shadow_multiplier" in stored:
            row.HVM_shadow_multiplier = stored["HVM_shadow_multiplier"]
        if "NVRAM" in stored:
            row.NVRAM = _restore_string_to_string_map(stored["NVRAM"])
        if "PCI_bus" in stored:
            row.PCI_bus = stored["PCI_bus"]
        if "PV_args" in stored:
            row.PV_args = stored["PV_args"]
        if "PV_bootloader" in stored:
            row.PV_bootloader = stored["PV_bootloader"]
        if "PV_bootloader_args" in stored:
            row.PV_bootloader_args = stored["PV_bootloader_args"]
        if "PV_kernel" in stored:
            row.PV_kernel = stored["PV_kernel"]
        if "PV_legacy_args" in stored:
            row.PV_legacy_args = stored["PV_legacy_args"]
        if "PV_ramdisk" in stored:
            row.PV_ramdisk = stored["PV_ramdisk"]
        if "VCPUs_at_startup" in stored:
            row.VCPUs_at_startup = stored["VCPUs_at_startup"]
        if "VCPUs_max" in stored:
            row.VCPUs_max = stored["VCPUs_max"]
        if "VCPUs_params" in stored:
            row.VCPUs_params = _restore_string_to_string_map(stored["VCPUs_params"])
        if "actions_after_crash" in stored:
            row.actions_after_crash = stored["actions_after_crash"]
        if "actions_after_reboot" in stored:
            row.actions_after_reboot = stored["actions_after_reboot"]
        if "actions_after_shutdown" in stored:
            row.actions_after_shutdown = stored["actions_after_shutdown"]
        if "actions_after_softreboot" in stored:
            row.actions_after_softreboot = stored["actions_after_softreboot"]
        if "affinity" in stored:
            row.affinity = stored["affinity"]
        if "appliance" in stored:
            row.appliance = stored["appliance"]
        if "attached_PCIs" in stored:
            row.attached_PCIs = _restore_pci_ref_set(stored["attached_PCIs"])
        if "bios_strings" in stored:
            row.bios_strings = _restore_string_to_string_map(stored["bios_strings"])
        if "blobs" in stored:
            row.blobs = _restore_string_to_blob_ref_map(stored["blobs"])
        if "blocked_operations" in stored:
            row.blocked_operations = _restore_enum_vm_operations_to_string_map(
                stored["blocked_operations"]
            )
        if "domain_type" in stored:
            row.domain_type = stored["domain_type"]
        if "domarch" in stored:
            row.domarch = stored["domarch"]
        if "domid" in stored:
            row.domid = stored["domid"]
        if "generation_id" in stored:
            row.generation_id = stored["generation_id"]
        if "groups" in stored:
            row.groups = _restore_vm_group_ref_set(stored["groups"])
        if "guest_metrics" in stored:
            row.guest_metrics = stored["guest_metrics"]
        if "ha_always_run" in stored:
            row.ha_always_run = stored["ha_always_run"]
        if "ha_restart_priority" in stored:
            row.ha_restart_priority = stored["ha_restart_priority"]
        if "hardware_platform_version" in stored:
            row.hardware_platform_version = stored["hardware_platform_version"]
        if "has_vendor_device" in stored:
            row.has_vendor_device = stored["has_vendor_device"]
        if "is_a_snapshot" in stored:
            row.is_a_snapshot = stored["is_a_snapshot"]
        if "is_a_template" in stored:
            row.is_a_template = stored["is_a_template"]
        if "is_control_domain" in stored:
            row.is_control_domain = stored["is_control_domain"]
        if "is_default_template" in stored:
            row.is_default_template = stored["is_default_template"]
        if "is_snapshot_from_vmpp" in stored:
            row.is_snapshot_from_vmpp = stored["is_snapshot_from_vmpp"]
        if "is_vmss_snapshot" in stored:
            row.is_vmss_snapshot = stored["is_vmss_snapshot"]
        if "last_boot_CPU_flags" in stored:
            row.last_boot_CPU_flags = _restore_string_to_string_map(stored["last_boot_CPU_flags"])
        if "last_booted_record" in stored:
            row.last_booted_record = stored["last_booted_record"]
        if "memory_dynamic_max" in stored:
            row.memory_dynamic_max = stored["memory_dynamic_max"]
        if "memory_dynamic_min" in stored:
            row.memory_dynamic_min = stored["memory_dynamic_min"]
        if "memory_overhead" in stored:
            row.memory_overhead = stored["memory_overhead"]
        if "memory_static_max" in stored:
            row.memory_static_max = stored["memory_static_max"]
        if "memory_static_min" in stored:
            row.memory_static_min = stored["memory_static_min"]
        if "memory_target" in stored:
            row.memory_target = stored["memory_target"]
        if "metrics" in stored:
            row.metrics = stored["metrics"]
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "order" in stored:
            row.order = stored["order"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "parent" in stored:
            row.parent = stored["parent"]
        if "pending_guidances" in stored:
            row.pending_guidances = _restore_enum_update_guidances_set(stored["pending_guidances"])
        if "pending_guidances_full" in stored:
            row.pending_guidances_full = _restore_enum_update_guidances_set(
                stored["pending_guidances_full"]
            )
        if "pending_guidances_recommended" in stored:
            row.pending_guidances_recommended = _restore_enum_update_guidances_set(
                stored["pending_guidances_recommended"]
            )
        if "platform" in stored:
            row.platform = _restore_string_to_string_map(stored["platform"])
        if "power_state" in stored:
            row.power_state = stored["power_state"]
        if "protection_policy" in stored:
            row.protection_policy = stored["protection_policy"]
        if "recommendations" in stored:
            row.recommendations = stored["recommendations"]
        if "recommended_guidances" in stored:
            row.recommended_guidances = _restore_enum_update_guidances_set(
                stored["recommended_guidances"]
            )
        if "reference_label" in stored:
            row.reference_label = stored["reference_label"]
        if "requires_reboot" in stored:
            row.requires_reboot = stored["requires_reboot"]
        if "resident_on" in stored:
            row.resident_on = stored["resident_on"]
        if "scheduled_to_be_resident_on" in stored:
            row.scheduled_to_be_resident_on = stored["scheduled_to_be_resident_on"]
        if "secureboot_certificates_state" in stored:
            row.secureboot_certificates_state = stored["secureboot_certificates_state"]
        if "shutdown_delay" in stored:
            row.shutdown_delay = stored["shutdown_delay"]
        if "snapshot_info" in stored:
            row.snapshot_info = _restore_string_to_string_map(stored["snapshot_info"])
        if "snapshot_metadata" in stored:
            row.snapshot_metadata = stored["snapshot_metadata"]
        if "snapshot_of" in stored:
            row.snapshot_of = stored["snapshot_of"]
        if "snapshot_schedule" in stored:
            row.snapshot_schedule = stored["snapshot_schedule"]
        if "snapshot_time" in stored:
            row.snapshot_time = parse_datetime(stored["snapshot_time"])
        if "start_delay" in stored:
            row.start_delay = stored["start_delay"]
        if "suspend_SR" in stored:
            row.suspend_SR = stored["suspend_SR"]
        if "suspend_VDI" in stored:
            row.suspend_VDI = stored["suspend_VDI"]
        if "tags" in stored:
            row.tags = _restore_string_set(stored["tags"])
        if "transportable_snapshot_id" in stored:
            row.transportable_snapshot_id = stored["transportable_snapshot_id"]
        if "user_version" in stored:
            row.user_version = stored["user_version"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        if "version" in stored:
            row.version = stored["version"]
        if "xenstore_data" in stored:
            row.xenstore_data = _restore_string_to_string_map(stored["xenstore_data"])
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>HVM_boot_params</name>{_xml_string_to_string_map(self.HVM_boot_params)}</member>"
            f"<member><name>HVM_boot_policy</name><value>{escape(self.HVM_boot_policy)}</value></member>"
            f"<member><name>HVM_shadow_multiplier</name>{_xml_float(self.HVM_shadow_multiplier)}</member>"
            f"<member><name>NVRAM</name>{_xml_string_to_string_map(self.NVRAM)}</member>"
            f"<member><name>PCI_bus</name><value>{escape(self.PCI_bus)}</value></member>"
            f"<member><name>PV_args</name><value>{escape(self.PV_args)}</value></member>"
            f"<member><name>PV_bootloader</name><value>{escape(self.PV_bootloader)}</value></member>"
            f"<member><name>PV_bootloader_args</name><value>{escape(self.PV_bootloader_args)}</value></member>"
            f"<member><name>PV_kernel</name><value>{escape(self.PV_kernel)}</value></member>"
            f"<member><name>PV_legacy_args</name><value>{escape(self.PV_legacy_args)}</value></member>"
            f"<member><name>PV_ramdisk</name><value>{escape(self.PV_ramdisk)}</value></member>"
            f"<member><name>VBDs</name>{_xml_vbd_ref_set(self.VBDs)}</member>"
            f"<member><name>VCPUs_at_startup</name><value>{self.VCPUs_at_startup}</value></member>"
            f"<member><name>VCPUs_max</name><value>{self.VCPUs_max}</value></member>"
            f"<member><name>VCPUs_params</name>{_xml_string_to_string_map(self.VCPUs_params)}</member>"
            f"<member><name>VGPUs</name>{_xml_vgpu_ref_set(self.VGPUs)}</member>"
            f"<member><name>VIFs</name>{_xml_vif_ref_set(self.VIFs)}</member>"
            f"<member><name>VTPMs</name>{_xml_vtpm_ref_set(self.VTPMs)}</member>"
            f"<member><name>VUSBs</name>{_xml_vusb_ref_set(self.VUSBs)}</member>"
            f"<member><name>actions_after_crash</name><value>{self.actions_after_crash}</value></member>"
            f"<member><name>actions_after_reboot</name><value>{self.actions_after_reboot}</value></member>"
            f"<member><name>actions_after_shutdown</name><value>{self.actions_after_shutdown}</value></member>"
            f"<member><name>actions_after_softreboot</name><value>{self.actions_after_softreboot}</value></member>"
            f"<member><name>affinity</name><value>{escape(self.affinity)}</value></member>"
            f"<member><name>allowed_operations</name>{_xml_enum_vm_operations_set(self.allowed_operations)}</member>"
            f"<member><name>appliance</name><value>{escape(self.appliance)}</value></member>"
            f"<member><name>attached_PCIs</name>{_xml_pci_ref_set(self.attached_PCIs)}</member>"
            f"<member><name>bios_strings</name>{_xml_string_to_string_map(self.bios_strings)}</member>"
            f"<member><name>blobs</name>{_xml_string_to_blob_ref_map(self.blobs)}</member>"
            f"<member><name>blocked_operations</name>{_xml_enum_vm_operations_to_string_map(self.blocked_operations)}</member>"
            f"<member><name>children</name>{_xml_vm_ref_set(self.children)}</member>"
            f"<member><name>consoles</name>{_xml_console_ref_set(self.consoles)}</member>"
            f"<member><name>crash_dumps</name>{_xml_crashdump_ref_set(self.crash_dumps)}</member>"
            f"<member><name>current_operations</name>{_xml_string_to_enum_vm_operations_map(self.current_operations)}</member>"
            f"<member><name>domain_type</name><value>{self.domain_type}</value></member>"
            f"<member><name>domarch</name><value>{escape(self.domarch)}</value></member>"
            f"<member><name>domid</name><value>{self.domid}</value></member>"
            f"<member><name>generation_id</name><value>{escape(self.generation_id)}</value></member>"
            f"<member><name>groups</name>{_xml_vm_group_ref_set(self.groups)}</member>"
            f"<member><name>guest_metrics</name><value>{escape(self.guest_metrics)}</value></member>"
            f"<member><name>ha_always_run</name><value><boolean>{self.ha_always_run:d}</boolean></value></member>"
            f"<member><name>ha_restart_priority</name><value>{escape(self.ha_restart_priority)}</value></member>"
            f"<member><name>hardware_platform_version</name><value>{self.hardware_platform_version}</value></member>"
            f"<member><name>has_vendor_device</name><value><boolean>{self.has_vendor_device:d}</boolean></value></member>"
            f"<member><name>is_a_snapshot</name><value><boolean>{self.is_a_snapshot:d}</boolean></value></member>"
            f"<member><name>is_a_template</name><value><boolean>{self.is_a_template:d}</boolean></value></member>"
            f"<member><name>is_control_domain</name><value><boolean>{self.is_control_domain:d}</boolean></value></member>"
            f"<member><name>is_default_template</name><value><boolean>{self.is_default_template:d}</boolean></value></member>"
            f"<member><name>is_snapshot_from_vmpp</name><value><boolean>{self.is_snapshot_from_vmpp:d}</boolean></value></member>"
            f"<member><name>is_vmss_snapshot</name><value><boolean>{self.is_vmss_snapshot:d}</boolean></value></member>"
            f"<member><name>last_boot_CPU_flags</name>{_xml_string_to_string_map(self.last_boot_CPU_flags)}</member>"
            f"<member><name>last_booted_record</name><value>{escape(self.last_booted_record)}</value></member>"
            f"<member><name>memory_dynamic_max</name><value>{self.memory_dynamic_max}</value></member>"
            f"<member><name>memory_dynamic_min</name><value>{self.memory_dynamic_min}</value></member>"
            f"<member><name>memory_overhead</name><value>{self.memory_overhead}</value></member>"
            f"<member><name>memory_static_max</name><value>{self.memory_static_max}</value></member>"
            f"<member><name>memory_static_min</name><value>{self.memory_static_min}</value></member>"
            f"<member><name>memory_target</name><value>{self.memory_target}</value></member>"
            f"<member><name>metrics</name><value>{escape(self.metrics)}</value></member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>order</name><value>{self.order}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>parent</name><value>{escape(self.parent)}</value></member>"
            f"<member><name>pending_guidances</name>{_xml_enum_update_guidances_set(self.pending_guidances)}</member>"
            f"<member><name>pending_guidances_full</name>{_xml_enum_update_guidances_set(self.pending_guidances_full)}</member>"
            f"<member><name>pending_guidances_recommended</name>{_xml_enum_update_guidances_set(self.pending_guidances_recommended)}</member>"
            f"<member><name>platform</name>{_xml_string_to_string_map(self.platform)}</member>"
            f"<member><name>power_state</name><value>{self.power_state}</value></member>"
            f"<member><name>protection_policy</name><value>{escape(self.protection_policy)}</value></member>"
            f"<member><name>recommendations</name><value>{escape(self.recommendations)}</value></member>"
            f"<member><name>reference_label</name><value>{escape(self.reference_label)}</value></member>"
            f"<member><name>requires_reboot</name><value><boolean>{self.requires_reboot:d}</boolean></value></member>"
            f"<member><name>resident_on</name><value>{escape(self.resident_on)}</value></member>"
            f"<member><name>scheduled_to_be_resident_on</name><value>{escape(self.scheduled_to_be_resident_on)}</value></member>"
            f"<member><name>secureboot_certificates_state</name><value>{self.secureboot_certificates_state}</value></member>"
            f"<member><name>shutdown_delay</name><value>{self.shutdown_delay}</value></member>"
            f"<member><name>snapshot_info</name>{_xml_string_to_string_map(self.snapshot_info)}</member>"
            f"<member><name>snapshot_metadata</name><value>{escape(self.snapshot_metadata)}</value></member>"
            f"<member><name>snapshot_of</name><value>{escape(self.snapshot_of)}</value></member>"
            f"<member><name>snapshot_schedule</name><value>{escape(self.snapshot_schedule)}</value></member>"
            f"<member><name>snapshot_time</name><value><dateTime.iso8601>{format_datetime(self.snapshot_time)}</dateTime.iso8601></value></member>"
            f"<member><name>snapshots</name>{_xml_vm_ref_set(self.snapshots)}</member>"
            f"<member><name>start_delay</name><value>{self.start_delay}</value></member>"
            f"<member><name>suspend_SR</name><value>{escape(self.suspend_SR)}</value></member>"
            f"<member><name>suspend_VDI</name><value>{escape(self.suspend_VDI)}</value></member>"
            f"<member><name>tags</name>{_xml_string_set(self.tags)}</member>"
            f"<member><name>transportable_snapshot_id</name><value>{escape(self.transportable_snapshot_id)}</value></member>"
            f"<member><name>user_version</name><value>{self.user_version}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            f"<member><name>version</name><value>{self.version}</value></member>"
            f"<member><name>xenstore_data</name>{_xml_string_to_string_map(self.xenstore_data)}</member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "HVM_boot_params": self.HVM_boot_params,
            "HVM_boot_policy": self.HVM_boot_policy,
            "HVM_shadow_multiplier": self.HVM_shadow_multiplier,
            "NVRAM": self.NVRAM,
            "PCI_bus": self.PCI_bus,
            "PV_args": self.PV_args,
            "PV_bootloader": self.PV_bootloader,
            "PV_bootloader_args": self.PV_bootloader_args,
            "PV_kernel": self.PV_kernel,
            "PV_legacy_args": self.PV_legacy_args,
            "PV_ramdisk": self.PV_ramdisk,
            "VBDs": self.VBDs,
            "VCPUs_at_startup": self.VCPUs_at_startup,
            "VCPUs_max": self.VCPUs_max,
            "VCPUs_params": self.VCPUs_params,
            "VGPUs": self.VGPUs,
            "VIFs": self.VIFs,
            "VTPMs": self.VTPMs,
            "VUSBs": self.VUSBs,
            "actions_after_crash": self.actions_after_crash,
            "actions_after_reboot": self.actions_after_reboot,
            "actions_after_shutdown": self.actions_after_shutdown,
            "actions_after_softreboot": self.actions_after_softreboot,
            "affinity": self.affinity,
            "allowed_operations": self.allowed_operations,
            "appliance": self.appliance,
            "attached_PCIs": self.attached_PCIs,
            "bios_strings": self.bios_strings,
            "blobs": self.blobs,
            "blocked_operations": self.blocked_operations,
            "children": self.children,
            "consoles": self.consoles,
            "crash_dumps": self.crash_dumps,
            "current_operations": self.current_operations,
            "domain_type": self.domain_type,
            "domarch": self.domarch,
            "domid": self.domid,
            "generation_id": self.generation_id,
            "groups": self.groups,
            "guest_metrics": self.guest_metrics,
            "ha_always_run": self.ha_always_run,
            "ha_restart_priority": self.ha_restart_priority,
            "hardware_platform_version": self.hardware_platform_version,
            "has_vendor_device": self.has_vendor_device,
            "is_a_snapshot": self.is_a_snapshot,
            "is_a_template": self.is_a_template,
            "is_control_domain": self.is_control_domain,
            "is_default_template": self.is_default_template,
            "is_snapshot_from_vmpp": self.is_snapshot_from_vmpp,
            "is_vmss_snapshot": self.is_vmss_snapshot,
            "last_boot_CPU_flags": self.last_boot_CPU_flags,
            "last_booted_record": self.last_booted_record,
            "memory_dynamic_max": self.memory_dynamic_max,
            "memory_dynamic_min": self.memory_dynamic_min,
            "memory_overhead": self.memory_overhead,
            "memory_static_max": self.memory_static_max,
            "memory_static_min": self.memory_static_min,
            "memory_target": self.memory_target,
            "metrics": self.metrics,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "order": self.order,
            "other_config": self.other_config,
            "parent": self.parent,
            "pending_guidances": self.pending_guidances,
            "pending_guidances_full": self.pending_guidances_full,
            "pending_guidances_recommended": self.pending_guidances_recommended,
            "platform": self.platform,
            "power_state": self.power_state,
            "protection_policy": self.protection_policy,
            "recommendations": self.recommendations,
            "reference_label": self.reference_label,
            "requires_reboot": self.requires_reboot,
            "resident_on": self.resident_on,
            "scheduled_to_be_resident_on": self.scheduled_to_be_resident_on,
            "secureboot_certificates_state": self.secureboot_certificates_state,
            "shutdown_delay": self.shutdown_delay,
            "snapshot_info": self.snapshot_info,
            "snapshot_metadata": self.snapshot_metadata,
            "snapshot_of": self.snapshot_of,
            "snapshot_schedule": self.snapshot_schedule,
            "snapshot_time": format_datetime(self.snapshot_time),
            "snapshots": self.snapshots,
            "start_delay": self.start_delay,
            "suspend_SR": self.suspend_SR,
            "suspend_VDI": self.suspend_VDI,
            "tags": self.tags,
            "transportable_snapshot_id": self.transportable_snapshot_id,
            "user_version": self.user_version,
            "uuid": self.uuid,
            "version": self.version,
            "xenstore_data": self.xenstore_data,
        }
        return orjson.dumps(out)


_DEFAULTS = VM.new("")


VM.MODEL = ClassModel(
    name="VM",
    fields=(
        FieldModel(
            "HVM_boot_params",
            parse_type("(string -> string) map"),
            "HVM__boot_params",
            _DEFAULTS.HVM_boot_params,
        ),
        FieldModel(
            "HVM_boot_policy", parse_type("string"), "HVM__boot_policy", _DEFAULTS.HVM_boot_policy
        ),
        FieldModel(
            "HVM_shadow_multiplier",
            parse_type("float"),
            "HVM__shadow_multiplier",
            _DEFAULTS.HVM_shadow_multiplier,
        ),
        FieldModel("NVRAM", parse_type("(string -> string) map"), "NVRAM", _DEFAULTS.NVRAM),
        FieldModel("PCI_bus", parse_type("string"), "PCI_bus", _DEFAULTS.PCI_bus),
        FieldModel("PV_args", parse_type("string"), "PV__args", _DEFAULTS.PV_args),
        FieldModel(
            "PV_bootloader", parse_type("string"), "PV__bootloader", _DEFAULTS.PV_bootloader
        ),
        FieldModel(
            "PV_bootloader_args",
            parse_type("string"),
            "PV__bootloader_args",
            _DEFAULTS.PV_bootloader_args,
        ),
        FieldModel("PV_kernel", parse_type("string"), "PV__kernel", _DEFAULTS.PV_kernel),
        FieldModel(
            "PV_legacy_args", parse_type("string"), "PV__legacy_args", _DEFAULTS.PV_legacy_args
        ),
        FieldModel("PV_ramdisk", parse_type("string"), "PV__ramdisk", _DEFAULTS.PV_ramdisk),
        FieldModel(
            "VBDs",
            parse_type("VBD ref set"),
            "VBDs",
            _DEFAULTS.VBDs,
            persistent=False,
            relation=Relation("VBD", "VM", RelationKind.MANY),
        ),
        FieldModel(
            "VCPUs_at_startup", parse_type("int"), "VCPUs__at_startup", _DEFAULTS.VCPUs_at_startup
        ),
        FieldModel("VCPUs_max", parse_type("int"), "VCPUs__max", _DEFAULTS.VCPUs_max),
        FieldModel(
            "VCPUs_params",
            parse_type("(string -> string) map"),
            "VCPUs__params",
            _DEFAULTS.VCPUs_params,
        ),
        FieldModel(
            "VGPUs",
            parse_type("VGPU ref set"),
            "VGPUs",
            _DEFAULTS.VGPUs,
            persistent=False,
            relation=Relation("VGPU", "VM", RelationKind.MANY),
        ),
        FieldModel(
            "VIFs",
            parse_type("VIF ref set"),
            "VIFs",
            _DEFAULTS.VIFs,
            persistent=False,
            relation=Relation("VIF", "VM", RelationKind.MANY),
        ),
        FieldModel(
            "VTPMs",
            parse_type("VTPM ref set"),
            "VTPMs",
            _DEFAULTS.VTPMs,
            persistent=False,
            relation=Relation("VTPM", "VM", RelationKind.MANY),
        ),
        FieldModel(
            "VUSBs",
            parse_type("VUSB ref set"),
            "VUSBs",
            _DEFAULTS.VUSBs,
            persistent=False,
            relation=Relation("VUSB", "VM", RelationKind.MANY),
        ),
        FieldModel(
            "actions_after_crash",
            parse_type("enum on_crash_behaviour"),
            "actions__after_crash",
            _DEFAULTS.actions_after_crash,
        ),
        FieldModel(
            "actions_after_reboot",
            parse_type("enum on_normal_exit"),
            "actions__after_reboot",
            _DEFAULTS.actions_after_reboot,
        ),
        FieldModel(
            "actions_after_shutdown",
            parse_type("enum on_normal_exit"),
            "actions__after_shutdown",
            _DEFAULTS.actions_after_shutdown,
        ),
        FieldModel(
            "actions_after_softreboot",
            parse_type("enum on_softreboot_behavior"),
            "actions__after_softreboot",
            _DEFAULTS.actions_after_softreboot,
        ),
        FieldModel("affinity", parse_type("host ref"), "affinity", _DEFAULTS.affinity),
        FieldModel(
            "allowed_operations",
            parse_type("enum vm_operations set"),
            "allowed_operations",
            _DEFAULTS.allowed_operations,
            persistent=False,
        ),
        FieldModel(
            "appliance",
            parse_type("VM_appliance ref"),
            "appliance",
            _DEFAULTS.appliance,
            relation=Relation("VM_appliance", "VMs", RelationKind.ONE),
        ),
        FieldModel(
            "attached_PCIs",
            parse_type("PCI ref set"),
            "attached_PCIs",
            _DEFAULTS.attached_PCIs,
            relation=Relation("PCI", "attached_VMs", RelationKind.MANY_TO_MANY, leads=False),
        ),
        FieldModel(
            "bios_strings",
            parse_type("(string -> string) map"),
            "bios_strings",
            _DEFAULTS.bios_strings,
        ),
        FieldModel("blobs", parse_type("(string -> blob ref) map"), "blobs", _DEFAULTS.blobs),
        FieldModel(
            "blocked_operations",
            parse_type("(enum vm_operations -> string) map"),
            "blocked_operations",
            _DEFAULTS.blocked_operations,
        ),
        FieldModel(
            "children",
            parse_type("VM ref set"),
            "children",
            _DEFAULTS.children,
            persistent=False,
            relation=Relation("VM", "parent", RelationKind.MANY),
        ),
        FieldModel(
            "consoles",
            parse_type("console ref set"),
            "consoles",
            _DEFAULTS.consoles,
            persistent=False,
            relation=Relation("console", "VM", RelationKind.MANY),
        ),
        FieldModel(
            "crash_dumps",
            parse_type("crashdump ref set"),
            "crash_dumps",
            _DEFAULTS.crash_dumps,
            persistent=False,
            relation=Relation("crashdump", "VM", RelationKind.MANY),
        ),
        FieldModel(
            "current_operations",
            parse_type("(string -> enum vm_operations) map"),
            "current_operations",
            _DEFAULTS.current_operations,
            persistent=False,
        ),
        FieldModel(
            "domain_type", parse_type("enum domain_type"), "domain_type", _DEFAULTS.domain_type
        ),
        FieldModel("domarch", parse_type("string"), "domarch", _DEFAULTS.domarch),
        FieldModel("domid", parse_type("int"), "domid", _DEFAULTS.domid),
        FieldModel("generation_id", parse_type("string"), "generation_id", _DEFAULTS.generation_id),
        FieldModel(
            "groups",
            parse_type("VM_group ref set"),
            "groups",
            _DEFAULTS.groups,
            relation=Relation("VM_group", "VMs", RelationKind.MANY_TO_MANY),
        ),
        FieldModel(
            "guest_metrics",
            parse_type("VM_guest_metrics ref"),
            "guest_metrics",
            _DEFAULTS.guest_metrics,
        ),
        FieldModel("ha_always_run", parse_type("bool"), "ha_always_run", _DEFAULTS.ha_always_run),
        FieldModel(
            "ha_restart_priority",
            parse_type("string"),
            "ha_restart_priority",
            _DEFAULTS.ha_restart_priority,
        ),
        FieldModel(
            "hardware_platform_version",
            parse_type("int"),
            "hardware_platform_version",
            _DEFAULTS.hardware_platform_version,
        ),
        FieldModel(
            "has_vendor_device",
            parse_type("bool"),
            "has_vendor_device",
            _DEFAULTS.has_vendor_device,
        ),
        FieldModel("is_a_snapshot", parse_type("bool"), "is_a_snapshot", _DEFAULTS.is_a_snapshot),
        FieldModel("is_a_template", parse_type("bool"), "is_a_template", _DEFAULTS.is_a_template),
        FieldModel(
            "is_control_domain",
            parse_type("bool"),
            "is_control_domain",
            _DEFAULTS.is_control_domain,
        ),
        FieldModel(
            "is_default_template",
            parse_type("bool"),
            "is_default_template",
            _DEFAULTS.is_default_template,
        ),
        FieldModel(
            "is_snapshot_from_vmpp",
            parse_type("bool"),
            "is_snapshot_from_vmpp",
            _DEFAULTS.is_snapshot_from_vmpp,
        ),
        FieldModel(
            "is_vmss_snapshot", parse_type("bool"), "is_vmss_snapshot", _DEFAULTS.is_vmss_snapshot
        ),
        FieldModel(
            "last_boot_CPU_flags",
            parse_type("(string -> string) map"),
            "last_boot_CPU_flags",
            _DEFAULTS.last_boot_CPU_flags,
        ),
        FieldModel(
            "last_booted_record",
            parse_type("string"),
            "last_booted_record",
            _DEFAULTS.last_booted_record,
        ),
        FieldModel(
            "memory_dynamic_max",
            parse_type("int"),
            "memory__dynamic_max",
            _DEFAULTS.memory_dynamic_max,
        ),
        FieldModel(
            "memory_dynamic_min",
            parse_type("int"),
            "memory__dynamic_min",
            _DEFAULTS.memory_dynamic_min,
        ),
        FieldModel(
            "memory_overhead", parse_type("int"), "memory__overhead", _DEFAULTS.memory_overhead
        ),
        FieldModel(
            "memory_static_max",
            parse_type("int"),
            "memory__static_max",
            _DEFAULTS.memory_static_max,
        ),
        FieldModel(
            "memory_static_min",
            parse_type("int"),
            "memory__static_min",
            _DEFAULTS.memory_static_min,
        ),
        FieldModel("memory_target", parse_type("int"), "memory__target", _DEFAULTS.memory_target),
        FieldModel("metrics", parse_type("VM_metrics ref"), "metrics", _DEFAULTS.metrics),
        FieldModel(
            "name_description",
            parse_type("string"),
            "name__description",
            _DEFAULTS.name_description,
        ),
        FieldModel("name_label", parse_type("string"), "name__label", _DEFAULTS.name_label),
        FieldModel("order", parse_type("int"), "order", _DEFAULTS.order),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel(
            "parent",
            parse_type("VM ref"),
            "parent",
            _DEFAULTS.parent,
            relation=Relation("VM", "children", RelationKind.ONE),
        ),
        FieldModel(
            "pending_guidances",
            parse_type("enum update_guidances set"),
            "pending_guidances",
            _DEFAULTS.pending_guidances,
        ),
        FieldModel(
            "pending_guidances_full",
            parse_type("enum update_guidances set"),
            "pending_guidances_full",
            _DEFAULTS.pending_guidances_full,
        ),
        FieldModel(
            "pending_guidances_recommended",
            parse_type("enum update_guidances set"),
            "pending_guidances_recommended",
            _DEFAULTS.pending_guidances_recommended,
        ),
        FieldModel(
            "platform", parse_type("(string -> string) map"), "platform", _DEFAULTS.platform
        ),
        FieldModel(
            "power_state", parse_type("enum vm_power_state"), "power_state", _DEFAULTS.power_state
        ),
        FieldModel(
            "protection_policy",
            parse_type("VMPP ref"),
            "protection_policy",
            _DEFAULTS.protection_policy,
            relation=Relation("VMPP", "VMs", RelationKind.ONE),
        ),
        FieldModel(
            "recommendations", parse_type("string"), "recommendations", _DEFAULTS.recommendations
        ),
        FieldModel(
            "recommended_guidances",
            parse_type("enum update_guidances set"),
            "recommended_guidances",
            _DEFAULTS.recommended_guidances,
            internal=True,
        ),
        FieldModel(
            "reference_label", parse_type("string"), "reference_label", _DEFAULTS.reference_label
        ),
        FieldModel(
            "requires_reboot", parse_type("bool"), "requires_reboot", _DEFAULTS.requires_reboot
        ),
        FieldModel(
            "resident_on",
            parse_type("host ref"),
            "resident_on",
            _DEFAULTS.resident_on,
            relation=Relation("host", "resident_VMs", RelationKind.ONE),
        ),
        FieldModel(
            "scheduled_to_be_resident_on",
            parse_type("host ref"),
            "scheduled_to_be_resident_on",
            _DEFAULTS.scheduled_to_be_resident_on,
        ),
        FieldModel(
            "secureboot_certificates_state",
            parse_type("enum vm_secureboot_certificates_state"),
            "secureboot_certificates_state",
            _DEFAULTS.secureboot_certificates_state,
        ),
        FieldModel("shutdown_delay", parse_type("int"), "shutdown_delay", _DEFAULTS.shutdown_delay),
        FieldModel(
            "snapshot_info",
            parse_type("(string -> string) map"),
            "snapshot_info",
            _DEFAULTS.snapshot_info,
        ),
        FieldModel(
            "snapshot_metadata",
            parse_type("string"),
            "snapshot_metadata",
            _DEFAULTS.snapshot_metadata,
        ),
        FieldModel(
            "snapshot_of",
            parse_type("VM ref"),
            "snapshot_of",
            _DEFAULTS.snapshot_of,
            relation=Relation("VM", "snapshots", RelationKind.ONE),
        ),
        FieldModel(
            "snapshot_schedule",
            parse_type("VMSS ref"),
            "snapshot_schedule",
            _DEFAULTS.snapshot_schedule,
            relation=Relation("VMSS", "VMs", RelationKind.ONE),
        ),
        FieldModel(
            "snapshot_time", parse_type("datetime"), "snapshot_time", _DEFAULTS.snapshot_time
        ),
        FieldModel(
            "snapshots",
            parse_type("VM ref set"),
            "snapshots",
            _DEFAULTS.snapshots,
            persistent=False,
            relation=Relation("VM", "snapshot_of", RelationKind.MANY),
        ),
        FieldModel("start_delay", parse_type("int"), "start_delay", _DEFAULTS.start_delay),
        FieldModel("suspend_SR", parse_type("SR ref"), "suspend_SR", _DEFAULTS.suspend_SR),
        FieldModel("suspend_VDI", parse_type("VDI ref"), "suspend_VDI", _DEFAULTS.suspend_VDI),
        FieldModel("tags", parse_type("string set"), "tags", _DEFAULTS.tags),
        FieldModel(
            "transportable_snapshot_id",
            parse_type("string"),
            "transportable_snapshot_id",
            _DEFAULTS.transportable_snapshot_id,
        ),
        FieldModel("user_version", parse_type("int"), "user_version", _DEFAULTS.user_version),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
        FieldModel("version", parse_type("int"), "version", _DEFAULTS.version),
        FieldModel(
            "xenstore_data",
            parse_type("(string -> string) map"),
            "xenstore_data",
            _DEFAULTS.xenstore_data,
        ),
    ),
    row=VM,
    persistent=True,
    gen_events=True,
    has_name_label=True,
)
