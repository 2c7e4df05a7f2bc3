"""The server's own API for commands that run in it: through every stage of a call, as one that came
over the wire from the thin client's address. No network is between."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from concurrent.futures import CancelledError
from typing import Any, TypeAlias

import structlog
from xapi_sdk.failure import failure_from
from xapi_sdk.wire import jsonrpc

from xapi.operations.context import Origin
from xapi.server.thin.terminal import Thread

__all__ = ["Ask", "InnerAPI"]

Ask: TypeAlias = Callable[[bytes, Origin], Awaitable[bytes]]
"""`RpcEndpoint.inner`."""

log = structlog.stdlib.get_logger("xapi.cli")

_ORIGINATOR = "xe"


class InnerAPI:
    """Implements `xapi_xe.protocols.API`; to be used from the command's thread."""

    def __init__(self, ask: Ask, origin: Origin, thread: Thread) -> None:
        self._asked = ask
        self._origin = origin
        self._thread = thread
        self._session = ""

    def login(self, username: str, password: str) -> None:
        """Raises Failure. A local root needs neither."""
        asked = (username, password, "", _ORIGINATOR)
        self._session = str(self._ask("session.login_with_password", *asked))

    @property
    def session(self) -> str:
        return self._session

    def call(self, method: str, *params: object) -> Any:
        return self._ask(method, self._session, *params)

    def call_in(self, session: str, method: str, *params: object) -> Any:
        return self._ask(method, session, *params)

    def close(self) -> None:
        """End the session, also where the client has left; to be called as often as one likes."""
        if self._session:
            session, self._session = self._session, ""
            body = jsonrpc.dump_call("session.logout", (session,))
            try:
                self._thread.finish(self._answer(body))
            except (TimeoutError, CancelledError) as error:
                log.info("the session of a command ends by itself", error=repr(error))

    def _ask(self, method: str, *params: object) -> Any:
        body = jsonrpc.dump_call(method, params)
        answer = jsonrpc.load_answer(self._thread.run(self._answer(body)))
        if answer.error is not None:
            raise failure_from(answer.error)
        return answer.value

    async def _answer(self, body: bytes) -> bytes:
        return await self._asked(body, self._origin)
