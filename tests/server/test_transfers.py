"""Exports and imports on the wire: tasks, streams of all shapes, and clients that leave."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any

import pytest
from http_kit import until

from xapi.generated import errors, records
from xapi.operations.context import Call
from xapi.operations.transfers import Asked, Download
from xapi.server.streams import TransferStream


class Depot:
    """Stands for what is exported and imported, on a real server."""

    def __init__(self, live: Any) -> None:
        self.live = live
        self.db = live.server.services.db
        self.pieces: list[bytes] = [b"one,", b"two"]
        self.length: int | None = None
        self.fails: list[Exception | None] = []
        """Raised instead of the piece of that number."""
        self.got = b""
        self.ended = asyncio.Event()
        self.closed = asyncio.Event()
        self.go_on = asyncio.Event()
        self.go_on.set()
        self.sink_fails: Exception | None = None
        transfers = live.server.transfers
        transfers.download("get_export", "VM.export", self.source)
        transfers.upload("put_import", "VM.import", self.sink, "VM ref set")

    async def source(self, call: Call, asked: Asked) -> Download:
        if asked.get("ref") == "missing":
            raise errors.HandleInvalid("VM", "missing")

        async def made() -> AsyncGenerator[bytes]:
            try:
                for number, piece in enumerate(self.pieces):
                    if number < len(self.fails) and (error := self.fails[number]) is not None:
                        raise error
                    call.task.progress((number + 1) / len(self.pieces))
                    yield piece
                    await self.go_on.wait()
            finally:
                self.closed.set()

        return Download(made(), self.length)

    async def sink(
        self, _call: Call, _asked: Asked, body: AsyncIterator[bytes], length: int | None
    ) -> list[str]:
        self.length = length
        try:
            async for piece in body:
                self.got += piece
                await self.go_on.wait()
        finally:
            self.ended.set()
        if self.sink_fails is not None:
            raise self.sink_fails
        return ["OpaqueRef:one", "OpaqueRef:two"]

    async def task(self) -> str:
        return str(await self.live.client.ask("task.create", "mine", ""))

    async def over(self, task: str) -> records.task:
        await until(lambda: records.task.get(self.db, task).status != "pending")
        return records.task.get(self.db, task)

    async def open(self, line: str, *headers: str, body: bytes = b"") -> Any:
        address = self.live.server.http
        reader, writer = await asyncio.open_connection(address.host, address.port)
        head = "\r\n".join([line, "Connection: close", *headers, "", ""])
        writer.write(head.encode() + body)
        await writer.drain()
        return reader, writer

    async def ask(self, line: str, *headers: str, body: bytes = b"") -> tuple[str, bytes]:
        """Head and body of the answer, to the end of the connection."""
        reader, writer = await self.open(line, *headers, body=body)
        if body and not headers:
            writer.write_eof()
        async with asyncio.timeout(10):
            answer = await reader.read()
        writer.close()
        head, _, rest = answer.partition(b"\r\n\r\n")
        return head.decode(), rest

    def get(self, **asked: str) -> str:
        return f"GET /export/?{self.query(asked)} HTTP/1.1"

    def put(self, **asked: str) -> str:
        return f"PUT /import?{self.query(asked)} HTTP/1.1"

    def query(self, asked: dict[str, str]) -> str:
        asked = {"session_id": self.live.client.session, **asked}
        return "&".join(f"{name}={value}" for name, value in asked.items() if value)


@pytest.fixture
def depot(live_server: Any) -> Depot:
    return Depot(live_server)


async def test_an_export(depot: Depot) -> None:
    task = await depot.task()
    head, body = await depot.ask(depot.get(task_id=task))
    assert head.startswith("HTTP/1.1 200 OK\r\n")
    assert "Transfer-Encoding" not in head
    assert body == b"one,two"
    row = await depot.over(task)
    assert (row.status, row.result, row.progress) == ("success", "<value></value>", 1.0)
    assert row.allowed_operations == ()
    # Without a task of the client's there is one as long as it takes; with a length it is told.
    depot.length = 7
    head, body = await depot.ask(depot.get())
    assert "Content-Length: 7" in head
    assert body == b"one,two"
    assert [row.ref for row in records.task.all(depot.db)] == [task]


async def test_who_waits_for_the_end_of_an_export_is_not_waited_for(
    depot: Depot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xapi.server.streams._LINGER_SECONDS", 60.0)
    _, body = await depot.ask(depot.get())
    assert body == b"one,two"


async def test_who_knows_the_length_has_the_end_after_the_work(
    depot: Depot, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[object] = []
    send = TransferStream.send

    async def note(self: TransferStream, piece: bytes) -> None:
        order.append((piece, depot.closed.is_set()))
        await send(self, piece)

    monkeypatch.setattr(TransferStream, "send", note)
    depot.length = 7
    assert (await depot.ask(depot.get()))[1] == b"one,two"
    assert order == [(b"one,", False), (b"two", True)]


async def test_errors_of_an_export(depot: Depot) -> None:
    task = await depot.task()
    head, body = await depot.ask(depot.get(task_id=task, ref="missing"))
    assert head.startswith("HTTP/1.1 404")
    assert b"HANDLE_INVALID" in body
    row = await depot.over(task)
    assert (row.status, row.error_info) == ("failure", ("HANDLE_INVALID", "VM", "missing"))
    depot.fails = [errors.VMBadPowerState("vm", "halted", "running")]
    task = await depot.task()
    head, body = await depot.ask(depot.get(task_id=task))
    assert head.startswith("HTTP/1.1 500")
    assert b"VM_BAD_POWER_STATE" in body
    assert (await depot.over(task)).error_info[0] == "VM_BAD_POWER_STATE"
    # In the middle: the client sees that something is missing.
    depot.fails = [None, ValueError("internals")]
    task = await depot.task()
    with pytest.raises(ConnectionResetError):
        await depot.ask(depot.get(task_id=task))
    assert (await depot.over(task)).error_info == ("INTERNAL_ERROR", "ValueError")


async def test_an_export_is_cancelled(depot: Depot) -> None:
    depot.go_on.clear()
    task = await depot.task()
    reader, writer = await depot.open(depot.get(task_id=task))
    await reader.readuntil(b"one,")
    assert records.task.get(depot.db, task).allowed_operations == ("cancel",)
    await depot.live.client.ask("task.cancel", task)
    row = await depot.over(task)
    assert (row.status, row.error_info) == ("cancelled", ("TASK_CANCELLED", task))
    assert depot.closed.is_set()
    with pytest.raises(ConnectionResetError):
        await reader.read()
    writer.close()


async def test_nobody_is_left_to_read_an_export(depot: Depot) -> None:
    depot.go_on.clear()
    task = await depot.task()
    reader, writer = await depot.open(depot.get(task_id=task))
    await reader.readuntil(b"one,")
    writer.close()
    row = await depot.over(task)
    assert (row.status, row.error_info[0]) == ("failure", "INTERNAL_ERROR")
    assert depot.closed.is_set()


async def test_a_reader_holds_an_export_back(depot: Depot) -> None:
    made = 0

    async def much(_call: Call, _asked: Asked) -> Download:
        async def pieces() -> AsyncGenerator[bytes]:
            nonlocal made
            for _ in range(400):
                made += 1
                yield bytes(1 << 18)

        return Download(pieces())

    depot.live.server.transfers.download("get_export", "VM.export", much)
    reader, writer = await depot.open(depot.get())
    await reader.readuntil(b"\r\n\r\n")
    before = -1
    while made != before:  # until nothing fits between the two any more
        before = made
        await asyncio.sleep(0.05)
    assert made < 100
    size = 0
    while piece := await reader.read(1 << 20):
        size += len(piece)
    assert size == 400 << 18
    writer.close()


@pytest.mark.parametrize(
    ("headers", "body", "length"),
    [
        (("Content-Length: 9",), b"some data", 9),
        ((), b"some data", None),
        (("Transfer-Encoding: chunked",), b"4\r\nsome\r\n5\r\n data\r\n0\r\n\r\n", None),
        (("Content-Length: 9", "Expect: 100-continue"), b"some data", 9),
    ],
)
async def test_an_import(
    depot: Depot, headers: tuple[str, ...], body: bytes, length: int | None
) -> None:
    task = await depot.task()
    head, rest = await depot.ask(depot.put(task_id=task), *headers, body=body)
    if "100-continue" in " ".join(headers):
        assert head == "HTTP/1.1 100 Continue"
        head = rest.decode()
    assert head.startswith("HTTP/1.1 200 OK\r\n")
    row = await depot.over(task)
    assert row.status == "success"
    assert row.result == (
        "<value><array><data><value>OpaqueRef:one</value>"
        "<value>OpaqueRef:two</value></data></array></value>"
    )
    assert depot.got == b"some data"
    assert depot.length == length


async def test_the_answer_comes_before_the_body(depot: Depot) -> None:
    task = await depot.task()
    reader, writer = await depot.open(depot.put(task_id=task), "Content-Length: 8")
    assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 200 OK\r\n")
    assert depot.got == b""
    writer.write(b"all ")
    await writer.drain()
    await until(lambda: depot.got == b"all ")
    writer.write(b"of i")
    assert await reader.read() == b""
    assert depot.got == b"all of i"
    assert (await depot.over(task)).status == "success"
    writer.close()


async def test_an_upload_of_unknown_length_ends_with_its_connection(depot: Depot) -> None:
    task = await depot.task()
    reader, writer = await depot.open(depot.put(task_id=task), f"Content-Length: {1 << 50}")
    await reader.readuntil(b"\r\n\r\n")
    writer.write(bytes(3 << 20))
    writer.close()
    await writer.wait_closed()
    assert (await depot.over(task)).status == "success"
    assert len(depot.got) == 3 << 20
    assert depot.length is None


async def test_errors_of_an_import_show_in_the_task(depot: Depot) -> None:
    depot.sink_fails = errors.ImportErrorPrematureEof()
    task = await depot.task()
    head, _ = await depot.ask(depot.put(task_id=task), "Content-Length: 4", body=b"data")
    assert head.startswith("HTTP/1.1 200 OK\r\n")
    assert (await depot.over(task)).error_info == ("IMPORT_ERROR_PREMATURE_EOF",)


async def test_an_import_is_cancelled(depot: Depot) -> None:
    task = await depot.task()
    reader, writer = await depot.open(depot.put(task_id=task), "Content-Length: 900", body=b"x")
    await until(lambda: depot.got == b"x")
    await depot.live.client.ask("task.cancel", task)
    assert (await depot.over(task)).status == "cancelled"
    assert depot.ended.is_set()
    writer.close()
    await reader.read()


async def test_who_may_use_a_task(depot: Depot) -> None:
    client = depot.live.client
    missing = "OpaqueRef:00000000-0000-0000-0000-000000000000"
    head, body = await depot.ask(depot.get(task_id=missing))
    assert head.startswith("HTTP/1.1 404")
    assert b"HANDLE_INVALID" in body
    # Nobody has logged in, or without the right: the task fails with that.
    task = await depot.task()
    head, _ = await depot.ask(depot.get(task_id=task, session_id=""))
    assert head.startswith("HTTP/1.1 401")
    assert (await depot.over(task)).error_info[0] == "SESSION_INVALID"
    task = await depot.task()
    with depot.db.transaction() as tx:
        reader = records.session.create(tx, rbac_permissions=("read-only",))
    head, _ = await depot.ask(depot.get(task_id=task, session_id=reader))
    assert head.startswith("HTTP/1.1 403")
    assert (await depot.over(task)).error_info[0] == "RBAC_PERMISSION_DENIED"
    # The work of a task is done once.
    head, body = await depot.ask(depot.get(task_id=task))
    assert b"OPERATION_NOT_ALLOWED" in body
    task = await depot.task()
    await client.ask("task.cancel", task)
    await client.ask("task.set_status", task, "cancelled")
    head, body = await depot.ask(depot.get(task_id=task))
    assert b"TASK_CANCELLED" in body


async def test_the_task_of_somebody_else_is_left_alone(depot: Depot) -> None:
    task = await depot.task()
    with depot.db.transaction() as tx:
        other = records.session.create(tx, rbac_permissions=("vm-admin",))
    head, body = await depot.ask(depot.get(task_id=task, session_id=other))
    assert head.startswith("HTTP/1.1 500")
    assert b"RBAC_PERMISSION_DENIED" in body
    assert records.task.get(depot.db, task).status == "pending"


async def test_what_is_not_there_fails_its_task(depot: Depot) -> None:
    task = await depot.task()
    line = f"GET /wlb_report?{depot.query({'task_id': task})} HTTP/1.0"
    head, _ = await depot.ask(line)
    assert head.split()[1] == "501"
    assert (await depot.over(task)).error_info == ("NOT_IMPLEMENTED", "get_wlb_report")


async def test_too_many_at_once(depot: Depot, monkeypatch: pytest.MonkeyPatch) -> None:
    depot.go_on.clear()
    waiting = [await depot.open(depot.get()) for _ in range(128)]
    for reader, _ in waiting:
        await reader.readuntil(b"one,")
    task = await depot.task()
    head, _ = await depot.ask(depot.get(task_id=task))
    assert head.startswith("HTTP/1.1 503")
    assert (await depot.over(task)).error_info == ("TOO_MANY_PENDING_TASKS",)
    depot.go_on.set()
    for reader, writer in waiting:
        assert await reader.read() == b"two"
        writer.close()
    assert (await depot.ask(depot.get()))[1] == b"one,two"
