"""What an operation gets: the call it serves and the services it may use.

Every operation takes a `Call` first. The call says who asks (`Caller`), under which task, and
reaches the services of this host (`Services`). Services that live on higher floors (sessions,
tasks, locks) are protocols here and are handed in by the daemon, so operations never import them.
An operation never sees HTTP, a codec or a socket.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Protocol

from xapi.generated.errors import CannotContactHost, InvalidValue
from xapi.idl.model import NULL_REF
from xapi.storage.volumes import NoVolumes

if TYPE_CHECKING:
    from xapi.database import Database
    from xapi.events.hub import EventHub
    from xapi.generated.refs import hostRef, taskRef
    from xapi.idl.messages import Message
    from xapi.pool.control import PoolControl
    from xapi.pool.link import Endpoint
    from xapi.storage.volumes import Volumes
    from xapi.xenops.client import HostAgent
    from xapi.xenops.interface import Devices, VmState
    from xapi.xenops.worker import Progress

__all__ = [
    "Call",
    "Caller",
    "Hosts",
    "Invoke",
    "Locks",
    "Mark",
    "NoOtherHosts",
    "Origin",
    "Services",
    "Sessions",
    "Subtask",
    "TaskHandle",
    "Tasks",
]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a request came from; known before anybody has logged in."""

    transport: Literal["https", "http", "unix", "internal"]
    address: str = ""
    """Peer address, or ``pid=N uid=N`` of a UNIX socket peer."""
    local_root: bool = False
    """A UNIX socket peer that is root or the owner of the daemon (semantics.md §2)."""
    user_agent: str = ""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Lower-case names; only those that matter to a call (task-id, idempotency-key, trace…)."""


@dataclass(slots=True)
class Caller:
    """Who asks, as established at login; checked before each call (semantics.md §2)."""

    session: str
    """Session reference; empty for calls that need none."""
    superuser: bool = False
    """Local superuser: passes every check."""
    roles: int = 0
    """Mask of `xapi.generated.rbac.ROLES`, fixed at login."""
    user_name: str = ""
    user_sid: str = ""
    """Identifier in the directory; two sessions with the same one own each other's tasks."""
    subject: str = NULL_REF
    pool: bool = False
    """A session of another host of the pool, made with the pool secret."""
    local: bool = False
    """Kept in the memory of this host only."""
    originator: str = ""
    track_id: str = ""
    """Names the session in logs without giving its secret away."""
    last_active: float = 0.0
    """Monotonic seconds of the last write of ``session.last_active``."""


class TaskHandle(Protocol):
    """The task a call runs under (semantics.md §3)."""

    @property
    def ref(self) -> taskRef:
        """Reference; ``DummyRef:|…`` where there is no row."""
        ...

    @property
    def real(self) -> bool:
        """True if the task has a row in the database."""
        ...

    @property
    def cancelled(self) -> bool: ...

    def check(self) -> None:
        """Raises TASK_CANCELLED [task] if somebody cancelled it."""
        ...

    def show(self) -> None:
        """Make the task's row, if it has one and nobody could see it so far."""
        ...

    def progress(self, fraction: float) -> None:
        """Report progress, from 0 to 1; never goes back."""
        ...

    def cancellable(self, cancel: Callable[[], None]) -> AbstractContextManager[None]:
        """While the block runs, allowed_operations has ``cancel``, and a cancel calls `cancel`.

        If the task is cancelled already, raises TASK_CANCELLED at once.
        """
        ...

    def step(self, start: float, end: float) -> TaskHandle:
        """The same task, with progress 0 to 1 mapped to a part of the whole."""
        ...


@dataclass(frozen=True, slots=True)
class Mark:
    """An operation on an object, as current_operations shows it."""

    cls: str
    ref: str
    operation: str


class Locks(Protocol):
    """Operation marks (semantics.md §7): taken for a call by the model, or here by hand."""

    def hold(
        self, call: Call, marks: Iterable[Mark], *, retry: str = "standard", strict: bool = True
    ) -> AbstractAsyncContextManager[None]:
        """Check validity, mark, run the block, unmark, recompute allowed_operations.

        Raises the first error of the operation table; waits while it is
        OTHER_OPERATION_IN_PROGRESS. `strict` False skips guest-feature checks (force).
        """
        ...

    def wake(self) -> None:
        """A relevant state changed: waiting operations look again."""
        ...


class Subtask(TaskHandle, Protocol):
    """A task for a part of a call's work."""

    def cancel(self) -> None: ...


class Tasks(Protocol):
    """The life of tasks beyond the caller's own."""

    def subtask(
        self, call: Call, name: str, told: Callable[[float], None]
    ) -> AbstractContextManager[Subtask]:
        """A task of its own, below the call's, for a message that is run beside others.

        It ends with the block. `told` gets its progress. Marks belong to a task, so work on
        several objects at once needs one each.
        """
        ...

    def cancel(self, call: Call, task: str) -> None:
        """Ask a task to stop. Raises TASK_CANCELLED never; the task ends by itself."""
        ...

    def is_running(self, task: str) -> bool: ...

    def destroy(self, task: str) -> None:
        """Delete the row now if the task is over, else as soon as it is."""
        ...


