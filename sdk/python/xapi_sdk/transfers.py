"""Downloads and uploads over HTTP, for the synchronous client: exports, imports, metrics, logs.

They use the client's session, its endpoint and its way to verify the server; redirections to other
hosts are followed with the same care.
"""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Callable, Iterable, Iterator
from types import TracebackType
from typing import IO, TYPE_CHECKING, Self

from xapi_sdk.calls.http_actions import HttpActions
from xapi_sdk.failure import ConnectionFailed, HttpError, OutcomeUnknown, ProtocolError
from xapi_sdk.http1 import MAX_HEAD, Head, chunk_size, parse_head
from xapi_sdk.transfer import (
    MAX_REDIRECTS,
    PIECE,
    Progress,
    Query,
    Request,
    Tally,
    placed,
    redirected,
)
from xapi_sdk.transport import connect

if TYPE_CHECKING:
    from xapi_sdk.client import Client
    from xapi_sdk.refs import TaskRef

__all__ = ["Download", "Transfers"]

Source = IO[bytes] | Iterable[bytes] | bytes


class _Stream:
    """One exchange on a connection of its own."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.buffer = b""

    def read_head(self) -> Head:
        while True:
            data = self.buffer
            while (end := data.find(b"\r\n\r\n")) < 0:
                if len(data) > MAX_HEAD:
                    raise ProtocolError("the head of the answer is too long")
                more = self.sock.recv(65536)
                if not more:
                    raise OutcomeUnknown("the connection ended before the answer")
                data = self.buffer = data + more
            self.buffer = data[end + 4 :]
            head = parse_head(data[: end + 4])
            if head.status >= 200:
                return head

    def head_within(self, seconds: float) -> Head | None:
        """The head, if it comes so soon."""
        try:
            self.sock.settimeout(seconds)
            return self.read_head()
        except (OSError, OutcomeUnknown):
            return None

    def some(self, most: int = PIECE) -> bytes:
        if self.buffer:
            data, self.buffer = self.buffer[:most], self.buffer[most:]
            return data
        return self.sock.recv(most)

    def line(self) -> bytes:
        data = self.buffer
        while (end := data.find(b"\r\n")) < 0:
            more = self.sock.recv(65536)
            if not more or len(data) > MAX_HEAD:
                raise ProtocolError("a chunk without an end")
            data += more
        self.buffer = data[end + 2 :]
        return data[:end]

    def body(self, head: Head) -> Iterator[bytes]:
        if head.chunked:
            while size := chunk_size(self.line()):
                yield from self._exactly(size)
                self.line()
            while self.line():
                pass
        elif head.length is not None:
            yield from self._exactly(head.length)
        else:
            while data := self.some():
                yield data

    def _exactly(self, size: int) -> Iterator[bytes]:
        while size:
            data = self.some(min(size, PIECE))
            if not data:
                raise OutcomeUnknown(f"the connection ended {size} bytes too early")
            size -= len(data)
            yield data


class Download:
    """A body under way. Iterate over its pieces, or `save` or `read` it; a context manager."""

    def __init__(self, stream: _Stream, head: Head, progress: Progress | None) -> None:
        self._stream = stream
        self._head = head
        self._tally = Tally(head.length, progress)

    @property
    def size(self) -> int | None:
        """Bytes in all, where the server says so."""
        return self._head.length

    @property
    def received(self) -> int:
        """Bytes so far."""
        return self._tally.count

    @property
    def content_type(self) -> str:
        return self._head.header("Content-Type")

    def __iter__(self) -> Iterator[bytes]:
        """Raises OutcomeUnknown if the connection ends too early."""
        try:
            for piece in self._stream.body(self._head):
                self._tally.add(len(piece))
                yield piece
        except OSError as error:
            raise OutcomeUnknown(f"the connection was lost: {error}") from error
        finally:
            self.close()

    def save(self, target: IO[bytes]) -> int:
        """Write everything to a file; gives the number of bytes."""
        for piece in self:
            target.write(piece)
        return self.received

    def read(self) -> bytes:
        """Everything at once."""
        return b"".join(self)

    def close(self) -> None:
        """Stop; the connection ends."""
        with contextlib.suppress(OSError):
            self._stream.sock.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.close()


class Transfers(HttpActions):
    """``client.http``: one method an HTTP action, and `get` and `put` for any path."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(
        self,
        path: str,
        query: Query | None = None,
        *,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
    ) -> Download:
        """Begin a download. `timeout`: seconds without a single byte.

        Raises HttpError for a status other than 200.
        """
        stream, head = self._open(Request("GET", path, query, task), timeout)
        if head is None:
            raise ProtocolError("a download without a head")
        return Download(stream, head, progress)

    def put(
        self,
        path: str,
        source: Source,
        query: Query | None = None,
        *,
        size: int | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,
    ) -> bytes:
        """Upload, and give the body of the answer. Without `size` the connection's end ends it.

        With a `task` the outcome is the task's: wait for it. Raises HttpError for a status that is
        no success.
        """
        if isinstance(source, bytes):
            source, size = [source], len(source)
        stream, head = self._open(Request("PUT", path, query, task, size), timeout)
        sock = stream.sock
        try:
            tally = Tally(size, progress)
            for piece in _pieces(source):
                sock.sendall(piece)
                tally.add(len(piece))
            tally.done()
            if size is None:  # nothing but the end of the connection ends such a body
                sock.shutdown(socket.SHUT_WR)
            elif head is not None and (task is not None or "task_id" in (query or ())):
                return b""  # the server may work on for long before it ends the connection
            if head is None:
                head = stream.read_head()
                _expect_success(head, path)
            return b"" if size is None else b"".join(stream.body(head))
        except OSError as error:
            late = stream.head_within(1.0) if head is None else None
            if late is not None:  # refused while the body was under way
                _expect_success(late, path)
            raise OutcomeUnknown(f"the connection was lost: {error}") from error
        finally:
            sock.close()

    def _open(self, request: Request, timeout: float) -> tuple[_Stream, Head | None]:
        """A stream past the head of its answer. Uploads go on without one if it does not come:

        servers of the API answer before the body, others after it.
        """
        client = self._client
        options = client.options
        session = client.login()
        at, request = placed(client.endpoint, request)
        for _ in range(MAX_REDIRECTS):
            stream = _Stream(connect(at, options.tls, options.timeouts.connect))
            try:
                stream.sock.settimeout(timeout)
                stream.sock.sendall(request.head(at, session, options))
                if request.method == "PUT":
                    head = stream.head_within(_EARLY_SECONDS)
                    stream.sock.settimeout(timeout)
                else:
                    head = stream.read_head()
                if head is None or head.status not in (301, 302, 303, 307, 308):
                    if head is not None:
                        _expect_success(head, request.path)
                    return stream, head
                at, request = redirected(at, request, head)
                stream.sock.close()
            except OSError as error:
                stream.sock.close()
                raise OutcomeUnknown(f"the connection was lost: {error}") from error
            except BaseException:
                stream.sock.close()
                raise
        raise ConnectionFailed(f"{request.path}: redirected in circles")


_EARLY_SECONDS = 1.0


def _expect_success(head: Head, path: str) -> None:
    if not 200 <= head.status < 300:
        raise HttpError(head.status, head.reason, path)


def _pieces(source: IO[bytes] | Iterable[bytes]) -> Iterator[bytes]:
    read: Callable[[int], bytes] | None = getattr(source, "read", None)
    if read is None:
        yield from source
        return
    while piece := read(PIECE):
        yield piece
