"""Emit ``messages/CLASS.py`` (tables and validators) and ``operations/CLASS.py`` (interfaces)."""

from __future__ import annotations

from codegen.emit.text import HEADER, Decoders, docstring, identifier, python_type, value_literal
from codegen.expand import Class, Message, Model, Param
from xapi.idl.types import Scalar, parse_type

__all__ = ["implemented_by_hand", "interface", "messages_init", "operations_init", "table"]


def role_constant(role_set: str | None) -> str:
    """Name of a role set's bit mask in `xapi.generated.rbac`."""
    return "LOCAL_ROOT_ONLY" if role_set is None else role_set.upper().translate(
        str.maketrans({"-": "_", "+": "_"}))  # fmt: skip


def table(model: Model, cls: Class) -> str:
    """The messages of a class with their validators."""
    enums = {name: enum.values for name, enum in model.document.enums.items()}
    decoders = Decoders()
    validators: list[str] = []
    rows: list[str] = []
    roles: set[str] = set()
    helpers: set[str] = set()
    for m in cls.messages:
        validate = _validator(model, cls, m, decoders, validators, helpers, enums)
        roles.add(role_constant(m.roles))
        roles.update(role_constant(r) for r in m.idl.key_roles.values())
        rows.append(_row(m, validate, enums))
    body = "".join(validators) + "".join(rows)
    used = sorted(s for s in decoders.scalars if f"{s}(" in body or f"{s}," in body
                  or f"{s})" in body or any(s in v for v in decoders.lines.values()))  # fmt: skip
    out = [HEADER, f'"""Messages of {cls.name}: roles, types, policies, validators."""\n\n']
    out.append("from __future__ import annotations\n\nfrom collections.abc import Sequence\n")
    out.append("from functools import partial\nfrom typing import Any\n\n")
    used_enums = sorted(decoders.enums)
    if used_enums:
        out.append(
            f"from xapi.generated.enums import {', '.join(f'decode_{e}' for e in used_enums)}\n"
        )
    out.append(f"from xapi.generated.rbac import {', '.join(sorted(roles))}\n")
    if used:
        out.append(f"from xapi.idl.decode import {', '.join(used)}\n")
    names = sorted({"Message", "Policy", "message", *helpers})
    out.append(f"from xapi.idl.messages import {', '.join(names)}\n")
    out.append("from datetime import UTC, datetime\nfrom xapi.idl.record import EMPTY_MAP\n")
    out.append("from xapi.idl.scalars import parse_datetime\n\n")
    if "EPOCH" in body:
        out.append("EPOCH = datetime(1970, 1, 1, tzinfo=UTC)\n\n")
    out += decoders.lines.values()
    out += validators
    out.append("\nMESSAGES: tuple[Message, ...] = (\n")
    out += rows
    out.append(")\n")
    return "".join(out)


def _row(m: Message, validate: str, enums: dict[str, list[str]]) -> str:
    params = "".join(f"{_param(p, enums)}, " for p in m.params)
    settings = [
        f'"{m.full_name}", "{m.tag}", ({params}), "{m.result}", {role_constant(m.roles)}, {validate}'
    ]
    if m.field:
        settings.append(f'field="{m.field}"')
    if m.idl.key_roles:
        keys = ", ".join(f'"{k}": {role_constant(r)}' for k, r in m.idl.key_roles.items())
        settings.append(f"key_roles={{{keys}}}")
    secrets = [p.name for p in m.params if p.secret]
    if secrets:
        settings.append(f"secrets=({', '.join(map(repr, secrets))},)")
    flags = {
        "asynchronous": m.idl.asynchronous,
        "session": m.idl.session,
        "custom": m.custom,
        "removed": m.lifecycle.state == "Removed",
        "secret": m.idl.secret,
        "result_secret": m.idl.result_secret,
        "pool_internal": m.idl.pool_internal,
        "emergency": m.emergency,
        "not_forwarded": m.not_forwarded,
    }
    settings += [f"{k}={v}" for k, v in flags.items() if v != (k in ("session", "custom"))]
    if isinstance(m.idl.forward_to, dict):
        settings.append(f'extension="{m.idl.forward_to["name"]}"')
    if m.idl.errors:
        settings.append(f"errors=({', '.join(map(repr, m.idl.errors))},)")
    policy = _policy(m)
    if policy:
        settings.append(policy)
    return f"    message({', '.join(settings)}),\n"


