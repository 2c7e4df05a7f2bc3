"""The synchronous client.

::

    with Client("https://pool.example.org", username="root", password=secret) as client:
        for ref, vm in client.VM.get_all_records().items():
            print(vm.name_label, vm.power_state)

Any number of threads may use one client. It needs nothing but the standard library.
"""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from xapi_sdk.calls import Classes, TaskClasses
from xapi_sdk.endpoint import LOCAL_SOCKET, TLS, Endpoint
from xapi_sdk.failure import ConnectionFailed, Failure, OutcomeUnknown, ProtocolError, XapiError
from xapi_sdk.method import Method
from xapi_sdk.options import VERSION, Options, Protocol, Timeouts
from xapi_sdk.policy import Attempt, Step, Whereabouts
from xapi_sdk.speech import JSON, XML, Speech, keeps_keys, lacks_json
from xapi_sdk.transport import Connections
from xapi_sdk.values import identity

if TYPE_CHECKING:
    from xapi_sdk.events import EventStream
    from xapi_sdk.mirror import Mirror
    from xapi_sdk.refs import SessionRef
    from xapi_sdk.task import Task
    from xapi_sdk.transfers import Transfers

__all__ = ["Client", "local"]

R = TypeVar("R")

_WAIT_MARGIN = 20.0
"""Seconds more than the server is asked to wait at most."""


