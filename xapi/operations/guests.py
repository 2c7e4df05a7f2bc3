"""Keeps the rows of guests in step with the host agent.

The agent says only that a guest needs attention; what is true now is read from it then, and goes
into the database in one transaction (design.md §8, semantics.md §8). Operations that drive a
guest do so through `GuestSynchroniser.drive`, whose answer is in the database when it returns.
This module must not decide what a guest does next: that is the agent's.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Generator, Iterable, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from operator import attrgetter
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary, WeakSet

import structlog

from xapi.database import Commit, Database
from xapi.generated import errors, records, refs
from xapi.idl.errors import XenAPIError
from xapi.idl.record import Row, Writer
from xapi.operations import placement
from xapi.operations.context import Call, Services
from xapi.operations.fresh_start import reset_volatile
from xapi.operations.guest_claims import OpenGuests, claims_of, is_live, unasked
from xapi.operations.guest_specs import translated, vm_spec
from xapi.operations.guest_state import apply_state, become_halted
from xapi.xenops.errors import Cancelled, NoSuchGuest, Superseded, Unreachable, XenopsError
from xapi.xenops.interface import Resync, VmState
from xapi.xenops.worker import Progress

if TYPE_CHECKING:
    from xapi.xenops.client import HostAgent, RemoteSubscription
    from xapi.xenops.updates import Subscription

__all__ = [
    "GuestSynchroniser",
    "adopt",
    "ask_whereabouts",
    "disown",
    "drive",
    "may_go",
    "reset_volatile",
    "synchroniser",
    "synchroniser_of",
]

log = structlog.get_logger(__name__)

Work = Callable[[str, Progress], Awaitable[VmState]]
"""An operation of the agent, given the id to cancel it by and where to report progress."""

_TOLD = attrgetter(
    "name_label",
    "VCPUs_at_startup",
    "VCPUs_params",
    "HVM_boot_params",
    "platform",
    "xenstore_data",
    "actions_after_shutdown",
    "actions_after_reboot",
    "actions_after_crash",
    "actions_after_softreboot",
)
"""What of a running guest's settings the agent has to know."""
_LIVE = ("Running", "Paused")
_BATCH = 256
"""Guests that one transaction brings up to date at most."""
_ASK_SECONDS = 3.0
"""What a call waits at most for hosts that are asked whether they have its guest."""


