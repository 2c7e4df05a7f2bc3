"""The strict reader of XML-RPC documents: expat, one pass, bounded.

The grammar is a table of which element may stand where (`_PLACES`); two more say what each element
becomes (`_SCALARS`, `_CONTAINERS`). Anything else is refused: DTDs, processing instructions,
attributes, unknown elements, text between elements (floors.md §1c). Comments and CDATA sections
are XML and are read as such. This module must not guess: no repair, no default for a bad scalar.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn, cast
from xml.parsers import expat

from xapi.idl.scalars import DateTimeText, Plain, parse_float, parse_int
from xapi.wire.limits import Limits, MalformedMessage

__all__ = ["Fault", "read_call", "read_response", "read_value"]


@dataclass(frozen=True, slots=True)
class Fault:
    """A ``<fault>`` of some other server; ours never sends one."""

    code: str
    text: str


_ENCODINGS = frozenset({"utf-8", "us-ascii", "iso-8859-1"})
_BLANKS = " \t\n\r"


# --- what the elements become ----------------------------------------------------------------


def _boolean(text: str) -> bool:
    return _not_empty(text) == "1"  # whatever else it says is false (semantics.md §13)


def _date_time(text: str) -> DateTimeText:
    return DateTimeText(_not_empty(text))


def _not_empty(text: str) -> str:
    if not text:
        raise ValueError("empty")
    return text


def _nil(text: str) -> None:
    if text:
        raise ValueError("not empty")


_SCALARS: dict[str, Callable[[str], object]] = {
    "string": str,
    "int": parse_int,
    "i4": parse_int,
    "i8": parse_int,
    "double": parse_float,
    "boolean": _boolean,
    "dateTime.iso8601": _date_time,
    "nil": _nil,
    "name": str,
    "methodName": _not_empty,
}


def _children(children: list[object]) -> object:
    return children


def _only_child(children: list[object]) -> object:
    return children[0]


def _array(children: list[object]) -> object:
    return children[0] if children else children


def _struct(children: list[object]) -> object:
    return dict(cast("list[tuple[str, Plain]]", children))


def _fault(children: list[object]) -> Fault:
    if not isinstance(children[0], dict):
        raise MalformedMessage("a fault that is no struct")
    members = cast("dict[str, Plain]", children[0])
    return Fault(str(members.get("faultCode", "")), str(members.get("faultString", "")))


_CONTAINERS: dict[str, Callable[[list[object]], object]] = {
    "methodCall": _children,
    "methodResponse": _only_child,
    "params": _children,
    "param": _only_child,
    "fault": _fault,
    "value": _only_child,
    "array": _array,
    "data": _children,
    "struct": _struct,
    "member": _children,
}

# --- the grammar ---------------------------------------------------------------------------

_ANYWHERE = -1
_PLACES: dict[str, dict[str, int]] = {
    # element: its children, each with the number of siblings that must stand before it
    "methodCall": {"methodName": 0, "params": 1},
    "methodResponse": {"params": 0, "fault": 0},
    "params": {"param": _ANYWHERE},
    "param": {"value": 0},
    "fault": {"value": 0},
    "value": dict.fromkeys((*(_SCALARS.keys() - {"name", "methodName"}), "array", "struct"), 0),
    "array": {"data": 0},
    "data": {"value": _ANYWHERE},
    "struct": {"member": _ANYWHERE},
    "member": {"name": 0, "value": 1},
    **{scalar: {} for scalar in _SCALARS},
}
_REQUIRED = {"methodCall": 1, "methodResponse": 1, "param": 1, "fault": 1, "member": 2}
"""Children an element must have; a value without any is its text."""

_NESTING = 3  # XML elements that one array or struct inside another is deep
_ENVELOPE = 5  # XML elements around the first and inside the last of them


class _Reader:
    """One document: the expat handlers, and a stack of the elements that are open."""

    __slots__ = ("_children", "_depth", "_elements", "_places", "_stack", "_text")

    def __init__(self, root: str, limits: Limits) -> None:
        self._depth = limits.depth * _NESTING + _ENVELOPE
        self._elements = limits.elements
        # The innermost open element: what may stand in it, what stood in it; the rest on a stack.
        self._places = {root: 0}
        self._children: list[object] = []
        self._stack: list[tuple[dict[str, int], list[object]]] = []
        self._text: list[str] = []

    def read(self, body: bytes) -> object:
        # UTF-16 is the only encoding in which markup holds NULs, and NULs are never legal.
        if b"\0" in body:
            raise MalformedMessage("a NUL character, or UTF-16")
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.ordered_attributes = True
        parser.XmlDeclHandler = _declaration
        parser.StartDoctypeDeclHandler = _doctype
        parser.ProcessingInstructionHandler = _instruction
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text.append
        try:
            parser.Parse(body, True)
        except expat.ExpatError as error:
            raise MalformedMessage(str(error)) from error
        return self._children[0]

    def _start(self, tag: str, attributes: list[str]) -> None:
        place = self._places.get(tag)
        if place != len(self._children) and place != _ANYWHERE:
            raise MalformedMessage(f"<{tag[:40]}> out of place")
        if attributes:
            raise MalformedMessage("an attribute")
        if self._text:
            self._expect_blank()
        self._elements -= 1
        if self._elements < 0:
            raise MalformedMessage("too many elements")
        self._stack.append((self._places, self._children))
        if len(self._stack) > self._depth:
            raise MalformedMessage("nested too deep")
        self._places = _PLACES[tag]
        self._children = []

    def _end(self, tag: str) -> None:
        children = self._children
        if tag == "value" and not children:
            result: object = self._take_text()
        elif scalar := _SCALARS.get(tag):
            try:
                result = scalar(self._take_text())
            except ValueError as error:
                raise MalformedMessage(f"<{tag}> {error}") from error
        else:
            if self._text:
                self._expect_blank()
            if len(children) < _REQUIRED.get(tag, 0):
                raise MalformedMessage(f"an incomplete <{tag}>")
            result = _CONTAINERS[tag](children)
        self._places, self._children = self._stack.pop()
        self._children.append(result)

    def _take_text(self) -> str:
        pieces = self._text
        if len(pieces) == 1:
            return pieces.pop()
        text = "".join(pieces)
        pieces.clear()
        return text

    def _expect_blank(self) -> None:
        if self._take_text().strip(_BLANKS):
            raise MalformedMessage("text between elements")


def _declaration(version: str, encoding: str | None, _standalone: int) -> None:
    if version != "1.0":
        raise MalformedMessage("an XML version other than 1.0")
    if encoding is not None and encoding.lower() not in _ENCODINGS:
        raise MalformedMessage("an encoding that is not read here")


def _doctype(*_: object) -> NoReturn:
    raise MalformedMessage("a document type")


def _instruction(*_: object) -> NoReturn:
    raise MalformedMessage("a processing instruction")


# --- documents -----------------------------------------------------------------------------


def read_call(body: bytes, limits: Limits) -> tuple[str, list[Plain]]:
    """Method name and parameters of a ``<methodCall>``; missing ``<params>`` means none.

    The caller has checked the size. Raises MalformedMessage.
    """
    name, *params = cast("list[object]", _Reader("methodCall", limits).read(body))
    return cast("str", name), cast("list[Plain]", params[0]) if params else []


def read_response(body: bytes, limits: Limits) -> Plain | Fault:
    """The value of a ``<methodResponse>``, or its fault. Raises MalformedMessage."""
    result = _Reader("methodResponse", limits).read(body)
    if not isinstance(result, list):
        return cast("Fault", result)
    values = cast("list[Plain]", result)
    if len(values) != 1:
        raise MalformedMessage("an answer must carry one value")
    return values[0]


def read_value(body: bytes, limits: Limits) -> Plain:
    """A single ``<value>``. Raises MalformedMessage."""
    return cast("Plain", _Reader("value", limits).read(body))
