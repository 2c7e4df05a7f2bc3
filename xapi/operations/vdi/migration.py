"""VDI.pool_migrate: an image moves to another SR of the pool, whether a guest uses it or not."""

from __future__ import annotations

from collections.abc import Mapping

from xapi.generated import errors, records, refs
from xapi.generated.operations.VDI import VDIOperations
from xapi.idl.record import Reader
from xapi.operations.context import Call
from xapi.operations.fitness import reaches_sr
from xapi.operations.vdi.carrying import carry, go_over
from xapi.operations.vdi.moving import Move, users_of

__all__ = ["Migration", "with_snapshots"]

_LIVE = ("Running", "Paused")


class Migration(VDIOperations[Call]):
    """See `xapi.generated.operations.VDI`."""

    async def pool_migrate(
        self, call: Call, vdi: refs.VDIRef, sr: refs.SRRef, options: Mapping[str, str]
    ) -> refs.VDIRef:
        """The image in its new place, with the devices and the snapshots of the VM that has it.

        VDI_NEEDS_VM_FOR_MIGRATE [vdi], VM_REQUIRES_SR [vm, sr] where the guest's host does not see
        the SR, and what `carry` raises. An image that is there already stays as it is.
        """
        row = records.VDI.get(call.db, vdi)
        users = users_of(call.db, row)
        if not users:
            raise errors.VDINeedsVMForMigrate(vdi)
        records.SR.get(call.db, sr)
        if sr == row.SR:
            return vdi
        guest = next((vm for vm in users if vm.power_state in _LIVE), None)
        owner = users[0] if guest is None else guest
        if guest is not None and not reaches_sr(call.db, guest.resident_on, sr):
            raise errors.VMRequiresSR(guest.ref, sr)

        async def switch(call: Call, mirrors: Mapping[str, str]) -> None:
            await go_over(call, owner.ref, mirrors)

        moves = with_snapshots(call.db, owner, {vdi: sr})
        pairs = await carry(call, moves, owner.ref, switch if guest is not None else None)
        return next(pair.copy for pair in pairs if pair.origin == vdi)


def with_snapshots(
    db: Reader, vm: records.VM, wanted: Mapping[refs.VDIRef, refs.SRRef]
) -> list[Move]:
    """The moves, and those of the images that the VM's snapshots have of the same disks; older and
    smaller ones first (semantics.md §10)."""
    found = dict(wanted)
    for name in vm.snapshots:
        snapshot = records.VM.find(db, name)
        for ref in () if snapshot is None else snapshot.VBDs:
            vbd = records.VBD.find(db, ref)
            vdi = None if vbd is None else records.VDI.find(db, vbd.VDI)
            if vdi is None or vdi.ref in found or vdi.snapshot_of not in wanted:
                continue
            sr = wanted[vdi.snapshot_of]
            if sr != vdi.SR:
                found[refs.VDIRef(vdi.ref)] = sr
    rows = {ref: records.VDI.get(db, ref) for ref in found}
    order = sorted(found, key=lambda ref: (rows[ref].virtual_size, rows[ref].snapshot_time))
    return [Move(ref, found[ref]) for ref in order]
