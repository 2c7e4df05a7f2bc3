"""Settings of VMs that need more than a write: checks, refreshed operations.

Rights to map keys are checked by the pipeline, also where a whole map is set.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from xapi.generated import enums, errors, records, refs
from xapi.generated.operations.VM import VMOperations
from xapi.operations.context import Call
from xapi.operations.placement import memory_overhead
from xapi.operations.validity import refresh
from xapi.operations.vm.creation import BIOS_ORDER

__all__ = ["Configuration"]

RESTART_PRIORITIES = ("", "best-effort", "restart")
_MAP = Literal["other_config", "platform", "NVRAM"]


class Configuration(VMOperations[Call]):
    """Setters."""

    # Maps

    async def add_to_other_config(self, call: Call, ref: refs.VMRef, key: str, value: str) -> None:
        _add(call, ref, "other_config", key, value)

    async def remove_from_other_config(self, call: Call, ref: refs.VMRef, key: str) -> None:
        _remove(call, ref, "other_config", key)

    async def set_other_config(self, call: Call, ref: refs.VMRef, value: Mapping[str, str]) -> None:
        _replace(call, ref, "other_config", value)

    async def add_to_platform(self, call: Call, ref: refs.VMRef, key: str, value: str) -> None:
        _add(call, ref, "platform", key, value)

    async def remove_from_platform(self, call: Call, ref: refs.VMRef, key: str) -> None:
        _remove(call, ref, "platform", key)

    async def set_platform(self, call: Call, ref: refs.VMRef, value: Mapping[str, str]) -> None:
        _replace(call, ref, "platform", value)

    async def set_NVRAM(self, call: Call, ref: refs.VMRef, value: Mapping[str, str]) -> None:
        with call.db.transaction() as tx:
            records.VM.modify(tx, ref, NVRAM=value)

    async def add_to_NVRAM(self, call: Call, ref: refs.VMRef, key: str, value: str) -> None:
        _add(call, ref, "NVRAM", key, value)

    async def remove_from_NVRAM(self, call: Call, ref: refs.VMRef, key: str) -> None:
        _remove(call, ref, "NVRAM", key)

    async def set_NVRAM_EFI_variables(
        self, call: Call, ref: refs.VMRef, value: str, update: enums.UpdateStatus
    ) -> None:
        """``update`` yes clears the mark that new Secure Boot certificates are to be written."""
        with call.db.transaction() as tx:
            vm = records.VM.get(tx, ref)
            records.VM.modify(tx, ref, NVRAM={**vm.NVRAM, "EFI-variables": value})
            if update == "yes":
                records.VM.modify(tx, ref, secureboot_certificates_state="ok")

    async def update_secureboot_certificates_on_boot(
        self, call: Call, ref: refs.VMRef, mark: bool
    ) -> None:
        with call.db.transaction() as tx:
            state = "update_on_boot" if mark else "update_available"
            records.VM.modify(tx, ref, secureboot_certificates_state=state)

    async def set_xenstore_data(
        self, call: Call, ref: refs.VMRef, value: Mapping[str, str]
    ) -> None:
        """Reaches the guest at its next start."""
        with call.db.transaction() as tx:
            records.VM.modify(tx, ref, xenstore_data=value)

    async def set_blocked_operations(
        self, call: Call, ref: refs.VMRef, value: Mapping[enums.VMOperations, str]
    ) -> None:
        with call.db.transaction() as tx:
            records.VM.modify(tx, ref, blocked_operations=value)
            refresh(tx, "VM", ref)

    async def add_to_blocked_operations(
        self, call: Call, ref: refs.VMRef, key: enums.VMOperations, value: str
    ) -> None:
        with call.db.transaction() as tx:
            tx.add_to_map("VM", ref, "blocked_operations", key, value)
            refresh(tx, "VM", ref)

    async def remove_from_blocked_operations(
        self, call: Call, ref: refs.VMRef, key: enums.VMOperations
    ) -> None:
        with call.db.transaction() as tx:
            tx.remove_from_map("VM", ref, "blocked_operations", key)
            refresh(tx, "VM", ref)

    # The machine

    async def set_domain_type(self, call: Call, ref: refs.VMRef, value: enums.DomainType) -> None:
        """Of a Halted VM. Raises INVALID_VALUE for ``unspecified``; the boot policy follows."""
        if value == "unspecified":
            raise errors.InvalidValue("domain_type", value)
        _check_halted(call, ref)
        policy = BIOS_ORDER if value == "hvm" else ""
        with call.db.transaction() as tx:
            vm = records.VM.get(tx, ref)
            keep = value == "hvm" and vm.HVM_boot_policy
            records.VM.modify(
                tx, ref, domain_type=value, HVM_boot_policy=vm.HVM_boot_policy if keep else policy
            )
            records.VM.modify(tx, ref, memory_overhead=memory_overhead(records.VM.get(tx, ref)))

    async def set_HVM_boot_policy(self, call: Call, ref: refs.VMRef, value: str) -> None:
        """Of a Halted VM: non-empty means HVM, empty a paravirtual guest."""
        _check_halted(call, ref)
        with call.db.transaction() as tx:
            kind: enums.DomainType = "hvm" if value else "pv"
            records.VM.modify(tx, ref, HVM_boot_policy=value, domain_type=kind)
            records.VM.modify(tx, ref, memory_overhead=memory_overhead(records.VM.get(tx, ref)))

    async def set_has_vendor_device(self, call: Call, ref: refs.VMRef, value: bool) -> None:
        _check_halted(call, ref)
        with call.db.transaction() as tx:
            records.VM.modify(tx, ref, has_vendor_device=value)

    async def set_actions_after_crash(
        self, call: Call, ref: refs.VMRef, value: enums.OnCrashBehaviour
    ) -> None:
        with call.db.transaction() as tx:
            records.VM.modify(tx, ref, actions_after_crash=value)

    async def set_bios_strings(self, call: Call, ref: refs.VMRef, value: Mapping[str, str]) -> None:
        """Once. Raises VM_BIOS_STRINGS_ALREADY_SET, INVALID_VALUE [key, value] for a key that is
        not known, a value that is empty, too long or has other than printable ASCII."""
        for key, text in value.items():
            limit = BIOS_KEYS.get(key)
            if limit is None or not 0 < len(text) <= limit:
                raise errors.InvalidValue(key, text)
            if not (text.isascii() and text.isprintable()):
                raise errors.InvalidValue(key, f"{text} has other than printable characters")
        _set_bios(call, ref, {**BIOS_DEFAULTS, **value})

    async def copy_bios_strings(self, call: Call, vm: refs.VMRef, host: refs.hostRef) -> None:
        """Raises VM_BIOS_STRINGS_ALREADY_SET."""
        _set_bios(call, vm, records.host.get(call.db, host).bios_strings)

    # The VM among others

    async def set_appliance(self, call: Call, ref: refs.VMRef, value: refs.VM_applianceRef) -> None:
        """Control domains and templates are in no appliance (OPERATION_NOT_ALLOWED)."""
        if value != refs.NULL:
            records.VM_appliance.get(call.db, value)
        with call.db.transaction() as tx:
            vm = records.VM.get(tx, ref)
            if value != refs.NULL and (vm.is_control_domain or vm.is_a_template):
                raise errors.OperationNotAllowed("only a VM can be in an appliance")
            records.VM.modify(tx, ref, appliance=value)
            refresh(tx, "VM", ref)
            for appliance in {vm.appliance, value} - {refs.NULL}:
                refresh(tx, "VM_appliance", appliance)

    async def set_groups(
        self, call: Call, ref: refs.VMRef, value: tuple[refs.VM_groupRef, ...]
    ) -> None:
        """One at most (OPERATION_NOT_ALLOWED); not of a snapshot, template or control domain."""
        vm = records.VM.get(call.db, ref)
        if vm.is_control_domain or vm.is_a_template or vm.is_a_snapshot:
            raise errors.OperationNotAllowed("only a VM can be in a group")
        if len(set(value)) > 1:
            raise errors.OperationNotAllowed("a VM can be in one group at most")
        for group in value:
            records.VM_group.get(call.db, group)
        with call.db.transaction() as tx:
            records.VM.modify(tx, ref, groups=value)

    async def set_snapshot_schedule(self, call: Call, ref: refs.VMRef, value: refs.VMSSRef) -> None:
        """Raises VM_IS_TEMPLATE [vm], INVALID_VALUE for a control domain."""
        with call.db.transaction() as tx:
            vm = records.VM.get(tx, ref)
            if value != refs.NULL:
                records.VMSS.get(tx, value)
                if vm.is_control_domain:
                    raise errors.InvalidValue("snapshot_schedule", value)
                if vm.is_a_template:
                    raise errors.VMIsTemplate(ref)
            records.VM.modify(tx, ref, snapshot_schedule=value)
            refresh(tx, "VM", ref)

    async def set_ha_restart_priority(self, call: Call, ref: refs.VMRef, value: str) -> None:
        """Raises INVALID_VALUE unless it is empty, best-effort or restart."""
        if value not in RESTART_PRIORITIES:
            raise errors.InvalidValue("ha_restart_priority", value)
        with call.db.transaction() as tx:
            vm = records.VM.get(tx, ref)
            runs = value == "restart" and vm.power_state != "Halted"
            records.VM.modify(tx, ref, ha_restart_priority=value, ha_always_run=runs)
            refresh(tx, "VM", ref)

    async def set_ha_always_run(self, call: Call, ref: refs.VMRef, value: bool) -> None:
        with call.db.transaction() as tx:
            records.VM.modify(tx, ref, ha_always_run=value)
            refresh(tx, "VM", ref)

    async def set_order(self, call: Call, ref: refs.VMRef, value: int) -> None:
        _set_number(call, ref, "order", value)

    async def set_start_delay(self, call: Call, ref: refs.VMRef, value: int) -> None:
        """Seconds."""
        _set_number(call, ref, "start_delay", value)

    async def set_shutdown_delay(self, call: Call, ref: refs.VMRef, value: int) -> None:
        """Seconds."""
        _set_number(call, ref, "shutdown_delay", value)

    async def set_suspend_VDI(self, call: Call, ref: refs.VMRef, value: refs.VDIRef) -> None:
        """Of a Suspended VM. Raises VM_BAD_POWER_STATE, and
        SUSPEND_VDI_REPLACEMENT_IS_NOT_IDENTICAL where size or type differ."""
        with call.db.transaction() as tx:
            vm = records.VM.get(tx, ref)
            if vm.power_state != "Suspended":
                raise errors.VMBadPowerState(ref, "suspended", vm.power_state.lower())
            new, old = records.VDI.get(tx, value), records.VDI.find(tx, vm.suspend_VDI)
            if old is not None and (old.virtual_size, old.type) != (new.virtual_size, new.type):
                raise errors.SuspendVDIReplacementIsNotIdentical(vm.suspend_VDI, value)
            records.VM.modify(tx, ref, suspend_VDI=value)

    async def update_allowed_operations(self, call: Call, ref: refs.VMRef) -> None:
        records.VM.get(call.db, ref)
        with call.db.transaction() as tx:
            refresh(tx, "VM", ref)


BIOS_KEYS = {
    "bios-vendor": 512,
    "bios-version": 512,
    "system-manufacturer": 512,
    "system-product-name": 512,
    "system-version": 512,
    "system-serial-number": 512,
    "enclosure-asset-tag": 512,
    "baseboard-manufacturer": 512,
    "baseboard-product-name": 512,
    "baseboard-version": 512,
    "baseboard-serial-number": 512,
    "baseboard-asset-tag": 512,
    "baseboard-location-in-chassis": 512,
}
"""Keys a user may set, with the longest value."""
BIOS_DEFAULTS = {
    "bios-vendor": "Xen",
    "bios-version": "",
    "system-manufacturer": "Xen",
    "system-product-name": "HVM domU",
    "system-version": "",
    "system-serial-number": "",
    "hp-rombios": "",
}


def _set_bios(call: Call, ref: str, strings: Mapping[str, str]) -> None:
    with call.db.transaction() as tx:
        if records.VM.get(tx, ref).bios_strings:
            raise errors.VMBiosStringsAlreadySet()
        records.VM.modify(tx, ref, bios_strings=dict(strings))


def _check_halted(call: Call, ref: str) -> None:
    state = records.VM.get(call.db, ref).power_state
    if state != "Halted":
        raise errors.VMBadPowerState(ref, "halted", state.lower())


def _set_number(call: Call, ref: str, field: str, value: int) -> None:
    if value < 0:
        raise errors.InvalidValue(field, str(value))
    with call.db.transaction() as tx:
        tx.modify("VM", ref, {field: value})


def _add(call: Call, ref: str, field: _MAP, key: str, value: str) -> None:
    with call.db.transaction() as tx:
        tx.add_to_map("VM", ref, field, key, value)


def _remove(call: Call, ref: str, field: _MAP, key: str) -> None:
    with call.db.transaction() as tx:
        tx.remove_from_map("VM", ref, field, key)


def _replace(call: Call, ref: str, field: _MAP, value: Mapping[str, str]) -> None:
    with call.db.transaction() as tx:
        tx.modify("VM", ref, {field: value})
