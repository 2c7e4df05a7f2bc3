"""Streaming HTTP actions: which handler serves which path, and who the caller is.

The data model lists the actions (method, path, rights); handlers are registered here by name.
A caller is let in, in this order, as local root, by a session (cookie or query), by the pool
secret (cookie), or by Basic authentication (semantics.md §2). This module must not stream.
"""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Protocol

from aiohttp import web

from xapi.generated.catalogue import HTTP_ACTIONS
from xapi.generated.errors import HostIsSlave
from xapi.idl.errors import XenAPIError
from xapi.idl.http import HttpAction
from xapi.operations.context import Caller, Origin

__all__ = ["ActionHandler", "ActionRequest", "Actions", "HttpAuth", "HttpDenied"]


class HttpDenied(Exception):
    """401: nobody logged in; 403: somebody without the right."""

    def __init__(self, status: int, error: XenAPIError | None = None) -> None:
        super().__init__(status)
        self.status = status
        self.error = error
        """What the task given by ``task_id`` fails with."""


class SessionService(Protocol):
    """What of the session room HTTP actions need."""

    def admit(self, session: str) -> Caller:
        """On any host of the pool. Raises SESSION_INVALID [session]."""
        ...

    def local_root(self, origin: Origin) -> Caller: ...

    def pool_member(self, origin: Origin) -> Caller: ...

    async def login_with_password(
        self, origin: Origin, uname: str, pwd: str, originator: str
    ) -> str: ...

    async def slave_local_login_with_password(
        self, origin: Origin, uname: str, pwd: str
    ) -> str: ...

    def logout(self, session: str) -> None: ...


class Authorise(Protocol):
    """`xapi.session.rbac.authorise_http`. Raises RBAC_PERMISSION_DENIED."""

    def __call__(self, caller: Caller, action: str, sub_action: str = "") -> None: ...


