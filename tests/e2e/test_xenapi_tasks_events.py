"""Tasks and events as clients see them, through XenAPI.py and JSON-RPC.

Over the same four transports as test_xenapi_scenario.py.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import XenAPI
from e2e_kit import (
    HANGS_AT_START,
    NO_SUCH_REF,
    NULL,
    SLOW_TO_START,
    SLOW_TO_SUSPEND,
    Follower,
    event_from,
    eventually,
    fails,
    finished,
    make_vm,
    unique,
    value_of,
)

NewClient = Callable[..., Any]


# --------------------------------------------------------------------------- tasks


def test_async_start(x: Any) -> None:
    """clients.md §6.17: the record stays, the result is an XML-RPC value."""
    vm = make_vm(x)
    task = x.Async.VM.start(vm, False, False)
    assert task.startswith("OpaqueRef:")
    record = finished(x, task)
    assert record["status"] == "success", record["error_info"]
    assert float(record["progress"]) == 1.0
    assert record["name_label"] == "Async.VM.start"
    assert record["error_info"] == []
    assert value_of(record["result"]) == ""
    assert str(record["finished"]) >= str(record["created"]) > "2020"
    assert record["allowed_operations"] == []
    assert x.VM.get_power_state(vm) == "Running"
    x.task.destroy(task)
    with fails("HANDLE_INVALID", "task", task):
        x.task.get_status(task)
    task = x.Async.VM.snapshot(vm, unique("snapshot"))
    snapshot = value_of(finished(x, task)["result"])
    assert x.VM.get_is_a_snapshot(snapshot) is True
    x.VM.hard_shutdown(vm)
    x.VM.destroy(snapshot)
    x.VM.destroy(vm)


def test_async_failure(x: Any) -> None:
    """A call that fails is a failed task; bad arguments fail at once (README "Async rules")."""
    vm = make_vm(x)
    task = x.Async.VM.hard_shutdown(vm)
    record = finished(x, task)
    assert record["status"] == "failure"
    assert record["error_info"] == [
        "VM_BAD_POWER_STATE", vm, "paused, suspended, running", "halted",
    ]  # fmt: skip
    assert record["result"] == ""
    x.task.destroy(task)
    with fails("MESSAGE_PARAMETER_COUNT_MISMATCH", "VM.start", "3", "1"):
        x.Async.VM.start(vm)
    with fails("Fault"):
        x.Async.VM.get_power_state(vm)
    with fails("MESSAGE_METHOD_UNKNOWN", "VM.zork"):
        x.Async.VM.zork(vm)
    x.VM.destroy(vm)


def test_current_operations_are_keyed_by_task(x: Any) -> None:
    """clients.md §4, and other operations are refused meanwhile."""
    vm = make_vm(x, SLOW_TO_START)
    task = x.Async.VM.start(vm, False, False)
    operations = eventually(lambda: x.VM.get_current_operations(vm))
    assert operations == {task: "start"}
    assert x.VM.get_allowed_operations(vm) == []
    assert x.task.get_status(task) == "pending"
    assert 0.0 <= float(x.task.get_progress(task)) < 1.0
    record = finished(x, task)
    assert record["status"] == "success"
    assert x.VM.get_current_operations(vm) == {}
    x.task.destroy(task)
    x.VM.hard_shutdown(vm)
    x.VM.destroy(vm)


def test_cancel_reaches_a_running_start(x: Any) -> None:
    """semantics.md §3: TASK_CANCELLED [task]; the VM is halted and may be started again."""
    vm = make_vm(x, HANGS_AT_START)
    task = x.Async.VM.start(vm, False, False)
    eventually(lambda: "cancel" in x.task.get_allowed_operations(task))
    x.task.cancel(task)
    record = finished(x, task)
    assert record["status"] == "cancelled"
    assert record["error_info"] in ([], ["TASK_CANCELLED", task])
    eventually(lambda: x.VM.get_current_operations(vm) == {})
    assert x.VM.get_power_state(vm) == "Halted"
    assert "start" in x.VM.get_allowed_operations(vm)
    x.task.cancel(task)
    assert x.task.get_status(task) == "cancelled"
    x.task.destroy(task)
    x.VM.set_name_label(vm, unique("started after all"))
    x.VM.start(vm, False, False)
    x.VM.hard_shutdown(vm)
    x.VM.destroy(vm)


def test_a_suspend_is_not_cancelled(x: Any) -> None:
    """semantics.md §3: suspend is not cancellable; it ends as it would have."""
    vm = make_vm(x, SLOW_TO_SUSPEND)
    x.VM.start(vm, False, False)
    task = x.Async.VM.suspend(vm)
    eventually(lambda: x.VM.get_current_operations(vm) == {task: "suspend"})
    assert x.VM.get_power_state(vm) == "Running"
    if "cancel" not in x.task.get_allowed_operations(task):
        with fails("OPERATION_NOT_ALLOWED"):
            x.task.cancel(task)
        assert finished(x, task)["status"] == "success"
        assert x.VM.get_power_state(vm) == "Suspended"
    else:
        x.task.cancel(task)
        assert finished(x, task)["status"] == "cancelled"
        assert x.VM.get_power_state(vm) == "Running"
        assert x.VM.get_suspend_VDI(vm) == NULL
    x.VM.hard_shutdown(vm)
    x.VM.destroy(vm)


def test_hard_shutdown_ends_a_suspend(x: Any) -> None:
    """semantics.md §7: hard_shutdown cancels a suspend in progress and waits for it."""
    vm = make_vm(x, SLOW_TO_SUSPEND)
    x.VM.start(vm, False, False)
    task = x.Async.VM.suspend(vm)
    eventually(lambda: x.VM.get_current_operations(vm) == {task: "suspend"})
    x.VM.hard_shutdown(vm)
    assert x.VM.get_power_state(vm) == "Halted"
    assert x.VM.get_current_operations(vm) == {}
    assert finished(x, task)["status"] in ("cancelled", "success", "failure")
    x.VM.destroy(vm)


def test_destroying_a_running_task(x: Any) -> None:
    """clients.md §6.17: no error; it goes when it ends."""
    vm = make_vm(x, SLOW_TO_START)
    task = x.Async.VM.start(vm, False, False)
    x.task.destroy(task)
    eventually(lambda: x.VM.get_power_state(vm) == "Running")

    def gone() -> bool:
        try:
            x.task.get_status(task)
        except XenAPI.Failure as error:
            return error.details == ["HANDLE_INVALID", "task", task]
        return False

    eventually(gone)
    x.VM.hard_shutdown(vm)
    x.VM.destroy(vm)


def test_tasks_of_clients(api: Any, x: Any) -> None:
    """xen-api makes tasks of its own for transfers (clients.md §4)."""
    name = unique("transfer")
    task = x.task.create(name, "made by a client")
    record = x.task.get_record(task)
    assert (record["status"], record["name_label"]) == ("pending", name)
    x.task.set_progress(task, 0.5)
    assert float(x.task.get_progress(task)) == 0.5
    x.task.add_to_other_config(task, "k", "v")
    assert x.task.get_other_config(task) == {"k": "v"}
    x.task.set_status(task, "success")
    assert x.task.get_status(task) == "success"
    x.task.set_status(task, "failure")
    assert x.task.get_status(task) == "success"
    assert task in x.task.get_all_records()
    x.task.destroy(task)
    assert api.handle


def test_a_synchronous_call_leaves_no_task(x: Any) -> None:
    vm = make_vm(x)
    x.VM.start(vm, False, False)
    x.VM.hard_shutdown(vm)
    own = [t for t in x.task.get_all_records().values() if t["name_label"] == "VM.hard_shutdown"]
    eventually(
        lambda: (
            not [
                t
                for t in x.task.get_all_records().values()
                if t["name_label"] == "VM.hard_shutdown" and t["status"] != "pending"
            ]
        )
    )
    assert all(task["status"] == "pending" for task in own)
    x.VM.destroy(vm)


# --------------------------------------------------------------------------- events


def test_event_from(x: Any) -> None:
    """semantics.md §4: add, mod and del, and one event an object."""
    vm = make_vm(x)
    batch = event_from(x, [f"vm/{vm}"], "", 5.0)
    (event,) = batch["events"]
    assert event["ref"] == vm
    assert event["class"] == "vm"
    assert event["operation"] == "add"
    assert isinstance(event["id"], str)
    assert isinstance(event["timestamp"], str)
    assert event["snapshot"]["name_label"] == x.VM.get_name_label(vm)
    counts = batch["valid_ref_counts"]
    assert all(isinstance(count, int) for count in counts.values())
    assert counts["pool"] == 1
    token = batch["token"]
    x.VM.set_name_description(vm, "first")
    x.VM.set_name_description(vm, "second")
    batch = event_from(x, [f"VM/{vm}"], token)
    (event,) = batch["events"]
    assert event["operation"] == "mod"
    assert event["snapshot"]["name_description"] == "second"
    assert batch["token"] > token
    token = batch["token"]
    start = time.monotonic()
    batch = event_from(x, [f"vm/{vm}"], token, 0.3)
    assert time.monotonic() - start >= 0.25
    assert batch["events"] == []
    x.VM.destroy(vm)
    batch = event_from(x, [f"vm/{vm}"], batch["token"])
    (event,) = batch["events"]
    assert (event["operation"], event["ref"]) == ("del", vm)
    assert "snapshot" not in event


def test_event_class_filter(x: Any) -> None:
    """Only what was asked for; created and destroyed in between is not reported."""
    follower = Follower(x, ["Network"])
    vm = make_vm(x)
    new = {"name_description": "", "other_config": {}, "MTU": "1500"}
    passing = x.network.create({"name_label": unique("net"), **new})
    x.network.destroy(passing)
    kept = x.network.create({"name_label": unique("net"), **new})
    follower.until(lambda _events: bool(follower.seen(kept)))
    assert follower.seen(kept)[0] == "add"
    assert {event["class"] for event in follower.events} == {"network"}
    assert follower.seen(passing) in ([], ["add", "del"])
    x.network.destroy(kept)
    follower.until(lambda _events: follower.seen(kept)[-1] == "del")
    x.VM.destroy(vm)


def test_created_and_destroyed_in_between(x: Any) -> None:
    """clients.md §6.16: not reported at all."""
    token = event_from(x, ["vm"], "")["token"]
    vm = make_vm(x)
    x.VM.destroy(vm)
    time.sleep(0.5)
    events = event_from(x, ["vm"], token, 1.0)["events"]
    assert [event["operation"] for event in events if event["ref"] == vm] == []


def test_event_bad_arguments(x: Any) -> None:
    """peer-xapi.md."""
    for token in ("nonsense", "1", "1,2,3,x"):
        with fails("EVENT_FROM_TOKEN_PARSE_FAILURE", token):
            event_from(x, ["vm"], token, 1.0)
    assert event_from(x, ["nosuchclass"], "", 0.1)["events"] == []
    assert event_from(x, [], "", 0.1)["events"] == []
    assert event_from(x, ["pool"], "", "0.1")["events"] != []  # type: ignore[arg-type]
    assert event_from(x, ["pool"], "", 1)["events"] != []


def test_a_waiting_event_call_wakes_up(x: Any, new_client: NewClient) -> None:
    """clients.md §6.14: it does not block others, and wakes at the change."""
    vm = make_vm(x)
    token = event_from(x, [f"vm/{vm}"], "", 1.0)["token"]
    waiter = new_client()
    answers: list[Any] = []

    def wait() -> None:
        answers.append(waiter.xenapi.event_from([f"vm/{vm}"], token, 20.0))

    thread = threading.Thread(target=wait)
    thread.start()
    time.sleep(0.1)
    assert answers == []
    start = time.monotonic()
    x.VM.set_name_description(vm, "wake up")
    thread.join(10)
    assert time.monotonic() - start < 2.0
    assert answers[0]["events"][0]["snapshot"]["name_description"] == "wake up"
    x.VM.destroy(vm)


def test_logout_wakes_a_waiting_event_call(x: Any, new_client: NewClient) -> None:
    """semantics.md §2: it fails with SESSION_INVALID."""
    waiter = new_client()
    session = waiter.handle
    outcome: list[Any] = []

    def wait() -> None:
        if isinstance(waiter, XenAPI.Session):
            method = getattr(waiter, "event_from")  # noqa: B009 - no session in front
            answer = method(session, ["nosuchclass"], "", 30.0)
            outcome.append(answer["ErrorDescription"])
        else:
            try:
                waiter.call("event.from", session, ["nosuchclass"], "", 30.0)
            except XenAPI.Failure as error:
                outcome.append(error.details)

    thread = threading.Thread(target=wait)
    thread.start()
    time.sleep(0.1)
    killer = new_client()
    if isinstance(killer, XenAPI.Session):
        killer.session.logout(session)
    else:
        killer.call("session.logout", session)
    thread.join(10)
    assert outcome == [["SESSION_INVALID", session]]


def test_event_inject(x: Any) -> None:
    """xen-api's start token and barrier (clients.md §3)."""
    pool = x.pool.get_all()[0]
    token = x.event.inject("pool", pool)
    batch = event_from(x, ["pool"], token)
    assert [event["ref"] for event in batch["events"]] == [pool]
    with fails("HANDLE_INVALID", "pool", NO_SUCH_REF):
        x.event.inject("pool", NO_SUCH_REF)


