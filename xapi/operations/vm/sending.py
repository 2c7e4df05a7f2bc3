"""VM.migrate_send and its checks: moving a VM with its disks (semantics.md §10).

Within the pool. Another pool is told by what is asked of it (`host.migrate_receive` there); a
migration to one answers NOT_IMPLEMENTED.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from xapi.generated import errors, records, refs
from xapi.generated.operations.VM import VMOperations
from xapi.idl.record import Reader
from xapi.operations import placement, validity
from xapi.operations.context import Call, Mark
from xapi.operations.fitness import Reach, reaches_network, reaches_sr
from xapi.operations.guest_specs import devices_of
from xapi.operations.validity.storage import sm_of
from xapi.operations.vdi.carrying import carry, check_move, go_over
from xapi.operations.vdi.migration import with_snapshots
from xapi.operations.vdi.moving import Move
from xapi.operations.vm.migration import move_guest
from xapi.xenops.interface import Devices

__all__ = ["Sending"]

_DESTINATION_KEYS = ("host", "session_id", "SM", "xenops", "master")
"""What host.migrate_receive gives."""
_ELSEWHERE = Reach({}, {})
"""Its disks and networks are looked at one by one: they may be others there."""
_Disks = Mapping[refs.VDIRef, refs.SRRef]
_Networks = Mapping[refs.VIFRef, refs.networkRef]


@dataclass(frozen=True, slots=True)
class _Journey:
    """What a migration comes to."""

    target: refs.hostRef
    moves: list[Move]
    networks: _Networks
    """Interfaces that are to be on another network than now."""
    ejected: list[refs.VBDRef]
    """Drives whose disc the target does not see."""


class Sending(VMOperations[Call]):
    """See `xapi.generated.operations.VM`."""

    async def assert_can_migrate(
        self,
        call: Call,
        vm: refs.VMRef,
        dest: Mapping[str, str],
        live: bool,
        vdi_map: _Disks,
        vif_map: _Networks,
        options: Mapping[str, str],
        vgpu_map: Mapping[refs.VGPURef, refs.GPU_groupRef],
    ) -> None:
        """Raises whatever would refuse `migrate_send`."""
        _assert(call, vm, dest, vdi_map, vif_map, options)

    async def assert_can_migrate_sender(
        self,
        call: Call,
        vm: refs.VMRef,
        dest: Mapping[str, str],
        live: bool,
        vdi_map: _Disks,
        vif_map: _Networks,
        vgpu_map: Mapping[refs.VGPURef, refs.GPU_groupRef],
        options: Mapping[str, str],
    ) -> None:
        """The same: both ends of a migration within the pool are known here."""
        _assert(call, vm, dest, vdi_map, vif_map, options)

    async def migrate_send(
        self,
        call: Call,
        vm: refs.VMRef,
        dest: Mapping[str, str],
        live: bool,
        vdi_map: _Disks,
        vif_map: _Networks,
        options: Mapping[str, str],
        vgpu_map: Mapping[refs.VGPURef, refs.GPU_groupRef],
        vdi_format_map: Mapping[refs.VDIRef, str],
    ) -> refs.VMRef:
        """Moves the VM to the host `dest` names, and its disks to the SRs of `vdi_map`.

        A disk the map does not name stays where the target sees it, else it goes to the pool's
        default SR. Of a VM that does not run only the disks move. However it ends, one host has
        the guest, and of each disk and its copy the one that the guest uses is left (decision 16).
        Raises what `assert_can_migrate` raises, SR_FULL, MIRROR_FAILED [vdi], and the errors of
        `pool_migrate`.
        """
        journey = _plan(call, vm, dest, vdi_map, vif_map, options)
        _check_formats(call.db, journey, vdi_format_map)
        row = records.VM.get(call.db, vm)
        for drive in journey.ejected:
            await call.services.invoke(call, "VBD.eject", drive)
        if row.power_state != "Running":
            if journey.moves:
                await carry(call, journey.moves, vm, None)
        elif row.resident_on == journey.target:
            await _stay(call, vm, journey)
        else:
            mark = Mark("host", journey.target, "vm_migrate")
            async with call.services.locks.hold(call, (mark,)):
                await _leave(call, vm, journey)
            return vm
        for vif, network in journey.networks.items():
            await call.services.invoke(call, "VIF.move", vif, network)
        return vm


async def _stay(call: Call, vm: refs.VMRef, journey: _Journey) -> None:
    """A running guest gets other disks where it is."""

    async def switch(call: Call, mirrors: Mapping[str, str]) -> None:
        await go_over(call, vm, mirrors)

    if journey.moves:
        await carry(call, journey.moves, vm, switch)


async def _leave(call: Call, vm: refs.VMRef, journey: _Journey) -> None:
    """A running guest goes to another host, perhaps to other disks."""

    async def switch(call: Call, mirrors: Mapping[str, str]) -> None:
        row = records.VM.get(call.db, vm)
        if row.power_state != "Running":
            raise errors.VMBadPowerState(vm, "running", row.power_state.lower())
        devices = _devices(call.db, row, mirrors, journey.networks)
        await move_guest(call, row, journey.target, devices)
        with call.db.transaction() as tx:
            for vif, network in journey.networks.items():
                records.VIF.modify(tx, vif, network=network)

    if journey.moves:
        await carry(call, journey.moves, vm, switch)
    else:
        await switch(call, {})


def _devices(
    db: Reader, vm: records.VM, mirrors: Mapping[str, str], networks: _Networks
) -> Devices | None:
    """What the guest has over there; None where that is what it has here."""
    if not mirrors and not networks:
        return None
    known = devices_of(db, vm)
    bridges = {
        records.VIF.get(db, vif).uuid: records.network.get(db, network).bridge
        for vif, network in networks.items()
    }
    attached = {
        row.uuid
        for cls, devices in (("VBD", vm.VBDs), ("VIF", vm.VIFs))
        for ref in devices
        if isinstance(row := db.find(cls, ref), records.VBD | records.VIF)
        and row.currently_attached
    }
    return replace(
        known,
        vbds=tuple(
            replace(vbd, vdi=mirrors.get(vbd.id, vbd.vdi))
            for vbd in known.vbds
            if vbd.id in attached
        ),
        vifs=tuple(
            replace(vif, network=bridges.get(vif.id, vif.network))
            for vif in known.vifs
            if vif.id in attached
        ),
    )


# What is asked for, and what refuses it


def _assert(
    call: Call,
    vm: refs.VMRef,
    dest: Mapping[str, str],
    vdi_map: _Disks,
    vif_map: _Networks,
    options: Mapping[str, str],
) -> None:
    force = options.get("force") == "true"
    validity.check(call.db, "VM", vm, "migrate_send", strict=not force)
    journey = _plan(call, vm, dest, vdi_map, vif_map, options)
    for move in journey.moves:
        check_move(call.db, move, vm)


def _plan(
    call: Call,
    vm: refs.VMRef,
    dest: Mapping[str, str],
    vdi_map: _Disks,
    vif_map: _Networks,
    options: Mapping[str, str],
) -> _Journey:
    """INVALID_VALUE ["dest", its keys], HANDLE_INVALID, OPERATION_NOT_ALLOWED (copy),
    VDI_NOT_IN_MAP [vdi], VM_REQUIRES_SR [vm, sr], VM_REQUIRES_NETWORK [vm, network], and what
    keeps the VM from running on the target."""
    db = call.db
    if any(key not in dest for key in _DESTINATION_KEYS):
        # Not the values: one of them is a session.
        raise errors.InvalidValue("dest", ", ".join(sorted(dest)))
    for vdi, sr in vdi_map.items():
        records.VDI.get(db, vdi)
        if records.host.find(db, dest["host"]) is not None:
            records.SR.get(db, sr)
    for vif in vif_map:
        records.VIF.get(db, vif)
    target = records.host.find(db, dest["host"])
    if target is None:
        raise errors.NotImplemented("VM.migrate_send")
    if options.get("copy") == "true":
        raise errors.OperationNotAllowed("Within a pool a VM is copied with VM.copy or VM.clone")
    row = records.VM.get(db, vm)
    host = refs.hostRef(target.ref)
    running = row.power_state == "Running"
    if host != row.resident_on:
        placement.assert_can_boot_here(db, vm, host, check_memory=running, reach=_ELSEWHERE)
        if running and host != call.services.host:
            call.services.hosts.endpoint(host)
    disks = _disks(db, row, host, vdi_map)
    networks = _check_networks(db, row, host, vif_map)
    ejected = [vbd for vbd in row.VBDs if _unseen_disc(db, vbd, host)]
    return _Journey(host, with_snapshots(db, row, disks), networks, ejected)


def _disks(db: Reader, vm: records.VM, host: str, wanted: _Disks) -> dict[refs.VDIRef, refs.SRRef]:
    """The images that move, and where to; each one that stays is seen by the host."""
    pool = next(iter(records.pool.all(db)))
    asked = [
        (refs.VDIRef(vdi.ref), pool.default_SR)
        for ref in vm.VBDs
        if (vbd := records.VBD.find(db, ref)) is not None
        and vbd.type == "Disk"
        and (vdi := records.VDI.find(db, vbd.VDI)) is not None
    ]
    if vm.power_state == "Suspended" and records.VDI.find(db, vm.suspend_VDI) is not None:
        asked.append((vm.suspend_VDI, pool.suspend_image_SR))
    found: dict[refs.VDIRef, refs.SRRef] = {}
    for vdi, otherwise in asked:
        now = records.VDI.get(db, vdi).SR
        if vdi in wanted:
            sr = wanted[vdi]
        elif reaches_sr(db, host, now):
            sr = now
        elif reaches_sr(db, host, otherwise):
            sr = otherwise
        else:
            raise errors.VDINotInMap(vdi)
        if not reaches_sr(db, host, sr):
            raise errors.VMRequiresSR(vm.ref, sr)
        if sr != now:
            found[vdi] = sr
    return found


def _check_networks(db: Reader, vm: records.VM, host: str, wanted: _Networks) -> _Networks:
    changed: dict[refs.VIFRef, refs.networkRef] = {}
    for ref in vm.VIFs:
        vif = records.VIF.find(db, ref)
        if vif is None:
            continue
        network = records.network.get(db, wanted[ref]) if ref in wanted else None
        if network is None:
            network = records.network.find(db, vif.network)
        elif network.ref != vif.network:
            changed[ref] = refs.networkRef(network.ref)
        if network is not None and not reaches_network(db, host, network):
            raise errors.VMRequiresNetwork(vm.ref, network.ref)
    return changed


def _unseen_disc(db: Reader, ref: str, host: str) -> bool:
    vbd = records.VBD.find(db, ref)
    if vbd is None or vbd.type != "CD" or vbd.empty:
        return False
    vdi = records.VDI.find(db, vbd.VDI)
    return vdi is not None and not reaches_sr(db, host, vdi.SR)


def _check_formats(db: Reader, journey: _Journey, wanted: Mapping[refs.VDIRef, str]) -> None:
    """VALUE_NOT_SUPPORTED ["vdi_format_map", format, reason]: each SR has one format here, unless
    its driver names others."""
    targets = {move.vdi: move.sr for move in journey.moves}
    for vdi, name in wanted.items():
        records.VDI.get(db, vdi)
        if not name or vdi not in targets:
            continue
        kind = records.SR.get(db, targets[vdi]).type
        sm = sm_of(db, kind)
        if sm is None or name not in sm.supported_image_formats:
            reason = f"SRs of type {kind} have no choice of it"
            raise errors.ValueNotSupported("vdi_format_map", name, reason)
