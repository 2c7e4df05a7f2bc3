"""A follower over connections that break: it always holds some revision of the source."""

from __future__ import annotations

import asyncio
import gc
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, cast

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xapi.database import Commit, Database
from xapi.database.engines.memory import MemoryEngine
from xapi.database.replica import Replica
from xapi.generated import records
from xapi.pool import replication
from xapi.pool.feed import COMMITS_AT_ONCE, LogFeed
from xapi.pool.link import Link, LinkBroken
from xapi.pool.listener import Listener, Peer, Send
from xapi.pool.replication import Follower

PEER = Peer("11111111-1111-1111-1111-111111111111", "10.0.0.2")


def values(db: Database) -> Any:
    return {
        row.ref: (row.modified_rev, tuple(getattr(row, f.name) for f in row.MODEL.fields))
        for table in db.tables.values()
        for row in table.rows.values()
    }


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0)


class Wire:
    """A link whose lines a test lets through, spoils and cuts."""

    def __init__(self, feed: LogFeed) -> None:
        self.feed = feed
        self.connections = 0
        self.cut_after: list[int] = []
        """Lines that pass before each connection breaks; the rest hold."""
        self.spoil: Callable[[list[bytes]], list[bytes]] = lambda lines: lines

    @asynccontextmanager
    async def stream(
        self, _name: str, payload: Any, *, alive: Callable[[], None]
    ) -> AsyncGenerator[AsyncIterator[Any]]:
        self.connections += 1
        queue: asyncio.Queue[bytes] = asyncio.Queue(1)

        async def serve() -> None:
            await self.feed.serve(PEER, payload, queue.put)
            await queue.put(b"")

        serving = asyncio.ensure_future(serve())
        left = self.cut_after.pop(0) if self.cut_after else -1

        async def lines() -> AsyncIterator[Any]:
            nonlocal left
            while True:
                got = await queue.get()
                if not got:
                    return
                for one in got.split(b"\n"):
                    for line in self.spoil([one]):
                        if left == 0:
                            raise LinkBroken("cut")
                        left -= 1
                        yield orjson.loads(line)
                        alive()

        try:
            yield lines()
        finally:
            serving.cancel()
            await asyncio.gather(serving, return_exceptions=True)


