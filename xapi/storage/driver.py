"""What a storage driver is: facts about a type of SR, and pure arithmetic on its images.

A driver keeps nothing. Whoever calls it owns the numbers (the floor above keeps them in rows) and
can therefore check, charge and record in one transaction. All sizes are in bytes.

The rule of copy on write: an image *owns* the blocks that were written through it and sees the
blocks of the image it was made from. The owned bytes of all images of an SR add up to what the SR
uses. When an image goes while others were made from it, one of them inherits its data.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

__all__ = ["Driver", "Image", "Space"]


@dataclass(frozen=True, slots=True)
class Space:
    """How much an SR has and how much of it is taken."""

    size: int
    used: int

    @property
    def free(self) -> int:
        return max(0, self.size - self.used)


@dataclass(frozen=True, slots=True)
class Image:
    """What the guest sees of an image, and what it owns on the storage."""

    virtual_size: int
    owned: int


class Driver(Protocol):
    """One type of SR. Methods are pure: equal arguments, equal results."""

    @property
    def type(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def description(self) -> str: ...

    @property
    def features(self) -> Mapping[str, int]:
        """Feature name -> version, as SM.features shows them."""
        ...

    @property
    def configuration(self) -> Mapping[str, str]:
        """Keys of device_config, each with an explanation."""
        ...

    @property
    def required(self) -> tuple[str, ...]:
        """Keys of device_config without which the storage cannot be found."""
        ...

    @property
    def sharable(self) -> bool:
        """Several hosts can reach one SR of this type."""
        ...

    @property
    def content_type(self) -> str:
        """Content type of an SR for which the caller names none."""
        ...

    @property
    def default_size(self) -> int:
        """Of an SR for which neither the caller nor the settings name a size."""
        ...

    def round_up(self, size: int) -> int:
        """The virtual size of an image for which `size` is asked. Raises ImageTooLarge."""
        ...

    def create(self, space: Space, size: int) -> Image:
        """A new empty image of at least `size` bytes. Raises SpaceExhausted, ImageTooLarge."""
        ...

    def fork(self, space: Space, origin: Image, *, writable: bool) -> Image:
        """A clone or snapshot that shares all blocks of `origin`. Raises SpaceExhausted."""
        ...

    def fill(self, space: Space, image: Image, data: int) -> Image:
        """The image with `data` bytes written through it. Raises SpaceExhausted."""
        ...

    def give_back(self, image: Image, data: int) -> Image:
        """The image with `data` bytes fewer written through it, as far as that frees anything."""
        ...

    def resize(self, space: Space, image: Image, size: int) -> Image:
        """Raises SpaceExhausted, ImageTooLarge, ImageTooSmall (images never shrink)."""
        ...

    def data(self, image: Image) -> int:
        """The part of the owned bytes that is data: what an heir takes over."""
        ...

    def inherit(self, heir: Image, data: int) -> Image:
        """The image with the data of one that goes. Frees space or needs none, so never fails."""
        ...
