"""VM power: start, pause, shutdown, reboot and the reset of the recorded state (semantics.md §8).

The host agent does the work; what it made of the guest is in the database when a method returns.
Choosing a host is `placement`'s, taking operation marks the pipeline's.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import replace

import structlog

from xapi.generated import errors, records, refs
from xapi.generated.operations.VM import VMOperations
from xapi.idl.errors import XenAPIError
from xapi.operations import placement
from xapi.operations.context import Call
from xapi.operations.cpu_features import boot_flags
from xapi.operations.guest_claims import claims_of, is_live
from xapi.operations.guest_specs import devices_of, vm_spec
from xapi.operations.guest_state import become_halted
from xapi.operations.guests import ask_whereabouts, drive
from xapi.operations.validity.vm import guest_can
from xapi.operations.vm.checks import check_bootable, check_rests
from xapi.operations.vm.suspend_image import drop_suspend_image
from xapi.xenops.errors import NoSuchGuest, Unreachable
from xapi.xenops.interface import PowerState, VmState
from xapi.xenops.worker import Progress

__all__ = ["Lifecycle"]

log = structlog.get_logger(__name__)

CLEAN_TIMEOUT = 1200.0
"""Seconds a guest has for a clean shutdown or reboot (semantics.md §8)."""
CANCEL_PATIENCE = 60.0
"""Seconds a hard operation waits for those it has cancelled; the agent queues it after them."""

_HARD_SHUTDOWN_CANCELS = frozenset(
    {
        "clean_shutdown",
        "clean_reboot",
        "hard_reboot",
        "pool_migrate",
        "call_plugin",
        "shutdown",
        "suspend",
    }
)
_HARD_REBOOT_CANCELS = frozenset(
    {"clean_shutdown", "clean_reboot", "pool_migrate", "call_plugin", "suspend"}
)


class Lifecycle(VMOperations[Call]):
    """Halted, Running, Paused and the ways between them."""

    async def start(self, call: Call, vm: refs.VMRef, start_paused: bool, force: bool) -> None:
        """Start on the host that was chosen for the call (`Call.host`)."""
        await _start(call, vm, start_paused)

    async def start_on(
        self, call: Call, vm: refs.VMRef, host: refs.hostRef, start_paused: bool, force: bool
    ) -> None:
        """Start on `host`. Raises the reason why the VM cannot run there, such as HOST_DISABLED
        [host] or HOST_NOT_ENOUGH_FREE_MEMORY [needed, free]."""
        _reserve_on(call, vm, host)
        await _start(call, vm, start_paused)

    async def pause(self, call: Call, vm: refs.VMRef) -> None:
        agent, uuid = call.services.agent, records.VM.get(call.db, vm).uuid

        async def work(operation: str, progress: Progress) -> VmState:
            return await agent.pause(uuid, operation_id=operation, progress=progress)

        await drive(call, vm, work)

    async def unpause(self, call: Call, vm: refs.VMRef) -> None:
        agent, uuid = call.services.agent, records.VM.get(call.db, vm).uuid

        async def work(operation: str, progress: Progress) -> VmState:
            return await agent.unpause(uuid, operation_id=operation, progress=progress)

        await drive(call, vm, work)

    async def clean_shutdown(self, call: Call, vm: refs.VMRef) -> None:
        """The guest has 1200 s; VM_SHUTDOWN_TIMEOUT [vm, seconds] and it goes on running."""
        await _shutdown(call, vm, CLEAN_TIMEOUT)
        _keep_running(call, vm, False)

    async def hard_shutdown(self, call: Call, vm: refs.VMRef) -> None:
        """Also ends what polite operations are still waiting for, and drops a suspend image."""
        await _cancel_others(call, vm, _HARD_SHUTDOWN_CANCELS)
        await hard_stop(call, vm)
        _keep_running(call, vm, False)

    async def shutdown(self, call: Call, vm: refs.VMRef) -> None:
        """Clean within the VM's shutdown_delay (1200 s if it is 0), then hard."""
        row = records.VM.get(call.db, vm)
        if row.power_state == "Running" and guest_can(call.db, row, "clean_shutdown"):
            try:
                await _shutdown(call, vm, float(row.shutdown_delay) or CLEAN_TIMEOUT)
            except errors.TaskCancelled:
                raise
            except XenAPIError as error:
                log.info("clean shutdown failed, going on hard", vm=row.uuid, error=str(error))
        if records.VM.get(call.db, vm).power_state != "Halted":
            await hard_stop(call, vm)
        _keep_running(call, vm, False)

    async def clean_reboot(self, call: Call, vm: refs.VMRef) -> None:
        """The guest has 1200 s to end; settings that need a boot take effect."""
        await _reboot(call, vm, CLEAN_TIMEOUT)

    async def hard_reboot(self, call: Call, vm: refs.VMRef) -> None:
        """Also ends what polite operations are still waiting for."""
        await _cancel_others(call, vm, _HARD_REBOOT_CANCELS)
        await _settle_first(call, vm)
        await _reboot(call, vm, None)

    async def hard_reboot_internal(self, call: Call, vm: refs.VMRef) -> None:
        await _reboot(call, vm, None)

    async def power_state_reset(self, call: Call, vm: refs.VMRef) -> None:
        """Halted in the database only.

        Raises CANNOT_RESET_CONTROL_DOMAIN [vm], and DOMAIN_EXISTS [vm, domid] if the agent of
        the guest's host, where that can be asked, knows that the guest has a domain.
        """
        row = records.VM.get(call.db, vm)
        if row.is_control_domain:
            raise errors.CannotResetControlDomain(vm)
        await ask_whereabouts(call.services, vm)
        row = records.VM.get(call.db, vm)
        state = await _stat_there(call, row)
        # A frozen rest of a migration is not the guest, or not yet.
        if state is not None and is_live(state):
            raise errors.DomainExists(vm, str(state.domid))
        with call.db.transaction() as tx:
            records.VM.modify(tx, vm, suspend_VDI=refs.VDIRef(refs.NULL))
            become_halted(tx, vm, call.services.now())


