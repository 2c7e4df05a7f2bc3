"""The bytes of the thin client's protocol."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xapi.server.thin.frames import (
    BadFrame,
    Blob,
    Command,
    Kind,
    Reader,
    Reply,
    blob,
    command,
    number,
    numbers,
    reply,
    text,
    texts,
)

INT32 = st.integers(-(2**31), 2**31 - 1)
TEXT = st.text(st.characters(exclude_categories=("Cs",)))


def test_as_the_protocol_has_them() -> None:
    # Print "hi": a frame of 14 bytes, kind 9, command 0, a text of two bytes.
    assert (
        command(Command.PRINT, text("hi"))
        == bytes([14, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0]) + b"hi"
    )
    assert command(Command.EXIT, number(1)) == bytes(
        [12, 0, 0, 0, 9, 0, 0, 0, 4, 0, 0, 0, 1, 0, 0, 0]
    )
    assert reply(Reply.OK) == bytes([8, 0, 0, 0, 10, 0, 0, 0, 5, 0, 0, 0])
    assert blob(Blob.CHUNK, 3) == bytes([12, 0, 0, 0, 11, 0, 0, 0, 7, 0, 0, 0, 3, 0, 0, 0])
    assert blob(Blob.END) == bytes([8, 0, 0, 0, 11, 0, 0, 0, 8, 0, 0, 0])


@given(INT32, TEXT, st.lists(TEXT, max_size=5))
def test_what_is_written_is_read(value: int, words: str, several: list[str]) -> None:
    payload = Reader(number(value) + text(words) + texts(several))
    assert (payload.number(), payload.text(), payload.texts()) == (value, words, several)
    payload.end()


@given(TEXT, st.integers(0, 20))
def test_a_short_payload_is_refused(words: str, cut: int) -> None:
    data = text(words)
    payload = Reader(data[: max(0, len(data) - 1 - cut)])
    with pytest.raises(BadFrame):
        payload.text()


def test_a_long_one_too() -> None:
    payload = Reader(number(Kind.COMMAND) + b"x")
    payload.number()
    with pytest.raises(BadFrame):
        payload.end()
    with pytest.raises(BadFrame):
        Reader(number(-1) + b"abc").text()


def test_numbers_are_signed() -> None:
    assert numbers(number(-1) + number(7)) == (-1, 7)
