"""What Bond messages do: several physical interfaces of one host joined into one."""

from __future__ import annotations

from collections.abc import Mapping

from xapi.generated import enums, errors, records, refs
from xapi.generated.operations.Bond import BondOperations
from xapi.idl.record import Reader, Writer
from xapi.operations.context import Call
from xapi.operations.net_values import check_mac
from xapi.operations.pif import check_free, check_managed, check_unused, pifs_of

__all__ = ["Bond"]

MEMBERS_MIN = 2

_HASHING = frozenset({"src_mac", "tcpudp_ports"})


def _is_number(value: str) -> bool:
    return value.isascii() and value.isdigit()


def _defaults(mode: enums.BondMode) -> dict[str, str]:
    """The properties a mode has, with their default."""
    match mode:
        case "active-backup":
            return {}
        case "balance-slb":
            return {"hashing_algorithm": "src_mac", "rebalance-interval": "10000"}
        case "lacp":
            return {
                "hashing_algorithm": "tcpudp_ports",
                "lacp-aggregation-key": "",
                "lacp-fallback-ab": "true",
                "lacp-time": "slow",
                "rebalance-interval": "10000",
            }


def _check_property(mode: enums.BondMode, name: str, value: str) -> None:
    """Raises INVALID_VALUE [properties, name = value]."""
    match name:
        case "hashing_algorithm":
            valid = value in _HASHING
        case "rebalance-interval":
            valid = _is_number(value)
        case "lacp-time":
            valid = value in ("slow", "fast")
        case "lacp-fallback-ab":
            valid = value in ("true", "false")
        case "lacp-aggregation-key":
            valid = not value or _is_number(value)
        case _:
            valid = False
    if not valid or name not in _defaults(mode):
        raise errors.InvalidValue("properties", f"{name} = {value}")


class Bond(BondOperations[Call]):
    """The bond's row, and its master PIF, which takes over what the members were configured for."""

    async def create(
        self,
        call: Call,
        network: refs.networkRef,
        members: tuple[refs.PIFRef, ...],
        MAC: str,
        mode: enums.BondMode,
        properties: Mapping[str, str],
    ) -> refs.BondRef:
        """PIF_BOND_NEEDS_MORE_MEMBERS, PIF_CANNOT_BOND_CROSS_HOST, PIF_IS_NOT_PHYSICAL,
        PIF_ALREADY_BONDED, PIF_BOND_MORE_THAN_ONE_IP, NETWORK_ALREADY_CONNECTED, MAC_INVALID.

        The member that carries management, else the one with an address, else the first is the
        primary one: MAC, addresses, management and VLANs move from it to the bond.
        """
        db = call.db
        rows = [records.PIF.get(db, ref) for ref in dict.fromkeys(members)]
        if len(rows) < MEMBERS_MIN:
            raise errors.PIFBondNeedsMoreMembers()
        host = rows[0].host
        if any(row.host != host for row in rows):
            raise errors.PIFCannotBondCrossHost()
        for row in rows:
            check_managed(row)
            if row.bond_slave_of != refs.NULL:
                raise errors.PIFAlreadyBonded(row.ref)
            if not row.physical:
                raise errors.PIFIsNotPhysical(row.ref)
            if row.tunnel_transport_PIF_of:
                raise errors.PIFTunnelStillExists(row.ref)
            check_unused(db, row)
        addressed = [row for row in rows if row.ip_configuration_mode != "None"]
        if len(addressed) > 1:
            raise errors.PIFBondMoreThanOneIP()
        if MAC:
            check_mac(MAC)
        wanted = _defaults(mode)
        for name, value in properties.items():
            _check_property(mode, name, value)
            wanted[name] = value
        net = check_free(db, network, host)
        managing = [row for row in rows if row.management]
        primary = [*managing, *addressed, rows[0]][0]
        with db.transaction() as tx:
            master = records.PIF.create(
                tx,
                device=_free_device(tx, host),
                host=host,
                network=network,
                MAC=MAC or primary.MAC,
                MTU=net.MTU,
                VLAN=-1,
                physical=False,
                metrics=records.PIF_metrics.create(tx, carrier=True),
                currently_attached=any(row.currently_attached for row in rows),
                properties=primary.properties,
            )
            bond = records.Bond.create(
                tx,
                master=master,
                mode=mode,
                properties=wanted,
                primary_slave=refs.PIFRef(primary.ref),
                auto_update_mac=not MAC,
                links_up=sum(_carrier(tx, row) for row in rows),
            )
            _move_configuration(tx, primary.ref, master)
            for row in rows:
                records.PIF.modify(tx, row.ref, bond_slave_of=bond, disallow_unplug=False)
                _move_vlans(tx, row.ref, master)
        return bond

    async def destroy(self, call: Call, ref: refs.BondRef) -> None:
        """VIF_IN_USE while guests are on the bond's network."""
        bond = records.Bond.get(call.db, ref)
        master = records.PIF.find(call.db, bond.master)
        if master is not None:
            check_unused(call.db, master)
        with call.db.transaction() as tx:
            if master is not None and records.PIF.find(tx, bond.primary_slave) is not None:
                _move_vlans(tx, master.ref, bond.primary_slave)
                _move_configuration(tx, master.ref, bond.primary_slave)
            for member in bond.slaves:
                records.PIF.modify(tx, member, bond_slave_of=refs.BondRef(refs.NULL))
            records.Bond.delete(tx, ref)
            if master is not None:
                if records.PIF_metrics.find(tx, master.metrics) is not None:
                    records.PIF_metrics.delete(tx, master.metrics)
                records.PIF.delete(tx, master.ref)

    async def set_mode(self, call: Call, ref: refs.BondRef, value: enums.BondMode) -> None:
        """Properties the new mode does not have are dropped, its own get their default."""
        bond = records.Bond.get(call.db, ref)
        defaults = _defaults(value)
        kept = {name: text for name, text in bond.properties.items() if name in defaults}
        with call.db.transaction() as tx:
            records.Bond.modify(tx, ref, mode=value, properties={**defaults, **kept})

    async def set_property(self, call: Call, ref: refs.BondRef, name: str, value: str) -> None:
        """INVALID_VALUE [properties, name = value]."""
        bond = records.Bond.get(call.db, ref)
        _check_property(bond.mode, name, value)
        with call.db.transaction() as tx:
            records.Bond.modify(tx, ref, properties={**bond.properties, name: value})


