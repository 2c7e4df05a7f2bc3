"""Emit ``records/CLASS.py``: the slotted row of a class with its typed constructors and writers."""

from __future__ import annotations

from codegen.emit.text import HEADER, comment, docstring, python_type, value_literal
from codegen.expand import Class, Field, Model
from xapi.idl.types import Enum, Map, Option, Ref, Scalar, Set, Type, parse_type

__all__ = ["record", "records_init"]


def stored_classes(model: Model) -> list[Class]:
    """Classes that have rows: those with fields, save the event, whose snapshot has any type."""
    return [c for c in model.classes.values() if c.fields and c.name != "event"]


def record(model: Model, cls: Class) -> str:
    """The module of one class."""
    enums = {name: enum.values for name, enum in model.document.enums.items()}
    name = cls.name
    annotations = "".join(python_type(f.idl.type) for f in cls.fields)
    out = [HEADER, "# pyright: reportConstantRedefinition=false\n"]  # fields such as VM, MTU
    out += [docstring(cls.idl.doc), "\n", "from __future__ import annotations\n\n"]
    out.append("from collections.abc import Mapping\n")
    if "datetime" in annotations:
        out.append("from datetime import UTC, datetime\n")
    out.append("from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast\n")
    out.append("\nimport orjson\n\n")
    out.append("from xapi.generated import enums, refs\n")
    if "records." in annotations:
        out.append("from xapi.generated import records\n")
    out.append("from xapi.idl.identifiers import new_ref, new_uuid\n")
    out.append("from xapi.idl.encode import json_writer, xml_option_writer, xml_writer\n")
    out.append("from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind\n")
    out.append("from xapi.idl.record import EMPTY_MAP, Row, Writer\n")
    out.append("from xapi.idl.restore import restorer\n")
    out.append("from xapi.idl.scalars import escape, format_datetime, parse_datetime\n")
    out.append("from xapi.idl.types import Option, parse_type\n\n")
    if "datetime" in annotations:
        out.append("EPOCH = datetime(1970, 1, 1, tzinfo=UTC)\n\n")
    out += _helpers(cls)
    out.append("\nif TYPE_CHECKING:\n")  # only checkers read it: making it costs start-up time
    out.append(f"\n    class {name}Fields(TypedDict, total=False):\n")
    out.append(f'        """Fields of {name} that can be given to new, create and modify."""\n\n')
    out += [f"        {f.name}: {python_type(f.idl.type)}\n" for f in cls.fields if not f.computed]
    out.append(f"\n\nclass {name}(Row):\n")
    out.append(docstring(cls.idl.doc, "    "))
    slots = ", ".join(repr(f.name) for f in cls.fields)
    out.append(f"\n    __slots__ = ({slots},)\n\n")
    for f in cls.fields:
        out.append(f"    {f.name}: {python_type(f.idl.type)}\n")
        if f.idl.doc:
            out.append(docstring(f.idl.doc, "    "))
    out += _make(cls, enums)
    out += _copy(cls)
    out += _stored(cls, enums)
    out += _xml(cls)
    out += _json(cls)
    out += _model(cls)
    return "".join(out)


def _helpers(cls: Class) -> list[str]:
    """Writers and restorers of the container types, once a module."""
    out: list[str] = []
    for text in sorted({f.idl.type for f in cls.fields}):
        type_ = parse_type(text)
        if isinstance(type_, Set | Map | Option):
            slug = _slug(text)
            writer = "xml_option_writer" if isinstance(type_, Option) else "xml_writer"
            argument = f'parse_type("{text}")'
            if isinstance(type_, Option):
                argument = f"cast(Option, {argument})"
            if "record" not in text:
                out.append(f"_xml_{slug} = {writer}({argument})\n")
                if not isinstance(type_, Option):
                    out.append(f"_json_{slug} = json_writer({argument})\n")
                out.append(f"_restore_{slug} = restorer({argument})\n")
        elif text == "float":
            out.append('_xml_float = xml_writer(parse_type("float"))\n')
    return out


def _slug(text: str) -> str:
    return "_".join(text.replace("->", "to").replace("(", "").replace(")", "").split()).lower()


