"""The simulated driver: storage that exists in figures only, with honest sizes.

Thin types charge an image for its metadata and for what is written; thick types (LVM) charge a
writable image for its whole size at once. Contents are elsewhere (`xapi.storage.volumes`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from xapi.storage.driver import Image, Space
from xapi.storage.errors import ImageTooLarge, ImageTooSmall, SpaceExhausted

__all__ = ["GIB", "MIB", "TIB", "SimulatedDriver"]

KIB = 1 << 10
MIB = 1 << 20
GIB = 1 << 30
TIB = 1 << 40

MAX_IMAGE = 2040 * GIB
"""The largest image, as of the VHD format that XenAPI clients know."""


@dataclass(frozen=True, slots=True)
class SimulatedDriver:
    """Implements `xapi.storage.driver.Driver` for any type of SR."""

    type: str
    name: str
    description: str
    features: Mapping[str, int]
    configuration: Mapping[str, str] = field(default_factory=dict[str, str])
    required: tuple[str, ...] = ()
    sharable: bool = False
    content_type: str = ""
    default_size: int = 512 * GIB
    thick: bool = False
    granule: int = 2 * MIB
    """Virtual sizes are rounded up to a multiple of it."""
    header: int = 64 * KIB
    """Metadata every image has."""
    table_share: int = 512 * KIB
    """Bytes of image that one 4-byte entry of the block table covers; 0: there is no table."""
    max_image: int = MAX_IMAGE

    def create(self, space: Space, size: int) -> Image:
        """See `Driver.create`. A thin image must fit into what is free when it is made: one that
        could never be filled is refused; several together may promise more than there is."""
        virtual = self.round_up(size)
        metadata = self._metadata(virtual)
        _demand(space, metadata + virtual)
        return Image(virtual, metadata + (virtual if self.thick else 0))

    def fork(self, space: Space, origin: Image, *, writable: bool) -> Image:
        """See `Driver.fork`."""
        virtual = origin.virtual_size
        owned = self._metadata(virtual) + (virtual if self.thick and writable else 0)
        _demand(space, owned)
        return Image(virtual, owned)

    def fill(self, space: Space, image: Image, data: int) -> Image:
        """See `Driver.fill`."""
        full = self._metadata(image.virtual_size) + min(data, image.virtual_size)
        owned = max(image.owned, full)
        _demand(space, owned - image.owned)
        return Image(image.virtual_size, owned)

    def give_back(self, image: Image, data: int) -> Image:
        """See `Driver.give_back`."""
        if self.thick:
            return image
        least = min(image.owned, self._metadata(image.virtual_size))
        return Image(image.virtual_size, max(least, image.owned - data))

    def resize(self, space: Space, image: Image, size: int) -> Image:
        """See `Driver.resize`."""
        if size < image.virtual_size:
            raise ImageTooSmall(size, image.virtual_size)
        virtual = self.round_up(size)
        if virtual == image.virtual_size:
            return image
        more = virtual - image.virtual_size
        table = self._metadata(virtual) - self._metadata(image.virtual_size)
        _demand(space, table + more)
        return Image(virtual, image.owned + table + (more if self.thick else 0))

    def data(self, image: Image) -> int:
        """See `Driver.data`."""
        return max(0, image.owned - self._metadata(image.virtual_size))

    def inherit(self, heir: Image, data: int) -> Image:
        """See `Driver.inherit`. An heir never holds more data than its size."""
        full = self._metadata(heir.virtual_size) + heir.virtual_size
        return Image(heir.virtual_size, max(heir.owned, min(heir.owned + data, full)))

    def round_up(self, size: int) -> int:
        """See `Driver.round_up`."""
        virtual = max(1, -(-size // self.granule)) * self.granule
        if virtual > self.max_image:
            raise ImageTooLarge(size, self.max_image)
        return virtual

    def _metadata(self, virtual: int) -> int:
        table = -(-virtual // self.table_share) * 4 if self.table_share else 0
        # Rounded to whole pages, as any image format keeps its tables.
        return self.header + -(-table // (4 * KIB)) * (4 * KIB)


def _demand(space: Space, needed: int) -> None:
    if needed > space.free:
        raise SpaceExhausted(needed, space.free)
