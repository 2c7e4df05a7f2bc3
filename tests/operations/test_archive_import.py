"""Archives of other servers and archives that are refused: what comes of them, what is left."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from archive_kit import datacentre, everything, exported, imported, pieces, read, task
from foreign_archive import BLOCKS, MIB, SIZE, THINGS, VM, changed, file, foreign, ova
from vm_world import GIB, NULL, Datacentre

from xapi.generated import errors, records
from xapi.idl.errors import XenAPIError
from xapi.operations.vm.archive.importing import import_vms
from xapi.operations.vm.archive.unfinished import sweep


@pytest.fixture
async def dc(tmp_path: Path) -> AsyncIterator[Datacentre]:
    async with datacentre(tmp_path) as made:
        yield made


@pytest.mark.parametrize("kind", ["xxhash", "checksum"])
async def test_an_archive_of_xenserver(dc: Datacentre, kind: str) -> None:
    (ref,) = await imported(dc, foreign(kind=kind))
    vm = dc.vm(ref)
    assert (vm.name_label, vm.name_description, vm.tags) == (
        "old friend",
        "from elsewhere",
        ("lab",),
    )
    assert (vm.power_state, vm.domid, vm.order, vm.version) == ("Halted", -1, 3, 0)
    assert (vm.domain_type, vm.NVRAM) == ("hvm", {"EFI-variables": "AAAA"})
    assert vm.HVM_boot_params == {"order": "cdn", "firmware": "uefi"}
    assert vm.blocked_operations == {"destroy": "precious"}
    assert (vm.affinity, vm.resident_on, vm.suspend_VDI, vm.appliance) == (NULL,) * 4
    assert vm.uuid != VM["uuid"]
    assert vm.generation_id != "1:2"
    assert vm.other_config["mac_seed"] != "2f4a"
    assert vm.other_config["base_template_name"] == "Debian 12"
    guest = records.VM_guest_metrics.get(dc.db, vm.guest_metrics)
    assert guest.os_version == {"name": "Debian 12", "distro": "debian"}
    assert guest.live is False

    (vif,) = [records.VIF.get(dc.db, r) for r in vm.VIFs]
    network = records.network.get(dc.db, vif.network)
    assert (network.name_label, network.bridge, network.managed) == ("lab network", "xapi77", True)
    assert vif.MAC != "ce:54:1a:00:00:01"

    disk, cd = [records.VBD.get(dc.db, r) for r in vm.VBDs]
    assert (disk.userdevice, disk.bootable, disk.mode) == ("0", True, "RW")
    assert (cd.userdevice, cd.type, cd.empty, cd.VDI) == ("3", "CD", True, NULL)
    vdi = records.VDI.get(dc.db, disk.VDI)
    assert (vdi.name_label, vdi.type, vdi.SR, vdi.tags) == ("root disk", "system", dc.sr, ("t",))
    assert vdi.virtual_size >= SIZE
    assert vdi.current_operations == {}
    for number in range(4):
        data = BLOCKS.get(number, bytes(MIB))
        assert await read(dc, vdi.ref, number * MIB, len(data)) == data
    assert await read(dc, vdi.ref, SIZE, vdi.virtual_size - SIZE) == bytes(vdi.virtual_size - SIZE)
    await dc.run("VM.start", ref, False, False)

    (again,) = await imported(dc, foreign())
    assert records.VIF.get(dc.db, dc.vm(again).VIFs[0]).network == network.ref


async def test_before_ballooning_and_before_much_else(dc: Datacentre) -> None:
    new = {
        "parent", "domain_type", "NVRAM", "has_vendor_device", "generation_id", "version",
        "is_default_template", "bios_strings", "tags", "order", "ha_restart_priority",
    }  # fmt: skip
    old = {k: v for k, v in VM.items() if k not in new}
    things = {**THINGS, "Ref:0": ("VM", {**old, "ha_restart_priority": "2"})}
    (ref,) = await imported(dc, foreign(things, xapi_major="1", xapi_minor="3"))
    vm = dc.vm(ref)
    assert vm.memory_dynamic_min == vm.memory_dynamic_max == vm.memory_static_max == 2 << 30
    assert vm.memory_static_min == 1 << 29
    assert (vm.domain_type, vm.ha_restart_priority) == ("hvm", "restart")
    assert vm.order == 2
    assert vm.has_vendor_device is False


SNAPSHOT = {
    **VM, "uuid": "5e6ec3c8-9a58-4fd1-91c5-6fb6dbd1d8a6", "name_label": "as it was",
    "is_a_template": True, "is_a_snapshot": True, "snapshot_of": "Ref:0", "VIFs": [], "VBDs": [],
    "guest_metrics": NULL, "blocked_operations": {},
}  # fmt: skip


async def test_snapshots_come_along_and_stay_snapshots(dc: Datacentre) -> None:
    things = {**changed(Ref_0={"parent": "Ref:20"}), "Ref:20": ("VM", SNAPSHOT)}
    (ref,) = await imported(dc, foreign(things))
    (snapshot,) = dc.vm(ref).snapshots
    assert dc.vm(snapshot).name_label == "as it was"
    assert dc.vm(ref).parent == snapshot
    only = {**changed(Ref_0=None, Ref_1=None, Ref_3=None, Ref_6=None), "Ref:20": (
        "VM", {**SNAPSHOT, "snapshot_of": NULL}
    )}  # fmt: skip
    (alone,) = await imported(dc, foreign(only, {}))
    assert dc.vm(alone).is_a_snapshot


async def test_what_is_restored_is_what_it_was(dc: Datacentre) -> None:
    (ref,) = await imported(dc, foreign(), restore="true")
    vm = dc.vm(ref)
    assert (vm.uuid, vm.version, vm.other_config["mac_seed"]) == (VM["uuid"], 5, "2f4a")
    vif = records.VIF.get(dc.db, vm.VIFs[0])
    assert (vif.MAC, vif.uuid) == ("ce:54:1a:00:00:01", THINGS["Ref:1"][1]["uuid"])
    before = everything(dc)
    with pytest.raises(errors.VMToImportIsNotNewerVersion) as older:
        await imported(dc, foreign(), restore="true")
    assert older.value.params == (ref, "5", "4")
    await dc.run("VM.remove_from_blocked_operations", ref, "destroy")
    snapshot = await dc.run("VM.snapshot", ref, "kept", ())
    (newer,) = await imported(
        dc, foreign(changed(Ref_0={"version": "7", "name_label": "newer"})), restore="true"
    )
    assert newer != ref
    assert records.VM.find(dc.db, ref) is None
    vm = dc.vm(newer)
    assert (vm.uuid, vm.version, vm.name_label) == (VM["uuid"], 8, "newer")
    assert records.VIF.get(dc.db, vm.VIFs[0]).uuid == THINGS["Ref:1"][1]["uuid"]
    assert vm.snapshots == (snapshot,)
    assert everything(dc)["VDI"] == before["VDI"] + 2  # disks of what went stay
    with pytest.raises(errors.DuplicateMACSeed) as seed:
        await imported(
            dc,
            foreign(changed(Ref_0={"uuid": "5e6ec3c8-9a58-4fd1-91c5-6fb6dbd1d8a7"})),
            restore="true",
        )
    assert seed.value.params == ("2f4a",)
    await dc.run("VM.start", newer, False, False)
    with pytest.raises(errors.VMBadPowerState):
        await imported(dc, foreign(changed(Ref_0={"version": "70"})), restore="true")
    before = everything(dc)
    assert await imported(dc, foreign(), restore="true", force="true") == []
    assert everything(dc) == before


async def test_a_failed_restore_keeps_what_was_to_be_replaced(dc: Datacentre) -> None:
    things = changed(Ref_0={"blocked_operations": {}})
    (ref,) = await imported(dc, foreign(things), restore="true")
    before = everything(dc)
    newer = foreign(changed(Ref_0={"version": "9", "blocked_operations": {}}))
    with pytest.raises(errors.ImportErrorPrematureEof):
        await imported(dc, newer[:-1500], restore="true")
    assert everything(dc) == before
    vm = dc.vm(ref)
    assert (vm.uuid, vm.current_operations) == (VM["uuid"], {})
    assert "destroy" in vm.allowed_operations


async def test_default_templates_are_found_by_name(dc: Datacentre) -> None:
    data = foreign(
        {"Ref:0": ("VM", {**VM, "is_a_template": True, "is_default_template": True,
                          "name_label": "Other install media", "guest_metrics": NULL})},
        {},
    )  # fmt: skip
    (known,) = records.VM.by_name_label(dc.db, "Other install media")
    before = everything(dc)
    assert await imported(dc, data) == [known.ref]
    assert everything(dc) == before


BAD: list[tuple[str, bytes, dict[str, str], str, tuple[str, ...] | None]] = [
    ("newer", foreign(xapi_major="99"), {}, "IMPORT_INCOMPATIBLE_VERSION", ()),
    ("no checksums", foreign(export_vsn="0"), {}, "IMPORT_INCOMPATIBLE_VERSION", ()),
    ("xml", file("ova.xml", b"<value>") + bytes(1024), {}, "IMPORT_ERROR", None),
    ("struct", file("ova.xml", b"<value>x</value>") + bytes(1024), {}, "IMPORT_ERROR", None),
    ("dtd", file("ova.xml", b'<!DOCTYPE x [<!ENTITY a "b">]><value>&a;</value>') + bytes(1024), {},
     "IMPORT_ERROR", None),
    ("other file", file("vm.ovf", b"x") + bytes(1024), {}, "IMPORT_ERROR_UNEXPECTED_FILE",
     ("ova.xml", "vm.ovf")),
    ("foreign disk", foreign(disk="Ref:44"), {}, "IMPORT_ERROR_UNEXPECTED_FILE",
     ("Ref:4/", "Ref:44/00000000")),
    ("no last block", foreign(blocks={0: BLOCKS[0]}), {}, "IMPORT_ERROR_PREMATURE_EOF", ()),
    ("cut", foreign()[:-2000], {}, "IMPORT_ERROR_PREMATURE_EOF", ()),
    ("damaged", foreign().replace(b"boot\0", b"boat\0"), {},
     "IMPORT_ERROR_SOME_CHECKSUMS_FAILED", ()),
    ("type", foreign(changed(Ref_0={"VCPUs_max": "many"})), {}, "FIELD_TYPE_ERROR", ("VCPUs_max",)),
    ("enum", foreign(changed(Ref_0={"power_state": "Dreaming"})), {}, "FIELD_TYPE_ERROR",
     ("power_state",)),
    ("long", foreign(changed(Ref_0={"name_label": "x" * 400_000})), {}, "FIELD_TYPE_ERROR",
     ("name_label",)),
    ("no SR", foreign(changed(Ref_5=None)), {}, "IMPORT_ERROR_FAILED_TO_FIND_OBJECT", ("Ref:5",)),
    ("no VDI", foreign(changed(Ref_4=None)), {}, "IMPORT_ERROR_FAILED_TO_FIND_OBJECT", ("Ref:4",)),
    ("no network", foreign(changed(Ref_2=None)), {}, "IMPORT_ERROR_FAILED_TO_FIND_OBJECT",
     ("Ref:2",)),
    ("size", foreign(changed(Ref_4={"virtual_size": "-5"})), {}, "INVALID_VALUE", None),
    ("too large", foreign(changed(Ref_4={"virtual_size": str(1 << 50)})), {}, "VDI_TOO_LARGE",
     None),
    ("no room", foreign(changed(Ref_4={"virtual_size": str(1100 * GIB)})), {}, "SR_FULL", None),
    ("device", foreign(changed(Ref_1={"device": "-1"})), {}, "INVALID_DEVICE", ("-1",)),
    ("same device", foreign(changed(Ref_6={"userdevice": "xvda"})), {}, "DEVICE_ALREADY_EXISTS",
     ("xvda",)),
    ("mac", foreign(changed(Ref_1={"MAC": "rm -rf"})), {"restore": "true"}, "MAC_INVALID",
     ("rm -rf",)),
    ("memory", foreign(changed(Ref_0={"power_state": "Suspended", "suspend_VDI": "Ref:44"})), {},
     "IMPORT_ERROR_FAILED_TO_FIND_OBJECT", ("Ref:44",)),
    ("twice", foreign({**THINGS, "Ref:30": ("VM", VM)}), {"restore": "true"}, "DUPLICATE_VM",
     (VM["uuid"],)),
    ("SR", foreign(), {"sr_id": "OpaqueRef:nowhere"}, "HANDLE_INVALID", None),
    ("SR uuid", foreign(), {"sr_id": "nowhere"}, "UUID_INVALID", ("SR", "nowhere")),
    ("flag", foreign(), {"restore": "perhaps"}, "INVALID_VALUE", ("restore", "perhaps")),
]  # fmt: skip


async def test_what_is_refused_leaves_nothing(dc: Datacentre) -> None:
    before = everything(dc)
    for name, data, asked, code, params in BAD:
        with pytest.raises(XenAPIError) as refused:
            await imported(dc, data, **asked)
        assert refused.value.code == code, (name, refused.value)
        assert params is None or refused.value.params == params, name
        assert everything(dc) == before, name
        assert not await dc.services.volumes.images(records.SR.get(dc.db, dc.sr).uuid), name


async def test_a_disk_that_nobody_may_write_is_filled_first(dc: Datacentre) -> None:
    (ref,) = await imported(dc, foreign(changed(Ref_4={"read_only": True})))
    (disk,) = dc.disks(ref)
    assert records.VDI.get(dc.db, disk).read_only
    assert await read(dc, disk, 0, 4) == b"boot"


async def test_force_lets_checksums_pass(dc: Datacentre) -> None:
    (ref,) = await imported(dc, foreign().replace(b"boot\0", b"boat\0"), force="true")
    (disk,) = dc.disks(ref)
    assert await read(dc, disk, 0, 4) == b"boat"


async def test_damage_of_any_kind_is_refused_or_does_no_harm(dc: Datacentre) -> None:
    before = everything(dc)
    good, chance = foreign(), random.Random(7)
    head = len(file("ova.xml", ova(THINGS)))
    for number in range(40):
        damaged = bytearray(good)
        for _ in range(chance.choice((1, 1, 5))):
            # Mostly in the metadata, where damage means something.
            at = chance.randrange(head if number % 4 else len(damaged))
            damaged[at] = chance.randrange(256)
        try:
            made = await asyncio.wait_for(imported(dc, bytes(damaged)), 20)
        except XenAPIError:
            assert everything(dc) == before
            continue
        for ref in made:
            with dc.db.transaction() as tx:
                records.VM.modify(tx, ref, blocked_operations={})
            disks = dc.disks(ref)
            networks = {records.VIF.get(dc.db, vif).network for vif in dc.vm(ref).VIFs}
            await dc.run("VM.destroy", ref)
            for disk in disks:
                await dc.run("VDI.destroy", disk)
            for network in networks:
                if records.network.get(dc.db, network).other_config.get("import_task"):
                    await dc.run("network.destroy", network)
        assert everything(dc) == before


async def test_a_key_that_needs_a_right(dc: Datacentre) -> None:
    data = foreign(changed(Ref_0={"other_config": {"pci": "0/0000:00:1d.0"}}))
    call = dc.call("VM.import")
    call.caller.superuser = False
    before = everything(dc)
    with pytest.raises(errors.RBACPermissionDenied) as denied:
        await imported(dc, data, call=call)
    assert denied.value.params[0] == "vm.add_to_other_config/key:pci"
    assert everything(dc) == before
    (ref,) = await imported(dc, data)
    assert dc.vm(ref).other_config["pci"] == "0/0000:00:1d.0"


class Slow:
    """A body that stops before its end until it is told to go on."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.reached = asyncio.Event()
        self.go_on = asyncio.Event()

    async def body(self) -> AsyncIterator[bytes]:
        yield self.data[: 2 * MIB]
        self.reached.set()
        await self.go_on.wait()
        yield self.data[2 * MIB :]


