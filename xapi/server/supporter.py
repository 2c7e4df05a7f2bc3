"""What a supporter does with the calls of clients (semantics.md §1, §2).

By default it is as clients expect: users are sent to the coordinator with HOST_IS_SLAVE, and only
calls over the UNIX socket are passed on. In transparent mode any host takes any call: reads and
event polls are answered here, from the replica; everything else goes to the coordinator as it came.

Nothing older than what a session has written is shown to it. A call that was passed on is answered
once the replica has what it wrote, or after `SETTLE_SECONDS` without it: the change is made, so it
is no failure. Then the session's next reads wait for it, or fail (`xapi.server.freshness`). So do
reads in a session the replica does not know: it may have been made on another host just now.

Calls go to the coordinator with the identity they came with: it checks the session and the rights.
"""

from __future__ import annotations

import asyncio
import base64
import dataclasses
import logging
import re
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Literal, Protocol, TypeAlias, cast

from xapi.database.replica import Replica
from xapi.generated import errors
from xapi.generated.messages import MESSAGES
from xapi.idl.errors import XenAPIError
from xapi.idl.messages import Message
from xapi.operations.context import Origin
from xapi.pool.link import Link, LinkBroken
from xapi.pool.listener import Peer
from xapi.server.actions import ActionRequest
from xapi.server.debts import Debts
from xapi.server.freshness import MINIMUM_REVISION, Freshness
from xapi.wire import jsonrpc, xmlrpc
from xapi.wire.parts import Parts

__all__ = ["RpcService", "SupporterDispatcher"]

_log = logging.getLogger(__name__)

SETTLE_SECONDS = 2.0
"""How long an answer of the coordinator is held back until the replica has what was written."""
_ANSWER_SECONDS = 8.0
_XML_NAME = re.compile(rb"<methodName>\s*([\w.:]+)\s*</methodName>")
_SESSION = re.compile(rb"OpaqueRef:[0-9a-f-]{36}")
_HEAD = 512
_LOGINS = frozenset({"login_with_password", "slave_login"})
_UNKNOWN = b"SESSION_INVALID"

Outcome: TypeAlias = "bytes | Coroutine[Any, Any, Parts]"
Kind: TypeAlias = Literal["xml", "json"]


class Dispatcher(Protocol):
    """`xapi.server.dispatch.Dispatcher`."""

    def start_xmlrpc(self, body: bytes, origin: Origin) -> Outcome: ...

    def start_jsonrpc(self, body: bytes, origin: Origin) -> Outcome: ...


