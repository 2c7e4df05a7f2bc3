"""The life of guests as clients see it, through unmodified XenAPI.py and through JSON-RPC.

Every test runs over HTTPS with the certificate verified, HTTPS without, the UNIX socket, and
JSON-RPC 2.0. Integers are strings in XML-RPC and numbers in JSON-RPC, hence `int(...)` around them.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
import XenAPI
from e2e_kit import (
    GIB,
    HANGS_AT_START,
    MIB,
    NO_SUCH_REF,
    NULL,
    PASSWORD,
    SLOW_TO_START,
    SLOW_TO_SUSPEND,
    Daemon,
    default_sr,
    end_session,
    eventually,
    fails,
    finished,
    make_disk,
    make_vm,
    unique,
    value_of,
    vbd_record,
    vif_record,
)

NewClient = Callable[..., Any]


def event_from(x: Any, classes: list[str], token: str, timeout: float = 5.0) -> dict[str, Any]:
    return x.event_from(classes, token, timeout)


class Follower:
    """What event.from tells of some objects, batch by batch."""

    def __init__(self, x: Any, classes: list[str], token: str | None = None) -> None:
        self._x = x
        self._classes = classes
        self.token = event_from(x, classes, "")["token"] if token is None else token
        self.events: list[dict[str, Any]] = []

    def until(self, condition: Callable[[list[dict[str, Any]]], bool]) -> None:
        """Read batches until all events so far fulfil the condition."""

        def look() -> bool:
            batch = event_from(self._x, self._classes, self.token, 1.0)
            assert batch["token"] >= self.token
            self.token = batch["token"]
            self.events.extend(batch["events"])
            return condition(self.events)

        eventually(look)

    def seen(self, ref: str) -> list[str]:
        return [event["operation"] for event in self.events if event["ref"] == ref]


# --------------------------------------------------------------------------- sessions


def test_login_forms(new_client: NewClient) -> None:
    """clients.md §3: two, three and four arguments."""
    for arguments in (
        ("root", PASSWORD),
        ("root", PASSWORD, "1.0"),
        ("root", PASSWORD, "2.3.4", "Ansible"),
    ):
        client = new_client(login=False)
        client.xenapi.login_with_password(*arguments)
        session = client.handle
        assert session.startswith("OpaqueRef:")
        record = client.xenapi.session.get_record(session)
        assert record["is_local_superuser"] is True
        assert record["originator"] == (arguments[3] if len(arguments) == 4 else "")
        assert client.xenapi.session.get_this_host(session) == client.xenapi.host.get_all()[0]
        client.xenapi.session.logout()


def test_login_is_refused_over_the_network(daemon: Daemon) -> None:
    """semantics.md §2: SESSION_AUTHENTICATION_FAILED [user, text]."""
    for user, password in (("root", "wrong"), ("root", ""), ("nobody-here", PASSWORD)):
        client = daemon.https_session(verify=False, login=False)
        with pytest.raises(XenAPI.Failure) as caught:
            client.xenapi.login_with_password(user, password, "1.0", "e2e")
        code, *params = caught.value.details
        assert code == "SESSION_AUTHENTICATION_FAILED"
        assert params[0] == user
        assert len(params) == 2
        end_session(client)


def test_login_counts_all_its_parameters(new_client: NewClient) -> None:
    """peer-xapi.md: one argument gives [.., 2, 1]; a surplus one is accepted."""
    client = new_client(login=False)
    with fails("MESSAGE_PARAMETER_COUNT_MISMATCH", "session.login_with_password", "2", "1"):
        client.xenapi.login_with_password("root")
    client.xenapi.login_with_password("root", PASSWORD, "1.0", "e2e", "surplus")
    client.xenapi.session.logout()


def test_the_socket_is_local_root(daemon: Daemon) -> None:
    """clients.md §2: user and password do not matter there."""
    for user, password in (("", ""), ("root", "wrong"), ("anybody", "x")):
        client = daemon.session(login=False)
        client.xenapi.login_with_password(user, password)
        assert client.xenapi.session.get_is_local_superuser(client.handle) is True
        client.xenapi.session.logout()
        end_session(client)


def test_logout_ends_the_session(new_client: NewClient, x: Any) -> None:
    """semantics.md §2; SESSION_INVALID carries the reference."""
    client = new_client()
    session = client.handle
    client.xenapi.session.logout()
    with fails("HANDLE_INVALID", "session", session):
        x.session.get_record(session)
    if isinstance(client, XenAPI.Session):
        answer = client.VM.get_all(session)
        assert answer == {"Status": "Failure", "ErrorDescription": ["SESSION_INVALID", session]}
    else:
        with fails("SESSION_INVALID", session):
            client.call("VM.get_all", session)


def test_xenapi_py_logs_in_again(daemon: Daemon, x: Any) -> None:
    """clients.md §3: on SESSION_INVALID it repeats login and call."""
    client = daemon.https_session(verify=True)
    before = client.handle
    killer = daemon.session()
    killer.session.logout(before)
    assert client.xenapi.VM.get_all() is not None
    assert client.handle != before
    end_session(killer)
    end_session(client)


def test_a_wrong_session_is_session_invalid(daemon: Daemon) -> None:
    client = daemon.session()
    vm = client.xenapi.VM.get_all()[0]
    for wrong in (NO_SUCH_REF, NULL, "", "nonsense", vm):
        answer = client.VM.get_all(wrong)
        assert answer == {"Status": "Failure", "ErrorDescription": ["SESSION_INVALID", wrong]}
    end_session(client)


# --------------------------------------------------------------------------- pool, host, templates


def test_pool_and_host_records(api: Any, x: Any) -> None:
    """clients.md §4 and §6.22: what clients read at connect."""
    ((pool, record),) = x.pool.get_all_records().items()
    assert x.pool.get_all() == [pool]
    host = record["master"]
    assert x.host.get_all() == [host]
    for field in ("other_config", "restrictions", "ha_statefiles", "default_SR", "gui_config"):
        assert field in record
    assert x.SR.get_record(record["default_SR"])["uuid"]
    described = x.host.get_record(host)
    assert described["enabled"] is True
    versions = described["software_version"]
    for key in ("xapi", "product_version", "platform_version", "product_brand", "build_number"):
        assert versions[key]
    assert len([int(part) for part in versions["product_version"].split(".")]) >= 2
    for field in ("license_params", "chipset_info", "capabilities", "cpu_info"):
        assert field in described
    float(described["other_config"]["boot_time"])
    float(described["other_config"]["agent_start_time"])
    assert int(described["API_version_major"]) == 2
    assert int(x.host.get_API_version_minor(host)) >= 20
    if isinstance(api, XenAPI.Session):
        assert api.API_version.startswith("2.")


def test_ints_have_the_protocols_form(api: Any, x: Any) -> None:
    """clients.md §6.3: strings of digits in XML-RPC, numbers in JSON-RPC."""
    major = x.host.get_API_version_major(x.host.get_all()[0])
    assert major == ("2" if isinstance(api, XenAPI.Session) else 2)
    vm = make_vm(x)
    record = x.VM.get_record(vm)
    kind = str if isinstance(api, XenAPI.Session) else int
    assert type(record["memory_static_max"]) is kind
    assert type(record["HVM_shadow_multiplier"]) in (float, int)
    x.VM.destroy(vm)


def test_templates(x: Any) -> None:
    """clients.md §4: other_config of default templates."""
    templates = x.VM.get_all_records_where(
        'field "is_a_template" = "true" and field "is_a_snapshot" = "false"'
    )
    names = {record["name_label"] for record in templates.values()}
    assert "Other install media" in names
    (template,) = x.VM.get_by_name_label("Other install media")
    record = x.VM.get_record(template)
    assert record["is_default_template"] is True
    assert record["other_config"]["default_template"] == "true"
    assert "clone" in record["allowed_operations"]
    assert "start" not in record["allowed_operations"]
    with fails("VM_IS_TEMPLATE", template, "start"):
        x.VM.start(template, False, False)
    with pytest.raises(XenAPI.Failure) as caught:
        x.VM.destroy(template)
    assert caught.value.details[0] in ("VM_CANNOT_DELETE_DEFAULT_TEMPLATE", "VM_IS_TEMPLATE")
    assert x.VM.get_by_name_label("Other install media") == [template]


def test_lookups(x: Any) -> None:
    """semantics.md §1: names give lists, uuids of another class are UUID_INVALID."""
    assert x.VM.get_by_name_label(unique("absent")) == []
    vm = make_vm(x)
    uuid = x.VM.get_uuid(vm)
    assert x.VM.get_by_uuid(uuid) == vm
    with fails("UUID_INVALID", "VDI", uuid):
        x.VDI.get_by_uuid(uuid)
    with fails("UUID_INVALID", "VM", "no-uuid"):
        x.VM.get_by_uuid("no-uuid")
    with fails("HANDLE_INVALID", "VM", NULL):
        x.VM.get_record(NULL)
    with fails("HANDLE_INVALID", "VDI", vm):
        x.VDI.get_record(vm)
    x.VM.destroy(vm)
    with fails("HANDLE_INVALID", "VM", vm):
        x.VM.get_power_state(vm)


# --------------------------------------------------------------------------- creation


def test_clone_and_provision(x: Any) -> None:
    """clients.md §6.19: provision clears is_a_template and makes the template's disks."""
    (template,) = x.VM.get_by_name_label("Test guest")
    name = unique("clone")
    vm = x.VM.clone(template, name)
    assert x.VM.get_is_a_template(vm) is True
    assert x.VM.get_is_default_template(vm) is False
    assert x.VM.get_uuid(vm) != x.VM.get_uuid(template)
    x.VM.provision(vm)
    record = x.VM.get_record(vm)
    assert record["is_a_template"] is False
    assert record["name_label"] == name
    assert record["power_state"] == "Halted"
    assert int(record["domid"]) == -1
    assert record["resident_on"] == NULL
    assert "disks" not in record["other_config"]
    (vbd,) = record["VBDs"]
    disk = x.VBD.get_record(vbd)
    assert (disk["VM"], disk["userdevice"], disk["bootable"]) == (vm, "0", True)
    vdi = x.VDI.get_record(disk["VDI"])
    assert int(vdi["virtual_size"]) == GIB
    assert vdi["SR"] == default_sr(x)
    assert vdi["VBDs"] == [vbd]
    assert vm in x.VM.get_by_name_label(name)
    x.VM.destroy(vm)
    x.VDI.destroy(disk["VDI"])