class Sessions(Protocol):
    """Authentication and the life of sessions."""

    async def login_with_password(
        self, origin: Origin, uname: str, pwd: str, originator: str
    ) -> str: ...

    async def slave_login(self, origin: Origin, host: str, psecret: str) -> str: ...

    async def slave_local_login(self, origin: Origin, psecret: str) -> str: ...

    async def slave_local_login_with_password(
        self, origin: Origin, uname: str, pwd: str
    ) -> str: ...

    def logout(self, session: str) -> None: ...

    def local_logout(self, session: str) -> None: ...

    async def change_password(self, caller: Caller, old_pwd: str, new_pwd: str) -> None: ...

    def logout_subject_identifier(self, caller: Caller, subject_identifier: str) -> None: ...

    def subject_identifiers(self) -> tuple[str, ...]: ...

    def allows(self, caller: Caller, permission: str) -> bool:
        """True if the caller holds a permission that is no message, such as task.destroy/any."""
        ...


class Invoke(Protocol):
    """Run another message under the same caller and task, through forwarding and locks."""

    def __call__(self, call: Call, name: str, *args: object) -> Coroutine[Any, Any, Any]: ...


class Hosts(Protocol):
    """The other hosts of the pool, as far as this one drives them."""

    def agent(self, host: str) -> HostAgent:
        """The agent of another host. Raises CANNOT_CONTACT_HOST [host]."""
        ...

    def endpoint(self, host: str) -> Endpoint:
        """Where hosts reach the host. Raises CANNOT_CONTACT_HOST [host]."""
        ...

    async def migrate(
        self,
        vm_id: str,
        source: str,
        target: str,
        operation: str,
        progress: Progress,
        devices: Devices | None = None,
    ) -> VmState:
        """Move a running guest from the agent of one host to that of another.

        `devices`: what its devices are there, if that differs.
        """
        ...

    def forget(self, host: str) -> Endpoint | None:
        """The host leaves the pool; gives where it was reached, if it was."""
        ...

    def going_down(self, host: str) -> None:
        """The host was ordered to switch off: not live, until it says hello again."""
        ...


class NoOtherHosts:
    """Of a server that is no coordinator: other hosts exist only as rows."""

    def agent(self, host: str) -> HostAgent:
        raise CannotContactHost(host)

    def endpoint(self, host: str) -> Endpoint:
        raise CannotContactHost(host)

    async def migrate(
        self,
        vm_id: str,
        source: str,
        target: str,
        operation: str,
        progress: Progress,
        devices: Devices | None = None,
    ) -> VmState:
        raise CannotContactHost(target)

    def forget(self, host: str) -> Endpoint | None:
        return None

    def going_down(self, host: str) -> None:
        raise CannotContactHost(host)


def _nowhere(url: str) -> AbstractAsyncContextManager[AsyncIterator[bytes]]:
    """Of a server that fetches nothing."""
    raise InvalidValue("url", url)


class Attachments(Protocol):
    """Which host has the storage of an SR, and whether it works there."""

    async def attach(self, sr: str, host: str) -> None:
        """Ask the host for the storage of the SR (references).

        SR_BACKEND_FAILURE where it does not see it, HOST_OFFLINE, CANNOT_CONTACT_HOST.
        """
        ...

    async def detach(self, sr: str, host: str) -> None:
        """The host lets go of the SR. Raises as `attach` does."""
        ...

    def stays(self, sr: str, shared: bool) -> bool:
        """Whether the images of the SR are where they are if it is shared, or is not."""
        ...


class NoAttachments:
    """Of a server whose storage is its own."""

    async def attach(self, sr: str, host: str) -> None:
        return None

    async def detach(self, sr: str, host: str) -> None:
        return None

    def stays(self, sr: str, shared: bool) -> bool:
        return True


async def _always() -> None:
    """Of a server that nobody can replace while it runs."""


@dataclass(slots=True)
class Services:
    """What this host's daemon offers to operations."""

    db: Database
    agent: HostAgent
    """Of the host the call was routed to; of this host where it was not."""
    events: EventHub
    host: hostRef
    """This host."""
    sessions: Sessions
    tasks: Tasks
    locks: Locks
    invoke: Invoke
    spawn: Callable[[Coroutine[Any, Any, None], str], None]
    """Run in the background; the daemon owns, logs and awaits it."""
    now: Callable[[], datetime]
    """Wall clock, in UTC; the simulator may hand in a virtual one."""
    hosts: Hosts = field(default_factory=NoOtherHosts)
    pool: PoolControl | None = None
    """This host as a member of a pool; None where it has no way to other hosts."""
    volumes: Volumes = field(default_factory=NoVolumes)
    """What images hold: of the whole pool where this host leads it, else of its own storage.
    See `xapi.operations.images.volumes_of`."""
    attachments: Attachments = field(default_factory=NoAttachments)
    local_agent: HostAgent | None = None
    """Of this host, where `agent` is that of another one."""
    fetch: Callable[[str], AbstractAsyncContextManager[AsyncIterator[bytes]]] = _nowhere
    """What is at a URL that a client names, while the block runs."""
    may_order: Callable[[], Awaitable[None]] = _always
    """Awaited before each order to a host: raises where this server has been, or may have been,
    replaced as coordinator."""


@dataclass(slots=True)
class Call:
    """One call on its way; created by the pipeline, gone when it is answered."""

    services: Services
    message: Message
    caller: Caller
    origin: Origin
    task: TaskHandle
    host: str = NULL_REF
    """Host the call was routed to; for VM.start and the like the one that was chosen."""

    @property
    def db(self) -> Database:
        return self.services.db
