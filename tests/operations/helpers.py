"""Fakes shared by the tests of operations: a call on a memory database, with no pipeline."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Iterable
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, cast

from xapi.database import Database
from xapi.database.engines.memory import MemoryEngine
from xapi.generated.records import MODELS
from xapi.generated.refs import hostRef, taskRef
from xapi.idl.messages import Message, message, no_arguments
from xapi.operations.bootstrap import BootstrapSettings, Hardware, first_start
from xapi.operations.context import Call, Caller, Mark, Origin, Services

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
HOST_UUID = "c2bd5b1a-9b8e-4c52-8d2e-6f5f6f1f0a01"
SETTINGS = BootstrapSettings(
    host_uuid=HOST_UUID,
    hostname="alpha",
    address="192.0.2.1",
    netmask="255.255.255.0",
    gateway="192.0.2.254",
    hardware=Hardware(cpu_count=4),
    storage=None,
)


@dataclass
class FakeTask:
    """A task under which everything may run; remembers its progress."""

    ref: taskRef = field(default_factory=lambda: taskRef("OpaqueRef:task"))
    real: bool = True
    cancelled: bool = False
    reached: float = 0.0

    def check(self) -> None:
        return None

    def show(self) -> None:
        return None

    def progress(self, fraction: float) -> None:
        self.reached = max(self.reached, fraction)

    @contextmanager
    def cancellable(self, cancel: Callable[[], None]) -> Any:
        yield

    def step(self, start: float, end: float) -> FakeTask:
        return self


@dataclass
class FakeLocks:
    """Grants every mark and remembers which were asked for."""

    held: list[Mark] = field(default_factory=list[Mark])
    woken: int = 0

    @asynccontextmanager
    async def hold(
        self, call: Call, marks: Iterable[Mark], *, retry: str = "standard", strict: bool = True
    ) -> AsyncIterator[None]:
        self.held.extend(marks)
        yield

    def wake(self) -> None:
        self.woken += 1


@dataclass
class FakeTasks:
    """Remembers what was asked of tasks."""

    cancelled: list[str] = field(default_factory=list[str])
    destroyed: list[str] = field(default_factory=list[str])
    running: set[str] = field(default_factory=set[str])

    @contextmanager
    def subtask(self, call: Call, name: str, told: Callable[[float], None]) -> Any:
        yield FakeTask()

    def cancel(self, call: Call, task: str) -> None:
        self.cancelled.append(task)

    def is_running(self, task: str) -> bool:
        return task in self.running

    def destroy(self, task: str) -> None:
        self.destroyed.append(task)


@dataclass
class FakeSessions:
    """Allows what `permissions` holds; superusers are not asked about."""

    permissions: set[str] = field(default_factory=set[str])
    calls: list[tuple[str, ...]] = field(default_factory=list[tuple[str, ...]])

    async def login_with_password(
        self, origin: Origin, uname: str, pwd: str, originator: str
    ) -> str:
        self.calls.append(("login_with_password", uname, pwd, originator))
        return "OpaqueRef:session"

    async def slave_login(self, origin: Origin, host: str, psecret: str) -> str:
        self.calls.append(("slave_login", host, psecret))
        return "OpaqueRef:session"

    async def slave_local_login(self, origin: Origin, psecret: str) -> str:
        self.calls.append(("slave_local_login", psecret))
        return "OpaqueRef:session"

    async def slave_local_login_with_password(self, origin: Origin, uname: str, pwd: str) -> str:
        self.calls.append(("slave_local_login_with_password", uname, pwd))
        return "OpaqueRef:session"

    def logout(self, session: str) -> None:
        self.calls.append(("logout", session))

    def local_logout(self, session: str) -> None:
        self.calls.append(("local_logout", session))

    async def change_password(self, caller: Caller, old_pwd: str, new_pwd: str) -> None:
        self.calls.append(("change_password", old_pwd, new_pwd))

    def logout_subject_identifier(self, caller: Caller, subject_identifier: str) -> None:
        self.calls.append(("logout_subject_identifier", subject_identifier))

    def subject_identifiers(self) -> tuple[str, ...]:
        return ("sid-1",)

    def allows(self, caller: Caller, permission: str) -> bool:
        return caller.superuser or permission in self.permissions


@dataclass
class Recorded:
    """A message run through `Services.invoke`."""

    name: str
    args: tuple[object, ...]


class FakeInvoke:
    """Remembers the messages; answers with what was put under their name."""

    def __init__(self) -> None:
        self.calls: list[Recorded] = []
        self.answers: dict[str, Any] = {}

    async def _run(self, name: str, args: tuple[object, ...]) -> Any:
        self.calls.append(Recorded(name, args))
        answer = self.answers.get(name)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def __call__(self, call: Call, name: str, *args: object) -> Coroutine[Any, Any, Any]:
        return self._run(name, args)


class Unused:
    """Stands for a service that the operation under test must not touch."""

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"the operation used {name}")


def any_message(name: str = "VM.start") -> Message:
    return message(name, "custom", (), "void", 0, no_arguments)


@dataclass
class World:
    """A pool of one host, and calls upon it."""

    db: Database
    host: hostRef
    services: Services
    locks: FakeLocks
    tasks: FakeTasks
    sessions: FakeSessions
    invoke: FakeInvoke
    spawned: list[Coroutine[Any, Any, None]]

    def call(self, name: str = "VM.start", **caller: Any) -> Call:
        """A call of a local superuser, unless `caller` says otherwise."""
        who = Caller(**{"session": "OpaqueRef:caller", "superuser": True, **caller})
        return Call(
            self.services,
            any_message(name),
            who,
            Origin("unix", local_root=True),
            FakeTask(),
            self.host,
        )


async def make_world(settings: BootstrapSettings = SETTINGS, *, agent: Any = None) -> World:
    """An opened memory database after the first start of a host; close `world.db` afterwards."""
    db = Database(MODELS, MemoryEngine())
    await db.open()
    host = first_start(db, settings, NOW)
    locks, tasks, sessions, invoke = FakeLocks(), FakeTasks(), FakeSessions(), FakeInvoke()
    spawned: list[Coroutine[Any, Any, None]] = []

    def spawn(work: Coroutine[Any, Any, None], name: str) -> None:
        spawned.append(work)

    services = Services(
        db=db,
        agent=agent if agent is not None else cast("Any", Unused()),
        events=cast("Any", Unused()),
        host=host,
        sessions=sessions,
        tasks=tasks,
        locks=locks,
        invoke=invoke,
        spawn=spawn,
        now=lambda: NOW,
    )
    return World(db, host, services, locks, tasks, sessions, invoke, spawned)