def test_vm_create_with_few_fields(x: Any) -> None:
    """peer-xapi.md: unknown fields are ignored, a missing required one is INTERNAL_ERROR."""
    record = {
        "name_label": unique("created"),
        "name_description": "",
        "user_version": "1",
        "is_a_template": False,
        "affinity": NULL,
        "memory_static_max": str(128 * MIB),
        "memory_dynamic_max": 128 * MIB,
        "memory_dynamic_min": str(128 * MIB),
        "memory_static_min": 64 * MIB,
        "VCPUs_params": {},
        "VCPUs_max": "2",
        "VCPUs_at_startup": 2,
        "actions_after_shutdown": "destroy",
        "actions_after_reboot": "restart",
        "actions_after_crash": "restart",
        "PV_bootloader": "",
        "PV_kernel": "",
        "PV_ramdisk": "",
        "PV_args": "",
        "PV_bootloader_args": "",
        "PV_legacy_args": "",
        "HVM_boot_policy": "BIOS order",
        "HVM_boot_params": {"order": "cdn"},
        "platform": {},
        "PCI_bus": "",
        "other_config": {"a": "1"},
        "recommendations": "",
        "no_such_field": "ignored",
        "power_state": "Running",
        "uuid": "ignored as well",
    }
    vm = x.VM.create(record)
    made = x.VM.get_record(vm)
    assert made["power_state"] == "Halted"
    assert made["uuid"] != "ignored as well"
    assert int(made["VCPUs_max"]) == 2
    assert made["other_config"]["a"] == "1"
    x.VM.destroy(vm)
    del record["user_version"]
    with pytest.raises(XenAPI.Failure) as caught:
        x.VM.create(record)
    assert caught.value.details[0] == "INTERNAL_ERROR"
    assert "user_version" in caught.value.details[1]


