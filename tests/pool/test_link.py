"""Requests between two hosts: over real certificates, with a listener of this process."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import orjson
import pytest

from xapi.generated import errors
from xapi.pool.certificates import PoolFiles, found_pool
from xapi.pool.credentials import Credentials
from xapi.pool.link import Endpoint, Link, LinkBroken, Links
from xapi.pool.listener import Listener, Peer, Send

HOST = "11111111-1111-4111-8111-111111111111"
OTHER = "22222222-2222-4222-8222-222222222222"


class Pair:
    """A listener, and connections to it."""

    def __init__(self, credentials: Credentials) -> None:
        self.credentials = credentials
        self.context = credentials.client
        self.secret = "secret"
        self.listener = Listener(credentials.server, lambda _uuid, given: given == "secret")
        self.listener.member = lambda uuid, _name: uuid == HOST
        self.links = Links(lambda: self.context, lambda: self.secret)
        self.left = asyncio.Event()
        self.more = asyncio.Event()

    async def open(self) -> None:
        self.listener.handle("echo", self._echo)
        self.listener.handle("refuse", self._refuse)
        self.listener.stream("wait", self._wait)
        self.port = await self.listener.open("127.0.0.1", 0)

    async def close(self) -> None:
        await self.links.close()
        await self.listener.close()

    @property
    def link(self) -> Link:
        return self.links.to(Endpoint(HOST, f"127.0.0.1:{self.port}"))

    @property
    def connections(self) -> int:
        return len(self.listener._server.connections)

    async def _echo(self, _peer: Peer, payload: Any) -> Any:
        return payload

    async def _refuse(self, _peer: Peer, _payload: Any) -> Any:
        raise errors.HandleInvalid("VM", "OpaqueRef:gone")

    async def _wait(self, _peer: Peer, payload: Any, send: Send) -> Any:
        await send(orjson.dumps({"begun": True}))
        try:
            await self.more.wait()
        except asyncio.CancelledError:
            self.left.set()
            raise
        return payload


@pytest.fixture
async def pair(tmp_path: Path) -> AsyncIterator[Pair]:
    files = PoolFiles(tmp_path)
    await asyncio.to_thread(found_pool, files, HOST)
    made = Pair(await Credentials.open(files, HOST))
    await made.open()
    yield made
    await made.close()


async def test_one_connection_serves_many_requests(pair: Pair) -> None:
    for number in range(20):
        assert await pair.link.ask("echo", {"n": number}) == {"n": number}
    assert pair.connections == 1
    await asyncio.gather(*(pair.link.ask("echo", {}) for _ in range(5)))
    assert 1 < pair.connections <= 5


async def test_long_lines_both_ways(pair: Pair) -> None:
    text = "ä" * 3_000_000
    assert await pair.link.ask("echo", {"text": text}) == {"text": text}


async def test_an_error_is_the_other_side_s(pair: Pair) -> None:
    with pytest.raises(errors.HandleInvalid) as caught:
        await pair.link.ask("refuse", {})
    assert caught.value.description == ["HANDLE_INVALID", "VM", "OpaqueRef:gone"]
    assert await pair.link.ask("echo", {"after": 1}) == {"after": 1}


async def test_who_is_not_meant_is_not_asked(pair: Pair) -> None:
    """The certificate at the address is another host's."""
    elsewhere = pair.links.to(Endpoint(OTHER, f"127.0.0.1:{pair.port}"))
    with pytest.raises(LinkBroken, match="CertificateRefused"):
        await elsewhere.ask("echo", {})
    assert await pair.link.ask("echo", {}) == {}
    with pytest.raises(LinkBroken):
        await elsewhere.ask("echo", {})


async def test_the_secret_is_that_of_the_moment(pair: Pair) -> None:
    assert await pair.link.ask("echo", {}) == {}
    pair.secret = "former"
    with pytest.raises(LinkBroken, match="403"):
        await pair.link.ask("echo", {})
    pair.secret = "secret"
    assert await pair.link.ask("echo", {}) == {}


async def test_nobody_there(pair: Pair) -> None:
    for address in ("127.0.0.1:1", "no address", ""):
        with pytest.raises(LinkBroken):
            await pair.links.to(Endpoint(HOST, address)).ask("echo", {})


async def test_who_leaves_is_noticed(pair: Pair) -> None:
    async with pair.link.stream("wait", {}) as lines:
        async for line in lines:
            assert line == {"begun": True}
            break
    async with asyncio.timeout(10):
        await pair.left.wait()


async def test_a_new_certificate_is_shown_at_once(pair: Pair) -> None:
    """What is under way ends on the connection it began on."""
    async with pair.link.stream("wait", {"n": 1}) as lines:
        assert await anext(lines) == {"begun": True}
        pair.context = _same(pair)
        assert await pair.link.ask("echo", {}) == {}
        assert pair.connections == 2
        pair.more.set()
        assert [line async for line in lines] == [{"result": {"n": 1}}]
    assert await pair.link.ask("echo", {}) == {}
    async with asyncio.timeout(10):
        while pair.connections > 1:  # noqa: ASYNC110 - closed by the other end of the socket
            await asyncio.sleep(0)


@pytest.mark.parametrize("renewed", [False, True])
async def test_closing_breaks_what_is_under_way(pair: Pair, renewed: bool) -> None:
    async def follow() -> None:
        async with pair.link.stream("wait", {}) as lines:
            async for _ in lines:
                begun.set()

    begun = asyncio.Event()
    task = asyncio.ensure_future(follow())
    async with asyncio.timeout(10):
        await begun.wait()
        if renewed:
            pair.context = _same(pair)
            assert await pair.link.ask("echo", {}) == {}
        await pair.links.close()
        with pytest.raises(LinkBroken):
            await task
    with pytest.raises(LinkBroken, match="stopping"):
        await pair.link.ask("echo", {})


def _same(pair: Pair) -> ssl.SSLContext:
    """Another context of the same certificates."""
    return pair.credentials._files.client_context()
