"""VM.migrate_send and VDI.pool_migrate within a pool: whatever fails where, one host has the guest,
and of each disk and its copy one is left, the one that the guest uses."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from hosts_kit import Pool, make_pool
from vm_world import GIB, NULL

from xapi.generated import errors, records, refs
from xapi.operations import validity
from xapi.operations.images import key_of
from xapi.operations.sr_space import MOVED_FROM
from xapi.operations.vdi.moving import Move, open_copies, settle_moves
from xapi.storage.volumes_local import LocalVolumes
from xapi.xenops.backends.sim_config import parse_config

MIB = 1 << 20


class Site:
    """Two hosts with a local SR each, and one SR that both see."""

    def __init__(self, pool: Pool, two: refs.hostRef) -> None:
        self.pool, self.dc, self.db = pool, pool.dc, pool.dc.db
        self.one, self.two, self.shared = pool.dc.host, two, pool.dc.sr
        self.local = {host: self.add_sr(host) for host in (self.one, two)}
        with self.db.transaction() as tx:
            for pif in list(records.PIF.all(tx)):
                records.PIF.create(tx, network=pif.network, host=two, device=pif.device)

    def add_sr(self, *hosts: str, kind: str = "dummy") -> refs.SRRef:
        with self.db.transaction() as tx:
            sr = records.SR.create(
                tx, type=kind, physical_size=100 * GIB, content_type="user", name_label=kind
            )
            for host in hosts:
                records.PBD.create(tx, host=refs.hostRef(host), SR=sr, currently_attached=True)
            validity.refresh(tx, "SR", sr)
        return sr

    def dest(self, host: str, **changes: str) -> dict[str, str]:
        made = dict.fromkeys(("session_id", "SM", "xenops", "master"), "")
        return {**made, "host": host, **changes}

    async def guest(self, *, disks: int = 1, start: bool = True) -> refs.VMRef:
        vm = await self.dc.make_vm(disks=disks, vifs=1)
        for vdi in self.dc.disks(vm):
            with self.db.transaction() as tx:
                row = records.VDI.get(tx, vdi)
                used = row.physical_utilisation + 10 * MIB
                records.VDI.modify(tx, vdi, physical_utilisation=used)
                sr = records.SR.get(tx, row.SR)
                records.SR.modify(
                    tx, row.SR, physical_utilisation=sr.physical_utilisation + 10 * MIB
                )
        if start:
            await self.dc.run("VM.start_on", vm, self.one, False, False)
        return vm

    async def send(
        self, vm: str, host: str, disks: dict[str, str], vifs: dict[str, str] | None = None,
        options: dict[str, str] | None = None, formats: dict[str, str] | None = None,
    ) -> Any:  # fmt: skip
        args = (self.dest(host), True, disks, vifs or {}, options or {})
        await self.dc.run("VM.assert_can_migrate", vm, *args, {})
        return await self.dc.run("VM.migrate_send", vm, *args, {}, formats or {})

    async def on_host(self, vm: str) -> dict[str, str]:
        """The guest's disks as the one agent that runs it has them: VBD -> VDI, by uuid."""
        uuid = self.dc.vm(vm).uuid
        running = [host for host, ids in (await self.pool.running()).items() if uuid in ids]
        assert running == [self.dc.vm(vm).resident_on]
        state = await self.pool.agents[running[0]].stat(uuid)
        assert state.power_state.value == "Running"
        assert not any(vbd.mirror for vbd in state.vbds)
        return {vbd.id: str(vbd.vdi) for vbd in state.vbds}

    async def check(self, vm: str, host: str, *srs: str) -> None:
        """The guest runs there, on disks on these SRs, and nothing else is left anywhere."""
        assert self.dc.vm(vm).resident_on == host
        assert self.dc.vm(vm).current_operations == {}
        rows = [records.VDI.get(self.db, vdi) for vdi in self.dc.disks(vm)]
        assert sorted(row.SR for row in rows) == sorted(srs)
        have = await self.on_host(vm)
        for ref in self.dc.vm(vm).VBDs:
            vbd = records.VBD.get(self.db, ref)
            assert have[vbd.uuid] == records.VDI.get(self.db, vbd.VDI).uuid
        self.check_images(len(rows))

    def check_images(self, count: int) -> None:
        rows = list(records.VDI.all(self.db))
        user = [row for row in rows if not records.SR.get(self.db, row.SR).is_tools_sr]
        assert len(user) == count
        assert not any(MOVED_FROM in row.sm_config or row.current_operations for row in rows)
        for sr in records.SR.all(self.db):
            images = [records.VDI.get(self.db, ref) for ref in sr.VDIs]
            assert sr.physical_utilisation == sum(row.physical_utilisation for row in images)
            assert sr.virtual_allocation == sum(row.virtual_size for row in images)
            assert sr.current_operations == {}
        for host in (self.one, self.two):
            assert records.host.get(self.db, host).current_operations == {}


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    pool = await make_pool({}, 64 * GIB, 64 * GIB)
    (two,) = [host for host in pool.agents if host != pool.dc.host]
    yield Site(pool, refs.hostRef(two))
    await pool.aclose()


