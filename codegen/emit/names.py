"""Emit ``refs.py``, ``enums.py`` and ``errors.py``."""

from __future__ import annotations

from codegen.emit.text import HEADER, camel, docstring, enum_alias
from codegen.expand import Model

__all__ = ["enums", "errors", "refs"]


def refs(model: Model) -> str:
    """A distinct type for the references of each class."""
    names = list(model.classes)
    out = [
        HEADER,
        '"""References: plain strings at run time, distinct types to the type checker."""\n\n',
        "from typing import NewType\n\n",
        'NULL = "OpaqueRef:NULL"\n"""The reference to no object."""\n\n',
    ]
    out += [f'{n}Ref = NewType("{n}Ref", str)\n' for n in names]
    return "".join(out)


def enums(model: Model) -> str:
    """``Literal`` aliases, the values in order, and decoders of wire values."""
    out = [
        HEADER,
        '"""Enums: strings at run time; a type checker knows the values of each."""\n\n',
        "from functools import partial\nfrom typing import Literal, TypeAlias\n\n",
        "from xapi.idl.decode import enum_of, enum_table\n\n",
    ]
    for name, enum in model.document.enums.items():
        values = ", ".join(repr(v) for v in enum.values)
        out.append(f"{enum_alias(name)}: TypeAlias = Literal[{values}]\n")
        out.append(docstring(enum.doc))
        out.append("\n")
    out.append("\nVALUES: dict[str, tuple[str, ...]] = {\n")
    for name, enum in model.document.enums.items():
        out.append(f"    {name!r}: ({', '.join(map(repr, enum.values))},),\n")
    out.append('}\n"""Values by name of the enum; the first one stands for "not set"."""\n\n')
    out.append("TABLES = {name: enum_table(name, values) for name, values in VALUES.items()}\n\n")
    for name in model.document.enums:
        out.append(f'decode_{name} = partial(enum_of, TABLES["{name}"])\n')
    return "".join(out)


def errors(model: Model) -> str:
    """One class a code, and the table of all codes."""
    out = [
        HEADER,
        '"""Errors: one class a code, with named parameters, text, side at fault and remedy."""\n\n',
        "from xapi.idl.errors import XenAPIError\n\n",
    ]
    for code, error in model.document.errors.items():
        name = camel(code)
        out.append(f"\nclass {name}(XenAPIError):\n")
        out.append(docstring(error.message or f"{code}.", "    "))
        out.append(f"\n    code = {code!r}\n    template = {error.message or code!r}\n")
        if error.names:
            out.append(f"    names = ({', '.join(map(repr, error.names))},)\n")
        if error.fault != "server":
            out.append(f"    fault = {error.fault!r}\n")
        if error.retry != "never":
            out.append(f"    retry = {error.retry!r}\n")
        if error.remedy:
            out.append(f"    remedy = {error.remedy!r}\n")
        if error.names:  # others may carry any number: the model does not declare them all
            arguments = "".join(f", {n}: str" for n in error.names)
            passed = ", ".join(error.names)
            out.append(f"\n    def __init__(self{arguments}) -> None:\n")
            out.append(f"        super().__init__({passed})\n")
        out.append("\n")
    out.append("\nBY_CODE: dict[str, type[XenAPIError]] = {\n")
    out += [f"    {code!r}: {camel(code)},\n" for code in model.document.errors]
    out.append("}\n")
    return "".join(out)
