"""The host agent's own errors.

Each carries an error code and its parameters in the XenAPI's shape as far as this floor knows
them (guests and devices by their agent ids), so that the floor above maps ids to references and
passes the rest on. This module must not know references, sessions or the wire.

    XenopsError
      BadPowerState, NoSuchGuest, NoSuchDevice, DeviceAlreadyAttached, DeviceAlreadyDetached,
      DeviceDetachRejected, MediaNotEmpty, MediaIsEmpty, MediaNotRemovable, NotEnoughMemory,
      GuestTimeout, AtomicTimeout, Cancelled, Busy, Undecided, BackendError, Unreachable,
      Superseded, MirrorFailed
      MigrationFailed: RemoteAborted, ChannelClosed
"""

from __future__ import annotations

from typing import Any, ClassVar


class XenopsError(Exception):
    """Root of the agent's errors; `code` and `params` follow the XenAPI's error table."""

    kind: ClassVar[str] = "XenopsError"
    kinds: ClassVar[dict[str, type[XenopsError]]] = {}

    def __init__(self, code: str, *params: str) -> None:
        super().__init__(code, *params)
        self.code = code
        self.params = params

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.kind = cls.__name__
        XenopsError.kinds[cls.kind] = cls

    def __str__(self) -> str:
        return f"{self.code} {list(self.params)}" if self.params else self.code

    def to_plain(self) -> dict[str, Any]:
        return {"kind": self.kind, "code": self.code, "params": list(self.params)}

    @staticmethod
    def from_plain(data: dict[str, Any]) -> XenopsError:
        """The same error again: class, code and parameters."""
        cls = XenopsError.kinds.get(data["kind"], BackendError)
        error = cls.__new__(cls)
        XenopsError.__init__(error, data["code"], *data["params"])
        return error


class BadPowerState(XenopsError):
    """Parameters: guest id, expected states (comma separated, lower case), actual state."""

    def __init__(self, vm_id: str, expected: tuple[str, ...], actual: str) -> None:
        wanted = ", ".join(state.lower() for state in expected)
        super().__init__("VM_BAD_POWER_STATE", vm_id, wanted, actual.lower())


class NoSuchGuest(XenopsError):
    """The agent has never heard of this guest, or has been told to forget it."""

    def __init__(self, vm_id: str) -> None:
        super().__init__("HANDLE_INVALID", "VM", vm_id)


class NoSuchDevice(XenopsError):
    """Parameters: class ("VBD", "VIF", ...), device id."""

    def __init__(self, cls: str, device_id: str) -> None:
        super().__init__("HANDLE_INVALID", cls, device_id)


class DeviceAlreadyAttached(XenopsError):
    def __init__(self, device_id: str) -> None:
        super().__init__("DEVICE_ALREADY_ATTACHED", device_id)


class DeviceAlreadyDetached(XenopsError):
    def __init__(self, device_id: str) -> None:
        super().__init__("DEVICE_ALREADY_DETACHED", device_id)


class DeviceDetachRejected(XenopsError):
    """Parameters: class, device id, reason."""

    def __init__(self, cls: str, device_id: str, reason: str) -> None:
        super().__init__("DEVICE_DETACH_REJECTED", cls, device_id, reason)


class MediaNotEmpty(XenopsError):
    def __init__(self, vbd_id: str) -> None:
        super().__init__("VBD_NOT_EMPTY", vbd_id)


class MediaIsEmpty(XenopsError):
    def __init__(self, vbd_id: str) -> None:
        super().__init__("VBD_IS_EMPTY", vbd_id)


class MediaNotRemovable(XenopsError):
    def __init__(self, vbd_id: str) -> None:
        super().__init__("VBD_NOT_REMOVABLE_MEDIA", vbd_id)


class NotEnoughMemory(XenopsError):
    """Parameters: bytes needed, bytes free on the host."""

    def __init__(self, needed: int, available: int) -> None:
        super().__init__("HOST_NOT_ENOUGH_FREE_MEMORY", str(needed), str(available))


class GuestTimeout(XenopsError):
    """The guest did not answer in time. Parameters: guest id[, timeout in seconds].

    Codes: VM_FAILED_SHUTDOWN_ACKNOWLEDGMENT, VM_SHUTDOWN_TIMEOUT, VM_FAILED_SUSPEND_ACKNOWLEDGMENT,
    VM_SUSPEND_TIMEOUT, VM_MEMORY_TARGET_WAIT_TIMEOUT.
    """


class AtomicTimeout(XenopsError):
    """An atomic did not end within its patience: the backend hangs."""

    def __init__(self, vm_id: str, atomic: str, seconds: float) -> None:
        super().__init__("INTERNAL_ERROR", f"{atomic} of {vm_id} did not end within {seconds:g} s")


class Cancelled(XenopsError):
    """The operation was cancelled by `Agent.cancel`. Parameter: operation id."""

    def __init__(self, operation_id: str) -> None:
        super().__init__("TASK_CANCELLED", operation_id)


class Busy(XenopsError):
    """The guest's queue is full, or the agent is closing."""

    def __init__(self, vm_id: str, reason: str) -> None:
        super().__init__("INTERNAL_ERROR", f"{vm_id}: {reason}")


class Undecided(XenopsError):
    """The guest is frozen by a migration whose end is not known yet; see `Agent.settle`."""

    def __init__(self, vm_id: str) -> None:
        super().__init__("OTHER_OPERATION_IN_PROGRESS", "VM", vm_id, "pool_migrate", "")


class Superseded(XenopsError):
    """The order came from a coordinator that has been replaced. Parameter: the host refusing."""

    def __init__(self, host: str) -> None:
        super().__init__("CANNOT_CONTACT_HOST", host)


class Unreachable(XenopsError):
    """The host of the agent did not answer: what it did is not known. Parameter: the host."""

    def __init__(self, host: str) -> None:
        super().__init__("CANNOT_CONTACT_HOST", host)


class MigrationFailed(XenopsError):
    """Parameters: guest id, what happened. The floor above adds source and destination."""

    def __init__(self, vm_id: str, reason: str) -> None:
        super().__init__("VM_MIGRATE_FAILED", vm_id, reason)


class RemoteAborted(MigrationFailed):
    """The receiver said that it has destroyed its side: the source may go on."""


class ChannelClosed(MigrationFailed):
    """The other side is gone without a word."""


class MirrorFailed(XenopsError):
    """What a guest writes does not reach the copy of its disk. Parameter: the copy."""

    def __init__(self, vdi: str) -> None:
        super().__init__("MIRROR_FAILED", vdi)


class BackendError(XenopsError):
    """Any other refusal of a backend, with the code and parameters it chose."""