async def test_to_another_host_and_its_disks(site: Site) -> None:
    vm = await site.guest(disks=2)
    first, second = site.dc.disks(vm)
    assert await site.send(vm, site.two, {first: site.local[site.two]}) == vm
    await site.check(vm, site.two, site.local[site.two], site.shared)
    assert second in site.dc.disks(vm)
    (moved,) = set(site.dc.disks(vm)) - {second}
    assert records.VDI.get(site.db, moved).physical_utilisation >= 10 * MIB
    # Back again: what is on a disk only the other host sees goes where both see it.
    await site.send(vm, site.one, {})
    await site.check(vm, site.one, site.shared, site.shared)


async def test_what_the_disk_holds_goes_along(site: Site, tmp_path: Path) -> None:
    """And what it held is given back, also where the move fails."""
    volumes = site.dc.services.volumes = LocalVolumes(tmp_path / "volumes")
    await volumes.open()
    vm = await site.guest()
    (vdi,) = site.dc.disks(vm)
    uuids = {ref: records.SR.get(site.db, ref).uuid for ref in (site.shared, *site.local.values())}
    await volumes.write(key_of(site.db, vdi), 5 * MIB, b"content")
    _break(site, site.two, "VM_restore")
    with pytest.raises(errors.VMMigrateFailed):
        await site.send(vm, site.two, {vdi: site.local[site.two]})
    _break(site, site.two)
    assert list(await volumes.images(uuids[site.local[site.two]])) == []
    for host, sr in ((site.two, site.local[site.two]), (site.two, site.shared)):
        before = records.VDI.get(site.db, site.dc.disks(vm)[0]).SR
        await site.send(vm, host, {site.dc.disks(vm)[0]: sr})
        (vdi,) = site.dc.disks(vm)
        assert await volumes.read(key_of(site.db, vdi), 5 * MIB, 7) == b"content"
        assert list(await volumes.images(uuids[before])) == []
        assert list(await volumes.images(uuids[sr])) == [records.VDI.get(site.db, vdi).location]
    await volumes.aclose()


async def test_under_a_guest_that_stays(site: Site) -> None:
    vm = await site.guest(disks=2)
    vdi = site.dc.disks(vm)[0]
    moved = await site.dc.run("VDI.pool_migrate", vdi, site.local[site.one], {})
    assert moved in site.dc.disks(vm)
    await site.check(vm, site.one, site.local[site.one], site.shared)
    domid = site.dc.vm(vm).domid
    everything = dict.fromkeys(site.dc.disks(vm), site.local[site.one])
    await site.send(vm, site.one, everything)
    await site.check(vm, site.one, site.local[site.one], site.local[site.one])
    assert site.dc.vm(vm).domid == domid
    with pytest.raises(errors.VMRequiresSR):
        await site.dc.run("VDI.pool_migrate", moved, site.local[site.two], {})
    await site.dc.run("VM.hard_shutdown", vm)


