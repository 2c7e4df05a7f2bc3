"""Answers that are read as they come: against a server that says exactly what a test wants."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from xapi_sdk import TLS, CallTimeout, ConnectionFailed, OutcomeUnknown, ProtocolError, XapiError
from xapi_sdk.aio import stream
from xapi_sdk.aio.stream import AsyncStreams
from xapi_sdk.endpoint import Endpoint

CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
END = b"0\r\n\r\n"
REQUEST = b"POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"

Script = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


class Scripted:
    """A server; `script` answers each request."""

    def __init__(self) -> None:
        self.connections = 0
        self.script: Script = self.hello
        self.streams = AsyncStreams(TLS(), 5.0)
        self.at = Endpoint("http", "127.0.0.1", 0)

    @staticmethod
    async def hello(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(CHUNKED + chunk(b"hello") + END)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                await self.script(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def read(self, silence: float = 5.0) -> bytes:
        async with self.streams.open(self.at, REQUEST, silence) as answer:
            return b"".join([piece async for piece in answer])


@pytest.fixture
async def server() -> AsyncIterator[Scripted]:
    made = Scripted()
    listening = await asyncio.start_server(made.serve, "127.0.0.1", 0)
    made.at = Endpoint("http", "127.0.0.1", listening.sockets[0].getsockname()[1])
    yield made
    made.streams.close()
    listening.close()


def says(*parts: bytes) -> Script:
    """Each part goes out on its own."""

    async def script(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for part in parts:
            writer.write(part)
            await writer.drain()
            await asyncio.sleep(0)

    return script


@pytest.mark.parametrize(
    "parts",
    [
        [CHUNKED + chunk(b"he") + chunk(b"llo") + END],
        [bytes([byte]) for byte in CHUNKED + chunk(b"hello") + b"0\r\nT: x\r\n\r\n"],
        [b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", b"he", b"llo"],
        [b"HTTP/1.1 100 Continue\r\n\r\n", CHUNKED, chunk(b"hello") + END],
    ],
)
async def test_a_body_in_pieces(server: Scripted, parts: list[bytes]) -> None:
    server.script = says(*parts)
    assert [await server.read() for _ in range(3)] == [b"hello"] * 3
    assert server.connections == 1
    assert not server.streams.unused


async def test_a_body_that_ends_with_the_connection(server: Scripted) -> None:
    async def script(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n\r\nhello")
        writer.close()

    server.script = script
    assert [await server.read() for _ in range(2)] == [b"hello"] * 2
    assert server.connections == 2


async def test_pieces_come_as_they_are_sent(server: Scripted) -> None:
    go_on = asyncio.Event()

    async def script(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(CHUNKED + chunk(b"first"))
        await go_on.wait()
        writer.write(chunk(b"second") + END)

    server.script = script
    async with server.streams.open(server.at, REQUEST, 5.0) as answer:
        assert (await answer.head()).status == 200
        pieces = aiter(answer)
        assert await anext(pieces) == b"first"
        go_on.set()
        assert await anext(pieces) == b"second"
        with pytest.raises(StopAsyncIteration):
            await anext(pieces)


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (CHUNKED + b"5\r\nhel", OutcomeUnknown),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhello", OutcomeUnknown),
        (b"HTTP/1.1 200", OutcomeUnknown),
        (CHUNKED + b"xyz\r\n", ProtocolError),
        (b"SSH-2.0-x\r\n\r\n", ProtocolError),
    ],
)
async def test_answers_that_are_none(
    server: Scripted, part: bytes, expected: type[XapiError]
) -> None:
    async def script(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(part)
        writer.close()

    server.script = script
    with pytest.raises(expected):
        await server.read()
    server.script = server.hello
    assert await server.read() == b"hello"


async def test_silence(server: Scripted) -> None:
    gone = asyncio.Event()

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(CHUNKED + chunk(b"x"))
        assert await reader.read() == b""
        gone.set()

    server.script = script
    with pytest.raises(CallTimeout):
        await server.read(silence=0.05)
    async with asyncio.timeout(10):
        await gone.wait()


async def test_signs_of_life_are_no_silence(server: Scripted) -> None:
    async def script(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(CHUNKED)
        for _ in range(10):
            writer.write(chunk(b"."))
            await asyncio.sleep(0.05)
        writer.write(END)

    server.script = script
    assert await server.read(silence=0.4) == b"." * 10


async def test_a_slow_reader_holds_the_server_back(server: Scripted) -> None:
    sent = 0

    async def script(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        writer.write(CHUNKED)
        for _ in range(600):
            writer.write(chunk(b"x" * 100_000))
            await writer.drain()
            sent += 1
        writer.write(END)

    server.script = script
    async with server.streams.open(server.at, REQUEST, 5.0) as answer:
        await answer.head()
        before = -1
        while before != sent:  # until it is stuck
            before = sent
            await asyncio.sleep(0.2)
        assert 0 < sent < 300
        size = 0
        async for piece in answer:
            size += len(piece)
    assert size == 60_000_000


async def test_leaving_early_closes(server: Scripted) -> None:
    left = asyncio.Event()

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(CHUNKED + chunk(b"x"))
        assert await reader.read() == b""
        left.set()

    server.script = script
    async with server.streams.open(server.at, REQUEST, 5.0) as answer:
        await anext(aiter(answer))
    async with asyncio.timeout(10):
        await left.wait()
    assert server.streams.unused


async def test_what_has_rested_long_is_not_used(
    server: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    await asyncio.gather(*(server.read() for _ in range(3)))
    before = server.connections
    monkeypatch.setattr(stream, "_REST_SECONDS", 0.0)
    await server.read()
    assert server.connections == before + 1


async def test_a_connection_closed_while_it_rested(server: Scripted) -> None:
    async def script(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(CHUNKED + chunk(b"hello") + END)
        await writer.drain()
        writer.close()

    server.script = script
    assert await server.read() == b"hello"
    (resting,) = server.streams._idle[server.at]
    async with asyncio.timeout(10):
        while resting.usable:  # noqa: ASYNC110
            await asyncio.sleep(0)
    assert await server.read() == b"hello"


async def test_closing_and_retiring(server: Scripted) -> None:
    go_on = asyncio.Event()

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(CHUNKED + chunk(b"first"))
        await go_on.wait()
        writer.write(chunk(b"second"))
        await reader.read()

    server.script = script
    async with server.streams.open(server.at, REQUEST, 5.0) as answer:
        pieces = aiter(answer)
        assert await anext(pieces) == b"first"
        server.streams.retire()
        go_on.set()
        assert await anext(pieces) == b"second"
        server.streams.close()
        with pytest.raises(OutcomeUnknown):
            await anext(pieces)
    assert server.streams.unused
    with pytest.raises(XapiError, match="closed"):
        await server.read()


async def test_nobody_there() -> None:
    streams = AsyncStreams(TLS(), 5.0)
    with pytest.raises(ConnectionFailed):
        async with streams.open(Endpoint("http", "127.0.0.1", 1), REQUEST, 5.0):
            pass
    assert streams.unused
