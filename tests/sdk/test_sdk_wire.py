"""The wire cases against the SDK's codecs, as the server's own runner plays them."""

from __future__ import annotations

import json
import math
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xmlrpc.client import loads

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent.parent / "wire"))

from wire_cases import Case, load, value
from xapi_sdk import values
from xapi_sdk.values import identity, list_of, map_of
from xapi_sdk.wire import jsonrpc, xmlrpc, xmlstrict
from xapi_sdk.wire.base import ANSWER_LIMITS, MalformedMessage

from xapi.idl.types import Enum, Map, Option, Ref, Scalar, Set, Type, parse_type


def cases(*files: str) -> pytest.MarkDecorator:
    found = [case for file in files for case in load(file)]
    return pytest.mark.parametrize("case", found, ids=[case.id for case in found])


def plain(data: Any) -> Any:
    """The notation of the cases as the SDK's codecs read it: dates are text."""
    match data:
        case {"$date": text}:
            return text
        case {"$float": text}:
            return float(text)
        case {"$map": pairs}:
            return {plain(key): plain(item) for key, item in pairs}
        case dict():
            return {key: plain(item) for key, item in data.items()}
        case list():
            return [plain(item) for item in data]
        case _:
            return data


def same(left: Any, right: Any) -> bool:
    """Equality that tells 1, 1.0 and True apart, and for which NaN is NaN."""
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    if type(left) is not type(right):
        return False
    match left:
        case dict():
            return list(left) == list(right) and all(same(left[k], right[k]) for k in left)
        case list():
            return len(left) == len(right) and all(map(same, left, right))
        case float():
            return repr(left) == repr(right)
        case _:
            return left == right


def check_params(case: Case, params: list[Any]) -> None:
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
        with pytest.raises(MalformedMessage):
            xmlrpc.load_call(case.request)
        return
    call = xmlrpc.load_call(case.request)
    assert call.method == case.data["method"]
    check_params(case, call.params)


@cases("jsonrpc_requests")
def test_jsonrpc_request(case: Case) -> None:
    if case.data.get("malformed"):
        with pytest.raises(MalformedMessage):
            jsonrpc.load_call(case.request)
        return
    call = jsonrpc.load_call(case.request)
    assert (call.version, call.method) == (case.data["version"], case.data["method"])
    assert same(call.id, case.data["call_id"])
    assert call.invalid_text == case.data.get("invalid_text")
    check_params(case, call.params)


def decoder(type_: Type) -> values.Decoder[Any]:
    """As codegen puts them together."""
    match type_:
        case Scalar("int"):
            return values.integer
        case Scalar("float"):
            return values.double
        case Scalar("datetime"):
            return values.date_time
        case Scalar("void"):
            return values.void
        case Scalar() | Enum() | Ref():
            return identity
        case Set(of):
            return list_of(decoder(of))
        case Map(key, item):
            return map_of(decoder(key), decoder(item))
        case Option(of):
            return values.optional(decoder(of))
        case _:
            pytest.skip("records are tested live")


def typed(type_: Type, data: Any) -> Any:
    """The value of a case as the SDK holds it: sets are lists, enum values are strings."""

    def plain_lists(item: Any) -> Any:
        if isinstance(item, tuple):
            return [plain_lists(each) for each in item]
        if isinstance(item, dict):
            return {key: plain_lists(each) for key, each in item.items()}
        return item

    made = plain_lists(value(data))
    return made[0] if isinstance(type_, Option) and isinstance(made, list) and made else made


def close(left: Any, right: Any) -> bool:
    """XML carries 16 digits of a float, and JSON no NaN."""
    if isinstance(left, float) and isinstance(right, float):
        same_kind = math.isnan(left) and (math.isnan(right) or math.isinf(right))
        return left == right or same_kind or math.isclose(left, right, rel_tol=1e-15)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(close, left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        return len(left) == len(right) and all(map(close, left.values(), right.values()))
    return type(left) is type(right) and left == right


_XML_DROPS = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF])


def without(item: Any, *, controls: bool) -> Any:
    """What is left of a text on the wire: no lone surrogates, in XML no control characters."""
    match item:
        case str():
            kept = item.encode("utf-8", "ignore").decode()
            return kept.translate(_XML_DROPS) if controls else kept
        case list():
            return [without(each, controls=controls) for each in item]
        case dict():
            return {
                without(k, controls=controls): without(v, controls=controls)
                for k, v in item.items()
            }
        case _:
            return item


