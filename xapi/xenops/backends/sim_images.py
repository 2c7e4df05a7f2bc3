"""Where the simulator keeps suspend images: in memory, or in a directory that outlives it.

Image names are the floor above's and opaque; it also deletes them. A backend must not.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, Protocol

import orjson


class ImageStore(Protocol):
    async def write(self, image: str, data: Mapping[str, Any]) -> None:
        """All or nothing; replaces an image of the same name."""
        ...

    async def read(self, image: str) -> Mapping[str, Any]:
        """Raises KeyError when there is no such image."""
        ...

    async def copy(self, image: str, name: str) -> None:
        """Keep the same content under another name, too; nothing where there is none."""
        ...

    async def delete(self, image: str) -> None:
        """No error when there is none."""
        ...


class MemoryImages:
    """Images in memory: share one between the hosts of a pool in one process."""

    def __init__(self) -> None:
        self.images: dict[str, Mapping[str, Any]] = {}

    async def write(self, image: str, data: Mapping[str, Any]) -> None:
        self.images[image] = data

    async def read(self, image: str) -> Mapping[str, Any]:
        return self.images[image]

    async def copy(self, image: str, name: str) -> None:
        if image in self.images:
            self.images[name] = self.images[image]

    async def delete(self, image: str) -> None:
        self.images.pop(image, None)


class DirectoryImages:
    """One file an image, so that suspended guests survive the daemon."""

    def __init__(self, directory: str | os.PathLike[str]) -> None:
        self._directory = Path(directory)

    def _path(self, image: str) -> Path:
        # Hashed: a name may hold anything, also slashes and dots.
        return self._directory / sha256(image.encode()).hexdigest()

    async def write(self, image: str, data: Mapping[str, Any]) -> None:
        await asyncio.to_thread(self._write, self._path(image), orjson.dumps(data))

    @staticmethod
    def _write(path: Path, data: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.write_bytes(data)
        fresh.replace(path)

    async def read(self, image: str) -> Mapping[str, Any]:
        try:
            return orjson.loads(await asyncio.to_thread(self._path(image).read_bytes))
        except FileNotFoundError:
            raise KeyError(image) from None

    async def copy(self, image: str, name: str) -> None:
        try:
            data = await self.read(image)
        except KeyError:
            return
        await self.write(name, data)

    async def delete(self, image: str) -> None:
        await asyncio.to_thread(self._path(image).unlink, missing_ok=True)