def _param(p: Param, enums: dict[str, list[str]]) -> str:
    if not p.optional:
        return f'("{p.name}", "{p.type}")'
    return f'("{p.name}", "{p.type}", {value_literal(parse_type(p.type), p.default, enums, False)})'


def _policy(m: Message) -> str:
    p = m.policy
    said: list[str] = []
    if p.runs_on != "coordinator":
        said.append(f'runs_on="{p.runs_on}"')
    if p.marks:
        said.append(f"marks=({', '.join(map(repr, p.marks))},)")
    if p.retry_policy != "standard":
        said.append(f'retry_policy="{p.retry_policy}"')
    if p.alerts:
        said.append(f"alerts=({', '.join(map(repr, p.alerts))},)")
    if p.rolling_upgrade_check:
        said.append("rolling_upgrade_check=True")
    return f"policy=Policy({', '.join(said)})" if said else ""


def _validator(
    model: Model,
    cls: Class,
    m: Message,
    decoders: Decoders,
    functions: list[str],
    helpers: set[str],
    enums: dict[str, list[str]],
) -> str:
    """The name or expression of the message's validator; longer ones go to `functions`."""

    def helper(name: str) -> str:
        helpers.add(name)
        return name

    types = [parse_type(p.type) for p in m.params]
    if m.tag == "constructor":
        return _constructor(cls, m, decoders, functions, helpers, enums)
    if not m.params:
        return helper("no_arguments")
    if len(m.params) == 1 and not m.params[0].optional:
        if decoders.expression(types[0]) == "ref":
            return helper("one_ref")
        if types[0] == Scalar("string"):
            return helper("one_string")
    if m.tag in ("setter", "add", "remove", "remove_from"):
        return f"{helper('ref_and')}({decoders.expression(types[1])})"
    if m.tag == "add_to":
        first, second = decoders.expression(types[1]), decoders.expression(types[2])
        return f"{helper('ref_key_value')}({first}, {second})"
    name = f"_{m.name}"
    lines = [f"\ndef {name}(args: Sequence[object]) -> tuple[Any, ...]:\n    return (\n"]
    for i, (p, type_) in enumerate(zip(m.params, types, strict=True)):
        decode = f"{decoders.expression(type_)}(args[{i}])"
        if p.optional:
            default = value_literal(type_, p.default, enums, False)
            decode = f"{decode} if len(args) > {i} else {default}"
        lines.append(f"        {decode},\n")
    lines.append("    )\n\n")
    functions.append("".join(lines))
    return name


def _constructor(
    cls: Class,
    m: Message,
    decoders: Decoders,
    functions: list[str],
    helpers: set[str],
    enums: dict[str, list[str]],
) -> str:
    helpers.add("constructor")
    by_name = {f.name: f for f in cls.fields}
    lines = ["\n_create = constructor(\n    {\n"]
    for name in m.constructor_required:
        decode = decoders.expression(parse_type(by_name[name].idl.type))
        lines.append(f'        "{name}": {decode},\n')
    lines.append("    },\n    {\n")
    for name in m.constructor_optional:
        type_ = parse_type(by_name[name].idl.type)
        default = value_literal(type_, by_name[name].idl.default, enums, False)
        lines.append(f'        "{name}": ({decoders.expression(type_)}, {default}),\n')
    lines.append("    },\n)\n\n")
    functions.append("".join(lines))
    return "_create"