def test_disks_and_interfaces(x: Any) -> None:
    """VDI, VBD and VIF of a halted VM, and what happens to them when it is destroyed."""
    vm = make_vm(x)
    devices = x.VM.get_allowed_VBD_devices(vm)
    assert "0" in devices
    vdi, vbd = make_disk(x, vm)
    assert x.VBD.get_record(vbd)["userdevice"] == devices[0]
    assert devices[0] not in x.VM.get_allowed_VBD_devices(vm)
    other, _ = make_disk(x)
    with fails("DEVICE_ALREADY_EXISTS", devices[0]):
        x.VBD.create(vbd_record(vm, other, devices[0]))
    network = x.network.create(
        {"name_label": unique("net"), "name_description": "", "MTU": "1500", "other_config": {}}
    )
    vif = x.VIF.create(vif_record(vm, network, "0", "02:16:3e:00:00:01"))
    record = x.VIF.get_record(vif)
    assert record["MAC"] == "02:16:3e:00:00:01"
    assert record["locking_mode"] == "network_default"
    assert int(record["MTU"]) == 1500
    assert record["currently_attached"] is False
    assert record["ipv4_allowed"] == []
    assert "0" not in x.VM.get_allowed_VIF_devices(vm)
    made = x.VIF.get_MAC(x.VIF.create(vif_record(vm, network, "1")))
    assert len(made.split(":")) == 6
    with fails("MAC_INVALID", "nonsense"):
        x.VIF.create(vif_record(vm, network, "2", "nonsense"))
    with fails("DEVICE_ALREADY_EXISTS", "0"):
        x.VIF.create(vif_record(vm, network, "0", "02:16:3e:00:00:02"))
    with fails("HANDLE_INVALID", "network", NO_SUCH_REF):
        x.VIF.create(vif_record(vm, NO_SUCH_REF, "3"))
    assert set(x.VM.get_VIFs(vm)) == set(x.network.get_VIFs(network))
    x.VM.destroy(vm)
    for gone in (vbd, vif):
        with pytest.raises(XenAPI.Failure):
            (x.VBD if gone == vbd else x.VIF).get_record(gone)
    assert x.VDI.get_VBDs(vdi) == []
    for disk in (vdi, other):
        x.VDI.destroy(disk)
        with fails("HANDLE_INVALID", "VDI", disk):
            x.VDI.get_record(disk)
    x.network.destroy(network)


def test_vdi_of_a_halted_vm_may_be_destroyed(x: Any) -> None:
    """clients.md §6.19."""
    vm = make_vm(x)
    vdi, _vbd = make_disk(x, vm)
    assert "destroy" in x.VDI.get_allowed_operations(vdi)
    x.VDI.destroy(vdi)
    with fails("HANDLE_INVALID", "VDI", vdi):
        x.VDI.get_uuid(vdi)
    x.VM.destroy(vm)


def test_cd_drive(x: Any) -> None:
    """clients.md §4: an empty CD drive, VDI inserted and ejected."""
    vm = make_vm(x)
    drive = vbd_record(vm, NULL, x.VM.get_allowed_VBD_devices(vm)[0])
    vbd = x.VBD.create(drive | {"type": "CD", "mode": "RO", "empty": True})
    assert x.VBD.get_empty(vbd) is True
    with fails("VBD_IS_EMPTY", vbd):
        x.VBD.eject(vbd)
    device = x.VM.get_allowed_VBD_devices(vm)[0]
    with fails("VBD_NOT_REMOVABLE_MEDIA", "in constructor"):
        x.VBD.create(vbd_record(vm, NULL, device) | {"empty": True})
    x.VM.destroy(vm)


# --------------------------------------------------------------------------- power


def test_start_and_stop(x: Any) -> None:
    """The states, what is allowed in each, and the error of a wrong one (clients.md §6.8)."""
    vm = make_vm(x)
    vdi, vbd = make_disk(x, vm)
    assert "start" in x.VM.get_allowed_operations(vm)
    for call, expected in (
        (x.VM.hard_shutdown, "paused, suspended, running"),
        (x.VM.hard_reboot, "paused, running"),
        (x.VM.clean_shutdown, "running"),
        (x.VM.pause, "running"),
        (x.VM.unpause, "paused"),
        (x.VM.suspend, "running"),
    ):
        with fails("VM_BAD_POWER_STATE", vm, expected, "halted"):
            call(vm)
    with fails("VM_BAD_POWER_STATE", vm, "suspended", "halted"):
        x.VM.resume(vm, False, False)

    x.VM.start(vm, False, False)
    record = x.VM.get_record(vm)
    assert record["power_state"] == "Running"
    assert record["resident_on"] == x.host.get_all()[0]
    assert vm in x.host.get_resident_VMs(record["resident_on"])
    assert int(record["domid"]) > 0
    assert record["current_operations"] == {}
    allowed = record["allowed_operations"]
    assert {"pause", "suspend", "hard_shutdown", "clean_shutdown", "snapshot"} <= set(allowed)
    assert "start" not in allowed
    assert "destroy" not in allowed
    assert x.VBD.get_currently_attached(vbd) is True
    with fails("VM_BAD_POWER_STATE", vm, "halted", "running"):
        x.VM.start(vm, False, False)
    with fails("VM_BAD_POWER_STATE", vm, "halted, suspended", "running"):
        x.VM.destroy(vm)
    with fails("VDI_IN_USE", vdi, "destroy"):
        x.VDI.destroy(vdi)
    x.VM.hard_shutdown(vm)
    record = x.VM.get_record(vm)
    assert (record["power_state"], int(record["domid"])) == ("Halted", -1)
    assert record["resident_on"] == NULL
    assert x.VBD.get_currently_attached(vbd) is False
    x.VM.destroy(vm)
    x.VDI.destroy(vdi)


def test_pause(x: Any) -> None:
    vm = make_vm(x)
    x.VM.start(vm, True, False)
    assert x.VM.get_power_state(vm) == "Paused"
    with fails("VM_BAD_POWER_STATE", vm, "running", "paused"):
        x.VM.pause(vm)
    with fails("VM_BAD_POWER_STATE", vm, "running", "paused"):
        x.VM.clean_shutdown(vm)
    x.VM.unpause(vm)
    assert x.VM.get_power_state(vm) == "Running"
    x.VM.pause(vm)
    assert x.VM.get_power_state(vm) == "Paused"
    x.VM.hard_shutdown(vm)
    assert x.VM.get_power_state(vm) == "Halted"
    x.VM.destroy(vm)


def test_suspend_and_resume(x: Any) -> None:
    """semantics.md §8: the memory is in suspend_VDI, residency is cleared."""
    vm = make_vm(x)
    x.VM.start(vm, False, False)
    x.VM.suspend(vm)
    record = x.VM.get_record(vm)
    assert record["power_state"] == "Suspended"
    assert record["resident_on"] == NULL
    image = record["suspend_VDI"]
    assert x.VDI.get_type(image) == "suspend"
    with fails("VM_BAD_POWER_STATE", vm, "halted", "suspended"):
        x.VM.start(vm, False, False)
    with fails("VM_BAD_POWER_STATE", vm, "running", "suspended"):
        x.VM.suspend(vm)
    x.VM.resume(vm, False, False)
    assert x.VM.get_power_state(vm) == "Running"
    assert x.VM.get_suspend_VDI(vm) == NULL
    with fails("HANDLE_INVALID", "VDI", image):
        x.VDI.get_record(image)
    x.VM.suspend(vm)
    image = x.VM.get_suspend_VDI(vm)
    x.VM.hard_shutdown(vm)
    assert x.VM.get_power_state(vm) == "Halted"
    with fails("HANDLE_INVALID", "VDI", image):
        x.VDI.get_record(image)
    x.VM.destroy(vm)