class Client(Classes):
    """A pool, and a session in it. Classes of the API are its attributes: ``client.VM.start(vm)``.

    `url`: ``https://host[:port]``, ``unix:/path``, or several of one pool, tried in turn.
    `username`, `password`: held, so that a lost session is made anew; or `session`, a reference
    that somebody else has made and keeps.
    `tls`: how the server proves who it is; see `TLS`. By default by the system's authorities.
    `protocol`: JSON-RPC where the server has it, unless it is said here.
    `follow`: go where HOST_IS_SLAVE points, and look for the coordinator among the pool's hosts
    when it is lost, for at most `timeouts.failover` seconds a call.
    `headers`: HTTP headers that go with every call and transfer, to every server of the pool.
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
            max_connections=0,
            allow_plain_http=allow_plain_http,
            headers=headers,
        )
        self._where = Whereabouts(options.endpoints)
        self._connections = Connections(options.tls, options.timeouts.connect)
        self._protocol = "" if options.protocol == "auto" else options.protocol
        self._speeches: dict[Endpoint, Speech] = {}
        self._session = options.session or ""
        self._own_session = False
        self._keys = False
        self._met = False
        self._closing = False
        self._lock = threading.Lock()

    # --- sessions ---------------------------------------------------------------------------

    def __enter__(self) -> Self:
        self.login()
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.close()

    def login(self) -> SessionRef:
        """Log in, unless there is a session. Calls do so by themselves.

        Raises errors.SessionAuthenticationFailed, ConnectionFailed, CertificateRefused.
        """
        if not self._session:
            self._run(_LOGIN, self._log_in)
        return self.session_ref

    def logout(self) -> None:
        """End the session that this client has made."""
        with self._lock:
            session, self._session = self._session, ""
            own, self._own_session = self._own_session, False
        if session and own:
            with contextlib.suppress(XapiError):  # it ends by itself, or has done so
                self._ask(self._where.current, "session.logout", (session,), 10.0)

    def close(self) -> None:
        """Log out and close the connections."""
        self._closing = True
        self.logout()
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
    def connections(self) -> Connections:
        """The connections, for transfers."""
        return self._connections

    @property
    def resumable(self) -> bool:
        """Event tokens outlive the coordinator: the server is one that says so."""
        return self._keys

    # --- calls ------------------------------------------------------------------------------

    @property
    def Async(self) -> TaskClasses:  # noqa: N802 - the API's own word
        """Every message with an asynchronous form, as a task of the server."""
        made = self.__dict__["_async"] = self.__dict__.get("_async") or TaskClasses(self)
        return made

    def call(self, name: str, *args: object) -> Any:
        """Any message by name, as plain values in and out: for host extensions, and newer servers.

        The session goes in front of `args` by itself.
        """
        return self.invoke(Method(name, identity), args)

    def invoke(self, method: Method[R], args: Sequence[object]) -> R:
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
                plain = self._ask(at, method.name, params, seconds, key)
            except XapiError as error:
                failed = error, at, session
        if failed is not None or (method.session and not session):

            def ask(at: Endpoint) -> object:
                params = args
                if method.session:
                    params = (self._session or self._log_in(at), *args)
                return self._ask(at, method.name, params, seconds, key)

            plain = self._run(method, ask, failed)
        try:
            return method.decode(plain)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise ProtocolError(f"{method.name}: a result of another type: {error}") from error

    def start(self, method: Method[R], args: Sequence[object]) -> Task[R]:
        """Call a message as a task of the server."""
        from xapi_sdk.task import Task  # noqa: PLC0415

        ref = self.invoke(Method(f"Async.{method.name}", identity, defaults=method.defaults), args)
        return Task(self, ref, method.decode)

    def _run(
        self,
        method: Method[Any],
        ask: Callable[[Endpoint], T],
        failed: tuple[XapiError, Endpoint, str] | None = None,
    ) -> T:
        """Try until it goes well or `Attempt` gives up; `failed` is a first try already made."""
        attempt: Attempt | None = None
        while True:
            if failed is None:
                at, session = self._where.current, self._session
                try:
                    return ask(at)
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
            self._take(step, at, session)

    def _take(self, step: Step, at: Endpoint, session: str) -> None:
        with self._lock:
            # Another thread may have gone there already, or have logged in.
            if step.new_session and self._session == session:
                self._session = ""
            if step.go_to is not None and self._where.current == at:
                self._connections.forget(at)
                self._where.current = step.go_to
        if step.pause:
            time.sleep(step.pause)

    def _log_in(self, at: Endpoint) -> str:
        credentials = self._options.credentials
        if self._closing:
            raise XapiError("the client is closed")
        if credentials is None:
            raise XapiError("there is no session, and no user to log in with")
        with self._lock:
            if self._session:
                return self._session
            try:
                params = (*credentials, VERSION, self._options.originator)
                made = str(self._ask(at, "session.login_with_password", params, 60.0))
            except OutcomeUnknown as error:  # a login lost is a call not sent
                raise ConnectionFailed(str(error)) from error
            self._session = made
            self._own_session = True
        if self._options.follow and at.scheme != "unix":
            self._learn(at, made)
        return made

    def _learn(self, at: Endpoint, session: str) -> None:
        """Where the other hosts are, for the day this one is lost."""
        try:
            records: Any = self._ask(at, "host.get_all_records", (session,), 30.0)
            addresses = [str(record["address"]) for record in records.values()]
        except (Failure, OutcomeUnknown, KeyError, AttributeError, TypeError):
            return  # somebody who may not read hosts, or a server too old
        for address in filter(None, addresses):
            with contextlib.suppress(ValueError):
                self._where.learn([at.elsewhere(address)])

    def _ask(
        self,
        at: Endpoint,
        name: str,
        params: Sequence[object],
        seconds: float,
        key: str = "",
    ) -> object:
        speech = self._speeches.get(at) or self._speak(at, self._protocol or JSON)
        answer = self._connections.exchange(at, speech.request(name, params, key), seconds)
        if not self._protocol:
            if lacks_json(answer):
                speech = self._speak(at, XML)
                answer = self._connections.exchange(at, speech.request(name, params, key), seconds)
            self._protocol = speech.protocol
        self._met = True
        if name == "session.login_with_password" or not self._own_session:
            self._keys = keeps_keys(answer.head)
        return speech.answer(answer)

    def _speak(self, at: Endpoint, protocol: str) -> Speech:
        speech = self._speeches[at] = Speech(protocol, at, self._options)
        return speech

    # --- more than calls --------------------------------------------------------------------

    def events(self, *classes: str, token: str = "") -> EventStream:
        """What happens to objects of these classes (``"VM"``, ``"VM/OpaqueRef:..."``, ``"*"``).

        It begins with a `Resync` and everything there is, or goes on after `token`. It survives
        lost connections, sessions, tokens and coordinators; whenever it cannot go on without a gap
        there is another `Resync`.
        """
        from xapi_sdk.events import EventStream  # noqa: PLC0415

        return EventStream(self, classes or ("*",), token)

    def mirror(self, *classes: str) -> Mirror:
        """A copy of all objects of these classes that follows the pool, in a thread of its own."""
        from xapi_sdk.mirror import Mirror  # noqa: PLC0415

        return Mirror(self, classes)

    @property
    def http(self) -> Transfers:
        """Downloads and uploads: exports, imports, metrics, logs."""
        from xapi_sdk.transfers import Transfers  # noqa: PLC0415

        return Transfers(self)


T = TypeVar("T")

_LOGIN: Method[Any] = Method("session.login_with_password", identity, safe=True, session=False)


def local(path: str = LOCAL_SOCKET) -> Client:
    """The server on this machine, as root, over its socket."""
    return Client(f"unix:{path}")
