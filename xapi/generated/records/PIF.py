# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A network interface of one host: a physical card, or a VLAN, bond, tunnel or SR-IOV interface
made on top of one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import enums, refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import EMPTY_MAP, Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape
from xapi.idl.types import parse_type

_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))
_xml_bond_ref_set = xml_writer(parse_type("Bond ref set"))
_json_bond_ref_set = json_writer(parse_type("Bond ref set"))
_restore_bond_ref_set = restorer(parse_type("Bond ref set"))
_xml_vlan_ref_set = xml_writer(parse_type("VLAN ref set"))
_json_vlan_ref_set = json_writer(parse_type("VLAN ref set"))
_restore_vlan_ref_set = restorer(parse_type("VLAN ref set"))
_xml_network_sriov_ref_set = xml_writer(parse_type("network_sriov ref set"))
_json_network_sriov_ref_set = json_writer(parse_type("network_sriov ref set"))
_restore_network_sriov_ref_set = restorer(parse_type("network_sriov ref set"))
_xml_string_set = xml_writer(parse_type("string set"))
_json_string_set = json_writer(parse_type("string set"))
_restore_string_set = restorer(parse_type("string set"))
_xml_tunnel_ref_set = xml_writer(parse_type("tunnel ref set"))
_json_tunnel_ref_set = json_writer(parse_type("tunnel ref set"))
_restore_tunnel_ref_set = restorer(parse_type("tunnel ref set"))

if TYPE_CHECKING:

    class PIFFields(TypedDict, total=False):
        """Fields of PIF that can be given to new, create and modify."""

        DNS: str
        IP: str
        IPv6: tuple[str, ...]
        MAC: str
        MTU: int
        PCI: refs.PCIRef
        VLAN: int
        VLAN_master_of: refs.VLANRef
        bond_slave_of: refs.BondRef
        capabilities: tuple[str, ...]
        currently_attached: bool
        device: str
        device_name: str
        disallow_unplug: bool
        gateway: str
        host: refs.hostRef
        igmp_snooping_status: enums.PIFIgmpStatus
        ip_configuration_mode: enums.IPConfigurationMode
        ipv6_configuration_mode: enums.Ipv6ConfigurationMode
        ipv6_gateway: str
        managed: bool
        management: bool
        metrics: refs.PIF_metricsRef
        netmask: str
        network: refs.networkRef
        other_config: Mapping[str, str]
        physical: bool
        primary_address_type: enums.PrimaryAddressType
        properties: Mapping[str, str]
        uuid: str


