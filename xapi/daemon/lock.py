"""One daemon a state directory: a lock that a killed process cannot leave behind."""

from __future__ import annotations

import contextlib
import fcntl
import os
from pathlib import Path

__all__ = ["StateInUse", "StateLock"]


class StateInUse(Exception):
    """Another process holds the state directory."""


class StateLock:
    """An flock on ``xapi.pid``, which tells the holder's process id; the kernel drops it."""

    def __init__(self, state_dir: Path) -> None:
        self.path = state_dir / "xapi.pid"
        self._descriptor = -1

    def acquire(self) -> None:
        """Take it, at once or not at all. Raises StateInUse, OSError."""
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.read(descriptor, 32).decode("ascii", "replace").strip()
            os.close(descriptor)
            whom = f"process {holder}" if holder else "another process"
            raise StateInUse(
                f"{self.path.parent} is in use by {whom}; "
                "stop it, or give this one a --state-dir of its own"
            ) from None
        except BaseException:
            os.close(descriptor)
            raise
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, f"{os.getpid()}\n".encode(), 0)
        self._descriptor = descriptor

    def release(self) -> None:
        """Give it back. The file stays: removing it would let two processes lock two files."""
        if self._descriptor >= 0:
            with contextlib.suppress(OSError):
                os.ftruncate(self._descriptor, 0)
            os.close(self._descriptor)
            self._descriptor = -1
