"""From the IDL to the whole model: derive all that the IDL does not repeat.

Derived are the implicit messages of every class in the database, which operations exist on a
field, the ends of relations, and the roles of each permission. The rules are in the protocol's
description "How implicit messages arise"; nothing is written here that a class file could say.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from codegen.schema import ClassDef, Document, FieldDef, Lifecycle, MessageDef, ParamDef, Policy

__all__ = ["Class", "Field", "Message", "Model", "Param", "expand"]

MISSING: Any = object()


@dataclass(frozen=True)
class Param:
    name: str
    type: str
    doc: str = ""
    default: Any = MISSING
    since: str | None = None
    secret: bool = False

    @property
    def optional(self) -> bool:
        return self.default is not MISSING


@dataclass(frozen=True)
class Field:
    cls: str
    name: str
    idl: FieldDef
    ops: tuple[str, ...]
    lifecycle: Lifecycle
    setter_roles: str | None
    relation: tuple[str, str, str] | None = None
    """Other class, other field, kind: one, many, many-to-many, declared-only."""
    leads: bool = True

    @property
    def computed(self) -> bool:
        return self.relation is not None and self.relation[2] == "many"

    @property
    def persistent(self) -> bool:
        if "persistent" in self.idl.model_fields_set:
            return self.idl.persistent
        return not self.computed

    @property
    def default(self) -> Any:
        """MISSING where the field has no default: constructors then require it."""
        return self.idl.default if self.idl.has_default else MISSING


@dataclass(frozen=True)
class Message:
    """One message, explicit or derived."""

    cls: str
    name: str
    tag: str
    params: tuple[Param, ...]
    result: str
    roles: str | None
    idl: MessageDef
    lifecycle: Lifecycle
    policy: Policy
    implicit: bool = False
    field: str | None = None
    constructor_required: tuple[str, ...] = ()
    constructor_optional: tuple[str, ...] = ()
    emergency: bool = False
    not_forwarded: bool = False

    @property
    def full_name(self) -> str:
        return f"{self.cls}.{self.name}"

    @property
    def custom(self) -> bool:
        """True if hand-written code answers it; otherwise it is answered from the database."""
        return self.idl.side_effect or self.idl.forward_to is not None


@dataclass(frozen=True)
class Class:
    name: str
    idl: ClassDef
    fields: tuple[Field, ...]
    messages: tuple[Message, ...]

    @property
    def visible_fields(self) -> tuple[Field, ...]:
        return tuple(f for f in self.fields if not f.idl.internal)


@dataclass(frozen=True)
class Model:
    document: Document
    classes: dict[str, Class]
    _roles: dict[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])

    @property
    def messages(self) -> list[Message]:
        return [m for c in self.classes.values() for m in c.messages]

    def role_names(self, role_set: str | None) -> frozenset[str]:
        """Roles of a set; the empty set (only local superusers) for None."""
        return frozenset(self.document.role_sets[role_set]) if role_set else frozenset()

    def permissions(self) -> dict[str, frozenset[str]]:
        """Every permission (in its original case) and the roles that hold it."""
        found: dict[str, frozenset[str]] = {}
        for message in self.messages:
            found[message.full_name] = self.role_names(message.roles)
            for key, roles in message.idl.key_roles.items():
                found[f"{message.full_name}/key:{key}"] = self.role_names(roles)
        for name, roles in self.document.extra_permissions.items():
            found[name] = self.role_names(roles)
        for name, action in self.document.http_actions.items():
            found[f"http/{name}"] = self.role_names(action.roles)
            for sub, roles in action.sub_action_roles.items():
                found[f"http/{name}/{sub}"] = self.role_names(roles)
        return found


def expand(document: Document) -> Model:
    """The whole model of a document."""
    relations = _relations(document)
    classes = {
        name: _expand_class(document, idl, relations) for name, idl in document.classes.items()
    }
    return Model(document, classes)


def _relations(document: Document) -> dict[str, tuple[tuple[str, str, str], bool]]:
    """Field path -> ((other class, other field, kind), leads)."""
    ends: dict[str, tuple[tuple[str, str, str], bool]] = {}

    def add(path: str, other: str, kind: str, leads: bool) -> None:
        cls, name = other.split(".")
        ends[path] = ((cls, name, kind), leads)

    for relation in document.relations:
        if relation.stored and relation.computed:
            add(relation.stored, relation.computed, "one", True)
            add(relation.computed, relation.stored, "many", True)
        elif relation.a and relation.b:
            add(relation.b, relation.a, relation.kind, relation.a == relation.b)
            add(relation.a, relation.b, relation.kind, True)
    return ends


def _expand_class(
    document: Document,
    idl: ClassDef,
    relations: dict[str, tuple[tuple[str, str, str], bool]],
) -> Class:
    fields: list[Field] = []
    for name, definition in idl.fields.items():
        relation, leads = relations.get(f"{idl.name}.{name}", (None, True))
        own_lifecycle = "lifecycle" in definition.model_fields_set
        fields.append(
            Field(
                cls=idl.name,
                name=name,
                idl=definition,
                ops=_ops(idl, definition, relation),
                lifecycle=definition.lifecycle if own_lifecycle else idl.lifecycle,
                setter_roles=definition.setter_roles or idl.message_roles,
                relation=relation,
                leads=leads,
            )
        )
    messages = [_explicit(document, idl, name, m) for name, m in idl.messages.items()]
    messages += _implicit(document, idl, fields)
    return Class(idl.name, idl, tuple(fields), tuple(messages))


def _ops(
    idl: ClassDef, definition: FieldDef, relation: tuple[str, str, str] | None
) -> tuple[str, ...]:
    if not idl.in_database or definition.internal:
        return ()
    ops = ["get"]
    one_sided = relation is not None and relation[2] != "many-to-many"
    if definition.access == "RW" and not (one_sided and definition.type.endswith("ref set")):
        ops.append("set")
        if definition.type.endswith(" map"):
            ops += ["add_to", "remove_from"]
        elif definition.type.endswith(" set"):
            ops += ["add", "remove"]
    return tuple(ops)


def _explicit(document: Document, idl: ClassDef, name: str, message: MessageDef) -> Message:
    full = f"{idl.name}.{name}"
    return Message(
        cls=idl.name,
        name=name,
        tag="custom",
        params=tuple(_param(n, p) for n, p in message.params.items()),
        result=message.result,
        roles=message.roles or idl.message_roles,
        idl=message,
        lifecycle=message.lifecycle or idl.lifecycle,
        policy=message,
        emergency=full in document.emergency_calls,
        not_forwarded=full in document.not_forwarded_to_coordinator,
    )


def _param(name: str, param: ParamDef) -> Param:
    default = param.default if param.has_default else MISSING
    return Param(name, param.type, param.doc, default, param.since, param.secret)


def _implicit(document: Document, idl: ClassDef, fields: list[Field]) -> list[Message]:
    if not idl.in_database:
        return []
    made: list[Message] = []

    def add(
        name: str,
        tag: str,
        params: list[tuple[str, str]],
        result: str = "void",
        roles: str | None = None,
        *,
        on: Field | None = None,
        flags: dict[str, Any] | None = None,
        doc: str = "",
        required: tuple[str, ...] = (),
        optional: tuple[str, ...] = (),
    ) -> None:
        if name in idl.messages:  # a class may define a message of its own of the same name
            return
        policy = idl.policies.get(name, Policy())
        settings: dict[str, Any] = {"doc": doc, "result": result, **(flags or {})}
        made.append(
            Message(
                cls=idl.name,
                name=name,
                tag=tag,
                params=tuple(Param(n, t) for n, t in params),
                result=result,
                roles=roles,
                idl=MessageDef(**settings),
                lifecycle=on.lifecycle if on else idl.lifecycle,
                policy=policy,
                implicit=True,
                field=on.name if on else None,
                constructor_required=required,
                constructor_optional=optional,
            )
        )

    me = f"{idl.name} ref"
    record = f"{idl.name} record"
    read: dict[str, Any] = {"has_effect": False, "side_effect": idl.custom_reads}
    for f in fields:
        self_param = [("self", me)]
        typ = f.idl.type
        write: dict[str, Any] = {
            "side_effect": f.idl.side_effect,
            "has_effect": f.idl.side_effect,
            "key_roles": {},
        }
        roles = f.setter_roles
        if "get" in f.ops:
            flags: dict[str, Any] = {
                "side_effect": idl.custom_reads,
                "has_effect": f.idl.side_effect,
            }
            if f.idl.secret:
                flags["result_secret"] = True
            add(
                f"get_{f.name}", "getter", self_param, typ, f.idl.getter_roles, on=f, flags=flags,
                doc=f"Read {f.name}: {f.idl.doc}",
            )  # fmt: skip
        if "set" in f.ops:
            add(
                f"set_{f.name}", "setter", [*self_param, ("value", typ)], roles=roles, on=f,
                flags=write, doc=f"Set {f.name}: {f.idl.doc}",
            )  # fmt: skip
        if "add_to" in f.ops:
            key, value = typ[1 : typ.rindex(")")].split(" -> ", 1)
            keyed = {**write, "side_effect": False, "key_roles": f.idl.key_roles}
            add(
                f"add_to_{f.name}", "add_to", [*self_param, ("key", key), ("value", value)],
                roles=roles, on=f, flags=keyed, doc=f"Add a key and its value to {f.name}.",
            )  # fmt: skip
            add(
                f"remove_from_{f.name}", "remove_from", [*self_param, ("key", key)],
                roles=roles, on=f, flags=keyed,
                doc=f"Remove a key from {f.name}; a key that is not there is no error.",
            )  # fmt: skip
        if "add" in f.ops:
            item = typ.removesuffix(" set")
            for verb in ("add", "remove"):
                add(
                    f"{verb}_{f.name}", verb, [*self_param, ("value", item)], roles=roles, on=f,
                    flags={**write, "side_effect": False}, doc=f"{verb.title()} one of {f.name}.",
                )  # fmt: skip
    if idl.constructor:
        own = [f for f in fields if f.idl.access in ("RW", "StaticRO") and not f.idl.internal]
        add(
            "create", "constructor", [("args", record)], me, idl.message_roles,
            flags={"async": True}, doc=f"Make a {idl.name} object from its record.",
            required=tuple(sorted(f.name for f in own if f.default is MISSING)),
            optional=tuple(sorted(f.name for f in own if f.default is not MISSING)),
        )  # fmt: skip
        add(
            "destroy", "destructor", [("self", me)], "void", idl.message_roles,
            flags={"async": True}, doc=f"Destroy the {idl.name} object.",
        )  # fmt: skip
    low = idl.implicit_roles
    add("get_by_uuid", "get_by_uuid", [("uuid", "string")], me, low, flags=read,
        doc="The object with this uuid.")  # fmt: skip
    add("get_record", "get_record", [("self", me)], record, low, flags=read,
        doc="All visible fields of the object.")  # fmt: skip
    if any(f.idl.column == "name__label" for f in fields):
        add("get_by_name_label", "get_by_name_label", [("label", "string")], f"{me} set", low,
            flags=read, doc="All objects with this name.")  # fmt: skip
    if idl.get_all:
        expr = [("expr", "string")]
        hidden = {**read, "hide_from_docs": True}
        records = f"({me} -> {record}) map"
        add("get_all", "get_all", [], f"{me} set", low, flags=read, doc="All objects.")
        add("get_all_where", "get_all_where", expr, f"{me} set", low, flags=hidden,
            doc="All objects for which the filter expression holds.")  # fmt: skip
        add("get_all_records", "get_all_records", [], records, low, flags=read,
            doc="All objects with their records.")  # fmt: skip
        add("get_all_records_where", "get_all_records_where", expr, records, low, flags=hidden,
            doc="All objects, with their records, for which the filter holds.")  # fmt: skip
    return made
