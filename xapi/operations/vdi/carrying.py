"""Carrying images to other SRs, also under a running guest (semantics.md §10).

Empty copies are made, the host agent sends what the guest writes to both, what was there before is
copied, and then the guest goes over to the copies: by whatever the caller says. From there on the
origins are of no use. Where anything fails, `settle_moves` finds out which of the two the guest
has, and the others go.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import replace

import structlog

from xapi.generated import errors, records
from xapi.idl.record import Reader
from xapi.operations import validity
from xapi.operations.context import Call, Mark
from xapi.operations.guests import drive
from xapi.operations.images import drop_image, key_of
from xapi.operations.validity.storage import live_vbds, sm_of
from xapi.operations.vdi.moving import (
    Move,
    Pair,
    copy_content,
    finish,
    open_copies,
    settle_moves,
)
from xapi.xenops.interface import VmState
from xapi.xenops.worker import Progress

__all__ = ["Switch", "carry", "check_move", "go_over"]

log = structlog.get_logger(__name__)

Switch = Callable[[Call, Mapping[str, str]], Awaitable[None]]
"""Has the guest go over to the copies: given VBD -> copy, both by uuid, of the attached disks."""
_NEEDED = ("VDI_MIRROR", "VDI_SNAPSHOT")
"""Features without which an SR takes no part in a migration."""
_SHARE_OF_COPIES = (0.05, 0.6)
"""Of the call's progress."""


def check_move(db: Reader, move: Move, vm: str, *, task: str = "") -> None:
    """SR_DOES_NOT_SUPPORT_MIGRATION [sr, features], VDI_IN_USE where another guest than `vm` uses
    the image, and what the operation tables say of a mirror, such as VDI_CBT_ENABLED."""
    vdi = records.VDI.get(db, move.vdi)
    for ref in (vdi.SR, move.sr):
        sr = records.SR.get(db, ref)
        sm = sm_of(db, sr.type)
        missing = [name for name in _NEEDED if sm is None or name not in sm.features]
        if missing:
            raise errors.SRDoesNotSupportMigration(ref, ", ".join(missing))
    if any(vm != vbd.VM for vbd in live_vbds(db, vdi)):
        raise errors.VDIInUse(move.vdi, "mirror")
    validity.check(db, "VDI", move.vdi, "mirror", own_task=task)


async def carry(call: Call, moves: Sequence[Move], vm: str, switch: Switch | None) -> list[Pair]:
    """Carry all the images or none; gives what became of which.

    `vm`: the guest that has them, `switch` None where it does not run. Raises what `check_move`
    and `open_copies` raise, MIRROR_FAILED [vdi], TASK_CANCELLED, and what `switch` raises.
    """
    async with AsyncExitStack() as held:
        hold = held.enter_async_context
        await hold(call.services.locks.hold(call, _marks("mirror", (m.vdi for m in moves))))
        for move in moves:
            check_move(call.db, move, vm, task=call.task.ref)
        targets = tuple(Mark("SR", sr, "vdi_create") for sr in dict.fromkeys(m.sr for m in moves))
        async with call.services.locks.hold(call, targets):
            with call.db.transaction() as tx:
                pairs = open_copies(tx, moves)
        await hold(call.services.locks.hold(call, _marks("blocked", (p.copy for p in pairs))))
        left = [
            (records.VDI.get(call.db, pair.origin).SR, key_of(call.db, pair.origin))
            for pair in pairs
        ]
        memory = [
            row.uuid
            for pair in pairs
            if (row := records.VDI.get(call.db, pair.origin)).type == "suspend"
        ]
        try:
            await _work(call, pairs, vm, switch)
            with call.db.transaction() as tx:
                finish(tx, pairs)
        except Exception:
            await _undo(call)
            raise
        for image in memory:
            await call.services.agent.delete_image(image)
        for sr, key in left:
            await drop_image(call, sr, key)
    return pairs


def _marks(operation: str, vdis: Iterable[str]) -> tuple[Mark, ...]:
    return tuple(Mark("VDI", vdi, operation) for vdi in vdis)


async def _work(call: Call, pairs: Sequence[Pair], vm: str, switch: Switch | None) -> None:
    mirrors = _attached(call.db, pairs, vm) if switch is not None else {}
    if mirrors:
        # First the mirrors: what is written from now on is in the copies, whenever it is written.
        agent, uuid = call.services.agent, records.VM.get(call.db, vm).uuid

        async def mirror(operation: str, progress: Progress) -> VmState:
            return await agent.vbd_mirror(uuid, mirrors, operation_id=operation)

        await drive(call, vm, mirror)
    start, end = _SHARE_OF_COPIES
    for number, pair in enumerate(pairs):
        call.task.check()
        share = (end - start) / len(pairs)
        step = call.task.step(start + share * number, start + share * (number + 1))
        await copy_content(replace(call, task=step), pair)
        step.progress(1.0)
    if switch is not None:
        await switch(replace(call, task=call.task.step(end, 1.0)), mirrors)


def _attached(db: Reader, pairs: Iterable[Pair], vm: str) -> dict[str, str]:
    copies = {pair.origin: records.VDI.get(db, pair.copy).uuid for pair in pairs}
    rows = (records.VBD.find(db, ref) for ref in records.VM.get(db, vm).VBDs)
    return {
        vbd.uuid: copies[vbd.VDI]
        for vbd in rows
        if vbd is not None and vbd.currently_attached and vbd.VDI in copies
    }


async def _undo(call: Call) -> None:
    try:
        await settle_moves(call.db, call.services.volumes, task=call.task.ref)
    except Exception:
        # What is left is looked at again later (xapi.operations.gc).
        log.exception("the copies of images that were not moved could not be cleared away")


async def go_over(call: Call, vm: str, mirrors: Mapping[str, str]) -> None:
    """The guest goes over to the copies where it is."""
    if not mirrors:
        return
    agent, uuid = call.services.agent, records.VM.get(call.db, vm).uuid

    async def pivot(operation: str, progress: Progress) -> VmState:
        return await agent.vbd_pivot(uuid, mirrors, operation_id=operation, progress=progress)

    await drive(call, vm, pivot)