async def test_while_it_is_imported_clients_see_it_and_keep_their_hands_off(
    dc: Datacentre,
) -> None:
    before, slow = everything(dc), Slow(foreign())
    call = dc.call("VM.import", task("importing"))
    work = asyncio.create_task(import_vms(call, {}, slow.body(), None))
    await slow.reached.wait()
    await asyncio.sleep(0)
    (vm,) = records.VM.by_name_label(dc.db, "old friend")
    assert vm.current_operations == {"OpaqueRef:importing": "import"}
    assert vm.other_config["import_task"] == "OpaqueRef:importing"
    (disk,) = dc.disks(vm.ref)
    assert set(vm.allowed_operations) <= {"hard_reboot", "hard_shutdown"}
    assert "destroy" not in records.VDI.get(dc.db, disk).allowed_operations
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    assert everything(dc) == before


async def test_a_crash_leaves_a_note_by_which_all_of_it_goes(dc: Datacentre) -> None:
    keep = await dc.make_vm(disks=1)
    before, slow = everything(dc), Slow(foreign())
    call = dc.call("VM.import", task("crashing"))
    work = asyncio.create_task(import_vms(call, {}, slow.body(), None))
    await slow.reached.wait()
    await asyncio.sleep(0)
    assert everything(dc) != before
    sweep(dc.db)
    assert everything(dc) == before
    assert dc.vm(keep).name_label == "guest"
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    assert everything(dc) == before


