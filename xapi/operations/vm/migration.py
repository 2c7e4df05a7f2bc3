"""VM.pool_migrate and the checks of migrate_send (semantics.md §10).

Within the pool the agents of the two hosts move the guest (`xapi.pool.migration`). To another pool
only what can be decided from the database is done: everything that refuses a migration.
"""

from __future__ import annotations

from collections.abc import Mapping

import structlog

from xapi.generated import errors, records, refs
from xapi.generated.operations.VM import VMOperations
from xapi.idl.errors import XenAPIError
from xapi.operations import placement
from xapi.operations.context import Call
from xapi.operations.guest_claims import claims_of
from xapi.operations.guest_specs import translated
from xapi.operations.guest_state import apply_state
from xapi.operations.guests import may_go, synchroniser_of
from xapi.operations.validity import check
from xapi.xenops.client import HostAgent
from xapi.xenops.errors import Cancelled, MigrationFailed, XenopsError

__all__ = ["Migration"]

log = structlog.get_logger(__name__)

_DESTINATION_KEYS = ("host", "session_id", "SM", "xenops", "master")
"""What host.migrate_receive gives."""


class Migration(VMOperations[Call]):
    """Moving a guest."""

    async def pool_migrate(
        self, call: Call, vm: refs.VMRef, host: refs.hostRef, options: Mapping[str, str]
    ) -> None:
        """A migration to the host the VM runs on succeeds at once: it is where it shall be.

        (Upstream moves such a guest into a new domain of the same host, which no client can tell
        from this except by the domid.) Raises why the VM cannot run on `host`, CANNOT_CONTACT_HOST
        [host], VM_MIGRATE_FAILED [vm, source, target, text]. However it ends, the rows say where
        the guest is, as far as the two hosts can be asked; while the target cannot be, the
        reservation there stands (decision 16).
        """
        row, target = records.VM.get(call.db, vm), records.host.get(call.db, host)
        if target.ref == row.resident_on:
            call.task.progress(1.0)
            return
        placement.assert_can_boot_here(call.db, vm, host)
        call.services.hosts.endpoint(host)  # before anything is reserved
        with call.db.transaction() as tx:
            placement.reserve(tx, vm, host)
        try:
            await may_go(call.services, vm)
            receiver = _agent_of(call, host)
        except BaseException:
            placement.release(call.db, vm)  # nothing has been ordered
            raise
        await _migrate(call, row, host, receiver)

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


async def _migrate(call: Call, vm: records.VM, target: str, receiver: HostAgent) -> None:
    services, source = call.services, vm.resident_on
    sender = services.agent
    keeper = synchroniser_of(services, sender)

    def cancel() -> None:
        sender.request_cancel(operation)

    operation = f"{call.task.ref}/migrate/{vm.uuid}"
    with (
        keeper.hands_off(vm.uuid),
        synchroniser_of(services, receiver).hands_off(vm.uuid),
    ):
        try:
            with call.task.cancellable(cancel):
                state = await services.hosts.migrate(
                    vm.uuid, source, target, operation, call.task.progress
                )
        except (XenopsError, XenAPIError) as error:
            if not await claims_of(call.db).settle(call.db, vm.ref):
                keeper.unsettled(vm.uuid)
            elif _arrived(call, vm, target):
                log.info("a guest arrived although its sender failed", vm=vm.uuid)
                return
            if isinstance(error, XenopsError):
                raise _translated(call, vm, source, target, error) from error
            raise
        except BaseException:
            keeper.unsettled(vm.uuid)
            raise
        with call.db.transaction() as tx:
            apply_state(tx, vm.ref, state, target, services.now())


def _arrived(call: Call, vm: records.VM, target: str) -> bool:
    row = records.VM.find(call.db, vm.ref)
    return row is not None and row.resident_on == target and row.power_state == "Running"


def _agent_of(call: Call, host: str) -> HostAgent:
    if host == call.services.host:
        return call.services.local_agent or call.services.agent
    return call.services.hosts.agent(host)


def _translated(
    call: Call, vm: records.VM, source: str, target: str, error: XenopsError
) -> XenAPIError:
    if isinstance(error, Cancelled):
        return errors.TaskCancelled(call.task.ref)
    if isinstance(error, MigrationFailed):
        return errors.VMMigrateFailed(vm.ref, source, target, error.params[-1])
    return translated(error, call.db.uuids)


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
