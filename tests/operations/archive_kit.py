"""What tests of archives share: a datacentre whose disks hold bytes, exports and imports of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from helpers import FakeTask
from vm_world import Datacentre, close_datacentre, make_datacentre

from xapi.generated import records, refs
from xapi.operations.context import Call
from xapi.operations.images import key_of, volumes_of
from xapi.operations.vm.archive.exporting import export, export_metadata
from xapi.operations.vm.archive.importing import import_metadata, import_vms
from xapi.storage.volumes_local import LocalVolumes

MIB = 1 << 20


@asynccontextmanager
async def datacentre(directory: Path) -> AsyncIterator[Datacentre]:
    made = await make_datacentre()
    volumes = LocalVolumes(directory)
    await volumes.open()
    made.services.volumes = volumes
    yield made
    await close_datacentre(made)
    await volumes.aclose()


async def pieces(data: bytes, size: int = 200_000) -> AsyncIterator[bytes]:
    for at in range(0, len(data), size):
        yield data[at : at + size]


async def exported(dc: Datacentre, vm: str, *, metadata: bool = False, **asked: str) -> bytes:
    call = dc.call("VM.copy")
    source = export_metadata if metadata else export
    given = await source(call, {"ref": vm, **asked})
    parts: list[bytes] = []
    try:
        async for piece in given.pieces:
            parts.append(piece)
    finally:
        await given.pieces.aclose()
    return b"".join(parts)


async def imported(
    dc: Datacentre, data: bytes, *, metadata: bool = False, call: Call | None = None, **asked: str
) -> list[str]:
    sink = import_metadata if metadata else import_vms
    return await sink(call or dc.call("VM.import"), asked, pieces(data), len(data))


async def write(dc: Datacentre, vdi: str, contents: Mapping[int, bytes]) -> None:
    call = dc.call("VDI.copy")
    key, volumes = key_of(dc.db, vdi), volumes_of(call, records.VDI.get(dc.db, vdi).SR)
    for offset, data in contents.items():
        await volumes.write(key, offset, data)


async def read(dc: Datacentre, vdi: str, offset: int, length: int) -> bytes:
    call = dc.call("VDI.copy")
    volumes = volumes_of(call, records.VDI.get(dc.db, vdi).SR)
    return await volumes.read(key_of(dc.db, vdi), offset, length)


def everything(dc: Datacentre) -> dict[str, int]:
    """How many rows there are of what imports make, and what the SR says is used."""
    classes: Iterable[type[Any]] = (
        records.VM, records.VBD, records.VIF, records.VDI, records.network, records.VM_metrics,
        records.VM_guest_metrics, records.secret, records.VTPM, records.VBD_metrics,
        records.VIF_metrics,
    )  # fmt: skip
    counts = {cls.MODEL.name: len(list(cls.all(dc.db))) for cls in classes}
    sr = records.SR.get(dc.db, dc.sr)
    return {**counts, "used": sr.physical_utilisation, "promised": sr.virtual_allocation}


def task(name: str) -> FakeTask:
    return FakeTask(refs.taskRef(f"OpaqueRef:{name}"))
