"""The strict reader of XML-RPC documents: expat, one pass, bounded.

No document types, processing instructions, attributes, unknown elements or text between elements;
comments and CDATA sections are XML and are read as such. Nothing is repaired. Dates stay text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple, NoReturn, cast
from xml.parsers import expat

from xapi_sdk.wire.base import Limits, MalformedMessage, Plain

__all__ = ["SCALARS", "DateText", "Fault", "read_call", "read_response", "read_value"]


class Fault(NamedTuple):
    """A ``<fault>``; XenAPI servers send none."""

    code: str
    text: str


class DateText(str):
    """The text of a ``<dateTime.iso8601>``, so that who cares can tell it from a string."""

    __slots__ = ()


_DECIMAL = re.compile("[+-]?[0-9][0-9_]*")
_PREFIXED = re.compile(
    "([+-]?)0(?:([xX])([0-9a-fA-F][0-9a-fA-F_]*)|([oO])([0-7][0-7_]*)|([bB])([01][01_]*))"
)
_LONGEST_NUMBER = 128


def _integer(text: str) -> int:
    """As servers read them: no blanks, underscores, prefixes; those use all 64 bits."""
    if len(text) > _LONGEST_NUMBER:
        raise ValueError("no 64-bit integer")
    if _DECIMAL.fullmatch(text):
        number = int(text.replace("_", ""))
        if -(2**63) <= number < 2**63:
            return number
    elif found := _PREFIXED.fullmatch(text):
        sign, kind, digits = filter(None, (found[1] or "+", *found.groups()[1:]))
        number = int(digits.replace("_", ""), {"x": 16, "o": 8, "b": 2}[kind.lower()])
        if number < 2**64:
            number = -number if sign == "-" else number
            return (number + 2**63) % 2**64 - 2**63
    raise ValueError("no 64-bit integer")


def _double(text: str) -> float:
    if text != text.strip() or len(text) > _LONGEST_NUMBER:
        raise ValueError("no number")
    return float(text)


def _present(text: str) -> str:
    if not text:
        raise ValueError("empty")
    return text


def _nil(text: str) -> None:
    if text:
        raise ValueError("not empty")


SCALARS: dict[str, Callable[[str], Plain]] = {
    "string": str,
    "int": _integer,
    "i4": _integer,
    "i8": _integer,
    "double": _double,
    "boolean": lambda text: _present(text) == "1",
    "dateTime.iso8601": lambda text: DateText(_present(text)),
    "nil": _nil,
}
"""What the elements of single values become; ValueError where they cannot."""

_ENCODINGS = frozenset({"utf-8", "us-ascii", "iso-8859-1"})
_BLANKS = " \t\n\r"

# element -> may stand in it -> number of children before it; -1 for any number
_GRAMMAR: dict[str, dict[str, int]] = {
    "methodCall": {"methodName": 0, "params": 1},
    "methodResponse": {"params": 0, "fault": 0},
    "params": {"param": -1},
    "param": {"value": 0},
    "fault": {"value": 0},
    "value": {**dict.fromkeys(SCALARS, 0), "array": 0, "struct": 0},
    "array": {"data": 0},
    "data": {"value": -1},
    "struct": {"member": -1},
    "member": {"name": 0, "value": 1},
}
_NEEDED = {"methodCall": 1, "methodResponse": 1, "param": 1, "fault": 1, "member": 2}
_TEXTS = {**SCALARS, "name": str, "methodName": _present}
_FIRST = frozenset({"methodResponse", "param", "value"})
_SAME = frozenset({"methodCall", "params", "data", "member"})
_LEVELS = 3
_AROUND = 5


def _made(tag: str, children: list[Any]) -> Any:
    if tag in _SAME:
        return children
    if tag in _FIRST:
        return children[0]
    if tag == "array":
        return children[0] if children else []
    if tag == "struct":
        return {name: value for name, value in children}  # noqa: C416 - pairs are lists
    if not isinstance(children[0], dict):
        raise MalformedMessage("a fault that is no struct")
    fault = cast("dict[str, Any]", children[0])
    return Fault(str(fault.get("faultCode", "")), str(fault.get("faultString", "")))


def _read(body: bytes, root: str, limits: Limits) -> Any:  # noqa: PLR0915 - the two handlers
    if b"\0" in body:  # UTF-16, or a character XML forbids
        raise MalformedMessage("a NUL character")
    depth = limits.depth * _LEVELS + _AROUND
    left = limits.elements
    place: dict[str, int] = {root: 0}
    children: list[Any] = []
    stack: list[tuple[dict[str, int], list[Any]]] = []
    texts: list[str] = []

    def taken() -> str:
        text = texts[0] if len(texts) == 1 else "".join(texts)
        texts.clear()
        return text

    def start(tag: str, attributes: list[str]) -> None:
        nonlocal place, children, left
        wanted = place.get(tag)
        if wanted is None or wanted not in (-1, len(children)):
            raise MalformedMessage(f"<{tag[:40]}> out of place")
        if attributes:
            raise MalformedMessage("an attribute")
        if texts and taken().strip(_BLANKS):
            raise MalformedMessage("text between elements")
        left -= 1
        if left < 0:
            raise MalformedMessage("too many elements")
        stack.append((place, children))
        if len(stack) > depth:
            raise MalformedMessage("nested too deep")
        place = _GRAMMAR.get(tag, {})
        children = []

    def end(tag: str) -> None:
        nonlocal place, children
        convert = _TEXTS.get(tag)
        if tag == "value" and not children:
            result: Any = taken()
        elif convert is not None:
            try:
                result = convert(taken())
            except ValueError as error:
                raise MalformedMessage(f"<{tag}> {error}") from None
        else:
            if texts and taken().strip(_BLANKS):
                raise MalformedMessage("text between elements")
            if len(children) < _NEEDED.get(tag, 0):
                raise MalformedMessage(f"an incomplete <{tag}>")
            result = _made(tag, children)
        place, children = stack.pop()
        children.append(result)

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.ordered_attributes = True
    parser.XmlDeclHandler = _declaration
    parser.StartDoctypeDeclHandler = _doctype
    parser.ProcessingInstructionHandler = _instruction
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = texts.append
    try:
        parser.Parse(body, True)
    except expat.ExpatError as error:
        raise MalformedMessage(str(error)) from None
    return children[0]


def _declaration(version: str, encoding: str | None, _standalone: int) -> None:
    if version != "1.0":
        raise MalformedMessage("an XML version other than 1.0")
    if encoding is not None and encoding.lower() not in _ENCODINGS:
        raise MalformedMessage("an encoding that is not read here")


def _doctype(*_: object) -> NoReturn:
    raise MalformedMessage("a document type")


def _instruction(*_: object) -> NoReturn:
    raise MalformedMessage("a processing instruction")


def read_call(body: bytes, limits: Limits) -> tuple[str, list[Plain]]:
    """Method name and parameters; missing ``<params>`` means none. Raises MalformedMessage."""
    name, *params = _read(body, "methodCall", limits)
    return name, params[0] if params else []


def read_response(body: bytes, limits: Limits) -> Plain | Fault:
    """The value of a ``<methodResponse>``, or its fault. Raises MalformedMessage."""
    result = _read(body, "methodResponse", limits)
    if isinstance(result, Fault):
        return result
    if len(result) != 1:
        raise MalformedMessage("an answer must carry one value")
    return result[0]


def read_value(body: bytes, limits: Limits) -> Plain:
    """A single ``<value>``. Raises MalformedMessage."""
    return _read(body, "value", limits)
