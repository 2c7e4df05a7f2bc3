"""What happens inside simulated guests, the fault script, and determinism."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from xenops_kit import NET, NO_DEVICES, SMALL, VM, Rig, spec, until

from xapi.xenops import errors
from xapi.xenops.backends.sim_config import ScriptError, parse_config
from xapi.xenops.backends.sim_guest import link_local
from xapi.xenops.interface import Attention, PowerState

AFTER_2_MIN = 200.0


async def test_a_guest_reports_some_time_after_boot() -> None:
    rig = Rig({"boot_seconds": 20})
    feed = rig.agent.updates()
    state = await rig.agent.start(spec(), SMALL)
    assert (state.report, state.features) == (None, {})
    await feed.get_batch()
    await rig.clock.advance(20)
    assert await feed.get_batch() == [Attention("vm", VM, VM)]
    state = await rig.agent.stat(VM)
    assert state.report is not None
    assert state.report.last_updated == state.start_time + 20
    assert state.report.networks["0/ip"] == state.report.networks["0/ipv4/0"]
    assert state.report.networks["0/ipv6/0"] == "fe80::ff:fe00:1"
    assert state.features["feature-shutdown"] == "1"
    assert state.report.pv_drivers_version["major"] == "8"


async def test_addresses_depend_on_mac_and_seed_only() -> None:
    async def ip(seed: int, vm: str) -> str:
        rig = Rig({"seed": seed})
        report = (await rig.agent.start(spec(vm), SMALL)).report
        assert report is not None
        return report.networks["0/ip"]

    assert await ip(1, "a") == await ip(1, "b") != await ip(2, "a")
    assert link_local("nonsense") == link_local("02:00") == ""


async def test_a_boot_stands_still_while_the_guest_is_paused() -> None:
    rig = Rig({"boot_seconds": 20})
    await rig.agent.start(spec(), SMALL)
    await rig.clock.advance(15)
    await rig.agent.pause(VM)
    await rig.clock.advance(100)
    await rig.agent.unpause(VM)
    await rig.clock.advance(4)
    assert (await rig.agent.stat(VM)).report is None
    await rig.clock.advance(1)
    assert (await rig.agent.stat(VM)).report is not None


async def test_clean_shutdown_takes_the_guests_time() -> None:
    rig = Rig({"shutdown_seconds": 30})
    await rig.agent.start(spec(), SMALL)
    job = asyncio.ensure_future(rig.agent.shutdown(VM, 60))
    await rig.clock.advance(29)
    assert not job.done()
    await rig.clock.advance(1)
    assert (await job).power_state is PowerState.HALTED


async def test_a_guest_that_is_too_slow() -> None:
    rig = Rig({"shutdown_seconds": 90})
    await rig.agent.start(spec(), SMALL)
    with pytest.raises(errors.GuestTimeout) as caught:
        await rig.run(rig.agent.shutdown(VM, 60))
    assert (caught.value.code, caught.value.params) == ("VM_SHUTDOWN_TIMEOUT", (VM, "60"))
    assert await rig.power() == "Running"
    # It goes on shutting down all the same, and the agent cleans up after it.
    await rig.clock.advance(40)
    assert await rig.power() == "Halted"
    assert rig.world() == {}


async def test_a_guest_without_agent_does_not_acknowledge() -> None:
    rig = Rig()
    state = await rig.agent.start(spec(guest_agent=False), SMALL)
    assert (state.report, state.features) == (None, {})
    with pytest.raises(errors.GuestTimeout) as caught:
        await rig.run(rig.agent.shutdown(VM, 60))
    assert caught.value.code == "VM_FAILED_SHUTDOWN_ACKNOWLEDGMENT"
    with pytest.raises(errors.GuestTimeout) as caught:
        await rig.run(rig.agent.suspend(VM, "image"))
    assert caught.value.code == "VM_FAILED_SUSPEND_ACKNOWLEDGMENT"
    assert await rig.power() == "Running"


async def test_a_request_during_boot_is_answered_after_it() -> None:
    rig = Rig({"boot_seconds": 20, "shutdown_seconds": 5})
    await rig.agent.start(spec(), SMALL)
    begin = rig.clock.time()
    await rig.run(rig.agent.shutdown(VM, 60))
    assert rig.clock.time() - begin == pytest.approx(25, abs=1)


@pytest.mark.parametrize(
    ("how", "changes", "after", "domid"),
    [
        ("poweroff", {}, "Halted", -1),
        ("poweroff", {"actions_after_shutdown": "restart"}, "Running", 2),
        ("reboot", {}, "Running", 2),
        ("reboot", {"actions_after_reboot": "destroy"}, "Halted", -1),
        ("crash", {}, "Running", 2),
        ("crash", {"actions_after_crash": "destroy"}, "Halted", -1),
        ("crash", {"actions_after_crash": "coredump_and_restart"}, "Running", 2),
        ("crash", {"actions_after_crash": "preserve"}, "Paused", 1),
        ("soft_reboot", {}, "Running", 2),
    ],
)
async def test_what_guests_do_by_themselves(
    how: str, changes: dict[str, Any], after: str, domid: int
) -> None:
    rig = Rig()
    await rig.agent.start(spec(**changes), SMALL)
    await rig.clock.advance(AFTER_2_MIN)
    feed = rig.agent.updates()
    await feed.get_batch()
    getattr(rig.sim.guest(VM), how)()
    await rig.clock.settle()
    state = await rig.agent.stat(VM)
    assert (state.power_state.value, state.domid) == (after, domid)
    assert Attention("vm", VM, VM) in await feed.get_batch()


async def test_an_early_crash_is_not_restarted() -> None:
    rig = Rig()
    await rig.agent.start(spec(), SMALL)
    await rig.clock.advance(119)
    rig.sim.guest(VM).crash()
    await rig.clock.settle()
    assert await rig.power() == "Halted"


async def test_an_early_reboot_waits_fifteen_seconds() -> None:
    rig = Rig(workers=1)
    await rig.agent.start(spec(), SMALL)
    await rig.clock.advance(100)
    rig.sim.guest(VM).reboot()
    await rig.clock.advance(14.5)
    assert rig.sim.domain_action(VM) == "reboot"
    # The only worker is not blocked by the wait.
    await rig.agent.start(spec("other"), NO_DEVICES)
    await rig.clock.advance(0.5)
    assert rig.sim.domain_action(VM) is None
    state = await rig.agent.stat(VM)
    assert state.power_state is PowerState.RUNNING
    assert state.start_time == rig.clock.time()


async def test_an_operation_ends_the_wait_of_an_early_reboot() -> None:
    rig = Rig()
    await rig.agent.start(spec(), SMALL)
    rig.sim.guest(VM).reboot()
    await rig.clock.advance(5)
    begin = rig.clock.time()
    await rig.agent.shutdown(VM)
    assert rig.clock.time() == begin
    await rig.clock.advance(60)
    assert await rig.power() == "Halted"


async def test_a_failing_automatic_reboot_ends_halted() -> None:
    rig = Rig()
    await rig.agent.start(spec(), SMALL)
    await rig.clock.advance(AFTER_2_MIN)
    rig.faults({"atomic": "VM_build", "action": "fail", "error": "BROKEN"})
    rig.sim.guest(VM).reboot()
    await until(lambda: rig.world() == {})
    await rig.clock.settle()
    assert await rig.power() == "Halted"


async def test_fault_nth_and_times() -> None:
    fail = {"action": "fail", "error": ["E", "p"]}
    rig = Rig({"faults": [{"atomic": "VM_build", "nth": 2, "times": 2, **fail}]})
    results: list[str] = []
    for _ in range(4):
        try:
            await rig.agent.start(spec(), NO_DEVICES)
            await rig.agent.shutdown(VM)
            results.append("ok")
        except errors.BackendError as error:
            results.append(str(error))
    assert results == ["ok", "E ['p']", "E ['p']", "ok"]


async def test_fault_by_guest_name_device_and_forever() -> None:
    fail = {"action": "fail", "error": "E", "times": None}
    rig = Rig({"faults": [{"guest": "name of a", "device": NET.id, **fail}]})
    for _ in range(2):
        with pytest.raises(errors.BackendError):
            await rig.agent.start(spec("a"), SMALL)
    await rig.agent.start(spec("b"), SMALL)


async def test_fault_crash_and_slow_host() -> None:
    rig = Rig()
    await rig.agent.start(spec(actions_after_crash="destroy"), NO_DEVICES)
    rig.faults(
        {"atomic": "VM_set_vcpus", "action": "crash"},
        {"action": "slow", "seconds": 2, "times": None},
    )
    begin = rig.clock.time()
    await rig.run(rig.agent.set_vcpus(VM, 1))
    assert rig.clock.time() - begin == 2
    await rig.run(asyncio.sleep(0))
    await rig.clock.advance(60)
    assert await rig.power() == "Halted"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ([], "simulator: expected a map"),
        ({"sed": 1}, r"simulator\.sed: unknown; known are seed"),
        ({"seed": "x"}, r"simulator\.seed: expected an integer, got 'x'"),
        ({"cpu_count": 0}, r"cpu_count: must be at least 1"),
        ({"boot_seconds": -1}, r"boot_seconds: expected a number of seconds"),
        ({"latency": {"VM_build": {"zipf": 1}}}, r"latency\.VM_build: expected seconds, or one"),
        ({"latency": {"*": {"uniform": [1]}}}, r"latency\.\*\.uniform: expected 2 number"),
        ({"faults": {}}, r"simulator\.faults: expected a list"),
        ({"faults": [{"action": "explode"}]}, r"faults\[0\]\.action: 'explode' is not one of"),
        ({"faults": [{"action": "hang", "nth": 0}]}, r"faults\[0\]\.nth: must be at least 1"),
        ({"faults": [{"action": "hang", "nth": True}]}, r"faults\[0\]\.nth: expected an integer"),
        ({"faults": [{"action": "fail"}]}, r"faults\[0\]\.error: required for fail"),
        ({"faults": [{"action": "slow"}]}, r"faults\[0\]\.seconds: required for slow"),
        ({"faults": [{"action": "hang", "error": "E"}]}, r"faults\[0\]\.error: required for fail"),
        ({"faults": [{"action": "fail", "error": ["E", 1]}]}, r"error\[1\]: expected a text"),
        ({"faults": [{"action": "hang", "vm": "x"}]}, r"faults\[0\]\.vm: unknown"),
    ],
)
def test_wrong_scripts_say_where(data: Any, text: str) -> None:
    with pytest.raises(ScriptError, match=text):
        parse_config(data)


async def _trace(seed: int) -> list[Any]:
    config = {
        "seed": seed,
        "trace": True,
        "boot_seconds": 7,
        "shutdown_seconds": 2,
        "latency": {
            "*": {"exponential": 0.5},
            "VBD_plug": {"uniform": [0.1, 2]},
            "VM_build": {"normal": [3, 1]},
        },
        "faults": [{"atomic": "VIF_plug", "nth": 3, "action": "fail", "error": "E"}],
    }
    rig = Rig(config, workers=3)

    async def life(vm: str) -> None:
        try:
            await rig.agent.start(spec(vm), SMALL)
        except errors.BackendError:
            return
        await rig.agent.reboot(vm, 100)
        rig.sim.guest(vm).crash()
        await rig.agent.shutdown(vm)

    await rig.run(asyncio.gather(*(life(f"vm{n}") for n in range(6))), step=0.5)
    return rig.sim.trace


async def test_same_seed_same_trace() -> None:
    first, again, other = await _trace(1), await _trace(1), await _trace(2)
    assert len(first) > 100
    assert first == again
    assert first != other
