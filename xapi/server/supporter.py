"""What a supporter does with the calls of clients (semantics.md §1, §2).

By default it is as clients expect: users are sent to the coordinator with HOST_IS_SLAVE, and only
calls over the UNIX socket are passed on. In transparent mode any host takes any call: reads and
event polls are answered here, from the replica; everything else goes to the coordinator as it came,
and is answered once the replica has seen what it wrote, so a client always reads its own writes.
A request may demand a revision with the header ``X-Xapi-Minimum-Revision``.

Calls go to the coordinator with the identity they came with: it checks the session and the rights.
"""

from __future__ import annotations

import asyncio
import base64
import re
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Literal, Protocol, TypeAlias

from xapi.database.replica import Replica
from xapi.generated import errors
from xapi.generated.messages import MESSAGES
from xapi.idl.errors import XenAPIError
from xapi.operations.context import Origin
from xapi.pool.link import Link, LinkBroken
from xapi.pool.listener import Peer
from xapi.wire import jsonrpc, xmlrpc
from xapi.wire.parts import Parts

__all__ = ["MINIMUM_REVISION", "RpcService", "SupporterDispatcher"]

MINIMUM_REVISION = "x-xapi-minimum-revision"
_CATCH_UP_SECONDS = 10.0
_ANSWER_SECONDS = 8.0
_XML_NAME = re.compile(rb"<methodName>\s*([\w.:]+)\s*</methodName>")
_HEAD = 512
_LOGINS = frozenset({"login_with_password", "slave_login"})

Outcome: TypeAlias = "bytes | Coroutine[Any, Any, Parts]"
Kind: TypeAlias = Literal["xml", "json"]


class Dispatcher(Protocol):
    """`xapi.server.dispatch.Dispatcher`."""

    def start_xmlrpc(self, body: bytes, origin: Origin) -> Outcome: ...

    def start_jsonrpc(self, body: bytes, origin: Origin) -> Outcome: ...


class SupporterDispatcher:
    """Decides for each call whether it is answered here; implements the same protocol."""

    def __init__(
        self, local: Dispatcher, replica: Replica, link: Link, *, host: str, transparent: bool
    ) -> None:
        """`host`: what CANNOT_CONTACT_HOST names while there is no way to the coordinator and
        the replica does not know it yet."""
        self._local = local
        self._replica = replica
        self._link = link
        self._host = host
        self._transparent = transparent

    def start_xmlrpc(self, body: bytes, origin: Origin) -> Outcome:
        """See `xapi.server.rpc.Dispatcher`."""
        found = _XML_NAME.search(body, 0, _HEAD)
        method = found[1].decode() if found is not None else xmlrpc.load_call(body).method
        wait = self._behind(origin)
        if self._is_local(method, origin):
            if wait == 0:
                return self._local.start_xmlrpc(body, origin)
            return self._later("xml", body, origin, wait)
        return self._pass_on("xml", body, origin)

    def start_jsonrpc(self, body: bytes, origin: Origin) -> Outcome:
        """See `xapi.server.rpc.Dispatcher`."""
        wait = self._behind(origin)
        if self._is_local(jsonrpc.load_call(body).method, origin):
            if wait == 0:
                return self._local.start_jsonrpc(body, origin)
            return self._later("json", body, origin, wait)
        return self._pass_on("json", body, origin)

    def _is_local(self, method: str, origin: Origin) -> bool:
        if not self._transparent and origin.transport != "unix":
            return True
        message = MESSAGES.get(method) or MESSAGES.get(method.replace("_", ".", 1))
        if message is None:
            return method.startswith("system.")
        if message.not_forwarded:
            return message.verb not in _LOGINS
        if not self._transparent:
            return False
        return message.read_only or message.cls == "event"

    def _behind(self, origin: Origin) -> int:
        """The revision the client demands and the replica does not have yet; 0 if none."""
        text = origin.headers.get(MINIMUM_REVISION, "")
        wanted = int(text) if text.isascii() and text.isdigit() else 0
        return wanted if wanted > self._replica.revision else 0

    async def _later(self, kind: Kind, body: bytes, origin: Origin, revision: int) -> Parts:
        await self._catch_up(revision)
        start = self._local.start_xmlrpc if kind == "xml" else self._local.start_jsonrpc
        outcome = start(body, origin)
        return Parts([outcome]) if isinstance(outcome, bytes) else await outcome

    async def _catch_up(self, revision: int) -> None:
        try:
            async with asyncio.timeout(_CATCH_UP_SECONDS):
                await self._replica.durable(revision)
        except TimeoutError:
            return  # answered with what is known; the client's next read may demand it again

    async def _pass_on(self, kind: Kind, body: bytes, origin: Origin) -> Parts:
        asked = {
            "kind": kind,
            "body": base64.b64encode(body).decode(),
            "address": origin.address,
            "local_root": origin.local_root,
            "user_agent": origin.user_agent,
            "headers": dict(origin.headers),
        }
        try:
            answer: Mapping[str, Any] = await self._link.ask("rpc", asked, silence=_ANSWER_SECONDS)
        except LinkBroken:
            return _failed(kind, body, errors.CannotContactHost(self._coordinator()))
        await self._catch_up(int(answer["revision"]))
        return Parts([base64.b64decode(answer["body"])])

    def _coordinator(self) -> str:
        pools = [getattr(row, "master") for row in self._replica.rows("pool")]  # noqa: B009
        return str(pools[0]) if pools else self._host


def _failed(kind: Kind, body: bytes, error: XenAPIError) -> Parts:
    if kind == "xml":
        return Parts([xmlrpc.failure(error.description)])
    call = jsonrpc.load_call(body)
    return Parts([jsonrpc.failure(call.version, call.id, error.description)])


class RpcService:
    """The coordinator's end: calls that supporters pass on."""

    def __init__(self, dispatcher: Dispatcher, revision: Callable[[], int]) -> None:
        """`revision` gives the newest durable revision."""
        self._dispatcher = dispatcher
        self._revision = revision

    async def serve(self, peer: Peer, payload: Any) -> Any:
        """Answer one call as if it had come here."""
        origin = Origin(
            "https",
            str(payload["address"]) or peer.address,
            payload["local_root"] is True,
            str(payload["user_agent"]),
            {str(k): str(v) for k, v in payload["headers"].items()},
        )
        body = base64.b64decode(payload["body"])
        if payload["kind"] == "xml":
            outcome = self._dispatcher.start_xmlrpc(body, origin)
        else:
            outcome = self._dispatcher.start_jsonrpc(body, origin)
        answer = outcome if isinstance(outcome, bytes) else (await outcome).join()
        return {"body": base64.b64encode(answer).decode(), "revision": self._revision()}
