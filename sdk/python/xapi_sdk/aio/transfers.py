"""Downloads and uploads over HTTP, for the asynchronous client. As `xapi_sdk.transfers`."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable
from types import TracebackType
from typing import IO, TYPE_CHECKING, Self, cast

from xapi_sdk.aio.transport import secure_options
from xapi_sdk.async_calls.http_actions import AsyncHttpActions
from xapi_sdk.endpoint import TLS, Endpoint
from xapi_sdk.failure import (
    CertificateRefused,
    ConnectionFailed,
    HttpError,
    OutcomeUnknown,
    ProtocolError,
)
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

if TYPE_CHECKING:
    from xapi_sdk.aio.client import AsyncClient
    from xapi_sdk.refs import TaskRef

__all__ = ["AsyncDownload", "AsyncSource", "AsyncTransfers"]

AsyncSource = IO[bytes] | Iterable[bytes] | AsyncIterable[bytes] | bytes
"""Files are read in threads."""

_EARLY_SECONDS = 1.0


class _Stream:
    """One exchange on a connection of its own."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, seconds: float
    ) -> None:
        self.reader = reader
        self.writer = writer
        self._seconds = seconds

    async def read_head(self) -> Head:
        while True:
            async with asyncio.timeout(self._seconds):
                try:
                    raw = await self.reader.readuntil(b"\r\n\r\n")
                except asyncio.IncompleteReadError as error:
                    raise OutcomeUnknown("the connection ended before the answer") from error
                except asyncio.LimitOverrunError as error:
                    raise ProtocolError("the head of the answer is too long") from error
            head = parse_head(raw)
            if head.status >= 200:
                return head

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        async with asyncio.timeout(self._seconds):
            await self.writer.drain()

    async def body(self, head: Head) -> AsyncIterator[bytes]:
        if head.chunked:
            while size := chunk_size(await self._line()):
                async for piece in self._exactly(size):
                    yield piece
                await self._line()
            while await self._line():
                pass
        elif head.length is not None:
            async for piece in self._exactly(head.length):
                yield piece
        else:
            while piece := await self._some(PIECE):
                yield piece

    async def _line(self) -> bytes:
        async with asyncio.timeout(self._seconds):
            try:
                line = await self.reader.readuntil(b"\r\n")
            except (asyncio.IncompleteReadError, asyncio.LimitOverrunError) as error:
                raise ProtocolError("a chunk without an end") from error
        return line[:-2]

    async def _some(self, most: int) -> bytes:
        async with asyncio.timeout(self._seconds):
            return await self.reader.read(most)

    async def _exactly(self, size: int) -> AsyncIterator[bytes]:
        while size:
            piece = await self._some(min(size, PIECE))
            if not piece:
                raise OutcomeUnknown(f"the connection ended {size} bytes too early")
            size -= len(piece)
            yield piece

    def close(self) -> None:
        self.writer.transport.abort()


async def _connect(endpoint: Endpoint, tls: TLS, connect: float, seconds: float) -> _Stream:
    try:
        async with asyncio.timeout(connect):
            if endpoint.scheme == "unix":
                streams = await asyncio.open_unix_connection(endpoint.host, limit=MAX_HEAD)
            else:
                streams = await asyncio.open_connection(
                    endpoint.host, endpoint.port, limit=MAX_HEAD, **secure_options(endpoint, tls)
                )
    except ssl.SSLCertVerificationError as error:
        raise CertificateRefused(f"{endpoint}: {error.verify_message or error}") from error
    except OSError as error:
        raise ConnectionFailed(f"{endpoint}: {error}") from error
    stream = _Stream(*streams, seconds)
    if endpoint.scheme == "https":
        try:
            tls.check(streams[1].get_extra_info("ssl_object").getpeercert(binary_form=True))
        except CertificateRefused:
            stream.close()
            raise
    return stream