class GuestSynchroniser:
    """The one writer of what the agent of this host knows. Belongs to one event loop.

    `run` is a background task of the daemon; without it guests are brought up to date by the
    operations on them alone.
    """

    def __init__(
        self, db: Database, agent: HostAgent, host: str, now: Callable[[], datetime]
    ) -> None:
        self._db = db
        self._agent = agent
        self._host = host
        self._now = now
        self._updates: Subscription | RemoteSubscription | None = None
        self._driven: dict[str, int] = {}
        """Guests that operations are driving: their states come with the operation's end."""
        self._written: dict[str, VmState] = {}
        """What an operation has just written; saves looking again when the agent tells of it."""
        self._looks: list[set[str]] = []
        """One set for each look under way: the guests that were written meanwhile."""
        self._operations = 0
        self._untold: dict[str, str] = {}
        """Guests with settings the agent does not know yet: uuid -> reference."""
        self._something_untold = asyncio.Event()
        self._open = OpenGuests(db, self)
        self._caught_up = asyncio.Event()
        self._resting: set[str] = set()
        """Guests without a domain that the agent keeps a record of."""

    @property
    def db(self) -> Database:
        return self._db

    @property
    def agent(self) -> HostAgent:
        return self._agent

    @property
    def host(self) -> str:
        """Reference of the host whose agent it is."""
        return self._host

    def now(self) -> datetime:
        return self._now()

    def drives(self, vm_id: str) -> bool:
        """See `guest_claims.Keeper`."""
        return vm_id in self._driven

    def unsettled(self, vm_id: str) -> None:
        """See `guest_claims.Keeper`."""
        self._open.add(vm_id)

    # In the background

    async def run(self) -> None:
        """Follow the agent until it closes, and tell it what changes of guests. To be run once.

        For the agent of another host it ends with `Unreachable` when the host is gone, and may be
        run again when it is back.
        """
        end = self._db.subscribe(self._on_commit)
        loop = asyncio.get_running_loop()
        helpers = loop.create_task(self._tell()), loop.create_task(self._open.run())
        try:
            await self._follow()
        finally:
            end()
            for helper in helpers:
                helper.cancel()
            await asyncio.wait(helpers)
            if self._agent not in _OTHERS:
                # It holds the agent, so the table would keep both for ever.
                _SYNCHRONISERS.pop(self._agent, None)

    def _on_commit(self, commit: Commit) -> None:
        for change in commit.changes:
            old, new = change.old, change.new
            if (
                isinstance(old, records.VM)
                and isinstance(new, records.VM)
                and old.domid == new.domid > 0
                and new.resident_on == self._host
                and _TOLD(old) != _TOLD(new)
            ):
                self._untold[new.uuid] = new.ref
                self._something_untold.set()
            elif (
                isinstance(old, records.VM)
                and old.uuid in self._resting
                and not self._may_rest_here(new)
            ):
                self._resting.discard(old.uuid)
                self.unsettled(old.uuid)

    def _may_rest_here(self, row: Row | None) -> bool:
        return isinstance(row, records.VM) and row.resident_on in (refs.NULL, self._host)

    async def _tell(self) -> None:
        """Settings of running guests that automatic actions and their next boot depend on."""
        while True:
            await self._something_untold.wait()
            self._something_untold.clear()
            # A guest that is driven would keep the others waiting; it comes when that is over.
            free = [vm_id for vm_id in self._untold if vm_id not in self._driven]
            for vm_id in free:
                vm = records.VM.find(self._db, self._untold.pop(vm_id))
                if vm is None or vm.power_state not in _LIVE:
                    continue
                try:
                    await self._agent.update(vm_spec(vm))
                except XenopsError as error:
                    log.warning("the agent was not told of a change", vm=vm_id, error=str(error))

    async def _follow(self) -> None:
        self._updates = self._agent.updates()
        try:
            while batch := await self._updates.get_batch():
                if any(isinstance(update, Resync) for update in batch):
                    self._written.clear()
                    await self._safely(self.reconcile())
                wanted = dict.fromkeys(
                    update.vm_id
                    for update in batch
                    if not isinstance(update, Resync) and update.kind != "task"
                )
                await self._safely(self._look_at(tuple(wanted)))
                self._caught_up.set()
        finally:
            self._updates.close()

    async def caught_up(self) -> None:
        """Return once the rows say what the agent knew at first, and guests whose start or end
        nobody saw have been looked at."""
        await self._caught_up.wait()
        await self._open.tried.wait()

    async def _safely(self, work: Awaitable[None]) -> None:
        # A guest whose rows cannot be written must not stop those of all others from following.
        try:
            await work
        except (Unreachable, Superseded):
            raise  # the feed ends with it, and starts over when the host is back
        except Exception:
            log.exception("guests could not be brought up to date")

    async def _look_at(self, vm_ids: Sequence[str]) -> None:
        for start in range(0, len(vm_ids), _BATCH):
            await self._catch_up(vm_ids[start : start + _BATCH])

    async def _catch_up(self, vm_ids: Iterable[str]) -> None:
        # A guest that an operation drives is left to it: the agent tells of it once more at the
        # end, and until then its states are passing ones.
        written: set[str] = set()
        self._looks.append(written)
        try:
            found = [
                (vm_id, await self._stat(vm_id)) for vm_id in vm_ids if vm_id not in self._driven
            ]
        finally:
            self._looks.remove(written)
        with self._db.transaction() as tx:
            for vm_id, state in found:
                known = self._written.pop(vm_id, None)
                ref = self._db.uuids.get(vm_id)
                self._note_rest(vm_id, state)
                if state is None or ref is None or state == known or vm_id in self._driven:
                    continue
                if vm_id not in written and self._is_ours(ref, state):
                    apply_state(tx, ref, state, self._host, self._now())
                    self._wrote(vm_id)
        again = [vm_id for vm_id, _ in found if vm_id in written]
        if again:
            await self._catch_up(again)

    async def _stat(self, vm_id: str) -> VmState | None:
        try:
            return await self._agent.stat(vm_id)
        except NoSuchGuest:
            return None

    def _is_ours(self, ref: str, state: VmState) -> bool:
        """False for what is not this agent's to say: control domains, guests of other hosts.

        A guest that rests here may run elsewhere, or be suspended in the database only. Where more
        than one host may have it, it is settled in the background.
        """
        vm = records.VM.find(self._db, ref)
        if vm is None or vm.is_control_domain:
            return False
        here, coming = vm.resident_on, vm.scheduled_to_be_resident_on
        elsewhere = coming not in (self._host, refs.NULL)
        if state.migration:
            self.unsettled(vm.uuid)
            return False
        if is_live(state):
            # A guest that nobody has is adopted; never while it may be started elsewhere.
            if here == self._host or (here == refs.NULL and not elsewhere):
                return True
            log.warning("a guest of another host runs here too", vm=vm.uuid, host=self._host)
            self.unsettled(vm.uuid)
            return False
        if here == self._host and not elsewhere:
            return True
        if here != refs.NULL:
            # It left, perhaps for a host that is still to be asked; or its record is of no use.
            self.unsettled(vm.uuid)
        return False

    def _note_rest(self, vm_id: str, state: VmState | None) -> None:
        if state is None or is_live(state):
            self._resting.discard(vm_id)
        else:
            self._resting.add(vm_id)

    async def reconcile(self) -> None:
        """Bring every guest of this host in line with the agent, in both directions.

        A VM that runs here according to the database but not according to the agent becomes
        Halted, and the other way round. Control domains are left alone (semantics.md §8).
        """
        written: set[str] = set()
        self._looks.append(written)
        try:
            states: dict[str, VmState | None] = {s.id: s for s in await self._agent.list()}
            for ref in records.host.get(self._db, self._host).resident_VMs:
                vm = records.VM.find(self._db, ref)
                if vm is not None:
                    states.setdefault(vm.uuid, None)
            for vm in records.VM.all(self._db):
                if vm.scheduled_to_be_resident_on == self._host:
                    self.unsettled(vm.uuid)
            found = list(states.items())
            for start in range(0, len(found), _BATCH):
                with self._db.transaction() as tx:
                    for vm_id, state in found[start : start + _BATCH]:
                        # What was written meanwhile is newer than what was listed.
                        if vm_id not in written and vm_id not in self._driven:
                            self._reconcile(tx, vm_id, state)
                await asyncio.sleep(0)
        finally:
            self._looks.remove(written)

    def _reconcile(self, tx: Writer, vm_id: str, state: VmState | None) -> None:
        ref = self._db.uuids.get(vm_id)
        vm = None if ref is None else records.VM.find(tx, ref)
        self._note_rest(vm_id, state)
        if vm is None or vm.is_control_domain:
            return
        if state is not None:
            if self._is_ours(vm.ref, state):
                apply_state(tx, vm.ref, state, self._host, self._now())
        elif vm.power_state in _LIVE and vm.resident_on == self._host:
            if vm.scheduled_to_be_resident_on not in (self._host, refs.NULL):
                self.unsettled(vm_id)  # it may have arrived there
                return
            log.warning("a guest that ran is gone", vm=vm_id)
            become_halted(tx, vm.ref, self._now())

    # For operations

    async def catch_up(self, vm: str) -> None:
        """Return once the rows of the VM show what the agent knows now."""
        row = records.VM.find(self._db, vm)
        if row is not None and row.uuid not in self._driven:
            await self._catch_up((row.uuid,))

    async def drive(self, call: Call, vm: str, work: Work) -> VmState:
        """Run an operation of the agent on the VM, cancellable through the caller's task.

        When it returns or raises, the database shows the state the guest is in. Raises the
        agent's errors as XenAPI errors with references; TASK_CANCELLED [task]. CANNOT_CONTACT_HOST
        [host] where nobody can tell what became of it: a reservation of the VM then stands until
        the host has been asked; in any other case it is given back.
        """
        row = records.VM.get(self._db, vm)
        vm_id = row.uuid
        # One on another host is that of an operation whose end nobody saw.
        reserved = row.scheduled_to_be_resident_on == self._host
        self._operations += 1
        operation = f"{call.task.ref}/{self._operations}"

        def cancel() -> None:
            self._agent.request_cancel(operation)

        try:
            await may_go(call.services, vm)
        except BaseException:
            if reserved:
                placement.release(self._db, vm)  # nothing has been ordered
            raise
        self._driven[vm_id] = self._driven.get(vm_id, 0) + 1
        try:
            with call.task.cancellable(cancel):
                state = await work(operation, call.task.progress)
        except (Unreachable, Superseded) as error:
            # Nobody can tell what became of the guest; its rows stay until its host is back.
            self._done(vm_id)
            self.unsettled(vm_id)
            raise translated(error, self._db.uuids) from error
        except XenopsError as error:
            self._done(vm_id)
            await self._ended(vm, vm_id, reserved=reserved)
            if isinstance(error, Cancelled):
                raise errors.TaskCancelled(call.task.ref) from error
            raise translated(error, self._db.uuids) from error
        except XenAPIError:
            self._done(vm_id)
            await self._ended(vm, vm_id, reserved=reserved)
            raise
        except BaseException:
            self._done(vm_id)
            self.unsettled(vm_id)
            raise
        self._done(vm_id)
        self.write(vm, state)
        return state

    async def _ended(self, vm: str, vm_id: str, *, reserved: bool) -> None:
        """An operation has failed, and what became of the guest can be seen."""
        try:
            await self._catch_up((vm_id,))
        except (Unreachable, Superseded):
            self.unsettled(vm_id)
        else:
            if reserved:
                placement.release(self._db, vm)

    @contextmanager
    def hands_off(self, vm_id: str) -> Generator[None]:
        """While the block runs, nothing this agent says of the guest is written."""
        self._driven[vm_id] = self._driven.get(vm_id, 0) + 1
        try:
            yield
        finally:
            self._done(vm_id)

    def write(self, vm: str, state: VmState) -> None:
        """Put a state the agent has just returned into the database."""
        if state.id in self._driven:
            # Another operation is under way, and ends with a newer state.
            return
        row = records.VM.find(self._db, vm)
        if row is not None and not is_live(state) and not self._may_rest_here(row):
            # What rested here was put away; the guest lives on another host.
            self.unsettled(state.id)
            return
        with self._db.transaction() as tx:
            apply_state(tx, vm, state, self._host, self._now())
        self._wrote(state.id)
        self._note_rest(state.id, state)
        if self._updates is not None:
            self._written[state.id] = state

    def _wrote(self, vm_id: str) -> None:
        for look in self._looks:
            look.add(vm_id)

    def _done(self, vm_id: str) -> None:
        left = self._driven[vm_id] - 1
        if left:
            self._driven[vm_id] = left
        else:
            del self._driven[vm_id]
            if vm_id in self._untold:
                self._something_untold.set()


