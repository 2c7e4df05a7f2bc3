"""What the coordinator does beyond a supporter: it writes, and works for the whole pool."""

from __future__ import annotations

import asyncio
import contextlib
from uuid import uuid4

import structlog

from xapi.daemon.house import House
from xapi.daemon.parts import now
from xapi.database import Database
from xapi.generated import errors, records, refs
from xapi.generated.messages import MESSAGES
from xapi.operations.bootstrap import BootstrapSettings, first_start
from xapi.operations.context import Call, Caller, Origin
from xapi.operations.gc import GarbageCollector
from xapi.operations.guests import reset_volatile, synchroniser
from xapi.operations.host.ssh import SshWatch
from xapi.operations.pool.hosts import PoolHosts
from xapi.operations.pool.storage import PoolStorage, coordinator_changes
from xapi.operations.vm.archive.unfinished import sweep as sweep_imports
from xapi.operations.vmss import SnapshotSchedules
from xapi.pool.activity import ActivityService
from xapi.pool.feed import Former, LogFeed
from xapi.server.supporter import RpcService
from xapi.tasks.task import DummyTask

__all__ = ["begin_to_write", "fail_tasks_of", "lead"]

log = structlog.stdlib.get_logger("xapi.daemon")

_GUESTS_SECONDS = 3.0


def begin_to_write(db: Database, bootstrap: BootstrapSettings) -> refs.hostRef:
    """Bring the rows in line with this host's being the coordinator; gives this host."""
    host = first_start(db, bootstrap, now())
    for pool in list(records.pool.all(db)):
        if pool.master != host:
            former = records.host.find(db, pool.master)
            if former is not None:
                coordinator_changes(db, former)
            with db.transaction() as tx:
                records.pool.modify(tx, pool.ref, master=host)
    reset_volatile(db)
    return host


def fail_tasks_of(db: Database, host: str) -> int:
    """End the tasks whose work was lost with the host that was the coordinator; how many.

    Tasks that clients made for themselves are theirs to end.
    """
    lost = [
        row
        for row in records.task.all(db)
        if row.status == "pending" and row.name_label.removeprefix("Async.") in MESSAGES
    ]
    error = tuple(errors.CannotContactHost(host).description)
    for row in lost:
        with db.transaction() as tx:
            records.task.modify(
                tx,
                row.ref,
                status="failure",
                error_info=error,
                finished=now(),
                progress=1.0,
                allowed_operations=(),
                current_operations={},
            )
    return len(lost)


async def lead(house: House, *, former: Former | None = None, lost: str = refs.NULL) -> None:
    """Take up the coordinator's work; the database is open for writing.

    `former`: the run whose log this host has followed, so that others that did can go on;
    `lost`: reference of the host that was the coordinator until now.
    """
    services, side, db = house.services, house.side, house.db
    house.coordinator_uuid = ""
    house.sessions.read_only = False
    house.sessions.coordinator = None
    house.sessions.on_active = None
    house.freshness.age = house.freshness.unreachable = None
    house.auth.catch_up = None
    services.events.reach = None
    hosts = PoolHosts(
        db,
        side.control,
        house.host,
        now,
        house.background.spawn,
        house.settings.pool.silence_seconds,
        house.agent,
    )
    services.hosts = hosts
    storage = _storage_of(house, hosts)
    side.control.coordinator = None
    side.control.certificates.renew_by(side.control.credentials.renew_here)
    await hosts.start_certificates()
    hosts.start(lost=lost, takeover=former is not None)

    spawn = house.background.spawn
    spawn(hosts.watch(), "liveness")
    spawn(house.sessions.run(), "session-expiry")
    house.sessions.on_directory_login(house.audit.login)
    spawn(house.blobs.tidy(), "contents of blobs")
    guests = synchroniser(services)
    spawn(guests.run(), "guest-synchroniser")
    collector = GarbageCollector(db, now, house.tasks.is_running, volumes=services.volumes)
    spawn(collector.run(), "garbage-collection")
    schedules = SnapshotSchedules(db, now, lambda name: _internal_call(house, name))
    spawn(schedules.run(), "snapshot-schedules")

    sweep_imports(db)
    await storage.open()
    spawn(storage.care(), "storage of hosts")
    if house.metrics is not None:
        links = side.control.links
        house.metrics.histories.lead(lambda host: links.to(hosts.endpoint(host)))
    watch = SshWatch(db, lambda: _internal_call(house, "host.disable_ssh"))
    spawn(watch.run(), "ssh-expiry")

    if former is None:
        # Whoever asks first after a start must not be told what guests were before the server
        # died. Of some only other hosts know, which come when the doors are open.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_GUESTS_SECONDS):
                await guests.caught_up()

    # Last, the doors: what comes in finds everything in its place.
    listener = side.listener
    hosts.serve(listener)
    listener.stream("log", LogFeed(db, house.life, former).serve)
    rpc = RpcService(house.dispatcher, lambda: db.durable_revision)
    listener.handle("rpc", rpc.serve)
    listener.handle("revision", rpc.revision)
    listener.handle("active", ActivityService(house.sessions.refresh).serve)
    listener.member = hosts.member
    house.rpc.dispatcher = house.dispatcher
    log.info("this host is the coordinator", host=side.control.host_uuid, term=db.term)


def _storage_of(house: House, hosts: PoolHosts) -> PoolStorage:
    """What images of the whole pool hold, for operations to use from now on."""
    services, shared = house.services, house.shared_volumes
    made = PoolStorage(house.db, house.host, hosts, house.volumes, shared, services.may_order)
    if shared is not None:
        shared.fence = services.may_order
    services.volumes, services.attachments = made.volumes, made
    return made


def _internal_call(house: House, name: str) -> Call:
    """A call that nobody made: work the server does by itself, as a local superuser."""
    caller = Caller(session=refs.NULL, superuser=True)
    task = DummyTask(str(uuid4()), name)
    return Call(house.services, MESSAGES[name], caller, Origin("internal"), task)
