"""Moving all guests away from a host, and what stands in the way."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NoReturn

import structlog

from xapi.database import Database
from xapi.generated import errors, records, refs
from xapi.generated.operations.host import hostOperations
from xapi.idl.errors import XenAPIError
from xapi.operations import placement, validity
from xapi.operations.context import Call, Subtask
from xapi.operations.fitness import reach_of, refusal, unavailable
from xapi.operations.host.guests import live_guests
from xapi.operations.validity.host import REMOVING

__all__ = ["Evacuation", "plan"]

log = structlog.get_logger(__name__)

BATCH = 10
"""Guests moved at the same time unless the caller says otherwise."""

_ELSEWHERE = (
    errors.HostNotEnoughFreeMemory,
    errors.HostDisabled,
    errors.HostNotLive,
    errors.HostOffline,
    errors.CannotContactHost,
)
"""What a target may have come to after the plan was made: another one is looked for."""


def _immovable(db: Database, vm: records.VM) -> XenAPIError | None:
    """Why the guest cannot be moved to any host. Operations under way are waited for instead."""
    try:
        validity.check(db, "VM", vm.ref, "pool_migrate")
    except errors.OtherOperationInProgress:
        return None
    except XenAPIError as error:
        return error
    return None


def plan(
    db: Database, host: str
) -> tuple[dict[refs.VMRef, refs.hostRef], dict[refs.VMRef, XenAPIError]]:
    """Where each running guest of the host goes, and why the others cannot.

    The plan as a whole fits: what one guest takes of a host is not there for the next. The large
    ones are placed first, for they have the least choice.
    """
    others = [
        row.ref
        for row in records.host.all(db)
        if row.ref != host and unavailable(db, row.ref) is None and not _empties(row)
    ]
    free = {other: placement.free_memory(db, other) for other in others}
    crowds: dict[str, dict[str, int]] = {}
    places: dict[refs.VMRef, refs.hostRef] = {}
    refused: dict[refs.VMRef, XenAPIError] = {}
    guests = live_guests(db, host)
    for vm in sorted(guests, key=placement.required_memory, reverse=True):
        ref, needed = refs.VMRef(vm.ref), placement.required_memory(vm)
        error = _immovable(db, vm)
        if error is not None:
            refused[ref] = error
            continue
        reach = reach_of(db, vm)
        against = {other: refusal(db, vm, other, reach=reach) for other in others}
        reachable = [other for other, reason in against.items() if reason is None]
        fitting = [other for other in reachable if free[other] >= needed]
        if not fitting:
            refused[ref] = _reason(reachable, against.values(), needed, free)
            continue
        crowd = placement.anti_affinity(db, vm)
        for group in vm.groups:
            for other, more in crowds.get(group, {}).items():
                crowd[other] = crowd.get(other, 0) + more
        places[ref] = target = placement.best_of(vm, fitting, crowd, free.__getitem__)
        free[target] -= needed
        for group in vm.groups:
            there = crowds.setdefault(group, {})
            there[target] = there.get(target, 0) + 1
    return places, refused


def _reason(
    reachable: Iterable[str],
    reasons: Iterable[XenAPIError | None],
    needed: int,
    free: Mapping[str, int],
) -> XenAPIError:
    """Memory where only that is missing somewhere, else what a host has against the guest."""
    room = [free[other] for other in reachable]
    if room:
        return errors.HostNotEnoughFreeMemory(str(needed), str(max(room)))
    return next((reason for reason in reasons if reason is not None), errors.NoHostsAvailable())


def _give_up(error: XenAPIError) -> NoReturn:
    raise error


def _empties(host: records.host) -> bool:
    """Two hosts that are emptied would wait for each other."""
    return not REMOVING.isdisjoint(host.current_operations.values())


class Evacuation(hostOperations[Call]):
    """Reading the plan, and carrying it out through VM.pool_migrate."""

    async def get_vms_which_prevent_evacuation(
        self, call: Call, ref: refs.hostRef
    ) -> Mapping[refs.VMRef, tuple[str, ...]]:
        records.host.get(call.db, ref)
        _, refused = plan(call.db, ref)
        return {vm: tuple(error.description) for vm, error in refused.items()}

    async def assert_can_evacuate(self, call: Call, host: refs.hostRef) -> None:
        """CANNOT_EVACUATE_HOST with all reasons: errors joined by ``|``, their parts by commas."""
        records.host.get(call.db, host)
        _, refused = plan(call.db, host)
        if refused:
            texts = (",".join(error.description) for error in refused.values())
            raise errors.CannotEvacuateHost("|".join(texts))

    async def evacuate(
        self, call: Call, host: refs.hostRef, network: refs.networkRef, evacuate_batch_size: int
    ) -> None:
        """At most `evacuate_batch_size` guests (0: 10) move at the same time.

        Nothing is moved if one guest cannot be: that one's reason is the error. A migration that
        fails lets those under way end, and no other starts; its error is that of the call. A
        cancel reaches the migrations under way. The host stays as disabled as it was.
        """
        if evacuate_batch_size < 0:
            raise errors.InvalidValue("evacuate_batch_size", str(evacuate_batch_size))
        options = {"live": "true"}
        if network != refs.NULL:
            records.network.get(call.db, network)
            options["network"] = network
        places, refused = plan(call.db, host)
        if refused:
            texts = [",".join(error.description) for error in refused.values()]
            log.info("the host cannot be evacuated", host=host, reasons=texts)
            raise next(iter(refused.values()))
        await _Exodus(call, host, places, options).run(evacuate_batch_size or BATCH)

    async def get_uncooperative_resident_VMs(
        self, call: Call, ref: refs.hostRef
    ) -> tuple[refs.VMRef, ...]:
        """None: guests that do not balloon are not kept account of any more."""
        records.host.get(call.db, ref)
        return ()

    async def get_uncooperative_domains(self, call: Call, ref: refs.hostRef) -> tuple[str, ...]:
        """As `get_uncooperative_resident_VMs`."""
        records.host.get(call.db, ref)
        return ()


class _Exodus:
    """One evacuation under way."""

    def __init__(
        self,
        call: Call,
        host: str,
        places: Mapping[refs.VMRef, refs.hostRef],
        options: Mapping[str, str],
    ) -> None:
        self._call = call
        self._host = host
        self._options = options
        self._waiting = deque(places.items())
        self._done = dict.fromkeys(places, 0.0)
        self._moving: list[Subtask] = []
        self._failed: Exception | None = None

    async def run(self, width: int) -> None:
        """Raises the first failure; TASK_CANCELLED."""
        lanes = min(width, len(self._waiting))
        with self._call.task.cancellable(self._cancel):
            async with asyncio.TaskGroup() as group:
                for _ in range(lanes):
                    group.create_task(self._lane())
        # Guests that were moved before the cancel stay where they are.
        self._call.task.check()
        if self._failed is not None:
            raise self._failed

    def _cancel(self) -> None:
        for task in tuple(self._moving):
            task.cancel()

    async def _lane(self) -> None:
        while self._waiting and self._failed is None and not self._call.task.cancelled:
            vm, target = self._waiting.popleft()
            try:
                await self._move(vm, target)
            except Exception as error:  # noqa: BLE001 - raised by `run`, when the others are done
                self._failed = self._failed or error
            else:
                self._tell(vm, 1.0)

    async def _move(self, vm: refs.VMRef, target: refs.hostRef) -> None:
        tried = {self._host}
        while self._is_here(vm):
            tried.add(target)
            try:
                return await self._migrate(vm, target)
            except _ELSEWHERE as error:
                if not self._is_here(vm):
                    return
                log.info("a place is taken", vm=vm, host=target, error=str(error))
                target = self._another(vm, tried) or _give_up(error)
            except XenAPIError:
                if self._is_here(vm):
                    raise

    async def _migrate(self, vm: refs.VMRef, target: refs.hostRef) -> None:
        call, name = self._call, "VM.pool_migrate"
        with call.services.tasks.subtask(call, name, lambda part: self._tell(vm, part)) as task:
            self._moving.append(task)
            try:
                own = replace(call, task=task)
                await call.services.invoke(own, name, vm, target, self._options)
            finally:
                self._moving.remove(task)

    def _is_here(self, vm: refs.VMRef) -> bool:
        """False for a guest that has left by itself: it was moved, halted or suspended."""
        row = records.VM.find(self._call.db, vm)
        return row is not None and row.resident_on == self._host

    def _another(self, vm: refs.VMRef, tried: set[str]) -> refs.hostRef | None:
        """Another host for a guest whose place was taken."""
        db = self._call.db
        row = records.VM.get(db, vm)
        fitting = [
            host
            for host in placement.possible_hosts(db, vm)
            if host not in tried and not _empties(records.host.get(db, host))
        ]
        if not fitting:
            return None
        crowd = placement.anti_affinity(db, row)
        return placement.best_of(row, fitting, crowd, lambda host: placement.free_memory(db, host))

    def _tell(self, vm: refs.VMRef, part: float) -> None:
        self._done[vm] = max(self._done[vm], part)
        self._call.task.progress(sum(self._done.values()) / len(self._done))