def _keep_running(call: Call, vm: refs.VMRef, value: bool) -> None:
    """High availability restarts a protected guest that was started, not one that was stopped."""
    row = records.VM.find(call.db, vm)
    if row is None or row.ha_always_run == value or row.ha_restart_priority != "restart":
        return
    with call.db.transaction() as tx:
        records.VM.modify(tx, vm, ha_always_run=value)


async def _stat(call: Call, uuid: str) -> VmState | None:
    try:
        return await call.services.agent.stat(uuid)
    except NoSuchGuest:
        return None


async def _stat_there(call: Call, vm: records.VM) -> VmState | None:
    """What the agent of the guest's own host knows; None where that cannot be asked."""
    if vm.resident_on in (call.services.host, refs.NULL):
        return await _stat(call, vm.uuid)
    try:
        return await call.services.hosts.agent(vm.resident_on).stat(vm.uuid)
    except (NoSuchGuest, Unreachable, errors.CannotContactHost):
        return None


def _reserve_on(call: Call, vm: refs.VMRef, host: refs.hostRef) -> None:
    placement.assert_can_boot_here(call.db, vm, host)
    with call.db.transaction() as tx:
        placement.reserve(tx, vm, host)


async def _start(call: Call, vm: refs.VMRef, paused: bool) -> None:
    try:
        row = records.VM.get(call.db, vm)
        check_rests(row, "Halted")
        check_bootable(row)
        if row.scheduled_to_be_resident_on != call.host:
            placement.assert_can_boot_here(call.db, vm, call.host)
            with call.db.transaction() as tx:
                placement.reserve(tx, vm, call.host)
        spec, devices, agent = vm_spec(row), devices_of(call.db, row), call.services.agent
    except BaseException:
        placement.release(call.db, vm)  # nothing has been ordered
        raise

    async def work(operation: str, progress: Progress) -> VmState:
        return await agent.start(
            spec, devices, paused=paused, operation_id=operation, progress=progress
        )

    await drive(call, vm, work)
    _keep_running(call, vm, True)


async def _shutdown(call: Call, vm: refs.VMRef, seconds: float | None) -> None:
    agent, uuid = call.services.agent, records.VM.get(call.db, vm).uuid

    async def work(operation: str, progress: Progress) -> VmState:
        return await agent.shutdown(uuid, seconds, operation_id=operation, progress=progress)

    await drive(call, vm, work)