def messages_init(model: Model) -> str:
    """``messages/__init__.py``: all messages by name."""
    names = [c.name for c in model.classes.values() if c.messages]
    out = [HEADER, '"""All messages of the API, by ``Class.message``."""\n\n']
    out += [f"from xapi.generated.messages.{n} import MESSAGES as _{n}\n" for n in names]
    out.append("from xapi.idl.messages import Message\n\n")
    out.append("MESSAGES: dict[str, Message] = {\n    m.name: m\n    for table in (\n")
    out += [f"        _{n},\n" for n in names]
    out.append("    )\n    for m in table\n}\n")
    return "".join(out)


# --- interfaces --------------------------------------------------------------------------------


def implemented_by_hand(m: Message) -> bool:
    """True for messages the operations module of the class answers."""
    return m.custom and m.lifecycle.state != "Removed"


def interface(model: Model, cls: Class) -> str:
    """The interface that the hand-written module of the class satisfies."""
    messages = [m for m in cls.messages if implemented_by_hand(m)]
    body: list[str] = []
    constructor = next((m for m in messages if m.tag == "constructor"), None)
    if constructor:
        body.append(f"class {cls.name}Args(TypedDict):\n")
        body.append(f'    """Argument of {cls.name}.create, with defaults filled in."""\n\n')
        wanted = {*constructor.constructor_required, *constructor.constructor_optional}
        for f in cls.fields:
            if f.name in wanted:
                body.append(f"    {f.name}: {python_type(f.idl.type)}\n")
        body.append("\n\n")
    body.append(f"class {cls.name}Operations(Generic[CallT]):\n")
    body.append(docstring(f"What {cls.name} messages do. {cls.idl.doc}", "    "))
    for m in messages:
        body += _method(m)
    text = "".join(body)
    out = [HEADER, f'"""Interface of the operations of {cls.name}."""\n\n']
    out.append("from __future__ import annotations\n\nfrom collections.abc import Mapping\n")
    out.append("from datetime import datetime\n")
    out.append("from typing import TYPE_CHECKING, Any, Generic, TypedDict, TypeVar\n\n")
    out.append("from xapi.generated.errors import NotImplemented as NotImplementedMessage\n\n")
    out.append("if TYPE_CHECKING:\n    from xapi.generated import enums, records, refs\n\n")
    out.append('CallT = TypeVar("CallT")\n\n\n')
    return "".join(out) + text


def _method(m: Message) -> list[str]:
    if m.tag == "constructor":
        arguments = f", args: {m.cls}Args"
    else:
        arguments = "".join(f", {identifier(p.name)}: {python_type(p.type)}" for p in m.params)
    result = _result_type(m)
    out = [f"\n    async def {identifier(m.name)}(self, call: CallT{arguments}) -> {result}:\n"]
    errors = sorted(set(m.idl.errors))
    said = m.idl.doc or f"{m.full_name}."
    if errors:
        said += f" Errors: {', '.join(errors)}."
    out.append(docstring(said, "        "))
    out.append(f'        raise NotImplementedMessage("{m.full_name}")\n')
    return out


def _result_type(m: Message) -> str:
    if m.cls == "event" and "record" in m.result:
        return "Any"
    return python_type(m.result)


def operations_init(model: Model) -> str:
    """``operations/__init__.py``: the interface of every class by class name."""
    names = [c.name for c in model.classes.values() if any(map(implemented_by_hand, c.messages))]
    out = [HEADER, '"""Interfaces that `xapi.operations` implements."""\n\n']
    out += [f"from xapi.generated.operations.{n} import {n}Operations\n" for n in names]
    out.append("from typing import Any\n\n")
    out.append("INTERFACES: dict[str, type[Any]] = {\n")
    out += [f'    "{n}": {n}Operations,\n' for n in names]
    out.append("}\n")
    return "".join(out)
