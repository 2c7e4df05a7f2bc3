"""Text of scalars. Most rules are pinned by tests/wire/cases; here are the laws and the edges."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta, timezone
from xml.parsers import expat

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from xapi.idl.scalars import (
    EPOCH,
    INT_MAX,
    INT_MIN,
    NULL_REF,
    escape,
    format_datetime,
    format_float,
    is_valid_text,
    parse_datetime,
    parse_float,
    parse_int,
    unset_value,
    valid_text,
)
from xapi.idl.types import parse_type

ANY_TEXT = st.text(st.characters(exclude_categories=[]))
LEGAL = {"\t", "\n", "\r"}


def legal(char: str) -> bool:
    """The production Char of XML 1.0."""
    return (
        char in LEGAL
        or " " <= char <= "\ud7ff"
        or "\ue000" <= char <= "\ufffd"
        or char >= "\U00010000"
    )


@given(ANY_TEXT)
@example("\r\n]]>&<\x00\ud800\ufffe")
def test_escaped_text_is_read_back_without_illegal_characters(text: str) -> None:
    pieces = list[str]()
    parser = expat.ParserCreate()
    parser.CharacterDataHandler = pieces.append
    parser.Parse(f"<a>{escape(text)}</a>".encode(), True)
    assert "".join(pieces) == "".join(filter(legal, text))


def test_text_without_need_is_not_copied() -> None:
    text = "OpaqueRef:5c0e2d5b ž 機"
    assert escape(text) is text


@given(ANY_TEXT)
def test_valid_text_can_be_written_as_utf_8(text: str) -> None:
    valid_text(text).encode()
    assert is_valid_text(text) == (valid_text(text) == text)


@given(st.integers(INT_MIN, INT_MAX))
def test_ints_are_read_back(number: int) -> None:
    assert parse_int(str(number)) == number
    assert parse_int(f"{number:_}") == number
    assert parse_int(f"{number:#x}") == number


@given(st.integers())
@example(INT_MAX + 1)
@example(INT_MIN - 1)
def test_ints_beyond_64_bit_are_refused(number: int) -> None:
    if INT_MIN <= number <= INT_MAX:
        assert parse_int(str(number)) == number
    else:
        with pytest.raises(ValueError, match="64-bit"):
            parse_int(str(number))


@pytest.mark.parametrize("text", ["0" * 200 + "7", "+7", "0u7", "0X7", "0o7", "0B111", "7_"])
def test_ways_to_write_seven(text: str) -> None:
    assert parse_int(text) == 7


@given(ANY_TEXT)
def test_scalars_are_read_or_refused(text: str) -> None:
    for parse in (parse_int, parse_float, parse_datetime):
        try:
            parse(text)
        except ValueError:
            continue


@given(st.text("0123456789+-._eExXobuTZ: naif", max_size=30))
def test_near_scalars_are_read_or_refused(text: str) -> None:
    for parse in (parse_int, parse_float, parse_datetime):
        try:
            parse(text)
        except ValueError:
            continue


@given(st.floats(-1e308, 1e308) | st.sampled_from([math.inf, -math.inf, math.nan]))
def test_floats_keep_sixteen_digits(number: float) -> None:
    read = parse_float(format_float(number))
    assert read == pytest.approx(number, rel=1e-15, abs=0, nan_ok=True)


MOMENTS = st.datetimes(
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=30))]),
    min_value=datetime(2, 1, 1),
    max_value=datetime(9998, 12, 31),
)


@given(MOMENTS)
def test_dates_are_read_back_in_utc_without_fraction(moment: datetime) -> None:
    read = parse_datetime(format_datetime(moment))
    assert read == moment.replace(microsecond=0)
    assert read.tzinfo is UTC


@given(MOMENTS)
def test_dates_of_other_writers_are_read(moment: datetime) -> None:
    assert parse_datetime(moment.isoformat()) == moment.replace(microsecond=0)


def test_a_naive_datetime_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        format_datetime(datetime(2026, 8, 21))


@pytest.mark.parametrize(
    ("type_", "unset"),
    [
        ("string", ""),
        ("int", 0),
        ("float", 0.0),
        ("bool", False),
        ("datetime", EPOCH),
        ("void", None),
        ("enum vm_power_state", "Halted"),
        ("VM ref", NULL_REF),
        ("string set", ()),
        ("(string -> string) map", {}),
        ("string option", None),
    ],
)
def test_unset_values(type_: str, unset: object) -> None:
    found = unset_value(parse_type(type_), {"vm_power_state": ("Halted", "Running")})
    assert found == unset
    assert type(found) is type(unset)


def test_a_record_has_no_unset_value() -> None:
    with pytest.raises(TypeError):
        unset_value(parse_type("VM record"), {})
