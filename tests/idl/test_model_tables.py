"""The generated tables hold what the recorded surface of the API says, at run time too.

``tests/data/surface.txt`` is upstream's data model as text (see tests/codegen/test_surface.py);
here the tables that serve calls are compared with it, so that nothing is lost in generated code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import orjson
import pytest

from xapi.generated import catalogue, enums, errors, rbac, records
from xapi.generated.messages import MESSAGES
from xapi.generated.operations import INTERFACES
from xapi.idl.messages import Message
from xapi.idl.scalars import format_datetime
from xapi.idl.types import Enum, Type, parse_type

SURFACE = Path(__file__).parent.parent / "data" / "surface.txt"
ROLE_SETS: dict[str, int] = {}
ODD_DEFAULTS = {"latest_synced_updates_applied_state"}
"""Upstream declares an empty set as the default of this enum, in host.create."""


def lines(kind: str) -> Iterator[tuple[str, str]]:
    """Name and rest of each line of a kind."""
    for line in SURFACE.read_text("utf-8").splitlines():
        if line.startswith(f"{kind} "):
            name, _, rest = line.removeprefix(f"{kind} ").partition(": ")
            yield name.removesuffix(":"), rest


def mask(role_set: str) -> int:
    if not ROLE_SETS:
        for name, roles in lines("role_set"):
            ROLE_SETS[name] = sum(rbac.ROLE_BITS[role] for role in roles.split())
    return ROLE_SETS[role_set]


def plain(value: object, type_: Type) -> str:
    """A default as the surface file writes it."""
    if isinstance(value, tuple):
        value = list(value)
    if isinstance(value, datetime):
        value = format_datetime(value)
    if isinstance(type_, Enum) and type_.name not in ODD_DEFAULTS:
        assert value in enums.VALUES[type_.name]
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS).decode()


def test_messages() -> None:
    recorded = dict(lines("message"))
    assert set(MESSAGES) == set(recorded)
    for name, message in MESSAGES.items():
        signature, tag, roles, flags, life, *_ = recorded[name].split("; ")
        words = set(flags.split())
        assert _signature(message) == _without_marks(signature), name
        assert message.tag == tag, name
        assert message.roles == mask(roles.removeprefix("roles=")), name
        assert message.asynchronous == ("async" in words), name
        assert message.session == ("session" in words), name
        assert message.secret == ("secret" in words), name
        assert message.result_secret == ("result_secret" in words), name
        assert message.pool_internal == ("pool_internal" in words), name
        assert message.emergency == ("emergency" in words), name
        assert message.not_forwarded == ("not_forwarded_to_coordinator" in words), name
        assert (message.extension is not None) == ("host_extension" in words), name
        assert message.removed == ("state=Removed" in life), name
        assert message.mandatory == sum(not p.optional for p in message.params), name
        optional = [p.optional for p in message.params]
        assert optional == sorted(optional), f"{name}: an optional parameter before a mandatory one"


def _signature(message: Message) -> str:
    params = ", ".join(
        f"{p.name}: {p.type}" + (f" = {plain(p.default, p.type)}" if p.optional else "")
        for p in message.params
    )
    return f"({params}) -> {message.result}"


def _without_marks(signature: str) -> str:
    """Without the release a parameter came with, and the mark of secret ones."""
    bare = re.sub(r" \[[\w.-]+\]|\bsecret (?=\w+: )", "", signature)
    # The model gives one enum an empty list as its default: at run time that is "not set".
    return bare.replace("enum latest_synced_updates_applied_state = []", f'{_UNSET_ENUM} = "yes"')


_UNSET_ENUM = "enum latest_synced_updates_applied_state"


def test_what_is_custom_has_an_interface() -> None:
    for name, message in MESSAGES.items():
        if message.custom and not message.removed:
            method = f"{message.verb}_" if message.verb in ("from", "import") else message.verb
            assert callable(getattr(INTERFACES[message.cls], method)), name


def test_fields() -> None:
    recorded: dict[str, dict[str, str]] = {}
    for name, rest in lines("field"):
        cls, _, field = name.partition(".")
        recorded.setdefault(cls, {})[field] = rest
    for model in records.MODELS:
        assert set(model.field) == set(recorded[model.name])
        for field in model.fields:
            type_, _, _, flags, *_ = recorded[model.name][field.name].split("; ")
            assert field.type == parse_type(type_)
            assert field.internal == ("internal" in flags.split())
            assert field.persistent == ("persistent" in flags.split())
            assert field.computed == ("computed" in flags.split())
            assert field.plain_refs == ("plain_refs" in flags.split())


def test_enums() -> None:
    recorded = {name: tuple(values.split()) for name, values in lines("enum")}
    assert recorded == enums.VALUES


def test_errors() -> None:
    recorded = dict(lines("error"))
    assert set(errors.BY_CODE) == set(recorded)
    for code, params in recorded.items():
        error = errors.BY_CODE[code]
        assert error.code == code
        if params != "undeclared":
            count = len([p for p in params.strip("()").split(", ") if p])
            assert len(error.names) == count, code
            assert error(*["x"] * count).description == [code, *["x"] * count]
            assert error(*["x"] * count).message


def test_permissions_and_roles() -> None:
    assert {name: mask(roles) for name, roles in lines("permission")} == rbac.PERMISSIONS
    for name, rest in lines("role"):
        role = next(r for r in rbac.ROLES if r.name == name)
        words = dict(word.split("=") for word in rest.removeprefix("internal ").split())
        assert role.uuid == words["uuid"]
        assert role.internal == rest.startswith("internal ")
        assert ",".join(role.includes) == words["includes"]
        held = sum(bool(m & rbac.ROLE_BITS[name]) for m in rbac.PERMISSIONS.values())
        assert held == int(words["permissions"])


def test_alerts_and_http_actions() -> None:
    assert {n: int(p) for n, p in lines("alert")} == catalogue.ALERT_PRIORITIES
    recorded = dict(lines("http"))
    assert set(catalogue.HTTP_ACTIONS) == set(recorded)
    for name, rest in recorded.items():
        action = catalogue.HTTP_ACTIONS[name]
        address, args, roles, flags, bound = rest.split("; ")[:5]
        assert f"{action.method} {action.uri}" == address
        assert ",".join(action.args) == args.removeprefix("args=")
        assert action.roles == mask(roles.removeprefix("roles="))
        assert action.rbac_checked == ("rbac_checked" in flags.split())
        assert action.bound == bound.removeprefix("bound=")


@pytest.mark.parametrize(
    "kind", ["message", "field", "enum", "error", "permission", "alert", "http"]
)
def test_the_recorded_surface_can_be_read(kind: str) -> None:
    assert len(dict(lines(kind))) > 50