def _make(cls: Class, enums: dict[str, list[str]]) -> list[str]:
    name = cls.name
    out = ["\n    @classmethod\n"]
    out.append(f"    def new(cls, ref: str, /, **fields: Unpack[{name}Fields]) -> {name}:\n")
    out.append('        """A row that is in no database yet; fields not given are unset."""\n')
    out.append("        row = cls.__new__(cls)\n        row.ref = ref\n")
    out.append("        row.created_rev = row.modified_rev = 0\n")
    out.append("        row.xml_fragment = row.json_fragment = None\n")
    for f in cls.fields:
        out.append(f"        row.{f.name} = {_default(f, enums)}\n")
    out.append("        for name, value in fields.items():\n")
    out.append("            setattr(row, name, value)\n        return row\n")
    out.append("\n    @classmethod\n")
    ref = f"refs.{name}Ref"
    out.append(
        f"    def create(cls, writer: Writer, /, **fields: Unpack[{name}Fields]) -> {ref}:\n"
    )
    out.append(
        '        """Add a row, with a reference and a uuid of its own if none is given."""\n'
    )
    out.append("        row = cls.new(new_ref(), **fields)\n")
    if any(f.name == "uuid" for f in cls.fields):
        out.append("        if not row.uuid:\n            row.uuid = new_uuid()\n")
    out.append(f"        writer.create(row)\n        return {ref}(row.ref)\n")
    out.append("\n    @classmethod\n")
    out.append("    def modify(\n        cls, writer: Writer, ref: str, /, ")
    out.append(f"**fields: Unpack[{name}Fields]\n    ) -> None:\n")
    out.append('        """Set fields. Raises HANDLE_INVALID [class, ref]."""\n')
    out.append(f'        writer.modify("{name}", ref, cast("Mapping[str, object]", fields))\n')
    return out


def _default(f: Field, enums: dict[str, list[str]]) -> str:
    type_ = parse_type(f.idl.type)
    literal = value_literal(type_, f.idl.default, enums, not f.idl.has_default)
    if isinstance(type_, Ref):
        return f"refs.{type_.cls}Ref({literal})"
    if isinstance(type_, Set) and isinstance(type_.of, Ref) and literal != "()":
        return f"tuple(map(refs.{type_.of.cls}Ref, {literal}))"
    return literal


def _copy(cls: Class) -> list[str]:
    out = [f"\n    def copy(self) -> {cls.name}:\n"]
    out.append(f"        row = {cls.name}.__new__({cls.name})\n")
    out.append("        row.ref = self.ref\n        row.created_rev = self.created_rev\n")
    out.append("        row.modified_rev = self.modified_rev\n")
    out.append("        row.xml_fragment = row.json_fragment = None\n")
    out += [f"        row.{f.name} = self.{f.name}\n" for f in cls.fields]
    out.append("        return row\n")
    return out


def _stored(cls: Class, enums: dict[str, list[str]]) -> list[str]:
    kept = [f for f in cls.fields if f.persistent]
    out = ["\n    def stored(self) -> dict[str, object]:\n        out: dict[str, object] = {}\n"]
    for f in kept:
        type_ = parse_type(f.idl.type)
        value = f"self.{f.name}"
        if isinstance(type_, Scalar) and type_.name == "datetime":
            value = f"format_datetime(self.{f.name})"
        if isinstance(type_, Map) and type_.key == Scalar("int"):  # keys of JSON objects are text
            value = f"{{str(k): v for k, v in self.{f.name}.items()}}"
        condition = f"self.{f.name} != {_default(f, enums)}"
        if isinstance(type_, Set | Map) and not f.idl.default:
            condition = f"self.{f.name}"
        out.append(f'        if {condition}:\n            out["{f.name}"] = {value}\n')
    out.append("        return out\n\n    @classmethod\n")
    out.append(f"    def restore(cls, ref: str, stored: Mapping[str, Any]) -> {cls.name}:\n")
    out.append("        row = cls.new(ref)\n")
    for f in kept:
        type_ = parse_type(f.idl.type)
        out.append(f'        if "{f.name}" in stored:\n')
        out.append(f"            row.{f.name} = {_restored(f, type_)}\n")
    out.append("        return row\n")
    return out


def _restored(f: Field, type_: Type) -> str:
    value = f'stored["{f.name}"]'
    if isinstance(type_, Scalar) and type_.name == "datetime":
        return f"parse_datetime({value})"
    if isinstance(type_, Scalar | Ref | Enum) or "record" in f.idl.type:
        return value
    return f"_restore_{_slug(f.idl.type)}({value})"


def _xml(cls: Class) -> list[str]:
    out = ["\n    def write_xml(self) -> str:\n        return (\n"]
    out.append('            "<value><struct>"\n')
    for f in cls.visible_fields:
        open_, close = f"<member><name>{f.name}</name>", "</member>"
        type_ = parse_type(f.idl.type)
        match type_:
            case Scalar("string") | Ref():
                line = f'f"{open_}<value>{{escape(self.{f.name})}}</value>{close}"'
            case Enum():
                line = f'f"{open_}<value>{{self.{f.name}}}</value>{close}"'
            case Scalar("int"):
                line = f'f"{open_}<value>{{self.{f.name}}}</value>{close}"'
            case Scalar("bool"):
                line = f'f"{open_}<value><boolean>{{self.{f.name}:d}}</boolean></value>{close}"'
            case Scalar("float"):
                line = f'f"{open_}{{_xml_float(self.{f.name})}}{close}"'
            case Scalar("datetime"):
                inner = f"<dateTime.iso8601>{{format_datetime(self.{f.name})}}</dateTime.iso8601>"
                line = f'f"{open_}<value>{inner}</value>{close}"'
            case Option():
                line = _xml_option(f)
            case _:
                line = f'f"{open_}{{_xml_{_slug(f.idl.type)}(self.{f.name})}}{close}"'
        out.append(f"            {line}\n")
    out.append('            "</struct></value>"\n        )\n')
    return out


