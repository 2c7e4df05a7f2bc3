"""Lost answers and supporters, against real servers."""

from __future__ import annotations

import asyncio
import hashlib
import ssl
import sys
import tempfile
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import pytest
from e2e_kit import Daemon
from sdk_kit import unique
from xapi_sdk import TLS, AsyncClient, Client, OutcomeUnknown, Resync, Timeouts

sys.path.insert(0, str(Path(__file__).parent.parent / "pool"))

from pool_kit import start_pool


class Losing:
    """A proxy that loses the answers to calls of one message, as often as it is told."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self.message = b"\0"
        self.times = 0
        self.lost = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        upstream, downstream = await asyncio.open_unix_connection(str(self._target))
        try:
            while data := await reader.read(1 << 20):
                downstream.write(data)
                answer = await upstream.read(1 << 20)
                if self.message in data and self.times:
                    self.times -= 1
                    self.lost += 1
                    return
                writer.write(answer)
                await writer.drain()
        finally:
            downstream.close()
            writer.close()


@pytest.fixture
async def losing(daemon: Daemon) -> AsyncGenerator[tuple[Losing, str]]:
    proxy = Losing(daemon.socket)
    with tempfile.TemporaryDirectory() as short:
        path = f"{short}/s"
        server = await asyncio.start_unix_server(proxy.serve, path)
        yield proxy, f"unix:{path}"
        server.close()


@pytest.mark.parametrize("times", [1, 3])
async def test_a_call_is_executed_once(losing: tuple[Losing, str], times: int) -> None:
    """The server answers a repeated key with the first answer."""
    proxy, url = losing
    name = unique("once")
    async with AsyncClient(url) as client:
        template = (await client.VM.get_by_name_label("Other install media"))[0]
        proxy.message, proxy.times = b"VM.clone", times
        vm = await client.VM.clone(template, name)
        assert proxy.lost == times
        assert await client.VM.get_by_name_label(name) == [vm]
        await client.VM.destroy(vm)


async def test_the_synchronous_client_too(losing: tuple[Losing, str]) -> None:
    proxy, url = losing
    name = unique("once")
    proxy.message, proxy.times = b"VM.clone", 1

    def work() -> None:
        with Client(url) as client:
            template = client.VM.get_by_name_label("Other install media")[0]
            vm = client.VM.clone(template, name)
            assert client.VM.get_by_name_label(name) == [vm]
            client.VM.destroy(vm)

    await asyncio.to_thread(work)
    assert proxy.lost == 1


async def test_tasks_too(losing: tuple[Losing, str]) -> None:
    """The repeat of an Async call gets the first one's task."""
    proxy, url = losing
    name = unique("once")
    async with AsyncClient(url) as client:
        template = (await client.VM.get_by_name_label("Other install media"))[0]
        proxy.message, proxy.times = b"Async.VM.clone", 1
        vm = await (await client.Async.VM.clone(template, name)).wait()
        assert proxy.lost == 1
        assert await client.VM.get_by_name_label(name) == [vm]
        await client.VM.destroy(vm)


async def test_until_it_gives_up(losing: tuple[Losing, str]) -> None:
    proxy, url = losing
    async with AsyncClient(url, timeouts=Timeouts(failover=1.0)) as client:
        proxy.message, proxy.times = b"pool.set_tags", 1000
        with pytest.raises(OutcomeUnknown):
            await client.pool.set_tags((await client.pool.get_all())[0], [])
    assert 1 < proxy.lost < 20


@pytest.mark.slow
async def test_events_survive_a_restart(own_daemon: Any) -> None:
    """Session and connection are gone, tokens hold: no gap and no resync."""
    from e2e_kit import restart

    running = own_daemon()
    async with AsyncClient(f"unix:{running.socket}") as client:
        batches = client.events("VM").batches()
        first = await anext(batches)
        assert first.resync == Resync("start")
        waiting = asyncio.create_task(anext(batches))
        await asyncio.sleep(0)
        running.kill()
        again = await asyncio.to_thread(restart, running)
        try:
            template = (await client.VM.get_by_name_label("Other install media"))[0]
            vm = await client.VM.clone(template, "after the restart")
            batch = await waiting
            while vm not in {change.ref for change in batch.events}:
                assert batch.resync is None
                batch = await anext(batches)
        finally:
            again.close()


@pytest.mark.slow
def test_a_real_pool(start_server: Any, tmp_path: Path) -> None:
    """A client that is given a supporter ends at the coordinator."""
    pool = start_pool(start_server, tmp_path)
    pins = [
        hashlib.sha256(
            ssl.PEM_cert_to_DER_cert((server.state_dir / "tls/server.crt").read_text())
        ).hexdigest()
        for server in pool.servers
    ]
    coordinator, supporter = pool.servers
    with Client(
        supporter.url, username="root", password=supporter.password, tls=TLS(fingerprint=pins)
    ) as client:
        assert str(client.endpoint) == coordinator.url
        assert len(client.host.get_all()) == 2
        with client.mirror("host") as mirror:
            assert set(mirror.host) == set(pool.hosts)