def test_event_register_and_next(x: Any, new_client: NewClient) -> None:
    """The deprecated way, still used by old clients."""
    client = new_client().xenapi
    with fails("SESSION_NOT_REGISTERED"):
        client.event.next()
    client.event.register(["vm"])
    vm = make_vm(x)
    eventually(lambda: vm in {event["ref"] for event in client.event.next()})
    client.event.unregister(["vm"])
    x.VM.destroy(vm)


def test_a_task_is_seen_through_events(x: Any) -> None:
    """xen-api waits for a task's event, never polls (clients.md §3)."""
    vm = make_vm(x, SLOW_TO_START)
    token = event_from(x, ["pool"], "", 1.0)["token"]
    task = x.Async.VM.start(vm, False, False)
    follower = Follower(x, [f"task/{task}", f"vm/{vm}"], token)

    def of(cls: str, field: str) -> list[str]:
        return [e["snapshot"][field] for e in follower.events if e["class"] == cls]

    follower.until(lambda _events: of("task", "status")[-1:] == ["success"])
    # xen-api reads the VM as soon as its task is over: the change must not come later.
    assert of("vm", "power_state")[-1] == "Running"
    last = [event["class"] for event in follower.events]
    assert last[-1] == "task" or of("vm", "current_operations")[-1] == {}
    x.task.destroy(task)
    x.VM.hard_shutdown(vm)
    x.VM.destroy(vm)
