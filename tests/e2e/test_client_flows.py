"""What existing clients do at connect and at work, call by call (clients.md §2-§4)."""

from __future__ import annotations

import http.client
import json
import re
import socket
import threading
import xmlrpc.client
from typing import Any

import pytest
from e2e_kit import (
    GIB,
    MIB,
    NO_SUCH_REF,
    NULL,
    PASSWORD,
    Daemon,
    code_of,
    crowd,
    default_sr,
    end_session,
    eventually,
    fails,
    finished,
    json_call,
    make_disk,
    make_vm,
    post,
    read_reply,
    unique,
    value_of,
    xml_answer,
    xml_call,
)

# --------------------------------------------------------------------------- §2, §3: at connect


def test_connect_as_xenapi_py(daemon: Daemon) -> None:
    """clients.md §3: login, then the API version by four lazy calls."""
    session = daemon.https_session(verify=True)
    assert re.fullmatch(r"2\.\d+", session.API_version)
    session.logout()
    end_session(session)


def test_connect_as_old_xenapi_py(daemon: Daemon) -> None:
    """clients.md §2: the four calls at every login; pool.get_all is a list."""
    server = xmlrpc.client.ServerProxy(
        f"{daemon.url}/RPC2", context=__import__("ssl")._create_unverified_context()
    )
    login: Any = server.session.login_with_password("root", PASSWORD)
    session = login["Value"]
    pool = server.pool.get_all(session)["Value"][0]  # type: ignore[index]
    host = server.pool.get_master(session, pool)["Value"]  # type: ignore[index]
    major = server.host.get_API_version_major(session, host)["Value"]  # type: ignore[index]
    assert (type(major), major) == (str, "2")
    # fence's copy reads the counts as integers.
    error: Any = server.session.login_with_password("root")
    assert [int(part) for part in error["ErrorDescription"][2:4]] == [2, 1]
    server("close")()


@pytest.mark.parametrize("first", ["1.0", "2.0"])
def test_connect_as_csharp(daemon: Daemon, first: str) -> None:
    """clients.md §3: JSON-RPC 1.0 until the API version is known, then 2.0 on the same session."""
    old = daemon.json_session(version=first)
    pools = old.xenapi.pool.get_all_records()
    master = next(iter(pools.values()))["master"]
    host = old.xenapi.host.get_record(master)
    assert (host["API_version_major"], host["API_version_minor"] >= 8) == (2, True)
    old.version = "2.0"
    assert old.xenapi.session.get_is_local_superuser(old.handle) is True
    assert old.xenapi.session.get_rbac_permissions(old.handle) == []
    roles = old.xenapi.role.get_all_records()
    assert len(roles) > 6
    batch = old.xenapi.event_from(["*"], "", 30)
    classes = {event["class"] for event in batch["events"]}
    assert {"vm", "host", "pool", "sr", "network", "host_metrics"} <= classes
    token = batch["token"]
    batch = old.xenapi.event_from(["*"], token, 0.2)
    assert batch["token"] >= token
    old.close()


def test_connect_as_go_and_java(daemon: Daemon) -> None:
    """clients.md §2, §3: id 0, a charset in the request, TLS 1.2 with ECDHE-RSA-AES-GCM."""
    ssl = __import__("ssl")
    context = ssl.create_default_context(cafile=str(daemon.certificate))
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384")
    connection = http.client.HTTPSConnection(daemon.host, daemon.port, context=context, timeout=20)

    def call(method: str, *params: Any) -> Any:
        connection.request(
            "POST",
            "/jsonrpc",
            json_call(method, *params),
            {"Content-Type": "application/json; charset=utf-8", "User-Agent": "XenAPI/2.21"},
        )
        answer = json.loads(connection.getresponse().read())
        assert answer["id"] == 0
        return answer["result"]

    session = call("session.login_with_password", "root", PASSWORD, "1.0", "Go")
    for _ in range(2):
        pool = next(iter(call("pool.get_all_records", session).values()))
        host = call("host.get_record", session, pool["master"])
        assert host["software_version"]["xapi"]
    connection.close()


