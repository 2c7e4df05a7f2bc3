"""Decoders: they read or refuse, and nothing else. Rules and texts: tests/wire/cases."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xapi.idl import decode
from xapi.idl.decode import EnumTable, WireTypeError, decoder, enum_table
from xapi.idl.scalars import DateTimeText
from xapi.idl.types import parse_type

TYPES = [
    "string", "int", "float", "bool", "datetime", "void", "enum e", "VM ref", "string set",
    "int set set", "(string -> string) map", "(int -> float) map", "(enum e -> bool set) map",
    "string option", "VM ref set option", "(VM ref -> (string -> int) map) map",
]  # fmt: skip
ENUMS = {"e": enum_table("e", ["One", "Two"])}
TEXT = st.text(st.characters(exclude_categories=[])) | st.sampled_from(
    ["1", "one", "0x1", "nan", "20260821T02:00:23Z"]
)
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXT | TEXT.map(DateTimeText),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)


@given(st.sampled_from(TYPES), PLAIN)
def test_anything_is_read_or_refused(type_: str, plain: object) -> None:
    try:
        decoder(parse_type(type_), ENUMS)(plain)
    except WireTypeError as error:
        text = error.text
    else:
        text = ""
    assert text.isascii()
    assert text.isprintable()
    assert len(text) < 12_000


def test_deep_values_are_refused_in_short() -> None:
    deep: object = "x"
    for _ in range(500):
        deep = [deep]
    with pytest.raises(WireTypeError) as caught:
        decode.string(deep)
    assert caught.value.text == f"Failure(\"Expected string, got '{'[' * 16}...{']' * 16}'\")"


def test_functions_for_generated_validators() -> None:
    table = enum_table("e", ["One", "Two"])
    assert decode.string("x") == "x"
    assert decode.ref("OpaqueRef:1") == "OpaqueRef:1"
    assert decode.integer("0x10") == 16
    assert decode.double("1.5") == 1.5
    assert decode.boolean(True) is True
    assert decode.date_time("20260821T02:00:23") == datetime(2026, 8, 21, 2, 0, 23, tzinfo=UTC)
    assert decode.enum_of(table, "TWO") == "Two"
    assert decode.set_of(decode.integer, ["1", 1]) == (1, 1)
    assert decode.map_of(decode.integer, decode.string, {"1": "a"}) == {1: "a"}
    assert decode.optional(decode.string, []) is None
    assert decode.void("") is None


def test_a_container_is_copied() -> None:
    sent = {"a": "b"}
    read = decode.map_of(decode.string, decode.string, sent)
    sent["a"] = "c"
    assert read == {"a": "b"}


def test_enum_table_keeps_the_spelling_of_the_model() -> None:
    table = enum_table("e", ["unknown", "Unknown_2"])
    assert table["UNKNOWN_2"] == "Unknown_2"
    assert table["unknown"] == "unknown"
    with pytest.raises(KeyError):
        table["other"]


def test_enum_table_with_regard_to_case() -> None:
    table = enum_table("bond_mode", ["lacp"])
    assert isinstance(table, EnumTable)
    assert table["lacp"] == "lacp"
    with pytest.raises(KeyError):
        table["LACP"]


def test_records_are_read_by_the_decoders_handed_in() -> None:
    class Records:
        def decoder(self, cls: str) -> decode.Decoder:
            return lambda plain: (cls, decode.string(plain))

    assert decoder(parse_type("VM record set"), {}, Records())(["a"]) == (("VM", "a"),)
    with pytest.raises(TypeError):
        decoder(parse_type("VM record"), {})


def test_an_enum_without_table_is_found_when_the_decoder_is_built() -> None:
    with pytest.raises(KeyError):
        decoder(parse_type("enum missing set"), {})