@pytest.mark.parametrize("suspended", [False, True])
async def test_a_vm_that_rests(site: Site, suspended: bool) -> None:
    vm = await site.guest(disks=1, start=suspended)
    target = site.local[site.one]
    wanted = {site.dc.disks(vm)[0]: target}
    if suspended:
        await site.dc.run("VM.suspend", vm)
        wanted[site.dc.vm(vm).suspend_VDI] = target
    before = site.dc.vm(vm).power_state
    await site.send(vm, site.one, wanted)
    assert site.dc.vm(vm).power_state == before
    (disk,) = site.dc.disks(vm)
    assert target == records.VDI.get(site.db, disk).SR
    site.check_images(1 + suspended)
    if suspended:
        assert target == records.VDI.get(site.db, site.dc.vm(vm).suspend_VDI).SR
        await site.dc.run("VM.resume", vm, False, False)
    else:
        await site.dc.run("VM.start_on", vm, site.one, False, False)
    await site.check(vm, site.one, target)


async def test_snapshots_go_along(site: Site) -> None:
    vm = await site.guest()
    (vdi,) = site.dc.disks(vm)
    snapshot = await site.dc.run("VM.snapshot", vm, "before", ())
    await site.send(vm, site.two, {vdi: site.local[site.two]})
    (disk,) = site.dc.disks(vm)
    (saved,) = site.dc.disks(snapshot)
    row = records.VDI.get(site.db, saved)
    assert (row.SR, row.snapshot_of) == (site.local[site.two], disk)
    assert row.is_a_snapshot
    await site.dc.run("VM.revert", snapshot)


async def test_interfaces_may_change_networks(site: Site) -> None:
    vm = await site.guest()
    (vif,) = site.dc.vm(vm).VIFs
    with site.db.transaction() as tx:
        network = records.network.create(tx, name_label="there", bridge="xenbr7")
    await site.send(vm, site.two, {}, {vif: network})
    assert records.VIF.get(site.db, vif).network == network
    domain = site.pool.agents[site.two].backend.guest(site.dc.vm(vm).uuid).domain
    assert [spec.network for spec in domain.vifs.values()] == ["xenbr7"]
    await site.check(vm, site.two, site.shared)


async def test_a_disc_the_target_does_not_see_is_taken_out(site: Site) -> None:
    vm = await site.guest(start=False)
    isos = site.add_sr(site.one, kind="iso")
    with site.db.transaction() as tx:
        records.SR.modify(tx, isos, content_type="iso")
        disc = records.VDI.create(tx, SR=isos, type="user", managed=True, read_only=True)
        drive = records.VBD.create(
            tx, VM=vm, VDI=disc, type="CD", mode="RO", userdevice="3", unpluggable=True
        )
    await site.dc.run("VM.start_on", vm, site.one, False, False)
    await site.send(vm, site.two, {})
    assert records.VBD.get(site.db, drive).empty
    assert site.dc.vm(vm).resident_on == site.two


async def test_nothing_to_do_is_no_error(site: Site) -> None:
    vm = await site.guest()
    await site.send(vm, site.one, {site.dc.disks(vm)[0]: site.shared})
    await site.check(vm, site.one, site.shared)


async def test_a_failure_on_the_way(site: Site) -> None:
    vm = await site.guest(disks=2)
    disks = site.dc.disks(vm)
    moves = dict.fromkeys(disks, site.local[site.two])
    for where, atomic, nth in (
        (site.one, "VBD_mirror", 1),
        (site.one, "VBD_mirror", 2),
        (site.one, "VM_save", 1),
        (site.two, "VM_create", 1),
        (site.two, "VM_restore", 1),
        (site.two, "VBD_plug", 2),
    ):
        _break(site, where, atomic, nth)
        with pytest.raises(errors.XenAPIError):
            await site.send(vm, site.two, moves)
        _break(site, where)
        assert site.dc.disks(vm) == disks
        await site.check(vm, site.one, site.shared, site.shared)
    await site.send(vm, site.two, moves)
    await site.check(vm, site.two, *moves.values())