def test_shutdown_and_reboot(x: Any) -> None:
    vm = make_vm(x)
    x.VM.start(vm, False, False)
    x.VM.clean_reboot(vm)
    assert x.VM.get_power_state(vm) == "Running"
    x.VM.hard_reboot(vm)
    assert x.VM.get_power_state(vm) == "Running"
    x.VM.clean_shutdown(vm)
    assert x.VM.get_power_state(vm) == "Halted"
    with fails("VM_BAD_POWER_STATE", vm, "running", "halted"):
        x.VM.clean_reboot(vm)
    x.VM.start(vm, False, False)
    x.VM.shutdown(vm)
    assert x.VM.get_power_state(vm) == "Halted"
    x.VM.destroy(vm)


def test_guest_metrics_of_a_running_vm(x: Any) -> None:
    """clients.md §4: what clients read of a guest's agent."""
    vm = make_vm(x)
    x.VM.start(vm, False, False)
    ref = eventually(lambda: (r := x.VM.get_guest_metrics(vm)) != NULL and r)
    record = x.VM_guest_metrics.get_record(ref)
    assert {"PV_drivers_version", "networks", "os_version", "other"} <= set(record)
    metrics = x.VM_metrics.get_record(x.VM.get_metrics(vm))
    assert int(metrics["VCPUs_number"]) == 1
    assert int(metrics["memory_actual"]) >= 128 * MIB
    x.VM.hard_shutdown(vm)
    x.VM.destroy(vm)


def test_start_on_a_host(x: Any) -> None:
    vm = make_vm(x)
    host = x.host.get_all()[0]
    x.VM.start_on(vm, host, False, False)
    assert x.VM.get_resident_on(vm) == host
    x.VM.hard_shutdown(vm)
    with fails("HANDLE_INVALID", "host", NO_SUCH_REF):
        x.VM.start_on(vm, NO_SUCH_REF, False, False)
    assert host in x.VM.get_possible_hosts(vm)
    x.VM.destroy(vm)


def test_hotplug(x: Any) -> None:
    vm = make_vm(x)
    x.VM.start(vm, False, False)
    vdi, vbd = make_disk(x, vm)
    assert x.VBD.get_currently_attached(vbd) is False
    x.VBD.plug(vbd)
    assert x.VBD.get_currently_attached(vbd) is True
    with fails("DEVICE_ALREADY_ATTACHED", vbd):
        x.VBD.plug(vbd)
    with fails("OPERATION_NOT_ALLOWED"):
        x.VBD.destroy(vbd)
    x.VBD.unplug(vbd)
    with fails("DEVICE_ALREADY_DETACHED", vbd):
        x.VBD.unplug(vbd)
    x.VBD.destroy(vbd)
    network = x.network.get_all()[0]
    vif = x.VIF.create(vif_record(vm, network, x.VM.get_allowed_VIF_devices(vm)[0]))
    x.VIF.plug(vif)
    assert x.VIF.get_currently_attached(vif) is True
    x.VIF.unplug(vif)
    x.VIF.destroy(vif)
    x.VM.hard_shutdown(vm)
    x.VM.destroy(vm)
    x.VDI.destroy(vdi)


# --------------------------------------------------------------------------- snapshots


def test_snapshot_and_revert(x: Any) -> None:
    """clients.md §6.19; two and three arguments (clients.md §6.9)."""
    vm = make_vm(x)
    vdi, _vbd = make_disk(x, vm)
    x.VM.set_name_description(vm, "before")
    name = unique("snapshot")
    snapshot = x.VM.snapshot(vm, name)
    record = x.VM.get_record(snapshot)
    assert record["is_a_snapshot"] is True
    assert record["is_a_template"] is True
    assert record["snapshot_of"] == vm
    assert record["name_label"] == name
    assert str(record["snapshot_time"]) > "20200101"
    assert x.VM.get_snapshots(vm) == [snapshot]
    assert x.VM.get_parent(vm) == snapshot
    (frozen,) = record["VBDs"]
    image = x.VBD.get_VDI(frozen)
    assert x.VDI.get_record(image)["is_a_snapshot"] is True
    assert x.VDI.get_snapshot_of(image) == vdi
    with fails("VM_IS_SNAPSHOT", snapshot, "start"):
        x.VM.start(snapshot, False, False)

    x.VM.set_name_description(vm, "after")
    x.VM.add_to_other_config(vm, "made-later", "1")
    x.VM.revert(snapshot)
    assert x.VM.get_name_description(vm) == "before"
    assert "made-later" not in x.VM.get_other_config(vm)
    assert x.VM.get_name_label(vm) != name
    assert x.VM.get_power_state(vm) == "Halted"
    assert x.VM.get_snapshots(vm) == [snapshot]
    (vbd,) = x.VM.get_VBDs(vm)
    assert x.VBD.get_VDI(vbd) not in (image, NULL)
    with fails("HANDLE_INVALID", "VDI", vdi):
        x.VDI.get_record(vdi)

    second = x.VM.snapshot(vm, unique("without disks"), [x.VBD.get_VDI(vbd)])
    assert x.VM.get_VBDs(second) == []
    x.VM.destroy(second)
    x.VM.set_is_a_template(snapshot, False)
    x.VM.destroy(snapshot)
    assert x.VM.get_snapshots(vm) == []
    x.VM.destroy(vm)


def test_checkpoint(x: Any) -> None:
    vm = make_vm(x)
    with fails("VM_BAD_POWER_STATE"):
        x.VM.checkpoint(vm, "not while halted")
    x.VM.start(vm, False, False)
    checkpoint = x.VM.checkpoint(vm, unique("checkpoint"))
    assert x.VM.get_power_state(vm) == "Running"
    assert x.VM.get_power_state(checkpoint) == "Suspended"
    image = x.VM.get_suspend_VDI(checkpoint)
    assert image != NULL
    x.VM.revert(checkpoint)
    assert x.VM.get_power_state(vm) == "Suspended"
    x.VM.resume(vm, False, False)
    assert x.VM.get_power_state(vm) == "Running"
    assert x.VDI.get_record(image)["type"] == "suspend"
    x.VM.hard_shutdown(vm)
    x.VM.destroy(checkpoint)
    x.VM.destroy(vm)


