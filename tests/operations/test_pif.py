"""PIF, VLAN, Bond, tunnel: what stands on what, and what refuses to go."""

from __future__ import annotations

from typing import Any

import pytest
from helpers import World

from xapi.generated import errors, records, refs
from xapi.operations.bond import Bond
from xapi.operations.context import Call
from xapi.operations.host import host
from xapi.operations.network import network
from xapi.operations.pif import PIF
from xapi.operations.pool import pool
from xapi.operations.tunnel import tunnel
from xapi.operations.vlan import VLAN

PIFS, VLANS, BONDS, TUNNELS = PIF(), VLAN(), Bond(), tunnel()
NETWORKS, POOL, HOST = network(), pool(), host()


def management(world: World) -> refs.PIFRef:
    return next(refs.PIFRef(pif.ref) for pif in records.PIF.all(world.db) if pif.management)


def new_network(world: World) -> refs.networkRef:
    with world.db.transaction() as tx:
        return records.network.create(tx, name_label="n", bridge="b")


def with_vlans(world: World) -> None:
    """Messages that pool operations send go to the real VLAN class."""

    async def run(call: Call, name: str, args: tuple[object, ...]) -> Any:
        cls, verb = name.split(".")
        assert cls == "VLAN"
        return await getattr(VLANS, verb)(call, *args)

    world.services.invoke = lambda call, name, *args: run(call, name, args)


async def introduce(world: World, number: int) -> refs.PIFRef:
    mac = f"02:00:00:00:00:{number:02x}"
    return await PIFS.introduce(world.call(), world.host, mac, f"eth{number}", True)


def guest_on(world: World, net: refs.networkRef) -> refs.VIFRef:
    with world.db.transaction() as tx:
        vm = records.VM.create(tx, power_state="Running", resident_on=world.host)
        return records.VIF.create(tx, VM=vm, network=net, currently_attached=True, device="0")


async def test_a_card_is_introduced_on_a_network_of_its_own(world: World) -> None:
    pif = records.PIF.get(world.db, await introduce(world, 1))
    assert pif.physical
    assert (pif.VLAN, pif.MTU, pif.currently_attached) == (-1, 1500, False)
    assert records.network.get(world.db, pif.network).bridge == "xenbr1"
    with pytest.raises(errors.MACStillExists):
        await PIFS.introduce(world.call(), world.host, pif.MAC.upper(), "eth7", True)
    with pytest.raises(errors.DuplicatePIFDeviceName):
        await PIFS.introduce(world.call(), world.host, "02:00:00:00:00:99", "eth1", True)
    with pytest.raises(errors.MACInvalid):
        await PIFS.introduce(world.call(), world.host, "nonsense", "eth8", True)


async def test_forget_leaves_the_network_for_the_next_card(world: World) -> None:
    ref = await introduce(world, 1)
    net = records.PIF.get(world.db, ref).network
    await PIFS.forget(world.call(), ref)
    assert records.PIF.get(world.db, await introduce(world, 1)).network == net
    with pytest.raises(errors.PIFIsManagementInterface):
        await PIFS.forget(world.call(), management(world))


async def test_plug_and_unplug(world: World) -> None:
    ref = await introduce(world, 1)
    await PIFS.plug(world.call(), ref)
    await PIFS.plug(world.call(), ref)
    assert records.PIF.get(world.db, ref).currently_attached
    vif = guest_on(world, records.PIF.get(world.db, ref).network)
    with pytest.raises(errors.VIFInUse) as raised:
        await PIFS.unplug(world.call(), ref)
    assert raised.value.params[1] == vif
    with world.db.transaction() as tx:
        records.VIF.delete(tx, vif)
    await PIFS.set_disallow_unplug(world.call(), ref, True)
    with pytest.raises(errors.PIFDoesNotAllowUnplug):
        await PIFS.unplug(world.call(), ref)
    await PIFS.set_disallow_unplug(world.call(), ref, False)
    await PIFS.unplug(world.call(), ref)
    assert not records.PIF.get(world.db, ref).currently_attached
    with pytest.raises(errors.PIFIsManagementInterface):
        await PIFS.unplug(world.call(), management(world))


