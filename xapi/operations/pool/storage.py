"""Where the bytes of each SR of the pool are, and the way there (decision 22).

What one host alone reaches lies on that host. Shared SRs lie in the storage that the configuration
names (`simulate.shared_storage`), which the coordinator alone uses; where it names none, they stay
with the host that was the coordinator first. Which of these it is stands in ``pool.other_config``
(`SHARED_KEY`), so that a coordinator that does not find them there says so: an image that is not
found would read as zeros.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from itertools import count
from typing import Protocol

import structlog

from xapi.database import Database
from xapi.database.errors import DatabaseError
from xapi.generated import errors, records
from xapi.idl.errors import XenAPIError
from xapi.idl.record import Reader
from xapi.operations.host.guests import is_live
from xapi.operations.images import AWAY, backend_errors, sweep_images
from xapi.operations.pool.hosts import PoolHosts
from xapi.pool.volumes import OwnVolumes, RemoteVolumes
from xapi.storage.errors import StorageError
from xapi.storage.volumes import StorageNotSeen, Volumes
from xapi.storage.volumes_routed import RoutedVolumes

__all__ = ["SHARED_KEY", "PoolStorage", "SharedVolumes", "coordinator_changes"]

log = structlog.get_logger(__name__)

SHARED_KEY = "shared_storage"
"""Of ``pool.other_config``: ``host:`` and a uuid, or ``directory:`` and its identity."""
_HOST, _DIRECTORY = "host:", "directory:"
_SHARED = ""
"""The place that is no host: the shared storage."""
_AGAIN_SECONDS = 1.0
_FIND_SECONDS = 5.0
"""A file system that does not answer must not keep this host from leading."""


class SharedVolumes(OwnVolumes, Protocol):
    """The storage that all hosts see and the coordinator uses."""

    async def identity(self, *, make: bool = False) -> str: ...


class PoolStorage:
    """Of the coordinator. Implements `xapi.operations.context.Attachments`."""

    def __init__(
        self,
        db: Database,
        here: str,
        hosts: PoolHosts,
        own: OwnVolumes,
        shared: SharedVolumes | None,
        may_order: Callable[[], Awaitable[None]],
    ) -> None:
        """`here`: reference of this host; `own`: its storage; `may_order`: raises where this server
        may have been replaced."""
        self._db = db
        self._here = here
        self._hosts = hosts
        self._own = own
        self._shared = shared
        self._may_order = may_order
        self._identity = ""
        self._remote: dict[str, RemoteVolumes] = {}
        self._numbers = count()
        self._due: set[str] = set()
        """Places where something may lie that nobody knows."""
        self._wake = asyncio.Event()
        self.volumes = RoutedVolumes(self.of)
        """The contents of all images of the pool."""

    async def open(self) -> None:
        """Look for the shared storage, and for what a crash left behind on this host."""
        if self._shared is not None:
            await self._find_shared(self._shared)
        await self._sweep(self._here)
        self.look(_SHARED)
        self._hosts.on_hello = self.look

    def of(self, sr: str) -> Volumes:
        """The place of an SR, by uuid.

        Raises HOST_OFFLINE [host], CANNOT_CONTACT_HOST [host], StorageNotSeen.
        """
        try:
            row = records.SR.get(self._db, self._db.by_uuid("SR", sr).ref)
        except errors.UUIDInvalid:
            return self._own
        return self._at(self._place(row))

    def stays(self, sr: str, shared: bool) -> bool:
        """See `Attachments.stays`."""
        row = records.SR.get(self._db, sr)
        return self._place(row) == self._place(row, shared=shared)

    async def attach(self, sr: str, host: str) -> None:
        """See `Attachments.attach`."""
        row = records.SR.get(self._db, sr)
        with backend_errors():
            place = self._place(row)
            if host == self._here:
                await self._at(place).attach(row.uuid)
            elif place == host:
                await self._remote_of(host).attach(row.uuid)
            else:
                # The host does not use it before it leads; but then it has to be there.
                shared = self._identity if place == _SHARED else ""
                await self._remote_of(host).attach(row.uuid, shared)

    async def detach(self, sr: str, host: str) -> None:
        """See `Attachments.detach`."""
        row = records.SR.get(self._db, sr)
        if row.shared:
            return  # others see it still
        with backend_errors():
            if self._place(row) == host:
                await self._at(host).detach(row.uuid)

    # Places

    def _place(self, sr: records.SR, *, shared: bool | None = None) -> str:
        """Reference of the host whose own storage it is, or `_SHARED`."""
        if not (sr.shared if shared is None else shared):
            found = (records.PBD.find(self._db, ref) for ref in sr.PBDs)
            pbds = sorted((p for p in found if p is not None), key=lambda p: p.host != self._here)
            attached = [pbd.host for pbd in pbds if pbd.currently_attached]
            return (attached or [pbd.host for pbd in pbds] or [self._here])[0]
        noted = _noted(self._db)
        if noted.startswith(_HOST):
            return _host_noted(self._db, noted) or self._here
        return _SHARED if noted or self._shared is not None else self._here

    def _at(self, place: str) -> OwnVolumes:
        if place == self._here:
            return self._own
        if place != _SHARED:
            return self._remote_of(place)
        if self._shared is None or not self._identity:
            raise StorageNotSeen("this host does not see the shared storage of the pool")
        if _noted(self._db) != _DIRECTORY + self._identity:
            raise StorageNotSeen("the shared storage is another one than the pool used so far")
        return self._shared

    def _remote_of(self, host: str) -> RemoteVolumes:
        row = records.host.get(self._db, host)
        if not is_live(self._db, row):
            self.look(host)
            raise errors.HostOffline(host)
        self._hosts.agent(host)
        found = self._remote.get(host)
        if found is None:
            found = self._remote[host] = RemoteVolumes(
                host,
                lambda: self._hosts.link(host),
                lambda: self._db.durable_revision,
                lambda: self._db.term,
                self._numbers,
                lambda: self.look(host),
            )
        return found

    # The shared storage

    async def _find_shared(self, shared: SharedVolumes) -> None:
        try:
            async with asyncio.timeout(_FIND_SECONDS):
                self._identity = await shared.identity(make=True)
            before = [
                sr.uuid
                for sr in records.SR.all(self._db)
                if sr.shared and await self._own.images(sr.uuid)
            ]
        except (OSError, StorageError) as error:
            log.error("the shared storage cannot be used", error=str(error))
            return
        noted, found = _noted(self._db), _DIRECTORY + self._identity
        if not noted:
            # Not configured until now: what there is stays where it is.
            here = records.host.get(self._db, self._here)
            noted = _HOST + here.uuid if before else found
            _note(self._db, noted)
        if noted != found:
            log.error("shared SRs are somewhere else than configured", noted=noted, found=found)

    # What is left behind

    def look(self, place: str) -> None:
        """Drop there, as soon as that is possible, what nobody knows."""
        self._due.add(place)
        self._wake.set()

    async def care(self) -> None:
        """For ever: clear up on hosts that have come, or come back."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            for place in list(self._due):
                if place in (_SHARED, self._here) or self._is_there(place):
                    self._due.discard(place)
                    await self._sweep(place)
            if self._due:
                await asyncio.sleep(_AGAIN_SECONDS)
                self._wake.set()

    def _is_there(self, host: str) -> bool:
        row = records.host.find(self._db, host)
        if row is None:
            self._due.discard(host)
            return False
        return is_live(self._db, row)

    async def _sweep(self, place: str) -> None:
        try:
            await self._may_order()
        except DatabaseError as error:
            log.info("nothing is cleared up", place=place, error=str(error))
            return
        for sr in list(records.SR.all(self._db)):
            if self._place(sr) != place:
                continue
            try:
                await sweep_images(self._db, self._at(place), [sr])
            except AWAY:
                self._due.add(place)
                return
            except (OSError, StorageError, XenAPIError) as error:
                log.warning("an SR could not be swept", sr=sr.uuid, error=str(error))


def coordinator_changes(db: Database, former: records.host) -> None:
    """Shared SRs stay where they are when another host than `former` begins to lead."""
    noted = _noted(db)
    if noted.startswith(_DIRECTORY) or (noted and _host_noted(db, noted)):
        return
    if any(sr.shared and not sr.is_tools_sr and sr.VDIs for sr in records.SR.all(db)):
        _note(db, _HOST + former.uuid)


def _noted(db: Reader) -> str:
    return next((pool.other_config.get(SHARED_KEY, "") for pool in records.pool.all(db)), "")


def _host_noted(db: Reader, noted: str) -> str | None:
    uuid = noted.removeprefix(_HOST)
    return next((row.ref for row in records.host.all(db) if row.uuid == uuid), None)


def _note(db: Database, value: str) -> None:
    for pool in list(records.pool.all(db)):
        with db.transaction() as tx:
            other = {**records.pool.get(tx, pool.ref).other_config, SHARED_KEY: value}
            records.pool.modify(tx, pool.ref, other_config=other)
