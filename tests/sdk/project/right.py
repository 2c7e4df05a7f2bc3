"""Uses the SDK as a typed program would; checked strictly against an installed wheel."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import assert_type

from xapi_sdk import AsyncClient, AsyncTask, Change, Client, Resync, Task, errors, refs
from xapi_sdk.enums import VMOperations, VMPowerState
from xapi_sdk.records import HostRecord, VMRecord


def synchronous(client: Client) -> None:
    vm = client.VM.get_by_name_label("x")[0]
    assert_type(vm, refs.VMRef)
    record = client.VM.get_record(vm)
    assert_type(record, VMRecord)
    assert_type(record.power_state, VMPowerState)
    assert_type(record.snapshot_time, datetime)
    assert_type(record.memory_static_max, int)
    assert_type(record.VBDs, list[refs.VBDRef])
    assert_type(record.other_config, dict[str, str])
    assert_type(record.current_operations, dict[str, VMOperations])
    assert_type(client.host.get_all_records(), dict[refs.HostRef, HostRecord])
    client.VM.start(vm, start_paused=False, force=False)
    assert_type(client.VM.snapshot(vm, "x"), refs.VMRef)
    task = client.Async.VM.clone(vm, "y")
    assert_type(task, Task[refs.VMRef])
    assert_type(task.wait(progress=print, timeout=3), refs.VMRef)
    for event in client.events("VM"):
        if isinstance(event, Resync):
            assert_type(event.reason, str)
        elif isinstance(event.record, VMRecord):
            assert_type(event.record.name_label, str)
    with client.mirror("VM", "host") as pool:
        assert_type(pool.VM, Mapping[refs.VMRef, VMRecord])
        assert_type(pool.picture.host, Mapping[refs.HostRef, HostRecord])
    try:
        client.VM.unpause(vm)
    except errors.VMBadPowerState as error:
        assert_type(error.expected, str)
    with client.http.get_export(uuid=record.uuid, progress=lambda done, size: None) as body:
        assert_type(body.read(), bytes)


async def asynchronous(client: AsyncClient) -> None:
    vm = (await client.VM.get_all())[0]
    assert_type(vm, refs.VMRef)
    task = await client.Async.VM.start(vm, start_paused=False, force=False)
    assert_type(task, AsyncTask[None])
    await task.wait()
    async for event in client.events("host"):
        if isinstance(event, Change):
            assert_type(event.ref, str)
    async with client.mirror("VM") as pool:
        assert_type((await pool.catch_up()).VM, Mapping[refs.VMRef, VMRecord])
