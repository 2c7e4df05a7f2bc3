"""The terminal and the server of a person at a shell: standard streams, files, the SDK's client.

With `xapi_xe.main` and `xapi_xe.completing_here` all that touches sys, os and files for a command.
"""

from __future__ import annotations

import os
import stat
import sys
import time
from collections.abc import Mapping
from typing import IO, TYPE_CHECKING, Any

from xapi_xe.errors import CommandError, UsageError
from xapi_xe.protocols import Target

if TYPE_CHECKING:
    from xapi_sdk.client import Client
    from xapi_sdk.transfers import Download

    from xapi_xe.progress import Bar

__all__ = ["LocalAPI", "LocalTerminal"]

SOCKET = "/var/lib/xcp/xapi"
_WAITS = "event.from"
_STREAM = ("", "-")
"""Names of files that mean the standard streams."""
_QUICK_SECONDS = 0.5
"""What takes no longer shows no progress."""


class LocalAPI:
    """`xapi_xe.protocols.API` over the SDK's client."""

    def __init__(self, client: Client) -> None:
        from xapi_sdk.method import Method  # noqa: PLC0415
        from xapi_sdk.values import identity  # noqa: PLC0415

        self.client = client
        self._method = Method
        self._identity = identity

    def call(self, method: str, *params: object) -> Any:
        # Reads may go out again whatever happened; the SDK sees to everything else.
        _, _, name = method.partition(".")
        made = self._method(
            method, self._identity, safe=name.startswith("get_"), wait=method == _WAITS
        )
        return self.client.invoke(made, params)

    def call_in(self, session: str, method: str, *params: object) -> Any:
        _, _, name = method.partition(".")
        made = self._method(method, self._identity, safe=name.startswith("get_"), session=False)
        return self.client.invoke(made, (session, *params))

    @property
    def session(self) -> str:
        return str(self.client.login())

    def close(self) -> None:
        self.client.close()