def test_connect_as_npm_xen_api(daemon: Daemon) -> None:
    """clients.md §3: listMethods without session, inject, all classes in parallel, event.from."""
    plain = daemon.json_session()
    x = plain.xenapi
    ((pool, _record),) = x.pool.get_all_records().items()
    names = plain.call("system.listMethods")
    classes = [name.removesuffix(".get_all_records") for name in names if "get_all_records" in name]
    classes = [name for name in classes if "_where" not in name]
    token = x.event.inject("pool", pool)
    assert re.fullmatch(r"\d{20},\d{20}", token)
    with crowd() as threads:

        def read(cls: str) -> None:
            mine = daemon.json_session()
            assert code_of(mine.call, f"{cls}.get_all_records", mine.handle) in (
                "",
                "MESSAGE_REMOVED",
            )
            mine.close()

        for cls in classes[:20]:
            threads.add(lambda cls=cls: read(cls))
    batch = x.event_from([name.lower() for name in classes], token, 60.1)
    assert pool in {event["ref"] for event in batch["events"]}
    tasks = len(x.task.get_all_records())
    assert isinstance(batch["valid_ref_counts"]["task"], int)
    assert abs(batch["valid_ref_counts"]["task"] - tasks) < 50
    # barrier()
    x.pool.add_to_other_config(pool, f"xo:barrier:{unique('b')}", "x")
    key = next(k for k in x.pool.get_other_config(pool) if k.startswith("xo:barrier:"))

    def seen() -> bool:
        nonlocal batch
        batch = x.event_from(["pool"], batch["token"], 5.0)
        return any(key in event["snapshot"]["other_config"] for event in batch["events"])

    eventually(seen)
    x.pool.remove_from_other_config(pool, key)
    plain.close()


# --------------------------------------------------------------------------- §4: flows


