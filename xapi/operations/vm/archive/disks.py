"""The bytes of disks on their way into an archive, and the memory of suspended guests.

Blocks without data are not read. Of a suspended guest the backend may keep something beside its
image; that stands at the image's beginning while it travels.
"""

from __future__ import annotations

import struct
from collections.abc import AsyncGenerator

from xapi.generated import errors, records
from xapi.operations.context import Call
from xapi.operations.images import backend_errors, key_of, volumes_of
from xapi.operations.vdi.transfer import Filling
from xapi.storage.volumes import ImageKey, Volumes, extents_of
from xapi.storage.xva import BLOCK
from xapi.xenops.errors import XenopsError

__all__ = ["blocks_of", "give_memory", "memory_of"]

_ZEROS = bytes(BLOCK)
_HEAD = struct.Struct("<16sQ")
_MAGIC = b"xapi memory 0001"
_MAX_MEMORY = 8 << 20
"""Bytes an agent may keep beside a suspend image."""


async def blocks_of(
    volumes: Volumes, image: ImageKey, size: int, memory: bytes
) -> AsyncGenerator[tuple[int, bytes]]:
    """Number and bytes of each block that holds data; the first and the last one always.

    `memory` stands at the beginning. Raises SR_BACKEND_FAILURE.
    """
    last = (size - 1) // BLOCK
    with backend_errors():
        async for number in _numbers(volumes, image, size, len(memory)):
            offset = number * BLOCK
            data = await volumes.read(image, offset, min(BLOCK, size - offset))
            if offset < len(memory):
                head = memory[offset : offset + len(data)]
                data = head + data[len(head) :]
            if number in (0, last) or data != _ZEROS:
                yield number, data


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


async def memory_of(call: Call, vdi: records.VDI) -> bytes:
    """What the agent keeps beside a suspend image, to stand at the image's beginning."""
    if vdi.type != "suspend":
        return b""
    text = (await call.services.agent.read_image(vdi.uuid)).encode()
    if not text:
        return b""
    if len(text) > min(_MAX_MEMORY, vdi.virtual_size - _HEAD.size):
        raise errors.InternalError("the memory of the guest does not fit into its image")
    return _HEAD.pack(_MAGIC, len(text)) + text


async def give_memory(call: Call, ref: str) -> None:
    """Give the agent what it kept beside an imported suspend image, if there was anything.

    Raises IMPORT_ERROR [text] where it does not know its own handwriting.
    """
    vdi = records.VDI.get(call.db, ref)
    if vdi.type != "suspend" or vdi.virtual_size < _HEAD.size:
        return
    key, volumes = key_of(call.db, ref), volumes_of(call, vdi.SR)
    with backend_errors():
        magic, length = _HEAD.unpack(await volumes.read(key, 0, _HEAD.size))
    if magic != _MAGIC:
        return
    if length > min(_MAX_MEMORY, vdi.virtual_size - _HEAD.size):
        raise errors.ImportError("the memory of a suspended VM is damaged")
    with backend_errors():
        text = await volumes.read(key, _HEAD.size, length)
    try:
        await call.services.agent.write_image(vdi.uuid, text.decode())
    except (XenopsError, UnicodeDecodeError) as error:
        raise errors.ImportError(f"the memory of a suspended VM: {error}") from None
    async with Filling(call, ref) as filling:
        await filling.clear(0, _HEAD.size + length)
