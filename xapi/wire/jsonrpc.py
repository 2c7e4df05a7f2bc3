"""The JSON-RPC codec, versions 1.0 and 2.0: requests in, answers out, and the client side.

The envelope is README "Envelope" and clients.md §6: a request without ``jsonrpc`` member is 1.0;
ids are 64-bit ints or strings and come back unchanged; batches and notifications are refused.
Of two members with the same name the last one counts. JSON has no NaN and no infinities: they are
refused on input and written as null. This module must not know methods, types or errors.

A string that is no valid UTF-8, or that holds a lone surrogate, does not make a request malformed:
the API has an error for it (semantics.md §1). `JsonCall.invalid_text` tells the pipeline.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias, cast

import orjson

from xapi.idl.scalars import INT_MAX, INT_MIN, Plain, is_valid_text, valid_text
from xapi.wire.limits import (
    ANSWER_LIMITS,
    REQUEST_LIMITS,
    Limits,
    MalformedAnswer,
    MalformedMessage,
    MalformedRequest,
)
from xapi.wire.parts import Parts

__all__ = [
    "CONTENT_TYPE",
    "JsonAnswer",
    "JsonCall",
    "JsonId",
    "Version",
    "dump_call",
    "dump_plain",
    "failure",
    "load_call",
    "load_response",
    "success",
    "success_parts",
]

CONTENT_TYPE = "application/json"
"""Without charset: clients compare the whole header (clients.md §6)."""

Version: TypeAlias = Literal["1.0", "2.0"]
JsonId: TypeAlias = int | str


@dataclass(slots=True)
class JsonCall:
    """A request: the method's name as sent, and plain parameters."""

    version: Version
    id: JsonId
    method: str
    params: list[Plain]
    invalid_text: str | None = None
    """The first text among the parameters that is no valid UTF-8; bad bytes are surrogates."""


@dataclass(frozen=True, slots=True)
class JsonAnswer:
    """An answer as a client sees it: a value, or the error's code and parameters."""

    id: JsonId | None
    value: Plain
    error: tuple[str, ...] | None = None


# --- requests ------------------------------------------------------------------------------


def load_call(body: bytes, limits: Limits = REQUEST_LIMITS) -> JsonCall:
    """Read a request.

    Version 1.0 needs an array of params; version 2.0 may leave it out or send null, and an object
    is one parameter. Ints beyond 64 bits are no ints and fail where an int is due.
    Raises MalformedRequest: no JSON, nested too deep, a batch, a notification (missing or null
    id), a fractional, boolean or huge id, another version.
    """
    try:
        message, all_valid = _load(body, limits)
    except MalformedMessage as error:
        raise MalformedRequest(str(error)) from error
    if type(message) is not dict:
        raise MalformedRequest("not an object")
    second = "jsonrpc" in message
    if second and message["jsonrpc"] != "2.0":
        raise MalformedRequest("a version other than 2.0")
    call = JsonCall(
        "2.0" if second else "1.0",
        _id(message.get("id")),
        _method(message.get("method")),
        _params(message.get("params"), array_only=not second),
    )
    if not all_valid:
        call.invalid_text = _first_invalid(call.params)
        if not (is_valid_text(call.method) and is_valid_text(str(call.id))):
            raise MalformedRequest("a method or id that is no valid UTF-8")
    return call


def _method(method: Plain) -> str:
    if type(method) is str:
        return method
    raise MalformedRequest("no method name")


def _id(value: Plain) -> JsonId:
    if type(value) is str or (type(value) is int and INT_MIN <= value <= INT_MAX):
        return value
    raise MalformedRequest("an id that is neither an integer nor a string")


def _params(params: Plain, *, array_only: bool) -> list[Plain]:
    if type(params) is list:
        return params
    if params is None and not array_only:
        return []
    if type(params) is dict and not array_only:
        return [params]
    raise MalformedRequest("params are no array")


def _load(body: bytes, limits: Limits) -> tuple[Plain, bool]:
    """The value, and whether all its strings are valid UTF-8."""
    if len(body) > limits.size:
        raise MalformedMessage(f"larger than {limits.size} bytes")
    all_valid = True
    try:
        value = cast("Plain", orjson.loads(body))
    except orjson.JSONDecodeError as error:
        value = _load_invalid_text(body, error)
        all_valid = False
    # The count bounds the depth; it exceeds the limit in few requests, and only those are walked.
    if body.count(b"[") + body.count(b"{") > limits.depth:
        _check_depth(value, limits.depth)
    return value, all_valid