def test_ansible_xenserver_guest(daemon: Daemon) -> None:
    """clients.md §4: create, reconfigure, power, destroy in Ansible's order."""
    session = daemon.https_session(verify=False, login=False)
    session.login_with_password("root", PASSWORD, "2.17.0", "Ansible")
    x = session.xenapi
    pool = x.pool.get_all()[0]
    sr = x.pool.get_default_SR(pool)
    host = x.session.get_this_host(session._session)
    version = x.host.get_software_version(host)["product_version"]
    assert len([int(part) for part in version.split(".")]) >= 2
    name = unique("ansible")
    assert x.VM.get_by_name_label(name) == []
    template = x.VM.get_by_name_label("Test guest")[0]
    assert x.VM.get_power_state(template).lower() == "halted"
    vm = x.VM.clone(template, name)
    x.VM.set_name_description(vm, "")
    other = x.VM.get_other_config(vm)
    if "default_template" in x.VM.get_other_config(template):
        other.pop("disks", None)
        other["disks"] = ""
        del other["disks"]
        x.VM.set_other_config(vm, other)
    x.VM.provision(vm)

    record = x.VM.get_record(vm)
    assert record["is_a_template"] is False
    assert record["guest_metrics"] == NULL
    for device in record["VBDs"]:
        x.VBD.get_record(device)
    x.VM.set_affinity(vm, NULL)
    x.VM.set_VCPUs_max(vm, "2")
    x.VM.set_VCPUs_at_startup(vm, "2")
    x.VM.remove_from_platform(vm, "cores-per-socket")
    x.VM.add_to_platform(vm, "cores-per-socket", "2")
    size = str(512 * MIB)
    x.VM.set_memory_limits(vm, record["memory_static_min"], size, size, size)
    x.VM.remove_from_other_config(vm, "folder")
    x.VM.add_to_other_config(vm, "folder", "/ansible")
    device = x.VM.get_allowed_VBD_devices(vm)[0]
    vdi = x.VDI.create(
        {"name_label": f"{name} disk", "name_description": "", "SR": sr,
         "virtual_size": str(GIB), "type": "user", "sharable": False, "read_only": False,
         "other_config": {}}
    )  # fmt: skip
    x.VBD.create(
        {"VM": vm, "VDI": vdi, "userdevice": device, "bootable": False, "mode": "RW",
         "type": "Disk", "empty": False, "other_config": {}, "qos_algorithm_type": "",
         "qos_algorithm_params": {}}
    )  # fmt: skip
    x.VDI.resize(vdi, str(2 * GIB))
    network = x.network.get_all()[0]
    vif = x.VIF.create(
        {"device": x.VM.get_allowed_VIF_devices(vm)[0], "network": network, "VM": vm, "MAC": "",
         "MTU": x.network.get_MTU(network), "other_config": {}, "qos_algorithm_type": "",
         "qos_algorithm_params": {}}
    )  # fmt: skip
    nic = x.VIF.get_record(vif)
    for field in ("locking_mode", "ipv4_allowed", "ipv6_allowed", "ipv4_addresses", "ipv4_gateway",
                  "ipv4_configuration_mode", "ipv6_configuration_mode"):  # fmt: skip
        assert field in nic
    int(nic["device"])
    x.VM.remove_from_xenstore_data(vm, "vm-data/networks/0/name")
    x.VM.add_to_xenstore_data(vm, "vm-data/networks/0/name", "net")
    x.VIF.configure_ipv4(vif, "Static", "10.0.0.2/24", "10.0.0.1")
    assert x.VIF.get_ipv4_configuration_mode(vif) == "Static"
    x.VM.start(vm, False, False)
    assert x.VM.get_power_state(vm) == "Running"

    # Power with a timeout: Async, the task polled until it is not pending.
    task = x.Async.VM.clean_reboot(vm)
    eventually(lambda: x.task.get_status(task).lower() != "pending")
    assert x.task.get_status(task).lower() == "success"
    x.task.destroy(task)
    x.VM.suspend(vm)
    x.VM.resume(vm, False, False)
    hot = x.VIF.create(
        {"device": x.VM.get_allowed_VIF_devices(vm)[0], "network": network, "VM": vm,
         "MAC": "02:00:00:00:00:01", "MTU": "1500", "other_config": {},
         "qos_algorithm_type": "", "qos_algorithm_params": {}}
    )  # fmt: skip
    x.VIF.plug(hot)
    x.VIF.unplug(hot)
    x.VIF.destroy(hot)
    x.VM.hard_reboot(vm)

    uuids = [
        x.VDI.get_uuid(x.VBD.get_VDI(vbd))
        for vbd in x.VM.get_VBDs(vm)
        if x.VBD.get_type(vbd) == "Disk"
    ]
    x.VM.hard_shutdown(vm)
    x.VM.destroy(vm)
    for uuid in uuids:
        x.VDI.destroy(x.VDI.get_by_uuid(uuid))
    x.session.logout()
    end_session(session)


def test_terraform_like(daemon: Daemon) -> None:
    """clients.md §4: JSON-RPC; templates, VM.create from a record with parts left out."""
    plain = daemon.json_session()
    x = plain.xenapi
    template = x.VM.get_by_name_label("Other install media")[0]
    vm = x.VM.clone(template, unique("terraform"))
    x.VM.provision(vm)
    x.VM.set_memory_limits(vm, 128 * MIB, 512 * MIB, 512 * MIB, 512 * MIB)
    x.VM.set_VCPUs_max(vm, 2)
    x.VM.set_HVM_boot_params(vm, {"order": "cd", "firmware": "uefi"})
    network = next(iter(x.network.get_all_records()))
    x.VIF.create(
        {"VM": vm, "network": network, "device": "0", "MAC": "", "MTU": 1500, "other_config": {},
         "qos_algorithm_type": "", "qos_algorithm_params": {}}
    )  # fmt: skip
    vdi, _vbd = make_disk(x, vm)
    x.VM.start(vm, False, False)
    record = x.VM.get_record(vm)
    assert record["power_state"] == "Running"
    assert type(record["domid"]) is int
    snapshot = value_of(finished(x, x.Async.VM.snapshot(vm, unique("tf"), []))["result"])
    assert x.VM.get_record(snapshot)["is_a_snapshot"] is True
    x.VM.destroy(snapshot)
    x.VM.hard_shutdown(vm)
    x.VM.destroy(vm)
    x.VDI.destroy(vdi)
    x.session.logout()
    plain.close()


