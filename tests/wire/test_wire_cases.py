"""Replays the wire cases on the codec and the value mapping."""

from __future__ import annotations

import json
from collections.abc import Callable
from xml.dom import minidom
from xmlrpc.client import loads

import pytest
from wire_cases import Case, load, plain, same, value

from xapi.idl.decode import WireTypeError, decoder
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.types import parse_type
from xapi.wire import jsonrpc, xmlrpc
from xapi.wire.limits import REQUEST_LIMITS, MalformedMessage, MalformedRequest
from xapi.wire.xmlrpc_reader import read_call


def cases(*files: str, only: Callable[[Case], bool] = lambda _case: True) -> pytest.MarkDecorator:
    found = [case for file in files for case in load(file) if only(case)]
    return pytest.mark.parametrize("case", found, ids=[case.id for case in found])


def check_params(case: Case, params: list[object]) -> None:
    if "params" in case.data:
        assert same(params, plain(case.data["params"])), params
    if "params_length" in case.data:
        large = params[0] if len(params) == 1 else params
        assert len(large) == case.data["params_length"]
    if "params_depth" in case.data:
        depth, inner = 0, params[0]
        while isinstance(inner, list) and inner:
            depth, inner = depth + 1, inner[0]
        assert depth == case.data["params_depth"]


@cases("xmlrpc_requests")
def test_xmlrpc_request(case: Case) -> None:
    if case.data.get("malformed"):
        with pytest.raises(MalformedRequest):
            xmlrpc.load_call(case.request)
        return
    call = xmlrpc.load_call(case.request)
    assert call.method == case.data["method"]
    check_params(case, call.params)


def within_size(case: Case) -> bool:
    """The size is checked before either reader runs."""
    return len(case.request) <= REQUEST_LIMITS.size


@cases("xmlrpc_requests", only=within_size)
def test_strict_reader_agrees(case: Case) -> None:
    body = case.request
    if case.data.get("malformed"):
        with pytest.raises(MalformedMessage):
            read_call(body, REQUEST_LIMITS)
        return
    method, params = read_call(body, REQUEST_LIMITS)
    assert method == case.data["method"]
    check_params(case, params)


@cases("jsonrpc_requests")
def test_jsonrpc_request(case: Case) -> None:
    if case.data.get("malformed"):
        with pytest.raises(MalformedRequest):
            jsonrpc.load_call(case.request)
        return
    call = jsonrpc.load_call(case.request)
    assert (call.version, call.method) == (case.data["version"], case.data["method"])
    assert same(call.id, case.data["call_id"])
    assert call.invalid_text == case.data.get("invalid_text")
    check_params(case, call.params)


@cases("arguments")
def test_argument(case: Case) -> None:
    decode = decoder(parse_type(case.data["type"]), case.enums)
    argument = plain(case.data["plain"])
    if "error" in case.data:
        with pytest.raises(WireTypeError) as caught:
            decode(argument)
        assert caught.value.text == case.data["error"]
    else:
        assert same(decode(argument), value(case.data["value"]))


@cases("values")
def test_value_in_xml(case: Case) -> None:
    text = xml_writer(parse_type(case.data["type"]))(value(case.data["value"]))
    assert text == case.data["xml"]
    minidom.parseString(text.encode())  # well formed


@cases("values")
def test_value_in_json(case: Case) -> None:
    plain_value = json_writer(parse_type(case.data["type"]))(value(case.data["value"]))
    text = jsonrpc.dump_plain(plain_value).decode()
    assert text == case.data["json"]
    json.loads(text)


@cases("answers")
def test_answer(case: Case) -> None:
    data = case.data
    makers: dict[tuple[str, str], Callable[[], bytes]] = {
        ("xmlrpc", "success"): lambda: xmlrpc.success(data["value"]),
        ("xmlrpc", "failure"): lambda: xmlrpc.failure(data["description"]),
        ("xmlrpc", "plain_array"): lambda: xmlrpc.plain_array(data["description"]),
        ("jsonrpc", "success"): lambda: jsonrpc.success(
            data["version"], data["call_id"], data["value"].encode()
        ),
        ("jsonrpc", "failure"): lambda: jsonrpc.failure(
            data["version"], data["call_id"], data["description"]
        ),
    }
    answer = makers[data["protocol"], data["kind"]]()
    assert answer.decode() == data["answer"]
    if data["protocol"] == "xmlrpc":
        loads(answer.decode())  # what XenAPI.py reads it with
