"""The bytes of disks on their way into an archive and out of one, a block at a time.

Blocks without data are neither read nor written. What an import writes is charged to the image's
repository before it is written, so a full one is found out in time.
"""

from __future__ import annotations

import struct
from collections.abc import AsyncGenerator, Iterator

from xapi.generated import errors, records
from xapi.operations.context import Call
from xapi.operations.images import key_of, volumes_of
from xapi.operations.sr_space import charge, driver_for, image_of, refusals, space_of
from xapi.storage.volumes import BLOCK as GRAIN
from xapi.storage.volumes import ImageKey, VolumeGone, Volumes, extents_of
from xapi.storage.xva import BLOCK
from xapi.xenops.errors import XenopsError

__all__ = ["blocks_of", "sync", "take_memory", "write"]

_ZEROS = bytes(BLOCK)
_HEAD = struct.Struct("<16sQ")
_MAGIC = b"xapi memory 0001"
_MAX_MEMORY = 8 << 20
"""Bytes an agent may keep beside a suspend image."""


async def blocks_of(call: Call, vdi: records.VDI) -> AsyncGenerator[tuple[int, bytes]]:
    """Number and bytes of each block that holds data; the first and the last one always.

    Raises VDI_INCOMPATIBLE_TYPE [vdi, type] where the data were destroyed.
    """
    key, size, volumes = key_of(call.db, vdi.ref), vdi.virtual_size, volumes_of(call, vdi.SR)
    memory = await _memory(call, vdi)
    last = (size - 1) // BLOCK
    try:
        async for number in _numbers(volumes, key, size, len(memory)):
            offset = number * BLOCK
            data = await volumes.read(key, offset, min(BLOCK, size - offset))
            if offset < len(memory):
                head = memory[offset : offset + len(data)]
                data = head + data[len(head) :]
            if number in (0, last) or not _is_zero(data):
                yield number, data
    except VolumeGone:
        raise errors.VDIIncompatibleType(vdi.ref, vdi.type) from None


async def _numbers(volumes: Volumes, key: ImageKey, size: int, least: int) -> AsyncGenerator[int]:
    """The blocks that may hold data, besides the first `least` bytes and the last block."""
    if size <= 0:
        return
    done, last = max(0, least - 1) // BLOCK, (size - 1) // BLOCK
    for number in range(done + 1):
        yield number
    async for extent in extents_of(volumes, key, size=size):
        for number in range(extent.offset // BLOCK, (extent.end - 1) // BLOCK + 1):
            if number > done:
                done = number
                yield number
    if done < last:
        yield last


async def write(call: Call, ref: str, offset: int, data: bytes) -> None:
    """Write a block. Raises SR_FULL [requested, maximum], HANDLE_INVALID ["VDI", ref]."""
    volumes = volumes_of(call, records.VDI.get(call.db, ref).SR)
    for at, part in _runs(data):
        key = key_of(call.db, ref)
        _charge(call, ref, await volumes.growth(key, offset + at, len(part)))
        await volumes.write(key, offset + at, part)


def _charge(call: Call, ref: str, grown: int) -> None:
    if not grown:
        return
    with call.db.transaction() as tx:
        vdi = records.VDI.get(tx, ref)
        sr = records.SR.get(tx, vdi.SR)
        driver, before = driver_for(sr), image_of(vdi)
        with refusals(ref):
            after = driver.fill(space_of(sr), before, driver.data(before) + grown)
        records.VDI.modify(tx, ref, physical_utilisation=after.owned)
        charge(tx, vdi.SR, after.owned - before.owned, 0)


async def _memory(call: Call, vdi: records.VDI) -> bytes:
    """What the agent keeps beside a suspend image, to stand at the image's beginning."""
    if vdi.type != "suspend":
        return b""
    text = (await call.services.agent.read_image(vdi.uuid)).encode()
    if not text:
        return b""
    if len(text) > min(_MAX_MEMORY, vdi.virtual_size - _HEAD.size):
        raise errors.InternalError("the memory of the guest does not fit into its image")
    return _HEAD.pack(_MAGIC, len(text)) + text


async def take_memory(call: Call, ref: str) -> None:
    """Give the agent what it kept beside an imported suspend image, if there was anything.

    Raises IMPORT_ERROR [text] where it does not know its own handwriting.
    """
    vdi = records.VDI.get(call.db, ref)
    if vdi.type != "suspend" or vdi.virtual_size < _HEAD.size:
        return
    key, volumes = key_of(call.db, ref), volumes_of(call, vdi.SR)
    magic, length = _HEAD.unpack(await volumes.read(key, 0, _HEAD.size))
    if magic != _MAGIC:
        return
    if length > min(_MAX_MEMORY, vdi.virtual_size - _HEAD.size):
        raise errors.ImportError("the memory of a suspended VM is damaged")
    text = await volumes.read(key, _HEAD.size, length)
    try:
        await call.services.agent.write_image(vdi.uuid, text.decode())
    except (XenopsError, UnicodeDecodeError) as error:
        raise errors.ImportError(f"the memory of a suspended VM: {error}") from None
    await volumes.discard(key, 0, _HEAD.size + length)


async def sync(call: Call, ref: str) -> None:
    """All that was written survives a loss of power."""
    volumes = volumes_of(call, records.VDI.get(call.db, ref).SR)
    await volumes.sync(key_of(call.db, ref))


def _is_zero(data: bytes | memoryview) -> bool:
    return data == memoryview(_ZEROS)[: len(data)] if len(data) <= BLOCK else not any(data)


def _runs(data: bytes) -> Iterator[tuple[int, memoryview]]:
    """The parts of a block that hold data, in whole grains of the volume."""
    view = memoryview(data)
    start = -1
    for at in range(0, len(view), GRAIN):
        if _is_zero(view[at : at + GRAIN]):
            if start >= 0:
                yield start, view[start:at]
            start = -1
        elif start < 0:
            start = at
    if start >= 0:
        yield start, view[start:]