class PIF(Row):
    """A network interface of one host: a physical card, or a VLAN, bond, tunnel or SR-IOV
    interface made on top of one.
    """

    __slots__ = (
        "DNS",
        "IP",
        "IPv6",
        "MAC",
        "MTU",
        "PCI",
        "VLAN",
        "VLAN_master_of",
        "VLAN_slave_of",
        "bond_master_of",
        "bond_slave_of",
        "capabilities",
        "currently_attached",
        "device",
        "device_name",
        "disallow_unplug",
        "gateway",
        "host",
        "igmp_snooping_status",
        "ip_configuration_mode",
        "ipv6_configuration_mode",
        "ipv6_gateway",
        "managed",
        "management",
        "metrics",
        "netmask",
        "network",
        "other_config",
        "physical",
        "primary_address_type",
        "properties",
        "sriov_logical_PIF_of",
        "sriov_physical_PIF_of",
        "tunnel_access_PIF_of",
        "tunnel_transport_PIF_of",
        "uuid",
    )

    DNS: str
    """DNS server addresses, comma-separated; empty if none is set."""
    IP: str
    """IPv4 address; empty if there is none."""
    IPv6: tuple[str, ...]
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
    VLAN_slave_of: tuple[refs.VLANRef, ...]
    """VLANs carried over this PIF."""
    bond_master_of: tuple[refs.BondRef, ...]
    """Bond this PIF stands for, as a set of at most one; empty unless it is a bond interface.
    """
    bond_slave_of: refs.BondRef
    """Bond this PIF is a member of; null if it is in none."""
    capabilities: tuple[str, ...]
    """What the interface can do beyond plain networking, such as fcoe or sriov."""
    currently_attached: bool
    """True while the interface is up."""
    device: str
    """Name of the interface on the host, such as eth0."""
    device_name: str
    """Further name given to the interface."""
    disallow_unplug: bool
    """True to refuse bringing the interface down, as clustering needs."""
    gateway: str
    """Default gateway for IPv4; empty if there is none."""
    host: refs.hostRef
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
    metrics: refs.PIF_metricsRef
    """Link state and card details of the interface."""
    netmask: str
    """IPv4 network mask; empty if there is no address."""
    network: refs.networkRef
    """Network this interface connects its host to."""
    other_config: Mapping[str, str]
    """Free key-value pairs for tools."""
    physical: bool
    """True for a physical card, false for an interface made in software."""
    primary_address_type: enums.PrimaryAddressType
    """Whether IPv4 or IPv6 is used for management over this interface."""
    properties: Mapping[str, str]
    """Settings of the interface by name, such as gro (generic receive offload)."""
    sriov_logical_PIF_of: tuple[refs.network_sriovRef, ...]
    """SR-IOV record this PIF is the logical end of, as a set of at most one."""
    sriov_physical_PIF_of: tuple[refs.network_sriovRef, ...]
    """SR-IOV record this PIF provides the card for, as a set of at most one."""
    tunnel_access_PIF_of: tuple[refs.tunnelRef, ...]
    """Tunnel this PIF is the access end of, as a set of at most one."""
    tunnel_transport_PIF_of: tuple[refs.tunnelRef, ...]
    """Tunnels whose traffic goes over this PIF."""
    uuid: str
    """Unique identifier of the interface."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[PIFFields]) -> PIF:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.DNS = ""
        row.IP = ""
        row.IPv6 = ()
        row.MAC = ""
        row.MTU = 0
        row.PCI = refs.PCIRef("OpaqueRef:NULL")
        row.VLAN = 0
        row.VLAN_master_of = refs.VLANRef("OpaqueRef:NULL")
        row.VLAN_slave_of = ()
        row.bond_master_of = ()
        row.bond_slave_of = refs.BondRef("OpaqueRef:NULL")
        row.capabilities = ()
        row.currently_attached = True
        row.device = ""
        row.device_name = ""
        row.disallow_unplug = False
        row.gateway = ""
        row.host = refs.hostRef("OpaqueRef:NULL")
        row.igmp_snooping_status = "unknown"
        row.ip_configuration_mode = "None"
        row.ipv6_configuration_mode = "None"
        row.ipv6_gateway = ""
        row.managed = True
        row.management = False
        row.metrics = refs.PIF_metricsRef("OpaqueRef:NULL")
        row.netmask = ""
        row.network = refs.networkRef("OpaqueRef:NULL")
        row.other_config = EMPTY_MAP
        row.physical = False
        row.primary_address_type = "IPv4"
        row.properties = EMPTY_MAP
        row.sriov_logical_PIF_of = ()
        row.sriov_physical_PIF_of = ()
        row.tunnel_access_PIF_of = ()
        row.tunnel_transport_PIF_of = ()
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[PIFFields]) -> refs.PIFRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.PIFRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[PIFFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("PIF", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> PIF:
        row = PIF.__new__(PIF)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.DNS = self.DNS
        row.IP = self.IP
        row.IPv6 = self.IPv6
        row.MAC = self.MAC
        row.MTU = self.MTU
        row.PCI = self.PCI
        row.VLAN = self.VLAN
        row.VLAN_master_of = self.VLAN_master_of
        row.VLAN_slave_of = self.VLAN_slave_of
        row.bond_master_of = self.bond_master_of
        row.bond_slave_of = self.bond_slave_of
        row.capabilities = self.capabilities
        row.currently_attached = self.currently_attached
        row.device = self.device
        row.device_name = self.device_name
        row.disallow_unplug = self.disallow_unplug
        row.gateway = self.gateway
        row.host = self.host
        row.igmp_snooping_status = self.igmp_snooping_status
        row.ip_configuration_mode = self.ip_configuration_mode
        row.ipv6_configuration_mode = self.ipv6_configuration_mode
        row.ipv6_gateway = self.ipv6_gateway
        row.managed = self.managed
        row.management = self.management
        row.metrics = self.metrics
        row.netmask = self.netmask
        row.network = self.network
        row.other_config = self.other_config
        row.physical = self.physical
        row.primary_address_type = self.primary_address_type
        row.properties = self.properties
        row.sriov_logical_PIF_of = self.sriov_logical_PIF_of
        row.sriov_physical_PIF_of = self.sriov_physical_PIF_of
        row.tunnel_access_PIF_of = self.tunnel_access_PIF_of
        row.tunnel_transport_PIF_of = self.tunnel_transport_PIF_of
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.DNS != "":
            out["DNS"] = self.DNS
        if self.IP != "":
            out["IP"] = self.IP
        if self.IPv6:
            out["IPv6"] = self.IPv6
        if self.MAC != "":
            out["MAC"] = self.MAC
        if self.MTU != 0:
            out["MTU"] = self.MTU
        if self.PCI != refs.PCIRef("OpaqueRef:NULL"):
            out["PCI"] = self.PCI
        if self.VLAN != 0:
            out["VLAN"] = self.VLAN
        if self.VLAN_master_of != refs.VLANRef("OpaqueRef:NULL"):
            out["VLAN_master_of"] = self.VLAN_master_of
        if self.bond_slave_of != refs.BondRef("OpaqueRef:NULL"):
            out["bond_slave_of"] = self.bond_slave_of
        if self.capabilities:
            out["capabilities"] = self.capabilities
        if self.currently_attached != True:
            out["currently_attached"] = self.currently_attached
        if self.device != "":
            out["device"] = self.device
        if self.device_name != "":
            out["device_name"] = self.device_name
        if self.disallow_unplug != False:
            out["disallow_unplug"] = self.disallow_unplug
        if self.gateway != "":
            out["gateway"] = self.gateway
        if self.host != refs.hostRef("OpaqueRef:NULL"):
            out["host"] = self.host
        if self.igmp_snooping_status != "unknown":
            out["igmp_snooping_status"] = self.igmp_snooping_status
        if self.ip_configuration_mode != "None":
            out["ip_configuration_mode"] = self.ip_configuration_mode
        if self.ipv6_configuration_mode != "None":
            out["ipv6_configuration_mode"] = self.ipv6_configuration_mode
        if self.ipv6_gateway != "":
            out["ipv6_gateway"] = self.ipv6_gateway
        if self.managed != True:
            out["managed"] = self.managed
        if self.management != False:
            out["management"] = self.management
        if self.metrics != refs.PIF_metricsRef("OpaqueRef:NULL"):
            out["metrics"] = self.metrics
        if self.netmask != "":
            out["netmask"] = self.netmask
        if self.network != refs.networkRef("OpaqueRef:NULL"):
            out["network"] = self.network
        if self.other_config:
            out["other_config"] = self.other_config
        if self.physical != False:
            out["physical"] = self.physical
        if self.primary_address_type != "IPv4":
            out["primary_address_type"] = self.primary_address_type
        if self.properties:
            out["properties"] = self.properties
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> PIF:
        row = cls.new(ref)
        if "DNS" in stored:
            row.DNS = stored["DNS"]
        if "IP" in stored:
            row.IP = stored["IP"]
        if "IPv6" in stored:
            row.IPv6 = _restore_string_set(stored["IPv6"])
        if "MAC" in stored:
            row.MAC = stored["MAC"]
        if "MTU" in stored:
            row.MTU = stored["MTU"]
        if "PCI" in stored:
            row.PCI = stored["PCI"]
        if "VLAN" in stored:
            row.VLAN = stored["VLAN"]
        if "VLAN_master_of" in stored:
            row.VLAN_master_of = stored["VLAN_master_of"]
        if "bond_slave_of" in stored:
            row.bond_slave_of = stored["bond_slave_of"]
        if "capabilities" in stored:
            row.capabilities = _restore_string_set(stored["capabilities"])
        if "currently_attached" in stored:
            row.currently_attached = stored["currently_attached"]
        if "device" in stored:
            row.device = stored["device"]
        if "device_name" in stored:
            row.device_name = stored["device_name"]
        if "disallow_unplug" in stored:
            row.disallow_unplug = stored["disallow_unplug"]
        if "gateway" in stored:
            row.gateway = stored["gateway"]
        if "host" in stored:
            row.host = stored["host"]
        if "igmp_snooping_status" in stored:
            row.igmp_snooping_status = stored["igmp_snooping_status"]
        if "ip_configuration_mode" in stored:
            row.ip_configuration_mode = stored["ip_configuration_mode"]
        if "ipv6_configuration_mode" in stored:
            row.ipv6_configuration_mode = stored["ipv6_configuration_mode"]
        if "ipv6_gateway" in stored:
            row.ipv6_gateway = stored["ipv6_gateway"]
        if "managed" in stored:
            row.managed = stored["managed"]
        if "management" in stored:
            row.management = stored["management"]
        if "metrics" in stored:
            row.metrics = stored["metrics"]
        if "netmask" in stored:
            row.netmask = stored["netmask"]
        if "network" in stored:
            row.network = stored["network"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "physical" in stored:
            row.physical = stored["physical"]
        if "primary_address_type" in stored:
            row.primary_address_type = stored["primary_address_type"]
        if "properties" in stored:
            row.properties = _restore_string_to_string_map(stored["properties"])
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>DNS</name><value>{escape(self.DNS)}</value></member>"
            f"<member><name>IP</name><value>{escape(self.IP)}</value></member>"
            f"<member><name>IPv6</name>{_xml_string_set(self.IPv6)}</member>"
            f"<member><name>MAC</name><value>{escape(self.MAC)}</value></member>"
            f"<member><name>MTU</name><value>{self.MTU}</value></member>"
            f"<member><name>PCI</name><value>{escape(self.PCI)}</value></member>"
            f"<member><name>VLAN</name><value>{self.VLAN}</value></member>"
            f"<member><name>VLAN_master_of</name><value>{escape(self.VLAN_master_of)}</value></member>"
            f"<member><name>VLAN_slave_of</name>{_xml_vlan_ref_set(self.VLAN_slave_of)}</member>"
            f"<member><name>bond_master_of</name>{_xml_bond_ref_set(self.bond_master_of)}</member>"
            f"<member><name>bond_slave_of</name><value>{escape(self.bond_slave_of)}</value></member>"
            f"<member><name>capabilities</name>{_xml_string_set(self.capabilities)}</member>"
            f"<member><name>currently_attached</name><value><boolean>{self.currently_attached:d}</boolean></value></member>"
            f"<member><name>device</name><value>{escape(self.device)}</value></member>"
            f"<member><name>disallow_unplug</name><value><boolean>{self.disallow_unplug:d}</boolean></value></member>"
            f"<member><name>gateway</name><value>{escape(self.gateway)}</value></member>"
            f"<member><name>host</name><value>{escape(self.host)}</value></member>"
            f"<member><name>igmp_snooping_status</name><value>{self.igmp_snooping_status}</value></member>"
            f"<member><name>ip_configuration_mode</name><value>{self.ip_configuration_mode}</value></member>"
            f"<member><name>ipv6_configuration_mode</name><value>{self.ipv6_configuration_mode}</value></member>"
            f"<member><name>ipv6_gateway</name><value>{escape(self.ipv6_gateway)}</value></member>"
            f"<member><name>managed</name><value><boolean>{self.managed:d}</boolean></value></member>"
            f"<member><name>management</name><value><boolean>{self.management:d}</boolean></value></member>"
            f"<member><name>metrics</name><value>{escape(self.metrics)}</value></member>"
            f"<member><name>netmask</name><value>{escape(self.netmask)}</value></member>"
            f"<member><name>network</name><value>{escape(self.network)}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>physical</name><value><boolean>{self.physical:d}</boolean></value></member>"
            f"<member><name>primary_address_type</name><value>{self.primary_address_type}</value></member>"
            f"<member><name>properties</name>{_xml_string_to_string_map(self.properties)}</member>"
            f"<member><name>sriov_logical_PIF_of</name>{_xml_network_sriov_ref_set(self.sriov_logical_PIF_of)}</member>"
            f"<member><name>sriov_physical_PIF_of</name>{_xml_network_sriov_ref_set(self.sriov_physical_PIF_of)}</member>"
            f"<member><name>tunnel_access_PIF_of</name>{_xml_tunnel_ref_set(self.tunnel_access_PIF_of)}</member>"
            f"<member><name>tunnel_transport_PIF_of</name>{_xml_tunnel_ref_set(self.tunnel_transport_PIF_of)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "DNS": self.DNS,
            "IP": self.IP,
            "IPv6": self.IPv6,
            "MAC": self.MAC,
            "MTU": self.MTU,
            "PCI": self.PCI,
            "VLAN": self.VLAN,
            "VLAN_master_of": self.VLAN_master_of,
            "VLAN_slave_of": self.VLAN_slave_of,
            "bond_master_of": self.bond_master_of,
            "bond_slave_of": self.bond_slave_of,
            "capabilities": self.capabilities,
            "currently_attached": self.currently_attached,
            "device": self.device,
            "disallow_unplug": self.disallow_unplug,
            "gateway": self.gateway,
            "host": self.host,
            "igmp_snooping_status": self.igmp_snooping_status,
            "ip_configuration_mode": self.ip_configuration_mode,
            "ipv6_configuration_mode": self.ipv6_configuration_mode,
            "ipv6_gateway": self.ipv6_gateway,
            "managed": self.managed,
            "management": self.management,
            "metrics": self.metrics,
            "netmask": self.netmask,
            "network": self.network,
            "other_config": self.other_config,
            "physical": self.physical,
            "primary_address_type": self.primary_address_type,
            "properties": self.properties,
            "sriov_logical_PIF_of": self.sriov_logical_PIF_of,
            "sriov_physical_PIF_of": self.sriov_physical_PIF_of,
            "tunnel_access_PIF_of": self.tunnel_access_PIF_of,
            "tunnel_transport_PIF_of": self.tunnel_transport_PIF_of,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = PIF.new("")


PIF.MODEL = ClassModel(
    name="PIF",
    fields=(
        FieldModel("DNS", parse_type("string"), "DNS", _DEFAULTS.DNS),
        FieldModel("IP", parse_type("string"), "IP", _DEFAULTS.IP),
        FieldModel("IPv6", parse_type("string set"), "IPv6", _DEFAULTS.IPv6),
        FieldModel("MAC", parse_type("string"), "MAC", _DEFAULTS.MAC),
        FieldModel("MTU", parse_type("int"), "MTU", _DEFAULTS.MTU),
        FieldModel("PCI", parse_type("PCI ref"), "PCI", _DEFAULTS.PCI),
        FieldModel("VLAN", parse_type("int"), "VLAN", _DEFAULTS.VLAN),
        FieldModel(
            "VLAN_master_of", parse_type("VLAN ref"), "VLAN_master_of", _DEFAULTS.VLAN_master_of
        ),
        FieldModel(
            "VLAN_slave_of",
            parse_type("VLAN ref set"),
            "VLAN_slave_of",
            _DEFAULTS.VLAN_slave_of,
            persistent=False,
            relation=Relation("VLAN", "tagged_PIF", RelationKind.MANY),
        ),
        FieldModel(
            "bond_master_of",
            parse_type("Bond ref set"),
            "bond_master_of",
            _DEFAULTS.bond_master_of,
            persistent=False,
            relation=Relation("Bond", "master", RelationKind.MANY),
        ),
        FieldModel(
            "bond_slave_of",
            parse_type("Bond ref"),
            "bond_slave_of",
            _DEFAULTS.bond_slave_of,
            relation=Relation("Bond", "slaves", RelationKind.ONE),
        ),
        FieldModel(
            "capabilities", parse_type("string set"), "capabilities", _DEFAULTS.capabilities
        ),
        FieldModel(
            "currently_attached",
            parse_type("bool"),
            "currently_attached",
            _DEFAULTS.currently_attached,
        ),
        FieldModel("device", parse_type("string"), "device", _DEFAULTS.device),
        FieldModel(
            "device_name", parse_type("string"), "device_name", _DEFAULTS.device_name, internal=True
        ),
        FieldModel(
            "disallow_unplug", parse_type("bool"), "disallow_unplug", _DEFAULTS.disallow_unplug
        ),
        FieldModel("gateway", parse_type("string"), "gateway", _DEFAULTS.gateway),
        FieldModel(
            "host",
            parse_type("host ref"),
            "host",
            _DEFAULTS.host,
            relation=Relation("host", "PIFs", RelationKind.ONE),
        ),
        FieldModel(
            "igmp_snooping_status",
            parse_type("enum pif_igmp_status"),
            "igmp_snooping_status",
            _DEFAULTS.igmp_snooping_status,
        ),
        FieldModel(
            "ip_configuration_mode",
            parse_type("enum ip_configuration_mode"),
            "ip_configuration_mode",
            _DEFAULTS.ip_configuration_mode,
        ),
        FieldModel(
            "ipv6_configuration_mode",
            parse_type("enum ipv6_configuration_mode"),
            "ipv6_configuration_mode",
            _DEFAULTS.ipv6_configuration_mode,
        ),
        FieldModel("ipv6_gateway", parse_type("string"), "ipv6_gateway", _DEFAULTS.ipv6_gateway),
        FieldModel("managed", parse_type("bool"), "managed", _DEFAULTS.managed),
        FieldModel("management", parse_type("bool"), "management", _DEFAULTS.management),
        FieldModel("metrics", parse_type("PIF_metrics ref"), "metrics", _DEFAULTS.metrics),
        FieldModel("netmask", parse_type("string"), "netmask", _DEFAULTS.netmask),
        FieldModel(
            "network",
            parse_type("network ref"),
            "network",
            _DEFAULTS.network,
            relation=Relation("network", "PIFs", RelationKind.ONE),
        ),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel("physical", parse_type("bool"), "physical", _DEFAULTS.physical),
        FieldModel(
            "primary_address_type",
            parse_type("enum primary_address_type"),
            "primary_address_type",
            _DEFAULTS.primary_address_type,
        ),
        FieldModel(
            "properties", parse_type("(string -> string) map"), "properties", _DEFAULTS.properties
        ),
        FieldModel(
            "sriov_logical_PIF_of",
            parse_type("network_sriov ref set"),
            "sriov_logical_PIF_of",
            _DEFAULTS.sriov_logical_PIF_of,
            persistent=False,
            relation=Relation("network_sriov", "logical_PIF", RelationKind.MANY),
        ),
        FieldModel(
            "sriov_physical_PIF_of",
            parse_type("network_sriov ref set"),
            "sriov_physical_PIF_of",
            _DEFAULTS.sriov_physical_PIF_of,
            persistent=False,
            relation=Relation("network_sriov", "physical_PIF", RelationKind.MANY),
        ),
        FieldModel(
            "tunnel_access_PIF_of",
            parse_type("tunnel ref set"),
            "tunnel_access_PIF_of",
            _DEFAULTS.tunnel_access_PIF_of,
            persistent=False,
            relation=Relation("tunnel", "access_PIF", RelationKind.MANY),
        ),
        FieldModel(
            "tunnel_transport_PIF_of",
            parse_type("tunnel ref set"),
            "tunnel_transport_PIF_of",
            _DEFAULTS.tunnel_transport_PIF_of,
            persistent=False,
            relation=Relation("tunnel", "transport_PIF", RelationKind.MANY),
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=PIF,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
