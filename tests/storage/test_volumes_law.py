"""The law of `Volumes`: whoever implements it behaves as byte arrays do."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from volumes_kit import make_certificates, storage_there

from xapi.pool.certificates import PoolFiles
from xapi.storage.volumes import (
    BLOCK,
    MAX_TRANSFER,
    Extent,
    ImageKey,
    VolumeGone,
    Volumes,
    copy_image,
    extents_of,
)
from xapi.storage.volumes_local import LocalVolumes
from xapi.storage.volumes_routed import RoutedVolumes

SIZE = 4 * BLOCK
NAMES = ("a", "b", "/odd name/\0ünï.iso")

names = st.sampled_from(NAMES)
offsets = st.one_of(st.integers(0, SIZE - 1), st.integers(0, 3).map(lambda block: block * BLOCK))
lengths = st.one_of(st.integers(1, 2 * BLOCK), st.integers(1, 4).map(lambda n: n * BLOCK))
steps = st.lists(
    st.one_of(
        st.tuples(st.just("write"), names, offsets, lengths),
        st.tuples(st.just("discard"), names, offsets, lengths),
        st.tuples(st.just("fork"), names, names),
        st.tuples(st.just("resize"), names, st.integers(0, SIZE)),
        st.tuples(st.sampled_from(["drop", "strip", "sync"]), names),
    ),
    max_size=12,
)


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> PoolFiles:
    return make_certificates(tmp_path_factory.mktemp("pool"))


@pytest.fixture(params=["local", "remote"])
async def volumes(
    request: pytest.FixtureRequest, certificates: PoolFiles, tmp_path: Path
) -> AsyncIterator[Volumes]:
    async with AsyncExitStack() as stack:
        made: Volumes
        if request.param == "local":
            made = LocalVolumes(tmp_path)
            stack.push_async_callback(made.aclose)
        else:
            there = await stack.enter_async_context(storage_there(certificates, tmp_path))
            made = there.volumes()
        yield RoutedVolumes(lambda _sr: made)


def new_sr() -> str:
    return str(uuid4())


class Model:
    """Each image is a byte array; of stripped ones only the memory is left."""

    def __init__(self, volumes: Volumes) -> None:
        self.volumes = volumes
        self.sr = new_sr()
        self.now = {name: bytearray(SIZE) for name in NAMES}
        self.gone: dict[str, bytes] = {}
        self.fill = 0

    def key(self, name: str) -> ImageKey:
        return ImageKey(self.sr, name)

    async def step(self, what: str, name: str, *args: Any) -> None:
        if name in self.gone and what in ("write", "discard", "resize", "fork"):
            if what == "fork" and args[0] == name:
                return
            with pytest.raises(VolumeGone) as gone:
                await self.call(what, name, *args)
            assert gone.value.image == self.key(name)
            return
        if what == "strip" and (name in self.gone or not any(self.now[name])):
            return
        await self.call(what, name, *args)

    async def call(self, what: str, name: str, *args: Any) -> None:
        volumes, key, data = self.volumes, self.key(name), self.now[name]
        match what, args:
            case "write", [offset, length]:
                self.fill = self.fill % 250 + 1
                written = bytes([self.fill]) * min(length, SIZE - offset)
                assert await volumes.growth(key, offset, len(written)) <= len(written) + 2 * BLOCK
                await volumes.write(key, offset, written)
                data[offset : offset + len(written)] = written
            case "discard", [offset, length]:
                length = min(length, SIZE - offset)
                assert await volumes.discard(key, offset, length) <= length
                data[offset : offset + length] = bytes(length)
            case "resize", [size]:
                await volumes.resize(key, size)
                data[size:] = bytes(SIZE - size)
            case "fork", [other]:
                if other != name:
                    await volumes.fork(key, self.key(other))
                    self.now[other][:] = data
                    self.gone.pop(other, None)
            case "drop", []:
                await volumes.drop(key)
                data[:] = bytes(SIZE)
                self.gone.pop(name, None)
            case "strip", []:
                await volumes.strip(key)
                self.gone[name] = bytes(data)
            case _:
                await volumes.sync(key)

    async def check(self) -> None:
        for name in NAMES:
            if name in self.gone:
                with pytest.raises(VolumeGone):
                    await self.volumes.read(self.key(name), 0, 1)
                continue
            assert await self.volumes.read(self.key(name), 0, SIZE) == self.now[name]
        for one in NAMES:
            for other in NAMES:
                await self.compare(one, other)

    async def compare(self, one: str, other: str) -> None:
        def seen(name: str) -> bytes:
            return self.gone.get(name) or bytes(self.now[name])

        page = extents_of(self.volumes, self.key(one), since=self.key(other))
        listed = {
            block
            async for extent in page
            for block in range(extent.offset // BLOCK, extent.end // BLOCK)
        }
        for block in range(SIZE // BLOCK):
            part = slice(block * BLOCK, (block + 1) * BLOCK)
            assert block in listed or seen(one)[part] == seen(other)[part]
        assert one != other or not listed


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(steps)
async def test_against_byte_arrays(volumes: Volumes, done: list[tuple[Any, ...]]) -> None:
    model = Model(volumes)
    for step in done:
        await model.step(*step)
    await model.check()
    held = await volumes.images(model.sr)
    assert {name for name in NAMES if any(model.now[name])} <= set(held) <= set(NAMES)
    await volumes.drop_all(model.sr)
    assert list(await volumes.images(model.sr)) == []


async def test_an_image_nobody_wrote_costs_nothing(volumes: Volumes, tmp_path: Path) -> None:
    key = ImageKey(new_sr(), "one")
    assert await volumes.read(key, 123, 10) == bytes(10)
    assert await volumes.growth(key, BLOCK - 1, 2) == 2 * BLOCK
    assert await volumes.discard(key, 0, 1 << 40) == 0
    await volumes.fork(key, ImageKey(key.sr, "two"))
    await volumes.sync(key)
    await volumes.drop(key)
    assert list((await volumes.extents(key)).found) == []
    assert not (tmp_path / key.sr).exists()


async def test_extents_come_in_parts_and_copies_are_whole(volumes: Volumes) -> None:
    key, far = ImageKey(new_sr(), "one"), (1 << 40) + 5
    await volumes.write(key, far, b"far away")
    await volumes.write(key, 3 * BLOCK, b"x" * (2 * BLOCK))
    first = await volumes.extents(key, limit=1)
    assert list(first.found) == [Extent(3 * BLOCK, 2 * BLOCK)]
    assert first.next is not None
    rest = await volumes.extents(key, start=first.next)
    assert (list(rest.found), rest.next) == ([Extent(1 << 40, BLOCK)], None)
    copy = ImageKey(new_sr(), "copy")
    assert sum([count async for count in copy_image(volumes, key, volumes, copy)]) == 3 * BLOCK
    assert await volumes.read(copy, far - 1, 10) == b"\0far away\0"


async def test_calls_on_one_sr_keep_their_order(volumes: Volumes) -> None:
    key = ImageKey(new_sr(), "one")
    await asyncio.gather(*(volumes.write(key, 0, bytes([number]) * 10) for number in range(30)))
    assert await volumes.read(key, 0, 10) == bytes([29]) * 10


async def test_a_call_that_was_given_up_does_not_come_late(volumes: Volumes) -> None:
    key = ImageKey(new_sr(), "one")
    for number in range(20):
        given_up = asyncio.ensure_future(volumes.write(key, 0, b"late" * 1000))
        for _ in range(number % 7):
            await asyncio.sleep(0)
        given_up.cancel()
        await volumes.write(key, 0, b"last" * 1000)
        await asyncio.wait((given_up,))
        assert await volumes.read(key, 0, 4) == b"last"


async def test_as_much_as_one_call_moves_and_no_more(volumes: Volumes) -> None:
    key = ImageKey(new_sr(), "one")
    data = bytes(range(256)) * (MAX_TRANSFER // 256)
    await volumes.write(key, 1, data)
    assert await volumes.read(key, 1, MAX_TRANSFER) == data
    for wrong in (
        volumes.write(key, 0, data + b"x"),
        volumes.read(key, 0, MAX_TRANSFER + 1),
        volumes.read(key, -1, 1),
        volumes.fork(key, ImageKey(new_sr(), "elsewhere")),
        volumes.discard(key, -1, 1),
    ):
        with pytest.raises(ValueError, match=r"."):
            await wrong
