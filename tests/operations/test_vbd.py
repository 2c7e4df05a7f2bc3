"""VBDs: rows, positions, and devices of living guests on the simulator's agent."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from storage_kit import GIB, NULL, Store, close_store, make_store

from xapi.generated import errors, records
from xapi.operations import validity
from xapi.operations.vbd_devices import device_name, first_free, position_of


@pytest.fixture
async def store() -> AsyncIterator[Store]:
    made = await make_store(Store)
    yield made
    await close_store(made)


async def library(store: Store) -> tuple[str, str]:
    """Two CD images of an ISO library."""
    host, place = store.world.host, {"location": "/iso"}
    sr = await store.run("SR.create", host, place, 0, "isos", "", "iso", "iso", False, {})
    first = await store.create("VDI", SR=sr, virtual_size=1 << 20, read_only=True)
    second = await store.create("VDI", SR=sr, virtual_size=1 << 20, read_only=True)
    return first, second


CD: dict[str, Any] = {"type": "CD", "mode": "RO", "empty": True}


@pytest.mark.parametrize(
    ("userdevice", "position"),
    [
        ("0", 0), ("xvda", 0), ("hda", 0), ("sda", 0), ("254", 254), ("xvdz", 25), ("xvdaa", 26),
        ("hdd", 3), ("fda", "fda"), ("xvda1", "0.1"), ("-1", None), ("255", None), ("", None),
        ("hde", None), ("sdq", None), ("xvd", None), ("disk", None), ("9" * 400, None), ("³", None),
        ("xvdzz", None),
    ],
)  # fmt: skip
def test_positions(userdevice: str, position: object) -> None:
    assert position_of(userdevice) == position


@given(number=st.integers(0, 254))
def test_the_guests_name_is_the_same_position(number: int) -> None:
    assert position_of(device_name(str(number))) == number


@given(taken=st.sets(st.integers(0, 20)))
def test_the_first_free_position_is_free_and_first(taken: set[int]) -> None:
    found = first_free([device_name(str(n)) for n in taken])
    assert found is not None
    assert int(found) not in taken
    assert set(range(int(found))) <= taken


def test_there_is_an_end_to_positions() -> None:
    assert first_free(map(str, range(255))) is None


async def test_create_finds_a_place(store: Store) -> None:
    vm = store.make_vm()
    made = [await store.create("VBD", VM=vm, VDI=await store.create("VDI")) for _ in range(2)]
    assert [store.row("VBD", ref).userdevice for ref in made] == ["0", "1"]
    row = store.row("VBD", made[0])
    assert not row.currently_attached
    assert row.allowed_operations == ("attach",)
    with pytest.raises(errors.DeviceAlreadyExists) as taken:
        await store.create("VBD", VM=vm, VDI=row.VDI, userdevice="xvdb")
    assert taken.value.params == ("xvdb",)
    with pytest.raises(errors.InvalidDevice) as invalid:
        await store.create("VBD", VM=vm, VDI=row.VDI, userdevice="-1")
    assert invalid.value.params == ("-1",)


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"empty": True}, ["VBD_NOT_REMOVABLE_MEDIA", "in constructor"]),
        ({"type": "CD", "empty": True}, ["VBD_CDS_MUST_BE_READONLY"]),
        ({"VDI": NULL}, ["HANDLE_INVALID", "VDI", NULL]),
        ({"VM": NULL, "empty": True}, ["HANDLE_INVALID", "VM", NULL]),
    ],
)
async def test_create_refuses(store: Store, fields: dict[str, Any], error: list[str]) -> None:
    args = {"VM": store.make_vm(), **fields}
    with pytest.raises(errors.XenAPIError) as refused:
        await store.create("VBD", **args)
    assert refused.value.description == error


async def test_create_looks_at_the_image(store: Store) -> None:
    vm = store.make_vm()
    vdi = await store.create("VDI", read_only=True)
    with pytest.raises(errors.VDIReadonly) as refused:
        await store.create("VBD", VM=vm, VDI=vdi)
    assert refused.value.params == (vdi,)
    await store.create("VBD", VM=vm, VDI=vdi, mode="RO")
    await store.run("VDI.set_managed", vdi, False)
    with pytest.raises(errors.VDINotManaged):
        await store.create("VBD", VM=vm, VDI=vdi, mode="RO")


async def test_a_suspended_vm_gets_no_new_devices(store: Store) -> None:
    vm, vdi = store.make_vm(power_state="Suspended"), await store.create("VDI")
    with pytest.raises(errors.VMBadPowerState) as refused:
        await store.create("VBD", VM=vm, VDI=vdi)
    assert refused.value.params == (vm, "paused, halted, running", "suspended")
    vbd = await store.create("VBD", VM=vm, VDI=vdi, currently_attached=True)
    assert store.row("VBD", vbd).currently_attached


async def test_a_protected_vm_gets_no_local_disk(store: Store) -> None:
    vm, vdi = store.make_vm(ha_restart_priority="restart"), await store.create("VDI")
    with store.db.transaction() as tx:
        records.pool.modify(tx, next(iter(records.pool.all(tx))).ref, ha_enabled=True)
    with pytest.raises(errors.HAConstraintViolationSRNotShared) as refused:
        await store.create("VBD", VM=vm, VDI=vdi)
    assert refused.value.params == (store.sr,)


async def test_plug_and_unplug(store: Store) -> None:
    vm, vdi = store.make_vm(), await store.create("VDI")
    await store.start(vm)
    vbd = await store.create("VBD", VM=vm, VDI=vdi)
    await store.run("VBD.plug", vbd)
    row = store.row("VBD", vbd)
    assert (row.currently_attached, row.device, row.status_code) == (True, "xvda", 0)
    assert "unplug" in row.allowed_operations
    assert "plug" not in row.allowed_operations
    assert "destroy" not in store.row("VDI", vdi).allowed_operations
    with pytest.raises(errors.DeviceAlreadyAttached) as attached:
        await store.run("VBD.plug", vbd)
    assert attached.value.params == (vbd,)
    with pytest.raises(errors.OperationNotAllowed):
        await store.run("VBD.destroy", vbd)
    await store.run("VBD.unplug", vbd)
    row = store.row("VBD", vbd)
    assert (row.currently_attached, row.device) == (False, "")
    assert "destroy" in store.row("VDI", vdi).allowed_operations
    with pytest.raises(errors.DeviceAlreadyDetached):
        await store.run("VBD.unplug", vbd)
    await store.run("VBD.plug", vbd)
    await store.run("VBD.unplug_force", vbd)
    await store.run("VBD.plug", vbd)
    await store.run("VBD.unplug_force_no_safety_check", vbd)
    await store.run("VBD.destroy", vbd)
    assert store.db.find("VBD", vbd) is None


async def test_plug_needs_a_running_vm_that_sees_the_image(store: Store) -> None:
    vm, vdi = store.make_vm(), await store.create("VDI")
    vbd = await store.create("VBD", VM=vm, VDI=vdi)
    with pytest.raises(errors.VMBadPowerState) as halted:
        await store.run("VBD.plug", vbd)
    assert halted.value.params == (vm, "running", "halted")
    await store.run("VBD.destroy", vbd)
    await store.start(vm)
    vbd = await store.create("VBD", VM=vm, VDI=vdi)
    await store.run("PBD.unplug", store.row("SR", store.sr).PBDs[0])
    with pytest.raises(errors.SRHasNoPbds):
        await store.run("VBD.plug", vbd)


async def test_only_one_writer(store: Store) -> None:
    vdi = await store.create("VDI")
    first, second = store.make_vm(), store.make_vm()
    await store.create("VBD", VM=first, VDI=vdi)
    await store.start(first)
    await store.start(second)
    vbd = await store.create("VBD", VM=second, VDI=vdi, mode="RO")
    for name in ("VBD.plug", "VBD.assert_attachable"):
        with pytest.raises(errors.VDIInUse) as refused:
            await store.run(name, vbd)
        assert refused.value.params[0] == vdi
    await store.run("VDI.set_sharable", vdi, True)
    await store.run("VBD.assert_attachable", vbd)
    await store.run("VBD.plug", vbd)


async def test_what_the_agent_refuses_comes_with_references(store: Store) -> None:
    vm, vdi = store.make_vm(platform={"guest-agent": "false"}), await store.create("VDI")
    await store.create("VBD", VM=vm, VDI=vdi)
    await store.start(vm)
    (vbd,) = store.row("VM", vm).VBDs
    with pytest.raises(errors.VMMissingPVDrivers):
        await store.run("VBD.unplug", vbd)
    with pytest.raises(errors.DeviceDetachRejected) as refused:
        await store.world_call("VBD.unplug", vbd)
    assert refused.value.params[:2] == ("VBD", vbd)
    row = store.row("VBD", vbd)
    assert row.currently_attached
    assert (row.status_code, row.status_detail) == (1, "DEVICE_DETACH_REJECTED")


async def test_media_of_a_halted_vm(store: Store) -> None:
    (first, second), vm = await library(store), store.make_vm()
    vbd = await store.create("VBD", VM=vm, **CD)
    assert set(store.row("VBD", vbd).allowed_operations) == {"attach", "insert"}
    await store.run("VBD.insert", vbd, first)
    row = store.row("VBD", vbd)
    assert (row.VDI, row.empty) == (first, False)
    assert set(row.allowed_operations) == {"attach", "eject"}
    with pytest.raises(errors.VBDNotEmpty) as full:
        await store.run("VBD.insert", vbd, second)
    assert full.value.params == (vbd,)
    await store.run("VBD.eject", vbd)
    assert store.row("VBD", vbd).empty
    with pytest.raises(errors.VBDIsEmpty):
        await store.run("VBD.eject", vbd)
    disk = await store.create("VDI")
    with pytest.raises(errors.VDIIsNotIso) as kind:
        await store.run("VBD.insert", vbd, disk)
    assert kind.value.params == (disk, "user")


async def test_media_of_a_running_vm_reach_the_guest(store: Store) -> None:
    (first, _), vm = await library(store), store.make_vm()
    vbd = await store.create("VBD", VM=vm, **CD)
    await store.start(vm)
    uuid, drive = store.row("VM", vm).uuid, store.row("VBD", vbd).uuid
    await store.run("VBD.insert", vbd, first)
    seen = (await store.agent.stat(uuid)).vbd(drive)
    assert seen is not None
    assert seen.vdi == store.row("VDI", first).uuid
    assert "destroy" not in store.row("VDI", first).allowed_operations
    with pytest.raises(errors.OperationNotAllowed):
        await store.run("VBD.unplug", vbd)
    await store.run("VBD.eject", vbd)
    seen = (await store.agent.stat(uuid)).vbd(drive)
    assert seen is not None
    assert seen.vdi is None
    assert "destroy" in store.row("VDI", first).allowed_operations


async def test_disks_have_no_media(store: Store) -> None:
    vbd = await store.create("VBD", VM=store.make_vm(), VDI=await store.create("VDI"))
    for name, args in (("VBD.eject", ()), ("VBD.insert", (NULL,))):
        with pytest.raises(errors.VBDNotRemovableMedia) as refused:
            await store.run(name, vbd, *args)
        assert refused.value.params == (vbd,)


async def test_set_mode(store: Store) -> None:
    vm = store.make_vm()
    vbd = await store.create("VBD", VM=vm, VDI=await store.create("VDI"))
    drive = await store.create("VBD", VM=vm, **CD)
    await store.run("VBD.set_mode", vbd, "RO")
    assert store.row("VBD", vbd).mode == "RO"
    with pytest.raises(errors.VBDCdsMustBeReadonly):
        await store.run("VBD.set_mode", drive, "RW")
    await store.start(vm)
    with pytest.raises(errors.VMBadPowerState) as refused:
        await store.run("VBD.set_mode", vbd, "RW")
    assert refused.value.params == (vm, "halted", "running")


async def test_an_operation_in_progress_keeps_others_out(store: Store) -> None:
    vm, vdi = store.make_vm(), await store.create("VDI", virtual_size=GIB)
    vbd = await store.create("VBD", VM=vm, VDI=vdi)
    with store.db.transaction() as tx:
        records.VBD.modify(tx, vbd, current_operations={"OpaqueRef:t": "attach"})
    for name, args in (("VBD.destroy", ()), ("VBD.plug", ())):
        with pytest.raises(errors.OtherOperationInProgress) as refused:
            await store.run(name, vbd, *args)
        assert refused.value.params == ("VBD", vbd, "attach", "OpaqueRef:t")
    with pytest.raises(errors.OtherOperationInProgress):
        await store.run("VDI.destroy", vdi)
    with pytest.raises(errors.VMBadPowerState):
        validity.check(store.db, "VBD", vbd, "unpause")


async def test_a_disk_that_may_not_be_unplugged(store: Store) -> None:
    vm, vdi = store.make_vm(), await store.create("VDI")
    vbd = await store.create("VBD", VM=vm, VDI=vdi, unpluggable=False)
    await store.start(vm)
    for name in ("VBD.unplug", "VBD.unplug_force"):
        with pytest.raises(errors.VBDNotUnpluggable):
            await store.run(name, vbd)
    with store.db.transaction() as tx:
        records.VM.modify(tx, vm, current_operations={"OpaqueRef:t": "clean_shutdown"})
        records.VBD.modify(tx, vbd, unpluggable=True)
    with pytest.raises(errors.OperationNotAllowed):
        await store.run("VBD.unplug", vbd)