class LocalTerminal:
    """`xapi_xe.protocols.Terminal` for standard streams, and the way to servers."""

    def __init__(self) -> None:
        self._client: Client | None = None
        self._bar: Bar | None = None
        self._since = 0.0

    # --- servers ----------------------------------------------------------------------------

    def reach(self, target: Target) -> LocalAPI:
        """A server by its address, or the one of this host by its socket. Raises XeError."""
        from xapi_sdk.client import Client  # noqa: PLC0415

        if not target.server:
            path = target.socket or os.environ.get("XE_SOCKET", "") or SOCKET
            if not os.path.exists(path):
                raise CommandError(
                    f"There is no server on this host (no socket {path})",
                    ["Say where it is: -s SERVER -u USER -pw PASSWORD, or --socket PATH"],
                )
            name = target.username or None
            password = self._password(target) if name else None
            client = Client(f"unix:{path}", username=name, password=password, originator="xe")
        else:
            client = self._remote(target)
        self._client = client
        return LocalAPI(client)

    def _remote(self, target: Target) -> Client:
        import warnings  # noqa: PLC0415

        from xapi_sdk.client import Client  # noqa: PLC0415
        from xapi_sdk.endpoint import TLS  # noqa: PLC0415

        host = f"[{target.server}]" if target.server.count(":") > 1 else target.server
        port = f":{target.port}" if target.port else ""
        url = f"{'https' if target.ssl else 'http'}://{host.removeprefix('https://')}{port}"
        name = target.username or self.prompt("Username: ")
        password = self._password(target)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # the user has just asked for it
                tls = TLS(
                    ca_file=target.ca_file or None,
                    fingerprint=target.fingerprint.split(",") if target.fingerprint else (),
                    verify=target.verify,
                )
            client = Client(
                url,
                username=name,
                password=password,
                tls=tls,
                originator="xe",
                allow_plain_http=not target.ssl,
            )
        except ValueError as error:
            raise UsageError(str(error)) from error
        self._greet(client)
        return client

    def _greet(self, client: Client) -> None:
        """Log in; a certificate that is refused is told with its fingerprint."""
        from xapi_sdk.failure import CertificateRefused  # noqa: PLC0415

        try:
            client.login()
        except CertificateRefused as error:
            seen = _fingerprint(client)
            if not seen or seen.replace(":", "") in str(error).replace(":", ""):
                raise
            raise CertificateRefused(f"{error}. Its fingerprint (SHA-256) is {seen}") from error

    def _password(self, target: Target) -> str:
        if target.password is not None:
            return target.password
        if target.password_file:
            text = self.load(target.password_file).decode(errors="replace")
            return text.split("\n", 1)[0].rstrip("\r")
        return self.prompt("Password: ", hidden=True)

    # --- text -------------------------------------------------------------------------------

    def print(self, text: str) -> None:
        sys.stdout.write(f"{text}\n")

    def print_error(self, text: str) -> None:
        sys.stdout.flush()
        sys.stderr.write(f"{text}\n")

    def failure(self, code: str, params: list[str]) -> None:
        self.print_error(f"Error code: {code}")
        self.print_error(f"Error parameters: {', '.join(params)}")

    def prompt(self, text: str, hidden: bool = False) -> str:
        sys.stdout.flush()
        try:
            if hidden and sys.stdin.isatty():
                import getpass  # noqa: PLC0415

                return getpass.getpass(text)
            sys.stderr.write(text)
            sys.stderr.flush()
            line = sys.stdin.readline()
        except EOFError:
            line = ""
        if not line:
            raise CommandError(f"No answer to {text.strip()!r}")
        return line.rstrip("\r\n")

    # --- files ------------------------------------------------------------------------------

    def load(self, name: str) -> bytes:
        try:
            with open(name, "rb") as file:
                return file.read()
        except OSError as error:
            raise CommandError(f"{name} cannot be read: {error.strerror}") from error

    def download(self, name: str, path: str, query: Mapping[str, str]) -> None:
        try:
            # The connection first: what is refused leaves no file.
            with self._connected.http.get(path, query, progress=self._bytes) as source:
                if name in _STREAM:
                    sys.stdout.flush()
                    source.save(sys.stdout.buffer)
                else:
                    _save(source, name)
        finally:
            self.progress("", None)

    def upload(self, name: str, path: str, query: Mapping[str, str]) -> None:
        try:
            if name in _STREAM:
                self._send(sys.stdin.buffer, path, query)
                return
            try:
                file = open(name, "rb")  # noqa: SIM115
            except OSError as error:
                raise CommandError(f"{name} cannot be read: {error.strerror}") from error
            with file:
                self._send(file, path, query)
        finally:
            self.progress("", None)

    def _send(self, file: IO[bytes], path: str, query: Mapping[str, str]) -> None:
        status = os.fstat(file.fileno())
        size = status.st_size if stat.S_ISREG(status.st_mode) else None  # a pipe has none
        if size:
            size -= file.tell()
        self._connected.http.put(path, file, query, size=size, progress=self._bytes)

    def console(self, path: str, query: Mapping[str, str]) -> None:
        from xapi_xe.local_console import join  # noqa: PLC0415

        join(self._connected, path, query)

    @property
    def _connected(self) -> Client:
        if self._client is None:
            raise CommandError("There is no server to move files from or to")
        return self._client

    # --- progress ---------------------------------------------------------------------------

    def progress(self, label: str, share: float | None) -> None:
        if share is None:
            if self._bar is not None:
                self._bar.end()
                self._bar = None
            self._since = 0.0
            return
        if not sys.stderr.isatty():
            return
        # Most work is over before a bar could be read.
        self._since = self._since or time.monotonic()
        if time.monotonic() - self._since < _QUICK_SECONDS:
            return
        if self._bar is None:
            from xapi_xe.progress import Bar  # noqa: PLC0415

            self._bar = Bar(label)
        self._bar.show(share)

    def _bytes(self, done: int, total: int | None) -> None:
        if total:
            self.progress("transfer", done / total)

    def heartbeat(self) -> None:
        """A person at a shell is there as long as the process is."""


def _save(source: Download, name: str) -> None:
    """Into a new file, which does not stay if it cannot be had whole."""
    try:
        file = open(name, "xb")  # noqa: SIM115
    except FileExistsError as error:
        raise CommandError(f"{name} exists already") from error
    except OSError as error:
        raise CommandError(f"{name} cannot be written: {error.strerror}") from error
    try:
        with file:
            source.save(file)
    except BaseException as error:
        os.unlink(name)
        if isinstance(error, OSError):
            raise CommandError(f"{name} cannot be written: {error.strerror}") from error
        raise


def _fingerprint(client: Client) -> str:
    """The SHA-256 of the certificate that the server shows, or nothing where it shows none."""
    import hashlib  # noqa: PLC0415
    import socket  # noqa: PLC0415
    import ssl  # noqa: PLC0415

    at = client.endpoint
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE  # nothing is sent to whoever this is
    try:
        with (
            socket.create_connection((at.host, at.port), 10.0) as plain,
            context.wrap_socket(plain, server_hostname=at.host) as secured,
        ):
            shown = secured.getpeercert(binary_form=True)
    except OSError:
        return ""
    text = hashlib.sha256(shown or b"").hexdigest()
    return ":".join(text[i : i + 2] for i in range(0, len(text), 2))
