# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of VBD."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypedDict, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import enums, refs

CallT = TypeVar("CallT")


class VBDArgs(TypedDict):
    """Argument of VBD.create, with defaults filled in."""

    VDI: refs.VDIRef
    VM: refs.VMRef
    bootable: bool
    currently_attached: bool
    device: str
    empty: bool
    mode: enums.VBDMode
    other_config: Mapping[str, str]
    qos_algorithm_params: Mapping[str, str]
    qos_algorithm_type: str
    type: enums.VBDType
    unpluggable: bool
    userdevice: str


class VBDOperations(Generic[CallT]):
    """What VBD messages do. A virtual block device; it connects a disk image, or an empty
    drive, to a VM.
    """

    async def assert_attachable(self, call: CallT, ref: refs.VBDRef) -> None:
        """Fails if the disk cannot be attached now, for instance because another VM uses it for
        writing.
        """
        raise NotImplementedMessage("VBD.assert_attachable")

    async def eject(self, call: CallT, vbd: refs.VBDRef) -> None:
        """Takes the medium out of a CD drive; fails with VBD_IS_EMPTY if there is none. Errors:
        VBD_IS_EMPTY, VBD_NOT_REMOVABLE_MEDIA.
        """
        raise NotImplementedMessage("VBD.eject")

    async def insert(self, call: CallT, vbd: refs.VBDRef, vdi: refs.VDIRef) -> None:
        """Puts a disk image into an empty CD drive; fails with VBD_NOT_EMPTY if it holds one
        already. Errors: VBD_NOT_EMPTY, VBD_NOT_REMOVABLE_MEDIA.
        """
        raise NotImplementedMessage("VBD.insert")

    async def pause(self, call: CallT, ref: refs.VBDRef) -> str:
        """Stops I/O of an attached device and returns a token for unpause; internal."""
        raise NotImplementedMessage("VBD.pause")

    async def plug(self, call: CallT, ref: refs.VBDRef) -> None:
        """Attaches the device to its running VM."""
        raise NotImplementedMessage("VBD.plug")

    async def set_mode(self, call: CallT, ref: refs.VBDRef, value: enums.VBDMode) -> None:
        """Changes the access mode; the device must not be attached."""
        raise NotImplementedMessage("VBD.set_mode")

    async def unpause(self, call: CallT, ref: refs.VBDRef, token: str) -> None:
        """Lets I/O of a paused device go on; internal."""
        raise NotImplementedMessage("VBD.unpause")

    async def unplug(self, call: CallT, ref: refs.VBDRef) -> None:
        """Detaches the device from its running VM; DEVICE_DETACH_REJECTED if the guest refuses
        to let go. Errors: DEVICE_ALREADY_DETACHED, DEVICE_DETACH_REJECTED.
        """
        raise NotImplementedMessage("VBD.unplug")

    async def unplug_force(self, call: CallT, ref: refs.VBDRef) -> None:
        """Detaches the device without the guest's consent; data in flight may be lost."""
        raise NotImplementedMessage("VBD.unplug_force")

    async def unplug_force_no_safety_check(self, call: CallT, ref: refs.VBDRef) -> None:
        """Deprecated; forced detach without any check of the guest's capability."""
        raise NotImplementedMessage("VBD.unplug_force_no_safety_check")

    async def create(self, call: CallT, args: VBDArgs) -> refs.VBDRef:
        """Make a VBD object from its record."""
        raise NotImplementedMessage("VBD.create")

    async def destroy(self, call: CallT, ref: refs.VBDRef) -> None:
        """Destroy the VBD object."""
        raise NotImplementedMessage("VBD.destroy")
