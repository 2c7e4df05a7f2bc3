"""Names, types and literals as Python source; shared by all emitters."""

from __future__ import annotations

import keyword
import re
from typing import Any

from xapi.idl.types import Enum, Map, Option, Record, Ref, Scalar, Set, Type, parse_type

__all__ = [
    "HEADER",
    "Decoders",
    "camel",
    "comment",
    "docstring",
    "enum_alias",
    "identifier",
    "python_type",
    "value_literal",
]

HEADER = "# Written by codegen from idl/; change the IDL, not this file.\n"

_ACRONYMS = frozenset(
    [
        "AD",
        "API",
        "BMC",
        "CA",
        "CBT",
        "CPU",
        "CRL",
        "DNS",
        "DR",
        "GPU",
        "HA",
        "HTTP",
        "HVM",
        "ID",
        "IO",
        "IP",
        "ISCSI",
        "JSON",
        "LUN",
        "LVHD",
        "MAC",
        "NBD",
        "NTP",
        "PBD",
        "PCI",
        "PGPU",
        "PIF",
        "PUSB",
        "PV",
        "PVS",
        "RAM",
        "RBAC",
        "RPC",
        "SDN",
        "SM",
        "SR",
        "SSH",
        "SSL",
        "TLS",
        "USB",
        "UUID",
        "VBD",
        "VCPU",
        "VCPUS",
        "VDI",
        "VDIS",
        "VGPU",
        "VIF",
        "VIFS",
        "VLAN",
        "VM",
        "VMPP",
        "VMS",
        "VMSS",
        "VTPM",
        "VUSB",
        "WLB",
        "XAPI",
        "XENAPI",
        "XML",
    ]
)

_SCALARS = {
    "string": "str",
    "int": "int",
    "float": "float",
    "bool": "bool",
    "datetime": "datetime",
    "void": "None",
}


def camel(code: str) -> str:
    """``VM_BAD_POWER_STATE`` -> ``VMBadPowerState``; ``vm_power_state`` -> ``VMPowerState``."""
    parts = [part for part in re.split(r"[^0-9A-Za-z]+", code) if part]
    return "".join(p.upper() if p.upper() in _ACRONYMS else p[:1].upper() + p[1:].lower()
                   for p in parts)  # fmt: skip


def identifier(name: str) -> str:
    """A wire name as a Python identifier: keywords and `call` get an underscore, `self` is the `ref`."""
    if name == "self":
        return "ref"
    return f"{name}_" if keyword.iskeyword(name) or name == "call" else name


def enum_alias(name: str) -> str:
    """The ``Literal`` alias of an enum in `xapi.generated.enums`."""
    return camel(name)


def python_type(text: str) -> str:
    """The annotation of a type: sets are tuples, maps read-only mappings."""
    return _annotation(parse_type(text))


def _annotation(type_: Type) -> str:
    match type_:
        case Scalar(name):
            return _SCALARS[name]
        case Enum(name):
            return f"enums.{enum_alias(name)}"
        case Ref(cls):
            return f"refs.{cls}Ref"
        case Record(cls):
            return f"records.{cls}"
        case Set(of):
            return f"tuple[{_annotation(of)}, ...]"
        case Option(of):
            return f"{_annotation(of)} | None"
        case Map(key, value):
            return f"Mapping[{_annotation(key)}, {_annotation(value)}]"


def docstring(text: str, indent: str = "") -> str:
    """A docstring, wrapped at 96 columns."""
    import textwrap  # noqa: PLC0415  # only codegen pays for it

    clean = " ".join(text.split()).replace("\\", "\\\\").replace('"""', "'''") or "Undocumented."
    if clean.endswith('"'):
        clean += " "
    width = 96 - len(indent)
    if len(clean) + 6 <= width:
        return f'{indent}"""{clean}"""\n'
    lines = textwrap.wrap(clean, width - 3)
    body = f"\n{indent}".join(lines)
    return f'{indent}"""{body}\n{indent}"""\n'


def comment(text: str, indent: str = "") -> str:
    return f"{indent}# {' '.join(text.split())}\n" if text else ""


def value_literal(type_: Type, default: Any, enums: dict[str, list[str]], unset: bool) -> str:
    """The default of a field or parameter as Python source.

    `unset`: there is no default, so the type's unset value (first enum value, empty set...).
    """
    match type_:
        case Scalar("string") | Ref():
            return repr("" if unset and isinstance(type_, Scalar) else
                        "OpaqueRef:NULL" if unset else default)  # fmt: skip
        case Scalar("int"):
            return repr(0 if unset else int(default))
        case Scalar("float"):
            return repr(0.0 if unset else float(default))
        case Scalar("bool"):
            return repr(False if unset else bool(default))
        case Scalar("datetime"):
            epoch = unset or default == "19700101T00:00:00Z"
            return "EPOCH" if epoch else f"parse_datetime({default!r})"
        case Enum(name):
            # Upstream declares an empty list as the default of one enum: that means "unset".
            return repr(enums[name][0] if unset or default == [] else default)
        case Set(of):
            items = [] if unset else [value_literal(of, v, enums, False) for v in default]
            return f"({', '.join(items)}{',' if len(items) == 1 else ''})"
        case Map(key, value):
            if unset or not default:
                return "EMPTY_MAP"
            pairs = ", ".join(
                f"{value_literal(key, k, enums, False)}: {value_literal(value, v, enums, False)}"
                for k, v in default.items()
            )
            return f"{{{pairs}}}"
        case _:
            return "None"


class Decoders:
    """Collects the decoders a generated module needs and names them."""

    def __init__(self) -> None:
        self.lines: dict[str, str] = {}
        self.scalars: set[str] = set()
        self.enums: set[str] = set()

    def expression(self, type_: Type) -> str:
        """A Python expression for a function that decodes the type."""
        match type_:
            case Scalar(name):
                function = {
                    "string": "string",
                    "int": "integer",
                    "float": "double",
                    "bool": "boolean",
                    "datetime": "date_time",
                    "void": "void",
                }[name]
                self.scalars.add(function)
                return function
            case Ref():
                self.scalars.add("ref")
                return "ref"
            case Enum(name):
                self.enums.add(name)
                return f"decode_{name}"
            case Set(of):
                self.scalars.add("set_of")
                return self._named(type_, f"partial(set_of, {self.expression(of)})")
            case Map(key, value):
                self.scalars.add("map_of")
                return self._named(
                    type_, f"partial(map_of, {self.expression(key)}, {self.expression(value)})"
                )
            case Option(of):
                self.scalars.add("optional")
                return self._named(type_, f"partial(optional, {self.expression(of)})")
            case Record(cls):
                self.scalars.add("struct")
                return self._named(type_, f"struct  # {cls}")

    def _named(self, type_: Type, source: str) -> str:
        name = "_" + re.sub(r"\W+", "_", str(type_).replace("->", "to")).strip("_").lower()
        self.lines.setdefault(name, f"{name} = {source}\n")
        return name
