"""Snapshots, settings, filters and the smaller classes, through XenAPI.py and JSON-RPC.

Over the same four transports as test_xenapi_scenario.py.
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
    Follower,
    default_sr,
    fails,
    make_disk,
    make_vm,
    unique,
)

NewClient = Callable[..., Any]


# --------------------------------------------------------------------------- snapshots


def test_snapshot_and_revert(x: Any) -> None:
    """clients.md §6.19; two and three arguments (clients.md §6.9)."""
    vm = make_vm(x)
    vdi, _vbd = make_disk(x, vm)
    x.VM.set_VCPUs_max(vm, "2")
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

    x.VM.set_VCPUs_max(vm, "4")
    x.VM.add_to_other_config(vm, "made-later", "1")
    x.VM.revert(snapshot)
    assert int(x.VM.get_VCPUs_max(vm)) == 2
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
    x.VM.revert(checkpoint)
    x.VM.hard_shutdown(vm)
    assert x.VM.get_power_state(vm) == "Halted"
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
