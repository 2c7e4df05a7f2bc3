"""The audit log: who called what on which objects, from where, and how it ended (semantics.md §6).

One JSON object a line. Lines are written by a thread of its own behind a bounded queue; if the disk
cannot keep up, lines are counted as lost and the log says so, rather than the server standing
still. Secrets never get here: values are logged only where they are names, references or uuids,
and a session appears as its track id.
"""

from __future__ import annotations

import logging
import os
import queue
import re
import threading
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

import orjson

from xapi.generated.errors import RBACPermissionDenied
from xapi.idl.errors import XenAPIError
from xapi.idl.messages import Message, Param
from xapi.idl.model import NULL_REF
from xapi.idl.record import Row
from xapi.idl.types import Ref
from xapi.operations.context import Caller, Origin

if TYPE_CHECKING:
    from xapi.database import Database

__all__ = ["AuditFile", "AuditLog", "is_logged"]

_log = logging.getLogger(__name__)

_NAMES = frozenset(
    {
        "class", "cls", "device", "edition", "field", "key", "label", "name", "name_description",
        "name_label", "network", "new_name", "operation", "plugin", "fn", "type", "userdevice",
    }
)  # fmt: skip
"""Arguments whose plain value is worth logging and cannot be a secret."""
_REFERENCE = re.compile(r"OpaqueRef:[0-9A-Za-z-]{1,64}")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_QUIET_CLASSES = frozenset({"event"})
_QUIET = frozenset(
    {
        "host.tickle_heartbeat",
        "pool.hello",
        "session.slave_login",
        "session.slave_local_login",
        "session.slave_local_login_with_password",
        "session.login_with_password",
        "session.local_logout",
        "message.get_since",
    }
)
_DIRECTORY_ONLY = frozenset({"session.logout"})
_QUIET_ACTIONS = frozenset({"rrd_updates", "get_root", "host_rrd", "vm_rrd", "sr_rrd"})
_RECENT_REVISIONS = 64
"""How far back the object of a destroy is looked for."""
_TEXT_MAX = 256


def is_logged(message: Message, caller: Caller, *, denied: bool) -> bool:
    """Whether a call leaves a line. A denied one always does."""
    if denied:
        return True
    if ".get" in message.name or message.cls in _QUIET_CLASSES or message.name in _QUIET:
        return False
    return bool(caller.user_sid) or message.name not in _DIRECTORY_ONLY


class AuditLog:
    """Turns calls into lines; `call` implements `xapi.server.dispatch.Recorder`."""

    def __init__(self, file: AuditFile, db: Database) -> None:
        self.file = file
        self._db = db

    def call(
        self,
        caller: Caller,
        origin: Origin,
        message: Message,
        args: Sequence[Any],
        error: XenAPIError | None,
    ) -> None:
        """Record an API call that is over. Quick, and never raises for what was sent."""
        denied = isinstance(error, RBACPermissionDenied)
        if is_logged(message, caller, denied=denied):
            shown = () if message.secret else self._arguments(message.params, args)
            self._write("API", caller, origin, message.name, error, list(shown))

    def http(self, caller: Caller, origin: Origin, action: str, error: XenAPIError | None) -> None:
        """Record an HTTP action."""
        if error is not None or action not in _QUIET_ACTIONS:
            self._write("HTTP", caller, origin, f"http/{action}", error, [])

    def login(self, caller: Caller, origin: Origin) -> None:
        """Record the login of a directory user."""
        self._write("API", caller, origin, "session.create", None, [])

    def _write(
        self,
        kind: Literal["API", "HTTP"],
        caller: Caller,
        origin: Origin,
        action: str,
        error: XenAPIError | None,
        args: list[dict[str, str]],
    ) -> None:
        denied = isinstance(error, RBACPermissionDenied)
        self.file.put(
            {
                "time": time.time(),
                "session": caller.track_id,
                "subject": _subject(caller),
                "user": caller.user_name,
                "originator": caller.originator,
                "from": f"{origin.transport} {origin.address}".strip(),
                "access": "DENIED" if denied else "ALLOWED",
                "outcome": "OK" if error is None else f"ERROR:{error.code}",
                "kind": kind,
                "action": action,
                "args": args,
            }
        )

    def _arguments(self, params: Sequence[Param], args: Sequence[Any]) -> Iterator[dict[str, str]]:
        for param, value in zip(params, args, strict=False):
            if param.secret:
                continue
            if isinstance(value, str):
                yield from self._text(param.name, param.type, value)
            elif isinstance(value, Mapping):
                # A constructor's struct: what it is called and what it hangs on.
                for name, member in cast("Mapping[str, object]", value).items():
                    if isinstance(member, str) and (name == "name_label" or _is_reference(member)):
                        yield from self._text(name, None, member)
            elif isinstance(value, (tuple, list)):
                for item in cast("Iterable[object]", value):
                    if isinstance(item, str) and _is_reference(item):
                        yield from self._text(param.name, None, item)

    def _text(self, name: str, type_: object, value: str) -> Iterator[dict[str, str]]:
        if isinstance(type_, Ref) and type_.cls == "session":
            return
        if value == NULL_REF:
            return
        if _is_reference(value):
            cls = self._db.class_of.get(value)
            if cls == "session":
                return
            row = self._db.find(cls, value) if cls is not None else self._destroyed(value)
            yield {"name": name, "ref": value, **_identity(row)}
        elif _UUID.fullmatch(value):
            ref = self._db.uuids.get(value, "")
            cls = self._db.class_of.get(ref)
            row = self._db.find(cls, ref) if cls is not None else None
            yield {"name": name, "ref": ref, **_identity(row), "uuid": value}
        elif name in _NAMES:
            yield {"name": name, "value": value[:_TEXT_MAX]}

    def _destroyed(self, ref: str) -> Row | None:
        """What a reference stood for until a moment ago."""
        for commit in self._db.log.newest_first(self._db.revision - _RECENT_REVISIONS):
            for change in commit.changes:
                if change.ref == ref and change.cls != "session":
                    return change.old
        return None