def _load_invalid_text(body: bytes, reason: orjson.JSONDecodeError) -> Plain:
    # orjson refuses invalid text like any other defect; the standard reader takes surrogates.
    try:
        value = cast(
            "Plain",
            json.loads(
                body.decode("utf-8", "surrogateescape"),
                parse_int=_number,
                parse_float=_finite,
                parse_constant=_refuse_constant,
            ),
        )
    except (ValueError, RecursionError):
        raise MalformedMessage(str(reason)) from None
    if _first_invalid(value) is None:
        raise MalformedMessage(str(reason))
    return value


def _number(text: str) -> int | float:
    # As orjson reads them: what does not fit 64 bits, signed or not, is a float.
    if len(text) < 22 and -(2**63) <= (number := int(text)) < 2**64:
        return number
    return _finite(text)


def _finite(text: str) -> float:
    number = float(text)
    if math.isfinite(number):
        return number
    raise ValueError("a number that is too large")


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is no JSON")


def _check_depth(value: Plain, limit: int) -> None:
    level = [value]
    for _ in range(limit + 1):
        below = list[Plain]()
        containers = 0
        for item in level:
            if type(item) is list:
                below += item
            elif type(item) is dict:
                below += item.values()
            else:
                continue
            containers += 1
        if not containers:
            return
        level = below
    raise MalformedMessage(f"nested more than {limit} deep")


def _first_invalid(value: Plain) -> str | None:
    pending = [value]
    while pending:
        item = pending.pop()
        if type(item) is str:
            if not is_valid_text(item):
                return item
        elif type(item) is list:
            pending.extend(reversed(item))
        elif type(item) is dict:
            for key, member in reversed(item.items()):
                pending += (member, key)
    return None


# --- answers -------------------------------------------------------------------------------

_OPENING = {"1.0": b'{"result":', "2.0": b'{"jsonrpc":"2.0","result":'}
_CLOSING = {"1.0": b',"error":null,"id":', "2.0": b',"id":'}


def success(version: Version, id_: JsonId, value: bytes) -> bytes:
    """The answer that carries a value, given as JSON text."""
    return b"%b%b%b%b}" % (_OPENING[version], value, _CLOSING[version], dump_plain(id_))


def success_parts(version: Version, id_: JsonId, fragments: Iterable[bytes]) -> Parts:
    """The same answer for a large value that comes in fragments (`xapi.wire.parts`)."""
    return Parts((_OPENING[version], *fragments, _CLOSING[version], dump_plain(id_), b"}"))


def failure(version: Version, id_: JsonId, description: Sequence[str]) -> bytes:
    """The answer that carries an error: its code, then its parameters, all strings."""
    texts = [valid_text(text) for text in description]
    if version == "1.0":
        return orjson.dumps({"result": None, "error": texts, "id": id_})
    error = {"code": 1, "message": texts[0], "data": texts[1:]}
    return orjson.dumps({"jsonrpc": "2.0", "error": error, "id": id_})


def dump_plain(value: object) -> bytes:
    """JSON text of what a `json_writer` made, or of any other plain value.

    Lone surrogates, which UTF-8 cannot carry, are dropped. Raises TypeError for a value that is
    not plain.
    """
    try:
        return orjson.dumps(value)
    except orjson.JSONEncodeError:
        return orjson.dumps(_without_surrogates(value))


def _without_surrogates(value: object) -> object:
    match value:
        case str():
            return valid_text(value)
        case list() | tuple():
            return [_without_surrogates(item) for item in cast("Sequence[object]", value)]
        case dict():
            members = cast("Mapping[object, object]", value)
            return {
                valid_text(key) if isinstance(key, str) else key: _without_surrogates(member)
                for key, member in members.items()
            }
        case _:
            return value


# --- client side ---------------------------------------------------------------------------


def dump_call(
    method: str, params: Iterable[object], id_: JsonId = 0, version: Version = "2.0"
) -> bytes:
    """A request, for calls between hosts and for tests."""
    head = {} if version == "1.0" else {"jsonrpc": version}
    return dump_plain({**head, "method": method, "params": list(params), "id": id_})


def load_response(body: bytes, limits: Limits = ANSWER_LIMITS) -> JsonAnswer:
    """Read an answer of either version. Raises MalformedAnswer."""
    try:
        message, _ = _load(body, limits)
    except MalformedMessage as error:
        raise MalformedAnswer(str(error)) from error
    if type(message) is not dict:
        raise MalformedAnswer("not an object")
    id_ = message.get("id")
    if type(id_) is not int and type(id_) is not str:
        raise MalformedAnswer("no id")
    match message.get("error"):
        case None if "result" in message:
            return JsonAnswer(id_, message["result"])
        case [*description] if description:
            return JsonAnswer(id_, None, tuple(map(str, description)))
        case {"message": str(code), **rest}:
            data = rest.get("data")
            texts = map(str, data) if isinstance(data, list) else ()
            return JsonAnswer(id_, None, (code, *texts))
        case _:
            raise MalformedAnswer("neither result nor error")
