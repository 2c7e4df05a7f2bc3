"""The life of guests as clients see it, through unmodified XenAPI.py and through JSON-RPC.

Every test runs over HTTPS with the certificate verified, HTTPS without, the UNIX socket, and
JSON-RPC 2.0. Integers are strings in XML-RPC and numbers in JSON-RPC, hence `int(...)` around them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import XenAPI
from e2e_kit import (
    GIB,
    MIB,
    NO_SUCH_REF,
    NULL,
    PASSWORD,
    Daemon,
    default_sr,
    end_session,
    eventually,
    fails,
    make_disk,
    make_vm,
    unique,
    vbd_record,
    vif_record,
)

NewClient = Callable[..., Any]


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
