"""The public surface of the data model as text, one line a name: ``python -m codegen.surface``.

What is printed is what clients can see: classes, fields, messages, enums, errors, relations,
roles, permissions, alerts and HTTP actions, with everything about them that a client can notice.
``tests/data/surface.txt`` holds the same lines as recorded from upstream 26.17; the tests compare
the two, so nothing can disappear or change unnoticed. Documentation and policies are not part of
it: they may be improved freely.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator

from codegen.expand import Class, Field, Message, Model, Param, expand
from codegen.load import load
from codegen.schema import HttpActionDef, Lifecycle

__all__ = ["surface"]

ROOT_ONLY = "local-root-only"


def surface(model: Model) -> list[str]:
    """All lines, sorted by kind and name. The order within a line is that of the model."""
    document = model.document
    lines = [
        *(_class(c) for c in model.classes.values()),
        *(_field(f) for c in model.classes.values() for f in c.fields),
        *(_message(m) for m in model.messages),
        *(f"enum {name}: {' '.join(e.values)}" for name, e in document.enums.items()),
        *(_error(code, e.params) for code, e in document.errors.items()),
        *(_relation(r.kind, r.stored or r.a, r.computed or r.b) for r in document.relations),
        *(f"alert {name}: {priority}" for name, priority in document.alerts.items()),
        *(_http(name, a) for name, a in document.http_actions.items()),
        *_rights(model),
    ]
    return sorted(lines)


def _class(cls: Class) -> str:
    idl = cls.idl
    flags = {
        "stored": idl.in_database,
        "persistent": idl.persistent,
        "constructor": idl.constructor,
        "events": idl.events,
        "get_all": idl.get_all,
        "custom_reads": idl.custom_reads,
        "task_per_call": idl.task_per_call,
        "log_destroy": idl.log_destroy,
        "original": idl.original_api,
    }
    roles = f"messages={_roles(idl.message_roles)} reads={_roles(idl.implicit_roles)}"
    return f"class {cls.name}: {_words(flags)}; {roles}; {_life(idl.lifecycle)}"


def _field(field: Field) -> str:
    idl = field.idl
    flags = {
        "persistent": field.persistent,
        "computed": field.computed,
        "internal": idl.internal,
        "side_effect": idl.side_effect,
        "secret": idl.secret,
        "plain_refs": idl.plain_refs,
    }
    parts = [
        f"{idl.type}; {idl.access} {'+'.join(field.ops) or '-'}",
        f"get={_roles(idl.getter_roles)} set={_roles(field.setter_roles)}",
        _words(flags),
        _life(field.lifecycle),
    ]
    if idl.has_default:
        parts.append(f"default={_value(idl.default)}")
    if idl.key_roles:
        parts.append(f"keys={_keys(idl.key_roles.items())}")
    return f"field {field.cls}.{field.name}: {'; '.join(parts)}"


def _message(message: Message) -> str:
    idl = message.idl
    flags = {
        "implicit": message.implicit,
        "async": idl.asynchronous,
        "session": idl.session,
        "side_effect": idl.side_effect,
        "has_effect": idl.has_effect,
        "secret": idl.secret,
        "result_secret": idl.result_secret,
        "pool_internal": idl.pool_internal,
        "hide_from_docs": idl.hide_from_docs,
        "no_current_operations": idl.no_current_operations,
        "custom_marshaller": idl.custom_marshaller,
        "host_extension": idl.forward_to is not None,
        "emergency": message.emergency,
        "not_forwarded_to_coordinator": message.not_forwarded,
    }
    params = ", ".join(_param(p, message.implicit) for p in message.params)
    parts = [
        f"({params}) -> {message.result}",
        message.tag,
        f"roles={_roles(message.roles)}",
        _words(flags),
        _life(message.lifecycle),
    ]
    if message.field:
        parts.append(f"field={message.field}")
    if message.tag == "constructor":
        parts.append(f"required={','.join(message.constructor_required)}")
        parts.append(f"optional={','.join(message.constructor_optional)}")
    if idl.errors:
        parts.append(f"errors={','.join(sorted(set(idl.errors)))}")
    if idl.key_roles:
        parts.append(f"keys={_keys(idl.key_roles.items())}")
    return f"message {message.full_name}: {'; '.join(parts)}"


def _param(param: Param, implicit: bool) -> str:
    text = f"{param.name}: {param.type}"
    if param.optional:
        text += f" = {_value(param.default)}"
    if param.since and not implicit:
        text += f" [{param.since}]"
    return f"secret {text}" if param.secret else text


def _error(code: str, params: list[str] | None) -> str:
    declared = "undeclared" if params is None else f"({', '.join(params)})"
    return f"error {code}: {declared}"


def _relation(kind: str, one: str | None, other: str | None) -> str:
    return f"relation {one} {other}: {kind}"


def _http(name: str, action: HttpActionDef) -> str:
    flags = {
        "in_sdk": action.in_sdk,
        "rbac_checked": action.rbac_checked,
        "own_rate_limit": action.own_rate_limit,
    }
    parts = [
        f"{action.method} {action.uri}",
        f"args={','.join(action.args)}",
        f"roles={_roles(action.roles)}",
        _words(flags),
        f"bound={action.bound}",
    ]
    if action.sub_action_roles:
        parts.append(f"sub_actions={_keys(action.sub_action_roles.items())}")
    return f"http {name}: {'; '.join(parts)}"


def _rights(model: Model) -> Iterator[str]:
    document = model.document
    permissions = model.permissions()
    sets = {frozenset(roles): name for name, roles in document.role_sets.items()}
    for name, roles in document.role_sets.items():
        yield f"role_set {name}: {' '.join(roles)}".rstrip()
    for name, role in document.roles.items():
        held = sum(name in roles for roles in permissions.values())
        kind = "internal " if role.internal else ""
        yield (
            f"role {name}: {kind}permissions={held} uuid={role.uuid} "
            f"includes={','.join(role.includes)}"
        )
    for name, roles in permissions.items():
        yield f"permission {name}: {sets[roles]}"


def _words(flags: dict[str, bool]) -> str:
    return " ".join(name for name, on in flags.items() if on) or "-"


def _roles(role_set: str | None) -> str:
    return role_set or ROOT_ONLY


def _keys(roles: Iterable[tuple[str, str]]) -> str:
    return ",".join(f"{key}:{role_set}" for key, role_set in sorted(roles))


def _value(value: object) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


def _life(lifecycle: Lifecycle) -> str:
    steps: dict[str, str | list[str]] = lifecycle.model_dump(exclude_none=True)
    state = steps.pop("state")
    said = [f"{step}={_releases(when)}" for step, when in sorted(steps.items())]
    return " ".join([f"state={state}", *said])


def _releases(when: str | list[str]) -> str:
    return when if isinstance(when, str) else "+".join(when)


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in surface(expand(load())))
