"""What each path and method gets (README "Endpoints", clients.md §6.11-12).

POST /jsonrpc is JSON-RPC; any other POST that is no action is XML-RPC, /json included. Nothing
maps a path to a file.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from aiohttp import web

from xapi.generated import errors
from xapi.idl.errors import XenAPIError
from xapi.idl.http import HttpAction
from xapi.operations.context import Origin
from xapi.server.actions import ActionRequest, Actions, HttpDenied, read_cookies
from xapi.server.connection import Connection
from xapi.server.origin import request_origin
from xapi.server.pages import error_page, not_implemented, start_page
from xapi.server.raw import NoAnswer
from xapi.server.rpc import RpcEndpoint, preflight

__all__ = ["Router"]

_log = logging.getLogger(__name__)

_RPC_ACTIONS = frozenset({"post_RPC2", "post_json", "post_root"})
_USUAL = frozenset({"/", "/RPC2"})
_WORKING_METHODS = frozenset({"GET", "PUT"})


class Router:
    """The handler of every request."""

    def __init__(
        self,
        rpc: RpcEndpoint,
        actions: Actions,
        refuse: Callable[[ActionRequest, XenAPIError], None],
    ) -> None:
        """`refuse`: told of actions that nobody serves, and the error of it."""
        self._rpc = rpc
        self._actions = actions
        self._refuse = refuse

    async def serve(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer one request."""
        connection = request.protocol
        if not isinstance(connection, Connection):
            raise TypeError("a request on a foreign connection")
        origin = request_origin(connection, request)
        method, path = request.method, request.path
        if connection.tunnels:
            response = await self._tunnel(request, origin, path)
            if not isinstance(response, NoAnswer):
                response.force_close()  # what follows is no request
            return response
        if method == "POST":
            if path == "/jsonrpc":
                return await self._rpc.serve(request, origin, "json")
            if path in _USUAL:
                return await self._rpc.serve(request, origin, "xml")
            action = self._actions.find("POST", path)
            if action is None or action.name in _RPC_ACTIONS:
                return await self._rpc.serve(request, origin, "xml")
            if action.name == "post_jsonrpc":
                return await self._rpc.serve(request, origin, "json")
            return await self._act(request, origin, action)
        if method == "OPTIONS":
            return preflight(request)
        if method not in _WORKING_METHODS:
            return error_page(501)
        action = self._actions.find(method, path)
        if action is not None:
            return await self._act(request, origin, action)
        return error_page(403 if method == "PUT" and path == "/" else 404)

    async def _tunnel(
        self, request: web.BaseRequest, origin: Origin, path: str
    ) -> web.StreamResponse:
        action = self._actions.find("CONNECT", path)
        return error_page(404) if action is None else await self._act(request, origin, action)

    async def _act(
        self, request: web.BaseRequest, origin: Origin, action: HttpAction
    ) -> web.StreamResponse:
        handler = self._actions.handler(action)
        cookies = read_cookies(request.headers.get("Cookie", ""))
        asked = ActionRequest(action, request, origin, dict(request.query), cookies)
        if action.name == "get_root":
            response = start_page()
        elif handler is None:
            self._refuse(asked, errors.NotImplemented(action.name))
            response = not_implemented(action.name)
        else:
            try:
                return await handler(asked)
            except HttpDenied as denied:
                response = error_page(denied.status)
                if denied.status == 401:
                    response.headers["WWW-Authenticate"] = 'Basic realm="XenAPI"'
        if request.body_exists:
            response.force_close()  # an upload nobody reads
        return response
