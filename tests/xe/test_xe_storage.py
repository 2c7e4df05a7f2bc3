"""Commands on repositories and disks, seen in the server's state afterwards."""

from __future__ import annotations

import pytest
from e2e_kit import GIB, eventually, unique
from xe_kit import Screen, Xe


@pytest.fixture
def sr(xe: Xe) -> str:
    return xe(
        "sr-create", f"name-label={unique('sr')}", "type=ext", "content-type=user",
        f"device-config:device={unique('/dev/sd')}", "name-description=made by a test",
    ).line  # fmt: skip


def get(xe: Xe, noun: str, uuid: str, name: str) -> str:
    return xe(f"{noun}-param-get", f"uuid={uuid}", f"param-name={name}").line


def done(xe: Xe, *arguments: str) -> None:
    """A command that says nothing."""
    outcome = xe(*arguments)
    assert (outcome.code, outcome.out, outcome.err) == (0, "", ""), arguments


def test_a_repository_is_made_forgotten_and_introduced(xe: Xe, sr: str):
    (pbd,) = xe.values("pbd-list", f"sr-uuid={sr}")
    assert get(xe, "pbd", pbd, "device-config").startswith("device: /dev/sd ")
    assert get(xe, "sr", sr, "name-description") == "made by a test"
    refused = xe("sr-forget", f"uuid={sr}")
    assert (refused.code, "[SR_HAS_PBD]" in refused.err) == (1, True)
    done(xe, "pbd-unplug", f"uuid={pbd}")
    assert get(xe, "pbd", pbd, "currently-attached") == "false"
    done(xe, "pbd-destroy", f"uuid={pbd}")
    done(xe, "sr-forget", f"uuid={sr}")
    assert xe.values("sr-list", f"uuid={sr}") == []
    arguments = ("name-label=again", "type=ext", "content-type=user", "shared=false")
    assert xe("sr-introduce", f"uuid={sr}", *arguments).line == sr
    (host,) = xe.values("host-list")
    place = (f"host-uuid={host}", f"sr-uuid={sr}", "device-config:device=/dev/sdz")
    pbd = xe("pbd-create", *place).line
    done(xe, "pbd-plug", f"uuid={pbd}")
    done(xe, "sr-scan", f"uuid={sr}")
    done(xe, "sr-update", f"uuid={sr}")
    done(xe, "pbd-unplug", f"uuid={pbd}")
    done(xe, "sr-destroy", f"uuid={sr}")
    assert xe.values("sr-list", f"uuid={sr}") == []


def test_a_mistaken_repository_is_refused(xe: Xe):
    unknown = xe("sr-create", "name-label=x", "type=no such type")
    assert (unknown.code, "[SR_UNKNOWN_DRIVER]" in unknown.err) == (1, True)
    size = xe("sr-create", "name-label=x", "type=ext", "physical-size=much")
    assert (size.code, "amount of bytes" in size.err) == (1, True)
    assert xe("sr-probe", "type=nfs", "device-config:server=s").line.startswith("<?xml")
    found = xe("sr-probe-ext", "type=nfs", "device-config:server=s")
    assert "configuration" in found.out
    assert '"configuration"' in xe("sr-probe-ext", "type=nfs", "--json").out