class Following:
    """A source, a replica and a record of what the source was at each revision."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, **source: Any) -> None:
        monkeypatch.setattr(replication, "RETRY_SECONDS", 0.0)
        monkeypatch.setattr(replication, "RETRY_SECONDS_MAX", 0.0)
        self.db = Database(records.MODELS, MemoryEngine(), **source)
        self.was: dict[int, Any] = {}
        self.faults: list[str] = []
        self.seen = 0

    async def open(self) -> None:
        await self.db.open()
        self.feed = LogFeed(self.db, "life")
        self.wire = Wire(self.feed)
        self.was[self.db.revision] = values(self.db)
        self.db.subscribe(lambda commit: self.was.__setitem__(commit.revision, values(self.db)))
        self.replica = Replica(records.MODELS, "10.0.0.1")
        self.replica.subscribe(self.check)
        self.follower = Follower(self.replica, lambda: cast("Link", self.wire))
        self.running = asyncio.ensure_future(self.follower.run())

    def check(self, commit: Commit) -> None:
        if commit.revision < self.seen:
            self.faults.append(f"{commit.revision} after {self.seen}")
        self.seen = commit.revision
        if values(self.replica) != self.was[commit.revision]:
            self.faults.append(f"revision {commit.revision} is another one")

    async def caught_up(self) -> None:
        async with asyncio.timeout(10):
            await until(lambda: self.follower.connected)
            await self.replica.durable(self.db.revision)
        assert not self.faults
        assert values(self.replica) == values(self.db)

    async def close(self) -> None:
        self.running.cancel()
        await asyncio.gather(self.running, return_exceptions=True)
        await self.db.close()


def write(db: Database, number: int) -> None:
    vms = [row.ref for row in db.rows("VM")]
    with db.transaction() as tx:
        if number % 4 == 0 or not vms:
            vm = records.VM.create(tx, name_label=f"n{number}")
            records.VBD.create(tx, VM=vm, userdevice="0")
        elif number % 4 == 1:
            records.VM.delete(tx, vms[number % len(vms)])
        else:
            records.VM.modify(tx, vms[number % len(vms)], name_label=f"m{number}")


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.integers(1, 9)),
        st.tuples(st.just("cut"), st.integers(0, 6)),
        st.tuples(st.just("run"), st.integers(0, 5)),
        st.tuples(st.just("lose"), st.integers(0, 5)),
        st.tuples(st.just("twice"), st.integers(0, 5)),
    ),
    max_size=25,
)


@settings(max_examples=60, deadline=None)
@given(STEPS, st.sampled_from([4, 10_000]))
async def test_a_replica_always_is_some_revision(steps: list[tuple[str, int]], kept: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        run = Following(patch, history_entries=kept)
        await run.open()
        number = 0
        for kind, count in steps:
            if kind == "write":
                for _ in range(count):
                    write(run.db, number := number + 1)
            elif kind == "cut":
                run.wire.cut_after.append(count)
            elif kind == "run":
                for _ in range(count * 5):
                    await asyncio.sleep(0)
            else:
                run.wire.spoil = spoiler(count, lost=kind == "lose")
        run.wire.cut_after.clear()
        run.wire.spoil = lambda lines: lines
        write(run.db, 0)  # a line that never came shows with the next one
        await run.caught_up()
        await run.close()


def spoiler(after: int, *, lost: bool) -> Callable[[list[bytes]], list[bytes]]:
    """One commit, the one after so many, does not come, or comes twice."""
    left = after

    def spoil(lines: list[bytes]) -> list[bytes]:
        nonlocal left
        if not lines[0].startswith(b'{"commit"'):
            return lines
        left -= 1
        if left != -1:
            return lines
        return [] if lost else lines * 2

    return spoil


async def test_who_was_away_resumes(monkeypatch: pytest.MonkeyPatch) -> None:
    run = Following(monkeypatch)
    await run.open()
    await run.caught_up()
    run.running.cancel()
    await asyncio.gather(run.running, return_exceptions=True)
    run.wire.cut_after = [3, 5]
    for number in range(20):
        write(run.db, number)
    run.running = asyncio.ensure_future(run.follower.run())
    await run.caught_up()
    assert run.wire.connections == 4
    assert run.replica.loads == 1
    await run.close()


async def test_commits_and_full_copies_are_encoded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    run = Following(monkeypatch)
    await run.open()
    others = [Follower(Replica(records.MODELS, "x"), lambda: cast("Link", run.wire))
              for _ in range(3)]  # fmt: skip
    running = [asyncio.ensure_future(other.run()) for other in others]
    await until(lambda: all(follower.connected for follower in (run.follower, *others)))
    for number in range(10):
        write(run.db, number)
    await run.caught_up()
    for other in others:
        async with asyncio.timeout(10):
            await other._replica.durable(run.db.revision)
    assert run.feed.lines.encoded == 10
    sent: list[list[bytes]] = [[], []]

    async def take(lines: list[bytes]) -> None:
        async def send(line: bytes) -> None:
            lines.append(line)

        await run.feed.serve(PEER, {"after": 0, "life": ""}, send)

    taking = [asyncio.ensure_future(take(lines)) for lines in sent]
    await until(lambda: all(lines and lines[-1].startswith(b'{"end"') for lines in sent))
    rows = [[line for line in lines if line.startswith(b'{"rows"')] for lines in sent]
    assert rows[0]
    assert all(one is other for one, other in zip(*rows, strict=True))
    for task in (*running, *taking):
        task.cancel()
    await asyncio.gather(*running, *taking, return_exceptions=True)
    await run.close()


def commits_held() -> int:
    gc.collect()
    return sum(isinstance(item, Commit) for item in gc.get_objects())


async def test_a_reader_that_stalls_holds_little_and_is_let_go() -> None:
    before = commits_held()
    db = Database(records.MODELS, MemoryEngine(), history_entries=100)
    await db.open()
    feed = LogFeed(db, "life", lines_bytes=1 << 16)
    room = asyncio.Semaphore(1)
    sent: list[bytes] = []

    async def send(line: bytes) -> None:
        await room.acquire()
        sent.append(line)

    serving = asyncio.ensure_future(feed.serve(PEER, {"after": db.revision, "life": "life"}, send))
    await until(lambda: bool(sent))
    for number in range(2000):
        write(db, number)
        await asyncio.sleep(0)
    assert feed.lines.size <= 1 << 16
    assert commits_held() - before <= 100 + COMMITS_AT_ONCE
    for _ in range(COMMITS_AT_ONCE + 1):
        room.release()
    async with asyncio.timeout(5):
        await serving  # it ends by itself: the reader comes again and is sent everything
    assert len(sent) <= 1 + COMMITS_AT_ONCE
    await db.close()


async def test_a_full_copy_that_takes_too_long_is_given_up() -> None:
    db = Database(records.MODELS, MemoryEngine(), history_entries=50)
    await db.open()
    with db.transaction() as tx:
        for number in range(1000):
            records.VM.create(tx, name_label=str(number))
    sent: list[bytes] = []

    async def send(line: bytes) -> None:
        sent.append(line)
        for number in range(20):
            write(db, number)

    async with asyncio.timeout(5):
        await LogFeed(db, "life").serve(PEER, {"after": 0, "life": ""}, send)
    assert not any(line.startswith(b'{"end"') for line in sent)
    await db.close()


async def test_the_age_of_a_replica(monkeypatch: pytest.MonkeyPatch) -> None:
    run = Following(monkeypatch)
    await run.open()
    await run.caught_up()
    now = 100.0
    run.follower._clock = lambda: now
    write(run.db, 0)
    await run.caught_up()
    await asyncio.sleep(0)
    assert run.follower.connected
    now = 107.5
    assert run.follower.age == 7.5
    write(run.db, 2)
    await run.caught_up()
    await asyncio.sleep(0)
    assert run.follower.age == 0.0
    await run.close()
    now = 1000.0
    assert run.follower.age == 0.0  # it follows nobody any more


async def test_a_host_that_takes_nothing_is_dropped() -> None:
    listener = Listener(cast("ssl.SSLContext", None), lambda: "")
    listener._identify = lambda _request, _name: PEER
    listener.write_seconds = 0.2
    ended: list[BaseException] = []

    async def serve(_peer: Peer, _payload: Any, send: Send) -> None:
        try:
            while True:
                await send(b"x" * 100_000)
        except BaseException as error:
            ended.append(error)
            raise

    listener.stream("log", serve)
    loop = asyncio.get_running_loop()
    listener._listening = await loop.create_server(listener._server, "127.0.0.1", 0)
    port = listener._listening.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.transport.pause_reading()
    writer.write(b"POST /pool/log HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}")
    async with asyncio.timeout(10):
        while not ended:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
        writer.transport.resume_reading()
        with pytest.raises((ConnectionResetError, asyncio.IncompleteReadError)):
            await reader.readexactly(1 << 30)
    assert isinstance(ended[0], ConnectionResetError)
    writer.close()
    await listener.close()
