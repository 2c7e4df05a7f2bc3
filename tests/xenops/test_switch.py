"""The switch, the messages' plain form, and the agent behind its queue."""

from __future__ import annotations

import asyncio
import json
from dataclasses import fields
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st
from xenops_kit import ALL, CD, NET, NET2, RW, SMALL, VM, Rig, spec, until

from xapi.xenops import errors
from xapi.xenops import messages as m
from xapi.xenops.agent import Agent
from xapi.xenops.client import AgentClient
from xapi.xenops.interface import Attention, Devices, PowerState, Resync, VmSpec, VmState
from xapi.xenops.machine import MachineSettings
from xapi.xenops.plain import PlainError, from_plain, to_plain
from xapi.xenops.service import AgentService
from xapi.xenops.switch import AlreadyServed, Expired, QueueFull, Switch, UnknownQueue


async def echo(payload: Any) -> Any:
    return payload


async def test_call_reply_and_errors() -> None:
    switch = Switch()
    with pytest.raises(UnknownQueue):
        await switch.call("q", 1)
    with pytest.raises(UnknownQueue):
        switch.event("q", 1)

    async def handler(payload: int) -> int:
        if payload < 0:
            raise errors.NoSuchGuest("x")
        return payload + 1

    server = switch.serve("q", handler)
    assert await switch.call("q", 1) == 2
    with pytest.raises(errors.NoSuchGuest):
        await switch.call("q", -1)
    with pytest.raises(AlreadyServed):
        switch.serve("q", echo)
    await server.aclose()


async def test_persistent_queues_keep_messages_transient_ones_do_not() -> None:
    switch = Switch()
    switch.create("keeps")
    call = asyncio.ensure_future(switch.call("keeps", "waiting"))
    await asyncio.sleep(0)
    server = switch.serve("keeps", echo)
    assert await call == "waiting"
    await server.aclose()
    assert switch.list() == ("keeps",)
    transient = switch.serve("goes", echo, persistent=False)
    assert switch.list(alive=True) == ("goes",)
    await transient.aclose()
    assert switch.list("go") == ()
    lost = asyncio.ensure_future(switch.call("keeps", 1))
    await asyncio.sleep(0)
    switch.destroy("keeps")
    with pytest.raises(UnknownQueue):
        await lost


async def test_expiry_drops_what_has_not_begun() -> None:
    switch = Switch()
    switch.create("q")
    seen: list[Any] = []

    async def handler(payload: Any) -> None:
        seen.append(payload)

    with pytest.raises(Expired):
        await switch.call("q", "too late", expiry=0.01)
    switch.event("q", "stale", expiry=0)
    switch.event("q", "fresh")
    server = switch.serve("q", handler)
    await until(lambda: bool(seen))
    assert seen == ["fresh"]
    await server.aclose()


async def test_bounds() -> None:
    switch = Switch()
    switch.create("q", capacity=2)
    switch.event("q", 1)
    switch.event("q", 2, expiry=0)
    # The expired one makes room.
    switch.event("q", 3)
    with pytest.raises(QueueFull):
        switch.event("q", 4)
    busy = asyncio.Semaphore(0)
    begun: list[int] = []

    async def handler(payload: int) -> None:
        begun.append(payload)
        await busy.acquire()

    server = switch.serve("q", handler, limit=1)
    await until(lambda: begun == [1])
    await asyncio.sleep(0)
    assert begun == [1]
    busy.release()
    await until(lambda: begun == [1, 3])
    await server.aclose()


async def test_stopping_a_server_fails_running_calls() -> None:
    switch = Switch()
    server = switch.serve("q", lambda _: asyncio.get_running_loop().create_future())
    call = asyncio.ensure_future(switch.call("q", 1))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await server.aclose()
    with pytest.raises(UnknownQueue):
        await call


# Plain form

EXAMPLES: dict[str, Any] = {
    "spec": spec(platform={"nx": "true"}),
    "devices": ALL,
    "vbd": CD,
    "vif": NET2,
    "timeout": 12.5,
    "keep": True,
    "params": {"weight": "256"},
    "mirrors": {"disk": "copy"},
    "vbd_ids": ("disk",),
    "vdi": "copy",
    "settings": MachineSettings(ntp_mode="Custom", ntp_custom_servers=("ntp",), ssh=True),
}


def example(cls: type[m.Message]) -> m.Message:
    values: dict[str, Any] = {}
    hints = get_type_hints(cls)
    for field in fields(cls):
        hint = hints[field.name]
        plain = {str: f"some {field.name}", int: 7, bool: True, float: 0.5}
        values[field.name] = EXAMPLES.get(field.name, plain.get(hint))
        assert values[field.name] is not None, field.name
    return cls(**values)


@pytest.mark.parametrize("kind", sorted(m.KINDS))
def test_every_message_survives_json(kind: str) -> None:
    message = example(m.KINDS[kind])
    assert m.from_wire(json.loads(json.dumps(m.to_wire(message)))) == message


def test_every_operation_message_names_a_method_of_the_agent() -> None:
    for kind, cls in m.KINDS.items():
        if issubclass(cls, m.OperationCall):
            assert callable(getattr(Agent, kind))
            assert callable(getattr(AgentClient, kind))


