"""Network changes on every host of the pool: all hosts or none."""

from __future__ import annotations

from collections.abc import Iterable

from xapi.generated import errors, records, refs
from xapi.generated.operations.pool import poolOperations
from xapi.operations.context import Call
from xapi.operations.host.guests import is_live
from xapi.operations.management import check_may_manage, move_management
from xapi.operations.pif import pif_on, pifs_of

__all__ = ["Networks"]


async def _create_vlans(
    call: Call, pifs: Iterable[records.PIF], network: refs.networkRef, tag: int
) -> tuple[refs.PIFRef, ...]:
    """A VLAN on each of the interfaces; those made are taken back if one fails."""
    made: list[refs.VLANRef] = []
    try:
        for pif in pifs:
            made.append(await call.services.invoke(call, "VLAN.create", pif.ref, tag, network))
    except BaseException:
        for vlan in made:
            await call.services.invoke(call, "VLAN.destroy", vlan)
        raise
    return tuple(records.VLAN.get(call.db, vlan).untagged_PIF for vlan in made)


class Networks(poolOperations[Call]):
    """VLANs and settings that hold for all hosts."""

    async def management_reconfigure(self, call: Call, network: refs.networkRef) -> None:
        """PIF_NOT_PRESENT [host, network], and for each host what host.management_reconfigure
        raises: then nothing has changed on any."""
        row = records.network.get(call.db, network)
        moves: list[tuple[records.PIF, str]] = []
        for host in records.host.all(call.db):
            pif = pif_on(call.db, row, host.ref)
            if pif is None:
                raise errors.PIFNotPresent(host.ref, network)
            moves.append((pif, check_may_manage(call.db, pif)))
        move_management(call.db, moves)

    async def create_VLAN(
        self,
        call: Call,
        device: str,
        network: refs.networkRef,
        VLAN: int,
    ) -> tuple[refs.PIFRef, ...]:
        """PIF_DEVICE_NOT_FOUND where a host has no such interface, then as VLAN.create."""
        chosen: list[records.PIF] = []
        for host in records.host.all(call.db):
            found = [
                pif
                for pif in pifs_of(call.db, host.ref)
                if pif.device == device and pif.VLAN < 0 and not pif.tunnel_access_PIF_of
            ]
            if not found:
                raise errors.PIFDeviceNotFound()
            chosen.append(found[0])
        return await _create_vlans(call, chosen, network, VLAN)

    async def create_VLAN_from_PIF(
        self,
        call: Call,
        pif: refs.PIFRef,
        network: refs.networkRef,
        VLAN: int,
    ) -> tuple[refs.PIFRef, ...]:
        """On the interface each live host has on the PIF's network; hosts without are left out."""
        row = records.PIF.get(call.db, pif)
        if row.VLAN >= 0:
            raise errors.PIFIsVLAN(pif)
        shared = records.network.find(call.db, row.network)
        chosen = [row]
        for host in records.host.all(call.db):
            if host.ref == row.host or shared is None:
                continue
            alike = pif_on(call.db, shared, host.ref)
            if alike is not None and is_live(call.db, host):
                chosen.append(alike)
        return await _create_vlans(call, chosen, network, VLAN)

    async def set_igmp_snooping_enabled(self, call: Call, ref: refs.poolRef, value: bool) -> None:
        """OPENVSWITCH_NOT_ACTIVE for true on hosts with another network backend."""
        for host in records.host.all(call.db):
            if value and host.software_version.get("network_backend") != "openvswitch":
                raise errors.OpenvswitchNotActive()
        with call.db.transaction() as tx:
            records.pool.modify(tx, ref, igmp_snooping_enabled=value)