def test_copy(x: Any) -> None:
    vm = make_vm(x)
    vdi, _vbd = make_disk(x, vm)
    copy = x.VM.copy(vm, unique("copy"), default_sr(x))
    (vbd,) = x.VM.get_VBDs(copy)
    assert x.VBD.get_VDI(vbd) != vdi
    assert x.VM.get_is_a_template(copy) is False
    for guest in (vm, copy):
        x.VM.destroy(guest)


# --------------------------------------------------------------------------- migration refusals


def test_migration_is_refused(x: Any) -> None:
    """semantics.md §10: state and target are checked."""
    vm = make_vm(x)
    host = x.host.get_all()[0]
    with pytest.raises(XenAPI.Failure) as caught:
        x.VM.pool_migrate(vm, host, {})
    code, ref, _expected, actual = caught.value.details
    assert (code, ref, actual) == ("VM_BAD_POWER_STATE", vm, "halted")
    x.VM.start(vm, False, False)
    with fails("HANDLE_INVALID", "host", NO_SUCH_REF):
        x.VM.pool_migrate(vm, NO_SUCH_REF, {})
    with fails("HANDLE_INVALID", "VM", NO_SUCH_REF):
        x.VM.pool_migrate(NO_SUCH_REF, host, {})
    x.VM.pool_migrate(vm, host, {"live": "true"})
    assert x.VM.get_power_state(vm) == "Running"
    assert x.VM.get_resident_on(vm) == host
    x.VM.hard_shutdown(vm)
    x.VM.destroy(vm)


# --------------------------------------------------------------------------- settings


def test_memory(x: Any) -> None:
    vm = make_vm(x)
    sizes = [str(size * MIB) for size in (128, 1024, 512, 1024)]
    x.VM.set_memory_limits(vm, *sizes)
    record = x.VM.get_record(vm)
    assert int(record["memory_static_max"]) == 1024 * MIB
    assert int(record["memory_dynamic_min"]) == 512 * MIB
    with fails("MEMORY_CONSTRAINT_VIOLATION"):
        x.VM.set_memory_limits(vm, *reversed(sizes))
    assert int(x.VM.get_memory_dynamic_min(vm)) == 512 * MIB
    x.VM.set_memory(vm, 256 * MIB)
    assert int(x.VM.get_memory_static_max(vm)) == 256 * MIB
    x.VM.start(vm, False, False)
    with fails("VM_BAD_POWER_STATE", vm, "halted", "running"):
        x.VM.set_memory_static_max(vm, str(2 * GIB))
    x.VM.hard_shutdown(vm)
    x.VM.destroy(vm)


def test_vcpus(x: Any) -> None:
    vm = make_vm(x)
    x.VM.set_VCPUs_max(vm, "4")
    x.VM.set_VCPUs_at_startup(vm, 3)
    assert int(x.VM.get_VCPUs_max(vm)) == 4
    assert int(x.VM.get_VCPUs_at_startup(vm)) == 3
    for wrong in ("5", "0", "-1"):
        with pytest.raises(XenAPI.Failure) as caught:
            x.VM.set_VCPUs_at_startup(vm, wrong)
        assert caught.value.details[:2] == ["VALUE_NOT_SUPPORTED", "VCPUs_at_startup"]
    x.VM.start(vm, False, False)
    with fails("VM_BAD_POWER_STATE", vm, "halted", "running"):
        x.VM.set_VCPUs_max(vm, "8")
    x.VM.hard_shutdown(vm)
    x.VM.destroy(vm)


def test_maps_and_sets(x: Any) -> None:
    """clients.md §6.8: MAP_DUPLICATE_KEY [class, field, ref, key]."""
    vm = make_vm(x)
    x.VM.add_to_other_config(vm, "folder", "/one")
    with fails("MAP_DUPLICATE_KEY", "VM", "other_config", vm, "folder"):
        x.VM.add_to_other_config(vm, "folder", "/two")
    assert x.VM.get_other_config(vm)["folder"] == "/one"
    x.VM.remove_from_other_config(vm, "folder")
    x.VM.remove_from_other_config(vm, "folder")
    assert "folder" not in x.VM.get_other_config(vm)
    x.VM.set_other_config(vm, {"é<&>": "ü\n機"})
    assert x.VM.get_other_config(vm) == {"é<&>": "ü\n機"}
    x.VM.set_tags(vm, ["b", "a"])
    x.VM.add_tags(vm, "a")
    x.VM.add_tags(vm, "c")
    x.VM.remove_tags(vm, "b")
    assert sorted(x.VM.get_tags(vm)) == ["a", "c"]
    x.VM.set_xenstore_data(vm, {"vm-data/x": "1"})
    assert x.VM.get_xenstore_data(vm) == {"vm-data/x": "1"}
    x.VM.set_affinity(vm, NULL)
    x.VM.set_affinity(vm, x.host.get_all()[0])
    x.VM.destroy(vm)


def test_blocked_operations(x: Any) -> None:
    """semantics.md and clients.md §6.8: OPERATION_BLOCKED [ref, value], before the power state."""
    vm = make_vm(x)
    x.VM.set_blocked_operations(vm, {"start": "not today"})
    assert "start" not in x.VM.get_allowed_operations(vm)
    with fails("OPERATION_BLOCKED", vm, "not today"):
        x.VM.start(vm, False, False)
    with fails("OPERATION_BLOCKED", vm, "not today"):
        x.VM.start(vm, False, True)
    x.VM.add_to_blocked_operations(vm, "hard_shutdown", "never")
    with fails("OPERATION_BLOCKED", vm, "never"):
        x.VM.hard_shutdown(vm)
    x.VM.set_blocked_operations(vm, {})
    assert "start" in x.VM.get_allowed_operations(vm)
    x.VM.start(vm, False, False)
    x.VM.hard_shutdown(vm)
    x.VM.destroy(vm)


def test_filters(x: Any) -> None:
    """clients.md §6.21, semantics.md §5 and §13."""
    vm = make_vm(x)
    name, uuid = x.VM.get_name_label(vm), x.VM.get_uuid(vm)

    def found(expression: str) -> set[str]:
        return set(x.VM.get_all_records_where(expression))

    assert found(f'field "name__label" = "{name}"') == {vm}
    assert found(f'field "uuid" = "{uuid}" and field "is_a_template" = "false"') == {vm}
    assert found(f'field "uuid" = "{uuid}" and field "is_a_template" = "true"') == set()
    assert found(f'(field "uuid" = "{uuid}") or (field "name__label" = "{name}")') == {vm}
    assert vm not in found(f'not field "uuid" = "{uuid}"')
    assert vm in found("true")
    assert found("false") == set()
    assert x.VM.get_all_where(f'field "uuid" = "{uuid}"') == [vm]
    with fails("INVALID_VALUE"):
        found("this is no filter")
    with fails("INTERNAL_ERROR"):
        found(f'field "name_label" = "{name}"')
    x.VM.destroy(vm)


