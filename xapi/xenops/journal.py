"""A small key-value log in one append-only file: what an agent must find again after kill -9.

`put` is cheap and never blocks; a writer thread appends batches, and `flush` returns when all that
was put before has reached the operating system (a dead process loses nothing after it; a power
cut may, as the guests are gone then too). Torn last lines are dropped at load; the file is
rewritten when most of it is stale. It must not interpret values.
"""

from __future__ import annotations

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import orjson
import structlog

log = structlog.get_logger(__name__)

# Rewrite the file when it has this many lines more than four times the live keys.
SLACK = 10_000


class JournalError(Exception):
    """The file is damaged before its last line."""


class Journal:
    """Owned by one agent; `open` first, `aclose` last."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)
        self._pending: dict[str, bytes | None] = {}
        self._live: dict[str, bytes] = {}
        self._lines = 0
        self._torn = False
        self._fd = -1
        self._writing: asyncio.Task[None] | None = None
        self._failure: OSError | None = None
        self._thread = ThreadPoolExecutor(1, "xenops-journal")

    async def open(self) -> dict[str, Any]:
        """All live keys with their values. Raises JournalError, OSError."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._load)

    def put(self, key: str, value: Any) -> None:
        """Sets a key; None removes it. The value must be JSON-able."""
        self._pending[key] = None if value is None else orjson.dumps(value)
        self._start()

    async def flush(self) -> None:
        """Waits until all that was put before is written. Raises the writer's OSError."""
        self._start()
        # A write that is under way may have started before our puts: then wait for one more.
        while self._writing is not None:
            covers = not self._pending
            await asyncio.shield(self._writing)
            if self._failure is not None:
                raise self._failure
            if covers:
                return
            self._start()

    async def aclose(self) -> None:
        try:
            await self.flush()
        finally:
            await asyncio.to_thread(self._thread.shutdown)
            if self._fd >= 0:
                os.close(self._fd)
                self._fd = -1

    def _start(self) -> None:
        if self._pending and self._writing is None:
            self._writing = asyncio.get_running_loop().create_task(self._write())

    async def _write(self) -> None:
        batch, self._pending = self._pending, {}
        try:
            loop = asyncio.get_running_loop()
            await loop.run_in_executor(self._thread, self._append, batch)
        except OSError as error:
            # Kept for the next try, which whoever puts or flushes next will start.
            self._pending = {**batch, **self._pending}
            self._failure = error
            log.error("journal not written", path=str(self._path), error=str(error))
            self._writing = None
        else:
            self._failure = None
            self._writing = None
            self._start()

    # On the writer thread

    def _load(self) -> dict[str, Any]:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            data = b""
        values: dict[str, Any] = {}
        lines = data.split(b"\n")
        # What follows the last newline was cut off in the middle of a write.
        for number, line in enumerate(lines[:-1], 1):
            try:
                key, value = orjson.loads(line)
            except ValueError as error:
                raise JournalError(f"{self._path}: line {number}: {error}") from error
            if value is None:
                values.pop(key, None)
            else:
                values[key] = value
        self._live = {key: orjson.dumps(value) for key, value in values.items()}
        self._rewrite()
        return values

    def _append(self, batch: dict[str, bytes | None]) -> None:
        out: list[bytes] = []
        for key, value in batch.items():
            out.append(_line(key, value))
            if value is None:
                self._live.pop(key, None)
            else:
                self._live[key] = value
        self._lines += len(out)
        if self._torn or self._lines > 4 * len(self._live) + SLACK:
            self._rewrite()
            return
        # Half a line may be left by a failure: nothing must be appended to it.
        self._torn = True
        _write_all(self._fd, b"".join(out))
        self._torn = False

    def _rewrite(self) -> None:
        fresh = self._path.with_name(self._path.name + ".new")
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND
        fd = os.open(fresh, flags, 0o600)
        _write_all(fd, b"".join(_line(key, value) for key, value in self._live.items()))
        fresh.replace(self._path)
        if self._fd >= 0:
            os.close(self._fd)
        self._fd = fd
        self._lines = len(self._live)
        self._torn = False


def _line(key: str, value: bytes | None) -> bytes:
    return b"[%b,%b]\n" % (orjson.dumps(key), b"null" if value is None else value)


def _write_all(fd: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view) :]
