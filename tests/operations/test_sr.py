"""SRs: making, probing, scanning, forgetting; and what a host has at its first start."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from helpers import NOW
from storage_kit import GIB, Store, close_store, make_store

from xapi.generated import errors, records
from xapi.operations.sm import StorageLayout, bootstrap_storage
from xapi.operations.validity.engine import missing_conditions


@pytest.fixture
async def store() -> AsyncIterator[Store]:
    made = await make_store(Store)
    yield made
    await close_store(made)


async def create(store: Store, **fields: object) -> str:
    args = {
        "host": store.world.host,
        "device_config": {"device": "/dev/sdb"},
        "physical_size": 0,
        "name_label": "disks",
        "name_description": "",
        "type": "ext",
        "content_type": "",
        "shared": False,
        "sm_config": {},
    }
    return await store.run("SR.create", *{**args, **fields}.values())


def test_no_condition_of_these_classes_is_missing() -> None:
    ours = ("VBD:", "VDI:", "SR:")
    assert [name for name in missing_conditions() if name.startswith(ours)] == []


async def test_the_first_start_makes_local_tools_and_removable_storage(store: Store) -> None:
    by_type = {(sr.type, sr.content_type): sr for sr in records.SR.all(store.db)}
    assert by_type.keys() == {("ext", "user"), ("udev", "iso"), ("udev", "disk"), ("iso", "iso")}
    assert {sm.type for sm in records.SM.all(store.db)} >= {
        "ext", "lvm", "nfs", "iso", "udev", "dummy",
    }  # fmt: skip
    tools = by_type["iso", "iso"]
    assert tools.is_tools_sr
    assert tools.shared
    iso = records.VDI.get(store.db, tools.VDIs[0])
    assert iso.is_tools_iso
    assert iso.read_only
    assert tools.physical_utilisation == iso.physical_utilisation == tools.physical_size
    for sr in records.SR.all(store.db):
        (pbd,) = (records.PBD.get(store.db, ref) for ref in sr.PBDs)
        assert pbd.currently_attached
    pool = next(iter(records.pool.all(store.db)))
    assert pool.default_SR == store.sr
    assert records.host.get(store.db, store.world.host).suspend_image_sr == store.sr
    store.assert_counted()


async def test_a_second_start_makes_nothing_twice(store: Store) -> None:
    before = {cls: len(list(store.db.rows(cls))) for cls in ("SM", "SR", "PBD", "VDI")}
    layout = StorageLayout(local_size=10 * GIB, isos={"a.iso": 3 << 20})
    for _ in range(2):
        with store.db.transaction() as tx:
            assert bootstrap_storage(tx, store.world.host, NOW, layout) == store.sr
    after = {cls: len(list(store.db.rows(cls))) for cls in before}
    # The ISO library is new, the rest is not.
    assert after == {**before, "SR": before["SR"] + 1, "PBD": before["PBD"] + 1, "VDI": 2}
    store.assert_counted()


async def test_tools_and_local_storage_allow_what_they_should(store: Store) -> None:
    local = records.SR.get(store.db, store.sr)
    assert {"scan", "vdi_create", "vdi_snapshot", "unplug", "update"} <= {*local.allowed_operations}
    assert "destroy" not in local.allowed_operations
    tools = next(sr for sr in records.SR.all(store.db) if sr.is_tools_sr)
    assert "vdi_create" not in tools.allowed_operations
    with pytest.raises(errors.SROperationNotSupported):
        await store.create("VDI", SR=tools.ref)
    with pytest.raises(errors.SROperationNotSupported):
        await store.run("VDI.destroy", tools.VDIs[0])


async def test_create_makes_a_plugged_pbd_and_sizes(store: Store) -> None:
    sr = records.SR.get(store.db, await create(store, physical_size=7 * GIB))
    assert (sr.physical_size, sr.physical_utilisation, sr.virtual_allocation) == (7 * GIB, 0, 0)
    assert (sr.type, sr.content_type, sr.shared) == ("ext", "user", False)
    (pbd,) = sr.PBDs
    assert store.row("PBD", pbd).currently_attached
    assert "vdi_create" in sr.allowed_operations
    sized = await create(store, type="dummy", device_config={"size": str(GIB)})
    assert store.row("SR", sized).physical_size == GIB


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"type": "tape"}, ["SR_UNKNOWN_DRIVER", "tape"]),
        ({"host": "OpaqueRef:NULL"}, ["HANDLE_INVALID", "host", "OpaqueRef:NULL"]),
    ],
)
async def test_create_refuses(store: Store, fields: dict[str, object], code: list[str]) -> None:
    with pytest.raises(errors.XenAPIError) as refused:
        await create(store, **fields)
    assert refused.value.description == code


async def test_create_needs_the_drivers_settings_and_a_free_device(store: Store) -> None:
    with pytest.raises(errors.SRBackendFailure):
        await create(store, type="nfs", device_config={"server": "filer"})
    await create(store)
    with pytest.raises(errors.SRDeviceInUse):
        await create(store)
    with pytest.raises(errors.SRNotSharable):
        await create(store, device_config={"device": "/dev/sdc"}, shared=True)
    assert len(records.SR.by_name_label(store.db, "disks")) == 1


async def test_a_shared_sr_gets_a_pbd_on_each_host(store: Store) -> None:
    with store.db.transaction() as tx:
        records.host.create(tx, name_label="beta")
    sr = await create(
        store, type="nfs", device_config={"server": "filer", "serverpath": "/a"}, shared=True
    )
    hosts = {store.row("PBD", ref).host for ref in store.row("SR", sr).PBDs}
    assert hosts == {host.ref for host in records.host.all(store.db)}


async def test_destroy_and_forget(store: Store) -> None:
    sr = await create(store)
    (pbd,) = store.row("SR", sr).PBDs
    for verb in ("destroy", "forget"):
        with pytest.raises(errors.SRHasPBD) as refused:
            await store.run(f"SR.{verb}", sr)
        assert refused.value.params == (sr,)
    vdi = await store.create("VDI", SR=sr)
    await store.run("PBD.unplug", pbd)
    with pytest.raises(errors.SRNotEmpty):
        await store.run("SR.destroy", sr)
    await store.run("PBD.plug", pbd)
    await store.run("VDI.destroy", vdi)
    await store.run("PBD.unplug", pbd)
    with store.db.transaction() as tx:
        records.SR.modify(tx, sr, other_config={"indestructible": "true"})
    with pytest.raises(errors.SRIndestructible):
        await store.run("SR.destroy", sr)
    with store.db.transaction() as tx:
        records.SR.modify(tx, sr, other_config={})
    await store.run("SR.destroy", sr)
    assert store.db.find("SR", sr) is None
    assert store.db.find("PBD", pbd) is None
    with pytest.raises(errors.HandleInvalid):
        await store.run("SR.forget", sr)


async def test_destroy_needs_a_pbd(store: Store) -> None:
    sr = await store.run("SR.introduce", "", "x", "", "dummy", "", False, {})
    with pytest.raises(errors.SRHasNoPbds) as refused:
        await store.run("SR.destroy", sr)
    assert refused.value.params == (sr,)
    await store.run("SR.forget", sr)


async def test_forget_takes_images_pbds_and_devices_along(store: Store) -> None:
    sr = await create(store)
    vdi = await store.create("VDI", SR=sr)
    vbd = await store.create("VBD", VM=store.make_vm(), VDI=vdi)
    await store.run("PBD.unplug", store.row("SR", sr).PBDs[0])
    await store.run("SR.forget", sr)
    for cls, ref in (("SR", sr), ("VDI", vdi), ("VBD", vbd)):
        assert store.db.find(cls, ref) is None


async def test_introduce(store: Store) -> None:
    uuid = "0d9a5c0e-3b8b-4a8b-9f69-0f4a6f1f9c01"
    sr = await store.run("SR.introduce", uuid, "back", "", "nfs", "", True, {"a": "b"})
    assert store.row("SR", sr).uuid == uuid
    with pytest.raises(errors.SRUUIDExists):
        await store.run("SR.introduce", uuid, "back", "", "nfs", "", True, {})
    with pytest.raises(errors.SRUnknownDriver):
        await store.run("SR.introduce", "", "back", "", "tape", "", True, {})
    with pytest.raises(errors.SRHasNoPbds):
        await store.run("SR.scan", sr)
    with pytest.raises(errors.SRHasNoPbds):
        await store.create("VDI", SR=sr)


async def test_probe_finds_what_is_at_the_place(store: Store) -> None:
    sr = await create(store, physical_size=GIB)
    host, where = store.world.host, {"device": "/dev/sdb"}
    text = await store.run("SR.probe", host, where, "ext", {})
    assert store.row("SR", sr).uuid in text
    assert "<SRlist></SRlist>" in await store.run("SR.probe", host, {"device": "/dev/x"}, "ext", {})
    (found,) = await store.run("SR.probe_ext", host, where, "ext", {})
    assert found.sr.uuid == store.row("SR", sr).uuid
    assert (found.sr.total_space, found.sr.free_space) == (GIB, GIB)
    (free,) = await store.run("SR.probe_ext", host, {"device": "/dev/x"}, "ext", {})
    assert free.sr is None
    with pytest.raises(errors.SRUnknownDriver):
        await store.run("SR.probe", host, {}, "tape", {})


async def test_scan_and_update_count_anew(store: Store) -> None:
    await store.create("VDI")
    wrong = {"physical_utilisation": 1, "virtual_allocation": 2}
    for verb in ("scan", "update"):
        with store.db.transaction() as tx:
            records.SR.modify(tx, store.sr, **wrong)  # type: ignore[arg-type]
        await store.run(f"SR.{verb}", store.sr)
        store.assert_counted()


async def test_a_forgotten_image_is_found_again_by_a_scan(store: Store) -> None:
    vdi = await store.create("VDI", name_label="keep", virtual_size=2 * GIB)
    row = store.row("VDI", vdi)
    await store.run("VDI.forget", vdi)
    assert store.db.find("VDI", vdi) is None
    assert store.used() == row.physical_utilisation
    await store.run("SR.scan", store.sr)
    back = store.db.by_uuid("VDI", row.uuid)
    assert (back.name_label, back.virtual_size, back.location) == ("keep", 2 * GIB, row.location)
    store.assert_counted()
    assert not any(key.startswith("unclaimed") for key in store.row("SR", store.sr).sm_config)


async def test_set_shared_and_blobs(store: Store) -> None:
    sr = await create(store, type="dummy", device_config={}, shared=False)
    await store.run("SR.set_shared", sr, True)
    with store.db.transaction() as tx:
        beta = records.host.create(tx, name_label="beta")
    await store.create("PBD", SR=sr, host=beta)
    with pytest.raises(errors.SRHasMultiplePbds):
        await store.run("SR.set_shared", sr, False)
    with pytest.raises(errors.SRNotSharable):
        await store.run("SR.set_shared", store.sr, True)
    blob = await store.run("SR.create_new_blob", sr, "logo", "", True)
    assert store.row("SR", sr).blobs == {"logo": blob}
    with pytest.raises(errors.MapDuplicateKey):
        await store.run("SR.create_new_blob", sr, "logo", "", True)
    await store.run("blob.destroy", blob)
    assert store.row("SR", sr).blobs == {}


async def test_what_hosts_and_ha_ask(store: Store) -> None:
    host = store.world.host
    with store.db.transaction() as tx:
        records.host.modify(tx, host, enabled=True)
        records.host_metrics.modify(tx, records.host.get(tx, host).metrics, live=True)
    assert await store.run("SR.get_live_hosts", store.sr) == (host,)
    assert "nfs" in await store.run("SR.get_supported_types")
    with pytest.raises(errors.HAConstraintViolationSRNotShared):
        await store.run("SR.assert_can_host_ha_statefile", store.sr)
    with pytest.raises(errors.SROperationNotSupported):
        await store.run("SR.assert_supports_database_replication", store.sr)