# --------------------------------------------------------------------------- tasks


def test_async_start(x: Any) -> None:
    """clients.md §6.17: the record stays, the result is an XML-RPC value."""
    vm = make_vm(x)
    task = x.Async.VM.start(vm, False, False)
    assert task.startswith("OpaqueRef:")
    record = finished(x, task)
    assert record["status"] == "success", record["error_info"]
    assert float(record["progress"]) == 1.0
    assert record["name_label"] == "Async.VM.start"
    assert record["error_info"] == []
    assert value_of(record["result"]) == ""
    assert str(record["finished"]) >= str(record["created"]) > "2020"
    assert record["allowed_operations"] == []
    assert x.VM.get_power_state(vm) == "Running"
    x.task.destroy(task)
    with fails("HANDLE_INVALID", "task", task):
        x.task.get_status(task)
    task = x.Async.VM.snapshot(vm, unique("snapshot"))
    snapshot = value_of(finished(x, task)["result"])
    assert x.VM.get_is_a_snapshot(snapshot) is True
    x.VM.hard_shutdown(vm)
    x.VM.destroy(snapshot)
    x.VM.destroy(vm)


def test_async_failure(x: Any) -> None:
    """A call that fails is a failed task; bad arguments fail at once (README "Async rules")."""
    vm = make_vm(x)
    task = x.Async.VM.hard_shutdown(vm)
    record = finished(x, task)
    assert record["status"] == "failure"
    assert record["error_info"] == [
        "VM_BAD_POWER_STATE", vm, "paused, suspended, running", "halted",
    ]  # fmt: skip
    assert record["result"] == ""
    x.task.destroy(task)
    with fails("MESSAGE_PARAMETER_COUNT_MISMATCH", "VM.start", "3", "1"):
        x.Async.VM.start(vm)
    with fails("Fault"):
        x.Async.VM.get_power_state(vm)
    with fails("MESSAGE_METHOD_UNKNOWN", "VM.zork"):
        x.Async.VM.zork(vm)
    x.VM.destroy(vm)


def test_current_operations_are_keyed_by_task(x: Any) -> None:
    """clients.md §4, and other operations are refused meanwhile."""
    vm = make_vm(x, SLOW_TO_START)
    task = x.Async.VM.start(vm, False, False)
    operations = eventually(lambda: x.VM.get_current_operations(vm))
    assert operations == {task: "start"}
    assert x.VM.get_allowed_operations(vm) == []
    assert x.task.get_status(task) == "pending"
    assert 0.0 <= float(x.task.get_progress(task)) < 1.0
    record = finished(x, task)
    assert record["status"] == "success"
    assert x.VM.get_current_operations(vm) == {}
    x.task.destroy(task)
    x.VM.hard_shutdown(vm)
    x.VM.destroy(vm)


def test_cancel_reaches_a_running_start(x: Any) -> None:
    """semantics.md §3: TASK_CANCELLED [task]; the VM is halted and may be started again."""
    vm = make_vm(x, HANGS_AT_START)
    task = x.Async.VM.start(vm, False, False)
    eventually(lambda: "cancel" in x.task.get_allowed_operations(task))
    x.task.cancel(task)
    record = finished(x, task)
    assert record["status"] == "cancelled"
    assert record["error_info"] in ([], ["TASK_CANCELLED", task])
    eventually(lambda: x.VM.get_current_operations(vm) == {})
    assert x.VM.get_power_state(vm) == "Halted"
    assert "start" in x.VM.get_allowed_operations(vm)
    x.task.cancel(task)
    assert x.task.get_status(task) == "cancelled"
    x.task.destroy(task)
    x.VM.set_name_label(vm, unique("started after all"))
    x.VM.start(vm, False, False)
    x.VM.hard_shutdown(vm)
    x.VM.destroy(vm)


def test_a_suspend_is_not_cancelled(x: Any) -> None:
    """semantics.md §3: suspend is not cancellable; it ends as it would have."""
    vm = make_vm(x, SLOW_TO_SUSPEND)
    x.VM.start(vm, False, False)
    task = x.Async.VM.suspend(vm)
    eventually(lambda: x.VM.get_current_operations(vm) == {task: "suspend"})
    assert x.VM.get_power_state(vm) == "Running"
    if "cancel" not in x.task.get_allowed_operations(task):
        with fails("OPERATION_NOT_ALLOWED"):
            x.task.cancel(task)
        assert finished(x, task)["status"] == "success"
        assert x.VM.get_power_state(vm) == "Suspended"
    else:
        x.task.cancel(task)
        assert finished(x, task)["status"] == "cancelled"
        assert x.VM.get_power_state(vm) == "Running"
        assert x.VM.get_suspend_VDI(vm) == NULL
    x.VM.hard_shutdown(vm)
    x.VM.destroy(vm)


def test_hard_shutdown_ends_a_suspend(x: Any) -> None:
    """semantics.md §7: hard_shutdown cancels a suspend in progress and waits for it."""
    vm = make_vm(x, SLOW_TO_SUSPEND)
    x.VM.start(vm, False, False)
    task = x.Async.VM.suspend(vm)
    eventually(lambda: x.VM.get_current_operations(vm) == {task: "suspend"})
    x.VM.hard_shutdown(vm)
    assert x.VM.get_power_state(vm) == "Halted"
    assert x.VM.get_current_operations(vm) == {}
    assert finished(x, task)["status"] in ("cancelled", "success", "failure")
    x.VM.destroy(vm)


def test_destroying_a_running_task(x: Any) -> None:
    """clients.md §6.17: no error; it goes when it ends."""
    vm = make_vm(x, SLOW_TO_START)
    task = x.Async.VM.start(vm, False, False)
    x.task.destroy(task)
    eventually(lambda: x.VM.get_power_state(vm) == "Running")

    def gone() -> bool:
        try:
            x.task.get_status(task)
        except XenAPI.Failure as error:
            return error.details == ["HANDLE_INVALID", "task", task]
        return False

    eventually(gone)
    x.VM.hard_shutdown(vm)
    x.VM.destroy(vm)


