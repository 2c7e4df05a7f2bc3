"""Commands on VMs that no recorded session shows: settings, groups, limits, and mistakes."""

from __future__ import annotations

import json

import pytest
from e2e_kit import MIB, Daemon, unique
from xapi_sdk import Client
from xe_kit import Screen, Xe


def _get(xe: Xe, vm: str, name: str, noun: str = "vm") -> str:
    return xe(f"{noun}-param-get", f"uuid={vm}", f"param-name={name}").line


def _limits(xe: Xe, vm: str) -> list[int]:
    names = ("static-min", "dynamic-min", "dynamic-max", "static-max")
    return [int(_get(xe, vm, f"memory-{name}")) // MIB for name in names]


def test_power(xe: Xe, vm: str):
    one = f"uuid={vm}"
    for command, state in (
        ("vm-start", "running"), ("vm-pause", "paused"), ("vm-unpause", "running"),
        ("vm-suspend", "suspended"), ("vm-resume", "running"), ("vm-reboot", "running"),
    ):  # fmt: skip
        done = xe(command, one)
        assert (done.code, done.out, done.err) == (0, "", ""), command
        assert _get(xe, vm, "power-state") == state
    domain = int(_get(xe, vm, "dom-id"))
    assert xe("vm-reboot", one, "--force").code == 0
    assert int(_get(xe, vm, "dom-id")) > domain
    assert "[VM_BAD_POWER_STATE]" in xe("vm-resume", one).err
    assert xe("vm-suspend", one).code == 0
    host = xe.values("host-list")[0]
    assert xe("vm-resume", one, f"on={host}").code == 0
    assert xe("vm-resume", one, "on=nowhere").err.startswith("Error: There is no host")
    assert xe("vm-shutdown", one).code == 0


def test_a_reset_of_the_power_state_wants_force(xe: Xe, vm: str, daemon: Daemon):
    xe("vm-start", f"uuid={vm}")
    done = xe("vm-reset-powerstate", f"uuid={vm}")
    assert (done.code, done.err.splitlines()[1][:11]) == (1, "Say --force")
    # The server knows better than whoever forces it.
    assert "[DOMAIN_EXISTS]" in xe("vm-reset-powerstate", f"uuid={vm}", "--force").err
    assert xe("vm-suspend", f"uuid={vm}").code == 0
    assert xe("vm-reset-powerstate", f"uuid={vm}", "--force").code == 0
    assert _get(xe, vm, "power-state") == "halted"


def test_several_at_once_tell_which_failed(xe: Xe):
    word = unique("several")
    names = [f"{word} {n}" for n in range(3)]
    vms = [
        xe("vm-install", "template=Other install media", f"new-name-label={name}").line
        for name in names
    ]
    for vm in vms:
        xe("vm-param-set", f"uuid={vm}", f"other-config:word={word}")
    xe("vm-start", f"uuid={vms[1]}")
    done = xe("vm-start", f"other-config:word={word}", "--multiple")
    assert done.code == 1
    assert done.err.startswith(f"Error: 1 of 3 VMs failed\n{vms[1]} ({names[1]}):\nVM {vms[1]}")
    assert xe.values("vm-list", f"other-config:word={word}", "power-state=running") == vms
    assert xe("vm-shutdown", f"other-config:word={word}", "--multiple", "--force").code == 0
    done = xe("vm-uninstall", f"other-config:word={word}", "--multiple", "--force")
    assert done.code == 0
    assert all(f"VM : {vm} ({name})" in done.out for vm, name in zip(vms, names, strict=True))
    assert xe.values("vm-list", f"other-config:word={word}") == []


def test_memory(xe: Xe, vm: str):
    one = f"uuid={vm}"
    done = xe(
        "vm-memory-limits-set", one, "static-min=128MiB", "dynamic-min=256MiB",
        "dynamic-max=512MiB", "static-max=1GiB",
    )  # fmt: skip
    assert (done.code, _limits(xe, vm)) == (0, [128, 256, 512, 1024])
    assert xe("vm-memory-static-range-set", one, "min=200MiB", "max=2GiB").code == 0
    assert xe("vm-memory-dynamic-range-set", one, "min=300MiB", "max=400MiB").code == 0
    assert _limits(xe, vm) == [200, 300, 400, 2048]
    assert "[MEMORY_CONSTRAINT_VIOLATION]" in xe(
        "vm-memory-dynamic-range-set", one, "min=400MiB", "max=300MiB"
    ).err  # fmt: skip
    assert xe("vm-memory-set", one, f"memory={512 * MIB}").code == 0
    assert _limits(xe, vm)[1:] == [512, 512, 512]
    assert xe("vm-memory-set", one, "memory=much").code == 1
    done = xe("vm-memory-limits-set", one, "static-min=1")
    assert done.err == "Required parameter not found: static-max\n"
    assert xe("vm-memory-shadow-multiplier-set", one, "multiplier=2").code == 0
    assert _get(xe, vm, "HVM-shadow-multiplier") == "2.000"
    assert xe("vm-memory-shadow-multiplier-set", one, "multiplier=x").code == 1
    assert int(xe("vm-compute-memory-overhead", one).line) > 0
    assert 3 << 30 < int(xe("vm-compute-maximum-memory", one, "total=4GiB").line) < 4 << 30
    assert "[VM_BAD_POWER_STATE]" in xe("vm-memory-balloon", one, "target=256MiB").err
    assert xe("vm-memory-target-set", one, "target=400MiB").code == 0
    assert _limits(xe, vm)[1:3] == [400, 400]
    xe("vm-start", one)
    assert xe("vm-memory-target-set", one, "target=256MiB").code == 0
    assert xe("vm-memory-target-wait", one).code == 0
    assert _limits(xe, vm)[1:3] == [256, 256]
    assert xe("vm-memory-balloon", one, "target=300MiB").code == 0
    assert _limits(xe, vm)[1:3] == [300, 300]


def test_processors(xe: Xe, vm: str):
    xe("vm-param-set", f"uuid={vm}", "VCPUs-max=4")
    xe("vm-start", f"uuid={vm}")
    assert xe("vm-vcpu-hotplug", f"uuid={vm}", "new-vcpus=3").code == 0
    assert _get(xe, vm, "VCPUs-number") == "3"
    assert xe("vm-vcpu-hotplug", f"uuid={vm}", "new-vcpus=9").code == 1
    assert xe("vm-vcpu-hotplug", f"uuid={vm}", "new-vcpus=x").err.startswith("Parameter new-vcpus")


def test_bios_strings(xe: Xe, vm: str):
    asked = ("vm-is-bios-customized", f"uuid={vm}")
    assert xe(*asked).line == "The BIOS strings of this VM have not yet been set."
    host = xe.values("host-list")[0]
    assert xe("vm-copy-bios-strings", f"uuid={vm}", f"host-uuid={host}").code == 0
    assert xe(*asked).line == "This VM is BIOS-customized."
    done = xe("vm-copy-bios-strings", f"uuid={vm}", f"host-uuid={host}")
    assert "[VM_BIOS_STRINGS_ALREADY_SET]" in done.err


def test_create_clone_and_destroy(xe: Xe, vm: str):
    bare = xe("vm-create", f"name-label={unique('bare')}", "name-description=nothing in it").line
    assert _get(xe, bare, "name-description") == "nothing in it"
    assert _limits(xe, bare) == [256] * 4
    assert xe("vm-create", "name-label=").code == 1
    name = unique("twin")
    # A uuid names a template too.
    template = xe.values("template-list", "name-label=Other install media")[0]
    twin = xe("vm-clone", f"vm={template}", f"new-name-label={name}").line
    assert xe.values("template-list", f"name-label={name}") == [twin]
    assert xe("vm-clone", "vm=Other install media", f"new-name-label={name}").code == 1
    for each in (bare, twin):
        done = xe("vm-destroy", f"uuid={each}")
        assert (done.code, done.out) == (0, "")
        assert "[UUID_INVALID]" in xe("vm-destroy", f"uuid={each}").err
    xe("vm-start", f"uuid={vm}")
    assert "[VM_BAD_POWER_STATE]" in xe("vm-destroy", f"uuid={vm}").err


def test_a_snapshot_leaves_disks_out(xe: Xe, vm: str):
    for device in ("0", "1"):
        xe("vm-disk-add", f"uuid={vm}", "disk-size=1MiB", f"device={device}")
    first = xe.values("vm-disk-list", f"uuid={vm}", "vbd-params=none", "vdi-params=uuid")[0]
    name = unique("part")
    part = xe(
        "vm-snapshot", f"uuid={vm}", f"new-name-label={name}", f"ignore-vdi-uuids={first}"
    ).line
    shown = ("snapshot-disk-list", f"snapshot-uuid={part}", "vbd-params=userdevice")
    assert xe.values(*shown, "vdi-params=none") == ["1"]
    assert xe("snapshot-uninstall", f"snapshot={name}", "--force").code == 0


def test_a_checkpoint_can_lose_its_memory(xe: Xe, vm: str):
    xe("vm-start", f"uuid={vm}")
    point = xe("vm-checkpoint", f"uuid={vm}", "new-name-label=point").line
    assert xe("snapshot-reset-powerstate", f"uuid={point}").code == 1
    assert _get(xe, point, "power-state", "snapshot") == "suspended"
    assert xe("snapshot-reset-powerstate", f"uuid={point}", "--force").code == 0
    assert _get(xe, point, "power-state", "snapshot") == "halted"
    assert xe("snapshot-revert").err.startswith("Required parameter not found: snapshot\n")
    copy = xe("snapshot-copy", f"uuid={point}", f"new-name-label={unique('copy')}").line
    assert _get(xe, copy, "is-a-snapshot", "template") == "false"
    assert "is no template" in xe("template-uninstall", f"template-uuid={vm}", "--force").err


@pytest.mark.parametrize(("answer", "goes"), [("yes", True), ("y", True), ("no", False)])
def test_uninstall_asks(xe: Xe, vm: str, answer: str, goes: bool):
    done = xe("vm-uninstall", f"uuid={vm}", screen=Screen(answers=[answer]))
    assert done.code == (0 if goes else 1)
    assert ("All objects destroyed" in done.out) == goes
    assert xe.values("vm-list", f"uuid={vm}") == ([] if goes else [vm])


def test_uninstall_leaves_what_others_need(xe: Xe, vm: str, daemon: Daemon):
    """Data disks that were attached, disks that two VMs have, CDs."""
    xe("vm-disk-add", f"uuid={vm}", "disk-size=1MiB", "device=0")
    xe("vm-disk-add", f"uuid={vm}", "disk-size=2MiB", "device=1")
    xe("vm-disk-add", f"uuid={vm}", "disk-size=3MiB", "device=2")
    xe("vm-cd-add", f"uuid={vm}", "cd-name=guest-tools.iso", "device=3")
    shown = ("vm-disk-list", f"uuid={vm}", "vbd-params=none", "vdi-params=uuid")
    own, data, shared = xe.values(*shown)
    (vbd,) = xe.values("vbd-list", f"vdi-uuid={data}")
    assert xe(
        "vbd-param-remove", f"uuid={vbd}", "param-name=other-config", "param-key=owner"
    ).code == 0  # fmt: skip
    other = xe("vm-create", f"name-label={unique('other')}").line
    with Client(f"unix:{daemon.socket}") as client:
        client.call(
            "VBD.create",
            {
                "VM": client.call("VM.get_by_uuid", other),
                "VDI": client.call("VDI.get_by_uuid", shared),
                "userdevice": "0", "mode": "RW", "type": "Disk", "bootable": False, "empty": False,
                "other_config": {}, "qos_algorithm_type": "", "qos_algorithm_params": {},
            },
        )  # fmt: skip
    done = xe("vm-uninstall", f"uuid={vm}", "--force")
    assert done.code == 0
    assert [line for line in done.out.splitlines() if line.startswith("VDI")] == [
        f"VDI: {own} (Created by xe)"
    ]
    left = xe.values("vdi-list")
    assert own not in left
    assert {data, shared} <= {*left}
    assert xe("vm-uninstall", f"uuid={other}", "--force").code == 0


def test_a_suspended_vm_goes_with_its_memory_image(xe: Xe, vm: str):
    xe("vm-start", f"uuid={vm}")
    xe("vm-suspend", f"uuid={vm}")
    image = _get(xe, vm, "suspend-VDI-uuid")
    assert image in xe("vm-uninstall", f"uuid={vm}", "--force").out
    assert image not in xe.values("vdi-list")


def test_disks_need_a_repository(xe: Xe, vm: str):
    pool = xe.values("pool-list")[0]
    default = _get(xe, pool, "default-SR", "pool")
    disks = xe.values("vdi-list")
    xe("pool-param-set", f"uuid={pool}", "default-SR=")
    try:
        done = xe("vm-disk-add", f"uuid={vm}", "disk-size=1MiB", "device=0")
        assert done.err.startswith("Error: The pool has no default repository\n")
    finally:
        xe("pool-param-set", f"uuid={pool}", f"default-SR={default}")
    disk = ("vm-disk-add", f"uuid={vm}", "disk-size=1MiB", f"sr-uuid={default}")
    assert "[INVALID_DEVICE]" in xe(*disk, "device=nowhere").err
    assert xe.values("vdi-list") == disks  # what was made for it is gone again


def test_interfaces_and_crash_dumps(xe: Xe, vm: str, daemon: Daemon):
    network = xe.values("network-list")[0]
    with Client(f"unix:{daemon.socket}") as client:
        client.call(
            "VIF.create",
            {
                "VM": client.call("VM.get_by_uuid", vm), "device": "0", "MAC": "", "MTU": 1500,
                "network": client.call("network.get_by_uuid", network), "other_config": {},
                "qos_algorithm_type": "", "qos_algorithm_params": {},
            },
        )  # fmt: skip
    out = xe("vm-vif-list", f"uuid={vm}").out
    assert [line.partition(" (")[0].strip() for line in out.splitlines() if line] == [
        "uuid", "vm-name-label", "device", "MAC", "network-uuid", "network-name-label",
    ]  # fmt: skip
    assert xe.values("vm-vif-list", f"uuid={vm}", "params=network-uuid") == [network]
    assert '"network-uuid"' in xe("vm-vif-list", f"uuid={vm}", "--json").out
    assert xe("vm-vif-list", f"uuid={vm}", "params=nothing").err.startswith("Unknown field")
    done = xe("vm-crashdump-list", f"uuid={vm}")
    assert (done.code, done.out) == (0, "")


def test_disks_for_machines(xe: Xe, vm: str):
    xe("vm-disk-add", f"uuid={vm}", "disk-size=4MiB", "device=0")
    (disk,) = json.loads(xe("vm-disk-list", f"uuid={vm}", "--json").out)
    assert disk["vdi"]["virtual-size"] == 4 * MIB
    assert disk["vbd"]["userdevice"] == "0"
    assert json.loads(xe("vm-cd-list", f"uuid={vm}", "--json").out) == []


# --- what VMs belong to ---------------------------------------------------------------------


def test_appliances(xe: Xe, vm: str):
    name = unique("shop")
    shop = xe("appliance-create", f"name-label={name}", "name-description=sells").line
    assert _get(xe, shop, "name-description", "appliance") == "sells"
    xe("vm-param-set", f"uuid={vm}", f"appliance={shop}")
    assert xe("appliance-start", f"uuid={shop}", "paused=true").code == 0
    assert _get(xe, vm, "power-state") == "paused"
    assert xe("appliance-shutdown", f"uuid={shop}", "--force").code == 0
    assert _get(xe, vm, "power-state") == "halted"
    assert xe("appliance-start", f"uuid={shop}").code == 0
    assert xe("appliance-shutdown", f"uuid={shop}").code == 0
    assert "[OPERATION_NOT_ALLOWED]" in xe("appliance-shutdown", f"uuid={shop}").err
    assert xe("appliance-assert-can-be-recovered", f"uuid={shop}").code == 0
    assert "[VM_IS_PART_OF_AN_APPLIANCE]" in xe("vm-assert-can-be-recovered", f"uuid={vm}").err
    done = xe("appliance-recover", f"uuid={shop}")
    assert done.err == "Required parameter not found: database:KEY=VALUE\n"
    assert xe("appliance-destroy", f"uuid={shop}").code == 0
    assert xe("vm-assert-can-be-recovered", f"uuid={vm}").code == 0


def test_schedules_of_snapshots(xe: Xe):
    create = ("vmss-create", f"name-label={unique('nightly')}", "type=Snapshot")
    schedule = xe(
        *create, "frequency=weekly", "schedule:days=Monday,Friday", "schedule:hour=3",
        "retained-snapshots=4", "enabled=false",
    ).line  # fmt: skip
    assert _get(xe, schedule, "enabled", "vmss") == "false"
    assert _get(xe, schedule, "retained-snapshots", "vmss") == "4"
    assert "days: Monday,Friday" in _get(xe, schedule, "schedule", "vmss")
    done = xe(*create, "frequency=often")
    assert done.err.startswith("Parameter frequency cannot be 'often'")
    assert "[INVALID_VALUE]" in xe(*create, "frequency=daily", "schedule:hour=24").err
    assert xe("vmss-destroy", f"uuid={schedule}").code == 0
    assert xe.values("vmss-list", f"uuid={schedule}") == []


def test_groups(xe: Xe, vm: str):
    create = ("vm-group-create", f"name-label={unique('apart')}")
    group = xe(*create, "placement=anti-affinity").line
    xe("vm-param-set", f"uuid={vm}", f"groups={group}")
    assert _get(xe, group, "vm-uuids", "vm-group") == vm
    assert xe(*create, "placement=near").code == 1
    assert xe("vm-group-destroy", f"uuid={group}").code == 0
    assert _get(xe, vm, "groups") == ""


def test_virtual_tpms_and_gpus(xe: Xe, vm: str):
    tpm = xe("vtpm-create", f"vm-uuid={vm}", "is-unique=true").line
    assert _get(xe, tpm, "is_unique", "vtpm") == "true"
    assert xe("vtpm-create", f"vm-uuid={vm}").code == 1
    assert xe("vtpm-destroy", f"uuid={tpm}").code == 0
    assert _get(xe, vm, "vtpms") == ""
    done = xe("vgpu-create", f"vm-uuid={vm}", "gpu-group-uuid=none")
    assert "[UUID_INVALID] ['GPU_group', 'none']" in done.err
    assert xe("vgpu-create", f"vm-uuid={vm}", "gpu-group-uuid=x", "device=a").code == 1
    assert "[UUID_INVALID] ['VGPU', 'none']" in xe("vgpu-destroy", "uuid=none").err


def test_what_the_server_does_not_have_is_told(xe: Xe, vm: str):
    assert "[VM_BAD_POWER_STATE]" in xe("vm-data-source-list", f"uuid={vm}").err
    xe("vm-start", f"uuid={vm}")
    assert xe("vm-restart-device-models", f"uuid={vm}").code == 0
    assert "[NOT_SYSTEM_DOMAIN]" in xe("vm-query-services", f"uuid={vm}").err
    assert "[WLB_NOT_INITIALIZED]" in xe("vm-retrieve-wlb-recommendations", f"uuid={vm}").err
    assert xe("console", f"uuid={vm}").err == "Error: no consoles here\n"
    assert xe("vm-migrate", f"uuid={vm}").err.startswith("Required parameter not found: host\n")
