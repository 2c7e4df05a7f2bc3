"""USB devices of hosts, and their way into guests: PUSB, USB_group, VUSB.

A group holds the devices of one kind, on whatever hosts they are. A virtual device asks for one of
its group; which one it gets is decided where the guest starts (`guest_specs`, `fitness`).
"""

from __future__ import annotations

from collections.abc import Mapping

from xapi.generated import errors, records, refs
from xapi.generated.operations.PUSB import PUSBOperations
from xapi.generated.operations.USB_group import USB_groupOperations
from xapi.generated.operations.VUSB import VUSBOperations
from xapi.idl.record import Reader, Writer
from xapi.operations import validity
from xapi.operations.context import Call
from xapi.operations.guest_specs import translated, usb_devices, usb_taken
from xapi.operations.guests import drive
from xapi.xenops.errors import XenopsError
from xapi.xenops.interface import VmState
from xapi.xenops.machine import UsbDevice
from xapi.xenops.worker import Progress

__all__ = ["PUSB", "VUSB", "USB_group"]

VUSBS_MAX = 6
"""That one VM may have."""


class PUSB(PUSBOperations[Call]):
    """See `xapi.generated.operations.PUSB`."""

    async def scan(self, call: Call, host: refs.hostRef) -> None:
        """Rows for what is plugged in now; those of devices that are gone go, unless a guest has
        one of their group on this host. CANNOT_CONTACT_HOST [host]."""
        try:
            found = {usb.path: usb for usb in (await call.services.agent.machine()).usbs}
        except XenopsError as error:
            raise translated(error, call.db.uuids) from error
        with call.db.transaction() as tx:
            for row in [row for row in records.PUSB.all(tx) if row.host == host]:
                usb = found.get(row.path)
                if usb is not None and _same(row, usb):
                    del found[row.path]
                elif usb_taken(tx, row.USB_group, host) == 0:
                    records.PUSB.delete(tx, row.ref)
                else:
                    found.pop(row.path, None)
            for usb in found.values():
                _introduce(tx, host, usb)

    async def set_passthrough_enabled(self, call: Call, ref: refs.PUSBRef, value: bool) -> None:
        """USB_ALREADY_ATTACHED [PUSB, VM] where a guest would be without its device."""
        with call.db.transaction() as tx:
            row = records.PUSB.get(tx, ref)
            if row.passthrough_enabled and not value:
                left = len(usb_devices(tx, row.USB_group, row.host)) - 1
                if usb_taken(tx, row.USB_group, row.host) > left:
                    raise errors.USBAlreadyAttached(ref, _holder(tx, row))
            records.PUSB.modify(tx, ref, passthrough_enabled=value)


def _same(row: records.PUSB, usb: UsbDevice) -> bool:
    return (row.vendor_id, row.product_id, row.serial) == (
        usb.vendor_id,
        usb.product_id,
        usb.serial,
    )


def _introduce(tx: Writer, host: refs.hostRef, usb: UsbDevice) -> None:
    records.PUSB.create(
        tx,
        USB_group=_group_for(tx, usb),
        host=host,
        path=usb.path,
        vendor_id=usb.vendor_id,
        vendor_desc=usb.vendor,
        product_id=usb.product_id,
        product_desc=usb.product,
        serial=usb.serial,
        version=usb.version,
        description=f"{usb.vendor}_{usb.product}_{usb.serial}",
        speed=usb.speed,
    )


def _group_for(tx: Writer, usb: UsbDevice) -> refs.USB_groupRef:
    for row in records.PUSB.all(tx):
        same_kind = (row.vendor_id, row.product_id) == (usb.vendor_id, usb.product_id)
        if same_kind and records.USB_group.find(tx, row.USB_group) is not None:
            return row.USB_group
    name = f"Group of {usb.vendor_id} {usb.product_id} USBs"
    known = next((row for row in records.USB_group.all(tx) if row.name_label == name), None)
    if known is not None:
        return refs.USB_groupRef(known.ref)
    return records.USB_group.create(tx, name_label=name)