def _free_device(db: Reader, host: str) -> str:
    taken = {pif.device for pif in pifs_of(db, host)}
    number = 0
    while f"bond{number}" in taken:
        number += 1
    return f"bond{number}"


def _carrier(db: Reader, pif: records.PIF) -> bool:
    metrics = records.PIF_metrics.find(db, pif.metrics)
    return metrics is not None and metrics.carrier


def _move_configuration(tx: Writer, source: str, target: str) -> None:
    """Addresses and management go from one interface to the other."""
    row = records.PIF.get(tx, source)
    records.PIF.modify(
        tx,
        target,
        ip_configuration_mode=row.ip_configuration_mode,
        IP=row.IP,
        netmask=row.netmask,
        gateway=row.gateway,
        DNS=row.DNS,
        ipv6_configuration_mode=row.ipv6_configuration_mode,
        IPv6=row.IPv6,
        ipv6_gateway=row.ipv6_gateway,
        primary_address_type=row.primary_address_type,
        management=row.management,
        currently_attached=row.currently_attached,
        disallow_unplug=row.disallow_unplug,
    )
    records.PIF.modify(
        tx,
        source,
        ip_configuration_mode="None",
        IP="",
        netmask="",
        gateway="",
        DNS="",
        ipv6_configuration_mode="None",
        IPv6=(),
        ipv6_gateway="",
        management=False,
    )


def _move_vlans(tx: Writer, source: str, target: str) -> None:
    device = records.PIF.get(tx, target).device
    for vlan_ref in records.PIF.get(tx, source).VLAN_slave_of:
        vlan = records.VLAN.find(tx, vlan_ref)
        if vlan is None:
            continue
        records.VLAN.modify(tx, vlan_ref, tagged_PIF=refs.PIFRef(target))
        if records.PIF.find(tx, vlan.untagged_PIF) is not None:
            records.PIF.modify(tx, vlan.untagged_PIF, device=device)
