"""PBDs: the connections of hosts to SRs."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from storage_kit import GIB, Store, close_store, make_store

from xapi.generated import errors, records


@pytest.fixture
async def store() -> AsyncIterator[Store]:
    made = await make_store(Store)
    yield made
    await close_store(made)


async def introduced(store: Store, shared: bool = False) -> str:
    return await store.run("SR.introduce", "", "x", "", "ext", "", shared, {})


async def test_plug_brings_the_sr_up_and_twice_is_no_error(store: Store) -> None:
    sr = await introduced(store)
    config = {"device": "/dev/sdb", "size": str(3 * GIB)}
    pbd = await store.create("PBD", SR=sr, host=store.world.host, device_config=config)
    assert not store.row("PBD", pbd).currently_attached
    await store.run("PBD.plug", pbd)
    await store.run("PBD.plug", pbd)
    assert store.row("PBD", pbd).currently_attached
    assert store.row("SR", sr).physical_size == 3 * GIB
    assert store.row("SR", sr).current_operations == {}
    await store.create("VDI", SR=sr)


async def test_plug_needs_driver_and_settings(store: Store) -> None:
    sr = await introduced(store)
    pbd = await store.create("PBD", SR=sr, host=store.world.host)
    with pytest.raises(errors.SRBackendFailure):
        await store.run("PBD.plug", pbd)
    with store.db.transaction() as tx:
        records.SM.delete(tx, next(sm.ref for sm in records.SM.all(tx) if sm.type == "ext"))
    with pytest.raises(errors.SRUnknownDriver) as refused:
        await store.run("PBD.plug", pbd)
    assert refused.value.params == ("ext",)


async def test_one_pbd_a_host_and_one_host_an_unshared_sr(store: Store) -> None:
    sr = await introduced(store)
    pbd = await store.create("PBD", SR=sr, host=store.world.host)
    with pytest.raises(errors.PBDExists) as exists:
        await store.create("PBD", SR=sr, host=store.world.host)
    assert exists.value.params == (sr, store.world.host, pbd)
    with store.db.transaction() as tx:
        beta = records.host.create(tx, name_label="beta")
    with pytest.raises(errors.SRNotSharable) as unshared:
        await store.create("PBD", SR=sr, host=beta)
    assert unshared.value.params == (sr, beta)


async def test_a_plugged_pbd_cannot_be_destroyed_or_changed(store: Store) -> None:
    (pbd,) = store.row("SR", store.sr).PBDs
    with pytest.raises(errors.OperationNotAllowed):
        await store.run("PBD.destroy", pbd)
    with pytest.raises(errors.OperationNotAllowed):
        await store.run("PBD.set_device_config", pbd, {})
    await store.run("PBD.unplug", pbd)
    await store.run("PBD.unplug", pbd)
    await store.run("PBD.set_device_config", pbd, {"device": "/dev/other"})
    await store.run("PBD.destroy", pbd)
    assert store.row("SR", store.sr).PBDs == ()


async def test_unplug_is_refused_while_a_guest_uses_an_image(store: Store) -> None:
    (pbd,) = store.row("SR", store.sr).PBDs
    vm, vdi = store.make_vm(), await store.create("VDI")
    await store.create("VBD", VM=vm, VDI=vdi)
    await store.start(vm)
    with pytest.raises(errors.VDIInUse) as refused:
        await store.run("PBD.unplug", pbd)
    assert refused.value.params[0] == vdi
    await store.stop(vm)
    await store.run("PBD.unplug", pbd)


async def test_unplugging_takes_resize_from_the_images_and_plugging_gives_it_back(
    store: Store,
) -> None:
    (pbd,) = store.row("SR", store.sr).PBDs
    vdi = await store.create("VDI")
    assert "resize" in store.row("VDI", vdi).allowed_operations
    await store.run("PBD.unplug", pbd)
    assert "resize" not in store.row("VDI", vdi).allowed_operations
    with pytest.raises(errors.SRHasNoPbds):
        await store.run("VDI.snapshot", vdi, {})
    await store.run("PBD.plug", pbd)
    assert "resize" in store.row("VDI", vdi).allowed_operations
    assert "unplug" in store.row("SR", store.sr).allowed_operations


async def test_the_cache_sr_stays_plugged(store: Store) -> None:
    (pbd,) = store.row("SR", store.sr).PBDs
    with store.db.transaction() as tx:
        records.host.modify(tx, store.world.host, local_cache_sr=store.sr)
        records.SR.modify(tx, store.sr, local_cache_enabled=True)
    with pytest.raises(errors.SRIsCacheSR) as refused:
        await store.run("PBD.unplug", pbd)
    assert refused.value.params == (store.world.host,)
