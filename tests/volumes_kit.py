"""Storage for contents behind a port of this process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from xapi.pool.acting import Acting
from xapi.pool.certificates import PoolFiles, found_pool
from xapi.pool.link import Endpoint, Links
from xapi.pool.listener import Listener
from xapi.pool.terms import Terms
from xapi.pool.volumes import SERVICE, RemoteVolumes, VolumeService
from xapi.storage.volumes_local import LocalVolumes

HOST = "9f0b6ad0-1111-4222-8333-444455556666"
REFERENCE = "OpaqueRef:there"


@dataclass
class There:
    """A host with storage, and the way to it."""

    own: LocalVolumes
    service: VolumeService
    listener: Listener
    links: Links
    terms: Terms
    port: int
    term: int = 5
    revision: int = 7
    coordinator: str = HOST
    seen: str = ""
    """Which shared storage it sees."""
    asked: list[tuple[Acting, int]] = field(default_factory=list[tuple[Acting, int]])
    """For whom, and what had to be known."""
    left: int = 0
    """How often something may have been left behind."""

    def volumes(self) -> RemoteVolumes:
        endpoint = Endpoint(HOST, f"127.0.0.1:{self.port}")

        def unsure() -> None:
            self.left += 1

        return RemoteVolumes(
            REFERENCE,
            lambda: self.links.to(endpoint),
            lambda: self.revision,
            lambda: self.term,
            count(),
            unsure,
        )


def make_certificates(where: Path) -> PoolFiles:
    files = PoolFiles(where)
    found_pool(files, HOST)
    return files


@asynccontextmanager
async def storage_there(files: PoolFiles, directory: Path) -> AsyncIterator[There]:
    own, terms = LocalVolumes(directory), Terms()
    context = files.client_context()
    links = Links(lambda: context, lambda: "s")
    listener = Listener(files.server_context(), lambda _uuid, secret: secret == "s")
    listener.member = lambda _uuid, _name: True
    there: There

    async def shared() -> str:
        return there.seen

    async def authorise(who: Acting, revision: int) -> None:
        there.asked.append((who, revision))

    service = VolumeService(own, shared, lambda: there.coordinator, authorise, terms)
    listener.exchange(SERVICE, service.serve)
    await own.open()
    there = There(own, service, listener, links, terms, await listener.open("127.0.0.1", 0))
    try:
        yield there
    finally:
        await asyncio.gather(links.close(), listener.close())
        await own.aclose()
