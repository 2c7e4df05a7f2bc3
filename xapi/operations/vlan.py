"""What VLAN messages do: a tagged interface and the untagged one that comes out of it."""

from __future__ import annotations

from collections.abc import Mapping

from xapi.generated import errors, records, refs
from xapi.generated.operations.VLAN import VLANOperations
from xapi.operations.context import Call
from xapi.operations.pif import check_free, check_managed, check_unused, pifs_of

__all__ = ["TAG_MAX", "VLAN"]

TAG_MAX = 4094


class VLAN(VLANOperations[Call]):
    """A VLAN is three rows: itself, the PIF it stands on, and the PIF it makes."""

    async def create(
        self,
        call: Call,
        tagged_PIF: refs.PIFRef,
        tag: int,
        network: refs.networkRef,
    ) -> refs.VLANRef:
        """VLAN_TAG_INVALID [tag], PIF_IS_VLAN, CANNOT_ADD_VLAN_TO_BOND_SLAVE, PIF_UNMANAGED,
        IS_TUNNEL_ACCESS_PIF, PIF_VLAN_EXISTS [pif], NETWORK_ALREADY_CONNECTED. The new PIF is up
        if the tagged one is.
        """
        pif = records.PIF.get(call.db, tagged_PIF)
        check_managed(pif)
        if not 0 <= tag <= TAG_MAX:
            raise errors.VLANTagInvalid(str(tag))
        if pif.VLAN >= 0:
            raise errors.PIFIsVLAN(tagged_PIF)
        if pif.bond_slave_of != refs.NULL:
            raise errors.CannotAddVLANToBondSlave(tagged_PIF)
        if pif.tunnel_access_PIF_of:
            raise errors.IsTunnelAccessPIF(tagged_PIF)
        for other in pifs_of(call.db, pif.host):
            if tag == other.VLAN and other.device == pif.device:
                raise errors.PIFVLANExists(other.ref)
        net = check_free(call.db, network, pif.host)
        with call.db.transaction() as tx:
            untagged = records.PIF.create(
                tx,
                device=pif.device,
                host=pif.host,
                network=network,
                MAC=pif.MAC,
                MTU=net.MTU,
                VLAN=tag,
                metrics=pif.metrics,
                physical=False,
                currently_attached=pif.currently_attached,
                properties=pif.properties,
            )
            vlan = records.VLAN.create(tx, tagged_PIF=tagged_PIF, untagged_PIF=untagged, tag=tag)
            records.PIF.modify(tx, untagged, VLAN_master_of=vlan)
        return vlan

    async def destroy(self, call: Call, ref: refs.VLANRef) -> None:
        """PIF_IS_MANAGEMENT_INTERFACE, PIF_DOES_NOT_ALLOW_UNPLUG, VIF_IN_USE; the PIF goes too."""
        vlan = records.VLAN.get(call.db, ref)
        pif = records.PIF.find(call.db, vlan.untagged_PIF)
        if pif is not None:
            if pif.management:
                raise errors.PIFIsManagementInterface(pif.ref)
            if pif.disallow_unplug and pif.currently_attached:
                raise errors.PIFDoesNotAllowUnplug(pif.ref)
            if pif.tunnel_transport_PIF_of:
                raise errors.PIFTunnelStillExists(pif.ref)
            check_unused(call.db, pif)
        with call.db.transaction() as tx:
            records.VLAN.delete(tx, ref)
            if pif is not None:
                records.PIF.delete(tx, pif.ref)

    async def pool_introduce(
        self,
        call: Call,
        tagged_PIF: refs.PIFRef,
        untagged_PIF: refs.PIFRef,
        tag: int,
        other_config: Mapping[str, str],
    ) -> refs.VLANRef:
        with call.db.transaction() as tx:
            return records.VLAN.create(
                tx,
                tagged_PIF=tagged_PIF,
                untagged_PIF=untagged_PIF,
                tag=tag,
                other_config=other_config,
            )
