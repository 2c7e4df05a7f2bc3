"""Calls whose head was served before are answered at once, and all others as ever."""

from __future__ import annotations

import asyncio
import gzip
from pathlib import Path
from typing import Any

import pytest
from http_kit import Connection, Echo, Reply, echo_server, post
from hypothesis import given
from hypothesis import strategies as st

from xapi.operations.context import Origin
from xapi.server.connection import Connection as Served
from xapi.server.quick import Answering, Head, Heads, Visitor

HERE = Origin("http", "127.0.0.1")


def head_of(data: bytes) -> Head | None:
    return Heads().learn(data, lambda _: Answering(lambda body: body, lambda a: a), HERE)


BODIES = st.binary(max_size=300)
HEADERS = st.lists(
    st.sampled_from(
        ["Host: x", "User-Agent: a", "X-Y: 5", "content-type: text/xml", "Accept: */*"]
    ),
    max_size=4,
)


@given(HEADERS, st.integers(0, 4), BODIES, BODIES)
def test_another_body_behind_the_same_head(
    headers: list[str], at: int, first: bytes, second: bytes
) -> None:
    def request(body: bytes) -> bytes:
        lines = [*headers[:at], f"Content-Length: {len(body)}", *headers[at:]]
        return "\r\n".join(["POST /jsonrpc HTTP/1.1", *lines, "", ""]).encode() + body

    head = head_of(request(first))
    assert head is not None
    assert head.body(request(second)) == second
    whole = request(second)
    # Neither part of one request nor more than one.
    for cut in range(len(whole)):
        assert head.body(whole[:cut]) is None
    assert head.body(whole + b"P") is None
    assert head.body(whole + whole) is None


@pytest.mark.parametrize(
    "request_",
    [
        post(b"abc", "/", "Transfer-Encoding: chunked"),
        post(b"abc", "/", "Expect: 100-continue"),
        post(b"abc", "/", "Connection: close"),
        post(b"abc", "/", "Content-Encoding: gzip"),
        post(b"abc", "/", "Idempotency-Key: k"),
        post(b"abc", "/", "Content-Length: 3"),
        post(b"abc", version="1.0"),
        post(b"abc") + b"d",
        post(b"abc")[:-1],
        b"POST / HTTP/1.1\r\nHost: x\r\n\r\n",
    ],
)
def test_heads_that_are_not_known(request_: bytes) -> None:
    assert head_of(request_) is None


