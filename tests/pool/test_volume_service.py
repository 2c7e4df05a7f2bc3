"""Storage of another host: who may use it, what is told of failures, what a broken line does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from volumes_kit import HOST, REFERENCE, There, make_certificates, storage_there

from xapi.generated import errors
from xapi.pool.acting import INTERNAL, Acting, on_behalf
from xapi.pool.certificates import PoolFiles
from xapi.pool.link import Endpoint, LinkBroken
from xapi.pool.listener import Peer
from xapi.storage.volumes import ImageKey, StorageNotSeen, VolumeBusy
from xapi.storage.volumes_local import LocalVolumes

KEY = ImageKey("6c3b1f5e-0000-4000-8000-000000000001", "one")
SOMEBODY = Acting("VDI.copy", "OpaqueRef:session", "somebody", superuser=False)


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> PoolFiles:
    return make_certificates(tmp_path_factory.mktemp("pool"))


@pytest.fixture
async def there(certificates: PoolFiles, tmp_path: Path) -> AsyncIterator[There]:
    async with storage_there(certificates, tmp_path / "volumes") as made:
        yield made


async def unreachable(call: Any) -> None:
    with pytest.raises(errors.CannotContactHost) as caught:
        await call
    assert caught.value.params == (REFERENCE,)


async def test_the_caller_goes_along_with_what_must_be_known(there: There) -> None:
    volumes = there.volumes()
    await volumes.read(KEY, 0, 1)
    there.revision = 9
    with on_behalf(SOMEBODY):
        await volumes.read(KEY, 0, 1)
        there.revision = 12
        await volumes.read(KEY, 0, 1)
    await volumes.read(KEY, 0, 1)
    # A stream of data waits for its beginning only.
    assert there.asked == [(INTERNAL, 7), (SOMEBODY, 9), (SOMEBODY, 9), (INTERNAL, 12)]


async def test_who_may_not_is_refused(there: There) -> None:
    async def refuse(who: Acting, _revision: int) -> None:
        if who.method:
            raise errors.RBACPermissionDenied(who.method.lower(), "no")

    there.service._authorise = refuse
    volumes = there.volumes()
    with on_behalf(SOMEBODY), pytest.raises(errors.RBACPermissionDenied):
        await volumes.write(KEY, 0, b"data")
    assert await volumes.read(KEY, 0, 4) == bytes(4)


async def test_only_the_coordinator_of_the_moment_is_served(there: There) -> None:
    former, volumes = there.volumes(), there.volumes()
    await former.write(KEY, 0, b"data")
    there.term = 6
    await volumes.write(KEY, 0, b"next")
    there.term = 5
    await unreachable(former.write(KEY, 0, b"late"))
    assert there.left == 1
    there.term = 6
    assert await volumes.read(KEY, 0, 4) == b"next"
    there.coordinator = "another"
    await unreachable(volumes.read(KEY, 0, 4))
    assert there.left == 1


async def test_a_later_call_has_been_here(there: There) -> None:
    slow, volumes = there.volumes(), there.volumes()
    volumes._numbers = iter(range(100, 200))
    await volumes.write(KEY, 0, b"last")
    await unreachable(slow.write(KEY, 0, b"late"))
    assert await volumes.read(KEY, 0, 4) == b"last"
    await slow.write(ImageKey("another SR", "one"), 0, b"data")


async def test_failures_are_those_of_the_storage(there: There, tmp_path: Path) -> None:
    volumes = there.volumes()
    await volumes.write(KEY, 0, b"data")
    await volumes.detach(KEY.sr)
    other = LocalVolumes(tmp_path / "volumes")
    await other.attach(KEY.sr)
    for call in (volumes.read(KEY, 0, 4), volumes.attach(KEY.sr)):
        with pytest.raises(VolumeBusy):
            await call
    await other.aclose()
    await volumes.attach(KEY.sr)

    async def broken(_image: ImageKey) -> None:
        raise OSError(28, "No space left on device")

    there.own.sync = broken
    with pytest.raises(OSError, match="No space") as full:
        await volumes.sync(KEY)
    assert full.value.errno == 28


async def test_a_host_must_see_the_same_shared_storage(there: There) -> None:
    volumes = there.volumes()
    with pytest.raises(StorageNotSeen, match="no shared storage"):
        await volumes.attach(KEY.sr, "one")
    there.seen = "two"
    with pytest.raises(StorageNotSeen, match="another"):
        await volumes.attach(KEY.sr, "one")
    await volumes.attach(KEY.sr, "two")


async def test_a_host_that_is_gone(there: There) -> None:
    volumes = there.volumes()
    await volumes.write(KEY, 0, b"data")
    await there.listener.close()
    await unreachable(volumes.read(KEY, 0, 4))
    assert there.left == 0
    await unreachable(volumes.drop(KEY))
    assert there.left == 1


async def test_a_host_that_is_silent(there: There) -> None:
    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    context = there.listener._context
    server = await asyncio.start_server(accept, "127.0.0.1", 0, ssl=context)
    there.port = server.sockets[0].getsockname()[1]
    volumes = there.volumes()
    volumes.silence = 0.3
    async with asyncio.timeout(5):
        await unreachable(volumes.write(KEY, 0, b"x" * (4 << 20)))
    server.close()


async def test_what_the_port_does_not_take(there: There) -> None:
    link = there.links.to(Endpoint(HOST, f"127.0.0.1:{there.port}"))
    asked = {"acting": INTERNAL.plain(), "revision": 0, "term": 5, "number": 0, "sr": KEY.sr}
    for what, args in (("eval", []), ("write", ["one", "0"]), ("read", []), ("images", ["one"])):
        with pytest.raises(errors.InternalError):
            await link.exchange("volumes", {**asked, "do": what, "args": args})
    with pytest.raises(LinkBroken):
        await link.exchange("volumes", {**asked, "do": "images", "args": []}, bytes(20 << 20))
    result, data = await link.exchange("volumes", {**asked, "do": "images", "args": []})
    assert (result, data) == ({"value": []}, b"")


async def test_few_requests_with_data_are_in_memory_at_one_time(there: There) -> None:
    running, most, go_on = 0, 0, asyncio.Event()

    async def slow(_peer: Peer, _payload: Any, data: memoryview) -> tuple[Any, bytes]:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await go_on.wait()
        running -= 1
        return len(data), bytes(data)

    there.listener.exchange("slow", slow)
    link = there.links.to(Endpoint(HOST, f"127.0.0.1:{there.port}"))
    sent = [asyncio.ensure_future(link.exchange("slow", {}, b"x" * 1000)) for _ in range(9)]
    async with asyncio.timeout(10):
        while running < 4:  # noqa: ASYNC110 - the other end of the socket
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.1)
        go_on.set()
        assert await asyncio.gather(*sent) == [(1000, b"x" * 1000)] * 9
    assert most == 4
