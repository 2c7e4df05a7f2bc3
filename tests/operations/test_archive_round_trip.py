"""What is exported comes back: rows, devices, bytes."""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from archive_kit import MIB, datacentre, exported, imported, read, write
from hypothesis import given, settings
from hypothesis import strategies as st
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


TEXT = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=12)
MAPS = st.dictionaries(TEXT.filter(bool), TEXT, max_size=3)
VMS = st.fixed_dictionaries(
    {
        "name_label": TEXT,
        "name_description": TEXT,
        "platform": MAPS,
        "other_config": MAPS,
        "xenstore_data": MAPS,
        "HVM_boot_params": MAPS,
        "tags": st.lists(TEXT, max_size=3, unique=True).map(tuple),
        "VCPUs_max": st.integers(1, 1 << 40),
        "memory_static_max": st.integers(0, 1 << 45),
        "HVM_shadow_multiplier": st.sampled_from([1.0, 0.5, 4.25]),
        "is_a_template": st.booleans(),
        "actions_after_crash": st.sampled_from(["destroy", "restart", "preserve"]),
        "start_delay": st.integers(-(1 << 63), (1 << 63) - 1),
    }
)
CONTENTS = st.dictionaries(st.integers(0, 3 * MIB), st.binary(min_size=1, max_size=9), max_size=4)
NEW = {"uuid", "VBDs", "VIFs", "metrics", "generation_id", "location", "VM", "VDI", "MAC"}


def told(dc: Datacentre, vm: str) -> list[Any]:
    """All that is said of a VM and its devices, but for what each machine has of its own."""
    row = dc.vm(vm)
    config = {k: v for k, v in row.other_config.items() if k not in ("mac_seed", "import_task")}
    disks = [records.VDI.get(dc.db, vdi) for vdi in dc.disks(vm)]
    devices = [records.VBD.get(dc.db, ref) for ref in row.VBDs]
    interfaces = [records.VIF.get(dc.db, ref) for ref in row.VIFs]
    fields = [
        {f.name: getattr(r, f.name) for f in r.MODEL.fields if f.name not in NEW | {"other_config"}}
        for r in (row, *devices, *interfaces)
    ]
    return [config, fields, [(vdi.name_label, vdi.virtual_size, vdi.type) for vdi in disks]]


@settings(max_examples=15, deadline=None)
@given(fields=VMS, contents=CONTENTS)
def test_any_vm_comes_back_as_it_was(fields: dict[str, Any], contents: dict[int, bytes]) -> None:
    async def there_and_back(directory: Path) -> None:
        async with datacentre(directory) as dc:
            vm = await dc.make_vm(vifs=1, **fields)
            disk = await dc.add_disk(vm, "0", size=4 * MIB)
            await write(dc, disk, contents)
            held = await read(dc, disk, 0, 4 * MIB)
            (first,) = await imported(dc, await exported(dc, vm))
            again = await exported(dc, first)
            (second,) = await imported(dc, again)
            assert told(dc, first) == told(dc, second)
            for field, value in fields.items():
                if field != "other_config":
                    assert getattr(dc.vm(second), field) == value
            assert fields["other_config"].items() <= dc.vm(second).other_config.items()
            assert await read(dc, dc.disks(second)[0], 0, 4 * MIB) == held
            assert abs(len(await exported(dc, second)) - len(again)) <= 512

    with tempfile.TemporaryDirectory() as directory:
        asyncio.run(there_and_back(Path(directory)))
