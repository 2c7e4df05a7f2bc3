"""The pipeline: order of checks, reads, writes, tasks, marks, durability (semantics.md §1, §3)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from pipeline_kit import SESSION, Pipeline, make

from xapi.generated import errors, records, refs
from xapi.generated.messages import MESSAGES
from xapi.generated.operations import VBDOperations, VMOperations
from xapi.operations.context import Call, Origin
from xapi.server import dispatch
from xapi.wire import jsonrpc, xmlrpc
from xapi.wire.limits import MalformedRequest


class VM(VMOperations[Call]):
    """Operations that do what a test wants to see."""

    def __init__(self) -> None:
        self.entered = asyncio.Event()
        self.go_on = asyncio.Event()
        self.seen: list[Any] = []

    async def clone(self, call: Call, vm: refs.VMRef, new_name: str) -> refs.VMRef:
        self.seen.append((call.task.ref, records.VM.get(call.db, vm).current_operations))
        with call.db.transaction() as tx:
            return records.VM.create(tx, name_label=new_name)

    async def copy(self, call: Call, vm: refs.VMRef, new_name: str, sr: refs.SRRef) -> refs.VMRef:
        raise ZeroDivisionError("secret detail")

    async def suspend(self, call: Call, vm: refs.VMRef) -> None:
        self.entered.set()
        with call.task.cancellable(self.go_on.set):
            await self.go_on.wait()
        call.task.check()

    async def revert(self, call: Call, snapshot: refs.VMRef) -> None:
        raise errors.VMBadPowerState(snapshot, "halted", "running")

    async def get_cooperative(self, call: Call, ref: refs.VMRef) -> bool:
        return True

    async def hard_shutdown(self, call: Call, vm: refs.VMRef) -> None:
        await call.services.invoke(call, "VBD.unplug", records.VM.get(call.db, vm).VBDs[0])


class VBD(VBDOperations[Call]):
    def __init__(self) -> None:
        self.marked: list[Any] = []

    async def unplug(self, call: Call, ref: refs.VBDRef) -> None:
        self.marked.append((call.task.ref, records.VBD.get(call.db, ref).current_operations))


@pytest.fixture
def vm_ops() -> VM:
    return VM()


@pytest.fixture
def vbd_ops() -> VBD:
    return VBD()


@pytest.fixture
async def pipe(vm_ops: VM, vbd_ops: VBD) -> AsyncIterator[Pipeline]:
    pipeline = await make({"VM": vm_ops, "VBD": vbd_ops})
    yield pipeline
    await pipeline.tasks.close(1)
    await pipeline.db.close()


def new_vm(pipe: Pipeline, **fields: Any) -> str:
    with pipe.db.transaction() as tx:
        return records.VM.create(tx, **fields)


async def finished(pipe: Pipeline, task: str) -> records.task:
    """The row of a task once it is no longer pending."""
    done = asyncio.Event()
    end = pipe.db.subscribe(
        lambda _c: done.set() if records.task.get(pipe.db, task).status != "pending" else None
    )
    try:
        if records.task.get(pipe.db, task).status == "pending":
            await asyncio.wait_for(done.wait(), 5)
    finally:
        end()
    return records.task.get(pipe.db, task)


async def until_somebody_waits(pipe: Pipeline) -> None:
    for _ in range(1000):
        if pipe.locks._waiting:
            return
        await asyncio.sleep(0)
    raise AssertionError("nobody waits for a mark")


# --- names, arity, session, types ------------------------------------------------------------


async def test_both_separators_and_wrong_names(pipe: Pipeline) -> None:
    vm = new_vm(pipe, name_label="a")
    assert await pipe.call("VM.get_name_label", SESSION, vm) == "a"
    assert await pipe.call("VM_get_name_label", SESSION, vm) == "a"
    unknown = ("MESSAGE_METHOD_UNKNOWN", "vm.get_name_label")
    assert await pipe.call("vm.get_name_label", SESSION, vm) == unknown
    assert await pipe.call("VM.set_power_state", SESSION, vm, "Running") == (
        "MESSAGE_METHOD_UNKNOWN",
        "VM.set_power_state",
    )
    assert await pipe.call("Async.VM.zork", SESSION) == ("MESSAGE_METHOD_UNKNOWN", "VM.zork")
    assert await pipe.call("nothing") == ("MESSAGE_METHOD_UNKNOWN", "nothing")


async def test_a_bad_session_on_an_unknown_method_is_a_bad_session(pipe: Pipeline) -> None:
    assert await pipe.call("VM.zork", "x") == ("SESSION_INVALID", "x")


async def test_pseudo_methods(pipe: Pipeline) -> None:
    assert await pipe.call("system.listMethods") == sorted(MESSAGES)
    assert await pipe.call("system.isAlive:me", "echo") == "echo"
    body = xmlrpc.dump_call("system.listMethods", [])
    assert b"Status" not in await pipe.raw(body)


@pytest.mark.parametrize(
    ("method", "params", "expected"),
    [
        ("VM.get_uuid", (), ("1", "-1")),
        ("VM.get_uuid", (SESSION,), ("1", "0")),
        ("VM.get_uuid", (SESSION, "a", "b"), ("1", "2")),
        ("VM.start", (SESSION, "a"), ("3", "1")),
        ("VM.start", (SESSION, "a", True, True, True), ("3", "4")),
        ("session.login_with_password", ("root",), ("2", "1")),
    ],
)
async def test_arity_comes_first_and_leaves_the_session_out(
    pipe: Pipeline, method: str, params: tuple[object, ...], expected: tuple[str, str]
) -> None:
    assert await pipe.call(method, *params) == (
        "MESSAGE_PARAMETER_COUNT_MISMATCH",
        method,
        *expected,
    )


async def test_surplus_arguments_of_a_message_with_optional_ones_are_ignored(
    pipe: Pipeline,
) -> None:
    answer = await pipe.xml("session.login_with_password", "u", "p", "1.0", "me", "surplus")
    assert answer == ("NOT_IMPLEMENTED", "session.login_with_password")


async def test_types_come_before_the_session(pipe: Pipeline) -> None:
    code, text = await pipe.call("VM.start", "bad session", "vm", "no bool", False)
    assert (code, text) == ("INTERNAL_ERROR", "Failure(\"Expected bool, got 'S(no bool)'\")")


async def test_session_comes_before_removed_and_removed_before_rights(pipe: Pipeline) -> None:
    removed = next(m for m in MESSAGES.values() if m.removed and m.mandatory == 1)
    pipe.denied.add(removed.name)
    assert await pipe.call(removed.name, "bad", "x") == ("SESSION_INVALID", "bad")
    assert await pipe.call(removed.name, SESSION, "x") == ("MESSAGE_REMOVED",)


async def test_rights_come_before_the_object_is_looked_up(pipe: Pipeline) -> None:
    pipe.sessions.caller.superuser = False
    for name in ("VM.get_uuid", "VM.set_name_label", "VM.clone"):
        pipe.denied.add(name)
        extra = () if name == "VM.get_uuid" else ("value",)
        answer = await pipe.call(name, SESSION, "gone", *extra)
        assert answer == ("RBAC_PERMISSION_DENIED", name.lower(), "no")


async def test_pool_internal_messages_need_a_pool_session(pipe: Pipeline) -> None:
    message = next(m for m in MESSAGES.values() if m.pool_internal and m.mandatory == 0)
    code, _ = await pipe.call(message.name, SESSION)
    assert code == "INTERNAL_ERROR"


async def test_bytes_that_are_no_call_are_malformed(pipe: Pipeline) -> None:
    for body in (b"", b"<methodCall>", b"{}"):
        with pytest.raises(MalformedRequest):
            await pipe.raw(body)
        with pytest.raises(MalformedRequest):
            await pipe.raw(body, json=True)


async def test_invalid_text_in_json_names_the_parameter(pipe: Pipeline) -> None:
    body = b'{"jsonrpc":"2.0","id":1,"method":"VM.get_uuid","params":["\\ud800","x"]}'
    answer = await pipe.raw(body, json=True)
    assert b"INVALID_VALUE" in answer
    assert b"Invalid UTF-8 string in parameter" in answer


# --- reads and writes from the database ------------------------------------------------------


async def test_reads_of_one_object(pipe: Pipeline) -> None:
    vm = new_vm(pipe, name_label="a", tags=("x", "y"), other_config={"k": "v"})
    assert await pipe.call("VM.get_tags", SESSION, vm) == ["x", "y"]
    assert await pipe.call("VM.get_other_config", SESSION, vm) == {"k": "v"}
    assert await pipe.xml("VM.get_memory_static_max", SESSION, vm) == "0"
    assert await pipe.json("VM.get_memory_static_max", SESSION, vm) == 0
    record = await pipe.xml("VM.get_record", SESSION, vm)
    assert record["name_label"] == "a"
    assert set(record) == {f.name for f in records.VM.MODEL.fields if not f.internal}
    uuid = records.VM.get(pipe.db, vm).uuid
    assert await pipe.call("VM.get_by_uuid", SESSION, uuid) == vm
    assert await pipe.call("VM.get_by_name_label", SESSION, "a") == [vm]
    assert await pipe.call("VM.get_uuid", SESSION, "gone") == ("HANDLE_INVALID", "VM", "gone")
    assert await pipe.call("VM.get_by_uuid", SESSION, "u") == ("UUID_INVALID", "VM", "u")


async def test_reads_of_many_objects(pipe: Pipeline) -> None:
    refs_ = [new_vm(pipe, name_label=f"vm{n % 2}") for n in range(250)]
    assert await pipe.call("VM.get_all", SESSION) == refs_
    found = await pipe.json("VM.get_all_records", SESSION)
    assert list(found) == refs_
    assert await pipe.xml("VM.get_all_records", SESSION) == await pipe.xml(
        "VM.get_all_records_where", SESSION, "true"
    )
    where = 'field "name__label" = "vm1"'
    assert len(await pipe.xml("VM.get_all_where", SESSION, where)) == 125
    assert len(await pipe.xml("VM.get_all_records_where", SESSION, where)) == 125
    assert (await pipe.call("VM.get_all_where", SESSION, "and"))[0] == "INVALID_VALUE"


async def test_long_lists_let_others_run(pipe: Pipeline) -> None:
    for _ in range(1000):
        new_vm(pipe)
    turns = 0

    async def other() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0)
            turns += 1

    background = asyncio.create_task(other())
    await pipe.xml("VM.get_all_records", SESSION)
    background.cancel()
    assert turns >= 9


async def test_writes_of_one_field(pipe: Pipeline) -> None:
    vm = new_vm(pipe)
    assert await pipe.xml("VM.set_name_description", SESSION, vm, "d") == ""
    assert await pipe.json("VM.set_tags", SESSION, vm, ["x", "x"]) == ""
    assert await pipe.xml("VM.add_tags", SESSION, vm, "y") == ""
    assert await pipe.xml("VM.add_to_HVM_boot_params", SESSION, vm, "order", "cd") == ""
    row = records.VM.get(pipe.db, vm)
    assert row.name_description == "d"
    assert sorted(row.tags) == ["x", "x", "y"]
    assert row.HVM_boot_params == {"order": "cd"}
    assert await pipe.xml("VM.add_to_HVM_boot_params", SESSION, vm, "order", "cd") == (
        "MAP_DUPLICATE_KEY",
        "VM",
        "HVM_boot_params",
        vm,
        "order",
    )
    assert await pipe.xml("VM.remove_from_HVM_boot_params", SESSION, vm, "gone") == ""
    assert await pipe.xml("VM.remove_tags", SESSION, vm, "y") == ""
    gone = await pipe.xml("VM.set_name_description", SESSION, "gone", "d")
    assert gone == ("HANDLE_INVALID", "VM", "gone")
    assert ("VM.set_name_description", "HANDLE_INVALID") in pipe.audited


async def test_a_setter_of_what_is_there_already_is_answered_at_once(pipe: Pipeline) -> None:
    vm = new_vm(pipe)
    await pipe.xml("VM.set_tags", SESSION, vm, ["x"])
    before, pipe.audited[:] = pipe.db.revision, []
    origin = Origin("unix")
    same = (SESSION, vm, ["x"])
    xml = pipe.dispatcher.start_xmlrpc(xmlrpc.dump_call("VM.set_tags", same), origin)
    json = pipe.dispatcher.start_jsonrpc(jsonrpc.dump_call("VM.set_tags", same), origin)
    assert isinstance(xml, bytes)
    assert isinstance(json, bytes)
    assert xmlrpc.load_response(xml).value == jsonrpc.load_response(json).value == ""
    assert pipe.db.revision == before
    assert pipe.audited == [("VM.set_tags", None)] * 2
    # It is a call like any other: who may not, may not; and nothing is written where all is denied.
    pipe.sessions.caller.superuser = False
    pipe.denied.add("VM.set_tags")
    assert (await pipe.call("VM.set_tags", *same))[0] == "RBAC_PERMISSION_DENIED"
    assert pipe.audited[2:] == [("VM.set_tags", "RBAC_PERMISSION_DENIED")] * 2
    pipe.denied.clear()
    pipe.db.denied = lambda: errors.HostIsSlave("192.0.2.1")
    assert await pipe.call("VM.set_tags", *same) == ("HOST_IS_SLAVE", "192.0.2.1")


# --- tasks -----------------------------------------------------------------------------------


async def test_a_synchronous_call_has_a_row_only_while_it_runs(pipe: Pipeline, vm_ops: VM) -> None:
    vm = new_vm(pipe)
    clone = await pipe.xml("VM.clone", SESSION, vm, "copy")
    assert records.VM.get(pipe.db, clone).name_label == "copy"
    ((task, operations),) = vm_ops.seen
    assert task.startswith("OpaqueRef:")
    assert operations == {task: "clone"}
    assert records.task.find(pipe.db, task) is None
    assert records.VM.get(pipe.db, vm).current_operations == {}


async def test_an_async_call_answers_with_its_task(pipe: Pipeline) -> None:
    vm = new_vm(pipe)
    task = await pipe.json("Async.VM.clone", SESSION, vm, "copy", x_http_other_config_k="v")
    row = await finished(pipe, task)
    assert (row.status, row.progress, row.name_label) == ("success", 1.0, "Async.VM.clone")
    (clone,) = (r.ref for r in records.VM.by_name_label(pipe.db, "copy"))
    assert row.result == f"<value>{clone}</value>"
    assert row.other_config == {"http:k": "v"}
    assert row.allowed_operations == ()


async def test_failures_of_async_calls_are_in_the_task(pipe: Pipeline) -> None:
    vm = new_vm(pipe)
    pipe.denied.add("VM.suspend")
    denied = await finished(pipe, await pipe.xml("Async.VM.suspend", SESSION, vm))
    assert denied.status == "failure"
    assert denied.error_info[0] == "RBAC_PERMISSION_DENIED"
    gone = await finished(pipe, await pipe.xml("Async.VM.clone", SESSION, "gone", "n"))
    assert gone.error_info == ("HANDLE_INVALID", "VM", "gone")


async def test_no_async_form(pipe: Pipeline) -> None:
    code, text = await pipe.call("Async.VM.get_uuid", SESSION, "x")
    assert code == "Fault"
    assert text.startswith("No async mode for this operation (rpc: ")


async def test_cancel_reaches_the_operation(pipe: Pipeline, vm_ops: VM) -> None:
    vm = new_vm(pipe, power_state="Running")
    with pipe.db.transaction() as tx:
        metrics = records.VM_guest_metrics.create(tx, other={"feature-suspend": "1"})
        records.VM.modify(tx, vm, guest_metrics=metrics, resident_on=refs.hostRef(pipe.host))
    task = await pipe.xml("Async.VM.suspend", SESSION, vm)
    await asyncio.wait_for(vm_ops.entered.wait(), 5)
    assert records.task.get(pipe.db, task).allowed_operations == ("cancel",)
    call = Call(
        pipe.services,
        MESSAGES["task.cancel"],
        pipe.sessions.caller,
        origin=None,  # type: ignore[arg-type]
        task=pipe.tasks.begin(MESSAGES["task.cancel"], "task.cancel", pipe.sessions.caller, None),  # type: ignore[arg-type]
    )
    pipe.tasks.cancel(call, task)
    row = await finished(pipe, task)
    assert (row.status, row.error_info) == ("cancelled", ("TASK_CANCELLED", task))
    assert records.VM.get(pipe.db, vm).current_operations == {}


async def test_unforeseen_errors_say_no_more_than_their_kind(pipe: Pipeline) -> None:
    vm = new_vm(pipe)
    answer = await pipe.call("VM.copy", SESSION, vm, "n", "OpaqueRef:NULL")
    assert answer == ("INTERNAL_ERROR", "ZeroDivisionError")
    assert records.VM.get(pipe.db, vm).current_operations == {}


# --- marks -----------------------------------------------------------------------------------


async def test_what_is_not_valid_now_is_refused_before_it_runs(pipe: Pipeline, vm_ops: VM) -> None:
    vm = new_vm(pipe, power_state="Running")
    assert await pipe.call("VM.clone", SESSION, vm, "n") == (
        "VM_BAD_POWER_STATE",
        vm,
        "halted",
        "running",
    )
    assert not vm_ops.seen


async def test_an_operation_waits_for_another_and_wakes_early(pipe: Pipeline, vm_ops: VM) -> None:
    vm = new_vm(pipe)
    with pipe.db.transaction() as tx:
        tx.modify("VM", vm, {"current_operations": {"OpaqueRef:other": "destroy"}})
    waiting = asyncio.create_task(pipe.xml("VM.clone", SESSION, vm, "copy"))
    await until_somebody_waits(pipe)
    assert not vm_ops.seen
    with pipe.db.transaction() as tx:
        tx.modify("VM", vm, {"current_operations": {}})
    pipe.locks.wake()
    clone = await asyncio.wait_for(waiting, 0.9)  # the shortest pause between looks is a second
    assert records.VM.get(pipe.db, clone).name_label == "copy"
    assert not pipe.locks._waiting


async def test_who_waits_can_be_cancelled(pipe: Pipeline) -> None:
    vm = new_vm(pipe)
    with pipe.db.transaction() as tx:
        tx.modify("VM", vm, {"current_operations": {"OpaqueRef:other": "destroy"}})
    task = await pipe.xml("Async.VM.clone", SESSION, vm, "copy")
    await until_somebody_waits(pipe)
    pipe.tasks._running[task].cancel()
    assert (await finished(pipe, task)).status == "cancelled"


async def test_operations_invoke_others_under_the_same_task(pipe: Pipeline, vbd_ops: VBD) -> None:
    vm = new_vm(pipe, power_state="Running")
    with pipe.db.transaction() as tx:
        vbd = records.VBD.create(
            tx, VM=refs.VMRef(vm), currently_attached=True, unpluggable=True, type="Disk"
        )
        metrics = records.VM_guest_metrics.create(tx, PV_drivers_detected=True)
        records.VM.modify(tx, vm, guest_metrics=metrics)
    answer = await pipe.xml("VM.hard_shutdown", SESSION, vm)
    if answer == "":
        ((task, operations),) = vbd_ops.marked
        assert operations == {task: "unplug"}
    else:  # the conditions of VBD.unplug refused: then with an error of the VBD's table
        assert answer[0] in {"OPERATION_NOT_ALLOWED", "VM_MISSING_PV_DRIVERS"}
    assert records.VBD.get(pipe.db, vbd).current_operations == {}


# --- idempotency -----------------------------------------------------------------------------


async def test_a_repeated_key_gets_the_first_answer(pipe: Pipeline) -> None:
    vm = new_vm(pipe)
    first = await pipe.xml("VM.clone", SESSION, vm, "copy", idempotency_key="k1")
    again = await pipe.json("VM.clone", SESSION, vm, "copy", idempotency_key="k1")
    assert first == again
    assert len(records.VM.by_name_label(pipe.db, "copy")) == 1
    other = await pipe.xml("VM.clone", SESSION, vm, "other", idempotency_key="k1")
    assert other == ("INVALID_VALUE", "Idempotency-Key", "k1")
    pipe.sessions.caller.user_name = "somebody else"
    theirs = await pipe.xml("VM.clone", SESSION, vm, "copy", idempotency_key="k1")
    assert theirs != first


async def test_errors_are_answers_too(pipe: Pipeline) -> None:
    for _ in range(2):
        answer = await pipe.xml("VM.clone", SESSION, "gone", "n", idempotency_key="k2")
        assert answer == ("HANDLE_INVALID", "VM", "gone")
    assert sum(name == "VM.clone" for name, _ in pipe.audited) == 1


# --- durability and audit --------------------------------------------------------------------


async def test_a_denied_read_is_recorded_and_an_allowed_one_is_not(pipe: Pipeline) -> None:
    vm = new_vm(pipe)
    pipe.sessions.caller.superuser = False
    await pipe.call("VM.get_uuid", SESSION, vm)
    await pipe.json("VM.get_all_records", SESSION)
    assert pipe.audited == []
    pipe.denied.update({"VM.get_uuid", "VM.get_all_records"})
    await pipe.xml("VM.get_uuid", SESSION, vm)
    await pipe.xml("VM.get_all_records", SESSION)
    denied = "RBAC_PERMISSION_DENIED"
    assert pipe.audited == [("VM.get_uuid", denied), ("VM.get_all_records", denied)]


async def test_a_disk_that_hangs_does_not_hold_the_client_for_ever(
    pipe: Pipeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    vm = new_vm(pipe)

    async def hang(revision: int | None = None) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(pipe.db, "durable", hang)
    monkeypatch.setattr(dispatch, "DURABLE_SECONDS", 0.05)
    code, text = await pipe.xml("VM.set_name_label", SESSION, vm, "n")
    assert code == "INTERNAL_ERROR"
    assert "not on disk" in text
