"""Moving a running guest between two hosts of the pool (semantics.md §10): VM.pool_migrate.

The agents of the two hosts do it (`xapi.pool.migration`). Moving disks is `sending`'s.
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
from xapi.xenops.client import HostAgent
from xapi.xenops.errors import Cancelled, MigrationFailed, XenopsError
from xapi.xenops.interface import Devices

__all__ = ["Migration", "move_guest"]

log = structlog.get_logger(__name__)


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
        await move_guest(call, row, host)

    async def pool_migrate_complete(self, call: Call, vm: refs.VMRef, host: refs.hostRef) -> None:
        """The receiving host's last step: the VM lives there now."""
        await call.services.invoke(call, "VM.atomic_set_resident_on", vm, host)


async def move_guest(
    call: Call, vm: records.VM, target: str, devices: Devices | None = None
) -> None:
    """Reserve the guest's memory on the target and move it there; see `Migration.pool_migrate`.

    `devices`: what its devices are there, if that differs.
    """
    with call.db.transaction() as tx:
        placement.reserve(tx, vm.ref, target)
    try:
        await may_go(call.services, vm.ref)
        receiver = _agent_of(call, target)
    except BaseException:
        placement.release(call.db, vm.ref)  # nothing has been ordered
        raise
    await _migrate(call, vm, target, receiver, devices)


async def _migrate(
    call: Call, vm: records.VM, target: str, receiver: HostAgent, devices: Devices | None
) -> None:
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
                    vm.uuid, source, target, operation, call.task.progress, devices
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