async def test_the_hosts_address_follows_the_management_interface(world: World) -> None:
    ref = management(world)
    call = world.call()
    await PIFS.reconfigure_ip(call, ref, "Static", "192.0.2.8", "255.255.255.0", "", "192.0.2.53")
    assert records.host.get(world.db, world.host).address == "192.0.2.8"
    for ip, mask, gateway, dns in (
        ("x", "255.255.255.0", "", ""),
        ("192.0.2.8", "255.0.255.0", "", ""),
        ("192.0.2.8", "255.255.255.0", "gate", ""),
        ("192.0.2.8", "255.255.255.0", "", "here"),
    ):
        with pytest.raises(errors.InvalidIPAddressSpecified):
            await PIFS.reconfigure_ip(call, ref, "Static", ip, mask, gateway, dns)
    with pytest.raises(errors.PIFIsManagementInterface):
        await PIFS.reconfigure_ip(call, ref, "None", "", "", "", "")
    with pytest.raises(errors.PIFIncompatiblePrimaryAddressType):
        await PIFS.set_primary_address_type(call, ref, "IPv6")
    await PIFS.reconfigure_ipv6(call, ref, "Static", "2001:db8::8/64", "", "")
    await PIFS.set_primary_address_type(call, ref, "IPv6")
    assert records.PIF.get(world.db, ref).primary_address_type == "IPv6"


async def test_a_property_reaches_the_vlans(world: World) -> None:
    base = management(world)
    vlan = await VLANS.create(world.call(), base, 7, new_network(world))
    top = records.VLAN.get(world.db, vlan).untagged_PIF
    await PIFS.set_property(world.call(), base, "gro", "off")
    assert records.PIF.get(world.db, top).properties == {"gro": "off"}
    with pytest.raises(errors.CannotChangePIFProperties):
        await PIFS.set_property(world.call(), top, "gro", "on")
    with pytest.raises(errors.InvalidValue) as raised:
        await PIFS.set_property(world.call(), base, "gro", "maybe")
    assert raised.value.params == ("properties", "gro = maybe")


async def test_a_vlan_is_made_and_taken_away_with_its_pif(world: World) -> None:
    base, net = management(world), new_network(world)
    vlan = await VLANS.create(world.call(), base, 42, net)
    row = records.VLAN.get(world.db, vlan)
    pif = records.PIF.get(world.db, row.untagged_PIF)
    assert (pif.VLAN, pif.device, pif.network, pif.VLAN_master_of) == (42, "eth0", net, vlan)
    assert pif.currently_attached
    assert records.PIF.get(world.db, base).VLAN_slave_of == (vlan,)
    with pytest.raises(errors.PIFVLANExists):
        await VLANS.create(world.call(), base, 42, new_network(world))
    with pytest.raises(errors.NetworkAlreadyConnected):
        await VLANS.create(world.call(), base, 43, net)
    with pytest.raises(errors.PIFIsVLAN):
        await VLANS.create(world.call(), row.untagged_PIF, 44, new_network(world))
    guest = guest_on(world, net)
    with pytest.raises(errors.VIFInUse):
        await VLANS.destroy(world.call(), vlan)
    with world.db.transaction() as tx:
        records.VIF.delete(tx, guest)
    await VLANS.destroy(world.call(), vlan)
    assert records.PIF.find(world.db, row.untagged_PIF) is None


@pytest.mark.parametrize("tag", [-1, 4095])
async def test_tags_are_bounded(world: World, tag: int) -> None:
    with pytest.raises(errors.VLANTagInvalid) as raised:
        await VLANS.create(world.call(), management(world), tag, new_network(world))
    assert raised.value.params == (str(tag),)


