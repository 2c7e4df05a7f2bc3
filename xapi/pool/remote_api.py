"""Calls to the API of another pool's coordinator, as any client makes them: for joining it.

At that time the two hosts share no secret and no authority yet, so the certificate at the other end
cannot be checked; what is exchanged goes over mutual TLS afterwards.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from xapi.generated import errors
from xapi.pool.link import failure
from xapi.wire import xmlrpc
from xapi.wire.limits import MalformedRequest

__all__ = ["RemoteApi"]

_SECONDS = 60.0


class RemoteApi:
    """One session; made by `open`."""

    def __init__(self, http: aiohttp.ClientSession, url: str) -> None:
        self._http = http
        self._url = url
        self._session = ""

    @classmethod
    @asynccontextmanager
    async def open(cls, address: str, user: str, password: str) -> AsyncGenerator[RemoteApi]:
        """Log in at ``host[:port]``; log out at the end of the block.

        Raises JOINING_HOST_CONNECTION_FAILED, JOINING_HOST_SERVICE_FAILED, and what login raises.
        """
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        async with aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(ssl=context),
            timeout=aiohttp.ClientTimeout(total=_SECONDS, sock_connect=5.0),
        ) as http:
            api = cls(http, f"https://{address}/")
            api._session = await api._call("session.login_with_password", user, password, "", "")
            try:
                yield api
            finally:
                await api._call("session.logout", api._session)

    async def ask(self, method: str, *params: object) -> Any:
        """The result. Raises what the other side answers."""
        return await self._call(method, self._session, *params)

    async def _call(self, method: str, *params: object) -> Any:
        body = xmlrpc.dump_call(method, params)
        try:
            async with self._http.post(self._url, data=body) as response:
                text = await response.read()
        except (aiohttp.ClientConnectionError, TimeoutError, OSError, ValueError) as error:
            raise errors.JoiningHostConnectionFailed() from error
        try:
            answer = xmlrpc.load_response(text)
        except MalformedRequest as error:
            raise errors.JoiningHostServiceFailed() from error
        if answer.error is not None:
            raise failure(answer.error)
        return answer.value
