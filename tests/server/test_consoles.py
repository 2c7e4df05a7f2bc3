"""Consoles on the wire: CONNECT as clients send it, WebSockets, pictures; rights, bounds, ends."""

from __future__ import annotations

import asyncio
import base64
import ssl
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from http_kit import until
from rfb_kit import Frame, Incoming, hello, key, wants

from xapi.generated import records, refs
from xapi.server.consoles import Consoles

TIMEOUT = 10


@dataclass
class Guest:
    """A running guest of a server in this process."""

    live: Any
    ref: str = ""
    uuid: str = ""
    rfb: str = ""
    vt100: str = ""
    http: Any = None
    opened: list[asyncio.StreamWriter] = field(default_factory=list)

    @property
    def session(self) -> str:
        return self.live.client.session

    @property
    def db(self) -> Any:
        return self.live.server.services.db

    async def ask(self, method: str, *params: object) -> Any:
        return await self.live.client.ask(method, *params)

    async def start(self) -> None:
        await self.ask("VM.start", self.ref, False, False)
        row = records.VM.get(self.db, self.ref)
        found = {records.console.get(self.db, ref).protocol: ref for ref in row.consoles}
        self.rfb, self.vt100 = found["rfb"], found["vt100"]

    async def open(self, head: str, *, tls: bool = False) -> tuple[Any, Any]:
        server = self.live.server
        context = None
        if tls:
            context = ssl.create_default_context(cafile=self.live.settings.certificate_path)
            context.check_hostname = False
        address = server.https if tls else server.http
        reader, writer = await asyncio.open_connection(address.host, address.port, ssl=context)
        self.opened.append(writer)
        for part in head.splitlines(keepends=True):  # as clients do that write line by line
            writer.write(part.encode())
            await writer.drain()
        return reader, writer

    async def connect(self, query: str, *lines: str, tls: bool = False) -> tuple[Any, Any]:
        """A console, past the head of its answer."""
        head = "\r\n".join([f"CONNECT /console?{query} HTTP/1.0", *lines, "", ""])
        reader, writer = await self.open(head, tls=tls)
        async with asyncio.timeout(TIMEOUT):
            answer = await reader.readuntil(b"\r\n\r\n")
        assert answer.startswith(b"HTTP/1.1 200 OK\r\n"), answer
        return reader, writer

    async def refused(self, query: str, *lines: str, method: str = "CONNECT") -> str:
        """Status and headers of the answer."""
        head = "\r\n".join([f"{method} /console?{query} HTTP/1.0", *lines, "", ""])
        reader, _ = await self.open(head)
        async with asyncio.timeout(TIMEOUT):
            answer = await reader.read()
        return answer.partition(b"\r\n\r\n")[0].decode()


@pytest.fixture
async def guest(live_server: Any) -> AsyncGenerator[Guest]:
    db = live_server.server.services.db
    template = next(row for row in records.VM.all(db) if row.is_default_template)
    ref = await live_server.client.ask("VM.clone", template.ref, "web-1")
    await live_server.client.ask("VM.provision", ref)
    uuid = records.VM.get(db, ref).uuid
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=False)) as http:
        guest = Guest(live_server, ref, uuid, http=http)
        await guest.start()
        yield guest
        for writer in guest.opened:
            writer.close()


async def seen(reader: asyncio.StreamReader, mark: bytes) -> bytes:
    async with asyncio.timeout(TIMEOUT):
        return await reader.readuntil(mark)


async def rest(reader: asyncio.StreamReader) -> bytes:
    async with asyncio.timeout(TIMEOUT):
        return await reader.read()


async def test_rows(guest: Guest) -> None:
    rows = await guest.ask("console.get_all_records")
    port = guest.live.server.https.port
    for row in rows.values():
        assert row["location"] == f"https://127.0.0.1:{port}/console?uuid={row['uuid']}"
    control = next(row for row in records.VM.all(guest.db) if row.is_control_domain)
    kinds = sorted((row["VM"], row["protocol"]) for row in rows.values())
    assert kinds == sorted((vm, p) for vm in (guest.ref, control.ref) for p in ("rfb", "vt100"))
    assert {records.console.get(guest.db, ref).port for ref in rows} == {-1}
    # A console keeps its row while the guest lives; the address of the host is in it.
    host = guest.live.server.services.host
    await guest.ask("VM.pause", guest.ref)
    await guest.ask("VM.unpause", guest.ref)
    pif = next(row for row in records.PIF.all(guest.db) if row.management)
    await guest.ask(
        "PIF.reconfigure_ip", pif.ref, "Static", "10.1.2.3", "255.255.255.0", "10.1.2.1", ""
    )
    assert records.host.get(guest.db, host).address == "10.1.2.3"
    for ref in (guest.rfb, guest.vt100):
        location = records.console.get(guest.db, ref).location
        assert location.startswith(f"https://10.1.2.3:{port}/console?uuid=")
    await guest.ask("VM.hard_shutdown", guest.ref)
    assert {row.VM for row in records.console.all(guest.db)} == {control.ref}


