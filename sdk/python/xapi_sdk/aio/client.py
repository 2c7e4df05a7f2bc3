"""The asynchronous client.

::

    async with AsyncClient("https://pool.example.org", username="root", password=secret) as client:
        task = await client.Async.VM.start(vm, start_paused=False, force=False)
        await task.wait(progress=print)

One client serves any number of tasks of one event loop.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from xapi_sdk.aio.transport import AsyncConnections
from xapi_sdk.async_calls import Classes, TaskClasses
from xapi_sdk.endpoint import LOCAL_SOCKET, TLS, Endpoint
from xapi_sdk.failure import ConnectionFailed, Failure, OutcomeUnknown, ProtocolError, XapiError
from xapi_sdk.method import Method
from xapi_sdk.options import VERSION, Options, Protocol, Timeouts
from xapi_sdk.policy import Attempt, Step, Whereabouts
from xapi_sdk.speech import JSON, XML, Speech, keeps_keys, lacks_json
from xapi_sdk.values import identity

if TYPE_CHECKING:
    from xapi_sdk.aio.events import AsyncEventStream
    from xapi_sdk.aio.mirror import AsyncMirror
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.aio.transfers import AsyncTransfers
    from xapi_sdk.aio.watcher import TaskWatcher
    from xapi_sdk.refs import SessionRef

__all__ = ["AsyncClient", "local"]

R = TypeVar("R")
T = TypeVar("T")

_WAIT_MARGIN = 20.0
"""Seconds more than the server is asked to wait at most."""

_LOGIN: Method[Any] = Method("session.login_with_password", identity, safe=True, session=False)


class AsyncClient(Classes):
    """A pool, and a session in it. Classes of the API are its attributes:

    ``await client.VM.start(vm, start_paused=False, force=False)``.

    The arguments are those of `Client`; `max_connections` bounds how many calls are under way at
    one time, those that only wait for events not counted.
    """

    def __init__(
        self,
        url: str | Sequence[str],
        *,
        username: str | None = None,
        password: str | None = None,
        session: str | None = None,
        tls: TLS | None = None,
        protocol: Protocol = "auto",
        timeouts: Timeouts | None = None,
        originator: str = "xapi-sdk",
        user_agent: str = "",
        follow: bool = True,
        max_connections: int = 64,
        allow_plain_http: bool = False,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self._options = options = Options.of(
            url,
            username=username,
            password=password,
            session=session,
            tls=tls,
            protocol=protocol,
            timeouts=timeouts,
            originator=originator,
            user_agent=user_agent,
            follow=follow,
            max_connections=max_connections,
            allow_plain_http=allow_plain_http,
            headers=headers,
        )
        self._where = Whereabouts(options.endpoints)
        self._connections = AsyncConnections(
            options.tls, options.timeouts.connect, options.max_connections
        )
        self._protocol = "" if options.protocol == "auto" else options.protocol
        self._speeches: dict[Endpoint, Speech] = {}
        self._session = options.session or ""
        self._own_session = False
        self._keys = False
        self._met = False
        self._closing = False
        self._lock = asyncio.Lock()
        self._watcher: TaskWatcher | None = None
        self._tasks = TaskClasses(self)

    # --- sessions ---------------------------------------------------------------------------

    async def __aenter__(self) -> Self:
        await self.login()
        return self

    async def __aexit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def login(self) -> SessionRef:
        """Log in, unless there is a session. Calls do so by themselves.

        Raises errors.SessionAuthenticationFailed, ConnectionFailed, CertificateRefused.
        """
        if not self._session:
            await self._run(_LOGIN, self._log_in)
        return self.session_ref

    async def logout(self) -> None:
        """End the session that this client has made."""
        session, self._session = self._session, ""
        own, self._own_session = self._own_session, False
        if session and own:
            with contextlib.suppress(XapiError):  # it ends by itself, or has done so
                await self._ask(self._where.current, "session.logout", (session,), 10.0)

    async def close(self) -> None:
        """Log out, stop watching tasks, and close the connections."""
        self._closing = True
        if self._watcher is not None:
            await self._watcher.stop()
        await self.logout()
        self._connections.close()

    @property
    def session_ref(self) -> SessionRef:
        """The session of this client; a secret, as good as a password."""
        return cast("SessionRef", self._session)

    @property
    def endpoint(self) -> Endpoint:
        """The server that is talked to at the moment."""
        return self._where.current

    @property
    def options(self) -> Options:
        """What this client was made with."""
        return self._options

    @property
    def resumable(self) -> bool:
        """Event tokens outlive the coordinator: the server is one that says so."""
        return self._keys

    # --- calls ------------------------------------------------------------------------------

    @property
    def Async(self) -> TaskClasses:  # noqa: N802 - the API's own word
        """Every message with an asynchronous form, as a task of the server."""
        return self._tasks

    async def call(self, name: str, *args: object) -> Any:
        """Any message by name, as plain values in and out: for host extensions, and newer servers.

        The session goes in front of `args` by itself.
        """
        return await self.invoke(Method(name, identity), args)

    async def invoke(self, method: Method[R], args: Sequence[object]) -> R:
        """Call a message; what the generated methods do."""
        if method.defaults:
            args = method.trimmed(args)
        timeouts = self._options.timeouts
        if method.wait:
            seconds = float(str(args[-1])) + _WAIT_MARGIN
        else:
            seconds = timeouts.read if method.safe else timeouts.call
        key = "" if method.safe else os.urandom(16).hex()

        at, session = self._where.current, self._session
        failed: tuple[XapiError, Endpoint, str] | None = None
        plain: object = None
        if session or not method.session:
            # Nearly every call ends here: no closure, no attempt.
            params = (session, *args) if method.session else args
            try:
                plain = await self._ask(at, method.name, params, seconds, key, waits=method.wait)
            except XapiError as error:
                failed = error, at, session
        if failed is not None or (method.session and not session):

            async def ask(at: Endpoint) -> object:
                params = args
                if method.session:
                    params = (self._session or await self._log_in(at), *args)
                return await self._ask(at, method.name, params, seconds, key, waits=method.wait)

            plain = await self._run(method, ask, failed)
        try:
            return method.decode(plain)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise ProtocolError(f"{method.name}: a result of another type: {error}") from error

    async def start(self, method: Method[R], args: Sequence[object]) -> AsyncTask[R]:
        """Call a message as a task of the server."""
        from xapi_sdk.aio.task import AsyncTask  # noqa: PLC0415

        form = Method(f"Async.{method.name}", identity, defaults=method.defaults)
        return AsyncTask(self, await self.invoke(form, args), method.decode)

    async def _run(
        self,
        method: Method[Any],
        ask: Callable[[Endpoint], Awaitable[T]],
        failed: tuple[XapiError, Endpoint, str] | None = None,
    ) -> T:
        """Try until it goes well or `Attempt` gives up; `failed` is a first try already made."""
        attempt: Attempt | None = None
        while True:
            if failed is None:
                at, session = self._where.current, self._session
                try:
                    return await ask(at)
                except XapiError as error:
                    failed = error, at, session
            error, at, session = failed
            failed = None
            if attempt is None:
                attempt = Attempt(method, self._where, self._options.timeouts.failover)
            step = attempt.after(
                error,
                at,
                keys=self._keys,
                credentials=self._options.credentials is not None,
                follow=self._options.follow,
                met=self._met,
            )
            await self._take(step, at, session)

    async def _take(self, step: Step, at: Endpoint, session: str) -> None:
        # Another call may have gone there already, or have logged in.
        if step.new_session and self._session == session:
            self._session = ""
        if step.go_to is not None and self._where.current == at:
            self._connections.forget(at)
            self._where.current = step.go_to
        if step.pause:
            await asyncio.sleep(step.pause)

    async def _log_in(self, at: Endpoint) -> str:
        credentials = self._options.credentials
        if self._closing:
            raise XapiError("the client is closed")
        if credentials is None:
            raise XapiError("there is no session, and no user to log in with")
        async with self._lock:
            if self._session:
                return self._session
            try:
                params = (*credentials, VERSION, self._options.originator)
                made = str(await self._ask(at, "session.login_with_password", params, 60.0))
            except OutcomeUnknown as error:  # a login lost is a call not sent
                raise ConnectionFailed(str(error)) from error
            self._session = made
            self._own_session = True
        if self._options.follow and at.scheme != "unix":
            await self._learn(at, made)
        return made

    async def _learn(self, at: Endpoint, session: str) -> None:
        """Where the other hosts are, for the day this one is lost."""
        try:
            records: Any = await self._ask(at, "host.get_all_records", (session,), 30.0)
            addresses = [str(record["address"]) for record in records.values()]
        except (Failure, OutcomeUnknown, KeyError, AttributeError, TypeError):
            return  # somebody who may not read hosts, or a server too old
        for address in filter(None, addresses):
            with contextlib.suppress(ValueError):
                self._where.learn([at.elsewhere(address)])

    async def _ask(
        self,
        at: Endpoint,
        name: str,
        params: Sequence[object],
        seconds: float,
        key: str = "",
        *,
        waits: bool = False,
    ) -> object:
        speech = self._speeches.get(at) or self._speak(at, self._protocol or JSON)
        connections = self._connections
        request = speech.request(name, params, key)
        answer = await connections.exchange(at, request, seconds, waits=waits)
        if not self._protocol:
            if lacks_json(answer):
                speech = self._speak(at, XML)
                request = speech.request(name, params, key)
                answer = await connections.exchange(at, request, seconds, waits=waits)
            self._protocol = speech.protocol
        self._met = True
        if name == "session.login_with_password" or not self._own_session:
            self._keys = keeps_keys(answer.head)
        return speech.answer(answer)

    def _speak(self, at: Endpoint, protocol: str) -> Speech:
        speech = self._speeches[at] = Speech(protocol, at, self._options)
        return speech

    # --- more than calls --------------------------------------------------------------------

    def events(self, *classes: str, token: str = "") -> AsyncEventStream:
        """What happens to objects of these classes; see `Client.events`."""
        from xapi_sdk.aio.events import AsyncEventStream  # noqa: PLC0415

        return AsyncEventStream(self, classes or ("*",), token)

    def mirror(self, *classes: str) -> AsyncMirror:
        """A copy of all objects of these classes that follows the pool."""
        from xapi_sdk.aio.mirror import AsyncMirror  # noqa: PLC0415

        return AsyncMirror(self, classes)

    @property
    def http(self) -> AsyncTransfers:
        """Downloads and uploads: exports, imports, metrics, logs."""
        from xapi_sdk.aio.transfers import AsyncTransfers  # noqa: PLC0415

        return AsyncTransfers(self)

    @property
    def watcher(self) -> TaskWatcher:
        """What all tasks of this client are waited for with: one poll for all of them."""
        if self._watcher is None:
            from xapi_sdk.aio.watcher import TaskWatcher  # noqa: PLC0415

            self._watcher = TaskWatcher(self)
        return self._watcher


def local(path: str = LOCAL_SOCKET) -> AsyncClient:
    """The server on this machine, as root, over its socket."""
    return AsyncClient(f"unix:{path}")
