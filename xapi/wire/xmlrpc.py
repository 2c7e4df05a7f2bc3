"""The XML-RPC codec: requests in, answers out, and the same for the client side.

Reading is strict and bounded (floors.md §1b-c). Calls whose parameters are plain strings, ints
and booleans are read with anchored regular expressions (`_fast_call`), which accept only what the
strict reader (`xmlrpc_reader`) reads in the same way; everything else goes to the strict reader.

Answers carry no white space between elements and are never faults: several clients read neither
(clients.md §6). This module must not know methods, types or errors of the API.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import cast

from xapi.idl.encode import xml_of_plain
from xapi.idl.scalars import Plain, escape
from xapi.wire.limits import (
    ANSWER_LIMITS,
    REQUEST_LIMITS,
    Limits,
    MalformedAnswer,
    MalformedMessage,
    MalformedRequest,
)
from xapi.wire.parts import Parts
from xapi.wire.xmlrpc_reader import Fault, read_call, read_response, read_value

__all__ = [
    "CONTENT_TYPE",
    "XmlAnswer",
    "XmlCall",
    "dump_call",
    "failure",
    "load_call",
    "load_response",
    "load_value",
    "plain_array",
    "success",
    "success_parts",
]

CONTENT_TYPE = "text/xml"
"""Without charset: clients compare the whole header (clients.md §6)."""


@dataclass(slots=True)
class XmlCall:
    """A request: the method's name as sent, and plain parameters."""

    method: str
    params: list[Plain]


@dataclass(frozen=True, slots=True)
class XmlAnswer:
    """An answer as a client sees it: a value, or the error's code and parameters."""

    value: Plain
    error: tuple[str, ...] | None = None


# --- requests ------------------------------------------------------------------------------

# Text that means the same to the regular expressions and to expat: no markup, no reference, no
# carriage return (a parser turns it into a line feed), no ">" (could end a "]]>"), nothing that
# XML forbids. Everything else is left to the strict reader.
_TEXT = "[^<>&\x00-\x08\x0b-\x1f\ufffe\uffff]"
_BLANK = "[ \t\n]*"
_HEAD = re.compile(
    r"(?:<\?xml version=(?:\"1\.0\"|'1\.0')(?: encoding=(?:\"[uU][tT][fF]-8\"|'[uU][tT][fF]-8'))?"
    rf" ?\?>)?{_BLANK}<methodCall>{_BLANK}<methodName>({_TEXT}+)</methodName>{_BLANK}<params>"
)
_PARAM = re.compile(
    rf"{_BLANK}<param>{_BLANK}<value>"
    rf"(?:({_TEXT}*)|<string>({_TEXT}*)</string>"
    r"|<(int|i4|i8)>(-?[0-9]{1,18})</\3>|<boolean>([01])</boolean>)"
    rf"</value>{_BLANK}</param>"
)
_TAIL = re.compile(rf"{_BLANK}</params>{_BLANK}</methodCall>{_BLANK}")
_INT_GROUP, _BOOLEAN_GROUP = 4, 5


def load_call(body: bytes, limits: Limits = REQUEST_LIMITS) -> XmlCall:
    """Read a request.

    Params are str, int, float, bool, `DateTimeText`, list or dict; ``<nil/>`` is None. The text of
    an untyped value, of a string and of a method name is taken as it stands, blanks included.
    Raises MalformedRequest for anything that is not strict XML-RPC within the limits, for any DTD,
    processing instruction or attribute, for ``<base64>``, and for UTF-16 (any other encoding
    than UTF-8, US-ASCII and ISO-8859-1 is refused).
    """
    if len(body) > limits.size:
        raise MalformedRequest(f"larger than {limits.size} bytes")
    call = _fast_call(body, limits)
    if call is not None:
        return call
    try:
        return XmlCall(*read_call(body, limits))
    except MalformedMessage as error:
        raise MalformedRequest(str(error)) from error


def _fast_call(body: bytes, limits: Limits) -> XmlCall | None:
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return None
    head = _HEAD.match(text)
    if head is None:
        return None
    params = list[Plain]()
    position = head.end()
    match = _PARAM.match
    while param := match(text, position):
        group = cast("int", param.lastindex)
        value = param[group]
        if group == _INT_GROUP:
            params.append(int(value))
        elif group == _BOOLEAN_GROUP:
            params.append(value == "1")
        else:
            params.append(value)
        position = param.end()
    if _TAIL.fullmatch(text, position) is None or 3 * len(params) + 3 > limits.elements:
        return None  # not plain, or so many elements that the strict reader must count them
    return XmlCall(head[1], params)


