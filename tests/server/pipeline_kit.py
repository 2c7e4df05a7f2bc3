"""A pipeline on a memory database, with operations the test hands in and one superuser."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, cast

from xapi.database import Database
from xapi.database.engines.memory import MemoryEngine
from xapi.forwarding.forwarder import Forwarder
from xapi.forwarding.locks import OperationLocks
from xapi.generated import errors, records
from xapi.generated.messages import MESSAGES
from xapi.generated.operations import INTERFACES
from xapi.idl.messages import Message
from xapi.operations.context import Caller, Origin, Services
from xapi.server.dispatch import Dispatcher
from xapi.server.freshness import Freshness
from xapi.tasks.manager import TaskManager
from xapi.wire import jsonrpc, xmlrpc

SESSION = "OpaqueRef:session"


class OneSession:
    def __init__(self) -> None:
        self.caller = Caller(SESSION, superuser=True, user_name="root")

    def check(self, session: str) -> Caller:
        if session != SESSION:
            raise errors.SessionInvalid(session)
        return self.caller


class Pipeline:
    """Drives `Dispatcher` as a listener does, in both protocols."""

    def __init__(self, db: Database, host: str, operations: Mapping[str, object]) -> None:
        self.db = db
        self.host = host
        self.sessions = OneSession()
        self.audited: list[tuple[str, str | None]] = []
        now = lambda: datetime.now(UTC)  # noqa: E731
        self.tasks = TaskManager(db, host, now)
        self.locks = OperationLocks(db)
        self.services = Services(
            db=db, agent=cast("Any", None), events=cast("Any", None), host=cast("Any", host),
            sessions=cast("Any", None), tasks=self.tasks, locks=self.locks,
            invoke=cast("Any", None), spawn=cast("Any", None), now=now,
        )  # fmt: skip
        everything = {name: interface() for name, interface in INTERFACES.items()}
        forwarder = Forwarder({**everything, **operations})
        self.services.invoke = forwarder.invoke
        self.denied: set[str] = set()
        self.dispatcher = Dispatcher(
            self.services, self.sessions, self.tasks, forwarder, self.authorise, self.record,
            Freshness(db),
        )  # fmt: skip

    def authorise(self, caller: Caller, message: Message, args: Any, db: Any) -> None:
        if message.name in self.denied:
            raise errors.RBACPermissionDenied(message.permission, "no")

    def record(
        self, caller: Caller, origin: Origin, message: Message, args: Any, error: Any
    ) -> None:
        self.audited.append((message.name, error.code if error else None))

    async def raw(self, body: bytes, json: bool = False, **headers: str) -> bytes:
        origin = Origin("unix", headers={k.replace("_", "-"): v for k, v in headers.items()})
        start = self.dispatcher.start_jsonrpc if json else self.dispatcher.start_xmlrpc
        answer = start(body, origin)
        return answer if isinstance(answer, bytes) else (await answer).join()

    async def xml(self, method: str, *params: object, **headers: str) -> Any:
        """The value, or the error as a tuple."""
        body = xmlrpc.dump_call(method, params)
        answer = xmlrpc.load_response(await self.raw(body, **headers))
        return answer.error if answer.error is not None else answer.value

    async def json(self, method: str, *params: object, **headers: str) -> Any:
        body = jsonrpc.dump_call(method, params)
        answer = jsonrpc.load_response(await self.raw(body, json=True, **headers))
        return answer.error if answer.error is not None else answer.value

    async def call(self, method: str, *params: object) -> Any:
        """The same call in both protocols, which must agree; for reads."""
        first, second = await self.xml(method, *params), await self.json(method, *params)
        assert first == second
        return first


async def make(operations: Mapping[str, object] | None = None, engine: Any = None) -> Pipeline:
    db = Database(records.MODELS, engine or MemoryEngine())
    await db.open()
    with db.transaction() as tx:
        metrics = records.host_metrics.create(tx, live=True)
        host = records.host.create(tx, hostname="alpha", enabled=True, metrics=metrics)
    assert MESSAGES
    return Pipeline(db, host, operations or {})
