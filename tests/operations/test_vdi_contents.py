"""What VDIs hold: copies of all kinds, exports and imports, and what the SR is charged for them."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import random
import struct
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from storage_kit import GIB, NULL, Store, close_store, make_store

from xapi.generated import errors, records
from xapi.operations.images import key_of, sweep_images
from xapi.operations.transfers import Download
from xapi.operations.vdi.exporting import export_vdi
from xapi.operations.vdi.importing import import_vdi
from xapi.operations.vdi.tracking import _set
from xapi.operations.vdi.transfer import Filling
from xapi.storage.volumes import BLOCK, ImageKey
from xapi.storage.volumes_local import LocalVolumes

MIB = 1 << 20
SIZE = 8 * MIB


class Contents(Store):
    """The kit, with bytes."""

    volumes: LocalVolumes

    async def vdi(self, size: int = SIZE, **fields: Any) -> str:
        return str(await self.create("VDI", virtual_size=size, **fields))

    async def put(self, vdi: str, offset: int, data: bytes) -> None:
        async with Filling(self.world.call("VDI.import"), vdi) as filling:
            await filling.write(offset, data)

    async def get(self, vdi: str) -> bytes:
        size, key = records.VDI.get(self.db, vdi).virtual_size, key_of(self.db, vdi)
        parts = [await self.volumes.read(key, at, 2 * MIB) for at in range(0, size, 2 * MIB)]
        return b"".join(parts)

    async def export(self, vdi: str, /, **asked: str) -> bytes:
        given = await self.opened(vdi, **asked)
        data = b"".join([piece async for piece in given.pieces])
        assert given.length == len(data)
        return data

    async def opened(self, vdi: str, /, **asked: str) -> Download:
        return await export_vdi(self.world.call("VDI.export"), {"vdi": vdi, **asked})

    async def send(
        self, vdi: str, data: bytes, *, piece: int = 100_000, told: bool = True, **asked: str
    ) -> None:
        async def body() -> AsyncIterator[bytes]:
            for at in range(0, len(data), piece):
                yield data[at : at + piece]

        call = self.world.call("VDI.import")
        length = int(asked.pop("length")) if "length" in asked else len(data) if told else None
        await import_vdi(call, {"vdi": vdi, **asked}, body(), length)

    async def names(self) -> list[str]:
        return list(await self.volumes.images(self.row("SR", self.sr).uuid))

    def owned(self, vdi: str) -> int:
        return records.VDI.get(self.db, vdi).physical_utilisation


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Contents]:
    made = await make_store(Contents)
    made.volumes = LocalVolumes(tmp_path / "volumes")
    made.world.services.volumes = made.volumes
    yield made
    await close_store(made)
    await made.volumes.aclose()


def noise(length: int, seed: int = 1) -> bytes:
    return random.Random(seed).randbytes(length)


async def test_clones_and_snapshots_hold_what_their_origin_held(store: Contents) -> None:
    vdi = await store.vdi()
    await store.put(vdi, 5, b"before")
    made = [await store.run(f"VDI.{name}", vdi, {}) for name in ("clone", "snapshot")]
    await store.put(vdi, 5, b"after!")
    await store.put(made[0], 100, b"mine")
    assert (await store.get(vdi))[:20] == b"\0" * 5 + b"after!" + bytes(9)
    for ref in made:
        assert (await store.get(ref))[5:11] == b"before"
        assert records.VDI.get(store.db, ref).location == records.VDI.get(store.db, ref).uuid
    await store.run("VDI.destroy", vdi)
    assert (await store.get(made[1]))[5:11] == b"before"
    for ref in made:
        await store.run("VDI.destroy", ref)
    assert await store.names() == []


async def test_a_clone_that_fails_leaves_nothing(store: Contents) -> None:
    vdi = await store.vdi()
    await store.put(vdi, 0, b"data")
    with store.db.transaction() as tx:
        records.SR.modify(tx, store.sr, physical_utilisation=10 * GIB)
    for name in ("clone", "snapshot"):
        with pytest.raises(errors.SRFull):
            await store.run(f"VDI.{name}", vdi, {})
    with pytest.raises(errors.SRFull):
        await store.run("VDI.copy", vdi, store.sr, NULL, NULL)
    assert await store.names() == [records.VDI.get(store.db, vdi).location]


async def test_revert(store: Contents) -> None:
    vdi = await store.vdi()
    await store.put(vdi, 0, b"old")
    snapshot = await store.run("VDI.snapshot", vdi, {})
    await store.put(vdi, 0, b"new")
    await store.put(vdi, 3 * BLOCK, b"more")
    await store.world_call("VDI.revert", snapshot)
    assert await store.get(vdi) == b"old".ljust(SIZE, b"\0") == await store.get(snapshot)
    await store.put(vdi, 0, b"NEW")
    assert (await store.get(snapshot))[:3] == b"old"
    assert len(await store.names()) == 2


async def test_copies(store: Contents) -> None:
    sr = await store.run("SR.create", store.world.host, {}, 0, "", "", "dummy", "user", False, {})
    vdi = await store.vdi()
    data = noise(3 * MIB)
    await store.put(vdi, MIB + 1, data)
    copy = await store.run("VDI.copy", vdi, sr, NULL, NULL)
    expected = (bytes(MIB + 1) + data).ljust(SIZE, b"\0")
    assert await store.get(copy) == expected
    into = await store.vdi(2 * SIZE)
    await store.put(into, 2 * SIZE - 5, b"there")
    await store.run("VDI.copy", vdi, NULL, NULL, into)
    assert await store.get(into) == expected + bytes(SIZE)
    await store.put(vdi, MIB + 1, b"changed")
    assert await store.get(copy) == expected
    assert len(await store.names()) == 2


async def test_a_moved_image_takes_its_bytes_along(store: Contents) -> None:
    sr = await store.run("SR.create", store.world.host, {}, 0, "", "", "dummy", "user", False, {})
    vdi = await store.vdi()
    await store.put(vdi, 7, b"moves")
    vm = store.make_vm()
    await store.create("VBD", VM=vm, VDI=vdi)
    made = await store.world_call("VDI.pool_migrate", vdi, sr, {})
    assert (await store.get(made))[7:12] == b"moves"
    assert await store.names() == []


async def test_forgotten_images_keep_their_bytes(store: Contents) -> None:
    vdi = await store.vdi()
    await store.put(vdi, 0, b"still there")
    row = records.VDI.get(store.db, vdi)
    await store.run("VDI.forget", vdi)
    orphan = ImageKey(store.row("SR", store.sr).uuid, "orphan")
    await store.volumes.write(orphan, 0, b"x")
    await sweep_images(store.db, store.volumes, [store.row("SR", store.sr)])
    assert await store.names() == [row.location]
    await store.run("SR.scan", store.sr)
    (found,) = store.row("SR", store.sr).VDIs
    assert (await store.get(found))[:11] == b"still there"


async def test_an_sr_goes_with_its_bytes(store: Contents, tmp_path: Path) -> None:
    sr = await store.run("SR.create", store.world.host, {}, 0, "", "", "dummy", "user", False, {})
    vdi = await store.vdi(SR=sr)
    await store.put(vdi, 0, b"x")
    with store.db.transaction() as tx:
        records.VDI.modify(tx, vdi, managed=False)
    for pbd in store.row("SR", sr).PBDs:
        await store.run("PBD.unplug", pbd)
    uuid = store.row("SR", sr).uuid
    assert uuid in store.volumes.srs()
    await store.run("SR.destroy", sr)
    assert uuid not in store.volumes.srs()


@pytest.mark.parametrize("form", ["raw", "vhd"])
async def test_there_and_back(store: Contents, form: str) -> None:
    vdi = await store.vdi()
    await store.put(vdi, MIB + 3, noise(2 * MIB))
    await store.put(vdi, SIZE - 4, b"last")
    data = await store.export(vdi, format=form)
    other = await store.vdi()
    before = store.owned(other)
    await store.put(other, 5 * MIB, b"goes")
    await store.send(other, data, format=form)
    assert await store.get(other) == await store.get(vdi)
    held = await store.volumes.extents(key_of(store.db, other))
    assert store.owned(other) - before == sum(extent.length for extent in held.found)
    store.assert_counted()
    if form == "raw":
        assert len(data) == SIZE
    # Three of four blocks of 2 MiB have data: 1-3 MiB and the last one.
    else:
        assert len(data) < 3 * 2 * MIB + 10_000
    assert len(await store.names()) == 2
    # Once more: what is there already is paid for.
    await store.send(other, data, format=form, told=False, piece=3 * MIB)
    assert await store.get(other) == await store.get(vdi)
    assert store.owned(other) - before == sum(extent.length for extent in held.found)


async def test_what_differs_travels_alone(store: Contents) -> None:
    vdi = await store.vdi(40 * MIB)
    await store.put(vdi, 0, noise(12 * MIB))
    first = await store.run("VDI.snapshot", vdi, {})
    backup = await store.vdi(40 * MIB)
    await store.send(backup, await store.export(first, format="vhd"), format="vhd")
    await store.put(vdi, 3 * MIB + 5, b"changed")
    await store.volumes.discard(key_of(store.db, vdi), 6 * MIB, BLOCK)
    await store.put(vdi, 39 * MIB, b"new")
    second = await store.run("VDI.snapshot", vdi, {})
    delta = await store.export(second, format="vhd", base=records.VDI.get(store.db, first).uuid)
    assert len(delta) < 3 * (2 * MIB + 512) + 5000
    before = store.owned(backup)
    await store.send(backup, delta, format="vhd")
    assert await store.get(backup) == await store.get(second)
    assert store.owned(backup) == before
    nothing = await store.export(second, format="vhd", base=vdi)
    assert len(nothing) < 5000
    for ref in (first, second):
        with store.db.transaction() as tx:
            records.VDI.modify(tx, ref, cbt_enabled=True)
    await store.run("VDI.data_destroy", first)
    assert await store.export(second, format="vhd", base=first) == delta
    with pytest.raises(errors.VDIIncompatibleType):
        await store.export(first)


async def test_an_export_is_the_image_as_it_was(store: Contents) -> None:
    vdi = await store.vdi()
    data = noise(SIZE)
    await store.put(vdi, 0, data)
    given = await store.opened(vdi, vdi=records.VDI.get(store.db, vdi).uuid)
    first = await anext(given.pieces)
    await store.volumes.discard(key_of(store.db, vdi), 0, SIZE)
    rest = b"".join([piece async for piece in given.pieces])
    assert first + rest == data
    given = await store.opened(vdi)
    await anext(given.pieces)
    assert records.VDI.get(store.db, vdi).current_operations
    await given.pieces.aclose()
    assert not records.VDI.get(store.db, vdi).current_operations
    assert len(await store.names()) == 1


async def test_chunks_change_what_they_name(store: Contents) -> None:
    vdi = await store.vdi()
    await store.put(vdi, 0, b"kept")
    data = noise(2 * MIB)
    body = struct.pack("<qi", 3 * MIB + 1, len(data)) + data + struct.pack("<qi", 10, 2) + b"ab"
    await store.send(vdi, body + struct.pack("<qi", 0, 0), chunked="true")
    expected = bytearray(SIZE)
    expected[:4], expected[10:12] = b"kept", b"ab"
    expected[3 * MIB + 1 : 5 * MIB + 1] = data
    assert await store.get(vdi) == expected
    for offset, length, error in ((SIZE, 1, errors.VDITooSmall), (-1, 1, errors.ImportError)):
        with pytest.raises(error):
            await store.send(vdi, struct.pack("<qi", offset, length) + b"x", chunked="true")
    with pytest.raises(errors.ImportErrorPrematureEof):
        await store.send(vdi, body, chunked="true")
    assert await store.get(vdi) == expected


async def test_a_raw_image_of_another_size(store: Contents) -> None:
    vdi = await store.vdi()
    old = noise(SIZE, 2)
    await store.put(vdi, 0, old)
    # What is known before leaves the VDI as it was.
    with pytest.raises(errors.VDITooSmall) as small:
        await store.send(vdi, bytes(SIZE + 1))
    assert small.value.params == (vdi, str(SIZE + 1))
    for told in (True, False):
        with pytest.raises(errors.ImportErrorPrematureEof):
            await store.send(vdi, b"", told=told)
    assert await store.get(vdi) == old
    # A smaller one that is whole goes to the beginning.
    await store.send(vdi, b"s" * 500)
    assert await store.get(vdi) == b"s" * 500 + old[500:]
    # A stream that breaks off: what came is there, the rest is as it was.
    for length in ({"told": False}, {"length": str(SIZE)}):
        with pytest.raises(errors.ImportErrorPrematureEof):
            await store.send(vdi, b"n" * (3 * MIB), **length)
        assert await store.get(vdi) == b"n" * (3 * MIB) + old[3 * MIB :]
    with pytest.raises(errors.VDITooSmall):
        await store.send(vdi, noise(SIZE + MIB), told=False)
    # What the VDI was made for, before its size was rounded up.
    data = noise(SIZE - MIB - 1)
    await store.send(vdi, data)
    assert await store.get(vdi) == data + bytes(MIB + 1)
    store.assert_counted()


async def test_what_is_no_vhd(store: Contents) -> None:
    vdi = await store.vdi()
    await store.put(vdi, 0, b"kept")
    good = await store.export(vdi, format="vhd")
    with pytest.raises(errors.ImportError, match="does not begin"):
        await store.send(vdi, bytes(10_000), format="vhd")
    larger = await store.vdi(SIZE + 2 * MIB)
    with pytest.raises(errors.VDITooSmall):
        await store.send(vdi, await store.export(larger, format="vhd"), format="vhd")
    with pytest.raises(errors.ImportError, match="is for a disk of"):
        await store.send(larger, good, format="vhd")
    assert (await store.get(vdi))[:4] == b"kept"
    with pytest.raises(errors.ImportErrorPrematureEof):
        await store.send(vdi, good[:-600], format="vhd")
    store.assert_counted()


async def test_a_full_sr(store: Contents) -> None:
    vdi = await store.vdi(64 * MIB)
    with store.db.transaction() as tx:
        sr = records.SR.get(tx, store.sr)
        records.SR.modify(tx, store.sr, physical_size=sr.physical_utilisation + 20 * MIB + 1)
    data = noise(64 * MIB)
    with pytest.raises(errors.SRFull) as full:
        await store.send(vdi, data)
    requested, available = map(int, full.value.params)
    assert requested > available
    held = await store.get(vdi)
    written = len(held.rstrip(b"\0"))
    assert 19 * MIB < written <= 20 * MIB + 1
    assert held[:written] == data[:written]
    assert store.row("SR", store.sr).physical_utilisation <= store.row("SR", store.sr).physical_size
    store.assert_counted()
    # Zeros cost nothing, and give back what was there.
    await store.send(vdi, bytes(64 * MIB))
    store.assert_counted()
    assert store.used() < MIB


async def test_who_may_not_be_written_or_read(store: Contents) -> None:
    vdi = await store.vdi()
    await store.put(vdi, 0, b"kept")
    for asked in ({"vdi": ""}, {"format": "vmdk"}, {"base": vdi}):
        with pytest.raises(errors.InvalidValue):
            await store.export(vdi, **asked)
    with pytest.raises(errors.InvalidValue):
        await store.send(vdi, b"x", format="vhd", chunked="true")
    with pytest.raises(errors.UUIDInvalid):
        await store.export("no such vdi")
    with pytest.raises(errors.HandleInvalid):
        await store.export("OpaqueRef:none")
    await store.run("VDI.set_read_only", vdi, True)
    with pytest.raises(errors.VDIReadonly):
        await store.send(vdi, bytes(SIZE))
    await store.run("VDI.set_read_only", vdi, False)
    vm = store.make_vm()
    await store.create("VBD", VM=vm, VDI=vdi)
    await store.start(vm)
    with pytest.raises(errors.VDIInUse):
        await store.send(vdi, bytes(SIZE))
    with pytest.raises(errors.VDIInUse):
        await store.export(vdi)
    await store.stop(vm)
    assert len(await store.export(vdi)) == SIZE
    assert (await store.get(vdi))[:4] == b"kept"


async def test_an_image_that_is_imported_is_nobody_elses(store: Contents) -> None:
    vdi = await store.vdi()
    going, waiting = asyncio.Event(), asyncio.Event()

    async def body() -> AsyncIterator[bytes]:
        yield noise(2 * MIB)
        going.set()
        await waiting.wait()
        yield noise(6 * MIB)

    call = store.world.call("VDI.import")
    work = asyncio.ensure_future(import_vdi(call, {"vdi": vdi}, body(), SIZE))
    await going.wait()
    for name in ("VDI.snapshot", "VDI.clone"):
        with pytest.raises(errors.OtherOperationInProgress):
            await store.run(name, vdi, {})
    with pytest.raises(errors.OtherOperationInProgress):
        await store.export(vdi)
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    assert not records.VDI.get(store.db, vdi).current_operations
    assert (await store.get(vdi))[:MIB] == noise(2 * MIB)[:MIB]
    store.assert_counted()
    waiting.set()
    await store.send(vdi, noise(SIZE))
    assert call.task.reached > 0.1


async def changed(store: Contents, older: str, newer: str) -> set[int]:
    text = await store.run("VDI.list_changed_blocks", older, newer)
    bits = base64.b64decode(text, validate=True)
    assert len(bits) == records.VDI.get(store.db, newer).virtual_size // BLOCK // 8
    return {at * 8 + bit for at, byte in enumerate(bits) for bit in range(8) if byte << bit & 0x80}


async def test_changed_blocks(store: Contents) -> None:
    vdi = await store.vdi()
    await store.put(vdi, 0, noise(4 * MIB))
    await store.run("VDI.enable_cbt", vdi)
    first = await store.run("VDI.snapshot", vdi, {})
    assert await changed(store, first, vdi) == set()
    await store.put(vdi, 5 * BLOCK + 1, b"x")
    await store.put(vdi, 100 * BLOCK - 1, b"yz")
    second = await store.run("VDI.snapshot", vdi, {})
    await store.put(vdi, 7 * BLOCK, b"later")
    assert await changed(store, first, second) == {5, 99, 100}
    assert await changed(store, second, vdi) == {7}
    assert await changed(store, first, vdi) == {5, 7, 99, 100}
    # Without the data of both it is still known.
    await store.run("VDI.data_destroy", first)
    assert await changed(store, first, second) == {5, 99, 100}
    await store.run("VDI.data_destroy", second)
    assert await changed(store, first, second) == {5, 99, 100}
    assert await changed(store, second, vdi) == {7}
    await store.run("VDI.resize", vdi, SIZE + 2 * MIB)
    await store.put(vdi, SIZE, b"grown")
    assert await changed(store, second, vdi) == {7, SIZE // BLOCK}
    with pytest.raises(errors.SRBackendFailure, match="larger"):
        await store.run("VDI.list_changed_blocks", vdi, second)
    # Written over in place, a destroyed picture's blocks still count as changed.
    await store.put(vdi, 0, b"over")
    assert await changed(store, second, vdi) == {0, 7, SIZE // BLOCK}


async def test_what_cannot_be_compared(store: Contents) -> None:
    vdi, other = await store.vdi(), await store.vdi()
    snapshot = await store.run("VDI.snapshot", vdi, {})
    with pytest.raises(errors.VDINoCBTMetadata) as plain:
        await store.run("VDI.list_changed_blocks", snapshot, vdi)
    assert plain.value.params == (snapshot,)
    for ref in (vdi, other):
        await store.run("VDI.enable_cbt", ref)
    tracked = await store.run("VDI.snapshot", vdi, {})
    with pytest.raises(errors.SRBackendFailure, match="one disk"):
        await store.run("VDI.list_changed_blocks", tracked, other)
    vm = store.make_vm()
    await store.create("VBD", VM=vm, VDI=vdi)
    await store.start(vm)
    with pytest.raises(errors.VDIInUse):
        await store.run("VDI.list_changed_blocks", tracked, vdi)
    await store.stop(vm)
    assert await changed(store, tracked, vdi) == set()


@given(first=st.integers(0, 60), count=st.integers(0, 60))
def test_bits(first: int, count: int) -> None:
    bits = bytearray(15)
    _set(bits, first, first + count)
    text = "".join(f"{byte:08b}" for byte in bits)
    assert text == ("0" * first + "1" * count).ljust(120, "0")


async def test_a_checksum(store: Contents) -> None:
    vdi = await store.vdi()
    await store.put(vdi, MIB, b"data")
    expected = hashlib.md5(await store.get(vdi), usedforsecurity=False).hexdigest()
    assert await store.run("VDI.checksum", vdi) == expected
