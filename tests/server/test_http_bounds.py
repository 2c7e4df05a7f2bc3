"""Connections, sizes and times before anybody has logged in (anchors.md §4.2, row 1)."""

from __future__ import annotations

import asyncio
import contextlib
import os
import resource
import socket
from pathlib import Path

import pytest
from http_kit import Echo, echo_server, post, until

from xapi.server.limits import Gate


def test_the_gate_counts_per_address_and_in_all() -> None:
    gate = Gate(3, 2)
    first = gate.admit("a")
    assert first is not None
    assert gate.admit("a") is not None
    assert gate.admit("a") is None
    assert gate.admit("b") is not None
    assert gate.admit("c") is None
    first.release()
    first.release()
    assert gate.open == 2
    assert gate.admit("c") is not None
    assert gate.refused == 2


def test_the_longest_idle_connection_makes_room() -> None:
    gate = Gate(2, 9)
    closed: list[str] = []
    slots = [gate.admit("a"), gate.admit("b")]
    for name, slot in zip("ab", slots, strict=True):
        assert slot is not None
        slot.evict = lambda name=name: closed.append(name)
        slot.idle()
    assert gate.admit("c") is not None
    assert closed == ["a"]
    assert slots[1] is not None
    slots[1].busy()
    assert gate.admit("d") is None


def test_unix_sockets_have_no_bound_of_their_own() -> None:
    gate = Gate(10, 1)
    assert all(gate.admit("") is not None for _ in range(10))


