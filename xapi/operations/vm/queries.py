"""Questions about VMs, and small requests to running guests."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from xapi.generated import enums, errors, records, refs
from xapi.generated.operations.VM import VMOperations
from xapi.operations import placement
from xapi.operations.blobs import new_blob
from xapi.operations.context import Call
from xapi.operations.validity import check
from xapi.operations.vbd_devices import POSITIONS, position_of
from xapi.operations.vm.checks import check_bootable
from xapi.operations.vm.recovery import check_not_in_appliance, required_srs

__all__ = ["Queries"]

VIF_DEVICES = 7
"""Positions of a guest's network interfaces: 0 to 6."""


class Queries(VMOperations[Call]):
    """Nothing here changes a VM, except what its guest makes of a request."""

    async def get_allowed_VBD_devices(self, call: Call, vm: refs.VMRef) -> tuple[str, ...]:
        """Free ``userdevice`` positions, lowest first."""
        row = records.VM.get(call.db, vm)
        used = {
            position_of(vbd.userdevice)
            for ref in row.VBDs
            if (vbd := records.VBD.find(call.db, ref)) is not None
        }
        return tuple(str(number) for number in range(POSITIONS) if number not in used)

    async def get_allowed_VIF_devices(self, call: Call, vm: refs.VMRef) -> tuple[str, ...]:
        """Free positions, lowest first."""
        row = records.VM.get(call.db, vm)
        used = {
            vif.device for ref in row.VIFs if (vif := records.VIF.find(call.db, ref)) is not None
        }
        return tuple(name for name in map(str, range(VIF_DEVICES)) if name not in used)

    async def get_possible_hosts(self, call: Call, vm: refs.VMRef) -> tuple[refs.hostRef, ...]:
        return placement.possible_hosts(call.db, vm)

    async def assert_operation_valid(
        self, call: Call, ref: refs.VMRef, op: enums.VMOperations
    ) -> None:
        check(call.db, "VM", ref, op)

    async def assert_can_boot_here(self, call: Call, ref: refs.VMRef, host: refs.hostRef) -> None:
        """The VM's own settings first, then the host; see `placement.assert_can_boot_here`."""
        check_bootable(records.VM.get(call.db, ref))
        placement.assert_can_boot_here(call.db, ref, host)

    async def assert_agile(self, call: Call, ref: refs.VMRef) -> None:
        """Raises HA_CONSTRAINT_VIOLATION_SR_NOT_SHARED [sr],
        HA_CONSTRAINT_VIOLATION_NETWORK_NOT_SHARED [network], VM_HAS_PCI_ATTACHED [vm]."""
        vm = records.VM.get(call.db, ref)
        if vm.attached_PCIs:
            raise errors.VMHasPCIAttached(ref)
        for vbd_ref in vm.VBDs:
            vbd = records.VBD.find(call.db, vbd_ref)
            vdi = None if vbd is None else records.VDI.find(call.db, vbd.VDI)
            sr = None if vdi is None else records.SR.find(call.db, vdi.SR)
            if sr is not None and not _everywhere(call, sr):
                raise errors.HAConstraintViolationSRNotShared(sr.ref)
        hosts = {host.ref for host in records.host.all(call.db)}
        for vif_ref in vm.VIFs:
            vif = records.VIF.find(call.db, vif_ref)
            network = None if vif is None else records.network.find(call.db, vif.network)
            if network is None:
                continue
            reached = {records.PIF.get(call.db, pif).host for pif in network.PIFs}
            if not hosts <= reached:
                raise errors.HAConstraintViolationNetworkNotShared(network.ref)

    async def get_SRs_required_for_recovery(
        self, call: Call, ref: refs.VMRef, session_to: refs.sessionRef
    ) -> tuple[refs.SRRef, ...]:
        """SRs of the VM's disks that the pool of the session lacks."""
        return tuple(sr.ref for sr in required_srs(call, (ref,), session_to) if not sr.present)

    async def assert_can_be_recovered(
        self, call: Call, ref: refs.VMRef, session_to: refs.sessionRef
    ) -> None:
        check_not_in_appliance(call, ref)
        for sr in required_srs(call, (ref,), session_to):
            if not sr.present:
                raise errors.VMRequiresSR(ref, sr.ref)

    async def get_boot_record(self, call: Call, ref: refs.VMRef) -> records.VM:
        """The present record: settings that wait for a boot are not kept apart."""
        return records.VM.get(call.db, ref)

    async def get_secureboot_readiness(
        self, call: Call, ref: refs.VMRef
    ) -> enums.VMSecurebootReadiness:
        """NOT_IMPLEMENTED once the firmware has stored variables: only its helper reads them."""
        vm = records.VM.get(call.db, ref)
        if vm.HVM_boot_params.get("firmware") != "uefi":
            return "not_supported"
        if vm.platform.get("secureboot", "false") not in ("true", "auto"):
            return "disabled"
        if not vm.NVRAM.get("EFI-variables"):
            return "first_boot"
        raise errors.NotImplemented("VM.get_secureboot_readiness")

    async def query_services(self, call: Call, ref: refs.VMRef) -> Mapping[str, str]:
        """A system domain says in other_config which service it is."""
        vm = records.VM.get(call.db, ref)
        prefix = "service:"
        return {
            key.removeprefix(prefix): value
            for key, value in vm.other_config.items()
            if key.startswith(prefix)
        }

    async def retrieve_wlb_recommendations(
        self, call: Call, vm: refs.VMRef
    ) -> Mapping[refs.hostRef, tuple[str, ...]]:
        """There is no workload-balancing service: WLB_NOT_INITIALIZED []."""
        records.VM.get(call.db, vm)
        raise errors.WLBNotInitialized()

    async def call_host_plugin(
        self, call: Call, vm: refs.VMRef, plugin: str, fn: str, args: Mapping[str, str]
    ) -> str:
        """There are no host-side plugins: XENAPI_MISSING_PLUGIN [name]."""
        raise errors.XENAPIMissingPlugin(plugin)

    async def call_plugin(
        self, call: Call, vm: refs.VMRef, plugin: str, fn: str, args: Mapping[str, str]
    ) -> str:
        """The agents of the guests here take no calls: XENAPI_MISSING_PLUGIN [name]."""
        raise errors.XENAPIMissingPlugin(plugin)

    async def create_new_blob(
        self, call: Call, vm: refs.VMRef, name: str, mime_type: str, public: bool
    ) -> refs.blobRef:
        now = call.services.now()
        return new_blob(call.db, "VM", vm, name, mime_type, public, now)

    async def update_snapshot_metadata(
        self,
        call: Call,
        vm: refs.VMRef,
        snapshot_of: refs.VMRef,
        snapshot_time: datetime,
        transportable_snapshot_id: str,
    ) -> None:
        """Kept for older agents; does nothing, as in upstream."""
        records.VM.get(call.db, vm)

    async def atomic_set_resident_on(self, call: Call, vm: refs.VMRef, host: refs.hostRef) -> None:
        """For pool members: residency and the end of the reservation in one step."""
        records.host.get(call.db, host)
        with call.db.transaction() as tx:
            records.VM.modify(
                tx, vm, resident_on=host, scheduled_to_be_resident_on=refs.hostRef(refs.NULL)
            )


def _everywhere(call: Call, sr: records.SR) -> bool:
    """True if the SR is shared and every host has an attached PBD for it."""
    return sr.shared and all(
        placement.reaches_sr(call.db, host.ref, sr.ref) for host in records.host.all(call.db)
    )
