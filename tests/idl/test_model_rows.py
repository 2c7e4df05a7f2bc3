"""Rows of every class come back as they were: from the disk, from XML, from JSON, from a copy."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from xapi.generated import enums, records
from xapi.idl.decode import Decoder, decoder
from xapi.idl.model import FieldModel
from xapi.idl.record import Row
from xapi.idl.types import Enum, Map, Option, Record, Ref, Scalar, Set, Type
from xapi.wire import xmlrpc

CLASSES: dict[str, type[Row]] = {
    name: getattr(records, name) for name in records.__all__ if name != "MODELS"
}
KEPT = {model.name for model in records.MODELS}

# All characters XML can carry, with those that need care seen often.
TEXT = st.text(
    st.one_of(
        st.sampled_from("<>&\"'\r\n\t ]\u00e9\u4e2d\U0001f600\x85\u2028"),
        st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff"),
    ),
    max_size=6,
)  # fmt: skip
REFS = st.uuids().map(lambda u: f"OpaqueRef:{u}") | st.just("OpaqueRef:NULL")
DATES = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30)).map(
    lambda d: d.replace(microsecond=0, tzinfo=UTC)
)
# XML shows 16 digits (semantics.md §13); the 17th of the others is lost by rule.
FLOATS = st.floats(-1e300, 1e300).map(lambda x: float(f"{x:.16g}"))

SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "string": TEXT,
    "int": st.integers(-(2**63), 2**63 - 1),
    "float": FLOATS,
    "bool": st.booleans(),
    "datetime": DATES,
}


def values(type_: Type) -> st.SearchStrategy[Any]:
    """Values of a type as rows hold them."""
    match type_:
        case Scalar(name):
            return SCALARS[name]
        case Enum(name):
            return st.sampled_from(enums.VALUES[name])
        case Ref():
            return REFS
        case Set(of):
            return st.lists(values(of), max_size=3).map(tuple)
        case Map(key, value):
            return st.dictionaries(values(key), values(value), max_size=3)
        case Option(of):
            return st.none() | values(of)
        case Record(cls):
            return rows(CLASSES[cls])


def rows(cls: type[Row]) -> st.SearchStrategy[Any]:
    """Rows with any of their fields set, the others as they are when unset."""
    fields = {f.name: values(f.type) for f in cls.MODEL.fields}
    new: Any = cls
    return st.fixed_dictionaries({}, optional=fields).map(
        lambda given: new.new("OpaqueRef:1", **given)
    )


def content(row: Row, fields: tuple[FieldModel, ...] | None = None) -> dict[str, object]:
    found: dict[str, object] = {}
    for field in row.MODEL.fields if fields is None else fields:
        value = getattr(row, field.name)
        found[field.name] = content(value) if isinstance(value, Row) else value
    return found


class Records:
    """Reads structs of records into what `content` gives."""

    def decoder(self, cls: str) -> Decoder:
        return lambda value: read(CLASSES[cls], value)


def read(cls: type[Row], struct: Any) -> dict[str, object]:
    """A record as a client understands it; an option that is left out is None."""
    assert isinstance(struct, dict)
    found: dict[str, object] = {}
    for field in cls.MODEL.fields:
        if field.internal:
            assert field.name not in struct
            continue
        type_ = field.type
        if isinstance(type_, Option):
            if field.name not in struct:
                found[field.name] = None
                continue
            type_ = type_.of
        found[field.name] = decoder(type_, enums.TABLES, Records())(struct[field.name])
    assert set(struct) <= set(found)
    return found


def visible(row: Row) -> dict[str, object]:
    return content(row, tuple(f for f in row.MODEL.fields if not f.internal))


def check(row: Row, *, stored: bool) -> None:
    before = content(row)
    if stored:
        text = orjson.dumps(row.stored(), option=orjson.OPT_NON_STR_KEYS)
        back = type(row).restore(row.ref, orjson.loads(text))
        expected = {
            f.name: getattr(row, f.name) if f.persistent else f.default for f in row.MODEL.fields
        }
        assert content(back) == expected
        assert back.stored() == row.stored()
    assert read(type(row), xmlrpc.load_value(row.write_xml())) == visible(row)
    assert read(type(row), orjson.loads(row.write_json())) == visible(row)
    copy = row.copy()
    assert copy is not row
    assert content(copy) == before
    assert (copy.ref, copy.xml_fragment, copy.json_fragment) == (row.ref, None, None)
    assert content(row) == before, "writing must not change a row"


@pytest.mark.parametrize("name", CLASSES)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_round_trips(name: str, data: st.DataObject) -> None:
    check(data.draw(rows(CLASSES[name])), stored=name in KEPT)


@pytest.mark.parametrize("name", CLASSES)
def test_an_unset_row(name: str) -> None:
    new: Any = CLASSES[name]
    row: Row = new.new("OpaqueRef:1")
    assert content(row) == {f.name: f.default for f in row.MODEL.fields}
    assert row.stored() == {}, "what is unset takes no room"
    check(row, stored=name in KEPT)


@pytest.mark.parametrize("name", CLASSES)
def test_every_slot_is_a_field_of_the_model(name: str) -> None:
    cls = CLASSES[name]
    assert cls.MODEL.row is cls
    assert set(cls.__slots__) == {f.name for f in cls.MODEL.fields}
    assert not hasattr(cls.restore("OpaqueRef:1", {}), "__dict__")


def test_maps_with_int_keys_are_jsonable() -> None:
    row = records.VM_metrics.new("OpaqueRef:1", numa_node_memory={0: 1 << 30})
    stored = orjson.loads(orjson.dumps(row.stored()))
    assert records.VM_metrics.restore(row.ref, stored).numa_node_memory == {0: 1 << 30}


def test_unknown_stored_fields_are_ignored() -> None:
    row = records.VBD.restore("OpaqueRef:1", {"device": "xvda", "from_the_future": [1]})
    assert row.stored() == {"device": "xvda"}


@given(text=st.text(st.characters(codec="utf-8"), max_size=20))
def test_control_characters_are_dropped_in_xml_only(text: str) -> None:
    """What XML cannot carry is left out (README "Types on the wire"); JSON keeps it."""
    row = records.VM.new("OpaqueRef:1", name_label=text)
    shown: Mapping[str, object] = read(records.VM, xmlrpc.load_value(row.write_xml()))
    dropped = {*map(chr, range(32)), "\ufffe", "\uffff"} - {"\t", "\n", "\r"}
    assert shown["name_label"] == "".join(c for c in text if c not in dropped)
    assert orjson.loads(row.write_json())["name_label"] == text
