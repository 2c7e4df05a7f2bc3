"""Tasks, events and mirrors of both clients against a live server."""

from __future__ import annotations

import asyncio
import threading

import pytest
from e2e_kit import HANGS_AT_START, SLOW_TO_START, Daemon
from sdk_kit import amake_vm, make_vm, unique
from xapi_sdk import (
    AsyncClient,
    Change,
    Client,
    Failure,
    Resync,
    TaskLost,
    XapiError,
    errors,
    records,
    refs,
)
from xapi_sdk.enums import VMPowerState


def test_a_task(client: Client) -> None:
    (template,) = client.VM.get_by_name_label("Other install media")
    task = client.Async.VM.clone(template, unique("clone"))
    told: list[float] = []
    vm = task.wait(progress=told.append)
    assert client.VM.get_is_a_template(vm) is True
    assert told[-1] == 1.0
    assert told == sorted(told)
    with pytest.raises(errors.HandleInvalid):
        task.record()
    assert client.Async.VM.destroy(vm).wait() is None


def test_a_task_fails(quick: Client) -> None:
    vm = make_vm(quick)
    task = quick.Async.VM.unpause(vm)
    with pytest.raises(errors.VMBadPowerState) as failed:
        task.wait(keep=True)
    assert failed.value.actual == "halted"
    assert task.status() == "failure"
    task.destroy()
    with pytest.raises(TaskLost):
        task.wait()
    quick.VM.destroy(vm)


def test_a_task_is_cancelled(quick: Client) -> None:
    vm = make_vm(quick, HANGS_AT_START)
    task = quick.Async.VM.start(vm, False, False)
    with pytest.raises(TimeoutError):
        task.wait(timeout=0.2)
    assert task.progress() < 1
    task.cancel()
    with pytest.raises(errors.TaskCancelled):
        task.wait()
    quick.VM.destroy(vm)


async def test_an_async_task(aclient: AsyncClient) -> None:
    (template,) = await aclient.VM.get_by_name_label("Other install media")
    task = await aclient.Async.VM.clone(template, unique("clone"))
    told: list[float] = []

    async def progress(share: float) -> None:
        told.append(share)

    vm = await task.wait(progress=progress)
    assert await aclient.VM.get_is_a_template(vm) is True
    assert told[-1] == 1.0
    with pytest.raises(errors.HandleInvalid):
        await task.record()
    await (await aclient.Async.VM.destroy(vm)).wait()


async def test_an_async_task_is_cancelled(aquick: AsyncClient) -> None:
    vm = await amake_vm(aquick, HANGS_AT_START)
    task = await aquick.Async.VM.start(vm, False, False)
    with pytest.raises(TimeoutError):
        await task.wait(timeout=0.2)
    waiting = [asyncio.create_task(task.wait(keep=True)) for _ in range(3)]
    await asyncio.sleep(0)
    await task.cancel()
    for outcome in await asyncio.gather(*waiting, return_exceptions=True):
        assert isinstance(outcome, errors.TaskCancelled)
    await task.destroy()
    with pytest.raises(TaskLost):
        await task.wait()
    await aquick.VM.destroy(vm)


async def test_many_tasks_with_one_poll(aquick: AsyncClient) -> None:
    (template,) = await aquick.VM.get_by_name_label("Other install media")

    async def one(number: int) -> refs.VMRef:
        return await (await aquick.Async.VM.clone(template, unique(f"many {number}"))).wait()

    vms = await asyncio.gather(*map(one, range(30)))
    assert len(set(vms)) == 30
    await asyncio.gather(*(aquick.VM.destroy(vm) for vm in vms))


def test_events(client: Client) -> None:
    stream = client.events("VM")
    assert next(stream) == Resync("start")
    first = next(stream)
    assert isinstance(first, Change)
    assert first.operation == "add"
    assert isinstance(first.record, records.VMRecord)
    vm = make_vm(client)
    while not (isinstance(first, Change) and first.ref == vm):
        first = next(stream)
    client.VM.start(vm, False, False)
    while not (
        isinstance(first, Change)
        and isinstance(first.record, records.VMRecord)
        and first.ref == vm
        and first.record.power_state is VMPowerState.Running
    ):
        first = next(stream)
    client.VM.hard_shutdown(vm)
    client.VM.destroy(vm)
    seen = [change for change in stream_until_deleted(stream, vm) if change.ref == vm]
    assert (seen[-1].operation, seen[-1].record) == ("del", None)


def stream_until_deleted(stream, vm: str) -> list[Change]:
    seen: list[Change] = []
    for change in stream:
        assert isinstance(change, Change)
        seen.append(change)
        if change.ref == vm and change.operation == "del":
            stream.close()
    return seen


def test_events_go_on_after_a_token(quick: Client) -> None:
    stream = quick.events("VM")
    batch = next(stream.batches())
    assert batch.resync == Resync("start")
    vm = make_vm(quick)
    later = next(quick.events("VM", token=batch.token).batches())
    assert later.resync is None
    assert vm in {change.ref for change in later.events}
    assert later.token > batch.token
    quick.VM.destroy(vm)


def test_a_bad_token_is_a_resync(quick: Client) -> None:
    batch = next(quick.events("host", token="nonsense").batches())
    assert batch.resync == Resync("token")
    assert [change.operation for change in batch.events] == ["add"]


def test_events_survive_a_lost_session(client: Client) -> None:
    """The server keeps its tokens, so there is no gap."""
    stream = client.events("VM")
    next(stream.batches())
    client.session.logout()
    vm = make_vm(client)
    batch = next(stream.batches())
    assert batch.resync is None
    assert vm in {change.ref for change in batch.events}
    client.VM.destroy(vm)