# --- metadata --------------------------------------------------------------------------------


async def test_metadata_go_over_a_vm_whose_disks_are_here(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=1, vifs=1, name_label="one")
    snapshot = await dc.run("VM.snapshot", vm, "before", ())
    data = await exported(dc, vm, metadata=True)
    before = everything(dc)
    assert await imported(dc, data, metadata=True, dry_run="true") == []
    assert everything(dc) == before
    (copy,) = await imported(dc, data, metadata=True)
    assert dc.disks(copy) == dc.disks(vm)
    assert dc.vm(dc.vm(copy).snapshots[0]).name_label == "before"
    old_uuids = {dc.vm(ref).uuid for ref in (vm, snapshot)}
    with pytest.raises(errors.VMToImportIsNotNewerVersion):
        await imported(dc, data, metadata=True, restore="true")
    (back,) = await imported(dc, data, metadata=True, restore="true", force="true")
    assert {dc.vm(back).uuid, dc.vm(dc.vm(back).snapshots[0]).uuid} == old_uuids
    assert records.VM.find(dc.db, vm) is None
    with pytest.raises(errors.OperationNotAllowed):
        await exported(dc, dc.vm(back).snapshots[0], metadata=True)


async def test_metadata_whose_disks_are_elsewhere(dc: Datacentre) -> None:
    data = foreign(blocks={})
    before = everything(dc)
    with pytest.raises(errors.VDIContentIDMissing):
        await imported(dc, data, metadata=True)
    with pytest.raises(errors.VDIContentIDMissing):
        await imported(dc, data, metadata=True, dry_run="true")
    sr = records.SR.get(dc.db, dc.sr)
    here = foreign(changed(Ref_5={"uuid": sr.uuid}), {})
    with pytest.raises(errors.VDILocationMissing) as missing:
        await imported(dc, here, metadata=True)
    assert missing.value.params == (dc.sr, THINGS["Ref:4"][1]["location"])
    assert everything(dc) == before
    disk = await dc.add_disk(await dc.make_vm(), "0")
    uuid = records.VDI.get(dc.db, disk).uuid
    asked = {f"vdi:{THINGS['Ref:4'][1]['uuid']}": uuid}
    (mapped,) = await imported(dc, data, metadata=True, **asked)
    assert dc.disks(mapped) == [disk]
    (forced,) = await imported(dc, data, metadata=True, force="true")
    assert dc.disks(forced) == []
    attached = foreign(changed(Ref_3={"currently_attached": True}), {})
    before = everything(dc)
    with pytest.raises(XenAPIError):
        await imported(dc, attached, metadata=True)
    with pytest.raises(errors.ImportErrorUnexpectedFile):
        await imported(dc, foreign(), metadata=True)
    assert everything(dc) == before


