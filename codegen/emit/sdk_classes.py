"""Emit the classes of the SDK: records and methods, calls of both clients, tables of mirrors.

For each class ``model/CLASS.py`` holds its record and one `Method` a message, ``calls/CLASS.py`` and
``async_calls/CLASS.py`` the calls. They are modules of their own so that a program loads what it uses.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from codegen.emit.sdk_text import (
    Decoders,
    annotation,
    class_name,
    constructor_fields,
    default_source,
    is_safe,
    lifecycle_note,
    method_name,
    parameter_name,
    sentence,
    type_names,
    unset_source,
)
from codegen.emit.text import HEADER, docstring
from codegen.expand import Class, Message, Model
from xapi.idl.types import Map, Set, parse_type

__all__ = ["calls", "classes_init", "model_module", "tables"]

_SNAPSHOT = "<class> record"


def model_module(model: Model, cls: Class) -> str:
    """``model/CLASS.py``."""
    enums = {name: enum.values for name, enum in model.document.enums.items()}
    decoders = Decoders()
    stem = class_name(cls.name)
    record = _record(cls, decoders, enums)
    methods = [_method(m, decoders, enums) for m in cls.messages]
    others = type_names(
        [_result(m) for m in cls.messages if _result(m) != "EventBatch"]
        + [f.idl.type for f in cls.visible_fields if f.idl.type != _SNAPSHOT]
    ) - {cls.name}
    out = [
        HEADER,
        f'"""The record of {cls.name}, and what clients know of its messages."""\n\n',
        "from __future__ import annotations\n\n",
        "from datetime import datetime\nfrom typing import Any, ClassVar\n\n",
        "from xapi_sdk import enums, refs\n",
        "from xapi_sdk.method import Method\nfrom xapi_sdk.record import Record\n",
        "from xapi_sdk.unset import epoch, nothing, null\n",
        "from xapi_sdk.values import (date_time, double, enum_of, identity, integer, list_of,",
        " map_of, optional, parse_datetime, void)\n",
    ]
    if cls.name == "event":
        out.append("from xapi_sdk.events import EventBatch, decode_batch\n")
    out += [
        f"from xapi_sdk.model.{name} import {class_name(name)}Record\n" for name in sorted(others)
    ]
    # Decoders of the record's own type come after it, those of its fields before.
    before = [line for line in decoders.lines.values() if f"{stem}Record." not in line]
    after = [line for line in decoders.lines.values() if f"{stem}Record." in line]
    out += ["\n", *before, "\n", record, "\n", *after, "\n", *methods]
    return "".join(out)


def _record(cls: Class, decoders: Decoders, enums: dict[str, list[str]]) -> str:
    fields: list[str] = []
    decoded: list[str] = []
    unset: list[str] = []
    for f in cls.visible_fields:
        name = parameter_name(f.name) if f.name != "self" else f.name
        if f.idl.type == _SNAPSHOT:
            fields.append(f"    {name}: dict[str, Any]\n")
            unset.append(f"        {f.name!r}: dict,\n")
        else:
            type_ = parse_type(f.idl.type)
            fields.append(f"    {name}: {annotation(f.idl.type)}\n")
            decoder = decoders.of(type_)
            if decoder != "identity":
                decoded.append(f"        {f.name!r}: {decoder},\n")
            unset.append(f"        {f.name!r}: {unset_source(type_, enums)},\n")
        fields.append(docstring(sentence(f.idl.doc, lifecycle_note(f.idl.lifecycle)), "    "))
    out = [f"class {class_name(cls.name)}Record(Record):\n"]
    out.append(docstring(sentence(cls.idl.doc, lifecycle_note(cls.idl.lifecycle)), "    "))
    out.append(f'\n    api_class: ClassVar[str] = "{cls.name}"\n')
    out += fields
    out.append("\n    _decoders = {\n" + "".join(decoded) + "    }\n")
    out.append("    _unset = {\n" + "".join(unset) + "    }\n")
    return "".join(out)


def _result(m: Message) -> str:
    return "EventBatch" if m.full_name == "event.from" else m.result


def _result_annotation(m: Message) -> str:
    return "EventBatch" if m.full_name == "event.from" else annotation(m.result)


def _method(m: Message, decoders: Decoders, enums: dict[str, list[str]]) -> str:
    batch = m.full_name == "event.from"
    decode = "decode_batch" if batch else decoders.of(parse_type(m.result))
    settings = [f'"{m.full_name}"', decode]
    if is_safe(m):
        settings.append("safe=True")
    if not m.idl.session:
        settings.append("session=False")
    defaults = [
        default_source(parse_type(p.type), p.default, enums) for p in m.params if p.optional
    ]
    if defaults:
        settings.append(f"defaults=({', '.join(defaults)},)")
    if batch:
        settings.append("wait=True")
    return (
        f"{method_name(m.name)}: Method[{_result_annotation(m)}] = Method({', '.join(settings)})\n"
    )


class _Flavour(NamedTuple):
    """How the two clients differ."""

    package: str
    prefix: str
    define: str
    wait: str
    invoker: str
    task_invoker: str
    task: str
    task_module: str


SYNC = _Flavour("calls", "", "def", "", "Invoker", "TaskInvoker", "Task", "xapi_sdk.task")
ASYNC = _Flavour(
    "async_calls", "Async", "async def", "await ", "AsyncInvoker", "AsyncTaskInvoker", "AsyncTask",
    "xapi_sdk.aio.task",
)  # fmt: skip
FLAVOURS = {"calls": SYNC, "async_calls": ASYNC}


def calls(model: Model, cls: Class, package: str) -> str:
    """``calls/CLASS.py`` or ``async_calls/CLASS.py``."""
    flavour = FLAVOURS[package]
    enums = {name: enum.values for name, enum in model.document.enums.items()}
    stem = class_name(cls.name)
    tasks = [m for m in cls.messages if m.idl.asynchronous]
    texts = [m.result for m in cls.messages if m.full_name != "event.from"]
    texts += [p.type for m in cls.messages for p in m.params if m.tag != "constructor"]
    records = sorted(type_names(texts))
    out = [
        HEADER,
        f'"""Messages of {cls.name}."""\n\n',
        "from __future__ import annotations\n\n",
        "from datetime import datetime\n",
        "from typing import TYPE_CHECKING, Any\n\n",
        "from xapi_sdk import enums, refs\n",
        f"from xapi_sdk.model import {cls.name} as m\n",
        f"from xapi_sdk.method import {flavour.invoker}, {flavour.task_invoker}\n",
        "from xapi_sdk.values import parse_datetime\n\n",
        "if TYPE_CHECKING:\n",
        f"    from {flavour.task_module} import {flavour.task}\n",
    ]
    if cls.name == "event":
        out.append("    from xapi_sdk.events import EventBatch\n")
    out += [f"    from xapi_sdk.model.{n} import {class_name(n)}Record\n" for n in records]
    out.append("    pass\n\n\n")
    out.append(f"class {flavour.prefix}{stem}Calls:\n")
    out.append(docstring(cls.idl.doc, "    "))
    out.append(_init(flavour.invoker))
    for m in cls.messages:
        out.append(_call(cls, m, flavour, enums, as_task=False))
    if tasks:
        out.append(f"\n\nclass {flavour.prefix}{stem}Tasks:\n")
        out.append(docstring(f"Messages of {cls.name} as tasks of the server.", "    "))
        out.append(_init(flavour.task_invoker))
        for m in tasks:
            out.append(_call(cls, m, flavour, enums, as_task=True))
    return "".join(out).replace("    pass\n\n\n", "\n\n", 1)


def _init(invoker: str) -> str:
    return (
        f'\n    __slots__ = ("_client",)\n\n    def __init__(self, client: {invoker}) -> None:\n'
        "        self._client = client\n"
    )


def _call(
    cls: Class, m: Message, flavour: _Flavour, enums: dict[str, list[str]], *, as_task: bool
) -> str:
    parameters: list[str] = []
    passed: list[str] = []
    described: list[str] = []
    if m.tag == "constructor":
        fields = constructor_fields(cls, m)
        signature, argument, described = _constructor(fields, enums)
        parameters += signature
        passed.append(argument)
    else:
        for p in m.params:
            name = parameter_name(p.name)
            parameters.append(_parameter(name, p.type, p.default if p.optional else None,
                                         p.optional, enums))  # fmt: skip
            passed.append(
                _value(name, p.type, p.default if p.optional else None, p.optional, enums)
            )
            if p.doc:
                since = f" Since {p.since}." if p.since else ""
                described.append(f"{name}: {sentence(p.doc)}{since}")
    result = _result_annotation(m)
    result = f"{flavour.task}[{result}]" if as_task else result
    arguments = "".join(f", {p}" for p in parameters)
    verb = "start" if as_task else "invoke"
    tuple_source = f"({', '.join(passed)}{',' if len(passed) == 1 else ''})"
    call = f"{flavour.wait}self._client.{verb}(m.{method_name(m.name)}, {tuple_source})"
    return (
        f"\n    {flavour.define} {method_name(m.name)}(self{arguments}) -> {result}:\n"
        + _described(m, described)
        + f"        return {call}\n"
    )


def _described(m: Message, parameters: list[str]) -> str:
    text = sentence(m.idl.doc or m.full_name, lifecycle_note(m.lifecycle))
    first = docstring(text, "        ")
    errors = sorted(set(m.idl.errors))
    if not parameters and not errors:
        return first
    body = first.rstrip().removesuffix('"""').rstrip()
    lines = [body, ""]
    for parameter in parameters:
        lines += _wrapped(parameter)
    if errors:
        lines += _wrapped(f"Errors: {', '.join(errors)}.")
    return "\n".join(lines) + '\n        """\n'


