"""host and pool: what is answered from the rows, and what is refused with which code."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from datetime import UTC, timedelta
from typing import Any

import pytest
from helpers import NOW, World

import xapi.operations.registry as _registry
from xapi.generated import errors, records, refs
from xapi.generated.messages import MESSAGES
from xapi.operations import validity
from xapi.operations.context import Call
from xapi.operations.host import host
from xapi.operations.pool import pool
from xapi.operations.validity.engine import missing_conditions

assert _registry.CONDITIONS

HOSTS, POOL = host(), pool()


def the_pool(world: World) -> refs.poolRef:
    return next(refs.poolRef(row.ref) for row in records.pool.all(world.db))


def second_host(world: World, *, live: bool = True, enabled: bool = True) -> refs.hostRef:
    with world.db.transaction() as tx:
        metrics = records.host_metrics.create(tx, live=live, memory_total=64 << 30)
        return records.host.create(
            tx,
            hostname="beta",
            address="192.0.2.2",
            enabled=enabled,
            metrics=metrics,
            virtual_hardware_platform_versions=(0, 1, 2),
        )


def running_guest(world: World, on: refs.hostRef, **fields: Any) -> refs.VMRef:
    with world.db.transaction() as tx:
        metrics = records.VM_guest_metrics.create(tx, live=True, other={"feature-suspend": "1"})
        return records.VM.create(
            tx,
            power_state="Running",
            guest_metrics=metrics,
            resident_on=on,
            domain_type="hvm",
            memory_dynamic_max=1 << 28,
            memory_static_max=1 << 28,
            **fields,
        )


def test_every_condition_is_registered() -> None:
    assert missing_conditions() == []


async def test_operations_of_a_host(world: World) -> None:
    with world.db.transaction() as tx:
        validity.refresh(tx, "host", world.host)
    allowed = records.host.get(world.db, world.host).allowed_operations
    assert set(allowed) == {
        "provision",
        "evacuate",
        "vm_start",
        "vm_resume",
        "vm_migrate",
        "enable",
    }
    with pytest.raises(errors.HostNotDisabled):
        validity.check(world.db, "host", world.host, "reboot")
    with pytest.raises(errors.HostIsLive):
        validity.check(world.db, "host", world.host, "power_on")
    await HOSTS.disable(world.call(), world.host, True)
    validity.check(world.db, "host", world.host, "reboot")
    with world.db.transaction() as tx:
        records.host.modify(tx, world.host, current_operations={"OpaqueRef:t": "evacuate"})
    with pytest.raises(errors.OtherOperationInProgress) as raised:
        validity.check(world.db, "host", world.host, "vm_migrate")
    assert raised.value.params == ("host", world.host, "evacuate", "OpaqueRef:t")


async def test_operations_of_a_pool(world: World) -> None:
    ref = the_pool(world)
    with pytest.raises(errors.HANotEnabled):
        validity.check(world.db, "pool", ref, "ha_disable")
    with world.db.transaction() as tx:
        records.pool.modify(tx, ref, current_operations={"OpaqueRef:t": "ha_enable"})
    with pytest.raises(errors.HAEnableInProgress):
        validity.check(world.db, "pool", ref, "cluster_create")
    with pytest.raises(errors.OtherOperationInProgress):
        validity.check(world.db, "pool", ref, "eject")


async def test_disabling_for_good_is_remembered(world: World) -> None:
    await HOSTS.disable(world.call(), world.host, False)
    row = records.host.get(world.db, world.host)
    assert (row.enabled, row.other_config["disabled_indefinitely"]) == (False, "true")
    await HOSTS.enable(world.call(), world.host)
    row = records.host.get(world.db, world.host)
    assert row.enabled
    assert "disabled_indefinitely" not in row.other_config
    assert world.locks.woken == 1


async def test_evacuation_names_what_stands_in_the_way(world: World) -> None:
    await HOSTS.assert_can_evacuate(world.call(), world.host)
    guest = running_guest(world, world.host)
    blocked = running_guest(world, world.host, blocked_operations={"pool_migrate": "no"})
    found = await HOSTS.get_vms_which_prevent_evacuation(world.call(), world.host)
    assert found == {
        guest: ("NO_HOSTS_AVAILABLE",),
        blocked: ("OPERATION_BLOCKED", blocked, "no"),
    }
    with pytest.raises(errors.NoHostsAvailable):
        await HOSTS.evacuate(world.call(), world.host, refs.networkRef(refs.NULL), 0)
    with pytest.raises(errors.CannotEvacuateHost) as raised:
        await HOSTS.assert_can_evacuate(world.call(), world.host)
    assert raised.value.params == (f"NO_HOSTS_AVAILABLE|OPERATION_BLOCKED,{blocked},no",)
    with pytest.raises(errors.HostInUse):
        await HOSTS.shutdown(world.call(), world.host)


async def test_evacuation_moves_all_guests(world: World) -> None:
    other = second_host(world)
    guests = {running_guest(world, world.host) for _ in range(3)}
    await HOSTS.evacuate(world.call(), world.host, refs.networkRef(refs.NULL), 2)
    moved = [recorded.args for recorded in world.invoke.calls]
    assert {args[0] for args in moved} == guests
    assert all(args[1:] == (other, {"live": "true"}) for args in moved)


async def test_an_evacuation_that_fails_says_why(world: World) -> None:
    second_host(world)
    running_guest(world, world.host)
    world.invoke.answers["VM.pool_migrate"] = errors.VMIsImmobile("vm")
    with pytest.raises(errors.VMIsImmobile):
        await HOSTS.evacuate(world.call(), world.host, refs.networkRef(refs.NULL), 0)


async def test_clocks(world: World) -> None:
    assert await HOSTS.get_servertime(world.call(), world.host) == NOW
    assert await HOSTS.get_server_localtime(world.call(), world.host) == NOW
    with pytest.raises(errors.InvalidValue):
        await HOSTS.set_timezone(world.call(), world.host, "Mars/Olympus")
    zones = await HOSTS.list_timezones(world.call(), world.host)
    if "Asia/Tokyo" in zones:
        await HOSTS.set_timezone(world.call(), world.host, "Asia/Tokyo")
        local = await HOSTS.get_server_localtime(world.call(), world.host)
        assert local == NOW + timedelta(hours=9)
        assert local.tzinfo is UTC


async def test_what_a_host_tells(world: World) -> None:
    call = world.call()
    (pif,) = records.PIF.all(world.db)
    assert await HOSTS.get_management_interface(call, world.host) == pif.ref
    free = await HOSTS.compute_free_memory(call, world.host)
    guest = running_guest(world, world.host)
    assert await HOSTS.compute_free_memory(call, world.host) < free - (1 << 28)
    assert records.VM.get(world.db, guest).resident_on == world.host
    methods = await HOSTS.list_methods(call)
    assert "VM.start" in methods
    assert not any(MESSAGES[name].removed for name in methods)
    assert not await HOSTS.is_in_emergency_mode(call)


async def test_a_migration_is_received_on_a_network_of_the_host(world: World) -> None:
    (pif,) = records.PIF.all(world.db)
    found = await HOSTS.migrate_receive(world.call(), world.host, pif.network, {})
    assert found["host"] == world.host
    assert found["xenops"].startswith("https://192.0.2.1/services/xenops?")
    internal = next(row for row in records.network.all(world.db) if not row.PIFs)
    with pytest.raises(errors.HostCannotAttachNetwork):
        await HOSTS.migrate_receive(world.call(), world.host, refs.networkRef(internal.ref), {})
    await HOSTS.disable(world.call(), world.host, True)
    with pytest.raises(errors.HostDisabled):
        await HOSTS.migrate_receive(world.call(), world.host, pif.network, {})


async def test_plugins_and_extensions_are_missing(world: World) -> None:
    with pytest.raises(errors.XENAPIMissingPlugin) as raised:
        await HOSTS.call_plugin(world.call(), world.host, "updater.py", "check_update", {})
    assert raised.value.params == ("updater.py",)
    assert not await HOSTS.has_extension(world.call(), world.host, "x")
    with pytest.raises(errors.MessageMethodUnknown):
        await HOSTS.call_extension(world.call(), world.host, "x")


@pytest.mark.parametrize("name", ["", "a" * 64, "under_score", "-a", "a..b"])
async def test_host_names(world: World, name: str) -> None:
    await HOSTS.set_hostname_live(world.call(), world.host, "host-1.example")
    with pytest.raises(errors.HostNameInvalid):
        await HOSTS.set_hostname_live(world.call(), world.host, name)
    assert records.host.get(world.db, world.host).hostname == "host-1.example"


async def test_a_host_goes_only_when_it_is_dead_and_empty(world: World) -> None:
    call = world.call()
    with pytest.raises(errors.HostCannotDestroySelf):
        await HOSTS.destroy(call, world.host)
    with pytest.raises(errors.HostIsLive):
        await HOSTS.declare_dead(call, world.host)
    other = second_host(world)
    guest = running_guest(world, other)
    with pytest.raises(errors.HostIsLive):
        await HOSTS.destroy(call, other)
    with world.db.transaction() as tx:
        records.host_metrics.modify(tx, records.host.get(tx, other).metrics, live=False)
    with pytest.raises(errors.HostHasResidentVMS):
        await HOSTS.destroy(call, other)
    await HOSTS.declare_dead(call, other)
    row = records.VM.get(world.db, guest)
    assert (row.power_state, row.resident_on) == ("Halted", refs.NULL)
    await HOSTS.destroy(call, other)
    assert records.host.find(world.db, other) is None


async def test_a_heartbeat_brings_a_host_back(world: World) -> None:
    other = second_host(world, live=False)
    with pytest.raises(errors.HostNotLive):
        await HOSTS.enable(world.call(), other)
    assert await HOSTS.tickle_heartbeat(world.call(), other, {}) == {}
    await HOSTS.enable(world.call(), other)
    assert records.host.get(world.db, other).enabled


async def test_the_coordinator_of_a_pool(world: World) -> None:
    call = world.call()
    other = second_host(world)
    assert not await POOL.is_slave(call, world.host)
    assert await POOL.is_slave(call, other)
    await POOL.designate_new_master(call, world.host)
    with pytest.raises(errors.NotImplemented):
        await POOL.designate_new_master(call, other)
    with pytest.raises(errors.OperationNotAllowed):
        await POOL.eject(call, world.host)
    with pytest.raises(errors.NotInEmergencyMode):
        await POOL.emergency_transition_to_master(call)


async def test_sync_database_waits_for_durability(world: World) -> None:
    with world.db.transaction() as tx:
        records.pool.modify(tx, the_pool(world), name_label="mine")
    await POOL.sync_database(world.call())
    assert world.db.durable_revision == world.db.revision


REFUSED: list[tuple[Callable[[Call], Coroutine[Any, Any, Any]], type[Exception]]] = [
    (lambda call: POOL.enable_ha(call, (), {}), errors.HANotInstalled),
    (POOL.disable_ha, errors.HANotEnabled),
    (lambda call: POOL.ha_prevent_restarts_for(call, 5), errors.HANotEnabled),
    (POOL.deconfigure_wlb, errors.WLBNotInitialized),
    (POOL.retrieve_wlb_recommendations, errors.WLBNotInitialized),
]


@pytest.mark.parametrize(("run", "error"), REFUSED)
async def test_what_is_not_there(
    world: World, run: Callable[[Call], Coroutine[Any, Any, Any]], error: type[Exception]
) -> None:
    with pytest.raises(error):
        await run(world.call())


async def test_a_pool_of_one_host_survives_no_failure(world: World) -> None:
    call, ref = world.call(), the_pool(world)
    assert await POOL.ha_compute_max_host_failures_to_tolerate(call) == 0
    assert await POOL.ha_failover_plan_exists(call, 0)
    await POOL.set_ha_host_failures_to_tolerate(call, ref, 0)
    with pytest.raises(errors.HANoPlan):
        await POOL.set_ha_host_failures_to_tolerate(call, ref, 1)
    with pytest.raises(errors.InvalidValue):
        await POOL.set_ha_host_failures_to_tolerate(call, ref, -1)


async def test_one_edition(world: World) -> None:
    call, ref = world.call(), the_pool(world)
    state = await POOL.get_license_state(call, ref)
    assert state["edition"] == records.host.get(world.db, world.host).edition
    await POOL.apply_edition(call, ref, state["edition"])
    await HOSTS.apply_edition(call, world.host, state["edition"], False)
    with pytest.raises(errors.InvalidEdition):
        await HOSTS.apply_edition(call, world.host, "premium", False)


async def test_external_authentication_needs_a_known_directory(world: World) -> None:
    call, ref = world.call(), the_pool(world)
    with pytest.raises(errors.AuthUnknownType):
        await HOSTS.enable_external_auth(call, world.host, {}, "example.org", "AD")
    with world.db.transaction() as tx:
        records.host.modify(tx, world.host, external_auth_type="AD")
    with pytest.raises(errors.PoolAuthAlreadyEnabled):
        await POOL.enable_external_auth(call, ref, {}, "example.org", "AD")
    await HOSTS.disable_external_auth(call, world.host, {}, False)
    assert records.host.get(world.db, world.host).external_auth_type == ""
    assert world.sessions.calls == [("logout_subject_identifier", "sid-1")]


async def test_bounded_pool_settings(world: World) -> None:
    call, ref = world.call(), the_pool(world)
    await POOL.set_ext_auth_cache_size(call, ref, 7)
    assert records.pool.get(world.db, ref).ext_auth_cache_size == 7
    with pytest.raises(errors.InvalidValue):
        await POOL.set_local_auth_max_threads(call, ref, 0)
    with pytest.raises(errors.OpenvswitchNotActive):
        await POOL.set_igmp_snooping_enabled(call, ref, True)
    await POOL.add_to_guest_agent_config(call, ref, "auto_update_enabled", "true")
    with pytest.raises(errors.MapDuplicateKey):
        await POOL.add_to_guest_agent_config(call, ref, "auto_update_enabled", "true")
    with pytest.raises(errors.InvalidValue):
        await POOL.add_to_guest_agent_config(call, ref, "zork", "true")
    await POOL.remove_from_guest_agent_config(call, ref, "auto_update_enabled")
    assert records.pool.get(world.db, ref).guest_agent_config == {}
