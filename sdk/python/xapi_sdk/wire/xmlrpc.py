"""The XML-RPC codec: a quick reader for answers without frills, expat for all others.

The quick reader goes from value to value with anchored regular expressions; it gives up at anything
unusual (comments, CDATA, attributes, carriage returns, white space between elements), and
`xapi_sdk.wire.xmlstrict` then takes or refuses the document. Both read alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, cast

from xapi_sdk.values import datetime_text
from xapi_sdk.wire import xmlstrict
from xapi_sdk.wire.base import (
    ANSWER_LIMITS,
    REQUEST_LIMITS,
    Answer,
    Limits,
    MalformedMessage,
    Plain,
)

__all__ = [
    "CONTENT_TYPE",
    "XmlCall",
    "dump_call",
    "dump_value",
    "load_answer",
    "load_call",
    "load_value",
]

CONTENT_TYPE = "text/xml"


class XmlCall(NamedTuple):
    """A request as a server reads it; clients need it for test doubles."""

    method: str
    params: list[Plain]


# --- writing -------------------------------------------------------------------------------

# What XML 1.0 cannot carry; servers drop it as well.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SPECIAL = re.compile("[<>&\r\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def _escape(text: str) -> str:
    if _SPECIAL.search(text) is None:
        return text
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _FORBIDDEN.sub("", text).replace("\r", "&#13;")


def dump_call(method: str, params: Iterable[object]) -> bytes:
    """A request. Raises TypeError for a value that has no wire form."""
    values = "".join([f"<param>{dump_value(value)}</param>" for value in params])
    return (
        f'<?xml version="1.0"?><methodCall><methodName>{_escape(method)}</methodName>'
        f"<params>{values}</params></methodCall>"
    ).encode()


def dump_value(value: object) -> str:
    """One ``<value>``: strings and ints untyped, as the protocol has it."""
    if isinstance(value, str):
        return f"<value>{_escape(value)}</value>"
    if isinstance(value, bool):
        return f"<value><boolean>{value:d}</boolean></value>"
    if isinstance(value, int):
        return f"<value>{value:d}</value>"
    if isinstance(value, float):
        return f"<value><double>{value!r}</double></value>"
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value).items()
        members = "".join(
            [
                f"<member><name>{_escape(str(key))}</name>{dump_value(item)}</member>"
                for key, item in pairs
            ]
        )
        return f"<value><struct>{members}</struct></value>"
    if isinstance(value, list | tuple | set | frozenset):
        items = "".join([dump_value(item) for item in cast("Iterable[object]", value)])
        return f"<value><array><data>{items}</data></array></value>"
    text = datetime_text(value)
    if text is not None:
        return f"<value><dateTime.iso8601>{text}</dateTime.iso8601></value>"
    raise TypeError(f"no wire form for {type(value).__name__}")


# --- reading -------------------------------------------------------------------------------


def load_answer(body: bytes) -> Answer:
    """Read an answer: the envelope, or the bare array of ``system.listMethods``.

    Dates are text. Raises MalformedMessage.
    """
    if len(body) > ANSWER_LIMITS.size:
        raise MalformedMessage(f"larger than {ANSWER_LIMITS.size} bytes")
    value = _quick(body, "methodResponse")
    if value is _GIVEN_UP:
        value = xmlstrict.read_response(body, ANSWER_LIMITS)
    return _open(value)


def _open(value: Plain) -> Answer:
    if isinstance(value, xmlstrict.Fault):
        return Answer(None, ["XMLRPC_FAULT", value.code, value.text])
    if not isinstance(value, dict):
        return Answer(value)
    members = cast("dict[str, Plain]", value)
    match members:
        case {"Status": "Success", "Value": result}:
            return Answer(result)
        case {"Status": "Failure", "ErrorDescription": [str(), *_] as description}:
            return Answer(None, [str(text) for text in cast("list[Any]", description)])
        case _:
            raise MalformedMessage("neither success nor failure")


def load_value(text: str) -> Plain:
    """One ``<value>``, as in the result of a task. Raises MalformedMessage."""
    body = text.encode("utf-8", "surrogatepass")
    value = _quick(body, "value")
    return xmlstrict.read_value(body, ANSWER_LIMITS) if value is _GIVEN_UP else value


def load_call(body: bytes, limits: Limits = REQUEST_LIMITS) -> XmlCall:
    """Read a request as strictly as a server does. Raises MalformedMessage."""
    if len(body) > limits.size:
        raise MalformedMessage(f"larger than {limits.size} bytes")
    return XmlCall(*xmlstrict.read_call(body, limits))


_GIVEN_UP: Any = object()
_DECLARATION = re.compile(
    r"<\?xml version=[\"']1\.0[\"'](?: encoding=[\"'][uU][tT][fF]-8[\"'])? ?\?>"
)
# Characters XML forbids or changes, and markup that only the strict reader knows.
_UNUSUAL = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|\\]\\]>|<!|<\\?").search

_SCALAR = (
    "<value>(?:([^<]*)|<boolean>([01])</boolean>|<string>([^<]*)</string>"
    "|<(double|int|i4|i8|dateTime\\.iso8601)>([^<&]+)</\\4>)</value>"
)
_scalar = re.compile(_SCALAR).match
_member = re.compile(f"<member><name>([^<]*)</name>{_SCALAR.replace('4', '5')}</member>").match
_name = re.compile("<member><name>([^<]*)</name>").match
_texts = re.compile("<value><array><data>((?:<value>[^<]*</value>)*+)</data></array></value>").match

_OPENINGS = {
    "methodResponse": "<methodResponse><params><param>",
    "value": "",
}
_CLOSINGS = {
    "methodResponse": "</param></params></methodResponse>",
    "value": "",
}


_REFERENCE = re.compile("&(?:#([0-9]{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}


_DEPTH = 32


class _Unusual(Exception):
    """Something for the strict reader."""


def _quick(body: bytes, root: str) -> Plain:
    """The value of a document, or `_GIVEN_UP`."""
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return _GIVEN_UP
    declared = _DECLARATION.match(text)
    start = declared.end() if declared else 0
    opening = _OPENINGS[root]
    if _UNUSUAL(text, start) is not None or not text.startswith(opening, start):
        return _GIVEN_UP
    try:
        value, end = _value(text, start + len(opening), _DEPTH)
    except (_Unusual, ValueError, RecursionError):
        return _GIVEN_UP
    return value if text[end:] == _CLOSINGS[root] else _GIVEN_UP


def _value(text: str, at: int, depth: int) -> tuple[Plain, int]:
    """The value at a position, and where it ends; deeper ones are for the strict reader."""
    found = _scalar(text, at)
    if found is not None:
        return _read(*found.groups()), found.end()
    return _container(text, at, depth)


def _container(text: str, at: int, depth: int) -> tuple[Plain, int]:
    if depth == 0:
        raise _Unusual
    if text.startswith("<value><struct>", at):
        return _struct(text, at + 15, depth - 1)
    found = _texts(text, at)
    if found is not None:
        inner = found[1]
        if not inner:
            return [], found.end()
        items = inner[7:-8].split("</value><value>")
        return [_unescape(item) for item in items] if "&" in inner else items, found.end()
    if text.startswith("<value><array><data>", at):
        return _array(text, at + 20, depth - 1)
    raise _Unusual


def _struct(text: str, at: int, depth: int) -> tuple[Plain, int]:
    members: dict[str, Plain] = {}
    while True:
        found = _member(text, at)
        if found is not None:
            name, plain, *others = found.groups()
            at = found.end()
            if "&" in name:
                name = _unescape(name)
            if plain is None or "&" in plain:
                members[name] = _read(plain, *others)
            else:
                members[name] = plain
            continue
        found = _name(text, at)
        if found is None:
            break
        name = found[1]
        members[_unescape(name)], at = _container(text, found.end(), depth)
        if not text.startswith("</member>", at):
            raise _Unusual
        at += 9
    if not text.startswith("</struct></value>", at):
        raise _Unusual
    return members, at + 17


def _array(text: str, at: int, depth: int) -> tuple[Plain, int]:
    items: list[Plain] = []
    while not text.startswith("</data></array></value>", at):
        item, at = _value(text, at, depth)
        items.append(item)
    return items, at + 23


def _read(
    plain: str | None, boolean: str | None, string: str | None, kind: str | None, of_kind: str
) -> Plain:
    """What one of the groups of `_SCALAR` says."""
    if plain is not None:
        return _unescape(plain)
    if boolean is not None:
        return boolean == "1"
    if string is not None:
        return _unescape(string)
    return xmlstrict.SCALARS[kind or ""](of_kind)


def _unescape(text: str) -> str:
    if "&" not in text:
        return text
    if "&" in _REFERENCE.sub("", text):
        raise _Unusual
    return _REFERENCE.sub(_reference, text)


def _reference(found: re.Match[str]) -> str:
    decimal, hexadecimal, name = found.groups()
    if name:
        if name not in _NAMED:
            raise _Unusual
        return _NAMED[name]
    number = int(decimal) if decimal else int(hexadecimal, 16)
    legal = number in (9, 10, 13) or 32 <= number < 0xD800 or 0xE000 <= number < 0xFFFE
    if not (legal or 0x10000 <= number <= 0x10FFFF):
        raise _Unusual
    return chr(number)
