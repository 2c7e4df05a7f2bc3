"""What images cost: keeps the sizes in VDI and SR rows in line with the storage driver.

All functions are synchronous and work within the caller's transaction, so that a check of the
capacity and the charge for it cannot be parted. Sizes are in bytes.

Which image shares blocks with which stands in ``sm_config`` of the VDI made from the other
(`PARENT`, a uuid); an image that was forgotten but is still on the storage stands in ``sm_config``
of its SR (`UNCLAIMED` + location), where a scan finds it again.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass

from xapi.generated import errors, records, refs
from xapi.idl.record import Reader, Writer
from xapi.operations import validity
from xapi.storage import (
    Driver,
    Image,
    ImageTooLarge,
    ImageTooSmall,
    Space,
    SpaceExhausted,
    driver_of,
)

__all__ = [
    "MOVED_FROM",
    "PARENT",
    "UNCLAIMED",
    "Unclaimed",
    "charge",
    "demand_attached",
    "driver_for",
    "image_of",
    "leave_on_storage",
    "recount",
    "refresh_sr",
    "refusals",
    "release",
    "remove_vdi",
    "space_of",
    "unclaimed_of",
    "visible_data",
]

PARENT = "cow-parent"
MOVED_FROM = "moved-from"
"""Of a copy that is to replace an image: the uuid of that (`xapi.operations.vdi.moving`)."""
UNCLAIMED = "unclaimed:"


def driver_for(sr: records.SR) -> Driver:
    """The driver of the SR. Raises SR_UNKNOWN_DRIVER [type]."""
    driver = driver_of(sr.type)
    if driver is None:
        raise errors.SRUnknownDriver(sr.type)
    return driver


def space_of(sr: records.SR) -> Space:
    return Space(sr.physical_size, sr.physical_utilisation)


def image_of(vdi: records.VDI) -> Image:
    return Image(vdi.virtual_size, vdi.physical_utilisation)


@contextmanager
def refusals(vdi: str) -> Generator[None]:
    """A driver's refusals as SR_FULL [requested, maximum], VDI_TOO_LARGE and VDI_TOO_SMALL.

    `vdi` is the reference the latter two name; null for an image that is only to be made.
    """
    try:
        yield
    except SpaceExhausted as error:
        raise errors.SRFull(str(error.requested), str(error.available)) from None
    except ImageTooLarge as error:
        raise errors.VDITooLarge(vdi, str(error.maximum)) from None
    except ImageTooSmall as error:
        raise errors.VDITooSmall(vdi, str(error.minimum)) from None


def demand_attached(db: Reader, sr: records.SR, host: str | None = None) -> None:
    """Raise SR_HAS_NO_PBDS [sr] unless the SR is plugged (on the host, if one is given)."""
    for ref in sr.PBDs:
        pbd = records.PBD.find(db, ref)
        if pbd is not None and pbd.currently_attached and host in (None, pbd.host):
            return
    raise errors.SRHasNoPbds(sr.ref)


def charge(tx: Writer, sr_ref: str, owned: int, virtual: int) -> None:
    """Add to (or, negative, take from) what the SR uses and what it has promised."""
    sr = records.SR.get(tx, sr_ref)
    records.SR.modify(
        tx,
        sr_ref,
        physical_utilisation=max(0, sr.physical_utilisation + owned),
        virtual_allocation=max(0, sr.virtual_allocation + virtual),
    )


def _dependants(db: Reader, sr: records.SR, uuid: str) -> list[records.VDI]:
    """The images made from this one, oldest first."""
    found: list[records.VDI] = []
    for ref in sr.VDIs:
        vdi = records.VDI.find(db, ref)
        if vdi is not None and vdi.sm_config.get(PARENT) == uuid:
            found.append(vdi)
    return found


def release(tx: Writer, vdi: records.VDI) -> None:
    """Free what the image owns, except for blocks that images made from it still need.

    The oldest of those inherits the data, and the others are made from it from now on. The row
    of the image keeps its figures; the SR's are brought up to date.
    """
    sr = records.SR.find(tx, vdi.SR)
    if sr is None:
        return
    freed = vdi.physical_utilisation
    kin = _dependants(tx, sr, vdi.uuid)
    driver = driver_of(sr.type)
    if kin and driver is not None:
        heir = kin[0]
        grown = driver.inherit(image_of(heir), driver.data(image_of(vdi)))
        freed -= grown.owned - heir.physical_utilisation
        parent = vdi.sm_config.get(PARENT)
        rest = {k: v for k, v in heir.sm_config.items() if k != PARENT}
        records.VDI.modify(
            tx,
            heir.ref,
            physical_utilisation=grown.owned,
            sm_config=rest if parent is None else {**rest, PARENT: parent},
        )
        for other in kin[1:]:
            changed = {**other.sm_config, PARENT: heir.uuid}
            records.VDI.modify(tx, other.ref, sm_config=changed)
    charge(tx, sr.ref, -freed, 0)


def visible_data(db: Reader, vdi: records.VDI) -> int:
    """Bytes of data a reader of the image meets: its own and those it shares, at most its size."""
    total = 0
    seen: set[str] = set()
    by_uuid: Mapping[str, records.VDI] | None = None
    sr = records.SR.find(db, vdi.SR)
    driver = None if sr is None else driver_of(sr.type)
    if sr is None or driver is None:
        return 0
    at: records.VDI | None = vdi
    while at is not None and at.uuid not in seen:
        seen.add(at.uuid)
        total += driver.data(image_of(at))
        parent = at.sm_config.get(PARENT)
        if parent is None:
            break
        if by_uuid is None:
            rows = (records.VDI.find(db, ref) for ref in sr.VDIs)
            by_uuid = {row.uuid: row for row in rows if row is not None}
        at = by_uuid.get(parent)
    return min(total, vdi.virtual_size)


def remove_vdi(tx: Writer, vdi: records.VDI) -> None:
    """Delete the row and what hangs on it: CD drives are emptied, other devices go.

    The storage is not touched: see `release`.
    """
    for ref in vdi.VBDs:
        vbd = records.VBD.find(tx, ref)
        if vbd is None:
            continue
        if vbd.type == "CD":
            records.VBD.modify(tx, ref, VDI=refs.VDIRef(refs.NULL), empty=True)
            validity.refresh(tx, "VBD", ref)
        else:
            records.VBD.delete(tx, ref)
    for ref in vdi.crash_dumps:
        if records.crashdump.find(tx, ref) is not None:
            records.crashdump.delete(tx, ref)
    records.VDI.delete(tx, vdi.ref)


@dataclass(frozen=True, slots=True)
class Unclaimed:
    """An image on the storage of which the database has no row."""

    uuid: str
    virtual_size: int
    owned: int
    parent: str = ""
    name_label: str = ""


def leave_on_storage(tx: Writer, vdi: records.VDI) -> None:
    """Note in the SR that the image is still there though its row goes."""
    left = Unclaimed(
        vdi.uuid,
        vdi.virtual_size,
        vdi.physical_utilisation,
        vdi.sm_config.get(PARENT, ""),
        vdi.name_label,
    )
    sr = records.SR.get(tx, vdi.SR)
    key = UNCLAIMED + (vdi.location or vdi.uuid)
    note = json.dumps(asdict(left), sort_keys=True)
    records.SR.modify(tx, sr.ref, sm_config={**sr.sm_config, key: note})


def unclaimed_of(sr: records.SR) -> dict[str, Unclaimed]:
    """Location -> image, of all images of the SR that have no row. Notes nobody can read are
    left out: sm_config is open to clients."""
    found: dict[str, Unclaimed] = {}
    for key, note in sr.sm_config.items():
        if key.startswith(UNCLAIMED):
            try:
                found[key.removeprefix(UNCLAIMED)] = Unclaimed(**json.loads(note))
            except (TypeError, ValueError):
                continue
    return found


def recount(tx: Writer, sr_ref: str) -> None:
    """Set the SR's figures from its images: what a scan or an update reports."""
    sr = records.SR.get(tx, sr_ref)
    rows = [row for ref in sr.VDIs if (row := records.VDI.find(tx, ref)) is not None]
    left = unclaimed_of(sr).values()
    driver = driver_of(sr.type)
    size = sr.physical_size
    if size <= 0 and driver is not None:
        size = driver.default_size
    records.SR.modify(
        tx,
        sr_ref,
        physical_size=size,
        physical_utilisation=sum(r.physical_utilisation for r in rows) + sum(i.owned for i in left),
        virtual_allocation=sum(r.virtual_size for r in rows),
    )


def refresh_sr(tx: Writer, sr_ref: str, *, images: bool = False) -> None:
    """Recompute allowed_operations of the SR and, where its reach changed, of its images."""
    validity.refresh(tx, "SR", sr_ref)
    sr = records.SR.find(tx, sr_ref)
    if images and sr is not None:
        for ref in sr.VDIs:
            validity.refresh(tx, "VDI", ref)