async def test_a_pool_wide_vlan_is_on_every_host_or_none(world: World) -> None:
    with_vlans(world)
    (pif,) = await POOL.create_VLAN_from_PIF(world.call(), management(world), new_network(world), 5)
    assert records.PIF.get(world.db, pif).VLAN == 5
    with world.db.transaction() as tx:
        other = records.host.create(tx, metrics=records.host_metrics.create(tx, live=True))
        records.PIF.create(
            tx,
            host=other,
            device="eth0",
            VLAN=-1,
            managed=False,
            network=records.PIF.get(tx, management(world)).network,
        )
    before = len(list(records.VLAN.all(world.db)))
    with pytest.raises(errors.PIFUnmanaged):
        await POOL.create_VLAN(world.call(), "eth0", new_network(world), 6)
    assert len(list(records.VLAN.all(world.db))) == before
    with pytest.raises(errors.PIFDeviceNotFound):
        await POOL.create_VLAN(world.call(), "eth9", new_network(world), 6)


async def test_a_bond_takes_over_and_gives_back(world: World) -> None:
    base, spare = management(world), await introduce(world, 1)
    vlan = await VLANS.create(world.call(), base, 9, new_network(world))
    before = records.PIF.get(world.db, base)
    bond = await BONDS.create(
        world.call(), new_network(world), (spare, base), "", "lacp", {"lacp-time": "fast"}
    )
    row = records.Bond.get(world.db, bond)
    master = records.PIF.get(world.db, row.master)
    assert row.primary_slave == base
    assert set(row.slaves) == {base, spare}
    assert (row.properties["lacp-time"], row.properties["hashing_algorithm"]) == (
        "fast",
        "tcpudp_ports",
    )
    assert (master.device, master.MAC, master.IP) == ("bond0", before.MAC, before.IP)
    assert master.management
    assert not records.PIF.get(world.db, base).management
    assert records.VLAN.get(world.db, vlan).tagged_PIF == row.master
    untagged = records.VLAN.get(world.db, vlan).untagged_PIF
    assert records.PIF.get(world.db, untagged).device == "bond0"
    with pytest.raises(errors.CannotPlugBondSlave):
        await PIFS.plug(world.call(), spare)
    with pytest.raises(errors.CannotAddVLANToBondSlave):
        await VLANS.create(world.call(), spare, 10, new_network(world))
    with pytest.raises(errors.PIFAlreadyBonded):
        await BONDS.create(world.call(), new_network(world), (spare, base), "", "balance-slb", {})

    await BONDS.destroy(world.call(), bond)
    after = records.PIF.get(world.db, base)
    assert (after.IP, after.management, after.bond_slave_of) == (before.IP, True, refs.NULL)
    assert records.VLAN.get(world.db, vlan).tagged_PIF == base
    assert records.PIF.find(world.db, row.master) is None


async def test_what_a_bond_refuses(world: World) -> None:
    base, call = management(world), world.call()
    with pytest.raises(errors.PIFBondNeedsMoreMembers):
        await BONDS.create(call, new_network(world), (base, base), "", "balance-slb", {})
    spare = await introduce(world, 1)
    with pytest.raises(errors.InvalidValue):
        await BONDS.create(
            call, new_network(world), (base, spare), "", "active-backup", {"lacp-time": "slow"}
        )
    with pytest.raises(errors.MACInvalid):
        await BONDS.create(call, new_network(world), (base, spare), "mac", "lacp", {})
    await PIFS.reconfigure_ip(call, spare, "DHCP", "", "", "", "")
    with pytest.raises(errors.PIFBondMoreThanOneIP):
        await BONDS.create(call, new_network(world), (base, spare), "", "lacp", {})


async def test_the_mode_of_a_bond_decides_its_properties(world: World) -> None:
    base, spare = management(world), await introduce(world, 1)
    bond = await BONDS.create(world.call(), new_network(world), (base, spare), "", "lacp", {})
    await BONDS.set_property(world.call(), bond, "rebalance-interval", "500")
    await BONDS.set_mode(world.call(), bond, "balance-slb")
    row = records.Bond.get(world.db, bond)
    assert row.properties == {
        "hashing_algorithm": "tcpudp_ports",
        "rebalance-interval": "500",
    }
    with pytest.raises(errors.InvalidValue):
        await BONDS.set_property(world.call(), bond, "lacp-time", "slow")