def test_wrong_messages_are_refused() -> None:
    for wrong in (None, [], {}, {"kind": "explode"}, {"kind": "pause"}):
        with pytest.raises(PlainError):
            m.from_wire(wrong)
    with pytest.raises(PlainError, match="missing vm_id"):
        m.from_wire({"kind": "pause", "body": {"operation_id": "x"}})
    with pytest.raises(PlainError, match="unknown extra"):
        m.from_wire({"kind": "stat", "body": {"vm_id": "x", "extra": 1}})
    with pytest.raises(PlainError, match=r"\.vm_id: expected str, got int"):
        m.from_wire({"kind": "stat", "body": {"vm_id": 1}})
    with pytest.raises(PlainError, match="expected bool"):
        m.from_wire({"kind": "checkpoint", "body": {"resume": 1}} | {"body": _checkpoint(1)})


def _checkpoint(resume: Any) -> dict[str, Any]:
    return {"operation_id": "x", "vm_id": VM, "image": "i", "resume": resume}


def strategy(hint: Any) -> st.SearchStrategy[Any]:
    """Literals are not inferred from `builds` on their own here: spelt out for clear failures."""
    if get_origin(hint) is Literal:
        return st.sampled_from(get_args(hint))
    return st.from_type(hint)


@given(
    st.builds(VmSpec, **{k: strategy(v) for k, v in get_type_hints(VmSpec).items()}),
    st.builds(Devices),
)
def test_specs_survive_the_plain_form(vm: VmSpec, devices: Devices) -> None:
    assert from_plain(VmSpec, json.loads(json.dumps(to_plain(vm)))) == vm
    assert from_plain(Devices, json.loads(json.dumps(to_plain(devices)))) == devices


async def test_states_survive_the_plain_form() -> None:
    rig = Rig()
    state = await rig.agent.start(spec(), ALL)
    assert from_plain(VmState, json.loads(json.dumps(to_plain(state)))) == state


def test_errors_survive_the_plain_form() -> None:
    for error in (
        errors.BadPowerState(VM, ("Running", "Paused"), "Halted"),
        errors.GuestTimeout("VM_SHUTDOWN_TIMEOUT", VM, "60"),
        errors.Cancelled("op"),
        errors.RemoteAborted(VM, "x"),
        errors.BackendError("CODE"),
    ):
        again = errors.XenopsError.from_plain(json.loads(json.dumps(error.to_plain())))
        assert type(again) is type(error)
        assert (again.code, again.params, str(again)) == (error.code, error.params, str(error))


# The agent behind its queue


class Remote:
    def __init__(self, rig: Rig) -> None:
        self.switch = Switch()
        self.service = AgentService(self.switch, rig.agent)
        self.client = AgentClient(self.switch, self.service.queue, "daemon")

    async def aclose(self) -> None:
        await self.client.aclose()
        await self.service.aclose()


async def test_the_agents_methods_through_the_switch() -> None:
    rig = Rig()
    remote = Remote(rig)
    client = remote.client
    assert remote.service.queue == "org.xen.xapi.xenops.simulator"
    feed = client.updates()
    assert await feed.get_batch() == [Resync()]
    seen: list[float] = []
    state = await client.start(
        spec(vcpus_max=4), Devices((RW,)), operation_id="op", progress=seen.append
    )
    assert state.power_state is PowerState.RUNNING
    assert seen == sorted(seen)
    assert len(seen) >= 8
    assert Attention("task", VM, "op") in await feed.get_batch()
    await client.pause(VM)
    await client.unpause(VM)
    await client.vif_plug(VM, NET)
    await client.vif_unplug(VM, "net", force=True)
    await client.vbd_plug(VM, CD)
    await client.vbd_eject(VM, "cd")
    await client.vbd_insert(VM, "cd", "iso2")
    await client.vbd_unplug(VM, "cd")
    await client.set_vcpus(VM, 2)
    await client.set_memory(VM, dynamic_min=1 << 30, dynamic_max=1 << 31, target=1 << 30)
    await client.checkpoint(VM, "image", resume=False)
    await client.checkpoint_resume(VM)
    await client.suspend(VM, "image")
    await client.resume(spec(), SMALL, "image")
    await client.reboot(VM, 60)
    await client.update(spec(actions_after_crash="destroy"))
    assert (await client.stat(VM)).power_state is PowerState.RUNNING
    assert (await client.host()).guests == 1
    await client.shutdown(VM, 60)
    assert [s.id for s in await client.list()] == [VM]
    await client.forget(VM)
    with pytest.raises(errors.NoSuchGuest):
        await client.stat(VM)
    feed.close()
    await remote.aclose()


async def test_cancel_through_the_switch() -> None:
    rig = Rig({"faults": [{"atomic": "VM_build", "action": "hang", "times": None}]})
    remote = Remote(rig)
    job = asyncio.ensure_future(remote.client.start(spec(), SMALL, operation_id="op"))
    await rig.clock.settle()
    assert await remote.client.cancel("op")
    with pytest.raises(errors.Cancelled):
        await job
    # A caller that goes away takes its operation along.
    job = asyncio.ensure_future(remote.client.start(spec(), SMALL))
    await rig.clock.settle()
    job.cancel()
    with pytest.raises(asyncio.CancelledError):
        await job
    await until(lambda: rig.world() == {})
    await remote.aclose()


async def test_an_agent_that_goes_ends_the_feed() -> None:
    rig = Rig()
    remote = Remote(rig)
    feed = remote.client.updates()
    await feed.get_batch()
    waiting = asyncio.ensure_future(feed.get_batch())
    await rig.clock.settle()
    await rig.agent.aclose()
    assert await waiting == []
    await remote.aclose()
    feed.close()
