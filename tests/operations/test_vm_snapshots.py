"""Clones, copies, snapshots, checkpoints and reverts, on the simulator with real storage rows."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import pytest
from helpers import NOW
from vm_world import GIB, NULL, Datacentre, close_datacentre, make_datacentre

from xapi.generated import errors, records


@pytest.fixture
async def dc() -> AsyncIterator[Datacentre]:
    made = await make_datacentre()
    yield made
    await close_datacentre(made)


def macs(dc: Datacentre, vm: str) -> list[str]:
    return [records.VIF.get(dc.db, ref).MAC for ref in dc.vm(vm).VIFs]


async def test_a_clone_is_another_machine(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=2, vifs=2, tags=("web",), blocked_operations={"destroy": "no"})
    clone = await dc.run("VM.clone", vm, "copy")
    row, old = dc.vm(clone), dc.vm(vm)
    assert (row.name_label, row.power_state, row.is_a_template) == ("copy", "Halted", False)
    assert row.uuid != old.uuid
    assert row.tags == ("web",)
    assert row.metrics != old.metrics
    assert row.blocked_operations == {}
    assert row.other_config["mac_seed"] != old.other_config["mac_seed"]
    assert len(macs(dc, clone)) == 2
    assert not set(macs(dc, clone)) & set(macs(dc, vm))
    assert len(dc.disks(clone)) == 2
    assert not set(dc.disks(clone)) & set(dc.disks(vm))
    assert "start" in row.allowed_operations
    assert dc.vm(vm).current_operations == {}
    await dc.run("VM.start", clone, False, False)
    assert dc.vm(clone).power_state == "Running"
    with pytest.raises(errors.VMBadPowerState):
        await dc.run("VM.clone", clone, "third")


async def test_a_copy_goes_to_the_sr(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=1)
    with pytest.raises(errors.HandleInvalid):
        await dc.run("VM.copy", vm, "copy", "OpaqueRef:nowhere")
    copy = await dc.run("VM.copy", vm, "copy", dc.sr)
    assert dc.vm(copy).parent == NULL
    (vdi,) = dc.disks(copy)
    assert vdi in records.SR.get(dc.db, dc.sr).VDIs
    await dc.run("VM.copy", vm, "copy", NULL)


async def test_a_clone_that_fails_leaves_no_disks(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=2)
    before = {row.ref for row in records.VDI.all(dc.db)}
    invoke, clones = dc.services.invoke, 0

    async def failing(call, name, *args):  # type: ignore[no-untyped-def]
        nonlocal clones
        clones += name == "VDI.clone"
        if name == "VDI.clone" and clones == 2:
            raise errors.SRFull("1", "0")
        return await invoke(call, name, *args)

    dc.services.invoke = failing  # type: ignore[assignment]
    with pytest.raises(errors.SRFull):
        await dc.run("VM.clone", vm, "copy")
    dc.services.invoke = invoke
    assert {row.ref for row in records.VDI.all(dc.db)} == before
    assert dc.db.by_name_label("VM", "copy") == []


async def test_a_snapshot_is_a_template_of_the_same_machine(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=2, vifs=1)
    ignored = dc.disks(vm)[1]
    await dc.run("VM.start", vm, False, False)
    first = await dc.run("VM.snapshot", vm, "one", (ignored,))
    row = dc.vm(first)
    assert (row.is_a_snapshot, row.is_a_template, row.power_state) == (True, True, "Halted")
    assert (row.snapshot_of, row.snapshot_time) == (vm, NOW)
    assert row.snapshot_info["power-state-at-snapshot"] == "Running"
    assert json.loads(row.snapshot_metadata)["uuid"] == dc.vm(vm).uuid
    assert macs(dc, first) == macs(dc, vm)
    assert len(dc.disks(first)) == 1
    assert records.VDI.get(dc.db, dc.disks(first)[0]).snapshot_of == dc.disks(vm)[0]
    assert dc.vm(vm).snapshots == (first,)
    assert dc.vm(vm).parent == first
    assert dc.vm(vm).power_state == "Running"
    second = await dc.run("VM.snapshot", vm, "two", ())
    assert dc.vm(second).parent == first
    assert dc.vm(vm).parent == second
    assert set(dc.vm(second).allowed_operations) >= {"revert", "clone", "copy", "destroy"}
    with pytest.raises(errors.VMIsSnapshot) as caught:
        await dc.run("VM.start", second, False, False)
    assert caught.value.params == (second, "start")
    await dc.run("VM.destroy", first)
    assert dc.vm(second).parent == NULL
    assert dc.vm(vm).snapshots == (second,)


async def test_clients_clear_the_template_flag_of_snapshots(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    snapshot = await dc.run("VM.snapshot", vm, "one", ())
    # Straight at the operation: the mark is its own to take, and only on the way to a template.
    await dc_operation().set_is_a_template(dc.call("VM.set_is_a_template"), snapshot, False)
    assert (dc.vm(snapshot).is_a_template, dc.vm(snapshot).is_a_snapshot) == (False, True)
    clone = await dc.run("VM.clone", snapshot, "from snapshot")
    assert (dc.vm(clone).is_a_snapshot, dc.vm(clone).snapshot_of) == (False, NULL)


def dc_operation():  # type: ignore[no-untyped-def]
    from xapi.operations.vm import VM

    return VM()


async def test_a_checkpoint_keeps_the_memory(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=1)
    with pytest.raises(errors.VMBadPowerState):
        await dc.run("VM.checkpoint", vm, "none")
    await dc.run("VM.start", vm, False, False)
    point = await dc.run("VM.checkpoint", vm, "point")
    row = dc.vm(point)
    assert (row.power_state, row.is_a_snapshot) == ("Suspended", True)
    assert records.VDI.get(dc.db, row.suspend_VDI).type == "suspend"
    assert len(dc.disks(point)) == 1
    assert dc.vm(vm).power_state == "Running"
    assert (await dc.agent.stat(dc.vm(vm).uuid)).power_state == "Running"

    await dc.run("VM.suspend", vm)
    second = await dc.run("VM.checkpoint", vm, "asleep")
    assert dc.vm(second).suspend_VDI not in (NULL, dc.vm(vm).suspend_VDI)


async def test_a_checkpoint_that_fails_lets_the_guest_run() -> None:
    dc = await make_datacentre(
        {"faults": [{"atomic": "VM_save", "action": "fail", "error": ["INTERNAL_ERROR", "x"]}]}
    )
    try:
        vm = await dc.make_vm(disks=1)
        await dc.run("VM.start", vm, False, False)
        disks = len(list(records.VDI.all(dc.db)))
        with pytest.raises(errors.VMCheckpointSuspendFailed) as caught:
            await dc.run("VM.checkpoint", vm, "point")
        assert caught.value.params == (vm,)
        assert dc.vm(vm).power_state == "Running"
        assert len(list(records.VDI.all(dc.db))) == disks
        assert dc.vm(vm).snapshots == ()
    finally:
        await close_datacentre(dc)


async def revert(dc: Datacentre, snapshot: str) -> None:
    await dc_operation().revert(dc.call("VM.revert"), snapshot)


async def test_revert_brings_disks_and_settings_back(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=1, vifs=1)
    addresses = macs(dc, vm)
    snapshot = await dc.run("VM.snapshot", vm, "one", ())
    (old,) = dc.disks(vm)
    later = await dc.run("VM.snapshot", vm, "two", ())
    added = await dc.add_disk(vm, "5")
    await dc.run("VM.set_memory", vm, 2 * GIB)
    await dc.run("VM.start", vm, False, False)
    await revert(dc, snapshot)
    row = dc.vm(vm)
    assert (row.power_state, row.memory_static_max, row.parent) == ("Halted", GIB, snapshot)
    assert row.name_label == "guest"
    assert macs(dc, vm) == addresses
    (new,) = dc.disks(vm)
    assert new not in (old, dc.disks(snapshot)[0])
    assert records.VDI.find(dc.db, old) is None
    assert records.VDI.get(dc.db, added).VBDs == ()
    assert records.VDI.get(dc.db, dc.disks(later)[0]).snapshot_of == new
    assert dc.vm(vm).snapshots == (snapshot, later)
    await dc.run("VM.start", vm, False, False)


async def test_revert_of_a_checkpoint_ends_suspended(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=1)
    await dc.run("VM.start", vm, False, False)
    point = await dc.run("VM.checkpoint", vm, "point")
    await revert(dc, point)
    row = dc.vm(vm)
    assert row.power_state == "Suspended"
    assert row.suspend_VDI not in (NULL, dc.vm(point).suspend_VDI)
    assert "resume" in row.allowed_operations
    await dc.run("VM.hard_shutdown", vm)
    assert dc.vm(vm).power_state == "Halted"
    assert records.VDI.find(dc.db, row.suspend_VDI) is None
    await dc.run("VM.start", vm, False, False)


async def test_revert_needs_its_vm(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=1)
    snapshot = await dc.run("VM.snapshot", vm, "one", ())
    await dc.run("VM.destroy", vm)
    assert dc.vm(snapshot).snapshot_of == vm
    with pytest.raises(errors.VMRevertFailed) as caught:
        await revert(dc, snapshot)
    assert caught.value.params == (vm, snapshot)
    other = await dc.make_vm()
    with pytest.raises(errors.RevertOnlyAllowedOnSnapshot):
        await dc.run("VM.assert_operation_valid", other, "revert")


async def test_a_vtpm_is_copied_with_its_contents(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    with dc.db.transaction() as tx:
        secret = records.secret.create(tx, value="keys")
        records.VTPM.create(tx, VM=vm, contents=secret)
    snapshot = await dc.run("VM.snapshot", vm, "one", ())
    copied = records.VTPM.get(dc.db, dc.vm(snapshot).VTPMs[0])
    assert copied.contents != secret
    assert records.secret.get(dc.db, copied.contents).value == "keys"
    await dc.run("VM.destroy", snapshot)
    assert records.secret.find(dc.db, copied.contents) is None
    assert records.secret.get(dc.db, secret).value == "keys"
