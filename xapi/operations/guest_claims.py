"""Which host has a guest, when the database alone cannot say (decision 16).

A reservation (`VM.scheduled_to_be_resident_on`) that no operation of this run holds means that an
order went out whose end nobody has seen: that host may have the guest. It is settled by asking,
never by waiting. This module must not start a guest that was not running, and gives one up only
where another host has confirmed that it runs there.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import datetime
from typing import Protocol
from weakref import WeakKeyDictionary, WeakValueDictionary

import structlog

from xapi.database import Database
from xapi.generated import records, refs
from xapi.operations.alerts import raise_alert
from xapi.operations.guest_state import apply_state, become_halted, refresh_guest
from xapi.xenops.client import HostAgent
from xapi.xenops.errors import NoSuchGuest, Superseded, Unreachable, XenopsError
from xapi.xenops.interface import PowerState, VmState

__all__ = ["STALE_COPY", "GuestClaims", "OpenGuests", "claims_of", "is_live", "unasked"]

log = structlog.get_logger(__name__)

STALE_COPY = "VM_STALE_COPY_DESTROYED"
"""The alert about a guest that came back with its host while it ran on another one."""
_LIVE = (PowerState.RUNNING, PowerState.PAUSED)
_BATCH = 32
"""Guests of one host that are asked about at the same time."""
_AGAIN_SECONDS = 1.0
"""Between two attempts to settle which host has a guest."""
_ANSWER_SECONDS = 20.0
"""For an operation on the guest that cannot be given up to end, and an answer to come."""


class Keeper(Protocol):
    """The synchroniser of one host, as seen from here."""

    @property
    def agent(self) -> HostAgent: ...

    @property
    def host(self) -> str: ...

    def now(self) -> datetime: ...

    def unsettled(self, vm_id: str) -> None:
        """Look at the guest again, until it is settled."""
        ...

    def drives(self, vm_id: str) -> bool:
        """Whether an operation of this run is driving the guest there."""
        ...


def is_live(state: VmState | None) -> bool:
    """Runs, or is paused, as more than one end of a migration."""
    return state is not None and state.power_state in _LIVE and not state.migration


def unasked(db: Database, vm: records.VM) -> str | None:
    """The host that may have the guest and has not been asked; None if there is none."""
    coming = vm.scheduled_to_be_resident_on
    if coming == refs.NULL or vm.current_operations:
        return None
    return coming if records.host.find(db, coming) is not None else None


class GuestClaims:
    """Settles guests of one database; at most one attempt a guest at a time."""

    def __init__(self) -> None:
        self._keepers: WeakValueDictionary[str, Keeper] = WeakValueDictionary()
        self._turns: dict[str, asyncio.Lock] = {}

    def enter(self, keeper: Keeper) -> None:
        """From now on this is the host's."""
        self._keepers[keeper.host] = keeper

    def leave(self, keeper: Keeper) -> None:
        """The host is no longer driven from here."""
        if self._keepers.get(keeper.host) is keeper:
            del self._keepers[keeper.host]

    def keeper(self, host: str) -> Keeper:
        """Raises Unreachable [host] where nobody has heard of the host in this run."""
        found = self._keepers.get(host)
        if found is None:
            raise Unreachable(host)
        return found

    def busy(self, vm: records.VM) -> bool:
        """Whether an operation of this run is at work on the guest, and says itself how it ends."""
        return bool(vm.current_operations) or any(
            keeper.drives(vm.uuid) for keeper in tuple(self._keepers.values())
        )

    async def settle(self, db: Database, vm: str) -> bool:
        """Find out which host has a guest with a reservation, by asking those that may.

        True when nothing is open any more; False when the host it is reserved on cannot be asked.
        To be called by the operation that made the reservation, or when there is none.
        """
        turn = self._turns.setdefault(vm, asyncio.Lock())
        try:
            async with turn:
                row = records.VM.find(db, vm)
                if row is None or row.scheduled_to_be_resident_on == refs.NULL:
                    return True
                return await self._settle(db, row)
        finally:
            if not turn.locked():
                self._turns.pop(vm, None)

    async def _settle(self, db: Database, vm: records.VM) -> bool:
        here, coming = vm.resident_on, vm.scheduled_to_be_resident_on
        if records.host.find(db, coming) is None:
            return self._write(db, vm, None)
        left: VmState | None = None
        asked = False
        if here not in (refs.NULL, coming):
            try:
                left, asked = await self._ask(here, vm.uuid), True
            except (Unreachable, Superseded):
                log.info("the host a guest left cannot be asked", vm=vm.uuid, host=here)
        if left is not None and is_live(left):
            # The all-clear was not given: nobody else can have it.
            return self._write(db, vm, here, left)
        try:
            there = await self._ask(coming, vm.uuid)
            if there is not None and there.migration:
                there = await self._ask(coming, vm.uuid, keep=True)
        except (Unreachable, Superseded):
            return False
        if is_live(there):
            settled = self._write(db, vm, coming, there)
            if here != refs.NULL and (keeper := self._keepers.get(here)) is not None:
                keeper.unsettled(vm.uuid)  # its frozen rest
            return settled
        return await self._stayed(db, vm, left, asked=asked)

    async def _stayed(
        self, db: Database, vm: records.VM, left: VmState | None, *, asked: bool
    ) -> bool:
        """The host of the reservation has nothing and gets nothing any more."""
        here = vm.resident_on
        if here in (refs.NULL, vm.scheduled_to_be_resident_on) or not asked:
            # Where it lives, that host says when it can be asked.
            return self._write(db, vm, None)
        if left is not None and left.migration:
            try:
                left = await self._ask(here, vm.uuid, keep=True)
            except (Unreachable, Superseded):
                return self._write(db, vm, None)
        if left is None:
            log.warning("a guest that ran is gone", vm=vm.uuid)
        return self._write(db, vm, here, left)

    async def _ask(
        self, host: str, vm_id: str, *, keep: bool | None = None, domid: int = -1
    ) -> VmState | None:
        """See `Agent.settle`. Raises Unreachable also for an answer that does not come."""
        agent = self.keeper(host).agent
        try:
            async with asyncio.timeout(_ANSWER_SECONDS):
                return await agent.settle(vm_id, keep=keep, domid=domid)
        except TimeoutError as error:
            raise Unreachable(host) from error

    def _write(
        self, db: Database, vm: records.VM, host: str | None, state: VmState | None = None
    ) -> bool:
        """The guest is on `host` in this state, gone for None; `host` None: only not reserved."""
        now = None if host is None else self.keeper(host).now()
        with db.transaction() as tx:
            row = records.VM.find(tx, vm.ref)
            if row is None or (row.resident_on, row.scheduled_to_be_resident_on) != (
                vm.resident_on,
                vm.scheduled_to_be_resident_on,
            ):
                # Somebody decided meanwhile, such as an operator who reset it.
                return row is None or row.scheduled_to_be_resident_on == refs.NULL
            if host is None or now is None:
                records.VM.modify(tx, vm.ref, scheduled_to_be_resident_on=refs.hostRef(refs.NULL))
            elif state is None:
                become_halted(tx, vm.ref, now)
            else:
                apply_state(tx, vm.ref, state, host, now)
            refresh_guest(tx, vm.ref)
        return True

    # One guest on one host

    async def resolve(self, db: Database, keeper: Keeper, vm_id: str) -> bool:
        """Bring what the host has of a guest in line with the database; False: try again later.

        Raises Unreachable, Superseded.
        """
        ref = db.uuids.get(vm_id)
        vm = None if ref is None else records.VM.find(db, ref)
        if vm is None:
            return await self._forget(keeper, vm_id)
        if vm.is_control_domain:
            return True
        if self.busy(vm):
            return False
        if vm.scheduled_to_be_resident_on != refs.NULL:
            if not await self.settle(db, vm.ref):
                return False
            # Also by another host's doing, which knows nothing of what is left on this one.
            vm = records.VM.find(db, vm.ref)
            if vm is None or vm.scheduled_to_be_resident_on != refs.NULL or self.busy(vm):
                return False
        state = await _stat(keeper.agent, vm_id)
        if vm.resident_on == keeper.host or (vm.resident_on == refs.NULL and is_live(state)):
            return await self._ours(db, keeper, vm, state)
        if state is None:
            return True
        if state.migration:
            # Where it lives is known, and it is not here.
            await self._ask(keeper.host, vm_id, keep=False)
            return True
        if not is_live(state):
            return vm.resident_on == refs.NULL or await self._forget(keeper, vm_id)
        return await self._disputed(db, keeper, vm, state)

    async def _ours(
        self, db: Database, keeper: Keeper, vm: records.VM, state: VmState | None
    ) -> bool:
        if state is not None and state.migration:
            state = await self._ask(keeper.host, vm.uuid, keep=True)
        if records.VM.find(db, vm.ref) is not vm:
            return False
        with db.transaction() as tx:
            if state is not None:
                apply_state(tx, vm.ref, state, keeper.host, keeper.now())
            elif vm.power_state in ("Running", "Paused"):
                log.warning("a guest that ran is gone", vm=vm.uuid)
                become_halted(tx, vm.ref, keeper.now())
        return True

    async def _forget(self, keeper: Keeper, vm_id: str) -> bool:
        """What rests here of a guest that lives elsewhere, or of none, is of no use any more."""
        state = await _stat(keeper.agent, vm_id)
        if state is not None and state.power_state not in _LIVE:
            try:
                await keeper.agent.forget(vm_id)
            except NoSuchGuest:
                log.info("it was forgotten already", vm=vm_id)
        return True

    async def _disputed(self, db: Database, keeper: Keeper, vm: records.VM, state: VmState) -> bool:
        """It runs here, and on another host according to the database: that one is asked."""
        other = self.keeper(vm.resident_on)
        there = await _stat(other.agent, vm.uuid)
        row = records.VM.find(db, vm.ref)
        if row is None or row.resident_on != vm.resident_on or self.busy(row):
            return False
        if not is_live(there):
            other.unsettled(vm.uuid)  # that puts the rows right first
            return False
        host = records.host.get(db, keeper.host)
        log.warning("a stale copy of a guest is destroyed", vm=vm.uuid, host=keeper.host)
        await self._ask(keeper.host, vm.uuid, keep=False, domid=state.domid)
        with db.transaction() as tx:
            body = f"{host.name_label} came back with a copy of a guest that runs on another host."
            raise_alert(tx, STALE_COPY, "VM", vm.uuid, body, now=keeper.now())
        return True


