"""VM.pool_migrate and the checks of migrate_send (semantics.md §10).

Hosts other than this one cannot be reached yet, so what is done here is what can be decided from
the database: everything that refuses a migration, and a migration to the host the VM is on.
"""

from __future__ import annotations

from collections.abc import Mapping

from xapi.generated import errors, records, refs
from xapi.generated.operations.VM import VMOperations
from xapi.operations import placement
from xapi.operations.context import Call
from xapi.operations.validity import check

__all__ = ["Migration"]

_DESTINATION_KEYS = ("host", "session_id", "SM", "xenops", "master")
"""What host.migrate_receive gives."""


class Migration(VMOperations[Call]):
    """Moving a guest."""

    async def pool_migrate(
        self, call: Call, vm: refs.VMRef, host: refs.hostRef, options: Mapping[str, str]
    ) -> None:
        """A migration to the host the VM runs on succeeds at once: it is where it shall be.

        (Upstream moves such a guest into a new domain of the same host, which no client can tell
        from this except by the domid.) Raises why the VM cannot run on `host`; for another host
        CANNOT_CONTACT_HOST [host].
        """
        row, target = records.VM.get(call.db, vm), records.host.get(call.db, host)
        if target.ref == row.resident_on:
            call.task.progress(1.0)
            return
        placement.assert_can_boot_here(call.db, vm, host)
        raise errors.CannotContactHost(host)

    async def pool_migrate_complete(self, call: Call, vm: refs.VMRef, host: refs.hostRef) -> None:
        """The receiving host's last step: the VM lives there now."""
        await call.services.invoke(call, "VM.atomic_set_resident_on", vm, host)

    async def assert_can_migrate(
        self,
        call: Call,
        vm: refs.VMRef,
        dest: Mapping[str, str],
        live: bool,
        vdi_map: Mapping[refs.VDIRef, refs.SRRef],
        vif_map: Mapping[refs.VIFRef, refs.networkRef],
        options: Mapping[str, str],
        vgpu_map: Mapping[refs.VGPURef, refs.GPU_groupRef],
    ) -> None:
        """Raises what refuses the migration here; NOT_IMPLEMENTED where nothing does, for the
        other side cannot be asked."""
        _check_send(call, vm, dest, vdi_map, vif_map)
        raise errors.NotImplemented("VM.assert_can_migrate")

    async def migrate_send(
        self,
        call: Call,
        vm: refs.VMRef,
        dest: Mapping[str, str],
        live: bool,
        vdi_map: Mapping[refs.VDIRef, refs.SRRef],
        vif_map: Mapping[refs.VIFRef, refs.networkRef],
        options: Mapping[str, str],
        vgpu_map: Mapping[refs.VGPURef, refs.GPU_groupRef],
        vdi_format_map: Mapping[refs.VDIRef, str],
    ) -> refs.VMRef:
        """Raises what refuses the migration, else NOT_IMPLEMENTED."""
        _check_destination(dest)
        raise errors.NotImplemented("VM.migrate_send")


def _check_destination(dest: Mapping[str, str]) -> None:
    """Raises INVALID_VALUE ["dest", the keys that are there] where a part of it is missing."""
    if any(key not in dest for key in _DESTINATION_KEYS):
        # Not the values: one of them is a session.
        shown = ", ".join(sorted(dest))
        raise errors.InvalidValue("dest", shown)


def _check_send(
    call: Call,
    vm: refs.VMRef,
    dest: Mapping[str, str],
    vdi_map: Mapping[refs.VDIRef, refs.SRRef],
    vif_map: Mapping[refs.VIFRef, refs.networkRef],
) -> None:
    check(call.db, "VM", vm, "migrate_send")
    _check_destination(dest)
    for vdi in vdi_map:
        records.VDI.get(call.db, vdi)
    for vif in vif_map:
        records.VIF.get(call.db, vif)
