"""One thin client: the greeting, then what the server says and the client answers.

Every wait is bounded. Errors of the other side are `BadFrame`, its absence ConnectionResetError.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from xapi.server.raw import RawStream
from xapi.server.thin.frames import (
    MAGIC,
    MAJOR,
    MINOR,
    BadFrame,
    Blob,
    Command,
    Kind,
    Reader,
    Reply,
    command,
    number,
    numbers,
    text,
    texts,
)

__all__ = ["FILE_BYTES", "Conversation"]

GREETING_SECONDS = 30.0
ANSWER_SECONDS = 300.0
"""For an answer, or the next sign of life in a transfer; a person types within it."""
FILE_BYTES = 16 << 20
"""The largest file a command loads, and the longest line that is typed."""
_FRAME_BYTES = 64


class Conversation:
    """See the module."""

    def __init__(self, stream: RawStream) -> None:
        self._stream = stream
        self._asking = asyncio.Lock()

    async def greet(self) -> None:
        """Exchange who speaks which version. Raises BadFrame for one that cannot be spoken with."""
        await self._stream.write(MAGIC + number(MAJOR) + number(MINOR))
        async with asyncio.timeout(GREETING_SECONDS):
            magic = await self._stream.read(len(MAGIC))
            major, _minor = numbers(await self._stream.read(8))
        if magic != MAGIC or major != MAJOR:
            raise BadFrame("the client speaks another protocol")

    async def say(self, which: Command, words: str) -> None:
        """Something that is not answered: PRINT, PRINT_ERROR, DEBUG."""
        await self._stream.write(command(which, text(words)))

    async def error(self, code: str, params: Sequence[str]) -> None:
        await self._stream.write(command(Command.ERROR, text(code) + texts(params)))

    async def exit(self, code: int) -> None:
        """The last message."""
        await self._stream.write(command(Command.EXIT, number(code)))

    async def transfer(self, which: Command, *arguments: str) -> bool:
        """HTTP_GET, HTTP_PUT, HTTP_CONNECT; whether the client says that it went well."""
        async with self._asking:
            await self._stream.write(command(which, b"".join(map(text, arguments))))
            return await self._reply() is Reply.OK

    async def load(self, name: str) -> bytes | None:
        """A file of the client's; None where it has none of that name or does not give it."""
        async with self._asking:
            await self._stream.write(command(Command.LOAD, text(name)))
            return await self._blob() if await self._reply() is Reply.OK else None

    async def prompt(self) -> str:
        """A line that is typed, without its end."""
        async with self._asking:
            await self._stream.write(command(Command.PROMPT))
            return (await self._blob()).decode("utf-8", "surrogateescape").rstrip("\r\n")

    async def _reply(self) -> Reply:
        while True:
            payload = await self._message(Kind.RESPONSE)
            said = payload.number()
            if said not in Reply.__members__.values():
                raise BadFrame(f"{said} is no response")
            payload.end()
            if said != Reply.WAIT:
                return Reply(said)

    async def _blob(self) -> bytes:
        found = bytearray()
        while True:
            payload = await self._message(Kind.BLOB)
            which = payload.number()
            if which == Blob.END:
                return bytes(found)
            size = payload.number()
            if which != Blob.CHUNK or size < 0:
                raise BadFrame(f"{which} is no part of a file")
            if len(found) + size > FILE_BYTES:
                raise BadFrame(f"the client sends more than {FILE_BYTES} bytes")
            async with asyncio.timeout(ANSWER_SECONDS):
                found += await self._stream.read(size)

    async def _message(self, kind: Kind) -> Reader:
        async with asyncio.timeout(ANSWER_SECONDS):
            (size,) = numbers(await self._stream.read(4))
            if not 0 < size <= _FRAME_BYTES:
                raise BadFrame(f"a message of {size} bytes")
            payload = Reader(await self._stream.read(size))
        if (found := payload.number()) != kind:
            raise BadFrame(f"a message of kind {found} instead of {int(kind)}")
        return payload
