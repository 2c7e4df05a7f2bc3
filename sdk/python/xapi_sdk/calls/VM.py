# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VM."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import VM as m

if TYPE_CHECKING:
    from xapi_sdk.model.data_source import DataSourceRecord
    from xapi_sdk.model.VM import VMRecord
    from xapi_sdk.task import Task


class VMCalls:
    """A virtual machine, a template or a snapshot; control domains are rows of this class too.
    Disks, network interfaces and other devices hang on it as separate objects.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def add_to_NVRAM(self, ref: refs.VMRef, key: str, value: str) -> None:
        """Adds a firmware variable entry; the VM must be halted."""
        return self._client.invoke(m.add_to_NVRAM, (ref, key, value))

    def add_to_VCPUs_params_live(self, ref: refs.VMRef, key: str, value: str) -> None:
        """Adds a scheduler setting and applies it to the running VM.

        key: Scheduler setting such as weight or cap.
        value: New value as text.
        """
        return self._client.invoke(m.add_to_VCPUs_params_live, (ref, key, value))

    def add_to_blocked_operations(
        self, ref: refs.VMRef, key: enums.VMOperations, value: str
    ) -> None:
        """Forbids one operation on the VM and records the reason given to callers.

        key: Operation to forbid.
        value: Reason shown to callers.
        """
        return self._client.invoke(m.add_to_blocked_operations, (ref, key, value))

    def add_to_other_config(self, ref: refs.VMRef, key: str, value: str) -> None:
        """Adds a key to other_config; protected keys need a higher role."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def add_to_platform(self, ref: refs.VMRef, key: str, value: str) -> None:
        """Adds a key to the platform map; takes effect at the next boot."""
        return self._client.invoke(m.add_to_platform, (ref, key, value))

    def assert_agile(self, ref: refs.VMRef) -> None:
        """Fails unless the VM could run on any host, that is, all its SRs and networks are
        shared and it has no local device.
        """
        return self._client.invoke(m.assert_agile, (ref,))

    def assert_can_be_recovered(self, ref: refs.VMRef, session_to: refs.SessionRef) -> None:
        """Fails with VM_REQUIRES_SR if the receiving pool lacks an SR with the VM's disks; the
        VM must not be in an appliance.

        session_to: Session on the receiving pool.
        Errors: VM_IS_PART_OF_AN_APPLIANCE, VM_REQUIRES_SR.
        """
        return self._client.invoke(m.assert_can_be_recovered, (ref, session_to))

    def assert_can_boot_here(self, ref: refs.VMRef, host: refs.HostRef) -> None:
        """Fails if the VM could not start on the given host now; the error names the reason
        (memory, SR, network, GPU, CPU).

        Errors: HOST_CANNOT_ATTACH_NETWORK, HOST_DISABLED, HOST_NOT_ENOUGH_FREE_MEMORY,
            HOST_NOT_ENOUGH_PCPUS, HOST_NOT_LIVE, INVALID_VALUE, MEMORY_CONSTRAINT_VIOLATION,
            NETWORK_SRIOV_INSUFFICIENT_CAPACITY, OPERATION_NOT_ALLOWED, VALUE_NOT_SUPPORTED,
            VM_HOST_INCOMPATIBLE_VERSION,
            VM_HOST_INCOMPATIBLE_VIRTUAL_HARDWARE_PLATFORM_VERSION, VM_HVM_REQUIRED,
            VM_INCOMPATIBLE_WITH_THIS_HOST, VM_REQUIRES_GPU, VM_REQUIRES_IOMMU,
            VM_REQUIRES_NETWORK, VM_REQUIRES_SR, VM_REQUIRES_VGPU.
        """
        return self._client.invoke(m.assert_can_boot_here, (ref, host))

    def assert_can_migrate(
        self,
        vm: refs.VMRef,
        dest: dict[str, str],
        live: bool,
        vdi_map: dict[refs.VDIRef, refs.SRRef],
        vif_map: dict[refs.VIFRef, refs.NetworkRef],
        options: dict[str, str],
        vgpu_map: dict[refs.VGPURef, refs.GPUGroupRef] | None = None,
    ) -> None:
        """Fails if migrate_send with the same arguments would be refused; nothing is changed.

        dest: Result of host.migrate_receive on the target.
        live: True to migrate without stopping the VM.
        vdi_map: Target SR of each disk.
        vif_map: Target network of each interface.
        options: Extra options such as force or copy.
        vgpu_map: Target GPU group of each virtual GPU. Since inverness.
        Errors: LICENCE_RESTRICTION.
        """
        return self._client.invoke(
            m.assert_can_migrate,
            (vm, dest, live, vdi_map, vif_map, options, {} if vgpu_map is None else vgpu_map),
        )

    def assert_can_migrate_sender(
        self,
        vm: refs.VMRef,
        dest: dict[str, str],
        live: bool,
        vdi_map: dict[refs.VDIRef, refs.SRRef],
        vif_map: dict[refs.VIFRef, refs.NetworkRef],
        vgpu_map: dict[refs.VGPURef, refs.GPUGroupRef],
        options: dict[str, str],
    ) -> None:
        """Runs the sending host's part of the migration checks; internal.

        dest: Result of host.migrate_receive on the target.
        live: True to migrate without stopping the VM.
        vdi_map: Target SR of each disk.
        vif_map: Target network of each interface.
        vgpu_map: Target GPU group of each virtual GPU.
        options: Extra options such as force or copy.
        """
        return self._client.invoke(
            m.assert_can_migrate_sender, (vm, dest, live, vdi_map, vif_map, vgpu_map, options)
        )

    def assert_operation_valid(self, ref: refs.VMRef, op: enums.VMOperations) -> None:
        """Fails with the error the given operation would raise in the VM's present state."""
        return self._client.invoke(m.assert_operation_valid, (ref, op))

    def atomic_set_resident_on(self, vm: refs.VMRef, host: refs.HostRef) -> None:
        """Moves the VM's residency to the given host and drops the reservation in one step; for
        pool members only.
        """
        return self._client.invoke(m.atomic_set_resident_on, (vm, host))

    def call_host_plugin(self, vm: refs.VMRef, plugin: str, fn: str, args: dict[str, str]) -> str:
        """Calls a function of a host-side plugin for the running VM and returns its text
        result. A prototype; it may change.

        plugin: Plugin name.
        fn: Function name.
        args: Arguments of the function.
        """
        return self._client.invoke(m.call_host_plugin, (vm, plugin, fn, args))

    def call_plugin(self, vm: refs.VMRef, plugin: str, fn: str, args: dict[str, str]) -> str:
        """Calls a function of a guest-agent plugin for the running VM and returns its text;
        fails at once if the VM is busy.

        plugin: Plugin name.
        fn: Function name.
        args: Arguments of the function.
        """
        return self._client.invoke(m.call_plugin, (vm, plugin, fn, args))

    def checkpoint(self, vm: refs.VMRef, new_name: str) -> refs.VMRef:
        """Takes a snapshot that includes the memory of a running, paused or suspended VM.
        Returns the checkpoint.

        new_name: Name of the checkpoint.
        Errors: OPERATION_NOT_ALLOWED, SR_FULL, VM_BAD_POWER_STATE, VM_CHECKPOINT_RESUME_FAILED,
            VM_CHECKPOINT_SUSPEND_FAILED.
        """
        return self._client.invoke(m.checkpoint, (vm, new_name))

    def clean_reboot(self, vm: refs.VMRef) -> None:
        """Asks the running guest to reboot and waits up to 1200 s; fails if the guest does not
        cooperate.

        Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, VM_BAD_POWER_STATE,
            VM_IS_TEMPLATE.
        """
        return self._client.invoke(m.clean_reboot, (vm,))

    def clean_shutdown(self, vm: refs.VMRef) -> None:
        """Asks the running guest to shut down and waits up to 1200 s; fails if the guest does
        not cooperate.

        Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, VM_BAD_POWER_STATE,
            VM_IS_TEMPLATE.
        """
        return self._client.invoke(m.clean_shutdown, (vm,))

    def clone(self, vm: refs.VMRef, new_name: str) -> refs.VMRef:
        """Makes a new VM of a halted one (or of a template or snapshot) by fast cloning of its
        disks on their own SRs. Returns the new VM.

        new_name: Name of the new VM.
        Errors: LICENCE_RESTRICTION, OPERATION_NOT_ALLOWED, SR_FULL, VM_BAD_POWER_STATE.
        """
        return self._client.invoke(m.clone, (vm, new_name))

    def compute_memory_overhead(self, vm: refs.VMRef) -> int:
        """Returns the extra host memory in bytes the VM would need with its present settings."""
        return self._client.invoke(m.compute_memory_overhead, (vm,))

    def copy(self, vm: refs.VMRef, new_name: str, sr: refs.SRRef) -> refs.VMRef:
        """Makes a full copy of a halted VM, template or snapshot with complete disk copies, on
        the given SR if any. Returns the new VM.

        new_name: Name of the new VM.
        sr: SR for all disk copies; null keeps each disk on its own SR.
        Errors: LICENCE_RESTRICTION, OPERATION_NOT_ALLOWED, SR_FULL, VM_BAD_POWER_STATE.
        """
        return self._client.invoke(m.copy, (vm, new_name, sr))

    def copy_bios_strings(self, vm: refs.VMRef, host: refs.HostRef) -> None:
        """Copies the BIOS strings of a host into the VM; fails with VM_BIOS_STRINGS_ALREADY_SET
        if it has some.
        """
        return self._client.invoke(m.copy_bios_strings, (vm, host))

    def create_new_blob(
        self, vm: refs.VMRef, name: str, mime_type: str, public: bool = False
    ) -> refs.BlobRef:
        """Creates an empty blob attached to the VM under the given name and returns it.

        mime_type: MIME type; empty means application/octet-stream.
        public: True if the blob can be read without a session. Since tampa.
        """
        return self._client.invoke(m.create_new_blob, (vm, name, mime_type, public))

    def csvm(self, vm: refs.VMRef) -> refs.VMRef:
        """Deprecated; clones a suspended VM together with its memory image and returns the new
        VM. Deprecated since miami.

        Errors: LICENCE_RESTRICTION, OPERATION_NOT_ALLOWED, SR_FULL, VM_BAD_POWER_STATE.
        """
        return self._client.invoke(m.csvm, (vm,))

    def forget_data_source_archives(self, ref: refs.VMRef, data_source: str) -> None:
        """Deletes what was recorded of one data source of the VM."""
        return self._client.invoke(m.forget_data_source_archives, (ref, data_source))

    def get_SRs_required_for_recovery(
        self, ref: refs.VMRef, session_to: refs.SessionRef
    ) -> list[refs.SRRef]:
        """Lists the SRs that must be present in the receiving pool to recover the VM.

        session_to: Session on the receiving pool.
        """
        return self._client.invoke(m.get_SRs_required_for_recovery, (ref, session_to))

    def get_allowed_VBD_devices(self, vm: refs.VMRef) -> list[str]:
        """Lists the userdevice positions still free for a new VBD."""
        return self._client.invoke(m.get_allowed_VBD_devices, (vm,))

    def get_allowed_VIF_devices(self, vm: refs.VMRef) -> list[str]:
        """Lists the device positions still free for a new VIF."""
        return self._client.invoke(m.get_allowed_VIF_devices, (vm,))

    def get_boot_record(self, ref: refs.VMRef) -> VMRecord:
        """Deprecated; returns the record the VM was booted with. Deprecated since inverness."""
        return self._client.invoke(m.get_boot_record, (ref,))

    def get_cooperative(self, ref: refs.VMRef) -> bool:
        """Deprecated; tells whether the guest follows its memory target. True unless proven
        otherwise. Deprecated since tampa.
        """
        return self._client.invoke(m.get_cooperative, (ref,))

    def get_data_sources(self, ref: refs.VMRef) -> list[DataSourceRecord]:
        """Lists the VM's metrics with their present values."""
        return self._client.invoke(m.get_data_sources, (ref,))

    def get_possible_hosts(self, vm: refs.VMRef) -> list[refs.HostRef]:
        """Lists the hosts on which the VM could start now."""
        return self._client.invoke(m.get_possible_hosts, (vm,))

    def get_secureboot_readiness(self, ref: refs.VMRef) -> enums.VMSecurebootReadiness:
        """Tells whether the VM would boot with Secure Boot and what is missing for it. A
        prototype; it may change.
        """
        return self._client.invoke(m.get_secureboot_readiness, (ref,))

    def hard_reboot(self, vm: refs.VMRef) -> None:
        """Restarts a running or paused VM at once without asking the guest; cancels clean
        operations in progress.

        Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, VM_BAD_POWER_STATE,
            VM_IS_TEMPLATE.
        """
        return self._client.invoke(m.hard_reboot, (vm,))

    def hard_reboot_internal(self, vm: refs.VMRef) -> None:
        """Deprecated internal form of hard_reboot; for pool members only. Deprecated since
        midnight-ride.
        """
        return self._client.invoke(m.hard_reboot_internal, (vm,))

    def hard_shutdown(self, vm: refs.VMRef) -> None:
        """Stops the VM at once without asking the guest; cancels most operations in progress
        and drops a suspend image.

        Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, VM_BAD_POWER_STATE,
            VM_IS_TEMPLATE.
        """
        return self._client.invoke(m.hard_shutdown, (vm,))

    def import_(
        self, url: str, sr: refs.SRRef, full_restore: bool, force: bool
    ) -> list[refs.VMRef]:
        """Imports VMs from an XVA file that the server fetches from a URL. Returns the new VMs.

        url: Address of the XVA file (http or https).
        sr: SR for the disks.
        full_restore: True to keep uuids and MAC addresses as in a backup.
        force: True to go on despite checksum or compatibility doubts.
        """
        return self._client.invoke(m.import_, (url, sr, full_restore, force))

    def import_convert(
        self, type: str, username: str, password: str, sr: refs.SRRef, remote_config: dict[str, str]
    ) -> None:
        """Imports VMs from another hypervisor through the conversion service.

        type: Kind of source such as vmware.
        username: User at the source.
        password: Password at the source.
        sr: SR for the disks.
        remote_config: Settings of the source connection.
        """
        return self._client.invoke(m.import_convert, (type, username, password, sr, remote_config))

    def maximise_memory(self, ref: refs.VMRef, total: int, approximate: bool) -> int:
        """Returns the largest static maximum in bytes such that the VM with its overhead fits
        into the given total.

        total: Memory in bytes for VM and overhead together.
        approximate: True for a rounded result that stays valid when devices change.
        """
        return self._client.invoke(m.maximise_memory, (ref, total, approximate))

    def migrate_send(
        self,
        vm: refs.VMRef,
        dest: dict[str, str],
        live: bool,
        vdi_map: dict[refs.VDIRef, refs.SRRef],
        vif_map: dict[refs.VIFRef, refs.NetworkRef],
        options: dict[str, str],
        vgpu_map: dict[refs.VGPURef, refs.GPUGroupRef] | None = None,
        vdi_format_map: dict[refs.VDIRef, str] | None = None,
    ) -> refs.VMRef:
        """Migrates the VM with its disks to a host of this or another pool that called
        host.migrate_receive. Returns the VM, a new one if it left the pool.

        dest: Result of host.migrate_receive on the target.
        live: True to migrate without stopping the VM.
        vdi_map: Target SR of each disk.
        vif_map: Target network of each interface.
        options: Extra options such as force or copy.
        vgpu_map: Target GPU group of each virtual GPU. Since inverness.
        vdi_format_map: Target image format of each disk. Since 26.14.0-next.
        Errors: LICENCE_RESTRICTION, VM_BAD_POWER_STATE.
        """
        return self._client.invoke(
            m.migrate_send,
            (
                vm,
                dest,
                live,
                vdi_map,
                vif_map,
                options,
                {} if vgpu_map is None else vgpu_map,
                {} if vdi_format_map is None else vdi_format_map,
            ),
        )

    def pause(self, vm: refs.VMRef) -> None:
        """Stops the virtual CPUs of a running VM; memory and devices stay in place.

        Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, VM_BAD_POWER_STATE,
            VM_IS_TEMPLATE.
        """
        return self._client.invoke(m.pause, (vm,))

    def pool_migrate(self, vm: refs.VMRef, host: refs.HostRef, options: dict[str, str]) -> None:
        """Moves a running VM live to another host of the pool; its disks must be on SRs both
        hosts see.

        host: Host to move to.
        options: Options such as force, compress and network.
        Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, VM_BAD_POWER_STATE,
            VM_IS_TEMPLATE.
        """
        return self._client.invoke(m.pool_migrate, (vm, host, options))

    def pool_migrate_complete(self, vm: refs.VMRef, host: refs.HostRef) -> None:
        """Finishes a migration on the receiving host; internal."""
        return self._client.invoke(m.pool_migrate_complete, (vm, host))

    def power_state_reset(self, vm: refs.VMRef) -> None:
        """Marks the VM halted in the database only; use it when its host is gone for good,
        never while it may still run.
        """
        return self._client.invoke(m.power_state_reset, (vm,))

    def provision(self, vm: refs.VMRef) -> None:
        """Creates the disks listed in a template's other_config and turns the template into a
        VM; runs after a clone.

        Errors: LICENCE_RESTRICTION, OPERATION_NOT_ALLOWED, SR_FULL, VM_BAD_POWER_STATE.
        """
        return self._client.invoke(m.provision, (vm,))

    def query_data_source(self, ref: refs.VMRef, data_source: str) -> float:
        """Returns the present value of one data source of the VM."""
        return self._client.invoke(m.query_data_source, (ref, data_source))

    def query_services(self, ref: refs.VMRef) -> dict[str, str]:
        """Returns the services the VM offers to the toolstack, by name."""
        return self._client.invoke(m.query_services, (ref,))

    def record_data_source(self, ref: refs.VMRef, data_source: str) -> None:
        """Starts recording one data source of the VM in its archive."""
        return self._client.invoke(m.record_data_source, (ref, data_source))

    def recover(self, ref: refs.VMRef, session_to: refs.SessionRef, force: bool) -> None:
        """Copies the VM's metadata from a recovered database into the pool of the given
        session, so that it can start there.

        session_to: Session on the receiving pool.
        force: True to recover even if a newer copy of the VM exists there.
        """
        return self._client.invoke(m.recover, (ref, session_to, force))

    def remove_from_NVRAM(self, ref: refs.VMRef, key: str) -> None:
        """Removes a firmware variable entry; the VM must be halted."""
        return self._client.invoke(m.remove_from_NVRAM, (ref, key))

    def remove_from_blocked_operations(self, ref: refs.VMRef, key: enums.VMOperations) -> None:
        """Lifts the ban on one operation; no error if there was none."""
        return self._client.invoke(m.remove_from_blocked_operations, (ref, key))

    def remove_from_other_config(self, ref: refs.VMRef, key: str) -> None:
        """Removes a key from other_config; protected keys need a higher role."""
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def remove_from_platform(self, ref: refs.VMRef, key: str) -> None:
        """Removes a key from the platform map; takes effect at the next boot."""
        return self._client.invoke(m.remove_from_platform, (ref, key))

    def restart_device_models(self, ref: refs.VMRef) -> None:
        """Restarts the device emulation of a running VM, for example after its host was
        updated. A prototype; it may change.

        Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, VM_BAD_POWER_STATE,
            VM_IS_TEMPLATE.
        """
        return self._client.invoke(m.restart_device_models, (ref,))

    def resume(self, vm: refs.VMRef, start_paused: bool, force: bool) -> None:
        """Resumes a suspended VM on a host chosen by the scheduler; the suspend image is
        deleted at the end.

        start_paused: True to leave the VM paused.
        force: True to skip checks such as CPU compatibility.
        Errors: OPERATION_NOT_ALLOWED, VM_BAD_POWER_STATE, VM_IS_TEMPLATE.
        """
        return self._client.invoke(m.resume, (vm, start_paused, force))

    def resume_on(
        self, vm: refs.VMRef, host: refs.HostRef, start_paused: bool, force: bool
    ) -> None:
        """Resumes a suspended VM on the given host.

        start_paused: True to leave the VM paused.
        force: True to skip checks such as CPU compatibility.
        Errors: OPERATION_NOT_ALLOWED, VM_BAD_POWER_STATE, VM_IS_TEMPLATE.
        """
        return self._client.invoke(m.resume_on, (vm, host, start_paused, force))

    def retrieve_wlb_recommendations(self, vm: refs.VMRef) -> dict[refs.HostRef, list[str]]:
        """Asks the workload-balancing service which hosts suit the VM; each host maps to score
        or refusal.
        """
        return self._client.invoke(m.retrieve_wlb_recommendations, (vm,))

    def revert(self, snapshot: refs.VMRef) -> None:
        """Returns the original VM of a snapshot to the snapshot's disks, settings and power
        state; its present disks are lost.

        snapshot: Snapshot or checkpoint to return to.
        Errors: OPERATION_NOT_ALLOWED, SR_FULL, VM_BAD_POWER_STATE, VM_REVERT_FAILED.
        """
        return self._client.invoke(m.revert, (snapshot,))

    def s3_resume(self, vm: refs.VMRef) -> None:
        """Wakes an HVM guest from ACPI sleep state S3."""
        return self._client.invoke(m.s3_resume, (vm,))

    def s3_suspend(self, vm: refs.VMRef) -> None:
        """Puts an HVM guest into ACPI sleep state S3."""
        return self._client.invoke(m.s3_suspend, (vm,))

    def send_sysrq(self, vm: refs.VMRef, key: str) -> None:
        """Sends a magic SysRq key to the running guest.

        key: SysRq key letter.
        Errors: VM_BAD_POWER_STATE.
        """
        return self._client.invoke(m.send_sysrq, (vm, key))

    def send_trigger(self, vm: refs.VMRef, trigger: str) -> None:
        """Sends a hypervisor trigger (nmi, init, power, sleep ...) to the running guest.

        trigger: Trigger name.
        Errors: VM_BAD_POWER_STATE.
        """
        return self._client.invoke(m.send_trigger, (vm, trigger))

    def set_HVM_boot_policy(self, ref: refs.VMRef, value: str) -> None:
        """Deprecated; sets the HVM boot policy and with it domain_type. The VM must be halted.
        Deprecated since kolkata.
        """
        return self._client.invoke(m.set_HVM_boot_policy, (ref, value))

    def set_HVM_shadow_multiplier(self, ref: refs.VMRef, value: float) -> None:
        """Sets the shadow-memory factor of a halted VM."""
        return self._client.invoke(m.set_HVM_shadow_multiplier, (ref, value))

    def set_NVRAM(self, ref: refs.VMRef, value: dict[str, str]) -> None:
        """Replaces all firmware variable entries; the VM must be halted."""
        return self._client.invoke(m.set_NVRAM, (ref, value))

    def set_NVRAM_EFI_variables(
        self,
        ref: refs.VMRef,
        value: str,
        update: enums.UpdateStatus = enums.UpdateStatus.unspecified,
    ) -> None:
        """Stores the encoded UEFI variables of the VM; used by the firmware helper.

        value: Encoded variable store.
        update: Certificate update state found with it; unspecified leaves it. Since 26.12.0.
        """
        return self._client.invoke(m.set_NVRAM_EFI_variables, (ref, value, update))

    def set_VCPUs_at_startup(self, ref: refs.VMRef, value: int) -> None:
        """Sets the number of virtual CPUs at boot; the VM must be halted and the value at most
        VCPUs_max.
        """
        return self._client.invoke(m.set_VCPUs_at_startup, (ref, value))

    def set_VCPUs_max(self, ref: refs.VMRef, value: int) -> None:
        """Sets the highest number of virtual CPUs; the VM must be halted and the value at least
        VCPUs_at_startup.
        """
        return self._client.invoke(m.set_VCPUs_max, (ref, value))

    def set_VCPUs_number_live(self, ref: refs.VMRef, nvcpu: int) -> None:
        """Changes the number of online virtual CPUs of a running VM, up to VCPUs_max.

        nvcpu: Number of online virtual CPUs.
        Errors: LICENCE_RESTRICTION, OPERATION_NOT_ALLOWED.
        """
        return self._client.invoke(m.set_VCPUs_number_live, (ref, nvcpu))

    def set_actions_after_crash(self, ref: refs.VMRef, value: enums.OnCrashBehaviour) -> None:
        """Sets what happens after a guest crash."""
        return self._client.invoke(m.set_actions_after_crash, (ref, value))

    def set_appliance(self, ref: refs.VMRef, value: refs.VMApplianceRef) -> None:
        """Puts the VM into an appliance, or takes it out with null."""
        return self._client.invoke(m.set_appliance, (ref, value))

    def set_bios_strings(self, ref: refs.VMRef, value: dict[str, str]) -> None:
        """Sets custom BIOS strings; only once per VM, unknown keys or over-long values give
        INVALID_VALUE.

        Errors: INVALID_VALUE, VM_BIOS_STRINGS_ALREADY_SET.
        """
        return self._client.invoke(m.set_bios_strings, (ref, value))

    def set_blocked_operations(self, ref: refs.VMRef, value: dict[enums.VMOperations, str]) -> None:
        """Replaces the map of forbidden operations."""
        return self._client.invoke(m.set_blocked_operations, (ref, value))

    def set_domain_type(self, ref: refs.VMRef, value: enums.DomainType) -> None:
        """Sets the kind of domain used from the next boot; the VM must be halted."""
        return self._client.invoke(m.set_domain_type, (ref, value))

    def set_groups(self, ref: refs.VMRef, value: list[refs.VMGroupRef]) -> None:
        """Sets the VM groups of the VM; more than one fails with OPERATION_NOT_ALLOWED. A
        prototype; it may change.

        Errors: OPERATION_NOT_ALLOWED.
        """
        return self._client.invoke(m.set_groups, (ref, value))

    def set_ha_always_run(self, ref: refs.VMRef, value: bool) -> None:
        """Deprecated; sets whether high availability keeps the VM running. Deprecated since
        boston.
        """
        return self._client.invoke(m.set_ha_always_run, (ref, value))

    def set_ha_restart_priority(self, ref: refs.VMRef, value: str) -> None:
        """Sets the HA protection of the VM; refused if the failover plan could no longer be
        kept.

        value: "restart", "best-effort" or empty.
        """
        return self._client.invoke(m.set_ha_restart_priority, (ref, value))

    def set_has_vendor_device(self, ref: refs.VMRef, value: bool) -> None:
        """Shows or hides the Windows Update device; the VM must be halted."""
        return self._client.invoke(m.set_has_vendor_device, (ref, value))

    def set_is_default_template(self, vm: refs.VMRef, value: bool) -> None:
        """Marks or unmarks a template as one shipped with the product."""
        return self._client.invoke(m.set_is_default_template, (vm, value))

    def set_memory(self, ref: refs.VMRef, value: int) -> None:
        """Gives a halted VM a fixed amount of memory by setting static maximum and both dynamic
        limits to the value.

        value: Memory in bytes.
        """
        return self._client.invoke(m.set_memory, (ref, value))

    def set_memory_dynamic_max(self, ref: refs.VMRef, value: int) -> None:
        """Sets the upper memory target limit in bytes; must keep static_min <= dynamic_min <=
        dynamic_max <= static_max.

        value: Limit in bytes.
        """
        return self._client.invoke(m.set_memory_dynamic_max, (ref, value))

    def set_memory_dynamic_min(self, ref: refs.VMRef, value: int) -> None:
        """Sets the lower memory target limit in bytes; must keep static_min <= dynamic_min <=
        dynamic_max <= static_max.

        value: Limit in bytes.
        """
        return self._client.invoke(m.set_memory_dynamic_min, (ref, value))

    def set_memory_dynamic_range(self, ref: refs.VMRef, min: int, max: int) -> None:
        """Sets both memory target limits in bytes; on a running VM the target follows at once.

        min: Lower limit in bytes.
        max: Upper limit in bytes.
        """
        return self._client.invoke(m.set_memory_dynamic_range, (ref, min, max))

    def set_memory_limits(
        self, ref: refs.VMRef, static_min: int, static_max: int, dynamic_min: int, dynamic_max: int
    ) -> None:
        """Sets all four memory limits in bytes at once; the VM must be halted.

        static_min: Bytes.
        static_max: Bytes.
        dynamic_min: Bytes.
        dynamic_max: Bytes.
        """
        return self._client.invoke(
            m.set_memory_limits, (ref, static_min, static_max, dynamic_min, dynamic_max)
        )

    def set_memory_static_max(self, ref: refs.VMRef, value: int) -> None:
        """Sets the memory maximum in bytes; the VM must be halted and an HA plan must still
        hold.

        value: Limit in bytes.
        Errors: HA_OPERATION_WOULD_BREAK_FAILOVER_PLAN.
        """
        return self._client.invoke(m.set_memory_static_max, (ref, value))

    def set_memory_static_min(self, ref: refs.VMRef, value: int) -> None:
        """Sets the memory minimum in bytes; the VM must be halted.

        value: Limit in bytes.
        """
        return self._client.invoke(m.set_memory_static_min, (ref, value))

    def set_memory_static_range(self, ref: refs.VMRef, min: int, max: int) -> None:
        """Sets memory minimum and maximum in bytes together; the VM must be halted.

        min: Minimum in bytes.
        max: Maximum in bytes.
        """
        return self._client.invoke(m.set_memory_static_range, (ref, min, max))

    def set_memory_target_live(self, ref: refs.VMRef, target: int) -> None:
        """Deprecated; sets the memory target of a running VM by setting both dynamic limits to
        it. Deprecated since midnight-ride.

        target: Target in bytes.
        """
        return self._client.invoke(m.set_memory_target_live, (ref, target))

    def set_order(self, ref: refs.VMRef, value: int) -> None:
        """Sets the position in the start order; must not be negative."""
        return self._client.invoke(m.set_order, (ref, value))

    def set_other_config(self, ref: refs.VMRef, value: dict[str, str]) -> None:
        """Replaces other_config; each changed key is checked against the caller's rights."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def set_platform(self, ref: refs.VMRef, value: dict[str, str]) -> None:
        """Replaces the platform map; takes effect at the next boot."""
        return self._client.invoke(m.set_platform, (ref, value))

    def set_protection_policy(self, ref: refs.VMRef, value: refs.VMPPRef) -> None:
        """Removed; answers MESSAGE_REMOVED. Removed in clearwater."""
        return self._client.invoke(m.set_protection_policy, (ref, value))

    def set_shadow_multiplier_live(self, ref: refs.VMRef, multiplier: float) -> None:
        """Changes the shadow-memory factor of a running HVM guest; fails if the host lacks
        memory.

        multiplier: Factor of at least 1.0.
        """
        return self._client.invoke(m.set_shadow_multiplier_live, (ref, multiplier))

    def set_shutdown_delay(self, ref: refs.VMRef, value: int) -> None:
        """Sets the shutdown delay in seconds; must not be negative.

        value: Seconds.
        """
        return self._client.invoke(m.set_shutdown_delay, (ref, value))

    def set_snapshot_schedule(self, ref: refs.VMRef, value: refs.VMSSRef) -> None:
        """Assigns the VM to a snapshot schedule, or removes it with null."""
        return self._client.invoke(m.set_snapshot_schedule, (ref, value))

    def set_start_delay(self, ref: refs.VMRef, value: int) -> None:
        """Sets the start delay in seconds; must not be negative.

        value: Seconds.
        """
        return self._client.invoke(m.set_start_delay, (ref, value))

    def set_suspend_VDI(self, ref: refs.VMRef, value: refs.VDIRef) -> None:
        """Replaces the suspend image of a suspended VM by another one of the same content."""
        return self._client.invoke(m.set_suspend_VDI, (ref, value))

    def set_uefi_mode(self, ref: refs.VMRef, mode: enums.VMUefiMode) -> str:
        """Puts the VM's UEFI variables into setup or user mode and returns the tool's output;
        the VM must use UEFI. A prototype; it may change.
        """
        return self._client.invoke(m.set_uefi_mode, (ref, mode))

    def shutdown(self, vm: refs.VMRef) -> None:
        """Tries a clean shutdown and, when it fails or its time is over, a hard one.

        Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, VM_BAD_POWER_STATE,
            VM_IS_TEMPLATE.
        """
        return self._client.invoke(m.shutdown, (vm,))

    def snapshot(
        self, vm: refs.VMRef, new_name: str, ignore_vdis: list[refs.VDIRef] | None = None
    ) -> refs.VMRef:
        """Takes a disk snapshot of the VM in any power state. Returns the snapshot, which is
        itself a template.

        new_name: Name of the snapshot.
        ignore_vdis: Disks to leave out of the snapshot. Since 21.4.0.
        Errors: OPERATION_NOT_ALLOWED, SR_FULL, VM_BAD_POWER_STATE.
        """
        return self._client.invoke(
            m.snapshot, (vm, new_name, [] if ignore_vdis is None else ignore_vdis)
        )

    def snapshot_with_quiesce(self, vm: refs.VMRef, new_name: str) -> refs.VMRef:
        """Removed; answers MESSAGE_REMOVED. Removed in quebec.

        Errors: OPERATION_NOT_ALLOWED, SR_FULL, VM_BAD_POWER_STATE,
            VM_SNAPSHOT_WITH_QUIESCE_FAILED, VM_SNAPSHOT_WITH_QUIESCE_NOT_SUPPORTED,
            VM_SNAPSHOT_WITH_QUIESCE_PLUGIN_DEOS_NOT_RESPOND, VM_SNAPSHOT_WITH_QUIESCE_TIMEOUT.
        """
        return self._client.invoke(m.snapshot_with_quiesce, (vm, new_name))

    def start(self, vm: refs.VMRef, start_paused: bool, force: bool) -> None:
        """Starts a halted VM on a host chosen by the scheduler; NO_HOSTS_AVAILABLE if none
        fits.

        start_paused: True to leave the VM paused.
        force: True to skip pre-start checks.
        Errors: BOOTLOADER_FAILED, LICENCE_RESTRICTION, NO_HOSTS_AVAILABLE,
            OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, UNKNOWN_BOOTLOADER,
            VM_BAD_POWER_STATE, VM_HVM_REQUIRED, VM_IS_TEMPLATE.
        """
        return self._client.invoke(m.start, (vm, start_paused, force))

    def start_on(self, vm: refs.VMRef, host: refs.HostRef, start_paused: bool, force: bool) -> None:
        """Starts a halted VM on the given host.

        start_paused: True to leave the VM paused.
        force: True to skip pre-start checks.
        Errors: BOOTLOADER_FAILED, OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS,
            UNKNOWN_BOOTLOADER, VM_BAD_POWER_STATE, VM_IS_TEMPLATE.
        """
        return self._client.invoke(m.start_on, (vm, host, start_paused, force))

    def suspend(self, vm: refs.VMRef) -> None:
        """Saves the memory of a running VM to a new suspend image and releases its host; needs
        guest support.

        Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, VM_BAD_POWER_STATE,
            VM_IS_TEMPLATE.
        """
        return self._client.invoke(m.suspend, (vm,))

    def sysprep(self, ref: refs.VMRef, unattend: str, timeout: float) -> None:
        """Runs the Windows Sysprep tool in the running guest with the given answer file; the
        guest needs an agent that supports it. A prototype; it may change.

        unattend: Text of the answer file.
        timeout: Seconds to wait for the guest.
        """
        return self._client.invoke(m.sysprep, (ref, unattend, timeout))

    def unpause(self, vm: refs.VMRef) -> None:
        """Lets the virtual CPUs of a paused VM run again.

        Errors: OPERATION_NOT_ALLOWED, VM_BAD_POWER_STATE, VM_IS_TEMPLATE.
        """
        return self._client.invoke(m.unpause, (vm,))

    def update_allowed_operations(self, ref: refs.VMRef) -> None:
        """Recomputes the VM's allowed_operations."""
        return self._client.invoke(m.update_allowed_operations, (ref,))

    def update_secureboot_certificates_on_boot(self, ref: refs.VMRef, mark: bool) -> None:
        """Marks the VM so that new Secure Boot certificates are written at its next boot, or
        takes the mark away. A prototype; it may change.

        mark: True to mark and false to unmark.
        """
        return self._client.invoke(m.update_secureboot_certificates_on_boot, (ref, mark))

    def update_snapshot_metadata(
        self,
        vm: refs.VMRef,
        snapshot_of: refs.VMRef,
        snapshot_time: datetime,
        transportable_snapshot_id: str,
    ) -> None:
        """Deprecated; does nothing useful, kept for older guest agents. Deprecated since
        midnight-ride.
        """
        return self._client.invoke(
            m.update_snapshot_metadata, (vm, snapshot_of, snapshot_time, transportable_snapshot_id)
        )

    def wait_memory_target_live(self, ref: refs.VMRef) -> None:
        """Deprecated; waits until the running VM has reached its memory target. Deprecated
        since midnight-ride.
        """
        return self._client.invoke(m.wait_memory_target_live, (ref,))

    def get_HVM_boot_params(self, ref: refs.VMRef) -> dict[str, str]:
        """Read HVM_boot_params: Firmware boot settings of an HVM guest; order lists boot
        devices (c disk, d CD, n network), firmware is bios or uefi.
        """
        return self._client.invoke(m.get_HVM_boot_params, (ref,))

    def set_HVM_boot_params(self, ref: refs.VMRef, value: dict[str, str]) -> None:
        """Set HVM_boot_params: Firmware boot settings of an HVM guest; order lists boot devices
        (c disk, d CD, n network), firmware is bios or uefi.
        """
        return self._client.invoke(m.set_HVM_boot_params, (ref, value))

    def add_to_HVM_boot_params(self, ref: refs.VMRef, key: str, value: str) -> None:
        """Add a key and its value to HVM_boot_params."""
        return self._client.invoke(m.add_to_HVM_boot_params, (ref, key, value))

    def remove_from_HVM_boot_params(self, ref: refs.VMRef, key: str) -> None:
        """Remove a key from HVM_boot_params; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_HVM_boot_params, (ref, key))

    def get_HVM_boot_policy(self, ref: refs.VMRef) -> str:
        """Read HVM_boot_policy: Deprecated boot policy; non-empty (usually "BIOS order") means
        HVM, empty means paravirtual. Use domain_type instead. Deprecated since kolkata.
        """
        return self._client.invoke(m.get_HVM_boot_policy, (ref,))

    def get_HVM_shadow_multiplier(self, ref: refs.VMRef) -> float:
        """Read HVM_shadow_multiplier: Factor applied to the default shadow or nested page-table
        memory of an HVM guest; at least 1.0.
        """
        return self._client.invoke(m.get_HVM_shadow_multiplier, (ref,))

    def get_NVRAM(self, ref: refs.VMRef) -> dict[str, str]:
        """Read NVRAM: Firmware variables of the guest as a map; EFI-variables holds the encoded
        UEFI variable store.
        """
        return self._client.invoke(m.get_NVRAM, (ref,))

    def get_PCI_bus(self, ref: refs.VMRef) -> str:
        """Read PCI_bus: Deprecated list of PCI devices handed to the guest; use other_config or
        the PCI messages instead. Deprecated since boston.
        """
        return self._client.invoke(m.get_PCI_bus, (ref,))

    def set_PCI_bus(self, ref: refs.VMRef, value: str) -> None:
        """Set PCI_bus: Deprecated list of PCI devices handed to the guest; use other_config or
        the PCI messages instead. Deprecated since boston.
        """
        return self._client.invoke(m.set_PCI_bus, (ref, value))

    def get_PV_args(self, ref: refs.VMRef) -> str:
        """Read PV_args: Kernel command line of a paravirtual guest."""
        return self._client.invoke(m.get_PV_args, (ref,))

    def set_PV_args(self, ref: refs.VMRef, value: str) -> None:
        """Set PV_args: Kernel command line of a paravirtual guest."""
        return self._client.invoke(m.set_PV_args, (ref, value))

    def get_PV_bootloader(self, ref: refs.VMRef) -> str:
        """Read PV_bootloader: Name of the boot loader that finds the kernel of a paravirtual
        guest (for example pygrub); empty boots PV_kernel.
        """
        return self._client.invoke(m.get_PV_bootloader, (ref,))

    def set_PV_bootloader(self, ref: refs.VMRef, value: str) -> None:
        """Set PV_bootloader: Name of the boot loader that finds the kernel of a paravirtual
        guest (for example pygrub); empty boots PV_kernel.
        """
        return self._client.invoke(m.set_PV_bootloader, (ref, value))

    def get_PV_bootloader_args(self, ref: refs.VMRef) -> str:
        """Read PV_bootloader_args: Arguments passed to the boot loader of a paravirtual guest."""
        return self._client.invoke(m.get_PV_bootloader_args, (ref,))

    def set_PV_bootloader_args(self, ref: refs.VMRef, value: str) -> None:
        """Set PV_bootloader_args: Arguments passed to the boot loader of a paravirtual guest."""
        return self._client.invoke(m.set_PV_bootloader_args, (ref, value))

    def get_PV_kernel(self, ref: refs.VMRef) -> str:
        """Read PV_kernel: Path of the kernel on the host for a directly booted paravirtual
        guest.
        """
        return self._client.invoke(m.get_PV_kernel, (ref,))

    def set_PV_kernel(self, ref: refs.VMRef, value: str) -> None:
        """Set PV_kernel: Path of the kernel on the host for a directly booted paravirtual
        guest.
        """
        return self._client.invoke(m.set_PV_kernel, (ref, value))

    def get_PV_legacy_args(self, ref: refs.VMRef) -> str:
        """Read PV_legacy_args: Kernel command line used when a paravirtual guest boots a legacy
        kernel image.
        """
        return self._client.invoke(m.get_PV_legacy_args, (ref,))

    def set_PV_legacy_args(self, ref: refs.VMRef, value: str) -> None:
        """Set PV_legacy_args: Kernel command line used when a paravirtual guest boots a legacy
        kernel image.
        """
        return self._client.invoke(m.set_PV_legacy_args, (ref, value))

    def get_PV_ramdisk(self, ref: refs.VMRef) -> str:
        """Read PV_ramdisk: Path of the initial ramdisk on the host for a directly booted
        paravirtual guest.
        """
        return self._client.invoke(m.get_PV_ramdisk, (ref,))

    def set_PV_ramdisk(self, ref: refs.VMRef, value: str) -> None:
        """Set PV_ramdisk: Path of the initial ramdisk on the host for a directly booted
        paravirtual guest.
        """
        return self._client.invoke(m.set_PV_ramdisk, (ref, value))

    def get_VBDs(self, ref: refs.VMRef) -> list[refs.VBDRef]:
        """Read VBDs: Virtual block devices of the VM, disks and CD drives alike."""
        return self._client.invoke(m.get_VBDs, (ref,))

    def get_VCPUs_at_startup(self, ref: refs.VMRef) -> int:
        """Read VCPUs_at_startup: Number of virtual CPUs online at boot; between 1 and
        VCPUs_max.
        """
        return self._client.invoke(m.get_VCPUs_at_startup, (ref,))

    def get_VCPUs_max(self, ref: refs.VMRef) -> int:
        """Read VCPUs_max: Highest number of virtual CPUs the VM can ever have while it runs."""
        return self._client.invoke(m.get_VCPUs_max, (ref,))

    def get_VCPUs_params(self, ref: refs.VMRef) -> dict[str, str]:
        """Read VCPUs_params: Scheduler settings of the virtual CPUs, such as weight, cap
        (percent of one CPU) and mask (CPU numbers).
        """
        return self._client.invoke(m.get_VCPUs_params, (ref,))

    def set_VCPUs_params(self, ref: refs.VMRef, value: dict[str, str]) -> None:
        """Set VCPUs_params: Scheduler settings of the virtual CPUs, such as weight, cap
        (percent of one CPU) and mask (CPU numbers).
        """
        return self._client.invoke(m.set_VCPUs_params, (ref, value))

    def add_to_VCPUs_params(self, ref: refs.VMRef, key: str, value: str) -> None:
        """Add a key and its value to VCPUs_params."""
        return self._client.invoke(m.add_to_VCPUs_params, (ref, key, value))

    def remove_from_VCPUs_params(self, ref: refs.VMRef, key: str) -> None:
        """Remove a key from VCPUs_params; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_VCPUs_params, (ref, key))

    def get_VGPUs(self, ref: refs.VMRef) -> list[refs.VGPURef]:
        """Read VGPUs: Virtual graphics devices of the VM."""
        return self._client.invoke(m.get_VGPUs, (ref,))

    def get_VIFs(self, ref: refs.VMRef) -> list[refs.VIFRef]:
        """Read VIFs: Virtual network interfaces of the VM."""
        return self._client.invoke(m.get_VIFs, (ref,))

    def get_VTPMs(self, ref: refs.VMRef) -> list[refs.VTPMRef]:
        """Read VTPMs: Virtual TPM devices of the VM; at most one."""
        return self._client.invoke(m.get_VTPMs, (ref,))

    def get_VUSBs(self, ref: refs.VMRef) -> list[refs.VUSBRef]:
        """Read VUSBs: Virtual USB devices of the VM."""
        return self._client.invoke(m.get_VUSBs, (ref,))

    def get_actions_after_crash(self, ref: refs.VMRef) -> enums.OnCrashBehaviour:
        """Read actions_after_crash: What happens when the guest crashes; a crash soon after
        start shuts the VM down instead of restarting it.
        """
        return self._client.invoke(m.get_actions_after_crash, (ref,))

    def get_actions_after_reboot(self, ref: refs.VMRef) -> enums.OnNormalExit:
        """Read actions_after_reboot: What happens when the guest asks to reboot, normally
        restart.
        """
        return self._client.invoke(m.get_actions_after_reboot, (ref,))

    def set_actions_after_reboot(self, ref: refs.VMRef, value: enums.OnNormalExit) -> None:
        """Set actions_after_reboot: What happens when the guest asks to reboot, normally
        restart.
        """
        return self._client.invoke(m.set_actions_after_reboot, (ref, value))

    def get_actions_after_shutdown(self, ref: refs.VMRef) -> enums.OnNormalExit:
        """Read actions_after_shutdown: What happens when the guest powers itself off, normally
        destroy.
        """
        return self._client.invoke(m.get_actions_after_shutdown, (ref,))

    def set_actions_after_shutdown(self, ref: refs.VMRef, value: enums.OnNormalExit) -> None:
        """Set actions_after_shutdown: What happens when the guest powers itself off, normally
        destroy.
        """
        return self._client.invoke(m.set_actions_after_shutdown, (ref, value))

    def get_actions_after_softreboot(self, ref: refs.VMRef) -> enums.OnSoftrebootBehavior:
        """Read actions_after_softreboot: What happens when the guest asks for a soft reboot,
        which keeps the domain's memory. A prototype; it may change.
        """
        return self._client.invoke(m.get_actions_after_softreboot, (ref,))

    def set_actions_after_softreboot(
        self, ref: refs.VMRef, value: enums.OnSoftrebootBehavior
    ) -> None:
        """Set actions_after_softreboot: What happens when the guest asks for a soft reboot,
        which keeps the domain's memory. A prototype; it may change.
        """
        return self._client.invoke(m.set_actions_after_softreboot, (ref, value))

    def get_affinity(self, ref: refs.VMRef) -> refs.HostRef:
        """Read affinity: Host preferred when the VM is placed automatically; null for no
        preference.
        """
        return self._client.invoke(m.get_affinity, (ref,))

    def set_affinity(self, ref: refs.VMRef, value: refs.HostRef) -> None:
        """Set affinity: Host preferred when the VM is placed automatically; null for no
        preference.
        """
        return self._client.invoke(m.set_affinity, (ref, value))

    def get_allowed_operations(self, ref: refs.VMRef) -> list[enums.VMOperations]:
        """Read allowed_operations: Operations that would be accepted at present; advisory, and
        internal operations are left out.
        """
        return self._client.invoke(m.get_allowed_operations, (ref,))

    def get_appliance(self, ref: refs.VMRef) -> refs.VMApplianceRef:
        """Read appliance: Appliance the VM belongs to; null if none."""
        return self._client.invoke(m.get_appliance, (ref,))

    def get_attached_PCIs(self, ref: refs.VMRef) -> list[refs.PCIRef]:
        """Read attached_PCIs: PCI devices passed through to the running VM."""
        return self._client.invoke(m.get_attached_PCIs, (ref,))

    def get_bios_strings(self, ref: refs.VMRef) -> dict[str, str]:
        """Read bios_strings: BIOS strings shown to the guest, by key (for example bios-vendor);
        set once, before the first boot.
        """
        return self._client.invoke(m.get_bios_strings, (ref,))

    def get_blobs(self, ref: refs.VMRef) -> dict[str, refs.BlobRef]:
        """Read blobs: Binary data attached to the VM, by name."""
        return self._client.invoke(m.get_blobs, (ref,))

    def get_blocked_operations(self, ref: refs.VMRef) -> dict[enums.VMOperations, str]:
        """Read blocked_operations: Operations the owner has forbidden, each with the reason;
        they fail with OPERATION_BLOCKED.
        """
        return self._client.invoke(m.get_blocked_operations, (ref,))

    def get_children(self, ref: refs.VMRef) -> list[refs.VMRef]:
        """Read children: VMs and snapshots whose parent is this one."""
        return self._client.invoke(m.get_children, (ref,))

    def get_consoles(self, ref: refs.VMRef) -> list[refs.ConsoleRef]:
        """Read consoles: Consoles of the running VM; empty while it is halted."""
        return self._client.invoke(m.get_consoles, (ref,))

    def get_crash_dumps(self, ref: refs.VMRef) -> list[refs.CrashdumpRef]:
        """Read crash_dumps: Crash dumps recorded for the VM."""
        return self._client.invoke(m.get_crash_dumps, (ref,))

    def get_current_operations(self, ref: refs.VMRef) -> dict[str, enums.VMOperations]:
        """Read current_operations: Operations in progress on the VM, by reference of the task
        that runs them.
        """
        return self._client.invoke(m.get_current_operations, (ref,))

    def get_domain_type(self, ref: refs.VMRef) -> enums.DomainType:
        """Read domain_type: Kind of domain created at the next boot (hvm, pv, pvh or
        pv_in_pvh); unspecified means derived from HVM_boot_policy.
        """
        return self._client.invoke(m.get_domain_type, (ref,))

    def get_domarch(self, ref: refs.VMRef) -> str:
        """Read domarch: Architecture of the current domain; only kept for older clients."""
        return self._client.invoke(m.get_domarch, (ref,))

    def get_domid(self, ref: refs.VMRef) -> int:
        """Read domid: Domain number on its host while the VM runs; -1 otherwise."""
        return self._client.invoke(m.get_domid, (ref,))

    def get_generation_id(self, ref: refs.VMRef) -> str:
        """Read generation_id: Generation ID shown to the guest as two integers joined by a
        colon; 0:0 asks for a fresh one, empty turns it off.
        """
        return self._client.invoke(m.get_generation_id, (ref,))

    def get_groups(self, ref: refs.VMRef) -> list[refs.VMGroupRef]:
        """Read groups: VM groups the VM is in; at most one. A prototype; it may change."""
        return self._client.invoke(m.get_groups, (ref,))

    def get_guest_metrics(self, ref: refs.VMRef) -> refs.VMGuestMetricsRef:
        """Read guest_metrics: What the guest agent reports; null until an agent has reported
        since boot.
        """
        return self._client.invoke(m.get_guest_metrics, (ref,))

    def get_ha_always_run(self, ref: refs.VMRef) -> bool:
        """Read ha_always_run: Deprecated; true if the high-availability service restarts the
        VM. Use ha_restart_priority and power_state. Deprecated since boston.
        """
        return self._client.invoke(m.get_ha_always_run, (ref,))

    def get_ha_restart_priority(self, ref: refs.VMRef) -> str:
        """Read ha_restart_priority: How high availability protects the VM; "restart"
        (guaranteed), "best-effort" or empty for unprotected.
        """
        return self._client.invoke(m.get_ha_restart_priority, (ref,))

    def get_hardware_platform_version(self, ref: refs.VMRef) -> int:
        """Read hardware_platform_version: Version of the virtual hardware the VM needs; only
        hosts that list it can run the VM.
        """
        return self._client.invoke(m.get_hardware_platform_version, (ref,))

    def set_hardware_platform_version(self, ref: refs.VMRef, value: int) -> None:
        """Set hardware_platform_version: Version of the virtual hardware the VM needs; only
        hosts that list it can run the VM.
        """
        return self._client.invoke(m.set_hardware_platform_version, (ref, value))

    def get_has_vendor_device(self, ref: refs.VMRef) -> bool:
        """Read has_vendor_device: True if the guest sees the extra PCI device that lets Windows
        Update deliver drivers; changeable only while halted.
        """
        return self._client.invoke(m.get_has_vendor_device, (ref,))

    def get_is_a_snapshot(self, ref: refs.VMRef) -> bool:
        """Read is_a_snapshot: True if the object is a snapshot or a checkpoint; such objects
        are also templates.
        """
        return self._client.invoke(m.get_is_a_snapshot, (ref,))

    def get_is_a_template(self, ref: refs.VMRef) -> bool:
        """Read is_a_template: True if the object is a template, which cannot be started;
        clearing it turns a template into a VM.
        """
        return self._client.invoke(m.get_is_a_template, (ref,))

    def set_is_a_template(self, ref: refs.VMRef, value: bool) -> None:
        """Set is_a_template: True if the object is a template, which cannot be started;
        clearing it turns a template into a VM.
        """
        return self._client.invoke(m.set_is_a_template, (ref, value))

    def get_is_control_domain(self, ref: refs.VMRef) -> bool:
        """Read is_control_domain: True for the control domain of a host; such VMs cannot be
        started, cloned or migrated like guests.
        """
        return self._client.invoke(m.get_is_control_domain, (ref,))

    def get_is_default_template(self, ref: refs.VMRef) -> bool:
        """Read is_default_template: True for templates shipped with the product; they cannot be
        destroyed.
        """
        return self._client.invoke(m.get_is_default_template, (ref,))

    def get_is_snapshot_from_vmpp(self, ref: refs.VMRef) -> bool:
        """Read is_snapshot_from_vmpp: Removed; it marked snapshots taken by a protection
        policy. Removed in clearwater.
        """
        return self._client.invoke(m.get_is_snapshot_from_vmpp, (ref,))

    def get_is_vmss_snapshot(self, ref: refs.VMRef) -> bool:
        """Read is_vmss_snapshot: True if the snapshot was taken by a snapshot schedule."""
        return self._client.invoke(m.get_is_vmss_snapshot, (ref,))

    def get_last_boot_CPU_flags(self, ref: refs.VMRef) -> dict[str, str]:
        """Read last_boot_CPU_flags: CPU vendor and features the VM last booted with; used to
        judge where it can migrate or resume.
        """
        return self._client.invoke(m.get_last_boot_CPU_flags, (ref,))

    def get_last_booted_record(self, ref: refs.VMRef) -> str:
        """Read last_booted_record: Record of the VM as it was at its last boot, as text; empty
        if it never booted.
        """
        return self._client.invoke(m.get_last_booted_record, (ref,))

    def get_memory_dynamic_max(self, ref: refs.VMRef) -> int:
        """Read memory_dynamic_max: Upper limit in bytes of the memory target while the VM runs."""
        return self._client.invoke(m.get_memory_dynamic_max, (ref,))

    def get_memory_dynamic_min(self, ref: refs.VMRef) -> int:
        """Read memory_dynamic_min: Lower limit in bytes of the memory target while the VM runs."""
        return self._client.invoke(m.get_memory_dynamic_min, (ref,))

    def get_memory_overhead(self, ref: refs.VMRef) -> int:
        """Read memory_overhead: Memory in bytes the host needs beyond the guest's own;
        recomputed when memory, CPUs or shadow settings change.
        """
        return self._client.invoke(m.get_memory_overhead, (ref,))

    def get_memory_static_max(self, ref: refs.VMRef) -> int:
        """Read memory_static_max: Most memory in bytes the VM can ever use; changeable only
        while halted.
        """
        return self._client.invoke(m.get_memory_static_max, (ref,))

    def get_memory_static_min(self, ref: refs.VMRef) -> int:
        """Read memory_static_min: Least memory in bytes the VM is expected to work with;
        changeable only while halted.
        """
        return self._client.invoke(m.get_memory_static_min, (ref,))

    def get_memory_target(self, ref: refs.VMRef) -> int:
        """Read memory_target: Deprecated memory target in bytes; the target now follows from
        the dynamic range. Deprecated since midnight-ride.
        """
        return self._client.invoke(m.get_memory_target, (ref,))

    def get_metrics(self, ref: refs.VMRef) -> refs.VMMetricsRef:
        """Read metrics: Metrics the host reports about the VM."""
        return self._client.invoke(m.get_metrics, (ref,))

    def get_name_description(self, ref: refs.VMRef) -> str:
        """Read name_description: Free text describing the VM."""
        return self._client.invoke(m.get_name_description, (ref,))

    def set_name_description(self, ref: refs.VMRef, value: str) -> None:
        """Set name_description: Free text describing the VM."""
        return self._client.invoke(m.set_name_description, (ref, value))

    def get_name_label(self, ref: refs.VMRef) -> str:
        """Read name_label: Name of the VM; need not be unique."""
        return self._client.invoke(m.get_name_label, (ref,))

    def set_name_label(self, ref: refs.VMRef, value: str) -> None:
        """Set name_label: Name of the VM; need not be unique."""
        return self._client.invoke(m.set_name_label, (ref, value))

    def get_order(self, ref: refs.VMRef) -> int:
        """Read order: Position in the start order of an appliance or an HA restart; lower
        numbers start first and stop last.
        """
        return self._client.invoke(m.get_order, (ref,))

    def get_other_config(self, ref: refs.VMRef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools; some keys need a higher
        role to change.
        """
        return self._client.invoke(m.get_other_config, (ref,))

    def get_parent(self, ref: refs.VMRef) -> refs.VMRef:
        """Read parent: Snapshot this VM or snapshot comes after in the snapshot tree; set by
        snapshot and revert, null if none.
        """
        return self._client.invoke(m.get_parent, (ref,))

    def get_pending_guidances(self, ref: refs.VMRef) -> list[enums.UpdateGuidances]:
        """Read pending_guidances: Mandatory steps still due after host updates, such as
        restarting the VM.
        """
        return self._client.invoke(m.get_pending_guidances, (ref,))

    def get_pending_guidances_full(self, ref: refs.VMRef) -> list[enums.UpdateGuidances]:
        """Read pending_guidances_full: Steps still due before every applied host update takes
        full effect on the VM. A prototype; it may change.
        """
        return self._client.invoke(m.get_pending_guidances_full, (ref,))

    def get_pending_guidances_recommended(self, ref: refs.VMRef) -> list[enums.UpdateGuidances]:
        """Read pending_guidances_recommended: Recommended, not mandatory, steps still due after
        host updates. A prototype; it may change.
        """
        return self._client.invoke(m.get_pending_guidances_recommended, (ref,))

    def get_platform(self, ref: refs.VMRef) -> dict[str, str]:
        """Read platform: Settings of the virtual hardware, such as acpi, viridian, nx or
        secureboot; read at boot.
        """
        return self._client.invoke(m.get_platform, (ref,))

    def get_power_state(self, ref: refs.VMRef) -> enums.VMPowerState:
        """Read power_state: Power state, Halted, Paused, Running or Suspended; it follows the
        hypervisor's events.
        """
        return self._client.invoke(m.get_power_state, (ref,))

    def get_protection_policy(self, ref: refs.VMRef) -> refs.VMPPRef:
        """Read protection_policy: Deprecated protection policy reference; always null.
        Deprecated since clearwater.
        """
        return self._client.invoke(m.get_protection_policy, (ref,))

    def get_recommendations(self, ref: refs.VMRef) -> str:
        """Read recommendations: XML text with the limits and properties advised for VMs made
        from this template.
        """
        return self._client.invoke(m.get_recommendations, (ref,))

    def set_recommendations(self, ref: refs.VMRef, value: str) -> None:
        """Set recommendations: XML text with the limits and properties advised for VMs made
        from this template.
        """
        return self._client.invoke(m.set_recommendations, (ref, value))

    def get_reference_label(self, ref: refs.VMRef) -> str:
        """Read reference_label: Key that identifies the template the VM was made from, for
        tools and statistics; may be empty.
        """
        return self._client.invoke(m.get_reference_label, (ref,))

    def get_requires_reboot(self, ref: refs.VMRef) -> bool:
        """Read requires_reboot: True if a change or a host update takes effect only after the
        VM restarts; cleared when it halts.
        """
        return self._client.invoke(m.get_requires_reboot, (ref,))

    def get_resident_on(self, ref: refs.VMRef) -> refs.HostRef:
        """Read resident_on: Host the VM runs on, or is paused on; null when halted or
        suspended.
        """
        return self._client.invoke(m.get_resident_on, (ref,))

    def get_scheduled_to_be_resident_on(self, ref: refs.VMRef) -> refs.HostRef:
        """Read scheduled_to_be_resident_on: Host on which memory is reserved during start,
        resume or migration; null otherwise.
        """
        return self._client.invoke(m.get_scheduled_to_be_resident_on, (ref,))

    def get_secureboot_certificates_state(
        self, ref: refs.VMRef
    ) -> enums.VMSecurebootCertificatesState:
        """Read secureboot_certificates_state: Whether newer Secure Boot certificates are
        available for the VM's variable store or will be written at boot. A prototype; it may
        change.
        """
        return self._client.invoke(m.get_secureboot_certificates_state, (ref,))

    def get_shutdown_delay(self, ref: refs.VMRef) -> int:
        """Read shutdown_delay: Seconds a clean shutdown may take before the VM is stopped hard,
        also waited in an appliance; 0 for the default.
        """
        return self._client.invoke(m.get_shutdown_delay, (ref,))

    def get_snapshot_info(self, ref: refs.VMRef) -> dict[str, str]:
        """Read snapshot_info: State recorded with the snapshot, such as the power state of the
        VM at that moment.
        """
        return self._client.invoke(m.get_snapshot_info, (ref,))

    def get_snapshot_metadata(self, ref: refs.VMRef) -> str:
        """Read snapshot_metadata: Encoded record of the original VM at snapshot time, used by
        revert; empty if there is none.
        """
        return self._client.invoke(m.get_snapshot_metadata, (ref,))

    def get_snapshot_of(self, ref: refs.VMRef) -> refs.VMRef:
        """Read snapshot_of: VM the snapshot was taken of; null if this is not a snapshot,
        dangling if that VM is gone.
        """
        return self._client.invoke(m.get_snapshot_of, (ref,))

    def get_snapshot_schedule(self, ref: refs.VMRef) -> refs.VMSSRef:
        """Read snapshot_schedule: Snapshot schedule the VM is assigned to; null if none."""
        return self._client.invoke(m.get_snapshot_schedule, (ref,))

    def get_snapshot_time(self, ref: refs.VMRef) -> datetime:
        """Read snapshot_time: When the snapshot was taken; 1970-01-01 if this is not a
        snapshot.
        """
        return self._client.invoke(m.get_snapshot_time, (ref,))

    def get_snapshots(self, ref: refs.VMRef) -> list[refs.VMRef]:
        """Read snapshots: Snapshots and checkpoints taken of the VM."""
        return self._client.invoke(m.get_snapshots, (ref,))

    def get_start_delay(self, ref: refs.VMRef) -> int:
        """Read start_delay: Seconds to wait after starting the VM before the next position in
        the start order begins.
        """
        return self._client.invoke(m.get_start_delay, (ref,))

    def get_suspend_SR(self, ref: refs.VMRef) -> refs.SRRef:
        """Read suspend_SR: SR that receives the suspend image; null uses the host's or the
        pool's setting.
        """
        return self._client.invoke(m.get_suspend_SR, (ref,))

    def set_suspend_SR(self, ref: refs.VMRef, value: refs.SRRef) -> None:
        """Set suspend_SR: SR that receives the suspend image; null uses the host's or the
        pool's setting.
        """
        return self._client.invoke(m.set_suspend_SR, (ref, value))

    def get_suspend_VDI(self, ref: refs.VMRef) -> refs.VDIRef:
        """Read suspend_VDI: Image with the VM's suspended state; null unless suspended (or a
        checkpoint).
        """
        return self._client.invoke(m.get_suspend_VDI, (ref,))

    def get_tags(self, ref: refs.VMRef) -> list[str]:
        """Read tags: Labels chosen by the user for searching and grouping."""
        return self._client.invoke(m.get_tags, (ref,))

    def set_tags(self, ref: refs.VMRef, value: list[str]) -> None:
        """Set tags: Labels chosen by the user for searching and grouping."""
        return self._client.invoke(m.set_tags, (ref, value))

    def add_tags(self, ref: refs.VMRef, value: str) -> None:
        """Add one of tags."""
        return self._client.invoke(m.add_tags, (ref, value))

    def remove_tags(self, ref: refs.VMRef, value: str) -> None:
        """Remove one of tags."""
        return self._client.invoke(m.remove_tags, (ref, value))

    def get_transportable_snapshot_id(self, ref: refs.VMRef) -> str:
        """Read transportable_snapshot_id: Identifier given by a guest snapshot provider; empty,
        kept for older clients.
        """
        return self._client.invoke(m.get_transportable_snapshot_id, (ref,))

    def get_user_version(self, ref: refs.VMRef) -> int:
        """Read user_version: Version number the creator of the VM or template gave it."""
        return self._client.invoke(m.get_user_version, (ref,))

    def set_user_version(self, ref: refs.VMRef, value: int) -> None:
        """Set user_version: Version number the creator of the VM or template gave it."""
        return self._client.invoke(m.set_user_version, (ref, value))

    def get_uuid(self, ref: refs.VMRef) -> str:
        """Read uuid: Unique identifier of the VM, stable across restarts and migrations."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_version(self, ref: refs.VMRef) -> int:
        """Read version: Number of times the VM has been recovered; decides between copies
        during disaster recovery.
        """
        return self._client.invoke(m.get_version, (ref,))

    def get_xenstore_data(self, ref: refs.VMRef) -> dict[str, str]:
        """Read xenstore_data: Keys written below the VM's xenstore subtree when it starts, with
        the vm-data/ prefix.
        """
        return self._client.invoke(m.get_xenstore_data, (ref,))

    def set_xenstore_data(self, ref: refs.VMRef, value: dict[str, str]) -> None:
        """Set xenstore_data: Keys written below the VM's xenstore subtree when it starts, with
        the vm-data/ prefix.
        """
        return self._client.invoke(m.set_xenstore_data, (ref, value))

    def add_to_xenstore_data(self, ref: refs.VMRef, key: str, value: str) -> None:
        """Add a key and its value to xenstore_data."""
        return self._client.invoke(m.add_to_xenstore_data, (ref, key, value))

    def remove_from_xenstore_data(self, ref: refs.VMRef, key: str) -> None:
        """Remove a key from xenstore_data; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_xenstore_data, (ref, key))

    def create(
        self,
        *,
        HVM_boot_policy: str,
        PCI_bus: str,
        PV_args: str,
        PV_bootloader: str,
        PV_bootloader_args: str,
        PV_kernel: str,
        PV_legacy_args: str,
        PV_ramdisk: str,
        VCPUs_at_startup: int,
        VCPUs_max: int,
        actions_after_crash: enums.OnCrashBehaviour,
        actions_after_reboot: enums.OnNormalExit,
        actions_after_shutdown: enums.OnNormalExit,
        affinity: refs.HostRef,
        is_a_template: bool,
        memory_dynamic_max: int,
        memory_dynamic_min: int,
        memory_static_max: int,
        memory_static_min: int,
        recommendations: str,
        user_version: int,
        HVM_boot_params: dict[str, str] | None = None,
        VCPUs_params: dict[str, str] | None = None,
        other_config: dict[str, str] | None = None,
        platform: dict[str, str] | None = None,
        HVM_shadow_multiplier: float = 1.0,
        NVRAM: dict[str, str] | None = None,
        actions_after_softreboot: enums.OnSoftrebootBehavior = enums.OnSoftrebootBehavior.soft_reboot,
        appliance: refs.VMApplianceRef = refs.VMApplianceRef("OpaqueRef:NULL"),
        blocked_operations: dict[enums.VMOperations, str] | None = None,
        domain_type: enums.DomainType = enums.DomainType.unspecified,
        generation_id: str = "0:0",
        ha_always_run: bool = False,
        ha_restart_priority: str = "",
        hardware_platform_version: int = 0,
        has_vendor_device: bool = True,
        is_snapshot_from_vmpp: bool = False,
        is_vmss_snapshot: bool = False,
        last_boot_CPU_flags: dict[str, str] | None = None,
        last_booted_record: str = "",
        memory_target: int = 0,
        name_description: str = "",
        name_label: str = "",
        order: int = 0,
        power_state: enums.VMPowerState = enums.VMPowerState.Halted,
        protection_policy: refs.VMPPRef = refs.VMPPRef("OpaqueRef:NULL"),
        reference_label: str = "",
        shutdown_delay: int = 0,
        snapshot_schedule: refs.VMSSRef = refs.VMSSRef("OpaqueRef:NULL"),
        start_delay: int = 0,
        suspend_SR: refs.SRRef = refs.SRRef("OpaqueRef:NULL"),
        suspend_VDI: refs.VDIRef = refs.VDIRef("OpaqueRef:NULL"),
        tags: list[str] | None = None,
        version: int = 0,
        xenstore_data: dict[str, str] | None = None,
    ) -> refs.VMRef:
        """Make a VM object from its record.

        HVM_boot_policy: Deprecated boot policy; non-empty (usually "BIOS order") means HVM,
            empty means paravirtual. Use domain_type instead.
        PCI_bus: Deprecated list of PCI devices handed to the guest; use other_config or the PCI
            messages instead.
        PV_args: Kernel command line of a paravirtual guest.
        PV_bootloader: Name of the boot loader that finds the kernel of a paravirtual guest (for
            example pygrub); empty boots PV_kernel.
        PV_bootloader_args: Arguments passed to the boot loader of a paravirtual guest.
        PV_kernel: Path of the kernel on the host for a directly booted paravirtual guest.
        PV_legacy_args: Kernel command line used when a paravirtual guest boots a legacy kernel
            image.
        PV_ramdisk: Path of the initial ramdisk on the host for a directly booted paravirtual
            guest.
        VCPUs_at_startup: Number of virtual CPUs online at boot; between 1 and VCPUs_max.
        VCPUs_max: Highest number of virtual CPUs the VM can ever have while it runs.
        actions_after_crash: What happens when the guest crashes; a crash soon after start shuts
            the VM down instead of restarting it.
        actions_after_reboot: What happens when the guest asks to reboot, normally restart.
        actions_after_shutdown: What happens when the guest powers itself off, normally destroy.
        affinity: Host preferred when the VM is placed automatically; null for no preference.
        is_a_template: True if the object is a template, which cannot be started; clearing it
            turns a template into a VM.
        memory_dynamic_max: Upper limit in bytes of the memory target while the VM runs.
        memory_dynamic_min: Lower limit in bytes of the memory target while the VM runs.
        memory_static_max: Most memory in bytes the VM can ever use; changeable only while
            halted.
        memory_static_min: Least memory in bytes the VM is expected to work with; changeable
            only while halted.
        recommendations: XML text with the limits and properties advised for VMs made from this
            template.
        user_version: Version number the creator of the VM or template gave it.
        HVM_boot_params: Firmware boot settings of an HVM guest; order lists boot devices (c
            disk, d CD, n network), firmware is bios or uefi.
        VCPUs_params: Scheduler settings of the virtual CPUs, such as weight, cap (percent of
            one CPU) and mask (CPU numbers).
        other_config: Free-form settings of clients and tools; some keys need a higher role to
            change.
        platform: Settings of the virtual hardware, such as acpi, viridian, nx or secureboot;
            read at boot.
        HVM_shadow_multiplier: Factor applied to the default shadow or nested page-table memory
            of an HVM guest; at least 1.0.
        NVRAM: Firmware variables of the guest as a map; EFI-variables holds the encoded UEFI
            variable store.
        actions_after_softreboot: What happens when the guest asks for a soft reboot, which
            keeps the domain's memory.
        appliance: Appliance the VM belongs to; null if none.
        blocked_operations: Operations the owner has forbidden, each with the reason; they fail
            with OPERATION_BLOCKED.
        domain_type: Kind of domain created at the next boot (hvm, pv, pvh or pv_in_pvh);
            unspecified means derived from HVM_boot_policy.
        generation_id: Generation ID shown to the guest as two integers joined by a colon; 0:0
            asks for a fresh one, empty turns it off.
        ha_always_run: Deprecated; true if the high-availability service restarts the VM. Use
            ha_restart_priority and power_state.
        ha_restart_priority: How high availability protects the VM; "restart" (guaranteed),
            "best-effort" or empty for unprotected.
        hardware_platform_version: Version of the virtual hardware the VM needs; only hosts that
            list it can run the VM.
        has_vendor_device: True if the guest sees the extra PCI device that lets Windows Update
            deliver drivers; changeable only while halted.
        is_snapshot_from_vmpp: Removed; it marked snapshots taken by a protection policy.
        is_vmss_snapshot: True if the snapshot was taken by a snapshot schedule.
        last_boot_CPU_flags: CPU vendor and features the VM last booted with; used to judge
            where it can migrate or resume.
        last_booted_record: Record of the VM as it was at its last boot, as text; empty if it
            never booted.
        memory_target: Deprecated memory target in bytes; the target now follows from the
            dynamic range.
        name_description: Free text describing the VM.
        name_label: Name of the VM; need not be unique.
        order: Position in the start order of an appliance or an HA restart; lower numbers start
            first and stop last.
        power_state: Power state, Halted, Paused, Running or Suspended; it follows the
            hypervisor's events.
        protection_policy: Deprecated protection policy reference; always null.
        reference_label: Key that identifies the template the VM was made from, for tools and
            statistics; may be empty.
        shutdown_delay: Seconds a clean shutdown may take before the VM is stopped hard, also
            waited in an appliance; 0 for the default.
        snapshot_schedule: Snapshot schedule the VM is assigned to; null if none.
        start_delay: Seconds to wait after starting the VM before the next position in the start
            order begins.
        suspend_SR: SR that receives the suspend image; null uses the host's or the pool's
            setting.
        suspend_VDI: Image with the VM's suspended state; null unless suspended (or a
            checkpoint).
        tags: Labels chosen by the user for searching and grouping.
        version: Number of times the VM has been recovered; decides between copies during
            disaster recovery.
        xenstore_data: Keys written below the VM's xenstore subtree when it starts, with the vm-
            data/ prefix.
        """
        return self._client.invoke(
            m.create,
            (
                {
                    "HVM_boot_policy": HVM_boot_policy,
                    "PCI_bus": PCI_bus,
                    "PV_args": PV_args,
                    "PV_bootloader": PV_bootloader,
                    "PV_bootloader_args": PV_bootloader_args,
                    "PV_kernel": PV_kernel,
                    "PV_legacy_args": PV_legacy_args,
                    "PV_ramdisk": PV_ramdisk,
                    "VCPUs_at_startup": VCPUs_at_startup,
                    "VCPUs_max": VCPUs_max,
                    "actions_after_crash": actions_after_crash,
                    "actions_after_reboot": actions_after_reboot,
                    "actions_after_shutdown": actions_after_shutdown,
                    "affinity": affinity,
                    "is_a_template": is_a_template,
                    "memory_dynamic_max": memory_dynamic_max,
                    "memory_dynamic_min": memory_dynamic_min,
                    "memory_static_max": memory_static_max,
                    "memory_static_min": memory_static_min,
                    "recommendations": recommendations,
                    "user_version": user_version,
                    "HVM_boot_params": {} if HVM_boot_params is None else HVM_boot_params,
                    "VCPUs_params": {} if VCPUs_params is None else VCPUs_params,
                    "other_config": {} if other_config is None else other_config,
                    "platform": {} if platform is None else platform,
                    "HVM_shadow_multiplier": HVM_shadow_multiplier,
                    "NVRAM": {} if NVRAM is None else NVRAM,
                    "actions_after_softreboot": actions_after_softreboot,
                    "appliance": appliance,
                    "blocked_operations": {} if blocked_operations is None else blocked_operations,
                    "domain_type": domain_type,
                    "generation_id": generation_id,
                    "ha_always_run": ha_always_run,
                    "ha_restart_priority": ha_restart_priority,
                    "hardware_platform_version": hardware_platform_version,
                    "has_vendor_device": has_vendor_device,
                    "is_snapshot_from_vmpp": is_snapshot_from_vmpp,
                    "is_vmss_snapshot": is_vmss_snapshot,
                    "last_boot_CPU_flags": {}
                    if last_boot_CPU_flags is None
                    else last_boot_CPU_flags,
                    "last_booted_record": last_booted_record,
                    "memory_target": memory_target,
                    "name_description": name_description,
                    "name_label": name_label,
                    "order": order,
                    "power_state": power_state,
                    "protection_policy": protection_policy,
                    "reference_label": reference_label,
                    "shutdown_delay": shutdown_delay,
                    "snapshot_schedule": snapshot_schedule,
                    "start_delay": start_delay,
                    "suspend_SR": suspend_SR,
                    "suspend_VDI": suspend_VDI,
                    "tags": [] if tags is None else tags,
                    "version": version,
                    "xenstore_data": {} if xenstore_data is None else xenstore_data,
                },
            ),
        )

    def destroy(self, ref: refs.VMRef) -> None:
        """Destroy the VM object."""
        return self._client.invoke(m.destroy, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.VMRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.VMRef) -> VMRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_by_name_label(self, label: str) -> list[refs.VMRef]:
        """All objects with this name."""
        return self._client.invoke(m.get_by_name_label, (label,))

    def get_all(self) -> list[refs.VMRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.VMRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.VMRef, VMRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.VMRef, VMRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class VMTasks:
    """Messages of VM as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def add_to_VCPUs_params_live(self, ref: refs.VMRef, key: str, value: str) -> Task[None]:
        """Adds a scheduler setting and applies it to the running VM.

        key: Scheduler setting such as weight or cap.
        value: New value as text.
        """
        return self._client.start(m.add_to_VCPUs_params_live, (ref, key, value))

    def add_to_blocked_operations(
        self, ref: refs.VMRef, key: enums.VMOperations, value: str
    ) -> Task[None]:
        """Forbids one operation on the VM and records the reason given to callers.

        key: Operation to forbid.
        value: Reason shown to callers.
        """
        return self._client.start(m.add_to_blocked_operations, (ref, key, value))

    def assert_agile(self, ref: refs.VMRef) -> Task[None]:
        """Fails unless the VM could run on any host, that is, all its SRs and networks are
        shared and it has no local device.
        """
        return self._client.start(m.assert_agile, (ref,))

    def assert_can_be_recovered(self, ref: refs.VMRef, session_to: refs.SessionRef) -> Task[None]:
        """Fails with VM_REQUIRES_SR if the receiving pool lacks an SR with the VM's disks; the
        VM must not be in an appliance.

        session_to: Session on the receiving pool.
        Errors: VM_IS_PART_OF_AN_APPLIANCE, VM_REQUIRES_SR.
        """
        return self._client.start(m.assert_can_be_recovered, (ref, session_to))

    def assert_can_boot_here(self, ref: refs.VMRef, host: refs.HostRef) -> Task[None]:
        """Fails if the VM could not start on the given host now; the error names the reason
        (memory, SR, network, GPU, CPU).

        Errors: HOST_CANNOT_ATTACH_NETWORK, HOST_DISABLED, HOST_NOT_ENOUGH_FREE_MEMORY,
            HOST_NOT_ENOUGH_PCPUS, HOST_NOT_LIVE, INVALID_VALUE, MEMORY_CONSTRAINT_VIOLATION,
            NETWORK_SRIOV_INSUFFICIENT_CAPACITY, OPERATION_NOT_ALLOWED, VALUE_NOT_SUPPORTED,
            VM_HOST_INCOMPATIBLE_VERSION,
            VM_HOST_INCOMPATIBLE_VIRTUAL_HARDWARE_PLATFORM_VERSION, VM_HVM_REQUIRED,
            VM_INCOMPATIBLE_WITH_THIS_HOST, VM_REQUIRES_GPU, VM_REQUIRES_IOMMU,
            VM_REQUIRES_NETWORK, VM_REQUIRES_SR, VM_REQUIRES_VGPU.
        """
        return self._client.start(m.assert_can_boot_here, (ref, host))

    def assert_can_migrate(
        self,
        vm: refs.VMRef,
        dest: dict[str, str],
        live: bool,
        vdi_map: dict[refs.VDIRef, refs.SRRef],
        vif_map: dict[refs.VIFRef, refs.NetworkRef],
        options: dict[str, str],
        vgpu_map: dict[refs.VGPURef, refs.GPUGroupRef] | None = None,
    ) -> Task[None]:
        """Fails if migrate_send with the same arguments would be refused; nothing is changed.

        dest: Result of host.migrate_receive on the target.
        live: True to migrate without stopping the VM.
        vdi_map: Target SR of each disk.
        vif_map: Target network of each interface.
        options: Extra options such as force or copy.
        vgpu_map: Target GPU group of each virtual GPU. Since inverness.
        Errors: LICENCE_RESTRICTION.
        """
        return self._client.start(
            m.assert_can_migrate,
            (vm, dest, live, vdi_map, vif_map, options, {} if vgpu_map is None else vgpu_map),
        )

    def assert_can_migrate_sender(
        self,
        vm: refs.VMRef,
        dest: dict[str, str],
        live: bool,
        vdi_map: dict[refs.VDIRef, refs.SRRef],
        vif_map: dict[refs.VIFRef, refs.NetworkRef],
        vgpu_map: dict[refs.VGPURef, refs.GPUGroupRef],
        options: dict[str, str],
    ) -> Task[None]:
        """Runs the sending host's part of the migration checks; internal.

        dest: Result of host.migrate_receive on the target.
        live: True to migrate without stopping the VM.
        vdi_map: Target SR of each disk.
        vif_map: Target network of each interface.
        vgpu_map: Target GPU group of each virtual GPU.
        options: Extra options such as force or copy.
        """
        return self._client.start(
            m.assert_can_migrate_sender, (vm, dest, live, vdi_map, vif_map, vgpu_map, options)
        )

    def assert_operation_valid(self, ref: refs.VMRef, op: enums.VMOperations) -> Task[None]:
        """Fails with the error the given operation would raise in the VM's present state."""
        return self._client.start(m.assert_operation_valid, (ref, op))

    def atomic_set_resident_on(self, vm: refs.VMRef, host: refs.HostRef) -> Task[None]:
        """Moves the VM's residency to the given host and drops the reservation in one step; for
        pool members only.
        """
        return self._client.start(m.atomic_set_resident_on, (vm, host))

    def call_host_plugin(
        self, vm: refs.VMRef, plugin: str, fn: str, args: dict[str, str]
    ) -> Task[str]:
        """Calls a function of a host-side plugin for the running VM and returns its text
        result. A prototype; it may change.

        plugin: Plugin name.
        fn: Function name.
        args: Arguments of the function.
        """
        return self._client.start(m.call_host_plugin, (vm, plugin, fn, args))

    def call_plugin(self, vm: refs.VMRef, plugin: str, fn: str, args: dict[str, str]) -> Task[str]:
        """Calls a function of a guest-agent plugin for the running VM and returns its text;
        fails at once if the VM is busy.

        plugin: Plugin name.
        fn: Function name.
        args: Arguments of the function.
        """
        return self._client.start(m.call_plugin, (vm, plugin, fn, args))

    def checkpoint(self, vm: refs.VMRef, new_name: str) -> Task[refs.VMRef]:
        """Takes a snapshot that includes the memory of a running, paused or suspended VM.
        Returns the checkpoint.

        new_name: Name of the checkpoint.
        Errors: OPERATION_NOT_ALLOWED, SR_FULL, VM_BAD_POWER_STATE, VM_CHECKPOINT_RESUME_FAILED,
            VM_CHECKPOINT_SUSPEND_FAILED.
        """
        return self._client.start(m.checkpoint, (vm, new_name))

    def clean_reboot(self, vm: refs.VMRef) -> Task[None]:
        """Asks the running guest to reboot and waits up to 1200 s; fails if the guest does not
        cooperate.

        Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, VM_BAD_POWER_STATE,
            VM_IS_TEMPLATE.
        """
        return self._client.start(m.clean_reboot, (vm,))

    def clean_shutdown(self, vm: refs.VMRef) -> Task[None]:
        """Asks the running guest to shut down and waits up to 1200 s; fails if the guest does
        not cooperate.

        Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, VM_BAD_POWER_STATE,
            VM_IS_TEMPLATE.
        """
        return self._client.start(m.clean_shutdown, (vm,))

    def clone(self, vm: refs.VMRef, new_name: str) -> Task[refs.VMRef]:
        """Makes a new VM of a halted one (or of a template or snapshot) by fast cloning of its
        disks on their own SRs. Returns the new VM.

        new_name: Name of the new VM.
        Errors: LICENCE_RESTRICTION, OPERATION_NOT_ALLOWED, SR_FULL, VM_BAD_POWER_STATE.
        """
        return self._client.start(m.clone, (vm, new_name))

    def compute_memory_overhead(self, vm: refs.VMRef) -> Task[int]:
        """Returns the extra host memory in bytes the VM would need with its present settings."""
        return self._client.start(m.compute_memory_overhead, (vm,))

    def copy(self, vm: refs.VMRef, new_name: str, sr: refs.SRRef) -> Task[refs.VMRef]:
        """Makes a full copy of a halted VM, template or snapshot with complete disk copies, on
        the given SR if any. Returns the new VM.

        new_name: Name of the new VM.
        sr: SR for all disk copies; null keeps each disk on its own SR.
        Errors: LICENCE_RESTRICTION, OPERATION_NOT_ALLOWED, SR_FULL, VM_BAD_POWER_STATE.
        """
        return self._client.start(m.copy, (vm, new_name, sr))

    def copy_bios_strings(self, vm: refs.VMRef, host: refs.HostRef) -> Task[None]:
        """Copies the BIOS strings of a host into the VM; fails with VM_BIOS_STRINGS_ALREADY_SET
        if it has some.
        """
        return self._client.start(m.copy_bios_strings, (vm, host))

    def create_new_blob(
        self, vm: refs.VMRef, name: str, mime_type: str, public: bool = False
    ) -> Task[refs.BlobRef]:
        """Creates an empty blob attached to the VM under the given name and returns it.

        mime_type: MIME type; empty means application/octet-stream.
        public: True if the blob can be read without a session. Since tampa.
        """
        return self._client.start(m.create_new_blob, (vm, name, mime_type, public))

    def csvm(self, vm: refs.VMRef) -> Task[refs.VMRef]:
        """Deprecated; clones a suspended VM together with its memory image and returns the new
        VM. Deprecated since miami.

        Errors: LICENCE_RESTRICTION, OPERATION_NOT_ALLOWED, SR_FULL, VM_BAD_POWER_STATE.
        """
        return self._client.start(m.csvm, (vm,))

    def get_SRs_required_for_recovery(
        self, ref: refs.VMRef, session_to: refs.SessionRef
    ) -> Task[list[refs.SRRef]]:
        """Lists the SRs that must be present in the receiving pool to recover the VM.

        session_to: Session on the receiving pool.
        """
        return self._client.start(m.get_SRs_required_for_recovery, (ref, session_to))

    def get_cooperative(self, ref: refs.VMRef) -> Task[bool]:
        """Deprecated; tells whether the guest follows its memory target. True unless proven
        otherwise. Deprecated since tampa.
        """
        return self._client.start(m.get_cooperative, (ref,))

    def get_possible_hosts(self, vm: refs.VMRef) -> Task[list[refs.HostRef]]:
        """Lists the hosts on which the VM could start now."""
        return self._client.start(m.get_possible_hosts, (vm,))

    def get_secureboot_readiness(self, ref: refs.VMRef) -> Task[enums.VMSecurebootReadiness]:
        """Tells whether the VM would boot with Secure Boot and what is missing for it. A
        prototype; it may change.
        """
        return self._client.start(m.get_secureboot_readiness, (ref,))

    def hard_reboot(self, vm: refs.VMRef) -> Task[None]:
        """Restarts a running or paused VM at once without asking the guest; cancels clean
        operations in progress.

        Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, VM_BAD_POWER_STATE,
            VM_IS_TEMPLATE.
        """
        return self._client.start(m.hard_reboot, (vm,))

    def hard_reboot_internal(self, vm: refs.VMRef) -> Task[None]:
        """Deprecated internal form of hard_reboot; for pool members only. Deprecated since
        midnight-ride.
        """
        return self._client.start(m.hard_reboot_internal, (vm,))

    def hard_shutdown(self, vm: refs.VMRef) -> Task[None]:
        """Stops the VM at once without asking the guest; cancels most operations in progress
        and drops a suspend image.

        Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, VM_BAD_POWER_STATE,
            VM_IS_TEMPLATE.
        """
        return self._client.start(m.hard_shutdown, (vm,))

    def import_(
        self, url: str, sr: refs.SRRef, full_restore: bool, force: bool
    ) -> Task[list[refs.VMRef]]:
        """Imports VMs from an XVA file that the server fetches from a URL. Returns the new VMs.

        url: Address of the XVA file (http or https).
        sr: SR for the disks.
        full_restore: True to keep uuids and MAC addresses as in a backup.
        force: True to go on despite checksum or compatibility doubts.
        """
        return self._client.start(m.import_, (url, sr, full_restore, force))

    def import_convert(
        self, type: str, username: str, password: str, sr: refs.SRRef, remote_config: dict[str, str]
    ) -> Task[None]:
        """Imports VMs from another hypervisor through the conversion service.

        type: Kind of source such as vmware.
        username: User at the source.
        password: Password at the source.
        sr: SR for the disks.
        remote_config: Settings of the source connection.
        """
        return self._client.start(m.import_convert, (type, username, password, sr, remote_config))

    def maximise_memory(self, ref: refs.VMRef, total: int, approximate: bool) -> Task[int]:
        """Returns the largest static maximum in bytes such that the VM with its overhead fits
        into the given total.

        total: Memory in bytes for VM and overhead together.
        approximate: True for a rounded result that stays valid when devices change.
        """
        return self._client.start(m.maximise_memory, (ref, total, approximate))

    def migrate_send(
        self,
        vm: refs.VMRef,
        dest: dict[str, str],
        live: bool,
        vdi_map: dict[refs.VDIRef, refs.SRRef],
        vif_map: dict[refs.VIFRef, refs.NetworkRef],
        options: dict[str, str],
        vgpu_map: dict[refs.VGPURef, refs.GPUGroupRef] | None = None,
        vdi_format_map: dict[refs.VDIRef, str] | None = None,
    ) -> Task[refs.VMRef]:
        """Migrates the VM with its disks to a host of this or another pool that called
        host.migrate_receive. Returns the VM, a new one if it left the pool.

        dest: Result of host.migrate_receive on the target.
        live: True to migrate without stopping the VM.
        vdi_map: Target SR of each disk.
        vif_map: Target network of each interface.
        options: Extra options such as force or copy.
        vgpu_map: Target GPU group of each virtual GPU. Since inverness.
        vdi_format_map: Target image format of each disk. Since 26.14.0-next.
        Errors: LICENCE_RESTRICTION, VM_BAD_POWER_STATE.
        """
        return self._client.start(
            m.migrate_send,
            (
                vm,
                dest,
                live,
                vdi_map,
                vif_map,
                options,
                {} if vgpu_map is None else vgpu_map,
                {} if vdi_format_map is None else vdi_format_map,
            ),
        )

    def pause(self, vm: refs.VMRef) -> Task[None]:
        """Stops the virtual CPUs of a running VM; memory and devices stay in place.

        Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, VM_BAD_POWER_STATE,
            VM_IS_TEMPLATE.
        """
        return self._client.start(m.pause, (vm,))

    def pool_migrate(
        self, vm: refs.VMRef, host: refs.HostRef, options: dict[str, str]
    ) -> Task[None]:
        """Moves a running VM live to another host of the pool; its disks must be on SRs both
        hosts see.

        host: Host to move to.
        options: Options such as force, compress and network.
        Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, VM_BAD_POWER_STATE,
            VM_IS_TEMPLATE.
        """
        return self._client.start(m.pool_migrate, (vm, host, options))

    def pool_migrate_complete(self, vm: refs.VMRef, host: refs.HostRef) -> Task[None]:
        """Finishes a migration on the receiving host; internal."""
        return self._client.start(m.pool_migrate_complete, (vm, host))

    def power_state_reset(self, vm: refs.VMRef) -> Task[None]:
        """Marks the VM halted in the database only; use it when its host is gone for good,
        never while it may still run.
        """
        return self._client.start(m.power_state_reset, (vm,))

    def provision(self, vm: refs.VMRef) -> Task[None]:
        """Creates the disks listed in a template's other_config and turns the template into a
        VM; runs after a clone.

        Errors: LICENCE_RESTRICTION, OPERATION_NOT_ALLOWED, SR_FULL, VM_BAD_POWER_STATE.
        """
        return self._client.start(m.provision, (vm,))

    def query_services(self, ref: refs.VMRef) -> Task[dict[str, str]]:
        """Returns the services the VM offers to the toolstack, by name."""
        return self._client.start(m.query_services, (ref,))

    def recover(self, ref: refs.VMRef, session_to: refs.SessionRef, force: bool) -> Task[None]:
        """Copies the VM's metadata from a recovered database into the pool of the given
        session, so that it can start there.

        session_to: Session on the receiving pool.
        force: True to recover even if a newer copy of the VM exists there.
        """
        return self._client.start(m.recover, (ref, session_to, force))

    def remove_from_blocked_operations(
        self, ref: refs.VMRef, key: enums.VMOperations
    ) -> Task[None]:
        """Lifts the ban on one operation; no error if there was none."""
        return self._client.start(m.remove_from_blocked_operations, (ref, key))

    def restart_device_models(self, ref: refs.VMRef) -> Task[None]:
        """Restarts the device emulation of a running VM, for example after its host was
        updated. A prototype; it may change.

        Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, VM_BAD_POWER_STATE,
            VM_IS_TEMPLATE.
        """
        return self._client.start(m.restart_device_models, (ref,))

    def resume(self, vm: refs.VMRef, start_paused: bool, force: bool) -> Task[None]:
        """Resumes a suspended VM on a host chosen by the scheduler; the suspend image is
        deleted at the end.

        start_paused: True to leave the VM paused.
        force: True to skip checks such as CPU compatibility.
        Errors: OPERATION_NOT_ALLOWED, VM_BAD_POWER_STATE, VM_IS_TEMPLATE.
        """
        return self._client.start(m.resume, (vm, start_paused, force))

    def resume_on(
        self, vm: refs.VMRef, host: refs.HostRef, start_paused: bool, force: bool
    ) -> Task[None]:
        """Resumes a suspended VM on the given host.

        start_paused: True to leave the VM paused.
        force: True to skip checks such as CPU compatibility.
        Errors: OPERATION_NOT_ALLOWED, VM_BAD_POWER_STATE, VM_IS_TEMPLATE.
        """
        return self._client.start(m.resume_on, (vm, host, start_paused, force))

    def retrieve_wlb_recommendations(self, vm: refs.VMRef) -> Task[dict[refs.HostRef, list[str]]]:
        """Asks the workload-balancing service which hosts suit the VM; each host maps to score
        or refusal.
        """
        return self._client.start(m.retrieve_wlb_recommendations, (vm,))

    def revert(self, snapshot: refs.VMRef) -> Task[None]:
        """Returns the original VM of a snapshot to the snapshot's disks, settings and power
        state; its present disks are lost.

        snapshot: Snapshot or checkpoint to return to.
        Errors: OPERATION_NOT_ALLOWED, SR_FULL, VM_BAD_POWER_STATE, VM_REVERT_FAILED.
        """
        return self._client.start(m.revert, (snapshot,))

    def s3_resume(self, vm: refs.VMRef) -> Task[None]:
        """Wakes an HVM guest from ACPI sleep state S3."""
        return self._client.start(m.s3_resume, (vm,))

    def s3_suspend(self, vm: refs.VMRef) -> Task[None]:
        """Puts an HVM guest into ACPI sleep state S3."""
        return self._client.start(m.s3_suspend, (vm,))

    def send_sysrq(self, vm: refs.VMRef, key: str) -> Task[None]:
        """Sends a magic SysRq key to the running guest.

        key: SysRq key letter.
        Errors: VM_BAD_POWER_STATE.
        """
        return self._client.start(m.send_sysrq, (vm, key))

    def send_trigger(self, vm: refs.VMRef, trigger: str) -> Task[None]:
        """Sends a hypervisor trigger (nmi, init, power, sleep ...) to the running guest.

        trigger: Trigger name.
        Errors: VM_BAD_POWER_STATE.
        """
        return self._client.start(m.send_trigger, (vm, trigger))

    def set_VCPUs_number_live(self, ref: refs.VMRef, nvcpu: int) -> Task[None]:
        """Changes the number of online virtual CPUs of a running VM, up to VCPUs_max.

        nvcpu: Number of online virtual CPUs.
        Errors: LICENCE_RESTRICTION, OPERATION_NOT_ALLOWED.
        """
        return self._client.start(m.set_VCPUs_number_live, (ref, nvcpu))

    def set_actions_after_crash(self, ref: refs.VMRef, value: enums.OnCrashBehaviour) -> Task[None]:
        """Sets what happens after a guest crash."""
        return self._client.start(m.set_actions_after_crash, (ref, value))

    def set_appliance(self, ref: refs.VMRef, value: refs.VMApplianceRef) -> Task[None]:
        """Puts the VM into an appliance, or takes it out with null."""
        return self._client.start(m.set_appliance, (ref, value))

    def set_bios_strings(self, ref: refs.VMRef, value: dict[str, str]) -> Task[None]:
        """Sets custom BIOS strings; only once per VM, unknown keys or over-long values give
        INVALID_VALUE.

        Errors: INVALID_VALUE, VM_BIOS_STRINGS_ALREADY_SET.
        """
        return self._client.start(m.set_bios_strings, (ref, value))

    def set_blocked_operations(
        self, ref: refs.VMRef, value: dict[enums.VMOperations, str]
    ) -> Task[None]:
        """Replaces the map of forbidden operations."""
        return self._client.start(m.set_blocked_operations, (ref, value))

    def set_groups(self, ref: refs.VMRef, value: list[refs.VMGroupRef]) -> Task[None]:
        """Sets the VM groups of the VM; more than one fails with OPERATION_NOT_ALLOWED. A
        prototype; it may change.

        Errors: OPERATION_NOT_ALLOWED.
        """
        return self._client.start(m.set_groups, (ref, value))

    def set_has_vendor_device(self, ref: refs.VMRef, value: bool) -> Task[None]:
        """Shows or hides the Windows Update device; the VM must be halted."""
        return self._client.start(m.set_has_vendor_device, (ref, value))

    def set_is_default_template(self, vm: refs.VMRef, value: bool) -> Task[None]:
        """Marks or unmarks a template as one shipped with the product."""
        return self._client.start(m.set_is_default_template, (vm, value))

    def set_memory(self, ref: refs.VMRef, value: int) -> Task[None]:
        """Gives a halted VM a fixed amount of memory by setting static maximum and both dynamic
        limits to the value.

        value: Memory in bytes.
        """
        return self._client.start(m.set_memory, (ref, value))

    def set_memory_dynamic_range(self, ref: refs.VMRef, min: int, max: int) -> Task[None]:
        """Sets both memory target limits in bytes; on a running VM the target follows at once.

        min: Lower limit in bytes.
        max: Upper limit in bytes.
        """
        return self._client.start(m.set_memory_dynamic_range, (ref, min, max))

    def set_memory_limits(
        self, ref: refs.VMRef, static_min: int, static_max: int, dynamic_min: int, dynamic_max: int
    ) -> Task[None]:
        """Sets all four memory limits in bytes at once; the VM must be halted.

        static_min: Bytes.
        static_max: Bytes.
        dynamic_min: Bytes.
        dynamic_max: Bytes.
        """
        return self._client.start(
            m.set_memory_limits, (ref, static_min, static_max, dynamic_min, dynamic_max)
        )

    def set_memory_static_range(self, ref: refs.VMRef, min: int, max: int) -> Task[None]:
        """Sets memory minimum and maximum in bytes together; the VM must be halted.

        min: Minimum in bytes.
        max: Maximum in bytes.
        """
        return self._client.start(m.set_memory_static_range, (ref, min, max))

    def set_memory_target_live(self, ref: refs.VMRef, target: int) -> Task[None]:
        """Deprecated; sets the memory target of a running VM by setting both dynamic limits to
        it. Deprecated since midnight-ride.

        target: Target in bytes.
        """
        return self._client.start(m.set_memory_target_live, (ref, target))

    def set_order(self, ref: refs.VMRef, value: int) -> Task[None]:
        """Sets the position in the start order; must not be negative."""
        return self._client.start(m.set_order, (ref, value))

    def set_shadow_multiplier_live(self, ref: refs.VMRef, multiplier: float) -> Task[None]:
        """Changes the shadow-memory factor of a running HVM guest; fails if the host lacks
        memory.

        multiplier: Factor of at least 1.0.
        """
        return self._client.start(m.set_shadow_multiplier_live, (ref, multiplier))

    def set_shutdown_delay(self, ref: refs.VMRef, value: int) -> Task[None]:
        """Sets the shutdown delay in seconds; must not be negative.

        value: Seconds.
        """
        return self._client.start(m.set_shutdown_delay, (ref, value))

    def set_start_delay(self, ref: refs.VMRef, value: int) -> Task[None]:
        """Sets the start delay in seconds; must not be negative.

        value: Seconds.
        """
        return self._client.start(m.set_start_delay, (ref, value))

    def set_suspend_VDI(self, ref: refs.VMRef, value: refs.VDIRef) -> Task[None]:
        """Replaces the suspend image of a suspended VM by another one of the same content."""
        return self._client.start(m.set_suspend_VDI, (ref, value))

    def set_uefi_mode(self, ref: refs.VMRef, mode: enums.VMUefiMode) -> Task[str]:
        """Puts the VM's UEFI variables into setup or user mode and returns the tool's output;
        the VM must use UEFI. A prototype; it may change.
        """
        return self._client.start(m.set_uefi_mode, (ref, mode))

    def shutdown(self, vm: refs.VMRef) -> Task[None]:
        """Tries a clean shutdown and, when it fails or its time is over, a hard one.

        Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, VM_BAD_POWER_STATE,
            VM_IS_TEMPLATE.
        """
        return self._client.start(m.shutdown, (vm,))

    def snapshot(
        self, vm: refs.VMRef, new_name: str, ignore_vdis: list[refs.VDIRef] | None = None
    ) -> Task[refs.VMRef]:
        """Takes a disk snapshot of the VM in any power state. Returns the snapshot, which is
        itself a template.

        new_name: Name of the snapshot.
        ignore_vdis: Disks to leave out of the snapshot. Since 21.4.0.
        Errors: OPERATION_NOT_ALLOWED, SR_FULL, VM_BAD_POWER_STATE.
        """
        return self._client.start(
            m.snapshot, (vm, new_name, [] if ignore_vdis is None else ignore_vdis)
        )

    def snapshot_with_quiesce(self, vm: refs.VMRef, new_name: str) -> Task[refs.VMRef]:
        """Removed; answers MESSAGE_REMOVED. Removed in quebec.

        Errors: OPERATION_NOT_ALLOWED, SR_FULL, VM_BAD_POWER_STATE,
            VM_SNAPSHOT_WITH_QUIESCE_FAILED, VM_SNAPSHOT_WITH_QUIESCE_NOT_SUPPORTED,
            VM_SNAPSHOT_WITH_QUIESCE_PLUGIN_DEOS_NOT_RESPOND, VM_SNAPSHOT_WITH_QUIESCE_TIMEOUT.
        """
        return self._client.start(m.snapshot_with_quiesce, (vm, new_name))

    def start(self, vm: refs.VMRef, start_paused: bool, force: bool) -> Task[None]:
        """Starts a halted VM on a host chosen by the scheduler; NO_HOSTS_AVAILABLE if none
        fits.

        start_paused: True to leave the VM paused.
        force: True to skip pre-start checks.
        Errors: BOOTLOADER_FAILED, LICENCE_RESTRICTION, NO_HOSTS_AVAILABLE,
            OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, UNKNOWN_BOOTLOADER,
            VM_BAD_POWER_STATE, VM_HVM_REQUIRED, VM_IS_TEMPLATE.
        """
        return self._client.start(m.start, (vm, start_paused, force))

    def start_on(
        self, vm: refs.VMRef, host: refs.HostRef, start_paused: bool, force: bool
    ) -> Task[None]:
        """Starts a halted VM on the given host.

        start_paused: True to leave the VM paused.
        force: True to skip pre-start checks.
        Errors: BOOTLOADER_FAILED, OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS,
            UNKNOWN_BOOTLOADER, VM_BAD_POWER_STATE, VM_IS_TEMPLATE.
        """
        return self._client.start(m.start_on, (vm, host, start_paused, force))

    def suspend(self, vm: refs.VMRef) -> Task[None]:
        """Saves the memory of a running VM to a new suspend image and releases its host; needs
        guest support.

        Errors: OPERATION_NOT_ALLOWED, OTHER_OPERATION_IN_PROGRESS, VM_BAD_POWER_STATE,
            VM_IS_TEMPLATE.
        """
        return self._client.start(m.suspend, (vm,))

    def sysprep(self, ref: refs.VMRef, unattend: str, timeout: float) -> Task[None]:
        """Runs the Windows Sysprep tool in the running guest with the given answer file; the
        guest needs an agent that supports it. A prototype; it may change.

        unattend: Text of the answer file.
        timeout: Seconds to wait for the guest.
        """
        return self._client.start(m.sysprep, (ref, unattend, timeout))

    def unpause(self, vm: refs.VMRef) -> Task[None]:
        """Lets the virtual CPUs of a paused VM run again.

        Errors: OPERATION_NOT_ALLOWED, VM_BAD_POWER_STATE, VM_IS_TEMPLATE.
        """
        return self._client.start(m.unpause, (vm,))

    def update_allowed_operations(self, ref: refs.VMRef) -> Task[None]:
        """Recomputes the VM's allowed_operations."""
        return self._client.start(m.update_allowed_operations, (ref,))

    def update_secureboot_certificates_on_boot(self, ref: refs.VMRef, mark: bool) -> Task[None]:
        """Marks the VM so that new Secure Boot certificates are written at its next boot, or
        takes the mark away. A prototype; it may change.

        mark: True to mark and false to unmark.
        """
        return self._client.start(m.update_secureboot_certificates_on_boot, (ref, mark))

    def update_snapshot_metadata(
        self,
        vm: refs.VMRef,
        snapshot_of: refs.VMRef,
        snapshot_time: datetime,
        transportable_snapshot_id: str,
    ) -> Task[None]:
        """Deprecated; does nothing useful, kept for older guest agents. Deprecated since
        midnight-ride.
        """
        return self._client.start(
            m.update_snapshot_metadata, (vm, snapshot_of, snapshot_time, transportable_snapshot_id)
        )

    def wait_memory_target_live(self, ref: refs.VMRef) -> Task[None]:
        """Deprecated; waits until the running VM has reached its memory target. Deprecated
        since midnight-ride.
        """
        return self._client.start(m.wait_memory_target_live, (ref,))

    def create(
        self,
        *,
        HVM_boot_policy: str,
        PCI_bus: str,
        PV_args: str,
        PV_bootloader: str,
        PV_bootloader_args: str,
        PV_kernel: str,
        PV_legacy_args: str,
        PV_ramdisk: str,
        VCPUs_at_startup: int,
        VCPUs_max: int,
        actions_after_crash: enums.OnCrashBehaviour,
        actions_after_reboot: enums.OnNormalExit,
        actions_after_shutdown: enums.OnNormalExit,
        affinity: refs.HostRef,
        is_a_template: bool,
        memory_dynamic_max: int,
        memory_dynamic_min: int,
        memory_static_max: int,
        memory_static_min: int,
        recommendations: str,
        user_version: int,
        HVM_boot_params: dict[str, str] | None = None,
        VCPUs_params: dict[str, str] | None = None,
        other_config: dict[str, str] | None = None,
        platform: dict[str, str] | None = None,
        HVM_shadow_multiplier: float = 1.0,
        NVRAM: dict[str, str] | None = None,
        actions_after_softreboot: enums.OnSoftrebootBehavior = enums.OnSoftrebootBehavior.soft_reboot,
        appliance: refs.VMApplianceRef = refs.VMApplianceRef("OpaqueRef:NULL"),
        blocked_operations: dict[enums.VMOperations, str] | None = None,
        domain_type: enums.DomainType = enums.DomainType.unspecified,
        generation_id: str = "0:0",
        ha_always_run: bool = False,
        ha_restart_priority: str = "",
        hardware_platform_version: int = 0,
        has_vendor_device: bool = True,
        is_snapshot_from_vmpp: bool = False,
        is_vmss_snapshot: bool = False,
        last_boot_CPU_flags: dict[str, str] | None = None,
        last_booted_record: str = "",
        memory_target: int = 0,
        name_description: str = "",
        name_label: str = "",
        order: int = 0,
        power_state: enums.VMPowerState = enums.VMPowerState.Halted,
        protection_policy: refs.VMPPRef = refs.VMPPRef("OpaqueRef:NULL"),
        reference_label: str = "",
        shutdown_delay: int = 0,
        snapshot_schedule: refs.VMSSRef = refs.VMSSRef("OpaqueRef:NULL"),
        start_delay: int = 0,
        suspend_SR: refs.SRRef = refs.SRRef("OpaqueRef:NULL"),
        suspend_VDI: refs.VDIRef = refs.VDIRef("OpaqueRef:NULL"),
        tags: list[str] | None = None,
        version: int = 0,
        xenstore_data: dict[str, str] | None = None,
    ) -> Task[refs.VMRef]:
        """Make a VM object from its record.

        HVM_boot_policy: Deprecated boot policy; non-empty (usually "BIOS order") means HVM,
            empty means paravirtual. Use domain_type instead.
        PCI_bus: Deprecated list of PCI devices handed to the guest; use other_config or the PCI
            messages instead.
        PV_args: Kernel command line of a paravirtual guest.
        PV_bootloader: Name of the boot loader that finds the kernel of a paravirtual guest (for
            example pygrub); empty boots PV_kernel.
        PV_bootloader_args: Arguments passed to the boot loader of a paravirtual guest.
        PV_kernel: Path of the kernel on the host for a directly booted paravirtual guest.
        PV_legacy_args: Kernel command line used when a paravirtual guest boots a legacy kernel
            image.
        PV_ramdisk: Path of the initial ramdisk on the host for a directly booted paravirtual
            guest.
        VCPUs_at_startup: Number of virtual CPUs online at boot; between 1 and VCPUs_max.
        VCPUs_max: Highest number of virtual CPUs the VM can ever have while it runs.
        actions_after_crash: What happens when the guest crashes; a crash soon after start shuts
            the VM down instead of restarting it.
        actions_after_reboot: What happens when the guest asks to reboot, normally restart.
        actions_after_shutdown: What happens when the guest powers itself off, normally destroy.
        affinity: Host preferred when the VM is placed automatically; null for no preference.
        is_a_template: True if the object is a template, which cannot be started; clearing it
            turns a template into a VM.
        memory_dynamic_max: Upper limit in bytes of the memory target while the VM runs.
        memory_dynamic_min: Lower limit in bytes of the memory target while the VM runs.
        memory_static_max: Most memory in bytes the VM can ever use; changeable only while
            halted.
        memory_static_min: Least memory in bytes the VM is expected to work with; changeable
            only while halted.
        recommendations: XML text with the limits and properties advised for VMs made from this
            template.
        user_version: Version number the creator of the VM or template gave it.
        HVM_boot_params: Firmware boot settings of an HVM guest; order lists boot devices (c
            disk, d CD, n network), firmware is bios or uefi.
        VCPUs_params: Scheduler settings of the virtual CPUs, such as weight, cap (percent of
            one CPU) and mask (CPU numbers).
        other_config: Free-form settings of clients and tools; some keys need a higher role to
            change.
        platform: Settings of the virtual hardware, such as acpi, viridian, nx or secureboot;
            read at boot.
        HVM_shadow_multiplier: Factor applied to the default shadow or nested page-table memory
            of an HVM guest; at least 1.0.
        NVRAM: Firmware variables of the guest as a map; EFI-variables holds the encoded UEFI
            variable store.
        actions_after_softreboot: What happens when the guest asks for a soft reboot, which
            keeps the domain's memory.
        appliance: Appliance the VM belongs to; null if none.
        blocked_operations: Operations the owner has forbidden, each with the reason; they fail
            with OPERATION_BLOCKED.
        domain_type: Kind of domain created at the next boot (hvm, pv, pvh or pv_in_pvh);
            unspecified means derived from HVM_boot_policy.
        generation_id: Generation ID shown to the guest as two integers joined by a colon; 0:0
            asks for a fresh one, empty turns it off.
        ha_always_run: Deprecated; true if the high-availability service restarts the VM. Use
            ha_restart_priority and power_state.
        ha_restart_priority: How high availability protects the VM; "restart" (guaranteed),
            "best-effort" or empty for unprotected.
        hardware_platform_version: Version of the virtual hardware the VM needs; only hosts that
            list it can run the VM.
        has_vendor_device: True if the guest sees the extra PCI device that lets Windows Update
            deliver drivers; changeable only while halted.
        is_snapshot_from_vmpp: Removed; it marked snapshots taken by a protection policy.
        is_vmss_snapshot: True if the snapshot was taken by a snapshot schedule.
        last_boot_CPU_flags: CPU vendor and features the VM last booted with; used to judge
            where it can migrate or resume.
        last_booted_record: Record of the VM as it was at its last boot, as text; empty if it
            never booted.
        memory_target: Deprecated memory target in bytes; the target now follows from the
            dynamic range.
        name_description: Free text describing the VM.
        name_label: Name of the VM; need not be unique.
        order: Position in the start order of an appliance or an HA restart; lower numbers start
            first and stop last.
        power_state: Power state, Halted, Paused, Running or Suspended; it follows the
            hypervisor's events.
        protection_policy: Deprecated protection policy reference; always null.
        reference_label: Key that identifies the template the VM was made from, for tools and
            statistics; may be empty.
        shutdown_delay: Seconds a clean shutdown may take before the VM is stopped hard, also
            waited in an appliance; 0 for the default.
        snapshot_schedule: Snapshot schedule the VM is assigned to; null if none.
        start_delay: Seconds to wait after starting the VM before the next position in the start
            order begins.
        suspend_SR: SR that receives the suspend image; null uses the host's or the pool's
            setting.
        suspend_VDI: Image with the VM's suspended state; null unless suspended (or a
            checkpoint).
        tags: Labels chosen by the user for searching and grouping.
        version: Number of times the VM has been recovered; decides between copies during
            disaster recovery.
        xenstore_data: Keys written below the VM's xenstore subtree when it starts, with the vm-
            data/ prefix.
        """
        return self._client.start(
            m.create,
            (
                {
                    "HVM_boot_policy": HVM_boot_policy,
                    "PCI_bus": PCI_bus,
                    "PV_args": PV_args,
                    "PV_bootloader": PV_bootloader,
                    "PV_bootloader_args": PV_bootloader_args,
                    "PV_kernel": PV_kernel,
                    "PV_legacy_args": PV_legacy_args,
                    "PV_ramdisk": PV_ramdisk,
                    "VCPUs_at_startup": VCPUs_at_startup,
                    "VCPUs_max": VCPUs_max,
                    "actions_after_crash": actions_after_crash,
                    "actions_after_reboot": actions_after_reboot,
                    "actions_after_shutdown": actions_after_shutdown,
                    "affinity": affinity,
                    "is_a_template": is_a_template,
                    "memory_dynamic_max": memory_dynamic_max,
                    "memory_dynamic_min": memory_dynamic_min,
                    "memory_static_max": memory_static_max,
                    "memory_static_min": memory_static_min,
                    "recommendations": recommendations,
                    "user_version": user_version,
                    "HVM_boot_params": {} if HVM_boot_params is None else HVM_boot_params,
                    "VCPUs_params": {} if VCPUs_params is None else VCPUs_params,
                    "other_config": {} if other_config is None else other_config,
                    "platform": {} if platform is None else platform,
                    "HVM_shadow_multiplier": HVM_shadow_multiplier,
                    "NVRAM": {} if NVRAM is None else NVRAM,
                    "actions_after_softreboot": actions_after_softreboot,
                    "appliance": appliance,
                    "blocked_operations": {} if blocked_operations is None else blocked_operations,
                    "domain_type": domain_type,
                    "generation_id": generation_id,
                    "ha_always_run": ha_always_run,
                    "ha_restart_priority": ha_restart_priority,
                    "hardware_platform_version": hardware_platform_version,
                    "has_vendor_device": has_vendor_device,
                    "is_snapshot_from_vmpp": is_snapshot_from_vmpp,
                    "is_vmss_snapshot": is_vmss_snapshot,
                    "last_boot_CPU_flags": {}
                    if last_boot_CPU_flags is None
                    else last_boot_CPU_flags,
                    "last_booted_record": last_booted_record,
                    "memory_target": memory_target,
                    "name_description": name_description,
                    "name_label": name_label,
                    "order": order,
                    "power_state": power_state,
                    "protection_policy": protection_policy,
                    "reference_label": reference_label,
                    "shutdown_delay": shutdown_delay,
                    "snapshot_schedule": snapshot_schedule,
                    "start_delay": start_delay,
                    "suspend_SR": suspend_SR,
                    "suspend_VDI": suspend_VDI,
                    "tags": [] if tags is None else tags,
                    "version": version,
                    "xenstore_data": {} if xenstore_data is None else xenstore_data,
                },
            ),
        )

    def destroy(self, ref: refs.VMRef) -> Task[None]:
        """Destroy the VM object."""
        return self._client.start(m.destroy, (ref,))