class SupporterDispatcher:
    """Decides for each call whether it is answered here; implements the same protocol."""

    def __init__(
        self,
        local: Dispatcher,
        replica: Replica,
        link: Link,
        freshness: Freshness,
        *,
        host: str,
        transparent: bool,
    ) -> None:
        """`host`: what CANNOT_CONTACT_HOST names while there is no way to the coordinator and
        the replica does not know it yet."""
        self._local = local
        self._replica = replica
        self._link = link
        self._freshness = freshness
        self._host = host
        self._transparent = transparent
        self._debts = Debts()

    def start_xmlrpc(self, body: bytes, origin: Origin) -> Outcome:
        """See `xapi.server.rpc.Dispatcher`."""
        found = _XML_NAME.search(body, 0, _HEAD)
        method = found[1].decode() if found is not None else xmlrpc.load_call(body).method
        return self._start("xml", method, body, origin)

    def start_jsonrpc(self, body: bytes, origin: Origin) -> Outcome:
        """See `xapi.server.rpc.Dispatcher`."""
        return self._start("json", jsonrpc.load_call(body).method, body, origin)

    def _start(self, kind: Kind, method: str, body: bytes, origin: Origin) -> Outcome:
        message = MESSAGES.get(method) or MESSAGES.get(method.replace("_", ".", 1))
        if not self._is_local(method, message, origin):
            login = message is not None and message.verb in _LOGINS
            return self._pass_on(kind, body, origin, login=login)
        if message is None or message.not_forwarded or not self._transparent:
            return self._here(kind, body, origin)
        if self._debts:
            origin = self._owed(kind, body, origin)
        outcome = self._here(kind, body, origin)
        if not isinstance(outcome, bytes):
            return self._or_later(kind, body, origin, outcome)
        if _UNKNOWN in outcome[:_HEAD]:
            return self._once_more(kind, body, origin)
        return outcome

    def _here(self, kind: Kind, body: bytes, origin: Origin) -> Outcome:
        if kind == "xml":
            return self._local.start_xmlrpc(body, origin)
        return self._local.start_jsonrpc(body, origin)

    def _is_local(self, method: str, message: Message | None, origin: Origin) -> bool:
        if not self._transparent and origin.transport != "unix":
            return True
        if message is None:
            return method.startswith("system.")
        if message.not_forwarded:
            return message.verb not in _LOGINS
        if not self._transparent:
            return False
        return message.read_only or (message.cls == "event" and message.verb != "inject")

    def _owed(self, kind: Kind, body: bytes, origin: Origin) -> Origin:
        """The request, demanding what its session has written."""
        revision = self._debts.of(session_of(kind, body), self._replica.revision)
        given = origin.headers.get(MINIMUM_REVISION, "0")
        if not revision or not given.isdigit() or int(given) >= revision:
            return origin
        headers = {**origin.headers, MINIMUM_REVISION: str(revision)}
        return dataclasses.replace(origin, headers=headers)

    async def _or_later(
        self, kind: Kind, body: bytes, origin: Origin, outcome: Coroutine[Any, Any, Parts]
    ) -> Parts:
        answer = await outcome
        if answer.parts and _UNKNOWN in answer.parts[0][:_HEAD]:
            return await self._once_more(kind, body, origin)
        return answer

    async def _once_more(self, kind: Kind, body: bytes, origin: Origin) -> Parts:
        """Answer again when the replica has all there is now, new sessions included.

        Doing so for what merely looks like an unknown session does no harm to reads.
        """
        try:
            await self.catch_up()
        except XenAPIError as error:
            return _failed(kind, body, error)
        shown = self._replica.revision
        outcome = self._here(kind, body, origin)
        return Parts([outcome], shown) if isinstance(outcome, bytes) else await outcome

    async def catch_up(self) -> None:
        """Wait for the newest revision of the coordinator. CANNOT_CONTACT_HOST, TOO_BUSY."""
        try:
            answer = await self._link.ask("revision", {})
        except LinkBroken:
            raise errors.CannotContactHost(self.coordinator()) from None
        await self._freshness.reach(int(answer["revision"]))

    async def end_task(self, asked: ActionRequest, result: str, error: XenAPIError | None) -> None:
        """Have the coordinator end the task that the client names with a transfer; it checks the
        client's session. See `Transfers.tell`."""
        session, ref = asked.argument("session_id"), asked.argument("task_id")
        calls: list[tuple[str, object]] = [("set_result", result), ("set_status", "success")]
        if error is not None:
            calls = [("set_error_info", error.description), ("set_status", "failure")]
        for name, value in calls:
            body = xmlrpc.dump_call(f"task.{name}", (session, ref, value))
            answer = await self._pass_on("xml", body, asked.origin, login=False)
            failed = xmlrpc.load_response(answer.join()).error
            if failed is not None:
                _log.warning("a task was not ended: %s %s", ref, failed[0])
                return

    async def _pass_on(self, kind: Kind, body: bytes, origin: Origin, *, login: bool) -> Parts:
        asked = {
            "kind": kind,
            "body": base64.b64encode(body).decode(),
            "address": origin.address,
            "local_root": origin.local_root,
            "user_agent": origin.user_agent,
            "headers": dict(origin.headers),
        }
        try:
            given: Mapping[str, Any] = await self._link.ask("rpc", asked, silence=_ANSWER_SECONDS)
        except LinkBroken:
            return _failed(kind, body, errors.CannotContactHost(self.coordinator()))
        except XenAPIError as error:
            return _failed(kind, body, error)
        answer, revision = base64.b64decode(given["body"]), int(given["revision"])
        try:
            async with asyncio.timeout(SETTLE_SECONDS):
                await self._replica.durable(revision)
        except TimeoutError:
            made = _SESSION.search(answer) if login else None
            session = made[0].decode() if made is not None else session_of(kind, body)
            self._debts.add(session, revision, self._replica.revision)
        return Parts([answer], revision)

    def coordinator(self) -> str:
        """Reference of its host."""
        pools = [getattr(row, "master") for row in self._replica.rows("pool")]  # noqa: B009
        return str(pools[0]) if pools else self._host


def session_of(kind: Kind, body: bytes) -> str:
    """The session a call is made in; empty where there is none."""
    call = xmlrpc.load_call(body) if kind == "xml" else jsonrpc.load_call(body)
    params = cast("list[object]", call.params)
    return params[0] if params and isinstance(params[0], str) else ""


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
        if not isinstance(outcome, bytes):
            answer = await outcome
            return _told(answer.join(), answer.revision or self._revision())
        return _told(outcome, self._revision())

    async def revision(self, _peer: Peer, _payload: Any) -> Any:
        """The newest durable revision."""
        return {"revision": self._revision()}


def _told(answer: bytes, revision: int) -> dict[str, Any]:
    return {"body": base64.b64encode(answer).decode(), "revision": revision}
