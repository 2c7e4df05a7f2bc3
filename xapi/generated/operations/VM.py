# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of VM."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Generic, TypedDict, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import enums, records, refs

CallT = TypeVar("CallT")


class VMArgs(TypedDict):
    """Argument of VM.create, with defaults filled in."""

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
    appliance: refs.VM_applianceRef
    blocked_operations: Mapping[enums.VMOperations, str]
    domain_type: enums.DomainType
    generation_id: str
    ha_always_run: bool
    ha_restart_priority: str
    hardware_platform_version: int
    has_vendor_device: bool
    is_a_template: bool
    is_snapshot_from_vmpp: bool
    is_vmss_snapshot: bool
    last_boot_CPU_flags: Mapping[str, str]
    last_booted_record: str
    memory_dynamic_max: int
    memory_dynamic_min: int
    memory_static_max: int
    memory_static_min: int
    memory_target: int
    name_description: str
    name_label: str
    order: int
    other_config: Mapping[str, str]
    platform: Mapping[str, str]
    power_state: enums.VMPowerState
    protection_policy: refs.VMPPRef
    recommendations: str
    reference_label: str
    shutdown_delay: int
    snapshot_schedule: refs.VMSSRef
    start_delay: int
    suspend_SR: refs.SRRef
    suspend_VDI: refs.VDIRef
    tags: tuple[str, ...]
    user_version: int
    version: int
    xenstore_data: Mapping[str, str]


