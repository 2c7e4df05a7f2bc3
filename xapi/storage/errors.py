"""What a storage driver refuses, in plain numbers: this room knows no references.

StorageError
    SpaceExhausted   the SR cannot give so many bytes
    ImageTooLarge    no image of this type of SR may be that large
    ImageTooSmall    an image cannot shrink
"""

from __future__ import annotations

__all__ = ["ImageTooLarge", "ImageTooSmall", "SpaceExhausted", "StorageError"]


class StorageError(Exception):
    """Base of all refusals of a driver."""


class SpaceExhausted(StorageError):
    """`requested` bytes were asked for and at most `available` can be given."""

    def __init__(self, requested: int, available: int) -> None:
        super().__init__(f"{requested} bytes were asked for, {available} are free")
        self.requested = requested
        self.available = available


class ImageTooLarge(StorageError):
    """The size in bytes exceeds `maximum`."""

    def __init__(self, size: int, maximum: int) -> None:
        super().__init__(f"{size} bytes are more than {maximum}")
        self.maximum = maximum


class ImageTooSmall(StorageError):
    """The size in bytes is below `minimum`."""

    def __init__(self, size: int, minimum: int) -> None:
        super().__init__(f"{size} bytes are less than {minimum}")
        self.minimum = minimum
