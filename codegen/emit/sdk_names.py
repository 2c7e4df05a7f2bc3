"""Emit what all of the SDK stands on: refs, enums, errors, records and the list of classes."""

from __future__ import annotations

from codegen.emit.sdk_text import class_name, member_name
from codegen.emit.text import HEADER, camel, docstring
from codegen.expand import Model

__all__ = ["catalogue", "enums", "errors", "records", "refs"]


def refs(model: Model) -> str:
    """A distinct type for the references of each class."""
    out = [
        HEADER,
        '"""References: strings at run time, a type of its own for each class to the checker."""\n\n',
        "from __future__ import annotations\n\n",
        "from typing import Any, NewType, TypeGuard\n\n",
        'NULL: Any = "OpaqueRef:NULL"\n"""The reference to no object; it fits every type of reference."""\n\n',
    ]
    for name, cls in model.classes.items():
        stem = class_name(name)
        out.append(f'{stem}Ref = NewType("{stem}Ref", str)\n')
        out.append(docstring(f"Refers to one {name}. {cls.idl.doc}") + "\n")
    out.append(
        "\n\ndef is_null(ref: str) -> TypeGuard[Any]:\n"
        '    """True for the reference to no object."""\n'
        '    return ref in ("OpaqueRef:NULL", "")\n'
    )
    text = "".join(out)
    # A guard would narrow to Any where a plain answer is meant.
    return text.replace("TypeGuard[Any]", "bool").replace("from typing import Any, NewType, TypeGuard",
                                                          "from typing import Any, NewType")  # fmt: skip


def enums(model: Model) -> str:
    """One string enum each."""
    out = [
        HEADER,
        '"""Enums: strings, each value a member spelt as on the wire."""\n\n',
        "from __future__ import annotations\n\n",
        "from xapi_sdk.enum_base import WireEnum\n\n",
    ]
    for name, enum in model.document.enums.items():
        out.append(f"\nclass {camel(name)}(WireEnum):\n")
        out.append(docstring(enum.doc, "    ") + "\n")
        out += [f"    {member_name(value)} = {value!r}\n" for value in enum.values]
        out.append("\n")
    return "".join(out)


def errors(model: Model) -> str:
    """One class a code, with named parameters, and the table of all codes."""
    out = [
        HEADER,
        '"""Errors: one class a code, with named parameters, side at fault, retry and remedy."""\n\n',
        "from __future__ import annotations\n\n",
        "from xapi_sdk.failure import Failure\n\n",
    ]
    for code, error in model.document.errors.items():
        remedy = f" Remedy: {error.remedy}" if error.remedy else ""
        out.append(f"\nclass {camel(code)}(Failure):\n")
        out.append(docstring(f"{error.message or code}{remedy}", "    "))
        out.append(f"\n    code = {code!r}\n")
        if error.message:
            out.append(f"    template = {error.message!r}\n")
        if error.names:
            out.append(f"    names = ({', '.join(map(repr, error.names))},)\n")
        out.append(f"    fault = {error.fault!r}\n    retry = {error.retry!r}\n")
        if error.remedy:
            out.append(f"    remedy = {error.remedy!r}\n")
        out += [f"    {name}: str\n" for name in error.names]
        out.append("\n")
    out.append("\nBY_CODE: dict[str, type[Failure]] = {\n")
    out += [f"    {code!r}: {camel(code)},\n" for code in model.document.errors]
    out.append('}\n"""The class of each code."""\n')
    return "".join(out)


def records(model: Model) -> str:
    """``records.py``: every record by name, imported when it is asked for."""
    stems = {f"{class_name(name)}Record": name for name in model.classes}
    out = [
        HEADER,
        '"""Records of all classes. Each is imported from its module when it is first asked for."""\n\n',
        "from __future__ import annotations\n\n",
        "from importlib import import_module\n",
        "from typing import TYPE_CHECKING, Any\n\n",
        "from xapi_sdk.catalogue import CLASSES\n",
        "from xapi_sdk.record import Record\n\n",
        "if TYPE_CHECKING:\n",
    ]
    out += [f"    from xapi_sdk.model.{n} import {r} as {r}\n" for r, n in stems.items()]
    out.append("\n_MODULES = {\n")
    out += [f"    {r!r}: {n!r},\n" for r, n in stems.items()]
    out.append(
        "}\n__all__ = [\n"
        + "".join(f"    {n!r},\n" for n in sorted([*stems, "class_name", "record_class"]))
        + "]\n\n"
    )
    out.append(
        """
def __getattr__(name: str) -> Any:
    cls = _MODULES.get(name)
    if cls is None:
        raise AttributeError(f"module 'xapi_sdk.records' has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"xapi_sdk.model.{cls}"), name)
    return found


def class_name(name: str) -> str:
    \"\"\"A class under its own spelling: events have it in lower case. Raises ValueError.\"\"\"
    found = CLASSES.get(name.lower())
    if found is None:
        raise ValueError(f"there is no class {name!r}")
    return found


_known: dict[str, tuple[str, type[Record]]] = {}


def record_class(name: str) -> tuple[str, type[Record]]:
    \"\"\"Spelling and record of a class; a plain `Record` for one that this version does not know.\"\"\"
    known = _known.get(name)
    if known is None:
        spelt = CLASSES.get(name.lower())
        if spelt is None:
            known = name, Record
        else:
            stem = next(record for record, cls in _MODULES.items() if cls == spelt)
            known = spelt, __getattr__(stem)
        _known[name] = known
    return known
"""
    )
    return "".join(out)


def catalogue(model: Model) -> str:
    """What there is, as data."""
    d = model.document
    out = [HEADER, '"""What the data model holds: release and classes."""\n\n']
    out.append("from __future__ import annotations\n\n")
    out.append(f"API_VERSION = {d.release.api_version!r}\n")
    out.append(f"PRODUCT_VERSION = {d.release.product_version!r}\n\n")
    out.append("CLASSES: dict[str, str] = {\n")
    out += [f"    {name.lower()!r}: {name!r},\n" for name in model.classes]
    out.append('}\n"""Every class by its name in lower case, as events have it."""\n')
    return "".join(out)
