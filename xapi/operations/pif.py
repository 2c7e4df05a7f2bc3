"""What PIF messages do: the network interfaces of hosts.

Which interface is up, and with which address, stands in the rows; VLANs, bonds and tunnels have
modules of their own and use the helpers at the end of this one.
"""

from __future__ import annotations

from collections.abc import Mapping

from xapi.generated import enums, errors, records, refs
from xapi.generated.operations.PIF import PIFOperations
from xapi.idl.record import Reader
from xapi.operations.console_rows import move_host
from xapi.operations.context import Call
from xapi.operations.guest_specs import translated
from xapi.operations.net_values import (
    check_address,
    check_cidr,
    check_dns,
    check_mac,
    check_netmask,
)
from xapi.operations.network import attached_vifs, free_bridge, plug_pif
from xapi.xenops.errors import XenopsError

__all__ = ["PIF"]

PROPERTIES: Mapping[str, frozenset[str]] = {"gro": frozenset({"on", "off"})}
"""Settable properties and the values they take."""


class PIF(PIFOperations[Call]):
    """Physical interfaces are introduced and forgotten; the others come with what makes them."""

    # Rows

    async def introduce(
        self,
        call: Call,
        host: refs.hostRef,
        MAC: str,
        device: str,
        managed: bool,
    ) -> refs.PIFRef:
        """MAC_INVALID, MAC_STILL_EXISTS, DUPLICATE_PIF_DEVICE_NAME; makes a network as needed."""
        records.host.get(call.db, host)
        check_mac(MAC)
        physical = [row for row in pifs_of(call.db, host) if row.physical]
        if any(row.MAC.lower() == MAC.lower() for row in physical):
            raise errors.MACStillExists(MAC)
        if any(row.device == device for row in physical):
            raise errors.DuplicatePIFDeviceName(device)
        bridge = f"xenbr{device.removeprefix('eth')}"
        with call.db.transaction() as tx:
            there = [
                row
                for row in records.network.all(tx)
                if row.bridge == bridge and pif_on(tx, row, host) is None
            ]
            taken = any(row.bridge == bridge for row in records.network.all(tx))
            network = (
                refs.networkRef(there[0].ref)
                if there
                else records.network.create(
                    tx,
                    name_label=f"Pool-wide network associated with {device}",
                    bridge=free_bridge(tx, "xenbr") if taken else bridge,
                    managed=managed,
                )
            )
            return records.PIF.create(
                tx,
                device=device,
                host=host,
                network=network,
                MAC=MAC.lower(),
                MTU=records.network.get(tx, network).MTU,
                VLAN=-1,
                physical=True,
                managed=managed,
                currently_attached=False,
                metrics=records.PIF_metrics.create(tx, device_name=device),
                properties={"gro": "on"},
            )

    async def scan(self, call: Call, host: refs.hostRef) -> None:
        """Introduces the machine's cards that have no row yet. CANNOT_CONTACT_HOST [host]."""
        try:
            found = await call.services.agent.machine()
        except XenopsError as error:
            raise translated(error, call.db.uuids) from error
        known = {row.device for row in pifs_of(call.db, host) if row.physical}
        for card in found.cards:
            if card.device not in known:
                args = (host, card.mac, card.device, True)
                await call.services.invoke(call, "PIF.introduce", *args)

    async def forget(self, call: Call, ref: refs.PIFRef) -> None:
        """PIF_IS_NOT_PHYSICAL, PIF_IS_MANAGEMENT_INTERFACE, PIF_ALREADY_BONDED,
        PIF_VLAN_STILL_EXISTS, PIF_TUNNEL_STILL_EXISTS, and what `unplug` refuses.
        """
        pif = records.PIF.get(call.db, ref)
        check_not_clustered(call.db, ref)
        if not pif.physical:
            raise errors.PIFIsNotPhysical(ref)
        if pif.management:
            raise errors.PIFIsManagementInterface(ref)
        if pif.bond_slave_of != refs.NULL:
            raise errors.PIFAlreadyBonded(ref)
        if pif.VLAN_slave_of:
            raise errors.PIFVLANStillExists(ref)
        if pif.tunnel_transport_PIF_of:
            raise errors.PIFTunnelStillExists(ref)
        if pif.currently_attached:
            check_unplug(call.db, pif)
        with call.db.transaction() as tx:
            if records.PIF_metrics.find(tx, pif.metrics) is not None:
                records.PIF_metrics.delete(tx, pif.metrics)
            records.PIF.delete(tx, ref)

    async def destroy(self, call: Call, ref: refs.PIFRef) -> None:
        """PIF_IS_PHYSICAL for all but the untagged end of a VLAN."""
        vlan = records.VLAN.find(call.db, records.PIF.get(call.db, ref).VLAN_master_of)
        if vlan is None:
            raise errors.PIFIsPhysical(ref)
        await call.services.invoke(call, "VLAN.destroy", vlan.ref)

    async def create_VLAN(
        self,
        call: Call,
        device: str,
        network: refs.networkRef,
        host: refs.hostRef,
        VLAN: int,
    ) -> refs.PIFRef:
        """PIF_DEVICE_NOT_FOUND where the host has no such interface, then as VLAN.create."""
        for pif in pifs_of(call.db, host):
            if pif.device == device and pif.VLAN < 0 and not pif.tunnel_access_PIF_of:
                vlan = await call.services.invoke(call, "VLAN.create", pif.ref, VLAN, network)
                return records.VLAN.get(call.db, vlan).untagged_PIF
        raise errors.PIFDeviceNotFound()

    async def db_introduce(
        self,
        call: Call,
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
        """The row and its metrics, as given."""
        with call.db.transaction() as tx:
            return records.PIF.create(
                tx,
                device=device,
                network=network,
                host=host,
                MAC=MAC,
                MTU=MTU,
                VLAN=VLAN,
                physical=physical,
                ip_configuration_mode=ip_configuration_mode,
                IP=IP,
                netmask=netmask,
                gateway=gateway,
                DNS=DNS,
                bond_slave_of=bond_slave_of,
                VLAN_master_of=VLAN_master_of,
                management=management,
                other_config=other_config,
                disallow_unplug=disallow_unplug,
                ipv6_configuration_mode=ipv6_configuration_mode,
                IPv6=IPv6,
                ipv6_gateway=ipv6_gateway,
                primary_address_type=primary_address_type,
                managed=managed,
                properties=properties,
                currently_attached=False,
                metrics=records.PIF_metrics.create(tx, device_name=device),
            )

    pool_introduce = db_introduce

    async def db_forget(self, call: Call, ref: refs.PIFRef) -> None:
        with call.db.transaction() as tx:
            records.PIF.delete(tx, ref)

    # Up and down

    async def plug(self, call: Call, ref: refs.PIFRef) -> None:
        """CANNOT_PLUG_BOND_SLAVE, PIF_UNMANAGED, TRANSPORT_PIF_NOT_CONFIGURED; up is no error."""
        pif = records.PIF.get(call.db, ref)
        check_managed(pif)
        if pif.bond_slave_of != refs.NULL:
            raise errors.CannotPlugBondSlave(ref)
        for tunnel_ref in pif.tunnel_access_PIF_of:
            tunnel = records.tunnel.find(call.db, tunnel_ref)
            transport = None if tunnel is None else tunnel.transport_PIF
            row = None if transport is None else records.PIF.find(call.db, transport)
            if row is not None and row.ip_configuration_mode == "None":
                raise errors.TransportPIFNotConfigured(row.ref)
        if not pif.currently_attached:
            plug_pif(call, pif)

    async def unplug(self, call: Call, ref: refs.PIFRef) -> None:
        """PIF_IS_MANAGEMENT_INTERFACE, PIF_DOES_NOT_ALLOW_UNPLUG, VIF_IN_USE; down is no error."""
        pif = records.PIF.get(call.db, ref)
        check_managed(pif)
        check_unplug(call.db, pif)
        with call.db.transaction() as tx:
            for vlan_ref in pif.VLAN_slave_of:
                vlan = records.VLAN.find(tx, vlan_ref)
                if vlan is not None and records.PIF.find(tx, vlan.untagged_PIF) is not None:
                    records.PIF.modify(tx, vlan.untagged_PIF, currently_attached=False)
            records.PIF.modify(tx, ref, currently_attached=False)

    # Settings

    async def reconfigure_ip(
        self,
        call: Call,
        ref: refs.PIFRef,
        mode: enums.IPConfigurationMode,
        IP: str,
        netmask: str,
        gateway: str,
        DNS: str,
    ) -> None:
        """INVALID_IP_ADDRESS_SPECIFIED [parameter]; the management interface needs an address
        (PIF_IS_MANAGEMENT_INTERFACE), and the host's address follows it.
        """
        pif = records.PIF.get(call.db, ref)
        check_managed(pif)
        check_not_clustered(call.db, ref)
        if mode == "Static":
            check_address("IP", IP, 4)
            check_netmask("netmask", netmask)
        if gateway:
            check_address("gateway", gateway, 4)
        check_dns("DNS", DNS)
        if mode == "None" and pif.management and pif.primary_address_type == "IPv4":
            raise errors.PIFIsManagementInterface(ref)
        static = mode == "Static"
        # A DHCP server's answer is not known here; until one comes the old lease stands.
        kept = mode == "DHCP" and pif.ip_configuration_mode == "DHCP"
        with call.db.transaction() as tx:
            records.PIF.modify(
                tx,
                ref,
                ip_configuration_mode=mode,
                IP=IP if static else pif.IP if kept else "",
                netmask=netmask if static else pif.netmask if kept else "",
                gateway=gateway if static else pif.gateway if kept else "",
                DNS=DNS if mode != "None" else "",
            )
            if static and pif.management and pif.primary_address_type == "IPv4":
                move_host(tx, pif.host, IP)

    async def reconfigure_ipv6(
        self,
        call: Call,
        ref: refs.PIFRef,
        mode: enums.Ipv6ConfigurationMode,
        IPv6: str,
        gateway: str,
        DNS: str,
    ) -> None:
        """INVALID_CIDR_ADDRESS_SPECIFIED, INVALID_IP_ADDRESS_SPECIFIED, and as reconfigure_ip."""
        pif = records.PIF.get(call.db, ref)
        check_managed(pif)
        check_not_clustered(call.db, ref)
        if mode == "Static":
            check_cidr("IPv6", IPv6, 6)
        if gateway:
            check_address("gateway", gateway, 6)
        check_dns("DNS", DNS)
        if mode == "None" and pif.management and pif.primary_address_type == "IPv6":
            raise errors.PIFIsManagementInterface(ref)
        static = mode == "Static"
        with call.db.transaction() as tx:
            records.PIF.modify(
                tx,
                ref,
                ipv6_configuration_mode=mode,
                IPv6=(IPv6,) if static else (),
                ipv6_gateway=gateway if static else "",
                DNS=DNS or pif.DNS,
            )
            if static and pif.management and pif.primary_address_type == "IPv6":
                move_host(tx, pif.host, IPv6.partition("/")[0])

    async def set_primary_address_type(
        self, call: Call, ref: refs.PIFRef, primary_address_type: enums.PrimaryAddressType
    ) -> None:
        """PIF_INCOMPATIBLE_PRIMARY_ADDRESS_TYPE where no address of the kind is configured."""
        pif = records.PIF.get(call.db, ref)
        mode = (
            pif.ip_configuration_mode
            if primary_address_type == "IPv4"
            else pif.ipv6_configuration_mode
        )
        if mode == "None":
            raise errors.PIFIncompatiblePrimaryAddressType(ref)
        with call.db.transaction() as tx:
            records.PIF.modify(tx, ref, primary_address_type=primary_address_type)

    async def set_disallow_unplug(self, call: Call, ref: refs.PIFRef, value: bool) -> None:
        """CLUSTERING_ENABLED where clustering needs the interface to stay up."""
        if not value:
            check_not_clustered(call.db, ref)
        with call.db.transaction() as tx:
            records.PIF.modify(tx, ref, disallow_unplug=value)

    async def set_property(self, call: Call, ref: refs.PIFRef, name: str, value: str) -> None:
        """INVALID_VALUE [properties, name = value]; CANNOT_CHANGE_PIF_PROPERTIES on what follows
        another interface. VLANs on the interface follow it.
        """
        pif = records.PIF.get(call.db, ref)
        if value not in PROPERTIES.get(name, ()):
            raise errors.InvalidValue("properties", f"{name} = {value}")
        if pif.VLAN >= 0 or pif.tunnel_access_PIF_of or pif.bond_slave_of != refs.NULL:
            raise errors.CannotChangePIFProperties(ref)
        changed = [ref]
        for vlan_ref in pif.VLAN_slave_of:
            vlan = records.VLAN.find(call.db, vlan_ref)
            if vlan is not None:
                changed.append(vlan.untagged_PIF)
        with call.db.transaction() as tx:
            for one in changed:
                row = records.PIF.find(tx, one)
                if row is not None:
                    records.PIF.modify(tx, one, properties={**row.properties, name: value})


# For what stands on interfaces


def pifs_of(db: Reader, host: str) -> list[records.PIF]:
    """The interfaces of the host. Raises HANDLE_INVALID [host, ref]."""
    found = (records.PIF.find(db, ref) for ref in records.host.get(db, host).PIFs)
    return [pif for pif in found if pif is not None]


def pif_on(db: Reader, network: records.network, host: str) -> records.PIF | None:
    """The host's interface on the network, if it has one."""
    for ref in network.PIFs:
        pif = records.PIF.find(db, ref)
        if pif is not None and pif.host == host:
            return pif
    return None


def check_managed(pif: records.PIF) -> None:
    """Raises PIF_UNMANAGED [pif] for an interface somebody else configures."""
    if not pif.managed:
        raise errors.PIFUnmanaged(pif.ref)


def check_free(db: Reader, network: str, host: str) -> records.network:
    """The network. Raises NETWORK_ALREADY_CONNECTED where the host has an interface on it."""
    row = records.network.get(db, network)
    there = pif_on(db, row, host)
    if there is not None:
        raise errors.NetworkAlreadyConnected(network, there.ref)
    return row


def check_not_clustered(db: Reader, ref: str) -> None:
    """Raises CLUSTERING_ENABLED [cluster host] for an interface a cluster member talks over."""
    for member in records.Cluster_host.all(db):
        if ref == member.PIF and member.enabled:
            raise errors.ClusteringEnabled(member.ref)


def check_unplug(db: Reader, pif: records.PIF) -> None:
    """Whether the interface may go down, as far as those who use it are concerned."""
    if pif.management:
        raise errors.PIFIsManagementInterface(pif.ref)
    if pif.disallow_unplug:
        raise errors.PIFDoesNotAllowUnplug(pif.ref)
    check_unused(db, pif)


def check_unused(db: Reader, pif: records.PIF) -> None:
    """Raises VIF_IN_USE [network, vif] where a guest of the host is on the interface's network."""
    network = records.network.find(db, pif.network)
    if network is not None and (used := attached_vifs(db, network, pif.host)):
        raise errors.VIFInUse(network.ref, used[0].ref)
