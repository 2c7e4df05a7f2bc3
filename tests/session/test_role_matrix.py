"""Each role against each message, key and HTTP action, as recorded from upstream.

The expectation is ``tests/data/surface.txt``, which was not made from our own tables: a mistake in
the data model, in the code generator or in the checks shows here (anchors.md §4.2, row 7).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from xapi.generated.messages import MESSAGES
from xapi.generated.rbac import PERMISSIONS, ROLE_BITS
from xapi.idl.errors import XenAPIError
from xapi.operations.context import Caller
from xapi.session.rbac import Rbac, allows, authorise_http, permission_names

SURFACE = Path(__file__).parent.parent / "data" / "surface.txt"
LINES = SURFACE.read_text("utf-8").splitlines()
RBAC = Rbac(MESSAGES.values())
OBJECT = "OpaqueRef:object"


def recorded(kind: str) -> Iterator[tuple[str, str]]:
    for line in LINES:
        if line.startswith(f"{kind} "):
            # A key permission has colons of its own, but none followed by a blank.
            name, _, rest = line.removeprefix(f"{kind} ").partition(": ")
            yield name.removesuffix(":"), rest


ROLE_SETS = {name: frozenset(roles.split()) for name, roles in recorded("role_set")}
ROLES = dict(recorded("role"))
ALLOWED = {name: ROLE_SETS[roles] for name, roles in recorded("permission")}
KEYS = {name: roles for name, roles in ALLOWED.items() if "/key:" in name}
MESSAGE_ROLES = {
    name: ROLE_SETS[rest.split("; roles=", 1)[1].split(";", 1)[0]]
    for name, rest in recorded("message")
}


class Rows:
    """A reader with one object, whose maps are empty."""

    def find(self, _cls: str, _ref: str) -> Any:
        empty: Mapping[str, str] = {}
        return SimpleNamespace(other_config=empty, platform=empty)


def refused(role: str, name: str, *args: object) -> list[str] | None:
    """What the caller is told, or None if let through."""
    rows: Any = Rows()
    try:
        RBAC.authorise(caller(role), MESSAGES[name], args, rows)
    except XenAPIError as error:
        return error.description
    return None


def caller(role: str) -> Caller:
    return Caller("OpaqueRef:session", roles=ROLE_BITS[role])


def test_the_matrix_is_whole() -> None:
    assert len(ROLES) == 7
    assert len(MESSAGE_ROLES) == len(MESSAGES) == 2258
    assert len(ALLOWED) == len(PERMISSIONS) == 2359
    assert len(KEYS) == 40
    assert "task.destroy/any" in ALLOWED


@pytest.mark.parametrize("role", ROLES)
def test_messages(role: str) -> None:
    wrong: list[str] = []
    for name, roles in MESSAGE_ROLES.items():
        assert ALLOWED[name] == roles, "the two recorded statements agree"
        answer = refused(role, name, OBJECT)
        if (answer is None) != (role in roles):
            wrong.append(name)
        elif answer is not None:
            assert answer[:2] == ["RBAC_PERMISSION_DENIED", name.lower()]
    assert wrong == []


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("permission", KEYS)
def test_protected_keys(role: str, permission: str) -> None:
    """The right to the key decides alone, whatever the right to the message is."""
    message, _, pattern = permission.partition("/key:")
    for key in (pattern.replace("*", ""), pattern.replace("*", "more")):
        answer = refused(role, message, OBJECT, key, "value")
        assert (answer is None) == (role in KEYS[permission])
        if answer is not None:
            assert answer[:2] == ["RBAC_PERMISSION_DENIED", permission.lower()]


@pytest.mark.parametrize("role", ROLES)
def test_keys_that_only_look_protected(role: str) -> None:
    """Case and surroundings count: these fall under the right to the message itself."""
    for permission in KEYS:
        message, _, pattern = permission.partition("/key:")
        if pattern.endswith("*"):
            others = [pattern[:-2], f"x{pattern[:-1]}y", pattern[:-1].lower()]
        else:
            others = [f"{pattern}x", pattern.swapcase(), pattern[:-1]]
        for key in others:
            answer = refused(role, message, OBJECT, key, "value")
            assert (answer is None) == (role in MESSAGE_ROLES[message]), (message, key)


@pytest.mark.parametrize("role", ROLES)
def test_http_actions(role: str) -> None:
    for name, rest in recorded("http"):
        parts = dict(part.split("=", 1) for part in rest.split("; ") if "=" in part.split(" ")[0])
        expected = {"": ROLE_SETS[parts["roles"]]}
        for sub in filter(None, parts.get("sub_actions", "").split(",")):
            sub_action, _, roles = sub.partition(":")
            expected[sub_action] = ROLE_SETS[roles]
        for sub_action, roles in expected.items():
            permission = f"http/{name}/{sub_action}".rstrip("/")
            assert ALLOWED[permission] == roles
            if role in roles:
                authorise_http(caller(role), name, sub_action)
            else:
                with pytest.raises(XenAPIError) as caught:
                    authorise_http(caller(role), name, sub_action)
                assert caught.value.description[:2] == [
                    "RBAC_PERMISSION_DENIED",
                    permission.lower(),
                ]


@pytest.mark.parametrize("role", ROLES)
def test_all_permissions_by_name(role: str) -> None:
    """What a login copies into ``session.rbac_permissions``, and the check by name."""
    held = {name.lower() for name, roles in ALLOWED.items() if role in roles}
    assert {name for name in ALLOWED if allows(caller(role), name)} == {
        name for name, roles in ALLOWED.items() if role in roles
    }
    names = permission_names(ROLE_BITS[role])
    assert set(names) == held | {role}
    assert len(names) == len(held) + 1
    assert f"permissions={len(held)} " in f"{ROLES[role]} "


@pytest.mark.parametrize("permission", ["task.destroy/any", "TASK.DESTROY/ANY"])
def test_destroying_tasks_of_others(permission: str) -> None:
    assert {role for role in ROLES if allows(caller(role), permission)} == {
        "pool-admin",
        "pool-operator",
    }


def test_a_wider_role_can_do_all_that_a_narrower_one_can() -> None:
    for role, rest in ROLES.items():
        includes = rest.partition("includes=")[2].split(",")
        for narrower in filter(None, includes):
            lost = [n for n, roles in ALLOWED.items() if narrower in roles and role not in roles]
            assert lost == [], (role, narrower)


def test_nobody_without_a_role_can_do_anything() -> None:
    nobody = Caller("OpaqueRef:session", roles=0)
    rows: Any = Rows()
    for message in MESSAGES.values():
        with pytest.raises(XenAPIError):
            RBAC.authorise(nobody, message, (OBJECT,), rows)
    assert not any(allows(nobody, permission) for permission in ALLOWED)
    assert not allows(caller("pool-admin"), "no.such_permission")
