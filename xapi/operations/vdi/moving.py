"""Images on their way to another SR: the copy, and what becomes of the two in the end.

A copy that is to replace an image names it in its ``sm_config`` (`MOVED_FROM`) until that is
decided, so that whoever comes after a coordinator that died can tell which of the two the guest
uses and remove the other one: `settle_moves`. A running guest is asked; rows alone never decide
about its disks.

This module must not move guests.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

import structlog

from xapi.database import Database
from xapi.generated import records, refs
from xapi.idl.record import Reader, Writer
from xapi.operations import validity
from xapi.operations.context import Call
from xapi.operations.guest_claims import claims_of
from xapi.operations.images import (
    backend_errors,
    copy_bytes,
    described_like,
    key_of,
    let_go,
    volumes_of,
)
from xapi.operations.sr_space import (
    MOVED_FROM,
    PARENT,
    charge,
    demand_attached,
    driver_for,
    image_of,
    refresh_sr,
    refusals,
    release,
    remove_vdi,
    space_of,
    visible_data,
)
from xapi.storage.volumes import Volumes
from xapi.xenops.errors import XenopsError
from xapi.xenops.interface import VmState

__all__ = [
    "Move",
    "Pair",
    "copy_content",
    "finish",
    "open_copies",
    "settle_moves",
    "users_of",
]

log = structlog.get_logger(__name__)

_LIVE = ("Running", "Paused")


@dataclass(frozen=True, slots=True)
class Move:
    """An image, and the SR it shall be on."""

    vdi: refs.VDIRef
    sr: refs.SRRef


@dataclass(frozen=True, slots=True)
class Pair:
    """An image and its copy."""

    origin: refs.VDIRef
    copy: refs.VDIRef


def users_of(db: Reader, vdi: records.VDI) -> list[records.VM]:
    """The VMs with a device for the image, or with their memory in it."""
    vms = [
        vm
        for ref in vdi.VBDs
        if (vbd := records.VBD.find(db, ref)) is not None
        and (vm := records.VM.find(db, vbd.VM)) is not None
    ]
    if vdi.type == "suspend":
        vms += [vm for vm in records.VM.all(db) if vm.suspend_VDI == vdi.ref]
    return vms


def open_copies(tx: Writer, moves: Iterable[Move]) -> list[Pair]:
    """Empty images for all of them, or for none. SR_HAS_NO_PBDS, SR_FULL, VDI_TOO_LARGE."""
    pairs = [Pair(move.vdi, _open(tx, move)) for move in moves]
    copies = {pair.origin: pair.copy for pair in pairs}
    for origin, copy in copies.items():
        of = records.VDI.get(tx, origin).snapshot_of
        records.VDI.modify(tx, copy, snapshot_of=copies.get(of, of))
    return pairs


def _open(tx: Writer, move: Move) -> refs.VDIRef:
    origin, sr = records.VDI.get(tx, move.vdi), records.SR.get(tx, move.sr)
    demand_attached(tx, records.SR.get(tx, origin.SR))
    demand_attached(tx, sr)
    with refusals(move.vdi):
        image = driver_for(sr).create(space_of(sr), origin.virtual_size)
    # Whom the origin shares blocks with does not hold for a copy.
    kept = {k: v for k, v in origin.sm_config.items() if k != PARENT}
    made = records.VDI.create(
        tx,
        SR=move.sr,
        virtual_size=image.virtual_size,
        physical_utilisation=image.owned,
        sharable=origin.sharable,
        sm_config={**kept, MOVED_FROM: origin.uuid},
        is_a_snapshot=origin.is_a_snapshot,
        snapshot_time=origin.snapshot_time,
        **described_like(origin),
    )
    records.VDI.modify(tx, made, location=records.VDI.get(tx, made).uuid)
    charge(tx, move.sr, image.owned, image.virtual_size)
    validity.refresh(tx, "VDI", made)
    refresh_sr(tx, move.sr)
    return made


async def copy_content(call: Call, pair: Pair) -> None:
    """All that is in the image now. SR_FULL, SR_BACKEND_FAILURE, TASK_CANCELLED."""
    db = call.db
    source, target = (
        volumes_of(call, records.VDI.get(db, ref).SR) for ref in (pair.origin, pair.copy)
    )
    size = records.VDI.get(db, pair.origin).virtual_size
    with backend_errors():
        await copy_bytes(call, source, key_of(db, pair.origin), target, key_of(db, pair.copy), size)
    with call.db.transaction() as tx:
        origin, copy = records.VDI.get(tx, pair.origin), records.VDI.get(tx, pair.copy)
        sr = records.SR.get(tx, copy.SR)
        before = image_of(copy)
        with refusals(pair.origin):
            after = driver_for(sr).fill(space_of(sr), before, visible_data(tx, origin))
        records.VDI.modify(tx, pair.copy, physical_utilisation=after.owned)
        charge(tx, copy.SR, after.owned - before.owned, 0)
    if origin.type == "suspend":
        await call.services.agent.copy_image(origin.uuid, copy.uuid)


def finish(tx: Writer, pairs: Iterable[Pair]) -> None:
    """The copies take the places of the images, which are destroyed."""
    for pair in pairs:
        origin, copy = records.VDI.get(tx, pair.origin), records.VDI.get(tx, pair.copy)
        for vm in users_of(tx, origin):
            if vm.suspend_VDI == pair.origin:
                records.VM.modify(tx, vm.ref, suspend_VDI=pair.copy)
        for ref in origin.VBDs:
            if records.VBD.find(tx, ref) is not None:
                records.VBD.modify(tx, ref, VDI=pair.copy)
        for ref in origin.snapshots:
            if records.VDI.find(tx, ref) is not None:
                records.VDI.modify(tx, ref, snapshot_of=pair.copy)
        records.VDI.modify(tx, pair.copy, sm_config=_unmarked(copy))
        _remove(tx, pair.origin)
        for ref in records.VDI.get(tx, pair.copy).VBDs:
            validity.refresh(tx, "VBD", ref)
        validity.refresh(tx, "VDI", pair.copy)


def _unmarked(copy: records.VDI) -> Mapping[str, str]:
    return {k: v for k, v in copy.sm_config.items() if k != MOVED_FROM}


def _remove(tx: Writer, ref: str) -> None:
    row = records.VDI.get(tx, ref)
    release(tx, row)
    if records.SR.find(tx, row.SR) is not None:
        charge(tx, row.SR, 0, -row.virtual_size)
    remove_vdi(tx, row)
    refresh_sr(tx, row.SR)


# Undecided copies


async def settle_moves(db: Database, volumes: Volumes, *, task: str = "") -> int:
    """Decide about the copies that nobody is working on: each is either used and replaces its
    image, or goes. The number of those decided.

    `task`: the caller's, whose own marks do not count. A copy whose guest cannot be asked, or
    may be on another host, is left for a later time.
    """
    decided = 0
    for copy in [row for row in records.VDI.all(db) if MOVED_FROM in row.sm_config]:
        if await _settle(db, volumes, copy, task):
            decided += 1
    return decided


async def _settle(db: Database, volumes: Volumes, copy: records.VDI, task: str) -> bool:
    ref = db.uuids.get(copy.sm_config[MOVED_FROM])
    origin = None if ref is None else records.VDI.find(db, ref)
    if origin is None:
        # Somebody has destroyed it, and with it all doubt.
        with db.transaction() as tx:
            if records.VDI.find(tx, copy.ref) is copy:
                records.VDI.modify(tx, copy.ref, sm_config=_unmarked(copy))
        return True
    if _busy(db, origin, copy, task):
        return False
    guests = [vm for vm in _users(db, origin, copy) if vm.power_state in _LIVE]
    states: list[VmState] = []
    for vm in guests:
        try:
            agent = claims_of(db).keeper(vm.resident_on).agent
            state = await agent.stat(vm.uuid)
            both = (origin.uuid, copy.uuid)
            mirrored = tuple(vbd.id for vbd in state.vbds if vbd.mirror in both)
            if mirrored:
                state = await agent.vbd_unmirror(vm.uuid, mirrored)
        except XenopsError as error:
            log.info("a guest cannot be asked for its disks", vm=vm.uuid, error=str(error))
            return False
        states.append(state)
    with db.transaction() as tx:
        unchanged = all(
            records.VDI.find(tx, row.ref) is not None
            and records.VDI.get(tx, row.ref).VBDs == row.VBDs
            for row in (origin, copy)
        )
        seen = {vm.ref: vm.power_state for vm in guests}
        now = {vm.ref: vm.power_state for vm in _users(tx, origin, copy)}
        if (
            not unchanged
            or any(now.get(vm) != state for vm, state in seen.items())
            or any(state in _LIVE for vm, state in now.items() if vm not in seen)
            or _busy(tx, origin, copy, task)
        ):
            return False  # it is going on; the next look sees how
        pair = Pair(refs.VDIRef(origin.ref), refs.VDIRef(copy.ref))
        used = {vbd.vdi for state in states for vbd in state.vbds}
        rest = key_of(tx, copy.ref)
        if copy.uuid in used or (origin.uuid not in used and _in_place(tx, copy)):
            log.info("a moved image takes the place of its origin", vdi=copy.uuid)
            rest = key_of(tx, origin.ref)
            finish(tx, (pair,))
        else:
            log.info("the copy of an image that was not moved goes", vdi=copy.uuid)
            _remove(tx, copy.ref)
    await db.durable()
    await let_go(volumes, rest)
    return True


def _users(db: Reader, origin: records.VDI, copy: records.VDI) -> list[records.VM]:
    found = {vm.ref: vm for vm in chain(users_of(db, origin), users_of(db, copy))}
    return list(found.values())


def _in_place(db: Reader, copy: records.VDI) -> bool:
    return bool(users_of(db, copy))


def _busy(db: Reader, origin: records.VDI, copy: records.VDI, task: str) -> bool:
    """Somebody works on it, or a host that has not been asked may have the guest."""
    rows = (origin, copy, *_users(db, origin, copy))
    if any(other != task for row in rows for other in row.current_operations):
        return True
    return any(
        isinstance(row, records.VM) and row.scheduled_to_be_resident_on != refs.NULL for row in rows
    )