class Record(Protocol):
    """`xapi.session.audit.AuditLog.http`: told of each action whose caller is known."""

    def __call__(
        self, caller: Caller, origin: Origin, action: str, error: XenAPIError | None
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class ActionRequest:
    """What a handler gets."""

    action: HttpAction
    request: web.BaseRequest
    origin: Origin
    query: Mapping[str, str]
    cookies: Mapping[str, str]

    def argument(self, name: str, default: str = "") -> str:
        """From the query, else from the cookies, as clients send ``task_id`` and ``subtask_of``."""
        return self.query.get(name) or self.cookies.get(name, default)


ActionHandler = Callable[[ActionRequest], Awaitable[web.StreamResponse]]


class Actions:
    """Path and method to action, action to handler."""

    def __init__(self) -> None:
        self._handlers: dict[str, ActionHandler] = {}
        self._routes: dict[tuple[str, str], HttpAction] = {
            (action.method, action.uri.rstrip("/") or "/"): action
            for action in HTTP_ACTIONS.values()
        }

    def register(self, name: str, handler: ActionHandler) -> None:
        """Serve an action of the data model. Raises KeyError for an unknown one."""
        self._handlers[HTTP_ACTIONS[name].name] = handler

    def extend(self, path: str, doc: str, handler: ActionHandler) -> None:
        """Serve a GET that is no action of the data model."""
        name = path.strip("/")
        action = HttpAction(name, "GET", path, (), 0, False, "every-host", doc)
        self._routes["GET", path.rstrip("/")] = action
        self._handlers[name] = handler

    def find(self, method: str, path: str) -> HttpAction | None:
        """The action at a path; a trailing slash does not matter (clients.md §4)."""
        return self._routes.get((method, path.rstrip("/") or "/"))

    def handler(self, action: HttpAction) -> ActionHandler | None:
        return self._handlers.get(action.name)


class HttpAuth:
    """Finds out who calls an action, and whether they may."""

    def __init__(
        self,
        sessions: SessionService,
        authorise: Authorise,
        pool_secrets: Callable[[], list[str]],
        record: Record,
    ) -> None:
        self._record = record
        self._sessions = sessions
        self._authorise = authorise
        self._pool_secrets = pool_secrets
        self.public: dict[str, Callable[[Mapping[str, str]], bool]] = {}
        """Of actions that somebody without a name may take: whether this one is."""
        self.catch_up: Callable[[], Awaitable[None]] | None = None
        """On a supporter: have its replica know what the coordinator knows now, as far as that
        can be had. A client may come with what was made there a moment ago."""

    @asynccontextmanager
    async def caller(self, asked: ActionRequest, sub_action: str = "") -> AsyncGenerator[Caller]:
        """The caller, while the block runs; Basic authentication logs out at its end.

        Raises HttpDenied.
        """
        caller, temporary = await self._identify(asked)
        failure: XenAPIError | None = None
        try:
            if asked.action.rbac_checked:
                try:
                    self._authorise(caller, asked.action.name, sub_action)
                except XenAPIError as error:
                    raise HttpDenied(403, error) from error
            yield caller
        except HttpDenied as denied:
            failure = denied.error
            raise
        except XenAPIError as error:
            failure = error
            raise
        finally:
            self._record(caller, asked.origin, asked.action.name, failure)
            if temporary:
                self._sessions.logout(caller.session)

    async def _identify(self, asked: ActionRequest) -> tuple[Caller, bool]:
        if asked.origin.local_root:
            return self._sessions.local_root(asked.origin), False
        session = asked.argument("session_id")
        if session:
            return await self._admitted(session), False
        secret = asked.cookies.get("pool_secret", "")
        if secret:
            if _matches(secret, self._pool_secrets()):
                return self._sessions.pool_member(asked.origin), False
            raise HttpDenied(401)
        given = asked.request.headers.get("Authorization", "")
        public = self.public.get(asked.action.name)
        if not given and public is not None and public(asked.query):
            return Caller("", originator=asked.origin.user_agent), False
        user, password = basic_credentials(given)
        try:
            made = await self._login(asked.origin, user, password)
            return self._sessions.admit(made), True
        except XenAPIError as error:
            raise HttpDenied(401, error) from error

    async def _admitted(self, session: str) -> Caller:
        try:
            return self._sessions.admit(session)
        except XenAPIError as error:
            if self.catch_up is None:
                raise HttpDenied(401, error) from error
        await self.catch_up()
        try:
            return self._sessions.admit(session)
        except XenAPIError as error:
            raise HttpDenied(401, error) from error

    async def _login(self, origin: Origin, user: str, password: str) -> str:
        """A supporter knows its own users: exporters ask each host with one password
        (clients.md §4)."""
        try:
            return await self._sessions.login_with_password(origin, user, password, "HTTP")
        except HostIsSlave:
            return await self._sessions.slave_local_login_with_password(origin, user, password)


def _matches(given: str, secrets: list[str]) -> bool:
    # Every comparison is made, so that the time does not tell which one fitted.
    results = [hmac.compare_digest(given.encode(), secret.encode()) for secret in secrets if secret]
    return any(results)


def basic_credentials(header: str) -> tuple[str, str]:
    """User and password of an Authorization header. Raises HttpDenied where there are none."""
    scheme, _, text = header.partition(" ")
    if scheme.lower() != "basic":
        raise HttpDenied(401)
    try:
        decoded = base64.b64decode(text.strip(), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        raise HttpDenied(401) from None
    user, colon, password = decoded.partition(":")
    if not colon:
        raise HttpDenied(401)
    return user, password


def read_cookies(header: str) -> dict[str, str]:
    """The cookies of a request; references hold ``:``, which the strict reader would refuse."""
    found: dict[str, str] = {}
    for item in header.split(";"):
        name, equals, value = item.strip().partition("=")
        if equals:
            found[name] = value.strip('"')
    return found
