"""Virtual block devices: rows, and what happens to them in a living guest.

The guest itself is the host agent's: what it says of the guest afterwards is copied into the rows
by `xapi.operations.guest_state`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from xapi.generated import enums, errors, records, refs
from xapi.generated.operations.VBD import VBDArgs, VBDOperations
from xapi.idl.record import Reader
from xapi.operations import validity
from xapi.operations.context import Call, Mark
from xapi.operations.guest_specs import translated, vbd_spec
from xapi.operations.guest_state import apply_state
from xapi.operations.sr_space import demand_attached
from xapi.operations.validity.engine import other_operation
from xapi.operations.vbd_devices import AUTODETECT, device_name, first_free, position_of
from xapi.xenops.errors import XenopsError
from xapi.xenops.interface import VmState

__all__ = ["VBD"]

_LIVE = ("Running", "Paused")


class VBD(VBDOperations[Call]):
    """See `xapi.generated.operations.VBD`."""

    # Rows

    async def create(self, call: Call, args: VBDArgs) -> refs.VBDRef:
        """VBD_CDS_MUST_BE_READONLY, VBD_NOT_REMOVABLE_MEDIA ["in constructor"], VDI_READONLY,
        VDI_NOT_MANAGED, VDI_INCOMPATIBLE_TYPE, VM_BAD_POWER_STATE (suspended), INVALID_DEVICE,
        DEVICE_ALREADY_EXISTS, HA_CONSTRAINT_VIOLATION_SR_NOT_SHARED."""
        with call.db.transaction() as tx:
            vm = records.VM.get(tx, args["VM"])
            _demand_fitting(tx, args, vm)
            userdevice = _place(tx, vm, args["userdevice"])
            made = records.VBD.create(
                tx,
                VM=args["VM"],
                VDI=refs.VDIRef(refs.NULL) if args["empty"] else args["VDI"],
                device=args["device"],
                userdevice=userdevice,
                bootable=args["bootable"],
                mode=args["mode"],
                type=args["type"],
                empty=args["empty"],
                unpluggable=args["unpluggable"],
                # Only an import of a suspended VM knows of devices that are attached already.
                currently_attached=args["currently_attached"] and vm.power_state == "Suspended",
                qos_algorithm_type=args["qos_algorithm_type"],
                qos_algorithm_params=dict(args["qos_algorithm_params"]),
                other_config=dict(args["other_config"]),
            )
            validity.refresh(tx, "VBD", made)
        return made

    async def destroy(self, call: Call, ref: refs.VBDRef) -> None:
        """OPERATION_NOT_ALLOWED while it is attached, OTHER_OPERATION_IN_PROGRESS."""
        with call.db.transaction() as tx:
            vbd = records.VBD.get(tx, ref)
            for found in vbd.current_operations.items():
                raise other_operation("VBD", ref, found)
            if vbd.currently_attached:
                raise errors.OperationNotAllowed(f"VBD {ref} is attached to VM {vbd.VM}")
            records.VBD.delete(tx, ref)
            validity.refresh(tx, "VDI", vbd.VDI)

    async def set_mode(self, call: Call, ref: refs.VBDRef, value: enums.VBDMode) -> None:
        """VM_BAD_POWER_STATE unless the VM is halted, VBD_CDS_MUST_BE_READONLY."""
        with call.db.transaction() as tx:
            vbd = records.VBD.get(tx, ref)
            vm = records.VM.find(tx, vbd.VM)
            if vm is not None and vm.power_state != "Halted":
                raise errors.VMBadPowerState(vm.ref, "halted", vm.power_state.lower())
            if vbd.type == "CD" and value == "RW":
                raise errors.VBDCdsMustBeReadonly()
            records.VBD.modify(tx, ref, mode=value)
            validity.refresh(tx, "VBD", ref)

    async def assert_attachable(self, call: Call, ref: refs.VBDRef) -> None:
        """Whatever would keep the VM's start from attaching it."""
        validity.check(call.db, "VBD", ref, "attach")

    # In the guest

    async def plug(self, call: Call, ref: refs.VBDRef) -> None:
        """SR_HAS_NO_PBDS where the VM's host does not see the image, and the agent's errors."""
        db = call.db
        vbd = records.VBD.get(db, ref)
        vm = records.VM.get(db, vbd.VM)
        _demand_visible(db, vbd.VDI, vm)
        with db.transaction() as tx:
            records.VBD.modify(tx, ref, device=vbd.device or device_name(vbd.userdevice))
        spec = vbd_spec(db, records.VBD.get(db, ref))
        agent, operation = call.services.agent, call.task.ref
        try:
            await _live(
                call,
                ref,
                lambda: agent.vbd_plug(
                    vm.uuid, spec, operation_id=operation, progress=call.task.progress
                ),
            )
        except BaseException:
            with db.transaction() as tx:
                if records.VBD.find(tx, ref) is not None:
                    records.VBD.modify(tx, ref, device=vbd.device)
            raise

    async def unplug(self, call: Call, ref: refs.VBDRef) -> None:
        """DEVICE_DETACH_REJECTED [VBD, ref, text] by the guest, DEVICE_ALREADY_DETACHED."""
        await _unplug(call, ref, force=False)

    async def unplug_force(self, call: Call, ref: refs.VBDRef) -> None:
        """DEVICE_ALREADY_DETACHED; the guest is not asked."""
        await _unplug(call, ref, force=True)

    async def unplug_force_no_safety_check(self, call: Call, ref: refs.VBDRef) -> None:
        """As `unplug_force`, without a look at what the guest says it can do."""
        mark = Mark("VBD", ref, "unplug_force")
        async with call.services.locks.hold(call, (mark,), strict=False):
            await _unplug(call, ref, force=True)

    async def pause(self, call: Call, ref: refs.VBDRef) -> str:
        """The guest's requests wait, so that the image can be changed under it; gives the token
        for `unpause`. DEVICE_NOT_ATTACHED [vbd]."""
        row, vm = _attached(call.db, ref)
        agent, operation = call.services.agent, call.task.ref
        await _live(call, ref, lambda: agent.vbd_pause(vm.uuid, row.uuid, operation_id=operation))
        return row.uuid

    async def unpause(self, call: Call, ref: refs.VBDRef, token: str) -> None:
        """The requests go on, on the image as it is now. DEVICE_NOT_ATTACHED [vbd], INVALID_VALUE
        ["token", token] for one of another device; an empty token is taken as well."""
        row, vm = _attached(call.db, ref)
        if token not in ("", row.uuid):
            raise errors.InvalidValue("token", token)
        spec = vbd_spec(call.db, row)
        agent, operation = call.services.agent, call.task.ref
        await _live(
            call,
            ref,
            lambda: agent.vbd_unpause(vm.uuid, row.uuid, spec.vdi, operation_id=operation),
        )

    async def insert(self, call: Call, vbd: refs.VBDRef, vdi: refs.VDIRef) -> None:
        """VDI_IS_NOT_ISO [vdi, content type of its SR], VDI_NOT_MANAGED, SR_HAS_NO_PBDS."""
        db = call.db
        row, image = records.VBD.get(db, vbd), records.VDI.get(db, vdi)
        vm = records.VM.get(db, row.VM)
        sr = records.SR.get(db, image.SR)
        if sr.content_type != "iso":
            raise errors.VDIIsNotIso(vdi, sr.content_type)
        if not image.managed:
            raise errors.VDINotManaged(vdi)
        agent, operation = call.services.agent, call.task.ref
        if vm.power_state in _LIVE and row.currently_attached:
            _demand_visible(db, vdi, vm)
            await _live(
                call,
                vbd,
                lambda: agent.vbd_insert(
                    vm.uuid,
                    row.uuid,
                    image.uuid,
                    operation_id=operation,
                    progress=call.task.progress,
                ),
            )
        with db.transaction() as tx:
            records.VBD.modify(tx, vbd, VDI=vdi, empty=False)
            validity.refresh(tx, "VBD", vbd)
            validity.refresh(tx, "VDI", vdi)

    async def eject(self, call: Call, vbd: refs.VBDRef) -> None:
        """The agent's errors, where the drive is in a living guest."""
        db = call.db
        row = records.VBD.get(db, vbd)
        vm = records.VM.get(db, row.VM)
        agent, operation = call.services.agent, call.task.ref
        if vm.power_state in _LIVE and row.currently_attached:
            await _live(
                call,
                vbd,
                lambda: agent.vbd_eject(
                    vm.uuid, row.uuid, operation_id=operation, progress=call.task.progress
                ),
            )
        with db.transaction() as tx:
            records.VBD.modify(tx, vbd, VDI=refs.VDIRef(refs.NULL), empty=True)
            validity.refresh(tx, "VBD", vbd)
            validity.refresh(tx, "VDI", row.VDI)