def test_xen_orchestra_creates_a_vm(daemon: Daemon) -> None:
    """clients.md §4: undefined fields left out, ints as numbers, retries on an arity error."""
    plain = daemon.json_session()
    x = plain.xenapi
    vm = value_of(
        finished(
            x,
            x.Async.VM.create(
                {
                    "actions_after_crash": "restart",
                    "actions_after_reboot": "restart",
                    "actions_after_shutdown": "destroy",
                    "affinity": NULL,
                    "HVM_boot_params": {"order": "cdn"},
                    "HVM_boot_policy": "BIOS order",
                    "is_a_template": False,
                    "memory_dynamic_max": GIB,
                    "memory_dynamic_min": GIB,
                    "memory_static_max": GIB,
                    "memory_static_min": 128 * MIB,
                    "name_description": "",
                    "name_label": unique("xo"),
                    "other_config": {},
                    "PCI_bus": "",
                    "platform": {},
                    "PV_args": "",
                    "PV_bootloader": "",
                    "PV_bootloader_args": "",
                    "PV_kernel": "",
                    "PV_legacy_args": "",
                    "PV_ramdisk": "",
                    "recommendations": "",
                    "user_version": 1,
                    "VCPUs_at_startup": 1,
                    "VCPUs_max": 1,
                    "VCPUs_params": {},
                }
            ),
        )["result"]
    )
    with fails("MESSAGE_PARAMETER_COUNT_MISMATCH"):
        x.VM.snapshot(vm)
    x.VM.set_blocked_operations(vm, {"destroy": "true"})
    with fails("OPERATION_BLOCKED", vm, "true"):
        x.VM.destroy(vm)
    x.VM.set_blocked_operations(vm, {})
    task = x.task.create("[XO] import", "")
    x.task.set_progress(task, 0.25)
    x.task.set_status(task, "cancelled")
    x.task.destroy(task)
    record = finished(x, x.Async.VM.destroy(vm))
    assert record["status"] == "success"
    with fails("HANDLE_INVALID", "VDI", NO_SUCH_REF):
        x.VDI.destroy(NO_SUCH_REF)
    plain.close()


def test_packer_like(daemon: Daemon) -> None:
    """clients.md §4: names and uuids, a task polled while the VM is shut down."""
    session = daemon.https_session(verify=False)
    x = session.xenapi
    sr = x.SR.get_by_uuid(x.SR.get_uuid(default_sr(x)))
    assert sr in x.SR.get_by_name_label(x.SR.get_name_label(sr))
    vm = make_vm(x)
    assert x.VM.get_by_uuid(x.VM.get_uuid(vm)) == vm
    x.VM.start(vm, False, False)
    task = x.Async.VM.clean_shutdown(vm)
    eventually(lambda: x.task.get_status(task) == "success")
    assert x.task.get_progress(task) == 1.0
    assert x.VM.get_power_state(vm) == "Halted"
    x.task.destroy(task)
    x.VM.destroy(vm)
    end_session(session)


def test_two_hundred_waiting_clients(daemon: Daemon) -> None:
    """clients.md §6.14: event polls of many consoles; each hears of the change."""
    session = daemon.session()
    x = session.xenapi
    vm = make_vm(x)
    token = x.event_from([f"vm/{vm}"], "", 1.0)["token"]
    call = post("/", xml_call("event.from", session.handle, [f"vm/{vm}"], token, 20.0))
    waiting: list[socket.socket] = [daemon.raw() for _ in range(200)]
    for sock in waiting:
        sock.sendall(call)
    timer = threading.Timer(0.2, lambda: None)
    timer.start()
    timer.join()
    x.VM.set_name_description(vm, "for everybody")
    for sock in waiting:
        answer = xml_answer(read_reply(sock).body)["Value"]
        assert answer["events"][0]["snapshot"]["name_description"] == "for everybody"
        sock.close()
    x.VM.destroy(vm)
    end_session(session)
