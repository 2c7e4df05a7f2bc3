"""Emit ``model.ts``: references, enums, records, errors and all messages as TypeScript types.

Types only, and two constants: what it takes to call a server is in ``client.ts``, by hand.
References are branded strings, so one of a host does not pass for one of a VM. Accessors carry no
comment: they would repeat that of their field.
"""

from __future__ import annotations

import json

from codegen.emit.json_types import member_type
from codegen.emit.sdk_text import class_name
from codegen.emit.text import camel
from codegen.expand import MISSING, Class, Field, Message, Model, Param
from xapi.idl.types import Enum, Map, Option, Record, Ref, Scalar, Set, Type, parse_type

__all__ = ["model"]

_SCALARS = {
    "string": "string",
    "int": "number",
    "float": "number",
    "bool": "boolean",
    "datetime": "DateTime",
    "void": "void",
}
_RESERVED = frozenset(
    [
        "arguments",
        "await",
        "break",
        "case",
        "catch",
        "class",
        "const",
        "continue",
        "debugger",
        "default",
        "delete",
        "do",
        "else",
        "enum",
        "eval",
        "export",
        "extends",
        "false",
        "finally",
        "for",
        "function",
        "if",
        "implements",
        "import",
        "in",
        "instanceof",
        "interface",
        "let",
        "new",
        "null",
        "package",
        "private",
        "protected",
        "public",
        "return",
        "static",
        "super",
        "switch",
        "this",
        "throw",
        "true",
        "try",
        "typeof",
        "var",
        "void",
        "while",
        "with",
        "yield",
    ]
)

_HEAD = """\
// Written by codegen from idl/; change the IDL, not this file.

declare const brand: unique symbol;

/** A reference to an object of one class: a string, but not one of another class. */
export type Ref<C extends string> = string & { readonly [brand]: C };

/** The reference to no object; it fits every class. */
export const NULL_REF = "OpaqueRef:NULL" as Ref<never>;

/** ISO 8601 in UTC, without dashes: 20260821T02:00:23Z. */
export type DateTime = string;

/** A record whose class is known only at run time. */
export type AnyRecord = Record<string, unknown>;
"""


def model(model: Model) -> str:
    """The whole file."""
    classes = list(model.classes.values())
    release = model.document.release
    out = [_HEAD, f"\nexport const API_VERSION = {json.dumps(release.api_version)};\n"]
    out += ["\n// References\n\n", *(_ref(cls) for cls in classes)]
    out.append("\n// Enums\n")
    for name, enum in model.document.enums.items():
        values = " | ".join(json.dumps(v) for v in enum.values)
        out.append(f"\n{_comment(enum.doc)}export type {camel(name)} = {values};\n")
    out.append("\n// Records\n")
    out += [_record(cls) for cls in classes if cls.visible_fields]
    out.append(_EVENT_BATCH)
    out.append("\n// What constructors take\n\n")
    out += [_args(m) for m in model.messages if m.tag == "constructor"]
    out += [*_errors(model), *_methods(model)]
    return "".join(out)


_EVENT_BATCH = """
/** The answer of event.from: what changed, and the token to go on with. */
export interface EventBatch {
  events: EventRecord[];
  /** Number of objects of each class, its name in lower case. */
  valid_ref_counts: Record<string, number>;
  token: string;
}
"""


def _ref(cls: Class) -> str:
    return f"export type {class_name(cls.name)}Ref = Ref<{json.dumps(cls.name)}>;\n"


def _record(cls: Class) -> str:
    out = [f"\n{_comment(cls.idl.doc)}export interface {class_name(cls.name)}Record {{\n"]
    out += [line for field in cls.visible_fields for line in _member(field)]
    return "".join([*out, "}\n"])


def _member(field: Field) -> tuple[str, str]:
    text, may_lack = member_type(field)
    line = f"  {field.name}{'?' if may_lack else ''}: {_type(text)};\n"
    return _comment(field.idl.doc, "  "), line


def _args(message: Message) -> str:
    stem = class_name(message.cls)
    parts = [
        f"{wrap}<{stem}Record, {' | '.join(map(json.dumps, names))}>{'>' * (wrap != 'Pick')}"
        for wrap, names in (
            ("Pick", message.constructor_required),
            ("Partial<Pick", message.constructor_optional),
        )
        if names
    ]
    return f"export type {stem}Args = {' & '.join(parts)};\n"


def _errors(model: Model) -> list[str]:
    out = ["\n// Errors: the parameters of each code\n\nexport interface ErrorParams {\n"]
    for code, error in model.document.errors.items():
        names = ", ".join(f"{_name(name)}: string" for name in error.names)
        params = "string[]" if error.params is None else f"[{names}]"
        out += [_comment(error.message, "  "), f"  {code}: {params};\n"]
    out.append("}\n\nexport type ErrorCode = keyof ErrorParams;\n")
    return out


def _methods(model: Model) -> list[str]:
    out = ["\n// Messages\n\nexport interface XenAPI {\n"]
    for message in model.messages:
        if not message.implicit or message.tag == "constructor":
            out.append(_comment(message.idl.doc, "  "))
        out.append(
            f"  {json.dumps(message.full_name)}: ({_params(message)}) => {_result(message)};\n"
        )
    out.append("}\n\n/** Messages that also have an Async form. */\nexport type AsyncMessage =\n")
    out += [f"  | {json.dumps(m.full_name)}\n" for m in model.messages if m.idl.asynchronous]
    out[-1] = out[-1].rstrip() + ";\n"
    out.append(
        """
/** The Async forms: the same parameters, and a task at once. */
export type AsyncXenAPI = {
  [M in AsyncMessage as `Async.${M}`]: (...args: Parameters<XenAPI[M]>) => TaskRef;
};

/** Everything that can be called. */
export type Methods = XenAPI & AsyncXenAPI;
export type MethodName = keyof Methods;
"""
    )
    return out


def _params(message: Message) -> str:
    parts = ["session: SessionRef"] if message.idl.session else []
    if message.tag == "constructor":
        parts.append(f"args: {class_name(message.cls)}Args")
    else:
        parts += [_param(param) for param in message.params]
    return ", ".join(parts)


def _param(param: Param) -> str:
    return f"{_name(param.name)}{'' if param.default is MISSING else '?'}: {_type(param.type)}"


def _name(name: str) -> str:
    return f"{name}_" if name in _RESERVED else name


def _result(message: Message) -> str:
    return "EventBatch" if message.full_name == "event.from" else _type(message.result)


def _type(text: str) -> str:
    return "AnyRecord" if text == "<class> record" else _typescript(parse_type(text))


def _typescript(type_: Type) -> str:
    match type_:
        case Scalar(name):
            return _SCALARS[name]
        case Enum(name):
            return camel(name)
        case Ref(cls):
            return f"{class_name(cls)}Ref"
        case Record(cls):
            return f"{class_name(cls)}Record"
        case Set(of):
            return f"{_typescript(of)}[]"
        case Option(of):
            return f"[] | [{_typescript(of)}]"
        case Map(Enum(name), value):
            return f"{{ [K in {camel(name)}]?: {_typescript(value)} }}"
        case Map(key, value):
            # An int is a string there: members of objects have no other names.
            keys = "string" if isinstance(key, Scalar) else _typescript(key)
            return f"Record<{keys}, {_typescript(value)}>"


def _comment(text: str, indent: str = "") -> str:
    clean = " ".join(text.split()).replace("*/", "* /")
    return f"{indent}/** {clean} */\n" if clean else ""
