"""Moving all guests away from a host, and what stands in the way."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from xapi.database import Database
from xapi.generated import errors, records, refs
from xapi.generated.operations.host import hostOperations
from xapi.idl.errors import XenAPIError
from xapi.operations.context import Call
from xapi.operations.placement import assert_can_boot_here

__all__ = ["Evacuation", "plan"]

BATCH = 10
"""Guests moved at the same time unless the caller says otherwise."""


def _live_guests(db: Database, host: str) -> list[records.VM]:
    found = (records.VM.find(db, ref) for ref in records.host.get(db, host).resident_VMs)
    return [
        vm
        for vm in found
        if vm is not None and not vm.is_control_domain and vm.power_state in ("Running", "Paused")
    ]


def _refusal(db: Database, vm: records.VM, host: str) -> XenAPIError | None:
    try:
        assert_can_boot_here(db, vm.ref, host)
    except XenAPIError as error:
        return error
    return None


def plan(
    db: Database, host: str
) -> tuple[dict[refs.VMRef, refs.hostRef], dict[refs.VMRef, XenAPIError]]:
    """Where each running guest of the host could go, and why the others cannot.

    Each guest is looked at by itself: two that fit alone may not fit together, and then the
    second migration fails for lack of memory.
    """
    others = [row.ref for row in records.host.all(db) if row.ref != host and row.enabled]
    places: dict[refs.VMRef, refs.hostRef] = {}
    refused: dict[refs.VMRef, XenAPIError] = {}
    for number, vm in enumerate(_live_guests(db, host)):
        ref = refs.VMRef(vm.ref)
        if "pool_migrate" in vm.blocked_operations:
            refused[ref] = errors.OperationBlocked(ref, vm.blocked_operations["pool_migrate"])
            continue
        last: XenAPIError = errors.NoHostsAvailable()
        # Each guest starts its search at another host, so that they spread.
        for step in range(len(others)):
            target = others[(number + step) % len(others)]
            error = _refusal(db, vm, target)
            if error is None:
                places[ref] = refs.hostRef(target)
                break
            last = error
        else:
            refused[ref] = last
    return places, refused


class Evacuation(hostOperations[Call]):
    """Reading the plan, and carrying it out through VM.pool_migrate."""

    async def get_vms_which_prevent_evacuation(
        self, call: Call, ref: refs.hostRef
    ) -> Mapping[refs.VMRef, tuple[str, ...]]:
        _, refused = plan(call.db, ref)
        return {vm: tuple(error.description) for vm, error in refused.items()}

    async def assert_can_evacuate(self, call: Call, host: refs.hostRef) -> None:
        """CANNOT_EVACUATE_HOST with all reasons: errors joined by ``|``, their parts by commas."""
        _, refused = plan(call.db, host)
        if refused:
            texts = (",".join(error.description) for error in refused.values())
            raise errors.CannotEvacuateHost("|".join(texts))

    async def evacuate(
        self, call: Call, host: refs.hostRef, network: refs.networkRef, evacuate_batch_size: int
    ) -> None:
        """Nothing is moved if one guest cannot be. Stops at the first migration that fails."""
        await self.assert_can_evacuate(call, host)
        places, _ = plan(call.db, host)
        options = {"live": "true"}
        if network != refs.NULL:
            records.network.get(call.db, network)
            options["network"] = network
        todo = list(places.items())
        size = evacuate_batch_size if evacuate_batch_size > 0 else BATCH
        for start in range(0, len(todo), size):
            call.task.check()
            outcomes = await asyncio.gather(
                *(
                    call.services.invoke(call, "VM.pool_migrate", vm, target, options)
                    for vm, target in todo[start : start + size]
                ),
                # Those under way come to their end before the first failure is told.
                return_exceptions=True,
            )
            for outcome in outcomes:
                if isinstance(outcome, BaseException):
                    raise outcome
            call.task.progress(min(1.0, (start + size) / len(todo)))

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
