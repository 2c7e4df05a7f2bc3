"""The VHD codec: written and read back, foreign and hostile streams, QEMU where it is here."""

from __future__ import annotations

import asyncio
import random
import shutil
import struct
import subprocess
from collections.abc import AsyncIterator, Iterable
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xapi.storage.streams import ByteStream, StreamEnded
from xapi.storage.vhd import (
    BLOCK_SIZE,
    DYNAMIC,
    NO_BLOCK,
    SECTOR,
    BadVhd,
    Footer,
    Header,
    bitmap_size,
    geometry,
)
from xapi.storage.vhd_read import VhdStream
from xapi.storage.vhd_write import VhdImage
from xapi.storage.volumes import BLOCK, Extent

ID = UUID("12345678-1234-5678-1234-567812345678")
PARENT = UUID("87654321-4321-8765-4321-876543218765")


async def each(items: Iterable[Extent]) -> AsyncIterator[Extent]:
    for item in items:
        yield item


async def cut(data: bytes, length: int) -> AsyncIterator[bytes]:
    for at in range(0, len(data), length):
        yield data[at : at + length]


async def written(
    disk: bytes, extents: Iterable[Extent], parent: tuple[UUID, str] | None = None
) -> bytes:
    async def read(offset: int, length: int) -> bytes:
        assert offset + length <= len(disk)
        return disk[offset : offset + length]

    image = await VhdImage.plan(len(disk), ID, each(extents), parent)
    data = b"".join([piece async for piece in image.pieces(read)])
    assert len(data) == image.length
    return data


async def read_back(data: bytes, base: bytes, length: int = 1 << 20) -> bytes:
    image = await VhdStream.open(ByteStream(cut(data, length)))
    disk = bytearray(base.ljust(image.size, b"\0"))
    async for part in image.ranges():
        disk[part.offset : part.offset + len(part.data)] = part.data
    return bytes(disk)


def noise(length: int, seed: int = 1) -> bytes:
    return random.Random(seed).randbytes(length)


