"""The JSON-RPC codec, versions 1.0 and 2.0, on the standard library's parser.

It must not know methods or types; datetimes, sets and mappings among arguments are written in the
form every server takes.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from json.encoder import encode_basestring_ascii
from typing import Any, NamedTuple, NoReturn, cast

from xapi_sdk.values import datetime_text
from xapi_sdk.wire.base import (
    ANSWER_LIMITS,
    REQUEST_LIMITS,
    Answer,
    Limits,
    MalformedMessage,
    Plain,
)
from xapi_sdk.wire.reader import read_json

__all__ = ["CONTENT_TYPE", "JsonCall", "dump_call", "load_answer", "load_call"]

CONTENT_TYPE = "application/json"


class JsonCall(NamedTuple):
    """A request as a server reads it; clients need it for test doubles."""

    version: str
    id: int | str
    method: str
    params: list[Plain]
    invalid_text: str | None
    """The first text among the parameters that is no valid UTF-8; bad bytes are surrogates."""


def _other(value: object) -> object:
    """Arguments the standard writer does not take."""
    if isinstance(value, set | frozenset):
        return list(cast("Iterable[object]", value))
    if isinstance(value, Mapping):
        return dict(cast("Mapping[object, object]", value))
    text = datetime_text(value)
    if text is None:
        raise TypeError(f"no wire form for {type(value).__name__}")
    return text


_encoder = json.JSONEncoder(separators=(",", ":"), default=_other, allow_nan=False)


def dump_call(method: str, params: Iterable[object], id_: int = 0, version: str = "2.0") -> bytes:
    """A request. Raises ValueError for NaN and infinities, TypeError for what has no wire form."""
    head = '{"jsonrpc":"2.0","method":"' if version == "2.0" else '{"method":"'
    values = list(params)
    for value in values:
        if type(value) is not str:
            break
    else:  # a session and references: most calls
        texts = ",".join(map(encode_basestring_ascii, cast("list[str]", values)))
        return f'{head}{method}","params":[{texts}],"id":{id_}}}'.encode()
    return f'{head}{method}","params":{_encoder.encode(values)},"id":{id_}}}'.encode()


def load_answer(body: bytes) -> Answer:
    """Read an answer of either version. Raises MalformedMessage."""
    if len(body) > ANSWER_LIMITS.size:
        raise MalformedMessage(f"larger than {ANSWER_LIMITS.size} bytes")
    try:
        message = read_json(body)
    except (ValueError, RecursionError) as error:
        raise MalformedMessage(str(error)) from None
    if type(message) is not dict:
        raise MalformedMessage("not an object")
    answer = cast("dict[str, Any]", message)
    error = answer.get("error")
    if error is None:
        try:
            return Answer(answer["result"])
        except KeyError:
            raise MalformedMessage("neither result nor error") from None
    return Answer(None, _description(error))


def _description(error: Any) -> list[str]:
    match error:
        case [str(), *_]:
            return [str(text) for text in cast("list[Any]", error)]
        case {"message": str(code)}:
            data = cast("dict[str, Any]", error).get("data")
            rest = cast("list[Any]", data) if isinstance(data, list) else []
            return [code, *(str(text) for text in rest)]
        case _:
            raise MalformedMessage("an error without a code")


# --- the server's side, for test doubles -----------------------------------------------------


def load_call(body: bytes, limits: Limits = REQUEST_LIMITS) -> JsonCall:
    """Read a request as strictly as a server does. Raises MalformedMessage.

    Version 1.0 needs an array of params; version 2.0 may leave it out, and an object is one
    parameter. Batches, notifications and fractional ids are refused.
    """
    if len(body) > limits.size:
        raise MalformedMessage(f"larger than {limits.size} bytes")
    try:
        message: Any = json.loads(
            body.decode("utf-8", "surrogateescape"),
            parse_int=_number,
            parse_float=_finite,
            parse_constant=_refuse,
        )
    except (ValueError, RecursionError) as error:
        raise MalformedMessage(str(error)) from None
    if type(message) is not dict:
        raise MalformedMessage("not an object")
    _check_depth(message, limits.depth)
    call = cast("dict[str, Any]", message)
    second = "jsonrpc" in call
    if second and call["jsonrpc"] != "2.0":
        raise MalformedMessage("a version other than 2.0")
    id_, method = call.get("id"), call.get("method")
    whole = type(id_) is int and -(2**63) <= id_ < 2**63
    if not (whole or (type(id_) is str and _is_text(id_))):
        raise MalformedMessage("an id that is neither an integer nor a string")
    if type(method) is not str or not _is_text(method):
        raise MalformedMessage("no method name")
    params = _params(call.get("params"), array_only=not second)
    version = "2.0" if second else "1.0"
    return JsonCall(version, cast("int | str", id_), method, params, _first_invalid(params))


def _params(params: Any, *, array_only: bool) -> list[Plain]:
    if type(params) is list:
        return cast("list[Plain]", params)
    if params is None and not array_only:
        return []
    if type(params) is dict and not array_only:
        return [cast("Plain", params)]
    raise MalformedMessage("params are no array")


def _number(text: str) -> int | float:
    # What does not fit 64 bits, signed or not, is a float.
    if len(text) < 22 and -(2**63) <= (number := int(text)) < 2**64:
        return number
    return _finite(text)


def _finite(text: str) -> float:
    number = float(text)
    if math.isfinite(number):
        return number
    raise ValueError("a number that is too large")


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


def _is_text(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _check_depth(value: Any, limit: int) -> None:
    level: list[Any] = [value]
    for _ in range(limit + 1):
        below: list[Any] = []
        found = False
        for item in level:
            if type(item) is list:
                below += cast("list[Any]", item)
                found = True
            elif type(item) is dict:
                below += cast("dict[str, Any]", item).values()
                found = True
        if not found:
            return
        level = below
    raise MalformedMessage(f"nested more than {limit} deep")


def _first_invalid(value: Any) -> str | None:
    pending: list[Any] = [value]
    while pending:
        item = pending.pop()
        if type(item) is str:
            if not _is_text(item):
                return item
        elif type(item) is list:
            pending.extend(reversed(cast("list[Any]", item)))
        elif type(item) is dict:
            for key, member in reversed(cast("dict[str, Any]", item).items()):
                pending += (member, key)
    return None
