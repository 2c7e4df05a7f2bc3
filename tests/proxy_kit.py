"""A network between the processes of a test that can be cut and slowed down, link by link.

Every port of a server gets a proxy that others are told instead. The proxies run in a thread; they
look up which process each connection comes from, so a link is (process, port), as between machines.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

CHUNK = 1 << 16


@dataclass(eq=False)
class _Wire:
    """One connection."""

    source: int
    """Port it comes from."""
    port: int
    """Of the proxy."""
    client: int = 0
    """Process that made it; 0 for one that is not known yet."""
    flows: asyncio.Event = field(default_factory=asyncio.Event)


class Network:
    """``with Network() as net: port = net.proxy(target_port)``; all addresses are 127.0.0.1.

    A cut link is silent, as where packets are lost: nothing is refused, nothing ends, bytes wait.
    """

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="network", daemon=True)
        self._servers: list[asyncio.Server] = []
        self._wires: set[_Wire] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._cuts: set[tuple[int, int]] = set()
        self._delay = 0.0
        self.processes: set[int] = set()
        """Those that links may be named by."""

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._do(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def proxy(self, target: int) -> int:
        """The port that leads to the target's; nobody need listen there yet."""
        return self._do(self._open(target))

    def cut(self, process: int, ports: Iterable[int]) -> None:
        """Cut the links from the process to those (the proxies') ports."""
        links = {(process, port) for port in ports}
        self._call(lambda: self._cuts.update(links))

    def restore(self) -> None:
        """Heal all links; what waited goes on."""
        self._call(self._cuts.clear)

    def delay(self, seconds: float) -> None:
        """Every piece that passes takes so much longer; 0 ends it."""

        def change() -> None:
            self._delay = seconds

        self._call(change)

    # Inside

    def _do(self, work):  # type: ignore[no-untyped-def]
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(20)

    def _call(self, change: Callable[[], None]) -> None:
        async def run() -> None:
            change()
            for wire in self._wires:
                self._judge(wire)

        self._do(run())

    def _judge(self, wire: _Wire) -> None:
        wire.client = wire.client or _owner_of(wire.source, wire.port, self.processes)
        if (wire.client, wire.port) in self._cuts:
            wire.flows.clear()
        else:
            wire.flows.set()

    async def _open(self, target: int) -> int:
        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            assert task is not None
            self._tasks.add(task)
            try:
                await self._serve(port, target, reader, writer)
            except (OSError, asyncio.CancelledError):
                pass
            finally:
                self._tasks.discard(task)
                writer.close()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        port: int = server.sockets[0].getsockname()[1]
        self._servers.append(server)
        return port

    async def _serve(
        self, port: int, target: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        peer: tuple[str, int] = writer.get_extra_info("peername")
        wire = _Wire(peer[1], port)
        self._wires.add(wire)
        self._judge(wire)
        try:
            await wire.flows.wait()
            there, back = await asyncio.open_connection("127.0.0.1", target)
            try:
                await asyncio.gather(
                    self._pump(wire, reader, back), self._pump(wire, there, writer)
                )
            finally:
                back.close()
        finally:
            self._wires.discard(wire)

    async def _pump(
        self, wire: _Wire, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        while data := await reader.read(CHUNK):
            if self._delay:
                await asyncio.sleep(self._delay)
            await wire.flows.wait()
            writer.write(data)
            await writer.drain()
        await wire.flows.wait()
        # Neither side of HTTP goes on with half a connection.
        writer.close()

    async def _end(self) -> None:
        for server in self._servers:
            server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


def _owner_of(port: int, to: int, processes: Iterable[int]) -> int:
    """Which of the processes has the connection from the one port to the other."""
    inode = _inode_of(f"0100007F:{port:04X}", f"0100007F:{to:04X}")
    if inode is None:
        return 0
    wanted = f"socket:[{inode}]"
    for process in tuple(processes):
        with suppress(OSError):
            for number in os.listdir(f"/proc/{process}/fd"):
                with suppress(OSError):
                    if os.readlink(f"/proc/{process}/fd/{number}") == wanted:
                        return process
    return 0


def _inode_of(local: str, remote: str) -> str | None:
    with open("/proc/net/tcp", encoding="ascii") as table:
        for line in table:
            found = line.split()
            if found[1] == local and found[2] == remote:
                return found[9]
    return None
