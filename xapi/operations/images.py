"""What images hold, as operations use it: where the bytes of a VDI are, and copies that are undone.

Sizes and figures are not here (`xapi.operations.sr_space`), nor is any format of a transfer.
The order that makes a crash harmless: bytes are there before a row shows them, and go when the row
is durably gone. What a crash leaves behind in between is nobody's, and goes at the next start.
"""

from __future__ import annotations

import errno
from collections.abc import AsyncGenerator, Generator, Iterable
from contextlib import asynccontextmanager, contextmanager
from typing import Any
from uuid import uuid4

import structlog

from xapi.generated import errors, records
from xapi.idl.record import Reader
from xapi.operations.context import Call
from xapi.operations.sr_space import unclaimed_of
from xapi.storage.errors import StorageError
from xapi.storage.volumes import ImageKey, VolumeGone, Volumes, copy_image
from xapi.storage.volumes_routed import RoutedVolumes

__all__ = [
    "AWAY",
    "backend_errors",
    "copy_bytes",
    "described_like",
    "drop_image",
    "frozen",
    "key_of",
    "let_go",
    "new_image",
    "sweep_images",
    "volumes_of",
]

log = structlog.get_logger(__name__)

AWAY = (errors.CannotContactHost, errors.HostOffline)
"""What operations get where the bytes are on a host that is away."""

_being_made: set[ImageKey] = set()
"""Images that have no row yet and are somebody's. Names are unique over all servers of a process.
"""


def volumes_of(call: Call, sr: str) -> Volumes:
    """The contents of the images of an SR, by reference, wherever its storage is.

    HOST_OFFLINE [host], CANNOT_CONTACT_HOST [host] where that is another host, SR_BACKEND_FAILURE.
    """
    volumes = call.services.volumes
    if not isinstance(volumes, RoutedVolumes):
        return volumes
    with backend_errors():
        return volumes.of(records.SR.get(call.db, sr).uuid)


def key_of(db: Reader, vdi: str) -> ImageKey:
    """Names the contents of a VDI, given by reference. Raises HANDLE_INVALID."""
    row = records.VDI.get(db, vdi)
    return ImageKey(records.SR.get(db, row.SR).uuid, row.location)


@contextmanager
def backend_errors() -> Generator[None]:
    """Failures of the storage below as SR_BACKEND_FAILURE [code, "", text] and VDI_IO_ERROR."""
    try:
        yield
    except VolumeGone as error:
        raise errors.VDIIOError(str(error)) from error
    except StorageError as error:
        raise errors.SRBackendFailure(type(error).__name__, "", str(error)) from error
    except OSError as error:
        code = errno.errorcode.get(error.errno or 0, "EIO")
        log.error("the storage failed", code=code, error=str(error))
        raise errors.SRBackendFailure(code, "", error.strerror or str(error)) from error


@asynccontextmanager
async def new_image(volumes: Volumes, sr: str) -> AsyncGenerator[ImageKey]:
    """A name for an image that is to be made in the SR (by uuid); dropped if the block fails."""
    key = ImageKey(sr, str(uuid4()))
    _being_made.add(key)
    try:
        with backend_errors():
            yield key
    except BaseException:
        await let_go(volumes, key)
        raise
    finally:
        _being_made.discard(key)


@asynccontextmanager
async def frozen(volumes: Volumes, image: ImageKey) -> AsyncGenerator[ImageKey]:
    """The image as it is now, whatever is written to it while the block runs."""
    async with new_image(volumes, image.sr) as key:
        await volumes.fork(image, key)
        yield key
    await let_go(volumes, key)


async def let_go(volumes: Volumes, key: ImageKey) -> None:
    """Drop an image that nobody needs. On a host that is away it is dropped when that is back
    (`xapi.operations.pool.storage`), so that is no error."""
    try:
        await volumes.drop(key)
    except AWAY as error:
        log.info("an image goes when its host is back", image=key.location, error=str(error))


async def copy_bytes(
    call: Call, source: Volumes, origin: ImageKey, target: Volumes, image: ImageKey, size: int
) -> None:
    """Fill an image with the `size` bytes another one has now; reports progress, can be stopped."""
    done = 0
    async with frozen(source, origin) as still:
        async for count in copy_image(source, still, target, image, size=size):
            call.task.check()
            done += count
            call.task.progress(min(1.0, done / max(1, size)))


async def drop_image(call: Call, sr: str, key: ImageKey) -> None:
    """Give the bytes of an image back whose row is gone; returns when that is certain."""
    await call.db.durable()
    try:
        volumes = volumes_of(call, sr)
    except AWAY as error:
        log.info("an image goes when its host is back", image=key.location, error=str(error))
        return
    with backend_errors():
        await let_go(volumes, key)


async def sweep_images(db: Reader, volumes: Volumes, srs: Iterable[records.SR]) -> None:
    """Drop the images of these SRs of which neither a row nor a note of the SR knows.

    Raises what `volumes` raises.
    """
    for sr in srs:
        names = await volumes.images(sr.uuid)
        # What is known now: rows may have been made while the names were asked for.
        row = records.SR.find(db, sr.ref)
        if row is None:
            continue
        vdis = (records.VDI.find(db, ref) for ref in row.VDIs)
        known = {vdi.location for vdi in vdis if vdi is not None} | unclaimed_of(row).keys()
        for name in names:
            key = ImageKey(sr.uuid, name)
            if name not in known and key not in _being_made:
                log.info("an image nobody knows is dropped", sr=sr.uuid, image=name)
                await volumes.drop(key)


_DESCRIPTION = (
    "name_label",
    "name_description",
    "type",
    "read_only",
    "on_boot",
    "allow_caching",
    "other_config",
    "xenstore_data",
    "tags",
    "metadata_of_pool",
)


def described_like(origin: records.VDI) -> dict[str, Any]:
    """Fields of a VDI that is to be taken for the other one: all but where and how large it is."""
    return {"managed": True, **{name: getattr(origin, name) for name in _DESCRIPTION}}
