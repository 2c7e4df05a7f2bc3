"""High availability, redo log and workload balancing: what there is not, and how it is said.

Every acknowledged write is durable without a redo log, so there is nothing to switch on.
"""

from __future__ import annotations

from collections.abc import Mapping

from xapi.generated import errors, records, refs
from xapi.generated.operations.pool import poolOperations
from xapi.operations.context import Call
from xapi.operations.pool.membership import the_pool

__all__ = ["Availability"]


class Availability(poolOperations[Call]):
    """Refusals with the codes clients know."""

    # High availability

    async def enable_ha(
        self, call: Call, heartbeat_srs: tuple[refs.SRRef, ...], configuration: Mapping[str, str]
    ) -> None:
        """HA_NOT_INSTALLED [host]."""
        raise errors.HANotInstalled(call.services.host)

    async def disable_ha(self, call: Call) -> None:
        """HA_NOT_ENABLED."""
        raise errors.HANotEnabled()

    async def ha_prevent_restarts_for(self, call: Call, seconds: int) -> None:
        """HA_NOT_ENABLED."""
        raise errors.HANotEnabled()

    async def ha_compute_max_host_failures_to_tolerate(self, call: Call) -> int:
        """A pool of one host survives none; else NOT_IMPLEMENTED."""
        if len(list(records.host.all(call.db))) > 1:
            return await super().ha_compute_max_host_failures_to_tolerate(call)
        return 0

    async def ha_compute_hypothetical_max_host_failures_to_tolerate(
        self, call: Call, configuration: Mapping[refs.VMRef, str]
    ) -> int:
        """As `ha_compute_max_host_failures_to_tolerate`."""
        for vm in configuration:
            records.VM.get(call.db, vm)
        return await self.ha_compute_max_host_failures_to_tolerate(call)

    async def ha_failover_plan_exists(self, call: Call, n: int) -> bool:
        return n <= await self.ha_compute_max_host_failures_to_tolerate(call)

    async def set_ha_host_failures_to_tolerate(
        self, call: Call, ref: refs.poolRef, value: int
    ) -> None:
        """INVALID_VALUE for a negative number, HA_NO_PLAN for more than the pool survives."""
        if value < 0:
            raise errors.InvalidValue("ha_host_failures_to_tolerate", str(value))
        if value and not await self.ha_failover_plan_exists(call, value):
            raise errors.HANoPlan()
        with call.db.transaction() as tx:
            records.pool.modify(tx, ref, ha_host_failures_to_tolerate=value)

    # Redo log

    async def enable_redo_log(self, call: Call, sr: refs.SRRef) -> None:
        """CANNOT_ENABLE_REDO_LOG [reason]."""
        records.SR.get(call.db, sr)
        raise errors.CannotEnableRedoLog("Every change is durable already when it is answered.")

    async def disable_redo_log(self, call: Call) -> None:
        """One that is off is no error."""
        row = the_pool(call.db)
        if row.redo_log_enabled:
            await super().disable_redo_log(call)

    # Workload balancing

    async def deconfigure_wlb(self, call: Call) -> None:
        raise errors.WLBNotInitialized()

    async def retrieve_wlb_configuration(self, call: Call) -> Mapping[str, str]:
        raise errors.WLBNotInitialized()

    async def send_wlb_configuration(self, call: Call, config: Mapping[str, str]) -> None:
        raise errors.WLBNotInitialized()

    async def retrieve_wlb_recommendations(
        self, call: Call
    ) -> Mapping[refs.VMRef, tuple[str, ...]]:
        raise errors.WLBNotInitialized()
