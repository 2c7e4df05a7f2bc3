"""What hosts let be set of their machine: in the row, and on the machine itself."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from helpers import NOW
from hosts_kit import Pool, make_pool
from vm_world import GIB, Datacentre

from xapi.generated import errors, records, refs
from xapi.operations.host.ssh import SSH_MAX, SshWatch
from xapi.xenops.agent import Agent
from xapi.xenops.backends.sim_config import parse_config
from xapi.xenops.backends.sim_host import SimHost
from xapi.xenops.backends.simulator import Simulator
from xapi.xenops.journal import Journal
from xapi.xenops.machine import MachineSettings


@pytest.fixture
async def pool() -> AsyncIterator[Pool]:
    made = await make_pool({}, 64 * GIB, 64 * GIB)
    yield made
    await made.aclose()


@pytest.fixture
def dc(pool: Pool) -> Datacentre:
    return pool.dc


@pytest.fixture
def host(pool: Pool) -> refs.hostRef:
    """Not the coordinator."""
    return refs.hostRef(next(host for host in pool.agents if host != pool.dc.host))


async def settings(pool: Pool, host: str) -> MachineSettings:
    return (await pool.agents[host].machine()).settings


def row(dc: Datacentre, host: str) -> records.host:
    return records.host.get(dc.db, host)


async def test_the_clock(pool: Pool, dc: Datacentre, host: refs.hostRef) -> None:
    assert await dc.run("host.get_ntp_synchronized", host) is True
    assert len(await dc.run("host.get_ntp_servers_status", host)) == 4
    with pytest.raises(errors.NotAllowedWhenNTPIsEnabled):
        await dc.run("host.set_servertime", host, NOW)
    with pytest.raises(errors.InvalidNTPConfig):
        await dc.run("host.set_ntp_mode", host, "Custom")
    for bad in ("no host", "-a", ""):
        with pytest.raises(errors.InvalidNTPConfig):
            await dc.run("host.set_ntp_custom_servers", host, (bad,))
    await dc.run("host.set_ntp_custom_servers", host, ("ntp.example.org", "192.0.2.7"))
    await dc.run("host.set_ntp_mode", host, "Custom")
    assert await dc.run("host.get_ntp_servers_status", host) == {
        "ntp.example.org": "synchronised",
        "192.0.2.7": "candidate",
    }
    with pytest.raises(errors.InvalidNTPConfig):
        await dc.run("host.set_ntp_custom_servers", host, ())
    await dc.run("host.set_ntp_mode", host, "Disabled")
    assert await dc.run("host.get_ntp_synchronized", host) is False
    wanted = NOW + timedelta(days=400)
    await dc.run("host.set_servertime", host, wanted)
    assert await dc.run("host.get_servertime", host) == wanted
    assert (await dc.run("host.get_server_localtime", host)) == wanted
    assert await dc.run("host.get_servertime", dc.host) == NOW
    await dc.run("host.set_ntp_mode", host, "Factory")
    assert await dc.run("host.get_servertime", host) == NOW
    assert row(dc, host).ntp_custom_servers == ("ntp.example.org", "192.0.2.7")
    assert (await settings(pool, host)).ntp_mode == row(dc, host).ntp_mode == "Factory"
    assert (await settings(pool, dc.host)).ntp_custom_servers == ()


async def test_ssh_for_a_time(pool: Pool, dc: Datacentre, host: refs.hostRef) -> None:
    await dc.run("host.set_ssh_enabled_timeout", host, 60)
    with pytest.raises(errors.ValueNotSupported):
        await dc.run("host.set_ssh_enabled_timeout", host, SSH_MAX + 1)
    await dc.run("host.enable_ssh", host)
    assert (await settings(pool, host)).ssh
    assert row(dc, host).ssh_expiry == NOW + timedelta(seconds=60)
    watch = SshWatch(dc.db, lambda: dc.call("host.disable_ssh"))
    assert await watch.look() == 60
    dc.services.now = lambda: NOW + timedelta(seconds=60)
    try:
        # As the daemon runs it: it wakes up for what has changed.
        running = asyncio.ensure_future(watch.run())
        off = asyncio.Event()
        dc.db.subscribe(lambda _: None if row(dc, host).ssh_enabled else off.set())
        await asyncio.wait_for(off.wait(), 10)
        running.cancel()
        await asyncio.wait((running,))
    finally:
        dc.services.now = lambda: NOW
    assert not (await settings(pool, host)).ssh
    assert await watch.look() is None
    await dc.run("host.set_ssh_enabled_timeout", host, 0)
    await dc.run("host.enable_ssh", host)
    assert await watch.look() is None
    await dc.run("host.set_ssh_auto_mode", host, True)
    assert (row(dc, host).ssh_enabled, row(dc, host).ssh_auto_mode) == (False, True)
    assert (await settings(pool, host)).ssh_auto
    await dc.run("host.enable_ssh", host)
    assert (row(dc, host).ssh_enabled, row(dc, host).ssh_auto_mode) == (True, False)
    await dc.run("host.disable_ssh", host)


async def test_all_hosts_at_once(pool: Pool, dc: Datacentre, host: refs.hostRef) -> None:
    ours = next(iter(records.pool.all(dc.db))).ref
    await dc.run("pool.set_console_idle_timeout", ours, 300)
    await dc.run("pool.set_ssh_enabled_timeout", ours, 120)
    await dc.run("pool.enable_ssh", ours)
    for each in pool.agents:
        assert row(dc, each).ssh_enabled
        assert row(dc, each).console_idle_timeout == 300
        assert (await settings(pool, each)).console_idle_timeout == 300
    with pytest.raises(errors.ValueNotSupported):
        await dc.run("pool.set_console_idle_timeout", ours, -1)
    simulator = pool.agents[host].backend
    assert isinstance(simulator, SimHost)
    rule = {"atomic": "host_configure", "action": "fail", "error": ["BROKEN"], "times": None}
    simulator.set_faults(parse_config({"faults": [rule]}).faults)
    with pytest.raises(errors.DisableSSHPartiallyFailed) as caught:
        await dc.run("pool.disable_ssh", ours)
    simulator.set_faults([])
    assert caught.value.params == (host,)
    assert (row(dc, dc.host).ssh_enabled, row(dc, host).ssh_enabled) == (False, True)
    await dc.run("pool.set_ssh_auto_mode", ours, True)
    assert not any(row(dc, each).ssh_enabled for each in pool.agents)


async def test_cpus_and_log(pool: Pool, dc: Datacentre, host: refs.hostRef) -> None:
    await dc.run("host.set_max_cstate", host, "1,0")
    with pytest.raises(errors.ValueNotSupported):
        await dc.run("host.set_max_cstate", host, "deep")
    await dc.run("host.set_numa_affinity_policy", host, "best_effort")
    await dc.run("host.set_sched_gran", host, "core")
    assert await dc.run("host.get_sched_gran", host) == "core"
    with dc.db.transaction() as tx:
        records.host.modify(tx, host, logging={"syslog_destination": "log.example.org"})
    await dc.run("host.syslog_reconfigure", host)
    found = await settings(pool, host)
    assert found.syslog_destination == "log.example.org"
    assert (found.max_cstate, found.numa_policy) == ("1,0", "best_effort")
    assert row(dc, host).numa_affinity_policy == "best_effort"
    with dc.db.transaction() as tx:
        records.host.modify(tx, host, logging={"syslog_destination": "a b"})
    with pytest.raises(errors.InvalidValue):
        await dc.run("host.syslog_reconfigure", host)


async def test_messages_of_the_hypervisor(pool: Pool, dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=1)
    await dc.run("VM.start_on", vm, dc.host, False, False)
    await dc.run("host.send_debug_keys", dc.host, "qz")
    text = await dc.run("host.dmesg", dc.host)
    assert "'z' pressed -> not bound" in text
    assert dc.vm(vm).uuid in text
    assert await dc.run("host.dmesg_clear", dc.host) == text
    assert await dc.run("host.dmesg", dc.host) == ""
    dc.simulator.guest(dc.vm(vm).uuid).crash()
    assert "crashed" in await dc.run("host.dmesg", dc.host)
    await dc.run("VM.hard_shutdown", vm)
    await dc.run("VM.start_on", vm, dc.host, False, False)
    disk = records.VDI.get(dc.db, dc.disks(vm)[0]).uuid
    storage = await dc.run("host.get_sm_diagnostics", dc.host)
    assert f"VDI {disk} open by {dc.vm(vm).uuid}" in storage
    assert f"SR {records.SR.get(dc.db, dc.sr).uuid} " in storage
    await dc.run("VM.hard_shutdown", vm)


async def test_cards_without_a_row(pool: Pool, dc: Datacentre, host: refs.hostRef) -> None:
    simulator = pool.agents[host].backend
    assert isinstance(simulator, SimHost)
    simulator.config.nics = 3
    await dc.run("PIF.scan", host)
    found = [pif for pif in records.PIF.all(dc.db) if pif.host == host]
    assert sorted(pif.device for pif in found) == ["eth0", "eth1", "eth2"]
    assert len({pif.MAC for pif in found}) == 3
    await dc.run("PIF.scan", host)
    assert len([pif for pif in records.PIF.all(dc.db) if pif.host == host]) == 3


async def test_of_the_host_that_is_asked(pool: Pool, dc: Datacentre) -> None:
    with pytest.raises(errors.HANotEnabled):
        await dc.run("host.emergency_ha_disable", False)
    with pytest.raises(errors.InvalidValue):
        await dc.run("host.local_management_reconfigure", "eth9")
    pif = await dc.run("host.get_management_interface", dc.host)
    await dc.run("host.local_management_reconfigure", records.PIF.get(dc.db, pif).device)
    assert await dc.run("host.get_management_interface", dc.host) == pif
    with dc.db.transaction() as tx:
        records.host.modify(tx, dc.host, pending_guidances=("reboot_host",))
    await dc.run("host.emergency_clear_mandatory_guidance")
    assert row(dc, dc.host).pending_guidances == ()


async def test_settings_are_kept(tmp_path: Any) -> None:
    """By a daemon that starts again, and over a reboot of the machine, which forgets messages."""

    async def open_agent() -> Agent:
        journal = Journal(tmp_path / "journal")
        agent = Agent(Simulator(parse_config({}), journal=journal), journal=journal)
        await agent.open()
        return agent

    agent = await open_agent()
    wanted = MachineSettings(ntp_mode="Disabled", ssh=True, sched_gran="socket")
    await agent.configure(wanted)
    await agent.set_clock(77.5)
    await agent.debug_keys("h")
    await agent.host_reboot()
    assert await agent.hypervisor_messages() == ""
    await agent.aclose()
    agent = await open_agent()
    state = await agent.machine()
    assert (state.settings, state.clock_offset) == (wanted, 77.5)
    await agent.aclose()
