"""What VTPM messages do: a TPM's row, and its state in a secret of its own.

Whether a guest sees the device is its backend's to say; the state travels with the row.
"""

from __future__ import annotations

from xapi.generated import errors, records, refs
from xapi.generated.operations.VTPM import VTPMOperations
from xapi.operations import validity
from xapi.operations.context import Call

__all__ = ["VTPM"]

MOST = 1
"""TPMs a VM can have."""


class VTPM(VTPMOperations[Call]):
    """One TPM a VM, made and deleted while it is halted."""

    async def create(
        self,
        call: Call,
        vM: refs.VMRef,
        is_unique: bool,
    ) -> refs.VTPMRef:
        """VTPM_MAX_AMOUNT_REACHED [1], VM_BAD_POWER_STATE."""
        vm = records.VM.get(call.db, vM)
        if vm.power_state != "Halted":
            raise errors.VMBadPowerState(vM, "halted", vm.power_state.lower())
        if len(vm.VTPMs) >= MOST:
            raise errors.VTPMMaxAmountReached(str(MOST))
        with call.db.transaction() as tx:
            made = records.VTPM.create(
                tx,
                VM=vM,
                is_unique=is_unique,
                persistence_backend="xapi",
                contents=records.secret.create(tx, value=""),
            )
            validity.refresh(tx, "VTPM", made)
        return made

    async def destroy(self, call: Call, ref: refs.VTPMRef) -> None:
        """VM_BAD_POWER_STATE unless the VM is halted; the state goes too."""
        validity.check(call.db, "VTPM", ref, "destroy")
        row = records.VTPM.get(call.db, ref)
        with call.db.transaction() as tx:
            if records.secret.find(tx, row.contents) is not None:
                records.secret.delete(tx, row.contents)
            records.VTPM.delete(tx, ref)

    async def get_contents(self, call: Call, ref: refs.VTPMRef) -> str:
        row = records.VTPM.get(call.db, ref)
        secret = records.secret.find(call.db, row.contents)
        return "" if secret is None else secret.value

    async def set_contents(self, call: Call, ref: refs.VTPMRef, contents: str) -> None:
        row = records.VTPM.get(call.db, ref)
        with call.db.transaction() as tx:
            if records.secret.find(tx, row.contents) is not None:
                records.secret.modify(tx, row.contents, value=contents)
            else:
                made = records.secret.create(tx, value=contents)
                records.VTPM.modify(tx, ref, contents=made)
