"""Who is in the pool and who leads it.

Joining, ejecting and changing the coordinator of a pool of several hosts need the pool's own
machinery; here stands what a pool can answer by itself.
"""

from __future__ import annotations

from xapi.database import Database
from xapi.generated import errors, records, refs
from xapi.generated.operations.pool import poolOperations
from xapi.operations.context import Call

__all__ = ["Membership", "the_pool"]


def the_pool(db: Database) -> records.pool:
    """The one row there is."""
    (row,) = records.pool.all(db)
    return row


class Membership(poolOperations[Call]):
    """Refusals, and questions about the coordinator."""

    async def is_slave(self, call: Call, host: refs.hostRef) -> bool:
        records.host.get(call.db, host)
        return the_pool(call.db).master != host

    async def eject(self, call: Call, host: refs.hostRef) -> None:
        """OPERATION_NOT_ALLOWED for the coordinator; NOT_IMPLEMENTED for others."""
        records.host.get(call.db, host)
        if the_pool(call.db).master == host:
            raise errors.OperationNotAllowed("The coordinator of a pool cannot be ejected.")
        await super().eject(call, host)

    async def designate_new_master(self, call: Call, host: refs.hostRef) -> None:
        """Nothing to do for the host that is the coordinator already; else NOT_IMPLEMENTED."""
        records.host.get(call.db, host)
        if the_pool(call.db).master != host:
            await super().designate_new_master(call, host)

    async def emergency_transition_to_master(self, call: Call) -> None:
        """NOT_IN_EMERGENCY_MODE: a host that answers from its database is not."""
        raise errors.NotInEmergencyMode()

    async def emergency_reset_master(self, call: Call, master_address: str) -> None:
        """As `emergency_transition_to_master`."""
        raise errors.NotInEmergencyMode()

    async def recover_slaves(self, call: Call) -> tuple[refs.hostRef, ...]:
        """A pool of one host has none to recover; else NOT_IMPLEMENTED."""
        if len(list(records.host.all(call.db))) > 1:
            return await super().recover_slaves(call)
        return ()

    async def sync_database(self, call: Call) -> None:
        """Returns when every change so far is durable."""
        await call.db.durable()

    async def has_extension(self, call: Call, ref: refs.poolRef, name: str) -> bool:
        """There are no host extensions."""
        records.pool.get(call.db, ref)
        return False
