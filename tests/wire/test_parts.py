"""Large answers in parts: the same bytes as the small way, and a known length."""

from __future__ import annotations

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xapi.wire import jsonrpc, xmlrpc
from xapi.wire.limits import Limits, MalformedAnswer, MalformedRequest
from xapi.wire.parts import Parts, json_array, json_object, xml_array, xml_struct


@given(st.lists(st.binary(max_size=20)), st.integers(1, 50))
def test_slices_carry_all_bytes_in_order(parts: list[bytes], size: int) -> None:
    whole = Parts(parts)
    slices = list(whole.slices(size))
    assert b"".join(slices) == whole.join() == b"".join(whole)
    assert whole.length == len(whole.join())
    assert all(len(piece) >= size for piece in slices[:-1])
    assert all(len(piece) < size + 20 for piece in slices)


@pytest.mark.parametrize("count", [0, 1, 3])
def test_xml_collections(count: int) -> None:
    names = [f"<{index}>" for index in range(count)]
    fragments = [xmlrpc.xml_of_plain(name).encode() for name in names]
    struct = xmlrpc.success_parts(xml_struct(zip(names, fragments, strict=True)))
    assert xmlrpc.load_response(struct.join()).value == dict(zip(names, names, strict=True))
    assert struct.join() == xmlrpc.success(
        xmlrpc.xml_of_plain(dict(zip(names, names, strict=True)))
    )
    array = xmlrpc.success_parts(xml_array(fragments))
    assert array.join() == xmlrpc.success(xmlrpc.xml_of_plain(names))


@pytest.mark.parametrize("count", [0, 1, 3])
def test_json_collections(count: int) -> None:
    names = [f'"{index}"' for index in range(count)]
    fragments = [orjson.dumps(name) for name in names]
    for version in ("1.0", "2.0"):
        members = json_object(zip(names, fragments, strict=True))
        answer = jsonrpc.load_response(jsonrpc.success_parts(version, "x", members).join())
        assert answer.value == dict(zip(names, names, strict=True))
        answer = jsonrpc.load_response(
            jsonrpc.success_parts(version, "x", json_array(fragments)).join()
        )
        assert answer.value == names


def test_a_fragment_may_be_text_or_bytes() -> None:
    assert xmlrpc.success("<value>機</value>") == xmlrpc.success("<value>機</value>".encode())


def test_limits_are_held() -> None:
    body = xmlrpc.dump_call("a", ["x"] * 100)
    assert len(xmlrpc.load_call(body, Limits(elements=303)).params) == 100
    with pytest.raises(MalformedRequest, match="elements"):
        xmlrpc.load_call(body, Limits(elements=202))
    with pytest.raises(MalformedRequest, match="bytes"):
        xmlrpc.load_call(body, Limits(size=len(body) - 1))
    with pytest.raises(MalformedRequest, match="bytes"):
        jsonrpc.load_call(b"x" * 11, Limits(size=10))
    with pytest.raises(MalformedAnswer, match="bytes"):
        xmlrpc.load_response(b"x" * 11, Limits(size=10))


OPEN = b"<methodResponse><params><param><value>"
CLOSE = b"</value></param></params></methodResponse>"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<methodCall/>",
        b"<methodResponse/>",
        b"<methodResponse><params/></methodResponse>",
        b"<methodResponse><fault><value>x</value></fault></methodResponse>",
        b"<!DOCTYPE x>" + OPEN + CLOSE,
        xmlrpc.success("").replace(b"Success", b"Failure"),
        OPEN + xmlrpc.xml_of_plain({"Status": "Failure"}).encode()[7:-8] + CLOSE,
    ],
)
def test_answers_that_cannot_be_read(body: bytes) -> None:
    with pytest.raises(MalformedAnswer):
        xmlrpc.load_response(body)


def test_a_fault_of_another_server_is_an_error() -> None:
    members = xmlrpc.xml_of_plain({"faultCode": 4, "faultString": "no"})
    body = f"<methodResponse><fault>{members}</fault></methodResponse>".encode()
    assert xmlrpc.load_response(body).error == ("fault", "4", "no")


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"1", b'{"id":1}', b'{"result":1}', b'{"id":1,"error":{},"result":1}']
)
def test_json_answers_that_cannot_be_read(body: bytes) -> None:
    with pytest.raises(MalformedAnswer):
        jsonrpc.load_response(body)


def test_only_plain_values_are_written() -> None:
    with pytest.raises(TypeError):
        jsonrpc.dump_plain(object())
