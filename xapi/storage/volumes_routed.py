"""`Volumes` of many places as one: each call goes to where the bytes of its SR are.

Which place that is, is for whoever makes it to say; this module only passes calls on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from xapi.storage.volumes import PAGE, Extents, ImageKey, Volumes

__all__ = ["RoutedVolumes"]


class RoutedVolumes:
    """See `xapi.storage.volumes.Volumes`; all methods may also raise what `of` raises."""

    def __init__(self, of: Callable[[str], Volumes]) -> None:
        """`of`: the place of an SR, by uuid; asked for each call anew."""
        self.of = of

    async def images(self, sr: str) -> Sequence[str]:
        return await self.of(sr).images(sr)

    async def extents(
        self, image: ImageKey, *, since: ImageKey | None = None, start: int = 0, limit: int = PAGE
    ) -> Extents:
        return await self.of(image.sr).extents(image, since=since, start=start, limit=limit)

    async def read(self, image: ImageKey, offset: int, length: int) -> bytes:
        return await self.of(image.sr).read(image, offset, length)

    async def growth(self, image: ImageKey, offset: int, length: int) -> int:
        return await self.of(image.sr).growth(image, offset, length)

    async def write(self, image: ImageKey, offset: int, data: bytes | memoryview) -> None:
        await self.of(image.sr).write(image, offset, data)

    async def discard(self, image: ImageKey, offset: int, length: int) -> int:
        return await self.of(image.sr).discard(image, offset, length)

    async def resize(self, image: ImageKey, size: int) -> None:
        await self.of(image.sr).resize(image, size)

    async def fork(self, origin: ImageKey, image: ImageKey) -> None:
        await self.of(origin.sr).fork(origin, image)

    async def strip(self, image: ImageKey) -> None:
        await self.of(image.sr).strip(image)

    async def drop(self, image: ImageKey) -> None:
        await self.of(image.sr).drop(image)

    async def drop_all(self, sr: str) -> None:
        await self.of(sr).drop_all(sr)

    async def sync(self, image: ImageKey) -> None:
        await self.of(image.sr).sync(image)