def test_what_only_looks_like_the_head() -> None:
    head = head_of(post(b"abc"))
    assert head is not None
    assert head.body(post(b"abc", "/jsonrpc")) is None
    assert head.body(post(b"abc", "/", "Idempotency-Key: k")) is None
    assert head.body(post(b"abc").replace(b": 3", b": 4")) is None
    assert head.body(post(b"abc").replace(b": 3", b": -3")) is None
    assert head.body(post(b"abc").replace(b": 3", b": 3x")) is None
    assert head.body(post(b"abc").replace(b": 3", ": ३".encode())) is None


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The bodies that were answered or begun as they came in."""
    quick: list[bytes] = []
    answered = Served._answered

    def count(self: Served, data: bytes) -> bool:
        done = answered(self, data)
        if done or self._begun is not None:
            quick.append(data.rpartition(b"\r\n\r\n")[2])
        return done

    monkeypatch.setattr(Served, "_answered", count)
    first = Visitor.answer

    def count_first(self: Visitor, data: bytes) -> bytes | None:
        given = first(self, data)
        if given is not None:
            quick.append(data.rpartition(b"\r\n\r\n")[2])
        return given

    monkeypatch.setattr(Visitor, "answer", count_first)
    return quick


async def same(connection: Connection, *bodies: bytes) -> list[Any]:
    return [await connection.ask(post(body)) for body in bodies]


def lines_of(reply: Reply) -> list[bytes]:
    """Of the head, without what differs between two answers."""
    lines = reply.head.split(b"\r\n")
    return [line for line in lines if not line.startswith((b"Date:", b"Content-Length:"))]


async def test_the_second_call_is_quick_and_equal(echo: Echo, counted: list[bytes]) -> None:
    connection = await echo.connect()
    first, second, third = await same(connection, b"one", b"two", b"three")
    assert counted == [b"two", b"three"]
    assert [r.body for r in (first, second, third)] == [b"xml:one", b"xml:two", b"xml:three"]
    assert lines_of(first) == lines_of(second)
    # Another head is another matter, and the first is not forgotten for good.
    reply = await connection.ask(post(b"four", "/jsonrpc"))
    assert reply.body == b"json:four"
    assert counted == [b"two", b"three"]
    await same(connection, b"five", b"six")
    assert counted == [b"two", b"three", b"six"]
    assert echo.dispatcher.origins[-1] == echo.dispatcher.origins[0]
    await connection.close()


async def test_slow_calls_begin_once_and_answers_keep_their_order(
    echo: Echo, counted: list[bytes]
) -> None:
    connection = await echo.connect()
    await same(connection, b"first")
    connection.writer.write(post(b"wait a"))
    await echo.dispatcher.waiting.wait()
    begun = len(echo.dispatcher.origins)
    # It comes while the other is served: it must not overtake.
    connection.writer.write(post(b"quick"))
    await asyncio.sleep(0.05)
    echo.dispatcher.release.set()
    assert (await connection.read()).body == b"xml:wait a"
    assert (await connection.read()).body == b"xml:quick"
    assert counted == [b"wait a"]
    assert len(echo.dispatcher.origins) == begun + 1
    # Several in one piece, and one in pieces.
    connection.writer.write(post(b"1") + post(b"2") + post(b"3"))
    assert [(await connection.read()).body for _ in range(3)] == [b"xml:1", b"xml:2", b"xml:3"]
    parts = post(b"in pieces")
    for at in range(len(parts)):
        connection.writer.write(parts[at : at + 1])
        await connection.writer.drain()
        await asyncio.sleep(0)
    assert (await connection.read()).body == b"xml:in pieces"
    await connection.close()


async def test_a_client_that_leaves_a_slow_call(echo: Echo) -> None:
    connection = await echo.connect()
    await same(connection, b"first")
    connection.writer.write(post(b"event.from"))
    await echo.dispatcher.waiting.wait()
    await connection.close()
    async with asyncio.timeout(5):
        while not echo.dispatcher.cancelled:  # noqa: ASYNC110
            await asyncio.sleep(0.005)


async def test_malformed_and_large_calls_after_a_good_one(tmp_path: Path) -> None:
    async with echo_server(tmp_path, body_bytes=1000) as echo:
        connection = await echo.connect()
        await same(connection, b"good")
        assert (await connection.ask(post(b"bad"))).status == 500
        (reply,) = await same(connection, b"good again")
        assert reply.body == b"xml:good again"
        assert (await connection.ask(post(b"x" * 1001))).status == 413
        assert await connection.closed()


async def test_large_answers_are_compressed_as_ever(echo: Echo) -> None:
    connection = await echo.connect()
    for body, expected in (
        (b"small", b"xml:small"),
        (b"big 20000", b"0123456789" * 2000),
        (b"big 20000", b"0123456789" * 2000),
        (b"small", b"xml:small"),
    ):
        reply = await connection.ask(post(body, "/", "Accept-Encoding: gzip"))
        packed = reply.header("Content-Encoding") == "gzip"
        assert packed == (len(expected) > 8192)
        assert (gzip.decompress(reply.body) if packed else reply.body) == expected
    await connection.close()


async def test_a_connection_of_quick_calls_only_is_not_idle(tmp_path: Path) -> None:
    async with echo_server(tmp_path, idle_seconds=1.5) as echo:
        busy, idle = await echo.connect(), await echo.connect()
        await same(idle, b"one")
        waits = asyncio.create_task(idle.closed())
        while not waits.done():
            (reply,) = await same(busy, b"one")
            assert reply.status == 200
            await asyncio.sleep(0.1)
        assert await waits
        (reply,) = await same(busy, b"still there")
        assert reply.body == b"xml:still there"
        await busy.close()


async def test_the_first_call_of_the_next_connection(echo: Echo, counted: list[bytes]) -> None:
    connections = [await echo.connect(), await echo.connect_unix(), await echo.connect()]
    for connection in connections:
        await same(connection, b"one", b"two")
    assert counted == [b"two", b"one", b"two", b"one", b"two"]
    # Each is told apart by its peer, though the heads are the same.
    transports = [origin.transport for origin in echo.dispatcher.origins]
    assert transports == ["http", "http", "unix", "unix", "http", "http"]
    assert echo.dispatcher.origins[2].local_root
    assert not echo.dispatcher.origins[4].local_root
    # A call that is not at once, an unknown head and one in two parts go the usual way.
    slow, other, parts = await echo.connect(), await echo.connect(), await echo.connect()
    slow.writer.write(post(b"wait"))
    await echo.dispatcher.waiting.wait()
    assert (await other.ask(post(b"a", "/", "X-Other: 1"))).body == b"xml:a"
    whole = post(b"in two")
    parts.writer.write(whole[:30])
    await parts.writer.drain()
    await asyncio.sleep(0.02)
    parts.writer.write(whole[30:])
    assert (await parts.read()).body == b"xml:in two"
    echo.dispatcher.release.set()
    assert (await slow.read()).body == b"xml:wait"
    for connection in (*connections, slow, other, parts):
        await connection.close()


async def test_a_stop_closes_connections_that_had_quick_calls_only(tmp_path: Path) -> None:
    async with echo_server(tmp_path) as echo:
        first = await echo.connect()
        await same(first, b"one")
        quick, silent = await echo.connect(), await echo.connect()
        await same(quick, b"two")
        await echo.listeners.close(1.0)
        for connection in (first, quick, silent):
            assert await connection.closed()


async def test_a_connection_of_one_quick_call_ends_when_it_is_idle(tmp_path: Path) -> None:
    async with echo_server(tmp_path, idle_seconds=0.5, head_seconds=20.0) as echo:
        first = await echo.connect()
        await same(first, b"one")
        quick = await echo.connect()
        await same(quick, b"two")
        assert await quick.closed()
