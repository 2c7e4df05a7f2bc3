"""Where the bytes of SRs are: local and shared ones, other directories, hosts that are away."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, cast

import pytest
from storage_kit import Store, close_store, make_store

from xapi.generated import errors, records, refs
from xapi.operations.images import let_go, new_image, volumes_of
from xapi.operations.pool.hosts import PoolHosts
from xapi.operations.pool.storage import SHARED_KEY, PoolStorage, coordinator_changes
from xapi.storage.volumes import ImageKey, Volumes
from xapi.storage.volumes_local import LocalVolumes


class Hosts:
    """No host can be reached, whatever the rows say."""

    on_hello: Any = None

    def agent(self, host: str) -> Any:
        raise errors.CannotContactHost(host)


class Places:
    """A pool of two hosts, and what the first one has for storage."""

    def __init__(self, store: Store, where: Path) -> None:
        self.store, self.where = store, where
        self.db, self.here = store.db, store.world.host
        self.own = LocalVolumes(where / "own")
        self.opened: list[LocalVolumes] = [self.own]
        with self.db.transaction() as tx:
            self.live = records.host_metrics.create(tx, live=True)
            self.there = records.host.create(tx, name_label="two", metrics=self.live)
        self.local = self.sr(self.there)
        self.shared = self.sr(self.here, self.there, shared=True)

    def sr(self, *hosts: str, shared: bool = False) -> refs.SRRef:
        with self.db.transaction() as tx:
            sr = records.SR.create(tx, type="dummy", shared=shared)
            for host in hosts:
                records.PBD.create(tx, SR=sr, host=refs.hostRef(host), currently_attached=True)
        return sr

    def uuid(self, sr: str) -> str:
        return records.SR.get(self.db, sr).uuid

    @property
    def noted(self) -> str:
        (pool,) = records.pool.all(self.db)
        return pool.other_config.get(SHARED_KEY, "")

    async def open(self, shared: str = "", *, own: str = "own", here: str = "") -> PoolStorage:
        """As a host that begins to lead."""
        directory = LocalVolumes(self.where / shared) if shared else None
        mine = LocalVolumes(self.where / own)
        self.opened += [mine] if directory is None else [mine, directory]
        here, hosts = here or self.here, cast(PoolHosts, Hosts())
        services = self.store.world.services
        made = PoolStorage(self.db, here, hosts, mine, directory, services.may_order)
        await made.open()
        services.volumes, services.attachments = made.volumes, made
        return made

    def at(self, sr: str) -> Volumes:
        return volumes_of(self.store.world.call("VDI.copy"), sr)


@pytest.fixture
async def places(tmp_path: Path) -> AsyncIterator[Places]:
    store = await make_store(Store)
    made = Places(store, tmp_path)
    yield made
    await close_store(store)
    await asyncio.gather(*(volumes.aclose() for volumes in made.opened))


async def test_local_srs_are_on_their_host(places: Places) -> None:
    await places.open()
    key = ImageKey(places.uuid(places.store.sr), "one")
    await places.at(places.store.sr).write(key, 0, b"here")
    assert (places.where / "own" / key.sr).is_dir()
    with pytest.raises(errors.CannotContactHost) as unknown:
        places.at(places.local)
    assert unknown.value.params == (places.there,)
    with places.db.transaction() as tx:
        records.host_metrics.modify(tx, places.live, live=False)
    with pytest.raises(errors.HostOffline) as away:
        places.at(places.local)
    assert away.value.params == (places.there,)


async def test_what_cannot_be_dropped_now_is_no_error(places: Places) -> None:
    storage = await places.open()
    await let_go(storage.volumes, ImageKey(places.uuid(places.local), "one"))
    with pytest.raises(errors.SRFull):
        async with new_image(storage.volumes, places.uuid(places.local)):
            raise errors.SRFull("2", "1")


async def test_a_start_does_not_touch_what_is_elsewhere(places: Places) -> None:
    for sr in (places.store.sr, places.local):
        await places.own.write(ImageKey(places.uuid(sr), "nobody's"), 0, b"data")
    await places.own.aclose()
    await places.open()
    left = LocalVolumes(places.where / "own")
    assert await left.images(places.uuid(places.local)) == ["nobody's"]
    await left.aclose()
    assert await places.at(places.store.sr).images(places.uuid(places.store.sr)) == []


async def test_images_that_are_being_made_are_not_swept(places: Places) -> None:
    storage = await places.open("shared")
    sr = places.uuid(places.shared)
    await places.at(places.shared).write(ImageKey(sr, "debris"), 0, b"data")
    caring = asyncio.ensure_future(storage.care())
    async with new_image(storage.volumes, sr) as key, asyncio.timeout(10):
        await storage.volumes.write(key, 0, b"data")
        while len(await storage.volumes.images(sr)) > 1:  # noqa: ASYNC110 - work of a thread
            await asyncio.sleep(0.01)
        assert await storage.volumes.images(sr) == [key.location]
    caring.cancel()


async def test_shared_srs_are_in_the_directory(places: Places) -> None:
    await places.open("shared")
    key = ImageKey(places.uuid(places.shared), "one")
    await places.at(places.shared).write(key, 0, b"data")
    await places.at(places.shared).sync(key)
    assert (places.where / "shared" / key.sr).is_dir()
    assert places.noted.startswith("directory:")
    await places.opened[-1].aclose()
    # Another host with the same directory finds them, one with another or none says so.
    await places.open("shared", own="other", here=places.there)
    assert await places.at(places.shared).read(key, 0, 4) == b"data"
    for directory in ("", "elsewhere"):
        storage = await places.open(directory, own="other", here=places.there)
        with pytest.raises(errors.SRBackendFailure) as caught:
            places.at(places.shared)
        assert caught.value.params[0] == "StorageNotSeen"
        with pytest.raises(errors.SRBackendFailure):
            await storage.attach(places.shared, places.there)


async def test_without_a_directory_they_stay_where_they_were(places: Places) -> None:
    await places.open()
    key = ImageKey(places.uuid(places.shared), "one")
    await places.at(places.shared).write(key, 0, b"data")
    with places.db.transaction() as tx:
        records.VDI.create(tx, SR=places.shared, location="one")
    assert places.noted == ""
    coordinator_changes(places.db, records.host.get(places.db, places.here))
    await places.open(own="other", here=places.there)
    with places.db.transaction() as tx:
        metrics = records.host_metrics.create(tx, live=False)
        records.host.modify(tx, places.here, metrics=metrics)
    with pytest.raises(errors.HostOffline) as away:
        places.at(places.shared)
    assert away.value.params == (places.here,)
    coordinator_changes(places.db, records.host.get(places.db, places.there))
    await places.opened[1].aclose()
    await places.open()
    assert await places.at(places.shared).read(key, 0, 4) == b"data"


async def test_a_directory_that_is_configured_later_hides_nothing(places: Places) -> None:
    key = ImageKey(places.uuid(places.shared), "one")
    await places.own.write(key, 0, b"data")
    with places.db.transaction() as tx:
        records.VDI.create(tx, SR=places.shared, location="one")
    await places.own.aclose()
    await places.open("shared")
    assert await places.at(places.shared).read(key, 0, 4) == b"data"
    assert places.noted.startswith("host:")


async def test_shared_is_not_set_where_images_would_be_lost(places: Places) -> None:
    await places.open("shared")
    vdi = await places.store.create("VDI", SR=places.store.sr)
    with pytest.raises(errors.SRNotSharable):
        await places.store.run("SR.set_shared", places.store.sr, True)
    with places.db.transaction() as tx:
        records.SR.modify(tx, places.store.sr, type="dummy")
    with pytest.raises(errors.OperationNotAllowed):
        await places.store.run("SR.set_shared", places.store.sr, True)
    await places.store.run("VDI.destroy", vdi)
    await places.store.run("SR.set_shared", places.store.sr, True)