@settings(max_examples=15, deadline=None)
@given(
    sectors=st.integers(1, 3 * BLOCK_SIZE // SECTOR),
    grains=st.sets(st.integers(0, 3 * BLOCK_SIZE // BLOCK - 1)),
    piece=st.integers(1000, 1 << 20),
    based=st.booleans(),
)
async def test_what_is_written_is_read_back(
    sectors: int, grains: set[int], piece: int, based: bool
) -> None:
    size = sectors * SECTOR
    disk = bytearray(noise(size, sectors) if based else size)
    base = bytes(disk) if based else b""
    extents = [Extent(g * BLOCK, BLOCK) for g in sorted(grains) if g * BLOCK < size]
    for extent in extents:
        part = disk[extent.offset : extent.end]
        disk[extent.offset : extent.end] = noise(len(part), extent.offset)
    parent = (PARENT, "base.vhd") if based else None
    data = await written(bytes(disk), extents, parent)
    assert await read_back(data, base, piece) == disk
    image = await VhdStream.open(ByteStream(cut(data, piece)))
    assert image.differencing == based
    assert image.parent == (PARENT if based else UUID(int=0))
    assert image.blocks == len({extent.offset // BLOCK_SIZE for extent in extents})


async def test_only_data_travels() -> None:
    size = 100 << 30
    image = await VhdImage.plan(size, ID, each([Extent(50 << 30, BLOCK)]))
    assert image.length < BLOCK_SIZE + 300_000


def test_geometry_never_exceeds_the_size() -> None:
    assert geometry(127 << 30) == (65535, 16, 255) or geometry(127 << 30)[2] == 255
    for size in (1 << 20, 5 << 20, 1 << 30, 10 << 30, 136 << 30, 2040 << 30):
        cylinders, heads, sectors = geometry(size)
        assert cylinders * heads * sectors * SECTOR <= size
        assert cylinders < 1 << 16
        assert heads <= 16


def table(*entries: int, size: int = 4 * BLOCK_SIZE, extra: int = 0) -> bytes:
    footer = Footer(size, DYNAMIC, ID).encode()
    header = Header(1536, len(entries) + extra).encode()
    data = b"".join(struct.pack(">I", entry) for entry in entries) + b"\xff" * 4 * extra
    return footer + header + data.ljust(-(-len(data) // SECTOR) * SECTOR, b"\xff")


BLOCK_IN_STREAM = b"\xff" * bitmap_size(BLOCK_SIZE) + b"x" * BLOCK_SIZE
STEP = len(BLOCK_IN_STREAM) // SECTOR


async def test_blocks_in_any_order_with_gaps_and_a_larger_table() -> None:
    first = len(table(*[NO_BLOCK] * 4, extra=100)) // SECTOR
    head = table(first + STEP + 3, NO_BLOCK, first, NO_BLOCK, extra=100)
    second = b"\xff" * bitmap_size(BLOCK_SIZE) + b"y" * BLOCK_SIZE
    tail = head[:512]
    data = head + second + bytes(3 * SECTOR) + BLOCK_IN_STREAM + bytes(700) + tail
    disk = await read_back(data, b"")
    assert disk[:BLOCK_SIZE] == b"x" * BLOCK_SIZE
    assert disk[2 * BLOCK_SIZE : 3 * BLOCK_SIZE] == b"y" * BLOCK_SIZE
    assert not any(disk[BLOCK_SIZE : 2 * BLOCK_SIZE])


def broken(data: bytes, at: int, value: bytes) -> bytes:
    return data[:at] + value + data[at + len(value) :]


GOOD = table(*[NO_BLOCK] * 4)
FIRST = len(GOOD) // SECTOR


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (bytes(5000), "does not begin"),
        (broken(GOOD, 100, b"?"), "checksum of the footer"),
        (broken(GOOD, 512 + 600, b"?"), "checksum of the header"),
        (broken(GOOD, 512, b"?"), "no header"),
        (Footer(4096, 2, ID).encode(), "fixed"),
        (Footer(4096, 9, ID).encode(), "type 9"),
        (Footer(1 << 60, DYNAMIC, ID).encode(), "not possible"),
        (Footer(777, DYNAMIC, ID).encode(), "not possible"),
        (Footer(4096, DYNAMIC, ID, data_offset=100).encode(), "header is before"),
        (Footer(4096, DYNAMIC, ID, data_offset=1 << 60).encode(), "header is 1152"),
        (GOOD[:512] + Header(1536, 0xFFFF_FFFF).encode(), "block table of 4294967295"),
        (GOOD[:512] + Header(1536, 3).encode(), "block table of 3"),
        (GOOD[:512] + Header(1000, 4).encode(), "block table is before"),
        (GOOD[:512] + Header(1536, 4, block_size=3 << 20).encode(), "blocks of"),
        (GOOD[:512] + Header(1536, 1 << 20, block_size=512).encode(), "blocks of"),
        (table(0, *[NO_BLOCK] * 3), "overlaps"),
        (table(FIRST, FIRST, NO_BLOCK, NO_BLOCK), "overlaps"),
        (table(FIRST, FIRST + STEP - 1, NO_BLOCK, NO_BLOCK), "overlaps"),
        (table(*[NO_BLOCK] * 4, FIRST), "behind the end"),
        (table(NO_BLOCK - 1, *[NO_BLOCK] * 3), "block is"),
        (GOOD + bytes(512), "does not begin"),
        (GOOD + Footer(4 * BLOCK_SIZE, DYNAMIC, PARENT).encode(), "not that of the beginning"),
        (GOOD + bytes(65 << 20), "more behind"),
    ],
)
async def test_hostile_streams(data: bytes, reason: str) -> None:
    with pytest.raises(BadVhd, match=reason):
        await read_back(data, b"")


async def test_a_stream_that_ends_early() -> None:
    whole = await written(noise(BLOCK_SIZE), [Extent(0, BLOCK_SIZE)])
    assert await read_back(whole, b"") == noise(BLOCK_SIZE)
    for length in (0, 511, 513, 1540, 3000, len(whole) - 513, len(whole) - 1):
        with pytest.raises((StreamEnded, BadVhd)):
            await read_back(whole[:length], b"")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 2100), st.binary(min_size=1, max_size=8)), max_size=4))
async def test_damage_never_does_harm(changes: list[tuple[int, bytes]]) -> None:
    data = GOOD + GOOD[:512]
    for at, value in changes:
        data = broken(data, at, value)
    try:
        disk = await read_back(data, b"")
    except (BadVhd, StreamEnded):
        return
    assert len(disk) == 4 * BLOCK_SIZE


qemu = pytest.mark.skipif(shutil.which("qemu-img") is None, reason="qemu-img is not here")


def qemu_img(*arguments: str | Path) -> str:
    done = subprocess.run(["qemu-img", *map(str, arguments)], capture_output=True, check=True)
    return done.stdout.decode()


@qemu
async def test_qemu_reads_what_is_written_here(tmp_path: Path) -> None:
    disk = noise(BLOCK) + bytes(BLOCK_SIZE * 3) + noise(3 * BLOCK, 2) + bytes(BLOCK_SIZE)
    data = await written(disk, [Extent(0, BLOCK), Extent(BLOCK + 3 * BLOCK_SIZE, 3 * BLOCK)])
    source, raw = tmp_path / "ours.vhd", tmp_path / "back.raw"
    await asyncio.to_thread(source.write_bytes, data)
    await asyncio.to_thread(qemu_img, "convert", "-f", "vpc", "-O", "raw", source, raw)
    assert await asyncio.to_thread(raw.read_bytes) == disk


@qemu
async def test_what_qemu_writes_is_read_here(tmp_path: Path) -> None:
    disk = noise(BLOCK) + bytes(BLOCK_SIZE * 3) + noise(3 * BLOCK, 2) + bytes(BLOCK_SIZE)
    raw, made = tmp_path / "a.raw", tmp_path / "theirs.vhd"
    await asyncio.to_thread(raw.write_bytes, disk)
    await asyncio.to_thread(
        qemu_img, "convert", "-f", "raw", "-O", "vpc", "-o", "force_size=on", raw, made
    )
    assert await read_back(await asyncio.to_thread(made.read_bytes), b"") == disk
