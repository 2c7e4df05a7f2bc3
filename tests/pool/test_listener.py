"""The port for other hosts: what was connected while it closed reaches nobody."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path
from typing import Any

import pytest

from xapi.pool.certificates import PoolFiles, found_pool
from xapi.pool.link import Endpoint, LinkBroken, Links
from xapi.pool.listener import Listener, Peer

HOST = "9f0b6ad0-1111-4222-8333-444455556666"


@pytest.fixture
def files(tmp_path: Path) -> PoolFiles:
    made = PoolFiles(tmp_path / "pool")
    found_pool(made, HOST)
    return made


def listener_of(files: PoolFiles, asked: list[str]) -> Listener:
    async def note(_peer: Peer, payload: Any) -> Any:
        asked.append(payload["said"])
        return {}

    listener = Listener(files.server_context(), lambda _uuid, secret: secret == "s")
    listener.member = lambda _uuid, _name: True
    listener.handle("note", note)
    return listener


async def test_a_request_is_answered(files: PoolFiles) -> None:
    asked: list[str] = []
    listener = listener_of(files, asked)
    port = await listener.open("127.0.0.1", 0)
    context = files.client_context()
    links = Links(lambda: context, lambda: "s")
    link = links.to(Endpoint(HOST, f"127.0.0.1:{port}"))
    assert await link.ask("note", {"said": "one"}) == {}
    await listener.close()
    with pytest.raises(LinkBroken):
        await link.ask("note", {"said": "two"})
    assert asked == ["one"]
    await links.close()


async def test_kept_connections_do_not_hold_the_close_up(
    files: PoolFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xapi.pool.listener._STOP_SECONDS", 60.0)
    listener = listener_of(files, [])
    port = await listener.open("127.0.0.1", 0)
    context = files.client_context()
    links = Links(lambda: context, lambda: "s")
    await links.to(Endpoint(HOST, f"127.0.0.1:{port}")).ask("note", {"said": "one"})
    async with asyncio.timeout(20):
        await listener.close()
    await links.close()


async def test_a_handshake_that_ends_after_the_close_leads_nowhere(files: PoolFiles) -> None:
    # In a server that starts again within its process, what is behind is a house torn down.
    asked: list[str] = []
    listener = listener_of(files, asked)
    port = await listener.open("127.0.0.1", 0)
    with socket.create_connection(("127.0.0.1", port)) as sock:
        # Connections are taken in order: once this one is answered, that one is taken, too.
        context = files.client_context()
        links = Links(lambda: context, lambda: "s")
        await links.to(Endpoint(HOST, f"127.0.0.1:{port}")).ask("note", {"said": "before"})
        await listener.close()
        sock.setblocking(False)
        answer = b""
        try:
            reader, writer = await asyncio.open_connection(
                sock=sock.dup(), ssl=files.client_context(), server_hostname=HOST
            )
            writer.write(
                b"POST /pool/note HTTP/1.1\r\nHost: x\r\nAuthorization: Pool s\r\n"
                b'Content-Length: 15\r\n\r\n{"said":"late"}'
            )
            answer = await asyncio.wait_for(reader.read(), 5)
            writer.close()
        except OSError:
            pass  # not even that
        assert b" 200 " not in answer
    assert asked == ["before"]
    await links.close()