# --- answers -------------------------------------------------------------------------------

_DECLARATION = '<?xml version="1.0"?>'
_OPEN = f"{_DECLARATION}<methodResponse><params><param>"
_CLOSE = "</param></params></methodResponse>"
_SUCCESS_OPEN = (
    f"{_OPEN}<value><struct><member><name>Status</name><value>Success</value></member>"
    "<member><name>Value</name>"
)
_SUCCESS_CLOSE = f"</member></struct></value>{_CLOSE}"
_SUCCESS_OPEN_BYTES = _SUCCESS_OPEN.encode()
_SUCCESS_CLOSE_BYTES = _SUCCESS_CLOSE.encode()


def success(value: str | bytes) -> bytes:
    """The answer that carries a value, given as ``<value>...</value>``."""
    if isinstance(value, bytes):
        return b"%b%b%b" % (_SUCCESS_OPEN_BYTES, value, _SUCCESS_CLOSE_BYTES)
    return f"{_SUCCESS_OPEN}{value}{_SUCCESS_CLOSE}".encode()


def success_parts(fragments: Iterable[bytes]) -> Parts:
    """The same answer for a large value that comes in fragments (`xapi.wire.parts`)."""
    return Parts((_SUCCESS_OPEN_BYTES, *fragments, _SUCCESS_CLOSE_BYTES))


def failure(description: Sequence[str]) -> bytes:
    """The answer that carries an error: its code, then its parameters, all strings."""
    values = "".join([f"<value>{escape(text)}</value>" for text in description])
    return (
        f"{_OPEN}<value><struct><member><name>Status</name><value>Failure</value></member>"
        f"<member><name>ErrorDescription</name><value><array><data>{values}</data></array></value>"
        f"</member></struct></value>{_CLOSE}"
    ).encode()


def plain_array(values: Iterable[str]) -> bytes:
    """An array of strings without the Status struct: the answer of system.listMethods."""
    items = "".join([f"<value>{escape(text)}</value>" for text in values])
    return f"{_OPEN}<value><array><data>{items}</data></array></value>{_CLOSE}".encode()


# --- client side ---------------------------------------------------------------------------


def dump_call(method: str, params: Iterable[object]) -> bytes:
    """A request, for calls between hosts and for tests; see `xml_of_plain` for the values."""
    values = "".join([f"<param>{xml_of_plain(value)}</param>" for value in params])
    return (
        f"{_DECLARATION}<methodCall><methodName>{escape(method)}</methodName>"
        f"<params>{values}</params></methodCall>"
    ).encode()


def load_response(body: bytes, limits: Limits = ANSWER_LIMITS) -> XmlAnswer:
    """Read an answer, with or without the Status struct; a fault is an error, code ``fault``.

    Raises MalformedAnswer.
    """
    if len(body) > limits.size:
        raise MalformedAnswer(f"larger than {limits.size} bytes")
    try:
        value = read_response(body, limits)
    except MalformedMessage as error:
        raise MalformedAnswer(str(error)) from error
    if isinstance(value, Fault):
        return XmlAnswer(None, ("fault", value.code, value.text))
    if not isinstance(value, dict):
        return XmlAnswer(value)
    match value.get("Status"):
        case "Success" if "Value" in value:
            return XmlAnswer(value["Value"])
        case "Failure":
            description = value.get("ErrorDescription")
            if isinstance(description, list) and description:
                return XmlAnswer(None, tuple(map(str, description)))
            raise MalformedAnswer("a Failure without ErrorDescription")
        case _:
            return XmlAnswer(value)


def load_value(text: str, limits: Limits = ANSWER_LIMITS) -> Plain:
    """Read a single ``<value>...</value>``, such as the result of a task.

    Raises MalformedAnswer.
    """
    try:
        return read_value(text.encode(), limits)
    except (MalformedMessage, UnicodeEncodeError) as error:
        raise MalformedAnswer(str(error)) from error