async def test_clients(guest: Guest) -> None:
    """As xe, XenCenter, Xen Orchestra and scripts ask."""
    session = guest.session
    for query, lines in (
        (f"ref={guest.vt100}&session_id={session}", ["content-length: 0"]),
        (f"uuid={records.console.get(guest.db, guest.vt100).uuid}",
         ["Host: x", f"Cookie: session_id={session}"]),
        (f"ref={guest.vt100}",
         ["Authorization: Basic " + base64.b64encode(
             f"root:{guest.live.password}".encode()).decode()]),
    ):  # fmt: skip
        reader, writer = await guest.connect(query, *lines, tls=True)
        assert guest.uuid.encode() in await seen(reader, b"> ")
        writer.write(b"name\r")
        assert await seen(reader, b"> ") == b"name\r\nweb-1\r\n> "
        writer.write(b"exit\r")
        assert await rest(reader) == b"exit\r\nGood bye.\r\n"
    # A VM's console is its screen; what a client says at once is not lost.
    for asked in (f"uuid={guest.uuid}", f"ref={guest.ref}"):
        head = f"CONNECT /console/?{asked}&session_id={session} HTTP/1.1\r\n\r\nRFB 003.008\n\1"
        reader, writer = await guest.open(head)
        await seen(reader, b"\r\n\r\n")
        assert await seen(reader, b"\1\1\0\0\0\0") == b"RFB 003.008\n\1\1\0\0\0\0"
        writer.write(b"\1")
        assert (await seen(reader, b"web-1"))[:4] == b"\x02\x80\x01\x90"
    # The temporary session of Basic authentication has ended.
    await until(lambda: len(list(records.session.all(guest.db))) == 1)


async def test_who_is_refused(guest: Guest) -> None:
    ok = f"session_id={guest.session}"
    for query in (f"ref=none&{ok}", ok, f"uuid=none&{ok}", f"ref={refs.NULL}&{ok}"):
        assert (await guest.refused(query)).startswith("HTTP/1.0 404")
    assert (await guest.refused(f"ref={guest.rfb}")).startswith("HTTP/1.0 401")
    assert (await guest.refused(f"ref={guest.rfb}&session_id=none")).startswith("HTTP/1.0 401")
    reader, _ = await guest.open("CONNECT 127.0.0.1:443 HTTP/1.1\r\nHost: x\r\n\r\n")
    assert b" 400 " in (await rest(reader))[:20]
    reader, _ = await guest.open("CONNECT /nothing HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1")
    assert (await rest(reader)).startswith(b"HTTP/1.1 404")
    reader, _ = await guest.open("CONNECT /console?" + "x" * 20000 + " HTTP/1.1\r\n\r\n")
    assert b" 400 " in (await rest(reader))[:20]
    # No WebSocket; and none for another site's page, which knows no session.
    assert (await guest.refused(f"ref={guest.rfb}&{ok}", method="GET")).startswith("HTTP/1.0 426")
    url = f"{guest.live.url}/console?ref={guest.rfb}"
    cookie = {"Cookie": f"session_id={guest.session}"}
    with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):
        await guest.http.ws_connect(url, headers=cookie, origin="https://evil.example")
    async with guest.http.ws_connect(url, headers=cookie) as socket:
        assert (await socket.receive_bytes(timeout=TIMEOUT)).startswith(b"RFB")


async def test_the_console_of_the_host_needs_more_rights(guest: Guest) -> None:
    sessions = guest.live.server.sessions
    control = next(row for row in records.VM.all(guest.db) if row.is_control_domain)
    made = {
        role: sessions._create(
            role, "test", superuser=False, sid=role, permissions=(role,)
        )
        for role in ("read-only", "vm-operator", "pool-admin")
    }  # fmt: skip
    for role, guests, hosts in (
        ("read-only", 403, 403), ("vm-operator", 200, 403), ("pool-admin", 200, 200),
    ):  # fmt: skip
        for vm, status in ((guest.ref, guests), (control.ref, hosts)):
            query = f"ref={vm}&session_id={made[role]}"
            if status == 200:
                reader, writer = await guest.connect(query)
                assert (await seen(reader, b"\n")) == b"RFB 003.008\n"
                writer.close()
            else:
                assert (await guest.refused(query)).startswith(f"HTTP/1.0 {status}")
    url = f"{guest.live.url}/vncsnapshot?uuid={control.uuid}&session_id="
    async with guest.http.get(url + made["vm-operator"]) as answer:
        assert answer.status == 403
    async with guest.http.get(url + made["pool-admin"]) as answer:
        assert (answer.status, answer.content_type) == (200, "image/png")
        assert (await answer.read()).startswith(b"\x89PNG")