_SYNCHRONISERS: WeakKeyDictionary[HostAgent, GuestSynchroniser] = WeakKeyDictionary()


_OTHERS: WeakSet[HostAgent] = WeakSet()
"""Agents of other hosts: their synchronisers stay until `disown`."""


def adopt(
    db: Database, agent: HostAgent, host: str, now: Callable[[], datetime]
) -> GuestSynchroniser:
    """The synchroniser of another host's agent."""
    found = _SYNCHRONISERS[agent] = GuestSynchroniser(db, agent, host, now)
    _OTHERS.add(agent)
    claims_of(db).enter(found)
    return found


def disown(agent: HostAgent) -> None:
    """The host of the agent has left the pool."""
    _OTHERS.discard(agent)
    found = _SYNCHRONISERS.pop(agent, None)
    if found is not None:
        claims_of(found.db).leave(found)


def synchroniser_of(services: Services, agent: HostAgent) -> GuestSynchroniser:
    """The synchroniser of this host's agent, or of another one's."""
    return _SYNCHRONISERS.get(agent) or synchroniser(services)


def synchroniser(services: Services) -> GuestSynchroniser:
    """The one synchroniser of the agent, made at its first use."""
    found = _SYNCHRONISERS.get(services.agent)
    if found is None:
        found = GuestSynchroniser(services.db, services.agent, services.host, services.now)
        _SYNCHRONISERS[services.agent] = found
        claims_of(services.db).enter(found)
    return found


async def may_go(services: Services, vm: str) -> None:
    """Before an order about the VM goes to a host: what it relies on is durable, and this
    coordinator may still give orders. Raises WriteFailed, and what `Services.may_order` raises."""
    row = records.VM.get(services.db, vm)
    if row.scheduled_to_be_resident_on != refs.NULL:
        await services.db.durable(row.modified_rev)
    await services.may_order()


async def ask_whereabouts(services: Services, vm: str) -> None:
    """If a former operation has left open which host has the VM, ask once more, for a moment."""
    row = records.VM.find(services.db, vm)
    if row is None or unasked(services.db, row) is None:
        return
    synchroniser(services)  # this host can be asked as well
    with suppress(TimeoutError):
        async with asyncio.timeout(_ASK_SECONDS):
            await claims_of(services.db).settle(services.db, vm)


async def drive(call: Call, vm: str, work: Work) -> VmState:
    """See `GuestSynchroniser.drive`."""
    return await synchroniser(call.services).drive(call, vm, work)
