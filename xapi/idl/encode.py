"""Writers: from Python values to what the wire carries, chosen once by type.

`xml_writer` gives a function that makes the ``<value>...</value>`` text of a value, `json_writer`
one that makes a plain value for orjson. Both are built from closures when a class is registered;
nothing looks at a type while a call is served. Records are written by generated code, handed in
as `RecordWriters`. Envelopes are the business of ``xapi.wire``.

The XML is the one clients insist on (clients.md §6): no white space between elements, strings and
ints without inner tag, booleans 0 or 1, arrays always with ``<data>``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, Protocol, TypeAlias

from xapi.idl.scalars import I4, DateTimeText, escape, format_datetime, format_float
from xapi.idl.types import Enum, Map, Option, Record, Ref, Scalar, Set, Type

__all__ = [
    "EMPTY_ARRAY",
    "EMPTY_STRUCT",
    "JsonWriter",
    "RecordWriters",
    "XmlWriter",
    "json_writer",
    "xml_i4",
    "xml_of_plain",
    "xml_option_writer",
    "xml_writer",
]

XmlWriter: TypeAlias = Callable[[Any], str]
JsonWriter: TypeAlias = Callable[[Any], object]

EMPTY_ARRAY = "<value><array><data></data></array></value>"
EMPTY_STRUCT = "<value><struct></struct></value>"


class RecordWriters(Protocol):
    """Gives the writers of records, class by class; generated code implements it.

    They are asked for when a writer is built, not when a value is written. The JSON writer may
    hand back an `orjson.Fragment`.
    """

    def xml(self, cls: str) -> XmlWriter:
        """The writer of ``<value><struct>...</struct></value>`` for a record of the class."""
        ...

    def json(self, cls: str) -> JsonWriter:
        """The writer of the JSON object for a record of the class."""
        ...


class _NoRecords:
    def xml(self, cls: str) -> XmlWriter:
        raise TypeError(f"no writer for {cls} record was handed in")

    json = xml


_NO_RECORDS = _NoRecords()


# --- XML -----------------------------------------------------------------------------------


def xml_writer(type_: Type, records: RecordWriters = _NO_RECORDS) -> XmlWriter:
    """The function that writes values of a type as ``<value>...</value>``.

    An option is written as a result is: an array of 0 or 1 element; see `xml_option_writer`.
    Raises TypeError for a record type whose writer is unknown.
    """
    match type_:
        case Scalar(name):
            return _XML_SCALARS[name]
        case Enum():
            return _xml_enum
        case Ref():
            return _xml_string
        case Record(cls):
            return records.xml(cls)
        case Set(of):
            return _xml_set(xml_writer(of, records))
        case Option(of):
            return _xml_option_result(xml_writer(of, records))
        case Map(key, value):
            return _xml_map(_xml_key(key), xml_writer(value, records))


def xml_option_writer(type_: Option, records: RecordWriters = _NO_RECORDS) -> XmlWriter:
    """The function that writes an option inside a record: ``""`` for None, else the bare value.

    The caller leaves out the whole member when the text is empty (README "Types on the wire").
    """
    write = xml_writer(type_.of, records)

    def option(value: object) -> str:
        return "" if value is None else write(value)

    return option


def _xml_string(value: str) -> str:
    # The test of `escape`, repeated here: a call would cost as much as the test.
    if value.isprintable() and "<" not in value and "&" not in value and ">" not in value:
        return f"<value>{value}</value>"
    return f"<value>{escape(value)}</value>"


def _xml_enum(value: str) -> str:
    return f"<value>{value}</value>"  # the data model's own spelling, nothing to escape


def _xml_int(value: int) -> str:
    return f"<value>{value}</value>"


def _xml_float(value: float) -> str:
    return f"<value><double>{value:.16g}</double></value>"


def _xml_bool(value: bool) -> str:
    return "<value><boolean>1</boolean></value>" if value else "<value><boolean>0</boolean></value>"


def _xml_datetime(value: datetime) -> str:
    return f"<value><dateTime.iso8601>{format_datetime(value)}</dateTime.iso8601></value>"


def _xml_void(_value: None) -> str:
    return "<value></value>"


_XML_SCALARS: dict[str, XmlWriter] = {
    "string": _xml_string,
    "int": _xml_int,
    "float": _xml_float,
    "bool": _xml_bool,
    "datetime": _xml_datetime,
    "void": _xml_void,
}


def xml_i4(value: int) -> str:
    """``<value><i4>...</i4></value>``: valid_ref_counts, compared as numbers (clients.md §6)."""
    return f"<value><i4>{value:d}</i4></value>"


def _xml_set(item: XmlWriter) -> XmlWriter:
    def write_set(value: Iterable[object]) -> str:
        if not value:
            return EMPTY_ARRAY
        return f"<value><array><data>{''.join(map(item, value))}</data></array></value>"

    return write_set


def _xml_option_result(item: XmlWriter) -> XmlWriter:
    def option(value: object) -> str:
        if value is None:
            return EMPTY_ARRAY
        return f"<value><array><data>{item(value)}</data></array></value>"

    return option


def _xml_map(key: XmlWriter, item: XmlWriter) -> XmlWriter:
    def write_map(value: Mapping[object, object]) -> str:
        if not value:
            return EMPTY_STRUCT
        members = [f"<member><name>{key(k)}</name>{item(v)}</member>" for k, v in value.items()]
        return f"<value><struct>{''.join(members)}</struct></value>"

    return write_map


def _xml_key(type_: Type) -> XmlWriter:
    # Upstream leaves names unescaped, which breaks the document (semantics.md §13).
    if isinstance(type_, Ref) or type_ == Scalar("string"):
        return escape
    if isinstance(type_, Enum) or type_ == Scalar("int"):
        return str
    raise TypeError(f"{type_} cannot be the key of a map")


def xml_of_plain(value: object) -> str:
    """``<value>...</value>`` of an untyped value: strings, numbers, dates, lists, dicts.

    For error descriptions, host-to-host calls and tests. An `I4` becomes ``<i4>``, any other int
    has no tag; None is the empty string (void). Raises TypeError for anything else.
    """
    match value:
        case DateTimeText():
            return f"<value><dateTime.iso8601>{escape(value)}</dateTime.iso8601></value>"
        case str():
            return _xml_string(value)
        case bool():
            return _xml_bool(value)
        case I4():
            return xml_i4(value)
        case int():
            return _xml_int(value)
        case float():
            return f"<value><double>{format_float(value)}</double></value>"
        case datetime():
            return _xml_datetime(value)
        case None:
            return _xml_void(value)
        case list() | tuple():
            return _xml_plain_list(value)
        case Mapping():
            return _xml_plain_map(value)
        case _:
            raise TypeError(f"{type(value).__name__} has no XML-RPC form")


_xml_plain_list = _xml_set(xml_of_plain)
_xml_plain_map = _xml_map(escape, xml_of_plain)


# --- JSON ----------------------------------------------------------------------------------


def json_writer(type_: Type, records: RecordWriters = _NO_RECORDS) -> JsonWriter:
    """The function that turns values of a type into plain ones for `orjson.dumps`.

    Dates become text, int keys strings, an option a list of 0 or 1, void ``""``. Not-a-number and
    the infinities, which JSON lacks, become null there. Raises TypeError for a record type whose
    writer is unknown.
    """
    match type_:
        case Scalar("datetime"):
            return format_datetime
        case Scalar("void"):
            return _json_void
        case Scalar() | Enum() | Ref():
            return _same
        case Record(cls):
            return records.json(cls)
        case Set(of):
            return _json_set(json_writer(of, records))
        case Option(of):
            return _json_option_result(json_writer(of, records))
        case Map(key, value):
            return _json_map(_json_key(key), json_writer(value, records))


def _same(value: object) -> object:
    return value


def _json_void(_value: None) -> str:
    return ""


def _json_set(item: JsonWriter) -> JsonWriter:
    if item is _same:
        return _same  # orjson writes a tuple as it is

    def write_set(value: Iterable[object]) -> list[object]:
        return list(map(item, value))

    return write_set


def _json_option_result(item: JsonWriter) -> JsonWriter:
    def option(value: object) -> list[object]:
        return [] if value is None else [item(value)]

    return option


def _json_map(key: Callable[[Any], str] | None, item: JsonWriter) -> JsonWriter:
    if key is None:
        if item is _same:
            return _same

        def write_map(value: Mapping[str, object]) -> dict[str, object]:
            return {k: item(v) for k, v in value.items()}

        return write_map

    def write_keyed_map(value: Mapping[object, object]) -> dict[str, object]:
        return {key(k): item(v) for k, v in value.items()}

    return write_keyed_map


def _json_key(type_: Type) -> Callable[[Any], str] | None:
    if isinstance(type_, Ref | Enum) or type_ == Scalar("string"):
        return None
    if type_ == Scalar("int"):
        return str
    raise TypeError(f"{type_} cannot be the key of a map")
