"""The atomics: the smallest steps of an operation, as data that knows how to be done and undone.

Names are those of semantics.md §9. Each has a weight (its share of the operation's progress), a
patience (seconds after which it counts as hung) and an undo: the atomics that put the backend back
to where it was, for when a later atomic fails. An atomic must not look at other guests or decide
what comes next.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, Protocol

from xapi.xenops.backends.base import Backend, MemoryChannel
from xapi.xenops.clock import Clock
from xapi.xenops.interface import (
    Devices,
    DomainAction,
    ShutdownReason,
    VmSpec,
)

# Called with (guest id, script name such as "pre_start", reason); may refuse by raising.
Hook = Callable[[str, str, str], Awaitable[None]]

# Atomics that move whole memory images, or have a timeout of their own: a day.
LONG_PATIENCE = 86_400.0


class SyncChannel(MemoryChannel, Protocol):
    """A migration channel with its numbered sync points (semantics.md §9)."""

    async def send(self, message: dict[str, Any]) -> None: ...

    async def receive(self, kind: str) -> Any: ...

    async def send_sync(self, number: int) -> None: ...

    async def wait_sync(self, number: int) -> None: ...

    def abort(self, reason: str) -> None: ...

    def close(self) -> None: ...


async def no_delay(seconds: float) -> None:
    """For plans that never wait."""


Stage = Literal["", "sending", "leaving", "arrived", "dropped"]
"""How far a migration is, as the agent remembers it over a restart (`guests.Guest.migration`)."""


async def no_note(stage: Stage) -> None:
    """For plans whose agent remembers nothing."""


@dataclass(slots=True)
class Env:
    """What atomics are performed on."""

    backend: Backend
    clock: Clock
    hook: Hook | None = None
    channel: SyncChannel | None = None
    # How VM_delay waits; the agent replaces it by one that ends when an operation queues up.
    delay: Callable[[float], Awaitable[None]] = no_delay
    # How the agent remembers what `Note` says.
    note: Callable[[Stage], Awaitable[None]] = no_note

    @property
    def sync_channel(self) -> SyncChannel:
        if self.channel is None:
            raise RuntimeError("this plan needs a migration channel")
        return self.channel


@dataclass(frozen=True, slots=True)
class Atomic:
    """One step on the guest (or temporary id) `vm_id`."""

    name: ClassVar[str] = ""
    weight: ClassVar[float] = 1.0
    # None: the worker's default.
    patience: ClassVar[float | None] = None

    vm_id: str

    def perform(self, env: Env) -> Awaitable[None]:
        raise NotImplementedError(type(self).__name__)

    def undo(self) -> tuple[Atomic, ...]:
        return ()

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class BestEffort(Atomic):
    """Another atomic whose failure is logged and passed over."""

    name: ClassVar[str] = "best_effort"
    inner: Atomic

    def perform(self, env: Env) -> Awaitable[None]:
        return self.inner.perform(env)

    def undo(self) -> tuple[Atomic, ...]:
        return self.inner.undo()

    def __str__(self) -> str:
        return f"best-effort {self.inner}"


@dataclass(frozen=True, slots=True)
class VmHook(Atomic):
    name: ClassVar[str] = "VM_hook_script"
    weight: ClassVar[float] = 0.1
    script: str
    reason: str = "none"

    async def perform(self, env: Env) -> None:
        if env.hook is not None:
            with env.clock.hold():
                await env.hook(self.vm_id, self.script, self.reason)

    def __str__(self) -> str:
        return f"hook {self.script}"


@dataclass(frozen=True, slots=True)
class VmCreate(Atomic):
    name: ClassVar[str] = "VM_create"
    spec: VmSpec

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vm_create(self.spec)

    def undo(self) -> tuple[Atomic, ...]:
        return (VmDestroy(self.vm_id),)


@dataclass(frozen=True, slots=True)
class VmBuild(Atomic):
    name: ClassVar[str] = "VM_build"
    weight: ClassVar[float] = 5.0
    devices: Devices

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vm_build(self.vm_id, self.devices)


@dataclass(frozen=True, slots=True)
class VmCreateDeviceModel(Atomic):
    name: ClassVar[str] = "VM_create_device_model"
    weight: ClassVar[float] = 2.0
    restore: bool = False

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vm_create_device_model(self.vm_id, self.restore)

    def undo(self) -> tuple[Atomic, ...]:
        return (VmDestroyDeviceModel(self.vm_id),)

    def __str__(self) -> str:
        return f"{self.name}{' restore' if self.restore else ''}"


@dataclass(frozen=True, slots=True)
class VmDestroyDeviceModel(Atomic):
    name: ClassVar[str] = "VM_destroy_device_model"

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vm_destroy_device_model(self.vm_id)


@dataclass(frozen=True, slots=True)
class VmDestroy(Atomic):
    name: ClassVar[str] = "VM_destroy"

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vm_destroy(self.vm_id)


@dataclass(frozen=True, slots=True)
class VmRemove(Atomic):
    """Whatever the backend still remembers of a guest without a domain."""

    name: ClassVar[str] = "VM_remove"
    weight: ClassVar[float] = 0.1

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vm_remove(self.vm_id)


@dataclass(frozen=True, slots=True)
class Note(Atomic):
    """What was done so far, and the stage, survive the death of this process from here on.

    The domain the guest has now is whole: one without a note is the rest of an operation that
    died, and is destroyed when the agent starts.
    """

    name: ClassVar[str] = "note"
    weight: ClassVar[float] = 0.1
    stage: Stage = ""
    back: Stage = ""

    def perform(self, env: Env) -> Awaitable[None]:
        return env.note(self.stage)

    def undo(self) -> tuple[Atomic, ...]:
        return (Note(self.vm_id, self.back, self.stage),)

    def __str__(self) -> str:
        return f"{self.name} {self.stage or 'whole'}"


@dataclass(frozen=True, slots=True)
class Delay(Atomic):
    """Waits; ends early when another operation queues up for the guest, which then decides."""

    name: ClassVar[str] = "VM_delay"
    seconds: float

    def perform(self, env: Env) -> Awaitable[None]:
        return env.delay(self.seconds)

    def __str__(self) -> str:
        return f"{self.name} {self.seconds:g}"


@dataclass(frozen=True, slots=True)
class VmPause(Atomic):
    name: ClassVar[str] = "VM_pause"

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vm_pause(self.vm_id)

    def undo(self) -> tuple[Atomic, ...]:
        return (VmUnpause(self.vm_id),)


@dataclass(frozen=True, slots=True)
class VmUnpause(Atomic):
    name: ClassVar[str] = "VM_unpause"

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vm_unpause(self.vm_id)

    def undo(self) -> tuple[Atomic, ...]:
        return (VmPause(self.vm_id),)


@dataclass(frozen=True, slots=True)
class VmSetDomainActionRequest(Atomic):
    name: ClassVar[str] = "VM_set_domain_action_request"
    weight: ClassVar[float] = 0.1
    action: DomainAction | None = None

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vm_set_domain_action_request(self.vm_id, self.action)

    def __str__(self) -> str:
        return f"{self.name} {self.action or 'none'}"


@dataclass(frozen=True, slots=True)
class VmShutdownDomain(Atomic):
    name: ClassVar[str] = "VM_shutdown_domain"
    weight: ClassVar[float] = 10.0
    # The atomic has its own timeout; the watchdog is only there for a backend that hangs.
    patience: ClassVar[float | None] = LONG_PATIENCE
    reason: ShutdownReason
    within: float

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vm_shutdown_domain(self.vm_id, self.reason, self.within)

    def __str__(self) -> str:
        return f"{self.name} {self.reason}"


@dataclass(frozen=True, slots=True)
class VmCoredump(Atomic):
    name: ClassVar[str] = "VM_coredump"
    weight: ClassVar[float] = 10.0

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vm_coredump(self.vm_id)


@dataclass(frozen=True, slots=True)
class VmSave(Atomic):
    """To `image`, or live to the migration channel when there is none."""

    name: ClassVar[str] = "VM_save"
    weight: ClassVar[float] = 10.0
    patience: ClassVar[float | None] = LONG_PATIENCE
    image: str | None

    def perform(self, env: Env) -> Awaitable[None]:
        channel = None if self.image is not None else env.sync_channel
        return env.backend.vm_save(self.vm_id, self.image, channel)

    def undo(self) -> tuple[Atomic, ...]:
        return (VmResumeInPlace(self.vm_id),)

    def __str__(self) -> str:
        return f"{self.name}{' live' if self.image is None else ''}"


@dataclass(frozen=True, slots=True)
class VmResumeInPlace(Atomic):
    """Lets a saved domain go on: after a checkpoint, or when its migration failed."""

    name: ClassVar[str] = "VM_resume_in_place"

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vm_resume_in_place(self.vm_id)


@dataclass(frozen=True, slots=True)
class VmRestore(Atomic):
    """From `image`, or from the migration channel when there is none."""

    name: ClassVar[str] = "VM_restore"
    weight: ClassVar[float] = 10.0
    patience: ClassVar[float | None] = LONG_PATIENCE
    image: str | None

    def perform(self, env: Env) -> Awaitable[None]:
        channel = None if self.image is not None else env.sync_channel
        return env.backend.vm_restore(self.vm_id, self.image, channel)


@dataclass(frozen=True, slots=True)
class VmRename(Atomic):
    name: ClassVar[str] = "VM_rename"
    weight: ClassVar[float] = 0.1
    new_id: str
    phase: str

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vm_rename(self.vm_id, self.new_id)

    def undo(self) -> tuple[Atomic, ...]:
        return (VmRename(self.new_id, self.vm_id, self.phase),)

    def __str__(self) -> str:
        return f"{self.name} {self.phase}"


@dataclass(frozen=True, slots=True)
class VmSetMemoryRange(Atomic):
    name: ClassVar[str] = "VM_set_memory_dynamic_range"
    dynamic_min: int
    dynamic_max: int
    previous: tuple[int, int]

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vm_set_memory_range(self.vm_id, self.dynamic_min, self.dynamic_max)

    def undo(self) -> tuple[Atomic, ...]:
        now = (self.dynamic_min, self.dynamic_max)
        return (VmSetMemoryRange(self.vm_id, *self.previous, previous=now),)


@dataclass(frozen=True, slots=True)
class VmSetMemoryTarget(Atomic):
    name: ClassVar[str] = "VM_set_memory_target"
    target: int
    previous: int

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vm_set_memory_target(self.vm_id, self.target)

    def undo(self) -> tuple[Atomic, ...]:
        return (VmSetMemoryTarget(self.vm_id, self.previous, self.target),)


@dataclass(frozen=True, slots=True)
class VmWaitBallooning(Atomic):
    name: ClassVar[str] = "VM_wait_ballooning"
    within: float

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vm_wait_ballooning(self.vm_id, self.within)


@dataclass(frozen=True, slots=True)
class VmSetVcpus(Atomic):
    name: ClassVar[str] = "VM_set_vcpus"
    vcpus: int
    previous: int

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vm_set_vcpus(self.vm_id, self.vcpus)

    def undo(self) -> tuple[Atomic, ...]:
        return (VmSetVcpus(self.vm_id, self.previous, self.vcpus),)


@dataclass(frozen=True, slots=True)
class VmSetVcpusParams(Atomic):
    name: ClassVar[str] = "VM_set_vcpus_params"
    params: Mapping[str, str]
    previous: Mapping[str, str]

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vm_set_vcpus_params(self.vm_id, self.params)

    def undo(self) -> tuple[Atomic, ...]:
        return (VmSetVcpusParams(self.vm_id, self.previous, self.params),)


@dataclass(frozen=True, slots=True)
class VmSendSysrq(Atomic):
    """What a guest has been told cannot be taken back."""

    name: ClassVar[str] = "VM_send_sysrq"
    key: str

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vm_send_sysrq(self.vm_id, self.key)


@dataclass(frozen=True, slots=True)
class VmSendTrigger(Atomic):
    name: ClassVar[str] = "VM_send_trigger"
    trigger: str

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vm_send_trigger(self.vm_id, self.trigger)


@dataclass(frozen=True, slots=True)
class SendMetadata(Atomic):
    """import_metadata on the receiver, and the memory limit, over the channel."""

    name: ClassVar[str] = "VM_import_metadata"
    message: dict[str, Any]

    def perform(self, env: Env) -> Awaitable[None]:
        return env.sync_channel.send(self.message)


@dataclass(frozen=True, slots=True)
class SendSync(Atomic):
    name: ClassVar[str] = "send_sync"
    weight: ClassVar[float] = 0.1
    number: int

    def perform(self, env: Env) -> Awaitable[None]:
        return env.sync_channel.send_sync(self.number)

    def __str__(self) -> str:
        return f"send sync {self.number}"


@dataclass(frozen=True, slots=True)
class WaitSync(Atomic):
    name: ClassVar[str] = "wait_sync"
    weight: ClassVar[float] = 0.1
    patience: ClassVar[float | None] = LONG_PATIENCE
    number: int

    def perform(self, env: Env) -> Awaitable[None]:
        return env.sync_channel.wait_sync(self.number)

    def __str__(self) -> str:
        return f"wait sync {self.number}"
