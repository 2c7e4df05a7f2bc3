"""What images hold: the interface through which bytes of disk images are read and written.

`Volumes` is what this room offers to those above; `xapi.storage.volumes_local` implements it on
files. It knows names, offsets and bytes; it must not know references, sizes that clients see, or
what an image costs (`xapi.storage.driver`). All offsets and lengths are in bytes.

An image is named by the uuid of its SR and its location (``VDI.location``). Every image exists: one
that nobody wrote reads as zeros and costs nothing. Contents are kept in blocks of `BLOCK` bytes;
that is also the grain in which images share data and differ from each other.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from xapi.storage.errors import StorageError

__all__ = [
    "BLOCK",
    "MAX_TRANSFER",
    "PAGE",
    "Extent",
    "Extents",
    "ImageKey",
    "NoVolumes",
    "StorageNotSeen",
    "VolumeBusy",
    "VolumeGone",
    "Volumes",
    "copy_image",
    "extents_of",
]

BLOCK = 64 << 10
"""Bytes of a block; the grain of changed-block tracking, too."""

MAX_TRANSFER = 16 << 20
"""Bytes one `read` or `write` moves at most."""

PAGE = 1024
"""Extents one `Volumes.extents` gives, unless asked for another number."""

COPY_PIECE = 4 << 20


class ImageKey(NamedTuple):
    """Names an image."""

    sr: str
    """uuid"""
    location: str


class Extent(NamedTuple):
    """A range of an image; both ends are multiples of `BLOCK`."""

    offset: int
    length: int

    @property
    def end(self) -> int:
        return self.offset + self.length


@dataclass(frozen=True, slots=True)
class Extents:
    """Part of an image's ranges, ascending, neither touching nor overlapping."""

    found: Sequence[Extent]
    next: int | None
    """Where to ask on; None at the end. A range may go on in the next part."""


class VolumeGone(StorageError):
    """The data of the image were destroyed; only what it is compared by was kept."""

    def __init__(self, image: ImageKey) -> None:
        super().__init__(f"the data of image {image.location} were destroyed")
        self.image = image


class VolumeBusy(StorageError):
    """Another process has the SR's files."""

    def __init__(self, sr: str) -> None:
        super().__init__(f"the files of SR {sr} are in use by another process")
        self.sr = sr


class StorageNotSeen(StorageError):
    """The place where the bytes are is not there, or is another one than is meant."""


class Volumes(Protocol):
    """The bytes of the images of some SRs.

    All methods may raise OSError (the disk is full or broken) and VolumeBusy; those that need the
    data of an image raise VolumeGone where `strip` took them. Methods on one SR take effect in the
    order in which they were called. A cancelled call may still take effect.

    Durability: `write` and `discard` last over a crash once `sync` has returned; until then each
    byte is as before or as written. All other changes last, all or nothing, when they return.
    """

    async def images(self, sr: str) -> Sequence[str]:
        """Locations of all images of the SR that hold data or did, in order."""
        ...

    async def extents(
        self, image: ImageKey, *, since: ImageKey | None = None, start: int = 0, limit: int = PAGE
    ) -> Extents:
        """The ranges at or after `start` that hold data; see `extents_of` for all of them.

        With `since`, an image of the same SR: the ranges in which the two differ. It may be a
        stripped one. A range may be listed though its bytes are equal, but never left out though
        they differ.
        """
        ...

    async def read(self, image: ImageKey, offset: int, length: int) -> bytes:
        """Exactly `length` bytes, zeros where nothing was written. At most `MAX_TRANSFER`."""
        ...

    async def growth(self, image: ImageKey, offset: int, length: int) -> int:
        """Bytes of storage that writing all of the range would take, beyond what it has."""
        ...

    async def write(self, image: ImageKey, offset: int, data: bytes | memoryview) -> None:
        """At most `MAX_TRANSFER` bytes. Zeros take space as well: see `discard`."""
        ...

    async def discard(self, image: ImageKey, offset: int, length: int) -> int:
        """The range reads as zeros; whole blocks are given back. Of any length.

        Returns the bytes of storage that no image needs any more.
        """
        ...

    async def resize(self, image: ImageKey, size: int) -> None:
        """What lies beyond `size` is given back."""
        ...

    async def fork(self, origin: ImageKey, image: ImageKey) -> None:
        """`image` holds what `origin` holds now, whatever it held before.

        They share blocks; neither sees what is written to the other later. Both are of one SR.
        """
        ...

    async def strip(self, image: ImageKey) -> None:
        """Give the data back; what the image is compared by stays (`extents` with `since`)."""
        ...

    async def drop(self, image: ImageKey) -> None:
        """Give everything back; no error where there is nothing."""
        ...

    async def drop_all(self, sr: str) -> None:
        """Every image of the SR."""
        ...

    async def sync(self, image: ImageKey) -> None:
        """All that was written to the image so far survives a loss of power."""
        ...


class NoVolumes:
    """Of a server without storage for contents: every image reads as zeros, none can be written."""

    async def images(self, sr: str) -> Sequence[str]:
        return ()

    async def extents(
        self, image: ImageKey, *, since: ImageKey | None = None, start: int = 0, limit: int = PAGE
    ) -> Extents:
        return Extents((), None)

    async def read(self, image: ImageKey, offset: int, length: int) -> bytes:
        return bytes(length)

    async def growth(self, image: ImageKey, offset: int, length: int) -> int:
        return 0

    async def write(self, image: ImageKey, offset: int, data: bytes | memoryview) -> None:
        raise OSError("this server has no storage for the contents of images")

    async def discard(self, image: ImageKey, offset: int, length: int) -> int:
        return 0

    async def resize(self, image: ImageKey, size: int) -> None:
        return None

    async def fork(self, origin: ImageKey, image: ImageKey) -> None:
        return None

    async def strip(self, image: ImageKey) -> None:
        return None

    async def drop(self, image: ImageKey) -> None:
        return None

    async def drop_all(self, sr: str) -> None:
        return None

    async def sync(self, image: ImageKey) -> None:
        return None


async def extents_of(
    volumes: Volumes, image: ImageKey, *, since: ImageKey | None = None, size: int | None = None
) -> AsyncIterator[Extent]:
    """All ranges of the image that hold data (that differ from `since`), ascending.

    Nothing beyond `size` bytes is listed; the last range may end within a block there.
    """
    start: int | None = 0
    while start is not None:
        page = await volumes.extents(image, since=since, start=start)
        for extent in page.found:
            if size is None or extent.end <= size:
                yield extent
            else:
                if extent.offset < size:
                    yield Extent(extent.offset, size - extent.offset)
                return
        start = page.next


async def copy_image(
    source: Volumes,
    origin: ImageKey,
    target: Volumes,
    image: ImageKey,
    *,
    size: int | None = None,
) -> AsyncIterator[int]:
    """Make `image` hold what `origin` holds, up to `size` bytes; shares nothing.

    Yields the number of bytes of each piece when it is written, the last one durable. Whoever stops
    before the end has a part of the copy. What `image` held before is given back first.
    """
    await target.drop(image)
    async for extent in extents_of(source, origin, size=size):
        at = extent.offset
        while at < extent.end:
            data = await source.read(origin, at, min(COPY_PIECE, extent.end - at))
            await target.write(image, at, data)
            at += len(data)
            yield len(data)
    await target.sync(image)