@cases("values")
def test_value_in_xml(case: Case) -> None:
    type_ = parse_type(case.data["type"])
    found = decoder(type_)(xmlrpc.load_value(case.data["xml"]))
    assert close(found, without(typed(type_, case.data["value"]), controls=True)), found


@cases("values")
def test_value_in_json(case: Case) -> None:
    type_ = parse_type(case.data["type"])
    body = b'{"jsonrpc":"2.0","result":%b,"id":0}' % case.data["json"].encode()
    found = decoder(type_)(jsonrpc.load_answer(body).value)
    assert close(found, without(typed(type_, case.data["value"]), controls=False)), found


@cases("answers")
def test_answer(case: Case) -> None:
    data = case.data
    if data["protocol"] == "xmlrpc":
        answer = xmlrpc.load_answer(data["answer"].encode())
        expected = xmlrpc.load_value(data["value"]) if data["kind"] == "success" else None
    else:
        answer = jsonrpc.load_answer(data["answer"].encode())
        expected = json.loads(data["value"]) if data["kind"] == "success" else None
    if data["kind"] == "success":
        assert answer.error is None
        assert same(answer.value, expected)
    elif data["kind"] == "plain_array":
        assert answer.value == data["description"]
    else:
        assert answer.error == without(data["description"], controls=data["protocol"] == "xmlrpc")


@cases("xmlrpc_requests")
def test_quick_and_strict_reader_agree(case: Case) -> None:
    """Each request's parameters as the value of an answer."""
    body = case.request
    head, opening, rest = body.partition(b"<params>")
    inner, closing, _ = rest.rpartition(b"</params>")
    if not opening or not closing or b"<?xml" not in head[:5] + b"<?xml":
        return
    answer = b"<methodResponse><params>" + inner + b"</params></methodResponse>"
    quick = xmlrpc._quick(answer, "methodResponse")
    try:
        strict = xmlstrict.read_response(answer, ANSWER_LIMITS)
    except MalformedMessage:
        assert quick is xmlrpc._GIVEN_UP
    else:
        assert quick is xmlrpc._GIVEN_UP or same(quick, strict)


# --- laws -----------------------------------------------------------------------------------

texts = st.text(st.characters(codec="utf-8"), max_size=12)
plains = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False,
    allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)  # fmt: skip
xml_plains = st.recursive(
    st.booleans() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)


@given(plains)
def test_json_comes_back(item: Any) -> None:
    assert same(jsonrpc.load_call(jsonrpc.dump_call("VM.x", [item])).params, [item])


@given(xml_plains)
def test_xml_comes_back(item: Any) -> None:
    wanted = without(item, controls=True)
    body = xmlrpc.dump_call("VM.x", [item])
    assert same(xmlrpc.load_call(body).params, [wanted])
    text = xmlrpc.dump_value(item)
    assert same(xmlrpc.load_value(text), wanted)
    assert same(xmlstrict.read_value(text.encode(), ANSWER_LIMITS), wanted)


@given(st.text(st.sampled_from("<>/&;#x1 ]![\r\nvaluestrcdi"), max_size=40))
def test_the_quick_reader_takes_nothing_that_the_strict_one_refuses(inner: str) -> None:
    text = f"<value>{inner}</value>"
    quick = xmlrpc._quick(text.encode(), "value")
    if quick is not xmlrpc._GIVEN_UP:
        assert same(quick, xmlstrict.read_value(text.encode(), ANSWER_LIMITS))


def test_calls_are_read_by_the_standard_library() -> None:
    body = xmlrpc.dump_call("VM.x", [datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), 2**40, ("a",), {1}])
    params, method = loads(body.decode())
    assert method == "VM.x"
    assert str(params[0]) == "20260102T03:04:05Z"
    assert params[1:] == (str(2**40), ["a"], ["1"])


@pytest.mark.parametrize("dump", [xmlrpc.dump_call, jsonrpc.dump_call])
def test_values_without_a_wire_form(dump: Any) -> None:
    for wrong, error in ((object(), TypeError), (datetime(2026, 1, 1), ValueError)):
        with pytest.raises(error):
            dump("VM.x", [wrong])


def test_dates() -> None:
    wanted = datetime(2026, 8, 21, 2, 0, 23, tzinfo=UTC)
    for text in (
        "20260821T02:00:23Z",
        "2026-08-21T02:00:23Z",
        "20260821T02:00:23",
        "2026-08-21T04:00:23+02:00",
    ):
        assert values.parse_datetime(text) == wanted
        assert values.parse_datetime(text).tzinfo is not None
    with pytest.raises(ValueError, match="no date"):
        values.parse_datetime("yesterday")
