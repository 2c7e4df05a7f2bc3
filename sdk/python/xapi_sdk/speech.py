"""How calls are put into bytes and answers out of them, in either protocol. Opens no connection."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache

from xapi_sdk.endpoint import Endpoint
from xapi_sdk.failure import ProtocolError, failure_from
from xapi_sdk.http1 import Head, HttpAnswer
from xapi_sdk.options import Options
from xapi_sdk.wire import jsonrpc
from xapi_sdk.wire.base import Answer, MalformedMessage

__all__ = ["JSON", "XML", "Speech", "keeps_keys", "lacks_json"]

JSON = "json"
XML = "xml"

_PATHS = {JSON: "/jsonrpc", XML: "/RPC2"}
_TYPES = {JSON: "application/json", XML: "text/xml"}
KEY_HEADER = "Idempotency-Key"


class Speech:
    """One protocol, as spoken to one endpoint: the heads of its requests are made once."""

    __slots__ = ("_head", "protocol")

    def __init__(self, protocol: str, endpoint: Endpoint, options: Options) -> None:
        self.protocol = protocol
        more = "".join(f"{name}: {value}\r\n" for name, value in options.headers.items())
        self._head = (
            f"POST {_PATHS[protocol]} HTTP/1.1\r\nHost: {endpoint.authority}\r\n"
            f"Content-Type: {_TYPES[protocol]}\r\nUser-Agent: {options.agent}\r\n{more}"
            "Content-Length: "
        ).encode("latin-1")

    def request(self, method: str, params: Sequence[object], key: str = "") -> bytes:
        """A whole HTTP request."""
        if self.protocol == JSON:
            body = jsonrpc.dump_call(method, params)
        else:
            from xapi_sdk.wire import xmlrpc  # noqa: PLC0415 - most servers speak JSON

            body = xmlrpc.dump_call(method, params)
        if key:
            more = f"\r\n{KEY_HEADER}: {key}".encode("latin-1")
            return b"%b%d%b\r\n\r\n%b" % (self._head, len(body), more, body)
        return b"%b%d\r\n\r\n%b" % (self._head, len(body), body)

    def answer(self, answer: HttpAnswer) -> object:
        """The plain value. Raises Failure, ProtocolError."""
        head, body = answer
        if head.status != 200:
            text = f"HTTP {head.status} {head.reason}"
            raise ProtocolError(text, head.status)
        try:
            said = self._load(body)
        except MalformedMessage as error:
            raise ProtocolError(f"no answer to a call: {error}", head.status) from error
        if said.error is not None:
            raise failure_from(said.error)
        return said.value

    def _load(self, body: bytes) -> Answer:
        if self.protocol == JSON:
            return jsonrpc.load_answer(body)
        from xapi_sdk.wire import xmlrpc  # noqa: PLC0415

        return xmlrpc.load_answer(body)


def lacks_json(answer: HttpAnswer) -> bool:
    """The answer to a first JSON call shows a server that has none."""
    head, body = answer
    if head.status != 200:
        return head.status in (400, 404, 405, 415, 500, 501)
    if body[:1] == b"{":
        return False
    try:
        json.loads(body)
    except ValueError:
        return True
    return False


@lru_cache(maxsize=64)
def keeps_keys(head: Head) -> bool:
    """The server executes a call once for each key, however often it comes."""
    return head.header("X-Xapi-Idempotency") == "1"
