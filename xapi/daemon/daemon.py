"""The daemon as a process: lock, start, ``ready`` line, signals, stop within its time."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager

import structlog

from xapi.daemon.config import Settings
from xapi.daemon.lock import StateLock
from xapi.daemon.logs import start_logging
from xapi.daemon.wiring import Server, start

__all__ = ["ready_line", "run", "running", "serve"]

log = structlog.stdlib.get_logger("xapi.daemon")

EXIT_FORCED = 75
"""The stop took longer than it may; nothing that was acknowledged is lost."""


@asynccontextmanager
async def running(settings: Settings) -> AsyncGenerator[Server]:
    """A server for as long as the block runs; holds the lock of its state directory.

    Raises StateInUse, OSError, EngineError, SchemaTooNew, ScriptError, ValueError.
    """
    settings.state_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = StateLock(settings.state_dir)
    lock.acquire()
    try:
        async with AsyncExitStack() as stack:
            yield await start(settings, stack)
    finally:
        lock.release()


def ready_line(server: Server) -> str:
    """``ready https://ADDR:PORT unix:PATH``, with the real ports."""
    parts = ["ready"]
    if server.https is not None:
        parts.append(f"https://{server.https}")
    if server.http is not None:
        parts.append(f"http://{server.http}")
    parts.append(f"unix:{server.socket}")
    return " ".join(parts)


async def serve(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT; a second one ends the process at once."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()

    def on_signal() -> None:
        if stop.is_set():
            os._exit(EXIT_FORCED)
        stop.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, on_signal)
    while not stop.is_set():
        async with running(settings) as server:
            if server.new_root_password is not None:
                _say(f"user root, password {server.new_root_password} (shown only this once)")
            _say(ready_line(server))
            log.info("ready", pid=os.getpid())
            await _first(stop, server.restart)
            log.info("stopping" if stop.is_set() else "starting again in another role")
            settings = _same_ports(settings, server)
            # Whatever hangs, the process ends in time.
            force = threading.Timer(settings.stop_seconds, os._exit, (EXIT_FORCED,))
            force.daemon = True
            force.start()
        force.cancel()
    log.info("stopped")


async def _first(*events: asyncio.Event) -> None:
    """Return once one of the events is set."""
    waits = [asyncio.ensure_future(event.wait()) for event in events]
    try:
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()


def _same_ports(settings: Settings, server: Server) -> Settings:
    """Where port 0 was asked for, the port that was given: clients know it by now."""
    found = {"listen": server.https, "http": server.http}
    return settings.model_copy(update={k: str(v) for k, v in found.items() if v is not None})


def run(settings: Settings) -> None:
    """The whole process. Raises what `running` raises."""
    stop_logging = start_logging(settings.log.level, settings.log.format)
    try:
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            runner.run(serve(settings))
    finally:
        stop_logging()


def _loop_factory():
    try:
        import uvloop  # noqa: PLC0415
    except ImportError:
        return asyncio.new_event_loop
    return uvloop.new_event_loop


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
