# Written by codegen from idl/; change the IDL, not this file.
"""The record of PIF, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import null
from xapi_sdk.values import (
    enum_of,
    identity,
    integer,
    map_of,
    void,
)

_enum_pif_igmp_status = enum_of(enums.PIFIgmpStatus)
_enum_ip_configuration_mode = enum_of(enums.IPConfigurationMode)
_enum_ipv6_configuration_mode = enum_of(enums.Ipv6ConfigurationMode)
_enum_primary_address_type = enum_of(enums.PrimaryAddressType)


class PIFRecord(Record):
    """A network interface of one host: a physical card, or a VLAN, bond, tunnel or SR-IOV
    interface made on top of one.
    """

    api_class: ClassVar[str] = "PIF"
    DNS: str
    """DNS server addresses, comma-separated; empty if none is set."""
    IP: str
    """IPv4 address; empty if there is none."""
    IPv6: list[str]
    """IPv6 addresses, each with its prefix length."""
    MAC: str
    """Ethernet address."""
    MTU: int
    """Largest packet payload in bytes in use on the interface."""
    PCI: refs.PCIRef
    """PCI device of a physical interface; null for others."""
    VLAN: int
    """VLAN tag of the interface, or -1 if it is untagged."""
    VLAN_master_of: refs.VLANRef
    """VLAN this PIF is the untagged end of; null unless it is a VLAN interface."""
    VLAN_slave_of: list[refs.VLANRef]
    """VLANs carried over this PIF."""
    bond_master_of: list[refs.BondRef]
    """Bond this PIF stands for, as a set of at most one; empty unless it is a bond interface.
    """
    bond_slave_of: refs.BondRef
    """Bond this PIF is a member of; null if it is in none."""
    capabilities: list[str]
    """What the interface can do beyond plain networking, such as fcoe or sriov."""
    currently_attached: bool
    """True while the interface is up."""
    device: str
    """Name of the interface on the host, such as eth0."""
    disallow_unplug: bool
    """True to refuse bringing the interface down, as clustering needs."""
    gateway: str
    """Default gateway for IPv4; empty if there is none."""
    host: refs.HostRef
    """Host the interface belongs to."""
    igmp_snooping_status: enums.PIFIgmpStatus
    """Whether IGMP snooping works on the interface's bridge."""
    ip_configuration_mode: enums.IPConfigurationMode
    """How the IPv4 address is set: none, DHCP or static."""
    ipv6_configuration_mode: enums.Ipv6ConfigurationMode
    """How the IPv6 address is set: none, DHCP, static or from router advertisements."""
    ipv6_gateway: str
    """Default gateway for IPv6; empty if there is none."""
    managed: bool
    """True when the toolstack configures the interface; false leaves it to the administrator.
    """
    management: bool
    """True when host management uses this interface."""
    metrics: refs.PIFMetricsRef
    """Link state and card details of the interface."""
    netmask: str
    """IPv4 network mask; empty if there is no address."""
    network: refs.NetworkRef
    """Network this interface connects its host to."""
    other_config: dict[str, str]
    """Free key-value pairs for tools."""
    physical: bool
    """True for a physical card, false for an interface made in software."""
    primary_address_type: enums.PrimaryAddressType
    """Whether IPv4 or IPv6 is used for management over this interface."""
    properties: dict[str, str]
    """Settings of the interface by name, such as gro (generic receive offload)."""
    sriov_logical_PIF_of: list[refs.NetworkSriovRef]
    """SR-IOV record this PIF is the logical end of, as a set of at most one."""
    sriov_physical_PIF_of: list[refs.NetworkSriovRef]
    """SR-IOV record this PIF provides the card for, as a set of at most one."""
    tunnel_access_PIF_of: list[refs.TunnelRef]
    """Tunnel this PIF is the access end of, as a set of at most one."""
    tunnel_transport_PIF_of: list[refs.TunnelRef]
    """Tunnels whose traffic goes over this PIF."""
    uuid: str
    """Unique identifier of the interface."""

    _decoders = {
        "MTU": integer,
        "VLAN": integer,
        "igmp_snooping_status": _enum_pif_igmp_status,
        "ip_configuration_mode": _enum_ip_configuration_mode,
        "ipv6_configuration_mode": _enum_ipv6_configuration_mode,
        "primary_address_type": _enum_primary_address_type,
    }
    _unset = {
        "DNS": str,
        "IP": str,
        "IPv6": list,
        "MAC": str,
        "MTU": int,
        "PCI": null,
        "VLAN": int,
        "VLAN_master_of": null,
        "VLAN_slave_of": list,
        "bond_master_of": list,
        "bond_slave_of": null,
        "capabilities": list,
        "currently_attached": bool,
        "device": str,
        "disallow_unplug": bool,
        "gateway": str,
        "host": null,
        "igmp_snooping_status": lambda: enums.PIFIgmpStatus("enabled"),
        "ip_configuration_mode": lambda: enums.IPConfigurationMode("None"),
        "ipv6_configuration_mode": lambda: enums.Ipv6ConfigurationMode("None"),
        "ipv6_gateway": str,
        "managed": bool,
        "management": bool,
        "metrics": null,
        "netmask": str,
        "network": null,
        "other_config": dict,
        "physical": bool,
        "primary_address_type": lambda: enums.PrimaryAddressType("IPv4"),
        "properties": dict,
        "sriov_logical_PIF_of": list,
        "sriov_physical_PIF_of": list,
        "tunnel_access_PIF_of": list,
        "tunnel_transport_PIF_of": list,
        "uuid": str,
    }