async def test_async_events(aclient: AsyncClient) -> None:
    stream = aclient.events("VM")
    assert await anext(stream) == Resync("start")
    vm = await amake_vm(aclient)
    async for change in stream:
        if isinstance(change, Change) and change.ref == vm:
            break
    await aclient.VM.destroy(vm)
    async for change in stream:
        if isinstance(change, Change) and change.ref == vm and change.operation == "del":
            break
    other = await amake_vm(aclient)
    async for batch in aclient.events("VM", token=stream.token).batches():
        if other in {change.ref for change in batch.events}:
            break
    await aclient.VM.destroy(other)


def test_a_mirror(client: Client) -> None:
    with client.mirror("VM", "host") as pool:
        before = pool.picture
        assert len(pool.host) == 1
        vm = make_vm(client)
        after = pool.catch_up()
        assert vm in after.VM
        assert vm not in before.VM, "a picture never changes"
        assert after.host is before.host or dict(after.host) == dict(before.host)
        client.VM.set_name_label(vm, "renamed")
        assert pool.catch_up().VM[vm].name_label == "renamed"
        assert pool.VM[vm] == client.VM.get_record(vm)
        client.VM.destroy(vm)
        assert vm not in pool.catch_up().VM
        with pytest.raises(AttributeError, match="does not follow"):
            _ = pool.VDI
        assert pool.error is None
    with pytest.raises(RuntimeError, match="stopped"):
        pool.wait(lambda _picture: False)


def test_a_mirror_without_a_server() -> None:
    mirror = Client("unix:/nowhere").mirror("VM")
    with pytest.raises(Exception, match="nowhere"):
        mirror.start()


def test_a_mirror_of_nothing_that_exists(quick: Client) -> None:
    with pytest.raises(ValueError, match="no class"):
        quick.mirror("VMs")


async def test_an_async_mirror(aclient: AsyncClient) -> None:
    async with aclient.mirror("VM", "task") as pool:
        vm = await amake_vm(aclient, SLOW_TO_START)
        starting = asyncio.create_task(aclient.VM.start(vm, False, False))
        await pool.wait(
            lambda picture: (
                vm in picture.VM and "start" in picture.VM[vm].current_operations.values()
            )
        )
        picture = pool.picture
        # Both tables are of one revision: the mark's task is there.
        (mark,) = picture.VM[vm].current_operations
        assert refs.TaskRef(mark) in picture.task
        await starting
        picture = await pool.catch_up()
        assert picture.VM[vm].power_state is VMPowerState.Running
        await aclient.VM.hard_shutdown(vm)
        await aclient.VM.destroy(vm)


def test_a_mirror_is_consistent(quick: Client) -> None:
    """Every picture holds both ends of a relation or neither."""
    wrong: list[str] = []
    stop = threading.Event()
    with quick.mirror("VM", "VBD") as pool:

        def look() -> None:
            seen = ""
            while not stop.is_set():
                picture = pool.picture
                if picture.token == seen:
                    stop.wait(0.001)
                    continue
                seen = picture.token
                for ref, vbd in picture.VBD.items():
                    if ref not in picture.VM[vbd.VM].VBDs:
                        wrong.append(ref)

        watcher = threading.Thread(target=look)
        watcher.start()
        (template,) = quick.VM.get_by_name_label("Test guest")
        for _ in range(10):
            vm = quick.VM.clone(template, unique("consistent"))
            quick.VM.provision(vm)
            disks = [quick.VBD.get_VDI(vbd) for vbd in quick.VM.get_VBDs(vm)]
            quick.VM.destroy(vm)
            for disk in disks:
                quick.VDI.destroy(disk)
        pool.catch_up()
        stop.set()
        watcher.join(10)
    assert wrong == []


def test_threads_share_a_client(daemon: Daemon) -> None:
    with Client(f"unix:{daemon.socket}") as client:
        failed: list[BaseException] = []

        def work() -> None:
            try:
                for _ in range(30):
                    assert client.VM.get_all_records()
            except BaseException as error:  # noqa: BLE001 - judged below
                failed.append(error)

        threads = [threading.Thread(target=work) for _ in range(6)]
        for thread in threads:
            thread.start()
        client.session.logout()  # everybody notices, one logs in anew
        for thread in threads:
            thread.join(60)
        assert failed == []


@pytest.mark.slow
async def test_a_hundred_lives_at_once(aquick: AsyncClient) -> None:
    (template,) = await aquick.VM.get_by_name_label("Other install media")

    async def life(number: int) -> None:
        vm = await aquick.VM.clone(template, unique(f"life {number}"))
        await aquick.VM.provision(vm)
        await (await aquick.Async.VM.start(vm, False, False)).wait()
        assert await aquick.VM.get_power_state(vm) is VMPowerState.Running
        snapshot = await (await aquick.Async.VM.snapshot(vm, unique("snap"))).wait()
        await (await aquick.Async.VM.suspend(vm)).wait()
        await (await aquick.Async.VM.resume(vm, False, False)).wait()
        await (await aquick.Async.VM.hard_shutdown(vm)).wait()
        await asyncio.gather(aquick.VM.destroy(vm), aquick.VM.destroy(snapshot))
        with pytest.raises(Failure):
            await aquick.VM.get_record(vm)

    await asyncio.gather(*map(life, range(100)))


def test_a_closed_client_makes_no_session(daemon: Daemon) -> None:
    """Not even where a mirror's poll ends with its session."""
    client = Client(f"unix:{daemon.socket}", originator=unique("closing"))
    mirror = client.mirror("VM")
    mirror.start()
    client.close()
    assert mirror._thread is not None
    mirror._thread.join(20)
    assert not mirror._thread.is_alive()
    with pytest.raises(XapiError, match="closed"):
        client.pool.get_all()
