"""Laws of the XML-RPC codec: both readers agree, nothing escapes, what is written is read back."""

from __future__ import annotations

import random
import re
import xmlrpc.client as stdlib

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from wire_cases import load, same

from xapi.idl.scalars import I4, DateTimeText, Plain
from xapi.wire import xmlrpc
from xapi.wire.limits import REQUEST_LIMITS, Limits, MalformedAnswer, MalformedMessage
from xapi.wire.limits import MalformedRequest as Malformed
from xapi.wire.xmlrpc import XmlCall
from xapi.wire.xmlrpc_fast import read_plain_call
from xapi.wire.xmlrpc_reader import read_call

NO_XML = "".join(sorted(set(map(chr, range(0x20))) - set("\t\n\r"))) + "\ufffe\uffff"
XML_CHARACTERS = st.characters(codec="utf-8", exclude_characters=NO_XML)
XML_TEXT = st.text(XML_CHARACTERS)
# The standard client writes carriage returns as they are, and readers of XML make others of them.
KEPT_TEXT = st.text(st.characters(codec="utf-8", exclude_characters=NO_XML + "\r"))
SEEDS = [case.request for case in load("xmlrpc_requests") if len(case.request) < 1500]
PLAIN_SEEDS = [body for body in SEEDS if read_plain_call(body, REQUEST_LIMITS)]
SNIPPETS = [
    b"<", b">", b"&", b"]]>", b"\r", b"\0", b"\x01", b"\x0c", b"\xff", b"\xed\xa0\x80", b" ",
    b"\xef\xbf\xbe", b"\xc2\x85", b"\xe2\x80\xa8", b"<value>", b"</value>", b"<value/>", b"\n",
    b"<string>", b"</string>", b"<int>", b"</int>", b"<i4>", b"<boolean>", b"</boolean>", b"-",
    b"<param>", b"</param>", b"<params>", b"</params>", b"<!-- x -->", b"<![CDATA[x]]>", b"_",
    b"<?x?>", b"<!DOCTYPE x>", b"&lt;", b"&#65;", b"&#0;", b"</methodCall>", b"+", b"0x", b"9" * 19,
    b'<?xml version="1.0"?>', b" encoding='UTF-8'", b"\xef\xbb\xbf", b"x='y'", b"<array><data>",
    b"</data></array>", b"<struct>", b"</struct>", b"<member><name>", b"</name>", b"</member>",
    b"<double>", b"</double>", b".", b"1e5",
]  # fmt: skip
TEXT_STARTS = re.compile(rb"<(?:value|string|methodName|name|int|i4|double)>(?!<)")
CHARACTERS = [*range(0x100), 0x2028, 0x3000, 0xD7FF, 0xE000, 0xFEFF, *range(0xFFFC, 0x10001)]


def outcome(body: bytes) -> tuple[str, list[Plain]] | None:
    try:
        return read_call(body, REQUEST_LIMITS)
    except MalformedMessage:
        return None


def both_agree(body: bytes) -> bool:
    """Whether the fast path took it; fails if the strict reader reads it in another way."""
    fast = read_plain_call(body, REQUEST_LIMITS)
    strict = outcome(body)
    if fast is not None:
        assert strict is not None, body
        assert fast[0] == strict[0], body
        assert same(fast[1], strict[1]), body
    try:
        call = xmlrpc.load_call(body)
    except Malformed:
        assert strict is None, body
    else:
        assert strict is not None, body
        assert same(call.params, strict[1]), body
    return fast is not None


def mutate(body: bytes, chance: random.Random) -> bytes:
    data = bytearray(body)
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        start = chance.randint(0, len(data))
        end = min(len(data), start + chance.choice((0, 0, 1, 1, 3, 8, 20)))
        if chance.random() < 0.5:  # a character, most often a legal one, where text may stand
            places = [match.end() for match in TEXT_STARTS.finditer(data)]
            start = chance.choice(places or [0])
            data[start:start] = chr(chance.choice(CHARACTERS)).encode()
            continue
        match chance.randint(0, 4):
            case 0:
                data[start:end] = b""
            case 1:
                data[start:end] = bytes([chance.randint(0, 255)])
            case 2:
                source = chance.randint(0, len(data))
                data[start:start] = data[source : source + chance.randint(1, 30)]
            case _:
                data[start:end] = chance.choice(SNIPPETS)
    return bytes(data)


