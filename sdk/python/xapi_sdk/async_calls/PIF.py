# Written by codegen from idl/; change the IDL, not this file.
"""Messages of PIF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import PIF as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.PIF import PIFRecord


class AsyncPIFCalls:
    """A network interface of one host: a physical card, or a VLAN, bond, tunnel or SR-IOV
    interface made on top of one.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def create_VLAN(
        self, device: str, network: refs.NetworkRef, host: refs.HostRef, VLAN: int
    ) -> refs.PIFRef:
        """Old: creates a VLAN on a host's interface and returns its PIF; use VLAN.create.
        Deprecated since miami.

        device: Device name of the underlying interface.
        VLAN: VLAN tag.
        Errors: VLAN_TAG_INVALID.
        """
        return await self._client.invoke(m.create_VLAN, (device, network, host, VLAN))

    async def db_forget(self, ref: refs.PIFRef) -> None:
        """Deletes the PIF's record only; the host's network is not touched."""
        return await self._client.invoke(m.db_forget, (ref,))

    async def db_introduce(
        self,
        device: str,
        network: refs.NetworkRef,
        host: refs.HostRef,
        MAC: str,
        MTU: int,
        VLAN: int,
        physical: bool,
        ip_configuration_mode: enums.IPConfigurationMode,
        IP: str,
        netmask: str,
        gateway: str,
        DNS: str,
        bond_slave_of: refs.BondRef,
        VLAN_master_of: refs.VLANRef,
        management: bool,
        other_config: dict[str, str],
        disallow_unplug: bool = False,
        ipv6_configuration_mode: enums.Ipv6ConfigurationMode = enums.Ipv6ConfigurationMode.None_,
        IPv6: list[str] | None = None,
        ipv6_gateway: str = "",
        primary_address_type: enums.PrimaryAddressType = enums.PrimaryAddressType.IPv4,
        managed: bool = True,
        properties: dict[str, str] | None = None,
    ) -> refs.PIFRef:
        """Creates a PIF record with the given values only; the host's network is not touched.

        MTU: Bytes.
        VLAN: VLAN tag, -1 for none.
        DNS: Comma-separated addresses.
        """
        return await self._client.invoke(
            m.db_introduce,
            (
                device,
                network,
                host,
                MAC,
                MTU,
                VLAN,
                physical,
                ip_configuration_mode,
                IP,
                netmask,
                gateway,
                DNS,
                bond_slave_of,
                VLAN_master_of,
                management,
                other_config,
                disallow_unplug,
                ipv6_configuration_mode,
                [] if IPv6 is None else IPv6,
                ipv6_gateway,
                primary_address_type,
                managed,
                {} if properties is None else properties,
            ),
        )

    async def destroy(self, ref: refs.PIFRef) -> None:
        """Old: destroys a VLAN PIF, PIF_IS_PHYSICAL otherwise; use VLAN.destroy, Bond.destroy
        or tunnel.destroy. Deprecated since miami.

        Errors: PIF_IS_PHYSICAL.
        """
        return await self._client.invoke(m.destroy, (ref,))

    async def forget(self, ref: refs.PIFRef) -> None:
        """Takes the interface down and deletes its record; bonds, VLANs and tunnels on it must
        go first.

        Errors: CLUSTERING_ENABLED, PIF_TUNNEL_STILL_EXISTS.
        """
        return await self._client.invoke(m.forget, (ref,))

    async def introduce(
        self, host: refs.HostRef, MAC: str, device: str, managed: bool = True
    ) -> refs.PIFRef:
        """Records a physical interface found on the host by its MAC and device name, on a new
        network.

        device: Device name; empty to find it by the MAC.
        managed: False to leave the configuration to the administrator. Since vgpu-
            productisation.
        """
        return await self._client.invoke(m.introduce, (host, MAC, device, managed))

    async def plug(self, ref: refs.PIFRef) -> None:
        """Brings the interface up with its configuration; one already up is no error.

        Errors: TRANSPORT_PIF_NOT_CONFIGURED.
        """
        return await self._client.invoke(m.plug, (ref,))

    async def pool_introduce(
        self,
        device: str,
        network: refs.NetworkRef,
        host: refs.HostRef,
        MAC: str,
        MTU: int,
        VLAN: int,
        physical: bool,
        ip_configuration_mode: enums.IPConfigurationMode,
        IP: str,
        netmask: str,
        gateway: str,
        DNS: str,
        bond_slave_of: refs.BondRef,
        VLAN_master_of: refs.VLANRef,
        management: bool,
        other_config: dict[str, str],
        disallow_unplug: bool = False,
        ipv6_configuration_mode: enums.Ipv6ConfigurationMode = enums.Ipv6ConfigurationMode.None_,
        IPv6: list[str] | None = None,
        ipv6_gateway: str = "",
        primary_address_type: enums.PrimaryAddressType = enums.PrimaryAddressType.IPv4,
        managed: bool = True,
        properties: dict[str, str] | None = None,
    ) -> refs.PIFRef:
        """Internal: records an interface of a joining host in the pool's database.

        MTU: Bytes. Since miami.
        VLAN: VLAN tag, -1 for none. Since miami.
        """
        return await self._client.invoke(
            m.pool_introduce,
            (
                device,
                network,
                host,
                MAC,
                MTU,
                VLAN,
                physical,
                ip_configuration_mode,
                IP,
                netmask,
                gateway,
                DNS,
                bond_slave_of,
                VLAN_master_of,
                management,
                other_config,
                disallow_unplug,
                ipv6_configuration_mode,
                [] if IPv6 is None else IPv6,
                ipv6_gateway,
                primary_address_type,
                managed,
                {} if properties is None else properties,
            ),
        )

    async def reconfigure_ip(
        self,
        ref: refs.PIFRef,
        mode: enums.IPConfigurationMode,
        IP: str,
        netmask: str,
        gateway: str,
        DNS: str,
    ) -> None:
        """Sets the IPv4 configuration; a plugged interface changes at once, and connections
        over it may drop.

        IP: Address, for static mode only.
        netmask: Network mask, for static mode only.
        gateway: Gateway, empty for none.
        DNS: Comma-separated addresses, empty for none.
        Errors: CLUSTERING_ENABLED.
        """
        return await self._client.invoke(m.reconfigure_ip, (ref, mode, IP, netmask, gateway, DNS))

    async def reconfigure_ipv6(
        self, ref: refs.PIFRef, mode: enums.Ipv6ConfigurationMode, IPv6: str, gateway: str, DNS: str
    ) -> None:
        """Sets the IPv6 configuration; a plugged interface changes at once, and connections
        over it may drop.

        IPv6: Address with prefix length, for static mode only.
        gateway: Gateway, empty for none.
        DNS: Comma-separated addresses, empty for none.
        Errors: CLUSTERING_ENABLED.
        """
        return await self._client.invoke(m.reconfigure_ipv6, (ref, mode, IPv6, gateway, DNS))

    async def scan(self, host: refs.HostRef) -> None:
        """Looks for physical interfaces on the host and records the new ones."""
        return await self._client.invoke(m.scan, (host,))

    async def set_disallow_unplug(self, ref: refs.PIFRef, value: bool) -> None:
        """Sets whether bringing the interface down is refused; cannot be cleared while
        clustering uses it.

        Errors: CLUSTERING_ENABLED, OTHER_OPERATION_IN_PROGRESS.
        """
        return await self._client.invoke(m.set_disallow_unplug, (ref, value))

    async def set_primary_address_type(
        self, ref: refs.PIFRef, primary_address_type: enums.PrimaryAddressType
    ) -> None:
        """Chooses IPv4 or IPv6 for management over this interface; an address of that kind must
        be set.
        """
        return await self._client.invoke(m.set_primary_address_type, (ref, primary_address_type))

    async def set_property(self, ref: refs.PIFRef, name: str, value: str) -> None:
        """Sets one of the interface's properties, also on VLANs that use it; unknown names or
        values fail.
        """
        return await self._client.invoke(m.set_property, (ref, name, value))

    async def unplug(self, ref: refs.PIFRef) -> None:
        """Takes the interface down; refused for management, while VIFs use it, or when
        disallow_unplug is set.

        Errors: HA_OPERATION_WOULD_BREAK_FAILOVER_PLAN, PIF_DOES_NOT_ALLOW_UNPLUG,
            PIF_HAS_FCOE_SR_IN_USE, VIF_IN_USE.
        """
        return await self._client.invoke(m.unplug, (ref,))

    async def get_DNS(self, ref: refs.PIFRef) -> str:
        """Read DNS: DNS server addresses, comma-separated; empty if none is set."""
        return await self._client.invoke(m.get_DNS, (ref,))

    async def get_IP(self, ref: refs.PIFRef) -> str:
        """Read IP: IPv4 address; empty if there is none."""
        return await self._client.invoke(m.get_IP, (ref,))

    async def get_IPv6(self, ref: refs.PIFRef) -> list[str]:
        """Read IPv6: IPv6 addresses, each with its prefix length."""
        return await self._client.invoke(m.get_IPv6, (ref,))

    async def get_MAC(self, ref: refs.PIFRef) -> str:
        """Read MAC: Ethernet address."""
        return await self._client.invoke(m.get_MAC, (ref,))

    async def get_MTU(self, ref: refs.PIFRef) -> int:
        """Read MTU: Largest packet payload in bytes in use on the interface."""
        return await self._client.invoke(m.get_MTU, (ref,))

    async def get_PCI(self, ref: refs.PIFRef) -> refs.PCIRef:
        """Read PCI: PCI device of a physical interface; null for others."""
        return await self._client.invoke(m.get_PCI, (ref,))

    async def get_VLAN(self, ref: refs.PIFRef) -> int:
        """Read VLAN: VLAN tag of the interface, or -1 if it is untagged."""
        return await self._client.invoke(m.get_VLAN, (ref,))

    async def get_VLAN_master_of(self, ref: refs.PIFRef) -> refs.VLANRef:
        """Read VLAN_master_of: VLAN this PIF is the untagged end of; null unless it is a VLAN
        interface.
        """
        return await self._client.invoke(m.get_VLAN_master_of, (ref,))

    async def get_VLAN_slave_of(self, ref: refs.PIFRef) -> list[refs.VLANRef]:
        """Read VLAN_slave_of: VLANs carried over this PIF."""
        return await self._client.invoke(m.get_VLAN_slave_of, (ref,))

    async def get_bond_master_of(self, ref: refs.PIFRef) -> list[refs.BondRef]:
        """Read bond_master_of: Bond this PIF stands for, as a set of at most one; empty unless
        it is a bond interface.
        """
        return await self._client.invoke(m.get_bond_master_of, (ref,))

    async def get_bond_slave_of(self, ref: refs.PIFRef) -> refs.BondRef:
        """Read bond_slave_of: Bond this PIF is a member of; null if it is in none."""
        return await self._client.invoke(m.get_bond_slave_of, (ref,))

    async def get_capabilities(self, ref: refs.PIFRef) -> list[str]:
        """Read capabilities: What the interface can do beyond plain networking, such as fcoe or
        sriov.
        """
        return await self._client.invoke(m.get_capabilities, (ref,))

    async def get_currently_attached(self, ref: refs.PIFRef) -> bool:
        """Read currently_attached: True while the interface is up."""
        return await self._client.invoke(m.get_currently_attached, (ref,))

    async def get_device(self, ref: refs.PIFRef) -> str:
        """Read device: Name of the interface on the host, such as eth0."""
        return await self._client.invoke(m.get_device, (ref,))

    async def get_disallow_unplug(self, ref: refs.PIFRef) -> bool:
        """Read disallow_unplug: True to refuse bringing the interface down, as clustering
        needs.
        """
        return await self._client.invoke(m.get_disallow_unplug, (ref,))

    async def get_gateway(self, ref: refs.PIFRef) -> str:
        """Read gateway: Default gateway for IPv4; empty if there is none."""
        return await self._client.invoke(m.get_gateway, (ref,))

    async def get_host(self, ref: refs.PIFRef) -> refs.HostRef:
        """Read host: Host the interface belongs to."""
        return await self._client.invoke(m.get_host, (ref,))

    async def get_igmp_snooping_status(self, ref: refs.PIFRef) -> enums.PIFIgmpStatus:
        """Read igmp_snooping_status: Whether IGMP snooping works on the interface's bridge."""
        return await self._client.invoke(m.get_igmp_snooping_status, (ref,))

    async def get_ip_configuration_mode(self, ref: refs.PIFRef) -> enums.IPConfigurationMode:
        """Read ip_configuration_mode: How the IPv4 address is set: none, DHCP or static."""
        return await self._client.invoke(m.get_ip_configuration_mode, (ref,))

    async def get_ipv6_configuration_mode(self, ref: refs.PIFRef) -> enums.Ipv6ConfigurationMode:
        """Read ipv6_configuration_mode: How the IPv6 address is set: none, DHCP, static or from
        router advertisements.
        """
        return await self._client.invoke(m.get_ipv6_configuration_mode, (ref,))

    async def get_ipv6_gateway(self, ref: refs.PIFRef) -> str:
        """Read ipv6_gateway: Default gateway for IPv6; empty if there is none."""
        return await self._client.invoke(m.get_ipv6_gateway, (ref,))

    async def get_managed(self, ref: refs.PIFRef) -> bool:
        """Read managed: True when the toolstack configures the interface; false leaves it to
        the administrator.
        """
        return await self._client.invoke(m.get_managed, (ref,))

    async def get_management(self, ref: refs.PIFRef) -> bool:
        """Read management: True when host management uses this interface."""
        return await self._client.invoke(m.get_management, (ref,))

    async def get_metrics(self, ref: refs.PIFRef) -> refs.PIFMetricsRef:
        """Read metrics: Link state and card details of the interface."""
        return await self._client.invoke(m.get_metrics, (ref,))

    async def get_netmask(self, ref: refs.PIFRef) -> str:
        """Read netmask: IPv4 network mask; empty if there is no address."""
        return await self._client.invoke(m.get_netmask, (ref,))

    async def get_network(self, ref: refs.PIFRef) -> refs.NetworkRef:
        """Read network: Network this interface connects its host to."""
        return await self._client.invoke(m.get_network, (ref,))

    async def get_other_config(self, ref: refs.PIFRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.PIFRef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.PIFRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.PIFRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_physical(self, ref: refs.PIFRef) -> bool:
        """Read physical: True for a physical card, false for an interface made in software."""
        return await self._client.invoke(m.get_physical, (ref,))

    async def get_primary_address_type(self, ref: refs.PIFRef) -> enums.PrimaryAddressType:
        """Read primary_address_type: Whether IPv4 or IPv6 is used for management over this
        interface.
        """
        return await self._client.invoke(m.get_primary_address_type, (ref,))

    async def get_properties(self, ref: refs.PIFRef) -> dict[str, str]:
        """Read properties: Settings of the interface by name, such as gro (generic receive
        offload).
        """
        return await self._client.invoke(m.get_properties, (ref,))

    async def get_sriov_logical_PIF_of(self, ref: refs.PIFRef) -> list[refs.NetworkSriovRef]:
        """Read sriov_logical_PIF_of: SR-IOV record this PIF is the logical end of, as a set of
        at most one.
        """
        return await self._client.invoke(m.get_sriov_logical_PIF_of, (ref,))

    async def get_sriov_physical_PIF_of(self, ref: refs.PIFRef) -> list[refs.NetworkSriovRef]:
        """Read sriov_physical_PIF_of: SR-IOV record this PIF provides the card for, as a set of
        at most one.
        """
        return await self._client.invoke(m.get_sriov_physical_PIF_of, (ref,))

    async def get_tunnel_access_PIF_of(self, ref: refs.PIFRef) -> list[refs.TunnelRef]:
        """Read tunnel_access_PIF_of: Tunnel this PIF is the access end of, as a set of at most
        one.
        """
        return await self._client.invoke(m.get_tunnel_access_PIF_of, (ref,))

    async def get_tunnel_transport_PIF_of(self, ref: refs.PIFRef) -> list[refs.TunnelRef]:
        """Read tunnel_transport_PIF_of: Tunnels whose traffic goes over this PIF."""
        return await self._client.invoke(m.get_tunnel_transport_PIF_of, (ref,))

    async def get_uuid(self, ref: refs.PIFRef) -> str:
        """Read uuid: Unique identifier of the interface."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.PIFRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.PIFRef) -> PIFRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.PIFRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.PIFRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.PIFRef, PIFRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.PIFRef, PIFRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncPIFTasks:
    """Messages of PIF as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def create_VLAN(
        self, device: str, network: refs.NetworkRef, host: refs.HostRef, VLAN: int
    ) -> AsyncTask[refs.PIFRef]:
        """Old: creates a VLAN on a host's interface and returns its PIF; use VLAN.create.
        Deprecated since miami.

        device: Device name of the underlying interface.
        VLAN: VLAN tag.
        Errors: VLAN_TAG_INVALID.
        """
        return await self._client.start(m.create_VLAN, (device, network, host, VLAN))

    async def db_forget(self, ref: refs.PIFRef) -> AsyncTask[None]:
        """Deletes the PIF's record only; the host's network is not touched."""
        return await self._client.start(m.db_forget, (ref,))

    async def db_introduce(
        self,
        device: str,
        network: refs.NetworkRef,
        host: refs.HostRef,
        MAC: str,
        MTU: int,
        VLAN: int,
        physical: bool,
        ip_configuration_mode: enums.IPConfigurationMode,
        IP: str,
        netmask: str,
        gateway: str,
        DNS: str,
        bond_slave_of: refs.BondRef,
        VLAN_master_of: refs.VLANRef,
        management: bool,
        other_config: dict[str, str],
        disallow_unplug: bool = False,
        ipv6_configuration_mode: enums.Ipv6ConfigurationMode = enums.Ipv6ConfigurationMode.None_,
        IPv6: list[str] | None = None,
        ipv6_gateway: str = "",
        primary_address_type: enums.PrimaryAddressType = enums.PrimaryAddressType.IPv4,
        managed: bool = True,
        properties: dict[str, str] | None = None,
    ) -> AsyncTask[refs.PIFRef]:
        """Creates a PIF record with the given values only; the host's network is not touched.

        MTU: Bytes.
        VLAN: VLAN tag, -1 for none.
        DNS: Comma-separated addresses.
        """
        return await self._client.start(
            m.db_introduce,
            (
                device,
                network,
                host,
                MAC,
                MTU,
                VLAN,
                physical,
                ip_configuration_mode,
                IP,
                netmask,
                gateway,
                DNS,
                bond_slave_of,
                VLAN_master_of,
                management,
                other_config,
                disallow_unplug,
                ipv6_configuration_mode,
                [] if IPv6 is None else IPv6,
                ipv6_gateway,
                primary_address_type,
                managed,
                {} if properties is None else properties,
            ),
        )

    async def destroy(self, ref: refs.PIFRef) -> AsyncTask[None]:
        """Old: destroys a VLAN PIF, PIF_IS_PHYSICAL otherwise; use VLAN.destroy, Bond.destroy
        or tunnel.destroy. Deprecated since miami.

        Errors: PIF_IS_PHYSICAL.
        """
        return await self._client.start(m.destroy, (ref,))

    async def forget(self, ref: refs.PIFRef) -> AsyncTask[None]:
        """Takes the interface down and deletes its record; bonds, VLANs and tunnels on it must
        go first.

        Errors: CLUSTERING_ENABLED, PIF_TUNNEL_STILL_EXISTS.
        """
        return await self._client.start(m.forget, (ref,))

    async def introduce(
        self, host: refs.HostRef, MAC: str, device: str, managed: bool = True
    ) -> AsyncTask[refs.PIFRef]:
        """Records a physical interface found on the host by its MAC and device name, on a new
        network.

        device: Device name; empty to find it by the MAC.
        managed: False to leave the configuration to the administrator. Since vgpu-
            productisation.
        """
        return await self._client.start(m.introduce, (host, MAC, device, managed))

    async def plug(self, ref: refs.PIFRef) -> AsyncTask[None]:
        """Brings the interface up with its configuration; one already up is no error.

        Errors: TRANSPORT_PIF_NOT_CONFIGURED.
        """
        return await self._client.start(m.plug, (ref,))

    async def pool_introduce(
        self,
        device: str,
        network: refs.NetworkRef,
        host: refs.HostRef,
        MAC: str,
        MTU: int,
        VLAN: int,
        physical: bool,
        ip_configuration_mode: enums.IPConfigurationMode,
        IP: str,
        netmask: str,
        gateway: str,
        DNS: str,
        bond_slave_of: refs.BondRef,
        VLAN_master_of: refs.VLANRef,
        management: bool,
        other_config: dict[str, str],
        disallow_unplug: bool = False,
        ipv6_configuration_mode: enums.Ipv6ConfigurationMode = enums.Ipv6ConfigurationMode.None_,
        IPv6: list[str] | None = None,
        ipv6_gateway: str = "",
        primary_address_type: enums.PrimaryAddressType = enums.PrimaryAddressType.IPv4,
        managed: bool = True,
        properties: dict[str, str] | None = None,
    ) -> AsyncTask[refs.PIFRef]:
        """Internal: records an interface of a joining host in the pool's database.

        MTU: Bytes. Since miami.
        VLAN: VLAN tag, -1 for none. Since miami.
        """
        return await self._client.start(
            m.pool_introduce,
            (
                device,
                network,
                host,
                MAC,
                MTU,
                VLAN,
                physical,
                ip_configuration_mode,
                IP,
                netmask,
                gateway,
                DNS,
                bond_slave_of,
                VLAN_master_of,
                management,
                other_config,
                disallow_unplug,
                ipv6_configuration_mode,
                [] if IPv6 is None else IPv6,
                ipv6_gateway,
                primary_address_type,
                managed,
                {} if properties is None else properties,
            ),
        )

    async def reconfigure_ip(
        self,
        ref: refs.PIFRef,
        mode: enums.IPConfigurationMode,
        IP: str,
        netmask: str,
        gateway: str,
        DNS: str,
    ) -> AsyncTask[None]:
        """Sets the IPv4 configuration; a plugged interface changes at once, and connections
        over it may drop.

        IP: Address, for static mode only.
        netmask: Network mask, for static mode only.
        gateway: Gateway, empty for none.
        DNS: Comma-separated addresses, empty for none.
        Errors: CLUSTERING_ENABLED.
        """
        return await self._client.start(m.reconfigure_ip, (ref, mode, IP, netmask, gateway, DNS))

    async def reconfigure_ipv6(
        self, ref: refs.PIFRef, mode: enums.Ipv6ConfigurationMode, IPv6: str, gateway: str, DNS: str
    ) -> AsyncTask[None]:
        """Sets the IPv6 configuration; a plugged interface changes at once, and connections
        over it may drop.

        IPv6: Address with prefix length, for static mode only.
        gateway: Gateway, empty for none.
        DNS: Comma-separated addresses, empty for none.
        Errors: CLUSTERING_ENABLED.
        """
        return await self._client.start(m.reconfigure_ipv6, (ref, mode, IPv6, gateway, DNS))

    async def scan(self, host: refs.HostRef) -> AsyncTask[None]:
        """Looks for physical interfaces on the host and records the new ones."""
        return await self._client.start(m.scan, (host,))

    async def set_disallow_unplug(self, ref: refs.PIFRef, value: bool) -> AsyncTask[None]:
        """Sets whether bringing the interface down is refused; cannot be cleared while
        clustering uses it.

        Errors: CLUSTERING_ENABLED, OTHER_OPERATION_IN_PROGRESS.
        """
        return await self._client.start(m.set_disallow_unplug, (ref, value))

    async def set_primary_address_type(
        self, ref: refs.PIFRef, primary_address_type: enums.PrimaryAddressType
    ) -> AsyncTask[None]:
        """Chooses IPv4 or IPv6 for management over this interface; an address of that kind must
        be set.
        """
        return await self._client.start(m.set_primary_address_type, (ref, primary_address_type))

    async def set_property(self, ref: refs.PIFRef, name: str, value: str) -> AsyncTask[None]:
        """Sets one of the interface's properties, also on VLANs that use it; unknown names or
        values fail.
        """
        return await self._client.start(m.set_property, (ref, name, value))

    async def unplug(self, ref: refs.PIFRef) -> AsyncTask[None]:
        """Takes the interface down; refused for management, while VIFs use it, or when
        disallow_unplug is set.

        Errors: HA_OPERATION_WOULD_BREAK_FAILOVER_PLAN, PIF_DOES_NOT_ALLOW_UNPLUG,
            PIF_HAS_FCOE_SR_IN_USE, VIF_IN_USE.
        """
        return await self._client.start(m.unplug, (ref,))