def _xml_option(f: Field) -> str:
    """An option that is absent leaves out its whole member."""
    written = (
        f"self.{f.name}.write_xml()"
        if "record" in f.idl.type
        else f"_xml_{_slug(f.idl.type)}(self.{f.name})"
    )
    member = f'f"<member><name>{f.name}</name>{{{written}}}</member>"'
    return f'+ ("" if self.{f.name} is None else {member}) + ""'


def _json(cls: Class) -> list[str]:
    out = ["\n    def write_json(self) -> bytes:\n        out: dict[str, object] = {\n"]
    options: list[Field] = []
    for f in cls.visible_fields:
        type_ = parse_type(f.idl.type)
        if isinstance(type_, Option):
            options.append(f)
            continue
        value = f"self.{f.name}"
        if isinstance(type_, Scalar) and type_.name == "datetime":
            value = f"format_datetime({value})"
        elif isinstance(type_, Set | Map) and not _plain(type_):
            value = f"_json_{_slug(f.idl.type)}({value})"
        out.append(f'            "{f.name}": {value},\n')
    out.append("        }\n")
    for f in options:
        value = f"self.{f.name}"
        if "record" in f.idl.type:
            value = f"orjson.Fragment(self.{f.name}.write_json())"
        out.append(f"        if self.{f.name} is not None:\n")
        out.append(f'            out["{f.name}"] = {value}\n')
    out.append("        return orjson.dumps(out)\n")
    return out


def _plain(type_: Type) -> bool:
    """True if orjson writes the value as it is."""
    match type_:
        case Scalar(name):
            return name != "datetime"
        case Ref() | Enum():
            return True
        case Set(of):
            return _plain(of)
        case Map(key, value):
            return _plain(value) and (isinstance(key, Ref | Enum) or key == Scalar("string"))
        case _:
            return False


def _model(cls: Class) -> list[str]:
    out = [f'\n\n{cls.name}.MODEL = ClassModel(\n    name="{cls.name}",\n    fields=(\n']
    out.append("")
    for f in cls.fields:
        out.append(f'        FieldModel("{f.name}", parse_type("{f.idl.type}"), ')
        out.append(f'"{f.idl.column or f.name}", _DEFAULTS.{f.name}')
        if not f.persistent:
            out.append(", persistent=False")
        if f.idl.internal:
            out.append(", internal=True")
        if f.idl.plain_refs:
            out.append(", plain_refs=True")
        if f.relation and f.relation[2] != "declared-only":
            kind = {"one": "ONE", "many": "MANY", "many-to-many": "MANY_TO_MANY"}[f.relation[2]]
            leads = "" if f.leads else ", leads=False"
            out.append(f', relation=Relation("{f.relation[0]}", "{f.relation[1]}", ')
            out.append(f"RelationKind.{kind}{leads})")
        out.append("),\n")
    idl = cls.idl
    # Alerts are outside of the database on the wire; ours keeps them like any other row.
    persistent = idl.persistent or not idl.in_database
    has_label = any(f.idl.column == "name__label" for f in cls.fields)
    out.append(f"    ),\n    row={cls.name},\n    persistent={persistent},\n")
    out.append(f"    gen_events={idl.events},\n    has_name_label={has_label},\n)\n")
    out[1:1] = []
    return [f'\n\n_DEFAULTS = {cls.name}.new("")\n', *out]


def records_init(model: Model) -> str:
    """``records/__init__.py``: every row class under the name of its class, and the models."""
    names = [c.name for c in stored_classes(model)]
    out = [HEADER, '"""Rows of all classes, under the names of the classes."""\n\n']
    out += [f"from xapi.generated.records.{n} import {n}\n" for n in names]
    out.append("from xapi.idl.model import ClassModel\n\n__all__ = [\n")
    out += [f'    "{n}",\n' for n in names]
    out.append('    "MODELS",\n]\n\nMODELS: tuple[ClassModel, ...] = (\n')
    kept = [c.name for c in stored_classes(model) if c.idl.in_database or c.name == "message"]
    out += [f"    {n}.MODEL,\n" for n in kept]
    out.append(")\n")
    out.append(comment("Classes the database keeps; alerts (message) stand apart on the wire."))
    return "".join(out)