def _is_reference(text: str) -> bool:
    return _REFERENCE.fullmatch(text) is not None


def _identity(row: Row | None) -> dict[str, str]:
    if row is None:
        return {}
    return {
        "object": str(getattr(row, "name_label", ""))[:_TEXT_MAX],
        "uuid": str(getattr(row, "uuid", "")),
    }


def _subject(caller: Caller) -> str:
    if caller.local:
        return "LOCAL_SESSION"
    return "LOCAL_SUPERUSER" if caller.superuser else caller.user_sid


_GATHER_SECONDS = 0.01


class AuditFile:
    """Appends lines to a file that it turns over at a size; owns its thread."""

    def __init__(
        self, path: Path, *, max_bytes: int = 32 << 20, keep: int = 5, waiting: int = 10_000
    ) -> None:
        self.path = path
        self.lost = 0
        """Lines that were not written since the last one that was."""
        self._max_bytes = max_bytes
        self._keep = keep
        self._queue: queue.Queue[dict[str, object] | threading.Event | None] = queue.Queue(waiting)
        self._thread = threading.Thread(target=self._run, name="audit", daemon=True)
        self._file: int = -1
        self._size = 0
        self._complained = False
        self._closing = threading.Event()

    def open(self) -> None:
        """Open the file and start writing. Blocking. Raises OSError."""
        self._open()
        self._thread.start()

    def put(self, line: dict[str, object]) -> None:
        """Hand a line to the thread. Never waits."""
        if self.lost:
            line = {"lost_before": self.lost, **line}
        try:
            self._queue.put_nowait(line)
        except queue.Full:
            self.lost += 1
        else:
            self.lost = 0

    def flush(self, seconds: float = 5.0) -> bool:
        """Wait until what was put before is written; False if it is not, in time. Blocking."""
        done = threading.Event()
        self._queue.put(done, timeout=seconds)
        return done.wait(seconds)

    def paths(self) -> list[Path]:
        """Where the lines that are kept may be, the oldest first."""
        return [*map(self._numbered, range(self._keep, 0, -1)), self.path]

    def close(self) -> None:
        """Write what is waiting and close. Blocking; gives up after two seconds."""
        if self._thread.is_alive():
            self._closing.set()
            try:
                self._queue.put(None, timeout=1.0)
            except queue.Full:
                _log.error("the audit log does not take its last lines")
            self._thread.join(2.0)
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    # On the thread

    def _run(self) -> None:
        ending = False
        while not ending:
            line = self._queue.get()
            if line is not None:
                # Lines that come close together are written together: to wake this thread for
                # each of them costs the loop more than the line.
                self._closing.wait(_GATHER_SECONDS)
            pieces: list[bytes] = []
            flushed: list[threading.Event] = []
            while True:
                if line is None:
                    ending = True
                elif isinstance(line, threading.Event):
                    flushed.append(line)
                else:
                    pieces.append(orjson.dumps(line, default=str) + b"\n")
                if ending or len(pieces) >= 512:
                    break
                try:
                    line = self._queue.get_nowait()
                except queue.Empty:
                    break
            self._append(b"".join(pieces))
            for event in flushed:
                event.set()

    def _append(self, data: bytes) -> None:
        try:
            if self._size and self._size + len(data) > self._max_bytes:
                self._turn_over()
            view = memoryview(data)
            while view:
                view = view[os.write(self._file, view) :]
            self._size += len(data)
            self._complained = False
        except OSError as error:
            if not self._complained:
                _log.error("the audit log %s cannot be written: %s", self.path, error)
                self._complained = True

    def _open(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC
        self._file = os.open(self.path, flags, 0o600)
        self._size = os.fstat(self._file).st_size

    def _turn_over(self) -> None:
        """log -> log.1 -> … -> log.<keep>, whose old content goes."""
        os.close(self._file)
        self._file = -1
        for number in range(self._keep - 1, 0, -1):
            older = self._numbered(number)
            if older.exists():
                older.replace(self._numbered(number + 1))
        self.path.replace(self._numbered(1))
        self._open()

    def _numbered(self, number: int) -> Path:
        return self.path.with_name(f"{self.path.name}.{number}")
