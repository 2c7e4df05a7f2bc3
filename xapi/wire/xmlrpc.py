"""The XML-RPC codec: requests in, answers out, and the same for the client side.

Reading is strict and bounded (floors.md §1b-c): `xmlrpc_fast` takes the requests clients usually
write, `xmlrpc_reader` takes or refuses all others.

Answers carry no white space between elements and are never faults: several clients read neither
(clients.md §6). This module must not know methods, types or errors of the API.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

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
from xapi.wire.xmlrpc_fast import read_plain_call
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
    plain = read_plain_call(body, limits)
    if plain is not None:
        return XmlCall(*plain)
    try:
        return XmlCall(*read_call(body, limits))
    except MalformedMessage as error:
        raise MalformedRequest(str(error)) from error


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