async def test_tunnels_need_open_vswitch(world: World) -> None:
    base = management(world)
    with pytest.raises(errors.OpenvswitchNotActive):
        await TUNNELS.create(world.call(), base, new_network(world), "gre")
    host = records.host.get(world.db, world.host)
    with world.db.transaction() as tx:
        version = {**host.software_version, "network_backend": "openvswitch"}
        records.host.modify(tx, world.host, software_version=version)
    made = await TUNNELS.create(world.call(), base, new_network(world), "vxlan")
    access = records.tunnel.get(world.db, made).access_PIF
    assert records.PIF.get(world.db, access).device == "tunnel0"
    with pytest.raises(errors.IsTunnelAccessPIF):
        await TUNNELS.create(world.call(), access, new_network(world), "gre")
    with pytest.raises(errors.PIFTunnelStillExists):
        await BONDS.create(
            world.call(), new_network(world), (base, await introduce(world, 1)), "", "lacp", {}
        )
    await TUNNELS.destroy(world.call(), made)
    assert records.PIF.find(world.db, access) is None


async def test_management_moves_with_the_address(world: World) -> None:
    old, call = management(world), world.call()
    new = await introduce(world, 1)
    network_of = records.PIF.get(world.db, new).network

    async def refused(error: type[Exception], *params: str) -> None:
        with pytest.raises(error) as raised:
            await HOST.management_reconfigure(call, new)
        assert getattr(raised.value, "params", None) == params
        with pytest.raises(error):
            await POOL.management_reconfigure(call, network_of)
        assert management(world) == old

    await refused(errors.PIFHasNoNetworkConfiguration, new)
    await PIFS.reconfigure_ip(call, new, "DHCP", "", "", "", "")
    await refused(errors.InterfaceHasNoIP, "eth1")
    await PIFS.reconfigure_ip(call, new, "Static", "192.0.2.7", "255.255.255.0", "", "")
    (the_pool,) = records.pool.all(world.db)
    with world.db.transaction() as tx:
        records.pool.modify(tx, the_pool.ref, ha_enabled=True)
    await refused(errors.HAIsEnabled)
    with world.db.transaction() as tx:
        records.pool.modify(tx, the_pool.ref, ha_enabled=False)
    await HOST.management_reconfigure(call, new)
    assert [pif.ref for pif in records.PIF.all(world.db) if pif.management] == [new]
    assert records.PIF.get(world.db, new).currently_attached
    assert records.host.get(world.db, world.host).address == "192.0.2.7"
    # Back, for the whole pool; then to a network that the host is not on.
    before = records.PIF.get(world.db, old)
    await POOL.management_reconfigure(call, before.network)
    assert management(world) == old
    assert records.host.get(world.db, world.host).address == before.IP
    nowhere = new_network(world)
    with pytest.raises(errors.PIFNotPresent) as raised:
        await POOL.management_reconfigure(call, nowhere)
    assert raised.value.params == (world.host, nowhere)


async def test_who_cannot_carry_management(world: World) -> None:
    old, call = management(world), world.call()
    ipv6 = await introduce(world, 1)
    await PIFS.reconfigure_ipv6(call, ipv6, "Static", "2001:db8::8/64", "", "")
    await PIFS.set_primary_address_type(call, ipv6, "IPv6")
    with pytest.raises(errors.PIFIncompatiblePrimaryAddressType):
        await HOST.management_reconfigure(call, ipv6)
    members = [await introduce(world, number) for number in (2, 3)]
    await BONDS.create(call, new_network(world), tuple(members), "", "balance-slb", {})
    with pytest.raises(errors.CannotPlugBondSlave):
        await HOST.management_reconfigure(call, members[0])
    assert management(world) == old