async def test_a_browser(guest: Guest) -> None:
    url = f"{guest.live.url}/console?ref={guest.vt100}&session_id={guest.session}"
    async with guest.http.ws_connect(url, protocols=("base64", "binary")) as socket:
        assert socket.protocol == "binary"
        assert b"web-1" in await socket.receive_bytes(timeout=TIMEOUT)
        await socket.send_bytes(b"na")
        assert await socket.receive_bytes(timeout=TIMEOUT) == b"na"
        await socket.send_str("me\r")
        assert await socket.receive_bytes(timeout=TIMEOUT) == b"me\r\nweb-1\r\n> "
        await socket.send_bytes(b"exit\r")
        assert await socket.receive_bytes(timeout=TIMEOUT) == b"exit\r\nGood bye.\r\n"
        assert (await socket.receive(timeout=TIMEOUT)).type is aiohttp.WSMsgType.CLOSE
    async with guest.http.ws_connect(url) as socket:
        assert socket.protocol is None
    await until(lambda: guest.live.server.consoles.count == 0)


async def test_a_whole_frame(guest: Guest) -> None:
    """As noVNC draws it: the screen says which guest it is, and shows what is typed."""
    url = f"{guest.live.url}/console?ref={guest.rfb}&session_id={guest.session}"
    async with guest.http.ws_connect(url, protocols=("binary",)) as socket:
        data, frame = b"", Frame()

        async def take(read: Callable[[Incoming], object]) -> None:
            """More messages, until there is enough to read."""
            nonlocal data
            while True:
                came = Incoming(data)
                try:
                    read(came)
                except AssertionError:
                    data += await socket.receive_bytes(timeout=TIMEOUT)
                    continue
                data = came.data
                return

        await socket.send_bytes(hello())
        await take(lambda came: came.begin())
        await socket.send_bytes(wants())
        await take(lambda came: came.update(frame))
        assert frame.lines()[2:5] == [
            " Name    web-1", f" UUID    {guest.uuid}", " State   Running",
        ]  # fmt: skip
        await socket.send_bytes(b"".join(key(ord(letter)) for letter in "ls -l"))
        while "ls -l" not in frame.text(9):
            await socket.send_bytes(wants(incremental=True))
            await take(lambda came: came.update(frame))
        assert frame.text(9) == " > ls -l_"


async def test_what_ends_a_console(guest: Guest) -> None:
    server = guest.live.server

    async def joined(session: str = "") -> asyncio.StreamReader:
        reader, _ = await guest.connect(f"ref={guest.vt100}&session_id={session or guest.session}")
        await seen(reader, b"> ")
        return reader

    # Its session.
    other = guest.live.new_client()
    await other.login()
    ends, stays = await joined(other.session), await joined()
    await other.ask("session.logout")
    assert await rest(ends) == b""
    assert server.consoles.count == 1
    # Its guest; a reboot has another one.
    await guest.ask("VM.hard_reboot", guest.ref)
    assert await rest(stays) == b""
    # A client that leaves.
    _, writer = await guest.connect(f"ref={guest.vt100}&session_id={guest.session}")
    await until(lambda: server.consoles.count == 1)
    writer.close()
    await until(lambda: server.consoles.count == 0)
    # Suspend, and no console until it is back.
    last = await joined()
    await guest.ask("VM.suspend", guest.ref)
    assert await rest(last) == b""
    asked = f"uuid={guest.uuid}&session_id={guest.session}"
    assert (await guest.refused(asked)).startswith("HTTP/1.0 404")
    await guest.ask("VM.resume", guest.ref, False, False)
    row = records.VM.get(guest.db, guest.ref)
    assert sorted(records.console.get(guest.db, c).protocol for c in row.consoles) == [
        "rfb", "vt100",
    ]  # fmt: skip


async def test_bounds(guest: Guest, monkeypatch: pytest.MonkeyPatch) -> None:
    pool = next(iter(records.pool.all(guest.db))).ref
    asked = f"ref={guest.vt100}&session_id={guest.session}"
    # One at a time, where the pool says so.
    await guest.ask("pool.set_limit_console_sessions", pool, True)
    reader, _ = await guest.connect(asked)
    assert (await guest.refused(asked)).startswith("HTTP/1.0 503")
    await guest.ask("pool.set_limit_console_sessions", pool, False)
    # Nobody types: the time counts from the last key on.
    monkeypatch.setattr("xapi.server.consoles._LOOK_SECONDS", 0.05)
    await guest.ask("pool.set_vm_console_idle_timeout", pool, 1)
    idle, _ = await guest.connect(asked)
    assert b"Type help" in await rest(idle)
    await guest.ask("pool.set_vm_console_idle_timeout", pool, 0)
    # The first one has looked at the setting before; the end of the server is its end.
    await seen(reader, b"> ")
    await guest.live.server.consoles.close()
    assert await rest(reader) == b""
    assert (await guest.refused(asked)).startswith("HTTP/1.0 503")
    assert isinstance(guest.live.server.consoles, Consoles)