def _break(site: Site, host: str, atomic: str = "", nth: int = 1) -> None:
    rule = {"atomic": atomic, "nth": nth, "action": "fail", "error": ["BROKEN", "on purpose"]}
    faults = parse_config({"faults": [rule] if atomic else []}).faults
    site.pool.agents[host].backend.set_faults(faults)


async def test_a_failure_where_the_guest_stays(site: Site) -> None:
    vm = await site.guest(disks=2)
    disks = site.dc.disks(vm)
    for nth in (1, 2):
        _break(site, site.one, "VBD_pivot", nth)
        with pytest.raises(errors.XenAPIError, match="BROKEN"):
            await site.send(vm, site.one, dict.fromkeys(disks, site.local[site.one]))
        assert site.dc.disks(vm) == disks
        await site.check(vm, site.one, site.shared, site.shared)


async def test_a_guest_that_restarts_meanwhile_has_lost_its_mirror(site: Site) -> None:
    """What it wrote since would be missing in the copy."""
    vm = await site.guest()
    (vdi,) = site.dc.disks(vm)
    agent = site.pool.agents[site.one]
    mirror = agent.vbd_mirror

    async def then_reboot(*args: Any, **how: Any) -> Any:
        state = await mirror(*args, **how)
        await agent.reboot(site.dc.vm(vm).uuid)
        return state

    agent.vbd_mirror = then_reboot
    for host, code in ((site.one, "MIRROR_FAILED"), (site.two, "VM_MIGRATE_FAILED")):
        with pytest.raises(errors.XenAPIError) as caught:
            await site.send(vm, host, {vdi: site.local[host]})
        assert caught.value.code == code
        await site.check(vm, site.one, site.shared)


async def test_no_room_for_the_copies(site: Site) -> None:
    vm = await site.guest(disks=2)
    small = site.add_sr(site.two)
    with site.db.transaction() as tx:
        records.SR.modify(tx, small, physical_size=12 * MIB)
    with pytest.raises(errors.SRFull):
        await site.send(vm, site.two, dict.fromkeys(site.dc.disks(vm), small))
    await site.check(vm, site.one, site.shared, site.shared)


async def test_what_refuses_a_migration(site: Site) -> None:
    vm = await site.guest()
    (vdi,), (vif,) = site.dc.disks(vm), site.dc.vm(vm).VIFs
    only_one = site.local[site.one]
    isos = site.add_sr(site.one, site.two, kind="iso")
    with site.db.transaction() as tx:
        far = records.network.create(tx, name_label="far", bridge="xenbr8")
        records.PIF.create(tx, network=far, host=site.one, device="eth7")
    cases: list[tuple[Any, type[errors.XenAPIError]]] = [
        ((site.two, {vdi: only_one}), errors.VMRequiresSR),
        ((site.two, {vdi: NULL}), errors.HandleInvalid),
        ((site.two, {NULL: only_one}), errors.HandleInvalid),
        ((site.two, {vdi: isos}), errors.SRDoesNotSupportMigration),
        ((site.two, {}, {vif: far}), errors.VMRequiresNetwork),
        ((site.two, {}, {}, {"copy": "true"}), errors.OperationNotAllowed),
        (("OpaqueRef:elsewhere", {}), errors.NotImplemented),
    ]
    for args, error in cases:
        with pytest.raises(error):
            await site.send(vm, *args)
    with pytest.raises(errors.InvalidValue) as caught:
        await site.dc.run("VM.migrate_send", vm, {"host": site.two}, True, {}, {}, {}, {}, {})
    assert caught.value.params == ("dest", "host")
    formats = {vdi: "qcow2"}
    with pytest.raises(errors.ValueNotSupported):
        await site.send(vm, site.two, {vdi: site.local[site.two]}, formats=formats)
    with site.db.transaction() as tx:
        records.VDI.modify(tx, vdi, cbt_enabled=True)
    with pytest.raises(errors.VDICBTEnabled):
        await site.send(vm, site.two, {vdi: site.local[site.two]})
    with site.db.transaction() as tx:
        records.VDI.modify(tx, vdi, cbt_enabled=False)
        pool = next(iter(records.pool.all(tx)))
        records.pool.modify(tx, pool.ref, default_SR=only_one)
        for ref in records.SR.get(tx, site.shared).PBDs:
            if records.PBD.get(tx, ref).host == site.two:
                records.PBD.modify(tx, ref, currently_attached=False)
    with pytest.raises(errors.VDINotInMap) as missing:
        await site.send(vm, site.two, {})
    assert missing.value.params == (vdi,)
    await site.check(vm, site.one, site.shared)


