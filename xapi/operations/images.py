"""Where operations find what images hold: the bytes of a VDI, by its row.

Sizes and figures are not here (`xapi.operations.sr_space`), nor is any transfer.
"""

from __future__ import annotations

from xapi.generated import records
from xapi.idl.record import Reader
from xapi.operations.context import Call
from xapi.storage.volumes import ImageKey, Volumes

__all__ = ["key_of", "volumes_of"]


def volumes_of(call: Call, sr: str) -> Volumes:
    """The contents of the images of an SR, by reference, wherever its storage is."""
    return call.services.volumes


def key_of(db: Reader, vdi: str) -> ImageKey:
    """Names the contents of a VDI, given by reference. Raises HANDLE_INVALID."""
    row = records.VDI.get(db, vdi)
    return ImageKey(records.SR.get(db, row.SR).uuid, row.location)
