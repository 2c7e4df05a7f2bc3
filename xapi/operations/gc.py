"""Garbage collection: rows that join two objects, once one of them is gone (semantics.md §5).

References are not checked when they are written and stay when their object goes, so what hangs on
a deleted object is cleared up afterwards, every 30 s. So are copies of images whose move nobody
saw the end of. Old tasks and messages go on the same round;
sessions are the session service's. Must not touch an object that a guest still uses.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from xapi.database import Commit, Database
from xapi.generated import records, refs
from xapi.idl.record import Reader, Row, Writer
from xapi.operations.vdi.moving import settle_moves
from xapi.storage.volumes import NoVolumes, Volumes

__all__ = [
    "CONNECTORS",
    "MESSAGES_MAX",
    "TASKS_MAX",
    "Connector",
    "GarbageCollector",
    "collect",
    "expired_messages",
    "expired_tasks",
]

log = structlog.get_logger(__name__)

PERIOD = 30.0
"""Seconds between two rounds."""
FULL_EVERY = 20
"""Rounds between two that look at everything; the others only follow deletions."""
MESSAGES_MAX = 10_000
TASKS_MAX = 200
COMPLETED_TASK_AGE = timedelta(minutes=65)
PENDING_TASK_AGE = timedelta(hours=24)
BATCH = 500
"""Rows deleted in one transaction."""


@dataclass(frozen=True, slots=True)
class Connector:
    """A class whose rows are nothing without the objects at their ends."""

    cls: str
    ends: Mapping[str, str]
    """Class of each end, by the field that refers to it. A null reference is no end."""
    belongings: Mapping[str, str] | None = None
    """Class of rows that belong to this one alone and go with it, by field."""
    in_use: Callable[[Reader, Row], bool] | None = None
    """Rows to be left alone for now."""


def _plugged(db: Reader, row: Row) -> bool:
    """A device that a living guest holds; its row goes once the guest has let go of it."""
    if not isinstance(row, records.VBD | records.VIF) or not row.currently_attached:
        return False
    vm = records.VM.find(db, row.VM)
    return vm is not None and vm.power_state != "Halted"


# In an order in which one round clears whole trees: hosts and SRs first, then what hangs on them.
CONNECTORS = (
    Connector("VDI", {"SR": "SR"}),
    Connector("PIF", {"host": "host"}),
    Connector("VBD", {"VM": "VM", "VDI": "VDI"}, {"metrics": "VBD_metrics"}, _plugged),
    Connector("VIF", {"VM": "VM", "network": "network"}, {"metrics": "VIF_metrics"}, _plugged),
    Connector("PBD", {"host": "host", "SR": "SR"}),
    Connector("PCI", {"host": "host"}),
    Connector("PGPU", {"host": "host", "PCI": "PCI"}),
    Connector("VGPU", {"VM": "VM", "GPU_group": "GPU_group"}),
    Connector("PUSB", {"host": "host"}),
    Connector("VUSB", {"VM": "VM", "USB_group": "USB_group"}),
    Connector("VTPM", {"VM": "VM"}, {"contents": "secret"}),
    Connector("console", {"VM": "VM"}),
    Connector("crashdump", {"VM": "VM", "VDI": "VDI"}),
    Connector("host_cpu", {"host": "host"}),
    Connector("host_patch", {"host": "host", "pool_patch": "pool_patch"}),
    Connector("host_crashdump", {"host": "host"}),
    Connector("Feature", {"host": "host"}),
    Connector("Certificate", {"host": "host"}),
    Connector("VLAN", {"tagged_PIF": "PIF", "untagged_PIF": "PIF"}),
    Connector("Bond", {"master": "PIF"}),
    Connector("tunnel", {"access_PIF": "PIF", "transport_PIF": "PIF"}),
    Connector("Cluster_host", {"cluster": "Cluster", "host": "host"}),
    Connector("PVS_server", {"site": "PVS_site"}),
    Connector("PVS_proxy", {"site": "PVS_site", "VIF": "VIF"}),
    Connector("PVS_cache_storage", {"host": "host", "SR": "SR", "site": "PVS_site"}),
)

_OWNED = {"host_metrics": ("host", "metrics"), "PIF_metrics": ("PIF", "metrics")}
"""Rows that somebody must refer to: class -> (class of the owners, their field)."""


def _gone(db: Reader, row: Row, ends: Mapping[str, str]) -> list[str]:
    """The fields whose object is gone."""
    found: list[str] = []
    for field, cls in ends.items():
        ref = getattr(row, field)
        if ref != refs.NULL and db.find(cls, ref) is None:
            found.append(field)
    return found


def _clear(tx: Writer, connector: Connector, row: Row, gone: list[str]) -> None:
    if isinstance(row, records.VBD) and gone == ["VDI"] and row.type == "CD":
        # A drive outlives its disc.
        records.VBD.modify(tx, row.ref, VDI=refs.VDIRef(refs.NULL), empty=True)
        return
    for field, cls in (connector.belongings or {}).items():
        ref = getattr(row, field)
        if tx.find(cls, ref) is not None:
            tx.delete(cls, ref)
    tx.delete(connector.cls, row.ref)


def _collect_class(db: Database, connector: Connector) -> int:
    """One class; the number of rows that went or changed."""
    dead = [
        (row, gone)
        for row in db.rows(connector.cls)
        if (gone := _gone(db, row, connector.ends))
        and not (connector.in_use is not None and connector.in_use(db, row))
    ]
    for start in range(0, len(dead), BATCH):
        with db.transaction() as tx:
            for row, gone in dead[start : start + BATCH]:
                _clear(tx, connector, row, gone)
    return len(dead)


def _collect_owned(db: Database, cls: str, owners: str, field: str) -> int:
    used = {getattr(row, field) for row in db.rows(owners)}
    dead = [row.ref for row in db.rows(cls) if row.ref not in used]
    _delete(db, cls, dead)
    return len(dead)


def _collect_vgpu_types(db: Database) -> int:
    used: set[str] = {vgpu.type for vgpu in records.VGPU.all(db)}
    for pgpu in records.PGPU.all(db):
        used.update(pgpu.supported_VGPU_types)
    dead = [row.ref for row in records.VGPU_type.all(db) if row.ref not in used]
    _delete(db, "VGPU_type", dead)
    return len(dead)


def _collect_updates(db: Database) -> int:
    """References of hosts to updates that are gone."""
    count = 0
    for host in list(records.host.all(db)):
        kept = tuple(u for u in host.updates if db.find("pool_update", u) is not None)
        reboot = tuple(
            u for u in host.updates_requiring_reboot if db.find("pool_update", u) is not None
        )
        if (kept, reboot) != (host.updates, host.updates_requiring_reboot):
            count += 1
            with db.transaction() as tx:
                records.host.modify(tx, host.ref, updates=kept, updates_requiring_reboot=reboot)
    return count


def _delete(db: Database, cls: str, dead: Iterable[str]) -> None:
    todo = list(dead)
    for start in range(0, len(todo), BATCH):
        with db.transaction() as tx:
            for ref in todo[start : start + BATCH]:
                tx.delete(cls, ref)


def collect(db: Database) -> dict[str, int]:
    """One full round over the connectors; rows that went, by class."""
    return {cls: count for cls, count in _round(db, None) if count}


def _round(db: Database, deleted: set[str] | None) -> Iterable[tuple[str, int]]:
    """Class by class, so that the caller may give way in between.

    `deleted`: classes of which something was deleted since the last round, None for all; what
    this round deletes is added to it.
    """
    for connector in CONNECTORS:
        if deleted is not None and deleted.isdisjoint(connector.ends.values()):
            continue
        count = _collect_class(db, connector)
        if count and deleted is not None:
            deleted.add(connector.cls)
        yield connector.cls, count
    for cls, (owners, field) in _OWNED.items():
        if deleted is None or owners in deleted:
            yield cls, _collect_owned(db, cls, owners, field)
    if deleted is None or not deleted.isdisjoint(("PGPU", "VGPU")):
        yield "VGPU_type", _collect_vgpu_types(db)
    if deleted is None or "pool_update" in deleted:
        yield "pool_update", _collect_updates(db)


def expired_messages(db: Reader) -> list[str]:
    """The oldest messages beyond the newest `MESSAGES_MAX`."""
    rows = list(records.message.all(db))
    if len(rows) <= MESSAGES_MAX:
        return []
    rows.sort(key=lambda row: row.timestamp)
    return [row.ref for row in rows[: len(rows) - MESSAGES_MAX]]


def expired_tasks(
    db: Reader,
    now: datetime,
    progress: Mapping[str, float],
    is_running: Callable[[str], bool],
) -> list[str]:
    """Tasks nobody will ask for any more (semantics.md §3).

    Completed ones after 65 min; pending ones after 24 h if their progress is still what it was
    at the round before (`progress`) and no work is behind them; and, beyond `TASKS_MAX` tasks,
    the oldest completed ones.
    """
    dead: list[str] = []
    completed: list[records.task] = []
    rows = list(records.task.all(db))
    for row in rows:
        if row.status in ("pending", "cancelling"):
            stuck = progress.get(row.ref) == row.progress and not is_running(row.ref)
            if stuck and now - row.created > PENDING_TASK_AGE:
                dead.append(row.ref)
        elif now - row.finished > COMPLETED_TASK_AGE:
            dead.append(row.ref)
        else:
            completed.append(row)
    excess = len(rows) - len(dead) - TASKS_MAX
    if excess > 0:
        completed.sort(key=lambda row: row.finished)
        dead.extend(row.ref for row in completed[:excess])
    return dead


class GarbageCollector:
    """Runs the rounds. Belongs to the event loop of the database; `run` has one owner."""

    def __init__(
        self,
        db: Database,
        now: Callable[[], datetime],
        is_running: Callable[[str], bool],
        *,
        period: float = PERIOD,
        volumes: Volumes | None = None,
    ) -> None:
        """`volumes`: what the images of this host's storage hold."""
        self._volumes = volumes or NoVolumes()
        self._db = db
        self._now = now
        self._is_running = is_running
        self._period = period
        self._deleted: set[str] = set()
        self._progress: dict[str, float] = {}
        self._rounds = 0

    async def run(self) -> None:
        """Until it is cancelled. A round that fails is logged, and the next one looks again."""
        with self.watching():
            while True:
                try:
                    await self.round()
                except Exception:
                    log.exception("a round of garbage collection failed")
                    self._rounds = 0
                await asyncio.sleep(self._period)

    @contextmanager
    def watching(self) -> Generator[None]:
        """Note deletions meanwhile, so that rounds need look at no more than they concern."""
        unsubscribe = self._db.subscribe(self._note)
        try:
            yield
        finally:
            unsubscribe()

    def _note(self, commit: Commit) -> None:
        self._deleted.update(change.cls for change in commit.changes if change.new is None)

    async def round(self) -> dict[str, int]:
        """One round; rows that went, by class. Gives way to calls between classes."""
        full = self._rounds % FULL_EVERY == 0
        self._rounds += 1
        deleted, self._deleted = self._deleted, set()
        counts: dict[str, int] = {}
        if full or deleted:
            for cls, count in _round(self._db, None if full else deleted):
                if count:
                    counts[cls] = count
                await asyncio.sleep(0)
        moved = await settle_moves(self._db, self._volumes)
        if moved:
            counts["moved VDI"] = moved
        tasks = expired_tasks(self._db, self._now(), self._progress, self._is_running)
        _delete(self._db, "task", tasks)
        self._progress = {
            row.ref: row.progress for row in records.task.all(self._db) if row.status == "pending"
        }
        messages = expired_messages(self._db)
        _delete(self._db, "message", messages)
        for cls, found in (("task", tasks), ("message", messages)):
            if found:
                counts[cls] = len(found)
        if counts:
            log.info("garbage collected", **counts)
        return counts
