"""Which SRs a VM needs where it is to be recovered after a disaster. Reads only.

The only pool that can be looked into is this one, so the other pool's session must be one of
this pool: SESSION_INVALID [session] otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from xapi.generated import errors, records, refs
from xapi.operations.context import Call

__all__ = ["RequiredSr", "check_not_in_appliance", "required_srs"]


class RequiredSr(NamedTuple):
    """An SR with disks of the VMs, and whether the receiving pool has it attached."""

    ref: refs.SRRef
    present: bool


def check_not_in_appliance(call: Call, vm: str) -> None:
    """Raises VM_IS_PART_OF_AN_APPLIANCE [vm, appliance]."""
    appliance = records.VM.get(call.db, vm).appliance
    if records.VM_appliance.find(call.db, appliance) is not None:
        raise errors.VMIsPartOfAnAppliance(vm, appliance)


def required_srs(call: Call, vms: Iterable[str], session: str) -> list[RequiredSr]:
    """The SRs of all disks of the VMs, each once. Raises HANDLE_INVALID [session, ref].

    Not SESSION_INVALID: clients log in again and repeat when they see that (clients.md §6.20).
    """
    records.session.get(call.db, session)
    found: dict[str, RequiredSr] = {}
    for vm in vms:
        for ref in records.VM.get(call.db, vm).VBDs:
            vbd = records.VBD.find(call.db, ref)
            vdi = None if vbd is None or vbd.type != "Disk" else records.VDI.find(call.db, vbd.VDI)
            sr = None if vdi is None else records.SR.find(call.db, vdi.SR)
            if sr is not None and sr.ref not in found:
                present = any(
                    (pbd := records.PBD.find(call.db, name)) is not None and pbd.currently_attached
                    for name in sr.PBDs
                )
                found[sr.ref] = RequiredSr(refs.SRRef(sr.ref), present)
    return list(found.values())
