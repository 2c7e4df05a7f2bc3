"""What images hold, as operations use it: where the bytes of a VDI are, and copies that are undone.

Sizes and figures are not here (`xapi.operations.sr_space`), nor is any format of a transfer.
The order that makes a crash harmless: bytes are there before a row shows them, and go when the row
is durably gone. What a crash leaves behind in between is nobody's, and goes at the next start.
"""

from __future__ import annotations

import errno
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from uuid import uuid4

import structlog

from xapi.generated import errors, records
from xapi.idl.record import Reader
from xapi.operations.context import Call
from xapi.operations.sr_space import unclaimed_of
from xapi.storage.errors import StorageError
from xapi.storage.volumes import ImageKey, VolumeGone, Volumes, copy_image

__all__ = [
    "backend_errors",
    "copy_bytes",
    "drop_image",
    "frozen",
    "key_of",
    "new_image",
    "sweep_images",
    "volumes_of",
]

log = structlog.get_logger(__name__)


def volumes_of(call: Call, sr: str) -> Volumes:
    """The contents of the images of an SR, by reference, wherever its storage is."""
    return call.services.volumes


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
    try:
        with backend_errors():
            yield key
    except BaseException:
        await volumes.drop(key)
        raise


@asynccontextmanager
async def frozen(volumes: Volumes, image: ImageKey) -> AsyncGenerator[ImageKey]:
    """The image as it is now, whatever is written to it while the block runs."""
    async with new_image(volumes, image.sr) as key:
        await volumes.fork(image, key)
        yield key
    await volumes.drop(key)


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
    with backend_errors():
        await volumes_of(call, sr).drop(key)


async def sweep_images(db: Reader, volumes: Volumes) -> None:
    """Drop the images of which neither a row nor a note of the SR knows.

    To be called while nothing else makes images.
    """
    for sr in list(records.SR.all(db)):
        rows = (records.VDI.find(db, ref) for ref in sr.VDIs)
        known = {row.location for row in rows if row is not None} | unclaimed_of(sr).keys()
        try:
            for name in await volumes.images(sr.uuid):
                if name not in known:
                    log.info("an image nobody knows is dropped", sr=sr.uuid, image=name)
                    await volumes.drop(ImageKey(sr.uuid, name))
        except (OSError, StorageError) as error:
            log.warning("an SR could not be swept", sr=sr.uuid, error=str(error))