def _attached(db: Reader, ref: str) -> tuple[records.VBD, records.VM]:
    row = records.VBD.get(db, ref)
    if not row.currently_attached:
        raise errors.DeviceNotAttached(ref)
    return row, records.VM.get(db, row.VM)


async def _unplug(call: Call, ref: refs.VBDRef, *, force: bool) -> None:
    vbd = records.VBD.get(call.db, ref)
    vm = records.VM.get(call.db, vbd.VM)
    agent, operation = call.services.agent, call.task.ref
    await _live(
        call,
        ref,
        lambda: agent.vbd_unplug(
            vm.uuid,
            vbd.uuid,
            force=force,
            operation_id=operation,
            progress=call.task.progress,
        ),
    )
    with call.db.transaction() as tx:
        if records.VBD.find(tx, ref) is not None:
            records.VBD.modify(tx, ref, device="")


async def _live(call: Call, ref: refs.VBDRef, work: Callable[[], Awaitable[VmState]]) -> None:
    """Have the agent do it, cancellable, and copy the guest's state into the rows.

    A failure is noted in the device's status fields, and raised in the XenAPI's terms.
    """
    vbd = records.VBD.get(call.db, ref)
    vm = records.VM.get(call.db, vbd.VM)
    agent, operation = call.services.agent, call.task.ref
    try:
        with call.task.cancellable(lambda: agent.request_cancel(operation)):
            state = await work()
    except XenopsError as error:
        raised = translated(error, {vm.uuid: vm.ref, vbd.uuid: vbd.ref, operation: call.task.ref})
        with call.db.transaction() as tx:
            if records.VBD.find(tx, ref) is not None:
                records.VBD.modify(tx, ref, status_code=1, status_detail=raised.code)
        raise raised from error
    with call.db.transaction() as tx:
        apply_state(tx, vm.ref, state, vm.resident_on, call.services.now())
        if records.VBD.find(tx, ref) is not None:
            records.VBD.modify(tx, ref, status_code=0, status_detail="", reserved=False)


