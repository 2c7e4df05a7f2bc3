"""The host agent without its operations: guests, queues, updates, restart, automatic actions.

The agent must not know references, sessions, the database or HTTP. All methods belong to one
event loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any, Literal, TypeVar

import structlog

from xapi.xenops import planner
from xapi.xenops.atomics import Env, Hook, Stage, SyncChannel
from xapi.xenops.backends.base import Backend, HostPower
from xapi.xenops.clock import Clock, RealClock
from xapi.xenops.errors import (
    BackendError,
    BadPowerState,
    Busy,
    NoSuchGuest,
    Undecided,
    XenopsError,
)
from xapi.xenops.guests import Guest, WorkQueues
from xapi.xenops.interface import HostState, PowerState, VmSpec, VmState
from xapi.xenops.journal import Journal
from xapi.xenops.leftovers import find_again
from xapi.xenops.plans import Plan
from xapi.xenops.updates import DEFAULT_BOUND, Subscription, UpdateFeed
from xapi.xenops.worker import DEFAULT_PATIENCE, Operation, Progress, Worker

log = structlog.get_logger(__name__)

T = TypeVar("T")
Body = Callable[[Operation, Guest], Awaitable[T]]

LIVE = (PowerState.RUNNING, PowerState.PAUSED)
# Real seconds that `aclose` lets operations end by themselves.
CLOSE_GRACE = 10.0


class _Superseded(Exception):
    """A delayed restart gave way to an operation that queued up."""


class AgentCore:
    """What all operations stand on; see the module's text."""

    def __init__(
        self,
        backend: Backend,
        *,
        clock: Clock | None = None,
        hook: Hook | None = None,
        journal: Journal | None = None,
        workers: int = 64,
        queue_depth: int = 256,
        patience: float = DEFAULT_PATIENCE,
        updates_bound: int = DEFAULT_BOUND,
    ) -> None:
        """`journal` must be the one the backend writes to; None keeps nothing over a restart.

        workers: guests at work at the same time; queue_depth: operations waiting for one guest;
        patience: seconds an atomic may take.
        """
        self.backend = backend
        self.clock: Clock = clock or RealClock()
        self._hook = hook
        self._journal = journal
        self._patience = patience
        self._queues = WorkQueues(workers, queue_depth)
        # Arriving guests wait for the other side: were they to take workers, agents could
        # block each other.
        self._arrivals = WorkQueues(workers, queue_depth)
        self._feed = UpdateFeed(updates_bound)
        self._guests: dict[str, Guest] = {}
        self._operations: dict[str, Operation] = {}
        self._made = 0
        self._checks: set[asyncio.Task[None]] = set()
        self._closing = False
        self._idle = asyncio.Event()
        self._idle.set()
        backend.subscribe(self._on_backend)

    # Life

    async def open(self) -> None:
        """Finds the guests again that a former agent left. Raises JournalError, PlainError."""
        if self._journal is not None:
            records = await self._journal.open()
            mark = "guest/"
            guests = {k.removeprefix(mark): v for k, v in records.items() if k.startswith(mark)}
            self._load_guests(guests)
            rest = {k: v for k, v in records.items() if not k.startswith(mark)}
            self.backend.load_records(rest)
        await self.backend.open()
        for guest in await find_again(self.backend, self._guests):
            await self._persist(guest)
        await self.backend.sync()
        for guest in self._guests.values():
            guest.check_pending = self.backend.domain_action(guest.id) is not None
            self._maybe_check(guest)
        self._feed.resync()

    async def aclose(self) -> None:
        """Cancels what can be cancelled, waits for the rest, stops. Guests go on running."""
        self._closing = True
        for operation in tuple(self._operations.values()):
            operation.cancel()
        try:
            await asyncio.wait_for(self._idle.wait(), CLOSE_GRACE)
        except TimeoutError:
            for operation in tuple(self._operations.values()):
                operation.interrupt()
            await self._idle.wait()
        if self._checks:
            await asyncio.wait(self._checks)
        self._feed.close()
        await self.backend.aclose()
        if self._journal is not None:
            await self._journal.aclose()

    def snapshot_state(self) -> dict[str, Any]:
        """Guests and backend as plain data, for `load_state` of a later agent."""
        return {
            "guests": {guest.id: guest.record() for guest in self._guests.values()},
            "backend": self.backend.snapshot_state(),
        }

    def load_state(self, state: Mapping[str, Any]) -> None:
        """Before `open`. Raises PlainError, KeyError."""
        self._load_guests(state["guests"])
        self.backend.load_state(state["backend"])

    def _load_guests(self, records: Mapping[str, Any]) -> None:
        self._guests = {vm_id: Guest.from_record(vm_id, rec) for vm_id, rec in records.items()}

    # Reading

    def updates(self) -> Subscription:
        """A new subscription to "needs attention"; it starts with a Resync."""
        return self._feed.subscribe()

    def host(self) -> HostState:
        return self.backend.host()

    async def host_shutdown(self) -> None:
        """Switch the machine off. No operation is taken from then on, and those under way are
        cancelled.

        BackendError NOT_IMPLEMENTED for a backend that cannot.
        """
        power = self._power("host.shutdown")
        await self._end_machine(power.host_shutdown)

    async def host_reboot(self) -> None:
        """As `host_shutdown`, and on again."""
        power = self._power("host.reboot")
        await self._end_machine(power.host_reboot)

    def _power(self, message: str) -> HostPower:
        if not isinstance(self.backend, HostPower):
            raise BackendError("NOT_IMPLEMENTED", message)
        return self.backend

    async def _end_machine(self, end: Callable[[], Awaitable[None]]) -> None:
        before, self._closing = self._closing, True
        try:
            for operation in tuple(self._operations.values()):
                operation.cancel()
            await end()
        except BaseException:
            self._closing = before
            raise

    async def copy_image(self, image: str, name: str) -> None:
        """Saved memory under a second name, as its disk image is cloned."""
        await self.backend.image_copy(image, name)

    async def delete_image(self, image: str) -> None:
        """Drop saved memory with the disk image it is kept in."""
        await self.backend.image_delete(image)

    async def read_image(self, image: str) -> str:
        """Saved memory that is kept beside its disk image, as text; empty where there is none."""
        return await self.backend.image_read(image)

    async def write_image(self, image: str, text: str) -> None:
        """Keep what `read_image` gave, here or on another host. Raises BackendError."""
        await self.backend.image_write(image, text)

    async def stat(self, vm_id: str) -> VmState:
        """The guest as it is now. Raises NoSuchGuest."""
        return await self._stat(self._known(vm_id))

    async def list(self) -> tuple[VmState, ...]:
        """All known guests; those that are forgotten meanwhile are left out."""
        return tuple([await self._stat(guest) for guest in tuple(self._guests.values())])

    def known(self) -> tuple[str, ...]:
        """The ids of all known guests."""
        return tuple(self._guests)

    async def _stat(self, guest: Guest) -> VmState:
        state = await self.backend.stat(guest.id)
        if state is not None:
            if state.power_state is PowerState.PAUSED:
                if guest.migration == "arrived":
                    return replace(state, migration="arrived")
                if guest.migration == "leaving":  # being taken back
                    return replace(state, migration="leaving")
            return state
        if guest.held is not None:
            return guest.held
        if guest.migration in ("sending", "leaving"):
            frozen = await self.backend.stat(planner.source_id(guest.id))
            if frozen is not None:
                return replace(frozen, id=guest.id, migration="leaving")
        kind = "hvm" if guest.spec is None else guest.spec.domain_type
        return VmState(guest.id, guest.resting, domain_type=kind)

    def _known(self, vm_id: str) -> Guest:
        guest = self._guests.get(vm_id)
        if guest is None:
            raise NoSuchGuest(vm_id)
        return guest

    async def _live(self, guest: Guest, *states: PowerState) -> VmState:
        """The state of a guest that must be in one of `states`. Raises BadPowerState."""
        state = await self._stat(guest)
        if state.power_state not in states:
            raise BadPowerState(guest.id, tuple(s.value for s in states), state.power_state.value)
        return state

    @staticmethod
    def _spec(guest: Guest) -> VmSpec:
        if guest.spec is None:
            raise NoSuchGuest(guest.id)
        return guest.spec

    # Operations

    def cancel(self, operation_id: str) -> bool:
        """Asks an operation to end; False when it is unknown or it is too late to cancel."""
        operation = self._operations.get(operation_id)
        return operation is not None and operation.cancel()

    def request_cancel(self, operation_id: str) -> None:
        """As `cancel`, for callers that do not care whether it is too late."""
        self.cancel(operation_id)

    async def _operate(
        self,
        vm_id: str,
        operation_id: str | None,
        progress: Progress | None,
        body: Body[T],
        *,
        create: bool = False,
        queues: WorkQueues | None = None,
        migrates: bool = False,
        settles: bool = False,
    ) -> T:
        """Runs `body` when it is the guest's turn; then publishes, persists and checks.

        Raises Undecided for a guest that a migration has left frozen, unless it `settles` that.
        """
        op, guest = self._admit(vm_id, operation_id, progress, create)
        op.migrates = migrates
        queues = queues or self._queues
        try:
            await queues.enter(guest)
            try:
                # It may have been forgotten, or have left, while we waited.
                if create:
                    self._guests.setdefault(vm_id, guest)
                if self._guests.get(vm_id) is not guest:
                    raise NoSuchGuest(vm_id)
                if guest.migration and not settles:
                    raise Undecided(vm_id)
                try:
                    return await body(op, guest)
                except BaseException:
                    # Whatever the failure interrupted, the domain may want something now.
                    guest.check_pending = True
                    raise
                finally:
                    guest.held = None
                    if not self.backend.has_domain(vm_id):
                        guest.domid = -1
                        if guest.migration == "arrived":
                            guest.migration = ""
                    await self._persist(guest)
            finally:
                queues.leave(guest)
        except asyncio.CancelledError as error:
            translated = op.translate(error)
            if translated is error:
                raise
            raise translated from None
        finally:
            op.finished = True
            del self._operations[op.id]
            self._feed.publish("vm", vm_id, vm_id)
            self._feed.publish("task", vm_id, op.id)
            self._maybe_check(guest)
            if not self._operations:
                self._idle.set()

    def _admit(
        self, vm_id: str, operation_id: str | None, progress: Progress | None, create: bool
    ) -> tuple[Operation, Guest]:
        if self._closing:
            raise Busy(vm_id, "the agent is closing")
        if operation_id is None:
            self._made += 1
            operation_id = f"agent-{self._made}"
        elif operation_id in self._operations:
            raise Busy(vm_id, f"operation {operation_id} is running already")
        guest = self._guests.get(vm_id)
        if guest is None:
            if not create:
                raise NoSuchGuest(vm_id)
            guest = self._guests[vm_id] = Guest(vm_id)
        op = self._operations[operation_id] = Operation(operation_id, vm_id, progress)
        self._idle.clear()
        return op, guest

    async def _run(
        self, op: Operation, guest: Guest, plan: Plan, channel: SyncChannel | None = None
    ) -> None:
        async def delay(seconds: float) -> None:
            await self._delay(guest, seconds)

        async def note(stage: Stage) -> None:
            await self._note(guest, stage)

        env = Env(self.backend, self.clock, self._hook, channel, delay, note)
        await Worker(op, env, self._patience).run(plan)
        if guest.migration == "arrived":
            guest.migration = ""  # and was let run

    async def _note(self, guest: Guest, stage: Stage) -> None:
        """Remember the stage of a migration, and that the guest's domain is whole."""
        before = guest.migration, guest.domid
        state = None if stage == "dropped" else await self.backend.stat(guest.id)
        guest.domid = -1 if state is None else state.domid
        guest.migration = "" if stage == "dropped" else stage
        try:
            await self._persist(guest)
        except BaseException:
            guest.migration, guest.domid = before
            raise

    async def _persist(self, guest: Guest) -> None:
        if self._journal is None:
            return
        known = guest.id in self._guests
        self._journal.put(f"guest/{guest.id}", guest.record() if known else None)
        with self.clock.hold():
            await self.backend.sync()
            await self._journal.flush()

    async def _rests(
        self, guest: Guest, *states: PowerState, live: tuple[PowerState, ...] = ()
    ) -> None:
        """The guest must have no domain and rest in one of `states`. Raises BadPowerState."""
        resting = not self.backend.has_domain(guest.id) and guest.resting in states
        if not resting:
            actual = (await self._stat(guest)).power_state.value
            wanted = tuple(state.value for state in (*live, *states))
            raise BadPowerState(guest.id, wanted, actual)

    async def _simple(
        self,
        vm_id: str,
        operation_id: str | None,
        progress: Progress | None,
        states: tuple[PowerState, ...],
        plan: Plan,
    ) -> VmState:
        async def body(op: Operation, guest: Guest) -> VmState:
            await self._live(guest, *states)
            await self._run(op, guest, plan)
            return await self._stat(guest)

        return await self._operate(vm_id, operation_id, progress, body)

    # What guests do by themselves

    def _on_backend(self, kind: Literal["vm", "vbd", "vif"], vm_id: str, obj_id: str) -> None:
        vm_id = vm_id.partition("/")[0]
        guest = self._guests.get(vm_id)
        if guest is None:
            return
        self._feed.publish(kind, vm_id, vm_id if kind == "vm" else obj_id)
        guest.check_pending = True
        self._maybe_check(guest)

    def _maybe_check(self, guest: Guest) -> None:
        """Starts VM_check_state when there is reason to, and nothing else wants the guest."""
        if not guest.check_pending or guest.busy or self._closing:
            return
        guest.check_pending = False
        if self.backend.domain_action(guest.id) is None:
            return
        task = asyncio.get_running_loop().create_task(self._check(guest.id))
        self._checks.add(task)
        task.add_done_callback(self._checks.discard)

    async def _check(self, vm_id: str) -> None:
        async def body(op: Operation, guest: Guest) -> bool:
            action = self.backend.domain_action(vm_id)
            if action is None or guest.spec is None:
                return False
            guest.held = state = await self._stat(guest)
            uptime = self.clock.time() - state.start_time
            try:
                plan = planner.check_state(action, guest.spec, guest.devices, uptime)
                await self._run(op, guest, plan)
            except _Superseded:
                return True
            except Exception as error:  # noqa: BLE001 - nobody else can be told
                # Not raised: it would be tried again at once, and for ever.
                log.error("automatic action failed", vm=vm_id, action=action, error=repr(error))
            if not self.backend.has_domain(vm_id):
                guest.resting = PowerState.HALTED
            return False

        try:
            superseded = await self._operate(vm_id, None, None, body)
            if superseded and (guest := self._guests.get(vm_id)) is not None:
                guest.check_pending = True
                self._maybe_check(guest)
        except XenopsError as error:
            # The guest is gone, or the agent closes: nothing is left to act upon.
            log.info("automatic action given up", vm=vm_id, error=str(error))

    async def _delay(self, guest: Guest, seconds: float) -> None:
        if guest.waiting:
            raise _Superseded
        arrived: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

        def end(value: bool) -> None:
            if not arrived.done():
                arrived.set_result(value)

        guest.on_arrival = lambda: end(True)
        timer = self.clock.call_later(seconds, lambda: end(False))
        self._queues.step_aside()
        try:
            superseded = await arrived
        finally:
            guest.on_arrival = None
            timer.cancel()
            await self._queues.step_in()
        if superseded:
            raise _Superseded
