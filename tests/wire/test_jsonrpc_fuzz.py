"""Laws of the JSON-RPC codec: nothing escapes, what is written is read back."""

from __future__ import annotations

import contextlib
import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wire_cases import load, same

from xapi.idl.scalars import is_valid_text
from xapi.wire import jsonrpc
from xapi.wire.limits import MalformedAnswer, MalformedRequest

TEXT = st.text(st.characters(codec="utf-8"))
ANY_TEXT = st.text(st.characters(exclude_categories=[]))
VALUES = st.recursive(
    st.none()
    | TEXT
    | st.integers(-(2**63), 2**63 - 1)
    | st.booleans()
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner),
    max_leaves=20,
)
IDS = TEXT | st.integers(-(2**63), 2**63 - 1)
VERSIONS = st.sampled_from(["1.0", "2.0"])
SEEDS = [case.request for case in load("jsonrpc_requests") if len(case.request) < 1500]
SNIPPETS = [
    b'"', b"\\", b"{", b"}", b"[", b"]", b",", b":", b"null", b"true", b"1e999", b"-", b"\\ud800",
    b"\\u0000", b"\xff", b"\xed\xa0\x80", b"\0", b"9" * 25, b'"id":1,', b'"jsonrpc":"2.0",', b"NaN",
    b"[" * 70, b"{\"a\":" * 70, b" ", b"\n", b"0", b".5", b"/**/",
]  # fmt: skip


def number(text: str) -> int | float:
    """Numbers beyond 64 bits are floats."""
    value = int(text)
    return value if -(2**63) <= value < 2**64 else float(text)


def read_or_refuse(body: bytes) -> bool:
    """Whether it was read; the standard reader must find JSON where a request was found."""
    with contextlib.suppress(MalformedAnswer):
        jsonrpc.load_response(body)
    try:
        call = jsonrpc.load_call(body)
    except MalformedRequest:
        return False
    message = json.loads(body.decode("utf-8", "surrogateescape"), parse_int=number)
    assert message["method"] == call.method
    assert message["id"] == call.id
    if isinstance(message.get("params"), list):
        assert same(message["params"], call.params)
    return True


@pytest.mark.parametrize("seed", range(4))
def test_mutated_requests_are_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    read = 0
    for _ in range(4000):
        data = bytearray(chance.choice(SEEDS))
        for _ in range(chance.randint(1, 3)):
            start = chance.randint(0, len(data))
            end = min(len(data), start + chance.choice((0, 0, 1, 3, 8)))
            data[start:end] = chance.choice(SNIPPETS)
        read += read_or_refuse(bytes(data))
    assert read > 50


@given(st.binary())
def test_any_bytes_are_read_or_refused(body: bytes) -> None:
    read_or_refuse(body)


@given(TEXT, st.lists(VALUES), IDS, VERSIONS)
def test_calls_are_read_back(method: str, params: list[object], id_: int | str, version) -> None:
    call = jsonrpc.load_call(jsonrpc.dump_call(method, params, id_, version))
    assert (call.version, call.method, call.invalid_text) == (version, method, None)
    assert same(call.id, id_)
    assert same(call.params, params)


@given(VALUES, IDS, VERSIONS)
def test_answers_are_read_back(value: object, id_: int | str, version) -> None:
    fragment = jsonrpc.dump_plain(value)
    body = jsonrpc.success(version, id_, fragment)
    assert body == jsonrpc.success_parts(version, id_, [fragment]).join()
    answer = jsonrpc.load_response(body)
    assert answer.error is None
    assert same(answer.id, id_)
    assert same(answer.value, value)


@given(st.lists(TEXT, min_size=1), IDS, VERSIONS)
def test_errors_are_read_back(description: list[str], id_: int | str, version) -> None:
    answer = jsonrpc.load_response(jsonrpc.failure(version, id_, description))
    assert answer.error == tuple(description)
    assert same(answer.id, id_)


@given(st.lists(ANY_TEXT))
def test_invalid_text_is_found(texts: list[str]) -> None:
    body = json.dumps({"method": "a", "params": texts, "id": 1}).encode()
    call = jsonrpc.load_call(body)
    # Two escaped halves next to each other are one character once they are read.
    assert call.params == json.loads(body)["params"]
    invalid = [text for text in call.params if not is_valid_text(text)]
    assert call.invalid_text == (invalid[0] if invalid else None)


@given(st.recursive(ANY_TEXT, lambda inner: st.lists(inner) | st.dictionaries(ANY_TEXT, inner)))
def test_any_text_can_be_written(value: object) -> None:
    json.loads(jsonrpc.dump_plain(value).decode())
    jsonrpc.load_response(jsonrpc.failure("2.0", 1, [str(value)]))