class AsyncDownload:
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

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Raises OutcomeUnknown if the connection ends too early."""
        try:
            async for piece in self._stream.body(self._head):
                self._tally.add(len(piece))
                yield piece
        except OSError as error:
            raise OutcomeUnknown(f"the connection was lost: {error}") from error
        finally:
            self.close()

    async def save(self, target: IO[bytes]) -> int:
        """Write everything to a file, in threads; gives the number of bytes."""
        async for piece in self:
            await asyncio.to_thread(target.write, piece)
        return self.received

    async def read(self) -> bytes:
        """Everything at once."""
        return b"".join([piece async for piece in self])

    def close(self) -> None:
        """Stop; the connection ends."""
        self._stream.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncTransfers(AsyncHttpActions):
    """``client.http``: one method an HTTP action, and `get` and `put` for any path."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get(
        self,
        path: str,
        query: Query | None = None,
        *,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,  # noqa: ASYNC109
    ) -> AsyncDownload:
        """Begin a download. `timeout`: seconds without a single byte.

        Raises HttpError for a status other than 200.
        """
        stream, head = await self._open(Request("GET", path, query, task), timeout)
        if head is None:
            raise ProtocolError("a download without a head")
        return AsyncDownload(stream, head, progress)

    async def put(
        self,
        path: str,
        source: AsyncSource,
        query: Query | None = None,
        *,
        size: int | None = None,
        task: TaskRef | None = None,
        progress: Progress | None = None,
        timeout: float = 120.0,  # noqa: ASYNC109
    ) -> bytes:
        """Upload, and give the body of the answer. Without `size` the connection's end ends it.

        With a `task` the outcome is the task's: wait for it. Raises HttpError for a status that is
        no success.
        """
        if isinstance(source, bytes):
            source, size = [source], len(source)
        stream, head = await self._open(Request("PUT", path, query, task, size), timeout)
        try:
            tally = Tally(size, progress)
            async for piece in _pieces(source):
                await stream.send(piece)
                tally.add(len(piece))
            tally.done()
            if size is None:  # nothing but the end of the connection ends such a body
                stream.writer.close()
                await stream.writer.wait_closed()
                return b""
            if head is not None and (task is not None or "task_id" in (query or ())):
                return b""  # the server may work on for long before it ends the connection
            if head is None:
                head = await stream.read_head()
                _expect_success(head, path)
            return b"".join([piece async for piece in stream.body(head)])
        except OSError as error:
            late = await _head_within(stream, 1.0) if head is None else None
            if late is not None:  # refused while the body was under way
                _expect_success(late, path)
            raise OutcomeUnknown(f"the connection was lost: {error}") from error
        finally:
            stream.close()

    async def _open(self, request: Request, timeout: float) -> tuple[_Stream, Head | None]:  # noqa: ASYNC109
        """A stream past the head of its answer. Uploads go on without one if it does not come:

        servers of the API answer before the body, others after it.
        """
        client = self._client
        options = client.options
        session = await client.login()
        at, request = placed(client.endpoint, request)
        for _ in range(MAX_REDIRECTS):
            stream = await _connect(at, options.tls, options.timeouts.connect, timeout)
            try:
                await stream.send(request.head(at, session, options))
                if request.method == "PUT":
                    head = await _head_within(stream, _EARLY_SECONDS)
                else:
                    head = await stream.read_head()
                if head is None or head.status not in (301, 302, 303, 307, 308):
                    if head is not None:
                        _expect_success(head, request.path)
                    return stream, head
                at, request = redirected(at, request, head)
                stream.close()
            except OSError as error:
                stream.close()
                raise OutcomeUnknown(f"the connection was lost: {error}") from error
            except BaseException:
                stream.close()
                raise
        raise ConnectionFailed(f"{request.path}: redirected in circles")


async def _head_within(stream: _Stream, seconds: float) -> Head | None:
    try:
        async with asyncio.timeout(seconds):
            return await stream.read_head()
    except (OSError, OutcomeUnknown):
        return None


def _expect_success(head: Head, path: str) -> None:
    if not 200 <= head.status < 300:
        raise HttpError(head.status, head.reason, path)


async def _pieces(
    source: IO[bytes] | Iterable[bytes] | AsyncIterable[bytes],
) -> AsyncIterator[bytes]:
    if isinstance(source, AsyncIterable):
        async for piece in source:
            yield piece
        return
    read: Callable[[int], bytes] | None = getattr(source, "read", None)
    if read is None:
        for piece in cast("Iterable[bytes]", source):
            yield piece
        return
    while piece := await asyncio.to_thread(read, PIECE):
        yield piece
