"""What is exported comes back: rows, devices, bytes."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from archive_kit import MIB, datacentre, exported, imported, read, write
from vm_world import NULL, Datacentre

from xapi.generated import records


@pytest.fixture
async def dc(tmp_path: Path) -> AsyncIterator[Datacentre]:
    async with datacentre(tmp_path) as made:
        yield made


async def a_vm(dc: Datacentre) -> str:
    vm = await dc.make_vm(disks=2, vifs=2, name_label="travels", tags=("web",), order=7)
    first, second = dc.disks(vm)
    await write(dc, first, {0: b"boot", 5 * MIB + 100: b"in the middle", (1 << 30) - 4: b"last"})
    await write(dc, second, {700 * MIB: os.urandom(3 * MIB)})
    return vm


@pytest.mark.parametrize("compression", ["false", "gzip", "zstd"])
async def test_a_vm_comes_back(dc: Datacentre, compression: str) -> None:
    vm = await a_vm(dc)
    data = await exported(dc, vm, use_compression=compression)
    assert len(data) < 20 * MIB
    assert dc.vm(vm).current_operations == {}
    (made,) = await imported(dc, data)
    row, old = dc.vm(made), dc.vm(vm)
    assert (row.name_label, row.tags, row.order) == ("travels", ("web",), 7)
    assert row.power_state == "Halted"
    assert row.uuid != old.uuid
    assert row.other_config["mac_seed"] != old.other_config["mac_seed"]
    assert row.current_operations == {}
    assert "start" in row.allowed_operations
    for old_disk, disk in zip(dc.disks(vm), dc.disks(made), strict=True):
        for offset in (0, 5 * MIB, 700 * MIB, 701 * MIB, 702 * MIB, 1023 * MIB):
            assert await read(dc, disk, offset, MIB) == await read(dc, old_disk, offset, MIB)
    assert len(row.VIFs) == 2
    old_vif, vif = (records.VIF.get(dc.db, dc.vm(v).VIFs[0]) for v in (vm, made))
    assert (vif.network, vif.device) == (old_vif.network, old_vif.device)
    assert vif.MAC != old_vif.MAC
    await dc.run("VM.start", made, False, False)


async def test_a_suspended_vm_goes_on_where_it_stopped(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=1, vifs=1, name_label="sleeper")
    await dc.run("VM.start", vm, False, False)
    await dc.run("VM.suspend", vm)
    data = await exported(dc, vm, preserve_power_state="true")
    (made,) = await imported(dc, data)
    row = dc.vm(made)
    assert row.power_state == "Suspended"
    assert row.suspend_VDI not in (NULL, dc.vm(vm).suspend_VDI)
    assert {records.VBD.get(dc.db, ref).currently_attached for ref in row.VBDs} == {True}
    await dc.run("VM.resume", made, False, False)
    assert dc.vm(made).power_state == "Running"

    (halted,) = await imported(dc, await exported(dc, vm))
    assert (dc.vm(halted).power_state, dc.vm(halted).suspend_VDI) == ("Halted", NULL)
    assert dc.vm(vm).power_state == "Suspended"
