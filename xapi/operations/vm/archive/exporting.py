"""VMs to files: the sources of ``/export`` and ``/export_metadata`` (docs/export.md).

The VM is marked as being exported for as long as the client takes what it gets; HTTP is not known
here. An archive begins with its metadata, so a client has bytes at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterable, Mapping
from contextlib import AsyncExitStack, aclosing

from xapi.generated import errors, records
from xapi.idl.record import EMPTY_MAP, Reader
from xapi.operations.context import Call, Mark
from xapi.operations.images import frozen, key_of, volumes_of
from xapi.operations.sr_space import demand_attached
from xapi.operations.transfers import Asked, Download
from xapi.operations.validity.vm import is_default_template
from xapi.operations.vm.archive.asking import flag, vm_asked
from xapi.operations.vm.archive.collecting import EXCLUDABLE, Selection, collect
from xapi.operations.vm.archive.describing import How
from xapi.operations.vm.archive.disks import blocks_of, memory_of
from xapi.operations.vm.archive.metadata import Version
from xapi.storage.xva import BLOCK, END, block_members, compress, metadata_member

__all__ = ["export", "export_metadata"]

_HEADERS = {"Content-Disposition": 'attachment; filename="export.xva"'}
_COMPRESSION = {"true": "gzip", "gzip": "gzip", "zstd": "zstd"}
"""What clients ask for; anything else is none, as upstream has it."""


async def export(call: Call, asked: Asked) -> Download:
    """A VM, template or snapshot with its disks; what is a snapshot comes out as a template.

    HANDLE_INVALID, UUID_INVALID, SR_HAS_NO_PBDS, and whatever forbids the operation ``export``.
    """
    vm = vm_asked(call, asked)
    how = How(power_state=flag(asked, "preserve_power_state"))
    pieces = _archive(call, vm, how)
    packing = _COMPRESSION.get(asked.get("use_compression", "").lower())
    return Download(pieces if packing is None else _packed(pieces, packing), headers=_HEADERS)


async def export_metadata(call: Call, asked: Asked) -> Download:
    """One VM (``ref`` or ``uuid``) or all, with their snapshots, as they are; no disks.

    OPERATION_NOT_ALLOWED for a single snapshot.
    """
    everything = flag(asked, "all")
    vms = _all(call.db, flag(asked, "include_dom0", True)) if everything else []
    if not everything:
        vms = [vm_asked(call, asked)]
        if records.VM.get(call.db, vms[0]).is_a_snapshot:
            raise errors.OperationNotAllowed("The metadata of a snapshot are those of its VM.")
    how = How(
        power_state=True,
        snapshots=flag(asked, "export_snapshots", True),
        parents=flag(asked, "include_vhd_parents"),
    )
    return Download(_metadata(call, vms, how, _excluded(asked)), headers=_HEADERS)


async def _archive(call: Call, vm: str, how: How) -> AsyncGenerator[bytes]:
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(call.services.locks.hold(call, (Mark("VM", vm, "export"),)))
        chosen = collect(call.db, (vm,), how)
        disks = _disks(call, chosen, vm)
        # As they are now, whatever happens to them while the client takes its time.
        images = {
            name: await stack.enter_async_context(
                frozen(volumes_of(call, disk.SR), key_of(call.db, disk.ref))
            )
            for name, disk in disks.items()
        }
        yield metadata_member(await asyncio.to_thread(chosen.write, _version(call)))
        done, total = 0, sum(disk.virtual_size for disk in disks.values()) or 1
        for name, disk in sorted(disks.items()):
            memory = await memory_of(call, disk)
            volumes, size = volumes_of(call, disk.SR), disk.virtual_size
            async with aclosing(blocks_of(volumes, images[name], size, memory)) as blocks:
                async for number, data in blocks:
                    call.task.check()
                    yield await asyncio.to_thread(block_members, name, number, data)
                    call.task.progress((done + number * BLOCK) / total)
            done += size
        yield END


async def _metadata(
    call: Call, vms: Iterable[str], how: How, excluded: tuple[str, ...]
) -> AsyncGenerator[bytes]:
    marks = [Mark("VM", vm, "metadata_export") for vm in vms]
    async with call.services.locks.hold(call, marks, retry="fail_quickly"):
        chosen = collect(call.db, [mark.ref for mark in marks], how, excluded=excluded)
        yield metadata_member(await asyncio.to_thread(chosen.write, _version(call)))
        yield END


async def _packed(pieces: AsyncGenerator[bytes], algorithm: str) -> AsyncGenerator[bytes]:
    async with aclosing(pieces), aclosing(compress(pieces, algorithm)) as packed:
        async for piece in packed:
            yield piece


def _disks(call: Call, chosen: Selection, vm: str) -> dict[str, records.VDI]:
    """Name in the archive -> disk: those in drives, unless they are ISO images, and the memory."""
    row = records.VM.get(call.db, vm)
    wanted = [row.suspend_VDI] if chosen.how.power_state else []
    for ref in row.VBDs:
        vbd = records.VBD.get(call.db, ref)
        if vbd.type != "CD":
            wanted.append(vbd.VDI)
    found: dict[str, records.VDI] = {}
    for ref in wanted:
        disk = records.VDI.find(call.db, ref)
        if disk is None or ref not in chosen.names:
            continue
        sr = records.SR.get(call.db, disk.SR)
        if sr.content_type == "iso":
            continue
        if disk.type == "cbt_metadata":
            raise errors.VDIIncompatibleType(ref, disk.type)
        demand_attached(call.db, sr)
        found[chosen.names[ref]] = disk
    return found


def _all(db: Reader, control_domains: bool) -> list[str]:
    return [
        vm.ref
        for vm in records.VM.all(db)
        if not is_default_template(vm)
        and not vm.is_a_snapshot
        and (control_domains or not vm.is_control_domain)
    ]


def _excluded(asked: Asked) -> tuple[str, ...]:
    """INVALID_VALUE [excluded_device_types, text] for what is no class of devices."""
    text = asked.get("excluded_device_types", "")
    names = {name.lower(): name for name in EXCLUDABLE}
    try:
        return tuple(names[word.strip().lower()] for word in text.split(",") if word.strip())
    except KeyError:
        raise errors.InvalidValue("excluded_device_types", text) from None


def _version(call: Call) -> Version:
    """Of this server, as its host tells it."""
    host = records.host.find(call.db, call.services.host)
    told: Mapping[str, str] = EMPTY_MAP if host is None else host.software_version
    return Version(
        hostname=told.get("hostname", ""),
        date=told.get("date", ""),
        product_version=told.get("product_version", ""),
        product_brand=told.get("product_brand", ""),
        build_number=told.get("build_number", ""),
    )
