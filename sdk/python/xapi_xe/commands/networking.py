"""Networks, the interfaces of hosts and VMs, bonds, VLANs and tunnels."""

from __future__ import annotations

from typing import Any

from xapi_sdk.failure import Failure

from xapi_xe.commands.calling import choice, named_by_uuids, on_uuid, print_uuid
from xapi_xe.commands.disks import free_device
from xapi_xe.context import Context

network_destroy = on_uuid("network.destroy")
network_sriov_destroy = on_uuid("network_sriov.destroy", task=True)
pif_forget = on_uuid("PIF.forget")
pif_db_forget = on_uuid("PIF.db_forget")
pif_plug = on_uuid("PIF.plug", task=True)
pif_unplug = on_uuid("PIF.unplug", task=True)
bond_destroy = on_uuid("Bond.destroy", task=True)
tunnel_destroy = on_uuid("tunnel.destroy", task=True)
vif_destroy = on_uuid("VIF.destroy")
vif_plug = on_uuid("VIF.plug", task=True)


def network_create(ctx: Context) -> None:
    """``network-create name-label= [name-description=] [mtu=] [bridge=] [managed=]``."""
    params = ctx.params
    record: dict[str, Any] = {
        "name_label": params.require("name-label"),
        "name_description": params.get("name-description"),
        "MTU": params.integer("mtu", 1500),
        "bridge": params.get("bridge"),
        "managed": params.flag("managed", True),
        "other_config": params.mapping("other-config"),
        "tags": [tag for tag in params.get("tags").split(",") if tag],
    }
    print_uuid(ctx, "network", ctx.call("network.create", record))


def network_attach(ctx: Context) -> None:
    """``network-attach uuid= host-uuid=``."""
    ctx.task("network.attach", ctx.by_uuid("network"), ctx.by_uuid("host", "host-uuid"))


def network_sriov_create(ctx: Context) -> None:
    """``network-sriov-create pif-uuid= network-uuid=``."""
    arguments = (ctx.by_uuid("PIF", "pif-uuid"), ctx.by_uuid("network", "network-uuid"))
    print_uuid(ctx, "network_sriov", ctx.task("network_sriov.create", *arguments))


# --- interfaces of hosts --------------------------------------------------------------------


def pif_introduce(ctx: Context) -> None:
    """``pif-introduce host-uuid= device= [mac=] [managed=]``."""
    host = ctx.by_uuid("host", "host-uuid")
    mac, device = ctx.params.get("mac"), ctx.params.require("device")
    ref = ctx.task("PIF.introduce", host, mac, device, ctx.params.flag("managed", True))
    print_uuid(ctx, "PIF", ref)


def pif_scan(ctx: Context) -> None:
    """``pif-scan host-uuid=``."""
    ctx.task("PIF.scan", ctx.by_uuid("host", "host-uuid"))


def pif_reconfigure_ip(ctx: Context) -> None:
    """``pif-reconfigure-ip uuid= mode=None|DHCP|Static [IP= netmask= gateway= DNS=]``."""
    mode = choice(ctx, "mode", "pif", "ip_configuration_mode")
    texts = [ctx.params.get(name) for name in ("IP", "netmask", "gateway", "DNS")]
    ctx.task("PIF.reconfigure_ip", ctx.by_uuid("PIF"), mode, *texts)


def pif_reconfigure_ipv6(ctx: Context) -> None:
    """``pif-reconfigure-ipv6 uuid= mode= [IPv6= gateway= DNS=]``."""
    mode = choice(ctx, "mode", "pif", "ipv6_configuration_mode")
    texts = [ctx.params.get(name) for name in ("IPv6", "gateway", "DNS")]
    ctx.task("PIF.reconfigure_ipv6", ctx.by_uuid("PIF"), mode, *texts)


def pif_set_primary_address_type(ctx: Context) -> None:
    """``pif-set-primary-address-type uuid= primary_address_type=IPv4|IPv6``."""
    kind = choice(ctx, "primary_address_type", "pif", "primary_address_type")
    ctx.call("PIF.set_primary_address_type", ctx.by_uuid("PIF"), kind)


def bond_create(ctx: Context) -> None:
    """``bond-create network-uuid= pif-uuids=UUID,... [mac=] [mode=] [properties:K=V ...]``."""
    ref = ctx.task(
        "Bond.create",
        ctx.by_uuid("network", "network-uuid"),
        named_by_uuids(ctx, "PIF", "pif-uuids"),
        ctx.params.get("mac"),
        choice(ctx, "mode", "bond", "bond_mode", "balance-slb"),
        ctx.params.mapping("properties"),
    )
    print_uuid(ctx, "Bond", ref)


