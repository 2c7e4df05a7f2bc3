"""Who leads the pool: handing the role over, and what is left to do when the coordinator is lost.

How it is done is in `Succession` (`xapi.pool.control`). Members of pools on etcd elect a
coordinator by themselves, so that there is no emergency there. The emergency calls reach a
supporter in a session of its own (``session.slave_local_login_with_password``).
"""

from __future__ import annotations

from xapi.generated import errors, records, refs
from xapi.generated.operations.pool import poolOperations
from xapi.operations.context import Call
from xapi.operations.host.guests import is_live
from xapi.operations.pool.leading import leading
from xapi.pool.control import Succession
from xapi.pool.link import LinkBroken

__all__ = ["Leadership"]


def _succession(call: Call) -> Succession | None:
    return None if call.services.pool is None else call.services.pool.succession


class Leadership(poolOperations[Call]):
    """The coordinator's role."""

    async def designate_new_master(self, call: Call, host: refs.hostRef) -> None:
        """The other host leads a moment after the answer.

        Where the hosts keep the data both start again and sessions end; where etcd has it the
        sessions stay.

        Nothing happens for the host that leads already. HA_IS_ENABLED, HOST_OFFLINE [host],
        CANNOT_CONTACT_HOST [host], HOST_STILL_BOOTING for one that does not follow yet,
        DESIGNATE_NEW_MASTER_IN_PROGRESS.
        """
        row = records.host.get(call.db, host)
        (pool,) = records.pool.all(call.db)
        if pool.master == host:
            return
        if pool.ha_enabled:
            raise errors.HAIsEnabled()
        succession = _succession(call)
        if succession is None:
            return await super().designate_new_master(call, host)
        leading(call)
        if not is_live(call.db, row):
            raise errors.HostOffline(host)
        try:
            await succession.hand_over(call.services.hosts.endpoint(host))
        except LinkBroken as error:
            raise errors.CannotContactHost(host) from error

    async def emergency_transition_to_master(self, call: Call) -> None:
        """The host that answers leads from now on, with the rows as it knew them last.

        NOT_IN_EMERGENCY_MODE on the coordinator, and on a supporter that reaches it.
        """
        succession = _succession(call)
        if succession is None or not succession.in_emergency:
            raise errors.NotInEmergencyMode()
        await succession.become_coordinator()

    async def emergency_reset_master(self, call: Call, master_address: str) -> None:
        """The host that answers follows the coordinator of that address from now on.

        NOT_IN_EMERGENCY_MODE on the coordinator; TLS_CONNECTION_FAILED [address, port] where no
        member known to this host says that it leads there.
        """
        succession = _succession(call)
        if succession is None or call.services.pool is None or call.services.pool.leads:
            raise errors.NotInEmergencyMode()
        if not await succession.look_for(master_address):
            host, _, port = master_address.partition(":")
            raise errors.TLSConnectionFailed(host, port or "443")

    async def recover_slaves(self, call: Call) -> tuple[refs.hostRef, ...]:
        """Tells the other members who leads; gives those that follow now."""
        succession = _succession(call)
        if succession is None:
            if len(list(records.host.all(call.db))) > 1:
                return await super().recover_slaves(call)
            return ()
        leading(call)
        followers = set(await succession.recover())
        return tuple(
            refs.hostRef(row.ref) for row in records.host.all(call.db) if row.uuid in followers
        )
