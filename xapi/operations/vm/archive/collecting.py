"""Which rows make up an archive: a VM, its devices, and what those stand on.

Synchronous, and quick: rows never change, so the description can be written afterwards.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from xapi.generated import records, refs
from xapi.generated.errors import UUIDInvalid
from xapi.idl.record import Reader, Row
from xapi.operations.sr_space import PARENT
from xapi.operations.vm.archive.describing import How, describe
from xapi.operations.vm.archive.metadata import Version, dump

__all__ = ["EXCLUDABLE", "Selection", "collect"]

EXCLUDABLE = ("VBD", "VGPU", "VIF", "VTPM", "VUSB")
"""Classes of devices an archive of metadata can be without."""

_ORDER = (
    "host", "VM", "VM_guest_metrics", "VBD", "VIF", "network", "VDI", "SR", "VGPU_type", "VGPU",
    "GPU_group", "VTPM",
)  # fmt: skip


@dataclass
class Selection:
    """Rows, each with its name in the archive."""

    how: How
    rows: dict[str, Row] = field(default_factory=dict[str, Row])
    names: dict[str, str] = field(default_factory=dict[str, str])
    secrets: dict[str, str] = field(default_factory=dict[str, str])
    """What TPMs hold, by their reference."""

    def write(self, version: Version) -> bytes:
        """The metadata, which may take a while: not on the event loop."""
        things: list[str] = []
        for cls in _ORDER:
            for ref, row in self.rows.items():
                if row.MODEL.name == cls:
                    secret = self.secrets.get(ref, "")
                    things.append(describe(row, self.names, self.how, secret=secret))
        return dump(version, things)


def collect(
    db: Reader, vms: Iterable[str], how: How, *, excluded: Collection[str] = ()
) -> Selection:
    """The rows of some VMs. With `How.snapshots` their snapshots and parents come along.

    `excluded`: classes of devices to leave out. Raises HANDLE_INVALID ["VM", ref].
    """
    walk = _Walk(db, Selection(how), frozenset(excluded))
    for vm in vms:
        records.VM.get(db, vm)
        walk.vm(vm, related=how.snapshots)
    return walk.into


class _Walk:
    def __init__(self, db: Reader, into: Selection, excluded: frozenset[str]) -> None:
        self._db = db
        self._excluded = excluded
        self.into = into

    def _add(self, row: Row | None) -> bool:
        """False where there is nothing to add."""
        if row is None or row.ref in self.into.rows:
            return False
        self.into.rows[row.ref] = row
        self.into.names[row.ref] = f"Ref:{len(self.into.names)}"
        return True

    def vm(self, ref: str, *, related: bool) -> None:
        vm = records.VM.find(self._db, ref)
        if vm is None or not self._add(vm):
            return
        self._devices(vm)
        if related:
            for snapshot in vm.snapshots:
                self.vm(snapshot, related=False)
        if self.into.how.power_state and vm.power_state == "Suspended":
            self._vdi(vm.suspend_VDI)
        self._add(records.VM_guest_metrics.find(self._db, vm.guest_metrics))
        self._add(records.host.find(self._db, vm.resident_on))
        self._add(records.host.find(self._db, vm.affinity))
        if related and vm.parent != refs.NULL:
            self.vm(vm.parent, related=False)

    def _devices(self, vm: records.VM) -> None:
        db = self._db
        for ref in () if "VIF" in self._excluded else vm.VIFs:
            vif = records.VIF.find(db, ref)
            if vif is not None and self._add(vif):
                self._add(records.network.find(db, vif.network))
        for ref in () if "VBD" in self._excluded else vm.VBDs:
            vbd = records.VBD.find(db, ref)
            if vbd is not None and self._add(vbd):
                self._vdi(vbd.VDI)
        for ref in () if "VGPU" in self._excluded else vm.VGPUs:
            vgpu = records.VGPU.find(db, ref)
            if vgpu is not None and self._add(vgpu):
                self._add(records.VGPU_type.find(db, vgpu.type))
                self._add(records.GPU_group.find(db, vgpu.GPU_group))
        for ref in () if "VTPM" in self._excluded else vm.VTPMs:
            vtpm = records.VTPM.find(db, ref)
            if vtpm is not None and self._add(vtpm):
                held = records.secret.find(db, vtpm.contents)
                self.into.secrets[ref] = "" if held is None else held.value

    def _vdi(self, ref: str) -> None:
        vdi = records.VDI.find(self._db, ref)
        while vdi is not None and self._add(vdi):
            self._add(records.SR.find(self._db, vdi.SR))
            vdi = self._parent(vdi) if self.into.how.parents else None

    def _parent(self, vdi: records.VDI) -> records.VDI | None:
        """The image it was made from; its row may be gone."""
        try:
            return records.VDI.by_uuid(self._db, vdi.sm_config.get(PARENT, ""))
        except UUIDInvalid:
            return None