class OpenGuests:
    """Guests of which is to be settled whether one host has them; belongs to its keeper."""

    def __init__(self, db: Database, keeper: Keeper) -> None:
        self._db = db
        self._keeper = keeper
        self._open: set[str] = set()
        self._grown = asyncio.Event()
        self.tried = asyncio.Event()
        """Set while each has been looked at once, settled or not."""
        self.tried.set()

    def add(self, vm_id: str) -> None:
        """Look at it soon."""
        # One that is being looked at is tried again in its time: each look has the agent tell of
        # the guest, which would lead to the next one at once.
        if vm_id not in self._open:
            self._open.add(vm_id)
            self._grown.set()
            self.tried.clear()

    async def run(self) -> None:
        """Until each is settled; one whose host is away is tried again."""
        if self._open:
            self._grown.set()  # left over from before the host was away
        while True:
            await self._grown.wait()
            self._grown.clear()
            todo = list(self._open)
            for start in range(0, len(todo), _BATCH):
                await asyncio.gather(*map(self._settle, todo[start : start + _BATCH]))
            if not self._grown.is_set():
                self.tried.set()
            if self._open:
                with suppress(TimeoutError):
                    async with asyncio.timeout(_AGAIN_SECONDS):
                        await self._grown.wait()
                self._grown.set()

    async def _settle(self, vm_id: str) -> None:
        try:
            if await claims_of(self._db).resolve(self._db, self._keeper, vm_id):
                self._open.discard(vm_id)
        except XenopsError as error:
            log.debug("a guest is not settled yet", vm=vm_id, error=str(error))
        except Exception:
            log.exception("a guest could not be settled", vm=vm_id)


async def _stat(agent: HostAgent, vm_id: str) -> VmState | None:
    try:
        return await agent.stat(vm_id)
    except NoSuchGuest:
        return None


_CLAIMS: WeakKeyDictionary[Database, GuestClaims] = WeakKeyDictionary()


def claims_of(db: Database) -> GuestClaims:
    """The one of the database."""
    found = _CLAIMS.get(db)
    if found is None:
        found = _CLAIMS[db] = GuestClaims()
    return found
