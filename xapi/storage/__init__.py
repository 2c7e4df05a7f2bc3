"""Storage drivers: what each type of SR can do, what its images cost. No database, no sessions."""

from xapi.storage.driver import Driver, Image, Space
from xapi.storage.drivers import DRIVERS, driver_of
from xapi.storage.errors import ImageTooLarge, ImageTooSmall, SpaceExhausted, StorageError

__all__ = [
    "DRIVERS",
    "Driver",
    "Image",
    "ImageTooLarge",
    "ImageTooSmall",
    "Space",
    "SpaceExhausted",
    "StorageError",
    "driver_of",
]
