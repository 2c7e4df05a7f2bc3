"""How calls are carried: buffers, the one timer of all calls, the two readers of JSON."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from xapi_sdk import AsyncClient, CallTimeout, Client, ProtocolError, Timeouts
from xapi_sdk.http1 import AnswerReader, whole_answer
from xapi_sdk.wire import jsonrpc, reader
from xapi_sdk.wire.base import MalformedMessage


class Talker:
    """A plain HTTP server: the reference in a call says what its answer is like."""

    def __init__(self) -> None:
        self.url = ""
        self.connections = 0
        self.released = asyncio.Event()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
                call = json.loads(await reader.readexactly(length))
                await self.answer(call["params"][1], writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def answer(self, what: str, writer: asyncio.StreamWriter) -> None:
        kind, _, size = what.partition(":")
        if kind == "wait":
            await self.released.wait()
        result = "x" * int(size or 0)
        body = json.dumps({"jsonrpc": "2.0", "result": result, "id": 0}).encode()
        if kind == "chunked":
            writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            for at in range(0, len(body), 50_000):
                piece = body[at : at + 50_000]
                writer.write(b"%x\r\n%b\r\n" % (len(piece), piece))
            writer.write(b"0\r\n\r\n")
            return
        head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body)
        if kind == "dribble":
            for byte in head + body:
                writer.write(bytes([byte]))
                await writer.drain()
                await asyncio.sleep(0)
        else:
            writer.write(head + body)


@pytest.fixture
async def talker() -> AsyncIterator[Talker]:
    made = Talker()
    server = await asyncio.start_server(made.serve, "127.0.0.1", 0)
    made.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    yield made
    made.released.set()
    server.close()


def options(talker: Talker, **times: float) -> dict[str, Any]:
    return {
        "url": talker.url,
        "session": "OpaqueRef:s",
        "follow": False,
        "allow_plain_http": True,
        "timeouts": Timeouts(failover=0, **times),
    }


ANSWERS = ["plain:0", "plain:16300", "plain:3000000", "chunked:3000000", "dribble:3", "plain:1"]


async def test_answers_of_any_size(talker: Talker) -> None:
    """One after the other over one connection."""
    async with AsyncClient(**options(talker)) as client:
        for what in ANSWERS:
            wanted = "x" * int(what.partition(":")[2])
            assert await client.VM.get_name_label(what) == wanted  # type: ignore[arg-type]
    assert talker.connections == 1

    def sync() -> None:
        with Client(**options(talker)) as client:
            for what in ANSWERS:
                wanted = "x" * int(what.partition(":")[2])
                assert client.VM.get_name_label(what) == wanted  # type: ignore[arg-type]

    await asyncio.to_thread(sync)
    assert talker.connections == 2


async def test_each_call_has_its_own_time(talker: Talker) -> None:
    """Whatever waits beside it, for longer or shorter."""
    async with AsyncClient(**options(talker, read=0.3, call=60.0)) as client:
        begun = time.monotonic()
        working = asyncio.ensure_future(client.call("VM.start", "wait:1"))
        await asyncio.sleep(0.1)
        first = asyncio.ensure_future(client.call("VM.start", "wait:2"))
        reads = [client.VM.get_name_label("wait:3") for _ in range(5)]  # type: ignore[arg-type]
        failed = await asyncio.gather(*reads, return_exceptions=True)
        # A read that was late goes out once more before it is given up.
        assert 0.25 < time.monotonic() - begun < 30
        assert all(isinstance(error, CallTimeout) for error in failed)
        assert "0.3 s" in str(failed[0])
        assert not working.done()
        assert not first.done()
        talker.released.set()
        assert await working == "x"
        assert await first == "xx"
        assert await client.VM.get_name_label("plain:4") == "xxxx"  # type: ignore[arg-type]


async def test_the_timer_ends_with_its_calls(
    talker: Talker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xapi_sdk.aio.transport._LOOK_SECONDS", 0.02)
    client = AsyncClient(**options(talker, call=60.0))
    call = asyncio.ensure_future(client.call("VM.start", "wait:1"))
    await asyncio.sleep(0.2)
    assert client._connections._alarm is not None
    talker.released.set()
    assert await call == "x"
    async with asyncio.timeout(5):
        while client._connections._alarm is not None:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    await client.close()


async def test_more_than_was_asked_for(talker: Talker) -> None:
    """A connection on which bytes come that belong to no call is not used again."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}HTTP/1.1 200 OK\r\n")

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    talker.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with AsyncClient(**options(talker, call=5.0)) as client:
        with pytest.raises(ProtocolError, match="more than the answer"):
            await client.call("VM.start", "x")
    server.close()


@given(st.binary(max_size=40), st.sampled_from([b"", b"X: y\r\n"]), st.integers(-2, 2))
def test_both_ways_to_read_an_answer_agree(body: bytes, more: bytes, off: int) -> None:
    length = max(0, len(body) + off)
    data = b"HTTP/1.1 200 OK\r\n%bContent-Length: %d\r\n\r\n%b" % (more, length, body)
    if length == len(body):
        found = whole_answer(data)
        assert found is not None
        assert found == AnswerReader(1000).feed(data)
        assert found.body == body
    else:
        assert whole_answer(data) is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"HTTP/1.1 200 OK\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ],
)
def test_what_is_no_whole_answer(data: bytes) -> None:
    assert whole_answer(data) is None


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.text()
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> reader._Reader:
    """The reader once orjson is in use."""
    made = reader._Reader()
    made.left = 1
    assert made(b"[1, 2]") == [1, 2]
    assert made._quick is orjson.loads
    monkeypatch.setattr(jsonrpc, "read_json", made)
    return made


_standard = reader._Reader()
_standard.left = 0  # it never looks for orjson
_quick = reader._Reader()
_quick._quick = orjson.loads


@given(json_values, st.sampled_from([b"", b" ", b"\n"]))
def test_both_readers_of_json_agree(value: Any, space: bytes) -> None:
    body = space + json.dumps(value).encode() + space
    assert _standard(body) == _quick(body) == value
    raw = json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")
    assert _standard(raw) == _quick(raw) == value


@pytest.mark.parametrize(
    "body", [b'"\\ud800"', b'"\xed\xa0\x80"', b"NaN", b"[1e400]", b"[" * 3000 + b"]" * 3000]
)
def test_what_orjson_refuses_is_read_as_without_it(body: bytes) -> None:
    def outcome(read: reader._Reader) -> str:
        try:
            return repr(read(body))
        except (ValueError, RecursionError) as error:
            return type(error).__name__

    assert outcome(_quick) == outcome(_standard)


@pytest.mark.parametrize("body", [b"", b"{", b'{"result": 1} x', b"\xff"])
def test_what_is_no_json(quick: reader._Reader, body: bytes) -> None:
    with pytest.raises(MalformedMessage):
        jsonrpc.load_answer(body)
    with pytest.raises(ValueError, match=r".*"):
        _standard(body)


def test_orjson_need_not_be_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "orjson", None)
    made = reader._Reader()
    body = b'"' + b"x" * 300_000 + b'"'
    assert made(body) == made(body) == "x" * 300_000
    assert made._quick is None


def test_orjson_is_imported_when_it_pays() -> None:
    made = reader._Reader()
    for _ in range(10):
        made(b'"' + b"x" * 1000 + b'"')
    assert made._quick is None
    made(b'"' + b"x" * 300_000 + b'"')
    assert made._quick is orjson.loads
