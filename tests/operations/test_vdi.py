"""VDIs: sizes, copies, tracking; and what the SR is charged."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
from helpers import NOW
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from storage_kit import GIB, NULL, Store, close_store, make_store

from xapi.generated import errors, records

MIB = 1 << 20


@pytest.fixture
async def store() -> AsyncIterator[Store]:
    made = await make_store(Store)
    yield made
    await close_store(made)


async def filled(store: Store, data: int, size: int = GIB, **fields: Any) -> str:
    """An image with so many bytes of data in it."""
    vdi = await store.create("VDI", virtual_size=size, **fields)
    owned = store.row("VDI", vdi).physical_utilisation
    await store.run("VDI.set_physical_utilisation", vdi, owned + data)
    return vdi


async def test_create(store: Store) -> None:
    vdi = store.row(
        "VDI", await store.create("VDI", name_label="a", virtual_size=GIB + 1, tags=("x",))
    )
    assert (vdi.name_label, vdi.virtual_size, vdi.type) == ("a", GIB + 2 * MIB, "user")
    assert vdi.managed
    assert vdi.location == vdi.uuid
    assert vdi.tags == ("x",)
    assert (vdi.is_a_snapshot, vdi.snapshot_of) == (False, NULL)
    assert {"clone", "copy", "destroy", "resize", "snapshot"} <= set(vdi.allowed_operations)
    assert store.row("SR", store.sr).VDIs == (vdi.ref,)
    store.assert_counted()


async def test_create_refuses(store: Store) -> None:
    free = 10 * GIB
    with pytest.raises(errors.SRFull) as full:
        await store.create("VDI", virtual_size=11 * GIB)
    requested, maximum = map(int, full.value.params)
    assert requested > 11 * GIB
    assert maximum == free
    with pytest.raises(errors.VDITooLarge) as large:
        await store.create("VDI", virtual_size=4096 * GIB)
    assert large.value.params == (NULL, str(2040 * GIB))
    with pytest.raises(errors.InvalidValue):
        await store.create("VDI", virtual_size=-1)
    with pytest.raises(errors.HandleInvalid) as gone:
        await store.create("VDI", SR="OpaqueRef:gone")
    assert gone.value.params == ("SR", "OpaqueRef:gone")
    assert store.row("SR", store.sr).VDIs == ()


async def test_thin_images_may_promise_more_than_there_is_together(store: Store) -> None:
    for _ in range(3):
        await store.create("VDI", virtual_size=9 * GIB)
    assert store.row("SR", store.sr).virtual_allocation == 27 * GIB
    store.assert_counted()


async def test_a_thick_sr_gives_only_what_it_has(store: Store) -> None:
    sr = await store.run(
        "SR.create", store.world.host, {"device": "/dev/sdb"}, 3 * GIB, "", "", "lvm", "", False, {}
    )
    await store.create("VDI", SR=sr, virtual_size=2 * GIB)
    with pytest.raises(errors.SRFull):
        await store.create("VDI", SR=sr, virtual_size=GIB)
    store.assert_counted()


async def test_destroy_frees_and_takes_devices_of_halted_vms_along(store: Store) -> None:
    vdi = await store.create("VDI")
    vm = store.make_vm()
    vbd = await store.create("VBD", VM=vm, VDI=vdi)
    await store.run("VDI.destroy", vdi)
    assert store.used() == 0
    assert store.db.find("VBD", vbd) is None
    assert store.row("VM", vm).VBDs == ()
    with pytest.raises(errors.HandleInvalid):
        await store.run("VDI.destroy", vdi)


async def test_destroy_is_refused_while_a_guest_runs_on_it(store: Store) -> None:
    vdi, vm = await store.create("VDI"), store.make_vm()
    await store.create("VBD", VM=vm, VDI=vdi)
    await store.start(vm)
    with pytest.raises(errors.VDIInUse) as refused:
        await store.run("VDI.destroy", vdi)
    assert refused.value.params == (vdi, "destroy")
    allowed = set(store.row("VDI", vdi).allowed_operations)
    assert {"snapshot", "clone", "resize_online"} <= allowed
    assert not {"destroy", "resize", "copy", "forget"} & allowed
    await store.stop(vm)
    await store.run("VDI.destroy", vdi)


async def test_snapshot(store: Store) -> None:
    vdi = await filled(store, 100 * MIB, name_label="disk", other_config={"a": "b"})
    before = store.used()
    snapshot = store.row("VDI", await store.run("VDI.snapshot", vdi, {}))
    assert snapshot.is_a_snapshot
    assert (snapshot.snapshot_of, snapshot.snapshot_time) == (vdi, NOW)
    assert (snapshot.name_label, snapshot.other_config) == ("disk", {"a": "b"})
    assert store.row("VDI", vdi).snapshots == (snapshot.ref,)
    assert store.used() - before < MIB
    store.assert_counted()


async def test_the_snapshot_keeps_the_data_of_an_image_that_goes(store: Store) -> None:
    vdi = await filled(store, 100 * MIB)
    first = await store.run("VDI.snapshot", vdi, {})
    second = await store.run("VDI.snapshot", vdi, {})
    await store.run("VDI.destroy", vdi)
    assert store.used() >= 100 * MIB
    assert store.row("VDI", first).physical_utilisation >= 100 * MIB
    assert store.row("VDI", first).snapshot_of == vdi
    await store.run("VDI.destroy", first)
    assert store.row("VDI", second).physical_utilisation >= 100 * MIB
    await store.run("VDI.destroy", second)
    assert store.used() == 0


async def test_clone_is_no_snapshot(store: Store) -> None:
    vdi = await filled(store, 100 * MIB)
    snapshot = await store.run("VDI.snapshot", vdi, {})
    clone = store.row("VDI", await store.run("VDI.clone", snapshot, {}))
    assert not clone.is_a_snapshot
    assert (clone.snapshot_of, clone.virtual_size) == (NULL, GIB)
    assert clone.snapshot_time == datetime(1970, 1, 1, tzinfo=UTC)
    assert clone.physical_utilisation < MIB


async def test_revert(store: Store) -> None:
    vdi = await filled(store, 100 * MIB)
    snapshot = await store.run("VDI.snapshot", vdi, {})
    await store.run("VDI.resize", vdi, 2 * GIB)
    with pytest.raises(errors.RevertOnlyAllowedOnSnapshot) as refused:
        await store.run("VDI.revert", vdi)
    assert refused.value.params == ()
    await store.world_call("VDI.revert", snapshot)
    assert store.row("VDI", vdi).virtual_size == GIB
    assert store.row("VDI", snapshot).physical_utilisation >= 100 * MIB
    store.assert_counted()


async def test_copy_shares_nothing(store: Store) -> None:
    vdi = await filled(store, 100 * MIB)
    clone = await store.run("VDI.clone", vdi, {})
    copy = store.row("VDI", await store.run("VDI.copy", clone, store.sr, NULL, NULL))
    assert copy.physical_utilisation >= 100 * MIB
    assert copy.virtual_size == GIB
    store.assert_counted()
    await store.run("VDI.destroy", vdi)
    await store.run("VDI.destroy", clone)
    assert store.used() == copy.physical_utilisation


async def test_copy_into_an_image(store: Store) -> None:
    vdi = await filled(store, 100 * MIB)
    large = await store.create("VDI", virtual_size=2 * GIB)
    assert await store.run("VDI.copy", vdi, NULL, NULL, large) == large
    assert store.row("VDI", large).physical_utilisation >= 100 * MIB
    small = await store.create("VDI", virtual_size=GIB // 2)
    with pytest.raises(errors.VDITooSmall) as refused:
        await store.run("VDI.copy", vdi, NULL, NULL, small)
    assert refused.value.params == (small, str(GIB))
    await store.run("VDI.set_read_only", large, True)
    with pytest.raises(errors.VDIReadonly):
        await store.run("VDI.copy", vdi, NULL, NULL, large)
    with pytest.raises(errors.HandleInvalid):
        await store.run("VDI.copy", vdi, NULL, NULL, NULL)
    store.assert_counted()


async def test_copy_goes_by_the_rules_of_the_target(store: Store) -> None:
    vdi = await store.create("VDI")
    tools = next(sr for sr in records.SR.all(store.db) if sr.is_tools_sr)
    with pytest.raises(errors.SROperationNotSupported):
        await store.run("VDI.copy", vdi, tools.ref, NULL, NULL)
    assert store.row("VDI", vdi).current_operations == {}


async def test_resize(store: Store) -> None:
    vdi = await store.create("VDI")
    await store.run("VDI.resize", vdi, GIB + 1)
    assert store.row("VDI", vdi).virtual_size == GIB + 2 * MIB
    with pytest.raises(errors.VDITooSmall) as small:
        await store.run("VDI.resize", vdi, GIB)
    assert small.value.params == (vdi, str(GIB + 2 * MIB))
    with pytest.raises(errors.SRFull):
        await store.run("VDI.resize", vdi, 20 * GIB)
    with pytest.raises(errors.VDITooLarge) as large:
        await store.run("VDI.resize", vdi, 4096 * GIB)
    assert large.value.params == (vdi, str(2040 * GIB))
    store.assert_counted()


async def test_resize_online_while_the_guest_runs(store: Store) -> None:
    vdi, vm = await store.create("VDI"), store.make_vm()
    await store.create("VBD", VM=vm, VDI=vdi)
    await store.start(vm)
    with pytest.raises(errors.VDIInUse):
        await store.run("VDI.resize", vdi, 2 * GIB)
    await store.run("VDI.resize_online", vdi, 2 * GIB)
    assert store.row("VDI", vdi).virtual_size == 2 * GIB


async def test_introduce_takes_up_what_was_forgotten(store: Store) -> None:
    vdi = await store.create("VDI", virtual_size=2 * GIB)
    row = store.row("VDI", vdi)
    rest = ("n", "d", store.sr, "user", False, False, {}, row.location, {}, {}, True, 0, 0, NULL,
            False, datetime(1970, 1, 1, tzinfo=UTC), NULL)  # fmt: skip
    with pytest.raises(errors.LocationNotUnique) as taken:
        await store.run("VDI.introduce", "", *rest)
    assert taken.value.params == (store.sr, row.location)
    await store.run("VDI.forget", vdi)
    back = store.row("VDI", await store.run("VDI.introduce", "", *rest))
    assert (back.uuid, back.virtual_size, back.name_label) == (row.uuid, 2 * GIB, "n")
    store.assert_counted()
    with pytest.raises(errors.VDILocationMissing) as missing:
        await store.run("VDI.introduce", "", *rest[:7], "nowhere", *rest[8:])
    assert missing.value.params == (store.sr, "nowhere")


async def test_forget_of_a_medium_empties_the_drive(store: Store) -> None:
    vdi = await store.create("VDI")
    vbd = await store.create("VBD", VM=store.make_vm(), VDI=vdi, type="CD", mode="RO")
    await store.run("VDI.forget", vdi)
    assert store.row("VBD", vbd).empty
    assert store.row("VBD", vbd).VDI == NULL


async def test_db_introduce_and_db_forget_leave_the_storage_alone(store: Store) -> None:
    rest = ("n", "d", store.sr, "user", False, False, {}, "somewhere", {}, {}, True, GIB, 5, NULL,
            False, datetime(1970, 1, 1, tzinfo=UTC), NULL, True)  # fmt: skip
    vdi = await store.run("VDI.db_introduce", "", *rest)
    assert store.row("VDI", vdi).cbt_enabled
    assert store.used() == 5
    with pytest.raises(errors.LocationNotUnique):
        await store.run("VDI.pool_introduce", "", *rest)
    await store.run("VDI.db_forget", vdi)
    assert store.used() == 0
    store.assert_counted()


async def test_tracking_of_changed_blocks(store: Store) -> None:
    vdi = await filled(store, 10 * MIB)
    with pytest.raises(errors.OperationNotAllowed):
        await store.run("VDI.data_destroy", vdi)
    await store.run("VDI.enable_cbt", vdi)
    snapshot = await store.run("VDI.snapshot", vdi, {})
    assert store.row("VDI", snapshot).cbt_enabled
    for verb in ("enable_cbt", "disable_cbt"):
        with pytest.raises(errors.OperationNotAllowed):
            await store.run(f"VDI.{verb}", snapshot)
    await store.run("VDI.data_destroy", snapshot)
    row = store.row("VDI", snapshot)
    assert (row.type, row.physical_utilisation) == ("cbt_metadata", 0)
    with pytest.raises(errors.VDIIncompatibleType) as kind:
        await store.run("VDI.clone", snapshot, {})
    assert kind.value.params == (snapshot, "cbt_metadata")
    with pytest.raises(errors.VDIIncompatibleType):
        await store.run("VDI.get_nbd_info", snapshot)
    assert await store.run("VDI.get_nbd_info", vdi) == ()
    await store.run("VDI.disable_cbt", vdi)
    assert not store.row("VDI", vdi).cbt_enabled
    other = await store.run("VDI.snapshot", vdi, {})
    with pytest.raises(errors.VDINoCBTMetadata):
        await store.run("VDI.data_destroy", other)
    store.assert_counted()


@pytest.mark.parametrize(
    ("fields", "verb", "args", "code"),
    [
        ({"sharable": True}, "snapshot", ({},), "VDI_IS_SHARABLE"),
        ({"type": "rrd"}, "destroy", (), "VDI_HAS_RRDS"),
        ({"type": "suspend"}, "enable_cbt", (), "VDI_INCOMPATIBLE_TYPE"),
        ({"type": "redo_log"}, "copy", (NULL, NULL, NULL), "OPERATION_NOT_ALLOWED"),
    ],
)
async def test_rules_of_the_table(
    store: Store, fields: dict[str, Any], verb: str, args: tuple[Any, ...], code: str
) -> None:
    vdi = await store.create("VDI", **fields)
    with pytest.raises(errors.XenAPIError) as refused:
        await store.run(f"VDI.{verb}", vdi, *args)
    assert refused.value.code == code


async def test_images_that_are_reset_at_boot(store: Store) -> None:
    vdi = await store.create("VDI")
    await store.run("VDI.set_on_boot", vdi, "reset")
    with pytest.raises(errors.VDIOnBootModeIncompatibleWithOperation):
        await store.run("VDI.snapshot", vdi, {})
    await store.run("VDI.set_on_boot", vdi, "persist")
    await store.run("VDI.snapshot", vdi, {})


async def test_ha_and_rolling_upgrade_and_udev(store: Store) -> None:
    state = await store.create("VDI", type="ha_statefile")
    pool = next(iter(records.pool.all(store.db))).ref
    with store.db.transaction() as tx:
        records.pool.modify(tx, pool, ha_enabled=True)
    with pytest.raises(errors.HAIsEnabled):
        await store.run("VDI.destroy", state)
    with store.db.transaction() as tx:
        records.pool.modify(tx, pool, other_config={"rolling_upgrade_in_progress": "true"})
    with pytest.raises(errors.NotSupportedDuringUpgrade):
        await store.run("VDI.enable_cbt", state)
    with store.db.transaction() as tx:
        drive = next(sr.ref for sr in records.SR.all(tx) if sr.type == "udev")
        cd = records.VDI.create(tx, SR=drive, managed=True)  # type: ignore[arg-type]
    with pytest.raises(errors.SROperationNotSupported):
        await store.run("VDI.destroy", cd)


async def test_setters(store: Store) -> None:
    vdi = await store.create("VDI")
    vbd = await store.create("VBD", VM=store.make_vm(), VDI=vdi)
    assert "attach" in store.row("VBD", vbd).allowed_operations
    values = {
        "name_label": "n", "name_description": "d", "sharable": True, "read_only": True,
        "managed": False, "missing": True, "allow_caching": True, "is_a_snapshot": True,
        "snapshot_of": vdi, "snapshot_time": NOW, "virtual_size": 7, "cbt_enabled": True,
        "metadata_of_pool": next(iter(records.pool.all(store.db))).ref,
    }  # fmt: skip
    for field, value in values.items():
        await store.run(f"VDI.set_{field}", vdi, value)
        assert getattr(store.row("VDI", vdi), field) == value
    # The device follows: nobody may write to a read-only image, or use an unmanaged one.
    assert store.row("VBD", vbd).allowed_operations == ()
    await store.run("VDI.force_unlock", vdi)
    await store.run("VDI.update", vdi)
    store.assert_counted()


async def test_pool_migrate_of_a_halted_vm(store: Store) -> None:
    sr = await store.run("SR.create", store.world.host, {}, GIB * 5, "", "", "dummy", "", False, {})
    vdi, vm = await filled(store, 10 * MIB), store.make_vm()
    with pytest.raises(errors.VDINeedsVMForMigrate):
        await store.world_call("VDI.pool_migrate", vdi, sr, {})
    vbd = await store.create("VBD", VM=vm, VDI=vdi)
    snapshot = await store.run("VDI.snapshot", vdi, {})
    moved = await store.world_call("VDI.pool_migrate", vdi, sr, {})
    assert moved == store.row("VBD", vbd).VDI
    assert sr == store.row("VDI", moved).SR
    assert store.row("VDI", snapshot).snapshot_of == moved
    assert store.db.find("VDI", vdi) is None
    assert await store.world_call("VDI.pool_migrate", moved, sr, {}) == moved
    store.assert_counted()


class Accounting(RuleBasedStateMachine):
    """Whatever is done to images in whatever order, the SR's figures are the sums over them."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.store = self.loop.run_until_complete(make_store(Store))
        self.images: list[str] = []

    def _try(self, name: str, *args: Any) -> Any:
        try:
            return self.loop.run_until_complete(self.store.run(name, *args))
        except errors.SRFull:
            return None

    def _keep(self, made: str | None) -> None:
        if made is not None:
            self.images.append(made)

    def _pick(self, at: int) -> str:
        return self.images[at % len(self.images)]

    @rule(size=st.integers(1, 4 * GIB), data=st.integers(0, GIB))
    def create(self, size: int, data: int) -> None:
        try:
            made = self.loop.run_until_complete(self.store.create("VDI", virtual_size=size))
        except errors.SRFull:
            return
        row = self.store.row("VDI", made)
        room = min(data, row.virtual_size, 10 * GIB - self.store.used())
        self._try("VDI.set_physical_utilisation", made, row.physical_utilisation + room)
        self._keep(made)

    @rule(at=st.integers(0, 50), verb=st.sampled_from(["clone", "snapshot"]))
    def fork(self, at: int, verb: str) -> None:
        if self.images:
            self._keep(self._try(f"VDI.{verb}", self._pick(at), {}))

    @rule(at=st.integers(0, 50))
    def copy(self, at: int) -> None:
        if self.images:
            self._keep(self._try("VDI.copy", self._pick(at), self.store.sr, NULL, NULL))

    @rule(at=st.integers(0, 50))
    def revert(self, at: int) -> None:
        if self.images:
            work = self.store.world_call("VDI.revert", self._pick(at))
            try:
                self.loop.run_until_complete(work)
            except (errors.SRFull, errors.RevertOnlyAllowedOnSnapshot, errors.HandleInvalid):
                return

    @rule(at=st.integers(0, 50), more=st.integers(0, GIB))
    def resize(self, at: int, more: int) -> None:
        if self.images:
            row = self.store.row("VDI", self._pick(at))
            self._try("VDI.resize", row.ref, row.virtual_size + more)

    @rule(at=st.integers(0, 50))
    def destroy(self, at: int) -> None:
        if self.images:
            gone = self.images.pop(at % len(self.images))
            self.loop.run_until_complete(self.store.run("VDI.destroy", gone))

    @invariant()
    def counted(self) -> None:
        self.store.assert_counted()
        if not self.images:
            assert self.store.used() == 0

    def teardown(self) -> None:
        for image in self.images:
            self.loop.run_until_complete(self.store.run("VDI.destroy", image))
        assert self.store.used() == 0
        self.loop.run_until_complete(close_store(self.store))
        self.loop.close()


TestAccounting = Accounting.TestCase
TestAccounting.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)
