"""Connections that ask once need no transport; whatever else comes goes over and loses nothing."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from typing import Any

import pytest
from http_kit import Echo, echo_server, post

from xapi.server.limits import Gate, HttpLimits
from xapi.server.peer import Peer
from xapi.server.threshold import Guest, Threshold

PEER = Peer("192.0.2.1")


class Hall:
    """A threshold whose guests say ``now N`` for N bytes at once, and what has gone over."""

    def __init__(self, **limits: Any) -> None:
        self.gate = Gate(100, 100)
        self.went: list[tuple[bytes, int]] = []
        self.over = asyncio.Event()
        self.threshold = Threshold(HttpLimits(**limits), self._over)

    def _over(self, guest: Guest, data: bytes, unsent: bytes) -> None:
        self.went.append((data, len(unsent)))
        guest.sock.close()
        guest.slot.release()
        self.over.set()

    def come(self, *first: bytes, room: int = 0) -> socket.socket:
        """The client's end."""
        here, there = socket.socketpair()
        if room:
            here.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, room)
        here.setblocking(False)
        there.setblocking(False)
        for data in first:
            there.send(data)
        slot = self.gate.admit("192.0.2.1")
        assert slot is not None
        self.threshold.take(Guest(here, PEER, slot, answer))
        return there


def answer(data: bytes) -> bytes | None:
    return b"x" * int(data[4:]) if data.startswith(b"now ") else None


async def read(sock: socket.socket) -> bytes:
    async with asyncio.timeout(5):
        return await asyncio.get_running_loop().sock_recv(sock, 1 << 20)


@pytest.fixture
async def hall() -> AsyncIterator[Hall]:
    made = Hall()
    yield made
    made.threshold.close()
    assert made.gate.open == 0


async def test_one_answer_then_the_end(hall: Hall) -> None:
    at_once, later = hall.come(b"now 3"), hall.come()
    assert await read(at_once) == b"xxx"
    later.send(b"now 4")
    assert await read(later) == b"xxxx"
    assert hall.gate.open == 2
    at_once.close()
    later.close()
    async with asyncio.timeout(5):
        while hall.gate.open:  # noqa: ASYNC110 - what the loop reads tells nobody
            await asyncio.sleep(0)
    assert hall.went == []


async def test_what_else_comes_goes_over_with_its_bytes(hall: Hall) -> None:
    hall.come(b"something else")
    assert hall.went == [(b"something else", 0)]
    # A second request is worth a transport, however simple it is.
    client = hall.come(b"now 2")
    assert await read(client) == b"xx"
    hall.over.clear()
    client.send(b"now 2")
    async with asyncio.timeout(5):
        await hall.over.wait()
    assert hall.went[1:] == [(b"now 2", 0)]
    assert hall.gate.open == 0


async def test_an_answer_that_does_not_fit_goes_over_in_part(hall: Hall) -> None:
    client = hall.come(b"now 900000", room=4096)
    [(data, unsent)] = hall.went
    assert data == b""
    assert 0 < unsent < 900_000
    got = 0
    while piece := await read(client):
        got += len(piece)
    assert got + unsent == 900_000


async def test_who_is_late_is_dropped() -> None:
    hall = Hall(head_seconds=10, idle_seconds=100)
    loop = asyncio.get_running_loop()
    silent, asked = hall.come(), hall.come(b"now 1")
    hall.threshold.sweep(loop.time() + 5)
    assert hall.gate.open == 2
    hall.threshold.sweep(loop.time() + 20)
    assert await read(silent) == b""
    assert await read(asked) == b"x"
    assert hall.gate.open == 1
    hall.threshold.sweep(loop.time() + 200)
    assert await read(asked) == b""
    assert hall.gate.open == 0


async def test_they_make_room_for_others() -> None:
    hall = Hall()
    hall.gate = Gate(2, 100)
    first, second = hall.come(b"now 1"), hall.come()
    third = hall.come(b"now 1")
    assert await read(first) + await read(third) == b"xx"
    assert await read(first) == b""
    assert hall.gate.evicted == 1
    hall.threshold.close()
    assert await read(second) == b""
    assert hall.gate.open == 0


@pytest.fixture
async def echo(tmp_path: Any) -> AsyncIterator[Echo]:
    async with echo_server(tmp_path) as made:
        yield made


@pytest.mark.parametrize("parts", [1, 2, 3])
async def test_requests_that_come_together_are_all_answered(echo: Echo, parts: int) -> None:
    known = await echo.connect()
    await known.ask(post(b"0"))
    requests = b"".join(post(b"%d" % number) for number in range(5))
    for size in range(0, len(requests), 41):
        connection = await echo.connect()
        cuts = [requests[:size], requests[size : size * 2], requests[size * 2 :]]
        for piece in cuts if parts == 3 else [requests[:size], requests[size:]][:parts]:
            connection.writer.write(piece)
            await connection.writer.drain()
            await asyncio.sleep(0)
        if parts == 1:
            connection.writer.write(requests[size:])
        answers = [(await connection.read()).body for _ in range(5)]
        assert answers == [b"xml:%d" % number for number in range(5)]
        await connection.close()
    await known.close()


async def test_a_large_answer_at_once_reaches_a_slow_reader(echo: Echo) -> None:
    known = await echo.connect_unix()
    body = b"y" * 60_000
    await known.ask(post(body))
    connections = [await echo.connect_unix() for _ in range(3)]
    for connection in connections:
        connection.writer.write(post(body))
        connection.writer.write(post(b"next"))
    for connection in connections:
        assert (await connection.read()).body == b"xml:" + body
        assert (await connection.read()).body == b"xml:next"
        await connection.close()
    await known.close()