_pif_ref_to_pif_record_map = map_of(identity, PIFRecord.decode)

create_VLAN: Method[refs.PIFRef] = Method("PIF.create_VLAN", identity)
db_forget: Method[None] = Method("PIF.db_forget", void)
db_introduce: Method[refs.PIFRef] = Method(
    "PIF.db_introduce",
    identity,
    defaults=(
        False,
        enums.Ipv6ConfigurationMode.None_,
        [],
        "",
        enums.PrimaryAddressType.IPv4,
        True,
        {},
    ),
)
destroy: Method[None] = Method("PIF.destroy", void)
forget: Method[None] = Method("PIF.forget", void)
introduce: Method[refs.PIFRef] = Method("PIF.introduce", identity, defaults=(True,))
plug: Method[None] = Method("PIF.plug", void)
pool_introduce: Method[refs.PIFRef] = Method(
    "PIF.pool_introduce",
    identity,
    defaults=(
        False,
        enums.Ipv6ConfigurationMode.None_,
        [],
        "",
        enums.PrimaryAddressType.IPv4,
        True,
        {},
    ),
)
reconfigure_ip: Method[None] = Method("PIF.reconfigure_ip", void)
reconfigure_ipv6: Method[None] = Method("PIF.reconfigure_ipv6", void)
scan: Method[None] = Method("PIF.scan", void)
set_disallow_unplug: Method[None] = Method("PIF.set_disallow_unplug", void)
set_primary_address_type: Method[None] = Method("PIF.set_primary_address_type", void)
set_property: Method[None] = Method("PIF.set_property", void)
unplug: Method[None] = Method("PIF.unplug", void)
get_DNS: Method[str] = Method("PIF.get_DNS", identity, safe=True)
get_IP: Method[str] = Method("PIF.get_IP", identity, safe=True)
get_IPv6: Method[list[str]] = Method("PIF.get_IPv6", identity, safe=True)
get_MAC: Method[str] = Method("PIF.get_MAC", identity, safe=True)
get_MTU: Method[int] = Method("PIF.get_MTU", integer, safe=True)
get_PCI: Method[refs.PCIRef] = Method("PIF.get_PCI", identity, safe=True)
get_VLAN: Method[int] = Method("PIF.get_VLAN", integer, safe=True)
get_VLAN_master_of: Method[refs.VLANRef] = Method("PIF.get_VLAN_master_of", identity, safe=True)
get_VLAN_slave_of: Method[list[refs.VLANRef]] = Method("PIF.get_VLAN_slave_of", identity, safe=True)
get_bond_master_of: Method[list[refs.BondRef]] = Method(
    "PIF.get_bond_master_of", identity, safe=True
)
get_bond_slave_of: Method[refs.BondRef] = Method("PIF.get_bond_slave_of", identity, safe=True)
get_capabilities: Method[list[str]] = Method("PIF.get_capabilities", identity, safe=True)
get_currently_attached: Method[bool] = Method("PIF.get_currently_attached", identity, safe=True)
get_device: Method[str] = Method("PIF.get_device", identity, safe=True)
get_disallow_unplug: Method[bool] = Method("PIF.get_disallow_unplug", identity, safe=True)
get_gateway: Method[str] = Method("PIF.get_gateway", identity, safe=True)
get_host: Method[refs.HostRef] = Method("PIF.get_host", identity, safe=True)
get_igmp_snooping_status: Method[enums.PIFIgmpStatus] = Method(
    "PIF.get_igmp_snooping_status", _enum_pif_igmp_status, safe=True
)
get_ip_configuration_mode: Method[enums.IPConfigurationMode] = Method(
    "PIF.get_ip_configuration_mode", _enum_ip_configuration_mode, safe=True
)
get_ipv6_configuration_mode: Method[enums.Ipv6ConfigurationMode] = Method(
    "PIF.get_ipv6_configuration_mode", _enum_ipv6_configuration_mode, safe=True
)
get_ipv6_gateway: Method[str] = Method("PIF.get_ipv6_gateway", identity, safe=True)
get_managed: Method[bool] = Method("PIF.get_managed", identity, safe=True)
get_management: Method[bool] = Method("PIF.get_management", identity, safe=True)
get_metrics: Method[refs.PIFMetricsRef] = Method("PIF.get_metrics", identity, safe=True)
get_netmask: Method[str] = Method("PIF.get_netmask", identity, safe=True)
get_network: Method[refs.NetworkRef] = Method("PIF.get_network", identity, safe=True)
get_other_config: Method[dict[str, str]] = Method("PIF.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("PIF.set_other_config", void)
add_to_other_config: Method[None] = Method("PIF.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("PIF.remove_from_other_config", void)
get_physical: Method[bool] = Method("PIF.get_physical", identity, safe=True)
get_primary_address_type: Method[enums.PrimaryAddressType] = Method(
    "PIF.get_primary_address_type", _enum_primary_address_type, safe=True
)
get_properties: Method[dict[str, str]] = Method("PIF.get_properties", identity, safe=True)
get_sriov_logical_PIF_of: Method[list[refs.NetworkSriovRef]] = Method(
    "PIF.get_sriov_logical_PIF_of", identity, safe=True
)
get_sriov_physical_PIF_of: Method[list[refs.NetworkSriovRef]] = Method(
    "PIF.get_sriov_physical_PIF_of", identity, safe=True
)
get_tunnel_access_PIF_of: Method[list[refs.TunnelRef]] = Method(
    "PIF.get_tunnel_access_PIF_of", identity, safe=True
)
get_tunnel_transport_PIF_of: Method[list[refs.TunnelRef]] = Method(
    "PIF.get_tunnel_transport_PIF_of", identity, safe=True
)
get_uuid: Method[str] = Method("PIF.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.PIFRef] = Method("PIF.get_by_uuid", identity, safe=True)
get_record: Method[PIFRecord] = Method("PIF.get_record", PIFRecord.decode, safe=True)
get_all: Method[list[refs.PIFRef]] = Method("PIF.get_all", identity, safe=True)
get_all_where: Method[list[refs.PIFRef]] = Method("PIF.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.PIFRef, PIFRecord]] = Method(
    "PIF.get_all_records", _pif_ref_to_pif_record_map, safe=True
)
get_all_records_where: Method[dict[refs.PIFRef, PIFRecord]] = Method(
    "PIF.get_all_records_where", _pif_ref_to_pif_record_map, safe=True
)