# What a coordinator that died has left behind


async def abandoned(site: Site, vm: str, *, mirrored: bool = True) -> tuple[str, str]:
    """A move that nobody goes on with: the disk and its copy."""
    (vdi,) = site.dc.disks(vm)
    with site.db.transaction() as tx:
        (pair,) = open_copies(tx, [Move(refs.VDIRef(vdi), site.local[site.one])])
    if mirrored:
        await site.pool.agents[site.one].vbd_mirror(site.dc.vm(vm).uuid, _mirrors(site, vm, pair))
    return pair.origin, pair.copy


def _mirrors(site: Site, vm: str, pair: Any) -> dict[str, str]:
    (vbd,) = site.dc.vm(vm).VBDs
    return {records.VBD.get(site.db, vbd).uuid: records.VDI.get(site.db, pair.copy).uuid}


async def test_a_copy_that_nobody_uses_goes(site: Site) -> None:
    vm = await site.guest()
    origin, _ = await abandoned(site, vm)
    assert await settle_moves(site.db, site.dc.services.volumes) == 1
    assert site.dc.disks(vm) == [origin]
    await site.check(vm, site.one, site.shared)


@pytest.mark.parametrize("told", [False, True])
async def test_a_copy_that_the_guest_uses_stays(site: Site, told: bool) -> None:
    """Also where the rows do not say so yet: the guest is asked."""
    vm = await site.guest()
    _, copy = await abandoned(site, vm)
    (vbd,) = site.dc.vm(vm).VBDs
    pivot = {records.VBD.get(site.db, vbd).uuid: records.VDI.get(site.db, copy).uuid}
    await site.pool.agents[site.one].vbd_pivot(site.dc.vm(vm).uuid, pivot)
    if told:
        await site.dc.guests.catch_up(vm)
        assert site.dc.disks(vm) == [copy]
    assert await settle_moves(site.db, site.dc.services.volumes) == 1
    assert site.dc.disks(vm) == [copy]
    await site.check(vm, site.one, site.local[site.one])


async def test_nothing_is_decided_while_somebody_is_at_work_or_away(site: Site) -> None:
    vm = await site.guest()
    _, copy = await abandoned(site, vm)
    with site.db.transaction() as tx:
        records.VM.modify(tx, vm, current_operations={"OpaqueRef:task": "migrate_send"})
    assert await settle_moves(site.db, site.dc.services.volumes) == 0
    assert await settle_moves(site.db, site.dc.services.volumes, task="OpaqueRef:other") == 0
    with site.db.transaction() as tx:
        records.VM.modify(tx, vm, current_operations={}, scheduled_to_be_resident_on=site.two)
    assert await settle_moves(site.db, site.dc.services.volumes) == 0
    with site.db.transaction() as tx:
        records.VM.modify(
            tx, vm, scheduled_to_be_resident_on=NULL, resident_on="OpaqueRef:not seen yet"
        )
    assert await settle_moves(site.db, site.dc.services.volumes) == 0
    assert records.VDI.find(site.db, copy) is not None


async def test_a_halted_vm_keeps_what_its_rows_say(site: Site) -> None:
    vm = await site.guest(start=False)
    origin, _ = await abandoned(site, vm, mirrored=False)
    assert await settle_moves(site.db, site.dc.services.volumes) == 1
    assert site.dc.disks(vm) == [origin]
    site.check_images(1)
