"""Writers by type: what is written is read back, in both protocols. Texts: tests/wire/cases."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xapi.idl.decode import decoder, enum_table
from xapi.idl.encode import (
    JsonWriter,
    XmlWriter,
    json_writer,
    xml_i4,
    xml_of_plain,
    xml_option_writer,
    xml_writer,
)
from xapi.idl.scalars import I4, INT_MAX, INT_MIN
from xapi.idl.types import Enum, Map, Option, Ref, Scalar, Set, Type, parse_type
from xapi.wire import jsonrpc, xmlrpc

VALUES = ("Halted", "Running", "a-b", "")
ENUMS = {"e": enum_table("e", VALUES)}
NO_XML = "".join(sorted(set(map(chr, range(0x20))) - set("\t\n\r"))) + "\ufffe\uffff"
TEXT = st.text(st.characters(codec="utf-8", exclude_characters=NO_XML))
KEYS = st.sampled_from([Scalar("string"), Scalar("int"), Enum("e"), Ref("VM")])
TYPES: st.SearchStrategy[Type] = st.recursive(
    st.sampled_from(["string", "int", "float", "bool", "datetime", "void"]).map(Scalar)
    | st.just(Enum("e"))
    | st.just(Ref("VM")),
    lambda inner: (
        inner.map(Set)
        | st.builds(Map, KEYS, inner)
        | inner.filter(lambda type_: type_ != Scalar("void") and not isinstance(type_, Option)).map(
            Option
        )
    ),
    max_leaves=4,
)
SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "string": TEXT,
    "int": st.integers(INT_MIN, INT_MAX),
    # With 16 digits the largest float is infinite, which JSON cannot say (decision 12).
    "float": st.floats(allow_nan=False, allow_infinity=False)
    .map(lambda x: float(f"{x:.16g}"))
    .filter(math.isfinite),
    "bool": st.booleans(),
    "datetime": st.datetimes(timezones=st.just(UTC)).map(lambda x: x.replace(microsecond=0)),
    "void": st.none(),
}


def values(type_: Type) -> st.SearchStrategy[Any]:
    match type_:
        case Scalar(name):
            return SCALARS[name]
        case Enum():
            return st.sampled_from(VALUES)
        case Set(of):
            return st.lists(values(of), max_size=4).map(tuple)
        case Option(of):
            return st.none() | values(of)
        case Map(key, value):
            return st.dictionaries(values(key), values(value), max_size=4)
        case _:
            return TEXT


TYPED = TYPES.flatmap(lambda type_: st.tuples(st.just(type_), values(type_)))


@given(TYPED)
def test_xml_is_read_back(typed: tuple[Type, Any]) -> None:
    type_, value = typed
    text = xml_writer(type_)(value)
    assert decoder(type_, ENUMS)(xmlrpc.load_value(text)) == value


@given(TYPED)
def test_json_is_read_back(typed: tuple[Type, Any]) -> None:
    type_, value = typed
    text = jsonrpc.dump_plain(json_writer(type_)(value))
    assert decoder(type_, ENUMS)(orjson.loads(text)) == value


class Records:
    """Writers of one class, as generated code supplies them: one with a ready fragment."""

    def xml(self, cls: str) -> XmlWriter:
        return lambda record: f"<value><struct>{cls}:{record}</struct></value>"

    def json(self, cls: str) -> JsonWriter:
        return lambda record: orjson.Fragment(orjson.dumps({cls: record}))


def test_records_are_written_by_the_writers_handed_in() -> None:
    type_ = parse_type("(VM ref -> VM record) map")
    value = {"OpaqueRef:1": "x"}
    assert xml_writer(type_, Records())(value) == (
        "<value><struct><member><name>OpaqueRef:1</name><value><struct>VM:x</struct></value>"
        "</member></struct></value>"
    )
    assert orjson.dumps(json_writer(type_, Records())(value)) == b'{"OpaqueRef:1":{"VM":"x"}}'


@pytest.mark.parametrize("type_", ["VM record", "(bool -> string) map", "(float -> string) map"])
def test_types_that_cannot_be_written(type_: str) -> None:
    with pytest.raises(TypeError):
        xml_writer(parse_type(type_))
    with pytest.raises(TypeError):
        json_writer(parse_type(type_))


def test_an_option_inside_a_record_is_bare_or_absent() -> None:
    type_ = parse_type("string option")
    assert isinstance(type_, Option)
    write = xml_option_writer(type_)
    assert write(None) == ""
    assert write("") == "<value></value>"
    assert write("x") == "<value>x</value>"


def test_i4() -> None:
    assert xml_i4(12) == "<value><i4>12</i4></value>"
    assert xml_of_plain({"task": I4(3), "vm": 3}) == (
        "<value><struct><member><name>task</name><value><i4>3</i4></value></member>"
        "<member><name>vm</name><value>3</value></member></struct></value>"
    )


def test_plain_values_that_have_no_form() -> None:
    with pytest.raises(TypeError, match="object"):
        xml_of_plain([object()])


def test_plain_datetime_and_none() -> None:
    assert xml_of_plain(datetime(2026, 8, 21, 2, 0, 23, tzinfo=UTC)) == (
        "<value><dateTime.iso8601>20260821T02:00:23Z</dateTime.iso8601></value>"
    )
    assert xml_of_plain(None) == "<value></value>"
    assert xml_of_plain(()) == "<value><array><data></data></array></value>"


def test_writing_leaves_the_value_alone() -> None:
    value = {"a": ("x",)}
    type_ = parse_type("(string -> string set) map")
    json_writer(type_)(value)
    xml_writer(type_)(value)
    assert value == {"a": ("x",)}