class VMOperations(Generic[CallT]):
    """What VM messages do. A virtual machine, a template or a snapshot; control domains are
    rows of this class too. Disks, network interfaces and other devices hang on it as
    separate objects.
    """

    async def add_to_NVRAM(self, call: CallT, ref: refs.VMRef, key: str, value: str) -> None:
        """Adds a firmware variable entry; the VM must be halted."""
        raise NotImplementedMessage("VM.add_to_NVRAM")

    async def add_to_VCPUs_params_live(
        self, call: CallT, ref: refs.VMRef, key: str, value: str
    ) -> None:
        """Adds a scheduler setting and applies it to the running VM."""
        raise NotImplementedMessage("VM.add_to_VCPUs_params_live")

    async def add_to_blocked_operations(
        self, call: CallT, ref: refs.VMRef, key: enums.VMOperations, value: str
    ) -> None:
        """Forbids one operation on the VM and records the reason given to callers."""
        raise NotImplementedMessage("VM.add_to_blocked_operations")

    async def add_to_other_config(self, call: CallT, ref: refs.VMRef, key: str, value: str) -> None:
        """Adds a key to other_config; protected keys need a higher role."""
        raise NotImplementedMessage("VM.add_to_other_config")

    async def add_to_platform(self, call: CallT, ref: refs.VMRef, key: str, value: str) -> None:
        """Adds a key to the platform map; takes effect at the next boot."""
        raise NotImplementedMessage("VM.add_to_platform")

    async def assert_agile(self, call: CallT, ref: refs.VMRef) -> None:
        """Fails unless the VM could run on any host, that is, all its SRs and networks are
        shared and it has no local device.
        """
        raise NotImplementedMessage("VM.assert_agile")

    async def assert_can_be_recovered(
        self, call: CallT, ref: refs.VMRef, session_to: refs.sessionRef
    ) -> None:
        """Fails with VM_REQUIRES_SR if the receiving pool lacks an SR with the VM's disks; the
        VM must not be in an appliance. Errors: VM_IS_PART_OF_AN_APPLIANCE, VM_REQUIRES_SR.
        """
        raise NotImplementedMessage("VM.assert_can_be_recovered")

    async def assert_can_boot_here(self, call: CallT, ref: refs.VMRef, host: refs.hostRef) -> None:
        """Fails if the VM could not start on the given host now; the error names the reason
        (memory, SR, network, GPU, CPU). Errors: HOST_CANNOT_ATTACH_NETWORK, HOST_DISABLED,
        HOST_NOT_ENOUGH_FREE_MEMORY, HOST_NOT_ENOUGH_PCPUS, HOST_NOT_LIVE, INVALID_VALUE,
        MEMORY_CONSTRAINT_VIOLATION, NETWORK_SRIOV_INSUFFICIENT_CAPACITY,
        OPERATION_NOT_ALLOWED, VALUE_NOT_SUPPORTED, VM_HOST_INCOMPATIBLE_VERSION,
        VM_HOST_INCOMPATIBLE_VIRTUAL_HARDWARE_PLATFORM_VERSION, VM_HVM_REQUIRED,
        VM_INCOMPATIBLE_WITH_THIS_HOST, VM_REQUIRES_GPU, VM_REQUIRES_IOMMU,
        VM_REQUIRES_NETWORK, VM_REQUIRES_SR, VM_REQUIRES_VGPU.
        """
        raise NotImplementedMessage("VM.assert_can_boot_here")

    async def assert_can_migrate(
        self,
        call: CallT,
        vm: refs.VMRef,
        dest: Mapping[str, str],
        live: bool,
        vdi_map: Mapping[refs.VDIRef, refs.SRRef],
        vif_map: Mapping[refs.VIFRef, refs.networkRef],
        options: Mapping[str, str],
        vgpu_map: Mapping[refs.VGPURef, refs.GPU_groupRef],
    ) -> None:
        """Fails if migrate_send with the same arguments would be refused; nothing is changed.
        Errors: LICENCE_RESTRICTION.
        """
        raise NotImplementedMessage("VM.assert_can_migrate")

    async def assert_can_migrate_sender(
        self,
        call: CallT,
        vm: refs.VMRef,
        dest: Mapping[str, str],
        live: bool,
        vdi_map: Mapping[refs.VDIRef, refs.SRRef],
        vif_map: Mapping[refs.VIFRef, refs.networkRef],
        vgpu_map: Mapping[refs.VGPURef, refs.GPU_groupRef],
        options: Mapping[str, str],
    ) -> None:
        """Runs the sending host's part of the migration checks; internal."""
        raise NotImplementedMessage("VM.assert_can_migrate_sender")

    async def assert_operation_valid(
        self, call: CallT, ref: refs.VMRef, op: enums.VMOperations
    ) -> None:
        """Fails with the error the given operation would raise in the VM's present state."""
        raise NotImplementedMessage("VM.assert_operation_valid")

    async def atomic_set_resident_on(self, call: CallT, vm: refs.VMRef, host: refs.hostRef) -> None:
        """Moves the VM's residency to the given host and drops the reservation in one step; for
        pool members only.
        """
        raise NotImplementedMessage("VM.atomic_set_resident_on")

    async def call_host_plugin(
        self, call: CallT, vm: refs.VMRef, plugin: str, fn: str, args: Mapping[str, str]
    ) -> str:
        """Calls a function of a host-side plugin for the running VM and returns its text
        result.
        """
        raise NotImplementedMessage("VM.call_host_plugin")

    async def call_plugin(
        self, call: CallT, vm: refs.VMRef, plugin: str, fn: str, args: Mapping[str, str]
    ) -> str:
        """Calls a function of a guest-agent plugin for the running VM and returns its text;
        fails at once if the VM is busy.
        """
        raise NotImplementedMessage("VM.call_plugin")

    async def checkpoint(self, call: CallT, vm: refs.VMRef, new_name: str) -> refs.VMRef:
        """Takes a snapshot that includes the memory of a running, paused or suspended VM.
        Returns the checkpoint. Errors: OPERATION_NOT_ALLOWED, SR_FULL, VM_BAD_POWER_STATE,
        VM_CHECKPOINT_RESUME_FAILED, VM_CHECKPOINT_SUSPEND_FAILED.
        """
        raise NotImplementedMessage("VM.checkpoint")

    async def clean_reboot(self, call: CallT, vm: refs.VMRef) -> None:
        """Asks the running guest to reboot and waits up to 1200 s; fails if the guest does not
        cooperate. Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS,
        VM_BAD_POWER_STATE, VM_IS_TEMPLATE.
        """
        raise NotImplementedMessage("VM.clean_reboot")

    async def clean_shutdown(self, call: CallT, vm: refs.VMRef) -> None:
        """Asks the running guest to shut down and waits up to 1200 s; fails if the guest does
        not cooperate. Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS,
        VM_BAD_POWER_STATE, VM_IS_TEMPLATE.
        """
        raise NotImplementedMessage("VM.clean_shutdown")

    async def clone(self, call: CallT, vm: refs.VMRef, new_name: str) -> refs.VMRef:
        """Makes a new VM of a halted one (or of a template or snapshot) by fast cloning of its
        disks on their own SRs. Returns the new VM. Errors: LICENCE_RESTRICTION,
        OPERATION_NOT_ALLOWED, SR_FULL, VM_BAD_POWER_STATE.
        """
        raise NotImplementedMessage("VM.clone")

    async def compute_memory_overhead(self, call: CallT, vm: refs.VMRef) -> int:
        """Returns the extra host memory in bytes the VM would need with its present settings."""
        raise NotImplementedMessage("VM.compute_memory_overhead")

    async def copy(self, call: CallT, vm: refs.VMRef, new_name: str, sr: refs.SRRef) -> refs.VMRef:
        """Makes a full copy of a halted VM, template or snapshot with complete disk copies, on
        the given SR if any. Returns the new VM. Errors: LICENCE_RESTRICTION,
        OPERATION_NOT_ALLOWED, SR_FULL, VM_BAD_POWER_STATE.
        """
        raise NotImplementedMessage("VM.copy")

    async def copy_bios_strings(self, call: CallT, vm: refs.VMRef, host: refs.hostRef) -> None:
        """Copies the BIOS strings of a host into the VM; fails with VM_BIOS_STRINGS_ALREADY_SET
        if it has some.
        """
        raise NotImplementedMessage("VM.copy_bios_strings")

    async def create_new_blob(
        self, call: CallT, vm: refs.VMRef, name: str, mime_type: str, public: bool
    ) -> refs.blobRef:
        """Creates an empty blob attached to the VM under the given name and returns it."""
        raise NotImplementedMessage("VM.create_new_blob")

    async def csvm(self, call: CallT, vm: refs.VMRef) -> refs.VMRef:
        """Deprecated; clones a suspended VM together with its memory image and returns the new
        VM. Errors: LICENCE_RESTRICTION, OPERATION_NOT_ALLOWED, SR_FULL, VM_BAD_POWER_STATE.
        """
        raise NotImplementedMessage("VM.csvm")

    async def forget_data_source_archives(
        self, call: CallT, ref: refs.VMRef, data_source: str
    ) -> None:
        """Deletes what was recorded of one data source of the VM."""
        raise NotImplementedMessage("VM.forget_data_source_archives")

    async def get_SRs_required_for_recovery(
        self, call: CallT, ref: refs.VMRef, session_to: refs.sessionRef
    ) -> tuple[refs.SRRef, ...]:
        """Lists the SRs that must be present in the receiving pool to recover the VM."""
        raise NotImplementedMessage("VM.get_SRs_required_for_recovery")

    async def get_allowed_VBD_devices(self, call: CallT, vm: refs.VMRef) -> tuple[str, ...]:
        """Lists the userdevice positions still free for a new VBD."""
        raise NotImplementedMessage("VM.get_allowed_VBD_devices")

    async def get_allowed_VIF_devices(self, call: CallT, vm: refs.VMRef) -> tuple[str, ...]:
        """Lists the device positions still free for a new VIF."""
        raise NotImplementedMessage("VM.get_allowed_VIF_devices")

    async def get_boot_record(self, call: CallT, ref: refs.VMRef) -> records.VM:
        """Deprecated; returns the record the VM was booted with."""
        raise NotImplementedMessage("VM.get_boot_record")

    async def get_cooperative(self, call: CallT, ref: refs.VMRef) -> bool:
        """Deprecated; tells whether the guest follows its memory target. True unless proven
        otherwise.
        """
        raise NotImplementedMessage("VM.get_cooperative")

    async def get_data_sources(
        self, call: CallT, ref: refs.VMRef
    ) -> tuple[records.data_source, ...]:
        """Lists the VM's metrics with their present values."""
        raise NotImplementedMessage("VM.get_data_sources")

    async def get_possible_hosts(self, call: CallT, vm: refs.VMRef) -> tuple[refs.hostRef, ...]:
        """Lists the hosts on which the VM could start now."""
        raise NotImplementedMessage("VM.get_possible_hosts")

    async def get_secureboot_readiness(
        self, call: CallT, ref: refs.VMRef
    ) -> enums.VMSecurebootReadiness:
        """Tells whether the VM would boot with Secure Boot and what is missing for it."""
        raise NotImplementedMessage("VM.get_secureboot_readiness")

    async def hard_reboot(self, call: CallT, vm: refs.VMRef) -> None:
        """Restarts a running or paused VM at once without asking the guest; cancels clean
        operations in progress. Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS,
        VM_BAD_POWER_STATE, VM_IS_TEMPLATE.
        """
        raise NotImplementedMessage("VM.hard_reboot")

    async def hard_reboot_internal(self, call: CallT, vm: refs.VMRef) -> None:
        """Deprecated internal form of hard_reboot; for pool members only."""
        raise NotImplementedMessage("VM.hard_reboot_internal")

    async def hard_shutdown(self, call: CallT, vm: refs.VMRef) -> None:
        """Stops the VM at once without asking the guest; cancels most operations in progress
        and drops a suspend image. Errors: OPERATION_NOT_ALLOWED,
        OTHER_OPERATION_IN_PROGRESS, VM_BAD_POWER_STATE, VM_IS_TEMPLATE.
        """
        raise NotImplementedMessage("VM.hard_shutdown")

    async def import_(
        self, call: CallT, url: str, sr: refs.SRRef, full_restore: bool, force: bool
    ) -> tuple[refs.VMRef, ...]:
        """Imports VMs from an XVA file that the server fetches from a URL. Returns the new VMs."""
        raise NotImplementedMessage("VM.import")

    async def import_convert(
        self,
        call: CallT,
        type: str,
        username: str,
        password: str,
        sr: refs.SRRef,
        remote_config: Mapping[str, str],
    ) -> None:
        """Imports VMs from another hypervisor through the conversion service."""
        raise NotImplementedMessage("VM.import_convert")

    async def maximise_memory(
        self, call: CallT, ref: refs.VMRef, total: int, approximate: bool
    ) -> int:
        """Returns the largest static maximum in bytes such that the VM with its overhead fits
        into the given total.
        """
        raise NotImplementedMessage("VM.maximise_memory")

    async def migrate_send(
        self,
        call: CallT,
        vm: refs.VMRef,
        dest: Mapping[str, str],
        live: bool,
        vdi_map: Mapping[refs.VDIRef, refs.SRRef],
        vif_map: Mapping[refs.VIFRef, refs.networkRef],
        options: Mapping[str, str],
        vgpu_map: Mapping[refs.VGPURef, refs.GPU_groupRef],
        vdi_format_map: Mapping[refs.VDIRef, str],
    ) -> refs.VMRef:
        """Migrates the VM with its disks to a host of this or another pool that called
        host.migrate_receive. Returns the VM, a new one if it left the pool. Errors:
        LICENCE_RESTRICTION, VM_BAD_POWER_STATE.
        """
        raise NotImplementedMessage("VM.migrate_send")

    async def pause(self, call: CallT, vm: refs.VMRef) -> None:
        """Stops the virtual CPUs of a running VM; memory and devices stay in place. Errors:
        OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, VM_BAD_POWER_STATE,
        VM_IS_TEMPLATE.
        """
        raise NotImplementedMessage("VM.pause")

    async def pool_migrate(
        self, call: CallT, vm: refs.VMRef, host: refs.hostRef, options: Mapping[str, str]
    ) -> None:
        """Moves a running VM live to another host of the pool; its disks must be on SRs both
        hosts see. Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS,
        VM_BAD_POWER_STATE, VM_IS_TEMPLATE.
        """
        raise NotImplementedMessage("VM.pool_migrate")

    async def pool_migrate_complete(self, call: CallT, vm: refs.VMRef, host: refs.hostRef) -> None:
        """Finishes a migration on the receiving host; internal."""
        raise NotImplementedMessage("VM.pool_migrate_complete")

    async def power_state_reset(self, call: CallT, vm: refs.VMRef) -> None:
        """Marks the VM halted in the database only; use it when its host is gone for good,
        never while it may still run.
        """
        raise NotImplementedMessage("VM.power_state_reset")

    async def provision(self, call: CallT, vm: refs.VMRef) -> None:
        """Creates the disks listed in a template's other_config and turns the template into a
        VM; runs after a clone. Errors: LICENCE_RESTRICTION, OPERATION_NOT_ALLOWED, SR_FULL,
        VM_BAD_POWER_STATE.
        """
        raise NotImplementedMessage("VM.provision")

    async def query_data_source(self, call: CallT, ref: refs.VMRef, data_source: str) -> float:
        """Returns the present value of one data source of the VM."""
        raise NotImplementedMessage("VM.query_data_source")

    async def query_services(self, call: CallT, ref: refs.VMRef) -> Mapping[str, str]:
        """Returns the services the VM offers to the toolstack, by name."""
        raise NotImplementedMessage("VM.query_services")

    async def record_data_source(self, call: CallT, ref: refs.VMRef, data_source: str) -> None:
        """Starts recording one data source of the VM in its archive."""
        raise NotImplementedMessage("VM.record_data_source")

    async def recover(
        self, call: CallT, ref: refs.VMRef, session_to: refs.sessionRef, force: bool
    ) -> None:
        """Copies the VM's metadata from a recovered database into the pool of the given
        session, so that it can start there.
        """
        raise NotImplementedMessage("VM.recover")

    async def remove_from_NVRAM(self, call: CallT, ref: refs.VMRef, key: str) -> None:
        """Removes a firmware variable entry; the VM must be halted."""
        raise NotImplementedMessage("VM.remove_from_NVRAM")

    async def remove_from_blocked_operations(
        self, call: CallT, ref: refs.VMRef, key: enums.VMOperations
    ) -> None:
        """Lifts the ban on one operation; no error if there was none."""
        raise NotImplementedMessage("VM.remove_from_blocked_operations")

    async def remove_from_other_config(self, call: CallT, ref: refs.VMRef, key: str) -> None:
        """Removes a key from other_config; protected keys need a higher role."""
        raise NotImplementedMessage("VM.remove_from_other_config")

    async def remove_from_platform(self, call: CallT, ref: refs.VMRef, key: str) -> None:
        """Removes a key from the platform map; takes effect at the next boot."""
        raise NotImplementedMessage("VM.remove_from_platform")

    async def restart_device_models(self, call: CallT, ref: refs.VMRef) -> None:
        """Restarts the device emulation of a running VM, for example after its host was
        updated. Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS,
        VM_BAD_POWER_STATE, VM_IS_TEMPLATE.
        """
        raise NotImplementedMessage("VM.restart_device_models")

    async def resume(self, call: CallT, vm: refs.VMRef, start_paused: bool, force: bool) -> None:
        """Resumes a suspended VM on a host chosen by the scheduler; the suspend image is
        deleted at the end. Errors: OPERATION_NOT_ALLOWED, VM_BAD_POWER_STATE,
        VM_IS_TEMPLATE.
        """
        raise NotImplementedMessage("VM.resume")

    async def resume_on(
        self, call: CallT, vm: refs.VMRef, host: refs.hostRef, start_paused: bool, force: bool
    ) -> None:
        """Resumes a suspended VM on the given host. Errors: OPERATION_NOT_ALLOWED,
        VM_BAD_POWER_STATE, VM_IS_TEMPLATE.
        """
        raise NotImplementedMessage("VM.resume_on")

    async def retrieve_wlb_recommendations(
        self, call: CallT, vm: refs.VMRef
    ) -> Mapping[refs.hostRef, tuple[str, ...]]:
        """Asks the workload-balancing service which hosts suit the VM; each host maps to score
        or refusal.
        """
        raise NotImplementedMessage("VM.retrieve_wlb_recommendations")

    async def revert(self, call: CallT, snapshot: refs.VMRef) -> None:
        """Returns the original VM of a snapshot to the snapshot's disks, settings and power
        state; its present disks are lost. Errors: OPERATION_NOT_ALLOWED, SR_FULL,
        VM_BAD_POWER_STATE, VM_REVERT_FAILED.
        """
        raise NotImplementedMessage("VM.revert")

    async def s3_resume(self, call: CallT, vm: refs.VMRef) -> None:
        """Wakes an HVM guest from ACPI sleep state S3."""
        raise NotImplementedMessage("VM.s3_resume")

    async def s3_suspend(self, call: CallT, vm: refs.VMRef) -> None:
        """Puts an HVM guest into ACPI sleep state S3."""
        raise NotImplementedMessage("VM.s3_suspend")

    async def send_sysrq(self, call: CallT, vm: refs.VMRef, key: str) -> None:
        """Sends a magic SysRq key to the running guest. Errors: VM_BAD_POWER_STATE."""
        raise NotImplementedMessage("VM.send_sysrq")

    async def send_trigger(self, call: CallT, vm: refs.VMRef, trigger: str) -> None:
        """Sends a hypervisor trigger (nmi, init, power, sleep ...) to the running guest.
        Errors: VM_BAD_POWER_STATE.
        """
        raise NotImplementedMessage("VM.send_trigger")

    async def set_HVM_boot_policy(self, call: CallT, ref: refs.VMRef, value: str) -> None:
        """Deprecated; sets the HVM boot policy and with it domain_type. The VM must be halted."""
        raise NotImplementedMessage("VM.set_HVM_boot_policy")

    async def set_HVM_shadow_multiplier(self, call: CallT, ref: refs.VMRef, value: float) -> None:
        """Sets the shadow-memory factor of a halted VM."""
        raise NotImplementedMessage("VM.set_HVM_shadow_multiplier")

    async def set_NVRAM(self, call: CallT, ref: refs.VMRef, value: Mapping[str, str]) -> None:
        """Replaces all firmware variable entries; the VM must be halted."""
        raise NotImplementedMessage("VM.set_NVRAM")

    async def set_NVRAM_EFI_variables(
        self, call: CallT, ref: refs.VMRef, value: str, update: enums.UpdateStatus
    ) -> None:
        """Stores the encoded UEFI variables of the VM; used by the firmware helper."""
        raise NotImplementedMessage("VM.set_NVRAM_EFI_variables")

    async def set_VCPUs_at_startup(self, call: CallT, ref: refs.VMRef, value: int) -> None:
        """Sets the number of virtual CPUs at boot; the VM must be halted and the value at most
        VCPUs_max.
        """
        raise NotImplementedMessage("VM.set_VCPUs_at_startup")

    async def set_VCPUs_max(self, call: CallT, ref: refs.VMRef, value: int) -> None:
        """Sets the highest number of virtual CPUs; the VM must be halted and the value at least
        VCPUs_at_startup.
        """
        raise NotImplementedMessage("VM.set_VCPUs_max")

    async def set_VCPUs_number_live(self, call: CallT, ref: refs.VMRef, nvcpu: int) -> None:
        """Changes the number of online virtual CPUs of a running VM, up to VCPUs_max. Errors:
        LICENCE_RESTRICTION, OPERATION_NOT_ALLOWED.
        """
        raise NotImplementedMessage("VM.set_VCPUs_number_live")

    async def set_actions_after_crash(
        self, call: CallT, ref: refs.VMRef, value: enums.OnCrashBehaviour
    ) -> None:
        """Sets what happens after a guest crash."""
        raise NotImplementedMessage("VM.set_actions_after_crash")

    async def set_appliance(
        self, call: CallT, ref: refs.VMRef, value: refs.VM_applianceRef
    ) -> None:
        """Puts the VM into an appliance, or takes it out with null."""
        raise NotImplementedMessage("VM.set_appliance")

    async def set_bios_strings(
        self, call: CallT, ref: refs.VMRef, value: Mapping[str, str]
    ) -> None:
        """Sets custom BIOS strings; only once per VM, unknown keys or over-long values give
        INVALID_VALUE. Errors: INVALID_VALUE, VM_BIOS_STRINGS_ALREADY_SET.
        """
        raise NotImplementedMessage("VM.set_bios_strings")

    async def set_blocked_operations(
        self, call: CallT, ref: refs.VMRef, value: Mapping[enums.VMOperations, str]
    ) -> None:
        """Replaces the map of forbidden operations."""
        raise NotImplementedMessage("VM.set_blocked_operations")

    async def set_domain_type(self, call: CallT, ref: refs.VMRef, value: enums.DomainType) -> None:
        """Sets the kind of domain used from the next boot; the VM must be halted."""
        raise NotImplementedMessage("VM.set_domain_type")

    async def set_groups(
        self, call: CallT, ref: refs.VMRef, value: tuple[refs.VM_groupRef, ...]
    ) -> None:
        """Sets the VM groups of the VM; more than one fails with OPERATION_NOT_ALLOWED. Errors:
        OPERATION_NOT_ALLOWED.
        """
        raise NotImplementedMessage("VM.set_groups")

    async def set_ha_always_run(self, call: CallT, ref: refs.VMRef, value: bool) -> None:
        """Deprecated; sets whether high availability keeps the VM running."""
        raise NotImplementedMessage("VM.set_ha_always_run")

    async def set_ha_restart_priority(self, call: CallT, ref: refs.VMRef, value: str) -> None:
        """Sets the HA protection of the VM; refused if the failover plan could no longer be
        kept.
        """
        raise NotImplementedMessage("VM.set_ha_restart_priority")

    async def set_has_vendor_device(self, call: CallT, ref: refs.VMRef, value: bool) -> None:
        """Shows or hides the Windows Update device; the VM must be halted."""
        raise NotImplementedMessage("VM.set_has_vendor_device")

    async def set_is_default_template(self, call: CallT, vm: refs.VMRef, value: bool) -> None:
        """Marks or unmarks a template as one shipped with the product."""
        raise NotImplementedMessage("VM.set_is_default_template")

    async def set_memory(self, call: CallT, ref: refs.VMRef, value: int) -> None:
        """Gives a halted VM a fixed amount of memory by setting static maximum and both dynamic
        limits to the value.
        """
        raise NotImplementedMessage("VM.set_memory")

    async def set_memory_dynamic_max(self, call: CallT, ref: refs.VMRef, value: int) -> None:
        """Sets the upper memory target limit in bytes; must keep static_min <= dynamic_min <=
        dynamic_max <= static_max.
        """
        raise NotImplementedMessage("VM.set_memory_dynamic_max")

    async def set_memory_dynamic_min(self, call: CallT, ref: refs.VMRef, value: int) -> None:
        """Sets the lower memory target limit in bytes; must keep static_min <= dynamic_min <=
        dynamic_max <= static_max.
        """
        raise NotImplementedMessage("VM.set_memory_dynamic_min")

    async def set_memory_dynamic_range(
        self, call: CallT, ref: refs.VMRef, min: int, max: int
    ) -> None:
        """Sets both memory target limits in bytes; on a running VM the target follows at once."""
        raise NotImplementedMessage("VM.set_memory_dynamic_range")

    async def set_memory_limits(
        self,
        call: CallT,
        ref: refs.VMRef,
        static_min: int,
        static_max: int,
        dynamic_min: int,
        dynamic_max: int,
    ) -> None:
        """Sets all four memory limits in bytes at once; the VM must be halted."""
        raise NotImplementedMessage("VM.set_memory_limits")

    async def set_memory_static_max(self, call: CallT, ref: refs.VMRef, value: int) -> None:
        """Sets the memory maximum in bytes; the VM must be halted and an HA plan must still
        hold. Errors: HA_OPERATION_WOULD_BREAK_FAILOVER_PLAN.
        """
        raise NotImplementedMessage("VM.set_memory_static_max")

    async def set_memory_static_min(self, call: CallT, ref: refs.VMRef, value: int) -> None:
        """Sets the memory minimum in bytes; the VM must be halted."""
        raise NotImplementedMessage("VM.set_memory_static_min")

    async def set_memory_static_range(
        self, call: CallT, ref: refs.VMRef, min: int, max: int
    ) -> None:
        """Sets memory minimum and maximum in bytes together; the VM must be halted."""
        raise NotImplementedMessage("VM.set_memory_static_range")

    async def set_memory_target_live(self, call: CallT, ref: refs.VMRef, target: int) -> None:
        """Deprecated; sets the memory target of a running VM by setting both dynamic limits to
        it.
        """
        raise NotImplementedMessage("VM.set_memory_target_live")

    async def set_order(self, call: CallT, ref: refs.VMRef, value: int) -> None:
        """Sets the position in the start order; must not be negative."""
        raise NotImplementedMessage("VM.set_order")

    async def set_other_config(
        self, call: CallT, ref: refs.VMRef, value: Mapping[str, str]
    ) -> None:
        """Replaces other_config; each changed key is checked against the caller's rights."""
        raise NotImplementedMessage("VM.set_other_config")

    async def set_platform(self, call: CallT, ref: refs.VMRef, value: Mapping[str, str]) -> None:
        """Replaces the platform map; takes effect at the next boot."""
        raise NotImplementedMessage("VM.set_platform")

    async def set_shadow_multiplier_live(
        self, call: CallT, ref: refs.VMRef, multiplier: float
    ) -> None:
        """Changes the shadow-memory factor of a running HVM guest; fails if the host lacks
        memory.
        """
        raise NotImplementedMessage("VM.set_shadow_multiplier_live")

    async def set_shutdown_delay(self, call: CallT, ref: refs.VMRef, value: int) -> None:
        """Sets the shutdown delay in seconds; must not be negative."""
        raise NotImplementedMessage("VM.set_shutdown_delay")

    async def set_snapshot_schedule(
        self, call: CallT, ref: refs.VMRef, value: refs.VMSSRef
    ) -> None:
        """Assigns the VM to a snapshot schedule, or removes it with null."""
        raise NotImplementedMessage("VM.set_snapshot_schedule")

    async def set_start_delay(self, call: CallT, ref: refs.VMRef, value: int) -> None:
        """Sets the start delay in seconds; must not be negative."""
        raise NotImplementedMessage("VM.set_start_delay")

    async def set_suspend_VDI(self, call: CallT, ref: refs.VMRef, value: refs.VDIRef) -> None:
        """Replaces the suspend image of a suspended VM by another one of the same content."""
        raise NotImplementedMessage("VM.set_suspend_VDI")

    async def set_uefi_mode(self, call: CallT, ref: refs.VMRef, mode: enums.VMUefiMode) -> str:
        """Puts the VM's UEFI variables into setup or user mode and returns the tool's output;
        the VM must use UEFI.
        """
        raise NotImplementedMessage("VM.set_uefi_mode")

    async def shutdown(self, call: CallT, vm: refs.VMRef) -> None:
        """Tries a clean shutdown and, when it fails or its time is over, a hard one. Errors:
        OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, VM_BAD_POWER_STATE,
        VM_IS_TEMPLATE.
        """
        raise NotImplementedMessage("VM.shutdown")

    async def snapshot(
        self, call: CallT, vm: refs.VMRef, new_name: str, ignore_vdis: tuple[refs.VDIRef, ...]
    ) -> refs.VMRef:
        """Takes a disk snapshot of the VM in any power state. Returns the snapshot, which is
        itself a template. Errors: OPERATION_NOT_ALLOWED, SR_FULL, VM_BAD_POWER_STATE.
        """
        raise NotImplementedMessage("VM.snapshot")

    async def start(self, call: CallT, vm: refs.VMRef, start_paused: bool, force: bool) -> None:
        """Starts a halted VM on a host chosen by the scheduler; NO_HOSTS_AVAILABLE if none
        fits. Errors: BOOTLOADER_FAILED, LICENCE_RESTRICTION, NO_HOSTS_AVAILABLE,
        OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, UNKNOWN_BOOTLOADER,
        VM_BAD_POWER_STATE, VM_HVM_REQUIRED, VM_IS_TEMPLATE.
        """
        raise NotImplementedMessage("VM.start")

    async def start_on(
        self, call: CallT, vm: refs.VMRef, host: refs.hostRef, start_paused: bool, force: bool
    ) -> None:
        """Starts a halted VM on the given host. Errors: BOOTLOADER_FAILED,
        OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, UNKNOWN_BOOTLOADER,
        VM_BAD_POWER_STATE, VM_IS_TEMPLATE.
        """
        raise NotImplementedMessage("VM.start_on")

    async def suspend(self, call: CallT, vm: refs.VMRef) -> None:
        """Saves the memory of a running VM to a new suspend image and releases its host; needs
        guest support. Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS,
        VM_BAD_POWER_STATE, VM_IS_TEMPLATE.
        """
        raise NotImplementedMessage("VM.suspend")

    async def sysprep(self, call: CallT, ref: refs.VMRef, unattend: str, timeout: float) -> None:
        """Runs the Windows Sysprep tool in the running guest with the given answer file; the
        guest needs an agent that supports it.
        """
        raise NotImplementedMessage("VM.sysprep")

    async def unpause(self, call: CallT, vm: refs.VMRef) -> None:
        """Lets the virtual CPUs of a paused VM run again. Errors: OPERATION_NOT_ALLOWED,
        VM_BAD_POWER_STATE, VM_IS_TEMPLATE.
        """
        raise NotImplementedMessage("VM.unpause")

    async def update_allowed_operations(self, call: CallT, ref: refs.VMRef) -> None:
        """Recomputes the VM's allowed_operations."""
        raise NotImplementedMessage("VM.update_allowed_operations")

    async def update_secureboot_certificates_on_boot(
        self, call: CallT, ref: refs.VMRef, mark: bool
    ) -> None:
        """Marks the VM so that new Secure Boot certificates are written at its next boot, or
        takes the mark away.
        """
        raise NotImplementedMessage("VM.update_secureboot_certificates_on_boot")

    async def update_snapshot_metadata(
        self,
        call: CallT,
        vm: refs.VMRef,
        snapshot_of: refs.VMRef,
        snapshot_time: datetime,
        transportable_snapshot_id: str,
    ) -> None:
        """Deprecated; does nothing useful, kept for older guest agents."""
        raise NotImplementedMessage("VM.update_snapshot_metadata")

    async def wait_memory_target_live(self, call: CallT, ref: refs.VMRef) -> None:
        """Deprecated; waits until the running VM has reached its memory target."""
        raise NotImplementedMessage("VM.wait_memory_target_live")

    async def set_is_a_template(self, call: CallT, ref: refs.VMRef, value: bool) -> None:
        """Set is_a_template: True if the object is a template, which cannot be started;
        clearing it turns a template into a VM.
        """
        raise NotImplementedMessage("VM.set_is_a_template")

    async def set_xenstore_data(
        self, call: CallT, ref: refs.VMRef, value: Mapping[str, str]
    ) -> None:
        """Set xenstore_data: Keys written below the VM's xenstore subtree when it starts, with
        the vm-data/ prefix.
        """
        raise NotImplementedMessage("VM.set_xenstore_data")

    async def create(self, call: CallT, args: VMArgs) -> refs.VMRef:
        """Make a VM object from its record."""
        raise NotImplementedMessage("VM.create")

    async def destroy(self, call: CallT, ref: refs.VMRef) -> None:
        """Destroy the VM object."""
        raise NotImplementedMessage("VM.destroy")
