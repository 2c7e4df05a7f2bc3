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
from xapi.daemon.restoring import put_back
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
        await asyncio.to_thread(put_back, settings.state_dir)
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


_SWITCH_SECONDS = 0.0005


async def serve(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT; a second one ends the process at once.

    When the role in the pool changes, the server stops and starts again within the process.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    starting: asyncio.Task[None] | None = None

    def on_signal() -> None:
        if stop.is_set():
            os._exit(EXIT_FORCED)
        stop.set()
        if starting is not None:
            starting.cancel()

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, on_signal)
    while not stop.is_set():
        starting = asyncio.current_task()
        try:
            async with running(settings) as server:
                starting = None
                if server.new_root_password is not None:
                    # Not on standard output: that carries the ready line alone, for scripts.
                    sys.stderr.write(
                        f"user root, password {server.new_root_password} (shown only this once)\n"
                    )
                _say(ready_line(server))
                log.info("ready", pid=os.getpid())
                await _until_stopped(stop, server)
                if server.ended.is_set():
                    stop.set()
                again = server.restart.is_set() and not stop.is_set()
                log.info("starting again in another role" if again else "stopping")
                settings = _same_ports(settings, server)
                # Whatever hangs, the process ends in time.
                force = threading.Timer(settings.stop_seconds, os._exit, (EXIT_FORCED,))
                force.daemon = True
                force.start()
        except asyncio.CancelledError:
            # It may wait long to become coordinator.
            if starting is None or not stop.is_set():
                raise
            log.info("stopped before it was ready")
            return
        force.cancel()
        if again and not await server.power.wait(settings, stop):
            break
    log.info("stopped")


async def _until_stopped(stop: asyncio.Event, server: Server) -> None:
    """Return when the server has to stop, be it to start again in another role."""
    waiting = [asyncio.create_task(event.wait()) for event in (stop, server.restart, server.ended)]
    try:
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)


def _same_ports(settings: Settings, server: Server) -> Settings:
    """Where port 0 was asked for, the port that was given: clients know it by now."""
    found = {"listen": server.https, "http": server.http}
    return settings.model_copy(update={k: str(v) for k, v in found.items() if v is not None})


def run(settings: Settings) -> None:
    """The whole process. Raises what `running` raises."""
    # Threads that make things durable hand over to the loop and back at every write; at the
    # default of 5 ms a busy loop makes them wait longer for each other than for the disk.
    sys.setswitchinterval(_SWITCH_SECONDS)
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