async def hard_stop(call: Call, vm: refs.VMRef) -> None:
    """To Halted from any other state, without asking the guest; a suspend image is destroyed."""
    await _settle_first(call, vm)
    gone = await _stat(call, records.VM.get(call.db, vm).uuid) is None
    while gone and _go_after(call, vm):
        # A resume or a migration beside this call has brought it to another host meanwhile.
        gone = await _stat(call, records.VM.get(call.db, vm).uuid) is None
    if gone:
        # Nothing of the guest is on this host: it was suspended elsewhere, or is lost.
        with call.db.transaction() as tx:
            become_halted(tx, vm, call.services.now())
    elif not await _is_image_only(call, vm):
        await _shutdown(call, vm, None)
    if records.VM.get(call.db, vm).power_state != "Halted":
        # Suspended in the database, halted for the agent: the database follows.
        with call.db.transaction() as tx:
            become_halted(tx, vm, call.services.now())
    await drop_suspend_image(call, vm)


async def _is_image_only(call: Call, vm: refs.VMRef) -> bool:
    """A guest that was taken back to a checkpoint: suspended, and the agent last saw it halted."""
    row = records.VM.get(call.db, vm)
    if row.power_state != "Suspended":
        return False
    state = await _stat(call, row.uuid)
    return state is not None and state.power_state is PowerState.HALTED


async def _settle_first(call: Call, vm: refs.VMRef) -> None:
    """Go to the host that has the guest, once that is known.

    A resume or a migration beside this call is waited for: an order of it may be on its way.
    HOST_OFFLINE [host] where one that has ended may have brought the guest to a host that cannot
    be asked.
    """
    changed = asyncio.Event()
    end = call.db.subscribe(lambda _commit: changed.set())
    try:
        async with asyncio.timeout(CANCEL_PATIENCE):
            while True:
                row = records.VM.get(call.db, vm)
                coming = row.scheduled_to_be_resident_on
                if coming == refs.NULL:
                    break
                others = [task for task in row.current_operations if task != call.task.ref]
                if not others:
                    if not await claims_of(call.db).settle(call.db, vm):
                        raise errors.HostOffline(coming)
                    break
                changed.clear()
                await changed.wait()
    except TimeoutError as error:
        task, operation = next(iter(records.VM.get(call.db, vm).current_operations.items()))
        raise errors.OtherOperationInProgress("VM", vm, operation, task) from error
    finally:
        end()
    _go_after(call, vm)


async def _reboot(call: Call, vm: refs.VMRef, seconds: float | None) -> None:
    row = records.VM.get(call.db, vm)
    check_bootable(row)
    spec, devices, agent = vm_spec(row), devices_of(call.db, row), call.services.agent
    # The new domain gets the features that the pool shares now.
    flags = boot_flags(call.db, row, row.resident_on)
    if row.last_boot_CPU_flags != flags:
        with call.db.transaction() as tx:
            records.VM.modify(tx, vm, last_boot_CPU_flags=flags)

    async def work(operation: str, progress: Progress) -> VmState:
        return await agent.reboot(
            row.uuid,
            seconds,
            spec=spec,
            devices=devices,
            operation_id=operation,
            progress=progress,
        )

    await drive(call, vm, work)


def _go_after(call: Call, vm: refs.VMRef) -> bool:
    """Use the agent of the host where the guest is now: a migration may have been too far to be
    cancelled, and what this call was routed to is then the host it has left. True if it moved."""
    host, services = records.VM.get(call.db, vm).resident_on, call.services
    if host in (refs.NULL, call.host):
        return False
    here = services.local_agent or services.agent
    if host == services.host:
        call.services = replace(services, agent=here, local_agent=None)
    else:
        agent = services.hosts.agent(host)
        call.services = replace(services, agent=agent, local_agent=here)
    call.host = host
    return True


async def _cancel_others(call: Call, vm: refs.VMRef, operations: Iterable[str]) -> None:
    """Cancel operations in progress on the VM, and wait until they have ended or time is up."""

    def in_progress() -> list[str]:
        row = records.VM.find(call.db, vm)
        if row is None:
            return []
        return [
            task
            for task, operation in row.current_operations.items()
            if operation in operations and task != call.task.ref
        ]

    tasks = in_progress()
    if not tasks:
        return
    changed = asyncio.Event()
    end = call.db.subscribe(lambda _commit: changed.set())
    try:
        for task in tasks:
            if records.task.find(call.db, task) is not None:
                call.services.tasks.cancel(call, task)
        async with asyncio.timeout(CANCEL_PATIENCE):
            while in_progress():
                changed.clear()
                await changed.wait()
    except TimeoutError:
        log.warning("operations did not end when they were cancelled", vm=vm, tasks=tasks)
    finally:
        end()
