"""Changed-block tracking of disk images, as far as it is bookkeeping; and where NBD serves them.

Which blocks differ (list_changed_blocks) is a matter of contents, and no driver here keeps them.
"""

from __future__ import annotations

from xapi.generated import errors, records, refs
from xapi.generated.operations.VDI import VDIOperations
from xapi.operations import validity
from xapi.operations.context import Call
from xapi.operations.images import backend_errors, key_of, volumes_of
from xapi.operations.sr_space import PARENT, demand_attached, refresh_sr, release
from xapi.operations.validity.storage import live_vbds

__all__ = ["Tracking"]


class Tracking(VDIOperations[Call]):
    """See `xapi.generated.operations.VDI`."""

    async def enable_cbt(self, call: Call, ref: refs.VDIRef) -> None:
        """SR_HAS_NO_PBDS; no effect if it is on."""
        self._track(call, ref, True)

    async def disable_cbt(self, call: Call, ref: refs.VDIRef) -> None:
        """SR_HAS_NO_PBDS; no effect if it is off."""
        self._track(call, ref, False)

    @staticmethod
    def _track(call: Call, ref: refs.VDIRef, value: bool) -> None:
        with call.db.transaction() as tx:
            vdi = records.VDI.get(tx, ref)
            demand_attached(tx, records.SR.get(tx, vdi.SR))
            records.VDI.modify(tx, ref, cbt_enabled=value)
            validity.refresh(tx, "VDI", ref)

    async def set_cbt_enabled(self, call: Call, ref: refs.VDIRef, value: bool) -> None:
        with call.db.transaction() as tx:
            records.VDI.modify(tx, ref, cbt_enabled=value)
            validity.refresh(tx, "VDI", ref)

    async def data_destroy(self, call: Call, ref: refs.VDIRef) -> None:
        """VDI_IN_USE [vdi, operation] while a device uses it; no effect if the data are gone."""
        key = key_of(call.db, ref)
        with call.db.transaction() as tx:
            vdi = records.VDI.get(tx, ref)
            if vdi.type == "cbt_metadata":
                return
            if any(live_vbds(tx, vdi)):
                raise errors.VDIInUse(ref, "data_destroy")
            demand_attached(tx, records.SR.get(tx, vdi.SR))
            release(tx, vdi)
            records.VDI.modify(
                tx,
                ref,
                type="cbt_metadata",
                physical_utilisation=0,
                sm_config={k: v for k, v in vdi.sm_config.items() if k != PARENT},
            )
            validity.refresh(tx, "VDI", ref)
            refresh_sr(tx, vdi.SR)
        await call.db.durable()
        with backend_errors():
            await volumes_of(call, vdi.SR).strip(key)

    async def get_nbd_info(
        self, call: Call, ref: refs.VDIRef
    ) -> tuple[records.vdi_nbd_server_info, ...]:
        """VDI_INCOMPATIBLE_TYPE [vdi, type]. Empty: no host serves NBD."""
        vdi = records.VDI.get(call.db, ref)
        if vdi.type == "cbt_metadata":
            raise errors.VDIIncompatibleType(ref, vdi.type)
        return ()
