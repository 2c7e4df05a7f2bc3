"""Rights to messages, keys and HTTP actions (semantics.md §6; anchors.md §4.2, rows 5 and 7)."""

from __future__ import annotations

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

import pytest

from xapi.generated.messages import MESSAGES
from xapi.generated.rbac import PERMISSIONS, ROLE_BITS, ROLES
from xapi.idl.errors import XenAPIError
from xapi.operations.context import Caller
from xapi.session.rbac import (
    Rbac,
    allows,
    authorise_http,
    permission_names,
    roles_of_references,
)

VM = "OpaqueRef:vm"


class Rows:
    """A reader with one object whose maps are given."""

    def __init__(self, **maps: Mapping[str, str]) -> None:
        self.row = SimpleNamespace(**{"other_config": {}, "platform": {}, **maps})

    def find(self, _cls: str, ref: str) -> Any:
        return self.row if ref == VM else None


RBAC = Rbac(MESSAGES.values())


def caller(role: str) -> Caller:
    return Caller("OpaqueRef:s", roles=ROLE_BITS[role])


def check(role: str, name: str, *args: object, **maps: Mapping[str, str]) -> str | None:
    """The permission that is lacking, or None."""
    rows: Any = Rows(**maps)
    try:
        RBAC.authorise(caller(role), MESSAGES[name], args, rows)
    except XenAPIError as error:
        return error.params[0] if error.code == "RBAC_PERMISSION_DENIED" else str(error)
    return None


@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.name)
def test_every_role_against_every_message(role: Any) -> None:
    for message in MESSAGES.values():
        expected = None if message.roles & ROLE_BITS[role.name] else message.name.lower()
        assert check(role.name, message.name) == expected


def test_superusers_and_local_sessions_may_do_everything() -> None:
    rows: Any = Rows()
    for message in MESSAGES.values():
        RBAC.authorise(Caller("s", superuser=True), message, (), rows)
        RBAC.authorise(Caller("s", local=True), message, (), rows)


def test_the_text_names_the_roles_that_would_do() -> None:
    rows: Any = Rows()
    with pytest.raises(XenAPIError) as caught:
        RBAC.authorise(caller("read-only"), MESSAGES["VM.start"], (VM, False, False), rows)
    assert caught.value.description == [
        "RBAC_PERMISSION_DENIED",
        "vm.start",
        "No permission in user session. (Roles with this permission: "
        "pool-admin, pool-operator, vm-power-admin, vm-admin, vm-operator)",
    ]


@pytest.mark.parametrize("verb", ["add_to", "remove_from"])
def test_protected_keys_are_checked_alone(verb: str) -> None:
    name = f"VM.{verb}_other_config"
    value = ("v",) if verb == "add_to" else ()
    assert check("vm-admin", name, VM, "pci", *value) == f"vm.{verb}_other_config/key:pci"
    assert check("pool-admin", name, VM, "pci", *value) is None
    assert check("vm-admin", name, VM, "harmless", *value) is None
    # vm-operator lacks the message but holds these keys.
    assert check("vm-operator", name, VM, "harmless", *value) == f"vm.{verb}_other_config"
    assert check("vm-operator", name, VM, "folder", *value) is None
    assert check("vm-operator", name, VM, "XenCenter.CustomFields.x", *value) is None
    assert check("vm-operator", name, VM, "XenCenter.CustomFields", *value) is not None
    assert check("read-only", name, VM, "XenCenter.CustomFields.x", *value) == (
        f"vm.{verb}_other_config/key:xencenter.customfields.*"
    )


def test_exactly_these_setters_compare_maps() -> None:
    assert RBAC.checked_setters == {
        "VM.set_other_config",
        "VM.set_platform",
        "task.set_other_config",
    }


def test_setting_a_map_demands_the_right_to_each_changed_key() -> None:
    old = {"pci": "1", "a": "b"}
    setter = "VM.set_other_config"
    assert check("vm-admin", setter, VM, {"pci": "1", "x": "y"}, other_config=old) is None
    assert check("vm-admin", setter, VM, {"a": "b"}, other_config=old) == (
        "vm.remove_from_other_config/key:pci"
    )
    assert check("vm-admin", setter, VM, {"pci": "2"}, other_config=old) == (
        "vm.remove_from_other_config/key:pci"
    )
    assert check("vm-admin", setter, VM, {"pci": "1"}) == "vm.add_to_other_config/key:pci"
    assert check("pool-admin", setter, VM, {"pci": "1"}) is None
    assert check("vm-admin", "VM.set_platform", VM, {"hvm_serial": "x"}) == (
        "vm.add_to_platform/key:hvm_serial"
    )
    assert check("read-only", "task.set_other_config", VM, {"applies_to": "x"}) == (
        "task.add_to_other_config/key:applies_to"
    )
    assert check("read-only", "task.set_other_config", VM, {"mine": "x"}) is None


def test_a_map_of_an_unknown_object_counts_as_empty() -> None:
    assert check("vm-admin", "VM.set_other_config", "OpaqueRef:no", {"a": "b"}) is None
    assert check("vm-admin", "VM.set_other_config", "OpaqueRef:no", {"pci": "b"}) is not None


def test_creating_an_object_with_a_protected_key_is_no_way_round() -> None:
    assert check("vm-admin", "VM.create", {"other_config": {"pci": "0"}}) == (
        "vm.add_to_other_config/key:pci"
    )
    assert check("vm-admin", "VM.create", {"platform": {"hvm_serial": "0"}}) == (
        "vm.add_to_platform/key:hvm_serial"
    )
    assert check("vm-admin", "VM.create", {"other_config": {"x": "0"}, "platform": {}}) is None
    assert check("pool-admin", "VM.create", {"other_config": {"pci": "0"}}) is None


def test_wrong_types_are_left_to_decoding() -> None:
    for args in ((), (VM,), (VM, "x"), (1, {"pci": ""}), (None, None)):
        assert check("vm-admin", "VM.set_other_config", *args) is None
    for args in ((), ("x",), ({"other_config": "x"},)):
        assert check("vm-admin", "VM.create", *args) is None


def test_http_actions() -> None:
    authorise_http(caller("vm-operator"), "connect_console")
    with pytest.raises(XenAPIError) as caught:
        authorise_http(caller("vm-operator"), "connect_console", "host_console")
    assert caught.value.params[0] == "http/connect_console/host_console"
    authorise_http(Caller("s", superuser=True), "get_repository")
    with pytest.raises(XenAPIError):
        authorise_http(caller("pool-admin"), "get_repository")
    with pytest.raises(XenAPIError):
        authorise_http(caller("pool-admin"), "no_such_action")


def test_permissions_that_are_no_message() -> None:
    assert allows(caller("pool-operator"), "task.destroy/any")
    assert not allows(caller("vm-power-admin"), "task.destroy/any")
    assert not allows(caller("pool-admin"), "no.such")


def test_a_login_copies_role_and_permission_names() -> None:
    names = permission_names(ROLE_BITS["read-only"])
    assert names[0] == "read-only"
    held = {n.lower() for n, mask in PERMISSIONS.items() if mask & ROLE_BITS["read-only"]}
    assert set(names[1:]) == held


def test_role_references() -> None:
    refs = [f"OpaqueRef:{role.uuid}" for role in ROLES[:2]]
    assert roles_of_references([*refs, "OpaqueRef:unknown"]) == 0b11
