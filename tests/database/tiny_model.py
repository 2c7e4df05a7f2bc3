"""A tiny data model with every kind of relation, and rows made without codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import orjson

from xapi.idl.model import NULL_REF, ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import EMPTY_MAP, Row
from xapi.idl.types import Map, Set, parse_type

ONE, MANY, BOTH = RelationKind.ONE, RelationKind.MANY, RelationKind.MANY_TO_MANY


def unset(type_text: str) -> object:
    kind = parse_type(type_text)
    if isinstance(kind, Set):
        return ()
    if isinstance(kind, Map):
        return EMPTY_MAP
    return {"string": "", "int": 0, "bool": False, "float": 0.0}.get(type_text, NULL_REF)


def field(name: str, type_text: str = "string", **more: Any) -> FieldModel:
    column = more.pop("column", name.replace("name_", "name__"))
    return FieldModel(name, parse_type(type_text), column, unset(type_text), **more)


def make_class(name: str, fields: Sequence[FieldModel], **more: Any) -> type[Any]:
    """A row class as codegen would write it, but slow."""
    names = tuple(f.name for f in fields)

    def new(cls: type[Any], ref: str, /, **values: object) -> Any:
        row = cls.__new__(cls)
        row.ref, row.created_rev, row.modified_rev = ref, 0, 0
        row.xml_fragment = row.json_fragment = None
        for f in fields:
            setattr(row, f.name, values.pop(f.name, f.default))
        assert not values, values
        return row

    def copy(self: Any) -> Any:
        twin = new(type(self), self.ref, **{n: getattr(self, n) for n in names})
        twin.created_rev, twin.modified_rev = self.created_rev, self.modified_rev
        return twin

    def stored(self: Any) -> dict[str, object]:
        return {
            f.name: getattr(self, f.name)
            for f in fields
            if f.persistent and not f.computed and getattr(self, f.name) != f.default
        }

    def restore(cls: type[Any], ref: str, saved: Mapping[str, Any]) -> Any:
        known = {k: v for k, v in saved.items() if k in names}
        return new(
            cls, ref, **{k: tuple(v) if isinstance(v, list) else v for k, v in known.items()}
        )

    def write_json(self: Any) -> bytes:
        return orjson.dumps({n: getattr(self, n) for n in names})

    made = type(
        name,
        (Row,),
        {
            "__slots__": names,
            "new": classmethod(new),
            "copy": copy,
            "stored": stored,
            "restore": classmethod(restore),
            "write_json": write_json,
            "write_xml": lambda self: f"<value>{write_json(self).decode()}</value>",
        },
    )
    made.MODEL = ClassModel(name, tuple(fields), made, has_name_label="name_label" in names, **more)  # type: ignore[attr-defined]
    return made


UUID = field("uuid")
NAME = field("name_label")

VM = make_class(
    "VM",
    [
        UUID,
        NAME,
        field("power_state"),
        field("memory", "int"),
        field("is_a_template", "bool"),
        field("weight", "float"),
        field("tags", "string set"),
        field("other_config", "(string -> string) map"),
        field("current_operations", "(string -> string) map", persistent=False),
        field("affinity", "host ref"),
        field("resident_on", "host ref", relation=Relation("host", "resident_VMs", ONE)),
        field("parent", "VM ref", relation=Relation("VM", "children", ONE)),
        field("children", "VM ref set", relation=Relation("VM", "parent", MANY)),
        field("VBDs", "VBD ref set", relation=Relation("VBD", "VM", MANY)),
        field("groups", "VM_group ref set", relation=Relation("VM_group", "VMs", BOTH)),
    ],
)
VBD = make_class(
    "VBD",
    [
        UUID,
        field("device"),
        field("VM", "VM ref", relation=Relation("VM", "VBDs", ONE)),
        field("VDI", "VDI ref", relation=Relation("VDI", "VBDs", ONE)),
    ],
)
VDI = make_class(
    "VDI", [UUID, NAME, field("VBDs", "VBD ref set", relation=Relation("VBD", "VDI", MANY))]
)
HOST = make_class(
    "host",
    [UUID, NAME, field("resident_VMs", "VM ref set", relation=Relation("VM", "resident_on", MANY))],
)
GROUP = make_class(
    "VM_group",
    [UUID, NAME, field("VMs", "VM ref set", relation=Relation("VM", "groups", BOTH, leads=False))],
)
TASK = make_class(
    "task",
    [
        UUID,
        NAME,
        field("subtask_of", "task ref", relation=Relation("task", "subtasks", ONE)),
        field("subtasks", "task ref set", relation=Relation("task", "subtask_of", MANY)),
    ],
    persistent=False,
)
METRICS = make_class("metrics", [UUID, field("load", "float")], gen_events=False)

ROWS = (VM, VBD, VDI, HOST, GROUP, TASK, METRICS)
MODELS = tuple(row.MODEL for row in ROWS)
