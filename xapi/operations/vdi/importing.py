"""``/import_raw_vdi``: the content of a VDI from a stream, raw, in chunks or as VHD.

Whatever can be refused is refused before anything is written. A stream that breaks off leaves in
the VDI what came until then; the rest is as it was (raw, differencing VHD) or empty (dynamic VHD).
"""

from __future__ import annotations

import struct
from collections.abc import AsyncIterator, Generator
from contextlib import contextmanager

from xapi.generated import errors, records
from xapi.operations.context import Call, Mark
from xapi.operations.transfers import Asked
from xapi.operations.vdi.transfer import (
    Filling,
    asked_format,
    asked_vdi,
    demand_writable,
    rounded_size,
)
from xapi.storage.streams import ByteStream, StreamEnded
from xapi.storage.vhd import BadVhd
from xapi.storage.vhd_read import VhdStream

__all__ = ["import_vdi"]

_PIECE = 1 << 20
_CHUNK = struct.Struct("<qi")
"""Offset and length in bytes before each chunk; no length ends the stream."""
_TRUE = frozenset({"true", "1", ""})


async def import_vdi(
    call: Call, asked: Asked, body: AsyncIterator[bytes], length: int | None
) -> None:
    """``vdi`` is a reference or uuid. A raw image has as many bytes as the VDI, or so many that the
    VDI has its size from them by rounding up; the rest is then zeros. A smaller one whose length
    the client has told goes to the beginning, the rest stays; without a length it counts as cut.

    Raises INVALID_VALUE, HANDLE_INVALID, UUID_INVALID, SR_HAS_NO_PBDS, VDI_IN_USE, VDI_READONLY,
    VDI_INCOMPATIBLE_TYPE, VDI_TOO_SMALL [vdi, bytes of the image], SR_FULL,
    IMPORT_ERROR_PREMATURE_EOF, IMPORT_ERROR [text] for an image that is too short or damaged.
    """
    vdi, form = asked_vdi(call.db, asked), asked_format(asked)
    chunked = asked.get("chunked", "false").lower() in _TRUE
    if chunked and form != "raw":
        raise errors.InvalidValue("chunked", asked["chunked"])
    demand_writable(call.db, vdi)
    stream = ByteStream(body)
    # Whoever asks for a redirection only sends nothing (clients.md §4): nothing happens then.
    if await stream.at_end():
        raise errors.ImportErrorPrematureEof()
    marks = (Mark("VDI", vdi, "blocked"),)
    async with call.services.locks.hold(call, marks, retry="fail_quickly"):
        row = demand_writable(call.db, vdi)
        with _refusals():
            if form == "vhd":
                await _import_vhd(call, row, stream)
            elif chunked:
                await _import_chunks(call, row, stream)
            else:
                await _import_raw(call, row, stream, length)


async def _import_raw(call: Call, row: records.VDI, stream: ByteStream, length: int | None) -> None:
    size = row.virtual_size
    if length is not None and length > size:
        raise errors.VDITooSmall(row.ref, str(length))
    async with Filling(call, row.ref) as filling:
        done = 0
        while data := await stream.up_to(_PIECE):
            call.task.check()
            if done + len(data) > size:
                raise errors.VDITooSmall(row.ref, str(done + len(data)))
            await filling.write(done, data)
            done += len(data)
            call.task.progress(done / size)
        fits = rounded_size(call.db, row, done) == size
        if done < length if length is not None else not fits:
            raise errors.ImportErrorPrematureEof()
        if fits:
            await filling.clear(done, size - done)


async def _import_chunks(call: Call, row: records.VDI, stream: ByteStream) -> None:
    """Only the ranges that the chunks name change."""
    async with Filling(call, row.ref) as filling:
        while True:
            offset, length = _CHUNK.unpack(await stream.exactly(_CHUNK.size))
            if length == 0:
                break
            if offset < 0 or length < 0:
                raise errors.ImportError(f"a chunk of {length} bytes at {offset} is not possible")
            if offset + length > row.virtual_size:
                raise errors.VDITooSmall(row.ref, str(offset + length))
            stop = offset + length
            while offset < stop:
                call.task.check()
                data = await stream.exactly(min(_PIECE, stop - offset))
                await filling.write(offset, data)
                offset += len(data)
            call.task.progress(offset / row.virtual_size)
        if not await stream.at_end():
            raise errors.ImportError("there is more behind the last chunk")


async def _import_vhd(call: Call, row: records.VDI, stream: ByteStream) -> None:
    image = await VhdStream.open(stream)
    _demand_fit(call, row, image.size)
    async with Filling(call, row.ref) as filling:
        if not image.differencing:
            await filling.clear(0, row.virtual_size)
        async for part in image.ranges():
            call.task.check()
            await filling.write(part.offset, part.data)
            call.task.progress(image.read / image.blocks)


def _demand_fit(call: Call, row: records.VDI, size: int) -> None:
    if size > row.virtual_size:
        raise errors.VDITooSmall(row.ref, str(size))
    if rounded_size(call.db, row, size) != row.virtual_size:
        text = f"the image is for a disk of {size} bytes, the VDI has {row.virtual_size}"
        raise errors.ImportError(text)


@contextmanager
def _refusals() -> Generator[None]:
    try:
        yield
    except StreamEnded as error:
        raise errors.ImportErrorPrematureEof() from error
    except BadVhd as error:
        raise errors.ImportError(str(error)) from error
