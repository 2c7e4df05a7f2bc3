"""What the tests of events share: virtual time, a database with a hub, a client with a replica."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import AsyncIterator, Coroutine, Iterable, Sequence
from contextlib import asynccontextmanager
from typing import Any, TypeVar
from xmlrpc.client import loads

import orjson

from xapi.database import Database
from xapi.database.engines.base import Batch, EngineError
from xapi.database.engines.memory import MemoryEngine
from xapi.events.hub import EventHub
from xapi.generated import records
from xapi.generated.records import MODELS
from xapi.idl.encoded import Encoded

T = TypeVar("T")


class _JumpingSelector(selectors.DefaultSelector):
    """Instead of sleeping it moves the clock."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[Any]:
        if timeout is None or timeout <= 0:
            return super().select(timeout)
        events = super().select(0)
        if not events:
            self.now += timeout
        return events


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop whose time passes only while it has nothing to do."""

    def __init__(self) -> None:
        self._jumping = _JumpingSelector()
        super().__init__(self._jumping)

    def time(self) -> float:
        return self._jumping.now


def run(main: Coroutine[Any, Any, T]) -> T:
    """Run in virtual time."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(main)


def now() -> float:
    return asyncio.get_running_loop().time()


class GateEngine(MemoryEngine):
    """Takes commits only while it is open; may be told to fail instead."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = asyncio.Event()
        self.gate.set()
        self.broken = False

    async def commit(self, batches: Sequence[Batch]) -> None:
        await self.gate.wait()
        if self.broken:
            raise EngineError("no space")
        await super().commit(batches)


@asynccontextmanager
async def hub_on(engine: MemoryEngine | None = None, **options: Any) -> AsyncIterator[Any]:
    """An open database and a started hub."""
    db = Database(MODELS, engine or MemoryEngine())
    await db.open()
    hub = EventHub(db, **options)
    await hub.start()
    try:
        yield db, hub
    finally:
        await hub.close()
        await db.close()


async def settled(hub: EventHub) -> None:
    """Return once everything committed so far is published."""
    db = hub._db
    target = db.revision
    await db.durable()
    while hub.published < target:  # noqa: ASYNC110 - virtual time, costs nothing
        await asyncio.sleep(0.01)


def from_xml(answer: Encoded) -> Any:
    """What an XML-RPC client reads."""
    body = b"".join(answer.xml_parts())
    text = b"<methodResponse><params><param>" + body + b"</param></params></methodResponse>"
    return loads(text)[0][0]


def from_json(answer: Encoded) -> Any:
    """What a JSON-RPC client reads."""
    return orjson.loads(b"".join(answer.json_parts()))


def shape(events: Iterable[Any]) -> list[tuple[str, str, str]]:
    """Operation, class and reference of each event."""
    return [(e["operation"], e["class"], e["ref"]) for e in events]


class Replica:
    """A client that keeps a copy of some classes by following event.from."""

    def __init__(self, hub: EventHub, session: str, classes: tuple[str, ...]) -> None:
        self.hub = hub
        self.session = session
        self.classes = classes
        self.token = ""
        self.objects: dict[tuple[str, str], Any] = {}
        self.counts: dict[str, int] = {}
        self.windows: list[tuple[str, str]] = []

    async def poll(self, timeout: float) -> int:  # noqa: ASYNC109
        """One poll; gives the number of events. Fails on an event that makes no sense."""
        answer = from_json(await self.hub.poll(self.session, self.classes, self.token, timeout))
        assert answer["token"] >= self.token, "a token never goes back"
        seen: set[tuple[str, str, str]] = set()
        # Deletions come last in an answer, but ids tell the order of what happened.
        for event in sorted(answer["events"], key=lambda e: int(e["id"])):
            key = (event["class"], event["ref"])
            kind = (*key, "del" if event["operation"] == "del" else "put")
            assert kind not in seen, "each object once in a window"
            seen.add(kind)
            if event["operation"] == "add":
                assert key not in self.objects
                self.objects[key] = event["snapshot"]
            elif event["operation"] == "mod":
                assert key in self.objects
                self.objects[key] = event["snapshot"]
            else:
                assert "snapshot" not in event
                del self.objects[key]
        self.windows.append((self.token, answer["token"]))
        self.token = answer["token"]
        self.counts = answer["valid_ref_counts"]
        return len(answer["events"])


START = "00000000000000000000,00000000000000000000"


async def ask(hub, classes, token="", timeout=0.0, session="OpaqueRef:s"):  # noqa: ASYNC109
    if timeout == 0:
        await hub._db.durable()  # as a client whose changes have been acknowledged
    return from_json(await hub.poll(session, tuple(classes), token, timeout))


def make_vm(db, name="vm"):
    with db.transaction() as tx:
        return records.VM.create(tx, name_label=name)


def rename(db, ref, name):
    with db.transaction() as tx:
        records.VM.modify(tx, ref, name_label=name)