async def test_metadata_of_everything(dc: Datacentre) -> None:
    for number in range(3):
        vm = await dc.make_vm(disks=1, vifs=1, name_label=f"vm {number}")
    await dc.run("VM.start", vm, False, False)
    data = await exported(dc, "", metadata=True, all="true")
    made = await imported(dc, data, metadata=True)
    assert sorted(dc.vm(ref).name_label for ref in made) == ["vm 0", "vm 1", "vm 2"]
    assert {dc.vm(ref).power_state for ref in made} == {"Halted"}
    less = await exported(dc, vm, metadata=True, excluded_device_types="vif,VBD")
    assert b"VIF</value>" not in less
    with pytest.raises(errors.InvalidValue):
        await exported(dc, vm, metadata=True, excluded_device_types="VM")
    assert dc.vm(vm).current_operations == {}


async def test_a_tpm_keeps_what_it_holds(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    tpm = await dc.run("VTPM.create", vm, False)
    await dc.run("VTPM.set_contents", tpm, "sealed")
    (copy,) = await imported(dc, await exported(dc, vm))
    (made,) = dc.vm(copy).VTPMs
    assert await dc.run("VTPM.get_contents", made) == "sealed"


def fields_of(dc: Datacentre, ref: str) -> Mapping[str, Any]:
    vm = dc.vm(ref)
    own = {"uuid", "VBDs", "VIFs", "metrics", "guest_metrics", "other_config", "generation_id"}
    return {f.name: getattr(vm, f.name) for f in vm.MODEL.fields if f.name not in own}


async def test_out_in_and_out_again(dc: Datacentre) -> None:
    (first,) = await imported(dc, foreign())
    (second,) = await imported(dc, await exported(dc, first))
    assert fields_of(dc, first) == fields_of(dc, second)
    one, two = [await exported(dc, vm) for vm in (first, second)]
    ova_xml = [next(iter(data.split(b"Ref:4/00000000", 1))) for data in (one, two)]
    assert len(one) == len(two)
    assert abs(len(ova_xml[0]) - len(ova_xml[1])) < 512
    names = {"uuid", "MAC", "location", "mac_seed", "import_task", "generation_id"}
    assert names  # these are new in each; the rest is compared above, the bytes here
    assert one[-3 * MIB :] == two[-3 * MIB :]


async def test_the_body_may_come_in_any_pieces(dc: Datacentre) -> None:
    data = foreign()
    for size in (1000, 70_001, len(data)):
        call = dc.call("VM.import")
        (ref,) = await import_vms(call, {}, pieces(data, size), len(data))
        assert await read(dc, dc.disks(ref)[0], 0, 4) == b"boot"
