"""network and VIF: names, MACs, plugging through the agent, what a network refuses."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest
from helpers import World, make_world
from hypothesis import given
from hypothesis import strategies as st

import xapi.operations.registry as _registry
from xapi.generated import errors, records, refs
from xapi.generated.operations.network import networkArgs
from xapi.generated.operations.VIF import VIFArgs
from xapi.operations import validity
from xapi.operations.guest_specs import devices_of, vm_spec
from xapi.operations.guest_state import apply_state
from xapi.operations.net_values import check_cidr, check_mac, check_netmask, mac_from_seed
from xapi.operations.network import network
from xapi.operations.vif import VIF
from xapi.xenops.agent import Agent
from xapi.xenops.backends.sim_config import parse_config
from xapi.xenops.backends.simulator import Simulator

assert _registry.CONDITIONS

NETWORKS, VIFS = network(), VIF()


def net_args(**given: Any) -> networkArgs:
    return {
        "MTU": 1500,
        "bridge": "",
        "managed": True,
        "name_description": "",
        "name_label": "test",
        "other_config": {},
        "tags": (),
        **given,  # type: ignore[typeddict-item]
    }


def vif_args(vm: str, net: str, **given: Any) -> VIFArgs:
    return {
        "MAC": "",
        "MTU": 1500,
        "VM": refs.VMRef(vm),
        "currently_attached": False,
        "device": "0",
        "ipv4_allowed": (),
        "ipv6_allowed": (),
        "locking_mode": "network_default",
        "network": refs.networkRef(net),
        "other_config": {},
        "qos_algorithm_params": {},
        "qos_algorithm_type": "",
        "trunks": (),
        **given,  # type: ignore[typeddict-item]
    }


def make_vm(world: World, other_config: Mapping[str, str] | None = None) -> refs.VMRef:
    with world.db.transaction() as tx:
        return records.VM.create(
            tx,
            name_label="guest",
            domid=-1,
            domain_type="hvm",
            HVM_boot_policy="BIOS order",
            memory_static_max=1 << 28,
            memory_dynamic_max=1 << 28,
            memory_dynamic_min=1 << 28,
            VCPUs_max=1,
            VCPUs_at_startup=1,
            metrics=records.VM_metrics.create(tx),
            other_config={"mac_seed": "seed"} if other_config is None else other_config,
        )


@pytest.fixture
async def agent_world() -> AsyncIterator[World]:
    """A world whose agent drives simulated guests."""
    agent = Agent(Simulator(parse_config({})))
    await agent.open()
    made = await make_world(agent=agent)
    yield made
    await agent.aclose()
    await made.db.close()


async def boot(world: World, vm: refs.VMRef) -> None:
    row = records.VM.get(world.db, vm)
    agent = world.services.agent
    await agent.start(vm_spec(row), devices_of(world.db, row))
    state = await agent.stat(row.uuid)
    with world.db.transaction() as tx:
        apply_state(tx, vm, state, world.host, world.services.now())


# network


async def test_a_network_gets_the_first_free_bridge(world: World) -> None:
    first = await NETWORKS.create(world.call(), net_args())
    second = await NETWORKS.create(world.call(), net_args(MTU=0))
    assert records.network.get(world.db, first).bridge == "xapi0"
    assert records.network.get(world.db, second).bridge == "xapi1"
    assert records.network.get(world.db, second).MTU == 1500


async def test_a_bridge_belongs_to_one_network(world: World) -> None:
    with pytest.raises(errors.BridgeNameExists) as raised:
        await NETWORKS.create(world.call(), net_args(bridge="xenbr0"))
    assert raised.value.params == ("xenbr0",)
    with pytest.raises(errors.InvalidValue):
        await NETWORKS.create(world.call(), net_args(bridge="a-name-beyond-linux"))


async def test_only_pifs_and_attached_vifs_keep_a_network(world: World) -> None:
    (pif,) = records.PIF.all(world.db)
    with pytest.raises(errors.NetworkContainsPIF) as raised:
        await NETWORKS.destroy(world.call(), pif.network)
    assert raised.value.params == (pif.ref,)
    net = await NETWORKS.create(world.call(), net_args())
    vif = await VIFS.create(world.call(), vif_args(make_vm(world), net))
    with world.db.transaction() as tx:
        records.VIF.modify(tx, vif, currently_attached=True)
    with pytest.raises(errors.NetworkContainsVIF):
        await NETWORKS.destroy(world.call(), net)
    with world.db.transaction() as tx:
        records.VIF.modify(tx, vif, currently_attached=False)
    await NETWORKS.destroy(world.call(), net)
    assert records.network.find(world.db, net) is None


async def test_the_hosts_own_network_stays(world: World) -> None:
    internal = next(row for row in records.network.all(world.db) if not row.PIFs)
    with pytest.raises(errors.CannotDestroySystemNetwork):
        await NETWORKS.destroy(world.call(), refs.networkRef(internal.ref))


async def test_secure_and_insecure_nbd_exclude_each_other_everywhere(world: World) -> None:
    one = await NETWORKS.create(world.call(), net_args())
    two = await NETWORKS.create(world.call(), net_args())
    await NETWORKS.add_purpose(world.call(), one, "nbd")
    with pytest.raises(errors.NetworkIncompatiblePurposes) as raised:
        await NETWORKS.add_purpose(world.call(), two, "insecure_nbd")
    assert raised.value.params == ("insecure_nbd", "nbd")
    await NETWORKS.remove_purpose(world.call(), one, "nbd")
    await NETWORKS.add_purpose(world.call(), two, "insecure_nbd")
    assert records.network.get(world.db, two).purpose == ("insecure_nbd",)


async def test_the_locking_mode_waits_for_those_who_follow_it(world: World) -> None:
    net = await NETWORKS.create(world.call(), net_args())
    vif = await VIFS.create(world.call(), vif_args(make_vm(world), net))
    with world.db.transaction() as tx:
        records.VIF.modify(tx, vif, currently_attached=True)
    with pytest.raises(errors.VIFInUse) as raised:
        await NETWORKS.set_default_locking_mode(world.call(), net, "disabled")
    assert raised.value.params == (net, vif)
    await VIFS.set_locking_mode(world.call(), vif, "unlocked")
    await NETWORKS.set_default_locking_mode(world.call(), net, "disabled")
    assert records.network.get(world.db, net).default_locking_mode == "disabled"


async def test_a_blob_is_found_under_its_name_once(world: World) -> None:
    net = await NETWORKS.create(world.call(), net_args())
    blob = await NETWORKS.create_new_blob(world.call(), net, "icon", "", True)
    assert records.network.get(world.db, net).blobs == {"icon": blob}
    assert records.blob.get(world.db, blob).mime_type == "application/octet-stream"
    with pytest.raises(errors.MapDuplicateKey):
        await NETWORKS.create_new_blob(world.call(), net, "icon", "", True)
    assert len(list(records.blob.all(world.db))) == 1


# VIF


async def test_a_mac_is_drawn_from_the_seed(world: World) -> None:
    net = await NETWORKS.create(world.call(), net_args())
    vm = make_vm(world)
    vif = records.VIF.get(world.db, await VIFS.create(world.call(), vif_args(vm, net)))
    assert mac_from_seed("seed", "0") == vif.MAC
    assert vif.MAC_autogenerated
    assert vif.allowed_operations == ("attach",)
    with pytest.raises(errors.MACInvalid) as raised:
        await VIFS.create(world.call(), vif_args(make_vm(world, {}), net))
    assert raised.value.params == ("",)


@given(st.text(min_size=1), st.integers(0, 99))
def test_a_drawn_mac_is_local_and_unicast(seed: str, device: int) -> None:
    mac = mac_from_seed(seed, str(device))
    check_mac(mac)
    assert int(mac[:2], 16) & 0b11 == 0b10
    assert mac == mac_from_seed(seed, str(device))
    assert mac != mac_from_seed(seed, str(device + 1))


@pytest.mark.parametrize("mac", ["", "1", "00:11:22:33:44", "00:11:22:33:44:5g", "001122334455"])
async def test_a_mac_has_six_octets(mac: str) -> None:
    with pytest.raises(errors.MACInvalid):
        check_mac(mac)


async def test_devices_are_numbers_and_used_once(world: World) -> None:
    net = await NETWORKS.create(world.call(), net_args())
    vm = make_vm(world)
    # Both are what upstream takes: a multicast address and a high number.
    await VIFS.create(world.call(), vif_args(vm, net, device="99", MAC="01:00:5e:00:00:01"))
    for device in ("-1", "x", ""):
        with pytest.raises(errors.InvalidDevice):
            await VIFS.create(world.call(), vif_args(vm, net, device=device))
    with pytest.raises(errors.DeviceAlreadyExists) as raised:
        await VIFS.create(world.call(), vif_args(vm, net, device="99"))
    assert raised.value.params == ("99",)


async def test_allowed_addresses_are_addresses(world: World) -> None:
    net = await NETWORKS.create(world.call(), net_args())
    vif = await VIFS.create(world.call(), vif_args(make_vm(world), net))
    await VIFS.add_ipv4_allowed(world.call(), vif, "192.0.2.7")
    await VIFS.set_ipv6_allowed(world.call(), vif, ("2001:db8::1",))
    with pytest.raises(errors.InvalidIPAddressSpecified):
        await VIFS.add_ipv4_allowed(world.call(), vif, "2001:db8::1")
    with pytest.raises(errors.InvalidIPAddressSpecified):
        await VIFS.set_ipv6_allowed(world.call(), vif, ("192.0.2.7",))
    row = records.VIF.get(world.db, vif)
    assert (row.ipv4_allowed, row.ipv6_allowed) == (("192.0.2.7",), ("2001:db8::1",))
    await VIFS.remove_ipv4_allowed(world.call(), vif, "192.0.2.7")
    assert records.VIF.get(world.db, vif).ipv4_allowed == ()


async def test_addresses_from_outside(world: World) -> None:
    net = await NETWORKS.create(world.call(), net_args())
    vif = await VIFS.create(world.call(), vif_args(make_vm(world), net))
    call = world.call()
    with pytest.raises(errors.InvalidCidrAddressSpecified):
        await VIFS.configure_ipv4(call, vif, "Static", "192.0.2.7", "")
    with pytest.raises(errors.InvalidIPAddressSpecified):
        await VIFS.configure_ipv4(call, vif, "Static", "192.0.2.7/24", "gate")
    await VIFS.configure_ipv4(call, vif, "Static", "192.0.2.7/24", "192.0.2.1")
    row = records.VIF.get(world.db, vif)
    assert (row.ipv4_addresses, row.ipv4_gateway) == (("192.0.2.7/24",), "192.0.2.1")
    await VIFS.configure_ipv4(call, vif, "None", "", "")
    row = records.VIF.get(world.db, vif)
    assert (row.ipv4_addresses, row.ipv4_configuration_mode) == ((), "None")


@pytest.mark.parametrize("mask", ["255.255.0.255", "mask", "", "::1"])
def test_a_netmask_is_contiguous(mask: str) -> None:
    check_netmask("netmask", "255.255.255.0")
    with pytest.raises(errors.InvalidIPAddressSpecified):
        check_netmask("netmask", mask)


@pytest.mark.parametrize("text", ["192.0.2.1", "192.0.2.1/33", "192.0.2.1/-1", "/24", "x/24"])
def test_a_cidr_has_a_prefix(text: str) -> None:
    check_cidr("address", "192.0.2.1/24", 4)
    with pytest.raises(errors.InvalidCidrAddressSpecified):
        check_cidr("address", text, 4)


async def test_a_vif_is_plugged_and_unplugged_in_a_running_guest(agent_world: World) -> None:
    world = agent_world
    net = await NETWORKS.create(world.call(), net_args())
    vm = make_vm(world)
    await boot(world, vm)
    vif = await VIFS.create(world.call(), vif_args(vm, net))
    validity.check(world.db, "VIF", vif, "plug")
    await VIFS.plug(world.call(), vif)
    assert records.VIF.get(world.db, vif).currently_attached
    state = await world.services.agent.stat(records.VM.get(world.db, vm).uuid)
    assert state.vif(records.VIF.get(world.db, vif).uuid) is not None
    with pytest.raises(errors.DeviceAlreadyAttached):
        validity.check(world.db, "VIF", vif, "plug")
    with pytest.raises(errors.OperationNotAllowed):
        await VIFS.destroy(world.call(), vif)

    other = await NETWORKS.create(world.call(), net_args())
    await VIFS.move(world.call(), vif, other)
    row = records.VIF.get(world.db, vif)
    assert (row.network, row.currently_attached) == (other, True)

    await VIFS.unplug(world.call(), vif)
    assert [mark.operation for mark in world.locks.held] == ["unplug", "unplug"]
    assert not records.VIF.get(world.db, vif).currently_attached
    with pytest.raises(errors.DeviceAlreadyDetached):
        validity.check(world.db, "VIF", vif, "unplug")
    metrics = records.VIF.get(world.db, vif).metrics
    await VIFS.destroy(world.call(), vif)
    assert records.VIF.find(world.db, vif) is None
    assert records.VIF_metrics.find(world.db, metrics) is None


async def test_conditions_of_a_vif(world: World) -> None:
    net = await NETWORKS.create(world.call(), net_args())
    vm = make_vm(world)
    vif = await VIFS.create(world.call(), vif_args(vm, net))
    with pytest.raises(errors.VMBadPowerState) as raised:
        validity.check(world.db, "VIF", vif, "plug")
    assert raised.value.params == (vm, "running", "halted")
    with world.db.transaction() as tx:
        records.VM.modify(tx, vm, power_state="Running")
    with pytest.raises(errors.VMMissingPVDrivers):
        validity.check(world.db, "VIF", vif, "plug")
    with world.db.transaction() as tx:
        guest = records.VM_guest_metrics.create(tx, can_use_hotplug_vif="no")
        records.VM.modify(tx, vm, guest_metrics=guest)
    with pytest.raises(errors.OperationNotAllowed):
        validity.check(world.db, "VIF", vif, "plug")
    validity.check(world.db, "VIF", vif, "plug", strict=False)
    with world.db.transaction() as tx:
        records.VM_guest_metrics.modify(tx, guest, can_use_hotplug_vif="yes")
        records.VM.modify(tx, vm, current_operations={"OpaqueRef:t": "suspend"})
    with pytest.raises(errors.OperationNotAllowed):
        validity.check(world.db, "VIF", vif, "plug")
    with world.db.transaction() as tx:
        records.VM.modify(tx, vm, current_operations={})
        records.VIF.modify(tx, vif, current_operations={"OpaqueRef:t": "unplug"})
    with pytest.raises(errors.OtherOperationInProgress) as busy:
        validity.check(world.db, "VIF", vif, "plug")
    assert busy.value.params == ("VIF", vif, "unplug", "OpaqueRef:t")


async def test_a_tpm_needs_a_halted_vm(world: World) -> None:
    vm = make_vm(world)
    with world.db.transaction() as tx:
        tpm = records.VTPM.create(tx, VM=vm)
        validity.refresh(tx, "VTPM", tpm)
    assert records.VTPM.get(world.db, tpm).allowed_operations == ("destroy",)
    with world.db.transaction() as tx:
        records.VM.modify(tx, vm, power_state="Running")
    with pytest.raises(errors.VMBadPowerState):
        validity.check(world.db, "VTPM", tpm, "destroy")