def _wrapped(text: str) -> list[str]:
    import textwrap  # noqa: PLC0415

    clean = " ".join(text.split()).replace("\\", "\\\\").replace('"""', "'''")
    return textwrap.wrap(clean, 96, initial_indent=" " * 8, subsequent_indent=" " * 12)


def _mutable(text: str) -> bool:
    return isinstance(parse_type(text), Set | Map)


def _parameter(
    name: str, text: str, default: Any, optional: bool, enums: dict[str, list[str]]
) -> str:
    typed = annotation(text)
    if not optional:
        return f"{name}: {typed}"
    if _mutable(text):
        return f"{name}: {typed} | None = None"
    return f"{name}: {typed} = {default_source(parse_type(text), default, enums)}"


def _value(name: str, text: str, default: Any, optional: bool, enums: dict[str, list[str]]) -> str:
    if optional and _mutable(text):
        made = default_source(parse_type(text), default, enums)
        return f"{made} if {name} is None else {name}"
    return name


def _constructor(
    fields: list[tuple[str, str, str, Any, bool]], enums: dict[str, list[str]]
) -> tuple[list[str], str, list[str]]:
    """Keyword arguments, the struct they make, and their descriptions."""
    signature = ["*"] if fields else []
    members: list[str] = []
    described: list[str] = []
    for name, text, doc, default, optional in fields:
        own = parameter_name(name)
        signature.append(_parameter(own, text, default, optional, enums))
        members.append(f"{name!r}: {_value(own, text, default, optional, enums)}")
        described.append(f"{own}: {sentence(doc)}")
    return signature, f"{{{', '.join(members)}}}", described


