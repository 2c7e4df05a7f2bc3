"""The container of virtual machines: what is written is read, and nothing else is."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import io
import random
import tarfile
import zlib
from collections.abc import AsyncIterator, Mapping

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from xapi.storage.streams import StreamEnded
from xapi.storage.xva import (
    BLOCK,
    END,
    ArchiveEnded,
    ArchiveError,
    ChecksumMismatch,
    MalformedArchive,
    UnexpectedMember,
    XvaReader,
    block_members,
    compress,
    metadata_member,
)
from xapi.storage.xva.tar import header
from xapi.storage.xva.writer import member

Disks = dict[str, tuple[int, dict[int, bytes]]]
"""Name -> size, and what is in some of the blocks."""


async def pieces(data: bytes, size: int) -> AsyncIterator[bytes]:
    for at in range(0, len(data), size):
        yield data[at : at + size]


def archive(disks: Disks, metadata: bytes = b"<x/>") -> bytes:
    parts = [metadata_member(metadata)]
    for name, (size, blocks) in sorted(disks.items()):
        for number in range((size + BLOCK - 1) // BLOCK):
            last = (size - 1) // BLOCK
            if number in blocks or number in (0, last):
                data = blocks.get(number, b"").ljust(min(BLOCK, size - number * BLOCK), b"\0")
                parts.append(block_members(name, number, data))
    return b"".join([*parts, END])


async def contents(
    data: bytes, sizes: Mapping[str, int], *, piece: int = 65536, lenient: bool = False
) -> dict[str, bytes]:
    reader = XvaReader(pieces(data, piece))
    await reader.metadata()
    found = {name: bytearray(size) for name, size in sizes.items()}
    async for block in reader.blocks(sizes, lenient=lenient):
        found[block.disk][block.offset : block.offset + len(block.data)] = block.data
    return {name: bytes(held) for name, held in found.items()}


def read(data: bytes, sizes: Mapping[str, int], **more: int) -> dict[str, bytes]:
    return asyncio.run(contents(data, sizes, **more))


def whole(disks: Disks) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for name, (size, blocks) in disks.items():
        held = bytearray(size)
        for number, data in blocks.items():
            held[number * BLOCK : number * BLOCK + len(data)] = data
        found[name] = bytes(held)
    return found


@st.composite
def some_disks(draw: st.DrawFn) -> Disks:
    disks: Disks = {}
    for number in draw(st.lists(st.integers(0, 20), unique=True, max_size=3)):
        size = draw(st.integers(1, 4 * BLOCK))
        last = (size - 1) // BLOCK
        filled = draw(st.dictionaries(st.integers(0, last), st.binary(max_size=40), max_size=3))
        room = {n: min(BLOCK, size - n * BLOCK) for n in filled}
        disks[f"Ref:{number}"] = size, {n: data[: room[n]] for n, data in filled.items()}
    return disks


@settings(max_examples=20, deadline=None)
@given(disks=some_disks(), piece=st.integers(500, 3 * BLOCK))
def test_what_is_written_is_read(disks: Disks, piece: int) -> None:
    sizes = {name: size for name, (size, _) in disks.items()}
    assert read(archive(disks), sizes, piece=piece) == whole(disks)


ONE: Disks = {"Ref:2": (2 * BLOCK + 5, {0: b"begin", 2: b"end"}), "Ref:10": (BLOCK, {})}
SIZES = {name: size for name, (size, _) in ONE.items()}
PLAIN = archive(ONE)


def test_tar_reads_it() -> None:
    with tarfile.open(fileobj=io.BytesIO(PLAIN)) as tar:
        names = tar.getnames()
        assert names[0] == "ova.xml"
        # Upstream wants the disks in the order of their names as text.
        assert [name for name in names if "." not in name] == [
            "Ref:10/00000000", "Ref:2/00000000", "Ref:2/00000002"
        ]  # fmt: skip
        file = tar.extractfile("Ref:2/00000002")
        assert file is not None
        assert file.read() == b"end\0\0"


@pytest.mark.parametrize("algorithm", ["gzip", "zstd"])
@pytest.mark.parametrize("piece", [7, 65536, 1 << 24])
async def test_packed_archives(algorithm: str, piece: int) -> None:
    packed = b"".join([part async for part in compress(pieces(PLAIN, 100_000), algorithm)])
    if piece == 7:
        packed = packed[: len(packed) // 2]  # in crumbs, until it breaks off
        with pytest.raises((StreamEnded, ArchiveEnded)):
            await contents(packed, SIZES, piece=piece)
        return
    assert await contents(packed, SIZES, piece=piece) == whole(ONE)
    unpacked = zlib.decompress(packed, 31) if algorithm == "gzip" else _unzstd(packed)
    assert unpacked == PLAIN


def _unzstd(packed: bytes) -> bytes:
    return zstandard.ZstdDecompressor().decompressobj().decompress(packed)


def test_several_packed_parts() -> None:
    """As parallel programs pack, and as files are appended to each other."""
    half = len(PLAIN) // 2
    assert read(gzip.compress(PLAIN[:half]) + gzip.compress(PLAIN[half:]), SIZES) == whole(ONE)
    pack = zstandard.ZstdCompressor().compress
    assert read(pack(PLAIN[:half]) + pack(PLAIN[half:]), SIZES) == whole(ONE)


@settings(max_examples=60, deadline=None)
@given(at=st.integers(0, len(PLAIN) - len(END) - 1))
def test_a_cut_archive_is_never_whole(at: int) -> None:
    with pytest.raises((StreamEnded, ArchiveEnded)):
        read(PLAIN[:at], SIZES)


@settings(max_examples=50, deadline=None)
@given(at=st.integers(1024, len(PLAIN) - len(END) - 1), bit=st.integers(0, 7))
def test_a_flipped_bit_is_found_or_harmless(at: int, bit: int) -> None:
    damaged = bytearray(PLAIN)
    damaged[at] ^= 1 << bit
    try:
        found = read(bytes(damaged), SIZES)
    except (ArchiveError, StreamEnded):
        return
    assert found == whole(ONE)  # in the padding, or in what nobody reads of a header


def test_members_in_another_order() -> None:
    parts = [metadata_member(b"<x/>")]
    names = []
    for number in (0, 1, 2):
        for disk in ("Ref:1", "Ref:2"):
            names.append((disk, number))
    sizes = {"Ref:1": 3 * BLOCK, "Ref:2": 3 * BLOCK}
    chance = random.Random(4)
    refused = 0
    for _ in range(6):
        order = names[:]
        chance.shuffle(order)
        blocks = [block_members(disk, number, bytes([number]) * BLOCK) for disk, number in order]
        data = b"".join([*parts, *blocks, END])
        try:
            found = read(data, sizes)
        except ArchiveError:
            refused += 1
            continue
        assert found == {disk: b"".join(bytes([n]) * BLOCK for n in (0, 1, 2)) for disk in sizes}
    assert refused >= 5
    backwards = [block_members(d, n, bytes(BLOCK)) for d in ("Ref:2", "Ref:1") for n in (0, 1, 2)]
    assert set(read(b"".join([*parts, *backwards, END]), sizes)) == set(sizes)


def test_checksums_of_both_kinds() -> None:
    data = b"x" * BLOCK
    for suffix, summed in (
        ("checksum", hashlib.sha1(data).hexdigest()),
        ("checksum", hashlib.sha1(data).hexdigest().upper() + "\n"),
    ):
        name = "Ref:1/00000000"
        parts = [metadata_member(b""), member(name, data)]
        good = b"".join([*parts, member(f"{name}.{suffix}", summed.encode()), END])
        assert read(good, {"Ref:1": BLOCK}) == {"Ref:1": data}
        bad = b"".join([*parts, member(f"{name}.{suffix}", b"0" * 40), END])
        with pytest.raises(ChecksumMismatch):
            read(bad, {"Ref:1": BLOCK})
        assert read(bad, {"Ref:1": BLOCK}, lenient=True) == {"Ref:1": data}
        with pytest.raises(UnexpectedMember, match="xxhash"):
            read(b"".join([*parts, block_members("Ref:1", 1, b"x")]), {"Ref:1": 2 * BLOCK})


def test_a_block_without_bytes_keeps_the_connection_and_takes_a_number() -> None:
    data = b"".join(
        [
            metadata_member(b""),
            block_members("Ref:1", 0, b"a" * BLOCK),
            block_members("Ref:1", 2, b""),  # after one block of zeros
            block_members("Ref:1", 4, b"b" * BLOCK),
            END,
        ]
    )
    expected = b"a" * BLOCK + bytes(2 * BLOCK) + b"b" * BLOCK
    assert read(data, {"Ref:1": 4 * BLOCK}) == {"Ref:1": expected}


def test_what_tools_add_that_repack() -> None:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=tarfile.PAX_FORMAT) as tar:
        tar.addfile(_info("ova.xml", 3, mtime=1.5), io.BytesIO(b"<x>"))
        directory = tarfile.TarInfo("Ref:2")
        directory.type = tarfile.DIRTYPE
        tar.addfile(directory)
        data = b"y" * 10
        tar.addfile(_info("Ref:2/00000000", 10, mtime=2.5), io.BytesIO(data))
        summed = hashlib.sha1(data).hexdigest().encode()
        tar.addfile(_info("Ref:2/00000000.checksum", 40), io.BytesIO(summed))
    assert read(made.getvalue(), {"Ref:2": 10}) == {"Ref:2": data}


def _info(name: str, size: int, mtime: float = 0) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.size, info.mtime = size, mtime
    return info


def _linked() -> bytes:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as tar:
        link = tarfile.TarInfo("ova.xml")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        tar.addfile(link)
    return made.getvalue()


def _renamed() -> bytes:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=tarfile.PAX_FORMAT) as tar:
        tar.addfile(_info("../" * 60 + "ova.xml", 0))
    return made.getvalue()


FIRST = block_members("Ref:1", 0, bytes(BLOCK))


@pytest.mark.parametrize(
    ("data", "error", "text"),
    [
        (b"", StreamEnded, "0 bytes"),
        (END, UnexpectedMember, "ova.xml"),
        (b"an ISO image, say" + bytes(1 << 16), MalformedArchive, "does not begin"),
        (member("../ova.xml", b""), UnexpectedMember, "ova.xml"),
        (header("ova.xml", 1 << 40), MalformedArchive, "metadata of"),
        (_linked(), MalformedArchive, "does not begin"),
        (_renamed(), MalformedArchive, "names or sizes"),
        (b"\x1f\x8b garbage that is no gzip", MalformedArchive, "gzip"),
        (b"\x28\xb5\x2f\xfd" + b"\xff" * 90, MalformedArchive, "zstd"),
        (metadata_member(b"") + END, ArchiveEnded, "nothing of Ref:1"),
        (metadata_member(b"") + member("etc/passwd", b"x"), UnexpectedMember, "Ref:1/"),
        (metadata_member(b"") + block_members("Ref:7", 0, b"x"), UnexpectedMember, "Ref:1/"),
        (metadata_member(b"") + FIRST + FIRST, UnexpectedMember, "Ref:1/00000001"),
        (metadata_member(b"") + FIRST + END, ArchiveEnded, "1048576 of 2097152"),
        (metadata_member(b"") + FIRST * 2 + END, UnexpectedMember, "Ref:1"),
        (
            metadata_member(b"") + FIRST + block_members("Ref:1", 99999999, b"x"),
            MalformedArchive,
            "beyond its disk",
        ),
        (metadata_member(b"") + header("Ref:1/00000000", 1 << 33), MalformedArchive, "beyond"),
        (metadata_member(b"") + member("Ref:1/-0000001", b"x"), UnexpectedMember, "Ref:1"),
        (
            archive({"Ref:1": (2 * BLOCK, {})})[: -len(END)] + member("more", b"x"),
            UnexpectedMember,
            "more",
        ),
    ],
)
def test_hostile_archives(data: bytes, error: type[Exception], text: str) -> None:
    with pytest.raises(error, match=text):
        read(data, {"Ref:1": 2 * BLOCK})


def test_bombs_are_unpacked_a_little_at_a_time() -> None:
    """What is refused at its beginning is not unpacked to its end."""
    size = 80 << 20
    for bomb in (
        gzip.compress(header("ova.xml", size) + bytes(size), 1),
        zstandard.ZstdCompressor().compress(header("ova.xml", size) + bytes(size)),
    ):
        with pytest.raises(MalformedArchive, match="metadata of"):
            read(bomb, {})


def test_a_frame_that_wants_too_much_memory() -> None:
    window = zstandard.ZstdCompressionParameters(window_log=29, compression_level=1)
    packer = zstandard.ZstdCompressor(compression_params=window).compressobj()
    packed = packer.compress(PLAIN[:4096]) + packer.flush()
    with pytest.raises(MalformedArchive, match="zstd"):
        read(packed, SIZES)
