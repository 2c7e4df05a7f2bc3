"""The connections of hosts to SRs.

Plugging and unplugging run on the host of the PBD; the forwarding layer sees to that.
"""

from __future__ import annotations

from collections.abc import Mapping

from xapi.generated import errors, records, refs
from xapi.generated.operations.PBD import PBDArgs, PBDOperations
from xapi.idl.record import Reader
from xapi.operations.context import Call
from xapi.operations.sr import demand_configuration, demand_driver, size_of
from xapi.operations.sr_space import recount, refresh_sr
from xapi.operations.validity.storage import live_vbds
from xapi.storage import Driver

__all__ = ["PBD"]


class PBD(PBDOperations[Call]):
    """See `xapi.generated.operations.PBD`."""

    async def create(self, call: Call, args: PBDArgs) -> refs.PBDRef:
        """PBD_EXISTS [sr, host, pbd], SR_NOT_SHARABLE [sr, host]."""
        with call.db.transaction() as tx:
            sr = records.SR.get(tx, args["SR"])
            records.host.get(tx, args["host"])
            for ref in sr.PBDs:
                if records.PBD.get(tx, ref).host == args["host"]:
                    raise errors.PBDExists(args["SR"], args["host"], ref)
            if sr.PBDs and not sr.shared:
                raise errors.SRNotSharable(args["SR"], args["host"])
            pbd = records.PBD.create(
                tx,
                SR=args["SR"],
                host=args["host"],
                device_config=dict(args["device_config"]),
                other_config=dict(args["other_config"]),
            )
            refresh_sr(tx, args["SR"])
        return pbd

    async def destroy(self, call: Call, ref: refs.PBDRef) -> None:
        """OPERATION_NOT_ALLOWED while it is plugged."""
        with call.db.transaction() as tx:
            pbd = records.PBD.get(tx, ref)
            _demand_unplugged(pbd, "destroyed")
            records.PBD.delete(tx, ref)
            refresh_sr(tx, pbd.SR)

    async def set_device_config(
        self, call: Call, ref: refs.PBDRef, value: Mapping[str, str]
    ) -> None:
        """OPERATION_NOT_ALLOWED while it is plugged."""
        with call.db.transaction() as tx:
            _demand_unplugged(records.PBD.get(tx, ref), "given other settings")
            records.PBD.modify(tx, ref, device_config=dict(value))

    async def plug(self, call: Call, ref: refs.PBDRef) -> None:
        """SR_UNKNOWN_DRIVER [type], SR_BACKEND_FAILURE where the settings lack something, or the
        host does not see the storage."""
        before = records.PBD.get(call.db, ref)
        if before.currently_attached:
            return
        _demand_pluggable(call.db, before)
        await call.services.attachments.attach(before.SR, before.host)
        with call.db.transaction() as tx:
            pbd = records.PBD.get(tx, ref)
            driver = _demand_pluggable(tx, pbd)
            sr = records.SR.get(tx, pbd.SR)
            if sr.physical_size <= 0:
                records.SR.modify(tx, pbd.SR, physical_size=size_of(driver, pbd.device_config))
            first = not any(records.PBD.get(tx, other).currently_attached for other in sr.PBDs)
            records.PBD.modify(tx, ref, currently_attached=True)
            recount(tx, pbd.SR)
            refresh_sr(tx, pbd.SR, images=first)
        call.services.locks.wake()

    async def unplug(self, call: Call, ref: refs.PBDRef) -> None:
        """VDI_IN_USE [vdi, "unplug"], SR_IS_CACHE_SR [host], HA_IS_ENABLED."""
        before = records.PBD.get(call.db, ref)
        if not before.currently_attached:
            return
        _demand_idle(call.db, records.SR.get(call.db, before.SR), before)
        await call.services.attachments.detach(before.SR, before.host)
        with call.db.transaction() as tx:
            pbd = records.PBD.get(tx, ref)
            sr = records.SR.get(tx, pbd.SR)
            _demand_idle(tx, sr, pbd)
            records.PBD.modify(tx, ref, currently_attached=False)
            last = not any(records.PBD.get(tx, other).currently_attached for other in sr.PBDs)
            refresh_sr(tx, pbd.SR, images=last)


def _demand_pluggable(db: Reader, pbd: records.PBD) -> Driver:
    driver = demand_driver(db, records.SR.get(db, pbd.SR).type)
    demand_configuration(driver, pbd.device_config)
    return driver


def _demand_unplugged(pbd: records.PBD, what: str) -> None:
    if pbd.currently_attached:
        raise errors.OperationNotAllowed(f"PBD {pbd.ref} is plugged and cannot be {what}")


def _demand_idle(db: Reader, sr: records.SR, pbd: records.PBD) -> None:
    host = records.host.find(db, pbd.host)
    if host is not None and host.local_cache_sr == sr.ref and sr.local_cache_enabled:
        raise errors.SRIsCacheSR(pbd.host)
    pool = next(iter(records.pool.all(db)), None)
    state_files = () if pool is None or not pool.ha_enabled else pool.ha_statefiles
    for ref in sr.VDIs:
        vdi = records.VDI.find(db, ref)
        if vdi is None:
            continue
        if ref in state_files:
            raise errors.HAIsEnabled()
        for vbd in live_vbds(db, vdi):
            vm = records.VM.find(db, vbd.VM)
            if vm is not None and vm.resident_on == pbd.host:
                raise errors.VDIInUse(ref, "unplug")
