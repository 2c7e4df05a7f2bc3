"""A drop-in for the module XenAPI: old programs run with ``from xapi_sdk import XenAPI``.

Names, arguments and results are that module's: calls through ``session.xenapi``, ints as text,
`Failure` with ``details``. Two things are better: ``failure.error`` is the typed error, and
connections have timeouts for a server that is gone. New programs use `xapi_sdk.Client`.
"""

from __future__ import annotations

import errno
import http.client
import os
import socket
import ssl
import warnings
import xmlrpc.client
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn, cast

from xapi_sdk.endpoint import LOCAL_SOCKET, InsecureConnectionWarning
from xapi_sdk.transport import keep_alive

if TYPE_CHECKING:
    from xapi_sdk import failure

__all__ = [
    "API_VERSION_1_1",
    "API_VERSION_1_2",
    "Failure",
    "Session",
    "UDSHTTPConnection",
    "UDSTransport",
    "UserAgentTransport",
    "notimplemented",
    "xapi_local",
]

API_VERSION_1_1 = "1.1"
API_VERSION_1_2 = "1.2"

_TRIES = 3
_CONNECT_SECONDS = 60.0


class Failure(Exception):
    """An answer of the API: ``details`` holds the code and its parameters."""

    def __init__(self, details: Sequence[str]) -> None:
        super().__init__(details)
        self.details: list[str] = list(details)

    @property
    def error(self) -> failure.Failure:
        """The same as a typed error, with named parameters and a remedy."""
        from xapi_sdk.failure import failure_from  # noqa: PLC0415

        return failure_from(self.details)

    def __str__(self) -> str:
        return str(self.details)

    def _details_map(self) -> dict[str, str]:
        return {str(i): text for i, text in enumerate(self.details)}


class UDSHTTPConnection(http.client.HTTPConnection):
    """HTTP over a UNIX socket; its path is the host, with ``_`` for ``/``."""

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.connect(self.host.replace("_", "/"))


class UDSTransport(xmlrpc.client.Transport):
    """XML-RPC over a UNIX socket, with the headers that name the caller and its trace."""

    _extra_headers: list[tuple[str, str]]

    def add_extra_header(self, key: str, value: str) -> None:
        """Send a header with every call of the next connection."""
        self._extra_headers += [(key, value)]

    def with_tracecontext(self) -> None:
        """The trace of the environment: TRACEPARENT and BAGGAGE."""
        for name in ("TRACEPARENT", "BAGGAGE"):
            if value := os.environ.get(name):
                self.add_extra_header(name.lower(), value)

    def with_originator(self) -> None:
        """Who calls: ORIGINATOR of the environment."""
        if value := os.environ.get("ORIGINATOR"):
            self.add_extra_header("originator", value)

    def make_connection(self, host: Any) -> http.client.HTTPConnection:
        self._extra_headers = []
        self.with_tracecontext()
        self.with_originator()
        known = cast("tuple[Any, Any]", getattr(self, "_connection", (None, None)))
        if known[0] == host and known[1] is not None:
            return known[1]
        made = UDSHTTPConnection(str(host))
        self._connection = host, made
        return made


class _Kept:
    """Connections that notice within about 25 seconds that the server has died."""

    sock: Any

    def _keep(self) -> None:
        self.sock.settimeout(None)
        keep_alive(self.sock)


class _HTTP(http.client.HTTPConnection, _Kept):
    def connect(self) -> None:
        super().connect()
        self._keep()


class _HTTPS(http.client.HTTPSConnection, _Kept):
    def connect(self) -> None:
        super().connect()
        self._keep()


class _Transport(xmlrpc.client.Transport):
    def make_connection(self, host: Any) -> http.client.HTTPConnection:
        known = cast("tuple[Any, Any]", getattr(self, "_connection", (None, None)))
        if known[0] == host and known[1] is not None:
            return known[1]
        name, self._extra_headers, _ = self.get_host_info(host)
        made = _HTTP(name, timeout=_CONNECT_SECONDS)
        self._connection = host, made
        return made


class _SafeTransport(xmlrpc.client.SafeTransport):
    def __init__(self, context: ssl.SSLContext | None) -> None:
        super().__init__()
        self._tls = context

    def make_connection(self, host: Any) -> http.client.HTTPSConnection:
        known = cast("tuple[Any, Any]", getattr(self, "_connection", (None, None)))
        if known[0] == host and known[1] is not None:
            return known[1]
        name, self._extra_headers, _ = self.get_host_info(host)
        made = _HTTPS(name, context=self._tls, timeout=_CONNECT_SECONDS)
        self._connection = host, made
        return made


class UserAgentTransport(_SafeTransport):
    """HTTPS with a User-Agent of one's own; ``context`` as in `ssl`."""

    def __init__(self, user_agent: str, context: ssl.SSLContext | None = None) -> None:
        super().__init__(context)
        self.user_agent = user_agent


def notimplemented(name: str, *args: object, **kwargs: object) -> NoReturn:
    """Magic methods are no messages of the API."""
    raise NotImplementedError(
        "XMLRPC proxies do not support python magic methods", name, *args, *kwargs.items()
    )


def _result(answer: object) -> object:
    """The value of an envelope. Raises Failure, xmlrpc.client.Fault."""
    if not isinstance(answer, dict) or "Status" not in answer:
        raise xmlrpc.client.Fault(500, f"Missing Status in response from server {answer!r:.200}")
    members = cast("dict[str, Any]", answer)
    wanted = "Value" if members["Status"] == "Success" else "ErrorDescription"
    if wanted not in members:
        raise xmlrpc.client.Fault(500, f"Missing {wanted} in response from server")
    if wanted == "Value":
        return members["Value"]
    raise Failure(members["ErrorDescription"])