def test_tasks_of_clients(api: Any, x: Any) -> None:
    """xen-api makes tasks of its own for transfers (clients.md §4)."""
    name = unique("transfer")
    task = x.task.create(name, "made by a client")
    record = x.task.get_record(task)
    assert (record["status"], record["name_label"]) == ("pending", name)
    x.task.set_progress(task, 0.5)
    assert float(x.task.get_progress(task)) == 0.5
    x.task.add_to_other_config(task, "k", "v")
    assert x.task.get_other_config(task) == {"k": "v"}
    x.task.set_status(task, "success")
    assert x.task.get_status(task) == "success"
    x.task.set_status(task, "failure")
    assert x.task.get_status(task) == "success"
    assert task in x.task.get_all_records()
    x.task.destroy(task)
    assert api.handle


def test_a_synchronous_call_leaves_no_task(x: Any) -> None:
    vm = make_vm(x)
    x.VM.start(vm, False, False)
    x.VM.hard_shutdown(vm)
    own = [t for t in x.task.get_all_records().values() if t["name_label"] == "VM.hard_shutdown"]
    eventually(
        lambda: not [
            t
            for t in x.task.get_all_records().values()
            if t["name_label"] == "VM.hard_shutdown" and t["status"] != "pending"
        ]
    )
    assert all(task["status"] == "pending" for task in own)
    x.VM.destroy(vm)


# --------------------------------------------------------------------------- events


def test_event_from(x: Any) -> None:
    """semantics.md §4: add, mod and del, and one event an object."""
    vm = make_vm(x)
    batch = event_from(x, [f"vm/{vm}"], "", 5.0)
    (event,) = batch["events"]
    assert event["ref"] == vm
    assert event["class"] == "vm"
    assert event["operation"] == "add"
    assert isinstance(event["id"], str)
    assert isinstance(event["timestamp"], str)
    assert event["snapshot"]["name_label"] == x.VM.get_name_label(vm)
    counts = batch["valid_ref_counts"]
    assert all(isinstance(count, int) for count in counts.values())
    assert counts["pool"] == 1
    token = batch["token"]
    x.VM.set_name_description(vm, "first")
    x.VM.set_name_description(vm, "second")
    batch = event_from(x, [f"VM/{vm}"], token)
    (event,) = batch["events"]
    assert event["operation"] == "mod"
    assert event["snapshot"]["name_description"] == "second"
    assert batch["token"] > token
    token = batch["token"]
    start = time.monotonic()
    batch = event_from(x, [f"vm/{vm}"], token, 0.3)
    assert time.monotonic() - start >= 0.25
    assert batch["events"] == []
    x.VM.destroy(vm)
    batch = event_from(x, [f"vm/{vm}"], batch["token"])
    (event,) = batch["events"]
    assert (event["operation"], event["ref"]) == ("del", vm)
    assert "snapshot" not in event


def test_event_class_filter(x: Any) -> None:
    """Only what was asked for; created and destroyed in between is not reported."""
    follower = Follower(x, ["Network"])
    vm = make_vm(x)
    new = {"name_description": "", "other_config": {}, "MTU": "1500"}
    passing = x.network.create({"name_label": unique("net"), **new})
    x.network.destroy(passing)
    kept = x.network.create({"name_label": unique("net"), **new})
    follower.until(lambda _events: bool(follower.seen(kept)))
    assert follower.seen(kept)[0] == "add"
    assert {event["class"] for event in follower.events} == {"network"}
    assert follower.seen(passing) in ([], ["add", "del"])
    x.network.destroy(kept)
    follower.until(lambda _events: follower.seen(kept)[-1] == "del")
    x.VM.destroy(vm)


def test_created_and_destroyed_in_between(x: Any) -> None:
    """clients.md §6.16: not reported at all."""
    token = event_from(x, ["vm"], "")["token"]
    vm = make_vm(x)
    x.VM.destroy(vm)
    time.sleep(0.5)
    events = event_from(x, ["vm"], token, 1.0)["events"]
    assert [event["operation"] for event in events if event["ref"] == vm] == []


def test_event_bad_arguments(x: Any) -> None:
    """peer-xapi.md."""
    for token in ("nonsense", "1", "1,2,3,x"):
        with fails("EVENT_FROM_TOKEN_PARSE_FAILURE", token):
            event_from(x, ["vm"], token, 1.0)
    assert event_from(x, ["nosuchclass"], "", 0.1)["events"] == []
    assert event_from(x, [], "", 0.1)["events"] == []
    assert event_from(x, ["pool"], "", "0.1")["events"] != []  # type: ignore[arg-type]
    assert event_from(x, ["pool"], "", 1)["events"] != []


def test_a_waiting_event_call_wakes_up(x: Any, new_client: NewClient) -> None:
    """clients.md §6.14: it does not block others, and wakes at the change."""
    vm = make_vm(x)
    token = event_from(x, [f"vm/{vm}"], "", 1.0)["token"]
    waiter = new_client()
    answers: list[Any] = []

    def wait() -> None:
        answers.append(waiter.xenapi.event_from([f"vm/{vm}"], token, 20.0))

    thread = threading.Thread(target=wait)
    thread.start()
    time.sleep(0.1)
    assert answers == []
    start = time.monotonic()
    x.VM.set_name_description(vm, "wake up")
    thread.join(10)
    assert time.monotonic() - start < 2.0
    assert answers[0]["events"][0]["snapshot"]["name_description"] == "wake up"
    x.VM.destroy(vm)


def test_logout_wakes_a_waiting_event_call(x: Any, new_client: NewClient) -> None:
    """semantics.md §2: it fails with SESSION_INVALID."""
    waiter = new_client()
    session = waiter.handle
    outcome: list[Any] = []

    def wait() -> None:
        if isinstance(waiter, XenAPI.Session):
            method = getattr(waiter, "event_from")  # noqa: B009 - no session in front
            answer = method(session, ["nosuchclass"], "", 30.0)
            outcome.append(answer["ErrorDescription"])
        else:
            try:
                waiter.call("event.from", session, ["nosuchclass"], "", 30.0)
            except XenAPI.Failure as error:
                outcome.append(error.details)

    thread = threading.Thread(target=wait)
    thread.start()
    time.sleep(0.1)
    killer = new_client()
    if isinstance(killer, XenAPI.Session):
        killer.session.logout(session)
    else:
        killer.call("session.logout", session)
    thread.join(10)
    assert outcome == [["SESSION_INVALID", session]]