def classes_init(model: Model, package: str) -> str:
    """``calls/__init__.py``: the attributes of a client, each imported when it is first used."""
    flavour = FLAVOURS[package]
    with_messages = [c for c in model.classes.values() if c.messages]
    with_tasks = [c for c in with_messages if any(m.idl.asynchronous for m in c.messages)]
    out = [
        HEADER,
        '"""All classes of the API as attributes; a module is loaded when it is first used."""\n\n',
        "from __future__ import annotations\n\n",
        "from importlib import import_module\nfrom typing import TYPE_CHECKING, Any\n\n",
        "if TYPE_CHECKING:\n",
        f"    from xapi_sdk.method import {flavour.task_invoker}\n",
    ]
    for c in with_messages:
        names = [f"{flavour.prefix}{class_name(c.name)}Calls"]
        if c in with_tasks:
            names.append(f"{flavour.prefix}{class_name(c.name)}Tasks")
        out.append(f"    from xapi_sdk.{package}.{c.name} import {', '.join(names)}\n")
    for title, doc, chosen, kind in (
        ("Classes", "The classes of the API.", with_messages, "Calls"),
        ("TaskClasses", "The classes that have messages with an asynchronous form.", with_tasks,
         "Tasks"),
    ):  # fmt: skip
        out.append(f"\n_{kind.upper()} = {{\n")
        for c in chosen:
            out.append(f'    "{c.name}": "{flavour.prefix}{class_name(c.name)}{kind}",\n')
        out.append(f'}}\n\n\nclass {title}:\n    """{doc}"""\n\n')
        out.append("    if TYPE_CHECKING:\n\n")
        for c in chosen:
            out.append(f"        {c.name}: {flavour.prefix}{class_name(c.name)}{kind}\n")
            out.append(docstring(c.idl.doc, "        "))
        if kind == "Tasks":
            out.append(
                f"\n    def __init__(self, client: {flavour.task_invoker}) -> None:\n"
                "        self._client = client\n"
            )
        client = "self._client" if kind == "Tasks" else "self"
        out.append(
            f"""
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            kind = _{kind.upper()}.get(name)
            if kind is None:
                raise AttributeError(f"{{type(self).__name__!r}} object has no attribute {{name!r}}")
            module = import_module(f"xapi_sdk.{package}.{{name}}")
            made = self.__dict__[name] = getattr(module, kind)({client})
            return made

    def __dir__(self) -> list[str]:
        return sorted({{*super().__dir__(), *_{kind.upper()}}})

"""
        )
    return "".join(out)


def tables(model: Model) -> str:
    """``tables.py``: what mirrors offer, typed."""
    stored = [c for c in model.classes.values() if any(m.tag == "get_record" or m.name == "get_record"
                                                       for m in c.messages)]  # fmt: skip
    out = [
        HEADER,
        '"""The tables of a mirror, typed."""\n\n',
        "from __future__ import annotations\n\n",
        "from collections.abc import Mapping\nfrom typing import TYPE_CHECKING, Any\n\n",
        "if TYPE_CHECKING:\n    from xapi_sdk import refs\n",
    ]
    out += [f"    from xapi_sdk.model.{c.name} import {class_name(c.name)}Record\n" for c in stored]
    out.append('\n\nclass Tables:\n    """Objects by reference, one table a class."""\n\n')
    out.append("    if TYPE_CHECKING:\n\n")
    for c in stored:
        stem = class_name(c.name)
        out.append(f"        {c.name}: Mapping[refs.{stem}Ref, {stem}Record]\n")
        out.append(docstring(c.idl.doc, "        "))
    out.append(
        '''
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            return self.table(name)

    def table(self, name: str) -> Mapping[Any, Any]:
        """The objects of a class, for names known only at run time."""
        raise AttributeError(name)
'''
    )
    return "".join(out)