def _holder(db: Reader, pusb: records.PUSB) -> str:
    for vusb in records.VUSB.all(db):
        vm = records.VM.find(db, vusb.VM)
        if (
            vusb.USB_group == pusb.USB_group
            and vusb.currently_attached
            and vm is not None
            and vm.resident_on == pusb.host
        ):
            return vm.ref
    return refs.NULL


class USB_group(USB_groupOperations[Call]):
    """See `xapi.generated.operations.USB_group`."""

    async def create(
        self, call: Call, name_label: str, name_description: str, other_config: Mapping[str, str]
    ) -> refs.USB_groupRef:
        """For devices of a kind that is to be plugged in later."""
        with call.db.transaction() as tx:
            return records.USB_group.create(
                tx,
                name_label=name_label,
                name_description=name_description,
                other_config=dict(other_config),
            )

    async def destroy(self, call: Call, ref: refs.USB_groupRef) -> None:
        """USB_GROUP_CONTAINS_PUSB [pusbs], USB_GROUP_CONTAINS_VUSB [vusbs]."""
        with call.db.transaction() as tx:
            row = records.USB_group.get(tx, ref)
            pusbs = [pusb for pusb in row.PUSBs if records.PUSB.find(tx, pusb) is not None]
            if pusbs:
                raise errors.USBGroupContainsPUSB(", ".join(pusbs))
            vusbs = [vusb for vusb in row.VUSBs if records.VUSB.find(tx, vusb) is not None]
            if vusbs:
                raise errors.USBGroupContainsVUSB(", ".join(vusbs))
            records.USB_group.delete(tx, ref)


class VUSB(VUSBOperations[Call]):
    """See `xapi.generated.operations.VUSB`."""

    async def create(
        self,
        call: Call,
        VM: refs.VMRef,
        USB_group: refs.USB_groupRef,
        other_config: Mapping[str, str],
    ) -> refs.VUSBRef:
        """VM_BAD_POWER_STATE unless the VM is halted, TOO_MANY_VUSBS [most],
        USB_GROUP_CONTAINS_NO_PUSBS [group] where none may be passed through,
        USB_GROUP_CONFLICT [group] where each is promised already."""
        with call.db.transaction() as tx:
            vm = records.VM.get(tx, VM)
            group = records.USB_group.get(tx, USB_group)
            if vm.power_state != "Halted":
                raise errors.VMBadPowerState(VM, "halted", vm.power_state.lower())
            if len(vm.VUSBs) >= VUSBS_MAX:
                raise errors.TooManyVusbs(str(VUSBS_MAX))
            devices = usb_devices(tx, USB_group)
            if not devices:
                raise errors.USBGroupContainsNoPusbs(USB_group)
            if len(group.VUSBs) >= len(devices):
                raise errors.USBGroupConflict(USB_group)
            made = records.VUSB.create(
                tx, VM=VM, USB_group=USB_group, other_config=dict(other_config)
            )
            validity.refresh(tx, "VUSB", made)
            validity.refresh(tx, "VM", VM)
        return made

    async def destroy(self, call: Call, ref: refs.VUSBRef) -> None:
        """OPERATION_NOT_ALLOWED while a guest has it."""
        with call.db.transaction() as tx:
            row = records.VUSB.get(tx, ref)
            if row.currently_attached:
                raise errors.OperationNotAllowed(f"VUSB {ref} is attached to VM {row.VM}")
            records.VUSB.delete(tx, ref)
            validity.refresh(tx, "VM", row.VM)

    async def unplug(self, call: Call, ref: refs.VUSBRef) -> None:
        """The guest loses it; the next start plugs it in again."""
        row = records.VUSB.get(call.db, ref)
        agent, uuid = call.services.agent, records.VM.get(call.db, row.VM).uuid

        async def work(operation: str, progress: Progress) -> VmState:
            return await agent.vusb_unplug(
                uuid, row.uuid, operation_id=operation, progress=progress
            )

        await drive(call, row.VM, work)