def _invalid(error: Failure) -> bool:
    return error.details[:1] == ["SESSION_INVALID"]


class Session(xmlrpc.client.ServerProxy):
    """A server and a session on it.

    ``session.xenapi.VM.start(ref, False, False)`` puts the session in front of the arguments, opens
    the envelope, and logs in again with the credentials of the last login when the server has
    forgotten the session. ``session.VM.get_all(handle)`` is the plain call, with its envelope.
    """

    def __init__(
        self,
        uri: str,
        transport: Any = None,
        encoding: str | None = None,
        verbose: Any = False,
        allow_none: Any = True,
        ignore_ssl: bool = False,
    ) -> None:
        used = transport
        if used is None:
            used = _transport(uri, ignore_ssl)
        super().__init__(uri, used, encoding, bool(verbose), bool(allow_none))
        self.transport = transport
        self._session: str | None = None
        self.last_login_method: str | None = None
        self.last_login_params: tuple[Any, ...] | None = None
        self._API_version: str | None = API_VERSION_1_1

    def xenapi_request(self, methodname: str, params: tuple[Any, ...]) -> Any:
        """One call in the present session; logins and logouts change it."""
        if methodname.startswith("login"):
            self._login(methodname, params)
            return None
        if methodname in ("logout", "session.logout"):
            self._logout()
            return None
        for _ in range(_TRIES):
            try:
                return _result(self._plain(methodname)(self._session, *params))
            except Failure as error:
                if not _invalid(error):
                    raise
            if self.last_login_method is None:
                raise xmlrpc.client.Fault(401, "You must log in")
            self._login(self.last_login_method, self.last_login_params or ())
        raise xmlrpc.client.Fault(500, f"Tried {_TRIES} times to get a valid session, but failed")

    def _plain(self, name: str) -> Callable[..., Any]:
        return cast("Callable[..., Any]", super().__getattr__(name))

    def _login(self, method: str, params: tuple[Any, ...]) -> None:
        try:
            made = _result(self._plain(f"session.{method}")(*params))
        except Failure as error:
            if _invalid(error):
                raise xmlrpc.client.Fault(
                    500, "Received SESSION_INVALID when logging in"
                ) from error
            raise
        except OSError as error:
            if error.errno == errno.ETIMEDOUT:
                raise xmlrpc.client.Fault(504, "The connection timed out") from error
            raise
        self._session = cast("str", made)
        self.last_login_method = method
        self.last_login_params = params
        self._API_version = None  # asked for when somebody wants it

    def _log_in_by(self, method: str, *params: Any) -> None:
        self._login(method, params)

    def _logout(self) -> None:
        local = (self.last_login_method or "").startswith("slave_local")
        try:
            _result(
                self._plain("session.local_logout" if local else "session.logout")(self._session)
            )
        except Failure as error:
            if not _invalid(error):  # it is over either way
                raise
        finally:
            self._session = None
            self.last_login_method = None
            self.last_login_params = None
            self._API_version = API_VERSION_1_1

    @property
    def API_version(self) -> str:  # noqa: N802
        """Version of the coordinator's API, such as 2.23."""
        if not self._API_version:
            [pool, *_] = self.xenapi.pool.get_all()
            host = self.xenapi.pool.get_master(pool)
            major = self.xenapi.host.get_API_version_major(host)
            minor = self.xenapi.host.get_API_version_minor(host)
            self._API_version = f"{major}.{minor}"
        return self._API_version

    if TYPE_CHECKING:
        handle: str | None
        xenapi: Any

    def __getattr__(self, name: str) -> Any:
        if name == "handle":
            return self._session
        if name == "xenapi":
            return _Dispatcher(self.xenapi_request, None)
        if name.startswith(("login", "slave_local")):
            return partial(self._log_in_by, name)
        if name == "logout":
            return _Dispatcher(self.xenapi_request, "logout")
        if name.startswith("__") and name.endswith("__"):
            return lambda *args, **kwargs: notimplemented(name, *args, **kwargs)  # pyright: ignore
        return super().__getattr__(name)


def _transport(uri: str, ignore_ssl: bool) -> xmlrpc.client.Transport:
    if not uri.lower().startswith("https:"):
        return _Transport()
    if not ignore_ssl:
        return _SafeTransport(None)
    warnings.warn(
        "ignore_ssl: whoever answers gets the password", InsecureConnectionWarning, stacklevel=3
    )
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return _SafeTransport(context)


def xapi_local() -> Session:
    """The server on this machine, over its socket."""
    return Session(f"http://{LOCAL_SOCKET.replace('/', '_')}/", transport=UDSTransport())


class _Dispatcher:
    """Puts a dotted name together and calls it."""

    def __init__(self, send: Callable[[str, tuple[Any, ...]], Any], name: str | None) -> None:
        self.__send = send
        self.__name = name

    def __repr__(self) -> str:
        return f"<XenAPI._Dispatcher for {self.__name}>" if self.__name else "<XenAPI._Dispatcher>"

    def __getattr__(self, name: str) -> _Dispatcher:
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)  # so that copying and inspecting send no calls
        return _Dispatcher(self.__send, f"{self.__name}.{name}" if self.__name else name)

    def __call__(self, *args: Any) -> Any:
        return self.__send(self.__name or "", args)
