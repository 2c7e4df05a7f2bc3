# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of PIF."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import enums, refs

CallT = TypeVar("CallT")


class PIFOperations(Generic[CallT]):
    """What PIF messages do. A network interface of one host: a physical card, or a VLAN, bond,
    tunnel or SR-IOV interface made on top of one.
    """

    async def create_VLAN(
        self, call: CallT, device: str, network: refs.networkRef, host: refs.hostRef, VLAN: int
    ) -> refs.PIFRef:
        """Old: creates a VLAN on a host's interface and returns its PIF; use VLAN.create.
        Errors: VLAN_TAG_INVALID.
        """
        raise NotImplementedMessage("PIF.create_VLAN")

    async def db_forget(self, call: CallT, ref: refs.PIFRef) -> None:
        """Deletes the PIF's record only; the host's network is not touched."""
        raise NotImplementedMessage("PIF.db_forget")

    async def db_introduce(
        self,
        call: CallT,
        device: str,
        network: refs.networkRef,
        host: refs.hostRef,
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
        other_config: Mapping[str, str],
        disallow_unplug: bool,
        ipv6_configuration_mode: enums.Ipv6ConfigurationMode,
        IPv6: tuple[str, ...],
        ipv6_gateway: str,
        primary_address_type: enums.PrimaryAddressType,
        managed: bool,
        properties: Mapping[str, str],
    ) -> refs.PIFRef:
        """Creates a PIF record with the given values only; the host's network is not touched."""
        raise NotImplementedMessage("PIF.db_introduce")

    async def destroy(self, call: CallT, ref: refs.PIFRef) -> None:
        """Old: destroys a VLAN PIF, PIF_IS_PHYSICAL otherwise; use VLAN.destroy, Bond.destroy
        or tunnel.destroy. Errors: PIF_IS_PHYSICAL.
        """
        raise NotImplementedMessage("PIF.destroy")

    async def forget(self, call: CallT, ref: refs.PIFRef) -> None:
        """Takes the interface down and deletes its record; bonds, VLANs and tunnels on it must
        go first. Errors: CLUSTERING_ENABLED, PIF_TUNNEL_STILL_EXISTS.
        """
        raise NotImplementedMessage("PIF.forget")

    async def introduce(
        self, call: CallT, host: refs.hostRef, MAC: str, device: str, managed: bool
    ) -> refs.PIFRef:
        """Records a physical interface found on the host by its MAC and device name, on a new
        network.
        """
        raise NotImplementedMessage("PIF.introduce")

    async def plug(self, call: CallT, ref: refs.PIFRef) -> None:
        """Brings the interface up with its configuration; one already up is no error. Errors:
        TRANSPORT_PIF_NOT_CONFIGURED.
        """
        raise NotImplementedMessage("PIF.plug")

    async def pool_introduce(
        self,
        call: CallT,
        device: str,
        network: refs.networkRef,
        host: refs.hostRef,
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
        other_config: Mapping[str, str],
        disallow_unplug: bool,
        ipv6_configuration_mode: enums.Ipv6ConfigurationMode,
        IPv6: tuple[str, ...],
        ipv6_gateway: str,
        primary_address_type: enums.PrimaryAddressType,
        managed: bool,
        properties: Mapping[str, str],
    ) -> refs.PIFRef:
        """Internal: records an interface of a joining host in the pool's database."""
        raise NotImplementedMessage("PIF.pool_introduce")

    async def reconfigure_ip(
        self,
        call: CallT,
        ref: refs.PIFRef,
        mode: enums.IPConfigurationMode,
        IP: str,
        netmask: str,
        gateway: str,
        DNS: str,
    ) -> None:
        """Sets the IPv4 configuration; a plugged interface changes at once, and connections
        over it may drop. Errors: CLUSTERING_ENABLED.
        """
        raise NotImplementedMessage("PIF.reconfigure_ip")

    async def reconfigure_ipv6(
        self,
        call: CallT,
        ref: refs.PIFRef,
        mode: enums.Ipv6ConfigurationMode,
        IPv6: str,
        gateway: str,
        DNS: str,
    ) -> None:
        """Sets the IPv6 configuration; a plugged interface changes at once, and connections
        over it may drop. Errors: CLUSTERING_ENABLED.
        """
        raise NotImplementedMessage("PIF.reconfigure_ipv6")

    async def scan(self, call: CallT, host: refs.hostRef) -> None:
        """Looks for physical interfaces on the host and records the new ones."""
        raise NotImplementedMessage("PIF.scan")

    async def set_disallow_unplug(self, call: CallT, ref: refs.PIFRef, value: bool) -> None:
        """Sets whether bringing the interface down is refused; cannot be cleared while
        clustering uses it. Errors: CLUSTERING_ENABLED, OTHER_OPERATION_IN_PROGRESS.
        """
        raise NotImplementedMessage("PIF.set_disallow_unplug")

    async def set_primary_address_type(
        self, call: CallT, ref: refs.PIFRef, primary_address_type: enums.PrimaryAddressType
    ) -> None:
        """Chooses IPv4 or IPv6 for management over this interface; an address of that kind must
        be set.
        """
        raise NotImplementedMessage("PIF.set_primary_address_type")

    async def set_property(self, call: CallT, ref: refs.PIFRef, name: str, value: str) -> None:
        """Sets one of the interface's properties, also on VLANs that use it; unknown names or
        values fail.
        """
        raise NotImplementedMessage("PIF.set_property")

    async def unplug(self, call: CallT, ref: refs.PIFRef) -> None:
        """Takes the interface down; refused for management, while VIFs use it, or when
        disallow_unplug is set. Errors: HA_OPERATION_WOULD_BREAK_FAILOVER_PLAN,
        PIF_DOES_NOT_ALLOW_UNPLUG, PIF_HAS_FCOE_SR_IN_USE, VIF_IN_USE.
        """
        raise NotImplementedMessage("PIF.unplug")