def test_event_inject(x: Any) -> None:
    """xen-api's start token and barrier (clients.md §3)."""
    pool = x.pool.get_all()[0]
    token = x.event.inject("pool", pool)
    batch = event_from(x, ["pool"], token)
    assert [event["ref"] for event in batch["events"]] == [pool]
    with fails("HANDLE_INVALID", "pool", NO_SUCH_REF):
        x.event.inject("pool", NO_SUCH_REF)


def test_event_register_and_next(x: Any, new_client: NewClient) -> None:
    """The deprecated way, still used by old clients."""
    client = new_client().xenapi
    with fails("SESSION_NOT_REGISTERED"):
        client.event.next()
    client.event.register(["vm"])
    vm = make_vm(x)
    eventually(lambda: vm in {event["ref"] for event in client.event.next()})
    client.event.unregister(["vm"])
    x.VM.destroy(vm)


def test_a_task_is_seen_through_events(x: Any) -> None:
    """xen-api waits for a task's event, never polls (clients.md §3)."""
    vm = make_vm(x, SLOW_TO_START)
    token = event_from(x, ["pool"], "", 1.0)["token"]
    task = x.Async.VM.start(vm, False, False)
    follower = Follower(x, [f"task/{task}", f"vm/{vm}"], token)

    def of(cls: str, field: str) -> list[str]:
        return [e["snapshot"][field] for e in follower.events if e["class"] == cls]

    follower.until(lambda _events: of("task", "status")[-1:] == ["success"])
    # xen-api reads the VM as soon as its task is over: the change must not come later.
    assert of("vm", "power_state")[-1] == "Running"
    last = [event["class"] for event in follower.events]
    assert last[-1] == "task" or of("vm", "current_operations")[-1] == {}
    x.task.destroy(task)
    x.VM.hard_shutdown(vm)
    x.VM.destroy(vm)


# --------------------------------------------------------------------------- other classes


def test_alerts(x: Any) -> None:
    """semantics.md §7: life cycle calls leave messages; they are gone with message.destroy."""
    vm = make_vm(x)
    uuid = x.VM.get_uuid(vm)
    x.VM.start(vm, False, False)
    x.VM.hard_shutdown(vm)
    named = {m["name"] for m in x.message.get("VM", uuid, "19700101T00:00:00Z").values()}
    assert {"VM_STARTED", "VM_SHUTDOWN"} <= named
    made = x.message.create("my_alert", "3", "VM", uuid, "body & <text>")
    record = x.message.get_record(made)
    assert (record["name"], record["body"], record["cls"]) == ("my_alert", "body & <text>", "VM")
    assert int(record["priority"]) == 3
    assert made in x.message.get_all()
    follower = Follower(x, ["message"], "")
    follower.until(lambda _events: follower.seen(made) == ["add"])
    x.message.destroy(made)
    follower.until(lambda _events: follower.seen(made) == ["add", "del"])
    with pytest.raises(XenAPI.Failure):
        x.message.get_record(made)
    x.VM.destroy(vm)


def test_secrets(x: Any) -> None:
    secret = x.secret.create({"value": "hush", "other_config": {}})
    assert x.secret.get_value(secret) == "hush"
    x.secret.set_value(secret, "other")
    assert x.secret.get_record(secret)["value"] == "other"
    x.secret.destroy(secret)
    with fails("HANDLE_INVALID", "secret", secret):
        x.secret.get_value(secret)


def test_roles_and_subjects(x: Any) -> None:
    roles = {r["name_label"]: ref for ref, r in x.role.get_all_records().items()}
    assert {"pool-admin", "pool-operator", "vm-admin", "read-only"} <= set(roles)
    assert "vm.start" in {p.lower() for p in x.role.get_permissions_name_label(roles["vm-admin"])}
    subject = x.subject.create(
        {"subject_identifier": unique("S-1-5"), "other_config": {"subject-name": "anna"}}
    )
    assert x.subject.get_roles(subject) == []
    x.subject.add_to_roles(subject, roles["read-only"])
    assert x.subject.get_roles(subject) == [roles["read-only"]]
    with fails("ROLE_ALREADY_EXISTS"):
        x.subject.add_to_roles(subject, roles["read-only"])
    x.subject.remove_from_roles(subject, roles["read-only"])
    with fails("ROLE_NOT_FOUND"):
        x.subject.remove_from_roles(subject, roles["read-only"])
    x.subject.destroy(subject)


def test_vdi_operations(x: Any) -> None:
    """Sizes, names, snapshots and clones of disks."""
    vdi, _ = make_disk(x, size=64 * MIB)
    x.VDI.resize(vdi, str(128 * MIB))
    assert int(x.VDI.get_virtual_size(vdi)) == 128 * MIB
    x.VDI.set_name_label(vdi, "renamed")
    x.VDI.set_name_description(vdi, "described")
    assert x.VDI.get_record(vdi)["name_label"] == "renamed"
    snapshot = x.VDI.snapshot(vdi, {})
    assert x.VDI.get_snapshot_of(snapshot) == vdi
    clone = x.VDI.clone(vdi)
    assert x.VDI.get_is_a_snapshot(clone) is False
    for disk in (snapshot, clone, vdi):
        x.VDI.destroy(disk)
    sample = x.VDI.create(
        {"SR": default_sr(x), "virtual_size": str(MIB), "type": "user", "sharable": False,
         "read_only": False, "other_config": {}, "uuid": "ignored", "VBDs": [], "snapshots": [],
         "name_label": "a whole record", "name_description": ""}
    )  # fmt: skip
    x.VDI.destroy(sample)
    with fails("HANDLE_INVALID", "SR", NO_SUCH_REF):
        make_disk(x, SR=NO_SUCH_REF)


def test_unknown_methods_and_counts(x: Any, api: Any) -> None:
    """peer-xapi.md: names as sent; the session is not counted."""
    vm = x.VM.get_all()[0]
    with fails("MESSAGE_PARAMETER_COUNT_MISMATCH", "VM.get_power_state", "1", "0"):
        x.VM.get_power_state()
    with fails("MESSAGE_PARAMETER_COUNT_MISMATCH", "VM.get_power_state", "1", "2"):
        x.VM.get_power_state(vm, vm)
    for name in ("VM.zork", "VM.set_power_state", "vm.get_all"):
        scope: Any = x
        for part in name.split("."):
            scope = getattr(scope, part)
        with fails("MESSAGE_METHOD_UNKNOWN", name):
            scope(vm)
    with pytest.raises(XenAPI.Failure) as caught:
        x.VM.start(vm, "yes", False)
    assert caught.value.details[0] == "INTERNAL_ERROR"
    assert x.VM_get_power_state(vm)
    assert api.handle
