"""``/export_raw_vdi``: the content of a VDI as a stream, raw or as VHD.

The stream is the image as it was at the start, whatever happens to it meanwhile.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import AsyncExitStack
from uuid import UUID

from xapi.generated import errors, records
from xapi.operations.context import Call, Mark
from xapi.operations.images import backend_errors, frozen, key_of, volumes_of
from xapi.operations.sr_space import demand_attached
from xapi.operations.transfers import Asked, Download
from xapi.operations.vdi.transfer import asked_format, asked_vdi
from xapi.storage.vhd import BadVhd
from xapi.storage.vhd_write import VhdImage
from xapi.storage.volumes import ImageKey, Volumes, extents_of

__all__ = ["export_vdi"]

_PIECE = 1 << 20


async def export_vdi(call: Call, asked: Asked) -> Download:
    """``vdi`` and ``base`` are references or uuids; with ``base`` only what differs from it is in
    the stream, a differencing VHD. A base whose data were destroyed will do.

    Raises INVALID_VALUE, HANDLE_INVALID, UUID_INVALID, SR_HAS_NO_PBDS, VDI_IN_USE [vdi, "copy"]
    while a guest may write to it, VDI_INCOMPATIBLE_TYPE.
    """
    vdi, form = asked_vdi(call.db, asked), asked_format(asked)
    base = _base(call, vdi, asked) if asked.get("base") else None
    if base is not None and form != "vhd":
        raise errors.InvalidValue("base", asked["base"])
    stack = AsyncExitStack()
    try:
        await stack.enter_async_context(call.services.locks.hold(call, (Mark("VDI", vdi, "copy"),)))
        row = records.VDI.get(call.db, vdi)
        demand_attached(call.db, records.SR.get(call.db, row.SR))
        volumes = volumes_of(call, row.SR)
        image = await stack.enter_async_context(frozen(volumes, key_of(call.db, vdi)))
        headers = {"Content-Disposition": f'attachment; filename="{row.uuid}.{form}"'}
        size = row.virtual_size
        if form == "raw":
            pieces = _told(call, _raw(volumes, image, size), size, stack)
            return Download(pieces, size, headers=headers)
        plan = await _plan(row, volumes, image, base, call)
        stream = plan.pieces(lambda offset, length: volumes.read(image, offset, length))
        pieces = _told(call, stream, plan.length, stack)
        return Download(pieces, plan.length, "application/vhd", headers)
    except BaseException:
        await stack.aclose()
        raise


def _base(call: Call, vdi: str, asked: Asked) -> records.VDI:
    base = records.VDI.get(call.db, asked_vdi(call.db, asked, "base"))
    if base.SR != records.VDI.get(call.db, vdi).SR:
        raise errors.InvalidValue("base", asked["base"])
    return base


async def _plan(
    row: records.VDI, volumes: Volumes, image: ImageKey, base: records.VDI | None, call: Call
) -> VhdImage:
    since = None if base is None else key_of(call.db, base.ref)
    parent = None if base is None else (UUID(base.uuid), f"{base.uuid}.vhd")
    extents = extents_of(volumes, image, since=since, size=row.virtual_size)
    try:
        with backend_errors():
            return await VhdImage.plan(row.virtual_size, UUID(row.uuid), extents, parent)
    except BadVhd as error:
        raise errors.VDIIncompatibleType(row.ref, str(error)) from error


async def _raw(volumes: Volumes, image: ImageKey, size: int) -> AsyncIterator[bytes]:
    zeros, at = bytes(_PIECE), 0
    async for extent in extents_of(volumes, image, size=size):
        while at < extent.offset:
            length = min(_PIECE, extent.offset - at)
            yield zeros[:length]
            at += length
        while at < extent.end:
            length = min(_PIECE, extent.end - at)
            yield await volumes.read(image, at, length)
            at += length
    while at < size:
        length = min(_PIECE, size - at)
        yield zeros[:length]
        at += length


async def _told(
    call: Call, stream: AsyncIterator[bytes], length: int, stack: AsyncExitStack
) -> AsyncGenerator[bytes]:
    """The stream, with progress; what it needs is let go of when it is closed."""
    async with stack:
        done = 0
        with backend_errors():
            async for piece in stream:
                call.task.check()
                yield piece
                done += len(piece)
                call.task.progress(done / length)