def bond_set_mode(ctx: Context) -> None:
    """``bond-set-mode uuid= mode=``."""
    mode = choice(ctx, "mode", "bond", "bond_mode")
    ctx.task("Bond.set_mode", ctx.by_uuid("Bond"), mode)


def vlan_create(ctx: Context) -> None:
    """``vlan-create pif-uuid= network-uuid= vlan=``: prints the uuid of the new PIF."""
    tag = ctx.params.integer("vlan")
    pif, network = ctx.by_uuid("PIF", "pif-uuid"), ctx.by_uuid("network", "network-uuid")
    vlan = ctx.task("VLAN.create", pif, tag, network)
    print_uuid(ctx, "PIF", ctx.call("VLAN.get_untagged_PIF", vlan))


def pool_vlan_create(ctx: Context) -> None:
    """``pool-vlan-create pif-uuid= network-uuid= vlan=``: the same on every host."""
    tag = ctx.params.integer("vlan")
    pif, network = ctx.by_uuid("PIF", "pif-uuid"), ctx.by_uuid("network", "network-uuid")
    made = ctx.task("pool.create_VLAN_from_PIF", pif, network, tag)
    ctx.print_list(ctx.call("PIF.get_uuid", ref) for ref in made)


def vlan_destroy(ctx: Context) -> None:
    """``vlan-destroy uuid=``, of the VLAN or of its PIF."""
    uuid = ctx.params.require("uuid")
    try:
        vlan = ctx.call("VLAN.get_by_uuid", uuid)
    except Failure as error:
        if error.code != "UUID_INVALID":
            raise
        vlan = ctx.call("PIF.get_VLAN_master_of", ctx.reader.by_uuid("PIF", uuid))
    ctx.task("VLAN.destroy", vlan)


def tunnel_create(ctx: Context) -> None:
    """``tunnel-create pif-uuid= network-uuid= [protocol=gre|vxlan]``."""
    protocol = choice(ctx, "protocol", "tunnel", "tunnel_protocol", "gre")
    pif, network = ctx.by_uuid("PIF", "pif-uuid"), ctx.by_uuid("network", "network-uuid")
    print_uuid(ctx, "tunnel", ctx.task("tunnel.create", pif, network, protocol))


# --- interfaces of VMs ----------------------------------------------------------------------


def vif_create(ctx: Context) -> None:
    """``vif-create vm-uuid= network-uuid= device= [mac=ADDRESS|random] [mtu=]``."""
    params = ctx.params
    mac = params.get("mac")
    vm = ctx.by_uuid("VM", "vm-uuid")
    record: dict[str, Any] = {
        "VM": vm,
        "network": ctx.by_uuid("network", "network-uuid"),
        "device": free_device(ctx, vm, "VIF"),
        "MAC": "" if mac == "random" else mac,
        "MTU": params.integer("mtu", 0),
        "other_config": params.mapping("other-config"),
        "qos_algorithm_type": "",
        "qos_algorithm_params": {},
    }
    print_uuid(ctx, "VIF", ctx.call("VIF.create", record))


def vif_unplug(ctx: Context) -> None:
    """``vif-unplug uuid= [--force]``."""
    message = "VIF.unplug_force" if ctx.params.flag("force") else "VIF.unplug"
    ctx.task(message, ctx.by_uuid("VIF"))


def vif_move(ctx: Context) -> None:
    """``vif-move uuid= network-uuid=``."""
    ctx.task("VIF.move", ctx.by_uuid("VIF"), ctx.by_uuid("network", "network-uuid"))


def vif_configure_ipv4(ctx: Context) -> None:
    """``vif-configure-ipv4 uuid= mode=none|static [address= gateway=]``."""
    _configure(ctx, "ipv4")


def vif_configure_ipv6(ctx: Context) -> None:
    """``vif-configure-ipv6 uuid= mode=none|static [address= gateway=]``."""
    _configure(ctx, "ipv6")


def _configure(ctx: Context, version: str) -> None:
    mode = choice(ctx, "mode", "vif", f"vif_{version}_configuration_mode")
    place = (ctx.params.get("address"), ctx.params.get("gateway"))
    ctx.task(f"VIF.configure_{version}", ctx.by_uuid("VIF"), mode, *place)


# --- virtual switches -----------------------------------------------------------------------


def sdn_controller_introduce(ctx: Context) -> None:
    """``sdn-controller-introduce [protocol=ssl|pssl] [address=] [port=]``."""
    protocol = choice(ctx, "protocol", "sdn-controller", "sdn_controller_protocol", "ssl")
    place = (ctx.params.get("address"), ctx.params.integer("port", 0))
    ref = ctx.call("SDN_controller.introduce", protocol, *place)
    print_uuid(ctx, "SDN_controller", ref)


sdn_controller_forget = on_uuid("SDN_controller.forget")