async def test_a_body_over_the_limit_is_413(tmp_path: Path) -> None:
    async with echo_server(tmp_path, body_bytes=1000) as echo:
        assert (await echo.once(post(b"x" * 1000))).status == 200
        assert (await echo.once(post(b"x" * 1001))).status == 413
        connection = await echo.connect()
        connection.writer.write(b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
        connection.writer.write(b"3e9\r\n" + b"x" * 1001 + b"\r\n")
        assert (await connection.read()).status == 413
        assert await connection.closed()
        # A length alone is enough; the body is never read.
        request = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n"
        assert (await echo.once(request)).status == 413


async def test_who_leaves_in_the_middle_of_an_answer_is_no_failure(
    echo: Echo, caplog: pytest.LogCaptureFixture
) -> None:
    for head_seen in (False, True):
        # Over a UNIX socket the other side knows at once.
        connection = await echo.connect_unix()
        connection.writer.write(post(b"big 20000000"))
        if head_seen:
            await connection.reader.readuntil(b"\r\n\r\n")
        connection.writer.transport.abort()
        await until(lambda: echo.listeners.gate.open == 0)
    assert (await echo.once(post(b"still there"))).body == b"xml:still there"
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []


async def test_a_slow_body_is_408(tmp_path: Path) -> None:
    async with echo_server(tmp_path, body_seconds=0.2) as echo:
        connection = await echo.connect()
        assert (await connection.ask(post(b"late")[:-1])).status == 408


async def test_a_slow_head_is_dropped_while_others_are_served(tmp_path: Path) -> None:
    async with echo_server(tmp_path, head_seconds=0.5) as echo:
        silent = await echo.connect()
        dripping = await echo.connect()
        dripping.writer.write(b"POST / HTTP/1.1\r\nHos")
        kept = await echo.connect()
        assert (await kept.ask(post(b"1"))).status == 200
        assert await silent.closed()
        assert await dripping.closed()
        assert (await kept.ask(post(b"2"))).status == 200


async def test_an_idle_connection_is_closed(tmp_path: Path) -> None:
    async with echo_server(tmp_path, idle_seconds=0.3) as echo:
        connection = await echo.connect()
        assert (await connection.ask(post(b"1"))).status == 200
        assert await connection.closed()


async def test_a_call_may_take_longer_than_an_idle_connection(tmp_path: Path) -> None:
    async with echo_server(tmp_path, idle_seconds=0.2, head_seconds=0.2) as echo:
        connection = await echo.connect()
        connection.writer.write(post(b"wait"))
        await echo.dispatcher.waiting.wait()
        await asyncio.sleep(1.5)
        echo.dispatcher.release.set()
        assert (await connection.read()).status == 200


async def test_connections_per_address(tmp_path: Path) -> None:
    async with echo_server(tmp_path, connections_per_address=3) as echo:
        kept = [await echo.connect() for _ in range(3)]
        assert [(await c.ask(post(b"x"))).status for c in kept] == [200] * 3
        assert await (await echo.connect()).closed()
        local = await echo.connect_unix()
        assert (await local.ask(post(b"x"))).status == 200
        await kept[0].close()
        await until(lambda: echo.listeners.gate.open <= 3)
        assert (await echo.once(post(b"x"))).status == 200


async def test_idle_connections_give_way_to_new_ones(tmp_path: Path) -> None:
    async with echo_server(tmp_path, connections=4) as echo:
        idle = [await echo.connect() for _ in range(4)]
        for connection in idle:
            await connection.ask(post(b"x"))
        assert (await echo.once(post(b"new"))).status == 200
        assert await idle[0].closed()
        assert (await idle[3].ask(post(b"x"))).status == 200


@pytest.mark.parametrize(
    "head",
    [
        b"POST /" + b"a" * 9000 + b" HTTP/1.1\r\n\r\n",
        b"POST / HTTP/1.1\r\nX: " + b"a" * 9000 + b"\r\n\r\n",
        b"POST / HTTP/1.1\r\n" + b"".join(b"X%d: 1\r\n" % n for n in range(500)) + b"\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        b"POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"\0" * 100 + b"\r\n\r\n",
        b"POST / HTTP/9.9\r\n\r\n",
        b" POST / HTTP/1.1\r\n\r\n",
    ],
)
async def test_hostile_heads_are_refused_and_the_server_lives(tmp_path: Path, head: bytes) -> None:
    async with echo_server(tmp_path) as echo:
        connection = await echo.connect()
        connection.writer.write(head)
        connection.writer.write_eof()
        async with asyncio.timeout(10):
            answer = await connection.reader.read()
        assert not answer or answer.split(b" ", 2)[1] in (b"400", b"500", b"413")
        assert b"xml:" not in answer
        assert (await echo.once(post(b"x"))).body == b"xml:x"


async def test_a_thousand_clients_that_leave_at_once(tmp_path: Path) -> None:
    async with echo_server(tmp_path) as echo:
        for _ in range(1000):
            with socket.create_connection((echo.http.host, echo.http.port)):
                pass
        assert (await echo.once(post(b"x"))).status == 200
        await until(lambda: not echo.listeners.gate.open)


async def test_the_listener_survives_a_process_without_descriptors(tmp_path: Path) -> None:
    async with echo_server(tmp_path) as echo:
        kept = await echo.connect()
        assert (await kept.ask(post(b"x"))).status == 200
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        clients = [socket.socket() for _ in range(3)]
        for client in clients:
            client.setblocking(False)
        filler: list[int] = []
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(soft, 512), hard))
        try:
            while True:
                try:
                    filler.append(os.open(os.devnull, os.O_RDONLY))
                except OSError:
                    break
            loop = asyncio.get_running_loop()
            for client in clients:
                await loop.sock_connect(client, (echo.http.host, echo.http.port))
                # Closed at once, not left hanging.
                async with asyncio.timeout(5):
                    with contextlib.suppress(ConnectionResetError):
                        assert await loop.sock_recv(client, 1) == b""
            assert (await kept.ask(post(b"y"))).body == b"xml:y"
        finally:
            for descriptor in filler:
                os.close(descriptor)
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
            for client in clients:
                client.close()
        assert (await echo.once(post(b"z"))).body == b"xml:z"


async def test_pauses_between_failing_accepts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a pause the loop would spin on the readable socket."""
    from xapi.server import acceptor

    tries = 0

    class Failing:
        def __init__(self, real: socket.socket) -> None:
            self._real = real

        def accept(self) -> None:
            nonlocal tries
            tries += 1
            raise OSError(24, "Too many open files")

        def __getattr__(self, name: str) -> object:
            return getattr(self._real, name)

    monkeypatch.setattr(acceptor, "_PAUSE_SECONDS", 0.1)
    async with echo_server(tmp_path) as echo:
        tcp = echo.listeners._acceptors[1]
        real = tcp.socket
        tcp.socket = Failing(real)  # type: ignore[assignment]
        waiting = asyncio.create_task(echo.once(post(b"x")))
        await asyncio.sleep(0.5)
        assert 0 < tries <= 14
        tcp.socket = real
        assert (await waiting).body == b"xml:x"