def test_a_disk_from_its_making_to_its_end(xe: Xe, sr: str):
    name = unique("disk")
    disk = xe(
        "vdi-create", f"sr-uuid={sr}", f"name-label={name}", "virtual-size=1GiB", "tags=a,b",
        "other-config:k=v",
    ).line  # fmt: skip
    assert get(xe, "vdi", disk, "virtual-size") == str(GIB)
    assert get(xe, "vdi", disk, "type") == "User"
    assert get(xe, "vdi", disk, "other-config") == "k: v"
    assert get(xe, "vdi", disk, "tags") == "a, b"
    done(xe, "vdi-resize", f"uuid={disk}", "disk-size=2GiB")
    assert get(xe, "vdi", disk, "virtual-size") == str(2 * GIB)
    assert xe("vdi-resize", f"uuid={disk}", "disk-size=-1").code == 1
    clone = xe("vdi-clone", f"uuid={disk}", "new-name-label=its clone").line
    assert get(xe, "vdi", clone, "name-label") == "its clone"
    snapshot = xe("vdi-snapshot", f"uuid={disk}").line
    assert get(xe, "vdi", snapshot, "snapshot-of") == disk
    copy = xe("vdi-copy", f"uuid={disk}", f"sr-uuid={sr}").line
    assert get(xe, "vdi", copy, "virtual-size") == str(2 * GIB)
    assert xe("vdi-copy", f"uuid={disk}").err.startswith("Required parameter not found: sr-uuid\n")
    done(xe, "vdi-enable-cbt", f"uuid={disk}")
    assert get(xe, "vdi", disk, "cbt-enabled") == "true"
    done(xe, "vdi-disable-cbt", f"uuid={disk}")
    refused = xe("vdi-unlock", f"uuid={disk}")
    assert (refused.code, refused.err.splitlines()[0]) == (1, "Error: Only --force unlocks a disk")
    done(xe, "vdi-unlock", f"uuid={disk}", "--force")
    done(xe, "vdi-update", f"uuid={disk}")
    assert name in xe("diagnostic-vdi-status", f"uuid={disk}").out
    for each in (snapshot, clone, copy, disk):
        done(xe, "vdi-destroy", f"uuid={each}")
    assert xe.values("vdi-list", f"sr-uuid={sr}") == []
    moving = xe("vdi-create", f"sr-uuid={sr}", "name-label=m", "virtual-size=8MiB").line
    refused = xe("vdi-pool-migrate", f"uuid={moving}", f"sr-uuid={sr}")
    assert (refused.code, "[VDI_NEEDS_VM_FOR_MIGRATE]" in refused.err) == (1, True)
    done(xe, "vdi-forget", f"uuid={moving}")
    place = (f"sr-uuid={sr}", "type=user", f"location={moving}", "name-label=back")
    assert xe("vdi-introduce", f"uuid={moving}", *place).line == moving
    assert xe("vdi-introduce", f"uuid={moving}", *place[:1], "type=x", "location=l").code == 1


def test_drives_of_a_running_vm(xe: Xe, vm: str, sr: str):
    disk = xe("vdi-create", f"sr-uuid={sr}", "name-label=d", "virtual-size=8MiB").line
    drive = xe("vbd-create", f"vm-uuid={vm}", f"vdi-uuid={disk}", "device=autodetect").line
    assert get(xe, "vbd", drive, "userdevice") == "0"
    assert (get(xe, "vbd", drive, "type"), get(xe, "vbd", drive, "mode")) == ("Disk", "RW")
    refused = xe("vbd-plug", f"uuid={drive}")
    assert (refused.code, "[VM_BAD_POWER_STATE]" in refused.err) == (1, True)
    reader = xe("vbd-create", f"vm-uuid={vm}", "type=CD", "device=3").line
    assert (get(xe, "vbd", reader, "empty"), get(xe, "vbd", reader, "mode")) == ("true", "RO")
    iso = xe.values("cd-list")[0]
    assert "guest-tools.iso" in xe("cd-list", "params=uuid,name-label,sr-name-label").out
    done(xe, "vbd-insert", f"uuid={reader}", f"vdi-uuid={iso}")
    assert get(xe, "vbd", reader, "vdi-uuid") == iso
    done(xe, "vbd-eject", f"uuid={reader}")
    assert xe("vbd-create", f"vm-uuid={vm}", "device=3", "type=x").code == 1
    assert xe("vm-start", f"uuid={vm}").code == 0
    assert xe("vm-shutdown", f"uuid={vm}", "--force").code == 0
    done(xe, "vbd-destroy", f"uuid={drive}")
    assert xe("vm-start", f"uuid={vm}").code == 0
    drive = xe("vbd-create", f"vm-uuid={vm}", f"vdi-uuid={disk}", "device=1").line
    done(xe, "vbd-plug", f"uuid={drive}")
    assert get(xe, "vbd", drive, "currently-attached") == "true"
    status = xe("diagnostic-vm-status", f"uuid={vm}").out
    assert disk in status
    done(xe, "vbd-unplug", f"uuid={drive}", "timeout=5")
    assert get(xe, "vbd", drive, "currently-attached") == "false"
    assert xe("vm-shutdown", f"uuid={vm}", "--force").code == 0


def test_what_the_server_refuses_moves_nothing(xe: Xe, sr: str):
    disk = xe("vdi-create", f"sr-uuid={sr}", "name-label=d", "virtual-size=8MiB").line
    outcome = xe("vdi-list-changed-blocks", f"vdi-from-uuid={disk}", f"vdi-to-uuid={disk}")
    assert (outcome.code, "[VDI_NO_CBT_METADATA]" in outcome.err) == (1, True)
    before = {*xe.values("task-list")}
    outcome = xe("vdi-export", f"uuid={disk}", "filename=x", screen=Screen())
    assert (outcome.code, outcome.err) == (1, "Error: no transfers here\n")
    eventually(lambda: {*xe.values("task-list")} <= before)
