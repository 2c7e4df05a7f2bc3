"""Files to VMs: the sinks of ``/import`` and ``/import_metadata`` (docs/export.md).

An import is a plan, made of the metadata; images, then rows, then the bytes of the disks as they
come; and an end at which the VMs are released. Until then they are marked as being imported, and
whatever goes wrong on the way, a cancel included, takes back all that was made.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Generator, Iterator, Sequence
from contextlib import AsyncExitStack, aclosing, contextmanager
from dataclasses import replace

import structlog

from xapi.generated import errors, records
from xapi.operations.context import Call, Mark
from xapi.operations.sr_space import PARENT, demand_attached
from xapi.operations.transfers import Asked
from xapi.operations.vdi.transfer import Filling
from xapi.operations.vm.archive.asking import flag, sr_asked
from xapi.operations.vm.archive.disks import give_memory
from xapi.operations.vm.archive.making import (
    Made,
    finish_rows,
    link_rows,
    make_networks,
    make_vms,
    unmake_rows,
)
from xapi.operations.vm.archive.matching import Plan, VmPlan, Wish, match, result
from xapi.operations.vm.archive.metadata import Archive, Thing, load
from xapi.operations.vm.archive.unfinished import IMPORT_TASK, begin_note, end_note
from xapi.operations.vm.suspend_image import destroy_vdi
from xapi.storage.streams import StreamEnded
from xapi.storage.xva import (
    ArchiveEnded,
    ArchiveError,
    ChecksumMismatch,
    MalformedArchive,
    UnexpectedMember,
    XvaReader,
)
from xapi.xenops.errors import NoSuchGuest

__all__ = ["import_archive", "import_metadata", "import_vms"]

log = structlog.stdlib.get_logger(__name__)

MAX_METADATA = 16 << 20
"""Bytes that describe what comes with its disks."""
MAX_POOL_METADATA = 64 << 20
"""Bytes that describe a whole pool."""
_BATCH = 10
"""VMs whose rows are made in one transaction."""
_DISK_TYPES = frozenset({"system", "user", "ephemeral", "suspend", "crashdump"})


async def import_vms(
    call: Call, asked: Asked, body: AsyncIterator[bytes], length: int | None
) -> list[str]:
    """``sr_id``, ``restore``, ``force``; gives the VMs (clients.md §6.17)."""
    wish = Wish(sr_asked(call, asked), restore=flag(asked, "restore"), force=flag(asked, "force"))
    return await import_archive(call, wish, body)


async def import_archive(call: Call, wish: Wish, body: AsyncIterator[bytes]) -> list[str]:
    """Import VMs with their disks; gives their references.

    SR_OPERATION_NOT_SUPPORTED [sr] for a repository of ISO images, SR_HAS_NO_PBDS, SR_FULL, and
    the errors of `match` and of archives (IMPORT_ERROR_...).
    """
    sr = records.SR.get(call.db, wish.sr)
    if sr.content_type == "iso":
        raise errors.SROperationNotSupported(wish.sr)
    demand_attached(call.db, sr)
    with _refusals():
        reader = XvaReader(body, max_metadata=MAX_METADATA)
        plan = match(call.db, await _load(reader), wish)
        async with _Import(call, plan) as work:
            await work.begin()
            await work.receive(reader)
            return await work.finish()


async def import_metadata(
    call: Call, asked: Asked, body: AsyncIterator[bytes], length: int | None
) -> list[str]:
    """``restore``, ``force``, ``dry_run``, ``vdi:UUID=UUID``; the disks must be here.

    A dry run gives nothing, or the error that the import would fail with.
    """
    if flag(asked, "live"):
        raise errors.BY_CODE["NOT_IMPLEMENTED"]("import_metadata: live")
    wish = Wish(
        restore=flag(asked, "restore"),
        force=flag(asked, "force"),
        vdi_map={k.removeprefix("vdi:"): v for k, v in asked.items() if k.startswith("vdi:")},
    )
    with _refusals():
        reader = XvaReader(body, max_metadata=MAX_POOL_METADATA)
        archive = await _load(reader)
        async with aclosing(reader.blocks({})) as blocks:
            async for _ in blocks:
                pass
        plan = match(call.db, archive, wish)
        async with _Import(call, plan) as work:
            if flag(asked, "dry_run"):
                await work.rehearse()
                return []
            await work.begin()
            return await work.finish()


async def _load(reader: XvaReader) -> Archive:
    return await asyncio.to_thread(load, await reader.metadata())


@contextmanager
def _refusals() -> Generator[None]:
    """What is wrong with an archive, as errors of the API."""
    try:
        yield
    except (ArchiveEnded, StreamEnded):
        raise errors.ImportErrorPrematureEof() from None
    except UnexpectedMember as error:
        raise errors.ImportErrorUnexpectedFile(error.expected, error.found) from None
    except ChecksumMismatch:
        raise errors.ImportErrorSomeChecksumsFailed() from None
    except MalformedArchive as error:
        raise errors.ImportError(str(error)) from None
    except ArchiveError as error:
        raise errors.InternalError(str(error)) from error


def _nobody(_progress: float) -> None:
    """Is told of the progress of undoing."""


class _Rehearsed(Exception):
    """Takes a transaction back."""


class _Import:
    """One import under way. Leaving the block without `finish` takes everything back."""

    def __init__(self, call: Call, plan: Plan) -> None:
        self._call = call
        self._plan = plan
        self._made = Made()
        self._note = ""
        self._held = AsyncExitStack()
        self._finished = False

    async def __aenter__(self) -> _Import:
        # Whom a restored VM replaces stays halted and whole until the end.
        old = [Mark("VM", vm.replaces, "destroy") for vm in self._plan.vms if vm.replaces]
        await self._held.enter_async_context(self._call.services.locks.hold(self._call, old))
        return self

    async def __aexit__(self, *_: object) -> None:
        try:
            if self._note and not self._finished:
                await self._undo()
        finally:
            await self._held.aclose()

    async def rehearse(self) -> None:
        """Make all rows and take them back. Raises what `begin` would."""
        for some in self._batches():
            try:
                with self._call.db.transaction() as tx:
                    make_networks(self._call, tx, self._plan, self._made)
                    make_vms(self._call, tx, self._plan, self._made, some)
                    raise _Rehearsed
            except _Rehearsed:
                self._made = Made()
            await asyncio.sleep(0)

    def _batches(self) -> Iterator[Sequence[VmPlan]]:
        """Not all in one transaction: others would have to wait for a whole pool."""
        vms = self._plan.vms
        return (vms[at : at + _BATCH] for at in range(0, len(vms), _BATCH))

    async def begin(self) -> None:
        """Make images, then the rows that use them."""
        call = self._call
        call.task.show()
        with call.db.transaction() as tx:
            self._note = begin_note(tx, call.task.ref)
        for thing in self._plan.disks:
            call.task.check()
            self._made.vdis[thing.id] = await self._image(thing)
        with call.db.transaction() as tx:
            make_networks(call, tx, self._plan, self._made)
        for some in self._batches():
            with call.db.transaction() as tx:
                make_vms(call, tx, self._plan, self._made, some)
            await asyncio.sleep(0)
        with call.db.transaction() as tx:
            link_rows(tx, self._plan)
            if records.task.find(tx, call.task.ref) is not None:
                # The sign by which clients know that they may change the new VMs' networks.
                row = records.task.get(tx, call.task.ref)
                config = {**row.other_config, "object_creation": "complete"}
                records.task.modify(tx, row.ref, other_config=config)

    async def receive(self, reader: XvaReader) -> None:
        """Write the blocks as they come, durably. Raises ArchiveError, StreamEnded, SR_FULL."""
        call, vdis = self._call, self._made.vdis
        marks = [Mark("VDI", vdi, "blocked") for vdi in vdis.values()]
        async with call.services.locks.hold(call, marks):
            await self._receive(reader)
            for vdi in vdis.values():
                await give_memory(call, vdi)
        if reader.mismatches:
            log.warning("an import let checksums pass", blocks=reader.mismatches)

    async def _receive(self, reader: XvaReader) -> None:
        call, vdis, sizes = self._call, self._made.vdis, self._plan.sizes
        done, total, at = 0, sum(sizes.values()) or 1, ""
        filling: Filling | None = None
        lenient = self._plan.wish.force
        async with (
            AsyncExitStack() as stack,
            aclosing(reader.blocks(sizes, lenient=lenient)) as blocks,
        ):
            async for block in blocks:
                call.task.check()
                if block.disk != at:
                    done += sizes.get(at, 0)
                    at = block.disk
                    await stack.aclose()  # the disk before this one is complete
                    filling = Filling(call, vdis[at]) if at in vdis else None
                    if filling is not None:
                        await stack.enter_async_context(filling)
                if filling is not None:
                    await filling.write(block.offset, block.data)
                call.task.progress((done + block.offset) / total)

    async def finish(self) -> list[str]:
        """Release the VMs; gives them."""
        call = self._call
        for vm in self._plan.vms:
            if vm.replaces:
                await self._forget(records.VM.get(call.db, vm.replaces).uuid)
        with call.db.transaction() as tx:
            finish_rows(call, tx, self._plan, self._made)
            end_note(tx, self._note)
        self._finished = True
        return result(self._plan, call.db)

    async def _forget(self, uuid: str) -> None:
        try:
            await self._call.services.agent.forget(uuid)
        except NoSuchGuest:
            log.debug("the agent never had this guest", vm=uuid)

    async def _image(self, thing: Thing) -> str:
        type_ = thing.get("type")
        sm_config = {k: v for k, v in thing.get("sm_config").items() if k != PARENT}
        return await self._call.services.invoke(
            self._call,
            "VDI.create",
            {
                "SR": self._plan.wish.sr,
                "name_label": thing.get("name_label"),
                "name_description": thing.get("name_description"),
                "virtual_size": thing.get("virtual_size"),
                "type": type_ if type_ in _DISK_TYPES else "user",
                "sharable": thing.get("sharable"),
                # Its bytes are still to come.
                "read_only": False,
                "other_config": dict(thing.get("other_config")),
                "xenstore_data": dict(thing.get("xenstore_data")),
                "sm_config": {**sm_config, IMPORT_TASK: self._call.task.ref},
                "tags": thing.get("tags"),
            },
        )

    async def _undo(self) -> None:
        call, made = self._call, self._made
        with call.db.transaction() as tx:
            unmake_rows(tx, made)
        # Under a task of its own: the import's may be cancelled.
        with call.services.tasks.subtask(call, "VDI.destroy", _nobody) as task:
            inner = replace(call, task=task)
            # Also one whose making was cut short, which nobody has told us of.
            for vdi in list(records.VDI.all(call.db)):
                if vdi.sm_config.get(IMPORT_TASK) == call.task.ref:
                    await destroy_vdi(inner, vdi.ref)
        with call.db.transaction() as tx:
            end_note(tx, self._note)
