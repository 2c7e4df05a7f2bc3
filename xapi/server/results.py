"""Encoding of results (stage 11): from what an operation gave to fragments of an answer.

Writers are chosen once, by the declared result type. Results that bring their own encoding
(`xapi.idl.encoded.Encoded`) are passed through.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, TypeAlias

import orjson

from xapi.idl.encode import JsonWriter, XmlWriter, json_writer, xml_writer
from xapi.idl.encoded import Encoded
from xapi.idl.record import Row
from xapi.idl.types import Type
from xapi.wire.jsonrpc import dump_plain

__all__ = ["Fragments", "json_result", "task_result", "type_json", "type_xml", "xml_result"]

Fragments: TypeAlias = "list[bytes]"
"""Byte strings that make a value when they are put one after the other."""


class _Rows:
    """Records in results are rows, which know how they are written."""

    def xml(self, cls: str) -> XmlWriter:
        return _row_xml

    def json(self, cls: str) -> JsonWriter:
        return _row_json


def _row_xml(row: Row) -> str:
    return row.write_xml()


def _row_json(row: Row) -> orjson.Fragment:
    return orjson.Fragment(row.write_json())


_ROWS = _Rows()


@cache
def type_xml(type_: Type) -> Callable[[Any], bytes]:
    """The function that writes a value of the type as an XML fragment."""
    write = xml_writer(type_, _ROWS)
    return lambda value: write(value).encode()


@cache
def type_json(type_: Type) -> Callable[[Any], bytes]:
    """The function that writes a value of the type as a JSON fragment."""
    plain = json_writer(type_, _ROWS)
    return lambda value: dump_plain(plain(value))


def xml_result(type_: Type, result: Any) -> Fragments:
    """The result as XML fragments."""
    if isinstance(result, Encoded):
        return result.xml_parts()
    return [type_xml(type_)(result)]


def json_result(type_: Type, result: Any) -> Fragments:
    """The result as JSON fragments."""
    if isinstance(result, Encoded):
        return result.json_parts()
    return [type_json(type_)(result)]


def task_result(type_: Type, result: Any) -> str:
    """What ``task.result`` says: XML-RPC text, for callers of either protocol (clients.md §6)."""
    return b"".join(xml_result(type_, result)).decode()