def _demand_visible(db: Reader, vdi_ref: str, vm: records.VM) -> None:
    vdi = records.VDI.find(db, vdi_ref)
    if vdi is not None:
        demand_attached(db, records.SR.get(db, vdi.SR), vm.resident_on)


def _demand_fitting(db: Reader, args: VBDArgs, vm: records.VM) -> None:
    """That medium, mode and state of the VM go together."""
    if args["type"] == "CD" and args["mode"] != "RO":
        raise errors.VBDCdsMustBeReadonly()
    if args["empty"]:
        if args["type"] != "CD":
            raise errors.VBDNotRemovableMedia("in constructor")
    else:
        vdi = records.VDI.get(db, args["VDI"])
        if vdi.type == "cbt_metadata":
            raise errors.VDIIncompatibleType(args["VDI"], vdi.type)
        if not vdi.managed:
            raise errors.VDINotManaged(args["VDI"])
        if vdi.read_only and args["mode"] == "RW":
            raise errors.VDIReadonly(args["VDI"])
        _demand_agile(db, vdi, vm)
    if vm.power_state == "Suspended" and not args["currently_attached"]:
        raise errors.VMBadPowerState(vm.ref, "paused, halted, running", "suspended")


def _demand_agile(db: Reader, vdi: records.VDI, vm: records.VM) -> None:
    """A VM that HA restarts elsewhere must not come to depend on a local disk."""
    pool = next(iter(records.pool.all(db)), None)
    if pool is None or not pool.ha_enabled or vm.ha_restart_priority != "restart":
        return
    sr = records.SR.find(db, vdi.SR)
    if sr is not None and not sr.shared and not pool.ha_allow_overcommit:
        raise errors.HAConstraintViolationSRNotShared(sr.ref)


def _place(db: Reader, vm: records.VM, wanted: str) -> str:
    """The userdevice to store. Raises INVALID_DEVICE, DEVICE_ALREADY_EXISTS [device]."""
    taken = [vbd.userdevice for ref in vm.VBDs if (vbd := records.VBD.find(db, ref)) is not None]
    if wanted == AUTODETECT:
        free = first_free(taken)
        if free is None:
            raise errors.InvalidDevice(wanted)
        return free
    position = position_of(wanted)
    if position is None:
        raise errors.InvalidDevice(wanted)
    if any(position_of(other) == position for other in taken):
        raise errors.DeviceAlreadyExists(wanted)
    return wanted
