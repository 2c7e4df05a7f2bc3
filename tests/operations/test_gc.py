"""Garbage collection: what goes when an end is gone, what stays, how tasks and messages expire."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from helpers import NOW, World

from xapi.generated import records, refs
from xapi.operations.gc import (
    MESSAGES_MAX,
    TASKS_MAX,
    GarbageCollector,
    collect,
    expired_messages,
    expired_tasks,
)


def never(_task: str) -> bool:
    return False


async def test_a_sound_database_loses_nothing(world: World) -> None:
    assert collect(world.db) == {}


async def test_devices_go_with_their_vm(world: World) -> None:
    (pif,) = records.PIF.all(world.db)
    with world.db.transaction() as tx:
        vm = records.VM.create(tx)
        kept = records.VM.create(tx)
        metrics = records.VIF_metrics.create(tx)
        vif = records.VIF.create(tx, VM=vm, network=pif.network, metrics=metrics)
        stays = records.VIF.create(tx, VM=kept, network=pif.network)
        vbd = records.VBD.create(tx, VM=vm, empty=True, type="CD")
        records.console.create(tx, VM=vm)
        records.VTPM.create(tx, VM=vm)
    with world.db.transaction() as tx:
        records.VM.delete(tx, vm)
    assert collect(world.db) == {"VIF": 1, "VBD": 1, "console": 1, "VTPM": 1}
    assert records.VIF.find(world.db, vif) is None
    assert records.VIF_metrics.find(world.db, metrics) is None
    assert records.VBD.find(world.db, vbd) is None
    assert records.VIF.find(world.db, stays) is not None


async def test_a_drive_outlives_its_disc_and_a_disk_does_not(world: World) -> None:
    with world.db.transaction() as tx:
        vm = records.VM.create(tx)
        gone = refs.VDIRef("OpaqueRef:gone")
        drive = records.VBD.create(tx, VM=vm, VDI=gone, type="CD")
        disk = records.VBD.create(tx, VM=vm, VDI=gone, type="Disk")
        empty = records.VBD.create(tx, VM=vm, type="CD", empty=True)
    collect(world.db)
    row = records.VBD.get(world.db, drive)
    assert (row.VDI, row.empty) == (refs.NULL, True)
    assert records.VBD.find(world.db, disk) is None
    assert records.VBD.find(world.db, empty) is not None


async def test_what_a_running_guest_holds_stays(world: World) -> None:
    with world.db.transaction() as tx:
        vm = records.VM.create(tx, power_state="Running")
        gone = refs.networkRef("OpaqueRef:gone")
        vif = records.VIF.create(tx, VM=vm, network=gone, currently_attached=True)
    assert collect(world.db) == {}
    with world.db.transaction() as tx:
        records.VM.modify(tx, vm, power_state="Halted")
    assert collect(world.db) == {"VIF": 1}
    assert records.VIF.find(world.db, vif) is None


async def test_a_tree_goes_in_one_round(world: World) -> None:
    with world.db.transaction() as tx:
        sr = records.SR.create(tx)
        vdi = records.VDI.create(tx, SR=sr)
        vm = records.VM.create(tx)
        records.VBD.create(tx, VM=vm, VDI=vdi, type="Disk")
        records.PBD.create(tx, SR=sr, host=world.host)
    with world.db.transaction() as tx:
        records.SR.delete(tx, sr)
    assert collect(world.db) == {"VDI": 1, "VBD": 1, "PBD": 1}


async def test_what_hangs_on_a_host(world: World) -> None:
    with world.db.transaction() as tx:
        host = records.host.create(tx, metrics=records.host_metrics.create(tx))
        pif = records.PIF.create(tx, host=host, metrics=records.PIF_metrics.create(tx))
        top = records.PIF.create(tx, host=host)
        records.VLAN.create(tx, tagged_PIF=pif, untagged_PIF=top)
        records.host_cpu.create(tx, host=host)
        authority = records.Certificate.create(tx, type="ca")
        records.Certificate.create(tx, type="host", host=host)
    with world.db.transaction() as tx:
        records.host.delete(tx, host)
    assert collect(world.db) == {
        "PIF": 2,
        "VLAN": 1,
        "host_cpu": 1,
        "Certificate": 1,
        "host_metrics": 1,
        "PIF_metrics": 1,
    }
    assert records.Certificate.find(world.db, authority) is not None


async def test_updates_that_are_gone_are_forgotten(world: World) -> None:
    with world.db.transaction() as tx:
        update = records.pool_update.create(tx)
        records.host.modify(
            tx, world.host, updates_requiring_reboot=(update, refs.pool_updateRef("OpaqueRef:x"))
        )
    assert collect(world.db) == {"pool_update": 1}
    assert records.host.get(world.db, world.host).updates_requiring_reboot == (update,)


async def test_tasks_expire(world: World) -> None:
    def ago(**age: float) -> dict[str, object]:
        return {"created": NOW - timedelta(**age), "finished": NOW - timedelta(**age)}

    with world.db.transaction() as tx:
        fresh = records.task.create(tx, status="success", **ago(minutes=64))  # type: ignore[arg-type]
        old = records.task.create(tx, status="failure", **ago(minutes=66))  # type: ignore[arg-type]
        stuck = records.task.create(tx, status="pending", progress=0.5, **ago(hours=25))  # type: ignore[arg-type]
        slow = records.task.create(tx, status="pending", progress=0.5, **ago(hours=25))  # type: ignore[arg-type]
        working = records.task.create(tx, status="pending", progress=0.5, **ago(hours=25))  # type: ignore[arg-type]
        young = records.task.create(tx, status="pending", progress=0.5, **ago(hours=1))  # type: ignore[arg-type]
    before = {stuck: 0.5, slow: 0.4, working: 0.5, young: 0.5}
    found = expired_tasks(world.db, NOW, before, lambda ref: ref == working)
    assert found == [old, stuck]
    assert expired_tasks(world.db, NOW, {}, never) == [old]
    assert fresh not in found


async def test_too_many_tasks_lose_the_oldest_completed(world: World) -> None:
    with world.db.transaction() as tx:
        pending = records.task.create(tx, status="pending", created=NOW)
        done = [
            records.task.create(
                tx, status="success", created=NOW, finished=NOW - timedelta(seconds=number)
            )
            for number in range(TASKS_MAX + 1)
        ]
    found = expired_tasks(world.db, NOW, {}, never)
    assert found == [done[-1], done[-2]]
    assert pending not in found


async def test_only_the_newest_messages_are_kept(world: World) -> None:
    with world.db.transaction() as tx:
        made = [
            records.message.create(tx, timestamp=NOW + timedelta(seconds=number))
            for number in range(MESSAGES_MAX + 2)
        ]
    assert expired_messages(world.db) == made[:2]
    collector = GarbageCollector(world.db, lambda: NOW, never)
    assert (await collector.round())["message"] == 2
    assert expired_messages(world.db) == []


async def test_rounds_follow_deletions(world: World) -> None:
    collector = GarbageCollector(world.db, lambda: NOW, never)
    with world.db.transaction() as tx:
        vm = records.VM.create(tx)
        records.console.create(tx, VM=vm)
    with collector.watching():
        assert await collector.round() == {}
        with world.db.transaction() as tx:
            records.VM.delete(tx, vm)
            # Dangling, but nothing was deleted that it could hang on: left for the full round.
            records.host_cpu.create(tx, host=refs.hostRef("OpaqueRef:gone"))
        assert await collector.round() == {"console": 1}
        assert await collector.round() == {}
    assert collect(world.db) == {"host_cpu": 1}


async def test_a_failing_round_does_not_end_the_collector(world: World) -> None:
    rounds = 0
    second = asyncio.Event()

    def is_running(_task: str) -> bool:
        nonlocal rounds
        rounds += 1
        if rounds == 1:
            raise RuntimeError("once")
        second.set()
        return True

    with world.db.transaction() as tx:
        ref = records.task.create(tx, created=NOW - timedelta(days=2))
    collector = GarbageCollector(world.db, lambda: NOW, is_running, period=0)
    collector._progress[ref] = 0.0
    running = asyncio.create_task(collector.run())
    async with asyncio.timeout(10):
        await second.wait()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert rounds >= 2
