"""USB devices of the machine, and their way into guests and out again."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from hosts_kit import Pool, make_pool
from vm_world import GIB, Datacentre

from xapi.generated import errors, records, refs
from xapi.xenops.backends.sim_host import SimHost


@pytest.fixture
async def pool() -> AsyncIterator[Pool]:
    made = await make_pool({}, 64 * GIB, 64 * GIB)
    yield made
    await made.aclose()


def simulator(pool: Pool, host: str) -> SimHost:
    found = pool.agents[host].backend
    assert isinstance(found, SimHost)
    return found


async def plugged_in(pool: Pool, host: str, count: int) -> list[records.PUSB]:
    simulator(pool, host).config.usbs = count
    await pool.dc.run("PUSB.scan", host)
    return [row for row in records.PUSB.all(pool.dc.db) if row.host == host]


def group_of(dc: Datacentre) -> refs.USB_groupRef:
    (group,) = records.USB_group.all(dc.db)
    return refs.USB_groupRef(group.ref)


def has(pool: Pool, vm: str) -> list[str]:
    """The paths of the devices that the guest really has."""
    row = pool.dc.vm(vm)
    domain = simulator(pool, row.resident_on).guest(row.uuid).domain
    assert domain is not None
    return sorted(domain.usb_paths.values())


async def test_scanning(pool: Pool) -> None:
    dc = pool.dc
    (usb,) = await plugged_in(pool, dc.host, 1)
    assert (usb.path, usb.vendor_id, usb.passthrough_enabled) == ("1-1", "f055", False)
    assert usb.USB_group == group_of(dc)
    assert len(await plugged_in(pool, dc.host, 2)) == 2
    assert [row.ref for row in await plugged_in(pool, dc.host, 1)] == [usb.ref]
    with pytest.raises(errors.USBGroupContainsPUSB):
        await dc.run("USB_group.destroy", usb.USB_group)
    assert await plugged_in(pool, dc.host, 0) == []
    await dc.run("USB_group.destroy", group_of(dc))
    group = await dc.run("USB_group.create", "dongles", "", {})
    await dc.run("USB_group.destroy", group)


async def test_a_device_goes_into_a_guest(pool: Pool) -> None:
    dc = pool.dc
    (usb,) = await plugged_in(pool, dc.host, 1)
    group, vm = group_of(dc), await dc.make_vm()
    with pytest.raises(errors.USBGroupContainsNoPusbs):
        await dc.run("VUSB.create", vm, group, {})
    await dc.run("PUSB.set_passthrough_enabled", usb.ref, True)
    vusb = await dc.run("VUSB.create", vm, group, {"a": "b"})
    with pytest.raises(errors.USBGroupConflict):
        await dc.run("VUSB.create", vm, group, {})
    await plugged_in(pool, dc.host, 0)
    with pytest.raises(errors.USBGroupContainsVUSB):
        await dc.run("USB_group.destroy", group)
    (usb,) = await plugged_in(pool, dc.host, 1)
    # The other host has none, and this one's may not be passed through again yet.
    with pytest.raises(errors.NoHostsAvailable):
        await dc.run("VM.start", vm, False, False)
    await dc.run("PUSB.set_passthrough_enabled", usb.ref, True)
    await dc.run("VM.start", vm, False, False)
    assert dc.vm(vm).resident_on == dc.host
    assert records.VUSB.get(dc.db, vusb).currently_attached
    assert "unplug" in records.VUSB.get(dc.db, vusb).allowed_operations
    assert has(pool, vm) == ["1-1"]
    with pytest.raises(errors.USBAlreadyAttached) as caught:
        await dc.run("PUSB.set_passthrough_enabled", usb.ref, False)
    assert caught.value.params == (usb.ref, vm)
    with pytest.raises(errors.VMHasVusbs):
        await dc.run("VM.suspend", vm)
    with pytest.raises(errors.OperationNotAllowed):
        await dc.run("VUSB.destroy", vusb)
    with pytest.raises(errors.VMBadPowerState):
        await dc.run("VUSB.create", vm, group, {})
    # It is not taken away by a scan that does not find it.
    assert len(await plugged_in(pool, dc.host, 0)) == 1
    await plugged_in(pool, dc.host, 1)
    await dc.run("VUSB.unplug", vusb)
    assert has(pool, vm) == []
    assert not records.VUSB.get(dc.db, vusb).currently_attached
    with pytest.raises(errors.DeviceAlreadyDetached):
        await dc.run("VUSB.unplug", vusb)
    await dc.run("PUSB.set_passthrough_enabled", usb.ref, False)
    await dc.run("VUSB.destroy", vusb)
    assert dc.vm(vm).VUSBs == ()


async def test_devices_of_one_kind_are_shared_out(pool: Pool) -> None:
    dc = pool.dc
    for usb in await plugged_in(pool, dc.host, 2):
        await dc.run("PUSB.set_passthrough_enabled", usb.ref, True)
    vms = [await dc.make_vm() for _ in range(2)]
    for vm in vms:
        await dc.run("VUSB.create", vm, group_of(dc), {})
        await dc.run("VM.start", vm, False, False)
    assert [has(pool, vm) for vm in vms] == [["1-1"], ["1-2"]]
    await dc.run("VM.hard_shutdown", vms[0])
    await dc.run("VM.start", vms[0], False, False)
    assert has(pool, vms[0]) == ["1-1"]
    await dc.run("VM.clean_reboot", vms[1])
    assert has(pool, vms[1]) == ["1-2"]


async def test_one_vm_has_no_more_than_six(pool: Pool) -> None:
    dc = pool.dc
    for usb in await plugged_in(pool, dc.host, 7):
        await dc.run("PUSB.set_passthrough_enabled", usb.ref, True)
    vm = await dc.make_vm()
    for _ in range(6):
        await dc.run("VUSB.create", vm, group_of(dc), {})
    with pytest.raises(errors.TooManyVusbs) as caught:
        await dc.run("VUSB.create", vm, group_of(dc), {})
    assert caught.value.params == ("6",)
    await dc.run("VM.start", vm, False, False)
    assert has(pool, vm) == [f"1-{number}" for number in range(1, 7)]
