"""A thin client as clients.md §7 describes it: sends a command line, and does what it is told."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from e2e_kit import PASSWORD

from xapi.server.thin.frames import (
    MAGIC,
    MAJOR,
    MINOR,
    Blob,
    Command,
    Kind,
    Reader,
    Reply,
    blob,
    number,
    numbers,
    reply,
)


@dataclass
class Outcome:
    """What the person at the client sees."""

    code: int | None = None
    out: list[str] = field(default_factory=list)
    err: str = ""
    error: tuple[str, list[str]] | None = None
    transfers: list[tuple[Command, list[str]]] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "\n".join(self.out)


class Thin:
    """One command's connection. The parts of the talk can be had one by one, to break them."""

    def __init__(self, server: Any, *, unix: bool = False) -> None:
        if unix:
            self.sock: socket.socket = socket.socket(socket.AF_UNIX)
            self.sock.settimeout(20)
            self.sock.connect(str(server.socket))
            return
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        host, _, port = server.url.removeprefix("https://").rpartition(":")
        self.sock = context.wrap_socket(socket.create_connection((host, int(port)), 20))

    def send_command(self, arguments: Iterable[str]) -> None:
        body = "".join(f"{argument}\n" for argument in arguments).encode()
        head = (
            "POST /cli HTTP/1.0\r\nUser-agent: thin\r\noriginator: cli\r\n"
            f"content-length: {len(body)}\r\n\r\n"
        )
        self.sock.sendall(head.encode() + body)

    def greet(self, major: int = MAJOR) -> tuple[int, int]:
        assert self.read(len(MAGIC)) == MAGIC
        theirs = numbers(self.read(8))
        self.sock.sendall(MAGIC + number(major) + number(MINOR))
        return theirs[0], theirs[1]

    def read(self, size: int) -> bytes:
        found = b""
        while len(found) < size:
            part = self.sock.recv(size - len(found))
            if not part:
                raise EOFError(f"after {len(found)} of {size} bytes")
            found += part
        return found

    def message(self) -> tuple[Command, Reader]:
        (size,) = numbers(self.read(4))
        payload = Reader(self.read(size))
        assert payload.number() == Kind.COMMAND
        return Command(payload.number()), payload

    def send_blob(self, data: bytes) -> None:
        self.sock.sendall(blob(Blob.CHUNK, len(data)) + data + blob(Blob.END))

    def at_end(self) -> bool:
        return self.sock.recv(1) == b""

    def close(self) -> None:
        self.sock.close()


def thin(
    server: Any,
    *arguments: str,
    user: str | None = "root",
    password: str | None = None,
    unix: bool = False,
    files: Mapping[str, Path] | None = None,
    typed: Iterable[str] = (),
) -> Outcome:
    """Run a command to its end; everything that is said."""
    client = Thin(server, unix=unix)
    lines = iter(typed)
    found = Outcome()
    try:
        credentials = []
        if user is not None:
            given = PASSWORD if password is None else password
            credentials = [f"username={user}", f"password={given}"]
        client.send_command([*arguments, *credentials])
        assert client.greet() == (MAJOR, MINOR)
        while found.code is None:
            which, payload = client.message()
            match which:
                case Command.PRINT:
                    found.out.append(payload.text())
                case Command.PRINT_ERROR:
                    found.err += payload.text()
                case Command.ERROR:
                    found.error = payload.text(), payload.texts()
                case Command.EXIT:
                    found.code = payload.number()
                case Command.PROMPT:
                    client.send_blob(next(lines).encode())
                case Command.LOAD:
                    name = payload.text()
                    if files and name in files:
                        client.sock.sendall(reply(Reply.OK))
                        client.send_blob(files[name].read_bytes())
                    else:
                        client.sock.sendall(reply(Reply.FAILED))
                case Command.HTTP_GET | Command.HTTP_PUT:
                    found.transfers.append((which, [payload.text(), payload.text()]))
                    client.sock.sendall(reply(Reply.WAIT) + reply(Reply.OK))
                case Command.HTTP_CONNECT:
                    found.transfers.append((which, [payload.text()]))
                    client.sock.sendall(reply(Reply.FAILED))
                case Command.DEBUG:
                    pass
            payload.end()
        assert client.at_end()
    finally:
        client.close()
    return found
