"""What tunnel messages do: private networks inside IP packets, by Open vSwitch."""

from __future__ import annotations

from xapi.generated import enums, errors, records, refs
from xapi.generated.operations.tunnel import tunnelOperations
from xapi.operations.context import Call
from xapi.operations.pif import check_free, check_managed, check_unused, pifs_of

__all__ = ["tunnel"]


class tunnel(tunnelOperations[Call]):
    """A tunnel is its row and its access PIF."""

    async def create(
        self,
        call: Call,
        transport_PIF: refs.PIFRef,
        network: refs.networkRef,
        protocol: enums.TunnelProtocol,
    ) -> refs.tunnelRef:
        """OPENVSWITCH_NOT_ACTIVE unless the host's network backend is Open vSwitch;
        TRANSPORT_PIF_NOT_CONFIGURED, IS_TUNNEL_ACCESS_PIF, CANNOT_ADD_TUNNEL_TO_BOND_SLAVE,
        NETWORK_ALREADY_CONNECTED.
        """
        db = call.db
        pif = records.PIF.get(db, transport_PIF)
        host = records.host.get(db, pif.host)
        if host.software_version.get("network_backend") != "openvswitch":
            raise errors.OpenvswitchNotActive()
        check_managed(pif)
        if pif.tunnel_access_PIF_of:
            raise errors.IsTunnelAccessPIF(transport_PIF)
        if pif.ip_configuration_mode == "None" and pif.ipv6_configuration_mode == "None":
            raise errors.TransportPIFNotConfigured(transport_PIF)
        if pif.bond_slave_of != refs.NULL:
            raise errors.CannotAddTunnelToBondSlave(transport_PIF)
        net = check_free(db, network, pif.host)
        taken = {row.device for row in pifs_of(db, pif.host)}
        number = 0
        while f"tunnel{number}" in taken:
            number += 1
        with db.transaction() as tx:
            access = records.PIF.create(
                tx,
                device=f"tunnel{number}",
                host=pif.host,
                network=network,
                MAC=pif.MAC,
                MTU=net.MTU,
                VLAN=-1,
                physical=False,
                currently_attached=pif.currently_attached,
                metrics=records.PIF_metrics.create(tx),
            )
            return records.tunnel.create(
                tx,
                access_PIF=access,
                transport_PIF=transport_PIF,
                protocol=protocol,
                status={"active": "false"},
            )

    async def destroy(self, call: Call, ref: refs.tunnelRef) -> None:
        """VIF_IN_USE while guests are on the tunnel's network; the access PIF goes too."""
        row = records.tunnel.get(call.db, ref)
        access = records.PIF.find(call.db, row.access_PIF)
        if access is not None:
            check_unused(call.db, access)
        with call.db.transaction() as tx:
            records.tunnel.delete(tx, ref)
            if access is not None:
                if records.PIF_metrics.find(tx, access.metrics) is not None:
                    records.PIF_metrics.delete(tx, access.metrics)
                records.PIF.delete(tx, access.ref)