@pytest.mark.parametrize("seed", range(8))
def test_mutated_requests_read_the_same(seed: int) -> None:
    chance = random.Random(seed)
    taken = 0
    for _ in range(2000):
        taken += both_agree(mutate(chance.choice(PLAIN_SEEDS), chance))
        both_agree(mutate(chance.choice(SEEDS), chance))
    assert taken > 200  # else the fuzz would say nothing about the fast path


@given(st.lists(st.sampled_from([b"x", b"5", *SNIPPETS])))
@example([b"]]>"])
@example([b"\r"])
@example([b"\0"])
@example([b"\xef\xbf\xbf"])
def test_any_content_reads_the_same(pieces: list[bytes]) -> None:
    start, end = b"<methodCall><methodName>a</methodName><params>", b"</params></methodCall>"
    content = b"".join(pieces)
    both_agree(start + b"<param><value>" + content + b"</value></param>" + end)
    both_agree(start + b"<param><value><string>" + content + b"</string></value></param>" + end)
    both_agree(start + b"<param><value><int>" + content + b"</int></value></param>" + end)
    both_agree(start.replace(b">a<", b">" + content + b"<") + end)
    both_agree(start + content + end)
    both_agree(content + start + end + content)


@given(st.binary())
def test_any_bytes_are_read_or_refused(body: bytes) -> None:
    both_agree(body)
    try:
        xmlrpc.load_response(body)
    except MalformedAnswer:
        pass
    else:
        pytest.fail("random bytes read as an answer")


SCALARS = (
    XML_TEXT
    | st.integers(-(2**31), 2**31 - 1).map(I4)
    | st.booleans()
    | st.floats(allow_nan=False).map(lambda number: float(f"{number:.16g}"))
    | st.text(XML_CHARACTERS, min_size=1).map(DateTimeText)
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner) | st.dictionaries(XML_TEXT, inner),
    max_leaves=20,
)


def as_read(value: object) -> object:
    """What comes back: an I4 is an int."""
    match value:
        case I4():
            return int(value)
        case list():
            return [as_read(item) for item in value]
        case dict():
            return {key: as_read(item) for key, item in value.items()}
        case _:
            return value


@given(st.text(XML_CHARACTERS, min_size=1), st.lists(VALUES, max_size=4))
def test_calls_are_read_back(method: str, params: list[object]) -> None:
    call = xmlrpc.load_call(xmlrpc.dump_call(method, params))
    assert call.method == method
    assert same(call.params, as_read(params))


@given(VALUES)
def test_answers_are_read_back(value: object) -> None:
    text = xmlrpc.xml_of_plain(value)
    answer = xmlrpc.load_response(xmlrpc.success(text))
    assert answer.error is None
    assert same(answer.value, as_read(value))
    assert same(xmlrpc.load_value(text), as_read(value))


@given(st.lists(XML_TEXT, min_size=1))
def test_errors_are_read_back(description: list[str]) -> None:
    assert xmlrpc.load_response(xmlrpc.failure(description)).error == tuple(description)


@given(st.text(st.characters(exclude_categories=[])))
def test_any_text_gives_a_well_formed_answer(text: str) -> None:
    answer = xmlrpc.load_response(xmlrpc.failure(["INTERNAL_ERROR", text]))
    assert answer.error is not None
    kept = "".join(char for char in text if char in answer.error[1])
    assert answer.error[1] == kept
    assert xmlrpc.load_response(xmlrpc.plain_array([text])).value == [kept]


STDLIB_VALUES = st.recursive(
    KEPT_TEXT
    | st.integers(-(2**31), 2**31 - 1)
    | st.booleans()
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner) | st.dictionaries(KEPT_TEXT, inner),
    max_leaves=20,
)


@given(st.lists(STDLIB_VALUES, max_size=5))
@settings(max_examples=200)
def test_reads_what_the_standard_client_writes(params: list[Plain]) -> None:
    body = stdlib.dumps(tuple(params), "VM.start").encode()
    call = xmlrpc.load_call(body)
    assert call == XmlCall("VM.start", params)
    assert same(call.params, params)


@given(st.integers(0, 80), st.integers(0, 80))
def test_depth_is_bounded_where_it_is_said(depth: int, limit: int) -> None:
    value: object = "x"
    for _ in range(depth):
        value = [value]
    body = xmlrpc.dump_call("a", [value])
    try:
        xmlrpc.load_call(body, Limits(depth=limit))
    except Malformed:
        assert depth > limit
    else:
        assert depth <= limit
